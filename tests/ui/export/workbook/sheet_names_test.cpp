#include "tests/support/laws.h"
#include "tests/support/qt_text.h"
#include "ui/export/workbook/sheet_names.h"

#include <catch2/catch.hpp>

#include <QSet>

namespace maalbilde {

namespace {

bool isLegal(const QString& name) {
    const bool plain = std::none_of(name.begin(), name.end(), [](QChar c) {
        return QStringLiteral("[]:*?/\\").contains(c) || c < QLatin1Char(' ');
    });
    return plain && !name.isEmpty() && name.size() <= 31 && !name.startsWith(QLatin1Char('\'')) &&
           !name.endsWith(QLatin1Char('\'')) && name.toLower() != QStringLiteral("history") &&
           !name.front().isLowSurrogate() && !name.back().isHighSurrogate();
}

} // namespace

TEST_CASE("A legal name stays as it is; others become legal and tell each other apart") {
    CHECK(sheetNames({QStringLiteral("Oversikt"), QStringLiteral("Arbeidsplasser")}) ==
          QStringList({QStringLiteral("Oversikt"), QStringLiteral("Arbeidsplasser")}));
    CHECK(sheetNames({QStringLiteral("Ny/brukt: 2–3?"), QStringLiteral("'x'"), QString(),
                      QStringLiteral("History")}) ==
          QStringList({QStringLiteral("Ny brukt 2–3"), QStringLiteral("x"), QStringLiteral("–"),
                       QStringLiteral("History (2)")}));
    CHECK(sheetNames({QStringLiteral("Tall"), QStringLiteral("TALL"), QStringLiteral("tall")}) ==
          QStringList({QStringLiteral("Tall"), QStringLiteral("TALL (2)"), QStringLiteral("tall (3)")}));
    const QString longName(40, QLatin1Char('a'));
    CHECK(sheetNames({longName, longName})[1] == QString(27, QLatin1Char('a')) + QStringLiteral(" (2)"));
}

TEST_CASE("Whatever is wanted, every name is legal and none is there twice") {
    law("names are legal and differ", [] {
        const auto pieces = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::container<std::vector<std::string>>(
                rc::gen::element<std::string>("a", "A", "'", "[", "]", ":", "*", "?", "/", "\\", " ", "\t",
                                              "\n", "history", "Mål", "😀", "enda et ganske langt navn")));
        QStringList wanted;
        for (const auto& name : pieces) {
            QString text;
            for (const std::string& piece : name)
                text += QString::fromStdString(piece);
            wanted << text;
        }
        const QStringList names = sheetNames(wanted);
        RC_ASSERT(names.size() == wanted.size());
        QSet<QString> taken;
        for (const QString& name : names) {
            RC_ASSERT(isLegal(name));
            RC_ASSERT(!taken.contains(name.toLower()));
            taken << name.toLower();
        }
    });
}

} // namespace maalbilde
