extension Vergadering {
    /// A paper at an item, of which the register keeps the hash.
    public struct Stuk: Hashable, Sendable {
        /// Its name in the meeting, in the order of addition; never used again.
        public let id: Int
        /// The item.
        public let punt: Int
        /// What it is called, under seal.
        public let naam: Verzegeling
        /// SHA-256 of its bytes.
        public let hash: Hash
        /// The version as its makers name it.
        public let versie: String
        /// The day on which it was added.
        public let op: Datum
        /// Whether it came after the notice.
        public let laat: Bool
        /// Whether another one took its place before the notice, or it was withdrawn.
        public var vervallen: Bool
        /// The secrecy that was imposed on it.
        public var geheim: Geheimhouding?

        /// A paper.
        public init(
            id: Int, punt: Int, naam: Verzegeling, hash: Hash, versie: String, op: Datum,
            laat: Bool, vervallen: Bool = false, geheim: Geheimhouding? = nil
        ) {
            self.id = id
            self.punt = punt
            self.naam = naam
            self.hash = hash
            self.versie = versie
            self.op = op
            self.laat = laat
            self.vervallen = vervallen
            self.geheim = geheim
        }
    }

    /// Secrecy on a document (Gemeentewet 87-89): something else than a closed item.
    public struct Geheimhouding: Hashable, Sendable {
        /// Who may impose or lift it.
        public enum Orgaan: String, CaseIterable, Sendable {
            /// The municipal council.
            case raad
            /// The college of mayor and aldermen.
            case college
            /// The mayor.
            case burgemeester
            /// The committee that the wijkraad is.
            case commissie
        }

        /// The ground of the Woo, such as `5.1 lid 2 onder e`.
        public let grond: String
        /// Who imposed it.
        public let opgelegdDoor: Orgaan
        /// On which day.
        public let opgelegdOp: Datum
        /// Who lifted it; `nil` as long as it holds.
        public var opgehevenDoor: Orgaan?
        /// On which day; `nil` as long as it holds.
        public var opgehevenOp: Datum?

        /// Secrecy.
        public init(
            grond: String, opgelegdDoor: Orgaan, opgelegdOp: Datum, opgehevenDoor: Orgaan? = nil,
            opgehevenOp: Datum? = nil
        ) {
            self.grond = grond
            self.opgelegdDoor = opgelegdDoor
            self.opgelegdOp = opgelegdOp
            self.opgehevenDoor = opgehevenDoor
            self.opgehevenOp = opgehevenOp
        }

        /// Whether it holds.
        public var geldt: Bool { opgehevenOp == nil }
    }

    /// A notice: what was sent, when, and under which reglement.
    public struct Oproep: Hashable, Sendable {
        /// A paper as it was sent.
        public struct Bijlage: Hashable, Sendable {
            /// The paper.
            public let stuk: Int
            /// SHA-256 of its bytes.
            public let hash: Hash
            /// The version as its makers name it.
            public let versie: String

            /// A paper as it was sent.
            public init(stuk: Int, hash: Hash, versie: String) {
                self.stuk = stuk
                self.hash = hash
                self.versie = versie
            }
        }

        /// The day on which it went out.
        public let op: Datum
        /// The last day on which it might.
        public let uiterlijk: Datum
        /// For which day it called.
        public let voor: Datum
        /// The reglement in force on the day of the meeting, which the meeting keeps.
        public let reglement: Wijkraad.Reglement
        /// The items as they were sent, in order.
        public let punten: [Int]
        /// The papers as they were sent.
        public let stukken: [Bijlage]
        /// Who were called: the members in office on the day of the meeting, as they were known
        /// then.
        public let ontvangers: [ID<Persoon>]

        /// A notice.
        public init(
            op: Datum, uiterlijk: Datum, voor: Datum, reglement: Wijkraad.Reglement,
            punten: [Int], stukken: [Bijlage], ontvangers: [ID<Persoon>] = []
        ) {
            self.op = op
            self.uiterlijk = uiterlijk
            self.voor = voor
            self.reglement = reglement
            self.punten = punten
            self.stukken = stukken
            self.ontvangers = ontvangers
        }
    }

    /// Agenda, papers and notices.
    public struct Voorbereiding: Hashable, Sendable {
        /// The items in order.
        public var agenda: [Agendapunt] = []
        /// Every change of the agenda; their number is its version.
        public var agendaregels: [Agendaregel] = []
        /// The papers in the order in which they came.
        public var stukken: [Stuk] = []
        /// The notices; the last one holds.
        public var oproepen: [Oproep] = []
        /// Why it was moved or cancelled, under seal, each time.
        public var redenen: [Verzegeling] = []

