extension Vergadering {
    /// A version of the draft minutes.
    public struct Verslagversie: Hashable, Sendable {
        /// The minutes, under seal.
        public let tekst: Verzegeling
        /// Who wrote it.
        public let door: ID<Persoon>
        /// In which capacity.
        public let rol: Rol
        /// On which day.
        public let op: Datum

        /// A version.
        public init(tekst: Verzegeling, door: ID<Persoon>, rol: Rol, op: Datum) {
            self.tekst = tekst
            self.door = door
            self.rol = rol
            self.op = op
        }
    }

    /// What a member wants to be otherwise in the minutes.
    public struct Correctie: Hashable, Sendable {
        /// The words, under seal.
        public let tekst: Verzegeling
        /// The member.
        public let door: ID<Persoon>
        /// On which day.
        public let op: Datum
        /// The last version of the draft when it was proposed; `nil` in entries of before this was
        /// noted.
        public let versie: Int?
        /// Whether it was taken over; `nil` as long as nobody said so.
        public var overgenomen: Bool?

        /// A correction.
        public init(
            tekst: Verzegeling, door: ID<Persoon>, op: Datum, versie: Int? = nil,
            overgenomen: Bool? = nil
        ) {
            self.tekst = tekst
            self.door = door
            self.op = op
            self.versie = versie
            self.overgenomen = overgenomen
        }
    }

    /// How minutes became the minutes.
    public struct Vaststelling: Hashable, Sendable {
        /// The day.
        public let op: Datum
        /// The version, from 1.
        public let versie: Int
        /// The meeting in which they were adopted; `nil` for those of a dissolved wijkraad.
        public let vergadering: ID<Vergadering>?
        /// The item of that meeting.
        public let punt: Int?

        /// An adoption.
        public init(op: Datum, versie: Int, vergadering: ID<Vergadering>?, punt: Int?) {
            self.op = op
            self.versie = versie
            self.vergadering = vergadering
            self.punt = punt
        }
    }

    /// A signature under the minutes of a wijkraad that was dissolved.
    public struct Handtekening: Hashable, Sendable {
        /// The office, of the last day of the wijkraad.
        public let ambt: Wijkraad.Ambt
        /// Who.
        public let door: ID<Persoon>
        /// On which day.
        public let op: Datum

        /// A signature.
        public init(ambt: Wijkraad.Ambt, door: ID<Persoon>, op: Datum) {
            self.ambt = ambt
            self.door = door
            self.op = op
        }
    }

    /// Something that is added to minutes after their adoption.
    public struct Addendum: Hashable, Sendable {
        /// The words, under seal.
        public let tekst: Verzegeling
        /// Who.
        public let door: ID<Persoon>
        /// On which day.
        public let op: Datum

        /// An addendum.
        public init(tekst: Verzegeling, door: ID<Persoon>, op: Datum) {
            self.tekst = tekst
            self.door = door
            self.op = op
        }
    }

    /// The minutes, from first draft to addenda.
    public struct Verslag: Hashable, Sendable {
        /// The drafts in order; their number is the version.
        public var versies: [Verslagversie] = []
        /// The last version that was circulated, and the day; `nil` as long as none was.
        public var rondgestuurd: Int?
        /// The day on which that version was circulated.
        public var rondgestuurdOp: Datum?
        /// What members wanted to be otherwise.
        public var correcties: [Correctie] = []
        /// The signatures of a dissolved wijkraad.
        public var handtekeningen: [Handtekening] = []
        /// How they were adopted.
        public var vaststelling: Vaststelling?
        /// What was added afterwards.
        public var addenda: [Addendum] = []
        /// The day on which the decision list was published.
        public var besluitenlijstOp: Datum?
        /// The day on which the minutes were published.
        public var gepubliceerdOp: Datum?

        /// Nothing yet.
        public init() {}

        /// The version of the draft.
        public var versie: Int { versies.count }
    }
}

extension Vergadering.Verslagversie: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("tekst", .verzegeling(tekst)), .init("door", .id(door)),
            .init("rol", .tekst(rol.rawValue)), .init("op", .datum(op)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            tekst: try waarde.verzegeling("tekst"), door: try waarde.id("door"),
            rol: try waarde.keuze("rol"), op: try waarde.datum("op"))
    }
}

extension Vergadering.Correctie: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("tekst", .verzegeling(tekst)), .init("door", .id(door)),
                .init("op", .datum(op)),
            ] + .alsAanwezig("versie", versie.map { .nummer($0) })
                + .alsAanwezig("overgenomen", overgenomen.map { .waarheid($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            tekst: try waarde.verzegeling("tekst"), door: try waarde.id("door"),
            op: try waarde.datum("op"),
            versie: waarde.veldOfNiets("versie") == nil ? nil : try waarde.nummer("versie"),
            overgenomen: waarde.veldOfNiets("overgenomen") == nil
                ? nil : try waarde.waarheid("overgenomen"))
    }
}

extension Vergadering.Vaststelling: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("op", .datum(op)), .init("versie", .nummer(versie))]
                + .alsAanwezig("vergadering", vergadering.map { .id($0) })
                + .alsAanwezig("punt", punt.map { .nummer($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            op: try waarde.datum("op"), versie: try waarde.nummer("versie"),
            vergadering: try waarde.idOfNiets("vergadering"),
            punt: try waarde.nummerOfNiets("punt"))
    }
}

extension Vergadering.Handtekening: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("ambt", .tekst(ambt.rawValue)), .init("door", .id(door)),
            .init("op", .datum(op)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            ambt: try waarde.keuze("ambt"), door: try waarde.id("door"), op: try waarde.datum("op"))
    }
}

extension Vergadering.Addendum: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("tekst", .verzegeling(tekst)), .init("door", .id(door)), .init("op", .datum(op)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            tekst: try waarde.verzegeling("tekst"), door: try waarde.id("door"),
            op: try waarde.datum("op"))
    }
}

extension Vergadering.Verslag: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            .delen("versies", versies)
                + .alsAanwezig("rondgestuurd", rondgestuurd.map { .nummer($0) })
                + .alsAanwezig("rondgestuurdOp", rondgestuurdOp.map { .datum($0) })
                + .delen("correcties", correcties) + .delen("handtekeningen", handtekeningen)
                + .alsAanwezig("vaststelling", vaststelling?.canoniek) + .delen("addenda", addenda)
                + .alsAanwezig("besluitenlijstOp", besluitenlijstOp.map { .datum($0) })
                + .alsAanwezig("gepubliceerdOp", gepubliceerdOp.map { .datum($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init()
        versies = try waarde.delen("versies")
        rondgestuurd = try waarde.nummerOfNiets("rondgestuurd")
        rondgestuurdOp = try waarde.datumOfNiets("rondgestuurdOp")
        correcties = try waarde.delen("correcties")
        handtekeningen = try waarde.delen("handtekeningen")
        vaststelling = try waarde.deelOfNiets("vaststelling")
        addenda = try waarde.delen("addenda")
        besluitenlijstOp = try waarde.datumOfNiets("besluitenlijstOp")
        gepubliceerdOp = try waarde.datumOfNiets("gepubliceerdOp")
    }
}
