import Cryptografie
public import Domain
public import Postgres
import Storage

/// Takes in a file of applications: all of its lines, or the good ones.
///
/// First every line is read, judged and put in a temporary table by COPY; then the good ones are
/// carried out in groups, each line as a command with a key of its own (`invoer:HASH:REGEL`). What
/// was done is known by those keys, so the same file goes on where it stopped, and does nothing
/// twice. Memory does not grow with the file.
public struct Bestandsverwerking: Sendable {
    /// What a file says, and how it is to be taken.
    public struct Wens: Sendable {
        /// Who wrote the file.
        public let profiel: CSV.Profiel
        /// The budget year of lines that name none.
        public let jaar: Int
        /// What happens to good lines beside faulty ones.
        public let wijze: Invoerwijze
        /// Whether it must have been begun before.
        public let hervat: Bool

        /// A wish.
        public init(profiel: CSV.Profiel, jaar: Int, wijze: Invoerwijze, hervat: Bool) {
            self.profiel = profiel
            self.jaar = jaar
            self.wijze = wijze
            self.hervat = hervat
        }
    }

    let sessie: Session
    let uitvoerder: Uitvoerder
    let verzoek: Opdrachtverzoek
    let kalender: Kalender
    let wens: Wens

    /// The most lines of one file.
    static let meesteRegels: Int64 = 1_000_000

    /// Work on a session of the application, with a transaction open.
    /// - Parameter verzoek: who hands in the file; each line gets a key and a request of its own.
    public init(
        _ sessie: Session, _ uitvoerder: Uitvoerder, _ verzoek: Opdrachtverzoek,
        kalender: Kalender, _ wens: Wens
    ) {
        self.sessie = sessie
        self.uitvoerder = uitvoerder
        self.verzoek = verzoek
        self.kalender = kalender
        self.wens = wens
    }

    /// Who wrote the file.
    public var profiel: CSV.Profiel { wens.profiel }
    /// The budget year of lines that name none.
    public var jaar: Int { wens.jaar }

    /// Reads and judges every line; nothing is changed.
    ///
    /// Until the end of the transaction nobody can change a regeling, end the role of who hands in
    /// the file, or take in the same file: what was judged stays so.
    /// - Parameter bron: gives the next piece of the file; `nil` at its end.
    /// - Throws: `Invoerfouten` for a heading that is wrong; ``ServiceError``.
    public nonisolated(nonsending) func laad(
        _ lezer: Lezer, _ bron: () throws -> [UInt8]?
    ) async throws -> Geladen {
        guard AanvraagInvoeren.rollen.contains(verzoek.rol) else {
            throw ServiceError.nietToegestaan(
                Toegangsfout(rol: verzoek.rol, handeling: .aanvragenInvoeren))
        }
        _ = try await sessie.query(ControleStatements.kiesGemeente, verzoek.gemeente)
        let actorslot = Uitvoerder.slot(verzoek.gemeente, "persoon \(verzoek.actor)")
        _ = try await sessie.query(
            OpdrachtsleutelStatements.neemSloten, .init([(actorslot, false)]))
        _ = try await sessie.query(InvoerbestandStatements.houdRegelingenVast, ())
        try await sessie.execute(script: InvoerStatements.tussentabel)
        var stroom = Regelstroom(
            self, Budgetwijzer(try await lezer.antwoord(op: Budgetten())))
        try await sessie.copyIn(InvoerStatements.regels) { try stroom.volgende(bron) }
        guard let tabel = stroom.tabel else {
            throw Invoerfouten(
                Invoerfout("--bestand", .onleesbaar, "is leeg; de eerste regel noemt de kolommen"))
        }
        return try await vergelijk(
            bestand: try Self.hash(stroom.hash), tabel, kop: stroom.kop)
    }

    /// Compares the lines with each other and with what was taken in before.
    private nonisolated(nonsending) func vergelijk(
        bestand: Hash, _ tabel: Aanvraagtabel, kop: [UInt8]
    ) async throws -> Geladen {
        let slot = Uitvoerder.slot(verzoek.gemeente, "invoer \(bestand)")
        guard try await sessie.query(InvoerbestandStatements.probeerSlot, slot) == [true] else {
            throw ServiceError.probeerOpnieuw("dit bestand wordt op dit moment al ingevoerd")
        }
        let eerder = try await sessie.query(InvoerbestandStatements.lees, bestand).first
        guard eerder != nil || !wens.hervat else {
            throw ServiceError.nietGevonden(
                "van dit bestand is nog niets ingevoerd; laat --hervatten weg")
        }
        if let jaar = eerder?.jaar, jaar != wens.jaar {
            throw Invoerfouten(
                Invoerfout(
                    "--jaar", .ongeldigeWaarde,
                    "dit bestand is begonnen voor \(jaar); geef --jaar \(jaar)"))
        }
        let sleutels = Self.sleutelbegin(bestand)
        try await sessie.execute(script: InvoerStatements.telRegels)
        _ = try await sessie.query(InvoerStatements.vindGedane, sleutels)
        _ = try await sessie.query(InvoerStatements.vindDubbele, ())
        _ = try await sessie.query(InvoerStatements.vindBekende, sleutels)
        guard let telling = try await sessie.query(InvoerStatements.telling, ()).first else {
            throw ServiceError.intern("een telling gaf geen regel")
        }
        return Geladen(
            uitslag: Invoeruitslag(
                bestand: bestand, wijze: wens.wijze, regels: telling.regels,
                eerderIngevoerd: telling.gedaan, fout: telling.fout),
            tabel: tabel, kop: kop, gingVerderNa: eerder?.totEnMet)
    }

    /// Hands out all faulty lines in the order of the file, a page at a time.
    public nonisolated(nonsending) func fouten(
        _ neem: ([Foutregel]) async throws -> Void
    ) async throws {
        try await sessie.copyOut(InvoerStatements.foute) { rijen in
            var regels: [Foutregel] = []
            for rij in rijen {
                do throws(CanoniekeFout) { regels.append(try Foutenlijst.regel(rij)) } catch {
                    throw ServiceError.intern("fouten bij regel \(rij.nummer) zijn niet te lezen")
                }
            }
            try await neem(regels)
        }
    }

    /// What the keys of a file begin with.
    static func sleutelbegin(_ bestand: Hash) -> String { "invoer:\(bestand):" }

    private static func hash(_ stroom: SHA256.Stroom) throws -> Hash {
        guard let hash = Hash(bytes: stroom.hash()) else {
            throw ServiceError.intern("een hash heeft geen 32 bytes")
        }
        return hash
    }
}

/// A file of which every line was judged.
public struct Geladen: Sendable {
    /// The counts, with nothing taken in yet.
    public let uitslag: Invoeruitslag
    let tabel: Aanvraagtabel
    /// The bytes of the heading as they stand in the file, byte order mark included.
    public let kop: [UInt8]
    /// The line up to which an earlier run of the same file came.
    public let gingVerderNa: Int64?
}

extension AanvraagInvoeren {
    /// Who may take in a file.
    static var rollen: Set<Rol> { Handeling.aanvragenInvoeren.rollen }
}