        /// Nothing yet.
        public init() {}

        /// The version of the agenda.
        public var versie: Int { agendaregels.count }

        /// The name of the next item.
        public var volgendPunt: Int {
            agendaregels.filter { $0.wat == "toegevoegd" }.count + 1
        }
    }

    /// How often something changed that a diary shows: the SEQUENCE of an invitation (RFC 5545).
    ///
    /// Every item, notice, move and cancellation counts, so that it never goes down.
    public var volgorde: Int {
        voorbereiding.versie + voorbereiding.oproepen.count + voorbereiding.redenen.count
    }
}

extension Vergadering.Stuk: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("id", .nummer(id)), .init("punt", .nummer(punt)),
                .init("naam", .verzegeling(naam)), .init("sha256", .tekst("\(hash)")),
                .init("versie", .tekst(versie)), .init("op", .datum(op)),
                .init("laat", .waarheid(laat)), .init("vervallen", .waarheid(vervallen)),
            ] + .alsAanwezig("geheim", geheim?.canoniek))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            id: try waarde.nummer("id"), punt: try waarde.nummer("punt"),
            naam: try waarde.verzegeling("naam"), hash: try waarde.verzegeling("sha256").hash,
            versie: try waarde.tekst("versie"), op: try waarde.datum("op"),
            laat: try waarde.waarheid("laat"), vervallen: try waarde.waarheid("vervallen"),
            geheim: try waarde.deelOfNiets("geheim"))
    }
}

extension Vergadering.Geheimhouding: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("grond", .tekst(grond)),
                .init("opgelegdDoor", .tekst(opgelegdDoor.rawValue)),
                .init("opgelegdOp", .datum(opgelegdOp)),
            ] + .alsAanwezig("opgehevenDoor", opgehevenDoor.map { .tekst($0.rawValue) })
                + .alsAanwezig("opgehevenOp", opgehevenOp.map { .datum($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            grond: try waarde.tekst("grond"), opgelegdDoor: try waarde.keuze("opgelegdDoor"),
            opgelegdOp: try waarde.datum("opgelegdOp"),
            opgehevenDoor: try waarde.keuzeOfNiets("opgehevenDoor"),
            opgehevenOp: try waarde.datumOfNiets("opgehevenOp"))
    }
}

extension Vergadering.Oproep.Bijlage: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("stuk", .nummer(stuk)), .init("sha256", .tekst("\(hash)")),
            .init("versie", .tekst(versie)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            stuk: try waarde.nummer("stuk"), hash: try waarde.verzegeling("sha256").hash,
            versie: try waarde.tekst("versie"))
    }
}

extension Vergadering.Oproep: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("op", .datum(op)), .init("uiterlijk", .datum(uiterlijk)),
                .init("voor", .datum(voor)), .init("reglement", reglement.canoniek),
                .init("punten", .lijst(punten.map { .nummer($0) })),
            ] + .delen("stukken", stukken)
                + .alsAanwezig(
                    "ontvangers",
                    ontvangers.isEmpty ? nil : .lijst(ontvangers.map { .id($0) })))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            op: try waarde.datum("op"), uiterlijk: try waarde.datum("uiterlijk"),
            voor: try waarde.datum("voor"), reglement: try waarde.deel("reglement"),
            punten: try waarde.nummers("punten"), stukken: try waarde.delen("stukken"),
            ontvangers: try waarde.ids("ontvangers"))
    }
}

extension Vergadering.Voorbereiding: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            .delen("agenda", agenda) + .delen("agendaregels", agendaregels)
                + .delen("stukken", stukken) + .delen("oproepen", oproepen)
                + .alsAanwezig(
                    "redenen", redenen.isEmpty ? nil : .lijst(redenen.map { .verzegeling($0) })))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init()
        agenda = try waarde.delen("agenda")
        agendaregels = try waarde.delen("agendaregels")
        stukken = try waarde.delen("stukken")
        oproepen = try waarde.delen("oproepen")
        redenen = try waarde.lijstOfLeeg("redenen").map { lid throws(CanoniekeFout) in
            guard case .tekst(let tekst) = lid, let bytes = hexbytes(tekst),
                let hash = Hash(bytes: bytes)
            else { throw .veldOngeldig("redenen") }
            return Verzegeling(hash: hash)
        }
    }
}

extension CanoniekeWaarde {
    /// Whole numbers of ordinary size under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func nummers(_ naam: String) throws(CanoniekeFout) -> [Int] {
        try lijst(naam).map { lid throws(CanoniekeFout) in
            guard case .geheel(let getal) = lid else { throw .veldOngeldig(naam) }
            return Int(getal)
        }
    }
}
