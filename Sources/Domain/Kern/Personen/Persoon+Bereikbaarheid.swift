/// What is recorded about reaching somebody; the addresses themselves are no part of it.
public struct Bereikbaarheid: Hashable, Sendable {
    /// Whether an address for electronic mail is known.
    public let email: Bool
    /// Whether a postal address is known.
    public let postadres: Bool
    /// Since when the person can be reached electronically (Awb 2:8); `nil` when not.
    public let elektronischSinds: Datum?

    /// What is known of somebody.
    public init(email: Bool, postadres: Bool, elektronischSinds: Datum?) {
        self.email = email
        self.postadres = postadres
        self.elektronischSinds = elektronischSinds
    }
}

extension Persoon {
    /// Records how somebody can be reached from now on, in place of what was known.
    /// - Throws: `GEGEVENS_AL_GEWIST`, `TOESTEMMING_ZONDER_ADRES`.
    public func bereikbaar(
        _ gegevens: Contactgegevens, elektronischSinds: Datum?
    ) throws(Regelbreuk) -> PersoonGebeurtenis {
        if let gewistOp {
            throw Regelbreuk(
                Persoonsregel.gegevensAlGewist,
                "de gegevens zijn gewist op \(gewistOp.zonderWeekdag); wie terugkomt, krijgt een "
                    + "nieuwe plaats in de administratie")
        }
        if elektronischSinds != nil, gegevens.email == nil {
            throw Regelbreuk(
                Persoonsregel.toestemmingZonderAdres,
                "deze persoon is elektronisch bereikbaar verklaard, maar zonder e-mailadres; geef "
                    + "het adres, of laat de toestemming weg")
        }
        return .bereikbaarheidVastgelegd(
            Bereikbaarheid(
                email: gegevens.email != nil, postadres: gegevens.postadres != nil,
                elektronischSinds: elektronischSinds))
    }
}
