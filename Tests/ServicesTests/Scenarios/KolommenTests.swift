import Domain
import Postgres
import Services
import TestSupport
import Testing

/// Every column that the catalogue knows, so that a new one is tried without anybody thinking of
/// it.
@Suite("Elke kolom gewijzigd achter de rug van alles om", .serialized) struct KolommenTests {
    struct Kolom: Sendable, CustomStringConvertible {
        let tabel: String
        let naam: String
        let soort: String
        var description: String { "\(tabel).\(naam)" }

        /// Another value of the same kind.
        var anders: String {
            switch (tabel, naam, soort) {
            case ("onderwerp", "soort", _):
                "case soort when 'budget' then 'persoon' else 'budget' end"
            case ("zegelknoop", "niveau", _): "niveau + 20"
            case (_, _, "uuid"): "md5(\(naam)::text || 'x')::uuid"
            case (_, _, "bytea"): "set_bit(\(naam), 5, 1 - get_bit(\(naam), 5))"
            case (_, _, "int8"), (_, _, "int4"), (_, _, "int2"): "\(naam) + 1000"
            case (_, _, "timestamptz"): "\(naam) + interval '1 microsecond'"
            case (_, _, "date"): "\(naam) + 1"
            case (_, _, "bool"): "not \(naam)"
            case (_, _, "text"): "overlay(\(naam) placing 'X' from length(\(naam)) / 2)"
            default: "null"
            }
        }
    }

    static func kolommen(_ proef: Proefgemeente, _ tabellen: [String]) async throws -> [Kolom] {
        let namen = tabellen.map { "'\($0)'" }.joined(separator: ", ")
        return try await proef.tekst(
            """
            select c.relname || ' ' || a.attname || ' ' || t.typname
            from pg_attribute as a
            join pg_class as c on c.oid = a.attrelid
            join pg_type as t on t.oid = a.atttypid
            where c.relnamespace = 'griffie'::regnamespace and c.relname in (\(namen))
                and a.attnum > 0 and not a.attisdropped
            order by c.relname, a.attnum
            """
        ).map { regel in
            let delen = regel.split(separator: " ").map(String.init)
            return Kolom(tabel: delen[0], naam: delen[1], soort: delen[2])
        }
    }

    static let register = [
        "onderwerp", "inschrijving", "zegelwachtrij", "zegelblad", "zegelknoop", "zegel",
    ]

    /// The first, a middle and the last row of a table, each with where it must be found.
    static func rijen(_ tabel: String, _ werk: Knoeiwerk) -> [(voorwaarde: String, plek: Plek)] {
        func blad(_ plaats: Int64) -> String {
            "(onderwerp, volgnummer) = (select onderwerp, volgnummer from zegelblad"
                + " where plaats = \(plaats))"
        }
        let laatste = werk.derde.upperBound
        let plaatsen = [0, werk.plaats, laatste]
        switch tabel {
        case "inschrijving":
            return plaatsen.map { (blad($0), .plaats($0)) }
        case "zegelblad":
            return plaatsen.map { ("plaats = \($0)", .plaats($0)) }
        case "zegelknoop":
            return [(1, 0), (1, werk.plaats / 2), (2, werk.plaats / 4), (3, 0)].map {
                niveau, plaats in
                let eerste = plaats << Int64(niveau)
                return (
                    "(niveau, plaats) = (\(niveau), \(plaats))",
                    .plaatsen(eerste...(eerste + (1 << Int64(niveau)) - 1))
                )
            }
        case "zegel":
            return [
                (
                    "omvang = \(werk.zegels[0].zegel.omvang)",
                    .plaatsen(0...(werk.tweede.lowerBound - 1))
                ),
                ("omvang = \(werk.zegels[1].zegel.omvang)", .plaatsen(werk.tweede)),
                ("omvang = \(werk.zegels[2].zegel.omvang)", .plaatsen(werk.derde)),
            ]
        case "onderwerp":
            return plaatsen.map { ("id = public.onderwerp(\($0))", .stroom($0)) }
        default:
            return [("true", .onderdeel(.wachtrij))]
        }
    }

    /// Where the verification must say that it is.
    enum Plek: Sendable {
        case plaats(Int64), plaatsen(ClosedRange<Int64>), stroom(Int64)
        case onderdeel(Registeruitslag.Onderdeel)

        func klopt(bij fout: Registeruitslag.Bevinding, _ onderwerpen: [String]) -> Bool {
            switch self {
            case .plaats(let plaats):
                fout.plek.plaatsen.map { $0.contains(plaats) } ?? false
            case .plaatsen(let bereik): fout.plek.plaatsen == bereik
            case .stroom: fout.plek.onderwerp.map { onderwerpen.contains("\($0)") } ?? false
            case .onderdeel(let onderdeel): fout.onderdeel == onderdeel
            }
        }
    }

