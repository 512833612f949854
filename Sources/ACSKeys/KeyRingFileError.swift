/// Why the file of the key ring can't be used.
package enum KeyRingFileError: Error, Equatable, CustomStringConvertible {
    case exists
    case missing
    case malformed
    case notWritable
    case readableByOthers

    package var description: String {
        switch self {
        case .exists: "the key file is there already"
        case .missing: "there is no key file"
        case .malformed: "the key file is not a key ring"
        case .notWritable: "the key file can't be written"
        case .readableByOthers: "the key file can be read by others; set its mode to 600"
        }
    }
}
