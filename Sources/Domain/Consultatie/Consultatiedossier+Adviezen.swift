/// A request for advice to one wijkraad, and whether it was answered.
public struct Adviesvraag: Hashable, Sendable {
    /// The day on which it was asked.
    public let gevraagdOp: Datum
    /// The last day on which it is waited for.
    public let uiterlijk: Datum
    /// The day of the advice; `nil` when there is none.
    public let beantwoordOp: Datum?

    /// A request.
    public init(gevraagdOp: Datum, uiterlijk: Datum, beantwoordOp: Datum?) {
        self.gevraagdOp = gevraagdOp
        self.uiterlijk = uiterlijk
        self.beantwoordOp = beantwoordOp
    }
}

extension Consultatiedossier {
    /// The requests for advice to a wijkraad on all questions, as recorded at the end of a day.
    ///
    /// As in the verdict: an extension after the end of a term is a request of its own, and advice
    /// that is disputed or was recorded too late answers nothing.
    public func adviesvragen(aan code: String, op dag: Datum) -> [Adviesvraag] {
        guard let wijkraad = wijkraden.first(where: { $0.code == code }) else { return [] }
        let nu = zoals(op: dag)
        let tijdlijn = Tijdlijn(nu)
        return tijdlijn.vragen.flatMap { vraag in
            let blik = Blik(tijdlijn, nu, wijkraad, betreft: vraag)
            return blik.verzoeken(.laatste).verzoeken.map { verzoek in
                Adviesvraag(
                    gevraagdOp: verzoek.gevraagdOp, uiterlijk: verzoek.einde,
                    beantwoordOp: verzoek.advies.map(blik.dag))
            }
        }
    }
}
