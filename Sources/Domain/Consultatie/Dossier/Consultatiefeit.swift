/// One thing that was recorded in a dossier: said to have happened on one day, recorded on another.
public struct Consultatiefeit: Hashable, Sendable {
    /// A point of an advice, or the reaction to it, with the motivation under seal.
    public struct Punt: Hashable, Sendable {
        /// The name by which advice and reaction find each other.
        public let punt: String
        /// What the municipality does with it; `nil` in the advice itself.
        public let reactie: Puntreactie?
        /// Why, under seal; `nil` when nothing was said.
        public let motivatie: Verzegeling?

        /// A point.
        public init(punt: String, reactie: Puntreactie? = nil, motivatie: Verzegeling? = nil) {
            self.punt = punt
            self.reactie = reactie
            self.motivatie = motivatie
        }

        /// Whether a text can be the name of a point: at most twenty letters, digits, points and
        /// hyphens of ASCII.
        public static func isNaam(_ tekst: String) -> Bool {
            (1...20).contains(tekst.utf8.count)
                && tekst.unicodeScalars.allSatisfy {
                    $0.isASCII
                        && ($0.properties.isAlphabetic
                            || "0123456789.-".unicodeScalars.contains($0))
                }
        }
    }

    /// A document, of which the register keeps the hash.
    public struct Stuk: Hashable, Sendable {
        /// SHA-256 of its bytes.
        public let hash: Hash
        /// The version as its makers name it.
        public let versie: String

        /// A document.
        public init(hash: Hash, versie: String) {
            self.hash = hash
            self.versie = versie
        }
    }

    /// What happened.
    public let soort: Consultatiesoort
    /// The question that it is about; `nil` when it names none.
    public let betreft: String?
    /// The wijkraad that it concerns; `nil` for all.
    public let wijkraad: String?
    /// The day on which it is said to have happened.
    public let plaatsgevondenOp: Datum
    /// The day on which the server recorded it.
    public let vastgelegdOp: Datum
    /// The grade of proof; `nil` is no proof.
    public internal(set) var bewijsgraad: Bewijsgraad?
    /// The last day of the term, that day included.
    public let termijnDatum: Datum?
    /// The number of the fact that it is about.
    public let verwijstNaar: Int?
    /// What a fixed draft was for.
    public let aard: Conceptaard?
    /// The level after a change of level.
    public let niveau: Participatieniveau?
    /// Why, under seal.
    public let reden: Verzegeling?
    /// The points of an advice or of a reaction.
    public let punten: [Punt]
    /// The documents.
    public let stukken: [Stuk]
    /// How residents gave their input, where this is input.
    public let inbreng: Inbreng?
    /// Who recorded it.
    public let door: ID<Persoon>
    /// In which capacity.
    public let rol: Rol

    /// A fact.
    public init(
        soort: Consultatiesoort, betreft: String? = nil, wijkraad: String? = nil,
        plaatsgevondenOp: Datum, vastgelegdOp: Datum, bewijsgraad: Bewijsgraad? = nil,
        termijnDatum: Datum? = nil, verwijstNaar: Int? = nil, aard: Conceptaard? = nil,
        niveau: Participatieniveau? = nil, reden: Verzegeling? = nil, punten: [Punt] = [],
        stukken: [Stuk] = [], inbreng: Inbreng? = nil, door: ID<Persoon>, rol: Rol
    ) {
        self.soort = soort
        self.betreft = betreft
        self.wijkraad = wijkraad
        self.plaatsgevondenOp = plaatsgevondenOp
        self.vastgelegdOp = vastgelegdOp
        self.bewijsgraad = bewijsgraad
        self.termijnDatum = termijnDatum
        self.verwijstNaar = verwijstNaar
        self.aard = aard
        self.niveau = niveau
        self.reden = reden
        self.punten = punten
        self.stukken = stukken
        self.inbreng = inbreng
        self.door = door
        self.rol = rol
    }

