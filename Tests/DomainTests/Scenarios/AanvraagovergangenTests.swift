import Domain
import Testing

/// Every act, in every phase, by every role: allowed by both tables, or refused by one of them.
@Suite("Elke handeling, in elke stand, door elke rol") struct AanvraagovergangenTests {
    /// The acts on an application that is there.
    static let overgangen = Aanvraagovergang.allCases.filter { $0 != .opstellen }

    @Test("wat de tabellen toelaten gebeurt, en al het andere wordt geweigerd en verandert niets")
    func drietallen() throws {
        var geteld: [Overgangproef.Uitslag: Int] = [:]
        for fase in Aanvraag.Fase.allCases {
            let inFase = try Overgangproef(fase)
            #expect(inFase.proef.aanvraag.fase == fase)
            for overgang in Self.overgangen {
                let voor = try inFase.gereed(voor: overgang)
                #expect(voor.proef.aanvraag.fase == fase)
                for rol in Rol.allCases {
                    var na = voor
                    let uitslag = try na.probeer(overgang, als: rol)
                    geteld[uitslag, default: 0] += 1
                    let waar = "\(overgang.rawValue), \(fase.rawValue), \(rol.rawValue)"
                    #expect(uitslag == Self.verwacht(overgang, fase, rol), "\(waar)")
                    if uitslag == .gedaan {
                        try Self.controleer(overgang, van: voor, naar: na, waar)
                    } else {
                        #expect(na.proef.aanvraag == voor.proef.aanvraag, "\(waar)")
                        #expect(na.proef.gebeurtenissen == voor.proef.gebeurtenissen, "\(waar)")
                        #expect(na.budget == voor.budget && na.boekingen.isEmpty, "\(waar)")
                    }
                }
            }
        }
        // 36 acts, 8 phases and 14 roles: who adds one looks at these numbers again.
        #expect(geteld == [.gedaan: 248, .regel("FASE"): 320, .geenRol: 3_464])
        #expect(geteld.values.reduce(0, +) == 36 * 8 * 14)
    }

