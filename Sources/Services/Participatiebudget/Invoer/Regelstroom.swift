import Cryptografie
import Domain
import Storage

/// The lines of a file as they go into the table, a piece of the file at a time.
struct Regelstroom {
    private let verwerking: Bestandsverwerking
    private let budgetten: Budgetwijzer
    private var lezer: CSVLezer
    private var isGesloten = false
    private var aantal: Int64 = 0
    private(set) var hash = SHA256.Stroom()
    /// Known from the first line on.
    private(set) var tabel: Aanvraagtabel?
    private(set) var kop: [UInt8] = []

    init(_ verwerking: Bestandsverwerking, _ budgetten: Budgetwijzer) {
        self.verwerking = verwerking
        self.budgetten = budgetten
        lezer = CSVLezer(verwerking.wens.profiel)
    }

    /// The lines of the next piece; `nil` at the end of the file.
    mutating func volgende(_ bron: () throws -> [UInt8]?) throws -> [Tussenregel]? {
        guard !isGesloten else { return nil }
        if let bytes = try bron() {
            hash.neem(bytes)
            lezer.neem(bytes)
        } else {
            lezer.sluit()
            isGesloten = true
        }
        var regels: [Tussenregel] = []
        while let regel = lezer.volgende() {
            guard let tabel else {
                tabel = try Aanvraagtabel(regel, verwerking.wens.profiel)
                kop = (lezer.heeftByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + (regel.ruw ?? [])
                continue
            }
            if regel.fout == nil, regel.velden.allSatisfy(\.isEmpty) { continue }
            aantal += 1
            guard aantal <= Bestandsverwerking.meesteRegels else {
                throw Invoerfouten(
                    Invoerfout(
                        "--bestand", .buitenBereik,
                        "heeft meer dan \(Bestandsverwerking.meesteRegels) regels; splits het"))
            }
            regels.append(try beoordeel(regel, tabel))
        }
        return regels
    }

    /// Reads a line and holds it against the rules as they are today.
    private func beoordeel(
        _ regel: CSVLezer.Regel, _ tabel: Aanvraagtabel
    ) throws -> Tussenregel {
        let nummer = Int64(regel.nummer)
        do throws(Invoerfouten) {
            let opdracht = try verwerking.opdracht(try tabel.lees(regel), budgetten)
            do throws(Regelbreuk) { try opdracht.probeer(op: verwerking.datum) } catch {
                throw Invoerfouten(Bestandsverwerking.fout(error, tabel.profiel))
            }
            let bytes: [UInt8]
            do { bytes = try opdracht.invoer.bytes() } catch {
                throw Invoerfouten(
                    Invoerfout("regel", .ongeldigeWaarde, "heeft een waarde die niet kan"))
            }
            return Tussenregel(
                nummer: nummer, ruw: regel.ruw, vingerafdruk: Uitvoerder.vingerafdruk(van: bytes),
                fouten: nil)
        } catch {
            return Tussenregel(
                nummer: nummer, ruw: regel.ruw, vingerafdruk: nil,
                fouten: Foutenlijst.tekst(error.alle))
        }
    }
}

extension Bestandsverwerking {
    /// The day on which the applications are received.
    var datum: Datum { Datum(verzoek.moment) }

    /// The command that a form asks for.
    func opdracht(
        _ rij: Bestandsrij, _ budgetten: Budgetwijzer
    ) throws(Invoerfouten) -> AanvraagInvoeren {
        AanvraagInvoeren(
            aanvraag: uitvoerder.nieuw(op: verzoek.moment),
            budget: try budgetten.budget(rij.invoer.wijk, jaar: rij.invoer.jaar ?? wens.jaar),
            formulier: rij.invoer.formulier,
            ontvangst: rij.ontvangst.map {
                .init(ingang: $0.ingang, op: $0.op ?? datum, reden: $0.reden)
            }, jaar: datum.jaar, kalender: kalender)
    }

    /// A refusal by a rule, at the column that it is about.
    static func fout(_ breuk: Regelbreuk, _ profiel: CSV.Profiel) -> Invoerfout {
        let kolom =
            switch breuk.code {
            case Aanvraagregel.maximumPerAanvraag.rawValue: Aanvraagtabel.bedragkolom(profiel)
            case Inschrijfregel.ontvangstInToekomst.rawValue: "ontvangen"
            case Inschrijfregel.lateInschrijvingOngemotiveerd.rawValue: "reden"
            default: "wijk"
            }
        return Invoerfout(kolom, breuk)
    }
}
