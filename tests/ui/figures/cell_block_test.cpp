#include "tests/support/laws.h"
#include "tests/support/qt_text.h"
#include "ui/figures/cell_block.h"

namespace maalbilde {

namespace {

using Rows = std::vector<QStringList>;

/// Any text of the characters that mean something in a block.
rc::Gen<QString> anyCell() {
    return rc::gen::map(
        rc::gen::container<std::string>(rc::gen::element('a', '1', ',', '\t', '\n', '\r', '"')),
        [](const std::string& text) { return QString::fromStdString(text); });
}

Rows anyRows() {
    const auto columns = *rc::gen::inRange<qsizetype>(1, 5);
    Rows rows(static_cast<std::size_t>(*rc::gen::inRange(1, 5)));
    for (QStringList& row : rows)
        for (qsizetype column = 0; column < columns; ++column)
            row << *anyCell();
    return rows;
}

} // namespace

TEST_CASE("A block is read as LibreOffice and Excel write it") {
    CHECK(readBlock("1\t2\n3\t4\n") == Rows{{"1", "2"}, {"3", "4"}});     // LibreOffice
    CHECK(readBlock("1\t2\r\n3\t4\r\n") == Rows{{"1", "2"}, {"3", "4"}}); // Excel
    CHECK(readBlock("1\t2\r3\t4\r") == Rows{{"1", "2"}, {"3", "4"}});     // Excel on a Mac, formerly
    CHECK(readBlock("1\t2\n3\t4") == Rows{{"1", "2"}, {"3", "4"}});       // a text editor
    CHECK(readBlock("12,5") == Rows{{"12,5"}});
    CHECK(readBlock("\t\n\t5\n") == Rows{{"", ""}, {"", "5"}});
    CHECK(readBlock("1\n2\t3\n") == Rows{{"1", ""}, {"2", "3"}});
    CHECK(readBlock("").empty());
    CHECK(readBlock("1\n\n2\n") == Rows{{"1"}, {""}, {"2"}});
}

TEST_CASE("A quoted cell may hold tabs, line ends and quotes; a stray quote is a character") {
    CHECK(readBlock("\"a\tb\"\t2\n") == Rows{{"a\tb", "2"}});
    CHECK(readBlock("\"a\r\nb\"\n2\n") == Rows{{"a\r\nb"}, {"2"}});
    CHECK(readBlock("\"say \"\"no\"\"\"\n") == Rows{{"say \"no\""}});
    CHECK(readBlock("\"12\n13\n") == Rows{{"\"12"}, {"13"}});
    CHECK(readBlock("\"a\"b\t2\n") == Rows{{"\"a\"b", "2"}});
    CHECK(readBlock("5\"\t2\n") == Rows{{"5\"", "2"}});
}

TEST_CASE("Blocks keep their cells") {
    law("what is written is read again", [] {
        const Rows rows = anyRows();
        RC_ASSERT(readBlock(blockText(rows)) == rows);
    });
    law("the line ends do not matter where no cell holds one", [] {
        const auto plain = rc::gen::container<std::string>(rc::gen::element('1', ',', '-'));
        Rows rows;
        for (int row = 0; row < 3; ++row)
            rows.push_back({QString::fromStdString(*plain), QString::fromStdString(*plain)});
        const QString text = blockText(rows);
        for (const char* end : {"\r\n", "\r"})
            RC_ASSERT(readBlock(QString(text).replace('\n', QLatin1String(end))) == rows);
    });
    law("any text is read without losing a character that is no separator or quote", [] {
        const QString text = *anyCell();
        QString kept;
        for (const QStringList& row : readBlock(text))
            kept += row.join(QString());
        for (const char c : {'a', '1', ','})
            RC_ASSERT(kept.count(QLatin1Char(c)) == text.count(QLatin1Char(c)));
    });
}

} // namespace maalbilde
