public import Domain
public import Postgres
import Storage

/// Verifies the register of one municipality from the bytes up, on one moment of the database.
///
/// Needs no more than the auditor may read. Memory does not grow with the register: leaves,
/// entries and checkpoints go by in pages, in the order of the tree.
public struct Registercontrole: Sendable {
    let sessie: Session
    let maatstaf: Registerloop.Maatstaf
    let voortgang: @Sendable (_ gedaan: Int64, _ totaal: Int64) -> Void
    let boom = Merkleboom(Uitvoerder.sha256)

    /// How many rows are read at a time.
    static let paginalengte: Int32 = 1_000
    /// How long an entry may be without a seal, in seconds.
    static let hooguitOnverzegeld: Int64 = 600

    /// A verification.
    /// - Parameters:
    ///   - oorsprong: the name of the register, as checkpoints have it.
    ///   - sleutels: the keys that are trusted; a checkpoint by none of them does not hold.
    ///   - nu: against which the age of what is unsealed is measured.
    ///   - voortgang: told how many entries of how many have gone by.
    public init(
        _ sessie: Session, gemeente: ID<Gemeente>, oorsprong: String, sleutels: [Zegelsleutel],
        nu: Moment,
        voortgang: @escaping @Sendable (_ gedaan: Int64, _ totaal: Int64) -> Void = { _, _ in }
    ) {
        self.sessie = sessie
        maatstaf = .init(gemeente: gemeente, oorsprong: oorsprong, sleutels: sleutels, nu: nu)
        self.voortgang = voortgang
    }

    /// Verifies everything, or only what was sealed from a place on.
    /// - Parameters:
    ///   - sinds: a place in the tree; what lies before the last checkpoint up to it is taken from
    ///     that checkpoint, of which signature and root are verified.
    ///   - ankers: checkpoints that were kept outside, each with the name that it is called by.
    /// - Throws: `DatabaseError` when the database cannot be read.
    public func voerUit(
        sinds: Int64? = nil, ankers: [(naam: String, zegel: GetekendZegel?)] = []
    ) async throws -> Registeruitslag {
        try await sessie.transaction(.repeatableReadReadOnly) { sessie in
            _ = try await sessie.query(ControleStatements.kiesGemeente, maatstaf.gemeente)
            guard let aantallen = try await sessie.query(ZegelleesStatements.aantallen, ()).first
            else { throw ServiceError.intern("een telling gaf geen rij") }
            var loop = Registerloop(maatstaf, aantallen)
            if let sinds { try await begin(sinds, &loop) }
            try await loopBladeren(&loop)
            try await loopOngedekt(&loop)
            try await loopOnverzegeld(&loop)
            try await loopKoppen(&loop)
            if sinds == nil { try await loopStanden(&loop) }
            for (naam, anker) in ankers { try await vergelijk(anker, naam, &loop) }
            loop.sluit()
            return loop.uitslag
        }
    }

    /// Takes the last checkpoint up to a place as the beginning.
    private func begin(_ sinds: Int64, _ loop: inout Registerloop) async throws {
        guard let zegel = try await sessie.query(ZegelleesStatements.zegelTot, sinds).first else {
            return
        }
        let knopen = try await knopen(Boomrand.plaatsen(omvang: zegel.omvang))
        loop.begin(bij: zegel, Boomrand(omvang: zegel.omvang, knopen))
    }

    private func loopBladeren(_ loop: inout Registerloop) async throws {
        while true {
            let bladeren = try await sessie.query(
                ZegelleesStatements.bladeren,
                .init(vanaf: loop.volgende, aantal: Self.paginalengte))
            let vanaf = loop.volgende
            let nieuw = loop.neem(bladeren)
            let bewaard = try await knopen(nieuw.map(\.plaats))
            loop.vergelijk(nieuw, met: bewaard)
            try await loopZegels(tot: bladeren.isEmpty ? .max : loop.volgende, vanaf: vanaf, &loop)
            voortgang(loop.volgende, loop.aantallen.bladeren)
            guard !bladeren.isEmpty else { break }
        }
    }

    /// The checkpoints over more than `vanaf` and at most `tot` entries.
    private func loopZegels(
        tot: Int64, vanaf: Int64, _ loop: inout Registerloop
    ) async throws {
        var van = vanaf + 1
        while van <= tot {
            let zegels = try await sessie.query(
                ZegelleesStatements.zegels, .init(vanaf: van, aantal: Self.paginalengte))
            for zegel in zegels where zegel.omvang <= tot { loop.neem(zegel) }
            guard let laatste = zegels.last, laatste.omvang < tot else { break }
            van = laatste.omvang + 1
        }
        loop.vergeetRanden()
    }

    /// The first leaf behind the last checkpoint that holds.
    private func loopOngedekt(_ loop: inout Registerloop) async throws {
        guard loop.goedTot < loop.volgende else { return }
        let bladeren = try await sessie.query(
            ZegelleesStatements.bladeren, .init(vanaf: loop.goedTot, aantal: 1))
        if let blad = bladeren.first { loop.neemOngedekt(blad) }
    }

    private func loopOnverzegeld(_ loop: inout Registerloop) async throws {
        var (na, volgnummer) = (ID<Onderwerp>(hoog: 0, laag: 0), Int64(0))
        while true {
            let rijen = try await sessie.query(
                ZegelleesStatements.onverzegeld,
                .init(na: na, volgnummer: volgnummer, aantal: Self.paginalengte))
            for rij in rijen { loop.neemOnverzegeld(rij) }
            guard let laatste = rijen.last else { return }
            (na, volgnummer) = (laatste.onderwerp, laatste.volgnummer)
        }
    }

    private func loopKoppen(_ loop: inout Registerloop) async throws {
        for fout in try await sessie.query(ZegelleesStatements.kopfouten, ()) {
            loop.meldKop(fout)
        }
    }

    private func loopStanden(_ loop: inout Registerloop) async throws {
        let aantal = try await Standvergelijking(sessie: sessie).vergelijk { onderwerp, zin in
            loop.uitslag.meld(
                .standen, .init(onderwerp: onderwerp.id), "\(onderwerp.soort.rawValue): \(zin)")
        }
        loop.uitslag.telt(.standen, aantal)
    }

    /// Compares a checkpoint from outside with the tree of this database.
    private func vergelijk(
        _ anker: GetekendZegel?, _ naam: String, _ loop: inout Registerloop
    ) async throws {
        var wortel: Hash?
        if let anker, anker.zegel.omvang <= loop.aantallen.bladeren {
            let omvang = anker.zegel.omvang
            wortel = Boomrand(omvang: omvang, try await knopen(Boomrand.plaatsen(omvang: omvang)))?
                .wortel(boom)
        }
        loop.neem(anker: anker, naam, wortel)
    }

    private func knopen(_ plaatsen: [Knoopplaats]) async throws -> [Knoopplaats: Hash] {
        guard !plaatsen.isEmpty else { return [:] }
        let rijen = try await sessie.query(ZegelStatements.knopen, .init(plaatsen))
        return Dictionary(rijen.map { ($0.plaats, $0.hash) }, uniquingKeysWith: { a, _ in a })
    }
}
