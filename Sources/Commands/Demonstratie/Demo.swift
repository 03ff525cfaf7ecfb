import ArgumentParser
import Domain
import Weergave

/// `griffie demo`: the whole way from municipality to decision, through the commands of everyone.
struct Demo: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Laat alles zien op de voorbeelden van Lelystad, in een eigen database.",
        discussion: """
            griffie demo
                maakt een demonstratiegemeente in een eigen database; een tweede keer begint opnieuw
            griffie cluster stop
                stopt daarna de ingebouwde database
            """
    )

    /// The story, in the installation folder.
    static let bestand = "sql/gegevens/voorbeelden/lelystad.json"

    private static let breedte = 100

    func voerUit(in omgeving: Omgeving) async throws {
        let map = try Installatiemap(Configuratie(omgeving), programma: omgeving.programma)
        let verhaal = try Verhaal(json: map.bytes(Self.bestand))
        omgeving.meld("De database van de demonstratie wordt gemaakt ...\n")
        let database = try await Demonstratiedatabase(omgeving)
        let toneel = Self.toneel(omgeving, database)
        for (nummer, hoofdstuk) in verhaal.hoofdstukken.enumerated() {
            try omgeving.schrijf(
                "\n\(nummer + 1). \(hoofdstuk.titel)\n"
                    + String(repeating: "=", count: 72) + "\n"
                    + Self.gevouwen(hoofdstuk.tekst))
            if let gekozen = hoofdstuk.gekozen {
                try omgeving.schrijf(
                    Self.gevouwen("[gekozen voor deze demonstratie: \(gekozen)]"))
            }
            for stap in hoofdstuk.stappen {
                try await Self.speel(stap, toneel, map.pad)
            }
        }
        try omgeving.schrijf(Self.slot(database))
    }

    /// The same surroundings, with the database of the demonstration and messages in order.
    private static func toneel(
        _ omgeving: Omgeving, _ database: Demonstratiedatabase
    ) -> Omgeving {
        var toneel = omgeving
        toneel.variabelen[Configuratie.Sleutel.database.variabele] = database.plaats
        toneel.variabelen["COLUMNS"] = "\(breedte)"
        (toneel.uitIsTerminal, toneel.foutIsTerminal) = (true, false)
        // Whether a message could be written does not matter to the command that sent it.
        toneel.meld = { regel in
            try? omgeving.schrijf(regel.hasPrefix("Geweigerd: ") ? gevouwen(regel) : regel)
        }
        return toneel
    }

    private static func speel(_ stap: Verhaal.Stap, _ toneel: Omgeving, _ map: String) async throws
    {
        try toneel.schrijf("\n" + stap.opHetScherm(breedte: breedte) + "\n")
        var omgeving = toneel
        if stap.stil {
            omgeving.schrijf = { _ in }
            omgeving.meld = { _ in }
        }
        let woorden = stap.regel.map { $0.hasPrefix("sql/") ? "\(map)/\($0)" : $0 }
        let code = await Hoofdprogramma.voerUit(woorden, in: omgeving, nummer: "demo")
        guard code.rawValue == stap.code else {
            throw Opdrachtfout.nietBereikbaar(
                "de demonstratie liep anders dan bedoeld: code \(code.rawValue) in plaats van "
                    + "\(stap.code) bij griffie \(stap.woorden.joined(separator: " "))")
        }
        if code != .gereed {
            try toneel.schrijf("(uitgangscode \(code.rawValue): \(code.betekenis))\n")
        }
    }

    private static func slot(_ database: Demonstratiedatabase) -> String {
        """

        De demonstratie is klaar. Zo kijkt u er zelf verder in rond:
          export \(Configuratie.Sleutel.database.variabele)="\(database.plaats)"
          griffie aanvraag lijst
          griffie aanvraag toon PB-2026-0005
        Zo stopt u de ingebouwde database: griffie cluster stop

        """
    }

    /// Text in lines of the width of the demonstration, broken between words.
    static func gevouwen(_ tekst: String) -> String {
        var (regels, huidig) = ([String](), "")
        for woord in tekst.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if !huidig.isEmpty, huidig.count + woord.count + 1 > breedte {
                regels.append(huidig)
                huidig = ""
            }
            huidig += (huidig.isEmpty ? "" : " ") + woord
        }
        return (regels + [huidig]).joined(separator: "\n") + "\n"
    }
}
