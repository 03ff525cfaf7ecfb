import Cluster
import Postgres
import TestSupport
import Testing

@testable import Services

/// The class of a column is a promise: whoever changes it behind the back is seen.
@Suite("De klasse van een kolom") struct KolomklassenTests {
    /// How many rows of each table are changed, one after the other.
    static let rijen = 3

    static func tabellen() throws -> [String] {
        let kolommen = try Kolomlijst(uit: ProjectFolder.path() + "/sql").kolommen
        return Set(kolommen.filter(\.klasse.isVergeleken).map(\.tabel)).sorted()
    }

    /// Another legal value for a column that holds words of a fixed list, or has a fixed form.
    static let anders: [String: [String]] = [
        "aanvraag.fase": ["case fase when 'besloten' then 'concept' else 'besloten' end"],
        "aanvraag.kenmerk": [
            "'PB-2026-9999'", "replace(kenmerk, '-0', '-00')", "lower(kenmerk)", "null",
        ],
        "aanvraag.rechtsvorm": ["'stichting'"],
        "aanvraag.beleidsveld": ["'veiligheid'"],
        "aanvraag.toets": ["'beoordeling_nodig'", "null"],
        "aanvraag.uitkomst": [
            "case uitkomst when 'verleend' then 'geweigerd' else 'verleend' end", "null",
        ],
        "aanvraag.wijziging": [
            "case wijziging when 'gevraagd' then 'besloten' else 'gevraagd' end", "null",
        ],
        "aanvraag.grond": [
            "case grond when 'plafond' then 'actieve_bijdrage' else 'plafond' end", "null",
        ],
        "besluitenlijst.inhoud": ["replace(inhoud, '2026', '2027')", "inhoud || ' '"],
        "boeking.debet": ["'betaald'"], "boeking.credit": ["'betaald'"],
        "budget.wijk": ["'WK099502'", "lower(wijk)"],
        "brief.richting": [
            "case richting when 'ontvangen' then 'verzonden' else 'ontvangen' end"
        ],
        "brief.afdoening": ["'ter_informatie'", "null"],
        "buurt.code": ["'BU09950299'", "lower(code)"],
        "buurt.wijk": ["'WK099501'", "'WK099599'"],
        "buurt.naam": ["naam || 'x'", "normalize(naam, NFD)", "''"],
        "consultatiefeit.soort": ["'geevalueerd'", "soort || 'x'"],
        "consultatiefeit.bewijsgraad": [
            "case bewijsgraad when 'verzonden' then 'bezorgd' else 'verzonden' end"
        ],
        "consultatiefeit.aard": ["'consultatieversie'", "null"],
        "consultatiefeit.inbreng_wijze": ["'enquete'"],
        "consultatiefeit.niveau": ["'meebeslissen'", "null"],
        "consultatiefeit.rol": ["'auditor'"],
        "consultatiefeit.punten": ["replace(punten, '1', '2')", "punten || ' '", "null"],
        "consultatiefeit.stukken": ["replace(stukken, '0', '1')", "null"],
        "consultatienorm.norm": ["replace(norm, '42', '41')", "norm || ' '"],
        "consultatieoordeel.oordeel": ["'lopend'", "'te_laat'"],
        "consultatieoordeel.toegezegd": ["'meebeslissen'"],
        "consultatieoordeel.bereikt": ["'meebeslissen'", "null"],
        "dossier.kenmerk": ["'BD-2026-9999'", "lower(kenmerk)"],
        "dossier.opening": ["replace(opening, 'Visie', 'visie')", "opening || ' '"],
        "dossier.wijkraden": ["replace(wijkraden, 'Atol', 'Bos')"],
        "dossier.planning": ["replace(planning, '2026', '2027')"],
        "gemeente.code": ["'GM0001'", "lower(code)"],
        "gemeente.naam": ["naam || 'x'", "naam || ' '"],
        "onderwerp.soort": ["case soort when 'budget' then 'regeling' else 'budget' end"],
        "opdrachtsleutel.uitkomst": [
            "case uitkomst when 'gedaan' then 'geweigerd' else 'gedaan' end", "null", "'x'",
        ],
        "regeling.beslismodel": ["'college'"], "regeling.afwijken": ["'geen'"],
        "regeling.beslistermijn": ["'8w'", "'08w'"],
        "regeling.norm": ["replace(norm, '3', '2')", "norm || ' '"],
        "regeling.grondslag": ["grondslag || 'x'"],
        "regeling.eerdere": ["'[{}]'", "eerdere || ' '"],
        "regeling.opties": ["'{\"wachtlijst\":true}'", "opties || ' '"],
        "roltoekenning.rol": ["'auditor'"],
        "toezegging.soort": ["'onderhoud'"],
        "uitgaand.soort": ["'aanmaning'"],
        "vergadering.kenmerk": ["'WV-2026-9999'", "lower(kenmerk)"],
        "vergadering.toestand": ["'geannuleerd'"],
        "vergadering.opzet": ["replace(opzet, '1170', '1171')", "opzet || ' '"],
        "vergadering.afspraak": ["replace(afspraak, '1170', '1171')", "afspraak || ' '"],
        "vergadering.voorbereiding": [
            "replace(voorbereiding, 'adviseren', 'besluiten')", "voorbereiding || ' '",
        ],
        "vergadering.verloop": ["replace(verloop, 'aanwezig', 'afwezig')", "verloop || ' '"],
        "vergadering.verslag": ["replace(verslag, 'secretaris', 'voorzitter')", "verslag || ' '"],
        "vergaderverwijzing.soort": ["'kenmerk'"],
        "vergaderverwijzing.naar": ["'T-2026-9999'", "naar || '0'"],
        "wijkraad.reglementen": [
            "replace(reglementen, 'handopsteken', 'hoofdelijk')", "reglementen || ' '",
        ],
        "wijkraad.besluitnummers": [
            "replace(besluitnummers, '3', '4')", "besluitnummers || ' '",
        ],
        "wijkraad.grondslag": ["'erkend'"],
        "wijkraad.naam": ["naam || 'x'", "normalize(naam, NFD)"],
        "wijkraad.leden": ["replace(leden, 'voorzitter', 'lid')", "leden || ' '"],
        "wijk.code": ["'WK099503'", "lower(code)"],
        "wijk.naam": ["naam || 'x'", "normalize(naam || 'é', NFD)"],
    ]

