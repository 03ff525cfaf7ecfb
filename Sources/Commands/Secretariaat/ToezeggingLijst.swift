import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie toezegging lijst`: the promises of a municipality.
struct ToezeggingLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon de open toezeggingen, of voor de raad alle met hun afloop.",
        discussion: """
            griffie toezegging lijst
            griffie toezegging lijst --afdeling Ruimte
            griffie toezegging lijst --raad --csv
                alles wat is toegezegd, met nagekomen, gebroken en ingetrokken en de reden
            """
    )

    @Flag(help: "Voor de raad: ook wat is nagekomen, gebroken of ingetrokken.")
    var raad = false

    @Option(help: ArgumentHelp("Alleen van deze afdeling.", valueName: "naam"))
    var afdeling: String?

    @Option(
        help: ArgumentHelp("Alleen wat in dit jaar is toegezegd.", valueName: "jaar"))
    var jaar: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, gekozen) = try Verzamelaar.verzamel { fouten -> (Gemeentecode?, Int?)? in
            (gemeenteoptie.lees(fouten), fouten.jaarOfNiets("--jaar", jaar))
        }
        let beeld = try await omgeving.lees(code) { try await $0.antwoord(op: Toezeggingen()) }
        let gevraagd = beeld.toezeggingen.filter { toezegging in
            (raad || toezegging.waarde.stand == .open)
                && (afdeling.map {
                    $0.lowercased() == toezegging.waarde.opening.vakafdeling.lowercased()
                } ?? true)
                && (gekozen.map { $0 == toezegging.waarde.opening.gedaanOp.jaar } ?? true)
        }
        try uitvoer.schrijf(
            gevraagd.antwoord(beeld.woorden, op: omgeving.vandaag), in: omgeving)
    }
}
