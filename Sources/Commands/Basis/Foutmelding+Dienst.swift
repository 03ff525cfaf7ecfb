import Domain
import Services
import Weergave

extension Foutmelding {
    /// What a service error means at the command line; exhaustive, so that a new case must be
    /// thought about.
    /// - Parameter woorden: the command line as it was typed, to give it back where it can be
    ///   repeated.
    static func dienst(
        _ fout: ServiceError, woorden: [String], nummer: String, in omgeving: Omgeving
    ) -> (code: Uitgangscode, regels: [String]) {
        switch fout {
        case .geweigerd(let breuk, let sleutel):
            (
                .geweigerd,
                [
                    regel(breuk, omgeving),
                    sleutel.map { "De weigering is bewaard onder sleutel \($0)." }
                        ?? "Er is niets bewaard.",
                ]
            )
        case .nietToegestaan(let fout):
            (
                .nietToegestaan,
                [
                    regel(
                        "een \(fout.rol.rawValue) mag dit niet ("
                            + fout.handeling.rawValue.replacing("_", with: " ") + "); wel: "
                            + wieMag(fout.handeling), omgeving)
                ]
            )
        case .nietGevonden(let zin): (.nietGevonden, [regel(zin, omgeving)])
        case .sleutelHergebruikt(let sleutel):
            (
                .ongeldigeInvoer,
                [
                    regel(
                        "sleutel \(sleutel) is al gebruikt voor een opdracht met andere inhoud; "
                            + "geef een nieuwe sleutel", omgeving)
                ]
            )
        case .klokNietToegestaan:
            (
                .nietToegestaan,
                [
                    regel(
                        "--moment kan alleen in een gemeente die als demonstratie is opgenomen",
                        omgeving)
                ]
            )
        case .uitkomstOnbekend(let sleutel):
            (.uitkomstOnbekend, onbekend(sleutel, woorden, omgeving))
        case .probeerOpnieuw(let zin):
            (
                .probeerOpnieuw,
                [
                    regel("de database is bezet of viel even weg; er is niets gedaan", omgeving),
                    Schermregel.van("(\(zin))"), "Probeer het opnieuw.",
                ]
            )
        case .nietBereikbaar(let zin):
            (
                .nietBereikbaar,
                [
                    regel(
                        "de database is niet bereikbaar; bekijk griffie cluster status", omgeving),
                    Schermregel.van("(\(zin))"),
                ]
            )
        case .registerGebroken(let zin):
            (
                .integriteitGebroken,
                [
                    regel("het register klopt niet: \(zin)", omgeving),
                    "Er is niets ondertekend. Voer griffie register controleer uit en bewaar de "
                        + "database zoals zij is.",
                ]
            )
        case .intern(let zin):
            (
                .intern,
                [
                    omgeving.label("Interne fout \(nummer):", .rood)
                        + " dit hoort niet te gebeuren; er is niets vastgelegd. Meld dit "
                        + "nummer met wat u deed. " + Schermregel.van("(\(zin))")
                ]
            )
        }
    }

    private static func wieMag(_ handeling: Handeling) -> String {
        Rol.allCases.filter { handeling.rollen.contains($0) }.map(\.rawValue)
            .joined(separator: ", ")
    }

    /// The key, and the command line that finds out.
    private static func onbekend(
        _ sleutel: String, _ woorden: [String], _ omgeving: Omgeving
    ) -> [String] {
        let heeft = woorden.contains { $0 == "--sleutel" || $0.hasPrefix("--sleutel=") }
        let regel = ["griffie"] + woorden + (heeft ? [] : ["--sleutel", sleutel])
        return [
            Self.regel(
                "of het is gedaan, is niet bekend: de database heeft het vastleggen niet bevestigd",
                omgeving),
            "Sleutel: \(sleutel)",
            "Zo komt u het te weten, zonder dat iets dubbel gebeurt:",
            "  " + regel.map(Schelpwoord.van).joined(separator: " "),
        ]
    }
}

/// A word as a shell must get it to give it back unchanged.
enum Schelpwoord {
    /// The word itself when nothing in it is special, else between single quotes.
    static func van(_ woord: String) -> String {
        let gewoon = woord.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || "-_./:,=+@".utf8.contains($0)
        }
        if gewoon, !woord.isEmpty { return woord }
        return "'"
            + woord.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "'\\''") + "'"
    }
}
