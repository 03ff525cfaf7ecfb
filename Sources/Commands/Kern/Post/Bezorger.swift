import Domain
import Postgres
import SMTP
import Services
import Weergave

/// Delivers the messages of one municipality: takes one, makes it, sends it, tells what came of it.
struct Bezorger {
    let omgeving: Omgeving
    let gemeente: MetID<Gemeente>
    let instellingen: Postinstellingen
    private let lezer: Lezer
    private let kantoor: Postkantoor
    private let client: SMTPClient?
    private let moment: @Sendable () -> Moment

    /// How many messages one round takes at most.
    private static let perRonde = 1_000

    init(
        _ omgeving: Omgeving, _ database: Database, _ gemeente: MetID<Gemeente>,
        op moment: Moment?
    ) throws {
        self.omgeving = omgeving
        self.gemeente = gemeente
        instellingen = try omgeving.postinstellingen(gemeente.waarde)
        lezer = Lezer(database, gemeente: gemeente.id)
        kantoor = Postkantoor(database, gemeente: gemeente.id)
        client = instellingen.server.map { SMTPClient($0) }
        self.moment = { moment ?? omgeving.nu() }
    }

    /// Delivers what is due.
    ///
    /// Stops at the first fault of the mail server itself: it would be the same for the next one,
    /// and every attempt counts.
    func bezorg() async throws -> [Bezorging] {
        var bezorgd: [Bezorging] = []
        while bezorgd.count < Self.perRonde, let greep = try await kantoor.neem(op: moment()) {
            let (poging, isServer) = await probeer(greep)
            try await kantoor.meld(poging, van: greep.bericht, op: moment())
            bezorgd.append(Bezorging(bericht: greep.bericht, poging: poging))
            if isServer { break }
        }
        return bezorgd
    }

    /// One attempt, with whether it was the server itself that failed.
    private func probeer(_ greep: Postkantoor.Greep) async -> (Verzendpoging, isServer: Bool) {
        var poging = greep.poging
        do {
            let beeld = try await lezer.antwoord(
                op: Berichtvraag(greep.bericht, op: Datum(moment())))
            guard beeld.naam != nil else {
                poging.uitkomst = .vervallen
                return (poging, false)
            }
            if case .elektronisch(let adres) = beeld.bestemming, !greep.alsBrief {
                let mail = beeld.mail(
                    aan: adres, van: instellingen.afzender,
                    mogelijkHerhaald: poging.mogelijkHerhaald)
                return await verzend(mail, aan: adres, greep, poging)
            }
            try leg(Array(beeld.brief.tekst.utf8), .brief, greep, &poging)
            return (poging, false)
        } catch {
            return (mislukt(error, poging), false)
        }
    }

    private func verzend(
        _ mail: MIMEBericht, aan adres: Emailadres, _ greep: Postkantoor.Greep,
        _ begonnen: Verzendpoging
    ) async -> (Verzendpoging, isServer: Bool) {
        var poging = begonnen
        let bytes = mail.bytes
        guard let client else {
            do { try leg(bytes, .postmap, greep, &poging) } catch {
                return (mislukt(error, poging), false)
            }
            return (poging, false)
        }
        poging.weg = .smtp
        poging.inhoud = Uitvoerder.sha256(bytes)
        let uitslag = await client.send(
            .init(
                sender: "\(instellingen.afzender.adres)", recipient: "\(adres)", bytes: bytes))
        switch uitslag {
        case .accepted: poging.uitkomst = .verzonden
        case .deferred(let fout):
            (poging.uitkomst, poging.antwoord) = (.uitgesteld, fout.reply)
            meld(fout)
            return (poging, fout.stage != .recipient && fout.stage != .message)
        case .refused(let fout):
            (poging.uitkomst, poging.antwoord) = (.geweigerd, fout.reply)
            meld(fout)
        case .uncertain(let fout):
            (poging.uitkomst, poging.antwoord) = (.onbekend, fout.reply)
            meld(fout)
        }
        return (poging, false)
    }

    /// Puts a file in the folder of the installation.
    private func leg(
        _ bytes: [UInt8], _ weg: Verzendpoging.Weg, _ greep: Postkantoor.Greep,
        _ poging: inout Verzendpoging
    ) throws {
        poging.weg = weg
        let naam = greep.bericht.bestandsnaam
        let pad = try Postmap(pad: instellingen.map).leg(
            bytes, in: weg == .brief ? .brieven : .mail,
            naam: weg == .brief ? naam + ".html" : naam + ".eml")
        poging.inhoud = Uitvoerder.sha256(bytes)
        poging.uitkomst = .verzonden
        omgeving.meld("Klaargelegd: \(pad)\n")
    }

    private func mislukt(_ fout: any Error, _ begonnen: Verzendpoging) -> Verzendpoging {
        var poging = begonnen
        poging.uitkomst = .uitgesteld
        let melding = Foutmelding(
            fout, opdracht: "griffie post verzenden", nummer: "", in: omgeving)
        for regel in melding.regels { omgeving.meld(regel + "\n") }
        return poging
    }

    private func meld(_ fout: SMTPFault) {
        let waar =
            switch fout.stage {
            case .connecting: "de mailserver is niet te bereiken"
            case .greeting: "de mailserver laat ons niet toe"
            case .sender: "de mailserver weigert onze afzender"
            case .recipient: "de mailserver neemt niets aan voor deze ontvanger"
            case .message: "de mailserver nam het bericht niet aan, of zei het niet"
            }
        let antwoord = fout.reply.map { ", antwoord \($0)" } ?? ""
        omgeving.meld("Let op: \(waar) (\(fout.reason)\(antwoord)).\n")
    }
}
