import ArgumentParser
import Cluster
import Domain
import Postgres
import Services
import Weergave

/// `griffie doctor`: whether this installation is well, a line for each thing that can go wrong.
struct Doctor: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract:
            "Onderzoek deze installatie: database, rollen, klok, schijf, controles, post, zegels.",
        discussion: """
            griffie doctor
                een regel per onderwerp, met wat te doen; code 10 als het register niet klopt
            griffie doctor --json
            """
    )

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let klachten = await onderzoek(omgeving)
        try uitvoer.schrijf(klachten.antwoord, in: omgeving)
        let fouten = klachten.filter { $0.stand == .fout }
        guard let eerste = fouten.first(where: \.raaktRegister) ?? fouten.first else { return }
        let zin = "\(eerste.onderwerp): \(eerste.zin)"
        throw eerste.raaktRegister
            ? Opdrachtfout.registerGebroken(zin) : Opdrachtfout.nietBereikbaar(zin)
    }

    /// Everything that can be looked at; what rests on something that failed is skipped.
    private func onderzoek(_ omgeving: Omgeving) async -> [Klacht] {
        var klachten = [omgeving.schijfklacht]
        let plaats: Databaseplaats
        do {
            plaats = try await Databaseplaats(omgeving)
            let schema = try await schema(plaats, omgeving)
            klachten.append(schema)
            guard schema.stand == .inOrde else {
                return klachten + [Klacht("de rest", .overgeslagen, "eerst het schema")]
            }
            klachten.append(try await rollen(plaats))
            let onderzoek = try await plaats.sessie(.controle) { sessie in
                try await Installatieonderzoek(
                    sessie, map: try omgeving.installatiemap() + "/sql")
            }
            return try klachten + onderzoek.klachten(nu: omgeving.nu())
                + onderzoek.zegelklachten(in: omgeving)
        } catch {
            let melding = Foutmelding(error, opdracht: "griffie", nummer: "doctor", in: omgeving)
            return klachten + [
                Klacht(
                    "database", .fout, melding.regels.joined(separator: " "),
                    raad: "bekijk griffie cluster status")
            ]
        }
    }

    private func schema(_ plaats: Databaseplaats, _ omgeving: Omgeving) async throws -> Klacht {
        let bestanden = try omgeving.schemabestanden()
        let stand = try await plaats.sessie(.migrator) { sessie in
            try await Migrator(sessie, files: bestanden).status()
        }
        return stand.isCurrent
            ? Klacht("schema", .inOrde, "\(stand.applied.count) migraties, niets te doen")
            : Klacht(
                "schema", .fout, "\(stand.pending.count) onderdelen zijn nog niet uitgevoerd",
                raad: "griffie schema migreer")
    }

    private func rollen(_ plaats: Databaseplaats) async throws -> Klacht {
        let bezwaren = try await plaats.sessie(.app) {
            try await $0.query(RoleGuard.objections, ())
        }
        return bezwaren.isEmpty
            ? Klacht("rollen", .inOrde, "griffie_app bezit niets en staat niet boven RLS")
            : Klacht(
                "rollen", .fout, bezwaren.joined(separator: "; "),
                raad: "herstel de rollen met sql/rollen.sql")
    }
}
