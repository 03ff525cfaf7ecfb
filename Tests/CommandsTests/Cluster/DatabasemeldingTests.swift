import Cluster
import Postgres
import Testing

@testable import Commands

@Suite("Fouten van cluster, schema en database") struct DatabasemeldingTests {
    private func refused(_ state: SQLState, _ outcome: DatabaseError.Outcome) -> DatabaseError {
        DatabaseError(
            .server(state), outcome: outcome,
            server: ServerMessage(severity: "ERROR", sqlState: state, message: "x"))
    }

    @Test("Wie even moet wachten hoort 75, wie iets moet herstellen 69")
    func codes() {
        let table: [(any Databasemelding, Uitgangscode)] = [
            (ClusterError.heldByAnotherProcess(path: "/k", pid: nil), .probeerOpnieuw),
            (ClusterError.heldByAnotherProcess(path: "/k", pid: 7), .nietBereikbaar),
            (ClusterError.diskFull(path: "/k"), .nietBereikbaar),
            (MigrationError.busy, .probeerOpnieuw),
            (
                MigrationError.failed(path: "f", refused(.lockNotAvailable, .nothingChanged)),
                .probeerOpnieuw
            ),
            (
                MigrationError.failed(path: "f", refused(.uniqueViolation, .nothingChanged)),
                .intern
            ),
            (
                MigrationError.failed(path: "f", DatabaseError(.outcomeUnknown, outcome: .unknown)),
                .uitkomstOnbekend
            ),
            (MigrationError.newerSchema(database: 3, program: 2), .nietBereikbaar),
            (RoleGuard.Refusal(objections: ["superuser"]), .nietToegestaan),
            (Databasefout(fout: DatabaseError(.unreachable, outcome: .notSent)), .nietBereikbaar),
            (Databasefout(fout: DatabaseError(.busy, outcome: .notSent)), .probeerOpnieuw),
            (
                Databasefout(fout: DatabaseError(.outcomeUnknown, outcome: .unknown)),
                .uitkomstOnbekend
            ),
        ]
        for (fout, code) in table { #expect(fout.uitgangscode == code, "\(fout)") }
    }

    @Test("Elke soort databasefout heeft een code en een Nederlandse zin zonder namen uit Swift")
    func kinds() {
        let table: [(DatabaseError.Kind, Uitgangscode, String)] = [
            (.unreachable, .nietBereikbaar, "niet bereikbaar"),
            (.connectionLost, .probeerOpnieuw, "verbroken"),
            (.timeout, .probeerOpnieuw, "niet op tijd"), (.busy, .probeerOpnieuw, "te druk"),
            (.canceled, .geannuleerd, "afgebroken"),
            (.server(.lockNotAvailable), .probeerOpnieuw, "probeer het later"),
            (.server(.serializationFailure), .probeerOpnieuw, "probeer het opnieuw"),
            (.server(.deadlockDetected), .probeerOpnieuw, "probeer het opnieuw"),
            (.server(.queryCanceled), .probeerOpnieuw, "brak de vraag af"),
            (.server(.insufficientPrivilege), .nietToegestaan, "sql/rollen.sql"),
            (.server(SQLState("53100")), .nietBereikbaar, "databaseserver"),
            (.server(SQLState("57P03")), .nietBereikbaar, "databaseserver"),
            (.server(.uniqueViolation), .intern, "weigert"),
            (.encoding(.invalidText), .intern, "waarde"),
            (
                .decoding(DecodingFailure(column: "x", row: 0, reason: .null)), .intern,
                "andere vorm"
            ),
            (.rowCount(found: 2), .intern, "2 regels"), (.limit(.rows(9)), .intern, "9 regels"),
            (.limit(.statements(9)), .intern, "9 delen"),
            (.limit(.parameterBytes(9)), .intern, "9 bytes"),
            (.outcomeUnknown, .uitkomstOnbekend, "onbekend"),
            (.commitRolledBack, .intern, "teruggedraaid"), (.closed, .intern, "gesloten"),
            (.misconfigured(.passwordInEnvironment), .nietBereikbaar, "PGPASSFILE"),
            (.misconfigured(.tlsNotVerified), .nietBereikbaar, "verify-full"),
            (.misconfigured(.connectionString), .nietBereikbaar, "'database'"),
            (.misconfigured(.duplicateStatementName), .intern, "dezelfde naam"),
            (.misconfigured(.copyNotSupported), .intern, "COPY"),
            (.misconfigured(.concurrentUse), .intern, "tegelijk"),
            (.misconfigured(.malformedBatch), .intern, "leeg"),
            (.misconfigured(.noTransaction), .intern, "niet meer is"),
        ]
        for (kind, code, part) in table {
            let error = DatabaseError(kind, outcome: .notSent)
            let fout = Databasefout(fout: error)
            #expect(fout.uitgangscode == code, "\(kind)")
            #expect(fout.description.contains(part), "\(fout)")
            let migration = MigrationError.failed(path: "f", error)
            #expect(migration.uitgangscode == code, "\(kind)")
            for text in [fout.description, "\(migration)"] {
                #expect(!text.contains("DatabaseError"), "\(text)")
                #expect(!text.contains("notSent"), "\(text)")
            }
        }
    }

    @Test("Wat de server zei staat er als aanhaling achter, zonder waarden van rijen")
    func quotation() {
        let text = Databasefout(fout: refused(.lockNotAvailable, .nothingChanged)).description
        #expect(text.hasSuffix("[server: ERROR 55P03: x]"))
        let unique = Databasefout(fout: refused(.uniqueViolation, .nothingChanged)).description
        #expect(unique.hasSuffix("[server: ERROR 23505]"))
    }

    @Test("De tekst van de fout is de melding, zonder nummer voor een interne fout")
    func text() {
        let omgeving = Omgeving(
            variabelen: [:], programma: "griffie", uitIsTerminal: false, foutIsTerminal: false,
            schrijf: { _ in }, meld: { _ in },
            leesInvoer: { _ in [] }, nu: { Proefklok.vast }, toeval: { 1 })
        let fout = ClusterError.diskFull(path: "/k")
        let melding = Foutmelding(fout, opdracht: "griffie", nummer: "1a", in: omgeving)
        #expect(melding.code == .nietBereikbaar)
        #expect(melding.regels == ["Fout: \(fout)"])
    }
}
