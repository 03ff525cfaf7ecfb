import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag bijlage toevoegen`: adds a document.
struct BijlageToevoegen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toevoegen",
        abstract: "Voeg een bestand toe: PDF, PNG, JPEG, Word, Excel, OpenDocument of tekst.",
        discussion: """
            griffie aanvraag bijlage toevoegen PB-2026-0042 --bestand offerte.pdf \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            griffie aanvraag bijlage toevoegen PB-2026-0042 --bestand - --naam plattegrond.png \\
                --als 'wijkcoordinator:Wijkpost Centrum'

            De soort blijkt uit de inhoud, niet uit de naam. In het register komen alleen hash,
            omvang en soort; de inhoud staat in de database en is te wissen.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(
        help: ArgumentHelp("Het bestand, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file())
    var bestand: String?

    @Option(help: ArgumentHelp("Hoe de bijlage heet; anders het bestand.", valueName: "naam"))
    var naam: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, pad, naam) = try Verzamelaar.verzamel(lees)
        let stukken = try Bestandsinvoer.bijlage(pad, in: omgeving)
        let bijlagenaam = naam ?? Bestandsinvoer.naam(pad)
        try await omgeving.werk(wie.verzoek) { werk in
            let beeld = try await werk.lezer.antwoord(op: Aanvraagvraag(wie.aanduiding))
            try await werk.metBestand(stukken) { bestand in
                _ = try await werk.doe(
                    Services.BijlageToevoegen(
                        aanvraag: beeld.id, bestand: bestand, naam: bijlagenaam))
            }
            guard !wie.verzoek.proef else {
                return try uitvoer.schrijf(.proef("bijlage toevoegen"), in: omgeving)
            }
            let na = try await werk.lezer.antwoord(op: Aanvraagvraag(.id(beeld.id)))
            try uitvoer.schrijf(na.bijlagenantwoord, in: omgeving)
            werk.volgende("griffie aanvraag bijlage lijst \(na.aanduiding)")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Dossierverzoek, String, String?)? {
        let wie = opties.lees(aanvraag, fouten)
        let pad = fouten.verplicht(
            "--bestand", bestand, vorm: "een bestand, of - voor de standaardinvoer"
        ) { $0.isEmpty ? nil : $0 }
        if bestand == "-", naam == nil {
            fouten.meld(
                Invoerfout("--naam", .verplicht, "ontbreekt; de standaardinvoer heeft geen naam"))
        }
        let titel = naam.map {
            fouten.tekst(
                "--naam", $0, hooguit: Aanvraagformulier.Grens.naam,
                vorm: "hoe de bijlage heet")
        }
        guard let wie, let pad else { return nil }
        return (wie, pad, titel ?? nil)
    }
}