    /// As the verdict knows it, under its number in the dossier.
    public func gebeurtenis(nummer: Int) -> Consultatiegebeurtenis {
        Consultatiegebeurtenis(
            id: String(nummer), soort: soort, betreft: betreft, wijkraad: wijkraad,
            plaatsgevondenOp: plaatsgevondenOp, vastgelegdOp: vastgelegdOp,
            bewijsgraad: bewijsgraad, termijnDatum: termijnDatum,
            verwijstNaar: verwijstNaar.map(String.init), aard: aard, niveau: niveau,
            reden: reden.map { "\($0.hash)" },
            punten: punten.map {
                Adviespunt(
                    punt: $0.punt, reactie: $0.reactie, motivatie: $0.motivatie.map { "\($0.hash)" }
                )
            })
    }
}

extension Consultatiefeit {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("soort", .tekst(soort.rawValue)),
                .init("plaatsgevondenOp", .datum(plaatsgevondenOp)),
                .init("vastgelegdOp", .datum(vastgelegdOp)), .init("door", .id(door)),
                .init("rol", .tekst(rol.rawValue)),
            ] + .alsAanwezig("betreft", betreft.map { .tekst($0) })
                + .alsAanwezig("wijkraad", wijkraad.map { .tekst($0) })
                + .alsAanwezig("bewijsgraad", bewijsgraad.map { .tekst($0.rawValue) })
                + .alsAanwezig("termijnDatum", termijnDatum.map { .datum($0) })
                + .alsAanwezig("verwijstNaar", verwijstNaar.map { .geheel(Int64($0)) })
                + .alsAanwezig("aard", aard.map { .tekst($0.rawValue) })
                + .alsAanwezig("niveau", niveau.map { .tekst($0.rawValue) })
                + .alsAanwezig("reden", reden.map { .verzegeling($0) })
                + .alsAanwezig("punten", punten.isEmpty ? nil : .lijst(punten.map(\.canoniek)))
                + .alsAanwezig("stukken", stukken.isEmpty ? nil : .lijst(stukken.map(\.canoniek)))
                + .alsAanwezig("inbreng", inbreng.map(\.canoniek)))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            soort: try waarde.keuze("soort"), betreft: try waarde.tekstOfNiets("betreft"),
            wijkraad: try waarde.tekstOfNiets("wijkraad"),
            plaatsgevondenOp: try waarde.datum("plaatsgevondenOp"),
            vastgelegdOp: try waarde.datum("vastgelegdOp"),
            bewijsgraad: try waarde.keuzeOfNiets("bewijsgraad"),
            termijnDatum: try waarde.datumOfNiets("termijnDatum"),
            verwijstNaar: try waarde.geheelOfNiets("verwijstNaar").map { Int($0) },
            aard: try waarde.keuzeOfNiets("aard"), niveau: try waarde.keuzeOfNiets("niveau"),
            reden: try waarde.verzegelingOfNiets("reden"),
            punten: try waarde.lijstOfLeeg("punten").map { lid throws(CanoniekeFout) in
                try Punt(lid)
            },
            stukken: try waarde.lijstOfLeeg("stukken").map { lid throws(CanoniekeFout) in
                try Stuk(lid)
            }, inbreng: try waarde.veldOfNiets("inbreng").map(Inbreng.init),
            door: try waarde.id("door"), rol: try waarde.keuze("rol"))
    }
}

extension Consultatiefeit.Punt {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("punt", .tekst(punt))]
                + .alsAanwezig("reactie", reactie.map { .tekst($0.rawValue) })
                + .alsAanwezig("motivatie", motivatie.map { .verzegeling($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            punt: try waarde.tekst("punt"), reactie: try waarde.keuzeOfNiets("reactie"),
            motivatie: try waarde.verzegelingOfNiets("motivatie"))
    }
}

extension Consultatiefeit.Stuk {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("sha256", .tekst("\(hash)")), .init("versie", .tekst(versie))])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard let bytes = hexbytes(try waarde.tekst("sha256")), let hash = Hash(bytes: bytes) else {
            throw .veldOngeldig("sha256")
        }
        self.init(hash: hash, versie: try waarde.tekst("versie"))
    }
}
