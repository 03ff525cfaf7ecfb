import Domain
import Testing

@Suite("Gebeurtenissen tussen ontvangst en besluit")
struct KlokgebeurtenisTests {
    /// One of each, with the bytes that it has for ever.
    static func gevallen() throws -> [(soort: String, json: String)] {
        let nul = String(repeating: "0", count: 64)
        let wie = "01900000-0000-7000-8000-000000000004"
        return [
            (
                "beslistermijn_begonnen",
                #"{"bron":"redelijk","duur":"8w","kalender":"2026-2028:5 1a","#
                    + #""ontvangst":"2026-03-02","regelingversie":3,"uitersteDatum":"2026-04-28"}"#
            ),
            (
                "aanvulling_gevraagd",
                #"{"door":"\#(wie)","gevraagdOp":"2026-03-10","hersteltermijn":"2026-03-24","#
                    + #""ontbreekt":"\#(nul)","uitersteDatum":"2026-05-11"}"#
            ),
            (
                "aanvraag_aangevuld",
                #"{"bewoners":6,"door":"\#(wie)","gevraagdCent":90000,"op":"2026-03-20","#
                    + #""toelichting":"\#(nul)","toezeggingen":[],"uitersteDatum":"2026-05-06"}"#
            ),
            (
                "zonder_aanvulling_verder",
                #"{"door":"\#(wie)","motivering":"\#(nul)","op":"2026-03-26","#
                    + #""uitersteDatum":"2026-05-11"}"#
            ),
            (
                "aanvraag_ingetrokken",
                #"{"door":"\#(wie)","op":"2026-03-26","reden":"\#(nul)"}"#
            ),
            (
                "beslistermijn_opgeschort",
                #"{"grond":"overmacht","motivering":"\#(nul)","tot":"2026-03-20","#
                    + #""uitersteDatum":"2026-05-06","van":"2026-03-11"}"#
            ),
            (
                "dwangsom_uitgesloten",
                #"{"door":"\#(wie)","grond":"onredelijk_laat","motivering":"\#(nul)","#
                    + #""op":"2026-06-16"}"#
            ),
            ("beslistermijn_hervat", #"{"op":"2026-03-16","uitersteDatum":"2026-05-04"}"#),
            (
                "vertraging_medegedeeld",
                #"{"op":"2026-04-20","uitersteDatum":"2026-05-20","verschuift":true,"#
                    + #""verwacht":"2026-05-20"}"#
            ),
            (
                "ingebrekestelling_ontvangen",
                #"{"ongeldig":"te_vroeg","ontvangen":"2026-04-20"}"#
            ),
            (
                "termijn_herberekend",
                #"{"kalender":"2026-2028:6 2b","uitersteDatum":"2026-04-29"}"#
            ),
        ]
    }

    @Test("elke soort komt uit haar bytes terug")
    func heenEnTerug() throws {
        for (soort, json) in try Self.gevallen() {
            let inhoud = try CanoniekeWaarde(bytes: Array(json.utf8))
            let gebeurtenis = try AanvraagGebeurtenis(soort: soort, versie: 1, inhoud: inhoud)
            #expect(gebeurtenis.soort == soort)
            #expect(gebeurtenis.versie == 1)
            #expect(String(decoding: try gebeurtenis.inhoud.bytes(), as: UTF8.self) == json)
        }
    }

    @Test("zonder een van haar velden wordt geen enkele gelezen")
    func onvolledig() throws {
        // Left out where there is nothing to say.
        let magWeg: Set = ["bewoners", "ongeldig"]
        for (soort, json) in try Self.gevallen() {
            guard case .object(let velden) = try CanoniekeWaarde(bytes: Array(json.utf8)) else {
                Issue.record("\(soort) is geen object")
                continue
            }
            for veld in velden where !magWeg.contains(veld.naam) {
                let rest = CanoniekeWaarde.object(velden.filter { $0.naam != veld.naam })
                #expect(throws: CanoniekeFout.veldOngeldig(veld.naam), "\(soort) \(veld.naam)") {
                    try AanvraagGebeurtenis(soort: soort, versie: 1, inhoud: rest)
                }
            }
            #expect(throws: CanoniekeFout.onbekendeSoort(soort, versie: 2)) {
                try AanvraagGebeurtenis(
                    soort: soort, versie: 2, inhoud: CanoniekeWaarde(bytes: Array(json.utf8)))
            }
        }
    }
}
