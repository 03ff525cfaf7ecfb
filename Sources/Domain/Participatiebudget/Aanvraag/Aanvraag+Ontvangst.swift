extension Aanvraag {
    /// The day of receipt, which fixes the ceiling that the application keeps (Awb 4:27 lid 2).
    ///
    /// A file from before the legal clock was received when it was complete.
    public var ontvangst: Datum? { klok?.start.ontvangst ?? rang?.compleetOp }
}
