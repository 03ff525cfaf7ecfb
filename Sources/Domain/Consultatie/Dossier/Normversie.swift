extension Gemeente {
    /// The norm for consulting wijkraden from a day on, with the decision that set it.
    public struct Normversie: Hashable, Sendable {
        /// The norm.
        public let norm: Consultatienorm
        /// The decision, as people refer to it.
        public let besluit: String
        /// The first day on which it holds.
        public let vanaf: Datum

        /// A version.
        public init(norm: Consultatienorm, besluit: String, vanaf: Datum) {
            self.norm = norm
            self.besluit = besluit
            self.vanaf = vanaf
        }

        /// In canonical form.
        public var canoniek: CanoniekeWaarde {
            .object([
                .init("norm", norm.canoniek), .init("besluit", .tekst(besluit)),
                .init("vanaf", .datum(vanaf)),
            ])
        }

        /// Reads it from its canonical form.
        /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
        public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
            self.init(
                norm: try Consultatienorm(try waarde.veld("norm")),
                besluit: try waarde.tekst("besluit"), vanaf: try waarde.datum("vanaf"))
        }
    }

    /// The norm that holds on a day; the default where none was set yet.
    public func consultatienorm(op dag: Datum) -> Consultatienorm {
        consultatienormen.last { $0.vanaf <= dag }?.norm ?? Consultatienorm()
    }

    /// Sets the norm for consulting wijkraden; dossiers that are open keep theirs.
    /// - Throws: `NORM_TE_RUIM`.
    public func vaststellen(_ versie: Normversie) throws(Regelbreuk) -> GemeenteGebeurtenis {
        guard Dossiercontrole.norm(versie.norm).isEmpty else {
            throw Regelbreuk(
                Dossierregel.norm,
                "\(versie.norm.maximaleAchterstandDagen) dagen later vastleggen is niet minder dan "
                    + "de kortste termijn van \(versie.norm.minimaleTermijnDagen) dagen; geef een "
                    + "kleiner getal",
                getallen: [
                    "maximaleAchterstandDagen": Int64(versie.norm.maximaleAchterstandDagen),
                    "minimaleTermijnDagen": Int64(versie.norm.minimaleTermijnDagen),
                ])
        }
        return .consultatienormVastgesteld(versie)
    }
}
