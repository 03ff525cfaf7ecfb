import Foundation

/// The settings of this installation: option, else environment, else file, else a default.
struct Configuratie {
    /// Every setting that exists, with its name in the file.
    enum Sleutel: String, CaseIterable {
        /// The folder that holds `sql/`; found beside the program when absent.
        case installatiemap
        /// The folder of the private cluster; in the user's data folder when absent.
        case clustermap
        /// The folder of the keys that seal the register; beside the cluster's when absent.
        case sleutelmap
        /// The folder where checkpoints are kept outside the database; none when absent.
        case ankermap
        /// The folder for mail and letters that somebody else sends; when absent, beside the
        /// cluster.
        case postmap
        /// The mail server, as `smtp://host:port` or `smtps://host:port`; when absent, mail goes to
        /// the `postmap`.
        case smtp
        /// The account at the mail server; none when absent.
        case smtpgebruiker
        /// The file with the secret of that account, readable by its owner alone.
        case smtpwachtwoordbestand
        /// A file of certificates that the mail server may have, instead of those of the system.
        case smtpcertificaten
        /// Who sends: `Naam <adres>` or an address; demanded with `smtp`.
        case postafzender
        /// Another database than the private cluster, as `host=... dbname=...` without a user.
        case database

        /// The environment variable that sets it: `WIJKGRIFFIE_INSTALLATIEMAP`.
        var variabele: String { "WIJKGRIFFIE_" + rawValue.uppercased() }
    }

    private let omgeving: Omgeving
    private let bestand: [String: String]

    /// Reads the settings file, `wijkgriffie/instellingen` in `$XDG_CONFIG_HOME` or `~/.config`.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` for a line that is no known setting.
    init(_ omgeving: Omgeving) throws {
        self.omgeving = omgeving
        guard let pad = Self.pad(omgeving), FileManager.default.fileExists(atPath: pad) else {
            bestand = [:]
            return
        }
        guard let bytes = FileManager.default.contents(atPath: pad) else {
            throw Opdrachtfout.nietBereikbaar("het instellingenbestand \(pad) is niet te lezen")
        }
        bestand = try Self.lees(String(decoding: bytes, as: UTF8.self), pad)
    }

    /// The value of a setting; `optie` is what the command line gave.
    func waarde(_ sleutel: Sleutel, optie: String? = nil) -> String? {
        optie ?? omgeving.variabelen[sleutel.variabele].flatMap { $0.isEmpty ? nil : $0 }
            ?? bestand[sleutel.rawValue]
    }

    private static func pad(_ omgeving: Omgeving) -> String? {
        if let map = omgeving.variabelen["XDG_CONFIG_HOME"], !map.isEmpty {
            return map + "/wijkgriffie/instellingen"
        }
        return omgeving.variabelen["HOME"].map { $0 + "/.config/wijkgriffie/instellingen" }
    }

    /// Lines `naam = waarde`; empty lines and lines that begin with `#` are passed over.
    static func lees(_ tekst: String, _ pad: String) throws -> [String: String] {
        var waarden: [String: String] = [:]
        let regels = tekst.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (plaats, regel) in regels.enumerated() {
            let kaal = regel.trimmingCharacters(in: .whitespaces)
            if kaal.isEmpty || kaal.hasPrefix("#") { continue }
            let delen = kaal.split(separator: "=", maxSplits: 1).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard delen.count == 2, let sleutel = Sleutel(rawValue: delen[0]) else {
                let bekend = Sleutel.allCases.map(\.rawValue).joined(separator: ", ")
                throw Opdrachtfout.nietBereikbaar(
                    "regel \(plaats + 1) van \(pad) is geen instelling; "
                        + "schrijf naam = waarde, met een van de namen: \(bekend)")
            }
            waarden[sleutel.rawValue] = delen[1]
        }
        return waarden
    }
}
