import CLibpq

extension ServerMessage {
    /// Copies all fields out of a result of libpq, which stays with the caller.
    convenience init(copying result: OpaquePointer) {
        func field(_ code: CInt) -> String? {
            guard let text = unsafe PQresultErrorField(result, code) else { return nil }
            return unsafe String(cString: text)
        }
        let fallback = unsafe String(cString: PQresultErrorMessage(result))
        self.init(
            severity: field(wijkgriffie_diag_severity) ?? "ERROR",
            sqlState: SQLState(field(wijkgriffie_diag_sqlstate) ?? ""),
            message: field(wijkgriffie_diag_message) ?? fallback.trimmedLines,
            detail: field(wijkgriffie_diag_detail),
            hint: field(wijkgriffie_diag_hint),
            position: field(wijkgriffie_diag_position).flatMap { Int($0) },
            context: field(wijkgriffie_diag_context),
            schema: field(wijkgriffie_diag_schema),
            table: field(wijkgriffie_diag_table),
            column: field(wijkgriffie_diag_column),
            constraint: field(wijkgriffie_diag_constraint),
            type: field(wijkgriffie_diag_type),
            internalPosition: field(wijkgriffie_diag_internal_position).flatMap { Int($0) },
            internalQuery: field(wijkgriffie_diag_internal_query),
            sourceFile: field(wijkgriffie_diag_source_file),
            sourceLine: field(wijkgriffie_diag_source_line).flatMap { Int($0) },
            sourceFunction: field(wijkgriffie_diag_source_function)
        )
    }
}

extension String {
    /// The text on one line, as libpq's messages end in a line break and may hold several.
    var trimmedLines: String {
        split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
