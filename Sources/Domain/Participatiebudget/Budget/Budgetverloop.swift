/// How a budget came to what it is: its ceilings one after the other, and the lots that were drawn.
public struct Budgetverloop: Hashable, Sendable {
    /// Every ceiling that was published, in order; never empty.
    public internal(set) var versies: [Plafondversie]
    /// What is booked above the ceiling only because the ceiling was lowered later (Awb 4:27).
    public internal(set) var bovenDoorVerlaging: Bedrag
    /// The lots that were drawn, by day.
    public internal(set) var lotingen: [Loting]
    /// The tender, from the moment it was opened.
    public internal(set) var tender: Tender?

    /// What happened to a budget.
    public init(
        versies: [Plafondversie], bovenDoorVerlaging: Bedrag = .nul, lotingen: [Loting] = [],
        tender: Tender? = nil
    ) {
        self.versies = versies
        self.bovenDoorVerlaging = bovenDoorVerlaging
        self.lotingen = lotingen
        self.tender = tender
    }

    /// The day on which a ceiling was published for the first time.
    public var eersteBekendmaking: Datum { versies.first?.bekendgemaaktOp ?? .laatste }

    /// The ceiling for an application received on a day (Awb 4:27 lid 2).
    ///
    /// A raise works for all. A lowering works for who applies after its publication, and for all
    /// when it was published before the period began. On the day of publication itself the order
    /// of publication and receipt is not known: the older, higher ceiling holds then (I).
    /// - Parameter begin: the first day of the period for which the ceiling was set.
    public func plafond(voorOntvangst datum: Datum, begin: Datum) -> Bedrag {
        versies.dropFirst().reduce(versies.first?.plafond ?? .nul) { tot, versie in
            let werktVoorAllen =
                versie.bekendgemaaktOp < datum || versie.bekendgemaaktOp < begin
            return werktVoorAllen ? versie.plafond : max(tot, versie.plafond)
        }
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("versies", .lijst(versies.map(\.canoniek))),
                .init("bovenDoorVerlagingCent", .bedrag(bovenDoorVerlaging)),
                .init("lotingen", .lijst(lotingen.map(\.canoniek))),
            ] + .alsAanwezig("tender", tender?.canoniek))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            versies: try waarde.lijst("versies").map { lid throws(CanoniekeFout) in
                try Plafondversie(lid)
            },
            bovenDoorVerlaging: try waarde.bedrag("bovenDoorVerlagingCent"),
            lotingen: try waarde.lijst("lotingen").map { lid throws(CanoniekeFout) in
                try Loting(lid)
            },
            tender: try waarde.veldOfNiets("tender").map { veld throws(CanoniekeFout) in
                try Tender(veld)
            })
    }
}
