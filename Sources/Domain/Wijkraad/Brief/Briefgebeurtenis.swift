/// What can happen to a letter.
public enum Briefgebeurtenis: Gebeurtenis {
    /// It was registered.
    case ingeschreven(Brief.Inhoud)
    /// It was dealt with.
    case afgedaan(Brief.Afloop)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .ingeschreven: "brief_ingeschreven"
        case .afgedaan: "brief_afgedaan"
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .ingeschreven(let brief): return brief.canoniek
        case .afgedaan(let afloop):
            var velden: [CanoniekeWaarde.Veld] = [.init("op", .datum(afloop.op))]
            velden += .alsAanwezig("antwoord", afloop.antwoord.map { .id($0) })
            velden += .alsAanwezig("reden", afloop.reden.map { .verzegeling($0) })
            return .object(velden)
        }
    }

    /// Reads an event of a letter.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("brief_ingeschreven", 1): self = .ingeschreven(try Brief.Inhoud(inhoud))
        case ("brief_afgedaan", 1):
            self = .afgedaan(
                .init(
                    op: try inhoud.datum("op"), antwoord: try inhoud.idOfNiets("antwoord"),
                    reden: try inhoud.verzegelingOfNiets("reden")))
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}

extension Brief.Inhoud {
    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        var velden: [CanoniekeWaarde.Veld] = [
            .init("wijkraad", .id(wijkraad)), .init("nummer", .geheel(Int64(nummer))),
            .init("richting", .tekst(richting.rawValue)), .init("partij", .verzegeling(partij)),
            .init("betreft", .verzegeling(betreft)), .init("dag", .datum(dag)),
            .init("door", .id(door)),
        ]
        velden += .alsAanwezig("afdoening", afdoening.map { .tekst($0.rawValue) })
        velden += .alsAanwezig("uiterlijk", uiterlijk.map { .datum($0) })
        velden += .alsAanwezig("antwoordOp", antwoordOp.map { .id($0) })
        velden += .alsAanwezig("scan", scan.map { .tekst($0.description) })
        return .object(velden)
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        let richting: Brief.Richting = try waarde.keuze("richting")
        let afdoening: Brief.Afdoening? = try waarde.keuzeOfNiets("afdoening")
        let nummer = try waarde.geheel("nummer")
        guard (richting == .ontvangen) == (afdoening != nil) else {
            throw .veldOngeldig("afdoening")
        }
        guard (1...999_999_999).contains(nummer) else { throw .veldOngeldig("nummer") }
        self.init(
            wijkraad: try waarde.id("wijkraad"), nummer: Int(nummer), richting: richting,
            partij: try waarde.verzegeling("partij"), betreft: try waarde.verzegeling("betreft"),
            dag: try waarde.datum("dag"), afdoening: afdoening,
            uiterlijk: try waarde.datumOfNiets("uiterlijk"),
            antwoordOp: try waarde.idOfNiets("antwoordOp"),
            scan: try waarde.verzegelingOfNiets("scan")?.hash,
            door: try waarde.id("door"))
    }
}

extension Brief: Staat {
    /// The letter as its first event makes it; `nil` for another event.
    public init?(eerste gebeurtenis: Briefgebeurtenis) {
        guard case .ingeschreven(let inhoud) = gebeurtenis else { return nil }
        self.init(inhoud: inhoud)
    }

    /// The letter after one more event.
    public mutating func pasToe(_ gebeurtenis: Briefgebeurtenis) {
        switch gebeurtenis {
        case .ingeschreven: break
        case .afgedaan(let afloop): self.afloop = afloop
        }
    }
}
