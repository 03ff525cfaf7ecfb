extension Aanvraag {
    /// How an application came in that the wijkpost registered for somebody (Awb 4:1).
    public struct Namens: Hashable, Sendable {
        /// Through which door.
        public enum Ingang: String, CaseIterable, Sendable {
            /// On paper, of which a scan is kept.
            case papier
            /// At the counter.
            case balie
            /// By telephone.
            case telefoon
            /// By e-mail.
            case email = "e_mail"
        }

        /// Through which door.
        public let ingang: Ingang
        /// The day on which it was received: that of its rank and of the term for deciding.
        public let ontvangenOp: Datum
        /// The day on which it was recorded.
        public let vastgelegdOp: Datum
        /// The SHA-256 of the scan.
        public let scan: Hash?
        /// Why it was recorded later, under seal.
        public let reden: Verzegeling?
        /// Who registered it.
        public let door: ID<Persoon>

        /// A registration.
        public init(
            ingang: Ingang, ontvangenOp: Datum, vastgelegdOp: Datum, scan: Hash?,
            reden: Verzegeling?, door: ID<Persoon>
        ) {
            self.ingang = ingang
            self.ontvangenOp = ontvangenOp
            self.vastgelegdOp = vastgelegdOp
            self.scan = scan
            self.reden = reden
            self.door = door
        }

        /// Whether it was recorded on a later day than that of receipt.
        public var isLaat: Bool { ontvangenOp < vastgelegdOp }

        /// How many days later it was recorded.
        public var dagenLater: Int { ontvangenOp.dagen(tot: vastgelegdOp) }
    }
}

extension Aanvraag.Namens {
    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("ingang", .tekst(ingang.rawValue)),
                .init("ontvangenOp", .datum(ontvangenOp)),
                .init("vastgelegdOp", .datum(vastgelegdOp)), .init("door", .id(door)),
            ] + .alsAanwezig("scan", scan.map { .tekst("\($0)") })
                + .alsAanwezig("reden", reden.map { .verzegeling($0) }))
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            ingang: try waarde.keuze("ingang"), ontvangenOp: try waarde.datum("ontvangenOp"),
            vastgelegdOp: try waarde.datum("vastgelegdOp"),
            scan: try waarde.verzegelingOfNiets("scan")?.hash,
            reden: try waarde.verzegelingOfNiets("reden"), door: try waarde.id("door"))
    }
}
