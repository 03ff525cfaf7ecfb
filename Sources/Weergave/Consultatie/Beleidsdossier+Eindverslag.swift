public import Domain

extension Beleidsdossier {
    /// The final report: procedure, input, reactions, and what it came to.
    /// - Parameter woorden: the words under seal, as far as they are there.
    public func eindverslag(_ woorden: [Verzegeling: String]) -> HTMLBlad {
        var blad = HTMLBlad(titel: "Eindverslag \(opening.kenmerk): \(opening.onderwerp)")
        blad.kop("Eindverslag \(opening.kenmerk)", niveau: 1)
        blad.alinea(opening.onderwerp)
        blad.tabel(
            [
                ("Wie besluit", opening.orgaan.rawValue), ("Afdeling", opening.vakafdeling),
                ("Toegezegd", opening.niveau.rawValue), ("Geopend", opening.op.zonderWeekdag),
            ]
                + (woorden[opening.niveaureden].map { [("Waarom dat niveau", $0)] } ?? [])
                + (beeindigdOp.map { [("Beëindigd", $0.zonderWeekdag)] } ?? []))
        blad.kop("Wijkraden")
        blad.lijst(
            wijkraden.map(\.code)
                + opening.weggelaten.map {
                    "\($0.wijkraad): doet niet mee; \(woorden[$0.reden] ?? "reden gewist")"
                })
        blad.kop("Wat er gebeurde")
        blad.lijst(
            feiten.enumerated().map { plaats, feit in
                "\(plaats + 1). \(feit.plaatsgevondenOp.zonderWeekdag): \(feit.soort.naam)"
                    + (feit.wijkraad.map { " (\($0))" } ?? "")
                    + (feit.vastgelegdOp == feit.plaatsgevondenOp
                        ? "" : ", vastgelegd \(feit.vastgelegdOp.zonderWeekdag)")
                    + (feit.reden.map { ": \(woorden[$0] ?? "(gewist)")" } ?? "")
            })
        blad.kop("Wat de wijkraden adviseerden")
        let adviezen = feiten.filter {
            $0.soort == .adviesUitgebracht || $0.soort == .ongevraagdAdvies
        }.flatMap { feit in
            feit.punten.map { punt in
                "\(feit.wijkraad ?? ""), punt \(punt.punt)"
                    + (punt.motivatie.map { ": \(woorden[$0] ?? "(gewist)")" } ?? "")
            }
        }
        if adviezen.isEmpty { blad.alinea("Er is geen advies.") } else { blad.lijst(adviezen) }
        blad.kop("Reacties op adviezen")
        let reacties = feiten.filter { $0.soort == .reactieGegeven }.flatMap { feit in
            feit.punten.map { punt in
                "\(feit.wijkraad ?? ""), punt \(punt.punt): \(punt.reactie?.rawValue ?? "")"
                    + (punt.motivatie.map { ", want \(woorden[$0] ?? "(gewist)")" } ?? "")
            }
        }
        if reacties.isEmpty { blad.alinea("Er is niet gereageerd.") } else { blad.lijst(reacties) }
        inbreng(woorden, in: &blad)
        blad.kop("Oordeel")
        for oordeel in consultatiedossier.oordelen() {
            blad.alinea("\(oordeel.wijkraad): \(oordeel.oordeel.inWoorden)")
            blad.lijst(
                oordeel.perBetreft.flatMap { deel in
                    deel.redenen.map { "\(deel.betreft): \($0.tekst)" }
                })
        }
        return blad
    }

    /// What residents and organisations brought in, each point with what is done with it.
    private func inbreng(_ woorden: [Verzegeling: String], in blad: inout HTMLBlad) {
        blad.kop("Inbreng van bewoners en organisaties")
        let inbreng = feiten.enumerated().filter { $1.soort == .inbrengOntvangen }
        if inbreng.isEmpty { blad.alinea("Er is geen inbreng vastgelegd.") }
        for (plaats, feit) in inbreng {
            let reacties = feiten.filter {
                $0.soort == .inbrengBeantwoord && $0.verwijstNaar == plaats + 1
            }.flatMap(\.punten)
            blad.alinea(
                "\(feit.plaatsgevondenOp.zonderWeekdag): \(feit.inbreng?.wijze.rawValue ?? ""), "
                    + "\(feit.inbreng?.aantal ?? 0) deelnemers")
            blad.lijst(
                feit.punten.map { punt in
                    let reactie = reacties.last { $0.punt == punt.punt }
                    return "punt \(punt.punt)"
                        + (punt.motivatie.map { ": \(woorden[$0] ?? "(gewist)")" } ?? "")
                        + (reactie.map { ". Reactie: \($0.reactie?.rawValue ?? "")" }
                            ?? ". Nog geen reactie")
                        + (reactie?.motivatie.map { ", want \(woorden[$0] ?? "(gewist)")" } ?? "")
                })
        }
    }
}
