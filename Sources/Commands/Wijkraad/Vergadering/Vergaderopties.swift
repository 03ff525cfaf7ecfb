import ArgumentParser
import Domain
import Services
import Weergave

/// Which meeting, who acts, and in which form the answer comes; the same for every act on one.
struct Vergaderopties: ParsableArguments {
    @Argument(help: ArgumentHelp("Het kenmerk, zoals WV-2026-0001.", valueName: "vergadering"))
    var vergadering: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func lees(_ fouten: Verzamelaar) -> Vergaderverzoek? {
        let kenmerk = fouten.vergadering(vergadering)
        let verzoek = opties.lees(fouten)
        guard let kenmerk, let verzoek else { return nil }
        return Vergaderverzoek(verzoek: verzoek, kenmerk: kenmerk)
    }
}

/// Who wants something done to which meeting.
struct Vergaderverzoek: Sendable {
    let verzoek: Werkverzoek
    let kenmerk: Kenmerk
}

/// A command that does one thing to one meeting and shows what it is now.
protocol Vergaderregelopdracht: Opdrachtregel {
    /// What is read from the options.
    associatedtype Invoer
    /// What it is called in a trial.
    static var wat: String { get }
    /// Which meeting, and who acts.
    var basis: Vergaderopties { get }
    /// Reads the other options.
    func lees(_ fouten: Verzamelaar) -> Invoer?
    /// What is done.
    func daad(
        _ invoer: Invoer, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad
}

extension Vergaderregelopdracht {
    func voerUit(in omgeving: Omgeving) async throws {
        try basis.uitvoer.controleer()
        let (wie, invoer) = try Verzamelaar.verzamel { fouten -> (Vergaderverzoek, Invoer)? in
            let wie = basis.lees(fouten)
            let invoer = lees(fouten)
            guard let wie, let invoer else { return nil }
            return (wie, invoer)
        }
        try await omgeving.opVergadering(wie, basis.uitvoer, Self.wat) { werk, beeld in
            Vergaderhandeling(
                try await daad(invoer, werk, beeld), vergadering: beeld.vergadering.id,
                wijkraad: beeld.wijkraad.id)
        }
    }
}

extension Vergaderregelopdracht where Invoer == Void {
    func lees(_ fouten: Verzamelaar) -> Void? { () }
}

extension Omgeving {
    /// Has something done to a meeting, and shows what it is now.
    nonisolated(nonsending) func opVergadering(
        _ wie: Vergaderverzoek, _ uitvoer: Uitvoeropties, _ wat: String,
        _ opdracht: (Werk, Vergaderbeeld) async throws -> any Opdracht
    ) async throws {
        try await werk(wie.verzoek) { werk in
            let voor = try await werk.lezer.antwoord(op: Vergadervraag(wie.kenmerk))
            try await werk.doe(try await opdracht(werk, voor))
            guard !wie.verzoek.proef else { return try uitvoer.schrijf(.proef(wat), in: self) }
            let na = try await werk.lezer.antwoord(op: Vergadervraag(wie.kenmerk))
            try uitvoer.schrijf(na.antwoord, in: self)
            for zin in na.nieuws(sinds: voor, op: werk.datum) { meld(Schermregel.van(zin) + "\n") }
            try await werk.meldGevolgen(voor, na)
            werk.volgende(na.volgendeStap)
        }
    }
}

extension Werk {
    /// Tells of post that waits because of what was done to a meeting, and of tasks that stay on
    /// their days when it was moved or cancelled.
    fileprivate func meldGevolgen(_ voor: Vergaderbeeld, _ na: Vergaderbeeld) async throws {
        let (toen, nu) = (voor.vergadering.waarde, na.vergadering.waarde)
        let isVerlegd = toen.afspraak != nu.afspraak || nu.toestand == .geannuleerd
        if isVerlegd || toen.voorbereiding.oproepen != nu.voorbereiding.oproepen
            || toen.verslag.rondgestuurdOp != nu.verslag.rondgestuurdOp
            || toen.verslag.rondgestuurd != nu.verslag.rondgestuurd
        {
            let post = try await lezer.antwoord(
                op: Postlijst(van: Onderwerp(.vergadering, na.vergadering.id)))
            let wachtend = post.filter { $0.stand == .wacht }.count
            if wachtend > 0 {
                omgeving.meld(
                    (wachtend == 1 ? "1 bericht wacht" : "\(wachtend) berichten wachten")
                        + " op bezorging; dat doet griffie post verzenden.\n")
            }
        }
        if let oproep = nu.voorbereiding.oproepen.last, oproep != toen.voorbereiding.oproepen.last {
            let zonder = try await lezer.antwoord(op: Adresboek(van: oproep.ontvangers)).filter {
                $0.gegevens.postadres == nil
                    && ($0.gegevens.email == nil || $0.elektronischSinds == nil)
            }.compactMap(\.naam)
            if !zonder.isEmpty {
                let wie = Schermregel.van(zonder.opsomming(met: "en"))
                omgeving.meld(
                    "Let op: geen adres bekend van \(wie); de brief heeft een lege adresregel. Leg "
                        + "het vast met griffie post adres vastleggen.\n")
            }
        }
        guard isVerlegd else { return }
        let taken = try await lezer.antwoord(op: Taken(.open)).taken.map(\.waarde).filter {
            !$0.volgtTermijn && $0.opening.oorzaak?.kenmerk == "\(nu.opzet.kenmerk)"
        }.map { "\($0.opening.kenmerk)" }
        guard !taken.isEmpty else { return }
        omgeving.meld(
            "De taken van deze vergadering staan nog open op hun eigen dag: "
                + "\(taken.opsomming(met: "en")). Verander ze met griffie taak verzetten of "
                + "griffie taak vervallen.\n")
    }
}

extension Vergaderbeeld {
    /// The sensible next step.
    var volgendeStap: String {
        let staat = vergadering.waarde
        let kenmerk = "\(staat.opzet.kenmerk)"
        let zonderReglement = wijkraad.waarde.reglement(op: staat.afspraak.dag) == nil
        if staat.toestand == .geopend, let stap = stemstap(kenmerk) { return stap }
        if let concept = staat.adviesconcepten.first {
            let rest =
                switch concept.over {
                case .aanvraag: "--strekking positief"
                case .dossier, .kenmerk: "--deel '1:TEKST'"
                }
            return "griffie vergadering advies \(kenmerk) --besluit \(concept.besluit.aanduiding) "
                + "--over \(kenmerken[concept.over] ?? concept.over.naar) \(rest) "
                + "--als voorzitter:NAAM"
        }
        if let besluit = staat.adviezenZonderDossier.first, staat.toestand == .gesloten {
            return "griffie consultatie openen voor wat besluit \(besluit.aanduiding) adviseert, "
                + "en dan griffie vergadering advies \(kenmerk) --besluit \(besluit.aanduiding) "
                + "--over BD-... --ongevraagd --als voorzitter:NAAM"
        }
        return switch staat.toestand {
        case .gepland where zonderReglement, .verplaatst where zonderReglement:
            "griffie wijkraad reglement --wijkraad \(wijkraad.waarde.code); op de dag van de "
                + "vergadering geldt nog geen reglement, en zonder kan niemand worden opgeroepen"
        case .gepland, .verplaatst:
            "griffie vergadering agenda toevoegen \(kenmerk) --soort SOORT --titel TITEL, en dan "
                + "griffie vergadering oproepen \(kenmerk)"
        case .opgeroepen:
            "griffie vergadering aanwezig \(kenmerk) --aanwezig NAAM, en dan griffie vergadering "
                + "openen \(kenmerk)"
        case .geopend where !staat.verloop.agendaVastgesteld:
            "griffie vergadering agenda vaststellen \(kenmerk)"
        case .geopend:
            "griffie vergadering stemmen \(kenmerk) --punt NUMMER --voorstel TEKST --eenstemmig, "
                + "of griffie vergadering sluiten \(kenmerk)"
        case .geschorst: "griffie vergadering hervatten \(kenmerk)"
        case .gesloten:
            "griffie vergadering verslag opstellen \(kenmerk) --bestand BESTAND; de besluiten "
                + (staat.verslag.besluitenlijstOp == nil
                    ? "kunnen al openbaar: griffie vergadering besluitenlijst \(kenmerk)"
                    : "zijn openbaar: griffie vergadering blad \(kenmerk) --soort besluitenlijst "
                        + "--openbaar")
        case .verslagConcept where staat.verslag.rondgestuurd != staat.verslag.versie:
            "griffie vergadering verslag rondsturen \(kenmerk)"
        case .verslagConcept:
            "in de volgende vergadering: griffie vergadering verslag vaststellen WV-... --van "
                + "\(kenmerk)"
        case .verslagVastgesteld: "griffie vergadering verslag publiceren \(kenmerk)"
        case .nietGeopend:
            "griffie vergadering plannen --wijkraad \(wijkraad.waarde.code) --tweede-na \(kenmerk) "
                + "--op DATUM --om TIJD --plaats PLAATS"
        case .geannuleerd, .gepubliceerd: "griffie vergadering lijst"
        }
    }

