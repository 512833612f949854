import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Ports of the loopback address that nobody listens on.
///
/// Parties must know each other's addresses before they start, so the ports are chosen first. Each
/// is given out once in a run, so that tests that run together do not meet.
enum FreePorts {
    private static let given = Mutex<Set<UInt16>>([])

    static func next() throws -> Int {
        while true {
            let port = try portFromSystem()
            if given.withLock({ $0.insert(port).inserted }) { return Int(port) }
        }
    }

    private struct SystemError: Error {
        let code: Int32
    }

    private static func portFromSystem() throws -> UInt16 {
        #if canImport(Glibc)
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { throw SystemError(code: errno) }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) == 0
                    ? getsockname(descriptor, pointer, &length) : -1
            }
        }
        guard status == 0 else { throw SystemError(code: errno) }
        return UInt16(bigEndian: address.sin_port)
    }
}
