import Cluster
import Postgres
import Services
import TestSupport
import Testing

@Suite("sql/kolommen.csv") struct KolommenTests {
    private let kolommen = Statement<Void, String>(
        "test_kolommen",
        """
        select c.relname || '.' || a.attname as naam
        from pg_class as c
        join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'griffie'::regnamespace and c.relkind in ('r', 'p')
        """
    ) { row in try row.next("naam") }

    @Test("Elke kolom van elke tabel heeft precies één klasse, en elke klasse een kolom")
    func volledig() async throws {
        let lijst = try Kolomlijst(uit: ProjectFolder.path() + "/sql").kolommen
            .map { "\($0.tabel).\($0.naam)" }
        #expect(Set(lijst).count == lijst.count)
        try await TestDatabase.with { database in
            let aanwezig = try await database.session(.superuser) {
                try await $0.query(kolommen, ())
            }
            #expect(Set(aanwezig).subtracting(lijst) == [], "zonder klasse")
            #expect(Set(lijst).subtracting(aanwezig) == [], "zonder kolom")
        }
    }

    @Test("Elke klasse komt voor, en elke controle die een kolom bewaakt bestaat")
    func controles() throws {
        let map = try ProjectFolder.path() + "/sql"
        let lijst = try Kolomlijst(uit: map).kolommen
        #expect(Set(lijst.map(\.klasse)) == Set(Kolomklasse.allCases))
        let bestaand = try Set(Controle.alle(uit: map).map(\.naam))
        #expect(Set(lijst.filter(\.klasse.isVergeleken).map(\.controle)).isSubset(of: bestaand))
    }
}
