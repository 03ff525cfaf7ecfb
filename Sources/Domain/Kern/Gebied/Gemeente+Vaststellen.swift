/// The rules that can refuse a division of the area.
public enum Gebiedsregel: String, Regel {
    /// The wijk lies in another municipality.
    case wijkBuitenGemeente = "WIJK_BUITEN_GEMEENTE"
    /// The buurt lies in another wijk.
    case buurtBuitenWijk = "BUURT_BUITEN_WIJK"
    /// The buurt is not one of those that were recorded of its wijk.
    case buurtOnbekend = "BUURT_ONBEKEND"
    /// The municipality was taken into use before.
    case gemeenteBestaat = "GEMEENTE_BESTAAT"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .wijkBuitenGemeente, .buurtBuitenWijk, .buurtOnbekend:
            .cbs("indeling in wijken en buurten")
        case .gemeenteBestaat: .cbs("gemeentecodes")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .wijkBuitenGemeente: "De code van een wijk begint met die van haar gemeente."
        case .buurtBuitenWijk: "De code van een buurt begint met die van haar wijk."
        case .buurtOnbekend: "Een buurt is een van die van haar wijk."
        case .gemeenteBestaat: "Een gemeente wordt op een installatie één keer opgenomen."
        }
    }
}

extension Gemeente {
    /// Refuses to take a municipality into use that is there already.
    /// - Throws: `GEMEENTE_BESTAAT`.
    public static func eisNieuw(
        _ code: Gemeentecode, bestaand: Gemeente?
    ) throws(Regelbreuk) {
        guard let bestaand else { return }
        throw Regelbreuk(
            Gebiedsregel.gemeenteBestaat,
            "\(code) is al opgenomen als \(bestaand.naam); werk daarin verder")
    }

    /// Refuses buurten of another municipality.
    /// - Throws: `WIJK_BUITEN_GEMEENTE`.
    public func eisEigen(_ buurten: [Buurtcode]) throws(Regelbreuk) {
        let eigen = "BU" + code.description.dropFirst(2)
        guard let buurt = buurten.first(where: { !$0.description.hasPrefix(eigen) }) else {
            return
        }
        throw Regelbreuk(
            Gebiedsregel.wijkBuitenGemeente,
            "\(buurt) ligt niet in \(naam) (\(code)); controleer de code")
    }

    /// Refuses buurten that are not among those of their wijk, as far as that was recorded.
    /// - Throws: `WIJK_BUITEN_GEMEENTE`, `BUURT_ONBEKEND`.
    public func eisBekend(_ buurten: [Buurtcode]) throws(Regelbreuk) {
        try eisEigen(buurten)
        for buurt in buurten {
            guard let wijk = buurt.wijk else { continue }
            let bekend = wijken.filter { $0.code == wijk }.flatMap(\.buurten)
            guard !bekend.isEmpty, !bekend.contains(where: { $0.code == buurt }) else { continue }
            let codes = Set(bekend.map { "\($0.code) \($0.naam)" }).sorted()
            throw Regelbreuk(
                Gebiedsregel.buurtOnbekend,
                "\(buurt) is geen buurt van \(wijk); die heeft "
                    + codes.opsomming(met: "en") + ". Kies een daarvan, of leg de wijk opnieuw "
                    + "vast met griffie wijk vaststellen")
        }
    }

    /// Refuses wijken of another municipality.
    /// - Throws: `WIJK_BUITEN_GEMEENTE`.
    public func eisEigen(_ wijken: [Wijkcode]) throws(Regelbreuk) {
        guard let wijk = wijken.first(where: { $0.gemeente != code.description }) else { return }
        throw Regelbreuk(
            Gebiedsregel.wijkBuitenGemeente,
            "\(wijk) ligt in \(wijk.gemeente), niet in \(code); controleer de code")
    }

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

extension [Gemeente.Wijk] {
    /// The buurten of which the wijk was not recorded, so that nobody can say whether they exist.
    public func ongekend(_ buurten: [Buurtcode]) -> [Buurtcode] {
        buurten.filter { buurt in
            !contains { $0.code == buurt.wijk && !$0.buurten.isEmpty }
        }
    }
}
