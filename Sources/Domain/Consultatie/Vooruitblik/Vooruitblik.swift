/// What a wijkraad may expect: decisions that are planned, terms that run, reactions it is owed.
public struct Vooruitblik: Hashable, Sendable {
    /// A term for advice that runs.
    public struct LopendeTermijn: Hashable, Sendable {
        /// The reference of the dossier.
        public let dossier: String
        /// The question.
        public let betreft: String
        /// The day of the request.
        public let gevraagdOp: Datum
        /// The last day for the advice.
        public let einde: Datum
        /// The id of the request.
        public let gebeurtenis: String
    }

    /// A reaction that did not come yet.
    public struct OpenReactie: Hashable, Sendable {
        /// The reference of the dossier.
        public let dossier: String
        /// What is owed.
        public let plicht: Reactieplicht
    }

    /// The wijkraad.
    public let wijkraad: String
    /// The day.
    public let op: Datum
    /// The planned decisions, by last day to ask.
    public let besluiten: [Besluitwaarschuwing]
    /// The terms that run, by last day.
    public let termijnen: [LopendeTermijn]
    /// The reactions that the wijkraad is owed, by last day.
    public let reacties: [OpenReactie]

    /// The outlook of a wijkraad over dossiers, as recorded at the end of a day; dossiers that do
    /// not name it are passed over.
    /// - Throws: ``Rekenfout/datumBuitenBereik`` when a day lies outside the calendar.
    public init(
        wijkraad: String, op dag: Datum, dossiers: [Consultatiedossier]
    ) throws(Rekenfout) {
        let eigen = dossiers.filter { $0.wijkraden.contains { $0.code == wijkraad } }
        var besluiten: [Besluitwaarschuwing] = []
        for dossier in eigen {
            besluiten += try dossier.waarschuwingen(
                op: dag, voor: dossier.wijkraden.filter { $0.code == wijkraad })
        }
        self.wijkraad = wijkraad
        op = dag
        self.besluiten = besluiten.sorted {
            ($0.laatsteVraagdag.datum, $0.dossier, $0.betreft)
                < ($1.laatsteVraagdag.datum, $1.dossier, $1.betreft)
        }
        termijnen = eigen.flatMap { $0.lopendeTermijnen(van: wijkraad, op: dag) }.sorted {
            ($0.einde, $0.dossier, $0.betreft, $0.gebeurtenis)
                < ($1.einde, $1.dossier, $1.betreft, $1.gebeurtenis)
        }
        reacties = eigen.flatMap { dossier in
            dossier.reactieplichten(op: dag).filter {
                $0.reactie == nil && $0.wijkraad == wijkraad
            }.map { OpenReactie(dossier: dossier.kenmerk, plicht: $0) }
        }.sorted {
            ($0.plicht.uiterlijk, $0.dossier, $0.plicht.gebeurtenis)
                < ($1.plicht.uiterlijk, $1.dossier, $1.plicht.gebeurtenis)
        }
    }
}

extension Consultatiedossier {
    /// The terms of requests without advice that have not ended, on questions not decided yet.
    fileprivate func lopendeTermijnen(
        van code: String, op dag: Datum
    ) -> [Vooruitblik.LopendeTermijn] {
        let nu = zoals(op: dag)
        let tijdlijn = Tijdlijn(nu)
        guard !tijdlijn.geldt(.dossierBeeindigd),
            let wijkraad = wijkraden.first(where: { $0.code == code }), wijkraad.bestaat(op: dag)
        else { return [] }
        return tijdlijn.vragen.filter { !tijdlijn.isBesloten($0) }.flatMap { vraag in
            Blik(tijdlijn, nu, wijkraad, betreft: vraag).verzoeken(.laatste).verzoeken.filter {
                $0.advies == nil && $0.einde >= dag
            }.map {
                Vooruitblik.LopendeTermijn(
                    dossier: kenmerk, betreft: vraag, gevraagdOp: $0.gevraagdOp, einde: $0.einde,
                    gebeurtenis: tijdlijn.gebeurtenissen[$0.plaats].id)
            }
        }
    }
}
