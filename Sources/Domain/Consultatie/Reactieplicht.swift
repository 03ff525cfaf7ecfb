/// A reaction that the municipality owes, and the one that came.
public struct Reactieplicht: Hashable, Sendable {
    /// What it reacts to: advice, unasked advice or an invitation.
    public let soort: Consultatiesoort
    /// The id of that event.
    public let gebeurtenis: String
    /// The wijkraad that waits; `nil` for an invitation by the wijkpost.
    public let wijkraad: String?
    /// The day from which the term counts.
    public let dag: Datum
    /// The last day on which the reaction is in time.
    public let uiterlijk: Datum
    /// The id of the first reaction; `nil` when there is none.
    public let reactie: String?
    /// The day that counts for that reaction: the day of recording when it was recorded too late.
    public let reactiedag: Datum?

    /// How many days the reaction is, or came, too late; 0 when it is in time.
    public func dagenTeLaat(op dag: Datum) -> Int {
        max(0, uiterlijk.dagen(tot: reactiedag ?? dag))
    }
}

extension Consultatiesoort {
    /// Whether the municipality owes a reaction to it.
    var vraagtReactie: Bool {
        self == .adviesUitgebracht || self == .ongevraagdAdvies || self == .uitnodiging
    }
}

extension Consultatiesoort {
    /// Whether the municipality owes each wijkraad a reasoned notice of it.
    var vraagtBericht: Bool { self == .besluitGewijzigd || self == .uitvoeringAfwijkend }
}

extension Consultatiedossier {
    /// The reactions that the municipality owes or gave, as recorded at the end of a day.
    ///
    /// The term is that of the norm; an invitation that names a later day gives that day. A
    /// reaction to an invitation or to unasked advice refers to it; one to advice may leave that
    /// out, as in the verdict. A disputed reaction is none.
    public func reactieplichten(op dag: Datum) -> [Reactieplicht] {
        Tijdlijn(zoals(op: dag)).reactieplichten(norm)
    }
}

extension Tijdlijn {
    func reactieplichten(_ norm: Consultatienorm) -> [Reactieplicht] {
        let betwist = Set(
            gebeurtenissen.indices.filter {
                gebeurtenissen[$0].soort == .betwist && !vervallen[$0]
            }.compactMap { plaats -> Int? in
                guard let doel = doel[plaats],
                    gebeurtenissen[plaats].wijkraad ?? gebeurtenissen[doel].wijkraad
                        == gebeurtenissen[doel].wijkraad
                else { return nil }
                return doel
            })
        let reacties = gebeurtenissen.indices.filter {
            gebeurtenissen[$0].soort == .reactieGegeven && !vervallen[$0] && !betwist.contains($0)
        }
        return gebeurtenissen.indices.filter {
            gebeurtenissen[$0].soort.vraagtReactie && !vervallen[$0]
        }.map { plaats in
            let vraag = gebeurtenissen[plaats]
            let eerste = reacties.filter { isReactie($0, op: plaats) }
                .map { (plaats: $0, dag: Self.bewezenDag(gebeurtenissen[$0], norm)) }
                .min { ($0.dag, $0.plaats) < ($1.dag, $1.plaats) }
            let termijn = (try? vraag.plaatsgevondenOp.plus(dagen: norm.reactietermijnDagen))
            return Reactieplicht(
                soort: vraag.soort, gebeurtenis: vraag.id, wijkraad: vraag.wijkraad,
                dag: vraag.plaatsgevondenOp,
                uiterlijk: max(
                    termijn ?? .laatste,
                    vraag.soort == .uitnodiging ? vraag.termijnDatum ?? .eerste : .eerste),
                reactie: eerste.map { gebeurtenissen[$0.plaats].id }, reactiedag: eerste?.dag)
        }
    }

    private func isReactie(_ reactie: Int, op plaats: Int) -> Bool {
        let (antwoord, vraag) = (gebeurtenissen[reactie], gebeurtenissen[plaats])
        guard antwoord.plaatsgevondenOp >= vraag.plaatsgevondenOp,
            vraag.wijkraad ?? antwoord.wijkraad == antwoord.wijkraad
        else { return false }
        if doel[reactie] == plaats { return true }
        guard vraag.soort == .adviesUitgebracht else { return false }
        return doel[reactie].map { !gebeurtenissen[$0].soort.vraagtReactie } ?? true
    }

    /// The day of an event, or that of its recording when it was recorded too late to prove it.
    private static func bewezenDag(
        _ gebeurtenis: Consultatiegebeurtenis, _ norm: Consultatienorm
    ) -> Datum {
        gebeurtenis.plaatsgevondenOp.dagen(tot: gebeurtenis.vastgelegdOp)
            > norm.maximaleAchterstandDagen
            ? gebeurtenis.vastgelegdOp : gebeurtenis.plaatsgevondenOp
    }
}
