/// One allowed departure from a habit: what, where and why.
public struct TidyException: Sendable {
    /// The subject of the findings that it lifts, such as `unsafe`.
    public let subject: String
    /// The one file that it holds for.
    public let path: String
    /// Why this file may depart; English, for whoever reviews the list.
    public let reason: String

    /// An exception; the list below is the only one that counts for this project.
    public init(_ subject: String, in path: String, because reason: String) {
        self.subject = subject
        self.path = path
        self.reason = reason
    }

    /// The departures of this project.
    ///
    /// Each one must still be needed, or the test fails.
    public static let all: [TidyException] = [
        TidyException(
            "Date()", in: "Sources/griffie/Griffie+Main.swift",
            because: "the composition root reads the clock once and hands it in"),
        TidyException(
            "unsafe", in: "Sources/BenchmarkBesluit/PeerSide.swift",
            because: "a child that inherits blocked signals never hears its alarm"),
        TidyException(
            "Task.sleep", in: "Tests/PostgresDatabaseTests/Scenarios/ExclusivePathTests.swift",
            because: "holds a connection for a while, to be waited for or cancelled"),
        TidyException(
            "Task.sleep", in: "Tests/PostgresDatabaseTests/Scenarios/SessionTests.swift",
            because: "holds a session for a while, to be cancelled"),
        TidyException(
            "Task.sleep", in: "Tests/PostgresDatabaseTests/Scenarios/TestDatabase.swift",
            because: "asks another process, which tells nobody when it is ready"),
        TidyException(
            "Task.sleep", in: "Tests/PostgresFaultTests/Scenarios/EnduranceTests.swift",
            because: "asks the server until the last session has gone"),
        TidyException(
            "Task.sleep", in: "Tests/PostgresFaultTests/Scenarios/FaultSupport.swift",
            because: "asks another process, which tells nobody when it is ready"),
        TidyException(
            "Task.sleep", in: "Tests/PostgresFaultTests/Scenarios/KilledBackendTests.swift",
            because: "asks another process, which tells nobody when it is ready"),
        TidyException(
            "Task.sleep", in: "Tests/PostgresFaultTests/Scenarios/TLSTests.swift",
            because: "asks another process, which tells nobody when it is ready"),
    ]

    /// Leaves out what the exceptions allow.
    public static func remaining(
        _ findings: [Finding],
        after exceptions: [TidyException] = all
    ) -> [Finding] {
        findings.filter { finding in !exceptions.contains { $0.lifts(finding) } }
    }

    /// The exceptions that lift none of these findings, as findings themselves.
    public static func stale(
        _ exceptions: [TidyException] = all,
        findings: [Finding]
    ) -> [Finding] {
        exceptions.filter { exception in !findings.contains(where: exception.lifts) }
            .map { Finding("uitzondering", $0.path, "uitzondering '\($0.subject)' is niet nodig") }
    }

    private func lifts(_ finding: Finding) -> Bool {
        finding.subject == subject && finding.path == path
    }
}
