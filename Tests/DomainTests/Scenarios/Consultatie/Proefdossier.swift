import Domain
import Testing

/// A dossier in plain numbers and texts: days from 1 January 2026, levels from 0, grades from 0.
///
/// What the second verdict judges, and what becomes a dossier of the program or a file of JSON.
struct Proefdossier {
    struct Norm {
        var termijn = 42
        var afstand = 7
        var voorConcept = true
        var hersteld = false
        var graad = 2
        var achterstand = 14
    }

    struct Raad {
        var code: String
        var van: Int?
        var tot: Int?
    }

    struct Punt {
        var naam: String
        var reactie: String?
        var gemotiveerd = false
    }

    struct Feit {
        var id: String
        var soort: String
        var betreft: String?
        var wijkraad: String?
        var d: Int
        var v: Int
        var graad = 0
        var termijn: Int?
        var naar: String?
        var consultatieversie = false
        var niveau: Int?
        var punten: [Punt] = []
        var reden: String?
    }

    var niveau: Int
    var norm: Norm
    var raden: [Raad]
    var feiten: [Feit]

    static func dag(_ nummer: Int) throws -> Datum {
        try #require(Datum(jaar: 2026, maand: 1, dag: 1)).plus(dagen: nummer)
    }

    /// The dossier as a value of the program.
    func dossier() throws -> Consultatiedossier {
        try Consultatiedossier(
            kenmerk: "BD-2026-0001", niveau: Participatieniveau.allCases[niveau],
            wijkraden: raden.map {
                BetrokkenWijkraad(
                    code: $0.code, ingesteldOp: try $0.van.map(Self.dag),
                    opgehevenOp: try $0.tot.map(Self.dag))
            },
            norm: Consultatienorm(
                minimaleTermijnDagen: norm.termijn, minimaleAfstandDagen: norm.afstand,
                verzoekVoorConcept: norm.voorConcept,
                korteTermijnHersteldDoorAdvies: norm.hersteld,
                bewijsgraad: Bewijsgraad.allCases[norm.graad - 1],
                maximaleAchterstandDagen: norm.achterstand),
            gebeurtenissen: feiten.map { try $0.gebeurtenis() })
    }

    /// What the program makes of it.
    func oordelen() throws -> [Wijkraadoordeel] { try dossier().oordelen() }

    /// The same dossier as a file.
    func json() throws -> String {
        func velden(_ velden: [(String, String?)]) -> String {
            "{"
                + velden.compactMap { naam, waarde in waarde.map { "\"\(naam)\":\($0)" } }
                .joined(separator: ",") + "}"
        }
        func tekst(_ waarde: String?) -> String? { waarde.map { "\"\($0)\"" } }
        func dag(_ nummer: Int?) throws -> String? {
            try nummer.map { "\"\(try Self.dag($0))\"" }
        }
        let dossier = try dossier()
        let raden = try raden.map {
            velden([
                ("code", tekst($0.code)), ("ingesteldOp", try dag($0.van)),
                ("opgehevenOp", try dag($0.tot)),
            ])
        }
        let gebeurtenissen = dossier.gebeurtenissen.map { feit in
            velden([
                ("id", tekst(feit.id)), ("soort", tekst(feit.soort.rawValue)),
                ("betreft", tekst(feit.betreft)), ("wijkraad", tekst(feit.wijkraad)),
                ("plaatsgevondenOp", tekst("\(feit.plaatsgevondenOp)")),
                ("vastgelegdOp", tekst("\(feit.vastgelegdOp)")),
                ("bewijsgraad", tekst(feit.bewijsgraad?.rawValue)),
                ("termijnDatum", tekst(feit.termijnDatum?.description)),
                ("verwijstNaar", tekst(feit.verwijstNaar)), ("aard", tekst(feit.aard?.rawValue)),
                ("niveau", tekst(feit.niveau?.rawValue)),
                (
                    "punten",
                    feit.punten.isEmpty
                        ? nil
                        : "["
                            + feit.punten.map {
                                velden([
                                    ("punt", tekst($0.punt)),
                                    ("reactie", tekst($0.reactie?.rawValue)),
                                    ("motivatie", tekst($0.motivatie)),
                                ])
                            }.joined(separator: ",") + "]"
                ),
            ])
        }
        return velden([
            (
                "dossier",
                velden([
                    ("kenmerk", tekst(dossier.kenmerk)), ("niveau", tekst(dossier.niveau.rawValue)),
                    ("wijkraden", "[" + raden.joined(separator: ",") + "]"),
                ])
            ),
            (
                "norm",
                velden([
                    ("minimaleTermijnDagen", "\(norm.termijn)"),
                    ("minimaleAfstandDagen", "\(norm.afstand)"),
                    ("verzoekVoorConcept", "\(norm.voorConcept)"),
                    ("korteTermijnHersteldDoorAdvies", "\(norm.hersteld)"),
                    ("bewijsgraad", tekst(dossier.norm.bewijsgraad.rawValue)),
                    ("maximaleAchterstandDagen", "\(norm.achterstand)"),
                    ("reactietermijnDagen", "28"),
                ])
            ),
            ("gebeurtenissen", "[" + gebeurtenissen.joined(separator: ",\n") + "]"),
        ])
    }
}

extension Proefdossier.Feit {
    func gebeurtenis() throws -> Consultatiegebeurtenis {
        Consultatiegebeurtenis(
            id: id, soort: try #require(Consultatiesoort(rawValue: soort)), betreft: betreft,
            wijkraad: wijkraad, plaatsgevondenOp: try Proefdossier.dag(d),
            vastgelegdOp: try Proefdossier.dag(v),
            bewijsgraad: graad == 0 ? nil : Bewijsgraad.allCases[graad - 1],
            termijnDatum: try termijn.map(Proefdossier.dag), verwijstNaar: naar,
            aard: consultatieversie ? .consultatieversie : nil,
            niveau: niveau.map { Participatieniveau.allCases[$0] }, reden: reden,
            punten: punten.map {
                Adviespunt(
                    punt: $0.naam, reactie: $0.reactie.flatMap(Puntreactie.init),
                    motivatie: $0.gemotiveerd ? "omdat het zo is" : nil)
            })
    }
}
