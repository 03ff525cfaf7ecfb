import Domain

extension Opdrachtblad {
    /// What is wrong with a command line, all at once and in Dutch; empty when nothing is.
    func gebruiksfouten(_ woorden: [String]) -> [String] {
        let (blad, gebruikt) = zoek(woorden[...])
        let rest = woorden.dropFirst(gebruikt)
        return blad.isGroep ? blad.onbekendeOpdracht(rest) : blad.fouten(rest)
    }

    private func onbekendeOpdracht(_ rest: ArraySlice<String>) -> [String] {
        guard let woord = rest.first else { return [] }
        if woord.hasPrefix("-") {
            let opdrachtVolgt = rest.contains { woord in opdrachten.contains { $0.naam == woord } }
            let raad = opdrachtVolgt ? "; zet opties achter de opdracht" : ""
            return ["de optie \(woord) bestaat niet bij '\(volledig)'\(raad)"]
        }
        let namen = opdrachten.map(\.naam)
        let raad =
            Gelijkenis.bedoelde(woord, uit: namen)
            .map { "bedoelde u '\(volledig) \($0)'?" }
            ?? "kies uit: \(namen.joined(separator: ", "))"
        return ["de opdracht '\(volledig) \(woord)' bestaat niet; \(raad)"]
    }

    private func fouten(_ rest: ArraySlice<String>) -> [String] {
        var fouten: [String] = []
        var los = argumenten.filter { $0.soort == .positional }
        var wachtend = rest
        var gegeven: Set<String> = []
        var naStreep = false
        while let woord = wachtend.popFirst() {
            // What follows `--` is a value, also when it begins with a hyphen.
            if woord == "--", !naStreep {
                naStreep = true
                continue
            }
            guard !naStreep, woord.hasPrefix("-"), woord != "-" else {
                if los.isEmpty {
                    fouten.append("'\(woord)' hoort hier niet; \(plaats(woord, gegeven))")
                } else if !los[0].herhaalbaar {
                    los.removeFirst()
                }
                continue
            }
            let delen = woord.split(separator: "=", maxSplits: 1).map(String.init)
            guard let naam = delen.first, let argument = argument(naam) else {
                fouten.append(onbekendeOptie(delen.first ?? woord))
                // What follows an unknown option is probably its value.
                if delen.count == 1, let volgende = wachtend.first, !volgende.hasPrefix("-") {
                    wachtend.removeFirst()
                }
                continue
            }
            fouten += controleer(argument, naam, heeftWaarde: delen.count == 2, &wachtend)
            if !gegeven.insert(naam).inserted, !argument.herhaalbaar, argument.soort == .option {
                fouten.append("de optie \(naam) staat er meer dan eens; geef haar één keer")
            }
        }
        return fouten
    }

    private func controleer(
        _ argument: Argument, _ naam: String, heeftWaarde: Bool,
        _ wachtend: inout ArraySlice<String>
    ) -> [String] {
        switch argument.soort {
        case .flag:
            return heeftWaarde ? ["de optie \(naam) heeft geen waarde; laat = en de rest weg"] : []
        case .option, .positional:
            if heeftWaarde { return [] }
            if let waarde = wachtend.first, waarde == "-" || !waarde.hasPrefix("-") {
                wachtend.removeFirst()
                return []
            }
            return ["na \(naam) hoort een waarde: \(argument.waardenaam.uppercased())"]
        }
    }

    /// Where a value without an option probably belongs: `griffie wijkraad toon Atolwijk` is about
    /// the wijkraad.
    private func plaats(_ woord: String, _ gegeven: Set<String>) -> String {
        let eigen = volledig.split(separator: " ").map { "--\($0)" }
        guard let naam = argumenten.flatMap(\.namen).first(where: eigen.contains),
            !gegeven.contains(naam)
        else { return "een waarde volgt op haar optie" }
        return "een waarde volgt op haar optie: bedoelde u \(naam) \(Schelpwoord.van(woord))?"
    }

    private func argument(_ naam: String) -> Argument? {
        argumenten.first { $0.namen.contains(naam) }
    }

    private func onbekendeOptie(_ naam: String) -> String {
        let alle = argumenten.flatMap(\.namen)
        let raad = Gelijkenis.bedoelde(naam, uit: alle).map { "; bedoelde u \($0)?" } ?? ""
        return "de optie \(naam) bestaat niet bij '\(volledig)'\(raad)"
    }
}
