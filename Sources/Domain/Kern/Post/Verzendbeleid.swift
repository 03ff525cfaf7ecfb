/// When a message is tried again, and when a letter takes its place.
public enum Verzendbeleid {
    /// How long an attempt may last, in seconds; who has not told by then has stopped, and another
    /// may begin.
    public static let houvast: Int64 = 600

    /// How many attempts go by mail before a letter takes their place: about three days.
    public static let pogingenPerMail = 10

    /// How many seconds pass before the next attempt.
    /// - Parameter nummer: which attempt came to nothing, from 1.
    public static func wachttijd(na nummer: Int) -> Int64 {
        let wachttijden: [Int64] = [60, 300, 900, 3_600, 7_200, 14_400, 28_800, 43_200]
        return nummer >= 1 && nummer <= wachttijden.count ? wachttijden[nummer - 1] : 86_400
    }

    /// How many seconds after it was made a message is gone, by mail or as a letter in its place,
    /// with an hour for the rounds; one that still waits then does not get away by itself.
    public static var uiterlijk: Int64 {
        (1...pogingenPerMail).reduce(hooguitOnopgehaald) { $0 + wachttijd(na: $1) }
    }

    /// How many seconds a message may be due without anybody who takes it.
    public static let hooguitOnopgehaald: Int64 = 3_600

    /// Whether a message goes as a letter now, whatever its recipient consented to.
    ///
    /// A server that refuses the address, or does not answer for days, must not keep somebody from
    /// the message.
    public static func wordtBrief(na eerdere: [Verzendpoging]) -> Bool {
        eerdere.contains { $0.uitkomst == .geweigerd }
            || eerdere.filter { $0.weg == .smtp }.count >= pogingenPerMail
    }

    /// Whether one of the earlier attempts may have arrived.
    ///
    /// An attempt without an outcome counts: between sending and recording the program stopped.
    public static func isMogelijkHerhaald(na eerdere: [Verzendpoging]) -> Bool {
        eerdere.contains { $0.uitkomst == nil || $0.uitkomst == .onbekend }
    }

    /// When the next attempt is due; `nil` when none follows.
    public static func vervolg(
        op moment: Moment, na nummer: Int, _ uitkomst: Verzendpoging.Uitkomst
    ) throws(Rekenfout) -> Moment? {
        switch uitkomst {
        case .verzonden, .vervallen: nil
        case .geweigerd: moment
        case .uitgesteld, .onbekend: try moment.plus(seconden: wachttijd(na: nummer))
        }
    }
}
