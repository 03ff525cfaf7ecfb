import Domain
import Storage

extension Lezer {
    /// How often is read again because the register grew meanwhile.
    private static let meestePogingen = 20

    /// Something with the position of the register at which all of it was read.
    ///
    /// Nothing is locked: when the register grew while it was read, it is read once more.
    /// - Parameter tot: an earlier position, which `lees` itself goes back to; `nil` for now.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` when the register has fewer sealed entries,
    ///   ``ServiceError/probeerOpnieuw(_:)`` when it grows all the time.
    func metPositie<Waarde: Sendable>(
        tot: Int64?, _ lees: () async throws(ServiceError) -> Waarde
    ) async throws(ServiceError) -> MetPositie<Waarde> {
        if let tot {
            try await eis(verzegeld: tot)
            return MetPositie(Registerpositie(verzegeld: tot), try await lees())
        }
        var voor = try await positie()
        for _ in 0..<Self.meestePogingen {
            let waarde = try await lees()
            let na = try await positie()
            if na.inschrijvingen == voor.inschrijvingen { return MetPositie(na, waarde) }
            voor = na
        }
        throw .probeerOpnieuw("het register groeit terwijl het wordt gelezen; probeer het opnieuw")
    }

    /// - Throws: ``ServiceError/nietGevonden(_:)`` when fewer entries than these have a seal.
    func eis(verzegeld tot: Int64) async throws(ServiceError) {
        let verzegeld = try await positie().verzegeld
        guard tot <= verzegeld else {
            throw .nietGevonden(
                "het register heeft \(verzegeld) verzegelde inschrijvingen, geen \(tot)")
        }
    }

    private func positie() async throws(ServiceError) -> Registerpositie {
        try await rijen(ToenStatements.positie, ()).first ?? Registerpositie(verzegeld: 0)
    }
}
