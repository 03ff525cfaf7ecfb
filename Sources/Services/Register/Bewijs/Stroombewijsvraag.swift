public import Domain
import Storage

/// The proof of one stream under the last checkpoint.
public struct Stroombewijsvraag: Vraag {
    private let onderwerp: Onderwerp
    private let sleutels: [Zegelsleutel]
    private let ankers: [GetekendZegel]
    private let metTeksten: Bool
    private let boom = Merkleboom(Uitvoerder.sha256)

    /// How many nodes of the tree are read at a time.
    private static let knopenPerKeer = 1_000

    /// The proof of this subject.
    /// - Parameters:
    ///   - sleutels: the public keys of the register.
    ///   - ankers: checkpoints that were kept outside, which the last one must begin with.
    ///   - metTeksten: whether the texts go along that were not erased.
    public init(
        _ onderwerp: Onderwerp, sleutels: [Zegelsleutel], ankers: [GetekendZegel] = [],
        metTeksten: Bool = false
    ) {
        self.onderwerp = onderwerp
        self.sleutels = sleutels
        self.ankers = ankers
        self.metTeksten = metTeksten
    }

    /// Makes it; `nil` when an entry is not under a checkpoint yet.
    /// - Throws: ``ServiceError/registerGebroken(_:)`` when a part of the register is missing, or
    ///   an anchor does not fit.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Stroombewijs? {
        let rijen = try await lezer.rijen(RegisterStatements.stroom, onderwerp.id)
        guard let laatste = try await Zegelvraag().lees(lezer) else { return nil }
        let omvang = laatste.zegel.omvang
        let bladeren = try await lezer.rijen(ZegelleesStatements.vanStroom, onderwerp.id)
        let plaatsen = Dictionary(
            bladeren.filter { $0.plaats < omvang }.map { ($0.volgnummer, $0.plaats) },
            uniquingKeysWith: { eerste, _ in eerste })
        guard rijen.allSatisfy({ plaatsen[$0.volgnummer] != nil }) else { return nil }

        let zegels = try await zegels(over: plaatsen.values.sorted(), laatste, lezer)
        let eerdere = zegels.dropLast().map(\.zegel.omvang)
        let knopen = try await knopen(
            plaatsen.values.flatMap { Bladbewijs.benodigd(index: $0, omvang: omvang) }
                + eerdere.flatMap { Aansluitbewijs.benodigd(van: $0, naar: omvang) }, lezer)
        var stukken: [Stroombewijs.Stuk] = []
        for rij in rijen {
            guard let plaats = plaatsen[rij.volgnummer],
                let bewijs = Bladbewijs(index: plaats, omvang: omvang, knopen, boom)
            else { throw .registerGebroken("in de boom ontbreken knopen voor dit onderwerp") }
            stukken.append(.init(volgnummer: rij.volgnummer, inhoud: rij.inhoud, bewijs: bewijs))
        }
        var aansluitingen: [Aansluitbewijs] = []
        for van in eerdere {
            guard let bewijs = Aansluitbewijs(van: van, naar: omvang, knopen, boom) else {
                throw .registerGebroken("in de boom ontbreken knopen onder het zegel over \(van)")
            }
            aansluitingen.append(bewijs)
        }
        return Stroombewijs(
            stukken: stukken, zegels: zegels, aansluitingen: aansluitingen, sleutels: sleutels,
            teksten: metTeksten ? try await teksten(rijen, lezer) : nil)
    }

    /// The checkpoints that first covered each place, the anchors, and the last one.
    private func zegels(
        over plaatsen: [Int64], _ laatste: GetekendZegel, _ lezer: Lezer
    ) async throws(ServiceError) -> [GetekendZegel] {
        var uit: [Int64: GetekendZegel] = [laatste.zegel.omvang: laatste]
        var gedekt: Int64 = 0
        for plaats in plaatsen where plaats >= gedekt {
            guard let rij = try await lezer.rijen(ZegelStatements.eerste, plaats + 1).first,
                let zegel = GetekendZegel(tekst: rij.tekst)
            else { throw .registerGebroken("er ontbreekt een zegel over plaats \(plaats)") }
            uit[zegel.zegel.omvang] = zegel
            gedekt = zegel.zegel.omvang
        }
        for anker in ankers {
            let omvang = anker.zegel.omvang
            guard omvang <= laatste.zegel.omvang else {
                throw .registerGebroken(
                    "een anker gaat over \(omvang) inschrijvingen en dit register heeft er "
                        + "\(laatste.zegel.omvang): ingekort, of uit een oude kopie teruggezet"
                )
            }
            guard uit[omvang].map({ $0.zegel.wortel == anker.zegel.wortel }) ?? true else {
                throw .registerGebroken("het anker over \(omvang) past niet op dit register")
            }
            uit[omvang] = uit[omvang] ?? anker
        }
        return uit.values.sorted { $0.zegel.omvang < $1.zegel.omvang }
    }

    private func knopen(
        _ plaatsen: [Knoopplaats], _ lezer: Lezer
    ) async throws(ServiceError) -> [Knoopplaats: Hash] {
        let plaatsen = Array(Set(plaatsen))
        var uit: [Knoopplaats: Hash] = [:]
        for begin in stride(from: 0, to: plaatsen.count, by: Self.knopenPerKeer) {
            let deel = plaatsen[begin..<min(begin + Self.knopenPerKeer, plaatsen.count)]
            for rij in try await lezer.rijen(ZegelStatements.knopen, .init(deel)) {
                uit[rij.plaats] = rij.hash
            }
        }
        return uit
    }

    private func teksten(
        _ rijen: [Inschrijvingrij], _ lezer: Lezer
    ) async throws(ServiceError) -> [VerzegeldeTekst] {
        var verzegelingen: Set<Verzegeling> = []
        for rij in rijen {
            guard let inschrijving = try? Inschrijving(bytes: rij.inhoud) else {
                throw .registerGebroken("inschrijving \(rij.volgnummer) is niet te lezen")
            }
            verzegelingen.formUnion(inschrijving.inhoud.verzegelingen)
        }
        return try await lezer.rijen(TekstStatements.open, Array(verzegelingen)).map {
            rij throws(ServiceError) in
            let tekst = VerzegeldeTekst(rij.tekst, zout: rij.zout, Uitvoerder.sha256)
            guard tekst.verzegeling == rij.verzegeling else {
                throw .registerGebroken(
                    "de tekst bij verzegeling \(rij.verzegeling.hash) is niet die van destijds")
            }
            return tekst
        }
    }
}
