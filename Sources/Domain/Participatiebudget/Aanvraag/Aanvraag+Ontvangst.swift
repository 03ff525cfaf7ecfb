extension Aanvraag {
    /// The day of receipt, which fixes the ceiling that the application keeps (Awb 4:27 lid 2).
    public var ontvangst: Datum? { rang?.compleetOp }
}
