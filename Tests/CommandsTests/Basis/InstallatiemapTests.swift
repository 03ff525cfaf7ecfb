import Testing

@testable import Commands

@Suite("De map van de installatie")
struct InstallatiemapTests {
    private static let besluiten = "van,tot,dagen,stand\n2026,2028,0,bekend\n"
    private static let dagen = "datum,bron\n"

    private func feestdagen(
        _ map: String, programma: String? = nil
    ) async throws -> Proefloop {
        try await Proefloop(
            ["termijn", "feestdagen", "2026"],
            variabelen: programma == nil ? ["WIJKGRIFFIE_INSTALLATIEMAP": map] : [:],
            programma: programma)
    }

    @Test("een ingestelde map die er niet is: code 69 en wat te doen")
    func nergens() async throws {
        let loop = try await feestdagen("/nergens")
        #expect(loop.code == .nietBereikbaar)
        #expect(loop.uit == "")
        #expect(
            loop.fout == "Fout: de ingestelde installatiemap /nergens heeft geen map sql/gegevens; "
                + "zet de instelling 'installatiemap' goed\n")
    }

    @Test(
        "kapotte gegevens: code 69",
        arguments: [
            (besluiten, nil), (besluiten, ""), (besluiten, "datum,bron\n2026-02-30,KB\n"),
            (besluiten, "datum,bron\n2026-05-15,KB\n"), ("onzin\n", dagen), ("", dagen),
            ("van,tot,dagen,stand\n2026,2028,\"\n", dagen),
        ] as [(String, String?)]
    )
    func kapot(besluiten: String, dagen: String?) async throws {
        let map = try Proefmap()
        try map.schrijf("sql/gegevens/feestdagen-besluiten.csv", besluiten)
        if let dagen { try map.schrijf("sql/gegevens/feestdagen-gelijkgesteld.csv", dagen) }
        let loop = try await feestdagen(map.pad)
        #expect(loop.code == .nietBereikbaar)
        #expect(loop.uit == "")
        #expect(loop.fout.contains(map.pad))
    }

    @Test(
        "gevonden naast het programma, in share/wijkgriffie of hogerop",
        arguments: [
            ("griffie", "", true), ("bin/griffie", "share/wijkgriffie/", true),
            ("a/b/c/griffie", "", true), ("1/2/3/4/5/6/7/8/griffie", "", true),
            ("1/2/3/4/5/6/7/8/9/griffie", "", false), ("bin/griffie", "elders/", false),
        ]
    )
    func zoeken(programma: String, gegevens: String, gevonden: Bool) async throws {
        let map = try Proefmap()
        for (naam, tekst) in [("besluiten", Self.besluiten), ("gelijkgesteld", Self.dagen)] {
            try map.schrijf("\(gegevens)sql/gegevens/feestdagen-\(naam).csv", tekst)
        }
        try map.schrijf(programma, "")
        let loop = try await feestdagen("", programma: "\(map.pad)/\(programma)")
        #expect(loop.code == (gevonden ? .gereed : .nietBereikbaar))
        #expect(gevonden || loop.fout.contains("WIJKGRIFFIE_INSTALLATIEMAP"))
    }
}
