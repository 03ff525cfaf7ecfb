import ArgumentParser
import Cluster
import Domain
import Postgres
import Services
import Weergave

/// `griffie register controleer`: verifies the register from the bytes up, as the auditor's role.
struct RegisterControleer: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "controleer",
        abstract: "Lees het register na: ketens, boom, zegels, handtekeningen en standen.",
        discussion: """
            griffie register controleer
                alles; eindigt met code 10 en de eerste foute plek als iets niet klopt
            griffie register controleer --sinds 12000
                alleen wat vanaf die plaats is verzegeld
            griffie register controleer --sleutels sleutels.txt --anker ankers/
                met sleutels en zegels die buiten deze installatie zijn bewaard
            """
    )

    @Option(
        help: ArgumentHelp(
            "Alleen wat vanaf deze plaats in het register is verzegeld.", valueName: "plaats"))
    var sinds: String?

    @Option(
        help: ArgumentHelp(
            "Vertrouw alleen de sleutels in dit bestand; anders die van deze installatie.",
            valueName: "bestand"))
    var sleutels: String?

    @Option(
        help: ArgumentHelp(
            "Vergelijk met de zegels die in deze map zijn bewaard.", valueName: "map"))
    var anker: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (vanaf, code) = try Verzamelaar.verzamel { fouten -> (Int64?, Gemeentecode?)? in
            let vanaf = fouten.optioneel("--sinds", sinds, vorm: "een plaats vanaf 0") { tekst in
                Int64(tekst).flatMap { $0 >= 0 ? $0 : nil }
            }
            return (vanaf, gemeenteoptie.lees(fouten))
        }
        let gemeente = try await omgeving.metDatabase { try await omgeving.gemeente(code, in: $0) }
        let vertrouwd = try vertrouwdeSleutels(gemeente, omgeving)
        let ankers = try anker.map { try Ankermap($0).zegels() } ?? []
        let uitslag = try await Databaseplaats(omgeving).sessie(.auditor) { sessie in
            try await Registercontrole(
                sessie, gemeente: gemeente.id, oorsprong: gemeente.oorsprong, sleutels: vertrouwd,
                nu: omgeving.nu(), voortgang: omgeving.voortgang("inschrijvingen")
            ).voerUit(sinds: vanaf, ankers: ankers)
        }
        try uitvoer.schrijf(uitslag.antwoord, in: omgeving)
        if let fout = uitslag.eersteFout {
            throw Opdrachtfout.registerGebroken("\(fout.zin) (\(fout.plek.inWoorden))")
        }
    }

    private func vertrouwdeSleutels(
        _ gemeente: MetID<Gemeente>, _ omgeving: Omgeving
    ) throws -> [Zegelsleutel] {
        if let sleutels { return try Sleutelmap.lees(bestand: sleutels) }
        return try omgeving.sleutelmap(gemeente).openbaar()
    }
}
