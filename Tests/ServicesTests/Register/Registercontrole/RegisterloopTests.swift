import Domain
import Storage
import TestSupport
import Testing

@testable import Services
@testable import Storage

@Suite("Het nalezen van een register in het geheugen") struct RegisterloopTests {
    static let omvang = 64
    /// One bit in so many is tried; a campaign tries all of them.
    static let stap = Proefomvang.aantal("stap", 4)

    /// The bits to try: every one, or one in so many from a place that the seed decides.
    static func gekozen(_ aantal: Int, _ plaats: Int) -> StrideTo<Int> {
        stride(from: (Int(Proefomvang.zaad % 64) + plaats) % stap, to: aantal, by: stap)
    }

    /// A change of one bit: the leaves that read differently by it, or a node, or a checkpoint.
    struct Wijziging {
        var rijen: [Int: Bladrij?] = [:]
        var knopen: [Knoopplaats: Hash]?
        var zegel: (plaats: Int, rij: Zegelrij)?
        /// Where the verification can see it first, and where it must say that it is.
        let vanaf: Int
        let plek: ClosedRange<Int64>
    }

    /// The register, and the verification as it was before each leaf.
    struct Opstelling {
        let register: Geheugenregister
        private(set) var standen: [Registerloop] = []
        private(set) var zegelplaatsen: [Int: Zegelrij] = [:]

        init(zaad: UInt64) {
            var toeval = Toeval(zaad: zaad)
            register = Geheugenregister(RegisterloopTests.omvang, toeval: &toeval)
            var loop = register.loop()
            for rij in register.bladrijen {
                standen.append(loop)
                register.neem(rij, &loop)
            }
            for zegel in register.zegels { zegelplaatsen[Int(zegel.omvang) - 1] = zegel }
        }

        /// Where the verification first says that something is wrong; `nil` when it never does.
        func gevonden(_ wijziging: Wijziging) -> Registeruitslag.Bevinding? {
            var loop = standen[wijziging.vanaf]
            for plaats in wijziging.vanaf..<register.bladrijen.count {
                let rij: Bladrij? = wijziging.rijen[plaats] ?? register.bladrijen[plaats]
                if let rij {
                    let zegel =
                        wijziging.zegel.flatMap { $0.plaats == plaats ? $0.rij : nil }
                        ?? zegelplaatsen[plaats]
                    register.neem(rij, &loop, zegel: zegel, knopen: wijziging.knopen)
                }
                if let fout = loop.uitslag.eersteFout { return fout }
            }
            // Leaves that went elsewhere, and what can be said at the end.
            if let laatste = register.zegels.last, laatste.omvang > loop.volgende {
                loop.neem(laatste)
            }
            loop.sluit()
            return loop.uitslag.eersteFout
        }
    }

    static func om(_ bytes: [UInt8], _ bit: Int) -> [UInt8] {
        var bytes = bytes
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        return bytes
    }

    static func om(_ hash: Hash?, _ bit: Int) -> Hash? {
        hash.flatMap { Hash(bytes: om($0.bytes, bit)) }
    }

    static func om(_ id: ID<Onderwerp>, _ bit: Int) -> ID<Onderwerp> {
        ID(bytes: om(id.bytes, bit)) ?? id
    }

    @Test("elke bit van elke inschrijving van een register van 64: gevonden, met haar plaats")
    func inhoud() async throws {
        let opstelling = Opstelling(zaad: Proefomvang.zaad)
        let gevonden = try await verdeel(Array(0..<Self.omvang), over: 2) { _, plaats in
            let rij = opstelling.register.bladrijen[plaats]
            let inhoud = try #require(rij.inhoud)
            var gemist = 0
            let bits = Self.gekozen(8 * inhoud.count, plaats)
            for bit in bits {
                let anders = rij.met(inhoud: Self.om(inhoud, bit))
                let fout = opstelling.gevonden(
                    Wijziging(
                        rijen: [plaats: anders], vanaf: plaats,
                        plek: Int64(plaats)...Int64(plaats)))
                if fout?.plek.plaatsen != Int64(plaats)...Int64(plaats) { gemist += 1 }
            }
            return (bits.underestimatedCount, gemist)
        }
        let (aantal, gemist) = gevonden.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
        #expect(gemist == 0)
        #expect(aantal > 64 * 8 * 400 / Self.stap)
        print("bits van inschrijvingen: zaad \(Proefomvang.zaad), n = \(aantal), gemist \(gemist)")
    }

