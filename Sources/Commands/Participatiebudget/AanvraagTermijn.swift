import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag termijn`: the last day for deciding, why, and what being late costs.
struct AanvraagTermijn: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "termijn",
        abstract: "De uiterste beslisdatum van een aanvraag, stap voor stap uitgelegd.",
        discussion: """
            griffie aanvraag termijn PB-2026-0042
            griffie aanvraag termijn PB-2026-0042 --op 2026-06-30 --json
                met de dwangsom die tot en met die dag is verbeurd
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Tot en met welke dag; anders vandaag.", valueName: "datum"))
    var op: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let code: Gemeentecode?
        let aanduiding: Aanvraagaanduiding
        let op: Datum?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        let beeld = try await omgeving.lees(invoer.code) {
            try await $0.antwoord(op: Aanvraagvraag(invoer.aanduiding))
        }
        guard let klok = beeld.aanvraag.klok else {
            throw Opdrachtfout.nietGevonden(
                "voor \(beeld.aanduiding) loopt geen beslistermijn: de aanvraag is nog een "
                    + "concept, of van voor deze versie; zie griffie aanvraag herbereken")
        }
        let termijn = try Aanvraagtermijn(
            beeld, klok, op: invoer.op ?? Datum(omgeving.nu()), met: kalender)
        try uitvoer.schrijf(termijn.antwoord, in: omgeving)
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let code = gemeenteoptie.lees(fouten)
        let op = fouten.datumOfNiets("--op", op)
        return fouten.aanvraag(aanvraag).map { Invoer(code: code, aanduiding: $0, op: op) }
    }
}
