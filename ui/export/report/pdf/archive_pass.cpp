#include "ui/export/report/pdf/archive_pass.h"

#include "core/values/contract.h"
#include "ui/export/report/paper/paper_units.h"
#include "ui/export/report/pdf/pdf_metadata.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCryptographicHash>
#include <exception>

namespace maalbilde {

namespace {

using Object = QPDFObjectHandle;

Object unicode(const QString& text) {
    return Object::newUnicodeString(text.toStdString());
}

/// Where a bookmark leads: the place on its page, at the zoom that the reader has.
Object destination(const ReportBookmark& bookmark, const std::vector<QPDFPageObjectHelper>& pages) {
    constexpr double kPointsPerInch = 72;
    const double top = (kPageHeight - bookmark.top) * kPointsPerInch / kUnitsPerInch;
    return Object::newArray({pages.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle(),
                             Object::newName("/XYZ"), Object::newInteger(0), Object::newReal(top, 1),
                             Object::newInteger(0)});
}

void addBookmarks(QPDF& pdf, const std::vector<ReportBookmark>& bookmarks) {
    if (bookmarks.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Object outlines = pdf.makeIndirectObject(Object::newDictionary());
    std::vector<Object> items;
    for (const ReportBookmark& bookmark : bookmarks) {
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", unicode(bookmark.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination(bookmark, pages));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    outlines.replaceKey("/Type", Object::newName("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", Object::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

/// Title and dates, in the two places where readers look, in agreement.
void addIdentity(QPDF& pdf, const PdfIdentity& identity) {
    Object info = Object::newDictionary();
    info.replaceKey("/Title", unicode(identity.title));
    info.replaceKey("/Creator", unicode(kPdfCreator));
    info.replaceKey("/Producer", unicode(kPdfCreator));
    for (const char* key : {"/CreationDate", "/ModDate"})
        info.replaceKey(key, Object::newString(pdfDate(identity.made)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    Object metadata = Object::newStream(&pdf, xmpPacket(identity.title, identity.language, identity.made));
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

void addManners(QPDF& pdf, const PdfIdentity& identity) {
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
    pdf.getRoot().replaceKey("/Lang", Object::newString(identity.language.toStdString()));
}

/// Nothing is transparent, so nothing needs to say how transparent it is: PDF/A-1 has no words for it.
void dropTransparency(QPDF& pdf) {
    for (Object object : pdf.getAllObjects())
        if (object.isDictionary() && object.getKey("/Type").isNameAndEquals("/ExtGState"))
            for (const char* key : {"/ca", "/CA", "/SMask", "/AIS", "/BM"})
                object.removeKey(key);
}

/// Six capitals that follow from the content of a font, as the name of a part of a font begins.
std::string tagOf(Object fontFile) {
    const auto data = fontFile.getRawStreamData();
    const QByteArray bytes(reinterpret_cast<const char*>(data->getBuffer()),
                           static_cast<qsizetype>(data->getSize()));
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    std::string tag;
    for (qsizetype i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(hash[i]) % 26);
    return tag;
}

/// QPdfWriter names the parts of fonts by chance, and not alike in the three places where the name stands.
void nameFonts(QPDF& pdf) {
    for (Object font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.getKey("/Subtype").isNameAndEquals("/Type0"))
            continue;
        Object part = font.getKey("/DescendantFonts").getArrayItem(0);
        Object descriptor = part.getKey("/FontDescriptor");
        const std::string family = font.getKey("/BaseFont").getName().substr(1);
        const Object name = Object::newName("/" + tagOf(descriptor.getKey("/FontFile2")) + "+" + family);
        font.replaceKey("/BaseFont", name);
        part.replaceKey("/BaseFont", name);
        descriptor.replaceKey("/FontName", name);
    }
}

QByteArray written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true); // PDF/A-1 wants it
    writer.setDeterministicID(true);
    writer.forcePDFVersion("1.4");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray archived(const QByteArray& painted, const PdfIdentity& identity) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", painted.constData(), static_cast<std::size_t>(painted.size()));
        addBookmarks(pdf, identity.bookmarks);
        addIdentity(pdf, identity);
        addManners(pdf, identity);
        dropTransparency(pdf);
        nameFonts(pdf);
        pdf.getTrailer().removeKey("/ID"); // one of chance; the writer makes another from the content
        return written(pdf);
    } catch (const std::exception&) {
        require(false, "a PDF that was just painted can be read");
    }
    return {};
}

} // namespace maalbilde
