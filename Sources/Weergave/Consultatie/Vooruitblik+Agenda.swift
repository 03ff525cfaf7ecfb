public import Domain

extension Vooruitblik {
    /// What a wijkraad may expect, for diaries that subscribe to it.
    ///
    /// Each has a name of its own that stays when a day moves; what was made later has a higher
    /// number, so that a diary takes it over. Of a meeting that was not called yet, its agenda is
    /// not told: an item may still become a closed one.
    /// - Parameter vergaderingen: the meetings of the wijkraad that go along.
    public func agenda(
        van gemeente: Gemeentecode, met vergaderingen: [Vergaderbeeld] = [],
        gemaaktOp moment: Moment
    ) -> ICalendar {
        let nummer = max(0, Int(op.dagnummer) - Self.begin)
        func dag(
            _ soort: String, _ sleutel: String, _ dag: Datum, _ titel: String, _ uitleg: String
        ) -> Agendagebeurtenis {
            Agendagebeurtenis(
                uid: "\(soort)-\(sleutel)-\(wijkraad)@\(gemeente).wijkgriffie",
                volgnummer: nummer, wanneer: .dagen(van: dag, totEnMet: dag), titel: titel,
                omschrijving: uitleg)
        }
        let gebeurtenissen =
            besluiten.flatMap { besluit in
                [
                    dag(
                        "vraagdag", "\(besluit.dossier)-\(besluit.betreft)",
                        besluit.laatsteVraagdag.datum,
                        "Laatste dag om advies te vragen: \(besluit.naam)", besluit.tekst),
                    dag(
                        "besluit", "\(besluit.dossier)-\(besluit.betreft)", besluit.besluit,
                        "Gepland besluit: \(besluit.naam)", besluit.tekst),
                ]
            }
            + termijnen.map {
                dag(
                    "advies", "\($0.dossier)-\($0.gebeurtenis)", $0.einde,
                    "Advies uiterlijk: \(Self.naam($0.dossier, $0.betreft))",
                    "Gevraagd op \($0.gevraagdOp.zonderWeekdag); het advies kan tot en met "
                        + "\($0.einde.zonderWeekdag).")
            }
            + reacties.map {
                dag(
                    "reactie", "\($0.dossier)-\($0.plicht.gebeurtenis)", $0.plicht.uiterlijk,
                    "Reactie van de gemeente uiterlijk: \($0.dossier)",
                    "Op \($0.plicht.soort.naam) van \($0.plicht.dag.zonderWeekdag) is nog geen "
                        + "reactie gegeven.")
            }
            + vergaderingen.map { $0.gebeurtenis(van: gemeente, metConcept: false) }
        return ICalendar(
            .publiceren, gebeurtenissen, gemaaktOp: moment, naam: "Wijkraad \(wijkraad)")
    }

    /// 1 January 2026 as a number of days.
    private static let begin = 20_454

    fileprivate static func naam(_ dossier: String, _ betreft: String) -> String {
        betreft.isEmpty ? dossier : "\(dossier), \(betreft)"
    }
}

extension Besluitwaarschuwing {
    fileprivate var naam: String { Vooruitblik.naam(dossier, betreft) }
}
