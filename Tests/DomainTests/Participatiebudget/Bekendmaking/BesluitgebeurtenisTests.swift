import Domain
import Testing

@Suite("Gebeurtenissen rond een besluit") struct BesluitgebeurtenisTests {
    static func alle() throws -> [(Besluitgebeurtenis, String)] {
        let (zegel, persoon): (Verzegeling, ID<Persoon>) = (
            try Proefbesluit.zegel(1), try Proefbesluit.id(2)
        )
        let hex = String(repeating: "01", count: 32)
        let (dag, wie) = (try dag("2026-03-02"), "01900000-0000-7000-8000-000000000012")
        let besluit = Besluit(
            uitkomst: .geweigerd, verleend: .nul, grond: .plafond, saldoVoor: Bedrag(cent: 1),
            saldoNa: Bedrag(cent: 1), ruimte: .nul, beslisser: persoon, motivering: zegel)
        return [
            (
                .adviesGevraagd(op: dag, uiterlijk: dag),
                #"{"op":"2026-03-02","uiterlijk":"2026-03-02"}"#
            ),
            (
                .adviesUitgebracht(
                    .init(
                        strekking: .bedrag, bedrag: Bedrag(cent: 5), tekst: zegel, door: persoon,
                        op: dag)),
                #"{"bedragCent":5,"door":"\#(wie)","op":"2026-03-02","strekking":"bedrag","#
                    + #""tekst":"\#(hex)"}"#
            ),
            (.vanAdviesAfgeweken(motivering: zegel), #"{"motivering":"\#(hex)"}"#),
            (.toestemming(adres: zegel), #"{"adres":"\#(hex)"}"#), (.toestemming(adres: nil), "{}"),
            (
                .gehoord(.init(wijze: .eigenGegevens, op: dag, toelichting: zegel, door: persoon)),
                #"{"door":"\#(wie)","op":"2026-03-02","toelichting":"\#(hex)","#
                    + #""wijze":"eigen_gegevens"}"#
            ),
            (
                .vervangen(besluit, reden: zegel),
                #"{"beslisser":"\#(wie)","grond":"plafond","motivering":"\#(hex)","#
                    + #""reden":"\#(hex)","ruimteCent":0,"saldoNaCent":1,"saldoVoorCent":1,"#
                    + #""uitkomst":"geweigerd","verleendCent":0}"#
            ),
            (
                .bekendgemaakt(
                    .init(
                        kanaal: .post, bezwaarTot: dag, betalenTot: nil, voorlopig: false,
                        kalender: "k"), op: dag),
                #"{"bezwaarTot":"2026-03-02","kalender":"k","kanaal":"post","op":"2026-03-02","#
                    + #""voorlopig":false}"#
            ),
            (
                .bekendgemaakt(
                    .init(
                        kanaal: .elektronisch, bezwaarTot: nil, betalenTot: dag, voorlopig: true,
                        kalender: "k", ontvanger: persoon), op: dag),
                #"{"betalenTot":"2026-03-02","kalender":"k","kanaal":"elektronisch","#
                    + #""ontvanger":"\#(wie)","op":"2026-03-02","voorlopig":true}"#
            ),
            (
                .verplichtingOpgelegd(
                    .init(
                        bewoners: 6,
                        regels: [
                            Toezegging(
                                soort: .kennis, bewoners: nil, uren: try getal("1.5"),
                                omschrijving: zegel)
                        ])),
                #"{"bewoners":6,"regels":[{"omschrijving":"\#(hex)","soort":"kennis","#
                    + #""uren":"1.5"}]}"#
            ),
            (
                .geleverd(
                    .init(
                        regel: 1, uren: try getal("2"), bewoners: 3, op: dag, bewijs: zegel,
                        bestand: zegel.hash)),
                #"{"bestand":"\#(hex)","bewijs":"\#(hex)","bewoners":3,"op":"2026-03-02","#
                    + #""regel":1,"uren":"2"}"#
            ),
            (
                .afgerond(.init(grond: .geenBezwaar, op: dag, door: persoon)),
                #"{"door":"\#(wie)","grond":"geen_bezwaar","op":"2026-03-02"}"#
            ),
            (.opWachtlijst(op: dag), #"{"op":"2026-03-02"}"#),
            (
                .alsnogVerleend(
                    Besluit(
                        uitkomst: .deelsVerleend, verleend: Bedrag(cent: 2), grond: .plafond,
                        saldoVoor: Bedrag(cent: 2), saldoNa: .nul, ruimte: Bedrag(cent: 2),
                        beslisser: persoon, motivering: zegel, saldoOp: dag), op: dag),
                #"{"beslisser":"\#(wie)","grond":"plafond","motivering":"\#(hex)","#
                    + #""op":"2026-03-02","ruimteCent":2,"saldoNaCent":0,"saldoOp":"2026-03-02","#
                    + #""saldoVoorCent":2,"uitkomst":"deels_verleend","verleendCent":2}"#
            ),
        ]
    }

    @Test("Elke soort heeft voor altijd deze bytes, en komt eruit terug")
    func bytes() throws {
        for (gebeurtenis, bytes) in try Self.alle() {
            let heen = AanvraagGebeurtenis.rondBesluit(gebeurtenis)
            #expect(try String(decoding: heen.inhoud.bytes(), as: UTF8.self) == bytes)
            let terug = try AanvraagGebeurtenis(
                soort: heen.soort, versie: heen.versie,
                inhoud: CanoniekeWaarde(bytes: Array(bytes.utf8)))
            #expect(terug == heen)
        }
        #expect(Set(try Self.alle().map(\.0.soort)).count == 12)
    }

    @Test("Een gebeurtenis met een veld te weinig is niet te lezen")
    func velden() throws {
        for (gebeurtenis, _) in try Self.alle() {
            guard case .object(let velden) = gebeurtenis.inhoud else { continue }
            let mag: Set = [
                "adres", "bedragCent", "bezwaarTot", "betalenTot", "bestand", "uren", "bewoners",
                "ontvanger",
            ]
            let metBesluit = ["besluit_vervangen", "alsnog_verleend"].contains(gebeurtenis.soort)
            let magOok: Set = metBesluit ? ["grond", "saldoOp"] : []
            for veld in velden where !mag.union(magOok).contains(veld.naam) {
                let rest = CanoniekeWaarde.object(velden.filter { $0.naam != veld.naam })
                #expect(throws: CanoniekeFout.veldOngeldig(veld.naam)) {
                    try AanvraagGebeurtenis(soort: gebeurtenis.soort, versie: 1, inhoud: rest)
                }
            }
        }
    }

    @Test("Elke deelstand komt uit haar canonieke vorm terug")
    func deelstanden() throws {
        var aanvraag = try AanvraagAdviserenTests.geadviseerd(.negatief)
        try aanvraag.neem(AanvraagAdviserenTests.besluit(aanvraag, 120_000, reden: true))
        aanvraag.pasToe(
            try aanvraag.toestemming(
                Proefbesluit.zegel(8), Proefbesluit.context(2, .behandelaar)))
        try aanvraag.hoor(.schriftelijk)
        try aanvraag.neem(aanvraag.maakBekend(.elektronisch))
        aanvraag.pasToe(
            try aanvraag.leveren(
                AanvraagLeverenTests.levering("3"),
                Proefbesluit.context(1, .aanvrager, op: "2026-06-01")))
        let bekendmaking = try #require(aanvraag.bekendmaking)
        #expect(try Aanvraag.Bekendmaking(Self.rond(bekendmaking.canoniek)) == bekendmaking)
        let verplichting = try #require(aanvraag.verplichting)
        #expect(try Aanvraag.Verplichting(Self.rond(verplichting.canoniek)) == verplichting)
        let advies = try #require(aanvraag.advies)
        #expect(try Aanvraag.Advies(Self.rond(advies.canoniek)) == advies)
        #expect(try Aanvraag.Bekendmaking(Self.rond(.object([]))) == .init())
        let dicht = Aanvraag.Bekendmaking(
            afronding: .init(
                grond: .bezwaarNietOpen, op: try dag("2026-06-02"), door: try Proefbesluit.id(2)))
        #expect(try Aanvraag.Bekendmaking(Self.rond(dicht.canoniek)) == dicht)
        #expect(throws: CanoniekeFout.self) { try Aanvraag.Bekendmaking(.tekst("x")) }
    }

    private static func rond(_ waarde: CanoniekeWaarde) throws -> CanoniekeWaarde {
        try CanoniekeWaarde(bytes: waarde.bytes())
    }
}
