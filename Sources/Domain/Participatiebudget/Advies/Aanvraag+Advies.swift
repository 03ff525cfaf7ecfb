extension Aanvraag {
    /// The advice of the wijkraad on an application (Awb 3:5-3:9).
    public struct Advies: Hashable, Sendable {
        /// What the wijkraad advises.
        public enum Strekking: String, CaseIterable, Sendable {
            /// Grant what was asked.
            case positief
            /// Refuse.
            case negatief
            /// Grant this amount.
            case bedrag
        }

        /// An advice that was given.
        public struct Uitgebracht: Hashable, Sendable {
            /// What is advised.
            public let strekking: Strekking
            /// The amount advised, for ``Strekking/bedrag`` alone.
            public let bedrag: Bedrag?
            /// The words of the advice, under seal.
            public let tekst: Verzegeling
            /// The chair who gave it.
            public let door: ID<Persoon>
            /// The day on which it was given.
            public let op: Datum
            /// Who voted on it in a meeting; nobody where there was no vote.
            public let stemmers: [ID<Persoon>]

            /// An advice.
            public init(
                strekking: Strekking, bedrag: Bedrag?, tekst: Verzegeling, door: ID<Persoon>,
                op: Datum, stemmers: [ID<Persoon>] = []
            ) {
                self.stemmers = stemmers
                self.strekking = strekking
                self.bedrag = bedrag
                self.tekst = tekst
                self.door = door
                self.op = op
            }

            /// Whether a decision is another than was advised.
            public func wijktAf(_ besluit: Besluit) -> Bool {
                switch strekking {
                case .positief: besluit.uitkomst != .verleend
                case .negatief: besluit.uitkomst != .geweigerd
                case .bedrag: besluit.verleend != bedrag
                }
            }
        }

        /// The day on which it was asked.
        public let gevraagdOp: Datum
        /// The last day on which it is waited for (Awb 3:6 lid 1).
        public let uiterlijk: Datum
        /// What was advised; `nil` as long as there is no advice.
        public var uitgebracht: Uitgebracht?
        /// Why the decision is another than was advised (Awb 3:50), under seal.
        public var afwijking: Verzegeling?

        /// An advice that was asked.
        public init(
            gevraagdOp: Datum, uiterlijk: Datum, uitgebracht: Uitgebracht? = nil,
            afwijking: Verzegeling? = nil
        ) {
            self.gevraagdOp = gevraagdOp
            self.uiterlijk = uiterlijk
            self.uitgebracht = uitgebracht
            self.afwijking = afwijking
        }
    }
}

extension Aanvraag.Advies {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("gevraagdOp", .datum(gevraagdOp)), .init("uiterlijk", .datum(uiterlijk))]
                + .alsAanwezig("uitgebracht", uitgebracht?.canoniek)
                + .alsAanwezig("afwijking", afwijking.map { .verzegeling($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            gevraagdOp: try waarde.datum("gevraagdOp"), uiterlijk: try waarde.datum("uiterlijk"),
            uitgebracht: try waarde.veldOfNiets("uitgebracht").map { veld throws(CanoniekeFout) in
                try Uitgebracht(veld)
            },
            afwijking: try waarde.verzegelingOfNiets("afwijking"))
    }
}

extension Aanvraag.Advies.Uitgebracht {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("strekking", .tekst(strekking.rawValue)), .init("tekst", .verzegeling(tekst)),
                .init("door", .id(door)), .init("op", .datum(op)),
            ] + .alsAanwezig("bedragCent", bedrag.map { .bedrag($0) })
                + .alsAanwezig(
                    "stemmers", stemmers.isEmpty ? nil : .lijst(stemmers.map { .id($0) })))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            strekking: try waarde.keuze("strekking"),
            bedrag: try waarde.geheelOfNiets("bedragCent").map { Bedrag(cent: $0) },
            tekst: try waarde.verzegeling("tekst"), door: try waarde.id("door"),
            op: try waarde.datum("op"),
            stemmers: try waarde.lijstOfLeeg("stemmers").map { lid throws(CanoniekeFout) in
                guard case .tekst(let tekst) = lid, let id = ID<Persoon>(tekst: tekst) else {
                    throw .veldOngeldig("stemmers")
                }
                return id
            })
    }
}
