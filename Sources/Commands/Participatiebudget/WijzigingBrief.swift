import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag wijziging brief`: the letter about a decision on a change, to be printed.
struct WijzigingBrief: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "De brief over het besluit op een wijziging, als HTML om af te drukken.",
        discussion: """
            griffie aanvraag wijziging brief PB-2026-0042 --naar brief.html
            griffie aanvraag wijziging brief PB-2026-0042
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(
        help: ArgumentHelp("Een nieuw bestand; anders de standaarduitvoer.", valueName: "bestand"),
        completion: .file(extensions: ["html"]))
    var naar: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    func voerUit(in omgeving: Omgeving) async throws {
        let (code, aanduiding) = try gemeenteoptie.lees(met: aanvraag)
        let dossier = try await omgeving.lees(code) {
            try await $0.antwoord(op: Wijzigingsdossiervraag(aanduiding))
        }
        try Briefbestand.schrijf(dossier.brief, naar: naar, in: omgeving)
    }
}
