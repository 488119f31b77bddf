extension RandomAccessCollection where Index == Int {
  /// The first index from which on the elements satisfy `later`, of a collection in that order.
  func partition(by later: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if later(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
