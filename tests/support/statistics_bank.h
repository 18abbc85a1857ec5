#pragma once

#include "tests/support/loopback_server.h"

#include <QString>
#include <QStringList>
#include <functional>

namespace maalbilde {

/// Answers as Statistics Norway does by PxWebApi, in both versions, for table 01222. The figures are
/// invented: `number` gives them. A test that wants it to fail puts its own `answering` before it.
class StatisticsBank {
public:
    /// The figure of a content code, a region as it was asked for, and a period.
    std::function<int(const QString& contents, const QString& region, const QString& period)> number;
    QByteArray updated = "2018-02-28T07:00:00Z";
    QStringList preliminary; ///< periods
    QString lastPeriod = QStringLiteral("2017K4");
    bool hasVersion2 = true;
    QByteArray tableId = "01222";

    StatisticsBank();

    [[nodiscard]] WireAnswer answer(const WireRequest& request) const;

    /// What PxWebApi says when it refuses.
    static WireAnswer refusal(int status, const QByteArray& title);

private:
    [[nodiscard]] WireAnswer description2() const;
    [[nodiscard]] WireAnswer description1() const;
    [[nodiscard]] WireAnswer data2(const WireRequest& request) const;
    [[nodiscard]] WireAnswer data1(const WireRequest& request) const;
    [[nodiscard]] WireAnswer data(const QStringList& regions, const QStringList& contents,
                                  const QStringList& periods) const;
    [[nodiscard]] QStringList periods() const;
    [[nodiscard]] QStringList range(const QString& expression) const;
};

} // namespace maalbilde
