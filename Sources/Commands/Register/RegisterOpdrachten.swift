import ArgumentParser

/// `griffie register`: the seal on everything that was recorded, and the proof of it.
struct RegisterOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Het register verzegelen, nalezen en bewijzen.",
        discussion: """
            griffie register controleer
                klopt alles wat is vastgelegd, van de bytes tot de handtekeningen?
            griffie register zegel
                verzegel wat wacht (ook voor een tijdklok, zoals een systemd-timer)
            griffie register bewijs PB-2026-0042 --naar bewijs/
                een bundel die een ander zonder ons kan narekenen
            griffie register toon PB-2026-0042 --tot 120
                een dossier zoals het bekend was
            griffie register anker --naar ankers/
                bewaar het laatste zegel buiten de database
            griffie register sleutel toon
                de sleutels die een auditor nodig heeft
            """,
        subcommands: [
            RegisterZegel.self, RegisterControleer.self, RegisterBewijs.self, RegisterToon.self,
            RegisterAnker.self, RegisterSleutel.self,
        ]
    )
}
