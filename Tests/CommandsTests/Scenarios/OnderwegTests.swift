import Services
import Testing

@testable import Commands

@Suite("Tussen ontvangst en besluit, langs de opdrachtregel")
struct OnderwegTests {
    static func op(_ datum: String) -> [String] { ["--moment", "\(datum)T10:00:00+02:00"] }

    static func vraag(_ nummer: Int) -> [String] {
        [
            "aanvraag", "aanvulling-vragen", "PB-2026-000\(nummer)", "--ontbreekt",
            "hoeveel bewoners?", "--uiterlijk", "2026-03-24",
        ] + op("2026-03-10") + Proefkantoor.behandelaar
    }

    @Test("aangevuld na een vraag: negen dagen stil, en een rang van de dag van aanvulling")
    func aanvullen() async throws {
        try await Proefkantoor.met { griffie in
            let kenmerk = "PB-2026-0001"
            let indiening = try await griffie(
                Proefkantoor.indienen() + Self.op("2026-03-02") + ["--tabel"], geeft: .gereed)
            #expect(indiening.uit.contains("Besluit uiterlijk"))
            #expect(indiening.uit.contains("2026-04-28"))
            let vraag = try await griffie(Self.vraag(1) + ["--tabel"], geeft: .gereed)
            #expect(vraag.uit.contains("hoeveel bewoners?"))
            #expect(vraag.uit.contains("Aan te vullen uiterlijk"))
            #expect(vraag.fout.contains("Volgende stap: griffie aanvraag aanvullen \(kenmerk)"))
            let proef = try await griffie(
                [
                    "aanvraag", "aanvullen", kenmerk, "--bewoners", "7", "--toelichting", "zeven",
                    "--dry-run",
                ] + Self.op("2026-03-20") + Proefkantoor.aanvrager, geeft: .gereed)
            #expect(proef.uit.contains("proef"))
            let aangevuld = try await griffie(
                [
                    "aanvraag", "aanvullen", kenmerk, "--bewoners", "7", "--bedrag", "900",
                    "--bijdrage", "uitvoering:7:30:ophangen en weghalen", "--toelichting",
                    "wij zijn met zeven", "--json",
                ] + Self.op("2026-03-20") + Proefkantoor.aanvrager, geeft: .gereed)
            #expect(aangevuld.uit.contains("\"compleetDatum\": \"2026-03-20\""))
            #expect(aangevuld.uit.contains("\"cent\": 90000"))
            #expect(aangevuld.uit.contains("ophangen en weghalen"))
            let termijn = try await griffie(
                ["aanvraag", "termijn", kenmerk, "--json"], geeft: .gereed)
            #expect(termijn.uit.contains("\"uitersteDatum\": \"2026-05-06\""))
            #expect(termijn.uit.contains("\"opgeschorteDagen\": 9"))
            let toon = try await griffie(["aanvraag", "toon", kenmerk, "--tabel"], geeft: .gereed)
            #expect(toon.uit.contains("Awb 4:15 lid 1"))
            #expect(toon.uit.contains("Awb 4:13 lid 2"))
            let lijst = try await griffie(["aanvraag", "lijst", "--csv"], geeft: .gereed)
            #expect(lijst.uit.contains(",2026-05-06"))
            let geschiedenis = try await griffie(
                ["aanvraag", "geschiedenis", kenmerk], geeft: .gereed)
            #expect(geschiedenis.uit.contains("om aanvulling gevraagd, uiterlijk 2026-03-24"))
            #expect(geschiedenis.uit.contains("aangevuld en compleet op 2026-03-20"))
            #expect(try await griffie.controles().filter { !$0.klopt } == [])
        }
    }

    @Test("niet aangevuld: te vroeg geweigerd, dan buiten behandeling of zonder verder")
    func nietAangevuld() async throws {
        try await Proefkantoor.met { griffie in
            for nummer in 1...3 {
                try await griffie(
                    Proefkantoor.indienen("500") + Self.op("2026-03-02"), geeft: .gereed)
                try await griffie(Self.vraag(nummer), geeft: .gereed)
            }
            func buiten(_ nummer: Int, _ datum: String) -> [String] {
                [
                    "aanvraag", "buiten-behandeling", "PB-2026-000\(nummer)", "--motivering",
                    "niet aangevuld", "--tabel",
                ] + Self.op(datum) + Proefkantoor.beslisser
            }
            let vroeg = try await griffie(buiten(1, "2026-03-24"), geeft: .geweigerd)
            #expect(vroeg.fout.contains("(Awb 4:5 lid 1) [HERSTELTERMIJN_LOOPT]"))
            let besluit = try await griffie(buiten(1, "2026-03-25"), geeft: .gereed)
            #expect(besluit.uit.contains("buiten behandeling gelaten"))
            let laat = try await griffie(buiten(2, "2026-04-22"), geeft: .geweigerd)
            #expect(laat.fout.contains("(Awb 4:5 lid 4) [BUITEN_BEHANDELING_TE_LAAT]"))
            let verder = try await griffie(
                [
                    "aanvraag", "doorgaan", "PB-2026-0002", "--motivering", "het kan zo", "--json",
                ] + Self.op("2026-04-22") + Proefkantoor.behandelaar, geeft: .gereed)
            #expect(verder.uit.contains("\"fase\": \"ingediend\""))
            let ander = try await griffie(
                ["aanvraag", "intrekken", "PB-2026-0003", "--reden", "nee"] + Self.op("2026-03-26")
                    + ["--als", "aanvrager:Iemand Anders"], geeft: .geweigerd)
            #expect(ander.fout.contains("[NIET_EIGEN_AANVRAAG]"))
            let weg = try await griffie(
                ["aanvraag", "intrekken", "PB-2026-0003", "--reden", "gaat niet door", "--tabel"]
                    + Self.op("2026-03-26") + Proefkantoor.aanvrager, geeft: .gereed)
            #expect(weg.uit.contains("ingetrokken"))
            #expect(try await griffie.controles().filter { !$0.klopt } == [])
        }
    }