    @Test("van het register: altijd gevonden, met de rij erbij")
    func registerkolommen() async throws {
        try await Knoeiwerk.met { werk in
            let kolommen = try await Self.kolommen(werk.proef, Self.register)
            #expect(Set(kolommen.map(\.tabel)) == Set(Self.register))
            var (geprobeerd, gevonden) = (0, 0)
            for kolom in kolommen {
                for (voorwaarde, verwacht) in Self.rijen(kolom.tabel, werk) {
                    // A checkpoint over another number of entries says itself which one it is.
                    let plek =
                        "\(kolom)" == "zegel.omvang" ? Plek.onderdeel(.zegels) : verwacht
                    var onderwerpen: [String] = []
                    if case .stroom(let plaats) = plek {
                        onderwerpen = try await werk.proef.tekst(
                            """
                            select unnest(array[public.onderwerp(\(plaats)),
                                md5(public.onderwerp(\(plaats))::text || 'x')::uuid])::text
                            """)
                    }
                    try await werk.knoei(
                        """
                        do $$ declare n bigint; begin
                            update \(kolom.tabel) set \(kolom.naam) = \(kolom.anders)
                            where \(voorwaarde);
                            get diagnostics n = row_count;
                            if n <> 1 then raise exception '% rijen gewijzigd', n; end if;
                        end $$
                        """)
                    geprobeerd += 1
                    let uitslag = try await werk.nagelezen()
                    if let fout = uitslag.eersteFout {
                        gevonden += 1
                        #expect(
                            plek.klopt(bij: fout, onderwerpen), "\(kolom), \(voorwaarde): \(fout)")
                    } else {
                        // A checkpoint that went to another municipality: the controls, which see
                        // all of them, miss none.
                        #expect(kolom.tabel == "zegel" && kolom.naam == "gemeente", "\(kolom)")
                        let geschonden = try await werk.proef.geschonden()
                        #expect(geschonden.keys.contains("I8"), "\(kolom)")
                        gevonden += geschonden.isEmpty ? 0 : 1
                    }
                    try await werk.herstel()
                }
            }
            print("kolommen van het register: n = \(geprobeerd), gevonden \(gevonden)")
        }
    }

    static let standen = [
        "gemeente", "wijk", "persoon", "roltoekenning", "regeling", "budget", "boeking",
        "aanvraag", "toezegging",
    ]

    @Test("van de standen, zonder inschrijving: gevonden door de controles")
    func standkolommen() async throws {
        try await Knoeiwerk.met { werk in
            let weinig = try await werk.proef.tweeStappenVoorBesluit(10_000)
            try await werk.proef.besluit(over: weinig, .verlenen(Bedrag(cent: 10_000)))
            try await werk.knoei("drop schema kopie cascade")
            try await werk.knoei(
                """
                create schema kopie;
                do $$ declare tabel text; begin
                    for tabel in select tablename from pg_tables where schemaname = 'griffie' loop
                        execute format('create table kopie.%I as table griffie.%I', tabel, tabel);
                    end loop;
                end $$;
                """)
            let kolommen = try await Self.kolommen(werk.proef, Self.standen)
            #expect(Set(kolommen.map(\.tabel)) == Set(Self.standen))
            var (gevonden, geweigerd, leeg) = (0, 0, [String]())
            for kolom in kolommen {
                do {
                    try await werk.knoei(
                        """
                        update \(kolom.tabel) set \(kolom.naam) = \(kolom.anders)
                        where ctid = (select ctid from \(kolom.tabel)
                            order by \(kolom.naam) is null, ctid desc limit 1)
                        """)
                } catch let fout as DatabaseError {
                    // The database itself refuses the value: nothing happened.
                    guard case .server = fout.kind else { throw fout }
                    geweigerd += 1
                    continue
                }
                let verschil = try await werk.proef.getal(
                    "select count(*) from (table griffie.\(kolom.tabel) "
                        + "except table kopie.\(kolom.tabel)) as t")
                guard verschil == 1 else {
                    // No row of this table has a value here to change.
                    leeg.append("\(kolom)")
                    continue
                }
                let geschonden = try await werk.proef.geschonden()
                #expect(!geschonden.isEmpty, "\(kolom)")
                gevonden += geschonden.isEmpty ? 0 : 1
                try await werk.herstel()
            }
            #expect(gevonden > 40)
            print(
                "kolommen van de standen: n = \(gevonden + geweigerd), gevonden \(gevonden), "
                    + "door de database zelf geweigerd \(geweigerd), zonder waarde \(leeg)")
        }
    }
}
