import Domain
import Testing

/// An application that is led through its days, with the people around it.
struct Proefaanvraag {
    enum Mens: Int { case aanvrager = 1, ander, wijkcoordinator, behandelaar, tweede, beslisser }

    private(set) var aanvraag: Aanvraag
    private(set) var gebeurtenissen: [AanvraagGebeurtenis]
    var kalender: Kalender
    var regeling: Regeling

    /// An application that was drafted on a day, under a regeling with this term.
    init(
        termijn: String? = nil, rechtsvorm: Aanvraag.Rechtsvorm = .informeleGroep,
        opties: Regeling.Opties = .init(), activiteitVan: String? = nil
    ) throws {
        kalender = try Proefgegevens.kalender()
        regeling = Regeling(
            inhoud: .init(
                naam: "Regeling", grondslag: "Verordening", beslismodel: .mandaat,
                beslistermijn: try termijn.map(duur), maximum: nil, deelsVerlenen: true,
                norm: Bijdragenorm(soorten: [.uitvoering]), afwijken: .beleidsregel,
                opties: opties),
            versie: 3, vanaf: try dag("2026-01-01"))
        let opgesteld = AanvraagGebeurtenis.opgesteld(
            .init(
                budget: try Self.id(90), rechtsvorm: rechtsvorm, beleidsveld: .veiligheid,
                gevraagd: Bedrag(cent: 100_000), bewoners: 3,
                toezeggingen: [
                    .init(
                        soort: .uitvoering, bewoners: 3, uren: Decimaal(8),
                        omschrijving: Self.zegel)
                ],
                aanvrager: Self.zegel, titel: Self.zegel, omschrijving: Self.zegel,
                activiteitVan: try activiteitVan.map { try dag($0) }),
            door: try Self.id(Mens.aanvrager.rawValue))
        gebeurtenissen = [opgesteld]
        aanvraag = try #require(Aanvraag(eerste: opgesteld))
    }

    /// One that was submitted on a day.
    static func ingediend(
        op datum: String = "2026-03-02", termijn: String? = nil,
        rechtsvorm: Aanvraag.Rechtsvorm = .informeleGroep
    ) throws -> Proefaanvraag {
        var proef = try Proefaanvraag(termijn: termijn, rechtsvorm: rechtsvorm)
        try proef.dienIn(op: datum)
        return proef
    }

    var grondslag: Aanvraag.Klokgrondslag { .init(regeling: regeling, kalender: kalender) }

    var klok: Aanvraag.Klok { get throws { try #require(aanvraag.klok) } }

    static let zegel = Verzegeling(hash: .nul)

    static func id<Soort>(_ nummer: Int) throws -> ID<Soort> {
        let cijfers = String(nummer)
        let nullen = String(repeating: "0", count: 12 - cijfers.count)
        return try #require(ID(tekst: "01900000-0000-7000-8000-\(nullen)\(cijfers)"))
    }

    static func context(_ mens: Mens, op datum: String) throws -> Handelingscontext {
        let rol: Rol =
            switch mens {
            case .aanvrager, .ander: .aanvrager
            case .wijkcoordinator: .wijkcoordinator
            case .behandelaar, .tweede: .behandelaar
            case .beslisser: .beslisser
            }
        let mandaat = Mandaat(
            id: try id(80), tot: Bedrag(cent: 100_000),
            geldig: try dag("2026-01-01")...dag("2026-12-31"))
        return Handelingscontext(
            gemeente: try id(70), actor: try id(mens.rawValue), rol: rol,
            mandaat: rol == .beslisser ? mandaat : nil,
            moment: try tijdstip("\(datum)T10:00:00Z"), verzoek: try id(71), herkomst: .cli)
    }

    /// What somebody does on a day; a refusal is thrown and changes nothing.
    mutating func doe(
        _ mens: Mens, op datum: String,
        _ daad: (Aanvraag, Aanvraag.Klokgrondslag, Handelingscontext) throws ->
            [AanvraagGebeurtenis]
    ) throws {
        try doe(Self.context(mens, op: datum), daad)
    }

    /// What somebody does in a role.
    mutating func doe(
        _ context: Handelingscontext,
        _ daad: (Aanvraag, Aanvraag.Klokgrondslag, Handelingscontext) throws ->
            [AanvraagGebeurtenis]
    ) throws {
        let nieuw = try daad(aanvraag, grondslag, context)
        gebeurtenissen += nieuw
        for gebeurtenis in nieuw { aanvraag.pasToe(gebeurtenis) }
    }

    mutating func dienIn(op datum: String, door mens: Mens = .aanvrager) throws {
        let kenmerk = try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: 7))
        let budget = Budget(
            wijk: try #require(Wijkcode("WK099501")), jaar: 2026, regeling: try Self.id(91),
            plafond: Bedrag(cent: 500_000), bekendgemaaktOp: try dag("2026-01-01"),
            verplicht: .nul, bovenPlafond: .nul, vrijgevallen: .nul,
            verloop: Budgetverloop(versies: [
                .init(
                    plafond: Bedrag(cent: 500_000), bekendgemaaktOp: try dag("2026-01-01"))
            ]))
        try doe(mens, op: datum) { try $0.indienen(kenmerk, budget: budget, $1, $2) }
    }

