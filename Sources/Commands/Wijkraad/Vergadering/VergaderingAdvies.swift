import ArgumentParser
import Domain
import Services

/// `griffie vergadering advies`: the chair signs and sends a decision as an advice.
struct VergaderingAdvies: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "advies",
        abstract: "Onderteken en verzend als voorzitter een besluit als advies.",
        discussion: """
            griffie vergadering advies WV-2026-0001 --besluit 2026-1 --over PB-2026-0042 \\
                --strekking positief --als 'voorzitter:Voorzitter Atolwijk'
            griffie vergadering advies WV-2026-0001 --besluit 2026-2 --over BD-2026-0001 \\
                --deel '1:meer groen' --als 'voorzitter:Voorzitter Atolwijk'

            Op een aanvraag hoort een strekking, in een dossier de punten waarop de gemeente moet
            reageren. De dag van verzenden is de dag van het advies; het wacht niet op het verslag.
            """
    )

    @Option(help: ArgumentHelp("Het nummer van het besluit, zoals 2026-1.", valueName: "nummer"))
    var besluit: String?

    @Option(help: ArgumentHelp("De aanvraag of het dossier.", valueName: "kenmerk"))
    var over: String?

    @Option(help: ArgumentHelp("positief, negatief of bedrag.", valueName: "strekking"))
    var strekking: String?

    @Option(
        help: ArgumentHelp("Het geadviseerde bedrag, bij strekking bedrag.", valueName: "bedrag"))
    var bedrag: String?

    @Option(help: ArgumentHelp("De vraag van het dossier; mag weg.", valueName: "naam"))
    var betreft: String?

    @Option(
        help: ArgumentHelp(
            "Een deel van het advies met zijn tekst (1:meer groen); mag vaker.",
            valueName: "deel:tekst"))
    var deel: [String] = []

    @Flag(help: "Niemand vroeg om dit advies.")
    var ongevraagd = false

    @OptionGroup var basis: Vergaderopties

    private struct Invoer {
        let wie: Vergaderverzoek
        let besluit: String
        let over: Kenmerk
        let strekking: Aanvraag.Advies.Strekking?
        let bedrag: Bedrag?
        let betreft: String?
        let punten: [Adviespunt]
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try basis.uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.opVergadering(invoer.wie, basis.uitvoer, "advies verzenden") {
            werk, beeld in
            VergaderadviesVerzenden(
                invoer.besluit, van: beeld.vergadering.id, op: try await doel(invoer, werk))
        }
    }

    private func doel(
        _ invoer: Invoer, _ werk: Werk
    ) async throws -> VergaderadviesVerzenden.Doel {
        if let strekking = invoer.strekking {
            let aanvraag = try await werk.lezer.antwoord(op: Aanvraagvraag(.kenmerk(invoer.over)))
            return .aanvraag(aanvraag.id, strekking, bedrag: invoer.bedrag)
        }
        let dossier = try await werk.lezer.antwoord(op: Dossiervraag(invoer.over))
        return .dossier(
            dossier.dossier.id, betreft: invoer.betreft, ongevraagd: ongevraagd,
            punten: invoer.punten)
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wie = basis.lees(fouten)
        let besluit = fouten.verplicht(
            "--besluit", besluit, vorm: "het nummer van een besluit, zoals 2026-1"
        ) { tekst in
            tekst.utf8.split(separator: UInt8(ascii: "-")).count == 2 && tekst.utf8.count < 15
                ? tekst : nil
        }
        let over = fouten.verplicht(
            "--over", over, vorm: "een kenmerk zoals PB-2026-0042 of BD-2026-0001"
        ) { Kenmerk(tekst: $0).flatMap { [.aanvraag, .dossier].contains($0.soort) ? $0 : nil } }
        let bedrag = bedrag.flatMap { fouten.bedrag("--bedrag", $0, vanaf: Bedrag(cent: 1)) }
        let betreft = betreft.flatMap {
            fouten.tekst("--betreft", $0, hooguit: 200, vorm: "de naam van een vraag")
        }
        let punten = deel.compactMap { tekst in
            fouten.optioneel("--deel", tekst, vorm: "een kort deel met zijn tekst: 1:meer groen") {
                ConsultatieVastleggen.punt($0, isReactie: false)
            }
        }
        var gekozen: Aanvraag.Advies.Strekking?
        if over?.soort == .aanvraag {
            gekozen = fouten.keuze("--strekking", strekking, Aanvraag.Advies.Strekking.self)
            if gekozen == nil { return nil }
        } else if over != nil, strekking != nil || bedrag != nil {
            fouten.meld(
                Invoerfout(
                    "--strekking", .ongeldigeWaarde, "hoort bij een aanvraag; laat haar weg"))
        }
        if over?.soort == .dossier, deel.isEmpty {
            fouten.meld(
                Invoerfout(
                    "--deel", .verplicht,
                    "ontbreekt; noem elk deel waarop de gemeente moet reageren, zoals "
                        + "'1:meer groen'"
                ))
        }
        guard let wie, let besluit, let over, punten.count == deel.count else { return nil }
        return Invoer(
            wie: wie, besluit: besluit, over: over, strekking: gekozen, bedrag: bedrag,
            betreft: betreft, punten: punten)
    }
}
