import Domain
import Foundation
import Testing

@testable import Weergave

@Suite("Berichten over een vergadering") struct VergaderbeeldPostTests {
    static func bericht(
        _ soort: Berichtsoort, _ inhoud: Berichtbeeld.Inhoud, _ bestemming: Bestemming
    ) throws -> Berichtbeeld {
        Berichtbeeld(
            bericht: Postbericht(
                id: try Proefdossier.id(40), regel: 2, soort: soort,
                onderwerp: try Proefdossier.id(21),
                ontvanger: try Proefdossier.id(31), gemaaktOp: try Proefvergadering.moment),
            gemeente: Gemeente(
                code: try Proefvergadering.gemeente, naam: "Lelystad", demonstratie: true,
                wijken: []),
            naam: "Lid Een", bestemming: bestemming, inhoud: inhoud)
    }

    @Test(
        "elk bericht zegt wat waar is als het wordt bezorgd, waarvoor het ook is geschreven",
        arguments: [
            (.opgeroepen, ["2026-04-07"], "Oproep: vergadering", "dinsdag 7 april 2026"),
            (.verplaatst, ["2026-03-31"], "is verplaatst", "dinsdag 31 maart 2026"),
            (.verplaatst, ["2026-04-07"], "is verplaatst", "een andere tijd of plaats"),
            (.geannuleerd, ["2026-04-07"], "gaat niet door", "Reden: de zaal is bezet"),
            (.gesloten, ["2026-04-07"], "Oproep: vergadering", "was de vergadering al begonnen"),
        ] as [(Vergadering.Toestand, [String], String, String)])
    func oproep(
        toestand: Vergadering.Toestand, oproepen: [String], onderwerp: String, zin: String
    ) throws {
        let redenen = toestand == .opgeroepen || toestand == .gesloten ? 0 : 1
        let post = try Proefvergadering.beeld(toestand, oproepen: oproepen, redenen: redenen)
            .vergaderoproep(van: "Lelystad")
        #expect(post.onderwerp.contains(onderwerp) && post.tekst.contains(zin), "\(post.tekst)")
        #expect(post.tekst.contains("Wijkraad Centrum, gemeente Lelystad"))
    }

    @Test(
        "een wijziging: van welke dag, waarom, en of er al een nieuwe oproep is",
        arguments: [
            (.verplaatst, ["2026-03-31"], ["31 maart 2026", "U krijgt een nieuwe oproep"]),
            (.opgeroepen, ["2026-03-31", "2026-04-07"], ["31 maart 2026", "nieuwe oproep is"]),
            (.geannuleerd, ["2026-04-07"], ["gaat niet door"]),
        ] as [(Vergadering.Toestand, [String], [String])])
    func wijziging(toestand: Vergadering.Toestand, oproepen: [String], zinnen: [String]) throws {
        let tekst = try Proefvergadering.beeld(toestand, oproepen: oproepen, redenen: 1)
            .vergaderwijziging(van: "Lelystad").tekst
        for zin in zinnen + ["7 april 2026", "Reden: de zaal is bezet"] {
            #expect(tekst.contains(zin), "\(zin): \(tekst)")
        }
        #expect(tekst.contains("Pluktuin") == (toestand == .opgeroepen))
    }

