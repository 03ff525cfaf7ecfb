import Domain
import Postgres
import Services
import TestSupport
import Testing

/// Each violation is planted behind the back of everything, and exactly its control must fire.
@Suite("Geplante schendingen", .serialized) struct GeplanteSchendingenTests {
    struct Geval: Sendable, CustomTestStringConvertible {
        let controle: String
        let wat: String
        let script: String
        var testDescription: String { "\(controle): \(wat)" }
    }

    /// Writes new bytes for one entry and chains the whole stream again, as a forger with all
    /// rights to the database would.
    static let herketen = """
        create function pg_temp.herketen(wie uuid) returns void language plpgsql as $$
        declare
            rij record;
            vorige bytea := decode(repeat('00', 32), 'hex');
        begin
            for rij in select * from inschrijving where onderwerp = wie order by volgnummer loop
                vorige := sha256('\\x03'::bytea || vorige || int8send(rij.volgnummer)
                    || sha256('\\x02'::bytea || rij.inhoud));
                update inschrijving set keten = vorige
                where onderwerp = wie and volgnummer = rij.volgnummer;
                update onderwerp set keten = vorige, vastgelegd_op = rij.vastgelegd_op
                where id = wie;
            end loop;
        end $$;
        create function pg_temp.vervang(wat text, door text, soort text) returns void
        language plpgsql as $$
        declare
            rij record;
        begin
            select onderwerp, volgnummer, convert_from(inhoud, 'UTF8') as tekst into strict rij
            from inschrijving where convert_from(inhoud, 'UTF8') like '%"soort":"' || soort || '"%'
            order by onderwerp, volgnummer limit 1;
            update inschrijving
                set inhoud = convert_to(regexp_replace(rij.tekst, wat, door), 'UTF8')
            where onderwerp = rij.onderwerp and volgnummer = rij.volgnummer;
            perform pg_temp.herketen(rij.onderwerp);
        end $$;
        """

