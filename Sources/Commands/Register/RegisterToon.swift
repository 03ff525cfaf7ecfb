import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie register toon`: a file as it was known at a place in the register.
struct RegisterToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een dossier zoals het bekend was toen het register kleiner was.",
        discussion: """
            griffie register toon PB-2026-0042 --tot 120
                zoals het was toen het register 120 inschrijvingen had
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @OptionGroup var totoptie: Totoptie
    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, aanduiding, tot) = try Verzamelaar.verzamel { fouten in
            let code = gemeenteoptie.lees(fouten)
            let aanduiding = fouten.aanvraag(aanvraag)
            let tot = totoptie.verplicht(fouten)
            guard let aanduiding, let tot else {
                return (Gemeentecode?, Aanvraagaanduiding, Int64)?.none
            }
            return (code, aanduiding, tot)
        }
        let stand = try await omgeving.lees(code) {
            try await $0.antwoord(op: Toenvraag(aanduiding, tot: tot))
        }
        try uitvoer.schrijf(stand.antwoord, in: omgeving)
        guard stand.geschiedenis.schakels.allSatisfy(\.klopt) else {
            throw Opdrachtfout.ketenGebroken
        }
    }
}
