import Domain

extension Bewijsbundel {
    static let inschrijvingen = "data/inschrijvingen/"
    static let bewijzen = "data/bewijzen/"
    static let zegels = "data/zegels/"
    static let aansluitingen = "data/aansluitingen/"
    static let sleutels = "data/sleutels.txt"
    static let tijdlijn = "data/tijdlijn.csv"
    static let teksten = "data/teksten.json"
    static let oordeel = "data/oordeel.json"

    /// The files that prove something.
    /// - Throws: `CanoniekeFout` when an entry cannot be read.
    static func inhoud(_ bewijs: Stroombewijs) throws(CanoniekeFout) -> [String: [UInt8]] {
        var uit: [String: [UInt8]] = [:]
        func leg(_ naam: String, _ tekst: String) { uit[naam] = Array(tekst.utf8) }
        guard let laatste = bewijs.zegels.last else { return uit }
        for stuk in bewijs.stukken {
            let nummer = Self.nummer(stuk.volgnummer, cijfers: 6)
            uit["\(inschrijvingen)\(nummer).json"] = stuk.inhoud
            leg("\(bewijzen)\(nummer).tlog-proof", stuk.bewijs.tekst(onder: laatste))
        }
        for zegel in bewijs.zegels {
            leg("\(zegels)\(nummer(zegel.zegel.omvang, cijfers: 12)).zegel", zegel.tekst)
        }
        for aansluiting in bewijs.aansluitingen {
            leg(
                "\(aansluitingen)\(nummer(aansluiting.van, cijfers: 12)).aansluiting",
                aansluiting.tekst(onder: laatste))
        }
        leg(sleutels, bewijs.sleutels.map { $0.tekst + "\n" }.joined())
        leg(tijdlijn, try bewijs.tijdlijn().csv(.machine))
        if let dossier = try bewijs.dossier() {
            uit[oordeel] = try CanoniekeWaarde.lijst(dossier.oordelen.map(\.bewijs)).bytes()
        }
        if let teksten = bewijs.teksten {
            let opVolgorde = teksten.sorted { $0.verzegeling.hash < $1.verzegeling.hash }
            uit[Self.teksten] = try CanoniekeWaarde.lijst(opVolgorde.map(\.canoniek)).bytes()
        }
        return uit
    }

    private static func nummer(_ getal: Int64, cijfers: Int) -> String {
        let tekst = String(getal)
        return String(repeating: "0", count: max(0, cijfers - tekst.utf8.count)) + tekst
    }
}

extension Stroombewijs {
    /// The beleidsdossier that its entries tell; `nil` for another subject.
    func dossier() throws(CanoniekeFout) -> Beleidsdossier? {
        var inschrijvingen: [Inschrijving] = []
        for stuk in stukken { inschrijvingen.append(try Inschrijving(bytes: stuk.inhoud)) }
        guard inschrijvingen.first?.onderwerp.soort == .dossier else { return nil }
        return try Beleidsdossier.herhaal(inschrijvingen: inschrijvingen)
    }

    /// The entries one by one, with the first checkpoint of this proof that covers each.
    func tijdlijn() throws(CanoniekeFout) -> Tabel {
        var rijen: [[String]] = []
        for stuk in stukken {
            let inschrijving = try Inschrijving(bytes: stuk.inhoud)
            let dekt = zegels.first { $0.zegel.omvang > stuk.bewijs.index }?.zegel
            rijen.append([
                "\(stuk.bewijs.index)", "\(stuk.volgnummer)", "\(inschrijving.vastgelegd)",
                "\(inschrijving.plaatsgevonden)", inschrijving.soort, "\(inschrijving.actor)",
                inschrijving.rol.rawValue, inschrijving.handmatigeKlok ? "handmatig" : "",
                "\(dekt?.omvang ?? 0)", dekt.map { "\($0.gezetOp)" } ?? "",
            ])
        }
        return Tabel(
            [
                .init("plaats", "Plaats", .rechts), .init("volgnummer", "Nr", .rechts),
                .init("vastgelegd", "Vastgelegd"), .init("plaatsgevonden", "Plaatsgevonden"),
                .init("soort", "Soort"), .init("actor", "Pseudoniem"), .init("rol", "Rol"),
                .init("klok", "Klok"), .init("zegel", "Zegel", .rechts),
                .init("verzegeld", "Verzegeld"),
            ], rijen)
    }
}

extension Oordeelregel {
    /// The verdict as it stands in a bundle; whoever has the entries can give it again.
    var bewijs: CanoniekeWaarde {
        .object(
            [
                .init("wijkraad", .tekst(wijkraad)), .init("betreft", .tekst(betreft)),
                .init("oordeel", .tekst(oordeel.rawValue)),
                .init("toegezegd", .tekst(toegezegd.rawValue)),
            ]
                + [
                    bereikt.map { .init("bereikt", .tekst($0.rawValue)) },
                    nagekomen.map { .init("nagekomen", .waarheid($0)) },
                    besluitOp.map { .init("besluitOp", .tekst("\($0)")) },
                ].compactMap { (veld: CanoniekeWaarde.Veld?) in veld })
    }
}

extension Hash {
    /// Orders by the bytes.
    fileprivate static func < (links: Hash, rechts: Hash) -> Bool {
        links.bytes.lexicographicallyPrecedes(rechts.bytes)
    }
}
