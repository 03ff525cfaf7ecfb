import ArgumentParser

/// `griffie aanvraag bijlage`: the documents of an application.
struct BijlageOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bijlage",
        abstract: "Bijlagen bij een aanvraag: toevoegen, bekijken, ophalen en verwijderen.",
        discussion: """
            griffie aanvraag bijlage toevoegen PB-2026-0042 --bestand offerte.pdf \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            griffie aanvraag bijlage lijst PB-2026-0042
            griffie aanvraag bijlage ophalen PB-2026-0042 1 --naar offerte-kopie.pdf
            """,
        subcommands: [
            BijlageToevoegen.self, BijlageLijst.self, BijlageOphalen.self, BijlageVerwijderen.self,
        ]
    )
}
