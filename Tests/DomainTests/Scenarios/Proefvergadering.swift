import Domain
import Testing

/// A wijkraad of five and its meetings: 1 chairs, 2 is secretary, 3 to 5 are members, 9 is clerk.
struct Proefvergadering {
    static let dag = "2026-03-24"

    static func context(
        _ persoon: Int = 1, op dag: String = "2026-03-02"
    ) throws -> Handelingscontext {
        let rol: Rol =
            switch persoon {
            case 1: .voorzitter
            case 2: .secretaris
            case 9: .secretariaat
            default: .lid
            }
        return try Proefbesluit.context(persoon, rol, op: dag)
    }

    static func leden(_ nummers: [Int]) throws -> Set<ID<Persoon>> {
        Set(try nummers.map { try Proefbesluit.id($0) })
    }

    static func raad(
        _ reglement: Wijkraad.Reglement? = Wijkraad.Reglement(), opgeheven: String? = nil,
        grondslag: Wijkraad.Grondslag = .anderecommissie
    ) throws -> Wijkraad {
        var raad = Wijkraad(
            code: "Atol", naam: "Wijkraad Atol", grondslag: grondslag,
            buurten: [try Proefbeleid.buurt("BU09950201")],
            ingesteldOp: try DomainTests.dag("2020-01-01"),
            opgehevenOp: try opgeheven.map { try DomainTests.dag($0) },
            leden: try (1...5).map { nummer in
                .init(
                    persoon: try Proefbesluit.id(nummer),
                    ambt: nummer == 1 ? .voorzitter : nummer == 2 ? .secretaris : .lid,
                    van: try DomainTests.dag("2026-01-01"))
            })
        if let reglement {
            raad.pasToe(
                .reglementVastgesteld(
                    .init(
                        reglement: reglement, besluit: "reglement 2026",
                        vanaf: try DomainTests.dag("2026-01-01"))))
        }
        return raad
    }

    static func afspraak(_ dag: String = Self.dag) throws -> Vergadering.Afspraak {
        .init(dag: try DomainTests.dag(dag), beginMinuut: 1_170, plaats: try Proefbesluit.zegel(40))
    }

    static func inhoud(
        _ soort: Agendapunt.Soort = .adviseren, over: [Verwijzing] = [], besloten: Bool = false
    ) throws -> Vergadering.Puntinhoud {
        .init(soort: soort, titel: try Proefbesluit.zegel(41), over: over, besloten: besloten)
    }

