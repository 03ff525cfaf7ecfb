/// What can happen to a promise of the administration.
public enum BestuurstoezeggingGebeurtenis: Gebeurtenis {
    /// It was made, with its last day.
    case toezeggingGedaan(Bestuurstoezegging.Opening, uiterlijk: Datum)
    /// It has another last day, with the reason under seal.
    case toezeggingVerlengd(uiterlijk: Datum, reden: Verzegeling)
    /// It was kept, broken or withdrawn.
    case toezeggingAfgedaan(Bestuurstoezegging.Stand, Bestuurstoezegging.Afdoening)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .toezeggingGedaan: "bestuurstoezegging_gedaan"
        case .toezeggingVerlengd: "bestuurstoezegging_verlengd"
        case .toezeggingAfgedaan: "bestuurstoezegging_afgedaan"
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .toezeggingGedaan(let opening, let dag):
            .object([.init("opening", opening.canoniek), .init("uiterlijk", .datum(dag))])
        case .toezeggingVerlengd(let dag, let reden):
            .object([.init("uiterlijk", .datum(dag)), .init("reden", .verzegeling(reden))])
        case .toezeggingAfgedaan(let stand, let afdoening):
            .object([
                .init("stand", .tekst(stand.rawValue)), .init("afdoening", afdoening.canoniek),
            ])
        }
    }

    /// Reads an event of a promise.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("bestuurstoezegging_gedaan", 1):
            self = .toezeggingGedaan(
                try .init(inhoud.veld("opening")), uiterlijk: try inhoud.datum("uiterlijk"))
        case ("bestuurstoezegging_verlengd", 1):
            self = .toezeggingVerlengd(
                uiterlijk: try inhoud.datum("uiterlijk"), reden: try inhoud.verzegeling("reden"))
        case ("bestuurstoezegging_afgedaan", 1):
            self = .toezeggingAfgedaan(
                try inhoud.keuze("stand"), try .init(inhoud.veld("afdoening")))
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}

extension Bestuurstoezegging: Staat {
    /// The promise as its first event makes it; `nil` for another event.
    public init?(eerste gebeurtenis: BestuurstoezeggingGebeurtenis) {
        guard case .toezeggingGedaan(let opening, let dag) = gebeurtenis else { return nil }
        self.init(opening: opening, uiterlijk: dag)
    }

    /// The promise after one more event.
    public mutating func pasToe(_ gebeurtenis: BestuurstoezeggingGebeurtenis) {
        switch gebeurtenis {
        case .toezeggingGedaan: break
        case .toezeggingVerlengd(let dag, _):
            uiterlijk = dag
            verlengingen += 1
        case .toezeggingAfgedaan(let stand, let afdoening):
            self.stand = stand
            self.afdoening = afdoening
        }
    }
}

extension Bestuurstoezegging {
    /// All of it in canonical form, as it is kept.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("opening", opening.canoniek), .init("uiterlijk", .datum(uiterlijk)),
                .init("verlengingen", .geheel(Int64(verlengingen))),
                .init("stand", .tekst(stand.rawValue)),
            ] + .alsAanwezig("afdoening", afdoening.map(\.canoniek)))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        let afdoening = waarde.veldOfNiets("afdoening")
        self.init(
            opening: try Opening(waarde.veld("opening")),
            uiterlijk: try waarde.datum("uiterlijk"),
            verlengingen: Int(try waarde.geheel("verlengingen")),
            stand: try waarde.keuze("stand"),
            afdoening: afdoening == nil ? nil : try Afdoening(waarde.veld("afdoening")))
    }
}

extension Bestuurstoezegging.Opening {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("kenmerk", .tekst("\(kenmerk)")), .init("inhoud", .verzegeling(inhoud)),
                .init("ambt", .tekst(door.rawValue)), .init("aan", .tekst(aan.rawValue)),
                .init("vakafdeling", .tekst(vakafdeling)),
                .init("aanleiding", .tekst(aanleiding.rawValue)),
                .init("gedaanOp", .datum(gedaanOp)),
            ] + .alsAanwezig("wijkraad", wijkraad.map { .tekst($0) })
                + .alsAanwezig("wijk", wijk.map { .tekst("\($0)") }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard let kenmerk = Kenmerk(tekst: try waarde.tekst("kenmerk")) else {
            throw .veldOngeldig("kenmerk")
        }
        var wijk: Wijkcode?
        if let tekst = try waarde.tekstOfNiets("wijk") {
            guard let code = Wijkcode(tekst) else { throw .veldOngeldig("wijk") }
            wijk = code
        }
        self.init(
            kenmerk: kenmerk, inhoud: try waarde.verzegeling("inhoud"),
            door: try waarde.keuze("ambt"), aan: try waarde.keuze("aan"),
            vakafdeling: try waarde.tekst("vakafdeling"),
            aanleiding: try waarde.keuze("aanleiding"), gedaanOp: try waarde.datum("gedaanOp"),
            wijkraad: try waarde.tekstOfNiets("wijkraad"), wijk: wijk)
    }
}

extension Bestuurstoezegging.Afdoening {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("op", .datum(op)), .init("reden", .verzegeling(reden))])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(op: try waarde.datum("op"), reden: try waarde.verzegeling("reden"))
    }
}
