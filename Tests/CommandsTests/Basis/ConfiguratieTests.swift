import Testing

@testable import Commands

@Suite("Instellingen")
struct ConfiguratieTests {
    private func configuratie(
        bestand: String?, variabele: String? = nil, map: Proefmap
    ) throws -> Configuratie {
        if let bestand { try map.schrijf("wijkgriffie/instellingen", bestand) }
        var variabelen = ["XDG_CONFIG_HOME": map.pad]
        variabelen["WIJKGRIFFIE_INSTALLATIEMAP"] = variabele
        return try Configuratie(
            Omgeving(
                variabelen: variabelen, programma: "/griffie", uitIsTerminal: false,
                foutIsTerminal: false, schrijf: { _ in }, meld: { _ in },
                leesInvoer: { _ in [] }, nu: { Proefklok.vast }, toeval: { 1 }))
    }

    @Test(
        "optie gaat voor omgeving, omgeving voor bestand, bestand voor niets",
        arguments: [
            ("/optie", "/omgeving", "installatiemap = /bestand\n", "/optie"),
            (nil, "/omgeving", "installatiemap = /bestand\n", "/omgeving"),
            (nil, "", "installatiemap = /bestand\n", "/bestand"),
            (nil, nil, "# uitleg\n\n  installatiemap=/a=b  \r\n", "/a=b"),
            (nil, nil, "", nil), (nil, nil, nil, nil),
        ] as [(String?, String?, String?, String?)]
    )
    func volgorde(optie: String?, variabele: String?, bestand: String?, waarde: String?) throws {
        let map = try Proefmap()
        let gelezen = try configuratie(bestand: bestand, variabele: variabele, map: map)
        #expect(gelezen.waarde(.installatiemap, optie: optie) == waarde)
    }

    @Test(
        "een regel die geen instelling is noemt plaats en namen",
        arguments: ["onzin = 1", "installatiemap", "= x", "Installatiemap = x"]
    )
    func fout(regel: String) throws {
        let map = try Proefmap()
        #expect {
            try configuratie(bestand: "# eerst\n\(regel)\n", map: map)
        } throws: { fout in
            guard case .nietBereikbaar(let zin) = fout as? Opdrachtfout else { return false }
            return zin.hasPrefix("regel 2 van \(map.pad)/wijkgriffie/instellingen")
                && zin.hasSuffix(
                    "met een van de namen: installatiemap, clustermap, sleutelmap, "
                        + "ankermap, postmap, smtp, smtpgebruiker, smtpwachtwoordbestand, "
                        + "smtpcertificaten, postafzender, database")
        }
    }

    @Test("zonder XDG_CONFIG_HOME staat het bestand onder HOME")
    func thuis() async throws {
        let map = try Proefmap()
        try map.schrijf(".config/wijkgriffie/instellingen", "onzin\n")
        for (variabelen, code) in [
            (["HOME": map.pad], Uitgangscode.nietBereikbaar),
            (["HOME": map.pad, "XDG_CONFIG_HOME": map.pad + "/leeg"], .gereed),
        ] {
            let loop = try await Proefloop(
                ["termijn", "feestdagen", "2026"], variabelen: variabelen)
            #expect(loop.code == code)
        }
    }
}
