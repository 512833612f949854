import AccessControl

extension MobileNumberError {
    /// What is wrong with a number, in words that say what to do.
    func message(_ texts: PageTexts) -> String {
        switch self {
        case .empty: texts[.contactEmpty]
        case .notANumber: texts[.contactNotANumber]
        case .prefixMissing: texts[.contactNumberPrefix]
        case .tooShort: texts[.contactNumberTooShort]
        case .tooLong: texts[.contactNumberTooLong]
        case .countryNotAllowed: texts[.contactCountryNotAllowed]
        case .notMobile: texts[.contactNotMobile]
        }
    }
}

extension EmailAddressError {
    /// What is wrong with an address, in words that say what to do.
    func message(_ texts: PageTexts) -> String {
        switch self {
        case .empty: texts[.contactEmpty]
        case .noAt, .noLocalPart, .noDomain: texts[.contactNotAnAddress]
        case .localPartNotASCII, .forbiddenCharacter: texts[.contactAddressCharacter]
        case .tooLong: texts[.contactAddressTooLong]
        }
    }
}

extension ContactFormFaults.Whole {
    /// What is wrong with both contacts together, in words.
    func message(_ texts: PageTexts) -> String {
        switch self {
        case .unchanged: texts[.contactUnchanged]
        case .noneLeft: texts[.contactNoneLeft]
        }
    }
}
