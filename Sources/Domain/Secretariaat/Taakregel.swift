/// The rules on tasks.
public enum Taakregel: String, Regel {
    /// Something is done to a task that ended.
    case gesloten = "TAAK_GESLOTEN"
    /// A task is taken up of a term that does not run.
    case termijnLooptNiet = "TERMIJN_LOOPT_NIET"
    /// A term has a task already, or a meeting its series of tasks.
    case bestaat = "TAAK_BESTAAT"
    /// A task that follows a term or an action is moved or ended by hand.
    case volgtTermijn = "TAAK_VOLGT_TERMIJN"
    /// A task comes back without a day to count from.
    case herhalingZonderDag = "HERHALING_ZONDER_DAG"
    /// A reminder on a day that cannot be told.
    case herinneringZonderDag = "HERINNERING_ZONDER_DAG"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .gesloten, .bestaat: .secretariaat("taken")
        case .termijnLooptNiet, .volgtTermijn: .secretariaat("taken van een termijn")
        case .herhalingZonderDag: .secretariaat("herhaling")
        case .herinneringZonderDag: .secretariaat("herinneringen")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .gesloten: "Aan een taak die gereed of vervallen is, verandert niets meer."
        case .termijnLooptNiet: "Een taak van een termijn bestaat zolang die termijn loopt."
        case .bestaat: "Een termijn heeft een open taak tegelijk, en een vergadering één reeks."
        case .volgtTermijn: "Een taak van een termijn of actiepunt verandert en eindigt daarmee."
        case .herhalingZonderDag: "Een taak die terugkomt, heeft een dag om vanaf te tellen."
        case .herinneringZonderDag:
            "Een herinnering zoveel dagen vooraf heeft een laatste dag om vanaf te tellen."
        }
    }
}
