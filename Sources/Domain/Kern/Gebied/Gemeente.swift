/// A municipality with the division of its area, as its stream of entries tells it.
public struct Gemeente: Hashable, Sendable {
    /// A wijk or buurt in one year; codes and names change by year.
    public struct Wijk: Hashable, Sendable {
        /// The CBS code.
        public let code: Wijkcode
        /// The year of the CBS division.
        public let jaar: Int
        /// The name.
        public let naam: String
        /// The buurten in it, by code.
        public let buurten: [Buurt]
        /// The stadsdeel that it belongs to; `nil` when it was not recorded.
        public let stadsdeel: String?

        /// A wijk.
        public init(
            code: Wijkcode, jaar: Int, naam: String, buurten: [Buurt], stadsdeel: String? = nil
        ) {
            self.stadsdeel = stadsdeel
            self.code = code
            self.jaar = jaar
            self.naam = naam
            self.buurten = buurten.sorted { $0.code.description < $1.code.description }
        }
    }

    /// A buurt of a wijk.
    public struct Buurt: Hashable, Sendable {
        /// The CBS code.
        public let code: Buurtcode
        /// The name.
        public let naam: String

        /// A buurt.
        public init(code: Buurtcode, naam: String) {
            self.code = code
            self.naam = naam
        }
    }

    /// The CBS code.
    public var code: Gemeentecode
    /// The name.
    public var naam: String
    /// Whether it was made to show the program, with a clock that can be set by hand.
    public var demonstratie: Bool
    /// The wijken, by year and code.
    public var wijken: [Wijk]
    /// The norms for consulting wijkraden that were set, by the day from which each holds.
    public var consultatienormen: [Normversie]

    /// The state with these facts, as it was stored or made.
    public init(
        code: Gemeentecode, naam: String, demonstratie: Bool, wijken: [Wijk],
        consultatienormen: [Normversie] = []
    ) {
        self.code = code
        self.naam = naam
        self.demonstratie = demonstratie
        self.wijken = wijken
        self.consultatienormen = consultatienormen
    }
}

/// What can happen to a municipality and its division.
public enum GemeenteGebeurtenis: Gebeurtenis {
    /// The municipality began to use the program.
    case gemeenteOpgenomen(code: Gemeentecode, naam: String, demonstratie: Bool)
    /// A wijk with its buurten was recorded for a year.
    case wijkVastgesteld(Gemeente.Wijk)
    /// A key signs the register from now on; its public half in writing.
    case zegelsleutelInGebruik(String)
    /// A key signs the register no longer; its public half in writing.
    case zegelsleutelBeeindigd(String)
    /// The norm for consulting wijkraden was set, to hold from a day.
    case consultatienormVastgesteld(Gemeente.Normversie)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .gemeenteOpgenomen: "gemeente_opgenomen"
        case .wijkVastgesteld: "wijk_vastgesteld"
        case .zegelsleutelInGebruik: "zegelsleutel_in_gebruik"
        case .zegelsleutelBeeindigd: "zegelsleutel_beeindigd"
        case .consultatienormVastgesteld: "consultatienorm_vastgesteld"
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .gemeenteOpgenomen(let code, let naam, let demonstratie):
            .object([
                .init("code", .tekst("\(code)")), .init("naam", .tekst(naam)),
                .init("demonstratie", .waarheid(demonstratie)),
            ])
        case .wijkVastgesteld(let wijk):
            .object(
                [
                    .init("code", .tekst("\(wijk.code)")), .init("jaar", .geheel(Int64(wijk.jaar))),
                    .init("naam", .tekst(wijk.naam)),
                    .init(
                        "buurten",
                        .lijst(
                            wijk.buurten.map {
                                .object([
                                    .init("code", .tekst("\($0.code)")),
                                    .init("naam", .tekst($0.naam)),
                                ])
                            })),
                ] + .alsAanwezig("stadsdeel", wijk.stadsdeel.map { .tekst($0) }))
        case .zegelsleutelInGebruik(let sleutel), .zegelsleutelBeeindigd(let sleutel):
            .object([.init("sleutel", .tekst(sleutel))])
        case .consultatienormVastgesteld(let versie): versie.canoniek
        }
    }

    /// Reads an event of a municipality.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("gemeente_opgenomen", 1):
            guard let code = Gemeentecode(try inhoud.tekst("code")) else {
                throw .veldOngeldig("code")
            }
            self = .gemeenteOpgenomen(
                code: code, naam: try inhoud.tekst("naam"),
                demonstratie: try inhoud.waarheid("demonstratie"))
        case ("wijk_vastgesteld", 1):
            guard let code = Wijkcode(try inhoud.tekst("code")) else { throw .veldOngeldig("code") }
            let buurten = try inhoud.lijst("buurten").map { lid throws(CanoniekeFout) in
                guard let code = Buurtcode(try lid.tekst("code")) else {
                    throw .veldOngeldig("buurten")
                }
                return Gemeente.Buurt(code: code, naam: try lid.tekst("naam"))
            }
            var stadsdeel: String?
            if inhoud.veldOfNiets("stadsdeel") != nil { stadsdeel = try inhoud.tekst("stadsdeel") }
            self = .wijkVastgesteld(
                .init(
                    code: code, jaar: Int(try inhoud.geheel("jaar")),
                    naam: try inhoud.tekst("naam"), buurten: buurten, stadsdeel: stadsdeel))
        case ("zegelsleutel_in_gebruik", 1):
            self = .zegelsleutelInGebruik(try inhoud.tekst("sleutel"))
        case ("zegelsleutel_beeindigd", 1):
            self = .zegelsleutelBeeindigd(try inhoud.tekst("sleutel"))
        case ("consultatienorm_vastgesteld", 1):
            self = .consultatienormVastgesteld(try Gemeente.Normversie(inhoud))
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}

extension Gemeente: Staat {
    /// The municipality as its first event makes it; `nil` for another event.
    public init?(eerste gebeurtenis: GemeenteGebeurtenis) {
        guard case .gemeenteOpgenomen(let code, let naam, let demonstratie) = gebeurtenis else {
            return nil
        }
        self.init(code: code, naam: naam, demonstratie: demonstratie, wijken: [])
    }

    /// The municipality after one more event.
    public mutating func pasToe(_ gebeurtenis: GemeenteGebeurtenis) {
        switch gebeurtenis {
        case .gemeenteOpgenomen, .zegelsleutelInGebruik, .zegelsleutelBeeindigd: break
        case .wijkVastgesteld(let wijk):
            wijken.removeAll { $0.code == wijk.code && $0.jaar == wijk.jaar }
            wijken.append(wijk)
            wijken.sort { ($0.jaar, $0.code.description) < ($1.jaar, $1.code.description) }
        case .consultatienormVastgesteld(let versie):
            consultatienormen.removeAll { $0.vanaf == versie.vanaf }
            consultatienormen.append(versie)
            consultatienormen.sort { $0.vanaf < $1.vanaf }
        }
    }
}
