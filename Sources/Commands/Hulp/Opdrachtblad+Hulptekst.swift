import Weergave

extension Opdrachtblad {
    /// The help in Dutch: examples first, then how it is used.
    var hulptekst: String {
        var delen: [String] = []
        if !voorbeelden.isEmpty { delen.append(Self.deel("VOORBEELDEN", voorbeelden)) }
        delen.append(Self.deel("WAT", samenvatting))
        delen.append(Self.deel("GEBRUIK", gebruik))
        if isGroep { delen.append(Self.deel("OPDRACHTEN", Self.lijst(opdrachtregels))) }
        if !argumenten.isEmpty { delen.append(Self.deel("OPTIES", Self.lijst(optieregels))) }
        if boven.isEmpty { delen.append(Self.deel("UITGANGSCODES", Self.lijst(coderegels))) }
        let meer =
            isGroep
            ? "Meer over een opdracht: \(volledig) OPDRACHT --help\n"
            : "Uitgangscodes en alle opdrachten: griffie --help\n"
        return delen.joined(separator: "\n") + "\n" + meer
    }

    /// How the command is typed, in one line.
    var gebruik: String {
        if isGroep { return "\(volledig) OPDRACHT [opties]" }
        let woorden = argumenten.map { argument in
            let woord =
                switch argument.soort {
                case .positional: argument.waardenaam.uppercased()
                case .flag: argument.namen.last ?? ""
                case .option: "\(argument.namen.last ?? "") \(argument.waardenaam.uppercased())"
                }
            return argument.soort == .positional
                ? woord : "[\(woord)]" + (argument.herhaalbaar ? "..." : "")
        }
        return ([volledig] + woorden).joined(separator: " ")
    }

    private var opdrachtregels: [(String, String)] {
        opdrachten.map { ($0.naam, $0.samenvatting) }
    }

    private var optieregels: [(String, String)] {
        argumenten.map { argument in
            let waarde = argument.waardenaam.uppercased()
            return switch argument.soort {
            case .positional: (waarde, argument.uitleg)
            case .flag: (argument.namen.joined(separator: ", "), argument.uitleg)
            case .option: (argument.namen.joined(separator: ", ") + " " + waarde, argument.uitleg)
            }
        }
    }

    private var coderegels: [(String, String)] {
        Uitgangscode.allCases.map { ("\($0.rawValue)", $0.betekenis) }
    }

    private static func deel(_ kop: String, _ inhoud: String) -> String {
        let regels = inhoud.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "\n" : "  \($0)\n"
        }
        return kop + "\n" + regels.joined()
    }

    private static func lijst(_ regels: [(String, String)]) -> String {
        let breedte = regels.map { Schermbreedte.van($0.0) }.max() ?? 0
        return regels.map { naam, uitleg in
            naam + String(repeating: " ", count: breedte - Schermbreedte.van(naam) + 2) + uitleg
        }.joined(separator: "\n")
    }
}
