extension Aanvraag {
    /// Drafts an application (Awb 4:2).
    ///
    /// A draft may still be too much or too early: that is judged when it is submitted, so that a
    /// volunteer never loses what was typed.
    public static func opstellen(
        _ inhoud: Inhoud, _ context: Handelingscontext
    ) -> AanvraagGebeurtenis {
        .opgesteld(inhoud, door: context.actor)
    }
}
