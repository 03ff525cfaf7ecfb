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
        var bord = try await omgeving.lees(invoer.code) { lezer in
            try await lezer.antwoord(op: Bordvraag(op: dag, kalender))
        }
        if let wie = invoer.wie { bord = bord.voor(wie.rol, wie.naam) }
        if let wijk { bord = bord.inWijk(wijk) }
        if let persoon { bord = bord.van(persoon) }
        if let rol = invoer.rol { bord = bord.inRol(rol) }
        if let wijkraad { bord = bord.vanWijkraad(wijkraad) }
        if let wijkpost { bord = bord.bijWijkpost(wijkpost) }
        try uitvoer.schrijf(bord.antwoord, in: omgeving)
    }
}