    mutating func vraag(
        op datum: String, uiterlijk: String, door mens: Mens = .behandelaar
    ) throws {
        let uiterlijk = try dag(uiterlijk)
        try doe(mens, op: datum) {
            try $0.vraagAanvulling(ontbreekt: Self.zegel, uiterlijk: uiterlijk, $1, $2)
        }
    }

    mutating func vulAan(
        op datum: String, door mens: Mens = .aanvrager, gevraagd: Int64 = 100_000,
        bewoners: Int64? = 6, toezeggingen: [Toezegging] = []
    ) throws {
        try doe(mens, op: datum) {
            try $0.vulAan(
                .init(
                    op: $2.datum, door: $2.actor, gevraagd: Bedrag(cent: gevraagd),
                    bewoners: bewoners, toezeggingen: toezeggingen, toelichting: Self.zegel),
                $1, $2)
        }
    }

    mutating func laatBuiten(op datum: String, door mens: Mens = .beslisser) throws {
        try doe(mens, op: datum) {
            try $0.laatBuitenBehandeling(
                motivering: Self.zegel, saldo: Bedrag(cent: 500_000), $1, $2)
        }
    }

    mutating func gaZonder(op datum: String, door mens: Mens = .behandelaar) throws {
        try doe(mens, op: datum) { try $0.gaZonderAanvulling(motivering: Self.zegel, $1, $2) }
    }

    mutating func trekIn(op datum: String, door mens: Mens = .aanvrager) throws {
        try doe(mens, op: datum) { try $0.trekIn(reden: Self.zegel, $1, $2) }
    }

    mutating func beoordeel(op datum: String, door mens: Mens = .behandelaar) throws {
        try doe(mens, op: datum) { try $0.beoordelen(regeling: $1.regeling, $2) }
    }

    mutating func weiger(op datum: String, door mens: Mens = .beslisser) throws {
        let id: ID<Aanvraag> = try Self.id(60)
        try doe(mens, op: datum) {
            try $0.besluiten(
                .weigeren(.valtNietOnderRegeling), id: id, motivering: Self.zegel,
                regeling: $1.regeling,
                ruimte: Ruimte(saldo: Bedrag(cent: 500_000), voorrang: .nul, eerst: []), $2
            ).aanvraag
        }
    }

    mutating func schortOp(
        op datum: String, _ periode: String, grond: Aanvraag.Klok.Opschortingsgrond = .overmacht
    ) throws {
        let dagen = try #require(Opschorting(tekst: periode)).dagen
        try doe(.behandelaar, op: datum) {
            try $0.schortOp(.init(grond: grond, dagen: dagen, motivering: Self.zegel), $1, $2)
        }
    }

    mutating func hervat(op datum: String, vanaf: String) throws {
        let vanaf = try dag(vanaf)
        try doe(.behandelaar, op: datum) { try $0.hervat(op: vanaf, $1, $2) }
    }

    mutating func deelMee(op datum: String, verwacht: String) throws {
        let verwacht = try dag(verwacht)
        try doe(.behandelaar, op: datum) {
            try $0.deelVertragingMee(verwacht: verwacht, $1, $2)
        }
    }

    mutating func stelInGebreke(op datum: String, ontvangen: String? = nil) throws {
        let ontvangen = try dag(ontvangen ?? datum)
        try doe(.aanvrager, op: datum) { try $0.stelInGebreke(ontvangen: ontvangen, $1, $2) }
    }

    mutating func sluitUit(
        _ grond: Aanvraag.Klok.Dwangsomuitsluiting.Grond = .kennelijk, op datum: String,
        door mens: Mens = .beslisser
    ) throws {
        try doe(mens, op: datum) {
            try $0.sluitDwangsomUit(grond, motivering: Self.zegel, $1, $2)
        }
    }

    mutating func herbereken(op datum: String) throws {
        try doe(.behandelaar, op: datum) { try $0.herbereken($1, $2) }
    }

    /// As files were before there were clocks.
    mutating func vergeetKlok() {
        gebeurtenissen.removeAll { $0.soort == "beslistermijn_begonnen" }
        aanvraag.klok = nil
    }

    /// The code with which something is refused; nothing when it is not.
    func code(_ daad: (inout Proefaanvraag) throws -> Void) throws -> [String] {
        var proef = self
        do {
            try daad(&proef)
            return []
        } catch let breuk as Regelbreuk {
            #expect(!breuk.tekst.isEmpty)
            return [breuk.code]
        }
    }
}
