/// A meeting of a wijkraad, from plan to published minutes.
///
/// Words that people wrote (titles, proposals, decisions, minutes, names of speakers) are under
/// seal; members are identities.
public struct Vergadering: Hashable, Sendable {
    /// How far it is; each case says what it can become.
    public enum Toestand: String, CaseIterable, Sendable {
        /// Planned; becomes `opgeroepen`, `geannuleerd`, or stays planned on another day.
        case gepland
        /// Moved after its notice went out; waits for a new notice, as `gepland` does.
        case verplaatst
        /// The notice went out; becomes `geopend`, `niet_geopend`, `verplaatst` or `geannuleerd`.
        case opgeroepen
        /// Cancelled; the end.
        case geannuleerd
        /// Not opened for want of a quorum; the end. A second meeting may follow.
        case nietGeopend = "niet_geopend"
        /// Opened; becomes `geschorst` or `gesloten`.
        case geopend
        /// Suspended; becomes `geopend`.
        case geschorst
        /// Closed; becomes `verslag_concept`.
        case gesloten
        /// There is a draft of the minutes; becomes `verslag_vastgesteld`.
        case verslagConcept = "verslag_concept"
        /// The minutes were adopted; becomes `gepubliceerd`.
        case verslagVastgesteld = "verslag_vastgesteld"
        /// The minutes were published; the end, but for addenda.
        case gepubliceerd
    }

    /// When and where it is: day and time as a clock in Amsterdam shows them.
    public struct Afspraak: Hashable, Sendable {
        /// The day.
        public let dag: Datum
        /// The minute of the day at which it begins, 0 - 1439.
        public let beginMinuut: Int
        /// Where, under seal.
        public let plaats: Verzegeling

        /// An appointment.
        public init(dag: Datum, beginMinuut: Int, plaats: Verzegeling) {
            self.dag = dag
            self.beginMinuut = beginMinuut
            self.plaats = plaats
        }

        /// The time as a clock shows it: `19:30`.
        public var tijd: String {
            Kloktijd(minuten: beginMinuut).map { "\($0)" } ?? ""
        }
    }

    /// What is laid down when it is planned.
    public struct Opzet: Hashable, Sendable {
        /// The reference.
        public let kenmerk: Kenmerk
        /// Whose meeting it is.
        public let wijkraad: ID<Wijkraad>
        /// When and where.
        public let afspraak: Afspraak
        /// The meeting that was not opened and of which this is the second; `nil` for any other.
        public let tweedeNa: ID<Vergadering>?

        /// A plan.
        public init(
            kenmerk: Kenmerk, wijkraad: ID<Wijkraad>, afspraak: Afspraak,
            tweedeNa: ID<Vergadering>? = nil
        ) {
            self.kenmerk = kenmerk
            self.wijkraad = wijkraad
            self.afspraak = afspraak
            self.tweedeNa = tweedeNa
        }
    }

    /// How it was planned.
    public let opzet: Opzet
    /// How far it is.
    public var toestand: Toestand
    /// When and where it is now.
    public var afspraak: Afspraak
    /// Agenda, papers and notices.
    public var voorbereiding: Voorbereiding
    /// What happened in it.
    public var verloop: Verloop
    /// Its minutes.
    public var verslag: Verslag

    /// The state with these parts, as it was stored or made.
    public init(
        opzet: Opzet, toestand: Toestand, afspraak: Afspraak, voorbereiding: Voorbereiding,
        verloop: Verloop, verslag: Verslag
    ) {
        self.opzet = opzet
        self.toestand = toestand
        self.afspraak = afspraak
        self.voorbereiding = voorbereiding
        self.verloop = verloop
        self.verslag = verslag
    }

    /// The reglement under which it was convened; `nil` before its first notice.
    public var reglement: Wijkraad.Reglement? { voorbereiding.oproepen.last?.reglement }

    /// An item of its agenda.
    public func punt(_ id: Int) -> Agendapunt? { voorbereiding.agenda.first { $0.id == id } }

    /// The number of an item on the agenda, from 1.
    public func nummer(van punt: Int) -> Int? {
        voorbereiding.agenda.firstIndex { $0.id == punt }.map { $0 + 1 }
    }

    /// Whether it is or was held: it was opened.
    public var isGehouden: Bool {
        switch toestand {
        case .gepland, .verplaatst, .opgeroepen, .geannuleerd, .nietGeopend: false
        case .geopend, .geschorst, .gesloten, .verslagConcept, .verslagVastgesteld, .gepubliceerd:
            true
        }
    }

    /// Whether it was closed and its minutes wait for adoption.
    public var wachtOpVaststelling: Bool { toestand == .gesloten || toestand == .verslagConcept }
}

extension Vergadering.Afspraak: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("dag", .datum(dag)), .init("beginMinuut", .nummer(beginMinuut)),
            .init("plaats", .verzegeling(plaats)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            dag: try waarde.datum("dag"), beginMinuut: try waarde.nummer("beginMinuut"),
            plaats: try waarde.verzegeling("plaats"))
    }
}

extension Vergadering.Opzet: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("kenmerk", .tekst("\(kenmerk)")), .init("wijkraad", .id(wijkraad)),
                .init("afspraak", afspraak.canoniek),
            ] + .alsAanwezig("tweedeNa", tweedeNa.map { .id($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard let kenmerk = Kenmerk(tekst: try waarde.tekst("kenmerk")) else {
            throw .veldOngeldig("kenmerk")
        }
        self.init(
            kenmerk: kenmerk, wijkraad: try waarde.id("wijkraad"),
            afspraak: try waarde.deel("afspraak"), tweedeNa: try waarde.idOfNiets("tweedeNa"))
    }
}