    @Test("opstellen begint een aanvraag, en kan alleen wie dat mag")
    func opstellen() throws {
        let inhoud = try Proefaanvraag().aanvraag.inhoud
        var begonnen: [Rol] = []
        for rol in Rol.allCases {
            let context = try Overgangproef.context(rol, voor: .opstellen)
            guard context.mag(Aanvraagovergang.opstellen.handeling) else { continue }
            let aanvraag = try #require(
                Aanvraag(eerste: Aanvraag.opstellen(inhoud, context)), "\(rol)")
            #expect(Aanvraagovergang.opstellen.naar == .wordt(aanvraag.fase))
            begonnen.append(rol)
        }
        #expect(begonnen == [.aanvrager, .voorzitter, .wijkcoordinator])
        #expect(Aanvraagovergang.opstellen.van == [])
    }

    @Test("elke handeling uit de tabel van rollen gaat over een aanvraag, of staat hier")
    func handelingen() {
        let elders: Set<Handeling> = [
            .aanmelden, .gebiedBeheren, .personenBeheren, .gegevensWissen, .regelingVaststellen,
            .plafondBekendmaken, .plafondWijzigen, .budgetOverhevelen, .lotenTrekken, .lezen,
            .zegelsleutelsBeheren, .controleren, .wijkradenBeheren, .consultatienormVaststellen,
            .dossierOpenen, .feitVastleggen, .besluitPlannen,
            .aanvragenInvoeren, .wijkpostenBeheren, .wijkpostBezetten, .takenBijhouden,
            .toezeggingVastleggen, .toezeggingAfdoen, .bereikbaarheidVastleggen,
            .correspondentieBijhouden, .dossierOverdragen, .besluitenlijstBijhouden,
            .vergaderingVoorbereiden, .vergaderingLeiden, .verslagCorrigeren,
            .auditbevindingVastleggen, .auditbevindingBeantwoorden,
        ]
        let over = Set(Aanvraagovergang.allCases.map(\.handeling))
        #expect(over.isDisjoint(with: elders))
        #expect(over.union(elders) == Set(Handeling.allCases))
        #expect(Aanvraagovergang.allCases.allSatisfy { !"\($0.artikel)".isEmpty })
    }

    @Test("de handleiding heeft dezelfde tabel, regel voor regel")
    func handleiding() throws {
        let tekst = String(
            decoding: try Proefgegevens.bytes(
                "Sources/griffie/Wijkgriffie.docc/Handleiding/Overgangen.md"), as: UTF8.self)
        let regels = tekst.split(separator: "\n").map(String.init).filter { $0.hasPrefix("|") }
        #expect(regels.count == Aanvraagovergang.allCases.count + 2)
        for (overgang, regel) in zip(Aanvraagovergang.allCases, regels.dropFirst(2)) {
            #expect(regel == Self.regel(overgang), "\(overgang.rawValue)")
        }
    }

    /// The row of the manual.
    private static func regel(_ overgang: Aanvraagovergang) -> String {
        let van =
            switch overgang.van {
            case []: "nog geen"
            case Aanvraag.Fase.allCases: "elke stand"
            default: overgang.van.map(\.inWoorden).joined(separator: ", ")
            }
        let naar =
            switch overgang.naar {
            case .blijft: "dezelfde"
            case .wordt(let fase): fase.inWoorden
            case .terug: "terug: ingediend of in behandeling"
            }
        let rollen = Rol.allCases.filter(overgang.handeling.rollen.contains)
            .map { "`\($0.rawValue)`" }.joined(separator: ", ")
        let cellen = [
            van, "`griffie \(overgang.rawValue)`", rollen, "\(overgang.artikel)", naar,
            overgang.grootboek.rawValue, overgang.termijn.rawValue,
        ]
        return "| \(cellen.joined(separator: " | ")) |"
    }

    private static func verwacht(
        _ overgang: Aanvraagovergang, _ fase: Aanvraag.Fase, _ rol: Rol
    ) -> Overgangproef.Uitslag {
        guard overgang.handeling.rollen.contains(rol) else { return .geenRol }
        return overgang.van.contains(fase) ? .gedaan : .regel("FASE")
    }

    /// The state, the ledger and the terms after an act are as the table says; the events can be
    /// kept, and give the same state again.
    private static func controleer(
        _ overgang: Aanvraagovergang, van voor: Overgangproef, naar na: Overgangproef,
        _ waar: String
    ) throws {
        let (eerst, nu) = (voor.proef.aanvraag, na.proef.aanvraag)
        switch overgang.naar {
        case .blijft: #expect(nu.fase == eerst.fase, "\(waar)")
        case .wordt(let fase): #expect(nu.fase == fase, "\(waar)")
        case .terug:
            #expect(
                nu.fase == (eerst.beoordelaars.isEmpty ? .ingediend : .inBehandeling), "\(waar)")
        }
        #expect(na.proef.gebeurtenissen.count > voor.proef.gebeurtenissen.count, "\(waar)")
        let gelezen = try na.proef.gebeurtenissen.map {
            try AanvraagGebeurtenis(soort: $0.soort, versie: $0.versie, inhoud: $0.inhoud)
        }
        #expect(gelezen == na.proef.gebeurtenissen, "\(waar)")
        var herspeeld = try #require(Aanvraag(eerste: gelezen[0]))
        for gebeurtenis in gelezen.dropFirst() { herspeeld.pasToe(gebeurtenis) }
        #expect(herspeeld == nu, "\(waar)")
        try controleerGrootboek(overgang, van: voor, naar: na, waar)
        try controleerTermijn(overgang.termijn, van: eerst, naar: nu, waar)
    }

    private static func controleerGrootboek(
        _ overgang: Aanvraagovergang, van voor: Overgangproef, naar na: Overgangproef,
        _ waar: String
    ) throws {
        let soorten = na.boekingen.map(\.soort)
        switch overgang.grootboek {
        case .geen: #expect(soorten == [] && na.budget == voor.budget, "\(waar)")
        case .boekt: #expect(soorten == ["verplichting_geboekt"], "\(waar)")
        case .boektOpnieuw:
            #expect(soorten == ["verplichting_teruggeboekt", "verplichting_geboekt"], "\(waar)")
            #expect(voor.budget.verplicht != na.budget.verplicht, "\(waar)")
        case .geeftTerug:
            #expect(soorten == ["afstand_geboekt"], "\(waar)")
            #expect(na.budget.beschikbaar > voor.budget.beschikbaar, "\(waar)")
        }
        #expect(na.budget.verplicht == na.proef.aanvraag.nogVerleend, "\(waar)")
    }

    private static func controleerTermijn(
        _ gevolg: Aanvraagovergang.Termijngevolg, van eerst: Aanvraag, naar nu: Aanvraag,
        _ waar: String
    ) throws {
        if ![.adviesBegint, .adviesEindigt].contains(gevolg) {
            #expect(nu.advies == eerst.advies, "\(waar)")
        }
        if ![.bezwaar, .vervangt].contains(gevolg) {
            #expect(nu.bekendmaking?.verzending == eerst.bekendmaking?.verzending, "\(waar)")
        }
        switch gevolg {
        case .geen: #expect(nu.klok == eerst.klok, "\(waar)")
        case .begint: #expect(eerst.klok == nil && nu.klok != nil, "\(waar)")
        case .staatStil, .verschuift:
            let (vroeger, later) = (try #require(eerst.klok), try #require(nu.klok))
            #expect(vroeger.uitersteDatum < later.uitersteDatum, "\(waar)")
        case .looptVerder:
            // An invitation ended, or a suspension got shorter.
            let (vroeger, later) = (try #require(eerst.klok), try #require(nu.klok))
            #expect(
                vroeger.aanvulrondes != later.aanvulrondes
                    || vroeger.onderbrekingen != later.onderbrekingen, "\(waar)")
            #expect(
                vroeger.aanvulrondes == later.aanvulrondes
                    || later.aanvulrondes.allSatisfy { $0.einde != nil }, "\(waar)")
        case .herberekend: #expect(nu.klok?.kalender != eerst.klok?.kalender, "\(waar)")
        // A draft that is thrown away had no term.
        case .vervalt:
            #expect((nu.klok?.ingetrokkenOp == nil) == (eerst.fase == .concept), "\(waar)")
        case .dwangsom:
            let (vroeger, later) = (try #require(eerst.klok), try #require(nu.klok))
            #expect(
                later.ingebrekestellingen.count == vroeger.ingebrekestellingen.count + 1, "\(waar)")
        case .geenDwangsom:
            #expect(eerst.klok?.uitsluiting == nil && nu.klok?.uitsluiting != nil, "\(waar)")
        case .adviesBegint: #expect(eerst.advies == nil && nu.advies != nil, "\(waar)")
        case .adviesEindigt: #expect(nu.advies?.uitgebracht != nil, "\(waar)")
        case .bezwaarWijziging:
            #expect(nu.omslag.wijzigingen.last?.verzending?.bezwaarTot != nil, "\(waar)")
        case .antwoordBegint: #expect(nu.omslag.openKwestie?.uiterlijk != nil, "\(waar)")
        case .antwoordEindigt:
            #expect(eerst.omslag.openKwestie != nil && nu.omslag.openKwestie == nil, "\(waar)")
        case .vervangt:
            #expect(eerst.bekendmaking?.verzending != nil, "\(waar)")
            #expect(nu.bekendmaking?.verzending == nil && nu.bekendgemaaktOp == nil, "\(waar)")
        case .bezwaar:
            let verzending = try #require(nu.bekendmaking?.verzending)
            #expect(verzending.bezwaarTot != nil && verzending.betalenTot != nil, "\(waar)")
        }
        if [.adviesBegint, .adviesEindigt, .bezwaar].contains(gevolg) {
            #expect(nu.klok == eerst.klok, "\(waar)")
        }
    }
}
