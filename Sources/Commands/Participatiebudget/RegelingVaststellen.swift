import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie regeling vaststellen`: lays down a version of a regeling.
struct RegelingVaststellen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vaststellen",
        abstract: "Stel een regeling vast, of een nieuwe versie van een regeling (Awb 4:23).",
        discussion: """
            griffie regeling vaststellen --bestand regeling.json --als beheerder:Gegevensbeheer

            Zo ziet het bestand eruit; wat tussen haakjes staat mag weg:
            {"naam": "Wijkbudget", "grondslag": "ASV art. 3", "beslismodel": "mandaat",
             ("beslistermijn": "8w", "maximum": {"cent": 300000}, "deelsVerlenen": true,
              "afdoening": "direct", "jaartoerekening": "ontvangst", "wachtlijst": true,
              "tender": [{"naam": "samen", "gewicht": 3}, {"naam": "duurzaam", "gewicht": 1}],
              "bestuursorgaan": true,
              "dwangsom": {"tweeWekenVerlengd": false, "besluitdagTelt": false},)
             "afwijken": "4:84", "vanaf": "2026-01-01",
             "norm": {"soorten": ["uitvoering", "organisatie"], ("minimaalBewoners": 5,
                      "minimaalUren": 20, "urenPer100Euro": "1.5", "voegwoord": "en",
                      "vraagtBeoordeling": false)}}
            beslismodel is college, mandaat, bestuurscommissie of stichting; afwijken is 4:84,
            hardheidsclausule of geen; afdoening is verlening of direct; jaartoerekening is
            start_activiteit of ontvangst. Met tender gaat het geld niet in volgorde van ontvangst,
            maar naar de scores op de criteria. Een stichting beslist in privaatrecht, zonder
            bezwaar en dwangsom, tenzij bestuursorgaan waar is. Dezelfde naam geeft een nieuwe
            versie, zoals griffie regeling wijzigen.
            """
    )

    @Option(
        help: ArgumentHelp(
            "De regeling als JSON, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file(extensions: ["json"]))
    var bestand: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, invoer) = try Verzamelaar.samen(
            { try Verzamelaar.verzamel(opties.lees) },
            {
                try Regelingsinvoer(
                    json: Bestandsinvoer.lees("--bestand", bestand, in: omgeving))
            })
        try await omgeving.werk(verzoek) { werk in
            let bestaande = try await werk.lezer.antwoord(op: Regelingen())
                .first { $0.waarde.inhoud.naam == invoer.inhoud.naam }
            try await werk.stelVast(invoer, als: bestaande?.id, uitvoer, "regeling vaststellen")
            guard !verzoek.proef else { return }
            werk.volgende("griffie budget bekendmaken --wijk ... --jaar ... --plafond ...")
        }
    }
}

extension Werk {
    /// Lays down a first version, or the next one of a regeling that is there, and shows it.
    func stelVast(
        _ invoer: Regelingsinvoer, als bestaande: ID<Regeling>?, _ uitvoer: Uitvoeropties,
        _ wat: String
    ) async throws {
        let id = bestaande ?? nieuw()
        try await doe(
            Services.RegelingVaststellen(
                regeling: id, inhoud: invoer.inhoud, vanaf: invoer.vanaf,
                bestaat: bestaande != nil))
        guard !verzoek.proef else { return try uitvoer.schrijf(.proef(wat), in: omgeving) }
        // A repeated command laid it down the first time, under another identity.
        let nu = try await lezer.antwoord(op: Regelingen()).first {
            $0.waarde.inhoud.naam == invoer.inhoud.naam
        }
        if let nu { try uitvoer.schrijf(nu.antwoord, in: omgeving) }
    }
}
