public import Domain
import Postgres

/// A verdict with its dossier and place.
public struct Oordeelrij: Sendable, Hashable {
    /// The dossier.
    public let dossier: ID<Beleidsdossier>
    /// The place among the verdicts of the dossier, from 1.
    public let regel: Int16
    /// The verdict.
    public let oordeel: Oordeelregel

    /// A verdict to write.
    public init(dossier: ID<Beleidsdossier>, regel: Int, oordeel: Oordeelregel) {
        self.dossier = dossier
        self.regel = Int16(clamping: regel)
        self.oordeel = oordeel
    }

    // Each column as a field of its own, to be bound.
    var wijkraad: String { oordeel.wijkraad }
    var betreft: String { oordeel.betreft }
    var uitkomst: Consultatieoordeel { oordeel.oordeel }
    var toegezegd: Participatieniveau { oordeel.toegezegd }
    var bereikt: Participatieniveau? { oordeel.bereikt }
    var nagekomen: Bool? { oordeel.nagekomen }
    var besluitOp: Datum? { oordeel.besluitOp }
    var dagen: Int32? { oordeel.dagen.map { Int32(clamping: $0) } }
    var vakafdeling: String { oordeel.herkomst.vakafdeling ?? "" }
    var behandelrol: String { oordeel.herkomst.behandelrol ?? "" }
    var stadsdeel: String? { oordeel.herkomst.stadsdeel }
    var overgang: Bool { oordeel.herkomst.overgang }
    var rapportsleutel: Int32 { oordeel.sleutel.nummer }
}

extension Oordeelrij {
    /// Reads the columns of a verdict, in the order in which all statements select them.
    ///
    /// A place in reports that does not follow from the rest is an error, or line 0 where whoever
    /// reads will put it right.
    init(_ rij: inout RowReader, streng: Bool = true) throws {
        let dossier: ID<Beleidsdossier> = try rij.next("dossier")
        let regel: Int16 = try rij.next("regel")
        let (wijkraad, betreft): (String, String) = (
            try rij.next("wijkraad"), try rij.next("betreft")
        )
        let oordeel: Consultatieoordeel = try rij.next("oordeel")
        let toegezegd: Participatieniveau = try rij.next("toegezegd")
        let bereikt: Participatieniveau? = try rij.next("bereikt")
        let nagekomen: Bool? = try rij.next("nagekomen")
        let besluitOp: Datum? = try rij.next("besluit_op")
        let dagen: Int32? = try rij.next("dagen")
        let (vakafdeling, rol): (String, String) = (
            try rij.next("vakafdeling"), try rij.next("behandelrol")
        )
        let stadsdeel: String? = try rij.next("stadsdeel")
        let overgang: Bool = try rij.next("overgang")
        let sleutel: Int32 = try rij.next("rapportsleutel")
        let gelezen = Oordeelrij(
            dossier: dossier, regel: Int(regel),
            oordeel: Oordeelregel(
                wijkraad: wijkraad, betreft: betreft, oordeel: oordeel, toegezegd: toegezegd,
                bereikt: bereikt, nagekomen: nagekomen, besluitOp: besluitOp,
                dagen: dagen.map { Int($0) },
                herkomst: .init(
                    vakafdeling: vakafdeling, behandelrol: rol, stadsdeel: stadsdeel,
                    overgang: overgang)))
        if rij.isProbing || sleutel == gelezen.rapportsleutel {
            self = gelezen
        } else if streng {
            throw CodecError.malformed("another place in reports")
        } else {
            self.init(dossier: dossier, regel: 0, oordeel: gelezen.oordeel)
        }
    }
}
