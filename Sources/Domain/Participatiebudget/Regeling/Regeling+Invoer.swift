/// A version of a regeling as an administrator hands it in.
public struct Regelingsinvoer: Hashable, Sendable {
    /// What is laid down.
    public let inhoud: Regeling.Inhoud
    /// From which day it holds.
    public let vanaf: Datum

    /// Reads it from JSON.
    /// - Throws: ``Invoerfouten`` with everything that is wrong, at once.
    public init(json bytes: [UInt8]) throws(Invoerfouten) {
        self = try Verzamelaar.verzamel(json: bytes, Self.lees)
    }

    private init(inhoud: Regeling.Inhoud, vanaf: Datum) {
        self.inhoud = inhoud
        self.vanaf = vanaf
    }

    /// The same, from another day.
    public func vanaf(_ datum: Datum) -> Regelingsinvoer {
        Regelingsinvoer(inhoud: inhoud, vanaf: datum)
    }

    private static func lees(_ lezer: Objectlezer) -> Regelingsinvoer? {
        let naam = lezer.tekst("naam", bytes: 1...200)
        let grondslag = lezer.tekst("grondslag", bytes: 1...400)
        let beslismodel = lezer.keuze("beslismodel", Regeling.Beslismodel.self)
        let termijn = lezer.leesOfNiets("beslistermijn", vorm: "een duur zoals 8w") {
            Duur(tekst: $0)
        }
        let maximum =
            lezer.heeft("maximum")
            ? lezer.object("maximum") { $0.geheel("cent", in: 1...Toetsinvoer.Grens.cent) } : nil
        let deels = lezer.waarheidOfNee("deelsVerlenen")
        let norm = lezer.object("norm", Bijdragenorm.lees)
        let afwijken = lezer.keuze("afwijken", Regeling.Afwijking.self)
        let opties = Regeling.Opties.lees(lezer)
        let vanaf = lezer.lees("vanaf", vorm: "een datum als JJJJ-MM-DD") { Datum(tekst: $0) }
        guard let naam, let grondslag, let beslismodel, let norm, let afwijken, let vanaf else {
            return nil
        }
        return Regelingsinvoer(
            inhoud: Regeling.Inhoud(
                naam: naam, grondslag: grondslag, beslismodel: beslismodel, beslistermijn: termijn,
                maximum: maximum.map { Bedrag(cent: $0) }, deelsVerlenen: deels, norm: norm,
                afwijken: afwijken, opties: opties),
            vanaf: vanaf)
    }
}
