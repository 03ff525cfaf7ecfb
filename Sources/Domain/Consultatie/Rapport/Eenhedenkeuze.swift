/// Which units behind a report are asked for; `nil` for all.
public struct Eenhedenkeuze: Sendable, Hashable {
    /// When they were decided.
    public var kwartalen: ClosedRange<Kwartaal>?
    /// The verdict.
    public var oordeel: Consultatieoordeel?
    /// The department that held the dossier.
    public var vakafdeling: String?
    /// The role that handled it.
    public var behandelrol: String?
    /// The stadsdeel.
    public var stadsdeel: String?
    /// The wijkraad.
    public var wijkraad: String?
    /// Whether the dossier was begun before the first day on the system.
    public var overgang: Bool?

    /// All units.
    public init() {}

    /// Whether a unit is asked for.
    public func bevat(_ eenheid: Consultatieeenheid) -> Bool {
        func past<Waarde: Equatable>(_ gevraagd: Waarde?, _ waarde: Waarde?) -> Bool {
            gevraagd == nil || gevraagd == waarde
        }
        let herkomst = eenheid.herkomst
        return past(oordeel, eenheid.oordeel) && past(vakafdeling, herkomst.vakafdeling)
            && past(behandelrol, herkomst.behandelrol) && past(stadsdeel, herkomst.stadsdeel)
            && past(wijkraad, eenheid.wijkraad) && past(overgang, herkomst.overgang)
            && (kwartalen.map { Rapportsleutel.nummers($0) } ?? Rapportsleutel.alleNummers)
                .contains(Rapportsleutel(eenheid).nummer)
    }
}
