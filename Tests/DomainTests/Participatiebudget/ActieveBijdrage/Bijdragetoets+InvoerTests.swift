import Domain
import Testing

@Suite("De invoer van de toets: alle fouten in één keer")
struct BijdragetoetsInvoerTests {
    static func fouten(_ json: String) -> [Invoerfout] {
        do {
            _ = try Toetsinvoer(json: Array(json.utf8))
            return []
        } catch { return error.alle }
    }

    static let goed = #"""
        {"gevraagd":{"cent":120000},"bewoners":6,"bijdragen":[
          {"soort":"uitvoering","bewoners":3,"uren":"1.5","omschrijving":"lampjes ophangen"},
          {"soort":"geld","omschrijving":"pot"}],
         "norm":{"soorten":["uitvoering","organisatie"],"minimaalBewoners":5,"minimaalUren":20,
          "urenPer100Euro":"1.5","voegwoord":"of","vraagtBeoordeling":true}}
        """#

    @Test("Een volledige aanvraag wordt gelezen zoals zij er staat")
    func lezen() throws {
        let invoer = try Toetsinvoer(json: Array(Self.goed.utf8))
        #expect(invoer.gevraagd == Bedrag(cent: 120_000))
        #expect(invoer.bewoners == 6)
        #expect(
            invoer.bijdragen == [
                Bijdrage(
                    soort: .uitvoering, bewoners: 3, uren: try getal("1.5"),
                    omschrijving: "lampjes ophangen"),
                Bijdrage(soort: .geld, bewoners: nil, uren: nil, omschrijving: "pot"),
            ])
        #expect(
            invoer.norm
                == Bijdragenorm(
                    soorten: [.uitvoering, .organisatie], minimaalBewoners: 5,
                    minimaalUren: Decimaal(20), urenPer100Euro: try getal("1.5"), voegwoord: .of,
                    vraagtBeoordeling: true))
    }

    @Test("Zonder voegwoord geldt 'en', en null is hetzelfde als weglaten")
    func standaard() throws {
        let json = #"""
            {"gevraagd":{"cent":1},"bewoners":null,"bijdragen":[],"norm":{"soorten":["kennis"],
            "voegwoord":null,"minimaalUren":null,"vraagtBeoordeling":null}}
            """#
        let invoer = try Toetsinvoer(json: Array(json.utf8))
        #expect(invoer.bewoners == nil)
        #expect(invoer.norm == Bijdragenorm(soorten: [.kennis]))
    }

    @Test("Alles wat ontbreekt of niet klopt, komt in één keer, met de naam van het veld")
    func allesTegelijk() {
        let json = #"""
            {"gevraagd":{"cent":12.5},"bewonners":6,"bijdragen":[
              {"soort":"uitvoring","uren":"veel","omschrijving":""},
              {"bewoners":-1,"uren":1e3,"omschrijving":7,"soort":null},
              "helpen"],
             "norm":{"soorten":["uitvoering","x"],"minimaalUren":0.0000001,"voegwoord":"en/of",
              "minimaalUren":20,"vraagtBeoordeling":"ja"}}
            """#
        #expect(
            Self.fouten(json).map { "\($0.veld) \($0.code)" } == [
                "gevraagd.cent ONGELDIGE_WAARDE", "bijdragen[0].soort ONGELDIGE_WAARDE",
                "bijdragen[0].uren ONGELDIGE_WAARDE", "bijdragen[0].omschrijving BUITEN_BEREIK",
                "bijdragen[1].soort VERPLICHT", "bijdragen[1].bewoners BUITEN_BEREIK",
                "bijdragen[1].uren ONGELDIGE_WAARDE", "bijdragen[1].omschrijving VERKEERD_TYPE",
                "bijdragen[2] VERKEERD_TYPE", "norm.soorten[1] ONGELDIGE_WAARDE",
                "norm.minimaalUren ONGELDIGE_WAARDE", "norm.voegwoord ONGELDIGE_WAARDE",
                "norm.vraagtBeoordeling VERKEERD_TYPE", "norm.minimaalUren DUBBEL_VELD",
                "bewonners ONBEKEND_VELD",
            ])
    }

    static let losTabel: [(String, String, String)] = [
        ("{}", "gevraagd", "ontbreekt"), ("{}", "bijdragen", "ontbreekt"),
        ("{}", "norm", "ontbreekt"),
        ("[]", "(bestand)", "is een lijst; hier hoort een object"),
        (#"{"bewonners":1}"#, "bewonners", "bedoelde u 'bewoners'?"),
        (#"{"zomaar":1}"#, "zomaar", "haal het weg"),
        (#"{"norm":{},"norm":{}}"#, "norm", "meer dan eens"),
        (#"{"bewoners":"6"}"#, "bewoners", "is een tekst; hier hoort een geheel getal"),
        (#"{"bewoners":1000001}"#, "bewoners", "valt buiten 0 tot en met 1000000"),
        (#"{"bewoners":1.0}"#, "bewoners", "zonder punt"),
        (#"{"gevraagd":{"cent":0}}"#, "gevraagd.cent", "valt buiten 1"),
        (#"{"gevraagd":{"cent":100000000001}}"#, "gevraagd.cent", "valt buiten"),
        (#"{"gevraagd":{"cent":99999999999999999999}}"#, "gevraagd.cent", "geen geheel getal"),
        (#"{"gevraagd":1200}"#, "gevraagd", "is een getal; hier hoort een object"),
        (#"{"gevraagd":{"euro":1}}"#, "gevraagd.euro", "bestaat hier niet"),
        (#"{"norm":{"soorten":[]}}"#, "norm.soorten", "is leeg"),
        (#"{"norm":{"soorten":"geld"}}"#, "norm.soorten", "hier hoort een lijst"),
        (#"{"norm":{"soorten":["uitvoring"]}}"#, "norm.soorten[0]", "bedoelde u 'uitvoering'?"),
        (#"{"norm":{"minimaalUren":-1}}"#, "norm.minimaalUren", "valt buiten 0"),
        (#"{"norm":{"minimaalUren":true}}"#, "norm.minimaalUren", "is ja of nee"),
        (#"{"bijdragen":{}}"#, "bijdragen", "is een object; hier hoort een lijst"),
        (
            #"{"bijdragen":[{"omschrijving":"a\u0007b"}]}"#, "bijdragen[0].omschrijving",
            "bevat een stuurteken"
        ),
    ]

    @Test("Elke fout zegt wat er mis is en wat te doen", arguments: losTabel)
    func los(json: String, veld: String, tekst: String) throws {
        let fout = try #require(
            Self.fouten(json).first { $0.veld == veld && $0.tekst.contains(tekst) },
            "\(Self.fouten(json))")
        #expect(fout.artikel == nil)
    }

    @Test(
        "Wat geen JSON is, wordt geweigerd met regel en kolom",
        arguments: [
            ("", "regel 1, kolom 1"), ("{\"gevraagd\":}", "regel 1, kolom 13"),
            ("{\n  \"gevraagd\": 01\n}", "regel 2, kolom 17"), ("{}\n}", "regel 2, kolom 1"),
            ("{'a':1}", "regel 1, kolom 2"),
        ])
    func geenJSON(json: String, plaats: String) {
        let fouten = Self.fouten(json)
        #expect(fouten.map(\.code) == ["ONLEESBAAR"])
        #expect(fouten.first?.veld == plaats)
    }

    @Test("Meer dan vijfhonderd regels wordt geweigerd, vijfhonderd niet")
    func aantalRegels() {
        func json(_ aantal: Int) -> String {
            let regel = #"{"soort":"kennis","omschrijving":"les"}"#
            let regels = Array(repeating: regel, count: aantal).joined(separator: ",")
            return
                #"{"gevraagd":{"cent":1},"bijdragen":[\#(regels)],"norm":{"soorten":["kennis"]}}"#
        }
        #expect(Self.fouten(json(500)).isEmpty)
        #expect(Self.fouten(json(501)).map(\.veld) == ["bijdragen"])
    }
}
