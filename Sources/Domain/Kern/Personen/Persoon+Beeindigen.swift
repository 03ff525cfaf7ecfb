/// The rules that can refuse an act on a person.
public enum Persoonsregel: String, Regel {
    /// The role is not held on that day.
    case rolNietGehouden = "ROL_NIET_GEHOUDEN"
    /// Data cannot be erased of who still acts for the municipality or a file.
    case rolLooptNog = "ROL_LOOPT_NOG"
    /// There is nothing left to erase.
    case gegevensAlGewist = "GEGEVENS_AL_GEWIST"
    /// Nobody can be reached electronically without an address.
    case toestemmingZonderAdres = "TOESTEMMING_ZONDER_ADRES"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .rolNietGehouden: .awb("10:8")
        case .rolLooptNog: .avg("17 lid 3 onder b")
        case .gegevensAlGewist: .avg("17 lid 1")
        case .toestemmingZonderAdres: .awb("2:8")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .rolNietGehouden: "Alleen een rol die iemand heeft, kan eindigen."
        case .rolLooptNog: "Wie nog een rol heeft, staat met naam in de administratie."
        case .gegevensAlGewist: "Gegevens worden één keer gewist."
        case .toestemmingZonderAdres: "Wie elektronisch bereikbaar is, heeft een e-mailadres."
        }
    }
}

extension Persoon {
    /// Ends a role, with this last day.
    /// - Throws: `ROL_NIET_GEHOUDEN`.
    public func beeindigen(_ rol: Rol, tot: Datum) throws(Regelbreuk) -> PersoonGebeurtenis {
        guard self.rol(rol, op: tot) != nil else {
            throw Regelbreuk(
                Persoonsregel.rolNietGehouden,
                "deze persoon is op \(tot.zonderWeekdag) geen \(rol.rawValue); kies een dag waarop "
                    + "de rol er is")
        }
        return .rolBeeindigd(rol: rol, tot: tot)
    }
}
