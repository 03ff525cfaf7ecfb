import Domain
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Services

/// Evidence test 5: the core without a database.
///
/// The rules, the fold of events and the plan of what
/// is written are those of the program; the store, the clock, identities and randomness are
/// simulated from a seed. What SQL adds is tried on a database by other tests.
struct Simulatie {
    private var toeval: Toeval
    private var blad = Werkblad()
    private var sleutels: [String: (vingerafdruk: Hash, antwoord: Opdrachtantwoord?)] = [:]
    private var maker = IDMaker()
    private var nu: Moment
    private var nummer = 0
    private let gemeente = ID<Gemeente>(hoog: 1, laag: 1)
    private let regeling = ID<Regeling>(hoog: 1, laag: 2)
    private let budgetten = [ID<Budget>(hoog: 1, laag: 3), ID<Budget>(hoog: 1, laag: 4)]
    private let beheerder = ID<Persoon>(hoog: 2, laag: 1)
    private let aanvrager = ID<Persoon>(hoog: 2, laag: 2)
    private let behandelaar = ID<Persoon>(hoog: 2, laag: 3)
    private let beslisser = ID<Persoon>(hoog: 2, laag: 4)

    private var plafond: [ID<Budget>: Int64] = [:]
    /// What was reached, and how often.
    private(set) var tellingen: [String: Int] = [:]
    /// What went against an invariant, in words.
    private(set) var fouten: [String] = []

    init(zaad: UInt64) throws {
        toeval = Toeval(zaad: zaad)
        nu = try #require(Moment(tekst: "2026-03-02T09:00:00Z"))
        try begin()
    }

    /// The same beginning with another course.
    func verder(zaad: UInt64) -> Simulatie {
        var kopie = self
        kopie.toeval = Toeval(zaad: zaad)
        return kopie
    }

    private mutating func begin() throws {
        let code = try #require(Gemeentecode("GM0995"))
        let einde = try #require(Datum(jaar: 2027, maand: 12, dag: 31))
        try doe(
            GemeenteOpnemen(code: code, naam: "Lelystad", demonstratie: true, beheerder: "B"),
            beheerder, .beheerder)
        for (persoon, rol) in [
            (aanvrager, Rol.aanvrager), (behandelaar, .behandelaar), (beslisser, .lid),
        ] {
            try doe(
                Aanmelden(persoon: persoon, naam: "\(rol)", rol: rol, bestaat: false), persoon, rol)
        }
        let van = Proefgemeente.begin2026
        try doe(
            MandaatVerlenen(
                persoon: beslisser, tot: Bedrag(cent: 1_000_000), geldig: van...einde), beheerder,
            .beheerder)
        try doe(
            RegelingVaststellen(
                regeling: regeling, inhoud: Proefgemeente.inhoud(.init()), vanaf: van,
                bestaat: false), beheerder, .beheerder)
        for (plaats, budget) in budgetten.enumerated() {
            let wijk = Proefgemeente.wijk(plaats + 1)
            try doe(
                WijkVaststellen(
                    gemeente: gemeente,
                    wijk: .init(code: wijk, jaar: 2026, naam: "Wijk", buurten: [])), beheerder,
                .beheerder)
            let cent = Int64.random(in: 0...500_000, using: &toeval)
            try doe(
                PlafondBekendmaken(
                    budget: budget, gemeente: gemeente, wijk: wijk, jaar: 2026, regeling: regeling,
                    plafond: Bedrag(cent: cent), bekendgemaaktOp: van), beheerder, .beheerder)
            plafond[budget] = cent
        }
        #expect(fouten == [] && blad.budgetten.count == 2)
    }

    /// So many random acts, each checked.
    mutating func voerUit(_ stappen: Int) throws {
        for _ in 0..<stappen {
            // Mostly forward; sometimes the clock jumps back a day.
            let sprong: Int64 = toeval.next() % 20 == 0 ? -86_400 : 600
            nu = try nu.plus(seconden: sprong)
            try eenStap()
            controleer()
        }
    }

