import ArgumentParser
import Cluster
import Domain
import Weergave

/// `griffie cluster status`: how the cluster is, without changing anything.
struct ClusterStand: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Hoe de ingebouwde database ervoor staat.",
        discussion: """
            griffie cluster status
            griffie cluster status --json
            """
    )

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        try uitvoer.schrijf(omgeving.cluster().antwoord, in: omgeving)
    }
}

extension EmbeddedCluster {
    /// The state as rows of a name and a value.
    var antwoord: Antwoord {
        let (stand, proces, versie): (String, Int?, String?) =
            switch status {
            case .absent: ("niet aangemaakt", nil, nil)
            case .unreadable: ("niet leesbaar voor deze gebruiker", nil, nil)
            case .stopped(let versie): ("gestopt", nil, versie)
            case .changing(let proces, let versie): ("start of stopt", proces, versie)
            case .running(let proces, let versie, _): ("draait", proces, versie)
            case .held(let proces, let versie): ("in gebruik door een ander", proces, versie)
            }
        let rijen: [(String, String, JSONBoom)] = [
            ("stand", stand, .tekst(stand)), ("map", path, .tekst(path)),
            ("socketmap", address.host, .tekst(address.host)),
            ("logboek", folder.logPath, .tekst(folder.logPath)),
            ("proces", proces.map(String.init) ?? "", proces.map { .geheel($0) } ?? .leeg),
            ("versie", versie ?? "", versie.map { .tekst($0) } ?? .leeg),
        ]
        return Antwoord(
            json: .object(rijen.map { .init(naam: $0.0, waarde: $0.2) }),
            tabel: Tabel(
                [.init("naam", "Naam"), .init("waarde", "Waarde")], rijen.map { [$0.0, $0.1] }))
    }
}