    @Test("opgeschort, meegedeeld en in gebreke gesteld: de dag, de uitleg en de dwangsom")
    func klok() async throws {
        try await Proefkantoor.met { griffie in
            let kenmerk = "PB-2026-0001"
            try await griffie(Proefkantoor.indienen() + Self.op("2026-03-02"), geeft: .gereed)
            let opgeschort = try await griffie(
                [
                    "aanvraag", "opschorten", kenmerk, "--grond", "instemming", "--van",
                    "2026-03-11", "--tot-en-met", "2026-03-20", "--motivering", "brief", "--json",
                ] + Self.op("2026-03-10") + Proefkantoor.behandelaar, geeft: .gereed)
            #expect(opgeschort.uit.contains("\"uitersteDatum\": \"2026-05-07\""))
            let hervat = try await griffie(
                ["aanvraag", "hervatten", kenmerk, "--op", "2026-03-19", "--json"]
                    + Self.op("2026-03-18") + Proefkantoor.behandelaar, geeft: .gereed)
            #expect(hervat.uit.contains("\"uitersteDatum\": \"2026-05-06\""))
            let meegedeeld = try await griffie(
                ["aanvraag", "mededelen", kenmerk, "--verwacht", "2026-05-20", "--json"]
                    + Self.op("2026-04-20") + Proefkantoor.behandelaar, geeft: .gereed)
            #expect(meegedeeld.uit.contains("\"uitersteDatum\": \"2026-05-20\""))
            func stelInGebreke(_ ontvangen: String) -> [String] {
                ["aanvraag", "ingebrekestelling", kenmerk, "--ontvangen", ontvangen]
                    + Self.op("2026-05-22") + Proefkantoor.aanvrager
            }
            try await griffie(stelInGebreke("2026-05-20"), geeft: .gereed)
            try await griffie(stelInGebreke("2026-05-21"), geeft: .gereed)
            let morgen = try await griffie(stelInGebreke("2026-05-23"), geeft: .geweigerd)
            #expect(morgen.fout.contains("[ONTVANGSTDATUM_ONMOGELIJK]"))
            let termijn = try await griffie(
                ["aanvraag", "termijn", kenmerk, "--op", "2026-06-05", "--tabel"], geeft: .gereed)
            for zin in [
                "Uiterste beslisdatum: woensdag 20 mei 2026", "Te laat: 16 dagen",
                "Awb 4:15 lid 2 onder a", "Awb 4:14 lid 3", "geen: de beslistermijn was nog niet",
                "Verbeurde dwangsom: € 23,00",
            ] { #expect(termijn.uit.contains(zin), "\(zin)") }
            let json = try await griffie(
                ["aanvraag", "termijn", kenmerk, "--op", "2026-06-04", "--json"], geeft: .gereed)
            #expect(json.uit.contains("\"reden\": \"te_vroeg\""))
            let opnieuw = try await griffie(
                ["aanvraag", "herbereken", kenmerk] + Self.op("2026-05-25")
                    + Proefkantoor.behandelaar, geeft: .geweigerd)
            #expect(opnieuw.fout.contains("[NIETS_TE_HERBEREKENEN]"))
            #expect(try await griffie.controles().filter { !$0.klopt } == [])
        }
    }

    @Test("van een concept loopt nog geen termijn")
    func concept() async throws {
        try await Proefkantoor.met { griffie in
            let loop = try await griffie(Proefkantoor.indienen("2.400"), geeft: .geweigerd)
            let id = try #require(
                loop.fout.split(separator: "\n").first {
                    $0.hasPrefix("De aanvraag is als concept bewaard: ")
                }?.split(separator: " ").last.map(String.init))
            let termijn = try await griffie(["aanvraag", "termijn", id], geeft: .nietGevonden)
            #expect(termijn.fout.contains("loopt geen beslistermijn"))
        }
    }
}
