/// The rules that can refuse an act on a person.
public enum Persoonsregel: String, Regel {
    /// The role is not held on that day.
    case rolNietGehouden = "ROL_NIET_GEHOUDEN"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .rolNietGehouden: .awb("10:8")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .rolNietGehouden: "Alleen een rol die iemand heeft, kan eindigen."
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
