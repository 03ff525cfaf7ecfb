/// In which capacity somebody acts.
///
/// One person may hold several roles, each for a period; every act names the one that it was done
/// in. The order is that of the manual.
public enum Rol: String, CaseIterable, Sendable {
    /// Contact of a residents' group, association, foundation or wijkraad that applies.
    case aanvrager
    /// Chairs a wijkraad: submits for it, signs and sends its advice.
    case voorzitter
    /// Keeps the wijkraad's papers; runs its meetings with the chair.
    case secretaris
    /// Member of a wijkraad, with a term of office.
    case lid
    /// Municipal clerk who works for a wijkraad; never confirms, votes or signs for it.
    case secretariaat
    /// Runs a wijkpost: the front office for residents.
    case wijkcoordinator
    /// Answers for a stadsdeel.
    case stadsdeelmanager
    /// A department that owes answers.
    case vakafdeling
    /// Municipal handler of an application.
    case behandelaar
    /// College, bestuurscommissie or the holder of a mandate (Awb 10:3).
    case beslisser
    /// Handles objections (Awb 7:13); never who took or prepared the first decision.
    case bezwaarbehandelaar
    /// Executes payments and collections.
    case financieel
    /// Reads and verifies everything: rekenkamer, council, accountant.
    case auditor
    /// Keeps norms, budgets and accounts; takes no decisions on files.
    case beheerder
}
