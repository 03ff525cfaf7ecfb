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
            griffie register controleer --volledig
                ook de teksten tegen hun verzegeling, en alle controles (als griffie_controle)
            griffie register controleer --sinds 12000
                alleen wat vanaf die plaats is verzegeld
            griffie register controleer --sleutels sleutels.txt --anker ankers/
                met sleutels en zegels die buiten deze installatie zijn bewaard
            griffie register controleer --anker ankers/ --tsa-ca tsa.pem
                ook de tijdstempels die naast de zegels liggen
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
            "Vergelijk met de zegels in deze map; anders die in de ingestelde ankermap.",
            valueName: "map"))
    var anker: String?

    @Option(
        help: ArgumentHelp(
            "De certificaten van de tijdstempeldienst die wordt vertrouwd (PEM).",
            valueName: "bestand"))
    var tsaCa: String?

    @Flag(
        help: "Ook wat een auditor niet mag zien: de teksten en alle controles van elke gemeente.")
    var volledig = false

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
        let ankers = try omgeving.ankers(anker)
        guard tsaCa == nil || ankers != nil else {
            throw Opdrachtfout.gebruik(["--tsa-ca gaat over de zegels in een map; geef ook --anker"]
            )
        }
        var uitslag = try await omgeving.alsAuditor { sessie in
            let gemeente = try Omgeving.kies(code, uit: try await Gemeenten().lees(sessie))
            return try await Registercontrole(
                sessie, gemeente: gemeente.id, oorsprong: gemeente.oorsprong,
                sleutels: try vertrouwdeSleutels(gemeente, omgeving), nu: omgeving.nu(),
                voortgang: omgeving.voortgang("inschrijvingen")
            ).voerUit(sinds: vanaf, ankers: ankers?.alle ?? [])
        }
        if let (map, alle) = ankers {
            try await map.leesTijdstempels(alle, gezag: tsaCa, &uitslag)
        }
        let verslag = volledig ? try await omgeving.controleverslag() : nil
        try uitvoer.schrijf(
            uitslag.antwoord(kolommen: try kolomregel(omgeving), met: verslag), in: omgeving)
        if let fout = uitslag.eersteFout {
            throw Opdrachtfout.registerGebroken("\(fout.zin) (\(fout.plek.inWoorden))")
        }
        let geschonden = verslag?.uitslagen.filter { !$0.klopt }.map(\.naam) ?? []
        guard geschonden.isEmpty else { throw Opdrachtfout.controlesGeschonden(geschonden) }
    }

    /// How many columns of each class there are, and with that what was not compared.
    private func kolomregel(_ omgeving: Omgeving) throws -> [(klasse: String, aantal: Int)] {
        let kolommen = try Kolomlijst(uit: try omgeving.installatiemap() + "/sql").kolommen
        return Kolomklasse.allCases.map { klasse in
            (klasse.rawValue, kolommen.count { $0.klasse == klasse })
        }
    }

    private func vertrouwdeSleutels(
        _ gemeente: MetID<Gemeente>, _ omgeving: Omgeving
    ) throws -> [Zegelsleutel] {
        if let sleutels { return try Sleutelmap.lees(bestand: sleutels) }
        return try omgeving.sleutelmap(gemeente).openbaar()
    }
}
