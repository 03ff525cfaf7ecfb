import Domain
import Testing

/// An application on its way to an announced decision, with people in every role.
struct Proefbesluit {
    static func id<S>(_ nummer: Int, _ soort: S.Type = S.self) throws -> ID<S> {
        try #require(ID(tekst: "01900000-0000-7000-8000-0000000000\(nummer + 10)"))
    }

    static func zegel(_ nummer: UInt8) throws -> Verzegeling {
        Verzegeling(hash: try #require(Hash(bytes: [UInt8](repeating: nummer, count: 32))))
    }

    /// Who: 1 applies, 2 assesses, 3 decides, 4 advises, 5 and up are others.
    static func context(
        _ persoon: Int, _ rol: Rol, op dag: String = "2026-03-02", mandaat: Int64? = 1_000_000
    ) throws -> Handelingscontext {
        Handelingscontext(
            gemeente: try id(60), actor: try id(persoon), rol: rol,
            mandaat: try mandaat.map {
                Mandaat(
                    id: try id(61), tot: Bedrag(cent: $0),
                    geldig: try DomainTests.dag("2026-01-01")...DomainTests.dag("2026-12-31"))
            }, moment: try tijdstip("\(dag)T09:00:00Z"), verzoek: try id(62), herkomst: .cli)
    }

    static func regeling(
        deels: Bool = true, opties: Regeling.Opties = .init()
    ) throws -> Regeling {
        Regeling(
            inhoud: .init(
                naam: "Wijkbudget", grondslag: "ASV art. 3", beslismodel: .mandaat,
                beslistermijn: nil, maximum: nil, deelsVerlenen: deels,
                norm: Bijdragenorm(soorten: [.uitvoering]), afwijken: .beleidsregel,
                opties: opties),
            versie: 1, vanaf: try DomainTests.dag("2026-01-01"))
    }

    static func ruimte(_ cent: Int64 = 500_000) -> Ruimte {
        Ruimte(saldo: Bedrag(cent: cent), voorrang: .nul, eerst: [])
    }

    /// An application that was checked and waits for a decision.
    static func klaar(
        gevraagd: Int64 = 120_000, uren: String? = "24",
        rechtsvorm: Aanvraag.Rechtsvorm = .stichting
    ) throws -> Aanvraag {
        var aanvraag = Aanvraag(
            fase: .inBehandeling,
            inhoud: .init(
                budget: try id(63), rechtsvorm: rechtsvorm, beleidsveld: .veiligheid,
                gevraagd: Bedrag(cent: gevraagd), bewoners: 6,
                toezeggingen: [
                    Toezegging(
                        soort: .uitvoering, bewoners: 6, uren: try uren.map(getal),
                        omschrijving: try zegel(4))
                ], aanvrager: try zegel(1), titel: try zegel(2), omschrijving: try zegel(3)),
            opgesteldDoor: try id(1), ingediendDoor: try id(1),
            kenmerk: Kenmerk(.aanvraag, jaar: 2026, nummer: 1),
            rang: .init(compleetOp: try DomainTests.dag("2026-02-20")), beoordelaars: [],
            toets: nil, afgeweken: false, besluit: nil)
        aanvraag.pasToe(.inBehandelingGenomen(door: try id(2)))
        aanvraag.pasToe(.bijdrageGetoetst(uitkomst: .voldaan, redenen: [.soortTelt]))
        return aanvraag
    }

    /// An application that was decided.
    static func besloten(
        _ voornemen: Voornemen, rechtsvorm: Aanvraag.Rechtsvorm = .stichting, uren: String? = "24"
    ) throws -> Aanvraag {
        var aanvraag = try klaar(uren: uren, rechtsvorm: rechtsvorm)
        try aanvraag.neem(
            aanvraag.besluiten(
                voornemen, id: id(64), motivering: zegel(5), regeling: regeling(),
                ruimte: ruimte(), context(3, .beslisser)
            ).aanvraag)
        return aanvraag
    }

    /// An application of which a grant was announced.
    static func bekendgemaakt(uren: String? = "24") throws -> Aanvraag {
        var aanvraag = try besloten(.verlenen(Bedrag(cent: 120_000)), uren: uren)
        try aanvraag.neem(aanvraag.maakBekend())
        return aanvraag
    }

    /// The codes of the refusal; none when there is no refusal.
    static func codes(_ doe: () throws -> Void) throws -> [String] {
        do {
            try doe()
            return []
        } catch let breuk as Regelbreuk {
            #expect(!breuk.tekst.isEmpty && !breuk.tekst.hasSuffix("."))
            return [breuk.code]
        }
    }
}

extension Aanvraag {
    mutating func neem(_ gebeurtenissen: [AanvraagGebeurtenis]) throws {
        for gebeurtenis in gebeurtenissen { pasToe(gebeurtenis) }
    }

    /// Announces, as the handler, on this day.
    func maakBekend(
        _ kanaal: Bekendmaking.Kanaal = .post, op datum: String = "2026-03-02",
        laatste: String = "2026-03-02", vandaag: String = "2026-03-02", als persoon: Int = 2,
        opties: Regeling.Opties = .init()
    ) throws -> [AanvraagGebeurtenis] {
        try bekendmaken(
            kanaal, op: dag(datum), laatste: dag(laatste),
            .init(
                regeling: Proefbesluit.regeling(opties: opties),
                kalender: Proefgegevens.kalender()),
            Proefbesluit.context(persoon, .behandelaar, op: vandaag))
    }

    /// Records a hearing, as the handler.
    mutating func hoor(_ wijze: Bekendmaking.Hoorwijze) throws {
        pasToe(
            try horen(
                wijze, op: dag("2026-03-01"), toelichting: Proefbesluit.zegel(6),
                Proefbesluit.context(2, .behandelaar)))
    }
}
