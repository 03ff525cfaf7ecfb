import Domain
import Foundation

/// The folder of this installation, which holds `sql/` with migrations and reference data.
struct Installatiemap {
    /// The full path.
    let pad: String

    /// Finds it: by the setting, else beside the program, else in the check-out it was built in.
    ///
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when there is none.
    init(_ configuratie: Configuratie, programma: String) throws {
        if let ingesteld = configuratie.waarde(.installatiemap) {
            guard Self.heeftGegevens(ingesteld) else {
                throw Opdrachtfout.nietBereikbaar(
                    "de ingestelde installatiemap \(ingesteld) heeft geen map sql/gegevens; "
                        + "zet de instelling 'installatiemap' goed")
            }
            pad = ingesteld
            return
        }
        let map = (programma as NSString).deletingLastPathComponent
        let naast = [map, map + "/../share/wijkgriffie"]
        guard let gevonden = (naast + Self.erboven(map)).first(where: Self.heeftGegevens) else {
            throw Opdrachtfout.nietBereikbaar(
                "de map sql/ van Wijkgriffie is niet gevonden bij \(map); zet de instelling "
                    + "'installatiemap' of \(Configuratie.Sleutel.installatiemap.variabele)")
        }
        pad = gevonden
    }

    /// The folders above a folder, nearest first; a build lies some levels below its check-out.
    private static func erboven(_ map: String) -> [String] {
        var (mappen, huidig): ([String], String) = ([], map)
        while huidig.count > 1, mappen.count < 8 {
            huidig = (huidig as NSString).deletingLastPathComponent
            mappen.append(huidig)
        }
        return mappen
    }

    private static func heeftGegevens(_ map: String) -> Bool {
        FileManager.default.fileExists(atPath: map + "/sql/gegevens/feestdagen-besluiten.csv")
    }

    /// The bytes of a file of the installation.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when it is not there.
    func bytes(_ plaats: String) throws -> [UInt8] {
        guard let inhoud = FileManager.default.contents(atPath: "\(pad)/\(plaats)") else {
            throw Opdrachtfout.nietBereikbaar(
                "\(pad)/\(plaats) is niet te lezen; herstel de installatie")
        }
        return Array(inhoud)
    }

    /// The school holidays from the installation's data file.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when the file is missing or wrong.
    func vakanties() throws -> Vakantiekalender {
        let plaats = "sql/gegevens/schoolvakanties.csv"
        do {
            return try Vakantiekalender(csv: bytes(plaats))
        } catch let fout as Vakantiefout {
            throw Opdrachtfout.nietBereikbaar("\(pad)/\(plaats) klopt niet: \(fout)")
        }
    }

    /// The calendar of holidays from the installation's data files.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)`` when the files are missing or wrong.
    func kalender() throws -> Kalender {
        do {
            return try Kalender(
                dagen: bytes("sql/gegevens/feestdagen-gelijkgesteld.csv"),
                besluiten: bytes("sql/gegevens/feestdagen-besluiten.csv"))
        } catch let fout as Kalenderfout {
            throw Opdrachtfout.nietBereikbaar(
                "de kalendergegevens in \(pad)/sql/gegevens kloppen niet: \(fout)")
        }
    }
}

extension Omgeving {
    /// The calendar of this installation.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)``.
    func kalender() throws -> Kalender {
        try Installatiemap(Configuratie(self), programma: programma).kalender()
    }

    /// The school holidays of this installation.
    /// - Throws: ``Opdrachtfout/nietBereikbaar(_:)``.
    func vakanties() throws -> Vakantiekalender {
        try Installatiemap(Configuratie(self), programma: programma).vakanties()
    }
}
