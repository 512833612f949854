// swift-tools-version:6.2
import Foundation
import PackageDescription

let package = Package(
    name: "sigill",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "sigill", targets: ["sigill"]),
        .library(name: "ThreeDSecure", targets: ["ThreeDSecure"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(
            url: "https://github.com/swift-server/swift-service-lifecycle.git",
            from: "2.13.0"
        ),
    ],
    targets: [
        // L0: the EMV 3-D Secure messages, usable by themselves.
        .target(name: "ThreeDSecure"),

        // L1: the domain. Knows no HTTP, no SQL, no socket.
        .target(
            name: "AccessControl",
            dependencies: [
                "ThreeDSecure",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["Transaction/Transaction.md"],
            resources: [.copy("Resources/Texts")]
        ),

        // L2: adapters. None imports another; the sandbox never imports the domain.
        .target(
            name: "ACSDelivery",
            dependencies: [
                "ThreeDSecure", "AccessControl",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]
        ),
        .target(
            name: "ACSHTTP",
            dependencies: [
                "ThreeDSecure", "AccessControl",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            resources: [.copy("Resources/Templates"), .copy("Resources/Static")]
        ),
        .target(
            name: "ACSKeys",
            dependencies: ["AccessControl", .product(name: "Crypto", package: "swift-crypto")]
        ),
        .target(
            name: "ACSStorage",
            dependencies: [
                "ThreeDSecure", "AccessControl",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .target(
            name: "Sandbox",
            dependencies: [
                "ThreeDSecure",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Resources/Templates"), .copy("Resources/Static")]
        ),

        // L3: the executable and the only composition root.
        .executableTarget(
            name: "sigill",
            dependencies: [
                "ThreeDSecure", "AccessControl", "ACSDelivery", "ACSHTTP", "ACSKeys", "ACSStorage",
                "Sandbox",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ],
            resources: [.copy("Resources/Profiles")]
        ),

        // Tests mirror the targets; the acceptance suite is Tests/Acceptance (a real browser).
        .testTarget(
            name: "ThreeDSecureTests",
            dependencies: ["ThreeDSecure"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "AccessControlTests",
            dependencies: [
                "ACSTestSupport", "AccessControl", "ThreeDSecure",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "ACSStorageTests",
            dependencies: [
                "ACSStorage", "AccessControl", "ThreeDSecure",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .target(
            name: "ACSTestSupport",
            dependencies: [
                "AccessControl", "ThreeDSecure",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/ACSTestSupport"
        ),
        .testTarget(
            name: "ACSHTTPTests",
            dependencies: [
                "ACSHTTP", "ACSTestSupport", "AccessControl", "ThreeDSecure",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        .testTarget(
            name: "SandboxTests",
            dependencies: [
                "Sandbox", "ThreeDSecure",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)

// Fuzz targets define libFuzzer's entry point, which only links under its sanitizer: they exist only
// when asked for (scripts/fuzz).
if ProcessInfo.processInfo.environment["FUZZ"] != nil {
    for name in ["MessageFuzzer", "AnswerFuzzer", "CardRangeFuzzer"] {
        package.products.append(.executable(name: name, targets: [name]))
        package.targets.append(
            .executableTarget(
                name: name,
                dependencies: ["ThreeDSecure"],
                path: "Fuzz/\(name)",
                swiftSettings: [.unsafeFlags(["-parse-as-library"])]
            )
        )
    }
}

for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .treatAllWarnings(as: .error),
        ]
}
