import Foundation

/// Takes times on one core: of the processor, so that whatever else runs does not count.
enum Measure {
    private static let rounds = 5
    private static let roundSeconds = 0.4

    /// How often a piece of work is done in a second: the best of some rounds, since what disturbs a
    /// measurement only ever slows it.
    static func perSecond(_ work: () -> Void) -> Double {
        var best = 0.0
        for _ in 0..<rounds {
            var count = 0
            var elapsed = 0.0
            let start = processSeconds()
            while elapsed < roundSeconds {
                for _ in 0..<500 { work() }
                count += 500
                elapsed = processSeconds() - start
            }
            best = max(best, Double(count) / elapsed)
        }
        return best
    }

    /// How long a piece of work takes once.
    static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = processSeconds()
        try work()
        return processSeconds() - start
    }

    private static func processSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The memory that the process holds; 0 where the system does not tell.
    static func residentBytes() -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return 0 }
        return pages * 4096
    }
}
