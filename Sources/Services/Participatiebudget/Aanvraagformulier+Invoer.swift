public import Domain

/// A form with the budget that it is meant for, as a file has it.
public struct Aanvraaginvoer: Sendable, Hashable {
    /// The wijk, by name or code.
    public let wijk: String
    /// The budget year: as given, else that of the first day of the activity; `nil` for that of the
    /// day of submission.
    public let jaar: Int?
    /// The form.
    public let formulier: Aanvraagformulier

    /// A form for a wijk.
    public init(wijk: String, jaar: Int?, formulier: Aanvraagformulier) {
        self.wijk = wijk
        self.jaar = jaar
        self.formulier = formulier
    }

    /// Reads it from JSON.
    /// - Throws: `Invoerfouten` with everything that is wrong, at once.
    public init(json bytes: [UInt8]) throws(Invoerfouten) {
        self = try Verzamelaar.verzamel(json: bytes, Self.lees)
    }

    private static func lees(_ lezer: Objectlezer) -> Aanvraaginvoer? {
        let wijk = lezer.tekst("wijk", bytes: 1...Aanvraagformulier.Grens.naam)
        let jaar = lezer.geheelOfNiets("jaar", in: 1583...9999)
        let aanvrager = lezer.tekst("aanvrager", bytes: 1...Aanvraagformulier.Grens.naam)
        let rechtsvorm = lezer.keuze("rechtsvorm", Aanvraag.Rechtsvorm.self)
        let titel = lezer.tekst("titel", bytes: 1...Aanvraagformulier.Grens.naam)
        let omschrijving = lezer.tekst(
            "omschrijving", bytes: 1...Aanvraagformulier.Grens.omschrijving)
        let beleidsveld = lezer.keuze("beleidsveld", Aanvraag.Beleidsveld.self)
        let gevraagd = lezer.object("gevraagd") {
            $0.geheel("cent", in: 1...Toetsinvoer.Grens.cent)
        }
        let bewoners = lezer.geheelOfNiets("bewoners", in: 0...Toetsinvoer.Grens.bewoners)
        let bijdragen = lezer.objecten(
            "bijdragen", hooguit: Toetsinvoer.Grens.bijdragen, Bijdrage.lees)
        let start = lezer.leesOfNiets("start", vorm: "een datum als JJJJ-MM-DD") {
            Datum(tekst: $0)
        }
        guard let wijk, let aanvrager, let rechtsvorm, let titel, let omschrijving,
            let beleidsveld, let gevraagd, let bijdragen
        else { return nil }
        return Aanvraaginvoer(
            wijk: wijk, jaar: jaar.map { Int($0) } ?? start?.jaar,
            formulier: Aanvraagformulier(
                aanvrager: aanvrager, titel: titel, omschrijving: omschrijving,
                rechtsvorm: rechtsvorm, beleidsveld: beleidsveld, gevraagd: Bedrag(cent: gevraagd),
                bewoners: bewoners, bijdragen: bijdragen, activiteitVan: start))
    }
}

extension Aanvraagformulier {
    /// The most bytes of the texts of a form.
    public enum Grens {
        /// A name or title.
        public static let naam = 200
        /// The description.
        public static let omschrijving = 8_000
    }
}
