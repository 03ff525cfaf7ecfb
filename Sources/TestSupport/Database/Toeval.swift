/// Numbers that look random and are the same in every run: SplitMix64.
///
/// The seed is an argument of the test that uses it, so that it stands in the test's output.
public struct Toeval: RandomNumberGenerator, Sendable {
    private var staat: UInt64

    /// The numbers of a seed.
    public init(zaad: UInt64) { staat = zaad }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        staat &+= 0x9E37_79B9_7F4A_7C15
        var z = staat
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
