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
                .nietBereikbaar
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
