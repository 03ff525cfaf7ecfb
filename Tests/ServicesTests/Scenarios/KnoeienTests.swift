import Domain
import Postgres
import Services
import TestSupport
import Testing

/// What somebody with all rights to the database tries, and where it must be said that it was.
///
/// Evidence test 13, the part on a database; the bits are tried in memory.
@Suite("Geknoei aan het register", .serialized) struct KnoeienTests {
    struct Geval {
        let wat: String
        let script: String
        /// Where it must be said to be; within these places, and no wider than so many.
        let plek: ClosedRange<Int64>
        var breedte: Int?

        init(
            _ wat: String, in plek: ClosedRange<Int64>, breedte: Int? = nil, _ script: String
        ) {
            (self.wat, self.script, self.plek, self.breedte) = (wat, script, plek, breedte)
        }
    }

    /// Everything that is found without anything from outside, with its place.
    static func gevallen(_ werk: Knoeiwerk) -> [Geval] {
        let (k, tweede, derde) = (werk.plaats, werk.tweede, werk.derde)
        let hier = k...k
        let inschrijving =
            "(onderwerp, volgnummer) = (select onderwerp, volgnummer from zegelblad"
            + " where plaats = \(k))"
        let weg = "delete from inschrijving where \(inschrijving);"
        let kop = "select public.herketen(public.onderwerp(\(k)));"
        let boom = "select public.herblad(); select public.herknoop();"
        let bladWeg =
            kop + "delete from zegelblad where plaats = \(k); select public.schuif(\(k), -1);"
        func wissel(_ ander: Int64) -> String {
            """
            update zegelblad set plaats = 1000000 where plaats = \(k);
            update zegelblad set plaats = \(k) where plaats = \(ander);
            update zegelblad set plaats = \(ander) where plaats = 1000000;
            """
        }
        let erbij = """
            insert into inschrijving select gemeente, onderwerp, volgnummer + 1, inhoud, keten,
                vastgelegd_op from inschrijving where \(inschrijving);
            """
        let bladErbij = """
            select public.schuif(\(k + 1), 1);
            insert into zegelblad select gemeente, \(k + 1), onderwerp, volgnummer + 1, hash
                from zegelblad where plaats = \(k);
            """
        let laatste = derde.upperBound
        let staart = """
            delete from inschrijving where (onderwerp, volgnummer) = (
                select onderwerp, volgnummer from zegelblad where plaats = \(laatste));
            select public.herketen(public.onderwerp(\(laatste)));
            delete from zegelblad where plaats = \(laatste);
            """
        return [
            Geval("een woord in een inschrijving", in: hier, "select public.verander(\(k))"),
            Geval(
                "een inschrijving opnieuw geketend", in: hier,
                "select public.verander(\(k));" + kop),
            Geval(
                "opnieuw geketend, met nieuwe bladeren", in: (k - 1)...(k + 1), breedte: 2,
                "select public.verander(\(k));" + kop + "select public.herblad()"),
            Geval(
                "opnieuw geketend, met een nieuwe boom", in: tweede,
                "select public.verander(\(k));" + kop + boom),
            Geval(
                "de eerste van een stroom, met alles erna opnieuw geketend en een nieuwe boom",
                in: tweede,
                "select public.verander(\(k - 3));" + kop + boom),
            Geval("een inschrijving gewist", in: hier, weg),
            Geval(
                "een inschrijving met haar blad gewist", in: hier,
                weg + kop
                    + "delete from zegelblad where plaats = \(k)"),
            Geval(
                "een inschrijving gewist, de bladeren opgeschoven", in: (k - 1)...(k + 1),
                breedte: 2, weg + bladWeg),
            Geval(
                "een inschrijving gewist, met een nieuwe boom", in: tweede, weg + bladWeg + boom),
            Geval(
                "een inschrijving ertussen, met een nieuwe boom", in: tweede,
                erbij + kop + bladErbij + boom),
            Geval(
                "de bytes van twee inschrijvingen verwisseld", in: (k - 1)...(k - 1),
                """
                update inschrijving as i set inhoud = a.inhoud
                from inschrijving as a
                join zegelblad as ba on (ba.onderwerp, ba.volgnummer) = (a.onderwerp, a.volgnummer)
                join zegelblad as bi on ba.plaats = 2 * \(k) - 1 - bi.plaats
                where (i.onderwerp, i.volgnummer) = (bi.onderwerp, bi.volgnummer)
                    and bi.plaats in (\(k - 1), \(k))
                """),
            Geval(
                "twee bladeren verwisseld", in: (k - 1)...(k + 1), breedte: 2, wissel(k + 1)),
            Geval(
                "twee bladeren verwisseld, met een nieuwe boom", in: tweede, wissel(k + 1) + boom),
            Geval(
                "twee van dezelfde stroom verwisseld, met een nieuwe boom", in: (k - 1)...(k - 1),
                wissel(k - 1) + boom),
            Geval("de staart afgeknipt", in: derde, staart + boom),
            Geval(
                "de laatste twee bladeren weg", in: derde,
                "delete from zegelblad where plaats >= \(laatste - 1); select public.herknoop()"),
            Geval(
                "een knoop gewist", in: (k - 1)...(k + 1), breedte: 2,
                "delete from zegelknoop where niveau = 1 and plaats = \(k) / 2"),
            Geval(
                "de eerste knoop en het blad eronder vervangen", in: 0...1, breedte: 2,
                """
                update zegelblad set hash = sha256(hash) where plaats = 0;
                select public.herknoop()
                """),
        ]
    }