    static let gevallen: [Geval] = [
        .init(
            controle: "I2", wat: "een boeking van een cent minder",
            script: "update boeking set bedrag_cent = bedrag_cent - 1 where debet = 'verplicht'"),
        .init(
            controle: "I2", wat: "een boeking verdween",
            script: "delete from boeking where debet = 'verplicht' and volgnummer = 2"),
        .init(
            controle: "I2", wat: "een boeking op een andere regel",
            script: "update boeking set regel = 2 where debet = 'verplicht'"),
        .init(
            controle: "I2", wat: "een boeking naar een andere rekening",
            script: "update boeking set debet = 'betaald' where debet = 'verplicht'"),
        .init(
            controle: "I2", wat: "een boekingsregel met een ander nummer",
            script: "update boeking set regel = 7 where debet = 'verplicht'"),
        .init(
            controle: "I4", wat: "een sleutel zonder uitkomst",
            script: """
                update opdrachtsleutel set uitkomst = null, weigering = null
                where uitkomst = 'geweigerd'
                """),
        .init(
            controle: "I4", wat: "een bevestigde opdracht is vergeten",
            script: """
                delete from opdrachtsleutel where ctid = (
                    select ctid from opdrachtsleutel where uitkomst = 'gedaan' limit 1)
                """),
        .init(
            controle: "I4", wat: "een gedane opdracht zonder inschrijving",
            script: """
                insert into opdrachtsleutel select gemeente, 'verzonnen', vingerafdruk,
                    ontvangen_op, uitkomst, onderwerp, 99, weigering
                from opdrachtsleutel where uitkomst = 'gedaan' limit 1
                """),
        .init(
            controle: "I4",
            wat: "een gedane opdracht bij een eerdere inschrijving van haar verzoek",
            script: """
                update opdrachtsleutel set volgnummer = volgnummer - 1
                where uitkomst = 'gedaan' and onderwerp in (
                    select id from aanvraag where uitkomst is null) and volgnummer = 5
                """),
        .init(
            controle: "I4", wat: "twee sleutels voor één inschrijving",
            script: """
                insert into opdrachtsleutel select gemeente, 'verzonnen', vingerafdruk,
                    ontvangen_op, uitkomst, onderwerp, volgnummer, weigering
                from opdrachtsleutel where uitkomst = 'gedaan' limit 1
                """),
        .init(
            controle: "I5", wat: "één bit in een inschrijving",
            script: """
                update inschrijving set inhoud = convert_to(
                    replace(convert_from(inhoud, 'UTF8'), '"cli"', '"api"'), 'UTF8')
                where ctid = (select ctid from inschrijving limit 1)
                """),
        .init(
            controle: "I5", wat: "een ketenwaarde",
            script: """
                update inschrijving set keten = sha256(keten) where volgnummer = 2
                """),
        .init(
            controle: "I5", wat: "een kop die voorloopt",
            script: "update onderwerp set volgnummer = volgnummer + 1 where soort = 'budget'"),
        .init(
            controle: "I5", wat: "een inschrijving over een ander onderwerp, opnieuw geketend",
            script: """
                select pg_temp.vervang('"onderwerp":"[^"]*"',
                    '"onderwerp":"00000000-0000-7000-8000-000000000001"', 'wijk_vastgesteld')
                """),
        .init(
            controle: "I6", wat: "een stand die het register niet vertelt",
            script: "update aanvraag set toets = 'beoordeling_nodig' where fase = 'besloten'"),
        .init(
            controle: "I6", wat: "een rol die nooit is toegekend",
            script: """
                insert into roltoekenning select gemeente, persoon, regel + 100, 'auditor', van
                from roltoekenning where rol = 'aanvrager'
                """),
        .init(
            controle: "I6", wat: "een wijk die nooit is vastgesteld",
            script: "insert into wijk select gemeente, 'WK099577', jaar, naam from wijk limit 1"),
        .init(
            controle: "I6", wat: "een toezegging die verdween", script: "delete from toezegging"),
        .init(
            controle: "I6", wat: "een persoon zonder stroom",
            script: """
                insert into persoon select gemeente, '00000000-0000-7000-8000-000000000002'
                from persoon limit 1
                """),
        .init(
            controle: "I6", wat: "een buurt zonder wijk",
            script: """
                insert into buurt select gemeente, 'BU09957701', jaar, 'WK099577', naam
                from wijk limit 1
                """),
        .init(
            controle: "I6", wat: "een bericht dat uit niets volgt",
            script: "update uitgaand set ontvanger = (select beslisser from aanvraag limit 1)"),
        .init(controle: "I6", wat: "een bericht dat verdween", script: "delete from uitgaand"),
        .init(
            controle: "I6", wat: "een brief die verdween",
            script: "delete from brief where nummer = 3"),
        .init(
            controle: "I6", wat: "een naam met dezelfde letters in andere bytes",
            script: "update wijk set naam = normalize(naam, NFD) where naam like '%ë%'"),
        .init(
            controle: "I6", wat: "een gemeente die uit de lijst verdween",
            script: "delete from gemeente"),
        .init(
            controle: "I6", wat: "een versie die niemand kan lezen, opnieuw geketend",
            script: "select pg_temp.vervang('\"versie\":1', '\"versie\":9', 'bijdrage_getoetst')"),
        .init(
            controle: "I7", wat: "vastgelegd voor de vorige, opnieuw geketend",
            script: """
                update inschrijving set vastgelegd_op = vastgelegd_op - interval '1 day',
                    inhoud = convert_to(replace(convert_from(inhoud, 'UTF8'),
                        '"vastgelegd":"2026-03-02', '"vastgelegd":"2026-03-01'), 'UTF8')
                where onderwerp = (select id from onderwerp where soort = 'budget')
                    and volgnummer = 2;
                select pg_temp.herketen(id) from onderwerp where soort = 'budget'
                """),
        .init(
            controle: "I7", wat: "de bytes noemen een ander moment dan de kolom",
            script: """
                select pg_temp.vervang('"vastgelegd":"2026', '"vastgelegd":"2027',
                    'plafond_bekendgemaakt')
                """),
        .init(
            controle: "I8", wat: "de inschrijving noemt een andere gemeente, opnieuw geketend",
            script: """
                select pg_temp.vervang('"gemeente":"[^"]*"',
                    '"gemeente":"00000000-0000-7000-8000-000000000003"', 'plafond_bekendgemaakt')
                """),
        .init(
            controle: "I8", wat: "een verwijzing zonder gemeente",
            script: """
                alter table persoon add unique (id);
                alter table uitgaand add constraint lek foreign key (ontvanger)
                    references persoon (id)
                """),
        .init(
            controle: "I8", wat: "een tabel zonder afscherming",
            script: "alter table tekst no force row level security"),
        .init(
            controle: "I8", wat: "persoonsgegevens van iemand van elders",
            script: """
                update persoonsgegevens set persoon = '00000000-0000-7000-8000-000000000004'
                where naam = 'De beheerder'
                """),
        .init(
            controle: "I8", wat: "een zegel dat een ander register noemt",
            script: """
                insert into zegel select id, 1, sha256('x'), repeat('x', 200), '2026-03-02'
                from gemeente
                """),
        .init(
            controle: "I9", wat: "een naam in het register, opnieuw geketend",
            script: """
                select pg_temp.vervang('"naam":"Wijkbudget"', '"naam":"Fonds De beheerder"',
                    'regeling_vastgesteld');
                update regeling set naam = 'Fonds De beheerder'
                """),
        .init(
            controle: "I9", wat: "een gewijzigde tekst onder dezelfde verzegeling",
            script: "update tekst set tekst = tekst || '!' where tekst like 'Samen%'"),
        .init(
            controle: "I9", wat: "een tekst die nergens bij hoort",
            script: """
                insert into tekst select gemeente, sha256('\\x04'::bytea || zout || 'x'), zout, 'x'
                from tekst limit 1
                """),
        .init(
            controle: "I9", wat: "een gewijzigd zout",
            script: "update tekst set zout = decode(repeat('00', 16), 'hex')"),
        .init(
            controle: "I10", wat: "een bedrag met een breuk in de catalogus",
            script: "alter table uitgaand add column porto_cent numeric(12, 2)"),
        .init(
            controle: "I10", wat: "een nieuwe kolom met geld die niemand naziet",
            script: """
                alter table uitgaand add column porto_cent bigint
                """),
    ]

