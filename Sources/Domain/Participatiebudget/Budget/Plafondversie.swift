/// A ceiling as it was published once (Awb 4:27); a budget keeps every one of them.
public struct Plafondversie: Hashable, Sendable {
    /// The amount.
    public let plafond: Bedrag
    /// The day of publication.
    public let bekendgemaaktOp: Datum
    /// Why it was changed, under seal; `nil` for the first one.
    public let motivering: Verzegeling?

    /// A published ceiling.
    public init(plafond: Bedrag, bekendgemaaktOp: Datum, motivering: Verzegeling? = nil) {
        self.plafond = plafond
        self.bekendgemaaktOp = bekendgemaaktOp
        self.motivering = motivering
    }

    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("plafondCent", .bedrag(plafond)),
                .init("bekendgemaaktOp", .datum(bekendgemaaktOp)),
            ] + .alsAanwezig("motivering", motivering.map { .verzegeling($0) }))
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            plafond: try waarde.bedrag("plafondCent"),
            bekendgemaaktOp: try waarde.datum("bekendgemaaktOp"),
            motivering: try waarde.verzegelingOfNiets("motivering"))
    }
}

/// A raise or a lowering of a ceiling that was published before.
public struct Plafondwijziging: Hashable, Sendable {
    /// The new ceiling.
    public let plafond: Bedrag
    /// How much it differs from the one before, more than nothing.
    public let verschil: Bedrag
    /// The day of publication.
    public let bekendgemaaktOp: Datum
    /// The reasons, under seal.
    public let motivering: Verzegeling
    /// The budget of the year before, when its money was carried over.
    public let overgeheveldVan: ID<Budget>?

    /// A change of the ceiling.
    public init(
        plafond: Bedrag, verschil: Bedrag, bekendgemaaktOp: Datum, motivering: Verzegeling,
        overgeheveldVan: ID<Budget>? = nil
    ) {
        self.plafond = plafond
        self.verschil = verschil
        self.bekendgemaaktOp = bekendgemaaktOp
        self.motivering = motivering
        self.overgeheveldVan = overgeheveldVan
    }

    /// The ceiling that it leads to.
    var versie: Plafondversie {
        Plafondversie(plafond: plafond, bekendgemaaktOp: bekendgemaaktOp, motivering: motivering)
    }

    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("plafondCent", .bedrag(plafond)), .init("verschilCent", .bedrag(verschil)),
                .init("bekendgemaaktOp", .datum(bekendgemaaktOp)),
                .init("motivering", .verzegeling(motivering)),
            ] + .alsAanwezig("overgeheveldVan", overgeheveldVan.map { .id($0) }))
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            plafond: try waarde.bedrag("plafondCent"), verschil: try waarde.bedrag("verschilCent"),
            bekendgemaaktOp: try waarde.datum("bekendgemaaktOp"),
            motivering: try waarde.verzegeling("motivering"),
            overgeheveldVan: try waarde.idOfNiets("overgeheveldVan"))
    }
}

/// Why something may be granted above the ceiling; there are no other grounds.
public enum BovenPlafondgrond: String, CaseIterable, Sendable {
    /// The duty to refuse did not exist when the decision was or should have been taken.
    case plichtBestondNiet = "4:25-3"
    /// A later publication does not touch applications that were made before it.
    case eerderIngediend = "4:27-2"
    /// A court has said so.
    case rechterlijk

    /// Where the ground stands.
    public var artikel: Artikel {
        switch self {
        case .plichtBestondNiet: .awb("4:25 lid 3")
        case .eerderIngediend: .awb("4:27 lid 2")
        case .rechterlijk: .awb("8:72")
        }
    }
}
