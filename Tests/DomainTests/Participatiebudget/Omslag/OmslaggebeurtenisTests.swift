import Domain
import Testing

@Suite("Gebeurtenissen op de omslag") struct OmslaggebeurtenisTests {
    static func alle() throws -> [(Omslaggebeurtenis, String)] {
        let (zegel, persoon): (Verzegeling, ID<Persoon>) = (
            try Proefbesluit.zegel(1), try Proefbesluit.id(2)
        )
        let hex = String(repeating: "01", count: 32)
        let (op, wie) = (try dag("2026-03-02"), "01900000-0000-7000-8000-000000000012")
        return [
            (
                .namensIngeschreven(
                    .init(
                        ingang: .papier, ontvangenOp: op, vastgelegdOp: op, scan: zegel.hash,
                        reden: zegel, door: persoon)),
                #"{"door":"\#(wie)","ingang":"papier","ontvangenOp":"2026-03-02","#
                    + #""reden":"\#(hex)","scan":"\#(hex)","vastgelegdOp":"2026-03-02"}"#
            ),
            (
                .bijlageToegevoegd(
                    .init(
                        nummer: 1, bestand: persoon.als(Bestand.self), hash: zegel.hash, omvang: 12,
                        soort: .pdf, naam: zegel, door: persoon, op: op)),
                #"{"bestand":"\#(wie)","door":"\#(wie)","hash":"\#(hex)","naam":"\#(hex)","#
                    + #""nummer":1,"omvang":12,"op":"2026-03-02","soort":"pdf"}"#
            ),
            (
                .bijlageVerwijderd(1, reden: zegel, door: persoon, op: op),
                #"{"door":"\#(wie)","nummer":1,"op":"2026-03-02","reden":"\#(hex)"}"#
            ),
            (
                .wijzigingGevraagd(.init(wat: zegel, door: persoon, op: op)),
                #"{"door":"\#(wie)","op":"2026-03-02","wat":"\#(hex)"}"#
            ),
            (
                .wijzigingBesloten(
                    .init(uitkomst: .afgewezen, motivering: zegel, door: persoon, op: op)),
                #"{"door":"\#(wie)","motivering":"\#(hex)","op":"2026-03-02","#
                    + #""uitkomst":"afgewezen"}"#
            ),
            (
                .wijzigingBekendgemaakt(
                    .init(
                        kanaal: .post, bezwaarTot: op, betalenTot: nil, voorlopig: false,
                        kalender: "k"), op: op),
                #"{"bezwaarTot":"2026-03-02","kalender":"k","kanaal":"post","op":"2026-03-02","#
                    + #""voorlopig":false}"#
            ),
            (
                .afgezien(.init(bedrag: Bedrag(cent: 5), reden: zegel, door: persoon, op: op)),
                #"{"bedragCent":5,"door":"\#(wie)","op":"2026-03-02","reden":"\#(hex)"}"#
            ),
            (
                .contactOvergedragen(.init(aan: persoon, reden: zegel, door: persoon, op: op)),
                #"{"aan":"\#(wie)","door":"\#(wie)","op":"2026-03-02","reden":"\#(hex)"}"#
            ),
            (
                .medeaanvragerGenoemd(persoon, door: persoon, op: op),
                #"{"door":"\#(wie)","op":"2026-03-02","persoon":"\#(wie)"}"#
            ),
            (
                .kwestieGemeld(
                    .init(vraag: zegel, afdeling: persoon, door: persoon, op: op, uiterlijk: op)),
                #"{"afdeling":"\#(wie)","door":"\#(wie)","op":"2026-03-02","#
                    + #""uiterlijk":"2026-03-02","vraag":"\#(hex)"}"#
            ),
            (
                .kwestieBeantwoord(.init(tekst: zegel, door: persoon, op: op)),
                #"{"door":"\#(wie)","op":"2026-03-02","tekst":"\#(hex)"}"#
            ),
        ]
    }

    @Test("Elke soort heeft voor altijd deze bytes, en komt eruit terug")
    func bytes() throws {
        for (gebeurtenis, bytes) in try Self.alle() {
            let heen = AanvraagGebeurtenis.omslag(gebeurtenis)
            #expect(try String(decoding: heen.inhoud.bytes(), as: UTF8.self) == bytes)
            let terug = try AanvraagGebeurtenis(
                soort: heen.soort, versie: heen.versie,
                inhoud: CanoniekeWaarde(bytes: Array(bytes.utf8)))
            #expect(terug == heen)
        }
        #expect(Set(try Self.alle().map(\.0.soort)).count == 11)
    }

    @Test("Een gebeurtenis met een veld te weinig is niet te lezen")
    func velden() throws {
        for (gebeurtenis, _) in try Self.alle() {
            guard case .object(let velden) = gebeurtenis.inhoud else { continue }
            for veld in velden where !["scan", "bezwaarTot"].contains(veld.naam) {
                if veld.naam == "reden", gebeurtenis.soort == "aanvraag_namens_ingeschreven" {
                    continue
                }
                let rest = CanoniekeWaarde.object(velden.filter { $0.naam != veld.naam })
                #expect(throws: CanoniekeFout.veldOngeldig(veld.naam)) {
                    try AanvraagGebeurtenis(soort: gebeurtenis.soort, versie: 1, inhoud: rest)
                }
            }
        }
    }

    @Test("De omslag komt uit zijn canonieke vorm terug, leeg en vol")
    func omslag() throws {
        var aanvraag = try Proefbesluit.bekendgemaakt()
        #expect(aanvraag.omslag.isLeeg)
        #expect(try aanvraag.omslag.canoniek.bytes() == Array("{}".utf8))
        for (gebeurtenis, _) in try Self.alle() { aanvraag.pasToe(.omslag(gebeurtenis)) }
        #expect(aanvraag.omslag.wijzigingen.last?.verzending != nil)
        #expect(aanvraag.omslag.kwesties.last?.antwoord != nil)
        #expect(aanvraag.omslag.bijlagen.last?.isWeg ?? false)
        let (zegel, wie): (Verzegeling, ID<Persoon>) = (
            try Proefbesluit.zegel(1), try Proefbesluit.id(2)
        )
        let op = try dag("2026-03-02")
        aanvraag.pasToe(.omslag(.wijzigingGevraagd(.init(wat: zegel, door: wie, op: op))))
        aanvraag.pasToe(
            .rondBesluit(
                .gehoord(.init(wijze: .mondeling, op: op, toelichting: zegel, door: wie))))
        #expect(aanvraag.omslag.wijzigingen.last?.horen != nil)
        for omslag in [Aanvraag.Omslag(), aanvraag.omslag] {
            let bytes = try omslag.canoniek.bytes()
            #expect(try Aanvraag.Omslag(CanoniekeWaarde(bytes: bytes)) == omslag)
        }
        #expect(throws: CanoniekeFout.self) { try Aanvraag.Omslag(.tekst("x")) }
        #expect(throws: CanoniekeFout.self) {
            try Aanvraag.Omslag(.object([.init("medeaanvragers", .lijst([.geheel(1)]))]))
        }
    }
}
