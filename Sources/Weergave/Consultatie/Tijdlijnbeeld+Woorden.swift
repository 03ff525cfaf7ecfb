import Domain

extension Consultatiesoort {
    /// The kind without its article: `vraag om advies`.
    var kort: String {
        // Without its article an adjective loses its ending too.
        if self == .ongevraagdAdvies { return "ongevraagd advies" }
        if self == .conceptVastgesteld { return "vastgesteld concept" }
        let naam = naam
        return naam.firstIndex(of: " ").map { String(naam[naam.index(after: $0)...]) } ?? naam
    }
}

extension Tijdlijnbeeld.Gebrek {
    /// The flaw as people say it.
    var inWoorden: String {
        switch self {
        case .teLaatVastgelegd: "te laat vastgelegd"
        case .naBesluitVastgelegd: "pas na het besluit vastgelegd"
        case .betwist: "betwist"
        case .gecorrigeerd: "gecorrigeerd"
        case .buitenBestaan: "buiten het bestaan van de wijkraad"
        }
    }

    /// The flaw in one or two words, beside a mark.
    var kort: String {
        switch self {
        case .teLaatVastgelegd, .naBesluitVastgelegd: "te laat"
        case .betwist: "betwist"
        case .gecorrigeerd: "vervallen"
        case .buitenBestaan: "telt niet"
        }
    }
}

extension Tijdlijnbeeld.Balkstand {
    /// What became of the request, as people say it.
    var inWoorden: String {
        switch self {
        case .tijdig: "op tijd"
        case .teLaat: "te laat"
        case .teKort: "te korte termijn"
        case .nietBewezen: "niet bewezen"
        case .lopend: "nog geen besluit"
        }
    }
}

extension Tijdlijnbeeld.Besluitlijn {
    /// The line in words; it names its questions where there are more.
    func inWoorden(metVragen: Bool) -> String {
        "besluit \(dag.zonderWeekdag)"
            + (metVragen ? " (\(betreft.joined(separator: ", ")))" : "")
    }
}

extension Tijdlijnbeeld.Baan {
    /// The wijkraad, and its question where there are more.
    func naam(metVraag: Bool) -> String {
        metVraag ? "\(wijkraad): \(oordeel.betreft)" : wijkraad
    }
}

extension Tijdlijnbeeld.Punt {
    /// Everything that is to be said of an event, on one line; its question where there are more.
    func uitleg(metVraag: Bool) -> String {
        let dag = gebeurtenis.plaatsgevondenOp
        var delen = ["\(dag.zonderWeekdag): \(gebeurtenis.soort.kort)"]
        if let wijkraad = gebeurtenis.wijkraad { delen.append(wijkraad) }
        if metVraag, let betreft { delen.append("over \(betreft)") }
        if let einde = gebeurtenis.termijnDatum {
            delen.append("tot en met \(einde.zonderWeekdag)")
        }
        if let graad = gebeurtenis.bewijsgraad { delen.append("bewijs \(graad.rawValue)") }
        if gebeurtenis.vastgelegdOp != dag {
            delen.append("vastgelegd op \(gebeurtenis.vastgelegdOp.zonderWeekdag)")
        }
        return delen.joined(separator: ", ")
            + (gebreken.isEmpty
                ? "" : ". LET OP: \(gebreken.map(\.inWoorden).joined(separator: ", "))")
    }
}

extension Tijdlijnbeeld {
    /// The picture in words, for who cannot see it: the decisions, and each lane with its terms.
    var omschrijving: String {
        let besluiten =
            besluiten.isEmpty
            ? "Er is nog geen besluit."
            : besluiten.map { "Op \($0.dag.zonderWeekdag): \($0.betreft.joined(separator: ", "))." }
                .joined(separator: " ")
        let banen = banen.map { baan -> String in
            let vragen = baan.balken.map {
                "gevraagd op \($0.van.zonderWeekdag), tijd tot en met \($0.tot.zonderWeekdag), "
                    + $0.stand.inWoorden
            }
            let rest = baan.zonderVraag ? ["geen vraag om advies"] : vragen
            return "\(baan.naam(metVraag: heeftVragen)): "
                + ([baan.oordeel.oordeel.inWoorden] + rest).joined(separator: "; ") + "."
        }
        let mis = punten.count { !$0.gebreken.isEmpty }
        return
            (["Besluiten: \(besluiten)"] + banen + [
                "Gebeurtenissen: \(punten.count), waarvan \(mis) met een aantekening."
            ]).joined(separator: " ")
    }

    /// A text in lines of at most so many columns, broken between words; a longer word is broken.
    static func gevouwen(_ tekst: String, breedte: Int) -> [String] {
        var regels = [""]
        for woord in Schermregel.van(tekst).split(separator: " ") {
            var rest = String(woord)
            let laatste = regels[regels.count - 1]
            if !laatste.isEmpty, Schermbreedte.van("\(laatste) \(rest)") > breedte {
                regels.append("")
            }
            while Schermbreedte.van(rest) > breedte, rest.count > 1 {
                var deel = rest.prefix(max(1, breedte))
                while deel.count > 1, Schermbreedte.van(String(deel)) > breedte {
                    deel.removeLast()
                }
                regels[regels.count - 1] = String(deel)
                regels.append("")
                rest.removeFirst(deel.count)
            }
            regels[regels.count - 1] += (regels[regels.count - 1].isEmpty ? "" : " ") + rest
        }
        return regels
    }
}
