import Glibc
import Testing

@testable import Postgres

/// The environment belongs to the whole process, so these run one after the other.
@Suite("Verbindingsgegevens", .serialized)
struct ConnectionParametersTests {
    private func refusal(
        _ text: String,
        _ change: (inout DatabaseConfiguration) -> Void = { _ in }
    ) -> DatabaseError.Kind? {
        var configuration = DatabaseConfiguration(text)
        change(&configuration)
        do throws(DatabaseError) {
            _ = try ConnectionParameters(configuration)
            return nil
        } catch {
            return error.kind
        }
    }

    private func mode(_ text: String) throws -> String? {
        try ConnectionParameters(DatabaseConfiguration(text)).keywords
            .first { $0.keyword == "sslmode" }?.value
    }

    @Test("over het netwerk is alles zwakker dan verify-full geweigerd")
    func weakModes() throws {
        for weak in ["disable", "allow", "prefer", "require", "verify-ca"] {
            let refused = refusal("host=db.example sslmode=\(weak)")
            #expect(refused == .misconfigured(.tlsNotVerified))
            #expect(refusal("postgresql://db.example/x?sslmode=\(weak)") == refused)
            #expect(
                refusal("host=db.example sslmode=\(weak)") { $0.allowsUnverifiedTLS = true } == nil
            )
        }
        #expect(try mode("host=db.example") == "verify-full")
        #expect(try mode("host=db.example sslmode=verify-full") == "verify-full")
        #expect(try mode("host=/tmp,db.example") == "verify-full")
        #expect(try mode("hostaddr=10.0.0.1") == "verify-full")
    }

    @Test("op een unix-socket is geen TLS nodig")
    func sockets() throws {
        #expect(try mode("host=/var/run/postgresql") == nil)
        #expect(try mode("host=@abstract") == nil)
        #expect(try mode("dbname=x") == nil)
        #expect(refusal("host=/tmp sslmode=disable") == nil)
    }

    @Test("een zwakke PGSSLMODE telt ook")
    func environmentMode() throws {
        unsafe setenv("PGSSLMODE", "require", 1)
        defer { unsafe unsetenv("PGSSLMODE") }
        #expect(refusal("host=db.example") == .misconfigured(.tlsNotVerified))
        #expect(refusal("host=/tmp") == nil)
    }

    @Test("PGPASSWORD wordt geweigerd met een verwijzing naar PGPASSFILE")
    func password() {
        unsafe setenv("PGPASSWORD", "geheim", 1)
        defer { unsafe unsetenv("PGPASSWORD") }
        do throws(DatabaseError) {
            _ = try ConnectionParameters(DatabaseConfiguration("host=/tmp"))
            Issue.record("it was accepted")
        } catch {
            #expect(error.kind == .misconfigured(.passwordInEnvironment))
            #expect(error.explanation?.contains("PGPASSFILE") == true)
            #expect(!"\(error)".contains("geheim"))
        }
    }

    @Test("een onleesbare tekst wordt geweigerd zonder haar te herhalen")
    func unreadable() {
        do throws(DatabaseError) {
            _ = try ConnectionParameters(DatabaseConfiguration("password geheim"))
            Issue.record("it was accepted")
        } catch {
            #expect(error.kind == .misconfigured(.connectionString))
            #expect(!"\(error)".contains("geheim"))
        }
    }
}
