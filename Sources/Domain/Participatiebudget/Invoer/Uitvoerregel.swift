/// One submitted application as a row of the export.
public struct Uitvoerregel: Hashable, Sendable {
    /// Its reference.
    public let kenmerk: Kenmerk
    /// Where it is.
    public let fase: Aanvraag.Fase
    /// The wijk of the budget, by code and name.
    public let wijk: Wijkcode, wijknaam: String
    /// The budget year.
    public let jaar: Int
    /// The words of the applicant; `nil` when they were erased.
    public let aanvrager: String?, titel: String?, omschrijving: String?
    /// Who the applicant is in law.
    public let rechtsvorm: Aanvraag.Rechtsvorm
    /// The field of policy.
    public let beleidsveld: Aanvraag.Beleidsveld
    /// The amount asked.
    public let gevraagd: Bedrag
    /// The number of different residents.
    public let bewoners: Int64?
    /// The pledged lines, as an import reads them.
    public let bijdragen: String
    /// When it was received.
    public let ontvangst: Datum
    /// The last day for deciding.
    public let uiterste: Datum?
    /// What was decided.
    public let uitkomst: Besluit.Uitkomst?
    /// The amount that was granted.
    public let verleend: Bedrag?
    /// Why not all was granted.
    public let grond: Weigeringsgrond?
    /// When the decision was announced.
    public let bekendgemaakt: Datum?

    /// A row.
    public init(
        kenmerk: Kenmerk, fase: Aanvraag.Fase, wijk: Wijkcode, wijknaam: String, jaar: Int,
        aanvrager: String?, titel: String?, omschrijving: String?, rechtsvorm: Aanvraag.Rechtsvorm,
        beleidsveld: Aanvraag.Beleidsveld, gevraagd: Bedrag, bewoners: Int64?, bijdragen: String,
        ontvangst: Datum, uiterste: Datum?, uitkomst: Besluit.Uitkomst?, verleend: Bedrag?,
        grond: Weigeringsgrond?, bekendgemaakt: Datum?
    ) {
        self.kenmerk = kenmerk
        self.fase = fase
        self.wijk = wijk
        self.wijknaam = wijknaam
        self.jaar = jaar
        self.aanvrager = aanvrager
        self.titel = titel
        self.omschrijving = omschrijving
        self.rechtsvorm = rechtsvorm
        self.beleidsveld = beleidsveld
        self.gevraagd = gevraagd
        self.bewoners = bewoners
        self.bijdragen = bijdragen
        self.ontvangst = ontvangst
        self.uiterste = uiterste
        self.uitkomst = uitkomst
        self.verleend = verleend
        self.grond = grond
        self.bekendgemaakt = bekendgemaakt
    }
}
