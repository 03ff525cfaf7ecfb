/// Units that were drawn to be looked into, with the seed from which anybody can draw them again.
public struct Steekproef: Hashable, Sendable {
    /// The seed, as it was recorded before the draw.
    public let zaad: String
    /// From how many different units was drawn.
    public let uit: Int
    /// The units, in the order of the draw.
    public let eenheden: [Consultatieeenheid]

    /// A sample that was drawn elsewhere in the same way, from so many units.
    public init(zaad: String, uit: Int, getrokken eenheden: [Consultatieeenheid]) {
        self.zaad = zaad
        self.uit = uit
        self.eenheden = eenheden
    }

    /// Draws units: those with the lowest SHA-256 of seed, space and key, as text.
    ///
    /// `printf '%s %s\t%s\t%s' "$zaad" "$dossier" "$wijkraad" "$betreft" | sha256sum` for each;
    /// sorted, the first ones are the sample. The order of `eenheden` does not matter. Whoever
    /// draws one more gets the same units and one more.
    /// - Parameter omvang: how many at most; fewer come out when there are fewer.
    public init(zaad: String, omvang: Int, uit eenheden: [Consultatieeenheid], _ hash: Hashfunctie)
    {
        let perSleutel = Dictionary(
            eenheden.map { ($0.sleutel, $0) }, uniquingKeysWith: { eerste, _ in eerste })
        self.zaad = zaad
        uit = perSleutel.count
        self.eenheden = perSleutel.map { sleutel, eenheid in
            (lot: "\(hash(Array("\(zaad) \(sleutel)".utf8)))", sleutel: sleutel, eenheid: eenheid)
        }.sorted { ($0.lot, $0.sleutel) < ($1.lot, $1.sleutel) }
            .prefix(max(0, omvang)).map(\.eenheid)
    }
}
