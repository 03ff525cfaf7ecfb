import Domain
import Storage

/// What a verification knows while leaves and checkpoints go by; it reads nothing itself.
struct Registerloop {
    /// What everything that goes by is held against.
    struct Maatstaf: Sendable {
        let gemeente: ID<Gemeente>
        let oorsprong: String
        let sleutels: [Zegelsleutel]
        let nu: Moment
    }

    let maatstaf: Maatstaf
    let aantallen: ZegelleesStatements.Aantallen
    var uitslag = Registeruitslag()

    /// The edge of the tree so far; `nil` once a leaf is missing, for nothing follows from it then.
    private var rand: Boomrand? = Boomrand()
    /// The place of the next leaf.
    private(set) var volgende: Int64 = 0
    /// The edges of the sizes that this page went through; the root of a size is only computed when
    /// there is a checkpoint of it.
    private var randen: [(omvang: Int64, rand: Boomrand)] = []
    /// The size of the last checkpoint that held.
    private(set) var goedTot: Int64 = 0
    private var isVolledig = true
    private var vorigZegel: Zegel?
    private var gezien: Set<Zegelsleutel> = []

    private let boom = Merkleboom(Uitvoerder.sha256)
    private let ketting = Ketting(Uitvoerder.sha256)

    init(_ maatstaf: Maatstaf, _ aantallen: ZegelleesStatements.Aantallen) {
        self.maatstaf = maatstaf
        self.aantallen = aantallen
        uitslag.telt(.koppen, aantallen.onderwerpen)
    }

    /// Goes on behind a checkpoint.
    mutating func begin(bij zegel: Zegelrij, _ rand: Boomrand?) {
        (self.rand, isVolledig) = (rand, false)
        volgende = zegel.omvang
        if let rand {
            randen = [(zegel.omvang, rand)]
        } else {
            uitslag.meld(
                .boom, .init(plaatsen: 0...max(0, zegel.omvang - 1)),
                "de boom onder het zegel over \(zegel.omvang) inschrijvingen mist knopen")
        }
        neem(zegel)
        vergeetRanden()
        uitslag.merkOp(
            "De eerste \(zegel.omvang) inschrijvingen zijn niet nagelezen: zij vallen onder het "
                + "zegel daarover.")
    }

    // MARK: - Leaves and entries

    /// Takes in a page of leaves.
    /// - Returns: the nodes that follow from them.
    mutating func neem(_ bladeren: [Bladrij]) -> [ZegelStatements.Knoop] {
        var nieuw: [ZegelStatements.Knoop] = []
        for rij in bladeren {
            let plaats = rij.plaats ?? volgende
            if plaats != volgende {
                uitslag.meld(
                    .boom, .init(plaatsen: volgende...max(volgende, plaats - 1)),
                    "in de boom ontbreekt blad \(volgende)")
                rand = nil
            }
            uitslag.telt(.boom, 1)
            let hash = blad(rij, plaats)
            if rij.wacht {
                uitslag.meld(.wachtrij, plek(rij), "verzegeld, maar staat nog in de wachtrij")
            }
            if var rand {
                nieuw += rand.neem(hash, boom)
                self.rand = rand
                randen.append((rand.omvang, rand))
            }
            volgende = plaats + 1
        }
        return nieuw
    }

    /// Verifies an entry and gives the hash that its leaf must have.
    private mutating func blad(_ rij: Bladrij, _ plaats: Int64) -> Hash {
        inschrijving(rij)
        if let vorige = rij.vorigePlaats, vorige >= plaats {
            uitslag.meld(.boom, plek(rij), "staat in de boom voor de inschrijving ervoor")
        } else if rij.vorigePlaats == nil, rij.volgnummer > 1 {
            uitslag.meld(.boom, plek(rij), "verzegeld voordat de inschrijving ervoor dat was")
        }
        guard let keten = rij.keten, let bewaard = rij.hash else { return rij.hash ?? .nul }
        let hash = Registerblad(
            gemeente: maatstaf.gemeente, onderwerp: rij.onderwerp, volgnummer: rij.volgnummer,
            keten: keten
        ).hash(boom)
        if hash != bewaard {
            uitslag.meld(.boom, plek(rij), "het blad in de boom past niet bij de inschrijving")
        }
        return hash
    }

