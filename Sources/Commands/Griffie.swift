public import ArgumentParser

/// The root of all commands.
public struct Griffie: ParsableCommand {
    /// The name, the examples and the commands.
    public static let configuration = CommandConfiguration(
        commandName: "griffie",
        abstract: "De administratie van de wijkdemocratie: budgetten, wijkraden en termijnen.",
        discussion: """
            griffie demo
                van gemeente tot besluit, met voorbeelden; begin hier
            griffie aanvraag lijst
                de aanvragen om participatiebudget
            griffie bord
                alles wat op iemand wacht, wat te laat is eerst
            griffie controleer
                kloppen register, tabellen en grootboek nog?
            griffie termijn bereken --duur 6w --vanaf 2026-02-20
                de laatste dag van een termijn, met uitleg en artikelen
            griffie aanvraag toets --bestand aanvraag.json
                voldoet een aanvraag aan de norm voor de actieve bijdrage?
            griffie consultatie oordeel --bestand dossier.json
                is een wijkraad op tijd gevraagd, of alleen geïnformeerd?
            """,
        subcommands: [
            Demo.self, GemeenteOpdrachten.self, WijkOpdrachten.self, PersoonOpdrachten.self,
            RegelingOpdrachten.self, BudgetOpdrachten.self, AanvraagOpdrachten.self,
            BordTonen.self,
            TaakOpdrachten.self, WijkpostOpdrachten.self, ToezeggingOpdrachten.self,
            SecretariaatOpdrachten.self, PostOpdrachten.self, CorrespondentieOpdrachten.self,
            WijkraadOpdrachten.self, VergaderingOpdrachten.self, ConsultatieOpdrachten.self,
            RegisterOpdrachten.self,
            Controleer.self, Doctor.self,
            TermijnOpdrachten.self, ClusterOpdrachten.self, SchemaOpdrachten.self,
            Aanvulling.self, Man.self,
        ]
    )

    /// The root without options.
    public init() {}
}
