import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak`: what has to be done, by whom and before when.
struct TaakOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "taak",
        abstract: "Taken: openen, oppakken, toewijzen, wachten, verzetten en afronden.",
        discussion: """
            griffie taak openen --omschrijving 'Sleutels wijkgebouw ophalen' \\
                --wijkpost Centrum --uiterlijk 2026-04-03 --als 'secretariaat:Griffie'
            griffie taak reeks --vergadering WV-2026-0001 --wijkpost Centrum \\
                --als 'secretariaat:Griffie'
            griffie taak oppakken --van PB-2026-0042 --als 'behandelaar:Balie Centrum'
            griffie taak gereed T-2026-0001 --als 'secretariaat:Griffie'
            griffie taak lijst
            """,
        subcommands: [
            TaakOpenen.self, TaakReeks.self, TaakOppakken.self, TaakToewijzen.self,
            TaakWachten.self, TaakVerzetten.self, TaakHerinneren.self, TaakGereed.self,
            TaakVervallen.self, TaakLijst.self, TaakToon.self, TaakGeschiedenis.self,
        ]
    )
}

extension Verzamelaar {
    /// The reference of a task.
    func taak(_ waarde: String?, veld: String = "TAAK") -> Kenmerk? {
        verplicht(veld, waarde, vorm: "een kenmerk zoals T-2026-0001") {
            Kenmerk(tekst: $0).flatMap { $0.soort == .taak ? $0 : nil }
        }
    }

    /// A reminder.
    func herinneringen(_ waarden: [String]) -> [Herinnering]? {
        let gelezen = waarden.compactMap {
            optioneel(
                "--herinner", $0, vorm: "een aantal dagen vooraf zoals 7d, of een datum"
            ) { Herinnering(tekst: $0) }
        }
        return gelezen.count == waarden.count ? gelezen : nil
    }

    /// Who is to do a task: a wijkpost or a person, and not both.
    func uitvoerende(wijkpost: String?, persoon: String?) -> Uitvoerende? {
        if wijkpost != nil, persoon != nil {
            meld(
                Invoerfout(
                    "--persoon", .ongeldigeWaarde, "geef een persoon of een wijkpost, niet beide"))
            return nil
        }
        if let wijkpost { return self.wijkpost("--wijkpost", wijkpost).map { .wijkpost($0) } }
        guard let persoon else { return .niemand }
        return tekst("--persoon", persoon, hooguit: 200, vorm: "de naam van een persoon")
            .map { .persoon($0) }
    }

    /// The code of a wijkpost.
    func wijkpost(_ veld: String, _ waarde: String?) -> String? {
        verplicht(
            veld, waarde,
            vorm: "de code van een wijkpost: een letter, dan letters, cijfers of streepjes"
        ) { Wijkraad.isCode($0) ? $0 : nil }
    }
}

/// Who is to do a task, as the command line says it.
enum Uitvoerende: Sendable {
    case niemand
    case wijkpost(String)
    case persoon(String)
}

extension Werk {
    /// Who is to do a task.
    func toewijzing(_ wie: Uitvoerende) async throws -> Taak.Toewijzing? {
        switch wie {
        case .niemand: return nil
        case .wijkpost(let code):
            return .wijkpost(try await lezer.antwoord(op: Wijkpostvraag(code)).wijkpost.waarde.code)
        case .persoon(let naam):
            return .persoon(try await bekende(naam, veld: "--persoon"))
        }
    }

    /// The code of a wijk that may be left out.
    /// - Throws: ``Opdrachtfout/nietGevonden(_:)``.
    func wijkcodeOfNiets(_ naam: String?) async throws -> Wijkcode? {
        guard let naam else { return nil }
        return try await wijkcode(naam)
    }

    /// The code of a wijk, by name or code; whether a code is recorded is for the rules to say.
    /// - Throws: ``Opdrachtfout/nietGevonden(_:)``.
    func wijkcode(_ naam: String) async throws -> Wijkcode {
        if let code = Wijkcode(naam) { return code }
        let wijken = try await lezer.antwoord(op: Wijken())
        let codes = Set(wijken.filter { $0.naam.lowercased() == naam.lowercased() }.map(\.code))
        guard let code = codes.first, codes.count == 1 else {
            let raad =
                codes.count > 1
                ? "meer wijken heten zo; geef de code"
                : Gelijkenis.bedoelde(naam, uit: wijken.map(\.naam))
                    .map { "bedoelde u '\($0)'?" } ?? "zie griffie wijk lijst, of geef de code"
            throw Opdrachtfout.nietGevonden("er is geen wijk '\(naam)'; \(raad)")
        }
        return code
    }

    /// Tells of a last day that is over already; it may be right for what is late.
    func meldVoorbij(_ dag: Datum?) {
        guard let dag, dag < datum else { return }
        omgeving.meld("Let op: \(dag.zonderWeekdag) is al voorbij.\n")
    }

    /// Has something done to one task, and shows what it is now.
    func wijzigTaak(
        _ kenmerk: Kenmerk, _ uitvoer: Uitvoeropties, _ wat: String,
        _ daad: (Taak) -> TaakWijzigen.Daad,
        volgende stap: (Taak) async throws -> String
    ) async throws {
        let voor = try await lezer.antwoord(op: Taken(.kenmerk(kenmerk)))
        guard let taak = voor.taken.first else { return }
        try await doe(TaakWijzigen(taak.id, daad(taak.waarde), jaar: datum.jaar))
        guard !verzoek.proef else { return try uitvoer.schrijf(.proef(wat), in: omgeving) }
        let na = try await lezer.antwoord(op: Taken(.ids([taak.id])))
        guard let nu = na.taken.first else { return }
        try uitvoer.schrijf(
            try await omgeving.taaklijst(na, lezer, op: datum).een(nu), in: omgeving)
        volgende(try await stap(nu.waarde))
    }
}

extension Omgeving {
    /// Tasks with the reason why nobody works on their last days.
    func taaklijst(
        _ beeld: Taken.Beeld, _ lezer: Lezer, op dag: Datum
    ) async throws -> Taaklijst {
        let kalender = try kalender()
        let posten = try await lezer.antwoord(op: Wijkposten()).map(\.waarde)
        return Taaklijst(beeld.taken, woorden: beeld.woorden, namen: beeld.namen, op: dag) { taak in
            guard let uiterlijk = taak.uiterlijk else { return nil }
            let post: Wijkpost? =
                if case .wijkpost(let code) = taak.toewijzing {
                    posten.first { $0.code == code }
                } else { nil }
            let reden = post?.dicht(op: uiterlijk, kalender)
            let waarom = post == nil ? kalender.dicht(op: uiterlijk) : reden
            return waarom.map { "\(uiterlijk.zonderWeekdag) is een gesloten dag: \($0.tekst)" }
        }
    }
}
