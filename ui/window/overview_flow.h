#pragma once

#include "ui/window/page_flow.h"

namespace maalbilde {

class Look;
class OverviewPage;
class PictureFlow;

/// The overview: leads to the targets, and its cards are taken as pictures.
class OverviewFlow : public PageFlow {
    Q_OBJECT

public:
    OverviewFlow(const Workplace& workplace, Look& look, PictureFlow& pictures);

    QWidget& widget() override;
    void refresh(const QString& page, const ProgrammeSnapshot& snapshot) override;

    [[nodiscard]] bool followsHead() const override { return true; }

signals:
    void targetChosen(const QString& target);

private:
    OverviewPage& page();

    Look& m_look;
    PictureFlow& m_pictures;
    OverviewPage* m_page = nullptr;
};

} // namespace maalbilde
