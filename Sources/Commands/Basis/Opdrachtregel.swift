public import ArgumentParser

/// A command of the command line: parses its options and hands the work on.
public protocol Opdrachtregel: ParsableCommand {
    /// Does the work.
    /// - Throws: ``Opdrachtfout``, `Invoerfouten`, `Regelbreuk` or `Regelbreuken`; anything else is
    ///   a fault of the program.
    func voerUit(in omgeving: Omgeving) async throws
}

/// What stops a command, apart from input and rules.
public enum Opdrachtfout: Error, Hashable, Sendable {
    /// Options that do not exist or do not go together; one sentence each.
    case gebruik([String])
    /// A file or record that does not exist, in one sentence.
    case nietGevonden(String)
    /// Something is missing on this machine or cannot be reached, in one sentence.
    case nietBereikbaar(String)
    /// Who acts may not do this, in one sentence.
    case nietToegestaan(String)
    /// A file of which lines are faulty; what was done about it, in one sentence.
    case foutBestand(String)
    /// The chain of a history does not hold together.
    case ketenGebroken
    /// The register does not hold together; where, in one sentence.
    case registerGebroken(String)
    /// Controls found what should not be; their names.
    case controlesGeschonden([String])

    /// The exit code.
    var code: Uitgangscode {
        switch self {
        case .gebruik: .gebruik
        case .nietGevonden: .nietGevonden
        case .nietBereikbaar: .nietBereikbaar
        case .nietToegestaan: .nietToegestaan
        case .foutBestand: .ongeldigeInvoer
        case .ketenGebroken, .registerGebroken, .controlesGeschonden: .integriteitGebroken
        }
    }

    /// The sentences for the user.
    var zinnen: [String] {
        switch self {
        case .gebruik(let zinnen): zinnen
        case .nietGevonden(let zin), .nietBereikbaar(let zin), .nietToegestaan(let zin),
            .registerGebroken(let zin), .foutBestand(let zin):
            [zin]
        case .ketenGebroken: ["de keten van deze geschiedenis klopt niet; zie hierboven waar"]
        case .controlesGeschonden(let namen):
            [
                "geschonden: \(namen.joined(separator: ", ")). Iets is buiten het programma om "
                    + "gewijzigd, of het programma heeft een fout. Wijzig niets, bewaar een kopie "
                    + "van de database en zoek uit wat er gebeurde"
            ]
        }
    }
}
