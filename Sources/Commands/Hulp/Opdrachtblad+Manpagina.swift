extension Opdrachtblad {
    /// The name of the manual page: `griffie-termijn-bereken`.
    var paginanaam: String { (boven + [naam]).joined(separator: "-") }

    /// The manual page in the format of man(7), in section 1.
    func manpagina(versie: String) -> String {
        var regels = [
            ".TH \"\(paginanaam.uppercased())\" 1 \"\" \"Wijkgriffie \(versie)\" \"Wijkgriffie\"",
            ".SH NAAM", "\(Self.roff(paginanaam)) \\- \(Self.roff(samenvatting))",
            ".SH OVERZICHT", ".B \(Self.roff(gebruik))",
        ]
        if !voorbeelden.isEmpty {
            regels += [".SH VOORBEELDEN", ".nf"]
            regels += voorbeelden.split(separator: "\n", omittingEmptySubsequences: false)
                .map { Self.roff(String($0)) }
            regels.append(".fi")
        }
        if isGroep {
            regels.append(".SH OPDRACHTEN")
            for opdracht in opdrachten {
                regels += [
                    ".TP", ".BR \(Self.roff(opdracht.paginanaam)) (1)",
                    Self.roff(opdracht.samenvatting),
                ]
            }
        }
        if !argumenten.isEmpty { regels += [".SH OPTIES"] + argumenten.flatMap(Self.optie) }
        regels.append(".SH UITGANGSCODES")
        for code in Uitgangscode.allCases {
            regels += [".TP", ".B \(code.rawValue)", Self.roff(code.betekenis)]
        }
        return regels.joined(separator: "\n") + "\n"
    }

    private static func optie(_ argument: Argument) -> [String] {
        let waarde = argument.soort == .flag ? "" : " " + argument.waardenaam.uppercased()
        let naam = (argument.namen.joined(separator: ", ") + waarde)
        return [".TP", ".B \(roff(naam))", roff(argument.uitleg)]
    }

    /// A text that troff shows as it is: backslashes, hyphens and leading dots escaped.
    private static func roff(_ tekst: String) -> String {
        var uit = ""
        for scalair in tekst.unicodeScalars {
            switch scalair {
            case "\\": uit += "\\e"
            case "-": uit += "\\-"
            default: uit.unicodeScalars.append(scalair)
            }
        }
        let eerste = uit.unicodeScalars.first
        return eerste == "." || eerste == "'" ? "\\&" + uit : uit
    }
}