    @Test("wordt gevonden, met de plaats waar het begint")
    func gevonden() async throws {
        try await Knoeiwerk.met { werk in
            let schoon = try await werk.nagelezen()
            #expect(schoon.klopt, "\(schoon.bevindingen)")
            #expect(werk.tweede.count == 24 && werk.derde.count == 6)
            let gevallen = Self.gevallen(werk)
            var gevonden = 0
            for geval in gevallen {
                try await werk.knoei(geval.script)
                let uitslag = try await werk.nagelezen()
                let plaatsen = uitslag.eersteFout?.plek.plaatsen
                #expect(!uitslag.klopt, "\(geval.wat)")
                gevonden += uitslag.klopt ? 0 : 1
                #expect(
                    plaatsen.map { geval.plek.contains($0.lowerBound) } == true
                        && plaatsen.map { geval.plek.contains($0.upperBound) } == true
                        && plaatsen?.count ?? 0 <= geval.breedte ?? Int(geval.plek.count),
                    "\(geval.wat): \(uitslag.bevindingen)")
                try await werk.herstel()
            }
            let weer = try await werk.nagelezen()
            #expect(weer.klopt, "\(weer.bevindingen)")
            print("geknoei met de boom: n = \(gevallen.count), gevonden \(gevonden)")
        }
    }

    @Test("een vals zegel wordt gevonden, ook boven een passende boom")
    func valsZegel() async throws {
        try await Knoeiwerk.met { werk in
            let bedrog = """
                select public.verander(\(werk.plaats));
                select public.herketen(public.onderwerp(\(werk.plaats)));
                select public.herblad(); select public.herknoop();
                """
            try await werk.knoei(bedrog)
            let wortel = try await Self.wortel(werk, omvang: werk.zegels[1].zegel.omvang)
            try await werk.herstel()
            let oud = werk.zegels[1].zegel
            func zegel(_ naam: String? = nil) -> Zegel {
                Zegel(
                    oorsprong: naam ?? oud.oorsprong, omvang: oud.omvang, wortel: wortel,
                    gezetOp: oud.gezetOp, handmatigeKlok: false)
            }
            func zet(_ getekend: GetekendZegel) -> String {
                """
                update zegel set tekst = '\(getekend.tekst)',
                    wortel = decode('\(getekend.zegel.wortel)', 'hex')
                where omvang = \(oud.omvang);
                """
            }
            let echt = werk.zegels[1].handtekeningen
            let gevallen: [(String, String)] = [
                ("andere sleutel", bedrog + zet(werk.proef.sleutelbos([9]).teken(zegel()))),
                ("oude handtekening", bedrog + zet(GetekendZegel(zegel(), echt))),
                (
                    "handtekening van een ander zegel",
                    bedrog + zet(GetekendZegel(zegel(), werk.zegels[0].handtekeningen))
                ),
                ("ander register", zet(werk.proef.sleutelbos().teken(zegel("elders")))),
                (
                    "wortel in de rij",
                    "update zegel set wortel = sha256(wortel) "
                        + "where omvang = \(oud.omvang)"
                ),
                (
                    "geen zegel meer",
                    "update zegel set tekst = repeat('x', 200) where omvang = \(oud.omvang)"
                ),
                (
                    "het vorige zegel nog eens",
                    """
                    update zegel set tekst = (
                        select z.tekst from zegel as z order by omvang limit 1)
                    where omvang = \(oud.omvang)
                    """
                ),
            ]
            var gevonden = 0
            for (wat, script) in gevallen {
                try await werk.knoei(script)
                let uitslag = try await werk.nagelezen()
                #expect(uitslag.eersteFout?.plek.plaatsen == werk.tweede, "\(wat): \(uitslag)")
                #expect(uitslag.fouten[.zegels] ?? 0 > 0, "\(wat)")
                gevonden += uitslag.klopt ? 0 : 1
                try await werk.herstel()
            }
            print("valse zegels: n = \(gevallen.count), gevonden \(gevonden)")
        }
    }

    /// The root of the first so many leaves as they stand now.
    static func wortel(_ werk: Knoeiwerk, omvang: Int64) async throws -> Hash {
        let boom = Merkleboom(Uitvoerder.sha256)
        var rand = Boomrand()
        let bladeren = try await werk.proef.tekst(
            """
            select encode(hash, 'base64') from zegelblad where plaats < \(omvang) order by plaats
            """)
        for blad in bladeren {
            _ = rand.neem(try #require(Base64.bytes(blad).flatMap { Hash(bytes: $0) }), boom)
        }
        return rand.wortel(boom)
    }

    @Test("wie ook de sleutel heeft, wordt alleen gevonden met een zegel van buiten")
    func metSleutel() async throws {
        try await Knoeiwerk.met { werk in
            let anker = [(naam: "brief", zegel: Optional(werk.zegels[2]))]
            #expect(try await werk.nagelezen(ankers: anker).klopt)

            // Everything rewritten and signed again by the real key.
            try await werk.knoei(
                """
                select public.verander(\(werk.plaats));
                select public.herketen(public.onderwerp(\(werk.plaats)));
                select public.herblad(); select public.herknoop();
                """)
            for oud in werk.zegels where oud.zegel.omvang > werk.plaats {
                let nieuw = werk.proef.sleutelbos().teken(
                    Zegel(
                        oorsprong: oud.zegel.oorsprong, omvang: oud.zegel.omvang,
                        wortel: try await Self.wortel(werk, omvang: oud.zegel.omvang),
                        gezetOp: oud.zegel.gezetOp, handmatigeKlok: false))
                try await werk.knoei(
                    """
                    update zegel set tekst = '\(nieuw.tekst)',
                        wortel = decode('\(nieuw.zegel.wortel)', 'hex')
                    where omvang = \(nieuw.zegel.omvang)
                    """)
            }
            // The limit of this evidence, so that nobody takes it for more than it is.
            #expect(try await werk.nagelezen().klopt)
            let gevonden = try await werk.nagelezen(ankers: anker)
            #expect(gevonden.fouten == [.ankers: 1])
            #expect(gevonden.eersteFout?.zin.contains("niet dezelfde") == true)
            try await werk.herstel()
        }
    }

    @Test("een oude kopie die is teruggezet, wordt gevonden met een zegel van buiten")
    func oudeKopie() async throws {
        try await Knoeiwerk.met { werk in
            let anker = [(naam: "brief", zegel: Optional(werk.zegels[2]))]
            try await werk.herstel(uit: "vroeger")
            #expect(try await werk.nagelezen().klopt)
            let ingekort = try await werk.nagelezen(ankers: anker)
            #expect(ingekort.fouten == [.ankers: 1])
            #expect(ingekort.eersteFout?.zin.contains("oude kopie") == true)

            // Going on with other entries until it is as long again does not help.
            _ = try await werk.proef.klaar([Int64](repeating: 20_000, count: 10))
            try await werk.proef.verzegelNu(na: 2)
            #expect(try await werk.nagelezen().klopt)
            let anders = try await werk.nagelezen(ankers: anker)
            #expect(anders.fouten == [.ankers: 1])
            #expect(anders.eersteFout?.zin.contains("niet dezelfde") == true)
        }
    }

    @Test("een weggehaald zegel: het laatste valt op, een eerder zegel wordt niet gemist")
    func zegelWeg() async throws {
        try await Knoeiwerk.met { werk in
            for zegel in werk.zegels {
                try await werk.knoei("delete from zegel where omvang = \(zegel.zegel.omvang)")
                // What waits is old by then, too: only the tree is looked at.
                let later = try await werk.nagelezen(na: 1_200)
                let isLaatste = zegel == werk.zegels[2]
                #expect((later.fouten[.zegels] ?? 0) == (isLaatste ? 1 : 0))
                if isLaatste { #expect(later.eersteFout?.plek.plaatsen == werk.derde) }
                #expect(later.fouten[.boom] == nil)
                try await werk.herstel()
            }
            try await werk.knoei("delete from zegel")
            #expect(try await werk.nagelezen().klopt)
            #expect(try await werk.nagelezen(na: 1_200).fouten[.zegels] == 1)
        }
    }

    @Test("wat te lang wacht wordt genoemd, met en zonder plaats in de wachtrij")
    func wachtrij() async throws {
        try await Knoeiwerk.met { werk in
            #expect(try await werk.nagelezen(na: 600).klopt)
            #expect(try await werk.nagelezen(na: 601).fouten == [.wachtrij: 1])
            try await werk.knoei("delete from zegelwachtrij")
            let vergeten = try await werk.nagelezen()
            #expect(vergeten.fouten == [.wachtrij: 1])
            #expect(vergeten.eersteFout?.plek.volgnummer == 1)
            #expect(try await werk.nagelezen(na: 601).fouten == [.wachtrij: 2])
            try await werk.herstel()
            try await werk.knoei(
                """
                insert into zegelwachtrij select gemeente, onderwerp, volgnummer from zegelblad
                where plaats = \(werk.plaats)
                """)
            let dubbel = try await werk.nagelezen()
            #expect(dubbel.fouten == [.wachtrij: 1])
            #expect(dubbel.eersteFout?.plek.plaatsen == werk.plaats...werk.plaats)
            try await werk.herstel()
            try await werk.knoei(
                "insert into zegelwachtrij select gemeente, id, 99 from onderwerp limit 3")
            #expect(try await werk.nagelezen().fouten == [.wachtrij: 1])
        }
    }
}
