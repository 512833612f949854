import AccessControl

extension Pages {
    func questions(_ screen: AskQuestionsScreen) -> WrittenPage {
        let texts = texts(of: screen.step)
        let page = QuestionsPage(screen, texts, writer.format(screen.step.language))
        return write(
            page,
            title: title(texts[.updateTitle], isWrong: page.hasProblem, texts),
            texts
        )
    }

    func contacts(_ screen: EnterContactsScreen) -> WrittenPage {
        let texts = texts(of: screen.step)
        let page = ContactsPage(screen, texts, writer.format(screen.step.language))
        return write(
            page,
            title: title(texts[.updateContactsTitle], isWrong: page.hasProblem, texts),
            texts
        )
    }

    func summary(_ screen: ConfirmContactsScreen) -> WrittenPage {
        let texts = texts(of: screen.step)
        let page = SummaryPage(screen, texts, writer.format(screen.step.language))
        return write(page, title: texts[.updateSummaryTitle], texts)
    }

    func callService(_ screen: CallServiceScreen) -> WrittenPage {
        let texts = texts(of: screen.step)
        let page = CallServicePage(screen, texts, writer.format(screen.step.language))
        return write(page, title: page.headline, texts)
    }

    private func texts(of step: UpdateStep) -> PageTexts {
        let format = writer.format(step.language)
        return writer.texts(
            in: step.language,
            ["time": step.expiresAt.map(format.time) ?? ""]
        )
    }

    /// A title that says at once, to those who hear it first, that something is to be mended.
    private func title(_ title: String, isWrong: Bool, _ texts: PageTexts) -> String {
        isWrong ? texts[.updateProblemTitle, ["title": title]] : title
    }
}
