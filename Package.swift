// swift-tools-version: 6.3
import PackageDescription

// `WIJKGRIFFIE_KERN=1` leaves out everything that needs a web server or an executable, so that
// the everyday loop (`scripts/test kern`) builds only the rules and their tests.
let onlyKern = Context.environment["WIJKGRIFFIE_KERN"] == "1"

var package = Package(
    name: "wijkgriffie",
    dependencies: [
        // Runs initdb, pg_ctl and psql. Without its default trait it leaves Foundation alone.
        .package(
            url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        // What swift-subprocess uses for paths and descriptors.
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    ]
        + (onlyKern
            ? []
            : [
                .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
            ]),
    targets: [
        // The rules: no I/O, no clock, no randomness.
        .target(name: "Domain"),
        // What the command line and the HTTP API share: JSON shapes, tables, amounts, dates.
        .target(name: "Weergave", dependencies: ["Domain"]),
        // The private PostgreSQL that runs when no other is configured.
        .target(
            name: "Cluster",
            dependencies: [
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .testTarget(name: "ClusterTests", dependencies: ["Cluster"]),
        // PostgreSQL through libpq; knows nothing of the domain.
        .systemLibrary(
            name: "CLibpq",
            pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"])]
        ),
        .target(name: "Postgres", dependencies: ["CLibpq"]),
        // Shared by test targets only.
        .target(name: "TestSupport", dependencies: ["Domain", "Postgres", "Cluster"]),
        .testTarget(name: "SchemaTests", dependencies: ["Postgres", "Cluster", "TestSupport"]),
        .testTarget(name: "DomainTests", dependencies: ["Domain", "TestSupport"]),
        .testTarget(name: "WeergaveTests", dependencies: ["Weergave", "TestSupport"]),
        // Pure, on a database, and with faults: three targets, so that they can be run apart.
        .target(name: "PostgresTestCluster", path: "Tests/PostgresTestCluster"),
        .testTarget(name: "PostgresTests", dependencies: ["Postgres", "CLibpq"]),
        .testTarget(
            name: "PostgresDatabaseTests", dependencies: ["Postgres", "PostgresTestCluster"]),
        .testTarget(
            name: "PostgresFaultTests", dependencies: ["Postgres", "PostgresTestCluster"]),
        .testTarget(name: "TidyTests", dependencies: ["TestSupport"]),
    ]
)

if !onlyKern {
    package.targets += [
        .target(
            name: "Commands",
            dependencies: [
                "Domain", "Weergave", "Cluster", "Postgres",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(name: "griffie", dependencies: ["Commands"]),
        .testTarget(
            name: "CommandsTests",
            dependencies: ["Commands", "Cluster", "Postgres", "TestSupport"]
        ),
        .testTarget(name: "GriffieTests", dependencies: ["Cluster", "TestSupport", "griffie"]),
    ]
}

// `scripts/benchmark` alone pays for building its program.
if Context.environment["WIJKGRIFFIE_BENCHMARK"] == "1" {
    package.targets += [
        .executableTarget(name: "Benchmark", exclude: ["Peers"]),
        .executableTarget(name: "BenchmarkWorker", dependencies: ["Postgres"]),
    ]
}

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0441-formalize-language-mode-terminology.md
        .swiftLanguageMode(.v6),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
        .strictMemorySafety(),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0480-swiftpm-warning-control.md
        .treatAllWarnings(as: .error),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
        .enableUpcomingFeature("InternalImportsByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
