import ArgumentParser
import Domain
import Services

/// `griffie vergadering buiten`: records a decision outside a meeting in the next one.
struct VergaderingBuiten: Vergaderregelopdracht {
    static let wat = "besluit buiten vergadering"
    static let configuration = CommandConfiguration(
        commandName: "buiten",
        abstract: "Leg een besluit buiten vergadering vast, in de volgende vergadering.",
        discussion: """
            griffie vergadering buiten WV-2026-0002 --op 2026-04-02 --titel 'Bankje' \\
                --voorstel 'een bank kopen' --voor 'Lid Een' --voor 'Lid Twee' \\
                --afwezig 'Lid Drie' --als 'secretaris:Secretaris Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Waar het over gaat.", valueName: "tekst"))
    var titel: String?

    @Option(help: ArgumentHelp("Waarover is gestemd.", valueName: "tekst"))
    var voorstel: String?

    @Option(help: ArgumentHelp("De dag van het besluit.", valueName: "datum"))
    var op: String?

    @OptionGroup var stemopties: Stemopties
    @OptionGroup var basis: Vergaderopties

    struct Invoer {
        let titel, voorstel: String
        let dag: Datum
        let stemmen: [(String, Vergadering.Stem)]
    }

    func lees(_ fouten: Verzamelaar) -> Invoer? {
        let titel = fouten.tekst("--titel", titel, hooguit: 400, vorm: "waar het over gaat")
        let voorstel = fouten.woorden("--voorstel", voorstel, vorm: "waarover is gestemd")
        let dag = fouten.datum("--op", op)
        let stemmen = stemopties.stemmen(fouten)
        guard let titel, let voorstel, let dag else { return nil }
        return Invoer(titel: titel, voorstel: voorstel, dag: dag, stemmen: stemmen)
    }

    func daad(
        _ invoer: Invoer, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .besluitenBuiten(
            titel: invoer.titel, voorstel: invoer.voorstel,
            try await werk.stemmen(invoer.stemmen), op: invoer.dag)
    }
}
