/// The parts on people and on organizations: one for each, with roles over time.
extension ReportPage {
  func writePeople(to html: inout HTMLWriter) {
    writeCards(
      of: dossier.cast.people.indices.sorted {
        (NameKey(dossier.cast.people[$0].name), $0) < (NameKey(dossier.cast.people[$1].name), $1)
      }, noun: "people", to: &html
    ) { index, html in writePerson(index, to: &html) }
  }

  func writeBodies(to html: inout HTMLWriter) {
    var posts = [RolesOverTime](repeating: RolesOverTime(), count: dossier.cast.bodies.count)
    for (person, one) in dossier.cast.people.enumerated() {
      for appearance in one.appearances {
        for role in appearance.party.roles {
          guard let name = role.organization,
            case .body(let body)? = dossier.cast.member(named: name, in: appearance.release)
          else { continue }
          posts[body].add(role, of: person, in: appearance.release)
        }
      }
    }
    writeCards(
      of: dossier.cast.bodies.indices.sorted {
        (NameKey(dossier.cast.bodies[$0].name), $0) < (NameKey(dossier.cast.bodies[$1].name), $1)
      }, noun: "organizations", to: &html
    ) { index, html in writeBody(index, posts: posts[index].posts, to: &html) }
  }

  private func writeCards(
    of indices: [Int], noun: String, to html: inout HTMLWriter,
    _ write: (Int, inout HTMLWriter) -> Void
  ) {
    LedgerFilter(noun: noun).write(to: &html)
    html.open("div", ["class": "cards"])
    for index in indices { write(index, &html) }
    html.close("div")
  }

  // MARK: Persons

  private func writePerson(_ index: Int, to html: inout HTMLWriter) {
    let person = dossier.cast.people[index]
    html.element("article", ["class": "card", "id": dossier.personAnchors[index]]) { html in
      html.element("h3", text: person.name)
      var posts = RolesOverTime()
      for appearance in person.appearances {
        for role in appearance.party.roles { posts.add(role, of: index, in: appearance.release) }
      }
      writeList("roles", of: posts.posts, to: &html) { post, html in
        writePost(post, to: &html)
      }
      writeReleases(
        "Took part in", person.appearances.filter(\.tookPart).map(\.release), to: &html)
      writeReleases(
        "Named in", person.appearances.filter { !$0.tookPart }.map(\.release), to: &html)
      writeDeeds(of: .person(index), to: &html)
    }
    html.literal("\n")
  }

  private func writePost(_ post: RolesOverTime.Post, to html: inout HTMLWriter) {
    let title = post.title ?? ""
    html.text(title)
    // What the title does not itself say.
    var isFirst = title.isEmpty
    for place in [post.organization, post.country].compactMap({ $0 })
    where !NameKey(title).text.contains(NameKey(place).text) {
      html.text(isFirst ? "" : ", ")
      writeName(place, in: post.releases[0], to: &html)
      isFirst = false
    }
    writeTime(of: post, to: &html)
  }

  private func writeTime(of post: RolesOverTime.Post, to html: inout HTMLWriter) {
    let days = post.releases.compactMap { dossier.releases[$0].day }
    guard !days.isEmpty else { return }
    html.text(" ")
    html.element("span", ["class": "note"], text: Self.period(days))
  }

  // MARK: Bodies

  private func writeBody(
    _ index: Int, posts: [RolesOverTime.Post], to html: inout HTMLWriter
  ) {
    let body = dossier.cast.bodies[index]
    html.element("article", ["class": "card", "id": dossier.bodyAnchors[index]]) { html in
      html.element("h3", text: body.name)
      let names = body.otherNames
      let notes =
        [body.kind == .other ? nil : body.kind.rawValue]
        + (names.isEmpty ? [] : ["also " + names.joined(separator: ", ")])
      let note = notes.compactMap { $0 }.joined(separator: "; ")
      if !note.isEmpty { html.element("p", ["class": "note"], text: note) }
      writeList("roles", of: posts, to: &html) { post, html in
        writeLink(to: .person(post.person), in: &html)
        if let title = post.title { html.text(", \(title)") }
        writeTime(of: post, to: &html)
      }
      writeReleases("Named in", body.appearances.map(\.release), to: &html)
      writeDeeds(of: .body(index), to: &html)
    }
    html.literal("\n")
  }

  // MARK: What both have

  private func writeReleases(_ label: String, _ releases: [Int], to html: inout HTMLWriter) {
    guard !releases.isEmpty else { return }
    html.element("p", ["class": "label"], text: label)
    writeList("plain", of: releases, to: &html) { writeRelease($0, to: &$1) }
  }

  private func writeDeeds(of member: JoinedCast.Member, to html: inout HTMLWriter) {
    let all = (dossier.deedsOf[member] ?? []).map { dossier.deeds[$0] }
    let acts = all.filter { $0.kind != .statement }
    // What somebody promised or asked in so many words need not be said again.
    let deeds = all.filter { deed in
      deed.kind != .statement || !acts.contains { $0.release == deed.release && $0.overlaps(deed) }
    }
    for (kind, label) in [
      (Evidence.Kind.pledge, "Promised"), (.measure, "Did or plans"), (.request, "Asked"),
      (.statement, "Said"),
    ] {
      let ofKind = deeds.filter { $0.kind == kind }
      guard !ofKind.isEmpty else { continue }
      html.element("p", ["class": "label"], text: label)
      writeList("plain", of: ofKind, to: &html) { deed, html in
        let words = deed.isQuoted ? "“\(deed.text)”" : deed.text
        writeWords(words, of: deed.span, in: deed.release, to: &html)
      }
    }
  }

  private func writeList<Element>(
    _ style: String, of elements: [Element], to html: inout HTMLWriter,
    _ write: (Element, inout HTMLWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    html.element("ul", ["class": style]) { html in
      for element in elements { html.element("li") { write(element, &$0) } }
    }
  }
}
