import Domain
import Storage
import TestSupport

@testable import Services
@testable import Storage

/// A whole register in memory, and the rows that the verification would read of it.
///
/// Made by the rules themselves; what the database adds are the joins of two statements, which the
/// tests on a database cover.
struct Geheugenregister {
    static let gemeente = ID<Gemeente>(hoog: 0x019C_0000_0000_7000, laag: 0x8000_0000_0000_0001)
    static let naam = "wijkgriffie/register/GM0995/\(gemeente)"
    static let boom = Merkleboom(Uitvoerder.sha256)
    static let ketting = Ketting(Uitvoerder.sha256)

    let sleutels: Sleutelbos
    let nu: Moment
    private(set) var bladrijen: [Bladrij] = []
    private(set) var knopen: [Knoopplaats: Hash] = [:]
    private(set) var zegels: [Zegelrij] = []
    private(set) var onverzegeld: [Bladrij] = []
    /// The place of the next entry of the same stream, by place.
    private(set) var opvolgers: [Int: Int] = [:]
    private(set) var stromen = 0

    /// So many sealed entries in at most eight streams, with checkpoints here and there.
    init(_ aantal: Int, toeval: inout Toeval, nogWachtend: Int = 0) {
        guard let begin = Moment(tekst: "2026-03-02T09:00:00Z"),
            let nu = Moment(tekst: "2026-03-02T09:05:00Z"),
            let bos = Sleutelbos(naam: Self.naam, zaden: [[UInt8](repeating: 1, count: 32)])
        else { preconditionFailure("the constants of this test are valid") }
        (sleutels, self.nu) = (bos, nu)
        var laatste: [ID<Onderwerp>: Bladrij] = [:]
        var rand = Boomrand()
        for plaats in 0..<(aantal + nogWachtend) {
            let id = ID<Onderwerp>(hoog: 7, laag: toeval.next() % 8)
            let wacht = plaats >= aantal
            let rij = Self.volgende(
                na: laatste[id], id, wacht ? nil : Int64(plaats),
                op: (try? begin.plus(seconden: Int64(plaats))) ?? begin, &toeval)
            if let vorige = laatste[id]?.plaats, !wacht { opvolgers[Int(vorige)] = plaats }
            laatste[id] = rij
            guard !wacht, let hash = rij.hash else {
                onverzegeld.append(rij)
                continue
            }
            bladrijen.append(rij)
            for (plaats, hash) in rand.neem(hash, Self.boom) { knopen[plaats] = hash }
            guard plaats == aantal - 1 || toeval.next() % 5 == 0 else { continue }
            let zegel = Zegel(
                oorsprong: Self.naam, omvang: Int64(plaats) + 1, wortel: rand.wortel(Self.boom),
                gezetOp: (try? begin.plus(seconden: Int64(plaats))) ?? begin,
                handmatigeKlok: toeval.next() % 2 == 0)
            zegels.append(Zegelrij(bos.teken(zegel)))
        }
        stromen = laatste.count
    }

    private static func volgende(
        na vorige: Bladrij?, _ id: ID<Onderwerp>, _ plaats: Int64?, op moment: Moment,
        _ toeval: inout Toeval
    ) -> Bladrij {
        let context = Handelingscontext(
            gemeente: gemeente, actor: ID(hoog: 1, laag: toeval.next()), rol: .beheerder,
            moment: moment, verzoek: ID(hoog: 2, laag: toeval.next()), herkomst: .cli,
            handmatigeKlok: toeval.next() % 2 == 0)
        let tekst = String(repeating: "w", count: Int(toeval.next() % 40) + 1)
        let gebeurtenis: GemeenteGebeurtenis =
            toeval.next() % 2 == 0 ? .zegelsleutelInGebruik(tekst) : .zegelsleutelBeeindigd(tekst)
        let inschrijving = Inschrijving(
            gebeurtenis, over: Onderwerp(.gemeente, id), context, na: vorige?.vastgelegd)
        guard let bytes = try? inschrijving.waarde.bytes() else {
            preconditionFailure("an entry has a canonical form")
        }
        let volgnummer = (vorige?.volgnummer ?? 0) + 1
        let keten = ketting.waarde(
            na: vorige?.keten ?? .nul, volgnummer: volgnummer, inhoud: ketting.inhoud(bytes))
        let blad = Registerblad(
            gemeente: gemeente, onderwerp: id, volgnummer: volgnummer, keten: keten)
        return Bladrij(
            plaats: plaats, hash: plaats == nil ? nil : blad.hash(boom), onderwerp: id,
            volgnummer: volgnummer, inhoud: bytes, keten: keten,
            vastgelegd: inschrijving.vastgelegd, soort: "gemeente", vorigeKeten: vorige?.keten,
            vorigVastgelegd: vorige?.vastgelegd, vorigePlaats: vorige?.plaats,
            wacht: plaats == nil)
    }

    /// A verification that has read nothing yet.
    func loop() -> Registerloop {
        Registerloop(
            .init(
                gemeente: Self.gemeente, oorsprong: Self.naam, sleutels: sleutels.openbaar, nu: nu),
            .init(
                onderwerpen: Int64(stromen),
                inschrijvingen: Int64(bladrijen.count + onverzegeld.count),
                bladeren: Int64(bladrijen.count), knopen: Int64(knopen.count),
                zegels: Int64(zegels.count), wees: 0))
    }

    /// Has one leaf go by, with the nodes and the checkpoint that it completes.
    func neem(
        _ rij: Bladrij, _ loop: inout Registerloop, zegel: Zegelrij? = nil,
        knopen: [Knoopplaats: Hash]? = nil
    ) {
        let nieuw = loop.neem([rij])
        // What is wrong already need not be looked at any further: the bits are many.
        guard loop.uitslag.klopt else { return }
        loop.vergelijk(nieuw, met: knopen ?? self.knopen)
        if let zegel = zegel ?? zegels.first(where: { $0.omvang == loop.volgende }) {
            loop.neem(zegel)
        }
        loop.vergeetRanden()
    }

    /// Has everything go by.
    func nagelezen() -> Registeruitslag {
        var loop = loop()
        for rij in bladrijen { neem(rij, &loop) }
        for rij in onverzegeld { loop.neemOnverzegeld(rij) }
        loop.sluit()
        return loop.uitslag
    }
}
