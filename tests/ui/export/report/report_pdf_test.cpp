#include "tests/support/qt_text.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/export/report/report_samples.h"
#include "ui/export/report/pdf/report_pdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QFile>
#include <QProcess>
#include <utility>

namespace maalbilde {

namespace {

QByteArray pdfOf(const ReportSample& sample, bool grey = false) {
    return reportPdf(sample.report(), {.grey = grey});
}

/// A PDF read by libqpdf, with the bytes that it reads from.
class Opened {
public:
    explicit Opened(QByteArray bytes) : m_bytes(std::move(bytes)) {
        m_pdf.processMemoryFile("report", m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
    }

    QPDF* operator->() { return &m_pdf; }

    QPDF& operator*() { return m_pdf; }

private:
    QByteArray m_bytes;
    QPDF m_pdf;
};

/// What pdftotext reads in the file.
QString textOf(const QByteArray& bytes) {
    const TemporaryFolder folder;
    QFile file(QString::fromStdString((folder.path() / "report.pdf").string()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess reader;
    reader.start("pdftotext", {"-layout", "-enc", "UTF-8", file.fileName(), "-"});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

std::string streamOf(QPDFObjectHandle stream) {
    const auto data = stream.getRawStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

ReportSample example() {
    ReportSample sample = sampleOf(3);
    sample.programme.example = true;
    return sample;
}

} // namespace

TEST_CASE("The text of the PDF is text, in the language asked for") {
    const Catalogue catalogue;
    const QString text = textOf(pdfOf(example()));
    for (const char* said :
         {"Styrerapport", "1 av 4 mål i rute, 1 nådd, 2 bak plan.", "■ Bak plan",
          "plan nå 47 (−23) · mål 100", "Akkumulert (arbeidsplasser)", "Metoden i ti linjer", "Side 6 av 6",
          "siste fire kvartal"}) // and no ligature in it
        CHECK(text.contains(QString::fromUtf8(said)));
    CHECK(text.count("Eksempeltall") == 6);
}

TEST_CASE("The PDF keeps the rules of PDF/A-1b that a program can read from it") {
    const Catalogue catalogue;
    for (const bool grey : {false, true}) {
        const QByteArray bytes = pdfOf(example(), grey);
        CHECK(bytes.startsWith("%PDF-1.4\n%"));
        CHECK(static_cast<unsigned char>(bytes[10]) > 127); // a line of bytes that are no ASCII
        CHECK_FALSE(bytes.contains("/ObjStm"));
        CHECK_FALSE(bytes.contains("/XRef"));
        Opened pdf(bytes);
        CHECK_FALSE(pdf->isEncrypted());
        CHECK(pdf->getTrailer().getKey("/ID").isArray());
        int fonts = 0;
        for (QPDFObjectHandle object : pdf->getAllObjects()) {
            if (object.isStream())
                CHECK_FALSE(object.getDict().getKey("/Filter").isNameAndEquals("/LZWDecode"));
            QPDFObjectHandle entries = object.isStream() ? object.getDict() : object;
            if (!entries.isDictionary())
                continue;
            for (const char* forbidden : {"/SMask", "/CA", "/ca", "/BM", "/Group", "/AA", "/JS",
                                          "/EmbeddedFiles", "/TR", "/OCProperties"})
                CHECK_FALSE(entries.hasKey(forbidden));
            if (entries.getKey("/Type").isNameAndEquals("/FontDescriptor")) {
                ++fonts;
                CHECK(entries.getKey("/FontFile2").isStream());
                CHECK(entries.getKey("/CIDSet").isStream());
            }
            if (entries.getKey("/Subtype").isNameAndEquals("/Type0")) {
                QPDFObjectHandle part = entries.getKey("/DescendantFonts").getArrayItem(0);
                const std::string name = entries.getKey("/BaseFont").getName();
                CHECK(part.getKey("/BaseFont").getName() == name);
                CHECK(part.getKey("/FontDescriptor").getKey("/FontName").getName() == name);
                CHECK(entries.getKey("/ToUnicode").isStream());
            }
        }
        CHECK(fonts >= 2);
    }
}

TEST_CASE("The colours of the PDF are said to be sRGB, by a profile within it") {
    const Catalogue catalogue;
    Opened pdf(pdfOf(example()));
    QPDFObjectHandle intents = pdf->getRoot().getKey("/OutputIntents");
    REQUIRE(intents.isArray());
    CHECK(intents.getArrayItem(0).getKey("/S").isNameAndEquals("/GTS_PDFA1"));
    CHECK(intents.getArrayItem(0).getKey("/DestOutputProfile").isStream());
}

TEST_CASE("Title, language and dates stand in both places and agree") {
    const Catalogue catalogue;
    Opened pdf(pdfOf(example()));
    QPDFObjectHandle info = pdf->getTrailer().getKey("/Info");
    CHECK(info.getKey("/Title").getUTF8Value() == "Styrerapport: Test, per 2. kvartal 2017");
    CHECK(info.getKey("/CreationDate").getStringValue() == "D:20170710090000Z");
    CHECK(info.getKey("/ModDate").getStringValue() == "D:20170710090000Z");
    QPDFObjectHandle metadata = pdf->getRoot().getKey("/Metadata");
    CHECK_FALSE(metadata.getDict().hasKey("/Filter"));
    const std::string xmp = streamOf(metadata);
    for (const char* said :
         {"<pdfaid:part>1</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>",
          "<xmp:CreateDate>2017-07-10T09:00:00Z</xmp:CreateDate>",
          "<xmp:ModifyDate>2017-07-10T09:00:00Z</xmp:ModifyDate>", "Styrerapport: Test, per 2. kvartal 2017",
          "<xmp:CreatorTool>Målbilde<", "<pdf:Producer>Målbilde<"})
        CHECK_THAT(xmp, Catch::Matchers::Contains(said));
    CHECK(info.getKey("/Producer").getUTF8Value() == "Målbilde");
    CHECK(pdf->getRoot().getKey("/Lang").getStringValue() == "nb");
    CHECK(pdf->getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
}

TEST_CASE("The bookmarks of the PDF lead from the first page to the last") {
    const Catalogue catalogue;
    Opened pdf(pdfOf(example()));
    const auto pages = QPDFPageDocumentHelper(*pdf).getAllPages();
    QPDFObjectHandle outlines = pdf->getRoot().getKey("/Outlines");
    std::vector<std::string> titles;
    QPDFObjectHandle last;
    for (QPDFObjectHandle item = outlines.getKey("/First"); item.isDictionary();
         item = item.getKey("/Next")) {
        titles.push_back(item.getKey("/Title").getUTF8Value());
        CHECK(item.getKey("/Parent").getObjGen() == outlines.getObjGen());
        last = item;
    }
    CHECK(titles.size() == 10);
    CHECK(titles.front() == "Styrerapport");
    CHECK(titles.back() == "Kilder");
    CHECK(outlines.getKey("/Count").getIntValueAsInt() == 10);
    CHECK(outlines.getKey("/Last").getObjGen() == last.getObjGen());
    CHECK(last.getKey("/Dest").getArrayItem(0).getObjGen() == pages.back().getObjectHandle().getObjGen());
}

TEST_CASE("The same report gives the same bytes, and another date other ones") {
    const Catalogue catalogue;
    const BoardReport report = example().report();
    const QByteArray bytes = reportPdf(report, {});
    CHECK((reportPdf(report, {}) == bytes));
    BoardReport later = report;
    later.made = *Timestamp::parse("2017-07-11T09:00:00Z");
    CHECK((reportPdf(later, {}) != bytes));
}

TEST_CASE("A report of 357 municipalities can be read to its end") {
    const Catalogue catalogue;
    const QString text = textOf(pdfOf(sampleOf(357)));
    CHECK(text.contains("357. Sted "));
    CHECK(text.contains("Side 30 av 30"));
}

} // namespace maalbilde
