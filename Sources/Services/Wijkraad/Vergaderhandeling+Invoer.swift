public import Domain

extension Vergaderhandeling {
    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("vergadering_" + velden.naam)),
            .init("vergadering", .tekst("\(vergadering)")),
            .init("velden", .lijst(velden.rest.map { .tekst($0) })),
        ])
    }

    private var velden: (naam: String, rest: [String]) {
        switch daad {
        case .toevoegen(let punt, let nummer, let versie):
            ("punt_toevoegen", Self.velden(punt) + [Self.tekst(nummer), "\(versie)"])
        case .wijzigen(let id, let wijziging, let versie):
            ("punt_wijzigen", ["\(id)"] + Self.velden(wijziging) + ["\(versie)"])
        case .verschuiven(let id, let naar, let versie):
            ("punt_verschuiven", ["\(id)", "\(naar)", "\(versie)"])
        case .verwijderen(let id, let versie): ("punt_verwijderen", ["\(id)", "\(versie)"])
        case .stukToevoegen(let punt, let naam, let hash, let versie):
            ("stuk_toevoegen", ["\(punt)", naam, "\(hash)", versie])
        case .stukVervallen(let id): ("stuk_vervallen", ["\(id)"])
        case .geheimhouden(let id, let grond, let orgaan, let dag):
            ("geheimhouden", ["\(id)", grond, orgaan.rawValue, "\(dag)"])
        case .openbaarMaken(let id, let orgaan, let dag):
            ("openbaar_maken", ["\(id)", orgaan.rawValue, "\(dag)"])
        case .oproepen: ("oproepen", [])
        case .verplaatsen(let dag, let minuut, let plaats, let reden):
            ("verplaatsen", ["\(dag)", "\(minuut)", plaats, reden])
        case .annuleren(let reden): ("annuleren", [reden])
        case .noteren(let regels):
            (
                "noteren",
                regels.flatMap {
                    [
                        "\($0.lid)", $0.stand.rawValue, Self.tekst($0.gemachtigde),
                        Self.tekst($0.vanaf),
                    ]
                }
            )
        case .openen: ("openen", [])
        case .nietOpenen: ("niet_openen", [])
        case .schorsen: ("schorsen", [])
        case .hervatten: ("hervatten", [])
        case .sluiten(let zonder): ("sluiten", zonder ? ["zonder_stemming"] : [])
        case .agendaVaststellen: ("agenda_vaststellen", [])
        case .verschonen(let lid, let punt, let reden):
            ("verschonen", ["\(lid)", "\(punt)", reden])
        case .verschoningIntrekken(let lid, let punt, let reden):
            ("verschoning_intrekken", ["\(lid)", "\(punt)", reden])
        case .inspreken(let punt, let naam, let betoog):
            ("inspreken", ["\(punt)", naam, betoog ?? ""])
        case .stemmen(let punt, let voorstel, let stemmen, _):
            ("stemmen", ["\(punt)", voorstel] + (stemmen.map(Self.velden) ?? ["eenstemmig"]))
        case .stemmingVerbeteren(let punt, let stemmen, _):
            ("stemming_verbeteren", ["\(punt)"] + (stemmen.map(Self.velden) ?? ["eenstemmig"]))
        case .besluiten(let punt, let tekst): ("besluiten", ["\(punt)", tekst ?? ""])
        case .besluitenBuiten(let titel, let voorstel, let stemmen, let dag):
            ("besluiten_buiten", [titel, voorstel, "\(dag)"] + Self.velden(stemmen))
        // The task has no name of its own yet.
        case .afspreken(let punt, let tekst, let wie, let uiterlijk, _, _):
            ("afspreken", ["\(punt)", tekst, Self.tekst(wie), Self.tekst(uiterlijk)])
        case .afdoen(let nummer): ("afdoen", ["\(nummer)"])
        case .verslagOpstellen(let tekst, let versie): ("verslag", [tekst, "\(versie)"])
        case .verslagRondsturen: ("verslag_rondsturen", [])
        case .corrigeren(let tekst): ("corrigeren", [tekst])
        case .beoordelen(let nummer, let overgenomen):
            ("beoordelen", ["\(nummer)", overgenomen ? "ja" : "nee"])
        case .besluitenlijstPubliceren: ("besluitenlijst", [])
        case .verslagPubliceren: ("publiceren", [])
        case .aanvullen(let tekst): ("addendum", [tekst])
        }
    }

    private static func velden(_ punt: Punt) -> [String] {
        [punt.soort.rawValue, punt.titel, punt.besloten ? "besloten" : "openbaar"]
            + punt.over.flatMap { [$0.soort, $0.naar] }
    }

    private static func velden(_ wijziging: Puntwijziging) -> [String] {
        [
            wijziging.soort?.rawValue ?? "", tekst(wijziging.titel), tekst(wijziging.besloten),
            tekst(wijziging.over?.count),
        ] + (wijziging.over ?? []).flatMap { [$0.soort, $0.naar] }
    }

    private static func velden(_ stemmen: [ID<Persoon>: Vergadering.Stem]) -> [String] {
        stemmen.sorted { $0.key < $1.key }.flatMap { ["\($0.key)", $0.value.rawValue] }
    }

    private static func tekst(_ waarde: (some CustomStringConvertible)?) -> String {
        waarde.map { "\($0)" } ?? ""
    }
}
