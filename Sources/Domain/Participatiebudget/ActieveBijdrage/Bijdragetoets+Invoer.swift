/// All that the check of the active contribution needs to know.
public struct Toetsinvoer: Hashable, Sendable {
    /// The amount that is asked.
    public let gevraagd: Bedrag
    /// The number of different residents; `nil` when the applicant did not say.
    public let bewoners: Int64?
    /// What residents pledge, line by line.
    public let bijdragen: [Bijdrage]
    /// The norm of the regeling.
    public let norm: Bijdragenorm
}

extension Toetsinvoer {
    /// The most lines, residents and hours that one application is read with.
    public enum Grens {
        /// Pledged lines.
        public static let bijdragen = 500
        /// Residents.
        public static let bewoners: Int64 = 1_000_000
        /// Person-hours of one line.
        public static let uren = Decimaal(1_000_000)
        /// Cents of one amount.
        public static let cent: Int64 = 100_000_000_000
    }

    /// Reads the check's input from JSON.
    /// - Throws: ``Invoerfouten`` with everything that is wrong, at once.
    public init(json bytes: [UInt8]) throws(Invoerfouten) {
        self = try Verzamelaar.verzamel(json: bytes) { lezer in
            let gevraagd = lezer.object("gevraagd") { $0.geheel("cent", in: 1...Grens.cent) }
            let bewoners = lezer.geheelOfNiets("bewoners", in: 0...Grens.bewoners)
            let bijdragen = lezer.objecten("bijdragen", hooguit: Grens.bijdragen, Bijdrage.lees)
            let norm = lezer.object("norm", Bijdragenorm.lees)
            guard let gevraagd, let bijdragen, let norm else { return nil }
            return Toetsinvoer(
                gevraagd: Bedrag(cent: gevraagd), bewoners: bewoners, bijdragen: bijdragen,
                norm: norm)
        }
    }
}

extension Bijdrage {
    /// Reads one pledged line.
    public static func lees(_ lezer: Objectlezer) -> Bijdrage? {
        let soort = lezer.keuze("soort", Bijdragesoort.self)
        let bewoners = lezer.geheelOfNiets("bewoners", in: 0...Toetsinvoer.Grens.bewoners)
        let uren = lezer.decimaalOfNiets("uren", in: Decimaal.nul...Toetsinvoer.Grens.uren)
        let omschrijving = lezer.tekst("omschrijving", bytes: 1...2_000)
        guard let soort, let omschrijving else { return nil }
        return Bijdrage(soort: soort, bewoners: bewoners, uren: uren, omschrijving: omschrijving)
    }
}

extension Bijdragenorm {
    /// Reads a norm.
    public static func lees(_ lezer: Objectlezer) -> Bijdragenorm? {
        let soorten = lezer.keuzes("soorten", Bijdragesoort.self)
        let bewoners = lezer.geheelOfNiets("minimaalBewoners", in: 0...Toetsinvoer.Grens.bewoners)
        let uren = lezer.decimaalOfNiets("minimaalUren", in: Decimaal.nul...Toetsinvoer.Grens.uren)
        let per100 = lezer.decimaalOfNiets(
            "urenPer100Euro", in: Decimaal.nul...Toetsinvoer.Grens.uren)
        let voegwoord = lezer.keuze("voegwoord", of: Bijdragenorm.Voegwoord.en)
        let beoordeling = lezer.waarheidOfNee("vraagtBeoordeling")
        guard let soorten, let voegwoord else { return nil }
        return Bijdragenorm(
            soorten: soorten, minimaalBewoners: bewoners, minimaalUren: uren,
            urenPer100Euro: per100, voegwoord: voegwoord, vraagtBeoordeling: beoordeling)
    }
}
