import Testing

@testable import Postgres

/// Deadlines against a server that lets one wait; each far below what would otherwise apply.
@Suite("Een server die zwijgt", .timeLimit(.minutes(2)))
struct SilentServerTests {
    private func configuration(_ server: SilentServer) -> DatabaseConfiguration {
        var configuration = DatabaseConfiguration("host=\(server.folder) user=x dbname=x")
        configuration.connectTimeout = .seconds(600)
        configuration.startDeadline = .seconds(600)
        configuration.closeDeadline = .milliseconds(50)
        return configuration
    }

    private func error(_ body: () async throws -> some Any) async -> DatabaseError? {
        do {
            _ = try await body()
            Issue.record("it succeeded")
            return nil
        } catch {
            return error as? DatabaseError
        }
    }

    @Test("de eerste verbinding heeft haar eigen termijn")
    func startDeadline() async {
        let server = SilentServer()
        var configuration = configuration(server)
        configuration.startDeadline = .milliseconds(100)
        let error = await error { [configuration] in try await Database.connect(configuration) }
        #expect(error?.kind == .timeout)
        #expect(error?.outcome == .notSent)
    }

    @Test("wie op de eerste verbinding wacht kan worden afgebroken, ook vooraf")
    func startCanceled() async {
        let server = SilentServer()
        let configuration = configuration(server)
        let task = Task { try await Database.connect(configuration) }
        task.cancel()
        #expect(await error { try await task.value }?.kind == .canceled)
    }

    @Test("na het aanmelden is ook de eerste opdracht begrensd, op beide soorten verbinding")
    func firstStatement() async {
        let server = SilentServer(greeting: SilentServer.welcome)
        var configuration = configuration(server)
        configuration.connectTimeout = .milliseconds(100)
        for connect in [
            { [configuration] in _ = try await Database.connect(configuration) },
            { [configuration] in _ = try await Session.connect(configuration) },
        ] as [@Sendable () async throws -> Void] {
            let error = await error(connect)
            #expect(error?.kind == .unreachable)
            #expect(error?.explanation == "no answer in time")
        }
    }
}
