import Foundation

/// The files that ship with this target.
enum ResourceFolder {
    /// A file that is missing is a broken installation; reading it says so.
    static func url(_ path: String) -> URL {
        Bundle.module.bundleURL.appendingPathComponent(path)
    }
}
