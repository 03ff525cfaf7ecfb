import Domain
import Foundation
import Tijdstempel

extension Ankermap {
    /// Keeps a checkpoint as `CODE-OMVANG.zegel`.
    /// - Returns: its name, and whether it is there for the first time.
    /// - Throws: ``Opdrachtfout/registerGebroken(_:)`` when another one of that size is kept: of
    ///   one register there can only be one.
    func bewaar(
        _ zegel: GetekendZegel, van code: Gemeentecode, nummer: UInt64
    ) throws -> (naam: String, nieuw: Bool) {
        let naam = "\(code)-\(zegel.zegel.omvang)\(Self.einde)"
        let (bestand, bytes) = ("\(pad)/\(naam)", Data(zegel.tekst.utf8))
        if try isBewaard(bytes, in: bestand) { return (naam, false) }
        let tijdelijk = "\(pad)/.\(naam).\(String(nummer, radix: 16))"
        do {
            try FileManager.default.createDirectory(
                atPath: pad, withIntermediateDirectories: true)
            try bytes.write(to: URL(filePath: tijdelijk))
            try FileManager.default.moveItem(atPath: tijdelijk, toPath: bestand)
            return (naam, true)
        } catch {
            try? FileManager.default.removeItem(atPath: tijdelijk)
            // Somebody else may have kept the same one in between.
            if try isBewaard(bytes, in: bestand) { return (naam, false) }
            throw Opdrachtfout.nietBereikbaar("\(bestand) is niet te schrijven: \(error)")
        }
    }

    private func isBewaard(_ bytes: Data, in bestand: String) throws -> Bool {
        guard FileManager.default.fileExists(atPath: bestand) else { return false }
        guard FileManager.default.contents(atPath: bestand) == bytes else {
            throw Opdrachtfout.registerGebroken(
                "in \(bestand) is een ander zegel bewaard dan dit register heeft; bewaar beide als "
                    + "bewijs")
        }
        return true
    }

    /// Puts a request for a time stamp beside a checkpoint; one that is there already stays.
    func vraagTijdstempel(over naam: String) async throws -> String {
        let verzoek = Self.naast(naam, ".tsq")
        guard !FileManager.default.fileExists(atPath: "\(pad)/\(verzoek)") else { return verzoek }
        do {
            try await Tijdstempel().vraag(over: volledig(naam), naar: volledig(verzoek))
        } catch {
            throw Opdrachtfout.nietBereikbaar(error.zin)
        }
        return verzoek
    }

    /// Verifies the tokens that lie beside checkpoints, and says what time each has.
    func leesTijdstempels(
        _ zegels: [Anker], gezag: String?,
        _ uitslag: inout Registeruitslag
    ) async throws {
        if let gezag, !FileManager.default.isReadableFile(atPath: gezag) {
            throw Opdrachtfout.nietGevonden("het bestand \(gezag) is niet te lezen")
        }
        for (naam, zegel) in zegels {
            let antwoord = Self.naast(naam, ".tsr")
            guard FileManager.default.fileExists(atPath: "\(pad)/\(antwoord)") else { continue }
            guard let gezag else {
                uitslag.merkOp("\(antwoord) is niet nagelezen; geef --tsa-ca om dat te doen.")
                continue
            }
            do {
                let tijd = try await Tijdstempel().controleer(
                    volledig(antwoord), over: volledig(naam),
                    gezag: gezag.hasPrefix("/")
                        ? gezag : "\(FileManager.default.currentDirectoryPath)/\(gezag)")
                let gezet = zegel.map { ", het zegel zelf noemt \($0.zegel.gezetOp)" } ?? ""
                uitslag.merkOp("\(naam) heeft een geldig tijdstempel van \(tijd)\(gezet).")
            } catch .kloptNiet(let reden) {
                uitslag.meld(.ankers, .init(), "\(antwoord) klopt niet: \(reden)")
            } catch {
                throw Opdrachtfout.nietBereikbaar(error.zin)
            }
        }
    }

    private static func naast(_ naam: String, _ einde: String) -> String {
        naam.dropLast(Self.einde.count) + einde
    }
}

extension Tijdstempelfout {
    /// What is wrong and what to do, in one Dutch sentence.
    var zin: String {
        switch self {
        case .kloptNiet(let reden): "openssl weigert dit: \(reden)"
        case .nietUitgevoerd(let reden):
            "openssl is niet uit te voeren (\(reden)); installeer het pakket openssl"
        }
    }
}
