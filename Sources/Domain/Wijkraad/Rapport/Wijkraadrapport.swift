/// How each wijkraad met, decided and advised in a period, and what it got back.
///
/// As it was at the end of the last day. A meeting counts in the period of its day, after it was
/// moved; a decision, an advice and a request each in the period of their own day.
public struct Wijkraadrapport: Hashable, Sendable {
    /// One wijkraad.
    public struct Regel: Hashable, Sendable {
        /// The code.
        public let wijkraad: String
        /// What it is called.
        public let naam: String
        /// Its meetings.
        public let vergaderingen: Vergadertelling
        /// Its advices.
        public let adviezen: Adviestelling
        /// The support that it got, as the report of the secretariat counts it.
        public let steun: Secretariaatsrapport.Steunregel
    }

    /// The first day.
    public let van: Datum
    /// The last day.
    public let tot: Datum
    /// By wijkraad, by code.
    public let regels: [Regel]

    /// An advice that was asked on an application.
    public struct Aanvraagadvies: Hashable, Sendable {
        /// The wijk of the application.
        public let wijk: Wijkcode
        /// The advice.
        public let advies: Aanvraag.Advies

        /// An advice.
        public init(wijk: Wijkcode, advies: Aanvraag.Advies) {
            self.wijk = wijk
            self.advies = advies
        }
    }

    /// Counts for the wijkraden that existed in the period.
    /// - Parameters:
    ///   - wijkraden: all wijkraden, because an application names a wijk and not a wijkraad.
    ///   - alleen: the code of the one wijkraad that is counted; `nil` for all.
    public init(
        van: Datum, tot: Datum, wijkraden: [MetID<Wijkraad>], alleen: String? = nil,
        vergaderingen: [Vergadering], aanvraagadviezen: [Aanvraagadvies],
        dossiers: [Consultatiedossier], taken: [Taak]
    ) {
        self.van = van
        self.tot = tot
        let raden = wijkraden.map(\.waarde)
        let plichten = Dictionary(
            grouping: dossiers.flatMap { $0.reactieplichten(op: tot) }, by: \.wijkraad)
        let geteld = wijkraden.filter { raad in
            let begonnen = raad.waarde.ingesteldOp <= tot
            let voorbij = raad.waarde.opgehevenOp.map { $0 < van } ?? false
            return begonnen && !voorbij && (alleen == nil || alleen == raad.waarde.code)
        }
        regels = geteld.sorted { $0.waarde.code < $1.waarde.code }.map { raad in
            let code = raad.waarde.code
            return Regel(
                wijkraad: code, naam: raad.waarde.naam,
                vergaderingen: Vergadertelling(
                    van: van, tot: tot, raad.waarde,
                    vergaderingen.filter { $0.opzet.wijkraad == raad.id }),
                adviezen: Adviestelling(
                    van: van, tot: tot,
                    opAanvragen: aanvraagadviezen.compactMap {
                        $0.advies.vraag(aan: raad.waarde, in: $0.wijk, raden, op: tot)
                    },
                    inDossiers: dossiers.flatMap { $0.adviesvragen(aan: code, op: tot) },
                    plichten: plichten[code] ?? []),
                steun: .init(aan: code, van: van, tot: tot, taken))
        }
    }
}
