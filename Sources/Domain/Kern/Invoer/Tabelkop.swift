/// The heading of a table: which column stands where.
public struct Tabelkop: Sendable, Hashable {
    private let plaatsen: [String: Int]
    /// How many fields each row has.
    public let breedte: Int

    /// Reads a heading; its columns may stand in any order.
    ///
    /// Capitals and blanks around a name do not matter.
    /// - Throws: ``Invoerfouten`` with every column that is missing, unknown or doubled.
    public init(
        _ velden: [[UInt8]], verplicht: [String], mogelijk: [String]
    ) throws(Invoerfouten) {
        let alle = verplicht + mogelijk
        let namen = velden.map { String(decoding: $0, as: UTF8.self).bijgesneden }
        var (plaatsen, fouten): ([String: Int], [Invoerfout]) = ([:], [])
        for (plaats, naam) in namen.enumerated() {
            guard let kolom = alle.first(where: { $0.lowercased() == naam.lowercased() }) else {
                let raad =
                    Gelijkenis.bedoelde(naam, uit: alle).map { "bedoelde u '\($0)'?" }
                    ?? "haal haar weg; de kolommen zijn \(alle.joined(separator: ", "))"
                fouten.append(
                    Invoerfout(
                        "kop", .onbekendVeld, "kolom '\(naam.kort)' bestaat hier niet; \(raad)"))
                continue
            }
            if plaatsen[kolom] != nil {
                fouten.append(
                    Invoerfout(
                        "kop", .dubbelVeld, "kolom '\(kolom)' staat er meer dan eens"))
            }
            plaatsen[kolom] = plaats
        }
        for kolom in verplicht where plaatsen[kolom] == nil {
            fouten.append(
                Invoerfout("kop", .verplicht, "kolom '\(kolom)' ontbreekt; voeg haar toe"))
        }
        if let fouten = Invoerfouten(fouten) { throw fouten }
        self.plaatsen = plaatsen
        breedte = velden.count
    }

    func plaats(_ kolom: String) -> Int? { plaatsen[kolom] }
}
