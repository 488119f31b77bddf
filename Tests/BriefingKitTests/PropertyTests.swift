import RecordChecks
import Testing

@testable import BriefingKit

/// What must hold of any text: layout that says nothing changes nothing, and nothing crashes.
@Suite struct PropertyTests {
  @Test(arguments: Sample.all) func blankLinesAtTheEndChangeNothing(sample: Sample) {
    var longer = sample.input
    longer.bytes += Array("\n \n\n\t\n".utf8)
    #expect(analyzer.record(of: longer) == analyzer.record(of: sample.input))
  }

  @Test(arguments: Sample.all) func moreBlankLinesChangeOffsetsOnly(sample: Sample) {
    var spaced = sample.input
    spaced.bytes = sample.bytes.reduce(into: []) { bytes, byte in
      if byte == 0x0a, bytes.last == 0x0a { bytes += [0x0a, 0x20, 0x09, 0x0a] }
      bytes.append(byte)
    }
    let records = (analyzer.record(of: sample.input), analyzer.record(of: spaced))
    #expect(records.0.withoutOffsets == records.1.withoutOffsets)
  }

  @Test(arguments: Sample.all + Sample.corpus, [70, 100])
  func wrappingTheParagraphsChangesOffsetsOnly(sample: Sample, width: Int) {
    var wrapped = sample.input
    let text = sample.input.text
    wrapped.bytes = Array(Wrapping.wrapped(text, width: width).utf8)
    var plain = sample.input
    plain.bytes = Array(text.utf8)
    let records = (analyzer.record(of: plain), analyzer.record(of: wrapped))
    #expect(records.0.withoutOffsets == records.1.withoutOffsets)
  }

  @Test(arguments: Sample.all) func lineEndsChangeOffsetsOnly(sample: Sample) {
    var (unix, windows) = (sample.input, sample.input)
    unix.bytes = sample.bytes.filter { $0 != 0x0d }
    windows.bytes = unix.bytes.flatMap { $0 == 0x0a ? [0x0d, 0x0a] : [$0] }
    let records = (analyzer.record(of: unix), analyzer.record(of: windows))
    #expect(records.0.withoutOffsets == records.1.withoutOffsets)
  }

  @Test(arguments: Sample.all) func aByteOrderMarkMovesOffsetsByOne(sample: Sample) {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    var (plain, marked) = (sample.input, sample.input)
    if sample.bytes.starts(with: mark) { plain.bytes.removeFirst(3) }
    marked.bytes = mark + plain.bytes
    let records = (analyzer.record(of: plain), analyzer.record(of: marked))
    #expect(records.0.withoutOffsets == records.1.withoutOffsets)
    #expect(records.0.spans.map { $0.span.start + 1 } == records.1.spans.map(\.span.start))
  }

  @Test(arguments: [
    "The Ports Authority provides", "The quay is", "The Ministry is in the process of",
    "The Minister of Ports of Peru, the Prime Minister of Peru, the",
  ])
  func aTextMayEndAnywhere(end: String) {
    check(Array("Minister Ana Souza met envoy Jon Berg in Lima. \(end)".utf8))
  }

  @Test(arguments: ["x", "é", ".", "-", "9"])
  func wordsWithoutEndGiveTrueSpans(letter: String) {
    let word = String(repeating: letter, count: 70_000)
    check(Array("Minister Ana \(word) met envoy Jon Berg in Oslo. “We will pay,” he said.".utf8))
  }

  @Test(arguments: Sample.all + Sample.extracted) func aTruncatedReleaseStillGivesTrueSpans(
    sample: Sample
  ) {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<10 {
      let length = Int.random(in: 0...sample.bytes.count, using: &generator)
      check(Array(sample.bytes.prefix(length)))
    }
  }

  @Test(arguments: Sample.all + Sample.extracted) func aMutatedReleaseStillGivesTrueSpans(
    sample: Sample
  ) {
    var generator = SplitMix64(seed: 23)
    for _ in 0..<15 {
      check(mutated(sample.bytes, using: &generator))
    }
  }

  @Test func anyBytesGiveARecord() {
    var generator = SplitMix64(seed: 5)
    for length in [0, 1, 2, 3, 7, 40, 400, 2_000] {
      check((0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) })
      check((0..<length).map { _ in Self.marks.randomElement(using: &generator) ?? 0x20 })
    }
  }

  /// What was found to crash, or to be got wrong.
  @Test(arguments: [
    "tEh\u{a0} European Commission\nPresident Ana vo der Linde to rbs]\ntwo further piers.\n",
    "Her association has opened four dr\u{feff}g sheds without a cent of donor money.\n",
    "From: a\nMessage-ID: b\nDate: Tue, 5 Mar 202401 :00\n\nThey met.\n",
    "RABAT, May 3, he said, has opened the quay in Lima.\n",
    "Pledged, leaving the divers without work, was a port of forty berths.\n",
    "Minister Ana Souza met envoy Jon Berg.\n\n- A treaty on the ports was signed between",
    "The parties agreed to:\n\n- support the divers",
    "Title: ***\n\n",
    "They further discussed the harvest in Peru and the importance of a quay that enables divers on both sides of the river to return to their boats in safety. On Norway,",
    "Ana Souza, Director of Nets, Secretary of Nets, Director of Quays, Jon Berg",
  ]) func whatWasFoundStaysFound(text: String) {
    check(Array(text.utf8))
  }

  /// Bytes that mean something to one stage or another.
  private static let marks = Array("“”‘’\"'()[]<>—–-.,;:!?#*_\\/|&$€%@0123 \t\r\n\n\nAaZzé中🙂".utf8)

  private func check(_ bytes: [UInt8]) {
    var input = ReleaseInput(bytes: bytes)
    input.keepsText = true
    let record = analyzer.record(of: input)
    #expect(RecordFaults(of: record, in: record.text ?? "").all == [])
  }

  /// A few bytes changed, left out, doubled or moved.
  private func mutated(_ bytes: [UInt8], using generator: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...12, using: &generator) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, at + Int.random(in: 1...60, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 3: bytes.insert(Self.marks.randomElement(using: &generator) ?? 0x20, at: at)
      default: bytes[at..<end].reverse()
      }
    }
    return bytes
  }
}

/// Sebastiano Vigna's SplitMix64: the same numbers on every run.
private struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
