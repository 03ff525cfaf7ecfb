import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag exporteren`: all submitted applications of a year as one table.
struct AanvraagExporteren: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "exporteren",
        abstract: "Schrijf alle ingediende aanvragen van een jaar als CSV.",
        discussion: """
            griffie aanvraag exporteren --jaar 2026
            griffie aanvraag exporteren --jaar 2026 --profiel rekenblad --naar aanvragen-2026.csv
                hierin staan namen en woorden van aanvragers
            """
    )

    @Option(help: ArgumentHelp("Het budgetjaar; anders dat van vandaag.", valueName: "jaar"))
    var jaar: String?

    @OptionGroup var profielopties: Profielopties

    @Option(
        help: ArgumentHelp(
            "Een nieuw bestand; anders de standaarduitvoer.", valueName: "bestand"),
        completion: .file(extensions: ["csv"]))
    var naar: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    private struct Invoer {
        let code: Gemeentecode?
        let jaar: Int?
        let profiel: CSV.Profiel
    }

    func voerUit(in omgeving: Omgeving) async throws {
        let invoer = try Verzamelaar.verzamel { fouten -> Invoer? in
            let code = gemeenteoptie.lees(fouten)
            let jaar = fouten.jaarOfNiets("--jaar", self.jaar)
            return profielopties.lees(fouten).map { Invoer(code: code, jaar: jaar, profiel: $0) }
        }
        let jaar = invoer.jaar ?? Datum(omgeving.nu()).jaar
        let gemeente = try await omgeving.metDatabase {
            try await omgeving.gemeente(invoer.code, in: $0)
        }
        let bestand = try naar.map { try Bestandsuitvoer($0) }
        func schrijf(_ tekst: String) throws {
            guard let bestand else { return try omgeving.schrijf(tekst) }
            try bestand.schrijf(Array(tekst.utf8))
        }
        let aantal = try await omgeving.metSessie { sessie in
            try schrijf(invoer.profiel.begin + invoer.profiel.kopVanAanvragen)
            return try await Aanvraaguitvoer(gemeente: gemeente.id, jaar: jaar).lees(sessie) {
                regels in
                try schrijf(regels.map(invoer.profiel.regel).joined())
            }
        }
        try bestand?.voltooi()
        if let naar {
            omgeving.meld("Geschreven: \(naar), met \(aantal) aanvragen van \(jaar)\n")
        }
    }
}
