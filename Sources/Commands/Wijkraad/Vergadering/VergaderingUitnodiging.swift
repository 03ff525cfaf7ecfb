import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie vergadering uitnodiging`: a meeting as diaries are invited to it.
struct VergaderingUitnodiging: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "uitnodiging",
        abstract: "De uitnodiging voor een vergadering, voor agenda's (iCalendar).",
        discussion: """
            griffie vergadering uitnodiging WV-2026-0001 > vergadering.ics
            griffie vergadering uitnodiging WV-2026-0001 --naar vergadering.ics
                een bestaand bestand wordt vervangen: na verplaatsen of annuleren neemt de agenda
                het nieuwe over

            De leden krijgen haar ook vanzelf bij de oproep; dit is voor wie haar zelf verstuurt.
            Van de agenda staat er alleen in wat iedereen mag weten; de leden staan er met naam en
            adres. Een lid dat niet elektronisch bereikbaar is, heeft er een adres waar niets
            aankomt.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals WV-2026-0001.", valueName: "vergadering"))
    var vergadering: String?

    @Option(
        help: ArgumentHelp("Een bestand; anders de standaarduitvoer.", valueName: "bestand"),
        completion: .file(extensions: ["ics"]))
    var naar: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    func voerUit(in omgeving: Omgeving) async throws {
        let (code, kenmerk) = try Verzamelaar.verzamel { fouten in
            let code = gemeenteoptie.lees(fouten)
            return fouten.vergadering(vergadering).map { (code, $0) }
        }
        let uitnodiging = try await omgeving.metDatabase { database in
            let gemeente = try await omgeving.gemeente(code, in: database)
            let lezer = Lezer(database, gemeente: gemeente.id)
            let beeld = try await lezer.antwoord(op: Vergadervraag(kenmerk))
            let leden = try await lezer.antwoord(op: Adresboek(van: beeld.genodigden))
                .compactMap { deelnemer($0, op: omgeving.vandaag) }
            guard !leden.isEmpty else {
                let dag = beeld.vergadering.waarde.afspraak.dag.zonderWeekdag
                throw Opdrachtfout.nietGevonden(
                    "\(kenmerk) heeft niemand om uit te nodigen: op \(dag) zit er niemand in "
                        + "\(beeld.wijkraad.waarde.naam); leg de leden vast met griffie wijkraad "
                        + "lid")
            }
            let afzender = try omgeving.postinstellingen(gemeente.waarde).afzender
            return beeld.uitnodiging(
                van: gemeente.waarde.code,
                door: .init(
                    naam: afzender.naam ?? "Gemeente \(gemeente.waarde.naam)",
                    adres: afzender.adres), aan: leden, gemaaktOp: omgeving.nu())
        }
        try Agendabestand.schrijf(uitnodiging, naar: naar, in: omgeving)
    }

    /// A member as a diary names him: with his address when he can be reached there (Awb 2:8),
    /// else with one where nothing arrives (RFC 2606), since a diary asks for one (RFC 5546).
    private func deelnemer(_ regel: Adresregel, op dag: Datum) -> Agendagebeurtenis.Deelnemer? {
        let bestemming = Bestemming(
            regel.gegevens, elektronischSinds: regel.elektronischSinds, inDossier: nil, op: dag)
        let adres: Emailadres? =
            switch bestemming {
            case .elektronisch(let adres): adres
            case .brief: Emailadres("\(regel.persoon)@wijkgriffie.invalid")
            }
        return adres.map { .init(naam: regel.naam, adres: $0) }
    }
}

extension Vergaderbeeld {
    /// Who are called: as the last notice says, or who are in office on the day.
    fileprivate var genodigden: [ID<Persoon>] {
        let staat = vergadering.waarde
        let opgeroepen = staat.voorbereiding.oproepen.last?.ontvangers ?? []
        return opgeroepen.isEmpty
            ? wijkraad.waarde.inFunctie(op: staat.afspraak.dag).sorted() : opgeroepen
    }
}
