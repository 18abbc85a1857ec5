// The yardstick for the start of the window: a bare Qt Widgets program that shows four Qt Charts of the
// example's yearly figures, and nothing else.

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGridLayout>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <array>

namespace {

/// Elverum, Åmot and Våler in 2016, 2017 and 2018: example figures.
using Years = std::array<std::array<double, 3>, 3>;
constexpr Years kJobs{{{8, 27, 26}, {4, 10, 12}, {2, 6, 9}}};
constexpr Years kFirms{{{1, 3, 1}, {0, 1, 1}, {0, 0, 0}}};
constexpr Years kResidents{{{33, 50, 77}, {13, 8, 24}, {-9, 9, 7}}};
constexpr std::array<double, 3> kReputation{60.1, 62.2, 67.8};

void addAxes(QChart& chart, QAbstractSeries& series, double low, double high) {
    auto* years = new QBarCategoryAxis;
    years->append({QStringLiteral("2016"), QStringLiteral("2017"), QStringLiteral("2018")});
    auto* values = new QValueAxis;
    values->setRange(low, high);
    chart.addAxis(years, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    series.attachAxis(years);
    series.attachAxis(values);
}

QChart* columns(const QString& title, const Years& places, double low, double high) {
    constexpr std::array kNames{"Elverum", "Åmot", "Våler"};
    auto* series = new QStackedBarSeries;
    for (std::size_t place = 0; place < places.size(); ++place) {
        auto* bars = new QBarSet(QString::fromUtf8(kNames[place]));
        for (const double year : places[place])
            bars->append(year);
        series->append(bars);
    }
    auto* chart = new QChart;
    chart->setTitle(title);
    chart->addSeries(series);
    addAxes(*chart, *series, low, high);
    return chart;
}

QChart* line(const QString& title) {
    auto* series = new QLineSeries;
    for (std::size_t year = 0; year < kReputation.size(); ++year)
        series->append(static_cast<double>(year), kReputation[year]);
    auto* chart = new QChart;
    chart->setTitle(title);
    chart->addSeries(series);
    addAxes(*chart, *series, 50, 80);
    return chart;
}

} // namespace

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    QWidget window;
    auto* grid = new QGridLayout(&window);
    grid->addWidget(new QChartView(columns(QStringLiteral("Arbeidsplasser"), kJobs, 0, 60)), 0, 0);
    grid->addWidget(new QChartView(columns(QStringLiteral("Nye bedrifter"), kFirms, 0, 5)), 0, 1);
    grid->addWidget(new QChartView(columns(QStringLiteral("Tilflytting"), kResidents, -20, 120)), 1, 0);
    grid->addWidget(new QChartView(line(QStringLiteral("Omdømme"))), 1, 1);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
