/// Gathers everything that is wrong, so that people mend a form in one go.
///
/// Reading goes on after an error; at the end either the value comes out or all errors do.
public final class Verzamelaar {
    private var fouten: [Invoerfout] = []

    init() {}

    /// Notes an error and goes on.
    public func meld(_ fout: Invoerfout) {
        fouten.append(fout)
    }

    /// Reads with a collector; what `lees` could not make, it has reported.
    /// - Throws: ``Invoerfouten`` with every error, also when there is a value beside them.
    public static func verzamel<Waarde>(
        _ lees: (Verzamelaar) -> Waarde?
    ) throws(Invoerfouten) -> Waarde {
        let verzamelaar = Verzamelaar()
        let waarde = lees(verzamelaar)
        if let fouten = Invoerfouten(verzamelaar.fouten) { throw fouten }
        guard let waarde else {
            preconditionFailure("a reader gave no value and reported no error")
        }
        return waarde
    }

    /// Reads a JSON file of which the outermost value is an object.
    /// - Throws: ``Invoerfouten`` with every error.
    public static func verzamel<Waarde>(
        json bytes: [UInt8], _ lees: (Objectlezer) -> Waarde?
    ) throws(Invoerfouten) -> Waarde {
        let boom: JSONBoom
        do { boom = try JSONBoom(bytes: bytes) } catch {
            let plaats = "regel \(error.regel), kolom \(error.kolom)"
            throw Invoerfouten(Invoerfout(plaats, .onleesbaar, "geen geldige JSON: \(error.tekst)"))
        }
        return try verzamel { verzamelaar in
            guard let lezer = Objectlezer(boom, pad: "", verzamelaar) else { return nil }
            let waarde = lees(lezer)
            lezer.sluit()
            return waarde
        }
    }

    /// A value out of a text that may be absent, as options of the command line are.
    ///
    /// - Parameters:
    ///   - veld: the name that the user typed: `--vanaf`.
    ///   - tekst: what the user typed; `nil` when nothing.
    ///   - vorm: what belongs there, to end the sentence "geef ...".
    ///   - lees: reads the text; `nil` when it does not fit.
    public func verplicht<Waarde>(
        _ veld: String, _ tekst: String?, vorm: String, _ lees: (String) -> Waarde?
    ) -> Waarde? {
        guard tekst != nil else {
            meld(Invoerfout(veld, .verplicht, "ontbreekt; geef \(vorm)"))
            return nil
        }
        return optioneel(veld, tekst, vorm: vorm, lees)
    }

    /// As ``verplicht(_:_:vorm:_:)``, but absent is no error.
    public func optioneel<Waarde>(
        _ veld: String, _ tekst: String?, vorm: String, _ lees: (String) -> Waarde?
    ) -> Waarde? {
        guard let tekst else { return nil }
        if let waarde = lees(tekst) { return waarde }
        meld(Invoerfout(veld, .ongeldigeWaarde, "'\(tekst)' is ongeldig; geef \(vorm)"))
        return nil
    }
}
