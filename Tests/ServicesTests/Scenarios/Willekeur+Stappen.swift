import Domain
import Services
import TestSupport
import Testing

/// The steps of a random walk, each with what the model knows of it.
extension Willekeur {
    /// People enough that one does not have to do the work of another.
    mutating func begin() async throws {
        for rol: Rol in [
            .aanvrager, .voorzitter, .wijkcoordinator, .behandelaar, .behandelaar, .behandelaar,
        ] {
            stap += 1
            let id: ID<Persoon> = proef.uitvoerder.nieuw(op: proef.moment)
            let antwoord = try await doe(
                Aanmelden(persoon: id, naam: "Mens \(stap)", rol: rol, bestaat: false),
                als: (id, rol))
            #expect(antwoord.isGedaan)
            mensen.append(Mens(id: id, rollen: [(rol, vandaag, nil)]))
        }
    }

    /// One random step.
    mutating func zet() async throws {
        stap += 1
        tijd += Int64.random(in: 60...7_200, using: &toeval)
        // Now and then some days, so that terms pass: of deciding, and of objecting.
        if kans(1, op: 25) { tijd += Int64.random(in: 1...6, using: &toeval) * 86_400 }
        switch Int.random(in: 0..<100, using: &toeval) {
        case 0..<17: try await opstellen()
        case 17..<33: try await indienen()
        case 33..<46: try await beoordelen()
        case 46..<49: try await omslag()
        case 49..<54: try await afwijken()
        case 54..<73: try await besluiten()
        case 73..<80: try await onderweg()
        case 80..<82: try await wijkVaststellen()
        case 82..<84: try await plafondBekendmaken()
        case 84..<87: try await aanmelden()
        case 87..<89: try await rolBeeindigen()
        case 89..<91: try await mandaatVerlenen()
        case 91..<92: try await regelingVaststellen()
        case 92..<93:
            if kans(1, op: 2) { try await gemeenteOpnemen() } else { try await alsnog() }
        case 93..<96: try await rondBesluit()
        case 96..<98: try await plafondWijzigen()
        default: try await herhaal()
        }
    }

    /// Mostly an application in this phase, sometimes any one, and now and then one that is not
    /// there.
    mutating func dossier(_ fasen: [Dossier.Fase]) -> Int? {
        if kans(1, op: 10) { return dossiers.indices.randomElement(using: &toeval) }
        return dossiers.indices.filter { fasen.contains(dossiers[$0].fase) }
            .randomElement(using: &toeval)
    }

    private mutating func opstellen() async throws {
        let bedrag = Int64.random(in: 1...350_000, using: &toeval)
        let bewoners = kans(1, op: 8) ? nil : Int64.random(in: 1...9, using: &toeval)
        let id: ID<Aanvraag> = proef.uitvoerder.nieuw(op: proef.moment)
        let onbekend: ID<Budget> = proef.uitvoerder.nieuw(op: proef.moment)
        let budget = kans(1, op: 30) ? onbekend : een(van: budgetten) ?? onbekend
        let antwoord = try await doe(
            AanvraagOpstellen(
                aanvraag: id, budget: budget,
                formulier: Proefgemeente.formulier(bedrag, bewoners: bewoners)),
            als: iemand(voor: .aanvraagOpstellen))
        if antwoord.isGedaan {
            #expect(budget != onbekend)
            dossiers.append(Dossier(id: id, budget: budget, gevraagd: bedrag))
        }
    }

    private mutating func indienen() async throws {
        guard let plaats = dossier([.concept]) else { return }
        let dossier = dossiers[plaats]
        let antwoord = try await doe(
            proef.indienen(dossier.id, bij: dossier.budget), als: iemand(voor: .aanvraagIndienen))
        if antwoord.isGedaan {
            #expect(dossier.fase == .concept)
            (dossiers[plaats].fase, dossiers[plaats].ingediend) = (.ingediend, tijd)
        }
    }