    private mutating func eenStap() throws {
        let budget = budgetten[Int.random(in: 0...1, using: &toeval)]
        let aanvragen = blad.aanvragen.keys.sorted()
        let keuze = Int.random(in: 0..<10, using: &toeval)
        guard keuze > 1, let id = aanvragen.randomElement(using: &toeval),
            let staat = blad.aanvragen[id]
        else {
            let id: ID<Aanvraag> = maker.maak(op: nu, toeval: toeval.next())
            return try doe(
                AanvraagOpstellen(
                    aanvraag: id, budget: budget,
                    formulier: Proefgemeente.formulier(
                        Int64.random(in: 1...400_000, using: &toeval),
                        bewoners: Int64.random(in: 1...9, using: &toeval))), aanvrager, .aanvrager)
        }
        let van = staat.inhoud.budget
        switch keuze {
        case 2, 3:
            try doe(
                AanvraagIndienen(
                    aanvraag: id, budget: van, regeling: regeling, jaar: 2026,
                    kalender: Proefgemeente.kalender),
                aanvrager, .aanvrager)
        case 4, 5:
            try doe(AanvraagBeoordelen(aanvraag: id, regeling: regeling), behandelaar, .behandelaar)
        default:
            let bedrag = Bool.random(using: &toeval) ? staat.inhoud.gevraagd.cent : 1_000
            let voornemen: [Voornemen] = [
                .verlenen(Bedrag(cent: bedrag)), .verlenenVoorZoverMogelijk, .weigeren(.plafond),
                .verlenen(Bedrag(cent: bedrag)),
            ]
            try doe(
                AanvraagBesluiten(
                    aanvraag: id, budget: van, regeling: regeling,
                    voornemen: voornemen[keuze - 6], motivering: "Past bij de doelen."), beslisser,
                .beslisser)
        }
    }

    /// A command by somebody who asks again under the same key until he knows how it ended.
    private mutating func doe(
        _ opdracht: any Opdracht, _ actor: ID<Persoon>, _ rol: Rol
    ) throws {
        nummer += 1
        let verzoek = Opdrachtverzoek(
            gemeente: gemeente, actor: actor, rol: rol, sleutel: "sleutel-\(nummer)",
            verzoek: maker.maak(op: nu, toeval: toeval.next()), herkomst: .cli, moment: nu,
            handmatigeKlok: false, proef: false)
        let lid = Lid(
            opdracht, verzoek,
            vingerafdruk: Uitvoerder.sha256([0x05] + (try opdracht.invoer.bytes())),
            tot: .now + .seconds(3_600))
        for _ in 0..<100 {
            guard let (afloop, was) = try poging(lid) else { continue }
            onthoud(afloop, opdracht, herhaald: was)
            // Now and then somebody who knows asks once more: the same answer, and no effect.
            if toeval.next() % 8 == 0, let weer = try poging(lid), !weer.herhaald {
                fouten.append("\(verzoek.sleutel): twee keer gedaan")
            }
            return
        }
        fouten.append("\(verzoek.sleutel): na honderd pogingen geen antwoord")
    }

    /// One transaction against a store that fails: `nil` when nobody knows how it ended.
    private mutating func poging(_ lid: Lid) throws -> (afloop: Afloop, herhaald: Bool)? {
        let sleutel = lid.verzoek.sleutel
        if let bekend = sleutels[sleutel] {
            if bekend.vingerafdruk != lid.vingerafdruk { fouten.append("\(sleutel): vingerafdruk") }
            if let antwoord = bekend.antwoord { return (.gedaan(antwoord), true) }
            return (.mislukt(.sleutelHergebruikt("geweigerd")), true)
        }
        var plan = Schrijfplan(
            Gelezen(
                blad: gelezen(), bekend: [:],
                kenmerken: [Kenmerk(.aanvraag, jaar: 2026, nummer: nummer).map { [$0] } ?? []],
                deelnemers: [0], mededingers: [[]], budgetBestaat: [false],
                briefnummers: [1], vergaderingenVan: [[]])
        )
        var bestemming = plan.blad
        bestemming.kenmerk = plan.stand.kenmerken[0].first
        let context: Handelingscontext
        do throws(ServiceError) {
            context = try plan.stand.context(voor: lid)
            try plan.stand.controleer(lid.opdracht.lezing, bestemming)
        } catch {
            // The clock jumped to before somebody had a role: nothing is kept, not even the key.
            tellingen["niet toegestaan", default: 0] += 1
            return (.mislukt(error), true)
        }
        let bron = Mutex(Toeval(zaad: toeval.next()))
        var middelen = Middelen(
            maker: maker, toeval: { bron.withLock { $0.next() } }, moment: nu,
            hash: Uitvoerder.sha256)
        do throws(Regelbreuk) {
            let uitkomst = try lid.opdracht.beslis(bestemming, context, &middelen)
            maker.ga(verderNa: middelen.maker)
            try? plan.neem(uitkomst, lid, context)
            if plan.aflopen.isEmpty { fouten.append("\(sleutel): wat besloten is, is geen plan") }
        } catch {
            plan.weiger(error, lid)
        }
        // The commit: three in four come back; of the others half was done and half was not.
        let lot = toeval.next() % 8
        if lot != 0, let afloop = plan.aflopen.compactMap(\.self).first {
            bewaar(plan, lid, afloop)
        }
        tellingen[lot < 2 ? "onbekend" : "bekend", default: 0] += 1
        return lot < 2 ? nil : plan.aflopen.compactMap(\.self).first.map { ($0, false) }
    }

