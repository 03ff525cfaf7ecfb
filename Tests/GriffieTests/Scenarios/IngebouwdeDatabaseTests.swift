import FoundationEssentials
import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import Cluster

/// The built program on its private database, as somebody without any rights on the machine.
@Suite("De ingebouwde database van het programma", .serialized) struct IngebouwdeDatabaseTests {
    /// A copy of the program with its `sql` in a folder that every user can read.
    private struct Installation {
        let folder: FilePath
        let home: FilePath
        let user: String?

        func griffie(_ words: String..., settings: [String] = [], umask: String = "022")
            async throws -> Tool.Outcome
        {
            let become =
                user.map {
                    ["setpriv", "--reuid=\($0)", "--regid=65534", "--clear-groups", "--"]
                } ?? []
            // What would lead PostgreSQL's programs elsewhere if they saw it.
            let surroundings = [
                "HOME=\(home)", "PGHOST=/bestaat/niet", "PGPORT=1", "PGOPTIONS=-c geen=zin",
                "PGDATA=/bestaat/niet", "PGUSER=niemand",
            ]
            let program = folder.appending("griffie").string
            let shell = ["sh", "-c", "umask \(umask); exec \"$@\"", "sh"]
            return try await Tool(program: "env").run(
                surroundings + settings + become + shell + [program] + words)
        }
    }

    private func install(as user: String?, _ body: (Installation) async throws -> Void)
        async throws
    {
        let folder = FilePath("/tmp/wijkgriffie-huis-\(getpid())")
        defer { try? Files.remove(folder) }
        try Files.makeFolder(folder, mode: 0o755, owner: nil)
        let home = folder.appending("thuis")
        try Files.makeFolder(home, mode: 0o700, owner: user)
        let itself = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let tests = FilePath(itself).removingLastComponent()
        for (from, to) in [
            (tests.appending("griffie").string, "griffie"),
            (try ProjectFolder.path() + "/sql", "sql"),
        ] {
            let copied = try await Tool(program: "cp").run([
                "--recursive", from, folder.appending(to).string,
            ])
            #expect(copied.code == 0, "\(copied.tail)")
        }
        let readable = try await Tool(program: "chmod").run(["-R", "a+rX", folder.string])
        #expect(readable.code == 0)
        let house = Installation(folder: folder, home: home, user: user)
        do {
            try await body(house)
        } catch {
            _ = try await house.griffie("cluster", "stop")
            throw error
        }
        #expect(try await house.griffie("cluster", "stop").code == 0)
    }

    private func pid(_ outcome: Tool.Outcome) -> String? {
        outcome.output.split(separator: "\n").first { $0.hasPrefix("proces\t") }.map(String.init)
    }

    /// As root the test becomes nobody; an ordinary user stays who he is.
    private let ordinary = geteuid() == 0 ? "nobody" : nil

    @Test("Twee programma's tegelijk starten één database, die blijft als zij klaar zijn")
    func together() async throws {
        try await install(as: ordinary) { house in
            async let first = house.griffie("cluster", "start")
            async let second = house.griffie("cluster", "start")
            let both = try await [first, second]
            #expect(both.map(\.code) == [0, 0], "\(both.map(\.tail))")
            let status = try await house.griffie("cluster", "status")
            #expect(status.output.contains("stand\tdraait"))
            #expect(Set(both.map(pid)) == [pid(status)])
            let path = try await house.griffie("cluster", "pad").output
            #expect(path == "\(house.home)/.local/share/wijkgriffie/cluster\n")
        }
    }

    @Test("Van niets tot een gecontroleerd schema zonder iets in te stellen")
    func fromNothing() async throws {
        try await install(as: ordinary) { house in
            let migrated = try await house.griffie("schema", "migreer")
            #expect(migrated.code == 0, "\(migrated.tail)")
            #expect(migrated.output.contains("migraties/0001_grondslag.sql\n"))
            let again = try await house.griffie("schema", "migreer")
            #expect(again.code == 0 && again.errors.contains("Het schema was al bij."))
            let checked = try await house.griffie("schema", "controleer")
            #expect(checked.code == 0, "\(checked.tail)")
            #expect(checked.output.contains("rol\tin orde"))
        }
    }

    @Test("Een ingestelde database gaat voor de ingebouwde; een adres als URI wordt geweigerd")
    func configured() async throws {
        try await install(as: ordinary) { house in
            #expect(try await house.griffie("schema", "migreer").code == 0)
            let socket = "\(house.home)/.local/share/wijkgriffie/cluster/socket"
            func status(_ database: String) async throws -> Tool.Outcome {
                try await house.griffie(
                    "schema", "status", "--json",
                    settings: ["WIJKGRIFFIE_DATABASE=\(database)", "PGOPTIONS="])
            }
            let ours = try await status("host=\(socket) port=5432 dbname=wijkgriffie")
            #expect(ours.output.contains("\"bij\": true"), "\(ours.tail)")
            let absent = try await status("host=\(socket) port=5432 dbname=bestaat_niet")
            #expect(absent.code == 69 && absent.errors.contains("bestaat_niet"))
            let address = try await status("postgresql://localhost/wijkgriffie")
            #expect(address.code == 69 && address.errors.contains("URI"))
        }
    }

    @Test(
        "Als root draait de server onder een ander, ook onder een strenge umask",
        .enabled(if: geteuid() == 0, "alleen root kan onder een ander draaien"))
    func root() async throws {
        try await install(as: nil) { house in
            let setting = "WIJKGRIFFIE_CLUSTERMAP=\(house.folder)/sys/teem/k"
            let started = try await house.griffie(
                "cluster", "start", settings: [setting], umask: "077")
            #expect(started.code == 0, "\(started.tail)")
            let number = try #require(pid(started)?.split(separator: "\t").last)
            let status = try #require(Files.text(FilePath("/proc/\(number)/status")))
            #expect(!status.contains("Uid:\t0\t"))
            let stopped = try await house.griffie("cluster", "stop", settings: [setting])
            #expect(stopped.output.contains("stand\tgestopt"))
        }
    }

    @Test("Een map waarin niet geschreven mag worden, geeft 69 en zegt welke en wat te doen")
    func unwritable() async throws {
        try await install(as: ordinary) { house in
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o500], ofItemAtPath: house.home.string)
            let refused = try await house.griffie("cluster", "start")
            #expect(refused.code == 69)
            #expect(refused.errors.contains("\(house.home)"), "\(refused.errors)")
            #expect(refused.errors.contains("schrijfrecht"))
        }
    }
}