    @Test("elke bit van elke andere kolom, elke knoop en elk zegel: gevonden, met de plaats")
    func rest() async throws {
        let opstelling = Opstelling(zaad: Proefomvang.zaad)
        let gevonden = try await verdeel(Array(0..<Self.omvang), over: 2) { _, plaats in
            var (aantal, gemist) = (0, [String]())
            let alle = Self.wijzigingen(opstelling, plaats)
            for (wat, wijziging) in Self.gekozen(alle.count, plaats).map({ alle[$0] }) {
                aantal += 1
                let fout = opstelling.gevonden(wijziging)
                if fout?.plek.plaatsen != wijziging.plek {
                    gemist.append("\(wat) van \(plaats): \(fout.map { "\($0)" } ?? "niets")")
                }
            }
            return (aantal, gemist)
        }
        let gemist = gevonden.flatMap(\.1)
        #expect(gemist == [])
        let aantal = gevonden.reduce(0) { $0 + $1.0 }
        #expect(aantal > 64 * 1_000 / Self.stap)
        print(
            "bits van kolommen, knopen en zegels: zaad \(Proefomvang.zaad), n = \(aantal), "
                + "gemist \(gemist.count)")
    }

    /// Every change of one bit in the rows that belong to one place.
    static func wijzigingen(
        _ opstelling: Opstelling, _ plaats: Int
    ) -> [(String, Wijziging)] {
        let register = opstelling.register
        let rij = register.bladrijen[plaats]
        let hier = Int64(plaats)...Int64(plaats)
        let opvolger = register.opvolgers[plaats]
        func bij(_ rijen: [Int: Bladrij?]) -> Wijziging {
            Wijziging(rijen: rijen, vanaf: plaats, plek: hier)
        }
        /// The entry reads as `anders`; the next of its stream sees it before itself.
        func inschrijving(_ anders: Bladrij) -> Wijziging {
            var rijen: [Int: Bladrij?] = [plaats: anders]
            if let opvolger {
                rijen[opvolger] = register.bladrijen[opvolger].met(
                    vorigeKeten: .some(anders.keten), vorigVastgelegd: .some(anders.vastgelegd))
            }
            return bij(rijen)
        }
        let weg = rij.met(inhoud: .some(nil), keten: .some(nil), vastgelegd: .some(nil))
        var uit: [(String, Wijziging)] = []
        for bit in 0..<256 {
            uit.append(("keten", inschrijving(rij.met(keten: om(rij.keten, bit)))))
            uit.append(("hash", bij([plaats: rij.met(hash: om(rij.hash, bit))])))
        }
        for bit in 0..<128 {
            uit.append(("onderwerp", inschrijving(weg)))
            uit.append(
                ("blad.onderwerp", bij([plaats: weg.met(onderwerp: om(rij.onderwerp, bit))])))
        }
        for bit in 0..<64 {
            let anders = rij.volgnummer ^ (1 << Int64(bit))
            // Numbers that are taken violate a key.
            let bezet = register.bladrijen.contains {
                $0.onderwerp == rij.onderwerp && $0.volgnummer == anders
            }
            if !bezet {
                uit.append(("volgnummer", inschrijving(weg)))
                uit.append(("blad.volgnummer", bij([plaats: weg.met(volgnummer: anders)])))
            }
            if let oud = rij.vastgelegd?.microseconden,
                let moment = Moment(microseconden: oud ^ (1 << Int64(bit)))
            {
                uit.append(("vastgelegd_op", inschrijving(rij.met(vastgelegd: moment))))
            }
            let nieuw = Int64(plaats) ^ (1 << Int64(bit))
            if nieuw < 0 || nieuw >= Int64(omvang), plaats < omvang - 1 {
                uit.append(("plaats", bij([plaats: Bladrij?.none])))
            }
        }
        for (knoop, hash) in register.knopen
        where ((knoop.plaats + 1) << Int64(knoop.niveau)) - 1 == Int64(plaats) {
            let eerste = knoop.plaats << Int64(knoop.niveau)
            for bit in 0..<256 {
                var knopen = register.knopen
                knopen[knoop] = om(hash, bit)
                uit.append(
                    (
                        "knoop",
                        Wijziging(knopen: knopen, vanaf: plaats, plek: eerste...Int64(plaats))
                    ))
            }
        }
        return uit + zegelwijzigingen(opstelling, plaats)
    }

