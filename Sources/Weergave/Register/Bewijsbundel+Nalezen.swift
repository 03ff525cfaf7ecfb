public import Domain

extension Bewijsbundel {
    /// What is wrong with the bundle, in Dutch sentences; none when it proves what it says.
    ///
    /// The second verifier beside `controleer.py`. It accepts no more than the one form in which a
    /// bundle is written: what it has read it writes again and compares.
    /// - Parameter vertrouwd: the keys that are trusted; those in the bundle do not count.
    public func bezwaren(
        vertrouwd: [Zegelsleutel], _ hash: @escaping Hashfunctie,
        _ controle: @escaping Handtekeningcontrole
    ) -> [String] {
        var uit = verpakkingsbezwaren(hash)
        guard let bewijs = gelezen(hash) else {
            return uit + ["een bestand in data/ heeft niet zijn vorm, of er ontbreekt er een"]
        }
        uit += bewijs.bezwaren(vertrouwd: vertrouwd, hash, controle)
        guard let opnieuw = try? Self.inhoud(bewijs) else { return uit }
        let afwijkend = Set(opnieuw.keys).union(bestanden.keys.filter(Self.isInhoud)).filter {
            opnieuw[$0] != bestanden[$0]
        }
        return uit + afwijkend.sorted().map { "\($0) hoort hier niet, of hoort anders te zijn" }
    }

    private func verpakkingsbezwaren(_ hash: Hashfunctie) -> [String] {
        let bijschriften: Set = [
            "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "LEESMIJ.txt", "controleer.py",
        ]
        let info = String(decoding: bestanden["bag-info.txt"] ?? [], as: UTF8.self)
        let eisen: [(Bool, String)] = [
            (
                bestanden["bagit.txt"] == Array(Self.bagit.utf8),
                "bagit.txt is niet die van BagIt 1.0"
            ),
            (
                Set(bestanden.keys.filter(Self.isBijschrift)) == bijschriften,
                "naast data/ staat te veel of te weinig"
            ),
            (
                bestanden["manifest-sha256.txt"] == manifest(van: Self.isInhoud, hash),
                "manifest-sha256.txt is niet dat van deze bestanden"
            ),
            (
                bestanden[Self.tagmanifest] == manifest(van: Self.isBijschrift, hash),
                "\(Self.tagmanifest) is niet dat van deze bestanden"
            ),
            (
                info.split(separator: "\n").contains("Payload-Oxum: \(oxum)"),
                "bag-info.txt noemt een andere omvang"
            ),
        ]
        return eisen.filter { !$0.0 }.map(\.1)
    }

    /// The proof that the files under `data/` are; `nil` when one cannot be read.
    private func gelezen(_ hash: @escaping Hashfunctie) -> Stroombewijs? {
        let zegels = opNaam(Self.zegels).map { GetekendZegel(tekst: $0) }
        let aansluitingen = opNaam(Self.aansluitingen).map {
            Aansluitbewijs.lees(tekst: $0)?.bewijs
        }
        let bewijzen = opNaam(Self.bewijzen).map { Bladbewijs.lees(tekst: $0)?.bewijs }
        let inhouden = namen(onder: Self.inschrijvingen).compactMap { bestanden[$0] }
        let sleutels = tekst(Self.sleutels).split(separator: "\n").map {
            Zegelsleutel(tekst: String($0), hash)
        }
        var teksten: [VerzegeldeTekst]?
        if let bytes = bestanden[Self.teksten] {
            guard case .lijst(let leden)? = try? CanoniekeWaarde(bytes: bytes) else { return nil }
            let geopend = leden.map { try? VerzegeldeTekst(canoniek: $0, hash) }
            guard geopend.allSatisfy({ $0 != nil }) else { return nil }
            teksten = geopend.compactMap { $0 }
        }
        guard !zegels.contains(nil), !aansluitingen.contains(nil), !bewijzen.contains(nil),
            !sleutels.contains(nil), !sleutels.isEmpty, bewijzen.count == inhouden.count
        else { return nil }
        return Stroombewijs(
            stukken: zip(inhouden, bewijzen.compactMap { $0 }).enumerated().map { plaats, stuk in
                .init(volgnummer: Int64(plaats + 1), inhoud: stuk.0, bewijs: stuk.1)
            },
            zegels: zegels.compactMap { $0 }, aansluitingen: aansluitingen.compactMap { $0 },
            sleutels: sleutels.compactMap { $0 }, teksten: teksten)
    }

    private func tekst(_ naam: String) -> String {
        String(decoding: bestanden[naam] ?? [], as: UTF8.self)
    }

    /// The texts of the files in a folder, in the order of their names.
    private func opNaam(_ map: String) -> [String] {
        namen(onder: map).map(tekst)
    }

    /// The names in a folder, in the order of their numbers.
    private func namen(onder map: String) -> [String] {
        bestanden.keys.filter { $0.hasPrefix(map) }.sorted {
            ($0.utf8.count, $0) < ($1.utf8.count, $1)
        }
    }
}
