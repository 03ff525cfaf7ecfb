import Testing

@testable import Postgres

@Suite("Wat er te migreren valt") struct MigrationPlanTests {
    private let checksums = [
        "migraties/0001_a.sql": "aa", "migraties/0002_b.sql": "bb", "functies/f.sql": "ff",
        "gegevens/g.sql": "gg",
    ]

    private func plan(_ applied: [AppliedMigration], _ parts: [AppliedPart] = []) throws
        -> MigrationPlan
    {
        try MigrationPlan(
            files: SchemaFiles(checksums.keys.map { SchemaFile(path: $0, text: "") }),
            checksums: checksums, applied: applied, appliedParts: parts)
    }

    private func refusal(_ applied: [AppliedMigration], _ parts: [AppliedPart] = []) -> String {
        let error = #expect(throws: MigrationError.self) { try plan(applied, parts) }
        return error?.description ?? ""
    }

    private let a = AppliedMigration(number: 1, name: "a", checksum: "aa")
    private let b = AppliedMigration(number: 2, name: "b", checksum: "bb")
    private let f = AppliedPart(path: "functies/f.sql", checksum: "ff")
    private let g = AppliedPart(path: "gegevens/g.sql", checksum: "gg")

    @Test("Een lege database krijgt alles, in volgorde")
    func fresh() throws {
        let plan = try plan([])
        #expect(plan.migrations.map(\.number) == [1, 2])
        #expect(plan.parts.map(\.path) == ["functies/f.sql", "gegevens/g.sql"])
    }

    @Test("Wat bij is, krijgt niets; een gewijzigd onderdeel komt alleen")
    func current() throws {
        #expect(try plan([b, a], [f, g]).isEmpty)
        let old = AppliedPart(path: f.path, checksum: "oud")
        let plan = try plan([a, b], [old, g])
        #expect(plan.migrations.isEmpty && plan.parts.map(\.path) == ["functies/f.sql"])
    }

    @Test("Na een migratie komen functies opnieuw, gegevens alleen als zij gewijzigd zijn")
    func afterMigration() throws {
        let plan = try plan([a], [f, g])
        #expect(plan.migrations.map(\.number) == [2])
        #expect(plan.parts.map(\.path) == ["functies/f.sql"])
    }

    @Test("Een gat in wat de database onthield, wordt geweigerd")
    func gap() {
        #expect(refusal([b]).contains("migratie 1 ontbreekt"))
    }

    @Test("Een andere naam dan toen wordt geweigerd")
    func renamed() {
        let old = AppliedMigration(number: 1, name: "oud", checksum: "aa")
        #expect(refusal([old]).contains("heette 'oud'"))
    }

    @Test("Een andere inhoud dan toen wordt geweigerd")
    func changed() {
        let old = AppliedMigration(number: 2, name: "b", checksum: "oud")
        #expect(refusal([a, old]).contains("migraties/0002_b.sql is gewijzigd"))
    }

    @Test("Een nieuwer schema dan het programma kent, wordt geweigerd")
    func newer() {
        let c = AppliedMigration(number: 3, name: "c", checksum: "cc")
        #expect(refusal([a, b, c]).contains("al bij migratie 3 en dit programma kent er 2"))
    }

    @Test("Een onderdeel dat verdween, wordt geweigerd")
    func lost() {
        let lost = AppliedPart(path: "functies/weg.sql", checksum: "x")
        #expect(refusal([a, b], [f, g, lost]).contains("functies/weg.sql is verdwenen"))
    }
}
