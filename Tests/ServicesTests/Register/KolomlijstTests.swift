import Domain
import Testing

@testable import Services

@Suite("De lijst van kolommen") struct KolomlijstTests {
    private static let kop = "tabel,kolom,klasse,controle,waarom\n"

    @Test("leest klasse, controle en reden")
    func goed() throws {
        let kolommen = try Kolomlijst.lees(
            Array((Self.kop + "wijk,naam,register,I6,\nmigratie,pad_2,techniek,,schema\n").utf8))
        #expect(kolommen.map(\.volledig) == ["wijk.naam", "migratie.pad_2"])
        #expect(kolommen.map(\.klasse) == [.register, .techniek])
        #expect(kolommen.map(\.controle) == ["I6", ""])
        #expect(kolommen.map(\.waarom) == ["", "schema"])
    }

    @Test(
        "wijst een regel af die niet alles zegt",
        arguments: [
            "wijk,naam,iets,I6,", "wijk,naam,register,,", "wijk,naam,register,I6,omdat",
            "wijk,naam,techniek,I6,omdat", "wijk,naam,techniek,,", "wijk,na am,register,I6,",
            ",naam,register,I6,", "wijk,naam\";--,register,I6,",
        ])
    func fout(_ regel: String) {
        let bytes = Array((Self.kop + "wijk,code,register,I6,\n" + regel + "\n").utf8)
        #expect {
            try Kolomlijst.lees(bytes)
        } throws: { fout in
            (fout as? Kolomlijst.Fout)?.regel == 3 || fout is CSV.Fout
        }
    }

    @Test("een lijst die er niet is, is een kapotte installatie")
    func weg() {
        #expect {
            try Kolomlijst(uit: "/bestaat/niet")
        } throws: { fout in
            if case ServiceError.nietBereikbaar(let zin)? = fout as? ServiceError {
                zin.contains("kolommen.csv") && zin.contains("herstel de installatie")
            } else {
                false
            }
        }
    }
}
