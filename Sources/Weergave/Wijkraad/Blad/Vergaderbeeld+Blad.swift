public import Domain

/// A sheet about a meeting, to be printed.
public enum Vergaderblad: String, CaseIterable, Sendable {
    /// The agenda, with its papers.
    case agenda
    /// Who was there, to be signed or as it was noted.
    case presentielijst
    /// The numbered decisions.
    case besluitenlijst
    /// The minutes, with votes, actions and addenda.
    case verslag
}

extension Vergaderbeeld {
    /// A sheet as HTML.
    /// - Parameter openbaar: whether it is for everybody: closed items and documents under secrecy
    ///   are then only named as such, and who spoke is not named (Gemeentewet 87-89; AVG 5).
    /// - Returns: `nil` when there is nothing to put on it yet.
    public func blad(_ soort: Vergaderblad, openbaar: Bool) -> HTMLBlad? {
        let kijk = Vergaderkijk(beeld: self, openbaar: openbaar)
        return switch soort {
        case .agenda: kijk.agenda
        case .presentielijst: kijk.presentielijst
        case .besluitenlijst: kijk.besluitenlijst
        case .verslag: kijk.verslag
        }
    }
}

/// A meeting as its members see it, or as everybody may.
struct Vergaderkijk {
    let beeld: Vergaderbeeld
    let openbaar: Bool

    var staat: Vergadering { beeld.vergadering.waarde }
    var raad: Wijkraad { beeld.wijkraad.waarde }

    /// The head of every sheet.
    func begin(_ titel: String) -> HTMLBlad {
        let kenmerk = "\(staat.opzet.kenmerk)"
        var blad = HTMLBlad(titel: "\(titel) \(raad.naam) \(staat.afspraak.dag)")
        blad.kop("\(titel) \(raad.naam)", niveau: 1)
        var rijen = [
            ("Vergadering", kenmerk),
            ("Wanneer", "\(staat.afspraak.dag.voluit), \(staat.afspraak.tijd) uur"),
            ("Waar", beeld.woord(staat.afspraak.plaats)),
        ]
        if let eerder = staat.opzet.tweedeNa.flatMap({ beeld.andere[$0] }) {
            rijen.append(("Tweede vergadering na", "\(eerder.opzet.kenmerk), zonder quorum"))
        }
        switch staat.toestand {
        case .geannuleerd: rijen.append(("Let op", "Deze vergadering gaat niet door."))
        case .nietGeopend:
            rijen.append(("Let op", "Er waren te weinig leden; zij is niet geopend."))
        case .verplaatst: rijen.append(("Let op", "Deze vergadering is verplaatst."))
        case .gepland, .opgeroepen, .geopend, .geschorst, .gesloten, .verslagConcept,
            .verslagVastgesteld, .gepubliceerd:
            break
        }
        blad.tabel(rijen)
        return blad
    }

    /// An item by number and title; a closed one keeps its subject from who may not know it.
    func punt(_ punt: Agendapunt) -> String {
        openbaar && punt.besloten ? "Besloten punt" : beeld.titel(punt)
    }

    /// Whether the words about an item may stand on this sheet.
    func mag(_ punt: Int) -> Bool { !openbaar || !(staat.punt(punt)?.besloten ?? false) }

    /// Whether words about the whole meeting would tell of what was closed.
    var verhult: Bool { openbaar && staat.voorbereiding.agenda.contains(where: \.besloten) }

    /// A paper by name; under secrecy it is only said that there is one, and on which ground.
    func stuk(_ stuk: Vergadering.Stuk) -> String {
        if openbaar, let geheim = stuk.geheim, geheim.geldt {
            return "stuk \(stuk.id): geheim (Woo \(geheim.grond))"
        }
        return "stuk \(stuk.id): \(beeld.woord(stuk.naam)), versie \(stuk.versie)"
            + (stuk.laat ? " (nagezonden \(stuk.op.zonderWeekdag))" : "")
    }

