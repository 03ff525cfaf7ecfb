import Domain
import Services
import Weergave

/// What the user reads when a command ends otherwise than done, and with which exit code.
///
/// The one place where an error becomes an exit code.
struct Foutmelding {
    let code: Uitgangscode
    let regels: [String]

    /// - Parameters:
    ///   - woorden: the command line as it was typed.
    ///   - nummer: a reference by which a fault of the program can be found again.
    init(
        _ fout: any Error, opdracht: String, woorden: [String] = [], nummer: String,
        in omgeving: Omgeving
    ) {
        switch fout {
        case let fouten as Invoerfouten:
            code = .ongeldigeInvoer
            let aantal = fouten.alle.count
            let kop = aantal == 1 ? "1 fout in de invoer" : "\(aantal) fouten in de invoer"
            regels =
                [omgeving.label("\(kop); er is niets gewijzigd:", .rood)]
                + fouten.alle.map(Self.regel)
        case let breuken as Regelbreuken:
            code = .geweigerd
            regels = breuken.alle.map { Self.regel($0, omgeving) }
        case let breuk as Regelbreuk:
            code = .geweigerd
            regels = [Self.regel(breuk, omgeving)]
        case let fout as Opdrachtfout:
            code = fout.code
            let hulp = fout.code == .gebruik ? ["Hulp: \(opdracht) --help"] : []
            regels = fout.zinnen.map { Self.regel($0, omgeving) } + hulp
        case let fout as ServiceError:
            (code, regels) = Self.dienst(fout, woorden: woorden, nummer: nummer, in: omgeving)
        case let fout as any Databasemelding:
            code = fout.uitgangscode
            regels = [Self.regel("\(fout)", omgeving)]
        default:
            code = .intern
            regels = [
                omgeving.label("Interne fout \(nummer):", .rood)
                    + " dit hoort niet te gebeuren. Meld dit nummer met wat u deed. "
                    + Schermregel.van("(\(fout))")
            ]
        }
    }

    private static func regel(_ fout: Invoerfout) -> String {
        let grond = fout.artikel.map { " (\($0))" } ?? ""
        return Schermregel.van("  \(fout.veld): \(fout.tekst)\(grond) [\(fout.code)]")
    }

    /// A sentence of the program in which words of the user may stand.
    static func regel(_ zin: String, _ omgeving: Omgeving) -> String {
        omgeving.label("Fout:", .rood) + " " + Schermregel.van(zin)
    }

    static func regel(_ breuk: Regelbreuk, _ omgeving: Omgeving) -> String {
        omgeving.label("Geweigerd:", .rood) + " "
            + Schermregel.van("\(breuk.tekst) (\(breuk.artikel)) [\(breuk.code)]")
    }
}
