import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie bord`: everything that waits for somebody, late first.
struct BordTonen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "bord",
        abstract: "Alles wat op iemand wacht, wat te laat is eerst.",
        discussion: """
            griffie bord
            griffie bord --als 'behandelaar:Balie Centrum'
            griffie bord --wijk Centrum --json
            griffie bord --wijkraad Atolwijk
                ook wat er voor consultaties en toezeggingen moet gebeuren
            griffie bord --wijkpost Centrum
            griffie bord --op 2026-06-30
                wat er dan te laat is, als er niets meer gebeurt
            """
    )

    @Option(
        help: ArgumentHelp(
            "Alleen wat op deze rol wacht, en op deze persoon of op niemand.",
            valueName: "rol:naam"))
    var als: String?

    @Option(help: ArgumentHelp("Alleen deze wijk, met naam of code.", valueName: "wijk"))
    var wijk: String?

    @Option(help: ArgumentHelp("Alleen wat deze persoon in handen heeft.", valueName: "naam"))
    var persoon: String?

    @Option(help: ArgumentHelp("Alleen wat in deze rol wacht.", valueName: "rol"))
    var rol: String?

    @Option(help: ArgumentHelp("Alleen wat deze wijkraad aangaat.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("Alleen wat bij deze wijkpost ligt.", valueName: "code"))
    var wijkpost: String?

    @Option(
        help: ArgumentHelp(
            "Op welke dag wordt geteld wat te laat is; anders vandaag.", valueName: "datum"))
    var op: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let code: Gemeentecode?
        let wie: Werkverzoek.Wie?
        let op: Datum?
        let rol: Rol?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel { fouten in
            Invoer(
                code: gemeenteoptie.lees(fouten),
                wie: fouten.optioneel(
                    "--als", als,
                    vorm: "een rol en een naam, zoals 'behandelaar:Balie Centrum'; de rollen zijn "
                        + Gelijkenis.keuzes(Rol.self)
                ) { Werkverzoek.Wie(tekst: $0) },
                op: fouten.datumOfNiets("--op", op),
                rol: rol.flatMap { fouten.keuze("--rol", $0, Rol.self) })
        }
        let kalender = try omgeving.kalender()
        let dag = invoer.op ?? Datum(omgeving.nu())
        var (bord, eigen) = try await omgeving.lees(invoer.code) { lezer in
            try await controleer(invoer, op: dag, lezer)
            return (
                try await lezer.antwoord(op: Bordvraag(op: dag, kalender)),
                try await Self.wijkraden(van: invoer.wie, op: dag, lezer)
            )
        }
        if let wie = invoer.wie {
            bord = bord.voor(wie.rol, wie.naam)
            if !eigen.isEmpty { bord = bord.zonderAndere(dan: eigen, voor: wie.naam) }
        }
        if let wijk { bord = bord.inWijk(wijk) }
        if let persoon { bord = bord.van(persoon) }
        if let rol = invoer.rol { bord = bord.inRol(rol) }
        if let wijkraad { bord = bord.vanWijkraad(wijkraad) }
        if let wijkpost { bord = bord.bijWijkpost(wijkpost) }
        try uitvoer.schrijf(bord.antwoord, in: omgeving)
    }

    /// The wijkraden in which somebody holds an office; none for who acts for no wijkraad.
    private static func wijkraden(
        van wie: Werkverzoek.Wie?, op dag: Datum, _ lezer: Lezer
    ) async throws -> Set<String> {
        guard let wie, [.voorzitter, .secretaris, .lid].contains(wie.rol) else { return [] }
        let personen = try await lezer.antwoord(op: Personen(metNaam: wie.naam)).map(\.id)
        let raden = try await lezer.antwoord(op: Wijkraden()).map(\.waarde)
        return Set(
            raden.filter { raad in
                personen.contains { raad.ambt(van: $0, op: dag) != nil }
            }.map(\.code))
    }

    /// Refuses a name that nobody or nothing has: an empty board would say that all is done.
    private func controleer(
        _ invoer: Invoer, op dag: Datum, _ lezer: Lezer
    ) async throws {
        func eis(_ veld: String, _ naam: String, _ bekend: [String], _ zie: String) throws {
            guard !bekend.contains(where: { $0.lowercased() == naam.lowercased() }) else { return }
            throw Self.onbekend(veld, naam, bekend, zie)
        }
        if let wijkraad {
            let codes = try await lezer.antwoord(op: Wijkraden()).map(\.waarde.code)
            try eis("--wijkraad", wijkraad, codes, "griffie wijkraad lijst")
        }
        if let wijkpost {
            let codes = try await lezer.antwoord(op: Wijkposten()).map(\.waarde.code)
            try eis("--wijkpost", wijkpost, codes, "griffie wijkpost lijst")
        }
        if let wijk {
            let wijken = try await lezer.antwoord(op: Wijken())
            try eis(
                "--wijk", wijk, wijken.map(\.naam) + wijken.map { "\($0.code)" },
                "griffie wijk lijst")
        }
        if let persoon, try await lezer.antwoord(op: Personen(metNaam: persoon)).isEmpty {
            let namen = try await lezer.antwoord(op: Personen()).compactMap(\.naam)
            throw Self.onbekend("--persoon", persoon, namen, "griffie persoon lijst")
        }
        // Who never did anything may look what there is to do.
        if let naam = invoer.wie?.naam,
            try await lezer.antwoord(op: Personen(metNaam: naam)).isEmpty,
            let bedoeld = try await lezer.antwoord(op: Typefoutvraag(naam, op: dag))
        {
            throw Self.onbekend("--als", naam, [bedoeld], "griffie persoon lijst")
        }
    }

    private static func onbekend(
        _ veld: String, _ naam: String, _ bekend: [String], _ zie: String
    ) -> Opdrachtfout {
        let raad =
            Gelijkenis.bedoelde(naam, uit: bekend).map { "bedoelde u '\($0)'?" } ?? "zie \(zie)"
        return .nietGevonden("'\(naam)' (\(veld)) is niet bekend; \(raad)")
    }
}
