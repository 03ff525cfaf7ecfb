extension Stroombewijs {
    /// What is wrong with the proof, in Dutch sentences; none when it proves what it says.
    /// - Parameter vertrouwd: the keys that are trusted; those of the proof itself do not count.
    public func bezwaren(
        vertrouwd: [Zegelsleutel], _ hash: @escaping Hashfunctie,
        _ controle: @escaping Handtekeningcontrole
    ) -> [String] {
        guard let laatste = zegels.last else { return ["er is geen zegel"] }
        let boom = Merkleboom(hash)
        return zegelbezwaren(vertrouwd, controle) + aansluitbezwaren(laatste.zegel, boom)
            + stroombezwaren(laatste.zegel, boom, Ketting(hash)) + tekstbezwaren()
    }

    private func zegelbezwaren(
        _ vertrouwd: [Zegelsleutel], _ controle: Handtekeningcontrole
    ) -> [String] {
        var uit: [String] = []
        for (plaats, getekend) in zegels.enumerated() {
            let zegel = getekend.zegel
            let eigen = vertrouwd.filter { $0.naam == zegel.oorsprong }
            if getekend.getekendDoor(eigen, controle) == nil {
                uit.append("het zegel over \(zegel.omvang) is niet vertrouwd ondertekend")
            }
            guard plaats > 0 else { continue }
            let vorig = zegels[plaats - 1].zegel
            if zegel.omvang <= vorig.omvang || zegel.gezetOp < vorig.gezetOp
                || zegel.oorsprong != vorig.oorsprong
            {
                uit.append("het zegel over \(zegel.omvang) volgt niet op het vorige")
            }
        }
        return uit
    }

    private func aansluitbezwaren(_ laatste: Zegel, _ boom: Merkleboom) -> [String] {
        guard aansluitingen.map(\.van) == zegels.dropLast().map(\.zegel.omvang) else {
            return ["niet elk ouder zegel heeft een aansluitbewijs"]
        }
        return zip(zegels, aansluitingen).filter { oud, bewijs in
            bewijs.naar != laatste.omvang
                || !bewijs.klopt(van: oud.zegel.wortel, naar: laatste.wortel, boom)
        }.map { oud, _ in
            "het zegel over \(oud.zegel.omvang) is niet het begin van dat over \(laatste.omvang)"
        }
    }

    private func stroombezwaren(
        _ zegel: Zegel, _ boom: Merkleboom, _ ketting: Ketting
    ) -> [String] {
        guard !stukken.isEmpty else { return ["er zijn geen inschrijvingen"] }
        var (uit, keten, vorige): ([String], Hash, (Inschrijving, Int64)?) = ([], .nul, nil)
        for (plaats, stuk) in stukken.enumerated() {
            func meld(_ zin: String) { uit.append("inschrijving \(stuk.volgnummer) \(zin)") }
            guard stuk.volgnummer == Int64(plaats + 1) else {
                meld("staat niet op haar plaats in de stroom")
                break
            }
            keten = ketting.waarde(
                na: keten, volgnummer: stuk.volgnummer, inhoud: ketting.inhoud(stuk.inhoud))
            guard let gelezen = try? Inschrijving(bytes: stuk.inhoud) else {
                meld("is geen inschrijving")
                continue
            }
            let blad = Registerblad(
                gemeente: gelezen.gemeente, onderwerp: gelezen.onderwerp.id,
                volgnummer: stuk.volgnummer, keten: keten)
            if stuk.bewijs.omvang != zegel.omvang
                || !stuk.bewijs.klopt(blad: blad.hash(boom), wortel: zegel.wortel, boom)
            {
                meld("staat niet onder het laatste zegel")
            }
            if !zegel.oorsprong.hasSuffix("/\(gelezen.gemeente)") { meld("is van elders") }
            if let (eerder, index) = vorige {
                if eerder.onderwerp != gelezen.onderwerp || eerder.gemeente != gelezen.gemeente {
                    meld("gaat over een ander onderwerp")
                }
                if gelezen.vastgelegd < eerder.vastgelegd { meld("is eerder dan de vorige") }
                if stuk.bewijs.index <= index { meld("staat in de boom voor de vorige") }
            }
            vorige = (gelezen, stuk.bewijs.index)
        }
        return uit
    }

    private func tekstbezwaren() -> [String] {
        let vastgelegd = Set(
            stukken.compactMap { try? Inschrijving(bytes: $0.inhoud) }
                .flatMap(\.inhoud.verzegelingen))
        return (teksten ?? []).filter { !vastgelegd.contains($0.verzegeling) }.map {
            "tekst \($0.verzegeling.hash) is niet vastgelegd"
        }
    }
}