    /// Other values for a column, as SQL; for most they follow from the type.
    static func waarden(_ tabel: String, _ kolom: String, _ type: String) throws -> [String] {
        if let anders = anders["\(tabel).\(kolom)"] { return anders }
        let naam = "\"\(kolom)\""
        switch type {
        case "uuid": return ["'00000000-0000-7000-8000-00000000000a'", "null"]
        case "uuid[]": return ["\(naam) || gemeente", "'{}'"]
        case "smallint", "integer", "bigint", "numeric":
            return ["coalesce(\(naam), 0) + 1", "coalesce(\(naam), 1) - 1", "null"]
        case "text[]": return ["\(naam) || 'BU09959999'::text", "'{}'"]
        case "boolean": return ["not \(naam)"]
        case "date": return ["coalesce(\(naam), '2026-01-01') + 1", "null"]
        case "timestamp with time zone": return ["\(naam) + interval '1 microsecond'"]
        case "bytea":
            return [
                "coalesce(sha256(\(naam)), '')", "set_byte(\(naam), 0, get_byte(\(naam), 0) # 1)",
            ]
        case "text": return ["coalesce(\(naam), '') || 'x'"]
        default: throw Typefout(kolom: "\(tabel).\(kolom)", type: type)
        }
    }

    /// A type for which this test has no other value.
    struct Typefout: Error {
        let kolom: String
        let type: String
    }

