public import Domain

extension MetPositie<Consultatieverantwoording> {
    /// The report, the decisions without a dossier, and the position of the register.
    public var antwoord: Antwoord {
        waarde.rapport.antwoord.met(
            ["besluiten": waarde.dekking.json, "register": positie.json],
            onder: [.tekst(waarde.dekking.zin)])
    }
}

extension MetPositie<Steekproef> {
    /// The units in the order of the draw, and the position of the register.
    public var antwoord: Antwoord {
        waarde.antwoord.met(["register": positie.json])
    }
}

extension Registerpositie {
    /// How many entries there were; whether they have a seal is no part of what was read.
    fileprivate var json: JSONBoom {
        .velden(["inschrijvingen": .geheel(Int(inschrijvingen))])
    }
}
