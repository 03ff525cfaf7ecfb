import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie openen`: opens a beleidsdossier.
struct ConsultatieOpenen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "openen",
        abstract: "Open een dossier over een besluit dat wijkraden raakt.",
        discussion: """
            griffie consultatie openen --onderwerp 'Visie Lelycentre' --orgaan raad \\
                --afdeling Ruimte --niveau raadplegen --reden 'de raad wil weten wat er leeft' \\
                --buurt BU09950201 --als 'behandelaar:Balie Centrum'
            griffie consultatie openen --onderwerp 'Sluiting zwembad' --orgaan college \\
                --afdeling Sport --niveau adviseren --reden 'toegezegd op 3 maart' \\
                --buurt BU09950201 --weglaten 'Boswijk=de ingang ligt aan de andere kant' \\
                --als 'voorzitter:Voorzitter Atolwijk'

            Elke wijkraad van wie het gebied wordt geraakt, doet mee. Wie er een weglaat, zegt
            waarom.
            Ook een wijkraad of de auditor kan een dossier openen dat ontbreekt.
            """
    )

    @Option(help: ArgumentHelp("Waar het over gaat, zonder namen van mensen.", valueName: "tekst"))
    var onderwerp: String?

    @Option(
        help: ArgumentHelp(
            "Wie besluit: raad, college, burgemeester of bestuurscommissie.", valueName: "orgaan"))
    var orgaan: String?

    @Option(help: ArgumentHelp("De vakafdeling die het voorbereidt.", valueName: "naam"))
    var afdeling: String?

    @Option(help: ArgumentHelp("Het stadsdeel; mag weg.", valueName: "naam"))
    var stadsdeel: String?

    @Option(
        help: ArgumentHelp(
            "Het toegezegde niveau: geen, informeren, raadplegen, adviseren, coproduceren of "
                + "meebeslissen.", valueName: "niveau"))
    var niveau: String?

    @Option(help: ArgumentHelp("Waarom dat niveau.", valueName: "tekst"))
    var reden: String?

    @Option(help: ArgumentHelp("Een buurt van het gebied; mag vaker.", valueName: "code"))
    var buurt: [String] = []

    @Option(
        help: ArgumentHelp(
            "Een wijkraad die meedoet; mag vaker. Zonder: elke wijkraad van het gebied.",
            valueName: "code"))
    var wijkraad: [String] = []

    @Option(
        help: ArgumentHelp(
            "Een geraakte wijkraad die niet meedoet, met de reden; mag vaker.",
            valueName: "code=reden"))
    var weglaten: [String] = []

    @Flag(help: "Het dossier liep al voor de gemeente met dit systeem begon.")
    var overgang = false

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let voorstel: Beleidsdossier.Voorstel
        let reden: String
        let weglaten: [String: String]
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            for code in (invoer.voorstel.wijkraden ?? []) + invoer.weglaten.keys.sorted() {
                _ = try await werk.wijkraad(code)
            }
            let id: ID<Beleidsdossier> = werk.nieuw()
            let antwoord = try await werk.doe(
                DossierOpenen(
                    id, in: werk.gemeente.id, invoer.voorstel, reden: invoer.reden,
                    weglaten: invoer.weglaten, jaar: werk.datum.jaar))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("dossier openen"), in: omgeving)
            }
            let beeld = try await werk.lezer.antwoord(
                op: Dossiervraag(id: antwoord.onderwerp.als(Beleidsdossier.self)))
            try uitvoer.schrijf(beeld.dossier.antwoord(beeld.woorden), in: omgeving)
            let kenmerk = beeld.dossier.waarde.opening.kenmerk
            werk.volgende(
                Handeling.besluitPlannen.rollen.contains(invoer.verzoek.wie.rol)
                    ? "griffie consultatie plannen \(kenmerk) --besluit DATUM"
                    : "griffie consultatie toon \(kenmerk); adviseert de wijkraad erover, dan "
                        + "griffie vergadering advies WV-... --over \(kenmerk) --ongevraagd")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let onderwerp = fouten.tekst(
            "--onderwerp", onderwerp, hooguit: 200, vorm: "waar het over gaat")
        let orgaan = fouten.keuze("--orgaan", orgaan, Beleidsdossier.Orgaan.self)
        let afdeling = fouten.tekst("--afdeling", afdeling, hooguit: 100, vorm: "een vakafdeling")
        let deel = stadsdeel.flatMap {
            fouten.tekst("--stadsdeel", $0, hooguit: 100, vorm: "een stadsdeel")
        }
        let niveau = fouten.niveau("--niveau", niveau)
        let reden = fouten.tekst("--reden", reden, hooguit: 8_000, vorm: "waarom dat niveau")
        let buurten = fouten.buurten(buurt)
        let raden = wijkraad.compactMap { fouten.wijkraad("--wijkraad", $0) }
        let paren = weglaten.compactMap { tekst in
            fouten.optioneel(
                "--weglaten", tekst, vorm: "een wijkraad en een reden: Boswijk=ligt te ver weg"
            ) { Self.paar($0) }
        }
        let verzoek = opties.lees(fouten)
        guard let onderwerp, let orgaan, let afdeling, let niveau, let reden, let buurten,
            let verzoek, raden.count == wijkraad.count, paren.count == weglaten.count
        else { return nil }
        return Invoer(
            verzoek: verzoek,
            voorstel: .init(
                onderwerp: onderwerp, orgaan: orgaan, vakafdeling: afdeling, stadsdeel: deel,
                niveau: niveau, buurten: buurten, wijkraden: raden.isEmpty ? nil : raden,
                overgang: overgang),
            reden: reden, weglaten: Dictionary(paren, uniquingKeysWith: { _, laatste in laatste }))
    }

    private static func paar(_ tekst: String) -> (String, String)? {
        let delen = tekst.split(separator: "=", maxSplits: 1).map(String.init)
        guard delen.count == 2, Wijkraad.isCode(delen[0]), delen[1].utf8.count <= 8_000 else {
            return nil
        }
        return (delen[0], delen[1])
    }
}

extension Verzamelaar {
    /// A step of the ladder; `consulteren` is another word for raadplegen.
    func niveau(_ veld: String, _ waarde: String?) -> Participatieniveau? {
        verplicht(veld, waarde, vorm: Gelijkenis.keuzes(Participatieniveau.self)) {
            Participatieniveau(woord: $0)
        }
    }

    /// The reference of a dossier.
    func dossier(_ waarde: String?, veld: String = "DOSSIER") -> Kenmerk? {
        verplicht(veld, waarde, vorm: "een kenmerk zoals BD-2026-0001") {
            Kenmerk(tekst: $0).flatMap { $0.soort == .dossier ? $0 : nil }
        }
    }
}
