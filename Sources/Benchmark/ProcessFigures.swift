import Foundation

/// Figures of the kernel about this process and the machine.
enum ProcessFigures {
    /// Clock ticks per second of all figures in /proc.
    private static let ticks = 100.0

    private static func fields(_ path: String, after marker: Character?) -> [Substring] {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        let start = marker.flatMap { text.lastIndex(of: $0) } ?? text.startIndex
        return text[start...].split(whereSeparator: \.isWhitespace)
    }

    /// User and system time of all children that have ended, in seconds.
    static var childrenCPU: Double {
        let all = fields("/proc/self/stat", after: ")")
        return ((Double(all[14]) ?? 0) + (Double(all[15]) ?? 0)) / ticks
    }

    /// Time of all processors together since the start of the machine, in seconds.
    static var machine: (busy: Double, stolen: Double, all: Double) {
        let text = (try? String(contentsOfFile: "/proc/stat", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first ?? ""
        let numbers = line.split(separator: " ").dropFirst().compactMap { Double($0) }
        guard numbers.count >= 8 else { return (0, 0, 0) }
        let idle = numbers[3] + numbers[4]
        let all = numbers[..<8].reduce(0, +)
        return ((all - idle - numbers[7]) / ticks, numbers[7] / ticks, all / ticks)
    }
}
