import Domain
import Postgres
import Storage

/// What a transaction reads of the secretariat: what was asked for, and the open tasks that follow
/// from terms in what is locked, because these may end.
struct Secretariaatslezing {
    private let wijkposten: Handle<Wijkpostrij>?
    private let alleWijkposten: Handle<Wijkpostrij>?
    private let toezeggingen: Handle<Bestuurstoezeggingrij>?
    private let taken: Handle<Taakrij>?
    private let volgend: Volgend?

    /// The locked streams of tasks, and in which files their terms run.
    struct Volgend {
        let koppen: Handle<Stroomkop>
        let oorzaken: [ID<Onderwerp>]
    }

    /// Locks the streams of the open tasks that follow from what is locked; after all other locks.
    ///
    /// It always waits: who works on a task holds nothing else that others lock after it.
    static func vergrendelTaken(van vergrendelt: Set<Onderwerp>, in batch: inout Batch) -> Volgend?
    {
        let oorzaken = vergrendelt.filter { $0.soort.kanTermijnHebben }.sorted().map(\.id)
        guard !oorzaken.isEmpty else { return nil }
        return Volgend(
            koppen: batch.add(TaakStatements.vergrendelVanOorzaken, oorzaken), oorzaken: oorzaken)
    }

    private let gevolgd: Handle<Taakrij>?

    init(
        _ lezingen: [Lezing], _ nodig: Set<Onderwerp>, _ volgend: Volgend?, in batch: inout Batch
    ) {
        func ids<S>(_ soort: Onderwerpsoort, _ als: S.Type = S.self) -> [ID<S>] {
            nodig.filter { $0.soort == soort }.sorted().map { $0.id.als(S.self) }
        }
        func voegToe<S, Rij>(_ statement: Statement<[ID<S>], Rij>, _ ids: [ID<S>]) -> Handle<Rij>? {
            ids.isEmpty ? nil : batch.add(statement, ids)
        }
        wijkposten = voegToe(WijkpostStatements.lees, ids(.wijkpost))
        alleWijkposten =
            lezingen.contains(where: \.alleWijkposten)
            ? batch.add(WijkpostStatements.alleWijkposten) : nil
        toezeggingen = voegToe(BestuurstoezeggingStatements.lees, ids(.bestuurstoezegging))
        taken = voegToe(TaakStatements.lees, ids(.taak))
        self.volgend = volgend
        gevolgd = volgend.map { batch.add(TaakStatements.vanOorzaken, $0.oorzaken) }
    }

    /// Puts what was read on the sheet.
    func neem(uit gelezen: BatchResults, in blad: inout Werkblad) {
        for handle in [wijkposten, alleWijkposten] {
            for rij in handle.map({ gelezen[$0] }) ?? [] { blad.wijkposten[rij.id] = rij.wijkpost }
        }
        for rij in toezeggingen.map({ gelezen[$0] }) ?? [] {
            blad.bestuurstoezeggingen[rij.id] = rij.toezegging
        }
        for handle in [taken, gevolgd] {
            for rij in handle.map({ gelezen[$0] }) ?? [] { blad.taken[rij.id] = rij.taak }
        }
        for kop in volgend.map({ gelezen[$0.koppen] }) ?? [] { blad.koppen[kop.onderwerp] = kop }
    }
}

extension Onderwerpsoort {
    /// Whether terms or actions run in it, so that tasks can follow from it.
    fileprivate var kanTermijnHebben: Bool {
        switch self {
        case .aanvraag, .dossier, .bestuurstoezegging, .vergadering: true
        case .gemeente, .persoon, .regeling, .budget, .wijkraad, .wijkpost, .taak, .brief,
            .besluitenlijst:
            false
        }
    }
}
