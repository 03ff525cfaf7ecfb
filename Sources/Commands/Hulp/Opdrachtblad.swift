import ArgumentParser
import Domain

/// One command as the help, the manual page and the check of the command line see it.
///
/// Made from what swift-argument-parser tells about itself, so that there is one declaration of
/// every option.
struct Opdrachtblad {
    /// An option, flag or positional argument.
    struct Argument {
        enum Soort: String {
            case positional, option, flag
        }

        let soort: Soort
        /// With their hyphens: `--vanaf`.
        let namen: [String]
        let waardenaam: String
        let uitleg: String
        let herhaalbaar: Bool
    }

    let naam: String
    /// The names of the commands above it, outermost first.
    let boven: [String]
    let samenvatting: String
    let voorbeelden: String
    let argumenten: [Argument]
    let opdrachten: [Opdrachtblad]

    /// The full command: `griffie termijn bereken`.
    var volledig: String { (boven + [naam]).joined(separator: " ") }

    /// Whether it only holds other commands.
    var isGroep: Bool { !opdrachten.isEmpty }

    /// The command that these words lead to, and how many of them were used.
    func zoek(_ woorden: ArraySlice<String>) -> (blad: Opdrachtblad, gebruikt: Int) {
        guard let eerste = woorden.first,
            let volgende = opdrachten.first(where: { $0.naam == eerste })
        else { return (self, 0) }
        let (blad, gebruikt) = volgende.zoek(woorden.dropFirst())
        return (blad, gebruikt + 1)
    }

    /// This command and all below it.
    var alle: [Opdrachtblad] { [self] + opdrachten.flatMap(\.alle) }
}

extension Opdrachtblad {
    /// The tree of the whole program, made once: asking the library takes some milliseconds.
    static let wortel = Opdrachtblad(Griffie.self)

    /// The whole tree below a command.
    /// - Parameter boven: the names of the commands above it, outermost first.
    init(_ opdracht: (some ParsableCommand).Type, boven: [String] = []) {
        // The library itself wrote this JSON: a failure here is a fault of the program.
        guard let boom = try? JSONBoom(bytes: Array(opdracht._dumpHelp().utf8)),
            let wortel = boom["command"]
        else {
            preconditionFailure("swift-argument-parser changed the form of its own description")
        }
        self.init(wortel, boven: boven)
    }

    private init(_ boom: JSONBoom, boven: [String]) {
        naam = boom["commandName"]?.alsTekst ?? ""
        self.boven = boven
        samenvatting = boom["abstract"]?.alsTekst ?? ""
        voorbeelden = boom["discussion"]?.alsTekst ?? ""
        argumenten = (boom["arguments"]?.leden ?? []).compactMap(Argument.init)
        let pad = boven + [naam]
        opdrachten = (boom["subcommands"]?.leden ?? [])
            .map { Opdrachtblad($0, boven: pad) }.filter { $0.naam != "help" }
    }
}

extension Opdrachtblad.Argument {
    fileprivate init?(_ boom: JSONBoom) {
        guard let soort = boom["kind"]?.alsTekst.flatMap(Soort.init) else { return nil }
        self.soort = soort
        namen = (boom["names"]?.leden ?? []).map { naam in
            let kort = naam["kind"]?.alsTekst == "short"
            return (kort ? "-" : "--") + (naam["name"]?.alsTekst ?? "")
        }
        // The help and version flags are described once, in the help of the root command.
        guard !namen.contains("--help"), !namen.contains("--version") else { return nil }
        waardenaam = boom["valueName"]?.alsTekst ?? ""
        uitleg = boom["abstract"]?.alsTekst ?? ""
        herhaalbaar = boom["isRepeating"] == .waarheid(true)
    }
}

extension JSONBoom {
    fileprivate subscript(_ naam: String) -> JSONBoom? {
        guard case .object(let velden) = self else { return nil }
        return velden.first { $0.naam == naam }?.waarde
    }

    fileprivate var leden: [JSONBoom] {
        if case .lijst(let leden) = self { leden } else { [] }
    }

    fileprivate var alsTekst: String? {
        if case .tekst(let tekst) = self { tekst } else { nil }
    }
}
