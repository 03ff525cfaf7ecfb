extension Bijdragetoets {
    /// Checks what residents pledge against the norm of the regeling.
    ///
    /// - `bewoners` is the number of different residents; without it the largest of the lines that
    ///   count stands in, never their sum: the same people may stand in several lines.
    /// - What is known already may be enough even when something else is unknown; what is too low
    ///   while something is unknown needs completion first (Awb 4:5).
    /// - Reaching a number exactly is enough.
    /// - Throws: ``Rekenfout`` when hours need more than 18 digits.
    public static func toets(
        gevraagd: Bedrag, bewoners: Int64?, bijdragen: [Bijdrage], norm: Bijdragenorm
    ) throws(Rekenfout) -> Bijdragetoets {
        let tellend = bijdragen.filter { norm.soorten.contains($0.soort) }
        let uren = try urentelling(tellend)
        let aantal = bewonerstelling(bewoners, tellend)

        var (redenen, standen): ([Reden], [Stand]) = ([], [])
        let soortTelt = tellend.contains { $0.soort != .geld }
        redenen.append(soortreden(soortTelt, bijdragen, norm))

        if let minimaal = norm.minimaalBewoners {
            let stand = aantal.stand(tegen: Decimaal(minimaal))
            standen.append(stand)
            redenen.append(reden(.bewoners, stand, vereist: Decimaal(minimaal), aantal))
        }
        if let minimaal = norm.minimaalUren {
            let stand = uren.stand(tegen: minimaal)
            standen.append(stand)
            redenen.append(reden(.uren, stand, vereist: minimaal, uren))
        }
        if let per100 = norm.urenPer100Euro {
            let vereist = try per100.per100Euro(over: gevraagd)
            let stand = uren.stand(tegen: vereist)
            standen.append(stand)
            redenen.append(reden(.urenPer100Euro(per100, gevraagd), stand, vereist: vereist, uren))
        }
        if norm.vraagtBeoordeling { redenen.append(beoordelingsreden) }

        return Bijdragetoets(
            uitkomst: uitkomst(soortTelt: soortTelt, standen, norm),
            bewoners: aantal.bekend.map(\.cijfers), uren: uren.bekend, redenen: redenen)
    }

    private static func uitkomst(
        soortTelt: Bool, _ standen: [Stand], _ norm: Bijdragenorm
    ) -> Toetsuitkomst {
        // That a kind counts is demanded whatever the conjunction: money alone is never enough.
        guard soortTelt else { return .nietVoldaan }
        let getallen: Stand =
            switch norm.voegwoord {
            case .en:
                standen.contains(.teLaag)
                    ? .teLaag : standen.contains(.onbekend) ? .onbekend : .gehaald
            case .of:
                standen.isEmpty || standen.contains(.gehaald)
                    ? .gehaald : standen.contains(.onbekend) ? .onbekend : .teLaag
            }
        return switch getallen {
        case .teLaag: .nietVoldaan
        case .onbekend: .beoordelingNodig
        case .gehaald: norm.vraagtBeoordeling ? .beoordelingNodig : .voldaan
        }
    }

    private static func urentelling(_ tellend: [Bijdrage]) throws(Rekenfout) -> Telling {
        var som = Decimaal.nul
        var bekend = tellend.isEmpty
        for bijdrage in tellend {
            guard let uren = bijdrage.uren else { continue }
            som = try som.plus(uren)
            bekend = true
        }
        return Telling(
            bekend: bekend ? som : nil, onvolledig: tellend.contains { $0.uren == nil })
    }

    private static func bewonerstelling(_ opgegeven: Int64?, _ tellend: [Bijdrage]) -> Telling {
        if let opgegeven { return Telling(bekend: Decimaal(opgegeven), onvolledig: false) }
        // Without a line that counts nobody has said how many they are: that is not nobody.
        return Telling(
            bekend: tellend.compactMap(\.bewoners).max().map { Decimaal($0) },
            onvolledig: tellend.isEmpty || tellend.contains { $0.bewoners == nil })
    }
}
