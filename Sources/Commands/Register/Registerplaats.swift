import Cluster
import Domain
import Foundation
import Services

extension Omgeving {
    /// The folder with the signing keys of a municipality's register.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when no place for it is known.
    func sleutelmap(_ gemeente: MetID<Gemeente>) throws -> Sleutelmap {
        try sleutelmap(gemeente.id)
    }

    /// The folder with the signing keys of the register of a municipality with this identity.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when no place for it is known.
    func sleutelmap(_ gemeente: ID<Gemeente>) throws -> Sleutelmap {
        let configuratie = try Configuratie(self)
        let boven: String
        if let ingesteld = configuratie.waarde(.sleutelmap) {
            guard ingesteld.hasPrefix("/") else {
                throw Opdrachtfout.nietBereikbaar(
                    "de instelling 'sleutelmap' (\(ingesteld)) is geen volledig pad; begin met /")
            }
            boven = ingesteld
        } else if let cluster = configuratie.waarde(.clustermap) {
            boven = cluster + "/zegel"
        } else {
            let cluster = try ClusterFolder.standard(environment: variabelen).path
            boven = (cluster as NSString).deletingLastPathComponent + "/zegel"
        }
        return Sleutelmap("\(boven)/\(gemeente)")
    }

    /// 32 random bytes for a key.
    func zaad() -> [UInt8] {
        (0..<4).flatMap { _ in
            let deel = toeval()
            return (0..<8).map { UInt8(truncatingIfNeeded: deel >> (8 * UInt64($0))) }
        }
    }
}

extension MetID<Gemeente> {
    /// The name of the register, as checkpoints have it.
    var oorsprong: String { Zegel.oorsprong(waarde.code, id) }
}
