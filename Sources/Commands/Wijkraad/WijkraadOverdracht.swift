import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad overdracht`: the chair goes over, in one command.
struct WijkraadOverdracht: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "overdracht",
        abstract: "Draag het voorzitterschap over, en zie wat er openstaat.",
        discussion: """
            griffie wijkraad overdracht --wijkraad Atolwijk --aan 'Nieuwe Voorzitter' \\
                --op 2026-07-01 --blijft-lid --als beheerder:Gegevensbeheer
                de oude voorzitter is dat tot en met 30 juni; wie opvolgt mag al lid zijn
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("Wie opvolgt.", valueName: "naam"))
    var aan: String?

    @Option(help: ArgumentHelp("De eerste dag van wie opvolgt.", valueName: "datum"))
    var op: String?

    @Option(help: ArgumentHelp("De laatste dag van wie opvolgt; mag weg.", valueName: "datum"))
    var totEnMet: String?

    @Flag(help: "De oude voorzitter blijft lid, zolang hij voorzitter zou zijn.")
    var blijftLid = false

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let code, aan: String
        let op: Datum
        let tot: Datum?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let voor = try await werk.lezer.antwoord(op: Wijkraadvraag(invoer.code))
            let opvolger = try await werk.bekendOfNieuw(invoer.aan, veld: "--aan")
            let oud = (try? invoer.op.plus(dagen: -1)).flatMap { laatste in
                voor.wijkraad.waarde.leden.first {
                    $0.ambt == .voorzitter && $0.geldt(op: laatste)
                }?.persoon
            }
            try await werk.doe(
                WijkraadWijzigen(
                    voor.wijkraad.id,
                    .overdragen(
                        .init(
                            aan: opvolger?.id ?? werk.nieuw(), op: invoer.op, tot: invoer.tot,
                            blijftLid: blijftLid), nieuw: opvolger == nil ? invoer.aan : nil)))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("voorzitterschap overdragen"), in: omgeving)
            }
            let na = try await werk.lezer.antwoord(op: Wijkraadvraag(invoer.code))
            // The rule has found the old chair, so he is there.
            guard let oud else { return try await werk.toonWijkraad(invoer.code, uitvoer) }
            let open = try await werk.lezer.antwoord(
                op: Nalatenschap(van: oud, in: invoer.code, op: werk.datum))
            try uitvoer.schrijf(
                .overdracht(na.wijkraad, na.namen, open.aanvragen, open.vooruitblik), in: omgeving)
            guard let eerste = open.aanvragen.first else {
                return werk.volgende("griffie wijkraad rooster --wijkraad \(invoer.code)")
            }
            werk.volgende(
                "griffie aanvraag contact overdragen \(eerste.aanduiding); \(invoer.aan) handelt "
                    + "met --als \(Schelpwoord.van("voorzitter:\(invoer.aan)"))")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let code = fouten.wijkraad("--wijkraad", wijkraad)
        let aan = fouten.tekst("--aan", aan, hooguit: 200, vorm: "de naam van een persoon")
        let op = fouten.datum("--op", op)
        let tot = fouten.datumOfNiets("--tot-en-met", totEnMet)
        let verzoek = opties.lees(fouten)
        if let op, let tot, tot < op {
            fouten.meld(Invoerfout("--tot-en-met", .buitenBereik, "ligt voor --op; keer ze om"))
            return nil
        }
        guard let code, let aan, let op, let verzoek else { return nil }
        return Invoer(verzoek: verzoek, code: code, aan: aan, op: op, tot: tot)
    }
}
