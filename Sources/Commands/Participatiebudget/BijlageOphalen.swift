import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag bijlage ophalen`: writes a document to a new file.
struct BijlageOphalen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "ophalen",
        abstract: "Schrijf een bijlage naar een nieuw bestand, nagerekend tegen het register.",
        discussion: "griffie aanvraag bijlage ophalen PB-2026-0042 1 --naar offerte-kopie.pdf"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Argument(help: ArgumentHelp("Het nummer van de bijlage.", valueName: "nummer"))
    var nummer: String?

    @Option(
        help: ArgumentHelp("Het nieuwe bestand.", valueName: "bestand"), completion: .file())
    var naar: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    private struct Invoer {
        let code: Gemeentecode?
        let aanduiding: Aanvraagaanduiding
        let nummer: Int64
        let pad: String
    }

    func voerUit(in omgeving: Omgeving) async throws {
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.metDatabase { database in
            let gemeente = try await omgeving.gemeente(invoer.code, in: database)
            let beeld = try await Lezer(database, gemeente: gemeente.id)
                .antwoord(op: Aanvraagvraag(invoer.aanduiding))
            let bijlage = try beeld.aanvraag.bijlage(invoer.nummer)
            let bestand = try Bestandsuitvoer(invoer.pad)
            try await Bijlageopslag(database, gemeente: gemeente.id).lees(bijlage) {
                try bestand.schrijf($0)
            }
            try bestand.voltooi()
        }
        omgeving.meld("Geschreven: \(invoer.pad)\n")
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let code = gemeenteoptie.lees(fouten)
        let aanduiding = fouten.aanvraag(aanvraag)
        let nummer = fouten.bijlagenummer(nummer)
        let pad = fouten.verplicht("--naar", naar, vorm: "een nieuw bestand") {
            $0.isEmpty ? nil : $0
        }
        guard let aanduiding, let nummer, let pad else { return nil }
        return Invoer(code: code, aanduiding: aanduiding, nummer: nummer, pad: pad)
    }
}

extension Verzamelaar {
    /// The number of an attachment.
    func bijlagenummer(_ waarde: String?) -> Int64? {
        verplicht("NUMMER", waarde, vorm: "het nummer van een bijlage, zoals 1") { tekst in
            Int64(tekst).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
        }
    }
}
