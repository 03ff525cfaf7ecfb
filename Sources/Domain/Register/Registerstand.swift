/// How far the register of a municipality is: what waits for its seal, and when it was last
/// written and sealed.
public struct Registerstand: Sendable, Hashable {
    /// The municipality.
    public let gemeente: ID<Gemeente>
    /// Its CBS code.
    public let code: Gemeentecode
    /// When the last entry was recorded; `nil` when there is none.
    public let jongste: Moment?
    /// How many entries have no seal.
    public let onverzegeld: Int64
    /// When the oldest of them was recorded.
    public let oudsteOnverzegeld: Moment?
    /// Over how many entries the last checkpoint goes; `nil` when there is none.
    public let zegelOmvang: Int64?

    /// How far it is.
    public init(
        gemeente: ID<Gemeente>, code: Gemeentecode, jongste: Moment?, onverzegeld: Int64,
        oudsteOnverzegeld: Moment?, zegelOmvang: Int64?
    ) {
        self.gemeente = gemeente
        self.code = code
        self.jongste = jongste
        self.onverzegeld = onverzegeld
        self.oudsteOnverzegeld = oudsteOnverzegeld
        self.zegelOmvang = zegelOmvang
    }
}
