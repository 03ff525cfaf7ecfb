import Domain

extension Verzamelaar {
    /// A text of so many bytes on one line.
    func tekst(_ veld: String, _ waarde: String?, hooguit: Int, vorm: String) -> String? {
        guard let tekst = verplicht(veld, waarde, vorm: vorm, { $0 }) else { return nil }
        guard (1...hooguit).contains(tekst.utf8.count) else {
            meld(
                Invoerfout(
                    veld, .buitenBereik,
                    "is \(tekst.utf8.count) bytes lang; toegestaan is 1 tot en met \(hooguit)"))
            return nil
        }
        guard !tekst.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else {
            meld(Invoerfout(veld, .ongeldigeWaarde, "bevat een stuurteken; gebruik gewone tekst"))
            return nil
        }
        return tekst
    }

    /// An amount as Dutch people type it, from the least amount that makes sense.
    func bedrag(_ veld: String, _ waarde: String?, vanaf minimum: Bedrag) -> Bedrag? {
        guard let tekst = verplicht(veld, waarde, vorm: "een bedrag, zoals 1.234,56", { $0 })
        else { return nil }
        do {
            let bedrag = try Bedrag(tekst: tekst)
            guard bedrag >= minimum, bedrag.cent <= Toetsinvoer.Grens.cent else {
                meld(
                    Invoerfout(
                        veld, .buitenBereik,
                        "\(bedrag) valt buiten \(minimum) tot en met "
                            + "\(Bedrag(cent: Toetsinvoer.Grens.cent))"))
                return nil
            }
            return bedrag
        } catch {
            meld(Invoerfout(veld, .ongeldigeWaarde, "'\(tekst)' \(error.uitleg)"))
            return nil
        }
    }

    /// A day.
    func datum(_ veld: String, _ waarde: String?) -> Datum? {
        verplicht(veld, waarde, vorm: TermijnBereken.datumvorm) { Datum(tekst: $0) }
    }

    /// A day, or nothing.
    func datumOfNiets(_ veld: String, _ waarde: String?) -> Datum? {
        optioneel(veld, waarde, vorm: TermijnBereken.datumvorm) { Datum(tekst: $0) }
    }

    /// A whole number within limits, or nothing.
    func geheelOfNiets(
        _ veld: String, _ waarde: String?, in bereik: ClosedRange<Int64>
    ) -> Int64? {
        let vorm = "een geheel getal van \(bereik.lowerBound) tot en met \(bereik.upperBound)"
        return optioneel(veld, waarde, vorm: vorm) { tekst in
            Int64(tekst).flatMap { bereik.contains($0) ? $0 : nil }
        }
    }

    /// A year, or nothing.
    func jaarOfNiets(_ veld: String, _ waarde: String?) -> Int? {
        geheelOfNiets(veld, waarde, in: 2000...2199).map { Int($0) }
    }

    /// One of a closed list of choices.
    func keuze<Keuze: RawRepresentable<String> & CaseIterable>(
        _ veld: String, _ waarde: String?, _ soort: Keuze.Type
    ) -> Keuze? {
        let raad = waarde.flatMap {
            Gelijkenis.bedoelde($0, uit: soort.allCases.map(\.rawValue))
        }
        let vorm = Gelijkenis.keuzes(soort) + (raad.map { " (bedoelde u '\($0)'?)" } ?? "")
        return verplicht(veld, waarde, vorm: vorm) { Keuze(rawValue: $0) }
    }

    /// How somebody names an application.
    func aanvraag(_ waarde: String?, veld: String = "AANVRAAG") -> Aanvraagaanduiding? {
        verplicht(
            veld, waarde, vorm: "een kenmerk zoals PB-2026-0042, of de identiteit van een concept"
        ) { Aanvraagaanduiding(tekst: $0) }
    }

    /// Reads from the options and from a file, so that the errors of both come at once.
    static func samen<Links, Rechts>(
        _ links: () throws -> Links, _ rechts: () throws -> Rechts
    ) throws -> (Links, Rechts) {
        let eerste: Links
        do { eerste = try links() } catch let fouten as Invoerfouten {
            do { _ = try rechts() } catch let meer as Invoerfouten {
                throw Invoerfouten(fouten.alle + meer.alle) ?? fouten
            }
            throw fouten
        }
        return (eerste, try rechts())
    }
}