    var agenda: HTMLBlad {
        var blad = begin("Agenda")
        if let oproep = staat.voorbereiding.oproepen.last {
            blad.alinea(
                "Opgeroepen op \(oproep.op.zonderWeekdag); het reglement vraagt uiterlijk "
                    + "\(oproep.uiterlijk.zonderWeekdag).")
        } else {
            blad.alinea("Concept: de oproep is nog niet verzonden.")
        }
        for (plaats, agendapunt) in staat.voorbereiding.agenda.enumerated() {
            blad.kop("\(plaats + 1). \(punt(agendapunt))")
            var regels = [agendapunt.soort.inWoorden]
            if agendapunt.besloten { regels.append("Achter gesloten deuren.") }
            if agendapunt.terVergadering { regels.append("Toegevoegd ter vergadering.") }
            if mag(agendapunt.id) {
                let over = beeld.over(agendapunt)
                if !over.isEmpty { regels.append("Over \(over.joined(separator: ", ")).") }
            }
            blad.alinea(regels.joined(separator: " "))
            let stukken = staat.voorbereiding.stukken.filter {
                $0.punt == agendapunt.id && !$0.vervallen
            }
            if !stukken.isEmpty, mag(agendapunt.id) { blad.lijst(stukken.map(stuk)) }
        }
        let hashes = staat.voorbereiding.stukken.filter {
            !$0.vervallen && mag($0.punt) && !(openbaar && $0.geheim?.geldt ?? false)
        }
        if !hashes.isEmpty {
            blad.alinea(
                "Stukken na te rekenen met SHA-256: "
                    + hashes.map { "stuk \($0.id) \($0.hash)" }.joined(separator: "; ") + ".",
                klasse: "wet")
        }
        return blad
    }

    var presentielijst: HTMLBlad {
        var blad = begin("Presentielijst")
        let dag = staat.afspraak.dag
        let leden = raad.leden.filter { $0.geldt(op: dag) }
        let genoteerd = !staat.verloop.aanwezigheid.isEmpty
        blad.tabel(
            kop: ["Lid", "Ambt", genoteerd ? "Aanwezigheid" : "Handtekening"],
            rijen: leden.map { lid in
                [
                    beeld.naam(lid.persoon), lid.ambt.rawValue,
                    genoteerd ? aanwezigheid(van: lid.persoon) : "",
                ]
            })
        if let quorum = staat.verloop.quorum { blad.alinea(quorum.voluit) }
        let insprekers = staat.verloop.insprekers
        if !insprekers.isEmpty {
            blad.kop("Insprekers")
            blad.lijst(
                insprekers.map { inspreker in
                    let nummer = staat.nummer(van: inspreker.punt).map { "punt \($0)" } ?? ""
                    return openbaar
                        ? "een bewoner, \(nummer)"
                        : "\(beeld.woord(inspreker.naam)), \(nummer)"
                })
        }
        return blad
    }

    /// Where a member was in the course of the meeting, in words.
    private func aanwezigheid(van lid: ID<Persoon>) -> String {
        let regels = staat.verloop.aanwezigheid.filter { $0.lid == lid }
        guard !regels.isEmpty else { return Vergadering.Aanwezigheid.Stand.afwezig.rawValue }
        return regels.map { regel in
            regel.stand.rawValue + (regel.gemachtigde.map { " aan \(beeld.naam($0))" } ?? "")
                + (regel.vanaf.flatMap { staat.nummer(van: $0) }.map { " vanaf punt \($0)" } ?? "")
        }.joined(separator: ", ")
    }

    var besluitenlijst: HTMLBlad? {
        guard staat.isGehouden else { return nil }
        var blad = begin("Besluitenlijst")
        let besluiten = staat.verloop.besluiten
        guard !besluiten.isEmpty else {
            blad.alinea("In deze vergadering is niets besloten.")
            return blad
        }
        for besluit in besluiten {
            blad.kop("Besluit \(besluit.aanduiding): \(besluit.uitslag.rawValue)")
            blad.alinea(
                mag(besluit.punt)
                    ? beeld.woord(besluit.tekst) : "Genomen achter gesloten deuren.")
            blad.alinea(grond(besluit), klasse: "wet")
        }
        return blad
    }

    /// On what a decision rests, and what became of it.
    func grond(_ besluit: Vergadering.Besluit) -> String {
        let nummer = staat.nummer(van: besluit.punt).map { "punt \($0)" }
        let quorum =
            switch besluit.grond {
            case .gehaald: "met voldoende leden"
            case .ontbreekt: "zonder voldoende leden; dit kan geen advies zijn"
            case .tweedeVergadering: "in een tweede vergadering, waarvoor geen quorum geldt"
            }
        let buiten = besluit.buitenVergadering ? ", buiten vergadering" : ""
        let verzonden = staat.verloop.verzendingen.filter {
            $0.besluit == besluit.aanduiding && mag(besluit.punt)
        }.map {
            " Als advies over \(beeld.kenmerken[$0.over] ?? $0.over.naar) verzonden op "
                + "\($0.op.zonderWeekdag)."
        }
        return "\(besluit.op.zonderWeekdag)\(nummer.map { ", \($0)" } ?? "")\(buiten), \(quorum)."
            + verzonden.joined()
    }
}
