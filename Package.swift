// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "briefing",
  products: [
    .library(name: "BriefingKit", targets: ["BriefingKit"]),
    .executable(name: "briefing", targets: ["briefing"]),
  ],
  targets: [
    .target(name: "BriefingKit"),
    .executableTarget(name: "briefing", dependencies: ["BriefingKit"]),
    .testTarget(name: "BriefingKitTests", dependencies: ["BriefingKit"]),
    .testTarget(name: "briefingTests", dependencies: ["briefing", "BriefingKit"]),
  ]
)
