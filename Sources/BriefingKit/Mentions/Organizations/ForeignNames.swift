/// Names in other languages, whose head comes first: `Banco Central do Brasil`, `Universitas Oakhaven`.
extension Organizations {
  /// The name that begins with a foreign head: capitals behind it, and the particles between them.
  func foreignName(at i: Int, in range: Range<Int>) -> OrganizationMention? {
    guard tokens[i].isCapitalized, Self.foreignHeads.contains(tokens[i].key), !isHeadline(at: i)
    else { return nil }
    var end = i + 1
    while end < range.upperBound, tokens[end].isWord {
      let isParticle = Self.particles.contains(tokens[end].key) && !tokens[end].isCapitalized
      let next = isParticle ? nameBehindParticles(end, in: range) : end
      guard let next, tokens[next].isCapitalized, tokens[next].isWord, next - i < 12,
        isParticle || !tokens[next].has([.titleHead, .honorific, .month, .weekday])
      else { break }
      end = next + 1
    }
    guard end > i + 1 else { return nil }
    let words = i..<end
    return OrganizationMention(
      tokens: words, acronym: definition(after: end, in: range),
      kind: OrganizationKind.of(tokens[words]), body: nil, rule: Self.foreign.id)
  }

  /// The first word behind one or two particles: "de la".
  private func nameBehindParticles(_ i: Int, in range: Range<Int>) -> Int? {
    range.clamped(to: i..<i + 3).first { !Self.particles.contains(tokens[$0].key) }
  }

  static let foreign = Rule(
    "organization.foreign-head", field: .organizations,
    finds: [
      "She thanked the Banco Central do Brasil for its help." => "Banco Central do Brasil",
      "Students of Universitas Oakhaven met us in Lima." => "Universitas Oakhaven",
      "He thanked the Samahan ng Magsasaka on Monday." => "Samahan ng Magsasaka",
    ],
    ignores: ["They met at the banco in Lima."])

  private static let particles = WordKey.set(
    "de do da dos das del della delle dei di des du la le les el los las ng sa na y e et für der")
  private static let foreignHeads = WordKey.set(
    """
    banco banque banca universitas universiti universidad universidade universite universita \
    universität instituto institut istituto fundacion fundação fundación fondation \
    fondazione stiftung asociacion asociación associação associazione ministerio ministério \
    ministère secretaria secretaría consejo conselho conseil comision comisión comissão comité \
    comite confederacion confederación confederação federacion federación federação caixa caja \
    agencia agência agence agenzia empresa companhia compañía compagnie société sociedad sociedade \
    samahan persatuan yayasan kementerian lembaga badan majelis partai partido \
    sindicato syndicat camara cámara câmara chambre cooperativa corporacion corporación \
    universiteit hochschule gesellschaft verband verein bundesamt bundesministerium politecnico \
    escuela escola école ecole lycée liceo colegio hôpital assemblée \
    université università observatorio unión união
    """)
}
