extension Beleidsdossier {
    /// The input that no correction removed, with its number and the points that wait for a
    /// reaction.
    ///
    /// Input without points waits for one reaction to the whole.
    public var onbeantwoordeInbreng: [(nummer: Int, punten: [String])] {
        let antwoorden = genummerd(.inbrengBeantwoord)
        return genummerd(.inbrengOntvangen).compactMap { nummer, inbreng in
            let gegeven = antwoorden.filter { $0.feit.verwijstNaar == nummer }.map(\.feit)
            let beantwoord = Set(gegeven.flatMap { $0.punten.map(\.punt) })
            let open = inbreng.punten.map(\.punt).filter { !beantwoord.contains($0) }
            return gegeven.isEmpty || !open.isEmpty ? (nummer, open) : nil
        }
    }

    /// Input says how it came and from how many; a reaction is to points of that input.
    func eisInbreng(_ feit: Consultatiefeit) throws(Regelbreuk) {
        if (feit.soort == .inbrengOntvangen) != (feit.inbreng != nil) {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                feit.inbreng == nil
                    ? "zeg met --wijze hoe de inbreng kwam, en met --aantal van hoeveel mensen"
                    : "--wijze en --aantal horen bij inbreng_ontvangen")
        }
        if let inbreng = feit.inbreng, !(1...1_000_000).contains(inbreng.aantal) {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                "\(inbreng.aantal) deelnemers kan niet; geef 1 tot en met 1000000")
        }
        guard feit.soort == .inbrengBeantwoord, let over = feit.verwijstNaar else { return }
        guard let inbreng = genummerd(.inbrengOntvangen).first(where: { $0.nummer == over })?.feit
        else {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                "feit \(over) is geen inbreng van bewoners; zeg met --over op welke inbreng dit de "
                    + "reactie is")
        }
        let bekend = inbreng.punten.map(\.punt)
        if let vreemd = feit.punten.first(where: { !bekend.contains($0.punt) }) {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                "punt '\(vreemd.punt)' staat niet in inbreng \(over); de punten zijn "
                    + bekend.joined(separator: ", "))
        }
        if let zonder = feit.punten.first(where: { $0.reactie == nil }) {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                "bij punt '\(zonder.punt)' staat niet wat ermee is gedaan; geef "
                    + "\(zonder.punt):overgenomen, deels of niet, met een reden")
        }
    }

    /// A dossier ends when all input has its reaction, and its final report tells of it.
    func eisAfgerond() throws(Regelbreuk) {
        if let eerste = onbeantwoordeInbreng.first {
            throw Regelbreuk(
                Dossierregel.inbrengOnbeantwoord,
                "op inbreng \(eerste.nummer) kwam nog geen reactie"
                    + (eerste.punten.isEmpty
                        ? "" : " (punten: \(eerste.punten.joined(separator: ", ")))")
                    + "; leg die vast met --soort inbreng_beantwoord --over \(eerste.nummer)")
        }
        guard let verslag = genummerd(.eindverslag).map(\.nummer).max(),
            let laatste = (genummerd(.inbrengOntvangen) + genummerd(.inbrengBeantwoord))
                .map(\.nummer).max(), laatste > verslag
        else { return }
        throw Regelbreuk(
            Dossierregel.eindverslagOntbreekt,
            "het eindverslag is van voor de laatste inbreng of reactie (feit \(laatste)); maak het "
                + "opnieuw en leg het vast")
    }

    /// The facts of a kind that no correction removed, with their numbers.
    private func genummerd(_ soort: Consultatiesoort) -> [(nummer: Int, feit: Consultatiefeit)] {
        let tijdlijn = Tijdlijn(consultatiedossier)
        return tijdlijn.geldend(soort).compactMap { plaats in
            Int(tijdlijn.gebeurtenissen[plaats].id).map { ($0, feiten[$0 - 1]) }
        }.sorted { $0.nummer < $1.nummer }
    }
}
