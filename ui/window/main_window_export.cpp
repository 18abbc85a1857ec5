#include "ui/document/file_path.h"
#include "ui/export/picture/picture_file.h"
#include "ui/files/whole_file.h"
#include "ui/snapshot/official_credit.h"
#include "ui/target/target_page.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <algorithm>

namespace maalbilde {

namespace {

/// As sharp as a page needs, and no more than a clipboard likes.
PictureLook lookOfCopy() {
    return {};
}

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

bool MainWindow::showsTarget() const {
    return m_target != nullptr && m_pages->currentWidget() == m_target;
}

/// What is shown of a target, as a picture; its form is one that the page or the overview offers.
Result<PictureSubject> MainWindow::pictureOf(const QString& targetId, PictureForm form) const {
    const ProgrammeSnapshot snapshot = currentSnapshot();
    const auto target = std::ranges::find(snapshot.targets, targetId.toStdString(), &TargetSnapshot::id);
    if (target == snapshot.targets.end())
        return failure(ErrorCode::targetUnknown, targetId.toStdString(), std::string());
    return pictureSubject({.programme = snapshot,
                           .target = *target,
                           .made = m_document.now(),
                           .credit = officialCredit(m_document.ledger(), *target, CreditScope::lead)},
                          form);
}

void MainWindow::usePicture(const QString& targetId, PictureForm form, PictureUse use) {
    const auto picture = pictureOf(targetId, form);
    if (!picture)
        return tell(picture.error());
    if (use == PictureUse::copy)
        copyPicture(*picture);
    else
        savePicture(*picture);
}

/// The chart on the page of a target, in the form that it is shown in.
void MainWindow::useShownChart(PictureUse use) {
    if (showsTarget())
        usePicture(m_page, pictureFormOf(m_target->chartForm()), use);
}

void MainWindow::savePicture(const PictureSubject& picture) {
    const auto wish = m_prompts.pictures.wish(this, m_memory.pictureWish());
    if (!wish)
        return;
    const auto size = parsePictureSize(wish->size.toStdString(), std::nullopt);
    if (!size)
        return tell(size.error());
    m_memory.setPictureWish(*wish);
    const QString file = m_prompts.pictures.file(this, proposedFileName(picture, wish->format));
    if (file.isEmpty())
        return;
    const auto format = pictureFormatOf(systemPath(file));
    if (!format)
        return tell(format.error());
    const QByteArray bytes =
        pictureFile(picture, {.size = *size, .titled = wish->titled, .grey = wish->grey}, *format);
    tell(writeWholeFile(systemPath(file), viewOf(bytes)));
}

/// For whatever takes it: a document the pixels, a drawing program the SVG, a text field the words.
void MainWindow::copyPicture(const PictureSubject& picture) {
    auto* copy = new QMimeData;
    copy->setImageData(pictureImage(picture, lookOfCopy()));
    copy->setData(QStringLiteral("image/svg+xml"), pictureFile(picture, lookOfCopy(), PictureFormat::svg));
    copy->setText((QStringList{picture.record.title, picture.record.message} + picture.record.caption)
                      .join(QLatin1Char('\n')));
    QGuiApplication::clipboard()->setMimeData(copy);
}

} // namespace maalbilde
