import SystemPackage
import Testing

@testable import Cluster

@Suite("De programma's van PostgreSQL") struct PostgresBinariesSearchTests {
    private func choose(_ majors: [Int], data: String?) throws -> Int {
        let found = majors.map {
            PostgresBinaries(folder: FilePath("/usr/lib/postgresql/\($0)"), major: $0)
        }
        return try PostgresBinaries.choose(
            among: found, searched: ["/usr/bin"], data: "/k/data", major: data
        ).major
    }

    @Test("Zonder gegevens wint de nieuwste versie, met gegevens die van de gegevens")
    func choice() throws {
        #expect(try choose([15], data: nil) == 15)
        #expect(try choose([15, 17, 16], data: nil) == 17)
        #expect(try choose([15, 17, 16], data: "16") == 16)
        #expect(try choose([14, 15], data: nil) == 15)
    }

    @Test("Niets gevonden, te oud en een andere versie dan de gegevens zijn drie meldingen")
    func refusals() {
        #expect(throws: ClusterError.binariesMissing(searched: ["/usr/bin"])) {
            try choose([], data: nil)
        }
        #expect(throws: ClusterError.versionTooOld(found: 14, needed: 15)) {
            try choose([13, 14], data: nil)
        }
        let other = ClusterError.otherMajorVersion(path: "/k/data", data: "13", machine: [15, 17])
        #expect(throws: other) { try choose([17, 15], data: "13") }
    }

    @Test(
        "De versie komt uit wat het programma zegt",
        arguments: [
            ("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n", 15),
            ("postgres (PostgreSQL) 18beta1", 18), ("postgres (PostgreSQL) 9.6.24", 9),
            ("postgres", nil), ("", nil), ("postgres (PostgreSQL) devel", nil),
        ])
    func version(text: String, major: Int?) {
        #expect(PostgresBinaries.major(in: text) == major)
    }
}
