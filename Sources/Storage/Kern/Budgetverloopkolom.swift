public import Domain
import Postgres

extension Budgetverloop: Canoniekkolom {
    /// A budget with one ceiling.
    public static var exampleBytes: [UInt8] {
        Array(
            (#"{"bovenDoorVerlagingCent":0,"lotingen":[],"#
                + #""versies":[{"bekendgemaaktOp":"2026-01-06","plafondCent":500000}]}"#).utf8)
    }
}
