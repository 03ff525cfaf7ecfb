public import Domain
public import Postgres
import Storage

/// Judges every dossier of a municipality again, from its facts, in one pass.
///
/// A page of dossiers at a time, so that memory does not grow with their number; while one page is
/// judged the next one is read.
public struct Herberekening: Sendable {
    private let sessie: Session
    private let gemeente: ID<Gemeente>

    /// How many dossiers are read at once.
    private static let paginalengte: Int32 = 2_000
    /// How many dossiers are named of which the stored verdict is another one.
    static let meesteVoorbeelden = 5

    /// What a pass found.
    public struct Uitslag: Sendable, Hashable {
        /// How many dossiers were judged.
        public internal(set) var dossiers = 0
        /// On how many facts.
        public internal(set) var feiten = 0
        /// How many verdicts followed.
        public internal(set) var oordelen = 0
        /// Of how many dossiers other verdicts were stored.
        public internal(set) var anders = 0
        /// The first few of those.
        public internal(set) var voorbeelden: [ID<Beleidsdossier>] = []
    }

    /// - Parameter sessie: of a role that sees this municipality.
    public init(_ sessie: Session, gemeente: ID<Gemeente>) {
        self.sessie = sessie
        self.gemeente = gemeente
    }

    /// Compares what is stored with what follows, on one moment of the database.
    /// - Throws: `DatabaseError`, also for a row that nobody of this program wrote.
    public func vergelijk() async throws -> Uitslag {
        try await sessie.transaction(.repeatableReadReadOnly) { _ in
            try await doorloop { _ in }
        }
    }

    /// Stores what follows where something else is stored; commands that judge wait meanwhile.
    /// - Throws: `DatabaseError`; then nothing was changed.
    public func herstel() async throws -> Uitslag {
        try await sessie.transaction { sessie in
            try await sessie.execute(script: HerberekenStatements.slot)
            return try await doorloop { afwijkend in
                for (dossier, regels) in afwijkend {
                    _ = try await sessie.query(DossierStatements.verwijderOordelen, dossier)
                    _ = try await sessie.query(
                        DossierStatements.oordeel,
                        Rijen(
                            regels.enumerated().map {
                                Oordeelrij(dossier: dossier, regel: $0 + 1, oordeel: $1)
                            }))
                }
            }
        }
    }

    private typealias Afwijkend = [(dossier: ID<Beleidsdossier>, regels: [Oordeelregel])]

    private func doorloop(
        _ verwerk: (Afwijkend) async throws -> Void
    ) async throws -> Uitslag {
        _ = try await sessie.query(ControleStatements.kiesGemeente, gemeente)
        var rechter = Rechter()
        var uitslag = Uitslag()
        var pagina = try await lees(na: ID(hoog: 0, laag: 0))
        while let deze = pagina {
            async let volgende = lees(na: deze.laatste)
            let afwijkend = try rechter.oordeel(deze, &uitslag)
            pagina = try await volgende
            try await verwerk(afwijkend)
        }
        return uitslag
    }

    private func lees(na: ID<Beleidsdossier>) async throws -> Pagina? {
        let gronden = try await sessie.query(
            HerberekenStatements.gronden, .init(na: na, aantal: Self.paginalengte))
        guard let eerste = gronden.first, let laatste = gronden.last else { return nil }
        let bereik = HerberekenStatements.Bereik(van: eerste.id, tot: laatste.id)
        return Pagina(
            gronden: gronden, feiten: try await sessie.query(HerberekenStatements.feiten, bereik),
            oordelen: try await sessie.query(HerberekenStatements.oordelen, bereik),
            laatste: laatste.id)
    }

    private struct Pagina: Sendable {
        let gronden: [Grondrij]
        let feiten: [Feitkernrij]
        let oordelen: [Oordeelrij]
        let laatste: ID<Beleidsdossier>
    }

    /// Judges pages, and remembers the grounds that it has read.
    private struct Rechter {
        private var toetsingen: [String: Beleidsdossier.Toetsing] = [:]
        private var wijkraden: [String: [BetrokkenWijkraad]] = [:]
        private static let meeste = 10_000

        mutating func oordeel(_ pagina: Pagina, _ uitslag: inout Uitslag) throws -> Afwijkend {
            var afwijkend: Afwijkend = []
            var (feit, regel) = (pagina.feiten.startIndex, pagina.oordelen.startIndex)
            for rij in pagina.gronden {
                let toetsing = try Self.eenmaal(rij.toetsing, &toetsingen, rij.leesToetsing)
                let raden = try Self.eenmaal(rij.wijkraden, &wijkraden, rij.leesWijkraden)
                var gebeurtenissen: [Consultatiegebeurtenis] = []
                while feit < pagina.feiten.endIndex, pagina.feiten[feit].dossier == rij.id {
                    gebeurtenissen.append(try pagina.feiten[feit].leesGebeurtenis())
                    feit += 1
                }
                let volgt = Consultatiedossier.vastgelegd(
                    toetsing, wijkraden: raden, gebeurtenissen
                ).oordeelregels(toetsing)
                let begin = regel
                var gelijk = true
                while regel < pagina.oordelen.endIndex, pagina.oordelen[regel].dossier == rij.id {
                    let plaats = regel - begin
                    gelijk =
                        gelijk && plaats < volgt.count
                        && pagina.oordelen[regel].regel == plaats + 1
                        && pagina.oordelen[regel].oordeel == volgt[plaats]
                    regel += 1
                }
                uitslag.dossiers += 1
                uitslag.feiten += gebeurtenissen.count
                uitslag.oordelen += volgt.count
                if gelijk, regel - begin == volgt.count { continue }
                uitslag.anders += 1
                if uitslag.voorbeelden.count < Herberekening.meesteVoorbeelden {
                    uitslag.voorbeelden.append(rij.id)
                }
                afwijkend.append((rij.id, volgt))
            }
            return afwijkend
        }

        /// What was read before, or reads it; memory holds no more than so many.
        private static func eenmaal<Waarde>(
            _ tekst: String, _ bekend: inout [String: Waarde], _ lees: () throws -> Waarde
        ) throws -> Waarde {
            if let waarde = bekend[tekst] { return waarde }
            if bekend.count >= meeste { bekend = [:] }
            let waarde = try lees()
            bekend[tekst] = waarde
            return waarde
        }
    }
}
