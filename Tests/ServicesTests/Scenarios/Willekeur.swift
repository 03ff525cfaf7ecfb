import Domain
import Postgres
import Services
import TestSupport
import Testing

/// A walk of random commands through one municipality, the same for the same seed, with a model of
/// roles and money beside it that shares nothing with the program.
struct Willekeur {
    /// What the walk was told.
    enum Antwoord: Equatable {
        case gedaan(Opdrachtantwoord), geweigerd(String)
        case nietToegestaan, nietGevonden, sleutelHergebruikt
    }

    /// Somebody with the roles that he should have, by the model.
    struct Mens {
        let id: ID<Persoon>
        var rollen: [(rol: Rol, van: Datum, tot: Datum?)]

        func heeft(_ rol: Rol, op dag: Datum) -> Bool {
            rollen.contains { $0.rol == rol && $0.van <= dag && dag <= $0.tot ?? dag }
        }
    }

    /// The money of a budget, by the model.
    struct Geld: Equatable {
        var plafond: Int64
        /// What binds now: granted, less what was renounced.
        var verleend: Int64 = 0
        /// What of it stands above the ceiling, because a decision came too late to refuse.
        var boven: Int64 = 0
        /// Everything that was ever granted.
        var geboekt: Int64 = 0
    }

    /// An application, by the model.
    struct Dossier {
        enum Fase { case concept, ingediend, gevraagd, inBehandeling, besloten, ingetrokken }
        let id: ID<Aanvraag>
        let budget: ID<Budget>
        var gevraagd: Int64
        var fase = Fase.concept
        /// Whether somebody has taken it in hand.
        var behandeld = false
        /// When it was submitted, in seconds; the earliest goes first.
        var ingediend: Int64 = 0
        var verleend: Int64 = 0
        /// Whether the decision was announced.
        var bekend = false
        var afgestaan: Int64 = 0
    }

    /// A command that was sent, to send it again.
    struct Eerder {
        let opdracht: any Opdracht
        let wie: (ID<Persoon>, Rol)
        let sleutel: String
        let antwoord: Antwoord
    }

    let proef: Proefgemeente
    /// A session that sees everything, to see that nothing changed.
    let toezicht: Session
    var toeval: Toeval
    /// Seconds since the first step.
    var tijd: Int64 = 0
    var stap = 0
    var mensen: [Mens]
    var budgetten: [ID<Budget>]
    var geld: [ID<Budget>: Geld]
    var dossiers: [Dossier] = []
    var eerder: [Eerder] = []
    /// How often each outcome was seen, and how often it was seen that nothing changed.
    var tellingen: [String: Int] = [:]

    init(_ proef: Proefgemeente, toezicht: Session, zaad: UInt64, plafond: Int64) {
        self.proef = proef
        self.toezicht = toezicht
        toeval = Toeval(zaad: zaad)
        let begin = Datum(proef.moment)
        mensen = [
            Mens(id: proef.beheerder, rollen: [(.beheerder, begin, nil)]),
            Mens(id: proef.aanvrager, rollen: [(.aanvrager, begin, nil)]),
            Mens(id: proef.behandelaar, rollen: [(.behandelaar, begin, nil)]),
            Mens(
                id: proef.beslisser,
                rollen: [(.lid, begin, nil), (.beslisser, Proefgemeente.begin2026, Self.einde)]),
        ]
        budgetten = [proef.budget]
        geld = [proef.budget: Geld(plafond: plafond)]
    }

    /// The last day of the mandates.
    static var einde: Datum { Datum(jaar: 2026, maand: 12, dag: 31) ?? Proefgemeente.begin2026 }

    /// The day of this step.
    var vandaag: Datum {
        Datum((try? proef.moment.plus(seconden: tijd)) ?? proef.moment)
    }

    mutating func kans(_ deel: Int, op geheel: Int) -> Bool {
        Int.random(in: 0..<geheel, using: &toeval) < deel
    }

    mutating func een<Waarde>(van waarden: [Waarde]) -> Waarde? {
        waarden.randomElement(using: &toeval)
    }

    /// Mostly somebody who may do this, sometimes anybody in any role.
    mutating func iemand(voor handeling: Handeling) -> (ID<Persoon>, Rol) {
        let (dag, rollen) = (vandaag, handeling.rollen.sorted { $0.rawValue < $1.rawValue })
        let goed = mensen.flatMap { mens in
            rollen.filter { mens.heeft($0, op: dag) }.map { (mens.id, $0) }
        }
        if kans(9, op: 10), let wie = een(van: goed) { return wie }
        let mens = een(van: mensen)?.id ?? proef.beheerder
        return (mens, een(van: Rol.allCases) ?? .lid)
    }

