/// The currencies of ISO 4217 by number, letters and exponent.
///
/// Codes that were withdrawn lately are kept, since old mandates may still name them.
enum CurrencyTable {
    static let byNumber = Dictionary(
        all.map { ($0.numericCode, $0) },
        uniquingKeysWith: { first, _ in first }
    )
    static let byCode = Dictionary(
        all.map { ($0.code, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// Whether a three-digit number may stand in a message: listed, and neither a metal, a
    /// bond-market unit, a test code nor "no currency" (955 to 964 and 999).
    static let allowedNumbers: [Bool] = {
        var allowed = [Bool](repeating: false, count: 1000)
        for currency in all {
            guard let number = Int(currency.numericCode) else { continue }
            allowed[number] = !(955...964).contains(number) && number != 999
        }
        return allowed
    }()

    private static let all: [Currency] =
        parse(withoutMinorUnit, exponent: 0) + parse(hundredths, exponent: 2)
        + parse(thousandths, exponent: 3) + parse(tenThousandths, exponent: 4)
        + parse(withoutExponent, exponent: 0)

    private static func parse(_ table: String, exponent: Int) -> [Currency] {
        table.split(whereSeparator: \.isWhitespace).map { entry in
            Currency(
                code: String(entry.prefix(3)),
                numericCode: String(entry.suffix(3)),
                exponent: exponent
            )
        }
    }

    /// No minor unit.
    private static let withoutMinorUnit = """
        BIF108 CLP152 DJF262 GNF324 ISK352 JPY392 KMF174 KRW410 PYG600 RWF646 UGX800 UYI940
        VND704 VUV548 XAF950 XOF952 XPF953
        """

    /// Hundredths.
    private static let hundredths = """
        AED784 AFN971 ALL008 AMD051 AOA973 ARS032 AUD036 AWG533 AZN944 BAM977 BBD052
        BDT050 BGN975 BMD060 BND096 BOB068 BOV984 BRL986 BSD044 BTN064 BWP072 BYN933 BZD084
        CAD124 CDF976 CHE947 CHF756 CHW948 CNY156 COP170 COU970 CRC188 CUC931 CUP192 CVE132
        CZK203 DKK208 DOP214 DZD012 EGP818 ERN232 ETB230 EUR978 FJD242 FKP238 GBP826 GEL981
        GHS936 GIP292 GMD270 GTQ320 GYD328 HKD344 HNL340 HRK191 HTG332 HUF348 IDR360 ILS376
        INR356 IRR364 JMD388 KES404 KGS417 KHR116 KPW408 KYD136 KZT398 LAK418 LBP422 LKR144
        LRD430 LSL426 MAD504 MDL498 MGA969 MKD807 MMK104 MNT496 MOP446 MRU929 MUR480 MVR462
        MWK454 MXN484 MXV979 MYR458 MZN943 NAD516 NGN566 NIO558 NOK578 NPR524 NZD554 PAB590
        PEN604 PGK598 PHP608 PKR586 PLN985 QAR634 RON946 RSD941 RUB643 SAR682 SBD090 SCR690
        SDG938 SEK752 SGD702 SHP654 SLE925 SLL694 SOS706 SRD968 SSP728 STN930 SVC222 SYP760
        SZL748 THB764 TJS972 TMT934 TOP776 TRY949 TTD780 TWD901 TZS834 UAH980 USD840 USN997
        UYU858 UZS860 VED926 VES928 WST882 XCD951 XCG532 YER886 ZAR710 ZMW967 ZWG924 ZWL932
        """

    /// Thousandths.
    private static let thousandths = """
        BHD048 IQD368 JOD400 KWD414 LYD434 OMR512 TND788
        """

    /// Ten-thousandths.
    private static let tenThousandths = """
        CLF990 UYW927
        """

    /// No minor unit defined: metals, funds and the like.
    private static let withoutExponent = """
        XAD396 XAG961 XAU959 XBA955 XBB956 XBC957 XBD958 XDR960 XPD964 XPT962 XSU994 XTS963
        XUA965 XXX999
        """
}
