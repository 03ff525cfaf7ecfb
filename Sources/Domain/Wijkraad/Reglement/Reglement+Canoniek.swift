extension Wijkraad.Reglement: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("grondtal", .tekst(grondtal.rawValue)), .init("maat", .tekst("\(maat)")),
                .init("oproeptermijnDagen", .nummer(oproeptermijnDagen)),
                .init("openbaarheid", .tekst(openbaarheid.rawValue)),
                .init("beslotenPunten", .waarheid(beslotenPunten)),
                .init("stemwijze", .tekst(stemwijze.rawValue)),
                .init("meerderheid", .tekst(meerderheid.rawValue)),
                .init("buitenVergadering", .waarheid(buitenVergadering)),
                .init("tweedeZonderQuorum", .waarheid(tweedeZonderQuorum)),
            ] + .alsAanwezig("zetels", zetels.map { .nummer($0) })
                + .alsAanwezig("volmachten", volmacht.map { .nummer($0.hoogstens) })
                + .alsAanwezig(
                    "volmachtTeltVoorQuorum", volmacht.map { .waarheid($0.teltVoorQuorum) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard let maat = Maat(tekst: try waarde.tekst("maat")) else { throw .veldOngeldig("maat") }
        var volmacht: Volmacht?
        if let hoogstens = try waarde.nummerOfNiets("volmachten") {
            volmacht = Volmacht(
                hoogstens: hoogstens,
                teltVoorQuorum: try waarde.waarheid("volmachtTeltVoorQuorum"))
        }
        self.init(
            grondtal: try waarde.keuze("grondtal"), zetels: try waarde.nummerOfNiets("zetels"),
            maat: maat, volmacht: volmacht,
            oproeptermijnDagen: try waarde.nummer("oproeptermijnDagen"),
            openbaarheid: try waarde.keuze("openbaarheid"),
            beslotenPunten: try waarde.waarheid("beslotenPunten"),
            stemwijze: try waarde.keuze("stemwijze"),
            meerderheid: try waarde.keuze("meerderheid"),
            buitenVergadering: try waarde.waarheid("buitenVergadering"),
            tweedeZonderQuorum: try waarde.waarheid("tweedeZonderQuorum"))
    }
}

extension Wijkraad.Reglementversie: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("reglement", reglement.canoniek), .init("besluit", .tekst(besluit)),
            .init("vanaf", .datum(vanaf)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            reglement: try waarde.deel("reglement"), besluit: try waarde.tekst("besluit"),
            vanaf: try waarde.datum("vanaf"))
    }
}