    /// What a vote that was taken still asks for; `nil` when that is nothing.
    private func stemstap(_ kenmerk: String) -> String? {
        let staat = vergadering.waarde
        if let punt = staat.teVerbeteren.first {
            return
                "griffie vergadering stemmen \(kenmerk)\(staat.metPunt(punt)) --verbetering, met "
                + "de stemmen van wie zich niet heeft verschoond"
        }
        return staat.zonderBesluit.first.map {
            "griffie vergadering besluiten \(kenmerk)\(staat.metPunt($0))"
        }
    }

    /// The name in the meeting of the item with a number on the agenda.
    /// - Throws: ``Opdrachtfout/nietGevonden(_:)``.
    func punt(_ nummer: Int) throws -> Int {
        let agenda = vergadering.waarde.voorbereiding.agenda
        guard agenda.indices.contains(nummer - 1) else {
            throw Opdrachtfout.nietGevonden(
                "\(vergadering.waarde.opzet.kenmerk) heeft geen punt \(nummer); de agenda gaat tot "
                    + "en met \(agenda.count)")
        }
        return agenda[nummer - 1].id
    }
}

extension Verzamelaar {
    /// The reference of a meeting.
    func vergadering(_ waarde: String?, veld: String = "VERGADERING") -> Kenmerk? {
        verplicht(veld, waarde, vorm: "een kenmerk zoals WV-2026-0001") {
            Kenmerk(tekst: $0).flatMap { $0.soort == .vergadering ? $0 : nil }
        }
    }

