import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie vastleggen`: records that something happened in a dossier.
struct ConsultatieVastleggen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vastleggen",
        abstract: "Leg vast wat er gebeurde: een vraag om advies, een advies, een besluit, ...",
        discussion: """
            griffie consultatie vastleggen BD-2026-0001 --soort advies_gevraagd \\
                --bewijsgraad bezorgd --termijn 2026-04-20 --als 'behandelaar:Balie Centrum'
            griffie consultatie vastleggen BD-2026-0001 --soort ontvangst_bevestigd \\
                --wijkraad Atolwijk --over 1 --als 'voorzitter:Voorzitter Atolwijk'
            griffie consultatie vastleggen BD-2026-0001 --soort inbreng_ontvangen \\
                --wijze bewonersavond --aantal 43 --punt '1:meer groen' \\
                --als 'behandelaar:Balie Centrum'
            griffie consultatie vastleggen BD-2026-0001 --soort reactie_gegeven \\
                --wijkraad Atolwijk --punt '1:niet:daar is geen geld voor' \\
                --als 'behandelaar:Balie Centrum'

            Zonder --op gebeurde het vandaag. De dag van vastleggen kiest niemand: dat is vandaag.
            Wat na het besluit wordt vastgelegd, bewijst niet dat het ervoor gebeurde.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals BD-2026-0001.", valueName: "dossier"))
    var dossier: String?

    @Option(
        help: ArgumentHelp(
            "Wat er gebeurde, zoals advies_gevraagd, advies_uitgebracht of besluit_genomen.",
            valueName: "soort"))
    var soort: String?

    @Option(help: ArgumentHelp("De dag waarop het gebeurde; anders vandaag.", valueName: "datum"))
    var op: String?

    @Option(help: ArgumentHelp("De wijkraad; anders alle.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("De vraag waar het over gaat.", valueName: "naam"))
    var betreft: String?

    @Option(
        help: ArgumentHelp(
            "verzonden, bezorgd, bevestigd of genotuleerd; anders geen bewijs.",
            valueName: "graad"))
    var bewijsgraad: String?

    @Option(help: ArgumentHelp("De laatste dag van de termijn.", valueName: "datum"))
    var termijn: String?

    @Option(help: ArgumentHelp("Het nummer van het feit waar dit over gaat.", valueName: "nummer"))
    var over: String?

    @Option(
        help: ArgumentHelp(
            "Van een concept: beslisvoorstel of consultatieversie.", valueName: "aard"))
    var aard: String?

    @Option(help: ArgumentHelp("Het nieuwe niveau, bij niveau_gewijzigd.", valueName: "niveau"))
    var niveau: String?

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @Option(
        help: ArgumentHelp(
            "Een punt van een advies met zijn tekst (1:meer groen), of de reactie erop "
                + "(1:niet:daar is geen geld voor); mag vaker.",
            valueName: "punt[:...]"))
    var punt: [String] = []

    @Option(
        help: ArgumentHelp(
            "Een document, met zijn versie; het register bewaart alleen de SHA-256. Mag vaker.",
            valueName: "bestand=versie"))
    var stuk: [String] = []

    @Option(
        help: ArgumentHelp(
            "Van inbreng van bewoners: \(Gelijkenis.keuzes(Inbreng.Wijze.self)).",
            valueName: "wijze"))
    var wijze: String?

    @Option(
        help: ArgumentHelp("Van hoeveel mensen de inbreng kwam; nooit wie.", valueName: "aantal"))
    var aantal: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, lees) = try Verzamelaar.verzamel(lees)
        let melding = lees(try stuk.map { try Self.stuk($0, in: omgeving) })
        try await omgeving.opConsultatie(verzoek, kenmerk, uitvoer, "feit vastleggen") { beeld in
            FeitVastleggen(melding, in: beeld.dossier.id)
        } volgende: { beeld in
            "griffie consultatie oordeel \(beeld.dossier.waarde.opening.kenmerk)"
        }
    }

    typealias Melding = ([Consultatiefeit.Stuk]) -> FeitVastleggen.Melding

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, Kenmerk, Melding)? {
        let kenmerk = fouten.dossier(dossier)
        let soort = fouten.keuze("--soort", soort, Consultatiesoort.self)
        let dag = fouten.datumOfNiets("--op", op)
        let raad = wijkraad.flatMap { fouten.wijkraad("--wijkraad", $0) }
        let vraag = betreft.flatMap {
            fouten.tekst("--betreft", $0, hooguit: 200, vorm: "de naam van een vraag")
        }
        let graad = bewijsgraad.flatMap { fouten.keuze("--bewijsgraad", $0, Bewijsgraad.self) }
        let laatste = fouten.datumOfNiets("--termijn", termijn)
        let doel = fouten.geheelOfNiets("--over", over, in: 1...10_000)
        let aard = aard.flatMap { fouten.keuze("--aard", $0, Conceptaard.self) }
        let stap = niveau.flatMap { fouten.niveau("--niveau", $0) }
        let waarom = reden.flatMap { fouten.tekst("--reden", $0, hooguit: 8_000, vorm: "waarom") }
        let punten = punt.compactMap { tekst in
            fouten.optioneel(
                "--punt", tekst,
                vorm: "een kort punt met zijn tekst (1:meer groen), of in een reactie met "
                    + "\(Gelijkenis.keuzes(Puntreactie.self)) en een reden: 1:niet:geen geld"
            ) {
                Self.punt(
                    $0, isReactie: soort == .reactieGegeven || soort == .inbrengBeantwoord)
            }
        }
        let inbreng = inbreng(fouten)
        let verzoek = opties.lees(fouten)
        guard let kenmerk, let soort, let verzoek, punten.count == punt.count else { return nil }
        return (
            verzoek, kenmerk,
            { stukken in
                FeitVastleggen.Melding(
                    feit: Consultatiemelding(
                        soort: soort, betreft: vraag, wijkraad: raad, plaatsgevondenOp: dag,
                        bewijsgraad: graad, termijnDatum: laatste,
                        verwijstNaar: doel.map { Int($0) }, aard: aard, niveau: stap,
                        stukken: stukken, inbreng: inbreng),
                    reden: waarom, punten: punten)
            }
        )
    }

    /// How and from how many; one without the other says too little.
    private func inbreng(_ fouten: Verzamelaar) -> Inbreng? {
        let wijze = wijze.flatMap { fouten.keuze("--wijze", $0, Inbreng.Wijze.self) }
        let aantal = fouten.geheelOfNiets("--aantal", aantal, in: 1...1_000_000)
        if (self.wijze == nil) != (self.aantal == nil) {
            fouten.meld(
                Invoerfout(
                    self.wijze == nil ? "--wijze" : "--aantal", .verplicht,
                    "ontbreekt; geef bij inbreng hoe zij kwam en van hoeveel mensen"))
        }
        return wijze.flatMap { wijze in aantal.map { Inbreng(wijze: wijze, aantal: Int($0)) } }
    }

    /// A point with its words or, in a reaction, with what is done with it and why.
    static func punt(_ tekst: String, isReactie: Bool) -> Adviespunt? {
        let delen = tekst.split(separator: ":", maxSplits: isReactie ? 2 : 1).map(String.init)
        guard let naam = delen.first, Consultatiefeit.Punt.isNaam(naam) else { return nil }
        guard delen.count > 1 else { return Adviespunt(punt: naam) }
        guard isReactie else { return Adviespunt(punt: naam, motivatie: delen[1]) }
        guard let reactie = Puntreactie(rawValue: delen[1]) else { return nil }
        return Adviespunt(
            punt: naam, reactie: reactie, motivatie: delen.count > 2 ? delen[2] : nil)
    }

    private static func stuk(
        _ tekst: String, in omgeving: Omgeving
    ) throws -> Consultatiefeit.Stuk {
        let delen = tekst.split(separator: "=", maxSplits: 1).map(String.init)
        let bytes = try Bestandsinvoer.lees("--stuk", delen.first ?? "", in: omgeving)
        return .init(hash: Uitvoerder.sha256(bytes), versie: delen.count > 1 ? delen[1] : "1")
    }
}

extension Omgeving {
    /// Has something done to a dossier, and shows what it is now.
    func opConsultatie(
        _ verzoek: Werkverzoek, _ kenmerk: Kenmerk, _ uitvoer: Uitvoeropties, _ wat: String,
        _ opdracht: (Dossiervraag.Beeld) -> any Opdracht,
        volgende: (Dossiervraag.Beeld) -> String
    ) async throws {
        try await werk(verzoek) { werk in
            let voor = try await werk.lezer.antwoord(op: Dossiervraag(kenmerk))
            try await werk.doe(opdracht(voor))
            guard !verzoek.proef else { return try uitvoer.schrijf(.proef(wat), in: self) }
            let na = try await werk.lezer.antwoord(op: Dossiervraag(kenmerk))
            try uitvoer.schrijf(na.dossier.antwoord(na.woorden), in: self)
            werk.volgende(volgende(na))
        }
    }
}
