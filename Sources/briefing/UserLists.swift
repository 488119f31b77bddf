import BriefingKit

/// The word lists a user names with `--lexicon`, in order.
func userLists(
  for arguments: Arguments
) throws(Diagnostic) -> [(name: String, bytes: [UInt8])] {
  var lists: [(name: String, bytes: [UInt8])] = []
  for name in arguments.all(.lexicon) { lists.append((name, try readFile(Path(name)))) }
  return lists
}

/// What the tool knows of words, with what the user's lists add.
func knownWords(for arguments: Arguments) throws(Diagnostic) -> Lexicon {
  try knownWords(in: userLists(for: arguments))
}

func knownWords(in lists: [(name: String, bytes: [UInt8])]) throws(Diagnostic) -> Lexicon {
  do {
    return try Lexicon.builtIn(adding: lists)
  } catch {
    throw .wrongList(error)
  }
}
