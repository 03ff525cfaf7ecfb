import Cluster
import Domain
import Foundation
import Services
import Weergave

extension Installatieonderzoek {
    /// How long the clock may be behind the last entry, in seconds.
    private static let klokspeling: Int64 = 1
    /// How long an entry may be without a seal, in seconds.
    private static let hooguitOnverzegeld: Int64 = 600

    /// What there is to say of server, row security, clock and controls.
    func klachten(nu: Moment) -> [Klacht] {
        [databaseklacht, rlsklacht, klokklacht(nu), wachtrijklacht(nu)] + controleklachten
            + post.map { $0.klacht(op: nu) }
    }

    private var databaseklacht: Klacht {
        onveilig.isEmpty
            ? Klacht(
                "database", .inOrde, "PostgreSQL \(versie), duurzaam en met controlesommen")
            : Klacht(
                "database", .letOp,
                "PostgreSQL \(versie) met \(onveilig.joined(separator: ", "))",
                raad: "zet deze instellingen goed: anders kan bevestigd werk verloren gaan")
    }

    private var rlsklacht: Klacht {
        onbeschermd.isEmpty
            ? Klacht("RLS", .inOrde, "elke tabel met een gemeente staat onder RLS met FORCE")
            : Klacht(
                "RLS", .fout, "niet beschermd: \(onbeschermd.joined(separator: ", "))",
                raad: "griffie schema controleer")
    }

    private func klokklacht(_ nu: Moment) -> Klacht {
        let jongste = registers.compactMap(\.jongste).max()
        guard let jongste, jongste.microseconden - nu.microseconden > Self.klokspeling * 1_000_000
        else { return Klacht("klok", .inOrde, "loopt niet achter op het register") }
        return Klacht(
            "klok", .letOp, "het register bevat een inschrijving van \(jongste), later dan nu",
            raad: "controleer de klok van deze machine (tijdsynchronisatie)")
    }

    private func wachtrijklacht(_ nu: Moment) -> Klacht {
        let wacht = registers.filter { register in
            register.oudsteOnverzegeld.map {
                nu.microseconden - $0.microseconden > Self.hooguitOnverzegeld * 1_000_000
            } ?? false
        }
        let aantal = registers.reduce(0) { $0 + $1.onverzegeld }
        guard !wacht.isEmpty else {
            return Klacht("zegelwachtrij", .inOrde, "\(aantal) inschrijvingen wachten, kort")
        }
        return Klacht(
            "zegelwachtrij", .fout,
            "in \(wacht.map { "\($0.code)" }.joined(separator: ", ")) wacht iets langer dan tien "
                + "minuten op een zegel", raad: "griffie register zegel --alle")
    }

    private var controleklachten: [Klacht] {
        let fout = controles.filter { !$0.klopt }
        guard !fout.isEmpty else {
            let rijen = controles.reduce(0) { $0 + $1.onderzocht }
            return [
                Klacht(
                    "controles", .inOrde, "\(controles.count) controles over \(rijen) rijen: leeg")
            ]
        }
        return fout.map {
            Klacht(
                "controle \($0.naam)", .fout,
                "\($0.geschonden) keer geschonden: \($0.voorbeelden.first ?? $0.zin)",
                raad: "bewaar de database zoals zij is en voer griffie register controleer uit",
                raaktRegister: true)
        }
    }

    /// What there is to say of keys and anchors, register by register.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when the settings cannot be read.
    func zegelklachten(in omgeving: Omgeving) throws -> [Klacht] {
        let map = try omgeving.ankermap(nil)
        return registers.flatMap { register in
            [
                sleutelklacht(
                    Zegel.oorsprong(register.code, register.gemeente), register.zegelOmvang,
                    register.gemeente, "sleutel \(register.code)", omgeving),
                ankerklacht(register, map, omgeving.nu()),
            ]
        }
    }

    private func sleutelklacht(
        _ naam: String, _ omvang: Int64?, _ gemeente: ID<Gemeente>, _ onderwerp: String,
        _ omgeving: Omgeving
    ) -> Klacht {
        do {
            let map = try omgeving.sleutelmap(gemeente)
            guard let bos = try map.bos(naam: naam) else {
                return omvang == nil
                    ? Klacht(onderwerp, .inOrde, "wordt bij het eerste zegel gemaakt")
                    : Klacht(
                        onderwerp, .fout, "ontbreekt in \(map.pad)",
                        raad: "zet de sleutelmap terug uit de kopie")
            }
            let rechten =
                try FileManager.default.attributesOfItem(atPath: map.pad)[
                    .posixPermissions] as? Int
            guard rechten.map({ $0 & 0o077 == 0 }) ?? false else {
                return Klacht(
                    onderwerp, .fout, "\(map.pad) is voor anderen te lezen",
                    raad: "chmod 700 \(Schelpwoord.van(map.pad)), en wissel de sleutel")
            }
            let namen = bos.openbaar.map(\.kenmerktekst).joined(separator: " en ")
            return Klacht(onderwerp, .inOrde, "\(namen) tekent, in \(map.pad)")
        } catch {
            return Klacht(onderwerp, .fout, "\(error)", raad: "herstel de sleutelmap")
        }
    }

