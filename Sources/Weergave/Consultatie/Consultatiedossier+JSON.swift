public import Domain

extension Consultatiedossier {
    /// The dossier as `griffie consultatie oordeel --bestand` reads it: whoever has it can give the
    /// verdict again, without this database.
    public var alsInvoer: JSONBoom {
        .velden([
            "dossier": .velden([
                "kenmerk": .tekst(kenmerk), "niveau": .tekst(niveau.rawValue),
                "wijkraden": .lijst(
                    wijkraden.map {
                        .zonderLeeg([
                            ("code", .tekst($0.code)),
                            ("ingesteldOp", .dag($0.ingesteldOp)),
                            ("opgehevenOp", .dag($0.opgehevenOp)),
                        ])
                    }),
            ]),
            "norm": .velden([
                "minimaleTermijnDagen": .geheel(norm.minimaleTermijnDagen),
                "minimaleAfstandDagen": .geheel(norm.minimaleAfstandDagen),
                "verzoekVoorConcept": .waarheid(norm.verzoekVoorConcept),
                "korteTermijnHersteldDoorAdvies": .waarheid(norm.korteTermijnHersteldDoorAdvies),
                "bewijsgraad": .tekst(norm.bewijsgraad.rawValue),
                "maximaleAchterstandDagen": .geheel(norm.maximaleAchterstandDagen),
                "reactietermijnDagen": .geheel(norm.reactietermijnDagen),
            ]),
            "gebeurtenissen": .lijst(gebeurtenissen.map(\.alsInvoer)),
        ])
    }
}

extension Consultatiegebeurtenis {
    fileprivate var alsInvoer: JSONBoom {
        .zonderLeeg([
            ("id", .tekst(id)), ("soort", .tekst(soort.rawValue)),
            ("betreft", betreft.map { .tekst($0) }), ("wijkraad", wijkraad.map { .tekst($0) }),
            ("plaatsgevondenOp", .dag(plaatsgevondenOp)), ("vastgelegdOp", .dag(vastgelegdOp)),
            ("bewijsgraad", bewijsgraad.map { .tekst($0.rawValue) }),
            ("termijnDatum", .dag(termijnDatum)),
            ("verwijstNaar", verwijstNaar.map { .tekst($0) }),
            ("aard", aard.map { .tekst($0.rawValue) }),
            ("niveau", niveau.map { .tekst($0.rawValue) }), ("reden", reden.map { .tekst($0) }),
            (
                "punten",
                punten.isEmpty
                    ? nil
                    : .lijst(
                        punten.map {
                            .zonderLeeg([
                                ("punt", .tekst($0.punt)),
                                ("reactie", $0.reactie.map { .tekst($0.rawValue) }),
                                ("motivatie", $0.motivatie.map { .tekst($0) }),
                            ])
                        })
            ),
        ])
    }
}

extension JSONBoom {
    fileprivate static func dag(_ dag: Datum?) -> JSONBoom? { dag.map { .tekst("\($0)") } }

    fileprivate static func zonderLeeg(_ velden: [(String, JSONBoom?)]) -> JSONBoom {
        .object(velden.compactMap { naam, waarde in waarde.map { Veld(naam: naam, waarde: $0) } })
    }
}
