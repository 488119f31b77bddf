extension ScoreReport {
  /// The scores as a table, a field a line, the record's score last.
  public var table: String {
    let names = Field.allCases.map(\.rawValue) + Judgement.allCases.map(\.rawValue)
    let column = (names.map(\.count).max() ?? 0) + 2
    func row(_ name: String, _ text: String) -> String {
      name + String(repeating: " ", count: column - name.count) + text + "\n"
    }
    func right(_ number: Int) -> String {
      String(repeating: " ", count: max(0, 4 - String(number).count)) + String(number)
    }
    var table = ""
    for field in Field.allCases {
      let tally = self[field]
      let scores = "P \(decimals(tally.precision))  R \(decimals(tally.recall))"
      table += row(
        field.rawValue,
        scores + "  F1 \(decimals(tally.f1))  gold \(right(tally.wanted))"
          + "  found \(right(tally.found))")
    }
    for judgement in Judgement.allCases {
      let share = self[judgement]
      table += row(
        judgement.rawValue, "right \(decimals(share.accuracy)) of \(share.judged)")
    }
    return table + row("record", decimals(record))
  }

  /// The faults, release by release: `-` before what was missed, `+` before what was invented, `!`
  /// before what is wrong.
  public var faultList: String {
    faulty.map { release in
      let lines = release.faults.map { fault in
        let mark =
          switch fault.kind {
          case .missed: "-"
          case .invented: "+"
          case .wrong: "!"
          }
        return "  \(mark) \(fault.field): \(fault.text.printable)\n"
      }
      return "\(release.id.printable)\n\(lines.joined())"
    }.joined(separator: "\n")
  }

  /// The scores as one JSON object, a key a field, with its line end.
  ///
  /// - Parameter listingFaults: whether the faults stand under the key `faults`.
  public func json(listingFaults: Bool = false) -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object {
      for field in Field.allCases {
        $0.key(named: field.rawValue)
        $0.tally(self[field])
      }
      for judgement in Judgement.allCases {
        $0.key(named: judgement.rawValue)
        $0.share(self[judgement])
      }
      $0.key("record")
      $0.number(record)
      if listingFaults {
        $0.key("faults")
        $0.array(faulty) { $0.release($1) }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func tally(_ tally: ScoreReport.Tally) {
    object {
      $0.key("p")
      $0.number(tally.precision)
      $0.key("r")
      $0.number(tally.recall)
      $0.key("f1")
      $0.number(tally.f1)
      $0.key("gold")
      $0.number(tally.wanted)
      $0.key("predicted")
      $0.number(tally.found)
    }
  }

  fileprivate mutating func share(_ share: ScoreReport.Share) {
    object {
      $0.key("accuracy")
      $0.number(share.accuracy)
      $0.key("of")
      $0.number(share.judged)
    }
  }

  fileprivate mutating func release(_ release: ScoreReport.FaultyRelease) {
    object {
      $0.key("id")
      $0.string(release.id)
      $0.key("faults")
      $0.array(release.faults) { writer, fault in
        writer.object {
          $0.key("kind")
          $0.string(fault.kind.rawValue)
          $0.key("field")
          $0.string(fault.field)
          $0.key("text")
          $0.string(fault.text)
        }
      }
    }
  }
}

/// A share with three decimals.
private func decimals(_ value: Double) -> String {
  let thousandths = String(Int((value * 1000).rounded()))
  let digits = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
  return "\(digits.dropLast(3)).\(digits.suffix(3))"
}
