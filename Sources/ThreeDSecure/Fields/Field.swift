/// The name of a top-level member of a message or carrier, exactly as it stands on the wire.
///
/// One list for all messages and versions; which message knows which member, in what shape and
/// when, stands in the rule tables.
public enum Field: String, CaseIterable, Sendable {
    /// Accept Language (AReq).
    case acceptLanguage
    /// Cardholder Account Identifier (AReq).
    case acctID
    /// Cardholder Account Information (AReq).
    case acctInfo
    /// Cardholder Account Number (AReq).
    case acctNumber
    /// Account Type (AReq).
    case acctType
    /// Acquirer BIN (AReq).
    case acquirerBIN
    /// Acquirer Country Code (AReq).
    case acquirerCountryCode
    /// Acquirer Country Code Source (AReq).
    case acquirerCountryCodeSource
    /// Acquirer Merchant ID (AReq).
    case acquirerMerchantID
    /// ACS Challenge Mandated Indicator (ARes).
    case acsChallengeMandated
    /// ACS Counter ACS to SDK (CRes).
    case acsCounterAtoS
    /// ACS Decoupled Confirmation Indicator (ARes).
    case acsDecConInd
    /// ACS Ephemeral Public Key (payload of acsSignedContent).
    case acsEphemPubKey
    /// ACS HTML (CRes).
    case acsHTML
    /// ACS HTML Refresh (CRes).
    case acsHTMLRefresh
    /// ACS Operator ID (ARes).
    case acsOperatorID
    /// ACS Reference Number (ARes, ORes).
    case acsReferenceNumber
    /// ACS Rendering Type (ARes, RReq).
    case acsRenderingType
    /// ACS Signed Content (ARes).
    case acsSignedContent
    /// ACS Transaction ID (ARes, CReq, CRes, RReq, RRes, ORes, Erro).
    case acsTransID
    /// ACS UI Type (CRes).
    case acsUiType
    /// ACS URL (ARes).
    case acsURL
    /// Address Match Indicator (AReq).
    case addrMatch
    /// App IP Address (AReq).
    case appIp
    /// Authentication Method (ARes, RReq).
    case authenticationMethod
    /// Authentication Type (ARes, RReq).
    case authenticationType
    /// Authentication Value (ARes, RReq).
    case authenticationValue
    /// Cardholder Billing Address City (AReq).
    case billAddrCity
    /// Cardholder Billing Address Country (AReq).
    case billAddrCountry
    /// Cardholder Billing Address Line 1 (AReq).
    case billAddrLine1
    /// Cardholder Billing Address Line 2 (AReq).
    case billAddrLine2
    /// Cardholder Billing Address Line 3 (AReq).
    case billAddrLine3
    /// Cardholder Billing Address Postal Code (AReq).
    case billAddrPostCode
    /// Cardholder Billing Address State (AReq).
    case billAddrState
    /// Broadcast Information (AReq, ARes).
    case broadInfo
    /// Browser Accept Headers (AReq).
    case browserAcceptHeader
    /// Browser Screen Color Depth (AReq).
    case browserColorDepth
    /// Browser IP Address (AReq).
    case browserIP
    /// Browser Java Enabled (AReq).
    case browserJavaEnabled
    /// Browser JavaScript Enabled (AReq).
    case browserJavascriptEnabled
    /// Browser Language (AReq).
    case browserLanguage
    /// Browser Screen Height (AReq).
    case browserScreenHeight
    /// Browser Screen Width (AReq).
    case browserScreenWidth
    /// Browser Time Zone (AReq).
    case browserTZ
    /// Browser User-Agent (AReq).
    case browserUserAgent
    /// Card/Token Expiry Date (AReq).
    case cardExpiryDate
    /// Cardholder Information Text (ARes, RReq).
    case cardholderInfo
    /// Cardholder Name (AReq).
    case cardholderName
    /// Card Range Data (PRes).
    case cardRangeData
    /// Card Range Data Download Indicator (PReq).
    case cardRangeDataDownloadInd
    /// Card Range Data File URL (PRes).
    case cardRangeDataFileURL
    /// Card Security Code (AReq).
    case cardSecurityCode
    /// Card Security Code Status (AReq, ARes).
    case cardSecurityCodeStatus
    /// Card Security Code Status Source (AReq, ARes).
    case cardSecurityCodeStatusSource
    /// Challenge Additional Code (CReq).
    case challengeAddCode
    /// Challenge Additional Information Text (CRes).
    case challengeAddInfo
    /// Challenge Additional Label (CRes).
    case challengeAddLabel
    /// Challenge Cancelation Indicator (CReq, RReq).
    case challengeCancel
    /// Challenge Completion Indicator (CRes).
    case challengeCompletionInd
    /// Challenge Data Entry (CReq).
    case challengeDataEntry
    /// Challenge Data Entry 2 (CReq).
    case challengeDataEntryTwo
    /// Challenge Entry Box (CRes).
    case challengeEntryBox
    /// Challenge Entry Box 2 (CRes).
    case challengeEntryBoxTwo
    /// Challenge Error Reporting (RReq).
    case challengeErrorReporting
    /// Challenge HTML Data Entry (CReq).
    case challengeHTMLDataEntry
    /// Challenge Information Header (CRes).
    case challengeInfoHeader
    /// Challenge Information Label (CRes).
    case challengeInfoLabel
    /// Challenge Information Text (CRes).
    case challengeInfoText
    /// Challenge Information Text Indicator (CRes).
    case challengeInfoTextIndicator
    /// Challenge No Entry (CReq).
    case challengeNoEntry
    /// Challenge Selection Information (CRes).
    case challengeSelectInfo
    /// Challenge Window Size (CReq).
    case challengeWindowSize
    /// Default-SDK Type (AReq).
    case defaultSdkType
    /// Device Binding Data Entry (CReq).
    case deviceBindingDataEntry
    /// Device Binding Information Text (CRes).
    case deviceBindingInfoText
    /// Device Binding Status (AReq, ARes, RReq).
    case deviceBindingStatus
    /// Device Binding Status Source (AReq, ARes, RReq).
    case deviceBindingStatusSource
    /// Device Channel (AReq).
    case deviceChannel
    /// Browser User Device ID (AReq).
    case deviceId
    /// Device Information (AReq).
    case deviceInfo
    /// Device Information Recognised Version (ARes).
    case deviceInfoRecognisedVersion
    /// Device Rendering Options Supported (AReq).
    case deviceRenderOptions
    /// DS End Protocol Version (PRes).
    case dsEndProtocolVersion
    /// DS Protocol Versions (PRes).
    case dsProtocolVersions
    /// DS Reference Number (AReq, ARes, OReq).
    case dsReferenceNumber
    /// DS Start Protocol Version (PRes).
    case dsStartProtocolVersion
    /// DS Transaction ID (AReq, ARes, RReq, RRes, PRes, OReq, ORes, Erro).
    case dsTransID
    /// DS URL (AReq).
    case dsURL
    /// DS URL List (PRes).
    case dsUrlList
    /// Electronic Commerce Indicator (ARes, RReq).
    case eci
    /// Cardholder Email Address (AReq).
    case email
    /// Error Code (Erro).
    case errorCode
    /// Error Component (Erro).
    case errorComponent
    /// Error Description (Erro).
    case errorDescription
    /// Error Detail (Erro).
    case errorDetail
    /// Error Message Type (Erro).
    case errorMessageType
    /// Expandable Information Label (CRes).
    case expandInfoLabel
    /// Expandable Information Text (CRes).
    case expandInfoText
    /// Cardholder Home Phone Number (AReq).
    case homePhone
    /// Information Continuation Indicator (CReq).
    case infoContinueIndicator
    /// Information Continuation Label (CRes).
    case infoContinueLabel
    /// Interaction Counter (RReq).
    case interactionCounter
    /// Issuer Image (CRes).
    case issuerImage
    /// Merchant Category Code (AReq).
    case mcc
    /// Merchant Country Code (AReq).
    case merchantCountryCode
    /// Merchant Name (AReq).
    case merchantName
    /// Merchant Risk Indicator (AReq).
    case merchantRiskIndicator
    /// Message Category (AReq, RReq).
    case messageCategory
    /// Message Extension (AReq, ARes, CReq, CRes, RReq, RRes, PReq, PRes, OReq, ORes).
    case messageExtension
    /// Message Type (AReq, ARes, CReq, CRes, RReq, RRes, PReq, PRes, OReq, ORes, Erro).
    case messageType
    /// Message Version Number (AReq, ARes, CReq, CRes, RReq, RRes, PReq, PRes, OReq, ORes, Erro).
    case messageVersion
    /// Cardholder Mobile Phone Number (AReq).
    case mobilePhone
    /// Multi-Transaction (AReq).
    case multiTransaction
    /// Notification URL (AReq).
    case notificationURL
    /// OOB App Label (CRes).
    case oobAppLabel
    /// OOB App Status (CReq).
    case oobAppStatus
    /// OOB App URL (CRes).
    case oobAppURL
    /// OOB App URL Indicator (CReq).
    case oobAppURLInd
    /// OOB Continuation Indicator (CReq).
    case oobContinue
    /// OOB Continuation Label (CRes).
    case oobContinueLabel
    /// Operation Category (OReq).
    case opCategory
    /// Operation Description (OReq).
    case opDescription
    /// Operation Expiration Date (OReq).
    case opExpDate
    /// Operation Prior Transaction Reference (OReq).
    case opPriorTransRef
    /// Operation Sequence (OReq).
    case opSeq
    /// Operation Severity (OReq).
    case opSeverity
    /// Operation Message Status (ORes).
    case opStatus
    /// Payee Origin (AReq).
    case payeeOrigin
    /// EMV Payment Token Indicator (AReq).
    case payTokenInd
    /// EMV Payment Token Information (AReq).
    case payTokenInfo
    /// EMV Payment Token Source (AReq).
    case payTokenSource
    /// Payment System Image (CRes).
    case psImage
    /// Purchase Amount (AReq).
    case purchaseAmount
    /// Purchase Currency (AReq).
    case purchaseCurrency
    /// Purchase Date & Time (AReq).
    case purchaseDate
    /// Purchase Currency Exponent (AReq).
    case purchaseExponent
    /// Instalment Payment Data (AReq).
    case purchaseInstalData
    /// Read Order (PRes).
    case readOrder
    /// Recurring Amount (AReq).
    case recurringAmount
    /// Recurring Currency (AReq).
    case recurringCurrency
    /// Recurring Date (AReq).
    case recurringDate
    /// Recurring Expiry (AReq).
    case recurringExpiry
    /// Recurring Currency Exponent (AReq).
    case recurringExponent
    /// Recurring Frequency (AReq).
    case recurringFrequency
    /// Recurring Indicator (AReq).
    case recurringInd
    /// Resend Challenge Information Code (CReq).
    case resendChallenge
    /// Resend Information Label (CRes).
    case resendInformationLabel
    /// Results Message Status (RRes).
    case resultsStatus
    /// SDK App ID (AReq).
    case sdkAppID
    /// SDK Counter SDK to ACS (CReq).
    case sdkCounterStoA
    /// SDK Encrypted Data (AReq).
    case sdkEncData
    /// SDK Ephemeral Public Key (Qc) (AReq).
    case sdkEphemPubKey
    /// SDK Maximum Timeout (AReq).
    case sdkMaxTimeout
    /// SDK Reference Number (AReq).
    case sdkReferenceNumber
    /// SDK Server Signed Content (AReq).
    case sdkServerSignedContent
    /// SDK Signature Timestamp (payload of sdkServerSignedContent).
    case sdkSignatureTimestamp
    /// SDK Transaction ID (AReq, ARes, CReq, CRes, RReq, RRes, Erro).
    case sdkTransID
    /// SDK Type (AReq).
    case sdkType
    /// Seller Information (AReq).
    case sellerInfo
    /// Serial Number (PReq, PRes).
    case serialNum
    /// Cardholder Shipping Address City (AReq).
    case shipAddrCity
    /// Cardholder Shipping Address Country (AReq).
    case shipAddrCountry
    /// Cardholder Shipping Address Line 1 (AReq).
    case shipAddrLine1
    /// Cardholder Shipping Address Line 2 (AReq).
    case shipAddrLine2
    /// Cardholder Shipping Address Line 3 (AReq).
    case shipAddrLine3
    /// Cardholder Shipping Address Postal Code (AReq).
    case shipAddrPostCode
    /// Cardholder Shipping Address State (AReq).
    case shipAddrState
    /// SPC Incompletion Indicator (AReq).
    case spcIncompInd
    /// SPC Transaction Data (ARes).
    case spcTransData
    /// Split-SDK Server ID (payload of sdkServerSignedContent).
    case splitSdkServerID
    /// Split-SDK Type (AReq).
    case splitSdkType
    /// Submit Authentication Label (CRes).
    case submitAuthenticationLabel
    /// Tax ID (AReq).
    case taxId
    /// 3DS Method Completion Indicator (AReq).
    case threeDSCompInd
    /// 3DS Method ID (AReq).
    case threeDSMethodId
    /// 3DS Method Notification URL (3DS Method data).
    case threeDSMethodNotificationURL
    /// 3DS Requestor Authentication Method Verification Indicator (AReq).
    case threeDSReqAuthMethodInd
    /// 3DS Requestor App URL (AReq, CReq).
    case threeDSRequestorAppURL
    /// 3DS Requestor App URL Indicator (ARes).
    case threeDSRequestorAppURLInd
    /// 3DS Requestor Authentication Indicator (AReq).
    case threeDSRequestorAuthenticationInd
    /// 3DS Requestor Authentication Information (AReq).
    case threeDSRequestorAuthenticationInfo
    /// 3DS Requestor Challenge Indicator (AReq).
    case threeDSRequestorChallengeInd
    /// 3DS Requestor Decoupled Max Time (AReq).
    case threeDSRequestorDecMaxTime
    /// 3DS Requestor Decoupled Request Indicator (AReq).
    case threeDSRequestorDecReqInd
    /// 3DS Requestor ID (AReq).
    case threeDSRequestorID
    /// 3DS Requestor Name (AReq).
    case threeDSRequestorName
    /// 3DS Requestor Prior Transaction Authentication Information (AReq).
    case threeDSRequestorPriorAuthenticationInfo
    /// 3DS Requestor SPC Support (AReq).
    case threeDSRequestorSpcSupport
    /// 3DS Requestor URL (AReq).
    case threeDSRequestorURL
    /// 3DS Server Operator ID (AReq, PReq).
    case threeDSServerOperatorID
    /// 3DS Server Reference Number (AReq, PReq, ORes).
    case threeDSServerRefNumber
    /// 3DS Server Transaction ID (AReq, ARes, CReq, CRes, RReq, RRes, PReq, PRes, ORes, Erro).
    case threeDSServerTransID
    /// 3DS Server URL (AReq).
    case threeDSServerURL
    /// 3RI Indicator (AReq).
    case threeRIInd
    /// Toggle Position Indicator (CRes).
    case togglePositionInd
    /// Transaction Challenge Exemption (ARes).
    case transChallengeExemption
    /// Transaction Status (ARes, CRes, RReq).
    case transStatus
    /// Transaction Status Reason (ARes, RReq).
    case transStatusReason
    /// Transaction Status Reason Information (ARes, RReq).
    case transStatusReasonInfo
    /// Transaction Type (AReq).
    case transType
    /// Trust List Data Entry (CReq).
    case trustListDataEntry
    /// Trust List Information Text (CRes).
    case trustListInfoText
    /// Trust List Status (AReq, ARes, RReq).
    case trustListStatus
    /// Trust List Status Source (AReq, ARes, RReq).
    case trustListStatusSource
    /// Browser User ID (AReq).
    case userId
    /// WebAuthn Credential List (ARes).
    case webAuthnCredList
    /// Whitelisting Data Entry (CReq).
    case whitelistingDataEntry
    /// Whitelisting Information Text (CRes).
    case whitelistingInfoText
    /// Whitelist Status (AReq, ARes, RReq).
    case whiteListStatus
    /// Whitelist Status Source (AReq, ARes, RReq).
    case whiteListStatusSource
    /// Why Information Label (CRes).
    case whyInfoLabel
    /// Why Information Text (CRes).
    case whyInfoText
    /// Cardholder Work Phone Number (AReq).
    case workPhone
}