    /// Verifies bytes, chain and columns of an entry.
    private mutating func inschrijving(_ rij: Bladrij) {
        uitslag.telt(.stromen, 1)
        func meld(_ zin: String) { uitslag.meld(.stromen, plek(rij), zin) }
        guard let inhoud = rij.inhoud, let keten = rij.keten else {
            return meld("de inschrijving ontbreekt")
        }
        let vorige = rij.volgnummer == 1 ? Hash.nul : rij.vorigeKeten
        guard let vorige else { return meld("de inschrijving ervoor ontbreekt") }
        if ketting.waarde(na: vorige, volgnummer: rij.volgnummer, inhoud: ketting.inhoud(inhoud))
            != keten
        {
            // Nothing else can be said of bytes that are not those that were recorded.
            return meld("de ketenwaarde volgt niet uit de bytes")
        }
        guard let gelezen = try? Inschrijving(bytes: inhoud) else {
            return meld("de bytes zijn geen inschrijving")
        }
        if gelezen.gemeente != maatstaf.gemeente || gelezen.onderwerp.id != rij.onderwerp
            || gelezen.onderwerp.soort.rawValue != rij.soort
        {
            meld("de bytes gaan over een ander onderwerp dan haar rij")
        }
        if gelezen.vastgelegd != rij.vastgelegd {
            meld("de kolom noemt een ander moment van vastleggen dan de bytes")
        }
        if let vorig = rij.vorigVastgelegd, gelezen.vastgelegd < vorig {
            meld("vastgelegd voor de inschrijving ervoor")
        }
    }

    private func plek(_ rij: Bladrij) -> Registeruitslag.Plek {
        .init(
            plaatsen: rij.plaats.map { $0...$0 }, onderwerp: rij.onderwerp,
            volgnummer: rij.volgnummer)
    }

    /// Compares the nodes that follow from the leaves with those that are stored.
    mutating func vergelijk(_ nieuw: [ZegelStatements.Knoop], met bewaard: [Knoopplaats: Hash]) {
        for (plaats, hash) in nieuw where bewaard[plaats] != hash {
            let eerste = plaats.plaats << Int64(plaats.niveau)
            uitslag.meld(
                .boom, .init(plaatsen: eerste...(eerste + (1 << Int64(plaats.niveau)) - 1)),
                bewaard[plaats] == nil
                    ? "in de boom ontbreekt een knoop" : "een knoop volgt niet uit de bladeren")
        }
    }

    mutating func neemOnverzegeld(_ rij: Bladrij) {
        inschrijving(rij)
        uitslag.telt(.wachtrij, 1)
        if !rij.wacht {
            uitslag.meld(.wachtrij, plek(rij), "niet verzegeld, en staat niet in de wachtrij")
        }
        if let vastgelegd = rij.vastgelegd, isTeOud(vastgelegd) {
            uitslag.meld(.wachtrij, plek(rij), "al langer dan tien minuten niet verzegeld")
        }
    }

    mutating func meldKop(_ fout: ZegelleesStatements.Kopfout) {
        let zin =
            switch (fout.volgens, fout.laatste) {
            case (nil, _): "de stroom heeft geen kop"
            case (_, nil): "de stroom heeft een kop maar geen inschrijvingen"
            case (let kop?, let laatste?) where kop != laatste:
                "de kop noemt inschrijving \(kop), de laatste is \(laatste)"
            case (_?, _?): "de kop heeft een andere ketenwaarde of een ander moment"
            }
        uitslag.meld(
            .koppen, .init(onderwerp: fout.onderwerp, volgnummer: fout.laatste ?? fout.volgens),
            zin)
    }

    // MARK: - Checkpoints

    /// Takes in a checkpoint of a size that this page went through.
    mutating func neem(_ rij: Zegelrij) {
        uitslag.telt(.zegels, 1)
        let plek = Registeruitslag.Plek(plaatsen: min(goedTot, rij.omvang - 1)...(rij.omvang - 1))
        func meld(_ zin: String) {
            uitslag.meld(.zegels, plek, "het zegel over \(rij.omvang) inschrijvingen \(zin)")
        }
        guard let getekend = GetekendZegel(tekst: rij.tekst) else {
            return meld("is geen zegel")
        }
        let zegel = getekend.zegel
        if zegel.omvang != rij.omvang || zegel.wortel != rij.wortel || zegel.gezetOp != rij.gezetOp
        {
            meld("zegt iets anders dan zijn rij")
        }
        if let vorigZegel, zegel.gezetOp < vorigZegel.gezetOp { meld("is gezet voor het vorige") }
        if !zegel.oorsprong.utf8.elementsEqual(maatstaf.oorsprong.utf8) {
            meld("is van een ander register")
        }
        if !isEcht(getekend) { meld("is niet ondertekend met een bekende sleutel") }
        guard let wortel = wortel(bij: rij.omvang) else {
            return meld("gaat over meer inschrijvingen dan er zijn, of over een gat in de boom")
        }
        guard wortel == zegel.wortel else { return meld("past niet op de inschrijvingen") }
        (goedTot, vorigZegel, uitslag.zegel) = (rij.omvang, zegel, zegel)
    }

