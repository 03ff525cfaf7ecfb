import Foundation

/// pgbench: 16 clients, one prepared call of a PL/pgSQL function per command.
struct PeerSide {
    let place: Place
    let example: Example
    let side: Place.Side

    func measure(_ load: Load, round: Int) throws -> Measurement {
        let function = load == .submit ? "indienen" : "besluit"
        let script = "\(place.folder)/\(function).sql"
        // Each client goes through its own numbers.
        try Data(
            """
            \\set i :i + 1
            select meting.\(function)(:ronde, :soort, :i * 16 + :client_id);

            """.utf8
        ).write(to: URL(fileURLWithPath: script))
        let log = "\(place.folder)/log_\(side.rawValue)_\(round)_\(load.rawValue)"
        let cpu = ProcessFigures.childrenCPU
        try run([
            "pgbench", "-h", place.folder, "-p", place.port, "-U", "griffie_app", "-n", "-M",
            "prepared", "-c", "16", "-j", "2", "-T", "\(Int(Measurement.length))", "-D", "i=-1",
            "-D", "ronde=\(round)", "-D", "soort=\(load.rawValue)", "-f", script, "-l",
            "--log-prefix=\(log)", side.rawValue,
        ])
        var measurement = try read(log)
        measurement.cpuSeconds = ProcessFigures.childrenCPU - cpu
        return measurement
    }

    /// Reads the lines `client transaction latency script seconds microseconds` of all threads.
    private func read(_ log: String) throws -> Measurement {
        let manager = FileManager.default
        let name = log.split(separator: "/").last.map(String.init) ?? log
        var lines: [(end: Double, latency: Double)] = []
        for file in try manager.contentsOfDirectory(atPath: place.folder)
        where file.hasPrefix(name + ".") {
            let text = try String(contentsOfFile: "\(place.folder)/\(file)", encoding: .utf8)
            for line in text.split(separator: "\n") {
                let fields = line.split(separator: " ").compactMap { Double($0) }
                guard fields.count >= 6 else { continue }
                lines.append((fields[4] + fields[5] / 1_000_000, fields[2]))
            }
        }
        let begin = lines.map { $0.end - $0.latency / 1_000_000 }.min() ?? 0
        let counted = lines.filter {
            $0.end >= begin + Measurement.warmUp && $0.end < begin + Measurement.length
        }
        var measurement = Measurement()
        measurement.operations = counted.count
        measurement.seconds = Measurement.length - Measurement.warmUp
        measurement.latencies = counted.map(\.latency).sorted()
        measurement.whole = lines.count
        return measurement
    }

    private func run(_ command: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["PGOPTIONS": "-c wijkgriffie.gemeente=\(example.gemeente)"]) { _, own in own }
        process.standardOutput = FileHandle.nullDevice
        let errors = Pipe()
        process.standardError = errors
        Self.letSignalsThrough()
        try process.run()
        let text = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let trouble = String(decoding: text, as: UTF8.self)
        guard process.terminationStatus == 0 else { throw Failure(text: trouble) }
    }

    /// Threads of a pool block signals, a child inherits that, and pgbench would never hear the
    /// alarm that ends its time.
    private static func letSignalsThrough() {
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
    }
}