    @Test("roepen precies hun eigen controle op", arguments: gevallen)
    func geplant(_ geval: Geval) async throws {
        try await ControleurTests.gevuld { proef, _ in
            try await proef.vervals(Self.herketen + geval.script)
            let geschonden = try await proef.geschonden()
            #expect(geschonden.keys.sorted() == [geval.controle], "\(geschonden)")
        }
    }

    @Test("I1: een verlening boven het plafond, door een opdracht die de regels overslaat")
    func bovenPlafond() async throws {
        try await ControleurTests.gevuld { proef, ids in
            // One cent more than what was renounced gave back.
            let opdracht = RegelsOverslaan(proef, over: ids[0], bedrag: Bedrag(cent: 10_001))
            // With its constraint in place the database itself refuses what the rule let through.
            await #expect(throws: ServiceError.self) {
                try await proef.doe(opdracht, als: proef.beheer)
            }
            #expect(try await proef.geschonden() == [:])
            try await proef.vervals("alter table budget drop constraint budget_binnen_plafond")
            try await proef.doe(opdracht, als: proef.beheer)
            #expect(try await proef.geschonden().keys.sorted() == ["I1"])
        }
    }

    @Test("I10: een bedrag boven 2^53 - 1 in een tabel")
    func teGroot() async throws {
        try await ControleurTests.gevuld { proef, _ in
            try await proef.vervals("update regeling set maximum_cent = 9007199254740992")
            // The amount is no longer what the register says either.
            #expect(try await proef.geschonden().keys.sorted() == ["I10", "I6"])
        }
    }
}

/// Books an obligation without asking any rule.
struct RegelsOverslaan: Opdracht {
    let budget: ID<Budget>
    let aanvraag: ID<Aanvraag>
    let bedrag: Bedrag

    init(_ proef: Proefgemeente, over aanvraag: ID<Aanvraag>, bedrag: Bedrag) {
        budget = proef.budget
        self.aanvraag = aanvraag
        self.bedrag = bedrag
    }

    var handeling: Handeling { .plafondBekendmaken }

    var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.budget, budget)]
        return lezing
    }

    var invoer: CanoniekeWaarde { .object([.init("opdracht", .tekst("regels_overslaan"))]) }

    func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        Uitkomst(
            Onderwerp(.budget, budget),
            [.budget(budget, .verplichtingGeboekt(aanvraag: aanvraag, bedrag: bedrag))])
    }
}
