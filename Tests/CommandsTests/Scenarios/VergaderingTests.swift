import Foundation
import Testing

@testable import Commands

@Suite("Een vergadering, langs de opdrachtregel")
struct VergaderingTests {
    static let voorzitter = ["--als", "voorzitter:Voorzitter Centrum"]
    static let secretaris = ["--als", "secretaris:Secretaris Centrum"]
    static let secretariaat = ["--als", "secretariaat:Griffie Noord"]
    static let eerste = "WV-2026-0001", tweede = "WV-2026-0002"

    /// Some day at half past seven in the evening.
    static func op(_ dag: String) -> [String] { ["--moment", "\(dag)T19:30:00+02:00"] }

    /// A wijkraad of three with a reglement, and an application on which advice was asked.
    static func richtIn(_ griffie: Proefkantoor) async throws {
        try await griffie(
            [
                "wijkraad", "instellen", "--code", "Centrum", "--naam", "Wijkraad Centrum",
                "--grondslag", "gemeentewet_84", "--buurt", "BU09950101", "--op", "2020-01-01",
            ] + Proefkantoor.beheer, geeft: .gereed)
        for (naam, ambt) in [
            ("Voorzitter Centrum", "voorzitter"), ("Secretaris Centrum", "secretaris"),
            ("Lid Een", "lid"),
        ] {
            try await griffie(
                [
                    "wijkraad", "lid", "--wijkraad", "Centrum", "--naam", naam, "--ambt", ambt,
                    "--van", "2026-01-01",
                ] + Proefkantoor.beheer, geeft: .gereed)
        }
        try await griffie(Proefkantoor.indienen(), geeft: .gereed)
        try await griffie(
            ["aanvraag", "advies", "vragen", "PB-2026-0001"] + Proefkantoor.behandelaar,
            geeft: .gereed)
    }

    static let reglement = [
        "wijkraad", "reglement", "--wijkraad", "Centrum", "--besluit", "reglement 2026", "--vanaf",
        "2026-01-01", "--quorum", "meer_dan:1/2",
    ]

    static func plannen(_ dag: String) -> [String] {
        [
            "vergadering", "plannen", "--wijkraad", "Centrum", "--op", dag, "--om", "19:30",
            "--plaats", "De Kubus",
        ]
    }

