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

/// `griffie aanvraag bijlage verwijderen`: takes a document away before the decision.
struct BijlageVerwijderen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "verwijderen",
        abstract: "Verwijder een bijlage en haar inhoud, zolang niet is besloten.",
        discussion: """
            griffie aanvraag bijlage verwijderen PB-2026-0042 1 --reden 'verkeerd bestand' \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Argument(help: ArgumentHelp("Het nummer van de bijlage.", valueName: "nummer"))
    var nummer: String?

    @Option(help: ArgumentHelp("Waarom de bijlage weg moet.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, nummer, reden) = try Verzamelaar.verzamel(lees)
        try await omgeving.omslag(wie, uitvoer, "bijlage verwijderen") { _ in
            .verwijderBijlage(nummer, reden: reden)
        } volgende: {
            "griffie aanvraag bijlage lijst \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Dossierverzoek, Int64, String)? {
        let wie = opties.lees(aanvraag, fouten)
        let nummer = fouten.bijlagenummer(nummer)
        let reden = fouten.tekst(
            "--reden", reden, hooguit: 8_000, vorm: "waarom de bijlage weg moet")
        guard let wie, let nummer, let reden else { return nil }
        return (wie, nummer, reden)
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
