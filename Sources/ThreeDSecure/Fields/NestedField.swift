/// The name of a member of an object inside a message, exactly as it stands on the wire.
public enum NestedField: String, CaseIterable, Sendable {
    /// Acquirer Merchant ID Listed (in multiTransaction.merchantList).
    case acquirerMerchantIdListed
    /// ACS End Protocol Version (in cardRangeData).
    case acsEndProtocolVersion
    /// ACS Information Indicator (in cardRangeData).
    case acsInfoInd
    /// ACS Interface (in acsRenderingType).
    case acsInterface
    /// ACS Protocol Versions (in cardRangeData).
    case acsProtocolVersions
    /// ACS Start Protocol Version (in cardRangeData).
    case acsStartProtocolVersion
    /// ACS UI Template (in acsRenderingType).
    case acsUiTemplate
    /// Action Indicator (in cardRangeData).
    case actionInd
    /// Additional Data (in spcTransData).
    case additionalData
    /// Amount Indicator (in recurringInd).
    case amountInd
    /// AV Number of Uses (in multiTransaction).
    case avNumberUse
    /// AV Validity Time (in multiTransaction).
    case avValidityTime
    /// Category (in broadInfo).
    case category
    /// Phone Country Code (in homePhone).
    case cc
    /// Cardholder Account Age Indicator (in acctInfo).
    case chAccAgeInd
    /// Cardholder Account Change (in acctInfo).
    case chAccChange
    /// Cardholder Account Change Indicator (in acctInfo).
    case chAccChangeInd
    /// Cardholder Account Date (in acctInfo).
    case chAccDate
    /// Cardholder Account Password Change (in acctInfo).
    case chAccPwChange
    /// Cardholder Account Password Change Indicator (in acctInfo).
    case chAccPwChangeInd
    /// Cardholder Account Requestor ID (in acctInfo).
    case chAccReqID
    /// Challenge (in spcTransData).
    case challenge
    /// Challenge Data Entry Autofill (in challengeEntryBox).
    case challengeDataEntryAutofill
    /// Challenge Data Entry Autofill Type (in challengeEntryBox).
    case challengeDataEntryAutofillType
    /// Challenge Data Entry Keyboard Type (in challengeEntryBox).
    case challengeDataEntryKeyboardType
    /// Challenge Data Entry Label (in challengeEntryBox).
    case challengeDataEntryLabel
    /// Challenge Data Entry Length Maximum (in challengeEntryBox).
    case challengeDataEntryLengthMax
    /// Challenge Data Entry Masking (in challengeEntryBox).
    case challengeDataEntryMasking
    /// Challenge Data Entry Masking Toggle (in challengeEntryBox).
    case challengeDataEntryToggle
    /// Challenge Information Text (in spcTransData).
    case challengeInfoText
    /// Credential ID (in webAuthnCredList).
    case credentialIds
    /// Criticality Indicator (in messageExtension).
    case criticalityIndicator
    /// Curve (in sdkEphemPubKey).
    case crv
    /// Currency (in spcTransData).
    case currency
    /// Issuer Image URL (dark) (in issuerImage).
    case dark
    /// Extension data (in messageExtension).
    case data
    /// Issuer Image URL (default) (in issuerImage).
    case `default`
    /// Delivery Email Address (in merchantRiskIndicator).
    case deliveryEmailAddress
    /// Delivery Timeframe (in merchantRiskIndicator).
    case deliveryTimeframe
    /// Description (in broadInfo).
    case description
    /// Device User Interface Mode (in acsRenderingType).
    case deviceUserInterfaceMode
    /// Display Name (in spcTransData).
    case displayName
    /// DS Authentication Information Verification Indicator (in threeDSRequestorAuthenticationInfo).
    case dsAuthInfVerifInd
    /// DS Country Code (in dsUrlList).
    case dsCountryCode
    /// DS End Protocol Version (in cardRangeData).
    case dsEndProtocolVersion
    /// DS Protocol Versions (in cardRangeData).
    case dsProtocolVersions
    /// DS Start Protocol Version (in cardRangeData).
    case dsStartProtocolVersion
    /// End of range (in cardRangeData.ranges).
    case end
    /// End Card Range (in cardRangeData).
    case endRange
    /// errorCode (in challengeErrorReporting).
    case errorCode
    /// errorComponent (in challengeErrorReporting).
    case errorComponent
    /// errorDescription (in challengeErrorReporting).
    case errorDescription
    /// errorDetail (in challengeErrorReporting).
    case errorDetail
    /// errorMessageType (in challengeErrorReporting).
    case errorMessageType
    /// Expiration Date (in broadInfo).
    case expDate
    /// Extension Indicator (in spcTransData).
    case extInd
    /// Issuer Image URL (extraHigh) (in issuerImage).
    case extraHigh
    /// Frequency Indicator (in recurringInd).
    case frequencyInd
    /// Gift Card Amount (in merchantRiskIndicator).
    case giftCardAmount
    /// Gift Card Count (in merchantRiskIndicator).
    case giftCardCount
    /// Gift Card Currency (in merchantRiskIndicator).
    case giftCardCurr
    /// Issuer Image URL (high) (in issuerImage).
    case high
    /// Icon (in spcTransData).
    case icon
    /// Extension id (in messageExtension).
    case id
    /// Issuer Country Code (in cardRangeData).
    case issuerCountryCode
    /// Issuer Image URL (in cardholderInfo).
    case issuerImage
    /// Issuer Image SPC (in spcTransData).
    case issuerImageSpc
    /// Key Type (in sdkEphemPubKey).
    case kty
    /// Limited Split-SDK Indicator (in splitSdkType).
    case limitedInd
    /// Issuer Image URL (medium) (in issuerImage).
    case medium
    /// Merchant Amount (in multiTransaction.merchantList).
    case merchantAmount
    /// Merchant Currency (in multiTransaction.merchantList).
    case merchantCurrency
    /// Merchant Currency Exponent (in multiTransaction.merchantList).
    case merchantExponent
    /// Merchant List (in multiTransaction).
    case merchantList
    /// Merchant Name Listed (in multiTransaction.merchantList).
    case merchantNameListed
    /// Issuer Image URL (monochrome) (in issuerImage).
    case monochrome
    /// Extension name (in messageExtension).
    case name
    /// Cardholder Account Purchase Count (in acctInfo).
    case nbPurchaseAccount
    /// Payee Name (in spcTransData).
    case payeeName
    /// Payee Origin (in spcTransData).
    case payeeOrigin
    /// Payment Account Age (in acctInfo).
    case paymentAccAge
    /// Payment Account Age Indicator (in acctInfo).
    case paymentAccInd
    /// Payment System Image URL (in cardholderInfo).
    case paymentSystemImage
    /// Pre-Order Date (in merchantRiskIndicator).
    case preOrderDate
    /// Pre-Order Purchase Indicator (in merchantRiskIndicator).
    case preOrderPurchaseInd
    /// Number of Provisioning Attempts Per Day (in acctInfo).
    case provisionAttemptsDay
    /// Payment System Image SPC (in spcTransData).
    case psImageSpc
    /// Card Ranges (in cardRangeData).
    case ranges
    /// Recipients (in broadInfo).
    case recipients
    /// Reorder Items Indicator (in merchantRiskIndicator).
    case reorderItemsInd
    /// Relying Party ID (in webAuthnCredList).
    case rpID
    /// SDK Authentication Type (in deviceRenderOptions).
    case sdkAuthenticationType
    /// SDK Interface (in deviceRenderOptions).
    case sdkInterface
    /// SDK UI Type (in deviceRenderOptions).
    case sdkUiType
    /// SDK Variant (in defaultSdkType).
    case sdkVariant
    /// Seller Account Date (in sellerInfo).
    case sellerAccDate
    /// Seller Address City (in sellerInfo).
    case sellerAddrCity
    /// Seller Address Country (in sellerInfo).
    case sellerAddrCountry
    /// Seller Address Line 1 (in sellerInfo).
    case sellerAddrLine1
    /// Seller Address Line 2 (in sellerInfo).
    case sellerAddrLine2
    /// Seller Address Line 3 (in sellerInfo).
    case sellerAddrLine3
    /// Seller Address Postal Code (in sellerInfo).
    case sellerAddrPostCode
    /// Seller Address State (in sellerInfo).
    case sellerAddrState
    /// Seller Business Name (in sellerInfo).
    case sellerBusinessName
    /// Seller Email (in sellerInfo).
    case sellerEmail
    /// Seller ID (in multiTransaction.merchantList).
    case sellerId
    /// Seller Name (in sellerInfo).
    case sellerName
    /// Seller Phone (in sellerInfo).
    case sellerPhone
    /// Sequence ID (in opSeq).
    case seqId
    /// Sequence Number (in opSeq).
    case seqNum
    /// Sequence Total (in opSeq).
    case seqTotal
    /// Severity (in broadInfo).
    case severity
    /// Shipping Address Usage (in acctInfo).
    case shipAddressUsage
    /// Shipping Address Usage Indicator (in acctInfo).
    case shipAddressUsageInd
    /// Shipping Indicator (in merchantRiskIndicator).
    case shipIndicator
    /// Shipping Name Indicator (in acctInfo).
    case shipNameIndicator
    /// Source (in broadInfo).
    case source
    /// Start of range (in cardRangeData.ranges).
    case start
    /// Start Card Range (in cardRangeData).
    case startRange
    /// Phone Subscriber (in homePhone).
    case subscriber
    /// Supported Message Extension (in cardRangeData.acsProtocolVersions).
    case supportedMsgExt
    /// Suspicious Account Activity (in acctInfo).
    case suspiciousAccActivity
    /// Cardholder Information Text (in cardholderInfo).
    case text
    /// 3DS Method URL (in cardRangeData).
    case threeDSMethodURL
    /// 3DS Requestor Authentication Data (in threeDSRequestorAuthenticationInfo).
    case threeDSReqAuthData
    /// 3DS Requestor Authentication Method (in threeDSRequestorAuthenticationInfo).
    case threeDSReqAuthMethod
    /// 3DS Requestor Authentication Timestamp (in threeDSRequestorAuthenticationInfo).
    case threeDSReqAuthTimestamp
    /// 3DS Requestor Prior Transaction Authentication Data (in threeDSRequestorPriorAuthenticationInfo).
    case threeDSReqPriorAuthData
    /// 3DS Requestor Prior Transaction Authentication Method (in threeDSRequestorPriorAuthenticationInfo).
    case threeDSReqPriorAuthMethod
    /// 3DS Requestor Prior Transaction Authentication Timestamp (in threeDSRequestorPriorAuthenticationInfo).
    case threeDSReqPriorAuthTimestamp
    /// 3DS Requestor Prior DS Transaction ID (in threeDSRequestorPriorAuthenticationInfo).
    case threeDSReqPriorDsTransId
    /// 3DS Requestor Prior Transaction Reference (in threeDSRequestorPriorAuthenticationInfo).
    case threeDSReqPriorRef
    /// 3DS Server to DS URL (in dsUrlList).
    case threeDSServerToDsUrl
    /// Timeout (in spcTransData).
    case timeout
    /// Token (in payTokenInfo).
    case token
    /// Token Additional Data (in payTokenInfo).
    case tokenAdditionalData
    /// Token Assurance Method (in payTokenInfo).
    case tokenAssuranceMethod
    /// Token Cryptogram (in payTokenInfo).
    case tokenCryptogram
    /// Token Cryptogram Validity Indicator (in payTokenInfo).
    case tokenCryptogramValidityIndicator
    /// Token Requestor ID (in payTokenInfo).
    case tokenRequestorId
    /// Token Status Indicator (in payTokenInfo).
    case tokenStatusIndicator
    /// Transaction Characteristics (in merchantRiskIndicator).
    case transChar
    /// Transaction ID (in opPriorTransRef).
    case transId
    /// Transaction ID Type (in opPriorTransRef).
    case transIdType
    /// Number of Transactions Day (in acctInfo).
    case txnActivityDay
    /// Number of Transactions Year (in acctInfo).
    case txnActivityYear
    /// Value (in spcTransData).
    case value
    /// Protocol Version (in cardRangeData.acsProtocolVersions).
    case version
    /// Wrapped Indicator (in defaultSdkType).
    case wrappedInd
    /// X coordinate (in sdkEphemPubKey).
    case x
    /// Y coordinate (in sdkEphemPubKey).
    case y
}