    /// The state as a transaction reads it.
    private func gelezen() -> Werkblad {
        var blad = blad
        blad.budgetBestaat = false
        return blad
    }

    private mutating func bewaar(_ plan: Schrijfplan, _ lid: Lid, _ afloop: Afloop) {
        var antwoord: Opdrachtantwoord?
        if case .gedaan(let gedaan) = afloop { antwoord = gedaan }
        sleutels[lid.verzoek.sleutel] = (lid.vingerafdruk, antwoord)
        guard antwoord != nil else { return }
        for (onderwerp, kop) in plan.blad.koppen where blad.koppen[onderwerp] != kop {
            let vorige = blad.koppen[onderwerp]
            if let vorige, kop.vastgelegd < vorige.vastgelegd {
                fouten.append("\(onderwerp): vastgelegd loopt terug (I7)")
            }
            if kop.volgnummer <= vorige?.volgnummer ?? 0 || kop.keten == vorige?.keten {
                fouten.append("\(onderwerp): de stroom groeit niet (I5)")
            }
        }
        blad = plan.blad
    }

    private mutating func onthoud(_ afloop: Afloop, _ opdracht: any Opdracht, herhaald: Bool) {
        let isGedaan = if case .gedaan = afloop { true } else { false }
        let soort = "\(type(of: opdracht)) " + (isGedaan ? "gedaan" : "geweigerd")
        tellingen[soort, default: 0] += 1
        if herhaald { tellingen["herhaald", default: 0] += 1 }
    }

    /// I1 and I2, from the decisions alone and not from the ledger.
    private mutating func controleer() {
        for (id, budget) in blad.budgetten {
            let som = blad.aanvragen.values.filter { $0.inhoud.budget == id }
                .reduce(Int64(0)) { $0 + ($1.besluit?.verleend.cent ?? 0) }
            if som > plafond[id] ?? 0 { fouten.append("meer verleend dan het plafond (I1)") }
            if budget.beschikbaar.cent != (plafond[id] ?? 0) - som {
                fouten.append("het saldo is niet plafond min verleend (I2)")
            }
        }
    }
}

@Suite("De kern in een simulatie") struct SimulatieTests {
    static let stappen = 15

    @Test("bij elk zaad: nooit boven het plafond, alles precies een keer, elke stroom vooruit")
    func zaden() async throws {
        let aantal = Proefomvang.aantal("zaden", 2_000)
        let begin = try (1...8).map { try Simulatie(zaad: UInt64($0)) }
        let uitkomsten = try await verdeel(Array(0..<aantal), over: 2) { _, nummer in
            var simulatie = begin[nummer % 8].verder(zaad: Proefomvang.zaad &+ UInt64(nummer))
            try simulatie.voerUit(Self.stappen)
            return (simulatie.fouten, simulatie.tellingen)
        }
        var tellingen: [String: Int] = [:]
        for (nummer, (fouten, geteld)) in uitkomsten.enumerated() {
            #expect(fouten == [], "zaad \(Proefomvang.zaad &+ UInt64(nummer)), begin \(nummer % 8)")
            tellingen.merge(geteld, uniquingKeysWith: +)
        }
        // The dangerous paths were reached at all.
        for pad in [
            "onbekend", "herhaald", "AanvraagBesluiten gedaan", "AanvraagBesluiten geweigerd",
            "AanvraagIndienen geweigerd", "AanvraagOpstellen gedaan",
        ] {
            #expect(tellingen[pad, default: 0] > aantal / 10, "\(pad): \(tellingen)")
        }
        print(
            "simulatie: zaad \(Proefomvang.zaad), n = \(aantal) zaden, "
                + "\(tellingen["onbekend", default: 0]) keer een onbekende afloop")
    }

    @Test("hetzelfde zaad geeft dezelfde gang van zaken")
    func herhaalbaar() throws {
        let begin = try Simulatie(zaad: 1)
        let gangen = try (0..<2).map { _ in
            var simulatie = begin.verder(zaad: 42)
            try simulatie.voerUit(Self.stappen)
            return simulatie.tellingen
        }
        #expect(gangen[0] == gangen[1])
    }
}
