import Domain
import Services
import Testing
import Weergave

/// A proof over a register in memory: one stream among the leaves of others.
struct Proefbewijs {
    static let gemeente = ID<Gemeente>(hoog: 0x0190_0000_0000_7000, laag: 0x8000_0000_0000_0001)
    static let onderwerp = Onderwerp(
        .aanvraag, ID<Aanvraag>(hoog: 0x0190_0000_0000_7001, laag: 0x8000_0000_0000_0002))

    let bewijs: Stroombewijs
    /// Every leaf of the register and every complete subtree above them.
    let knopen: [Knoopplaats: Hash]
    let bos: Sleutelbos

    /// A stream of so many entries, with two leaves of others before each, and a checkpoint behind
    /// every few leaves.
    init(_ aantal: Int, zegelElke: Int64 = 24, sleutel: UInt8 = 1) throws {
        let oorsprong = Zegel.oorsprong(try #require(Gemeentecode("GM0995")), Self.gemeente)
        bos = try #require(
            Sleutelbos(naam: oorsprong, zaden: [[UInt8](repeating: sleutel, count: 32)]))
        let (stroom, teksten) = try Self.stroom(aantal)
        let (ketting, boom) = (Ketting(Uitvoerder.sha256), Merkleboom(Uitvoerder.sha256))
        var (rand, knopen): (Boomrand, [Knoopplaats: Hash]) = (Boomrand(), [:])
        var (keten, plaatsen, wortels): (Hash, [Int64], [(Int64, Hash)]) = (.nul, [], [])
        for (nummer, bytes) in stroom.enumerated() {
            keten = ketting.waarde(
                na: keten, volgnummer: Int64(nummer + 1), inhoud: ketting.inhoud(bytes))
            let eigen = Registerblad(
                gemeente: Self.gemeente, onderwerp: Self.onderwerp.id,
                volgnummer: Int64(nummer + 1), keten: keten)
            let vreemd = (0..<2).map { boom.blad([UInt8(nummer & 255), UInt8($0)]) }
            plaatsen.append(rand.omvang + 2)
            for hash in vreemd + [eigen.hash(boom)] {
                knopen[Knoopplaats(niveau: 0, plaats: rand.omvang)] = hash
                for (plaats, hash) in rand.neem(hash, boom) { knopen[plaats] = hash }
                if rand.omvang % zegelElke == 0 { wortels.append((rand.omvang, rand.wortel(boom))) }
            }
        }
        let totaal = rand.omvang
        if wortels.last?.0 != totaal { wortels.append((totaal, rand.wortel(boom))) }
        let bos = bos
        self.knopen = knopen
        bewijs = Stroombewijs(
            stukken: try zip(stroom, plaatsen).enumerated().map { nummer, stuk in
                .init(
                    volgnummer: Int64(nummer + 1), inhoud: stuk.0,
                    bewijs: try #require(
                        Bladbewijs(index: stuk.1, omvang: totaal, knopen, boom)))
            },
            zegels: try wortels.map { omvang, wortel in
                bos.teken(
                    Zegel(
                        oorsprong: oorsprong, omvang: omvang, wortel: wortel,
                        gezetOp: try #require(
                            Moment(microseconden: Proefklok.vast.microseconden + omvang)),
                        handmatigeKlok: omvang == totaal))
            },
            aansluitingen: try wortels.dropLast().map { omvang, _ in
                try #require(Aansluitbewijs(van: omvang, naar: totaal, knopen, boom))
            },
            sleutels: bos.openbaar, teksten: teksten)
    }

    private static func stroom(_ aantal: Int) throws -> ([[UInt8]], [VerzegeldeTekst]) {
        var (inhouden, teksten): ([[UInt8]], [VerzegeldeTekst]) = ([], [])
        for nummer in 0..<aantal {
            let tekst = VerzegeldeTekst(
                "Reden \(nummer): \"é\u{301}\"\n\t\\ 🌳", zout: (0..<16).map { UInt8(nummer) ^ $0 },
                Uitvoerder.sha256)
            let context = Handelingscontext(
                gemeente: gemeente, actor: ID(hoog: 7, laag: UInt64(nummer % 3)),
                rol: .behandelaar,
                moment: try #require(
                    Moment(microseconden: Proefklok.vast.microseconden + Int64(nummer) * 1_000)),
                verzoek: ID(hoog: 9, laag: UInt64(nummer)), herkomst: .cli,
                handmatigeKlok: nummer % 2 == 1)
            inhouden.append(
                try Inschrijving(
                    AanvraagGebeurtenis.vanNormAfgeweken(motivering: tekst.verzegeling),
                    over: onderwerp, context, na: nil
                ).waarde.bytes())
            teksten.append(tekst)
        }
        return (inhouden, teksten)
    }

    /// The bundle, with or without the texts.
    func bundel(metTeksten: Bool = true, stukken: Int? = nil) throws -> Bewijsbundel {
        let deel = Stroombewijs(
            stukken: Array(bewijs.stukken.prefix(stukken ?? .max)), zegels: bewijs.zegels,
            aansluitingen: bewijs.aansluitingen, sleutels: bewijs.sleutels,
            teksten: metTeksten ? bewijs.teksten : nil)
        return try Bewijsbundel(
            deel,
            .init(
                gemeente: "Lelystad (GM0995)", onderwerp: "aanvraag PB-2026-0001",
                gemaaktOp: Datum(Proefklok.vast), programma: "griffie 0",
                leesmij: Array("Over {onderwerp}, {onbekend} {".utf8),
                controleur: Array("# leeg\n".utf8)), Uitvoerder.sha256)
    }
}
