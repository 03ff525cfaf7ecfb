import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie toezegging`: what the administration promised, and what became of it.
struct ToezeggingOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "toezegging",
        abstract: "Toezeggingen van wethouder, college en ambtenaren: eigenaar, termijn, afloop.",
        discussion: """
            griffie toezegging vastleggen --wat 'Extra verlichting in het park' \\
                --door wethouder --aan wijkraad --wijkraad Atolwijk --afdeling Ruimte \\
                --bij wijkraadvergadering --op 2026-03-03 --uiterlijk 2026-06-01 \\
                --als 'secretariaat:Griffie'
            griffie toezegging nagekomen TZ-2026-0001 --reden 'de lampen branden' \\
                --als 'vakafdeling:Ruimte'
            griffie toezegging lijst --raad --csv
            """,
        subcommands: [
            ToezeggingVastleggen.self, ToezeggingNagekomen.self, ToezeggingGebroken.self,
            ToezeggingIngetrokken.self, ToezeggingVerlengen.self, ToezeggingLijst.self,
            ToezeggingToon.self, ToezeggingGeschiedenis.self,
        ]
    )
}

extension Verzamelaar {
    /// The reference of a promise.
    func toezegging(_ waarde: String?, veld: String = "TOEZEGGING") -> Kenmerk? {
        verplicht(veld, waarde, vorm: "een kenmerk zoals TZ-2026-0001") {
            Kenmerk(tekst: $0).flatMap { $0.soort == .bestuurstoezegging ? $0 : nil }
        }
    }
}

extension Omgeving {
    /// Settles a promise or gives it more time, and shows what it is now.
    func doeAf(
        _ toezegging: String?, _ reden: String?, _ opties: Werkopties, _ uitvoer: Uitvoeropties,
        _ leesDaad: (Verzamelaar) -> ToezeggingAfdoen.Daad?
    ) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, waarom, daad) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, String, ToezeggingAfdoen.Daad)? in
            let kenmerk = fouten.toezegging(toezegging)
            let waarom = fouten.tekst("--reden", reden, hooguit: 4_000, vorm: "hoe of waarom")
            let daad = leesDaad(fouten)
            guard let verzoek = opties.lees(fouten), let kenmerk, let waarom, let daad else {
                return nil
            }
            return (verzoek, kenmerk, waarom, daad)
        }
        try await werk(verzoek) { werk in
            let voor = try await werk.lezer.antwoord(op: Toezeggingen(kenmerk))
            guard let gevonden = voor.toezeggingen.first else { return }
            try await werk.doe(ToezeggingAfdoen(gevonden.id, daad, reden: waarom))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("toezegging afdoen"), in: self)
            }
            let na = try await werk.lezer.antwoord(op: Toezeggingen(kenmerk))
            guard let nu = na.toezeggingen.first else { return }
            try uitvoer.schrijf(nu.antwoord(na.woorden, op: werk.datum), in: self)
            werk.volgende("griffie toezegging lijst --raad")
        }
    }
}