    /// How old an anchor may be before it is worth a remark, in days.
    private static let ankerdagen: Int64 = 7

    /// How far the last checkpoint that was kept outside is behind, by its own clock.
    private func ankerklacht(
        _ register: Registerstand, _ map: Ankermap?, _ nu: Moment
    ) -> Klacht {
        let onderwerp = "anker \(register.code)"
        let raad = "griffie register anker --naar MAP, buiten deze machine"
        guard let map else {
            return Klacht(
                onderwerp, .letOp,
                "er is geen ankermap ingesteld: niets bewaakt dit register van "
                    + "buiten", raad: raad + "; zet de instelling 'ankermap'")
        }
        let oorsprong = Zegel.oorsprong(register.code, register.gemeente)
        do {
            guard let (zegel, seconden) = try map.laatste(van: oorsprong, op: nu) else {
                return Klacht(onderwerp, .letOp, "in \(map.pad) staat nog geen zegel", raad: raad)
            }
            let (dagen, nieuwer) = (
                seconden / 86_400, (register.zegelOmvang ?? 0) - zegel.zegel.omvang
            )
            let zin =
                "\(dagen) dagen oud, over \(zegel.zegel.omvang) inschrijvingen; "
                + "\(max(0, nieuwer)) zijn nieuwer"
            return dagen > Self.ankerdagen && nieuwer > 0
                ? Klacht(onderwerp, .letOp, zin, raad: raad) : Klacht(onderwerp, .inOrde, zin)
        } catch {
            return Klacht(onderwerp, .letOp, "\(error)", raad: raad)
        }
    }
}

extension Poststand {
    /// How much post waits and since when, and what to do when that is too long.
    fileprivate func klacht(op nu: Moment) -> Klacht {
        let onderwerp = "post \(code)"
        guard let oudste else { return Klacht(onderwerp, .inOrde, "er wacht niets") }
        let zin =
            "\(wachtend == 1 ? "1 bericht wacht" : "\(wachtend) berichten wachten"), "
            + "\(wachtend == 1 ? "" : "het oudste ")sinds \(oudste.opDeKlok)"
        switch oordeel(op: nu) {
        case .goed: return Klacht(onderwerp, .inOrde, zin)
        case .onopgehaald:
            return Klacht(
                onderwerp, .letOp, zin + "; niemand bezorgt",
                raad: "griffie post verzenden --alle, en zet deploy/griffie-post.timer aan")
        case .vastgelopen:
            return Klacht(
                onderwerp, .fout, zin + "; dat komt niet meer vanzelf weg",
                raad: "griffie post verzenden --gemeente \(code): de melding zegt waaraan het "
                    + "ligt (mailserver of postmap)")
        }
    }
}

extension Omgeving {
    /// How much room there is where the database and the keys are.
    var schijfklacht: Klacht {
        do {
            let map = try cluster().path
            let bestaand = Self.bestaande(map)
            let attributen = try FileManager.default.attributesOfFileSystem(forPath: bestaand)
            let vrij = (attributen[.systemFreeSize] as? Int64 ?? 0) / 1_000_000
            let zin = "\(vrij) MB vrij bij \(bestaand)"
            return switch vrij {
            case ..<200:
                Klacht("schijf", .fout, zin, raad: "maak ruimte: een volle schijf legt alles stil")
            case ..<2_000: Klacht("schijf", .letOp, zin, raad: "maak ruimte")
            default: Klacht("schijf", .inOrde, zin)
            }
        } catch {
            return Klacht("schijf", .letOp, "niet te meten: \(error)")
        }
    }

    /// The nearest folder upwards that is there.
    private static func bestaande(_ pad: String) -> String {
        var pad = pad
        while pad.count > 1, !FileManager.default.fileExists(atPath: pad) {
            pad = (pad as NSString).deletingLastPathComponent
        }
        return pad
    }
}
