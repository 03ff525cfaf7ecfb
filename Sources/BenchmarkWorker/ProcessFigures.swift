import FoundationEssentials

/// Figures of the kernel about this process.
enum ProcessFigures {
    /// User and system time of this process, in seconds.
    static var ownCPU: Double {
        let text = (try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8)) ?? ""
        let start = text.lastIndex(of: ")") ?? text.startIndex
        let all = text[start...].split(separator: " ")
        return ((Double(all[12]) ?? 0) + (Double(all[13]) ?? 0)) / 100
    }

    /// Largest memory that this process has had, in kilobytes.
    static var peakKilobytes: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
        return Int(line.filter(\.isNumber)) ?? 0
    }
}
