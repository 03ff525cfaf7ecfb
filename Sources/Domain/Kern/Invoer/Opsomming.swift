extension [String] {
    /// As a Dutch enumeration: `gepland, verplaatst of opgeroepen`.
    /// - Parameter voegwoord: what stands before the last one: `en` or `of`.
    public func opsomming(met voegwoord: String) -> String {
        guard count > 1, let laatste = last else { return joined() }
        return dropLast().joined(separator: ", ") + " \(voegwoord) \(laatste)"
    }
}
