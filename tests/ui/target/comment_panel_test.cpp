#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "tests/support/widget_checks.h"
#include "ui/target/comment_form.h"
#include "ui/target/comment_panel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace maalbilde {

namespace {

const Quarter kAsOf(2017, 2);

Comment said(int id, Quarter quarter, const char* text) {
    return {CommentId{id}, "jobs", quarter, Timestamp(1'499'763'600'000 + id), "Kari", text};
}

TargetSnapshot jobsWith(std::vector<Comment> comments, Quarter asOf = kAsOf) {
    LedgerBuilder ledger;
    for (const char* place : {"elverum", "aamot", "vaaler"})
        enterRow(ledger, "jobs", place, {whole(1), whole(1), whole(1), whole(1), whole(1), whole(1)});
    return snapshotOf(chartProgramme(), ledger.ledger(), 0, {.asOf = asOf, .comments = std::move(comments)});
}

struct ShownPanel {
    CommentPanel panel;

    explicit ShownPanel(const TargetSnapshot& target) {
        panel.resize(360, 600);
        panel.setTheme(lightTheme());
        panel.setTarget(target);
        panel.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QPlainTextEdit& field() const { return *panel.findChild<QPlainTextEdit*>(); }

    [[nodiscard]] QAbstractButton& button(const QString& text) const {
        for (QAbstractButton* button : panel.findChildren<QAbstractButton*>())
            if (button->text().startsWith(text))
                return *button;
        FAIL("no button is called " << text.toStdString());
        throw std::logic_error("unreachable");
    }
};

} // namespace

TEST_CASE("Comments stand newest first with who and when, and the older ones on demand") {
    const Catalogue catalogue;
    const ShownPanel shown(
        jobsWith({said(1, Quarter(2016, 3), "en"), said(2, Quarter(2016, 4), "to"),
                  said(3, Quarter(2017, 1), "tre\nlinje to"), said(4, Quarter(2017, 2), "fire"),
                  said(5, Quarter(2017, 3), "senere")}));
    QStringList texts = shownTexts(shown.panel);
    CHECK(texts.contains("fire"));
    CHECK(texts.contains("tre\nlinje to"));
    CHECK(texts.contains("2. kv. 2017 · Kari, 11.07.2017 kl. 11.00"));
    CHECK(texts.indexOf("fire") < texts.indexOf("to"));
    CHECK_FALSE(texts.contains("en"));
    CHECK_FALSE(texts.contains("senere"));
    shown.button("Alle 4 kommentarer").click();
    CHECK(shownTexts(shown.panel).contains("en"));
    shown.button("Bare de siste").click();
    CHECK_FALSE(shownTexts(shown.panel).contains("en"));
}

TEST_CASE("A status that is not as promised asks for a comment until one says something of that quarter") {
    const Catalogue catalogue;
    CHECK(jobsWith({}).commentAsked ==
          "Status er «Bak plan»: Skriv i en kommentar hva som har skjedd, og hva som gjøres med det.");
    CHECK_FALSE(jobsWith({said(1, Quarter(2017, 1), "før")}).commentAsked.isEmpty());
    CHECK(jobsWith({said(1, Quarter(2017, 2), "nå")}).commentAsked.isEmpty());
    CHECK(jobsWith({}, Quarter(2015, 4)).commentAsked.isEmpty()); // nothing has begun
    CHECK(shownTexts(ShownPanel(jobsWith({})).panel).contains(jobsWith({}).commentAsked));
}

TEST_CASE("Where no goal is set in numbers, the board's own words stand for the status, and are asked for") {
    const Catalogue catalogue;
    Programme programme = chartProgramme();
    programme.targets[3].rule = IndexGoal{};
    LedgerBuilder ledger;
    ledger.enter("reputation", "region", Quarter(2017, 2), 44);
    const auto reputation = [&](const std::vector<Comment>& comments) {
        return snapshotOf(programme, ledger.ledger(), 3, {.asOf = Quarter(2017, 2), .comments = comments});
    };
    CHECK(reputation({}).commentAsked ==
          "Målet har ikke noe måltall. Skriv hvordan styret selv vurderer det.");
    ShownPanel asked(reputation({}));
    CHECK(shownTexts(asked.panel).contains("Styrets vurdering"));
    CHECK(asked.button("Skriv styrets vurdering").isVisible());

    Comment words = said(1, Quarter(2017, 2), "Bedre enn i fjor.");
    words.target = programme.targets[3].id;
    const TargetSnapshot assessed = reputation({words});
    CHECK(assessed.commentAsked.isEmpty());
    REQUIRE(assessed.comments.size() == 1);
    CHECK(assessed.comments[0].opening == "Styrets vurdering, 2. kv. 2017 (Kari):");
    CHECK_FALSE(jobsWith({}).commentLabels.standForStatus);
}

TEST_CASE("A comment is written and kept by keyboard, and by the button") {
    const Catalogue catalogue;
    ShownPanel shown(jobsWith({}));

    struct Wish {
        QString target;
        Quarter quarter;
        QString text;
    };

    std::vector<Wish> wished;
    QObject::connect(&shown.panel, &CommentPanel::commentWished, &shown.panel,
                     [&](const QString& target, Quarter quarter, const QString& text) {
                         wished.push_back({target, quarter, text});
                     });
    CHECK_FALSE(shown.field().isVisible());
    shown.panel.activateWindow();
    shown.button("Skriv en kommentar").setFocus();
    QTest::keyClick(&shown.button("Skriv en kommentar"), Qt::Key_Space);
    REQUIRE(shown.field().isVisible());
    CHECK(shown.panel.focusWidget() == &shown.field()); // what is typed next is written
    CHECK_FALSE(shown.button("&Lagre kommentaren").isEnabled());
    QTest::keyClick(&shown.field(), Qt::Key_Return, Qt::ControlModifier); // nothing to keep
    CHECK(wished.empty());

    QTest::keyClicks(&shown.field(), "Saga");
    QTest::keyClick(&shown.field(), Qt::Key_Return);
    QTest::keyClicks(&shown.field(), "stengte.");
    QTest::keyClick(&shown.field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wished.size() == 1);
    CHECK(wished[0].target == "jobs");
    CHECK(wished[0].quarter == kAsOf);
    CHECK(wished[0].text == "Saga\nstengte.");
    CHECK(shown.field().toPlainText() == "Saga\nstengte."); // until it is known to be kept
    shown.button("&Lagre kommentaren").click();
    CHECK(wished.size() == 2);
    shown.panel.commentKept();
    CHECK(shown.field().toPlainText().isEmpty());
    CHECK_FALSE(shown.field().isVisible());
}

TEST_CASE("What is not kept yet stays with its target and quarter, whatever is looked at meanwhile") {
    const Catalogue catalogue;
    ShownPanel shown(jobsWith({}));
    shown.button("Skriv en kommentar").click();
    QTest::keyClicks(&shown.field(), "Utkast");
    shown.panel.setTarget(jobsWith({said(1, Quarter(2017, 2), "en annen skrev")}));
    CHECK(shown.field().toPlainText() == "Utkast");
    shown.panel.setTarget(jobsWith({}, Quarter(2017, 1)));
    CHECK(shown.field().toPlainText().isEmpty());
    CHECK_FALSE(shown.field().isVisible());
    shown.panel.setTarget(jobsWith({}));
    CHECK(shown.field().toPlainText() == "Utkast");
    CHECK(shown.field().isVisible());
}

TEST_CASE("Where nothing can be written, there is no form") {
    const Catalogue catalogue;
    ShownPanel shown(jobsWith({said(1, Quarter(2017, 2), "sagt")}));
    shown.panel.setWritable(false);
    CHECK_FALSE(shown.button("Skriv en kommentar").isVisible());
    CHECK(shownTexts(shown.panel).contains("sagt"));
    shown.panel.setTarget(jobsWith({}));
    CHECK_FALSE(shown.panel.isVisible());
}

TEST_CASE("Everything of a comment can be read, reached and named") {
    const Language language = GENERATE(Language::nb, Language::en);
    const Catalogue catalogue(language);
    const std::string full(600, 'x');
    ShownPanel shown(jobsWith({said(1, Quarter(2017, 2), "Et ord\nog et til")}));
    shown.panel.resize(360, shown.panel.sizeHint().height() * 2);
    QCoreApplication::processEvents();
    CHECK(cutTexts(shown.panel).join('\n') == "");
    CHECK(namelessWidgets(shown.panel).isEmpty());
}

} // namespace maalbilde
