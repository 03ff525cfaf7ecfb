import Cryptografie
public import Domain

/// The private keys with which the checkpoints of one register are signed, the oldest first.
///
/// Two while one is being replaced: then every checkpoint carries both signatures, so that who
/// trusts the old key can go on to trust the new one.
public struct Sleutelbos: Sendable {
    private let sleutels: [(openbaar: Zegelsleutel, geheim: Ed25519.Sleutel)]

    /// Keys of 32 random bytes each; `nil` when there is none, or a name or seed does not fit.
    public init?(naam: String, zaden: [[UInt8]]) {
        var sleutels: [(openbaar: Zegelsleutel, geheim: Ed25519.Sleutel)] = []
        for zaad in zaden {
            guard let geheim = Ed25519.Sleutel(zaad: zaad),
                let openbaar = Zegelsleutel(
                    naam: naam, publiek: geheim.publiek, Uitvoerder.sha256)
            else { return nil }
            sleutels.append((openbaar, geheim))
        }
        guard !sleutels.isEmpty else { return nil }
        self.sleutels = sleutels
    }

    /// The public halves.
    public var openbaar: [Zegelsleutel] { sleutels.map(\.openbaar) }

    /// Signs a checkpoint with every key.
    public func teken(_ zegel: Zegel) -> GetekendZegel {
        let bericht = Array(zegel.tekst.utf8)
        return GetekendZegel(
            zegel,
            sleutels.map { openbaar, geheim in
                .init(naam: openbaar.naam, kenmerk: openbaar.kenmerk, bytes: geheim.teken(bericht))
            })
    }

    /// Ed25519 as the rules want it.
    public static let controle: Handtekeningcontrole = { bericht, handtekening, publiek in
        Ed25519.klopt(bericht, handtekening, publiek)
    }
}