    private static func zegelwijzigingen(
        _ opstelling: Opstelling, _ plaats: Int
    ) -> [(String, Wijziging)] {
        guard let zegel = opstelling.zegelplaatsen[plaats] else { return [] }
        let vorig = opstelling.standen[plaats].goedTot
        func bij(_ rij: Zegelrij) -> Wijziging {
            Wijziging(
                zegel: (plaats, rij), vanaf: plaats, plek: min(vorig, Int64(plaats))...Int64(plaats)
            )
        }
        var uit: [(String, Wijziging)] = []
        let tekst = Array(zegel.tekst.utf8)
        for bit in 0..<(8 * tekst.count) {
            // The database holds no text that is not UTF-8.
            let anders = om(tekst, bit)
            guard let anders = String(validating: anders, as: UTF8.self) else { continue }
            uit.append(("zegel.tekst", bij(zegel.met(tekst: anders))))
        }
        for bit in 0..<256 {
            if let wortel = om(zegel.wortel, bit) {
                uit.append(("zegel.wortel", bij(zegel.met(wortel: wortel))))
            }
        }
        for bit in 0..<64 {
            if let op = Moment(microseconden: zegel.gezetOp.microseconden ^ (1 << Int64(bit))) {
                uit.append(("zegel.gezet_op", bij(zegel.met(gezetOp: op))))
            }
        }
        return uit
    }

    @Test("een register waar niemand aan zat, wordt nooit verdacht")
    func schoon() async throws {
        let aantal = Proefomvang.aantal("schoon", 1_000)
        let uitslagen = try await verdeel(Array(0..<aantal), over: 2) { _, nummer in
            var toeval = Toeval(zaad: Proefomvang.zaad &+ UInt64(nummer))
            let omvang = Int(toeval.next() % 12)
            let register = Geheugenregister(
                omvang, toeval: &toeval, nogWachtend: Int(toeval.next() % 3))
            return register.nagelezen()
        }
        for (nummer, uitslag) in uitslagen.enumerated() {
            #expect(uitslag.klopt, "zaad \(nummer): \(uitslag.bevindingen)")
            #expect(uitslag.opmerkingen == [], "zaad \(nummer)")
        }
        #expect(uitslagen.count { $0.zegel != nil } > aantal / 2)
        print("schone registers: zaad \(Proefomvang.zaad), n = \(aantal), verdacht 0")
    }

    @Test("een register van een ander, of onder een onbekende sleutel, is niet dit register")
    func anderRegister() throws {
        var toeval = Toeval(zaad: 1)
        let register = Geheugenregister(9, toeval: &toeval)
        let bos = try #require(
            Sleutelbos(naam: Geheugenregister.naam, zaden: [[UInt8](repeating: 2, count: 32)]))
        let zegel = try #require(register.zegels.last)
        let getekend = try #require(GetekendZegel(tekst: zegel.tekst))
        let elders = Zegel(
            oorsprong: Geheugenregister.naam + "x", omvang: 9, wortel: zegel.wortel,
            gezetOp: zegel.gezetOp, handmatigeKlok: false)
        for vals in [bos.teken(getekend.zegel), register.sleutels.teken(elders)] {
            var loop = register.loop()
            for (plaats, rij) in register.bladrijen.enumerated() {
                register.neem(rij, &loop, zegel: plaats == 8 ? Zegelrij(vals) : nil)
            }
            #expect(loop.uitslag.fouten == [.zegels: 1])
            for anker in [vals, getekend] {
                var loop = register.loop()
                loop.neem(anker: anker, "anker", zegel.wortel)
                #expect((loop.uitslag.fouten[.ankers] ?? 0) == (anker == getekend ? 0 : 1))
            }
        }
    }
}

extension Bladrij {
    /// The same row with other columns; `.some(nil)` for a column that is not there.
    func met(
        hash: Hash? = nil, onderwerp: ID<Onderwerp>? = nil, volgnummer: Int64? = nil,
        inhoud: [UInt8]?? = nil, keten: Hash?? = nil, vastgelegd: Moment?? = nil,
        vorigeKeten: Hash?? = nil, vorigVastgelegd: Moment?? = nil
    ) -> Bladrij {
        Bladrij(
            plaats: plaats, hash: hash ?? self.hash, onderwerp: onderwerp ?? self.onderwerp,
            volgnummer: volgnummer ?? self.volgnummer, inhoud: inhoud ?? self.inhoud,
            keten: keten ?? self.keten, vastgelegd: vastgelegd ?? self.vastgelegd, soort: soort,
            vorigeKeten: vorigeKeten ?? self.vorigeKeten,
            vorigVastgelegd: vorigVastgelegd ?? self.vorigVastgelegd, vorigePlaats: vorigePlaats,
            wacht: wacht)
    }
}

extension Zegelrij {
    /// The same row with other columns.
    func met(wortel: Hash? = nil, tekst: String? = nil, gezetOp: Moment? = nil) -> Zegelrij {
        Zegelrij(
            omvang: omvang, wortel: wortel ?? self.wortel, tekst: tekst ?? self.tekst,
            gezetOp: gezetOp ?? self.gezetOp)
    }
}
