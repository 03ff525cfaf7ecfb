/// Reads the fields of one JSON object, each by its name, and reports all that is wrong.
///
/// A reader function asks for its fields and ends with ``sluit()``, which reports the fields that
/// nobody asked for.
public final class Objectlezer {
    let pad: String
    let verzamelaar: Verzamelaar
    private let velden: [JSONBoom.Veld]
    private var gevraagd: [String] = []

    init?(_ boom: JSONBoom, pad: String, _ verzamelaar: Verzamelaar) {
        guard case .object(let velden) = boom else {
            let veld = pad.isEmpty ? "(bestand)" : pad
            verzamelaar.meld(
                Invoerfout(
                    veld, .verkeerdType, "is \(boom.typenaam); hier hoort een object: {...}"))
            return nil
        }
        self.pad = pad
        self.verzamelaar = verzamelaar
        self.velden = velden
    }

    /// The full name of a field, as it is reported.
    func volledig(_ naam: String) -> String {
        pad.isEmpty ? naam : "\(pad).\(naam)"
    }

    /// Notes an error at a field.
    public func meld(_ naam: String, _ regel: Invoerregel, _ tekst: String) {
        verzamelaar.meld(Invoerfout(volledig(naam), regel, tekst))
    }

    /// The value of a field, the first one of doubles; `nil` when it is absent or null.
    func waarde(_ naam: String) -> JSONBoom? {
        gevraagd.append(naam)
        return velden.first { $0.naam.utf8.elementsEqual(naam.utf8) }
            .flatMap { $0.waarde == .leeg ? nil : $0.waarde }
    }

    /// Whether a field was given.
    public func heeft(_ naam: String) -> Bool { waarde(naam) != nil }

    /// Reports a field that must be there; `vorm` ends the sentence "geef ...".
    func ontbreekt(_ naam: String, vorm: String) {
        meld(naam, .verplicht, "ontbreekt; geef \(vorm)")
    }

    /// Reports fields that were given twice and fields that do not exist here.
    public func sluit() {
        var gezien: [String] = []
        for veld in velden {
            if gezien.contains(where: { $0.utf8.elementsEqual(veld.naam.utf8) }) {
                meld(veld.naam, .dubbelVeld, "staat er meer dan eens; laat er één staan")
            } else if !gevraagd.contains(where: { $0.utf8.elementsEqual(veld.naam.utf8) }) {
                let raad =
                    Gelijkenis.bedoelde(veld.naam, uit: gevraagd)
                    .map { "bedoelde u '\($0)'?" } ?? "haal het weg"
                meld(veld.naam, .onbekendVeld, "dit veld bestaat hier niet; \(raad)")
            }
            gezien.append(veld.naam)
        }
    }
}