    /// Sends a command; in a third of the steps sees that a refusal changed nothing.
    /// - Parameter wijzigtNiets: whether it must change nothing, also when it is done: a trial, or
    ///   a key that was used before.
    mutating func stuur(
        _ opdracht: any Opdracht, als wie: (ID<Persoon>, Rol), sleutel: String,
        proefdraai: Bool = false, wijzigtNiets: Bool = false
    ) async throws -> Antwoord {
        var voor: [Int64]?
        if wijzigtNiets || kans(1, op: 3) { voor = try await stand() }
        let antwoord = try await antwoord(opdracht, als: wie, sleutel, proefdraai)
        if let voor, wijzigtNiets || !antwoord.isGedaan {
            #expect(try await stand() == voor, "stap \(stap): er is iets gewijzigd")
            tellingen["niets gewijzigd", default: 0] += 1
        }
        tellingen[antwoord.naam + (proefdraai ? " (proef)" : ""), default: 0] += 1
        return antwoord
    }

    /// A new command: the model says whether the actor may.
    mutating func doe(
        _ opdracht: any Opdracht, als wie: (ID<Persoon>, Rol)
    ) async throws -> Antwoord {
        let sleutel = "willekeur-\(stap)-\(eerder.count)"
        let heeft = mensen.first { $0.id == wie.0 }?.heeft(wie.1, op: vandaag) ?? false
        let mag = opdracht.handeling.rollen.contains(wie.1) && (heeft || !opdracht.vereistRol)
        if kans(1, op: 20) {
            let proefdraai = try await stuur(
                opdracht, als: wie, sleutel: sleutel, proefdraai: true, wijzigtNiets: true)
            #expect(mag || proefdraai == .nietToegestaan, "stap \(stap): \(opdracht)")
        }
        let antwoord = try await stuur(opdracht, als: wie, sleutel: sleutel)
        if opdracht.vereistRol {
            #expect(mag == (antwoord != .nietToegestaan), "stap \(stap): \(opdracht) als \(wie.1)")
        }
        eerder.append(.init(opdracht: opdracht, wie: wie, sleutel: sleutel, antwoord: antwoord))
        return antwoord
    }

    private func antwoord(
        _ opdracht: any Opdracht, als wie: (ID<Persoon>, Rol), _ sleutel: String,
        _ proefdraai: Bool
    ) async throws -> Antwoord {
        do throws(ServiceError) {
            return .gedaan(
                try await proef.doe(
                    opdracht, als: wie, na: tijd, sleutel: sleutel, proef: proefdraai))
        } catch .geweigerd(let breuk, _) {
            return .geweigerd(breuk.code)
        } catch .nietToegestaan {
            return .nietToegestaan
        } catch .nietGevonden {
            return .nietGevonden
        } catch .sleutelHergebruikt {
            return .sleutelHergebruikt
        } catch {
            throw error
        }
    }

    /// Numbers that change with everything that a command may write, but its refusal.
    private func stand() async throws -> [Int64] {
        let stand = Statement<Void, [Int64]>(
            "test_stand",
            """
            select array[(select count(*) from griffie.inschrijving),
                (select coalesce(sum(volgnummer), 0) from griffie.onderwerp),
                (select count(*) from griffie.boeking), (select count(*) from griffie.tekst),
                (select count(*) from griffie.uitgaand),
                (select count(*) from griffie.persoonsgegevens),
                (select count(*) from griffie.opdrachtsleutel where uitkomst = 'gedaan'),
                (select count(*) from griffie.opdrachtsleutel where uitkomst is null),
                (select coalesce(sum(hashtext(t::text)), 0) from griffie.budget as t),
                (select coalesce(sum(hashtext(t::text)), 0) from griffie.aanvraag as t),
                (select coalesce(sum(hashtext(t::text)), 0) from griffie.toezegging as t),
                (select coalesce(sum(hashtext(t::text)), 0) from griffie.regeling as t),
                (select coalesce(sum(hashtext(t::text)), 0) from griffie.roltoekenning as t),
                (select coalesce(sum(hashtext(t::text)), 0) from griffie.wijk as t),
                (select coalesce(sum(hashtext(t::text)), 0) from griffie.buurt as t)
                ]::bigint[] as getallen
            """
        ) { try $0.next("getallen") }
        return try await toezicht.query(stand, ()).first ?? []
    }
}

extension Willekeur.Antwoord {
    var isGedaan: Bool {
        if case .gedaan = self { true } else { false }
    }

    /// How it is counted.
    var naam: String {
        switch self {
        case .gedaan: "gedaan"
        case .geweigerd(let code): code
        case .nietToegestaan: "niet toegestaan"
        case .nietGevonden: "niet gevonden"
        case .sleutelHergebruikt: "sleutel hergebruikt"
        }
    }
}
