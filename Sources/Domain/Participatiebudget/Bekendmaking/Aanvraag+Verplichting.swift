extension Aanvraag {
    /// What the applicant must do for the grant, and what was delivered (Awb 4:37-4:39).
    public struct Verplichting: Hashable, Sendable {
        /// Something that was done of one line.
        public struct Levering: Hashable, Sendable {
            /// Which line, from 1.
            public let regel: Int64
            /// Person-hours; `nil` when the line is not about hours.
            public let uren: Decimaal?
            /// How many residents took part; `nil` when not counted.
            public let bewoners: Int64?
            /// On which day.
            public let op: Datum
            /// The evidence in words, under seal.
            public let bewijs: Verzegeling
            /// The SHA-256 of a file with evidence that is kept elsewhere.
            public let bestand: Hash?

            /// A delivery.
            public init(
                regel: Int64, uren: Decimaal?, bewoners: Int64?, op: Datum, bewijs: Verzegeling,
                bestand: Hash?
            ) {
                self.regel = regel
                self.uren = uren
                self.bewoners = bewoners
                self.op = op
                self.bewijs = bewijs
                self.bestand = bestand
            }
        }

        /// The number of different residents; `nil` when it was not pledged.
        public let bewoners: Int64?
        /// The lines, rescaled to what was granted.
        public let regels: [Toezegging]
        /// What was delivered, in order.
        public var leveringen: [Levering]

        /// An obligation.
        public init(bewoners: Int64?, regels: [Toezegging], leveringen: [Levering] = []) {
            self.bewoners = bewoners
            self.regels = regels
            self.leveringen = leveringen
        }
    }

    /// The obligation that the decision makes of the pledge; `nil` when nothing was granted or
    /// pledged.
    ///
    /// Of a grant in part, hours are rescaled by granted / asked and rounded down to hundredths,
    /// in favour of the applicant; the number of residents stays what it was.
    public var verplichtend: Verplichting? {
        guard let besluit, besluit.verleend > .nul, !inhoud.toezeggingen.isEmpty else { return nil }
        return Verplichting(
            bewoners: inhoud.bewoners,
            regels: inhoud.toezeggingen.map { regel in
                Toezegging(
                    soort: regel.soort, bewoners: regel.bewoners,
                    uren: regel.uren.map {
                        $0.deel(besluit.verleend.cent, van: inhoud.gevraagd.cent)
                    },
                    omschrijving: regel.omschrijving)
            })
    }
}

extension Decimaal {
    /// A part of this number: all of it, or the share rounded down to hundredths.
    ///
    /// Exact until the rounding: 18 digits times a number of cents fits in 128 bits.
    func deel(_ teller: Int64, van noemer: Int64) -> Decimaal {
        guard teller < noemer, noemer > 0 else { return self }
        let honderdsten =
            Int128(cijfers) * Int128(teller) * 100
            / (Int128(noemer) * (0..<decimalen).reduce(Int128(1)) { macht, _ in macht * 10 })
        return Decimaal(cijfers: Int64(clamping: honderdsten), decimalen: 2)
    }
}
