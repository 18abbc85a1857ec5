#include "ui/window/overview_flow.h"

#include "ui/export/picture/picture_subject.h"
#include "ui/overview/overview_page.h"
#include "ui/window/look.h"
#include "ui/window/picture_flow.h"

namespace maalbilde {

OverviewFlow::OverviewFlow(const Workplace& workplace, Look& look, PictureFlow& pictures)
    : PageFlow(workplace), m_look(look), m_pictures(pictures) {}

OverviewPage& OverviewFlow::page() {
    if (m_page != nullptr)
        return *m_page;
    m_page = new OverviewPage(&m_at.window);
    m_look.dress(m_page);
    connect(m_page, &OverviewPage::targetChosen, this, &OverviewFlow::targetChosen);
    connect(m_page, &OverviewPage::pictureWished, this, [this](const QString& target, PictureUse use) {
        m_pictures.use(target, PictureForm::card, use);
    });
    return *m_page;
}

QWidget& OverviewFlow::widget() {
    return page();
}

void OverviewFlow::refresh(const QString&, const ProgrammeSnapshot& snapshot) {
    page().setSnapshot(snapshot);
}

} // namespace maalbilde
