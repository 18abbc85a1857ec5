#include "ui/window/picture_flow.h"

#include "ui/document/document.h"
#include "ui/document/file_path.h"
#include "ui/export/picture/picture_file.h"
#include "ui/files/whole_file.h"
#include "ui/parts/picture_menu.h"
#include "ui/prompts/prompts.h"
#include "ui/snapshot/official_credit.h"
#include "ui/window/notice_line.h"
#include "ui/window/window_memory.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

/// As sharp as a page needs, and no more than a clipboard likes.
PictureLook lookOfCopy() {
    return {};
}

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// For whatever takes it: a document the pixels, a drawing program the SVG, a text field the words.
void copyPicture(const PictureSubject& picture) {
    auto* copy = new QMimeData;
    copy->setImageData(pictureImage(picture, lookOfCopy()));
    copy->setData(QStringLiteral("image/svg+xml"), pictureFile(picture, lookOfCopy(), PictureFormat::svg));
    copy->setText((QStringList{picture.record.title, picture.record.message} + picture.record.caption)
                      .join(QLatin1Char('\n')));
    QGuiApplication::clipboard()->setMimeData(copy);
}

} // namespace

PictureFlow::PictureFlow(const Workplace& workplace, std::function<ProgrammeSnapshot()> shown)
    : QObject(&workplace.window), m_at(workplace), m_shown(std::move(shown)) {}

void PictureFlow::use(const QString& targetId, PictureForm form, PictureUse use) {
    const auto picture = pictureOf(targetId, form);
    if (!picture)
        return m_at.notice.tell(picture.error());
    if (use == PictureUse::copy)
        copyPicture(*picture);
    else
        save(*picture);
}

Result<PictureSubject> PictureFlow::pictureOf(const QString& targetId, PictureForm form) const {
    const ProgrammeSnapshot snapshot = m_shown();
    const auto target = std::ranges::find(snapshot.targets, targetId.toStdString(), &TargetSnapshot::id);
    if (target == snapshot.targets.end())
        return failure(ErrorCode::targetUnknown, targetId.toStdString(), std::string());
    return pictureSubject({.programme = snapshot,
                           .target = *target,
                           .made = m_at.document.now(),
                           .credit = officialCredit(m_at.document.ledger(), *target, CreditScope::lead)},
                          form);
}

void PictureFlow::save(const PictureSubject& picture) {
    const auto wish = m_at.prompts.pictures.wish(&m_at.window, m_at.memory.pictureWish());
    if (!wish)
        return;
    const auto size = parsePictureSize(wish->size.toStdString(), std::nullopt);
    if (!size)
        return m_at.notice.tell(size.error());
    m_at.memory.setPictureWish(*wish);
    const QString file = m_at.prompts.pictures.file(&m_at.window, proposedFileName(picture, wish->format));
    if (file.isEmpty())
        return;
    const auto format = pictureFormatOf(systemPath(file));
    if (!format)
        return m_at.notice.tell(format.error());
    const QByteArray bytes =
        pictureFile(picture, {.size = *size, .titled = wish->titled, .grey = wish->grey}, *format);
    m_at.notice.tell(writeWholeFile(systemPath(file), viewOf(bytes)),
                     tr("The picture was saved as %1.").arg(QFileInfo(file).fileName()));
}

} // namespace maalbilde