    /// A planned meeting with an item for advice and one for a decision behind the fixed one.
    static func gepland(
        _ raad: Wijkraad? = nil, op dag: String = Self.dag, nummer: Int = 1,
        eerdere: [MetID<Vergadering>] = [], over: [Verwijzing] = [],
        tweedeNa: MetID<Vergadering>? = nil, vandaag: String = "2026-03-02"
    ) throws -> Vergadering {
        let raad = try raad ?? Self.raad()
        let context = try context(op: vandaag)
        let kenmerk = try #require(Kenmerk(.vergadering, jaar: 2026, nummer: nummer))
        var vergadering = try #require(
            Vergadering.herhaal(
                try Vergadering.plannen(
                    kenmerk,
                    MetID(Proefbesluit.id(70), raad), afspraak(dag), eerdere: eerdere,
                    tweedeNa: tweedeNa, context)))
        guard tweedeNa == nil else { return vergadering }
        for soort in [Agendapunt.Soort.adviseren, .besluiten] {
            try vergadering.neem(
                vergadering.toevoegen(
                    inhoud(soort, over: soort == .adviseren ? over : []), nummer: nil,
                    versie: vergadering.voorbereiding.versie, raad, context))
        }
        return vergadering
    }

    /// A meeting that was convened, with these members there.
    static func opgeroepen(
        _ raad: Wijkraad? = nil, aanwezig: [Int] = [1, 2, 3], op dag: String = Self.dag,
        nummer: Int = 1, eerdere: [MetID<Vergadering>] = [], over: [Verwijzing] = [],
        tweedeNa: MetID<Vergadering>? = nil, vandaag: String = "2026-03-02"
    ) throws -> Vergadering {
        let raad = try raad ?? Self.raad()
        var vergadering = try gepland(
            raad, op: dag, nummer: nummer, eerdere: eerdere, over: over, tweedeNa: tweedeNa,
            vandaag: vandaag)
        for gebeurtenis in try vergadering.oproepen(
            raad, eerdere: eerdere, context(op: vandaag))
        { vergadering.pasToe(gebeurtenis) }
        for lid in aanwezig {
            try vergadering.noteer(lid, .aanwezig, raad)
        }
        return vergadering
    }

    /// An open meeting that adopted its agenda.
    static func open(
        _ raad: Wijkraad? = nil, aanwezig: [Int] = [1, 2, 3], op dag: String = Self.dag,
        nummer: Int = 1, eerdere: [MetID<Vergadering>] = [], over: [Verwijzing] = [],
        tweedeNa: MetID<Vergadering>? = nil, vandaag: String = "2026-03-02"
    ) throws -> Vergadering {
        let raad = try raad ?? Self.raad()
        var vergadering = try opgeroepen(
            raad, aanwezig: aanwezig, op: dag, nummer: nummer, eerdere: eerdere, over: over,
            tweedeNa: tweedeNa, vandaag: vandaag)
        try vergadering.neem(vergadering.openen(raad, context(op: dag)))
        try vergadering.neem(vergadering.agendaVaststellen(raad, context(op: dag)))
        return vergadering
    }

    /// A closed meeting of which the draft was circulated.
    static func rondgestuurd(_ raad: Wijkraad? = nil) throws -> Vergadering {
        let raad = try raad ?? Self.raad()
        let context = try context(2, op: dag)
        var vergadering = try open(raad)
        try vergadering.neem(vergadering.sluiten(zonderStemming: true, raad, context))
        try vergadering.neem(
            vergadering.verslagOpstellen(Proefbesluit.zegel(42), gezien: 0, raad, context))
        try vergadering.neem(vergadering.verslagRondsturen(raad, context))
        return vergadering
    }

    static func id(_ nummer: Int) throws -> ID<Vergadering> { try Proefbesluit.id(nummer) }
}

extension Vergadering {
    mutating func neem(_ gebeurtenis: Vergadergebeurtenis) throws { pasToe(gebeurtenis) }

    /// The name in the meeting of the first item that somebody put there for this.
    func eigen(_ soort: Agendapunt.Soort) throws -> Int {
        try #require(
            voorbereiding.agenda.first {
                $0.soort == soort && ($0.aanleiding == nil || $0.titel != nil)
            }?.id)
    }

    mutating func noteer(
        _ lid: Int, _ stand: Aanwezigheid.Stand, aan ander: Int? = nil, vanaf: Int? = nil,
        _ raad: Wijkraad
    ) throws {
        try neem(
            noteren(
                .init(
                    lid: Proefbesluit.id(lid), stand: stand,
                    gemachtigde: ander.map { try Proefbesluit.id($0) }, vanaf: vanaf), raad,
                Proefvergadering.context(2, op: "\(afspraak.dag)")))
    }

    /// Votes: who is for, who is against, who abstains.
    mutating func stem(
        _ punt: Int, voor: [Int], tegen: [Int] = [], onthouden: [Int] = [], _ raad: Wijkraad
    ) throws {
        var stemmen: [ID<Persoon>: Stem] = [:]
        for (leden, stem) in [(voor, Stem.voor), (tegen, .tegen), (onthouden, .onthouden)] {
            for lid in leden { stemmen[try Proefbesluit.id(lid)] = stem }
        }
        try neem(
            self.stemmen(
                over: punt, Proefbesluit.zegel(43), stemmen, raad,
                Proefvergadering.context(op: "\(afspraak.dag)")))
    }

    /// Records the decision of a vote, and takes the number.
    mutating func besluit(_ punt: Int, _ raad: inout Wijkraad) throws {
        let gebeurtenis = try besluiten(
            over: punt, nil, raad, Proefvergadering.context(op: "\(afspraak.dag)"))
        pasToe(gebeurtenis)
        guard case .besluitGenomen(let besluit) = gebeurtenis else { return }
        raad.pasToe(
            .besluitGenummerd(
                jaar: besluit.jaar, nummer: besluit.nummer,
                vergadering: try Proefvergadering.id(71)))
    }
}
