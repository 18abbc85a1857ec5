#pragma once

#include "ui/window/workplace.h"

#include <QObject>
#include <QString>

namespace maalbilde {

class HelpWindow;
class Look;

/// The help, in a window of its own that is made when it is first asked for.
class HelpFlow : public QObject {
    Q_OBJECT

public:
    HelpFlow(const Workplace& workplace, Look& look);

    void open(const QString& chapter);
    /// In the language and of the programme that are in force now.
    void retranslate();

private:
    Workplace m_at;
    Look& m_look;
    HelpWindow* m_help = nullptr;
};

/// The chapter about a page, `start` where none is shown.
QString helpChapterOf(const QString& page);

} // namespace maalbilde
