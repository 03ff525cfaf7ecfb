import Domain
import Testing

@Suite("De agenda") struct VergaderingAgendaTests {
    @Test("twee wijzigen dezelfde agenda: een wint, de ander hoort wat er veranderde")
    func tegelijk() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.gepland(raad)
        let gezien = vergadering.voorbereiding.versie
        let punt = try vergadering.eigen(.besluiten)
        try vergadering.neem(
            vergadering.verschuiven(
                punt, naar: 2, versie: gezien, raad, Proefvergadering.context(2)))
        do {
            _ = try vergadering.verwijderen(
                punt, versie: gezien, raad, Proefvergadering.context(9))
            Issue.record("de oude agenda ging voor")
        } catch let breuk as Regelbreuk {
            #expect(breuk.code == "AGENDA_GEWIJZIGD")
            #expect(breuk.tekst.contains("punt 2 verschoven door de secretaris"))
            #expect(breuk.getallen == ["gezien": 3, "versie": 4])
        }
        try vergadering.neem(
            vergadering.verwijderen(
                punt, versie: vergadering.voorbereiding.versie, raad, Proefvergadering.context(9)))
        #expect(vergadering.voorbereiding.agenda.count == 2)
    }

    @Test("het eerste punt blijft het eerste, en wat vanzelf komt blijft staan")
    func vast() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.gepland(raad)
        let context = try Proefvergadering.context()
        for plaats in [0, 1, 2, 99] {
            try vergadering.neem(
                vergadering.toevoegen(
                    Proefvergadering.inhoud(.informeren), nummer: plaats,
                    versie: vergadering.voorbereiding.versie, raad, context))
            #expect(vergadering.voorbereiding.agenda.first?.aanleiding == .agenda)
        }
        #expect(vergadering.voorbereiding.agenda.map(\.id) == [1, 6, 5, 4, 2, 3, 7])
        let versie = vergadering.voorbereiding.versie
        for daad: () throws -> Void in [
            { _ = try vergadering.verwijderen(1, versie: versie, raad, context) },
            { _ = try vergadering.verschuiven(1, naar: 3, versie: versie, raad, context) },
            {
                _ = try vergadering.wijzigen(
                    1, .init(soort: .bespreken), versie: versie, raad, context)
            },
        ] { #expect(try Proefbesluit.codes(daad) == ["AGENDAPUNT_VAST"]) }
    }

    @Test("wat niet is genoemd blijft, met zijn verzegeling; besloten past bij het reglement")
    func wijzigen() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.gepland(raad)
        let context = try Proefvergadering.context()
        let over = Verwijzing.dossier(try Proefbesluit.id(80))
        func wijzig(_ wijziging: Vergadering.Puntwijziging) throws {
            try vergadering.neem(
                vergadering.wijzigen(
                    2, wijziging, versie: vergadering.voorbereiding.versie, raad, context))
        }
        let eerst = try #require(vergadering.punt(2))
        try wijzig(.init(over: [over]))
        var verwacht = eerst
        verwacht.over = [over]
        #expect(vergadering.punt(2) == verwacht)
        try wijzig(.init(soort: .informeren, titel: Proefbesluit.zegel(99)))
        (verwacht.soort, verwacht.titel) = (.informeren, try Proefbesluit.zegel(99))
        #expect(vergadering.punt(2) == verwacht)
        try wijzig(.init(over: []))
        #expect(vergadering.punt(2)?.over == [])
        #expect(try Proefbesluit.codes { try wijzig(.init(besloten: true)) } == ["BESLOTEN_PUNT"])
    }

    @Test("in de vergadering toegevoegd is ter vergadering, achteraan")
    func terVergadering() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad)
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        try vergadering.neem(
            vergadering.toevoegen(
                Proefvergadering.inhoud(.bespreken), nummer: 2,
                versie: vergadering.voorbereiding.versie, raad, context))
        #expect(vergadering.voorbereiding.agenda.last?.terVergadering == true)
        #expect(vergadering.voorbereiding.agenda.filter(\.terVergadering).count == 1)
    }

    @Test("besloten is er alleen onder een reglement dat besloten punten kent")
    func besloten() throws {
        for mag in [true, false] {
            let raad = try Proefvergadering.raad(Wijkraad.Reglement(beslotenPunten: mag))
            let vergadering = try Proefvergadering.gepland(raad)
            let codes = try Proefbesluit.codes {
                _ = try vergadering.toevoegen(
                    Proefvergadering.inhoud(besloten: true), nummer: nil,
                    versie: vergadering.voorbereiding.versie, raad, Proefvergadering.context())
            }
            #expect(codes == (mag ? [] : ["BESLOTEN_PUNT"]))
        }
    }
}
