/// Whether enough members were there to decide, with the numbers that say so.
public struct Quorum: Hashable, Sendable {
    /// On what the power to decide rests.
    public enum Grond: String, CaseIterable, Sendable {
        /// Enough members were there.
        case gehaald
        /// Too few were there.
        case ontbreekt
        /// Too few were there, in a second meeting that may decide these items nevertheless.
        case tweedeVergadering = "tweede_vergadering"
    }

    /// The members or seats that the share is taken of, without who was recused.
    public let grondtal: Int
    /// How many there had to be.
    public let vereist: Int
    /// How many there were, without who was recused.
    public let aanwezig: Int
    /// What that means.
    public let grond: Grond

    /// Numbers that were established.
    public init(grondtal: Int, vereist: Int, aanwezig: Int, grond: Grond) {
        self.grondtal = grondtal
        self.vereist = vereist
        self.aanwezig = aanwezig
        self.grond = grond
    }

    /// Whether enough members were there.
    public var isGehaald: Bool { grond == .gehaald }

    /// Counts by the reglement: who was recused counts in neither base nor number (Awb 2:4).
    /// - Parameters:
    ///   - inFunctie: the members in office on the day.
    ///   - aanwezig: who is there.
    ///   - volmachten: who is not there and gave a proxy to somebody who is.
    ///   - verschoond: who takes no part in this item.
    ///   - zonderQuorum: whether this is an item of a second meeting that needs no quorum.
    public init(
        _ reglement: Wijkraad.Reglement, inFunctie: Set<ID<Persoon>>, aanwezig: Set<ID<Persoon>>,
        volmachten: Set<ID<Persoon>> = [], verschoond: Set<ID<Persoon>> = [],
        zonderQuorum: Bool = false
    ) {
        let begin = reglement.grondtal == .zetels ? reglement.zetels ?? 0 : inFunctie.count
        grondtal = max(0, begin - verschoond.intersection(inFunctie).count)
        vereist = reglement.maat.vereist(van: grondtal)
        let telt = aanwezig.intersection(inFunctie).subtracting(verschoond)
        let extra =
            reglement.volmacht?.teltVoorQuorum ?? false
            ? volmachten.intersection(inFunctie).subtracting(verschoond).subtracting(telt) : []
        self.aanwezig = telt.count + extra.count
        grond =
            self.aanwezig >= vereist ? .gehaald : zonderQuorum ? .tweedeVergadering : .ontbreekt
    }
}

extension Wijkraad.Reglement.Maat {
    /// How many members that is, of a base of so many; never less than one.
    public func vereist(van grondtal: Int) -> Int {
        switch self {
        case .meerDan(let teller, let noemer): grondtal * teller / noemer + 1
        case .aandeel(let teller, let noemer, let afronding):
            max(1, afronding.rond(grondtal * teller, noemer))
        case .aantal(let aantal): aantal
        }
    }
}

extension Wijkraad.Reglement.Afronding {
    /// A share as a whole number.
    func rond(_ teller: Int, _ noemer: Int) -> Int {
        switch self {
        case .omhoog: (teller + noemer - 1) / noemer
        case .omlaag: teller / noemer
        case .dichtstbij: (2 * teller + noemer) / (2 * noemer)
        }
    }
}

extension Quorum: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("grondtal", .nummer(grondtal)), .init("vereist", .nummer(vereist)),
            .init("aanwezig", .nummer(aanwezig)), .init("grond", .tekst(grond.rawValue)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            grondtal: try waarde.nummer("grondtal"), vereist: try waarde.nummer("vereist"),
            aanwezig: try waarde.nummer("aanwezig"), grond: try waarde.keuze("grond"))
    }
}
