import FoundationEssentials

/// Figures of the kernel about this process, its children and the machine.
enum ProcessFigures {
    /// Clock ticks per second of all figures in /proc.
    private static let ticks = 100.0

    private static func own(_ places: [Int]) -> Double {
        let text = (try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8)) ?? ""
        let start = text.lastIndex(of: ")") ?? text.startIndex
        let fields = text[start...].split(separator: " ")
        return places.reduce(0) { $0 + (Double(fields[$1]) ?? 0) } / ticks
    }

    /// User and system time of this process, in seconds.
    static var ownCPU: Double { own([12, 13]) }

    /// User and system time of all children that have ended, in seconds.
    static var childrenCPU: Double { own([14, 15]) }

    /// Time of all processors together since the start of the machine, in ticks.
    static var machine: (stolen: Double, all: Double) {
        let text = (try? String(contentsOfFile: "/proc/stat", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first ?? ""
        let numbers = line.split(separator: " ").dropFirst().prefix(8).compactMap { Double($0) }
        return (numbers.last ?? 0, numbers.reduce(0, +))
    }
}
