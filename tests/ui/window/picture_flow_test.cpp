#include "tests/support/file_content.h"
#include "tests/ui/window/desk.h"
#include "ui/charts/chart_view.h"
#include "ui/export/picture/record/picture_reader.h"
#include "ui/export/picture/record/picture_record.h"
#include "ui/overview/overview_card.h"
#include "ui/prompts/picture_wish_dialog.h"
#include "ui/target/chart_switch.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

namespace maalbilde {

namespace {

/// A user who looks at a target.
class Reader {
public:
    Reader() {
        file = desk.makeFile("a.maalbilde");
        desk.window().begin({.file = file, .page = "jobs", .asOf = Quarter(2017, 2)});
        desk.pictureWish = PictureWish{};
    }

    QString pathOf(const char* name) const {
        return QString::fromStdString((desk.folder.path() / name).string());
    }

    std::string contentOf(const char* name) const { return maalbilde::contentOf(desk.folder.path() / name); }

    /// The record of a picture that has been saved.
    PictureRecord recordOf(const char* name) const {
        const auto carried = readPicture(contentOf(name), name);
        REQUIRE(carried);
        const auto record = readPictureRecord(carried->text);
        REQUIRE(record);
        return *record;
    }

    void choose(QWidget& widget, const char* action) {
        for (QAction* each : widget.actions())
            if (each->text() == QString::fromUtf8(action))
                return each->trigger();
        FAIL("nothing is called " << action);
    }

