extension Beleidsdossier {
    /// Records what an auditor found, also after the dossier ended.
    /// - Throws: `FEIT_TEGENSTRIJDIG` for a wijkraad or question that the dossier does not have.
    public func bevind(
        _ tekst: Verzegeling, over wijkraad: String?, betreft: String?,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Dossiergebeurtenis {
        if let wijkraad, !wijkraden.contains(where: { $0.code == wijkraad }) {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                "wijkraad \(wijkraad) hoort niet bij dit dossier; kies uit "
                    + wijkraden.map(\.code).joined(separator: ", "))
        }
        let vragen = Tijdlijn(consultatiedossier).vragen
        if let betreft, !vragen.contains(betreft) {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                "dit dossier heeft geen vraag '\(betreft)'; kies uit "
                    + vragen.joined(separator: ", "))
        }
        let dagen = opening.norm.reactietermijnDagen
        let uiterlijk: Datum
        do { uiterlijk = try context.datum.plus(dagen: dagen) } catch {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                "\(dagen) dagen na \(context.datum) valt buiten de kalender")
        }
        return .auditbevindingVastgelegd(
            Auditbevinding(
                wijkraad: wijkraad, betreft: betreft, tekst: tekst, op: context.datum,
                uiterlijk: uiterlijk, door: context.actor))
    }

    /// Replies to what an auditor found; a reply stays as it was given.
    /// - Parameter nummer: the number of the finding in this dossier, from 1.
    /// - Throws: `FEIT_TEGENSTRIJDIG` when there is no such finding, or it has a reply.
    public func beantwoord(
        bevinding nummer: Int, _ strekking: Auditbevinding.Strekking, _ tekst: Verzegeling,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Dossiergebeurtenis {
        guard auditbevindingen.indices.contains(nummer - 1) else {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                "bevinding \(nummer) bestaat niet; dit dossier heeft er "
                    + "\(auditbevindingen.count), zie griffie consultatie audit lijst")
        }
        if let antwoord = auditbevindingen[nummer - 1].antwoord {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                "op bevinding \(nummer) is al geantwoord, op \(antwoord.op.zonderWeekdag)")
        }
        return .auditbevindingBeantwoord(
            nummer: nummer,
            .init(
                strekking: strekking, tekst: tekst, op: context.datum, door: context.actor,
                rol: context.rol))
    }
}
