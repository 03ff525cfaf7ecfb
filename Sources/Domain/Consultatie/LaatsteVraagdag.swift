/// The last day on which advice can be asked in time for a planned decision, and why.
///
/// A request that is made and recorded on that day, with the least term of the norm and the grade
/// of proof that it demands, is in time; a request of the next day is not, whatever term it gets,
/// unless advice comes before the end of the term.
public struct LaatsteVraagdag: Hashable, Sendable {
    /// Which demand of the norm moved the day, in the order in which they are counted back.
    public enum Grond: String, CaseIterable, Sendable {
        /// The term ends so many days before the decision.
        case afstand
        /// The term ends before the day of the decision, where no distance is demanded.
        case einde
        /// The wijkraad gets the least term.
        case termijn
        /// The request precedes the proposal.
        case concept
    }

    /// One step of the counting.
    public struct Stap: Hashable, Sendable {
        /// Which demand.
        public let grond: Grond
        /// The day after this step.
        public let datum: Datum
        /// The step in Dutch, with its days and numbers.
        public let tekst: String
    }

    /// The last day to ask.
    public let datum: Datum
    /// The last day of the term when it is asked then.
    public let termijnDatum: Datum
    /// The steps from the decision back.
    public let stappen: [Stap]

    /// Counts back from a planned decision.
    /// - Parameters:
    ///   - besluit: the day of the decision.
    ///   - concept: the day on which the proposal is to be fixed; counts only where the norm says
    ///     that the request precedes it.
    ///   - norm: the norm of the dossier.
    /// - Throws: ``Rekenfout/datumBuitenBereik`` when the day lies outside the calendar.
    public static func bereken(
        besluit: Datum, concept: Datum? = nil, norm: Consultatienorm
    ) throws(Rekenfout) -> LaatsteVraagdag {
        // Without advice the term must be over on the day of the decision, whatever the distance.
        let afstand = max(norm.minimaleAfstandDagen, 1)
        let einde = try besluit.plus(dagen: -afstand)
        let uiterlijk = try einde.plus(dagen: -norm.minimaleTermijnDagen)
        let gepland = besluit.zonderWeekdag
        var stappen = [
            norm.minimaleAfstandDagen > 0
                ? Stap(
                    grond: .afstand, datum: einde,
                    tekst:
                        "De termijn eindigt minstens \(Blik.dagen(afstand)) voor het besluit van "
                        + "\(gepland): uiterlijk op \(einde.zonderWeekdag).")
                : Stap(
                    grond: .einde, datum: einde,
                    tekst:
                        "De termijn is voorbij op de dag van het besluit, \(gepland): zij eindigt "
                        + "uiterlijk op \(einde.zonderWeekdag)."),
            Stap(
                grond: .termijn, datum: uiterlijk,
                tekst:
                    "De wijkraad krijgt minstens \(Blik.dagen(norm.minimaleTermijnDagen)) de tijd: "
                    + "vraag het advies uiterlijk op \(uiterlijk.zonderWeekdag)."),
        ]
        var datum = uiterlijk
        if norm.verzoekVoorConcept, let concept, concept <= uiterlijk {
            datum = try concept.plus(dagen: -1)
            stappen.append(
                Stap(
                    grond: .concept, datum: datum,
                    tekst:
                        "De vraag komt voor het voorstel van \(concept.zonderWeekdag): uiterlijk "
                        + "op \(datum.zonderWeekdag)."))
        }
        return LaatsteVraagdag(
            datum: datum, termijnDatum: try datum.plus(dagen: norm.minimaleTermijnDagen),
            stappen: stappen)
    }
}
