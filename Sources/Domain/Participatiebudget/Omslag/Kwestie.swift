extension Aanvraag {
    /// A structural matter: one that no small grant can solve, so that a department owes an answer.
    public struct Kwestie: Hashable, Sendable {
        /// The answer of the department.
        public struct Antwoord: Hashable, Sendable {
            /// What it answers, under seal.
            public let tekst: Verzegeling
            /// Who answered.
            public let door: ID<Persoon>
            /// On which day.
            public let op: Datum

            /// An answer.
            public init(tekst: Verzegeling, door: ID<Persoon>, op: Datum) {
                self.tekst = tekst
                self.door = door
                self.op = op
            }
        }

        /// What the matter is, under seal.
        public let vraag: Verzegeling
        /// The department that owes an answer.
        public let afdeling: ID<Persoon>
        /// Who marked it.
        public let door: ID<Persoon>
        /// On which day.
        public let op: Datum
        /// The last day for the answer; set in a letter, so never moved.
        public let uiterlijk: Datum
        /// The answer; `nil` while it is owed.
        public var antwoord: Antwoord?

        /// A matter.
        public init(
            vraag: Verzegeling, afdeling: ID<Persoon>, door: ID<Persoon>, op: Datum,
            uiterlijk: Datum, antwoord: Antwoord? = nil
        ) {
            self.vraag = vraag
            self.afdeling = afdeling
            self.door = door
            self.op = op
            self.uiterlijk = uiterlijk
            self.antwoord = antwoord
        }
    }
}

extension Aanvraag.Kwestie {
    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("vraag", .verzegeling(vraag)), .init("afdeling", .id(afdeling)),
                .init("door", .id(door)), .init("op", .datum(op)),
                .init("uiterlijk", .datum(uiterlijk)),
            ] + .alsAanwezig("antwoord", antwoord?.canoniek))
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            vraag: try waarde.verzegeling("vraag"), afdeling: try waarde.id("afdeling"),
            door: try waarde.id("door"), op: try waarde.datum("op"),
            uiterlijk: try waarde.datum("uiterlijk"),
            antwoord: try waarde.veldOfNiets("antwoord").map { veld throws(CanoniekeFout) in
                try Antwoord(veld)
            })
    }
}

extension Aanvraag.Kwestie.Antwoord {
    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object([
            .init("tekst", .verzegeling(tekst)), .init("door", .id(door)), .init("op", .datum(op)),
        ])
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            tekst: try waarde.verzegeling("tekst"), door: try waarde.id("door"),
            op: try waarde.datum("op"))
    }
}
