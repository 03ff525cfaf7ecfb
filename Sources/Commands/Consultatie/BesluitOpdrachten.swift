import ArgumentParser

/// `griffie consultatie besluiten`: lists of decisions, and which decisions have no dossier.
struct BesluitOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "besluiten",
        abstract: "Lees besluitenlijsten in, en zie welke besluiten geen dossier hebben.",
        discussion: """
            griffie consultatie besluiten inlezen --bestand besluiten.csv --als auditor:Rekenkamer
            griffie consultatie besluiten lijst
            griffie consultatie besluiten koppelen --orgaan raad --verwijzing 2026-14 \\
                --dossier BD-2026-0001 --als auditor:Rekenkamer
            griffie consultatie besluiten raakt-niet --orgaan raad --verwijzing 2026-15 \\
                --reden 'gaat over de hele stad' --als auditor:Rekenkamer
            """,
        subcommands: [
            BesluitenInlezen.self, BesluitenLijst.self, BesluitKoppelen.self,
            BesluitRaaktNiet.self,
        ]
    )
}
