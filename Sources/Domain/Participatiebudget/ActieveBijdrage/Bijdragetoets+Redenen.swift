extension Bijdragetoets {
    /// Whether one demand is met, as far as is known.
    enum Stand {
        case gehaald, teLaag, onbekend
    }

    /// A count of which a part may be unknown.
    struct Telling {
        /// What is known of it: the least that it can be; `nil` when nothing is known.
        let bekend: Decimaal?
        /// Whether it may be more than what is known.
        let onvolledig: Bool

        func stand(tegen vereist: Decimaal) -> Stand {
            if let bekend, bekend >= vereist { return .gehaald }
            return onvolledig ? .onbekend : .teLaag
        }
    }

    /// One of the numbers that a norm can demand.
    enum Eis {
        case bewoners
        case uren
        case urenPer100Euro(Decimaal, Bedrag)

        func regel(_ stand: Stand) -> Bijdrageregel {
            switch (self, stand) {
            case (.bewoners, .gehaald): .bewonersGehaald
            case (.bewoners, .teLaag): .bewonersTeLaag
            case (.bewoners, .onbekend): .bewonersOnbekend
            case (.uren, .gehaald): .urenGehaald
            case (.uren, .teLaag): .urenTeLaag
            case (.uren, .onbekend): .urenOnbekend
            case (.urenPer100Euro, .gehaald): .urenPer100EuroGehaald
            case (.urenPer100Euro, .teLaag): .urenPer100EuroTeLaag
            case (.urenPer100Euro, .onbekend): .urenPer100EuroOnbekend
            }
        }

        /// What is counted, for a sentence such as "6 bewoners toegezegd".
        func naam(_ aantal: Decimaal?) -> String {
            switch self {
            case .bewoners: aantal == Decimaal(1) ? "bewoner" : "bewoners"
            case .uren, .urenPer100Euro: "uur"
            }
        }
    }

    static func reden(_ eis: Eis, _ stand: Stand, vereist: Decimaal, _ telling: Telling) -> Reden {
        let gevonden = telling.bekend.map { "\($0) \(eis.naam($0)) toegezegd" }
        let feit =
            switch (gevonden, telling.onvolledig) {
            case (let gevonden?, false): gevonden
            case (let gevonden?, true): "minstens \(gevonden), een deel is onbekend"
            case (nil, _): "het aantal \(eis.naam(nil)) is onbekend"
            }
        let grond =
            switch eis {
            case .bewoners, .uren: "\(vereist) vereist"
            case .urenPer100Euro(let per100, let bedrag):
                "\(vereist) vereist (\(per100) per 100 euro van \(bedrag))"
            }
        return Reden(
            regel: eis.regel(stand), vereist: vereist, gevonden: telling.bekend,
            tekst: "\(feit), \(grond)")
    }

    static func soortreden(
        _ telt: Bool, _ bijdragen: [Bijdrage], _ norm: Bijdragenorm
    ) -> Reden {
        let tellend = Bijdragesoort.allCases.filter { norm.soorten.contains($0) }.map(\.rawValue)
        let toegezegd = Bijdragesoort.allCases.filter { soort in
            bijdragen.contains { $0.soort == soort }
        }.map(\.rawValue)
        let feit =
            toegezegd.isEmpty
            ? "geen bijdrage toegezegd" : "toegezegd: \(toegezegd.joined(separator: ", "))"
        return Reden(
            regel: telt ? .soortTelt : .soortTeltNiet, vereist: nil, gevonden: nil,
            tekst: "\(feit); deze soorten tellen: \(tellend.joined(separator: ", "))"
                + (telt ? "" : "; alleen geld is nooit genoeg"))
    }

    static let beoordelingsreden = Reden(
        regel: .normVraagtBeoordeling, vereist: nil, gevonden: nil,
        tekst: "de norm vraagt een oordeel van de behandelaar")
}
