#pragma once

#include "ui/window/workplace.h"

#include <QObject>
#include <QString>

namespace maalbilde {

/// Who is typing: remembered from one time to the next, and asked for where nobody has said yet.
class AuthorFlow : public QObject {
    Q_OBJECT

public:
    /// `proposed` is the name that is asked about the first time.
    AuthorFlow(const Workplace& workplace, QString proposed);

    /// True if it is known who is typing: asks where nobody has said yet.
    bool isKnown();
    void ask();

signals:
    void changed();

private:
    Workplace m_at;
    QString m_proposed;
};

} // namespace maalbilde
