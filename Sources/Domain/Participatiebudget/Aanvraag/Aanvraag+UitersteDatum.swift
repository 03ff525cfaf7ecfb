extension Regeling {
    /// The last day on which an application received on a day is decided in time (Awb 4:13).
    ///
    /// The term of the regeling, or else the reasonable one of eight weeks.
    /// - Throws: ``Regelbreuken`` when the term runs beyond the calendar.
    public static func uitersteDatum(
        ontvangst: Datum, beslistermijn: Duur?, met kalender: Kalender
    ) throws(Regelbreuken) -> Termijnuitkomst {
        guard let duur = beslistermijn ?? Duur(8, .weken) else {
            preconditionFailure("eight weeks are a term")
        }
        return try Termijn(soort: .awb, duur: duur, begin: ontvangst).bereken(met: kalender)
    }
}
