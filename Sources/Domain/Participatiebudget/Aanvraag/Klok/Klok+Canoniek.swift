extension Aanvraag.Klok {
    /// All but the last day for deciding in canonical form; that day is a column of its own.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("start", start.canoniek), .init("kalender", .tekst(kalender)),
                .init("aanvulrondes", .lijst(aanvulrondes.map(\.canoniek))),
                .init("onderbrekingen", .lijst(onderbrekingen.map { .object($0.velden) })),
                .init("mededelingen", .lijst(mededelingen.map { .object($0.velden) })),
                .init(
                    "ingebrekestellingen", .lijst(ingebrekestellingen.map { .object($0.velden) })),
            ] + .alsAanwezig("ingetrokkenOp", ingetrokkenOp.map { .datum($0) })
                + .alsAanwezig("uitsluiting", uitsluiting.map { .object($0.velden) }))
    }

    /// Reads a clock from its canonical form and the column.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde, uitersteDatum: Datum) throws(CanoniekeFout) {
        self.init(
            start: try Start(try waarde.veld("start")), kalender: try waarde.tekst("kalender"),
            uitersteDatum: uitersteDatum)
        for lid in try waarde.lijst("aanvulrondes") { aanvulrondes.append(try .init(lid)) }
        for lid in try waarde.lijst("onderbrekingen") { onderbrekingen.append(try .init(lid)) }
        for lid in try waarde.lijst("mededelingen") { mededelingen.append(try .init(lid)) }
        for lid in try waarde.lijst("ingebrekestellingen") {
            ingebrekestellingen.append(try .init(lid))
        }
        ingetrokkenOp = try waarde.datumOfNiets("ingetrokkenOp")
        if let veld = waarde.veldOfNiets("uitsluiting") { uitsluiting = try .init(veld) }
    }
}

extension Aanvraag.Klok.Start {
    var canoniek: CanoniekeWaarde { .object(velden) }

    var velden: [CanoniekeWaarde.Veld] {
        [
            .init("ontvangst", .datum(ontvangst)), .init("bron", .tekst(bron.rawValue)),
            .init("duur", .tekst(duur.kort)),
            .init("regelingversie", .geheel(Int64(regelingversie))),
        ]
    }

    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard let duur = Duur(tekst: try waarde.tekst("duur")) else { throw .veldOngeldig("duur") }
        self.init(
            ontvangst: try waarde.datum("ontvangst"), bron: try waarde.keuze("bron"), duur: duur,
            regelingversie: Int(try waarde.geheel("regelingversie")))
    }
}

extension Aanvraag.Klok.Aanvulronde {
    var canoniek: CanoniekeWaarde {
        .object(velden + .alsAanwezig("einde", einde.map { .object($0.velden) }))
    }

    /// What is known when it is asked.
    var velden: [CanoniekeWaarde.Veld] {
        [
            .init("gevraagdOp", .datum(gevraagdOp)),
            .init("hersteltermijn", .datum(hersteltermijn)), .init("door", .id(door)),
            .init("ontbreekt", .verzegeling(ontbreekt)),
        ]
    }

    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        var einde: Einde?
        if let veld = waarde.veldOfNiets("einde") { einde = try Einde(veld) }
        self.init(
            gevraagdOp: try waarde.datum("gevraagdOp"),
            hersteltermijn: try waarde.datum("hersteltermijn"), door: try waarde.id("door"),
            ontbreekt: try waarde.verzegeling("ontbreekt"), einde: einde)
    }
}

extension Aanvraag.Klok.Aanvulronde.Einde {
    var velden: [CanoniekeWaarde.Veld] {
        [
            .init("op", .datum(op)), .init("door", .id(door)),
            .init("aangevuld", .waarheid(aangevuld)),
        ]
    }

    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            op: try waarde.datum("op"), door: try waarde.id("door"),
            aangevuld: try waarde.waarheid("aangevuld"))
    }
}

extension Aanvraag.Klok.Onderbreking {
    var velden: [CanoniekeWaarde.Veld] {
        [
            .init("grond", .tekst(grond.rawValue)), .init("van", .datum(dagen.lowerBound)),
            .init("tot", .datum(dagen.upperBound)), .init("motivering", .verzegeling(motivering)),
        ]
    }

    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        let (van, tot) = (try waarde.datum("van"), try waarde.datum("tot"))
        guard van <= tot else { throw .veldOngeldig("tot") }
        self.init(
            grond: try waarde.keuze("grond"), dagen: van...tot,
            motivering: try waarde.verzegeling("motivering"))
    }
}

extension Aanvraag.Klok.Vertragingsmededeling {
    var velden: [CanoniekeWaarde.Veld] {
        [
            .init("op", .datum(op)), .init("verwacht", .datum(verwacht)),
            .init("verschuift", .waarheid(verschuift)),
        ]
    }

    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            op: try waarde.datum("op"), verwacht: try waarde.datum("verwacht"),
            verschuift: try waarde.waarheid("verschuift"))
    }
}

extension Aanvraag.Klok.Ingebrekestelling {
    var velden: [CanoniekeWaarde.Veld] {
        [.init("ontvangen", .datum(ontvangen))]
            + .alsAanwezig("ongeldig", ongeldig.map { .tekst($0.rawValue) })
    }

    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            ontvangen: try waarde.datum("ontvangen"),
            ongeldig: waarde.veldOfNiets("ongeldig") == nil ? nil : try waarde.keuze("ongeldig"))
    }
}