    /// The number of an item.
    func punt(_ waarde: String?) -> Int? {
        verplicht("--punt", waarde, vorm: "het nummer van een agendapunt") {
            Int($0).flatMap { (1...500).contains($0) ? $0 : nil }
        }
    }

    /// A time of the day.
    func tijd(_ waarde: String?) -> Int? {
        verplicht("--om", waarde, vorm: "een tijd zoals 19:30") {
            // Many people write 19.30.
            Kloktijd(tekst: $0.replacing(".", with: ":")).flatMap {
                $0.minuten < 1_440 ? $0.minuten : nil
            }
        }
    }

    /// A few words.
    func woorden(_ veld: String, _ waarde: String?, vorm: String) -> String? {
        tekst(veld, waarde, hooguit: 8_000, vorm: vorm)
    }

    /// What an item is about: references.
    func over(_ waarden: [String]) -> [String]? {
        let goed = waarden.compactMap { tekst in
            optioneel(
                "--over", tekst,
                vorm: "een kenmerk zoals PB-2026-0042, BD-2026-0001 of T-2026-0001"
            ) { Verwijzing.isKenmerk($0) ? $0 : nil }
        }
        return goed.count == waarden.count ? goed : nil
    }
}

extension Werk {
    /// What references are about: an application or dossier by its identity, others as they are.
    func verwijzingen(_ teksten: [String]) async throws -> [Verwijzing] {
        var verwijzingen: [Verwijzing] = []
        for tekst in teksten {
            guard let kenmerk = Kenmerk(tekst: tekst) else {
                verwijzingen.append(.kenmerk(tekst))
                continue
            }
            switch kenmerk.soort {
            case .aanvraag:
                let beeld = try await lezer.antwoord(op: Aanvraagvraag(.kenmerk(kenmerk)))
                verwijzingen.append(.aanvraag(beeld.id))
            case .dossier:
                let beeld = try await lezer.antwoord(op: Dossiervraag(kenmerk))
                verwijzingen.append(.dossier(beeld.dossier.id))
            case .vergadering, .taak, .bestuurstoezegging:
                verwijzingen.append(.kenmerk("\(kenmerk)"))
            }
        }
        return verwijzingen
    }
}
