import Domain
import Testing

/// The one table of role and action, written out: code, manual and this table say the same.
@Suite("Wie mag wat") struct RollenmatrixTests {
    /// The actions of the columns, in the order of the code.
    static let handelingen: [Handeling] = [
        .aanmelden, .gebiedBeheren, .personenBeheren, .gegevensWissen, .regelingVaststellen,
        .plafondBekendmaken, .plafondWijzigen, .budgetOverhevelen, .lotenTrekken,
        .aanvraagOpstellen, .aanvraagIndienen, .aanvraagBeoordelen, .vanNormAfwijken,
        .aanvraagBesluiten, .aanvullingVragen, .aanvraagAanvullen, .termijnBijhouden,
        .ingebrekestellingVastleggen, .lezen, .zegelsleutelsBeheren, .controleren,
        .toestemmingVastleggen, .aanvragerHoren, .besluitBekendmaken, .leveringVastleggen,
        .adviesVragen, .adviesUitbrengen, .wijkradenBeheren, .consultatienormVaststellen,
        .dossierOpenen, .feitVastleggen, .besluitPlannen, .aanvragenInvoeren, .aanvraagInschrijven,
        .bijlagenBeheren, .verleningWijzigen, .aanvragersBijhouden, .kwestieMelden,
        .kwestieBeantwoorden, .dossierAfronden, .wijkpostenBeheren, .wijkpostBezetten,
        .takenBijhouden, .toezeggingVastleggen, .toezeggingAfdoen, .bereikbaarheidVastleggen,
        .correspondentieBijhouden, .dossierOverdragen, .besluitenlijstBijhouden,
        .vergaderingVoorbereiden, .vergaderingLeiden, .verslagCorrigeren,
        .auditbevindingVastleggen, .auditbevindingBeantwoorden,
    ]

    /// An `x` where the role may do what the column says.
    static let tabel = """
        aanvrager          x--------xx----x-xx--x--x---------xxxx----------------
        voorzitter         x--------xx----x-xx--x--x-x--xx---xxxx----xx--x--xxx--
        secretaris         x-----------------x----------xx-----------xx-xx--xxx--
        lid                x-----------------x-----------x--------------------x--
        secretariaat       x-----------------x-----------x-----------xxxxx-xx----
        wijkcoordinator    x--------x-----x-xx--x--x-----x-xxxxxx---xxx-xx-------
        stadsdeelmanager   x-----------------x-----------x----------xxxx--x-----x
        vakafdeling        x-----------------x-----------xx------x---xxx--x-----x
        behandelaar        x-------x--xx-x-xxx--xxxxx---xxx--x-xx-x--xxxx-xx----x
        beslisser          x------------x----x----x------------------x-----------
        bezwaarbehandelaar x-----------------x-----------------------------------
        financieel         x-----------------x-----------------------------------
        auditor            x-----------------x-x--------x------------------x---x-
        beheerder          xxxxxxxx----------xxx------xx-----------xx---x--------
        """

    /// The rows of the table: a role and, for each action, whether it is allowed.
    static let rijen: [[String]] = tabel.split(separator: "\n").map { rij in
        let delen = rij.split(separator: " ")
        return delen.prefix(1).map(String.init) + (delen.last ?? "").map(String.init)
    }

    @Test("de tabel kent elke rol en elke handeling")
    func volledig() {
        #expect(Self.handelingen == Handeling.allCases)
        #expect(Self.rijen.map { $0.first } == Rol.allCases.map(\.rawValue))
        #expect(Self.rijen.allSatisfy { $0.count == Self.handelingen.count + 1 })
    }

    @Test("elke rol mag precies wat de tabel zegt", arguments: rijen)
    func matrix(rij: [String]) throws {
        let rol = try #require(Rol(rawValue: rij[0]))
        let context = try Self.context(rol)
        for (handeling, teken) in zip(Self.handelingen, rij.dropFirst()) {
            #expect(context.mag(handeling) == (teken == "x"), "\(rol) \(handeling)")
            #expect(handeling.rollen.contains(rol) == (teken == "x"), "\(rol) \(handeling)")
        }
    }

    @Test("wie beheert, besluit niet, en wie besluit, beoordeelt niet")
    func scheiding() {
        let opDossiers: [Handeling] = [
            .aanvraagOpstellen, .aanvraagIndienen, .aanvraagBeoordelen, .vanNormAfwijken,
            .aanvraagBesluiten, .aanvullingVragen, .aanvraagAanvullen, .termijnBijhouden,
            .ingebrekestellingVastleggen,
        ]
        for handeling in opDossiers {
            #expect(!handeling.rollen.contains(.beheerder))
            #expect(!handeling.rollen.contains(.auditor))
        }
        #expect(
            Handeling.aanvraagBesluiten.rollen.isDisjoint(with: Handeling.aanvraagBeoordelen.rollen)
        )
        #expect(
            Handeling.aanvraagBesluiten.rollen.isDisjoint(with: Handeling.aanvraagIndienen.rollen))
        #expect(
            Handeling.aanvraagBeoordelen.rollen.isDisjoint(with: Handeling.aanvraagIndienen.rollen))
    }

    @Test("de handleiding heeft dezelfde tabel")
    func handleiding() throws {
        let tekst = String(
            decoding: try Proefgegevens.bytes(
                "Sources/griffie/Wijkgriffie.docc/Handleiding/Rollen.md"), as: UTF8.self)
        let regels = tekst.split(separator: "\n").filter { $0.hasPrefix("|") }.map { regel in
            regel.split(separator: "|").map { cel in
                cel.trimming(" ").trimming("`")
            }
        }
        let matrix = regels.filter { Rol(rawValue: $0[0]) != nil && $0.count > 3 }
        #expect(matrix == Self.rijen)
        let legenda = regels.filter { Int($0[0]) != nil && $0.count == 3 }
        #expect(legenda.map { $0[0] } == (1...Self.handelingen.count).map(String.init))
        #expect(legenda.map { $0[1] } == Self.handelingen.map(\.rawValue))
    }

    private static func context(_ rol: Rol) throws -> Handelingscontext {
        Handelingscontext(
            gemeente: try #require(ID(tekst: "01900000-0000-7000-8000-000000000002")),
            actor: try #require(ID(tekst: "01900000-0000-7000-8000-000000000003")),
            rol: rol, mandaat: nil, moment: try tijdstip("2026-03-02T09:00:00Z"),
            verzoek: try #require(ID(tekst: "01900000-0000-7000-8000-000000000004")),
            herkomst: .cli)
    }
}

extension StringProtocol {
    /// Without this character at both ends.
    fileprivate func trimming(_ teken: Character) -> String {
        String(drop { $0 == teken }.reversed().drop { $0 == teken }.reversed())
    }
}