    private mutating func beoordelen() async throws {
        guard let plaats = dossier([.ingediend, .ingediend, .inBehandeling]) else { return }
        let antwoord = try await doe(
            AanvraagBeoordelen(aanvraag: dossiers[plaats].id, regeling: proef.regeling),
            als: iemand(voor: .aanvraagBeoordelen))
        if antwoord.isGedaan {
            #expect([.ingediend, .inBehandeling].contains(dossiers[plaats].fase), "stap \(stap)")
            (dossiers[plaats].fase, dossiers[plaats].behandeld) = (.inBehandeling, true)
        }
    }

    private mutating func afwijken() async throws {
        guard let plaats = dossier([.inBehandeling]) else { return }
        let antwoord = try await doe(
            VanNormAfwijken(
                aanvraag: dossiers[plaats].id, regeling: proef.regeling,
                motivering: "Reden \(stap)"),
            als: iemand(voor: .vanNormAfwijken))
        if antwoord.isGedaan { #expect(dossiers[plaats].fase == .inBehandeling) }
    }

    /// Decides, and keeps the books of the model: what it cost, and that it fitted.
    private mutating func besluiten() async throws {
        let eerste = dossiers.indices.filter { dossiers[$0].fase == .inBehandeling }
            .min { dossiers[$0].ingediend < dossiers[$1].ingediend }
        guard let plaats = kans(1, op: 3) ? dossier([.inBehandeling]) : eerste else { return }
        let dossier = dossiers[plaats]
        let voornemen = voornemen(dossier.gevraagd)
        let antwoord = try await doe(
            proef.besluit(dossier.id, voornemen, bij: dossier.budget),
            als: iemand(voor: .aanvraagBesluiten))
        let geld = geld[dossier.budget] ?? Geld(plafond: 0)
        let over = geld.plafond - geld.verleend
        var bedrag: Int64 =
            switch voornemen {
            case .verlenen(let bedrag, _): bedrag.cent
            case .verlenenVoorZoverMogelijk: min(dossier.gevraagd, over)
            case .weigeren: 0
            }
        if antwoord == .geweigerd("PLAFOND") { #expect(bedrag > over, "stap \(stap)") }
        guard antwoord.isGedaan else { return }
        #expect(dossier.fase == .inBehandeling, "stap \(stap)")
        // Decided too late, more may be granted than there is now (Awb 4:25 lid 3).
        let besluit = try await besluit(dossier.id)
        if besluit?.saldoOp != nil {
            bedrag = besluit?.verleend.cent ?? 0
            self.geld[dossier.budget]?.boven += max(0, bedrag - max(0, over))
        }
        #expect(besluit?.verleend.cent == bedrag, "stap \(stap)")
        if besluit?.saldoOp != nil { tellingen["te laat", default: 0] += 1 }
        #expect(binnen(bedrag, over, besluit), "stap \(stap)")
        #expect(bedrag <= dossier.gevraagd, "stap \(stap)")
        dossiers[plaats].fase = .besloten
        dossiers[plaats].verleend = bedrag
        self.geld[dossier.budget]?.verleend += bedrag
        self.geld[dossier.budget]?.geboekt += bedrag
        let soort = bedrag == 0 ? "geweigerd" : bedrag < dossier.gevraagd ? "deels" : "heel"
        tellingen[soort, default: 0] += 1
    }

    private mutating func voornemen(_ gevraagd: Int64) -> Voornemen {
        let grond = een(van: Weigeringsgrond.allCases) ?? .plafond
        return switch Int.random(in: 0..<10, using: &toeval) {
        case 0..<4: .verlenen(Bedrag(cent: gevraagd), rest: grond)
        case 4: .verlenen(Bedrag(cent: Int64.random(in: 0...400_000, using: &toeval)), rest: grond)
        case 5..<7: .verlenenVoorZoverMogelijk
        default: .weigeren(grond)
        }
    }

    private mutating func wijkVaststellen() async throws {
        let nummer = Int.random(in: 1...12, using: &toeval)
        let vreemd = kans(1, op: 8) ? Wijkcode("WK0344\(nummer + 10)") : nil
        let code = vreemd ?? Proefgemeente.wijk(nummer)
        let elders = kans(1, op: 8)
        let buurten = (0..<Int.random(in: 0...4, using: &toeval)).compactMap { buurt in
            let wijk = elders ? Proefgemeente.wijk(nummer + 50) : code
            return Buurtcode("BU\(wijk.description.dropFirst(2))0\(buurt)")
                .map { Gemeente.Buurt(code: $0, naam: "Buurt \(buurt) van stap \(stap)") }
        }
        let antwoord = try await doe(
            WijkVaststellen(
                gemeente: proef.gemeente,
                wijk: .init(
                    code: code, jaar: 2025 + nummer % 2, naam: "Wijk \(nummer) van stap \(stap)",
                    buurten: buurten)), als: iemand(voor: .gebiedBeheren))
        if antwoord.isGedaan { #expect(vreemd == nil && (buurten.isEmpty || !elders)) }
    }

    private mutating func plafondBekendmaken() async throws {
        let id: ID<Budget> = proef.uitvoerder.nieuw(op: proef.moment)
        let plafond = Int64.random(in: -100_000...700_000, using: &toeval)
        let antwoord = try await doe(
            PlafondBekendmaken(
                budget: id, gemeente: proef.gemeente,
                wijk: Proefgemeente.wijk(Int.random(in: 1...12, using: &toeval)),
                jaar: kans(1, op: 2) ? 2026 : 2027, regeling: proef.regeling,
                plafond: Bedrag(cent: plafond),
                bekendgemaaktOp: kans(1, op: 6) ? Self.einde : Proefgemeente.begin2026),
            als: iemand(voor: .plafondBekendmaken))
        if antwoord.isGedaan {
            #expect(plafond >= 0)
            budgetten.append(id)
            geld[id] = Geld(plafond: plafond)
        }
    }

    /// Raises or lowers a ceiling, published before anybody applied: it works for all of them.
    private mutating func plafondWijzigen() async throws {
        guard let budget = een(van: budgetten) else { return }
        let (nu, verleend) = (geld[budget]?.plafond ?? 0, geld[budget]?.verleend ?? 0)
        let nieuw = max(0, nu + Int64.random(in: -300_000...300_000, using: &toeval))
        let (plafond, op) = (Bedrag(cent: nieuw), Proefgemeente.begin2026)
        let opdracht: any Opdracht =
            nieuw > nu
            ? PlafondVerhogen(
                budget: budget, plafond: plafond, bekendgemaaktOp: op, motivering: "Stap \(stap)")
            : PlafondVerlagen(
                budget: budget, plafond: plafond, bekendgemaaktOp: op, motivering: "Stap \(stap)")
        let antwoord = try await doe(opdracht, als: iemand(voor: .plafondWijzigen))
        if antwoord == .geweigerd("PLAFOND_ONDER_VERPLICHT") { #expect(nieuw < verleend) }
        guard antwoord.isGedaan else { return }
        #expect(nieuw >= verleend - (geld[budget]?.boven ?? 0), "stap \(stap)")
        geld[budget]?.plafond = nieuw
        tellingen["plafond gewijzigd", default: 0] += 1
    }

    /// Somebody new, or a new role for somebody; never that of administrator.
    private mutating func aanmelden() async throws {
        let nieuw: ID<Persoon> = proef.uitvoerder.nieuw(op: proef.moment)
        let bekend = kans(1, op: 2) ? een(van: mensen)?.id : nil
        let (id, rol) = (bekend ?? nieuw, een(van: Rol.allCases) ?? .lid)
        let antwoord = try await doe(
            Aanmelden(persoon: id, naam: "Mens \(stap)", rol: rol, bestaat: bekend != nil),
            als: (id, rol))
        #expect(antwoord.isGedaan == (rol != .beheerder), "stap \(stap)")
        guard antwoord.isGedaan else { return }
        if bekend == nil { mensen.append(Mens(id: id, rollen: [])) }
        ken(id, rol, van: vandaag, tot: nil)
    }

    private mutating func ken(_ id: ID<Persoon>, _ rol: Rol, van: Datum, tot: Datum?) {
        for plaats in mensen.indices where mensen[plaats].id == id {
            mensen[plaats].rollen.append((rol, van, tot))
        }
    }

    private mutating func rolBeeindigen() async throws {
        guard let mens = een(van: mensen) else { return }
        let rol = een(van: mens.rollen.map(\.rol) + Rol.allCases.prefix(2)) ?? .lid
        // The first administrator stays: without one the walk would stand still.
        guard mens.id != proef.beheerder else { return }
        let (tot, had) = (vandaag, mens.heeft(rol, op: vandaag))
        let antwoord = try await doe(
            RolBeeindigen(persoon: mens.id, rol: rol, tot: tot),
            als: iemand(voor: .personenBeheren))
        guard antwoord.isGedaan else { return }
        #expect(had, "stap \(stap)")
        for plaats in mensen.indices where mensen[plaats].id == mens.id {
            for regel in mensen[plaats].rollen.indices
            where mensen[plaats].rollen[regel].rol == rol
                && (mensen[plaats].rollen[regel].tot ?? Self.einde) > tot
            {
                mensen[plaats].rollen[regel].tot = tot
            }
        }
    }

    private mutating func mandaatVerlenen() async throws {
        guard let mens = een(van: mensen) else { return }
        let bedrag = Bedrag(cent: Int64.random(in: 200_000...400_000, using: &toeval))
        let van = vandaag
        let antwoord = try await doe(
            MandaatVerlenen(persoon: mens.id, tot: bedrag, geldig: van...Self.einde),
            als: iemand(voor: .personenBeheren))
        if antwoord.isGedaan { ken(mens.id, .beslisser, van: van, tot: Self.einde) }
    }

    private mutating func regelingVaststellen() async throws {
        var wens = Proefgemeente.Wens()
        wens.maximum = kans(1, op: 3) ? nil : Bedrag(cent: 300_000)
        wens.deelsVerlenen = kans(3, op: 4)
        wens.opties = .init(
            afdoening: kans(1, op: 3) ? .direct : .verlening, wachtlijst: kans(2, op: 3))
        let gisteren = (try? vandaag.plus(dagen: -1)) ?? vandaag
        let antwoord = try await doe(
            RegelingVaststellen(
                regeling: proef.regeling, inhoud: Proefgemeente.inhoud(wens),
                vanaf: kans(1, op: 6) ? gisteren : vandaag, bestaat: true),
            als: iemand(voor: .regelingVaststellen))
        if antwoord.isGedaan { tellingen["regeling gewijzigd", default: 0] += 1 }
    }

    /// The municipality is there already.
    private mutating func gemeenteOpnemen() async throws {
        guard let code = Gemeentecode("GM0995") else { return }
        let antwoord = try await doe(
            GemeenteOpnemen(code: code, naam: "Nog eens", demonstratie: true, beheerder: "Ik"),
            als: proef.beheer)
        #expect(antwoord == .geweigerd("GEMEENTE_BESTAAT"))
    }

    /// The same key again gives the same answer, and with another command it is refused.
    private mutating func herhaal() async throws {
        guard let vorige = een(van: eerder) else { return }
        switch vorige.antwoord {
        case .gedaan(let antwoord):
            let nog = try await stuur(
                vorige.opdracht, als: vorige.wie, sleutel: vorige.sleutel, wijzigtNiets: true)
            guard case .gedaan(let opnieuw) = nog else {
                Issue.record("stap \(stap): de herhaling kreeg \(nog.naam)")
                return
            }
            #expect(opnieuw.herhaald && opnieuw.onderwerp == antwoord.onderwerp)
            #expect(opnieuw.volgnummer == antwoord.volgnummer)
        case .geweigerd:
            let nog = try await stuur(
                vorige.opdracht, als: vorige.wie, sleutel: vorige.sleutel, wijzigtNiets: true)
            #expect(nog == vorige.antwoord, "stap \(stap)")
        case .nietToegestaan, .nietGevonden, .sleutelHergebruikt:
            // The key stayed free: nothing is remembered of it.
            return
        }
        let ander = Aanmelden(persoon: vorige.wie.0, naam: "Ander", rol: .lid, bestaat: true)
        let nog = try await stuur(
            ander, als: vorige.wie, sleutel: vorige.sleutel, wijzigtNiets: true)
        #expect(nog == .sleutelHergebruikt, "stap \(stap)")
    }
}
