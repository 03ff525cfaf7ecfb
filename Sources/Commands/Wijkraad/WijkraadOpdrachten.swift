import ArgumentParser

/// `griffie wijkraad`: the wijkraden and who is in them.
struct WijkraadOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wijkraad",
        abstract: "De wijkraden, hun gebied en hun leden.",
        discussion: """
            griffie wijkraad instellen --code Atolwijk --naam 'Wijkraad Atolwijk' \\
                --grondslag gemeentewet_84 --buurt BU09950201 --op 2020-01-01 \\
                --als beheerder:Gegevensbeheer
            griffie wijkraad lid --wijkraad Atolwijk --naam 'Voorzitter Atolwijk' \\
                --ambt voorzitter --van 2026-01-01 --als beheerder:Gegevensbeheer
            griffie wijkraad overdracht --wijkraad Atolwijk --aan 'Nieuwe Voorzitter' \\
                --op 2026-07-01 --als beheerder:Gegevensbeheer
            griffie wijkraad rooster
            griffie wijkraad agenda --wijkraad Atolwijk --naar atolwijk.ics
            griffie wijkraad rapport --jaar 2026
            """,
        subcommands: [
            WijkraadInstellen.self, WijkraadGebied.self, WijkraadLid.self, WijkraadIntrekken.self,
            WijkraadAftreden.self,
            WijkraadOverdracht.self, WijkraadOpheffen.self, WijkraadReglement.self,
            WijkraadLijst.self, WijkraadToon.self, WijkraadRooster.self, WijkraadAgenda.self,
            WijkraadRapport.self,
        ]
    )
}
