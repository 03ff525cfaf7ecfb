/// The rules that can refuse a division of the area.
public enum Gebiedsregel: String, Regel {
    /// The wijk lies in another municipality.
    case wijkBuitenGemeente = "WIJK_BUITEN_GEMEENTE"
    /// The buurt lies in another wijk.
    case buurtBuitenWijk = "BUURT_BUITEN_WIJK"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .wijkBuitenGemeente, .buurtBuitenWijk: .cbs("indeling in wijken en buurten")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .wijkBuitenGemeente: "De code van een wijk begint met die van haar gemeente."
        case .buurtBuitenWijk: "De code van een buurt begint met die van haar wijk."
        }
    }
}

extension Gemeente {
    /// Records a wijk with its buurten for a year.
    /// - Throws: `WIJK_BUITEN_GEMEENTE`, `BUURT_BUITEN_WIJK`.
    public func vaststellen(_ wijk: Wijk) throws(Regelbreuk) -> GemeenteGebeurtenis {
        guard wijk.code.gemeente == code.description else {
            throw Regelbreuk(
                Gebiedsregel.wijkBuitenGemeente,
                "\(wijk.code) ligt in \(wijk.code.gemeente), niet in \(code); controleer de code")
        }
        if let buurt = wijk.buurten.first(where: { $0.code.wijk != wijk.code }) {
            throw Regelbreuk(
                Gebiedsregel.buurtBuitenWijk,
                "\(buurt.code) ligt niet in \(wijk.code); controleer de code")
        }
        return .wijkVastgesteld(wijk)
    }
}
