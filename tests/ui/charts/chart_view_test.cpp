#include "tests/support/qt_text.h"
#include "tests/ui/charts/chart_pictures.h"
#include "ui/charts/chart_view.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPixmap>

namespace maalbilde {

namespace {

const Quarter kAsOf(2017, 2);

ChartData chart(std::size_t target, ChartForm form, const Ledger& ledger = someFigures()) {
    return chartOf(snapshotOf(chartProgramme(), ledger, target, {.asOf = kAsOf}), form);
}

void press(QWidget& widget, Qt::Key key) {
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

class ShownChart {
public:
    explicit ShownChart(const ChartData& data) {
        view.resize(820, 400);
        view.setData(data);
        (void)view.grab(); // lays the widget out
        QObject::connect(&view, &ChartView::readOut, [this](const QString& text) { said << text; });
    }

    ChartView view;
    QStringList said;
};

/// Counts how often a widget is painted.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget* painted) { painted->installEventFilter(this); }

    bool eventFilter(QObject* /*painted*/, QEvent* event) override {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int paints = 0;
};

/// Where on the picture a colour is.
bool hasColour(const QImage& image, QPointF at, const QColor& colour) {
    return image.pixelColor(at.toPoint()) == colour;
}

} // namespace

TEST_CASE("The arrow keys read out one value after the other and stop at the ends") {
    const Catalogue catalogue;
    ShownChart shown(chart(0, ChartForm::yearly));
    CHECK(shown.view.reading() == QString());
    press(shown.view, Qt::Key_Right);
    CHECK(shown.view.reading() == QStringLiteral("Elverum 2016: 15 arbeidsplasser"));
    CHECK(shown.view.accessibleDescription() == shown.view.reading());
    press(shown.view, Qt::Key_Left);
    CHECK(shown.view.reading() == QStringLiteral("Elverum 2016: 15 arbeidsplasser"));
    press(shown.view, Qt::Key_End);
    CHECK(shown.view.reading() == QStringLiteral("Våler 2017: 4 arbeidsplasser"));
    press(shown.view, Qt::Key_Right);
    CHECK(shown.view.reading() == QStringLiteral("Våler 2017: 4 arbeidsplasser"));
    press(shown.view, Qt::Key_Home);
    press(shown.view, Qt::Key_Escape);
    CHECK(shown.view.reading() == QString());
    CHECK(shown.said.size() == 4);
}

TEST_CASE("A chart that gets or loses the keyboard shows it at once") {
    const Catalogue catalogue;
    ShownChart shown(chart(0, ChartForm::yearly));
    shown.view.show();
    QCoreApplication::processEvents();
    PaintCounter counter(shown.view.viewport());
    for (const QEvent::Type type : {QEvent::FocusIn, QEvent::FocusOut}) {
        counter.paints = 0;
        QFocusEvent event(type, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&shown.view, &event);
        QCoreApplication::processEvents();
        CHECK(counter.paints > 0);
    }
}

TEST_CASE("A chart says its title and message to those who cannot see it") {
    const Catalogue catalogue;
    ShownChart shown(chart(0, ChartForm::yearly));
    CHECK(shown.view.accessibleName() ==
          QStringLiteral("Arbeidsplasser, hele regionen, per 2. kvartal 2017"));
    CHECK(shown.view.accessibleDescription() == QStringLiteral("44 av 100, plan nå 47 (−3)"));
    shown.view.setData(chart(0, ChartForm::yearly), QStringLiteral("Fire søyler"));
    CHECK(shown.view.accessibleDescription() == QStringLiteral("Fire søyler"));
    CHECK(shown.view.focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("Hovering points at a bar, and leaving it at none") {
    const Catalogue catalogue;
    ShownChart shown(chart(0, ChartForm::yearly));
    const auto hover = [&](QPointF at) {
        QMouseEvent event(QEvent::MouseMove, at, at, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.view.viewport(), &event);
    };
    hover(shown.view.picture().marks[1].box.center());
    CHECK(shown.view.reading() == QStringLiteral("Åmot 2016: 8 arbeidsplasser"));
    hover({1, 1});
    CHECK(shown.view.reading() == QString());
}

TEST_CASE("Qt Charts draws each bar where its label and its reading expect it") {
    const Catalogue catalogue;
    for (const std::size_t target : {0U, 2U}) {
        ShownChart shown(chart(target, ChartForm::yearly));
        const QImage image = shown.view.grab().toImage();
        const ChartPicture& picture = shown.view.picture();
        const PlotPanel& panel = picture.panels.front();
        // Left of the labels, inside the bar.
        const QColor elverum = lightTheme().place(0).hue;
        const double value = panel.bars[0].heights[0];
        CHECK(hasColour(image, panel.at(-0.2, value * 0.9), elverum));
        CHECK(hasColour(image, panel.at(-0.2, value * 0.1), elverum));
        CHECK_FALSE(hasColour(image, panel.at(-0.45, value * 0.5), elverum));
    }
}

TEST_CASE("A resized chart, another form and another theme are drawn in place") {
    const Catalogue catalogue;
    ShownChart shown(chart(0, ChartForm::yearly));
    for (const ChartForm form :
         {ChartForm::perPlace, ChartForm::overTime, ChartForm::quarterly, ChartForm::yearly}) {
        shown.view.setData(chart(0, form));
        shown.view.setTheme(darkTheme());
        shown.view.resize(shown.view.width() + 40, 420);
        const QImage image = shown.view.grab().toImage();
        CHECK(hasColour(image, {1, 1}, darkTheme().surface));
    }
    const PlotPanel& panel = shown.view.picture().panels.front();
    CHECK(hasColour(shown.view.grab().toImage(), panel.at(-0.2, 7), darkTheme().place(0).hue));
}

TEST_CASE("A chart without figures can be shown and walked through") {
    const Catalogue catalogue;
    ShownChart shown(chart(0, ChartForm::overTime, {}));
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_Home})
        press(shown.view, key);
    CHECK(shown.view.reading() == QString());
    CHECK(shown.view.picture().foreground.texts().contains(QStringLiteral("mangler")));
}

TEST_CASE("Two pictures of the same chart are the same to the pixel") {
    const Catalogue catalogue;
    ShownChart first(chart(2, ChartForm::quarterly));
    ShownChart second(chart(2, ChartForm::quarterly));
    CHECK(first.view.grab().toImage() == second.view.grab().toImage());
}

} // namespace maalbilde
