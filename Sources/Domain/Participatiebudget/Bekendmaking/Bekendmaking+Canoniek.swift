extension Aanvraag.Bekendmaking {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            .alsAanwezig("adres", adres.map { .verzegeling($0) })
                + .alsAanwezig("horen", horen?.canoniek)
                + .alsAanwezig("verzending", verzending.map { .object($0.velden) })
                + .alsAanwezig("afronding", afronding?.canoniek))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard case .object = waarde else { throw .veldOngeldig("bekendmaking") }
        self.init(
            adres: try waarde.verzegelingOfNiets("adres"),
            horen: try waarde.veldOfNiets("horen").map { veld throws(CanoniekeFout) in
                try Horen(veld)
            },
            verzending: try waarde.veldOfNiets("verzending").map { veld throws(CanoniekeFout) in
                try Verzending(veld)
            },
            afronding: try waarde.veldOfNiets("afronding").map { veld throws(CanoniekeFout) in
                try Afronding(veld)
            })
    }
}

extension Aanvraag.Bekendmaking.Horen {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("wijze", .tekst(wijze.rawValue)), .init("op", .datum(op)),
            .init("toelichting", .verzegeling(toelichting)), .init("door", .id(door)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            wijze: try waarde.keuze("wijze"), op: try waarde.datum("op"),
            toelichting: try waarde.verzegeling("toelichting"), door: try waarde.id("door"))
    }
}

extension Aanvraag.Bekendmaking.Verzending {
    /// The fields of its canonical form.
    var velden: [CanoniekeWaarde.Veld] {
        [
            .init("kanaal", .tekst(kanaal.rawValue)), .init("voorlopig", .waarheid(voorlopig)),
            .init("kalender", .tekst(kalender)),
        ] + .alsAanwezig("bezwaarTot", bezwaarTot.map { .datum($0) })
            + .alsAanwezig("betalenTot", betalenTot.map { .datum($0) })
            + .alsAanwezig("ontvanger", ontvanger.map { .id($0) })
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            kanaal: try waarde.keuze("kanaal"), bezwaarTot: try waarde.datumOfNiets("bezwaarTot"),
            betalenTot: try waarde.datumOfNiets("betalenTot"),
            voorlopig: try waarde.waarheid("voorlopig"), kalender: try waarde.tekst("kalender"),
            ontvanger: try waarde.idOfNiets("ontvanger"))
    }
}
