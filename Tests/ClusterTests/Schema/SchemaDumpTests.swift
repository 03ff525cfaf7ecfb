import Testing

@testable import Cluster

@Suite("Het schema als tekst") struct SchemaDumpTests {
    private let raw = """
        --
        -- PostgreSQL database dump
        --

        \\restrict griffie

        -- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
        -- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

        SET row_security = off;

        \\unrestrict griffie

        """

    @Test("Versies en sleutel gaan eruit, de rest blijft")
    func cleaned() {
        let expected = """
            --
            -- PostgreSQL database dump
            --

            SET row_security = off;


            """
        #expect(SchemaDump.cleaned(raw) == String(expected.dropLast()))
    }

    @Test("Elk verschil is te zien, ook een regel meer of een andere volgorde")
    func differences() {
        let kept = SchemaDump(kept: "a\nb\nb\n")
        #expect(kept.differences(from: kept).isEmpty)
        #expect(kept.differences(from: SchemaDump(kept: "a\nb\nc\n")) == ["- b", "+ c"])
        #expect(kept.differences(from: SchemaDump(kept: "b\na\nb\n")).count == 1)
        #expect(kept.differences(from: SchemaDump(kept: "a\nb\nb")).count == 1)
    }

    @Test("De eerste regel zegt welke versie de tekst schreef")
    func major() {
        #expect(SchemaDump(kept: "-- PostgreSQL 15: made by\n").major == 15)
        #expect(SchemaDump(kept: "--\n-- PostgreSQL 15").major == nil)
    }
}