    @Test("de leden lezen wat besloten is; een geheim stuk heeft ook voor hen hier geen naam")
    func stukken() throws {
        let tekst = try Proefvergadering.beeld(.opgeroepen).vergaderoproep(van: "Lelystad").tekst
        for regel in [
            "- punt 2: Pluktuin. Om advies over te geven.",
            "- punt 3: Overlast op het plein. Om over te besluiten. Achter gesloten deuren.",
            "- bij punt 2, stuk 1: Tekening, versie 2", "- bij punt 2, stuk 2: geheim (Woo 5.1",
        ] { #expect(tekst.contains(regel), "\(regel): \(tekst)") }
        #expect(!tekst.contains("Brief van de politie"))
    }

    @Test("het conceptverslag gaat mee, tenzij iets besloten of geheim was")
    func conceptverslag() throws {
        let dicht = try Proefvergadering.beeld(.verslagConcept)
        var staat = dicht.vergadering.waarde
        staat.voorbereiding.agenda.removeAll { $0.besloten }
        staat.voorbereiding.stukken.removeAll { $0.geheim != nil }
        func beeld(_ staat: Vergadering) -> Vergaderbeeld {
            Vergaderbeeld(
                vergadering: MetID(dicht.vergadering.id, staat), wijkraad: dicht.wijkraad,
                woorden: dicht.woorden, namen: dicht.namen, kenmerken: [:], andere: [:])
        }
        func tekst(_ staat: Vergadering) -> String {
            beeld(staat).conceptverslag(van: "Lelystad").tekst
        }
        #expect(tekst(staat).contains("De voorzitter opent"))
        #expect(tekst(staat).contains("is op 7 april 2026 vastgesteld"))
        #expect(dicht.conceptverslag(van: "Lelystad").onderwerp.hasPrefix("Verslag: "))
        staat.verslag.vaststelling = nil
        #expect(tekst(staat).contains("Klopt er iets niet?"))
        // What somebody writes after it was circulated does not go out under its name.
        var later = staat
        later.verslag.rondgestuurd = 1
        let schrijver: ID<Persoon> = try Proefdossier.id(31)
        later.verslag.versies.append(
            .init(
                tekst: try Proefdossier.zegel(12), door: schrijver, rol: .secretaris,
                op: staat.afspraak.dag))
        #expect(tekst(later).contains("De voorzitter opent") && tekst(later).contains("versie 1"))
        later.verslag.rondgestuurd = 2
        #expect(tekst(later).contains("Akkoord van de buren") && tekst(later).contains("versie 2"))
        let vertrouwelijk = dicht.conceptverslag(van: "Lelystad").tekst
        #expect(vertrouwelijk.contains("de secretaris laat het u lezen"))
        #expect(!vertrouwelijk.contains("De voorzitter opent"))
        var geheim = staat
        geheim.voorbereiding.stukken = dicht.vergadering.waarde.voorbereiding.stukken
        #expect(!tekst(geheim).contains("De voorzitter opent"))
        let adres = try #require(Emailadres("lid@voorbeeld.nl"))
        let bericht = try Self.bericht(
            .conceptverslag, .conceptverslag(beeld(staat)), .elektronisch(adres))
        let mail = try MIMEBerichtTests.lees(
            bericht.mail(aan: adres, van: .init(naam: nil, adres: adres), mogelijkHerhaald: false))
        #expect(mail.fouten == [] && mail.delen.isEmpty)
        #expect(bericht.brief.tekst.contains("Conceptverslag"))
    }

    @Test(
        "bij een e-mail hoort de uitnodiging, aan dit lid alleen; een brief heeft haar niet",
        arguments: [Berichtsoort.vergaderoproep, .vergaderwijziging])
    func uitnodiging(soort: Berichtsoort) throws {
        let adres = try #require(Emailadres("lid@voorbeeld.nl"))
        let beeld = try Proefvergadering.beeld(.opgeroepen)
        let bericht = try Self.bericht(
            soort, soort == .vergaderoproep ? .vergaderoproep(beeld) : .vergaderwijziging(beeld),
            .elektronisch(adres))
        let griffie = try #require(Emailadres("griffie@voorbeeld.nl"))
        let mail = bericht.mail(
            aan: adres, van: .init(naam: "Griffie", adres: griffie), mogelijkHerhaald: false)
        let gelezen = try MIMEBerichtTests.lees(mail)
        #expect(gelezen.soort == "multipart/alternative" && gelezen.fouten == [])
        #expect(gelezen.regels == [])
        let deel = try #require(gelezen.delen.first)
        #expect(
            deel.soort.contains("text/calendar") && deel.soort.contains("method=\"REQUEST\"")
                || deel.soort.contains("method=REQUEST"))
        let bytes = try #require(Data(base64Encoded: deel.inhoud))
        let agenda = try JSONDecoder().decode(
            ICalendarTests.Gelezen.self,
            from: Data(
                try Python.voer(ICalendarTests.Gelezen.script, invoer: Array(bytes)).utf8))
        let een = try #require(agenda.gebeurtenissen.first)
        #expect(een.deelnemers == ["Lid Een mailto:lid@voorbeeld.nl"])
        #expect(een.organisator == "Griffie mailto:griffie@voorbeeld.nl")
        #expect(een.omschrijving?.contains("Overlast op het plein") == false)
        #expect(
            mail.bytes
                == bericht.mail(
                    aan: adres, van: .init(naam: "Griffie", adres: griffie), mogelijkHerhaald: false
                ).bytes)
        #expect(bericht.brief.tekst.contains("Pluktuin"))
        #expect(!bericht.brief.tekst.contains("VCALENDAR"))
    }
}
