#include "ui/window/target_flow.h"

#include "ui/document/document.h"
#include "ui/export/picture/picture_subject.h"
#include "ui/prompts/prompts.h"
#include "ui/snapshot/official_credit.h"
#include "ui/target/target_page.h"
#include "ui/window/author_flow.h"
#include "ui/window/look.h"
#include "ui/window/notice_line.h"
#include "ui/window/picture_flow.h"

namespace maalbilde {

TargetFlow::TargetFlow(const Workplace& workplace, Look& look, AuthorFlow& author, PictureFlow& pictures)
    : PageFlow(workplace), m_look(look), m_author(author), m_pictures(pictures) {}

TargetPage& TargetFlow::page() {
    if (m_page != nullptr)
        return *m_page;
    m_page = new TargetPage(&m_at.window);
    m_look.dress(m_page);
    connect(m_page, &TargetPage::commentWished, this, &TargetFlow::keepComment);
    connect(m_page, &TargetPage::pictureWished, this, &TargetFlow::takePicture);
    return *m_page;
}

QWidget& TargetFlow::widget() {
    return page();
}

void TargetFlow::refresh(const QString& target, const ProgrammeSnapshot& snapshot) {
    m_target = target;
    page().setWritable(!m_at.document.writeFault());
    page().setSnapshot(snapshot, target);
    for (const TargetSnapshot& shown : snapshot.targets)
        if (shown.id == target.toStdString())
            page().setCredit(officialCredit(m_at.document.ledger(), shown, CreditScope::leadAndSupporting));
}

void TargetFlow::takePicture(PictureUse use) {
    m_pictures.use(m_target, pictureFormOf(page().chartForm()), use);
}

void TargetFlow::keepComment(const QString& target, Quarter quarter, const QString& text) {
    if (!m_author.isKnown())
        return;
    const auto kept = m_at.document.comment(target.toStdString(), quarter, text.toStdString());
    if (kept)
        page().commentKept();
    m_at.notice.tell(kept);
}

bool TargetFlow::mayLeave() {
    if (m_page == nullptr || !m_page->hasDrafts())
        return true;
    if (!m_at.prompts.entry.leaveComment(&m_at.window))
        return false;
    m_page->forgetDrafts();
    return true;
}

} // namespace maalbilde
