import Domain

extension Vergaderbeeld {
    /// The notice of a meeting to a member; of one that changed since, what is true now.
    func vergaderoproep(van gemeente: String) -> Postinhoud {
        switch vergadering.waarde.toestand {
        case .gepland, .verplaatst, .geannuleerd: vergaderwijziging(van: gemeente)
        case .opgeroepen, .nietGeopend, .geopend, .geschorst, .gesloten, .verslagConcept,
            .verslagVastgesteld, .gepubliceerd:
            bericht(
                "Oproep: vergadering van \(naam) op \(dag.zonderWeekdag)",
                ["U bent opgeroepen voor de vergadering van \(naam) op \(dag.voluit)."],
                met: oproep, van: gemeente)
        }
    }

    /// What became of a meeting to which a member was called.
    func vergaderwijziging(van gemeente: String) -> Postinhoud {
        let staat = vergadering.waarde
        let reden = staat.voorbereiding.redenen.last.map { ["Reden: \(woord($0))"] } ?? []
        switch staat.toestand {
        case .geannuleerd:
            return bericht(
                "De vergadering van \(naam) op \(dag.zonderWeekdag) gaat niet door",
                [
                    "U was opgeroepen voor de vergadering van \(naam) op \(dag.voluit). Die gaat "
                        + "niet door."
                ] + reden, met: [], van: gemeente)
        case .gepland, .verplaatst:
            return bericht(
                "De vergadering van \(naam) is verplaatst",
                [verplaatst] + reden + ["U krijgt een nieuwe oproep, met de agenda."],
                met: [.gegevens(afspraak)], van: gemeente)
        case .opgeroepen, .nietGeopend, .geopend, .geschorst, .gesloten, .verslagConcept,
            .verslagVastgesteld, .gepubliceerd:
            return bericht(
                "De vergadering van \(naam) is verplaatst",
                [verplaatst] + reden + ["De nieuwe oproep is verstuurd."], met: oproep,
                van: gemeente)
        }
    }

    /// The draft minutes, to read and to correct; what became of them when they were adopted before
    /// the message was delivered.
    ///
    /// Minutes of a meeting behind closed doors, or with a paper under secrecy, do not go by post:
    /// a mail lies in more places than we know of.
    func conceptverslag(van gemeente: String) -> Postinhoud {
        let (staat, verslag) = (vergadering.waarde, vergadering.waarde.verslag)
        // Not what somebody is writing meanwhile.
        let versie = verslag.vaststelling?.versie ?? verslag.rondgestuurd ?? verslag.versie
        let kop =
            verslag.vaststelling.map {
                "Het verslag van de vergadering van \(naam) op \(dag.voluit) is op "
                    + "\($0.op.zonderWeekdag) vastgesteld."
            }
            ?? "Dit is het conceptverslag van de vergadering van \(naam) op \(dag.voluit), versie "
            + "\(versie). Klopt er iets niet? Laat het de secretaris weten voor het verslag wordt "
            + "vastgesteld, in de volgende vergadering."
        let vertrouwelijk =
            staat.voorbereiding.agenda.contains(where: \.besloten)
            || staat.voorbereiding.stukken.contains { $0.geheim?.geldt ?? false }
        let tekst =
            verslag.versies.indices.contains(versie - 1)
            ? woord(verslag.versies[versie - 1].tekst) : ""
        let delen: [Postinhoud.Deel] =
            vertrouwelijk
            ? [
                .alinea(
                    "Een deel van de vergadering was besloten of ging over een geheim stuk. "
                        + "Daarom staat het verslag niet in dit bericht; de secretaris laat het u "
                        + "lezen.")
            ]
            : [.kop("Verslag")]
                + tekst.split(separator: "\n", omittingEmptySubsequences: true).map {
                    .alinea(String($0))
                }
        return Postinhoud(
            onderwerp: (verslag.vaststelling == nil ? "Conceptverslag" : "Verslag")
                + ": vergadering van \(naam) op \(dag.zonderWeekdag)",
            delen: [.alinea(kop), .gegevens([.init("Vergadering", "\(staat.opzet.kenmerk)")])]
                + delen, ondertekening: "\(naam), gemeente \(gemeente)")
    }

    /// The invitation that goes along with a mail, as diaries read it.
    func agendabijlage(
        van gemeente: Gemeentecode, door organisator: Agendagebeurtenis.Deelnemer,
        aan deelnemer: Agendagebeurtenis.Deelnemer, gemaaktOp moment: Moment
    ) -> Postinhoud.Bijlage {
        let agenda = uitnodiging(
            van: gemeente, door: organisator, aan: [deelnemer], gemaaktOp: moment)
        return Postinhoud.Bijlage(
            naam: "\(vergadering.waarde.opzet.kenmerk).ics", type: agenda.type,
            bytes: agenda.bytes, isZelfdeBericht: true)
    }

    private var naam: String { wijkraad.waarde.naam }
    private var dag: Datum { vergadering.waarde.afspraak.dag }

    private func bericht(
        _ onderwerp: String, _ alineas: [String], met delen: [Postinhoud.Deel],
        van gemeente: String
    ) -> Postinhoud {
        let staat = vergadering.waarde
        let laat: [Postinhoud.Deel] =
            staat.isGehouden || staat.toestand == .nietGeopend
            ? [.alinea("Let op: toen dit bericht werd bezorgd, was de vergadering al begonnen.")]
            : []
        return Postinhoud(
            onderwerp: onderwerp, delen: laat + alineas.map { .alinea($0) } + delen,
            ondertekening: "\(naam), gemeente \(gemeente)")
    }

    /// From which day it was moved, when the day is another one.
    private var verplaatst: String {
        let oproepen = vergadering.waarde.voorbereiding.oproepen
        let gold = vergadering.waarde.toestand == .verplaatst ? oproepen : oproepen.dropLast()
        let eerder = gold.last.flatMap { $0.voor == dag ? nil : $0.voor }
        return eerder.map {
            "U was opgeroepen voor de vergadering van \(naam) op \($0.voluit). Die is verplaatst "
                + "naar \(dag.voluit)."
        }
            ?? "U was opgeroepen voor de vergadering van \(naam) op \(dag.voluit). Die heeft een "
            + "andere tijd of plaats gekregen."
    }

    private var afspraak: [Postinhoud.Gegeven] {
        let staat = vergadering.waarde
        return [
            .init("Vergadering", "\(staat.opzet.kenmerk)"),
            .init("Wanneer", "\(dag.voluit), \(staat.afspraak.tijd) uur"),
            .init("Waar", woord(staat.afspraak.plaats)),
        ]
    }

    /// When and where it is, the items, and the papers: those under secrecy without their name,
    /// since a mail lies in more places than we know of.
    private var oproep: [Postinhoud.Deel] {
        let staat = vergadering.waarde
        let (alles, openbaar) = (
            Vergaderkijk(beeld: self, openbaar: false), Vergaderkijk(beeld: self, openbaar: true)
        )
        let punten = staat.voorbereiding.agenda.enumerated().map { plaats, punt in
            "punt \(plaats + 1): \(alles.punt(punt)). \(punt.soort.inWoorden)"
                + (punt.besloten ? " Achter gesloten deuren." : "")
        }
        let stukken = staat.voorbereiding.stukken.filter { !$0.vervallen }.map { stuk in
            (staat.nummer(van: stuk.punt).map { "bij punt \($0), " } ?? "") + openbaar.stuk(stuk)
        }
        return [.gegevens(afspraak), .kop("Agenda"), .lijst(punten)]
            + (stukken.isEmpty ? [] : [.kop("Stukken"), .lijst(stukken)])
    }
}
