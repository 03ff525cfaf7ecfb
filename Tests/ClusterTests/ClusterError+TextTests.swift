import Cluster
import Testing

@Suite("De meldingen over het cluster") struct ClusterErrorTextTests {
    @Test(
        "Elke melding noemt wat er mis is en wat te doen",
        arguments: [
            (ClusterError.binariesMissing(searched: ["/usr/bin"]), "/usr/bin", "Installeer"),
            (.versionTooOld(found: 14, needed: 15), "14", "Installeer PostgreSQL 15"),
            (.folderNotWritable(path: "/k", reason: "geen toestemming"), "/k", "schrijfrecht"),
            (.folderUnknown, "HOME", "WIJKGRIFFIE_CLUSTERMAP"),
            (.folderForeign(path: "/k"), "/k", "leeg"),
            (
                .otherMajorVersion(path: "/k", data: "13", machine: [15, 17]), "15, 17",
                "pg_upgrade"
            ),
            (.diskFull(path: "/k"), "vol", "Maak ruimte vrij"),
            (.heldByAnotherProcess(path: "/k", pid: 12), "proces 12", "Beëindig proces 12"),
            (.heldByAnotherProcess(path: "/k", pid: nil), "/k", "Wacht"),
            (.stalePidFile(path: "/k/postmaster.pid", reason: "x"), "achtergebleven", "verwijder"),
            (.socketPathTooLong(path: "/k", bytes: 120), "120 bytes", "korter pad"),
            (.userMissing(name: "postgres"), "postgres", "gewone gebruiker"),
            (.toolFailed(tool: "initdb", output: "kapot"), "kapot", "griffie cluster status"),
            (.startFailed(log: "/k/log", lines: "FATAL"), "FATAL", "/k/log"),
        ] as [(ClusterError, String, String)])
    func texts(error: ClusterError, wrong: String, remedy: String) {
        #expect(error.wrong.contains(wrong))
        #expect(error.remedy.contains(remedy))
        #expect(error.description == "\(error.wrong). \(error.remedy).")
    }
}