    /// Whether a known key signed it; a key that begins without an earlier one beside it is worth
    /// a remark.
    private mutating func isEcht(_ getekend: GetekendZegel) -> Bool {
        guard let door = getekend.getekendDoor(maatstaf.sleutels, Sleutelbos.controle) else {
            return false
        }
        let nieuw = door.filter { !gezien.contains($0) }
        if !gezien.isEmpty, nieuw.count == door.count, let eerste = nieuw.first {
            uitslag.merkOp(
                "Sleutel \(eerste.kenmerktekst) tekent vanaf het zegel over "
                    + "\(getekend.zegel.omvang) zonder dat een eerdere sleutel meetekent; vraag na "
                    + "waarom.")
        }
        gezien.formUnion(door)
        if door.count < getekend.handtekeningen.count {
            uitslag.merkOp(
                "Het zegel over \(getekend.zegel.omvang) inschrijvingen draagt ook een "
                    + "handtekening van een sleutel die hier niet bekend is.")
        }
        return true
    }

    private func wortel(bij omvang: Int64) -> Hash? {
        guard let eerste = randen.first?.omvang else { return nil }
        let plaats = Int(omvang - eerste)
        guard randen.indices.contains(plaats), randen[plaats].omvang == omvang else { return nil }
        return randen[plaats].rand.wortel(boom)
    }

    /// Lets go of what only the page that went by needed.
    mutating func vergeetRanden() { randen = [] }

    /// Takes in a checkpoint that was kept elsewhere.
    /// - Parameter wortel: the root of this tree at its size; `nil` when the tree is smaller.
    mutating func neem(anker: GetekendZegel?, _ naam: String, _ wortel: Hash?) {
        uitslag.telt(.ankers, 1)
        guard let anker else { return uitslag.meld(.ankers, .init(), "\(naam) is geen zegel") }
        let omvang = anker.zegel.omvang
        func meld(_ zin: String) { uitslag.meld(.ankers, .init(), "\(naam): \(zin)") }
        guard anker.zegel.oorsprong == maatstaf.oorsprong else {
            return meld("is van een ander register (\(anker.zegel.oorsprong))")
        }
        if anker.getekendDoor(maatstaf.sleutels, Sleutelbos.controle) == nil {
            meld("is niet ondertekend met een bekende sleutel")
        }
        guard let wortel else {
            return meld(
                "gaat over \(omvang) inschrijvingen, en hier staan er \(aantallen.bladeren): dit "
                    + "register is ingekort of uit een oude kopie teruggezet")
        }
        if wortel != anker.zegel.wortel {
            meld("past niet op dit register: de eerste \(omvang) inschrijvingen zijn niet dezelfde")
        }
    }

    /// The first leaf that falls under no checkpoint that holds: a place without a seal is no seal.
    mutating func neemOngedekt(_ rij: Bladrij) {
        guard uitslag.fouten[.zegels] == nil, let vastgelegd = rij.vastgelegd,
            isTeOud(vastgelegd)
        else { return }
        uitslag.meld(
            .zegels, .init(plaatsen: goedTot...max(goedTot, volgende - 1)),
            "al langer dan tien minuten een plaats, maar nog geen zegel")
    }

    private func isTeOud(_ vastgelegd: Moment) -> Bool {
        maatstaf.nu.microseconden - vastgelegd.microseconden
            > Registercontrole.hooguitOnverzegeld * 1_000_000
    }

    // MARK: - The end

    /// What can only be said when everything has gone by.
    mutating func sluit() {
        let verwacht = volgende - Int64(volgende.nonzeroBitCount)
        if rand != nil, aantallen.knopen != verwacht {
            uitslag.meld(
                .boom, .init(),
                "er zijn \(aantallen.knopen) knopen, en bij \(volgende) bladeren horen er "
                    + "\(verwacht)")
        }
        if aantallen.wees > 0 {
            uitslag.meld(
                .wachtrij, .init(), "\(aantallen.wees) keer wacht iets dat geen inschrijving is")
        }
        if isVolledig, uitslag.onderzocht[.zegels] ?? 0 != aantallen.zegels {
            uitslag.meld(.zegels, .init(), "er zijn zegels over minder dan één inschrijving")
        }
        if isVolledig, uitslag.onderzocht[.boom] ?? 0 != aantallen.bladeren {
            uitslag.meld(.boom, .init(), "er zijn bladeren voor de eerste plaats")
        }
        if goedTot < volgende {
            uitslag.merkOp(
                "De laatste \(volgende - goedTot) bladeren vallen nog onder geen zegel dat klopt.")
        }
    }
}
