import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad reglement`: lays down the reglement of a wijkraad, or shows it.
struct WijkraadReglement: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "reglement",
        abstract: "Leg het reglement van een wijkraad vast, vanaf een dag.",
        discussion: """
            griffie wijkraad reglement --wijkraad Atolwijk --besluit 'reglement 2026' \\
                --vanaf 2026-01-01 --quorum meer_dan:1/2 --oproeptermijn 7 \\
                --als beheerder:Gegevensbeheer
            griffie wijkraad reglement --wijkraad Atolwijk --besluit 'reglement 2027' \\
                --vanaf 2027-01-01 --quorum aandeel:2/3:omhoog --over zetels --zetels 9 \\
                --volmachten 1 --tweede-zonder-quorum --als beheerder:Gegevensbeheer

            Een vergadering houdt het reglement dat gold toen de oproep uitging.
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("Het besluit dat het vaststelde.", valueName: "tekst"))
    var besluit: String?

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var vanaf: String?

    @Option(
        help: ArgumentHelp(
            "meer_dan:1/2, aandeel:2/3:omhoog (of omlaag, dichtstbij) of aantal:4; anders meer dan "
                + "de helft.", valueName: "maat"))
    var quorum: String?

    @Option(
        help: ArgumentHelp(
            "Waar het quorum een deel van is: in_functie of zetels.", valueName: "grondtal"))
    var over: String?

    @Option(help: ArgumentHelp("Het aantal zetels.", valueName: "aantal"))
    var zetels: String?

    @Option(
        help: ArgumentHelp(
            "Hoeveel volmachten een lid mag hebben; anders geen.", valueName: "aantal"))
    var volmachten: String?

    @Flag(help: "Een volmacht telt mee voor het quorum.")
    var volmachtTelt = false

    @Option(
        help: ArgumentHelp(
            "Hoeveel dagen ervoor de oproep uitgaat; anders 7.", valueName: "dagen"))
    var oproeptermijn: String?

    @Flag(help: "De vergaderingen zijn besloten.")
    var besloten = false

    @Flag(help: "Een punt mag achter gesloten deuren.")
    var beslotenPunten = false

    @Option(
        help: ArgumentHelp("handopsteken, hoofdelijk of schriftelijk.", valueName: "stemwijze"))
    var stemwijze: String?

    @Option(
        help: ArgumentHelp(
            "uitgebracht (onthouden telt niet) of aanwezig (onthouden telt mee).",
            valueName: "meerderheid"))
    var meerderheid: String?

    @Flag(help: "Besluiten buiten een vergadering mag.")
    var buitenVergadering = false

    @Flag(help: "Een tweede vergadering mag zonder quorum over dezelfde punten besluiten.")
    var tweedeZonderQuorum = false

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, versie) = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(verzoek) { werk in
            let raad = try await werk.wijkraad(code)
            try await werk.doe(ReglementVaststellen(versie, van: raad.id))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("reglement vaststellen"), in: omgeving)
            }
            try uitvoer.schrijf(
                try await werk.wijkraad(code).waarde.reglementantwoord, in: omgeving)
            werk.volgende("griffie vergadering plannen --wijkraad \(code) --op ... --om ...")
        }
    }

    private func lees(
        _ fouten: Verzamelaar
    ) -> (Werkverzoek, String, Wijkraad.Reglementversie)? {
        let code = fouten.wijkraad("--wijkraad", wijkraad)
        let besluit = fouten.tekst("--besluit", besluit, hooguit: 200, vorm: "het besluit")
        let vanaf = fouten.datum("--vanaf", vanaf)
        let reglement = reglement(fouten)
        let verzoek = opties.lees(fouten)
        guard let code, let besluit, let vanaf, let verzoek else { return nil }
        return (
            verzoek, code,
            Wijkraad.Reglementversie(reglement: reglement, besluit: besluit, vanaf: vanaf)
        )
    }

    private func reglement(_ fouten: Verzamelaar) -> Wijkraad.Reglement {
        let gewoon = Wijkraad.Reglement()
        let maat = fouten.optioneel(
            "--quorum", quorum, vorm: "meer_dan:1/2, aandeel:2/3:omhoog of aantal:4"
        ) { Wijkraad.Reglement.Maat(tekst: $0) }
        let grondtal = over.flatMap {
            fouten.keuze("--over", $0, Wijkraad.Reglement.Grondtal.self)
        }
        let zetels = fouten.geheelOfNiets("--zetels", zetels, in: 1...500).map { Int($0) }
        let volmachten = fouten.geheelOfNiets("--volmachten", volmachten, in: 1...100)
        let termijn = fouten.geheelOfNiets("--oproeptermijn", oproeptermijn, in: 0...365)
        let wijze = stemwijze.flatMap {
            fouten.keuze("--stemwijze", $0, Wijkraad.Reglement.Stemwijze.self)
        }
        let meerderheid = meerderheid.flatMap {
            fouten.keuze("--meerderheid", $0, Wijkraad.Reglement.Meerderheid.self)
        }
        if volmachtTelt, volmachten == nil {
            fouten.meld(
                Invoerfout("--volmachten", .verplicht, "ontbreekt; hoeveel mag een lid er hebben"))
        }
        return Wijkraad.Reglement(
            grondtal: grondtal ?? gewoon.grondtal, zetels: zetels, maat: maat ?? gewoon.maat,
            volmacht: volmachten.map { .init(hoogstens: Int($0), teltVoorQuorum: volmachtTelt) },
            oproeptermijnDagen: termijn.map { Int($0) } ?? gewoon.oproeptermijnDagen,
            openbaarheid: besloten ? .besloten : .openbaar, beslotenPunten: beslotenPunten,
            stemwijze: wijze ?? gewoon.stemwijze, meerderheid: meerderheid ?? gewoon.meerderheid,
            buitenVergadering: buitenVergadering, tweedeZonderQuorum: tweedeZonderQuorum)
    }
}
