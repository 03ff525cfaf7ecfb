import Domain
import Services

extension Lezer {
    /// The regeling of this name, or the only one.
    /// - Throws: ``Opdrachtfout/nietGevonden(_:)``, `Invoerfouten` when a choice must be made.
    func regeling(_ naam: String?, veld: String) async throws -> MetID<Regeling> {
        let alle = try await antwoord(op: Regelingen())
        let namen = alle.map(\.waarde.inhoud.naam).joined(separator: "', '")
        if let naam {
            guard let regeling = alle.first(where: { $0.waarde.inhoud.naam == naam }) else {
                throw Opdrachtfout.nietGevonden(
                    "er is geen regeling '\(naam)'; er zijn: '\(namen)'")
            }
            return regeling
        }
        guard let eerste = alle.first else {
            throw Opdrachtfout.nietGevonden(
                "er is nog geen regeling; begin met griffie regeling vaststellen")
        }
        guard alle.count == 1 else {
            throw Invoerfouten(
                Invoerfout(veld, .verplicht, "ontbreekt; er zijn er \(alle.count): '\(namen)'"))
        }
        return eerste
    }

    /// The budget of a wijk, by name or code, and a year.
    /// - Throws: ``Opdrachtfout/nietGevonden(_:)``.
    func budget(_ wijk: String, jaar: Int) async throws -> Budgetbeeld {
        let alle = try await antwoord(op: Budgetten())
        let passend = alle.filter { $0.heet(wijk) && $0.budget.jaar == jaar }
        guard let budget = passend.first, passend.count == 1 else {
            let namen = alle.filter { $0.budget.jaar == jaar }.prefix(20).map(\.wijknaam)
            let raad =
                namen.isEmpty
                ? "er is voor \(jaar) nog geen budget bekendgemaakt"
                : "er zijn budgetten voor \(namen.joined(separator: ", "))"
            throw Opdrachtfout.nietGevonden("er is geen budget voor '\(wijk)' in \(jaar); \(raad)")
        }
        return budget
    }
}

extension Budgetbeeld {
    /// Whether people mean this wijk by a name or code.
    fileprivate func heet(_ wijk: String) -> Bool {
        wijknaam.lowercased() == wijk.lowercased() || Wijkcode(wijk) == budget.wijk
    }
}
