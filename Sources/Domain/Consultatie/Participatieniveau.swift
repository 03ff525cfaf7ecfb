/// How much influence the wijkraad was promised, or got: a ladder, lowest step first.
public enum Participatieniveau: String, CaseIterable, Sendable {
    /// No participation, for a ground: statutory, no room, urgency.
    case geen
    /// Being told; no input is asked.
    case informeren
    /// Being asked for an opinion, also called consulteren.
    case raadplegen
    /// Giving advice from which only a motivated departure is possible.
    case adviseren
    /// Making the plan together.
    case coproduceren
    /// Deciding together.
    case meebeslissen

    /// The level of this word; `consulteren` is another word for ``raadplegen``.
    public init?(woord: String) {
        self.init(rawValue: woord == "consulteren" ? Self.raadplegen.rawValue : woord)
    }

    /// Whether events can show that a promise of this level was kept; making or deciding together
    /// leaves no event by which to tell.
    public var isToetsbaar: Bool {
        switch self {
        case .geen, .informeren, .raadplegen, .adviseren: true
        case .coproduceren, .meebeslissen: false
        }
    }

    private var trede: Int {
        switch self {
        case .geen: 0
        case .informeren: 1
        case .raadplegen: 2
        case .adviseren: 3
        case .coproduceren: 4
        case .meebeslissen: 5
        }
    }
}

extension Participatieniveau: Comparable {
    /// Whether the left step is lower than the right one.
    public static func < (links: Participatieniveau, rechts: Participatieniveau) -> Bool {
        links.trede < rechts.trede
    }
}
