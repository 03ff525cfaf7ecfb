import ArgumentParser

/// `griffie vergadering`: the meetings of the wijkraden.
struct VergaderingOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vergadering",
        abstract: "De vergaderingen van de wijkraden, van agenda tot vastgesteld verslag.",
        discussion: """
            griffie vergadering plannen --wijkraad Atolwijk --op 2026-03-24 --om 19:30 \\
                --plaats 'De Kubus' --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering oproepen WV-2026-0001 --als 'secretariaat:Griffie Noord'
            griffie vergadering toon WV-2026-0001
            """,
        subcommands: [
            VergaderingPlannen.self, VergaderingAgenda.self, VergaderingStuk.self,
            VergaderingOproepen.self, VergaderingVerplaatsen.self, VergaderingAnnuleren.self,
            VergaderingAanwezig.self, VergaderingOpenen.self, VergaderingNietOpenen.self,
            VergaderingVerschonen.self, VergaderingInspreker.self, VergaderingStemmen.self,
            VergaderingBesluiten.self, VergaderingBuiten.self, VergaderingAdvies.self,
            VergaderingActie.self, VergaderingSchorsen.self, VergaderingHervatten.self,
            VergaderingSluiten.self, VergaderingBesluitenlijst.self, VergaderingVerslag.self,
            VergaderingToon.self, VergaderingLijst.self, VergaderingKeten.self,
            VergaderingBlad.self, VergaderingORI.self, VergaderingUitnodiging.self,
        ]
    )
}
