import Domain
import Synchronization

extension Omgeving {
    /// Tells who watches how far long work is: a line now and then, never before two seconds.
    ///
    /// Lines and no animation, so that it can be read in a log too.
    func voortgang(_ wat: String) -> @Sendable (_ gedaan: Int64, _ totaal: Int64) -> Void {
        let (begin, laatste) = (nu(), Laatste())
        return { gedaan, totaal in
            let nu = self.nu()
            let eerder = laatste.moment ?? begin
            guard nu.microseconden - eerder.microseconden >= 2_000_000, gedaan > 0, gedaan < totaal
            else { return }
            laatste.zet(nu)
            let verstreken = nu.microseconden - begin.microseconden
            let rest = verstreken / 1_000_000 * (totaal - gedaan) / gedaan
            self.meld(
                "\(gedaan) van \(totaal) \(wat) (\(100 * gedaan / totaal) %), nog ongeveer "
                    + "\(rest) s\n")
        }
    }

    /// When something was last told.
    private final class Laatste: Sendable {
        private let waarde = Mutex<Moment?>(nil)
        var moment: Moment? { waarde.withLock { $0 } }
        func zet(_ moment: Moment) { waarde.withLock { $0 = moment } }
    }
}
