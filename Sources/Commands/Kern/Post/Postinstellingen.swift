import Cluster
import Domain
import Foundation
import SMTP
import Weergave

/// How post leaves this installation.
struct Postinstellingen {
    /// The folder for mail and letters that somebody else sends.
    let map: String
    /// The mail server; `nil` where mail goes to the folder.
    let server: SMTPServer?
    /// Who sends.
    let afzender: MIMEBericht.Adres
}

extension Omgeving {
    /// How post leaves this installation for a municipality.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` for a setting that cannot be used.
    func postinstellingen(_ gemeente: Gemeente) throws -> Postinstellingen {
        let configuratie = try Configuratie(self)
        let server = try mailserver(configuratie)
        return Postinstellingen(
            map: try postmap(configuratie) + "/\(gemeente.code)", server: server,
            afzender: try afzender(configuratie, gemeente, verplicht: server != nil))
    }

    private func postmap(_ configuratie: Configuratie) throws -> String {
        if let ingesteld = configuratie.waarde(.postmap) {
            guard ingesteld.hasPrefix("/") else {
                throw Opdrachtfout.nietBereikbaar(
                    "de instelling 'postmap' (\(ingesteld)) is geen volledig pad; begin met /")
            }
            return ingesteld
        }
        if let cluster = configuratie.waarde(.clustermap) { return cluster + "/post" }
        let cluster = try ClusterFolder.standard(environment: variabelen).path
        return (cluster as NSString).deletingLastPathComponent + "/post"
    }

    private func mailserver(_ configuratie: Configuratie) throws -> SMTPServer? {
        guard let url = configuratie.waarde(.smtp) else { return nil }
        let gebruiker = configuratie.waarde(.smtpgebruiker)
        let bestand = configuratie.waarde(.smtpwachtwoordbestand)
        guard (gebruiker == nil) == (bestand == nil) else {
            throw Opdrachtfout.nietBereikbaar(
                "'smtpgebruiker' en 'smtpwachtwoordbestand' horen bij elkaar; stel beide in, of "
                    + "geen van beide")
        }
        var login: SMTPServer.Login?
        if let gebruiker, let bestand {
            login = SMTPServer.Login(name: gebruiker, password: try wachtwoord(bestand))
        }
        do throws(SMTPServer.AddressError) {
            return try SMTPServer(
                url: url, login: login, certificates: configuratie.waarde(.smtpcertificaten))
        } catch {
            let waarom =
                switch error {
                case .notSMTP: "begint niet met smtp:// of smtps://, met een naam erachter"
                case .notOnlyHost:
                    "heeft meer dan een naam en een poort; een gebruiker en "
                        + "wachtwoord staan in hun eigen instellingen"
                }
            // The value may hold a secret that does not belong there, so it is not shown.
            throw Opdrachtfout.nietBereikbaar(
                "de instelling 'smtp' \(waarom); schrijf bijvoorbeeld smtp://mail.voorbeeld.nl:587")
        }
    }

    /// The secret in a file that nobody else may read.
    private func wachtwoord(_ pad: String) throws -> String {
        guard let gegevens = FileManager.default.contents(atPath: pad),
            let rechten = try? FileManager.default.attributesOfItem(atPath: pad)[.posixPermissions]
                as? NSNumber
        else {
            throw Opdrachtfout.nietBereikbaar("het wachtwoordbestand \(pad) is niet te lezen")
        }
        guard rechten.intValue & 0o077 == 0 else {
            throw Opdrachtfout.nietBereikbaar(
                "anderen mogen het wachtwoordbestand \(pad) lezen; doe chmod 600 \(pad)")
        }
        let regels = gegevens.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let tekst = String(decoding: regels.first ?? Data(), as: UTF8.self)
        guard !tekst.isEmpty else {
            throw Opdrachtfout.nietBereikbaar("het wachtwoordbestand \(pad) is leeg")
        }
        return tekst
    }

    private func afzender(
        _ configuratie: Configuratie, _ gemeente: Gemeente, verplicht: Bool
    ) throws -> MIMEBericht.Adres {
        let eigen = "Gemeente \(gemeente.naam)"
        guard let tekst = configuratie.waarde(.postafzender) else {
            // Mail in a folder gets its sender from who sends it; this one can answer to nobody.
            guard !verplicht, let niemand = Emailadres("post@wijkgriffie.invalid") else {
                throw Opdrachtfout.nietBereikbaar(
                    "met een mailserver hoort een afzender; stel 'postafzender' in, zoals "
                        + "'\(eigen) <wijken@voorbeeld.nl>'")
            }
            return .init(naam: eigen, adres: niemand)
        }
        let delen = tekst.split(separator: "<", maxSplits: 1)
        let naam =
            delen.count == 2
            ? delen[0].trimmingCharacters(in: .whitespaces) : nil
        let kaal = delen.last.map { $0.hasSuffix(">") ? $0.dropLast() : $0 } ?? ""
        guard let adres = Emailadres(String(kaal)) else {
            throw Opdrachtfout.nietBereikbaar(
                "de instelling 'postafzender' (\(tekst)) is geen adres; schrijf "
                    + "'\(eigen) <wijken@voorbeeld.nl>'")
        }
        return .init(naam: naam ?? eigen, adres: adres)
    }
}
