extension Aanvraag {
    /// A document that belongs to an application; its bytes are kept beside the register.
    public struct Bijlage: Hashable, Sendable {
        /// The number within the application, from 1; never given twice.
        public let nummer: Int64
        /// Where the bytes are kept.
        public let bestand: ID<Bestand>
        /// The SHA-256 of the bytes.
        public let hash: Hash
        /// How many bytes.
        public let omvang: Int64
        /// What the bytes are, as they say themselves.
        public let soort: Bestandssoort
        /// The name of the file, under seal: it may hold the name of a person.
        public let naam: Verzegeling
        /// Who added it.
        public let door: ID<Persoon>
        /// On which day.
        public let op: Datum
        /// The day on which it was taken away; its bytes are gone.
        public var verwijderdOp: Datum?

        /// An attachment.
        public init(
            nummer: Int64, bestand: ID<Bestand>, hash: Hash, omvang: Int64, soort: Bestandssoort,
            naam: Verzegeling, door: ID<Persoon>, op: Datum, verwijderdOp: Datum? = nil
        ) {
            self.nummer = nummer
            self.bestand = bestand
            self.hash = hash
            self.omvang = omvang
            self.soort = soort
            self.naam = naam
            self.door = door
            self.op = op
            self.verwijderdOp = verwijderdOp
        }
    }
}

/// The kind of ``ID`` that names the bytes of one document.
public enum Bestand {}

extension Aanvraag.Bijlage {
    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("nummer", .geheel(nummer)), .init("bestand", .id(bestand)),
                .init("hash", .tekst("\(hash)")), .init("omvang", .geheel(omvang)),
                .init("soort", .tekst(soort.rawValue)), .init("naam", .verzegeling(naam)),
                .init("door", .id(door)), .init("op", .datum(op)),
            ] + .alsAanwezig("verwijderdOp", verwijderdOp.map { .datum($0) }))
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            nummer: try waarde.geheel("nummer"), bestand: try waarde.id("bestand"),
            hash: try waarde.verzegeling("hash").hash, omvang: try waarde.geheel("omvang"),
            soort: try waarde.keuze("soort"), naam: try waarde.verzegeling("naam"),
            door: try waarde.id("door"), op: try waarde.datum("op"),
            verwijderdOp: try waarde.datumOfNiets("verwijderdOp"))
    }
}
