import TestSupport
import Testing

@Suite("Lagen")
struct ModuleLayersTests {
    private func findings(_ path: String, _ text: String) -> [Finding] {
        ModuleLayers.findings(in: CheckoutFile(path, text))
    }

    @Test(
        "wat tegen de richting in gaat",
        arguments: [
            ("Sources/Domain/A.swift", "import Foundation"),
            ("Sources/Domain/A.swift", "import Storage"),
            ("Sources/Postgres/A.swift", "import Domain"),
            ("Sources/Storage/A.swift", "public import Services"),
            ("Sources/Services/A.swift", "@preconcurrency import Web"),
            ("Sources/Commands/A.swift", "import struct Web.Route"),
            ("Sources/Commands/A.swift", "import Hummingbird"),
            ("Sources/Web/A.swift", "import ArgumentParser"),
            ("Sources/Web/A.swift", "import Storage"),
            ("Sources/Weergave/A.swift", "import TestSupport"),
            ("Sources/Weergave/A.swift", "import Testing"),
            ("Sources/Onbekend/A.swift", ""),
        ]
    )
    func fout(path: String, text: String) {
        #expect(findings(path, text).count == 1)
    }

    @Test(
        "wat mag",
        arguments: [
            ("Sources/Domain/A.swift", "// import Foundation\nlet a = \"import Web\""),
            ("Sources/Storage/A.swift", "import Domain\npublic import Postgres"),
            ("Sources/Services/A.swift", "import Domain\nimport Storage\nimport Foundation"),
            ("Sources/Web/A.swift", "import Hummingbird\nimport Weergave\nimport Services"),
            ("Sources/griffie/A.swift", "import Commands\nimport Web\nimport ArgumentParser"),
            ("Tests/DomainTests/A.swift", "import Foundation\nimport Web"),
            ("Package.swift", "import PackageDescription"),
        ]
    )
    func goed(path: String, text: String) {
        #expect(findings(path, text).isEmpty)
    }
}
