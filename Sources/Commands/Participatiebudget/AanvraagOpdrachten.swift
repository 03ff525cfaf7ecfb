import ArgumentParser

/// `griffie aanvraag`: applications for participatiebudget.
struct AanvraagOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aanvraag",
        abstract: "Aanvragen om participatiebudget, van concept tot bekendgemaakt besluit.",
        discussion: """
            griffie aanvraag indienen --bestand aanvraag.json \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            griffie aanvraag lijst
            griffie aanvraag beoordelen PB-2026-0042 --als 'behandelaar:Balie Centrum'
            griffie aanvraag besluiten PB-2026-0042 --verleen 1.200 --motivering '...' \\
                --als beslisser:Wijkzaken
            griffie aanvraag geschiedenis PB-2026-0042
            """,
        subcommands: [
            AanvraagOpstellen.self, AanvraagIndienen.self, AanvraagToets.self,
            AanvraagBeoordelen.self, AanvraagAfwijken.self, AanvraagBesluiten.self,
            AanvraagToon.self, AanvraagLijst.self, AanvraagGeschiedenis.self,
            AanvraagAanvullingVragen.self, AanvraagAanvullen.self, AanvraagDoorgaan.self,
            AanvraagBuitenBehandeling.self, AanvraagIntrekken.self, AanvraagOpschorten.self,
            AanvraagHervatten.self,
            AanvraagMededelen.self, AanvraagIngebrekestelling.self, AanvraagHerbereken.self,
            AanvraagTermijn.self,
            AdviesOpdrachten.self, AanvraagToestemming.self, AanvraagHoren.self,
            AanvraagVervangen.self, AanvraagBrief.self, AanvraagBesluitblad.self,
            AanvraagBekendmaken.self, AanvraagLevering.self, AanvraagBijdrage.self,
            AanvraagAfronden.self, AanvraagAlsnog.self, AanvraagScoren.self,
            AanvraagGeenDwangsom.self,
            AanvraagInvoeren.self, AanvraagExporteren.self,
            AanvraagInschrijven.self, BijlageOpdrachten.self, WijzigingOpdrachten.self,
            AanvraagAfzien.self, ContactOpdrachten.self, KwestieOpdrachten.self,
        ]
    )
}
