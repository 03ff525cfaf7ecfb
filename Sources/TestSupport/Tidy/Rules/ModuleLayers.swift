/// Which module may import which: the layers of the house, in one table.
public enum ModuleLayers {
    /// Our own modules; what is not in a row may not be imported there.
    static let allowed: [String: Set<String>] = [
        "Benchmark": [],
        "BenchmarkBesluit": ["Domain", "Postgres", "Services"],
        "BenchmarkConsultatie": ["Domain", "Postgres", "Services", "Storage"],
        "BenchmarkWorker": ["Postgres"],
        "PostgresTestCluster": [],
        "CLibpq": [],
        "CSodium": [],
        "CCurl": [],
        "SMTP": ["CCurl"],
        "Postgres": ["CLibpq"],
        "Cryptografie": ["CSodium"],
        "Cluster": ["Postgres"],
        "Tijdstempel": [],
        "Domain": [],
        "Storage": ["Domain", "Postgres"],
        "Services": ["Domain", "Postgres", "Storage", "Cluster", "Cryptografie"],
        "Weergave": ["Domain"],
        "Web": ["Domain", "Services", "Weergave"],
        "Commands": [
            "Domain", "Postgres", "Cluster", "SMTP", "Services", "Tijdstempel", "Weergave",
        ],
        "griffie": [
            "Domain", "Postgres", "Cluster", "Cryptografie", "Storage", "Services", "Weergave",
            "Web", "Commands",
        ],
        "TestSupport": [
            "Domain", "Postgres", "Cluster", "Cryptografie", "Storage", "Services", "Weergave",
            "Web",
        ],
    ]

    /// Modules of others that belong to one edge of the house only.
    static let keptTo: [String: Set<String>] = [
        "ArgumentParser": ["Commands", "griffie"],
        "Hummingbird": ["Web", "griffie", "TestSupport"],
        "HTTPTypes": ["Web", "griffie", "TestSupport"],
        "Subprocess": ["Cluster", "Tijdstempel"],
        "Testing": ["TestSupport"],
    ]

    /// Imports of one Swift file of `Sources` that go against the layers.
    public static func findings(in file: CheckoutFile) -> [Finding] {
        guard file.isIn("Sources"), let module = file.target else { return [] }
        guard let own = allowed[module] else {
            return [Finding("lagen", file.path, "module '\(module)' staat niet in de tabel")]
        }
        return imports(of: file).compactMap { imported in
            guard let text = objection(to: imported.text, in: module, own: own) else { return nil }
            return Finding("lagen", file.path, line: imported.line, text)
        }
    }

    private static func objection(
        to imported: String,
        in module: String,
        own: Set<String>
    ) -> String? {
        if allowed[imported] != nil, !own.contains(imported) {
            return "\(module) mag \(imported) niet importeren"
        }
        if let places = keptTo[imported], !places.contains(module) {
            return "\(imported) hoort alleen in \(places.sorted().joined(separator: ", "))"
        }
        if module == "Domain" {
            return "Domain importeert alleen de standaardbibliotheek, niet \(imported)"
        }
        return nil
    }

    /// The names of the imported modules; `import struct A.B` counts as `A`.
    static func imports(of file: CheckoutFile) -> [SwiftToken] {
        let code = file.tokens.filter(\.isCode)
        let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        return code.indices.compactMap { index in
            guard code[index].text == "import" else { return nil }
            let after = code[(index + 1)...].prefix(2)
            guard let first = after.first, first.kind == .word else { return nil }
            return kinds.contains(first.text) ? after.last : first
        }
    }
}