    @Test("van plan tot advies en vastgesteld verslag, met de keten van beide kanten")
    func heel() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.richtIn(griffie)
            try await griffie(Self.plannen("2026-04-07") + Self.secretaris, geeft: .gereed)
            let zonder = try await griffie(
                ["vergadering", "oproepen", Self.eerste] + Self.secretariaat, geeft: .geweigerd)
            #expect(zonder.fout.contains("REGLEMENT_ONTBREEKT"))
            let reglement = try await griffie(
                Self.reglement + Proefkantoor.beheer, geeft: .gereed)
            #expect(reglement.uit.contains("meer_dan:1/2"))
            let punt = [
                "vergadering", "agenda", "toevoegen", Self.eerste, "--soort", "adviseren",
                "--titel", "Feestverlichting", "--over", "PB-2026-0001", "--versie", "1",
            ]
            try await griffie(punt + Self.secretaris, geeft: .gereed)
            let laat = try await griffie(punt + Self.secretariaat, geeft: .geweigerd)
            #expect(laat.fout.contains("AGENDA_GEWIJZIGD"))
            #expect(laat.fout.contains("punt 2 toegevoegd door de secretaris"))
            let map = try Proefmap()
            let stuk = try map.schrijf("kaart.txt", "een kaart")
            try await griffie(
                ["vergadering", "stuk", "toevoegen", Self.eerste, "--punt", "2", "--bestand", stuk]
                    + Self.secretariaat, geeft: .gereed)
            let proef = try await griffie(
                ["vergadering", "oproepen", Self.eerste, "--dry-run"] + Self.secretariaat,
                geeft: .gereed)
            #expect(proef.uit.contains("proef"))
            try await griffie(
                ["vergadering", "oproepen", Self.eerste] + Self.secretariaat, geeft: .gereed)
            try await Self.vergader(griffie)
            try await Self.daarna(griffie, map)
        }
    }

    /// The evening itself.
    private static func vergader(_ griffie: Proefkantoor) async throws {
        let avond = op("2026-04-07")
        func doe(
            _ woorden: [String], als wie: [String] = voorzitter, geeft code: Uitgangscode = .gereed
        ) async throws -> Proefloop {
            try await griffie(["vergadering"] + woorden + wie + avond, geeft: code)
        }
        let leeg = try await doe(["openen", eerste], geeft: .geweigerd)
        #expect(leeg.fout.contains("QUORUM_ONTBREEKT"))
        _ = try await doe(
            [
                "aanwezig", eerste, "--aanwezig", "Voorzitter Centrum", "--aanwezig",
                "Secretaris Centrum", "--verontschuldigd", "Lid Een",
            ], als: secretariaat)
        _ = try await doe(["openen", eerste], als: secretariaat, geeft: .nietToegestaan)
        _ = try await doe(["openen", eerste])
        let stemmen = ["stemmen", eerste, "--punt", "2", "--voorstel", "Positief adviseren"]
        let vroeg = try await doe(stemmen + ["--eenstemmig"], geeft: .geweigerd)
        #expect(vroeg.fout.contains("AGENDA_NIET_VASTGESTELD"))
        _ = try await doe(["agenda", "vaststellen", eerste])
        _ = try await doe(stemmen, geeft: .ongeldigeInvoer)
        _ = try await doe(stemmen + ["--voor", "Niemand"], geeft: .nietGevonden)
        try await Self.verkeerd(stemmen) { try await doe($0, geeft: $1) }
        let beter = [
            "--voor", "Voorzitter Centrum", "--voor", "Secretaris Centrum", "--verbetering",
        ]
        let voorstel = try await doe(stemmen + beter, geeft: .ongeldigeInvoer)
        #expect(voorstel.fout.contains("--voorstel: blijft bij een verbetering zoals het was"))
        let gestemd = try await doe(["stemmen", eerste, "--punt", "2"] + beter)
        #expect(
            gestemd.fout.contains(
                "Verbeterde stemming over punt 2: aangenomen (2 voor, 0 tegen, 0 onthouden, "
                    + "1 afwezig). Quorum: 2 van 3, 2 nodig: gehaald."))
        #expect(gestemd.fout.contains("griffie vergadering besluiten \(eerste) --punt 2"))
        let open = try await doe(["sluiten", eerste], geeft: .geweigerd)
        #expect(open.fout.contains("BESLUIT_ONTBREEKT") && open.fout.contains("--punt 2"))
        let besluit = try await doe(["besluiten", eerste, "--punt", "2", "--tabel"])
        #expect(besluit.uit.contains("2026-1"))
        #expect(besluit.fout.contains("Besluit 2026-1 over punt 2: aangenomen."))
        #expect(besluit.fout.contains("griffie vergadering advies \(eerste) --besluit 2026-1"))
        try await Self.actie(griffie)
        let advies = [
            "advies", eerste, "--besluit", "2026-1", "--over", "PB-2026-0001", "--strekking",
            "positief",
        ]
        _ = try await doe(advies, als: secretaris, geeft: .nietToegestaan)
        _ = try await doe(advies)
        let weer = try await doe(advies, geeft: .geweigerd)
        #expect(weer.fout.contains("ADVIES_AL_VERZONDEN"))
        _ = try await doe(["sluiten", eerste])
    }

    /// Votes that are refused, with whom it is about, and one that was written down wrongly.
    private static func verkeerd(
        _ stemmen: [String], _ doe: ([String], Uitgangscode) async throws -> Proefloop
    ) async throws {
        let (voorzitter, secretaris) = ("Voorzitter Centrum", "Secretaris Centrum")
        let afwezig = try await doe(
            stemmen + ["--voor", voorzitter, "--voor", secretaris, "--voor", "Lid Een"],
            .geweigerd)
        #expect(afwezig.fout.contains("GEEN_STEMRECHT"))
        #expect(afwezig.fout.contains("Het gaat om Lid Een (niet aanwezig)"))
        let zonder = try await doe(stemmen + ["--voor", voorzitter], .geweigerd)
        #expect(zonder.fout.contains("Het gaat om Secretaris Centrum"))
        let bijna = try await doe(stemmen + ["--voor", "Lid Eem"], .nietGevonden)
        #expect(bijna.fout.contains("bedoelde u 'Lid Een'?"))
        _ = try await doe(
            stemmen + ["--tegen", voorzitter, "--tegen", secretaris], .gereed)
        let weer = try await doe(
            stemmen + ["--voor", voorzitter, "--voor", secretaris], .geweigerd)
        #expect(weer.fout.contains("AL_GESTEMD") && weer.fout.contains("--verbetering"))
    }

    /// An action that is a task from the beginning, and that the task cannot contradict.
    private static func actie(_ griffie: Proefkantoor) async throws {
        let avond = secretariaat + op("2026-04-07")
        let afspreken = [
            "vergadering", "actie", "afspreken", eerste, "--punt", "2", "--tekst", "Brief maken",
            "--wie", "Lid Een", "--uiterlijk", "2026-05-01",
        ]
        let proef = try await griffie(afspreken + ["--dry-run"] + avond, geeft: .gereed)
        #expect(proef.uit.contains("proef"))
        try await griffie(afspreken + avond, geeft: .gereed)
        let taak = try await griffie(["taak", "toon", "T-2026-0001", "--json"], geeft: .gereed)
        for deel in [
            #""soort": "actiepunt""#, #""titel": "Brief maken""#, #""stand": "open""#,
            #""uiterlijkDatum": "2026-05-01""#, #""wie": "Lid Een""#, #""rol": "lid""#,
            #""wijkraad": "Centrum""#, #""oorzaak": "WV-2026-0001""#,
            "Afgesproken in de vergadering van 7 april 2026",
        ] { #expect(taak.uit.contains(deel), "\(deel): \(taak.uit)") }
        let bord = try await griffie(
            ["bord", "--als", "lid:Lid Een", "--json"], geeft: .gereed)
        #expect(bord.uit.contains("T-2026-0001") && bord.uit.contains("Brief maken"))
        for daad in [
            ["gereed", "T-2026-0001"], ["vervallen", "T-2026-0001", "--reden", "klaar"],
            ["verzetten", "T-2026-0001", "--naar", "2026-06-01", "--reden", "later"],
        ] {
            let nee = try await griffie(["taak"] + daad + avond, geeft: .geweigerd)
            #expect(nee.fout.contains("TAAK_VOLGT_TERMIJN"))
            #expect(nee.fout.contains("griffie vergadering actie afdoen \(eerste) --actie 1"))
        }
        let al = try await griffie(
            ["taak", "oppakken", "--van", eerste] + avond, geeft: .nietGevonden)
        #expect(al.fout.contains("griffie taak oppakken T-2026-0001"))
    }

    /// Minutes, the next meeting, and the chain.
    private static func daarna(_ griffie: Proefkantoor, _ map: Proefmap) async throws {
        let later = op("2026-04-08")
        let verslag = try map.schrijf("verslag.txt", "De voorzitter opent.\nEr is gestemd.\n")
        for woorden in [
            ["besluitenlijst", eerste], ["verslag", "opstellen", eerste, "--bestand", verslag],
        ] {
            try await griffie(["vergadering"] + woorden + secretariaat + later, geeft: .gereed)
        }
        let rond = try await griffie(
            ["vergadering", "verslag", "rondsturen", eerste] + secretariaat + later,
            geeft: .gereed)
        #expect(rond.fout.contains("berichten wachten") && rond.fout.contains("post verzenden"))
        let post = try await griffie(
            ["post", "lijst", "--vergadering", eerste, "--json"], geeft: .gereed)
        #expect(post.uit.components(separatedBy: #""soort": "conceptverslag""#).count == 4)
        let nog = try await griffie(
            ["vergadering", "verslag", "publiceren", eerste] + secretariaat + later,
            geeft: .geweigerd)
        #expect(nog.fout.contains("VERGADERING_TOESTAND"))
        try await griffie(plannen("2026-05-05") + secretaris + later, geeft: .gereed)
        try await griffie(
            ["vergadering", "oproepen", tweede] + secretariaat + later, geeft: .gereed)
        let avond = op("2026-05-05")
        for woorden in [
            [
                "aanwezig", tweede, "--aanwezig", "Voorzitter Centrum", "--aanwezig", "Lid Een",
            ], ["openen", tweede], ["agenda", "vaststellen", tweede],
            ["agenda", "toevoegen", tweede, "--soort", "besluiten", "--titel", "Een bank"],
            ["stemmen", tweede, "--punt", "4", "--voorstel", "Ja", "--eenstemmig"],
            ["besluiten", tweede, "--punt", "4"],
            ["verslag", "vaststellen", tweede, "--van", eerste],
        ] { try await griffie(["vergadering"] + woorden + voorzitter + avond, geeft: .gereed) }
        try await griffie(
            ["vergadering", "verslag", "publiceren", eerste] + secretariaat + avond, geeft: .gereed)
        let tekst = try await griffie(["vergadering", "verslag", "lezen", eerste], geeft: .gereed)
        #expect(tekst.uit.contains("De voorzitter opent.\nEr is gestemd."))
        let toon = try await griffie(["vergadering", "toon", eerste, "--json"], geeft: .gereed)
        for deel in [
            #""toestand": "gepubliceerd""#, #""laat": false"#, #""vastgesteldIn": "WV-2026-0002""#,
        ] {
            #expect(toon.uit.contains(deel), "\(deel): \(toon.uit)")
        }
        for kenmerk in [eerste, "PB-2026-0001", "T-2026-0001"] {
            let keten = try await griffie(["vergadering", "keten", kenmerk], geeft: .gereed)
            #expect(keten.uit.contains(eerste) && keten.uit.contains("2026-1"), "\(kenmerk)")
            #expect(keten.uit.contains("T-2026-0001 open"), "\(keten.uit)")
        }
        try await griffie(
            ["vergadering", "actie", "afdoen", eerste, "--actie", "1"] + secretariaat + avond,
            geeft: .gereed)
        let taak = try await griffie(["taak", "toon", "T-2026-0001", "--json"], geeft: .gereed)
        #expect(taak.uit.contains(#""stand": "gereed""#))
        #expect(taak.uit.contains(#""doorTermijn": true"#))
        let gedaan = try await griffie(["vergadering", "keten", "PB-2026-0001"], geeft: .gereed)
        #expect(gedaan.uit.contains("T-2026-0001 gereed"))
        let lijst = try await griffie(["vergadering", "lijst"], geeft: .gereed)
        #expect(lijst.uit.contains(tweede))
        let losse = try await griffie(["vergadering", "keten", tweede], geeft: .gereed)
        #expect(losse.uit.contains("Een bank\t\t2026-2 aangenomen"), "\(losse.uit)")
        try await rapport(griffie)
        try await griffie(["controleer"], geeft: .gereed)
    }

    /// What the two meetings come to, on the last day of April and of May.
    private static func rapport(_ griffie: Proefkantoor) async throws {
        let april = [
            "wijkraad", "rapport", "Centrum", "--van", "2026-04-01", "--tot-en-met", "2026-04-30",
        ]
        let json = try await griffie(april + ["--json"], geeft: .gereed)
        for deel in [
            #""gepland": 1"#, #""gehouden": 1"#, #""aanwezig": 2"#, #""gerechtigd": 3"#,
            #""aanwezigheidProcent": 66.7"#, #""besluiten": 1"#, #""opAanvragen": 1"#,
            #""verslagenOpen": 1"#, #""verslagdagenMediaan": null"#, #""steunGereed": 0"#,
        ] { #expect(json.uit.contains(deel), "\(deel): \(json.uit)") }
        let weer = try await griffie(april + ["--json"], geeft: .gereed)
        #expect(weer.uit == json.uit)
        let mei = try await griffie(
            ["wijkraad", "rapport", "--van", "2026-04-01", "--tot-en-met", "2026-05-31", "--csv"],
            geeft: .gereed)
        let rijen = mei.uit.replacing("\"66,7\"", with: "66.7").split(whereSeparator: \.isNewline)
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        try #require(rijen.count == 2)
        let kop = rijen[0]
        #expect(rijen[1].first == "Centrum")
        for (naam, waarde) in [
            ("gepland", "2"), ("gehouden", "2"), ("verslagenVastgesteld", "1"),
            ("verslagenOpen", "1"), ("verslagdagenMediaan", "28"), ("aanwezigheidProcent", "66.7"),
            ("opAanvragen", "1"), ("reactiesOpen", "0"),
        ] {
            let plaats = try #require(kop.firstIndex(of: naam), "\(kop)")
            #expect(rijen[1][plaats] == waarde, "\(naam)")
        }
        let tabel = try await griffie(april + ["--tabel"], geeft: .gereed)
        #expect(tabel.uit.contains("Reacties van de gemeente"))
        let geen = try await griffie(["wijkraad", "rapport", "Centrun"], geeft: .nietGevonden)
        #expect(geen.fout.contains("bedoelde u 'Centrum'"))
        let fout = try await griffie(
            [
                "wijkraad", "rapport", "9", "--van", "2026-05-01", "--tot-en-met", "2026-04-30",
            ], geeft: .ongeldigeInvoer)
        for veld in ["WIJKRAAD", "--tot-en-met"] { #expect(fout.fout.contains(veld), "\(veld)") }
    }

    @Test("een punt wijzigen laat staan wat niet is genoemd; sluiten vraagt wat er blijft liggen")
    func wijzigen() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.richtIn(griffie)
            try await griffie(Self.reglement + Proefkantoor.beheer, geeft: .gereed)
            try await griffie(Self.plannen("2026-04-07") + Self.secretaris, geeft: .gereed)
            let agenda = ["vergadering", "agenda"]
            let zonder = try await griffie(
                agenda + [
                    "toevoegen", Self.eerste, "--soort", "adviseren", "--titel", "Verlichting",
                ] + Self.secretaris, geeft: .gereed)
            #expect(zonder.fout.contains("punt 2 noemt niet waarover"))
            let wijzig = agenda + ["wijzigen", Self.eerste, "--punt", "2"]
            for woorden in [["--over", "PB-2026-0001"], ["--titel", "Feestverlichting"]] {
                try await griffie(wijzig + woorden + Self.secretaris, geeft: .gereed)
            }
            let toon = try await griffie(["vergadering", "toon", Self.eerste], geeft: .gereed)
            #expect(toon.uit.contains("2\tadviseren\tFeestverlichting\tPB-2026-0001"))
            let weg = try await griffie(
                wijzig + ["--zonder-over", "--soort", "besluiten"] + Self.secretaris,
                geeft: .gereed)
            #expect(weg.uit.contains("2\tbesluiten\tFeestverlichting\t\t"), "\(weg.uit)")
            let beide = try await griffie(
                wijzig + ["--zonder-over", "--over", "PB-2026-0001"] + Self.secretaris,
                geeft: .ongeldigeInvoer)
            #expect(beide.fout.contains("--zonder-over"))
            try await griffie(
                ["vergadering", "oproepen", Self.eerste] + Self.secretariaat, geeft: .gereed)
            // Written down the next day.
            let later = Self.voorzitter + Self.op("2026-04-08")
            for woorden in [
                [
                    "aanwezig", Self.eerste, "--aanwezig", "Voorzitter Centrum", "--aanwezig",
                    "Lid Een",
                ], ["openen", Self.eerste],
            ] { try await griffie(["vergadering"] + woorden + later, geeft: .gereed) }
            let sluiten = ["vergadering", "sluiten", Self.eerste]
            let nog = try await griffie(sluiten + later, geeft: .geweigerd)
            #expect(nog.fout.contains("STEMMING_ONTBREEKT"))
            let dicht = try await griffie(
                sluiten + ["--zonder-stemming", "--json"] + later, geeft: .gereed)
            #expect(dicht.uit.contains(#""geopendDatum": "2026-04-07""#))
            #expect(dicht.fout.contains("over punt 2, Feestverlichting, is niet gestemd"))
            let bord = try await griffie(
                ["bord", "--wijkraad", "centrum", "--csv"], geeft: .gereed)
            #expect(bord.uit.contains("PB-2026-0001"))
            for (optie, naam) in [
                ("--wijkraad", "Centrun"), ("--wijk", "Centrun"), ("--persoon", "Lid Eem"),
                ("--persoon", "lid een"),
                ("--als", "voorzitter:Voorziter Centrum"),
            ] {
                let leeg = try await griffie(["bord", optie, naam], geeft: .nietGevonden)
                #expect(leeg.fout.contains("bedoelde u"), "\(optie): \(leeg.fout)")
            }
        }
    }

    @Test("alle fouten in een keer, met veld en wat er hoort")
    func fouten() async throws {
        try await Proefkantoor.met { griffie in
            let fout = try await griffie(
                [
                    "vergadering", "plannen", "--wijkraad", "9", "--op", "morgen", "--om",
                    "half acht",
                    "--tweede-na", "PB-2026-0001",
                ], geeft: .ongeldigeInvoer)
            for veld in ["--wijkraad", "--op", "--om", "--plaats", "--tweede-na", "--als"] {
                #expect(fout.fout.contains(veld), "\(veld)")
            }
            let reglement = try await griffie(
                [
                    "wijkraad", "reglement", "--wijkraad", "Centrum", "--quorum", "de helft",
                    "--over", "iedereen", "--zetels", "0",
                    "--volmacht-telt",
                ] + Proefkantoor.beheer, geeft: .ongeldigeInvoer)
            for veld in ["--quorum", "--over", "--zetels", "--volmachten"] {
                #expect(reglement.fout.contains(veld), "\(veld): \(reglement.fout)")
            }
        }
    }
}