    Desk desk;
    std::filesystem::path file;
};

} // namespace

TEST_CASE("Ctrl+E saves the chart of the page in the form that is shown, under the name proposed") {
    Reader reader;
    reader.desk.answer = reader.pathOf("a.png");
    reader.desk.byKey("Ctrl+E").trigger();
    CHECK(reader.desk.proposedName == QStringLiteral("jobs-2017K2.png"));
    const QImage image(reader.pathOf("a.png"));
    CHECK(image.size() == QSize(1890, 1181));
    CHECK(reader.recordOf("a.png").form == QStringLiteral("yearly"));
    CHECK(reader.recordOf("a.png").made == QStringLiteral("2017-07-10T09:00:00.000Z"));

    for (QAbstractButton* button : reader.desk.part<ChartSwitch>().findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Per kvartal"))
            button->click();
    reader.desk.choose(QStringLiteral("Åmot"));
    reader.desk.byKey("Ctrl+E").trigger();
    CHECK(reader.desk.proposedName == QStringLiteral("jobs-åmot-2017K2.png"));
    CHECK(reader.recordOf("a.png").form == QStringLiteral("quarterly"));
    CHECK(reader.recordOf("a.png").place == QStringLiteral("aamot"));
    CHECK(reader.desk.notice() == QStringLiteral("Bildet er lagret som a.png."));
}

TEST_CASE("What was chosen of format, size and look is done, and proposed the next time") {
    Reader reader;
    const PictureWish wish{
        .format = QStringLiteral("svg"), .size = QStringLiteral("12x8cm"), .titled = false, .grey = true};
    reader.desk.pictureWish = wish;
    reader.desk.answer = reader.pathOf("a.svg");
    reader.desk.byKey("Ctrl+E").trigger();
    CHECK(reader.desk.proposedWish == PictureWish{});
    CHECK(reader.desk.proposedName == QStringLiteral("jobs-2017K2.svg"));
    const std::string svg = reader.contentOf("a.svg");
    CHECK(svg.find("width=\"340.16pt\"") != std::string::npos);
    CHECK(svg.find("#0072b2") == std::string::npos);
    CHECK(svg.find(">jobs, hele regionen, per 2. kvartal 2017</text>") == std::string::npos);
    reader.desk.restart();
    reader.desk.window().begin({.file = reader.file, .page = "jobs"});
    reader.desk.byKey("Ctrl+E").trigger();
    CHECK(reader.desk.proposedWish == wish);
}

TEST_CASE("Nothing is saved where the user gives up, or where it cannot be") {
    Reader reader;
    reader.desk.answer = reader.pathOf("a.png");
    reader.desk.pictureWish.reset();
    reader.desk.byKey("Ctrl+E").trigger();
    CHECK(reader.contentOf("a.png").empty());
    reader.desk.pictureWish = PictureWish{.size = QStringLiteral("large")};
    reader.desk.byKey("Ctrl+E").trigger();
    CHECK(reader.desk.notice().contains(QStringLiteral("large")));
    CHECK(reader.contentOf("a.png").empty());
    reader.desk.pictureWish = PictureWish{};
    reader.desk.answer = reader.pathOf("no/such/a.png");
    reader.desk.byKey("Ctrl+E").trigger();
    CHECK(reader.desk.notice().contains(QStringLiteral("no/such/a.png")));
}

TEST_CASE("Only a page with a chart offers to save it from the menu") {
    Reader reader;
    CHECK(reader.desk.byKey("Ctrl+E").isEnabled());
    reader.desk.byKey("Ctrl+1").trigger(); // the overview
    CHECK_FALSE(reader.desk.byKey("Ctrl+E").isEnabled());
    reader.desk.byKey("Ctrl+2").trigger();
    CHECK(reader.desk.byKey("Ctrl+E").isEnabled());
}

TEST_CASE("A chart is copied as pixels, SVG and words, by its menu and by Ctrl+C") {
    Reader reader;
    auto& chart = reader.desk.part<ChartView>();
    chart.setFocus();
    REQUIRE(QTest::qWaitForWindowActive(&reader.desk.window()));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    const QMimeData& data = *QGuiApplication::clipboard()->mimeData();
    REQUIRE(data.hasImage());
    CHECK(data.imageData().value<QImage>().size() == QSize(1890, 1181));
    CHECK(data.data(QStringLiteral("image/svg+xml")).contains("<svg "));
    CHECK(data.text().startsWith(QStringLiteral("jobs, hele regionen, per 2. kvartal 2017\n")));
    QGuiApplication::clipboard()->clear();
    reader.choose(chart, "Kopier bilde");
    CHECK(QGuiApplication::clipboard()->mimeData()->hasImage());
}

TEST_CASE("A card of the overview is saved and copied from its own menu") {
    Reader reader;
    reader.desk.byKey("Ctrl+1").trigger();
    reader.desk.answer = reader.pathOf("card.png");
    auto& card = reader.desk.part<OverviewCard>();
    CHECK(card.contextMenuPolicy() == Qt::ActionsContextMenu);
    reader.choose(card, "Lagre bilde …");
    CHECK(reader.recordOf("card.png").form == QStringLiteral("card"));
    CHECK(reader.recordOf("card.png").target == QStringLiteral("jobs"));
    reader.choose(card, "Kopier bilde");
    CHECK(QGuiApplication::clipboard()->mimeData()->hasImage());
}

TEST_CASE("The words of the menu follow the language") {
    Reader reader;
    auto& chart = reader.desk.part<ChartView>();
    reader.desk.byText(QStringLiteral("English")).trigger();
    QCoreApplication::processEvents();
    reader.choose(chart, "Copy picture");
    CHECK(QGuiApplication::clipboard()->mimeData()->text().contains(QStringLiteral("at Q2 2017")));
}

TEST_CASE("The dialog shows what was chosen last and gives what is chosen now") {
    const Catalogue catalogue;
    for (const PictureWish& last :
         {PictureWish{},
          PictureWish{.format = QStringLiteral("pdf"), .size = QStringLiteral("slide"), .titled = false},
          PictureWish{.format = QStringLiteral("svg"), .size = QStringLiteral("12x8cm"), .grey = true}})
        CHECK(PictureWishDialog(last).wish() == last);
    PictureWishDialog dialog({});
    auto* own = dialog.findChild<QLineEdit*>();
    CHECK_FALSE(own->isEnabled());
    auto* size = dialog.findChildren<QComboBox*>().last();
    size->setCurrentIndex(size->count() - 1);
    CHECK(own->isEnabled());
    own->setText(QStringLiteral(" 10x5cm "));
    CHECK(dialog.wish().size == QStringLiteral("10x5cm"));
}

} // namespace maalbilde
