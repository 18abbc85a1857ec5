#pragma once

#include "ui/window/page_flow.h"

namespace maalbilde {

class AuthorFlow;
class Look;
class PictureFlow;
enum class PictureUse;
class TargetPage;

/// The page of a target: what is said of it is kept, and its chart is taken as a picture.
class TargetFlow : public PageFlow {
    Q_OBJECT

public:
    TargetFlow(const Workplace& workplace, Look& look, AuthorFlow& author, PictureFlow& pictures);

    QWidget& widget() override;
    void refresh(const QString& target, const ProgrammeSnapshot& snapshot) override;

    [[nodiscard]] bool followsHead() const override { return true; }

    bool mayLeave() override;

    /// Takes the chart in the form that it is shown in.
    void takePicture(PictureUse use);

private:
    TargetPage& page();
    void keepComment(const QString& target, Quarter quarter, const QString& text);

    Look& m_look;
    AuthorFlow& m_author;
    PictureFlow& m_pictures;
    TargetPage* m_page = nullptr;
    QString m_target; ///< the one that is shown
};

} // namespace maalbilde
