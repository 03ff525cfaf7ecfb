import Cluster
import Testing

@Suite("Het adres van het cluster") struct ClusterAddressTests {
    @Test("De verbindingstekst noemt map, poort, database en rol")
    func conninfo() {
        let address = EmbeddedCluster(folder: ClusterFolder("/tmp/x")).address
        #expect(
            address.conninfo(role: .app)
                == "host='/tmp/x/socket' port='5432' dbname='wijkgriffie' user='griffie_app' "
                + "gssencmode='disable' hostaddr='' target_session_attrs='any' options=''")
    }

    @Test("Een aanhalingsteken of schuine streep in een map breekt niet uit de verbindingstekst")
    func quoting() {
        let address = EmbeddedCluster(folder: ClusterFolder(#"/tmp/a'b\c"#)).address
        #expect(address.conninfo(role: .app).hasPrefix(#"host='/tmp/a\'b\\c/socket' "#))
        #expect(address.with(database: "x' y").conninfo(role: .app).contains(#"dbname='x\' y'"#))
    }
}
