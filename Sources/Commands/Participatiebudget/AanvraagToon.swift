import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag toon`: one application with its rank and room, or its decision.
struct AanvraagToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een aanvraag, met haar plaats, de ruimte die er is en haar beslistermijn.",
        discussion: "griffie aanvraag toon PB-2026-0042"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, aanduiding) = try gemeenteoptie.lees(met: aanvraag)
        let (beeld, post) = try await omgeving.lees(code) { lezer in
            let beeld = try await lezer.antwoord(op: Aanvraagvraag(aanduiding))
            let post = try await lezer.antwoord(op: Postlijst(van: Onderwerp(.aanvraag, beeld.id)))
            return (beeld, post)
        }
        let kalender = try omgeving.kalender()
        try uitvoer.schrijf(
            beeld.antwoord(beeld.aanvraag.klok?.bereken(met: kalender)).met(post), in: omgeving)
    }
}

extension Gemeenteoptie {
    /// The municipality and which application.
    func lees(met aanvraag: String?) throws -> (Gemeentecode?, Aanvraagaanduiding) {
        try Verzamelaar.verzamel { fouten in
            let code = lees(fouten)
            return fouten.aanvraag(aanvraag).map { (code, $0) }
        }
    }
}
