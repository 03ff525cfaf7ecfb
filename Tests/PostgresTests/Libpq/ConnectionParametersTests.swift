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

    /// The mode that is enforced with these variables set.
    private func mode(_ text: String, with variables: [String: String]) throws -> String? {
        try ConnectionParameters(DatabaseConfiguration(text)) { variables[$0] }.keywords
            .first { $0.keyword == "sslmode" }?.value
    }

    @Test("een adres uit de omgeving gaat voor een gegeven map, tenzij dat leeg is gegeven")
    func environmentAddress() throws {
        let address = ["PGHOSTADDR": "10.0.0.1"]
        #expect(try mode("host=/tmp", with: address) == "verify-full")
        #expect(try mode("", with: address) == "verify-full")
        #expect(try mode("host=/tmp hostaddr=''", with: address) == nil)
        #expect(try mode("host=db,db hostaddr=','") == "verify-full")
        #expect(try mode("host=/tmp hostaddr=10.0.0.1") == "verify-full")
    }

    @Test("een service kan overal heen leiden")
    func services() throws {
        for variables in [["PGSERVICE": "x"], ["PGSERVICE": "x", "PGHOST": "/tmp"]] {
            #expect(try mode("", with: variables) == "verify-full")
            #expect(try mode("host=/tmp", with: variables) == "verify-full")
            #expect(try mode("hostaddr=''", with: variables) == "verify-full")
            #expect(try mode("host=/tmp hostaddr=''", with: variables) == nil)
        }
        #expect(try mode("service=x") == "verify-full")
    }

    @Test("een server die zwijgt wordt opgemerkt, binnen de eigen instelling als die er is")
    func liveness() throws {
        func value(_ keyword: String, _ text: String) throws -> String? {
            try ConnectionParameters(DatabaseConfiguration(text)).keywords
                .first { $0.keyword == keyword }?.value
        }
        #expect(try value("tcp_user_timeout", "host=/tmp") == "30000")
        #expect(try value("keepalives_idle", "host=/tmp") == "30")
        #expect(try value("keepalives_idle", "host=/tmp keepalives_idle=5") == nil)
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
