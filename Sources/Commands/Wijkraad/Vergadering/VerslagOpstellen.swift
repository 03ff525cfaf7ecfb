import ArgumentParser
import Domain
import Services

/// `griffie vergadering verslag opstellen`: writes a version of the draft.
struct VerslagOpstellen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "opstellen",
        abstract: "Schrijf het conceptverslag, of een nieuwe versie ervan.",
        discussion: """
            griffie vergadering verslag opstellen WV-2026-0001 --bestand verslag.txt \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering verslag opstellen WV-2026-0001 --bestand verslag.txt --versie 1 \\
                --als 'secretariaat:Griffie Noord'

            Schreef een ander intussen een versie, dan blijft die staan en hoort u welke dat is.
            """
    )

    /// The most bytes of minutes.
    static let meesteBytes = 65_536

    @Option(
        help: ArgumentHelp("De tekst, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file())
    var bestand: String?

    @Option(
        help: ArgumentHelp(
            "De versie van het verslag die u zag; anders de laatste.", valueName: "nummer"))
    var versie: String?

    @OptionGroup var basis: Vergaderopties

    func voerUit(in omgeving: Omgeving) async throws {
        try basis.uitvoer.controleer()
        let ((wie, gezien), tekst) = try Verzamelaar.samen(
            {
                try Verzamelaar.verzamel { fouten in
                    let wie = basis.lees(fouten)
                    let gezien = fouten.versie(self.versie)
                    return wie.map { ($0, gezien) }
                }
            }, { try lees(in: omgeving) })
        try await omgeving.opVergadering(wie, basis.uitvoer, "verslag opstellen") { _, beeld in
            Vergaderhandeling(
                .verslagOpstellen(
                    tekst: tekst, versie: gezien ?? beeld.vergadering.waarde.verslag.versie),
                vergadering: beeld.vergadering.id, wijkraad: beeld.wijkraad.id)
        }
    }

    private func lees(in omgeving: Omgeving) throws -> String {
        let bytes = try Bestandsinvoer.lees("--bestand", bestand, in: omgeving)
        guard (1...Self.meesteBytes).contains(bytes.count) else {
            throw Invoerfouten(
                Invoerfout(
                    "--bestand", .buitenBereik,
                    "is \(bytes.count) bytes lang; toegestaan is 1 tot en met \(Self.meesteBytes)"))
        }
        guard let tekst = String(validating: bytes, as: UTF8.self), !tekst.utf8.contains(0) else {
            throw Invoerfouten(
                Invoerfout("--bestand", .onleesbaar, "is geen tekst in UTF-8; sla het zo op"))
        }
        return tekst
    }
}
