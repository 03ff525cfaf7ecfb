public import Domain

/// Registers for somebody an application that came in on paper or at the counter (Awb 4:1).
public struct AanvraagInschrijven: Opdracht {
    /// How and when it came in, before the words are under seal.
    public struct Ontvangst: Sendable, Hashable {
        /// Through which door.
        public let ingang: Aanvraag.Namens.Ingang
        /// The day of receipt.
        public let op: Datum
        /// The SHA-256 of the scan.
        public let scan: Hash?
        /// Why it is recorded later.
        public let reden: String?

        /// What is known of a receipt.
        public init(
            ingang: Aanvraag.Namens.Ingang, op: Datum, scan: Hash? = nil, reden: String? = nil
        ) {
            self.ingang = ingang
            self.op = op
            self.scan = scan
            self.reden = reden
        }
    }

    let aanvraag: ID<Aanvraag>
    let budget: ID<Budget>
    let regeling: ID<Regeling>
    let kalender: Kalender
    let ontvangst: Ontvangst

    /// A draft with how it came in, and the budget and regeling that it falls under.
    /// - Parameter kalender: the calendar of this installation, for the term for deciding.
    public init(
        aanvraag: ID<Aanvraag>, budget: ID<Budget>, regeling: ID<Regeling>, kalender: Kalender,
        ontvangst: Ontvangst
    ) {
        self.aanvraag = aanvraag
        self.budget = budget
        self.regeling = regeling
        self.kalender = kalender
        self.ontvangst = ontvangst
    }

    /// Registering for somebody.
    public var handeling: Handeling { .aanvraagInschrijven }

    /// The draft, its budget and regeling, and a number of the year of receipt.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.aanvraag, aanvraag)]
        lezing.raadpleegt = [Onderwerp(.budget, budget), Onderwerp(.regeling, regeling)]
        lezing.kenmerk = .init(soort: .aanvraag, jaar: ontvangst.op.jaar)
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object(
            [
                .init("opdracht", .tekst("aanvraag_inschrijven")),
                .init("aanvraag", .tekst("\(aanvraag)")),
            ] + ontvangst.velden)
    }

    /// Registers it; the wijkpost gets the confirmation, to hand over or send on (Awb 2:17).
    /// - Throws: `FASE`, `ONTVANGST_IN_TOEKOMST`, `LATE_INSCHRIJVING_ONGEMOTIVEERD`,
    ///   `SCAN_ONTBREEKT`, `PLAFOND_NIET_BEKEND`, `MAXIMUM_PER_AANVRAAG`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let kenmerk = blad.eigenKenmerk
        let reden = ontvangst.reden.map(middelen.verzegel)
        let gebeurtenissen = try blad.aanvraag(aanvraag).inschrijven(
            ontvangst.gegevens(reden?.verzegeling), kenmerk, budget: blad.budget(budget),
            .init(
                regeling: blad.regeling(regeling).geldend(op: ontvangst.op), kalender: kalender),
            context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag), gebeurtenissen.map { .aanvraag(aanvraag, $0) })
        uitkomst.teksten = reden.map { [$0] } ?? []
        uitkomst.berichten = [.init(soort: .ontvangstbevestiging, ontvanger: context.actor)]
        return uitkomst
    }
}

extension AanvraagInschrijven.Ontvangst {
    /// As part of the input of a command.
    var velden: [CanoniekeWaarde.Veld] {
        [.init("ingang", .tekst(ingang.rawValue)), .init("op", .tekst("\(op)"))]
            + (scan.map { [.init("scan", .tekst("\($0)"))] } ?? [])
            + (reden.map { [.init("reden", .tekst($0))] } ?? [])
    }

    /// As the rules see it, with the reason under seal.
    func gegevens(_ reden: Verzegeling?) -> Aanvraag.Ontvangstgegevens {
        .init(ingang: ingang, ontvangenOp: op, scan: scan, reden: reden)
    }
}
