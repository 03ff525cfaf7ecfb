extension Aanvraag {
    /// What the wijkpost knows of an application that came in on paper or at the counter.
    public struct Ontvangstgegevens: Hashable, Sendable {
        /// Through which door.
        public let ingang: Namens.Ingang
        /// The day of receipt.
        public let ontvangenOp: Datum
        /// The SHA-256 of the scan.
        public let scan: Hash?
        /// Why it is recorded later than on the day of receipt, under seal.
        public let reden: Verzegeling?

        /// What is known of a receipt.
        public init(
            ingang: Namens.Ingang, ontvangenOp: Datum, scan: Hash? = nil,
            reden: Verzegeling? = nil
        ) {
            self.ingang = ingang
            self.ontvangenOp = ontvangenOp
            self.scan = scan
            self.reden = reden
        }
    }

    /// Registers for somebody an application that came in on paper or at the counter (Awb 4:1).
    ///
    /// Receipt counts for rank, ceiling and term, as for who applies himself: the rank is the day
    /// on which the application was complete. Who is recorded later than on that day passes others
    /// who were in the system already; that has a reason, and stays visible as a mark wherever the
    /// order matters. Behind lots that were drawn for that day it comes last.
    /// - Throws: `FASE`, `ONTVANGST_IN_TOEKOMST`, `LATE_INSCHRIJVING_ONGEMOTIVEERD`,
    ///   `SCAN_ONTBREEKT`, and the rules of ``eisIndienbaar(_:activiteitVan:budget:regeling:op:)``.
    public func inschrijven(
        _ gegevens: Ontvangstgegevens, _ kenmerk: Kenmerk, budget: Budget,
        _ grondslag: Klokgrondslag, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.inschrijven)
        let ontvangen = gegevens.ontvangenOp
        try Self.eisInschrijfbaar(
            gegevens.ingang, ontvangenOp: ontvangen, metScan: gegevens.scan != nil,
            metReden: gegevens.reden != nil, op: context.datum)
        try Self.eisIndienbaar(
            inhoud.gevraagd, activiteitVan: inhoud.activiteitVan, budget: budget,
            regeling: grondslag.regeling, op: ontvangen)
        let namens = Namens(
            ingang: gegevens.ingang, ontvangenOp: ontvangen, vastgelegdOp: context.datum,
            scan: gegevens.scan, reden: gegevens.reden, door: context.actor)
        let rang = Rang(compleetOp: ontvangen, lot: budget.lotNaLoting(van: ontvangen))
        return [
            .ingediend(kenmerk, rang: rang, door: context.actor),
            .klok(try beginTermijn(ontvangen: ontvangen, grondslag)),
            .omslag(.namensIngeschreven(namens)),
        ]
    }

    /// Refuses a registration that cannot be right, whatever else is in the form.
    /// - Throws: `ONTVANGST_IN_TOEKOMST`, `LATE_INSCHRIJVING_ONGEMOTIVEERD`, `SCAN_ONTBREEKT`.
    public static func eisInschrijfbaar(
        _ ingang: Namens.Ingang, ontvangenOp ontvangen: Datum, metScan: Bool, metReden: Bool,
        op vandaag: Datum
    ) throws(Regelbreuk) {
        guard ontvangen <= vandaag else {
            throw Regelbreuk(
                Inschrijfregel.ontvangstInToekomst,
                "\(ontvangen.zonderWeekdag) moet nog komen; schrijf in wat al is ontvangen")
        }
        guard ontvangen == vandaag || metReden else {
            let dagen = ontvangen.dagen(tot: vandaag)
            throw Regelbreuk(
                Inschrijfregel.lateInschrijvingOngemotiveerd,
                "de aanvraag kwam op \(ontvangen.zonderWeekdag) en wordt \(dagen) "
                    + "\(dagen == 1 ? "dag" : "dagen") later ingeschreven, met de plaats van die "
                    + "dag in de volgorde; zeg waarom",
                getallen: ["dagen": Int64(dagen)])
        }
        guard ingang != .papier || metScan else {
            throw Regelbreuk(
                Inschrijfregel.scanOntbreekt,
                "van een aanvraag op papier wordt een scan bewaard; geef de scan")
        }
    }
}

/// The rules that can refuse the registration of an application for somebody.
public enum Inschrijfregel: String, Regel {
    /// Received on a day that has not come yet.
    case ontvangstInToekomst = "ONTVANGST_IN_TOEKOMST"
    /// Recorded later than received, without a reason.
    case lateInschrijvingOngemotiveerd = "LATE_INSCHRIJVING_ONGEMOTIVEERD"
    /// On paper, without a scan.
    case scanOntbreekt = "SCAN_ONTBREEKT"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .ontvangstInToekomst, .scanOntbreekt: .awb("4:1")
        case .lateInschrijvingOngemotiveerd: .awb("4:26 lid 1")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .ontvangstInToekomst: "Ingeschreven wordt wat al is ontvangen."
        case .lateInschrijvingOngemotiveerd:
            "Wie later inschrijft dan op de dag van ontvangst, zegt waarom."
        case .scanOntbreekt: "Van een aanvraag op papier blijft een scan bewaard."
        }
    }
}