    @Test(
        "wat 'register' of 'verzegeld' heet en verandert, roept haar controle op",
        arguments: try tabellen())
    func elkeKolom(_ tabel: String) async throws {
        let map = try ProjectFolder.path() + "/sql"
        let kolommen = try Kolomlijst(uit: map).kolommen.filter {
            $0.tabel == tabel && $0.klasse.isVergeleken
        }
        try await ControleurTests.gevuld { proef, _ in
            try await proef.sessie(.superuser) { sessie in
                try await sessie.execute(script: Self.ontdoe(tabel))
                let types = try await sessie.query(Self.types(tabel), ())
                let controleur = try Controleur(sessie, map: map)
                for kolom in kolommen {
                    let type = try #require(types.first { $0.kolom == kolom.naam }?.type)
                    var gewijzigd = 0
                    for waarde in try Self.waarden(tabel, kolom.naam, type) {
                        gewijzigd += try await Self.proef(kolom, waarde, sessie, controleur)
                    }
                    #expect(gewijzigd > 0, "\(kolom.volledig) is nooit gewijzigd")
                }
                let na = try await controleur.voerUit().filter { !$0.klopt }
                #expect(na == [], "niet alles is teruggezet")
            }
        }
    }

    /// Gives a column another value in some rows, one after the other, and puts each back.
    private static func proef(
        _ kolom: Kolom, _ waarde: String, _ sessie: Session, _ controleur: Controleur
    ) async throws -> Int {
        var gewijzigd = 0
        for rij in 1...rijen {
            let aantal = try await sessie.query(
                wijzig(kolom.tabel, kolom.naam, waarde, rij: rij), ())
            guard aantal == [1] else { break }
            gewijzigd += 1
            let uitslag = try await controleur.voerUit { $0.naam == kolom.controle }
            #expect(
                uitslag.map(\.klopt) == [false], "\(kolom.volledig) := \(waarde), rij \(rij)")
            try await sessie.execute(script: herstel(kolom.tabel))
        }
        return gewijzigd
    }

    /// Takes every constraint away, so that any change is possible, and keeps the rows apart.
    private static func ontdoe(_ tabel: String) -> String {
        """
        set row_security = off;
        set session_replication_role = replica;
        set search_path = griffie;
        do $$ declare r record; begin
            for r in select conrelid::regclass as tabel, conname from pg_constraint
                where connamespace = 'griffie'::regnamespace and conrelid <> 0
                order by contype = 'p', contype = 'u' loop
                execute format('alter table %s drop constraint %I cascade', r.tabel, r.conname);
            end loop;
            for r in select a.attname from pg_attribute as a
                where a.attrelid = '\(tabel)'::regclass and a.attnum > 0 and a.attnotnull loop
                execute format('alter table \(tabel) alter column %I drop not null', r.attname);
            end loop;
        end $$;
        create temporary table bewaard as table \(tabel);
        """
    }

    private static func types(
        _ tabel: String
    ) -> Statement<Void, (kolom: String, type: String)> {
        Statement(
            "test_types",
            SQL(
                stringLiteral: """
                    select attname::text as kolom, atttypid::regtype::text as type
                    from pg_attribute where attrelid = 'griffie.\(tabel)'::regclass and attnum > 0
                    """)
        ) { (try $0.next("kolom"), try $0.next("type")) }
    }

    /// Changes one row; gives 1 when that made a difference.
    private static func wijzig(
        _ tabel: String, _ kolom: String, _ waarde: String, rij: Int
    ) -> Statement<Void, Int64> {
        Statement(
            "test_wijzig",
            SQL(
                stringLiteral: """
                    with keuze as (
                        select ctid as plek from griffie.\(tabel) as t
                        where (\(waarde)) is distinct from "\(kolom)"
                        order by t offset \(rij - 1) limit 1
                    ), gewijzigd as (
                        update griffie.\(tabel) set "\(kolom)" = \(waarde)
                        from keuze where ctid = plek
                        returning 1
                    )
                    select count(*) as aantal from gewijzigd
                    """)
        ) { try $0.next("aantal") }
    }

    private static func herstel(_ tabel: String) -> String {
        """
        delete from griffie.\(tabel);
        insert into griffie.\(tabel) table bewaard;
        """
    }
}
