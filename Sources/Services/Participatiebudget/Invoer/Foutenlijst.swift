import Domain
import Storage

/// What is wrong with a line, as text in the table of lines.
enum Foutenlijst {
    /// The errors in canonical JSON.
    static func tekst(_ fouten: [Invoerfout]) -> String {
        let lijst = CanoniekeWaarde.lijst(
            fouten.map { fout in
                let grond = fout.artikel.map { " (\($0))" } ?? ""
                return .object([
                    .init("code", .tekst(fout.code)), .init("tekst", .tekst(fout.tekst + grond)),
                    .init("veld", .tekst(fout.veld)),
                ])
            })
        guard let bytes = try? lijst.bytes() else {
            preconditionFailure("a list of texts has a canonical form")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The errors of a faulty line.
    static func regel(_ rij: Foutregelrij) throws(CanoniekeFout) -> Foutregel {
        var fouten: [Invoerfout] = []
        if let tekst = rij.fouten {
            guard case .lijst(let lijst) = try CanoniekeWaarde(bytes: Array(tekst.utf8)) else {
                throw .veldOngeldig("fouten")
            }
            for fout in lijst {
                fouten.append(
                    Invoerfout(
                        try fout.tekst("veld"), code: try fout.tekst("code"),
                        try fout.tekst("tekst")))
            }
        }
        if let eerder = rij.eerder {
            fouten.append(
                Invoerfout(
                    "regel", code: Bestandsregel.dubbeleRegel.rawValue,
                    "zegt hetzelfde als regel \(eerder); haal een van beide weg"))
        }
        if let kenmerk = rij.bekendAls {
            fouten.append(
                Invoerfout(
                    "regel", code: Bestandsregel.alIngevoerd.rawValue,
                    "is al ingevoerd als \(kenmerk), uit een ander bestand; haal haar weg"))
        }
        return Foutregel(nummer: rij.nummer, fouten: fouten, ruw: rij.ruw)
    }
}
