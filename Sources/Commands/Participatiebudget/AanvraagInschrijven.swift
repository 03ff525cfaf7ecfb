import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag inschrijven`: the wijkpost registers for somebody, from paper or counter.
struct AanvraagInschrijven: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "inschrijven",
        abstract: "Schrijf voor een ander een aanvraag in die op papier of aan de balie kwam.",
        discussion: """
            griffie aanvraag inschrijven --bestand aanvraag.json --ingang balie \\
                --als 'wijkcoordinator:Wijkpost Centrum'
            griffie aanvraag inschrijven --bestand aanvraag.json --ingang papier \\
                --ontvangen 2026-03-02 --scan formulier.pdf --reden 'lag in de brievenbus' \\
                --als 'wijkcoordinator:Wijkpost Centrum'
            griffie aanvraag inschrijven --concept ID --ingang telefoon \\
                --als 'wijkcoordinator:Wijkpost Centrum'

            De dag van ontvangst bepaalt de plaats in de volgorde en begint de beslistermijn. Wie
            later inschrijft, zegt waarom; dat blijft te zien waar de volgorde telt. De scan wordt
            een bijlage. De velden zijn die van griffie aanvraag indienen.
            """
    )

    @Option(help: ArgumentHelp("De identiteit van een concept.", valueName: "id"))
    var concept: String?

    @Option(help: ArgumentHelp("papier, balie, telefoon of e_mail.", valueName: "ingang"))
    var ingang: String?

    @Option(help: ArgumentHelp("De dag van ontvangst; anders vandaag.", valueName: "datum"))
    var ontvangen: String?

    @Option(
        help: ArgumentHelp("De scan; nodig bij papier.", valueName: "bestand"),
        completion: .file())
    var scan: String?

    @Option(help: ArgumentHelp("Waarom het later is ingeschreven.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var velden: Aanvraagvelden
    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let ingang: Aanvraag.Namens.Ingang
        let ontvangen: Datum?
        let reden: String?
        var concept: Aanvraagaanduiding?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        guard concept == nil || velden.isLeeg else {
            throw Opdrachtfout.gebruik([
                "--concept gaat niet samen met --bestand of met velden; het concept is al ingevuld"
            ])
        }
        let (invoer, formulier): (Invoer, Aanvraaginvoer?) =
            concept == nil
            ? try velden.lees(naast: lees, in: omgeving)
            : (try Verzamelaar.verzamel(lees), nil)
        let scan = try scan.map {
            (stukken: try Bestandsinvoer.bijlage($0, in: omgeving), naam: Bestandsinvoer.naam($0))
        }
        try await omgeving.werk(invoer.verzoek) { werk in
            guard let scan else {
                return try await schrijfIn(invoer, formulier, nil, werk)
            }
            try await werk.metBestand(scan.stukken) { bestand in
                try await schrijfIn(invoer, formulier, (bestand, scan.naam), werk)
            }
        }
    }

    /// Drafts where that was not done, registers, and keeps the scan as an attachment.
    private func schrijfIn(
        _ invoer: Invoer, _ formulier: Aanvraaginvoer?,
        _ scan: (bestand: GeplaatstBestand, naam: String)?, _ werk: Werk
    ) async throws {
        let ontvangst = Services.AanvraagInschrijven.Ontvangst(
            ingang: invoer.ingang, op: invoer.ontvangen ?? werk.datum, scan: scan?.bestand.hash,
            reden: invoer.reden)
        let (id, budget) = try await concept(invoer, formulier, ontvangst, werk)
        guard let id else { return }
        do {
            try await werk.doe(
                Services.AanvraagInschrijven(
                    aanvraag: id, budget: budget.id, regeling: budget.budget.regeling,
                    kalender: werk.omgeving.kalender(), ontvangst: ontvangst),
                vervolg: formulier != nil)
        } catch  where formulier != nil {
            werk.meldConcept(id, opnieuw: opnieuw(id, invoer, werk), "Schrijf haar later in met")
            throw error
        }
        guard !invoer.verzoek.proef else {
            return try uitvoer.schrijf(.proef("aanvraag inschrijven"), in: werk.omgeving)
        }
        if let scan {
            try await werk.doe(
                Services.BijlageToevoegen(aanvraag: id, bestand: scan.bestand, naam: scan.naam),
                deel: ":scan", vervolg: true)
        }
        let beeld = try await werk.toon(.id(id), uitvoer)
        werk.waarschuw(beeld)
        werk.volgende(beeld.behandelstap)
    }

    /// The words that register the draft once what was in the way is gone.
    private func opnieuw(_ id: ID<Aanvraag>, _ invoer: Invoer, _ werk: Werk) -> [String] {
        ["inschrijven", "--concept", "\(id)", "--ingang", invoer.ingang.rawValue]
            + (ontvangen.map { ["--ontvangen", $0] } ?? [])
            + (scan.map { ["--scan", $0] } ?? []) + (invoer.reden.map { ["--reden", $0] } ?? [])
    }

    /// The draft to register; `nil` when this was only a trial of what cannot be drafted yet.
    private func concept(
        _ invoer: Invoer, _ formulier: Aanvraaginvoer?,
        _ ontvangst: Services.AanvraagInschrijven.Ontvangst, _ werk: Werk
    ) async throws -> (ID<Aanvraag>?, Budgetbeeld) {
        guard let formulier else {
            guard let aanduiding = invoer.concept else {
                throw ServiceError.intern("een inschrijving zonder formulier en zonder concept")
            }
            let beeld = try await werk.lezer.antwoord(op: Aanvraagvraag(aanduiding))
            return (beeld.id, beeld.budget)
        }
        let budget = try await werk.lezer.budget(
            formulier.wijk, jaar: formulier.jaar ?? ontvangst.op.jaar)
        let opstellen = Services.AanvraagOpstellen(
            aanvraag: werk.nieuw(), budget: budget.id, formulier: formulier.formulier)
        let antwoord = try await werk.doe(opstellen, deel: ":concept")
        guard !invoer.verzoek.proef else {
            try opstellen.probeerIndienen(budget, op: ontvangst.op)
            try uitvoer.schrijf(.proef("aanvraag inschrijven"), in: werk.omgeving)
            return (nil, budget)
        }
        return (antwoord.onderwerp.als(Aanvraag.self), budget)
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let verzoek = opties.lees(fouten)
        let ingang = fouten.keuze("--ingang", ingang, Aanvraag.Namens.Ingang.self)
        let dag = fouten.datumOfNiets("--ontvangen", ontvangen)
        let waarom = reden.map {
            fouten.tekst("--reden", $0, hooguit: 8_000, vorm: "waarom het later is ingeschreven")
        }
        let aanduiding = concept.map { fouten.aanvraag($0, veld: "--concept") }
        guard let verzoek, let ingang else { return nil }
        return Invoer(
            verzoek: verzoek, ingang: ingang, ontvangen: dag, reden: waarom ?? nil,
            concept: aanduiding ?? nil)
    }
}

extension Werk {
    /// Says that a draft was kept, how to go on with it, and how to throw it away.
    func meldConcept(_ id: ID<Aanvraag>, opnieuw: [String], _ wat: String) {
        let regel = opnieuw.map(Schelpwoord.van).joined(separator: " ")
        omgeving.meld(
            "De aanvraag is als concept bewaard: \(id)\n"
                + "\(wat): griffie aanvraag \(regel) --als \(alsWoord)\n"
                + "Of gooi haar weg met: griffie aanvraag intrekken \(id) --reden TEKST "
                + "--als \(alsWoord)\n")
    }

    /// Says that an application may have been made before.
    func waarschuw(_ beeld: Aanvraagbeeld) {
        if let zin = beeld.dubbelwaarschuwing { omgeving.meld(zin + "\n") }
    }
}
