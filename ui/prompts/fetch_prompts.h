#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace maalbilde {

/// A table that can be chosen by what it holds; any other by its number.
struct FetchTable {
    QString number;
    QString what;
};

/// What can be chosen before figures are fetched, and what is proposed.
struct FetchQuestion {
    std::vector<FetchTable> tables;
    QStringList quarters; ///< of the programme, in words
    QString address;
};

/// What was chosen. Positions are those among the quarters of the question.
struct FetchAnswer {
    QString table;
    int from = 0;
    int to = 0;
    QStringList contents; ///< codes; empty: all that is an indicator of the programme
    QString address;
};

/// Shows that figures are on their way, as long as it lives.
class FetchProgress {
public:
    virtual ~FetchProgress() = default;
    /// So much has come.
    virtual void showReceived(qint64 bytes) = 0;
};

/// What the window asks before it fetches figures, and shows meanwhile; tests answer in the user's place.
struct FetchPrompts {
    /// Which table and what of it; nothing if the user gave up.
    std::function<std::optional<FetchAnswer>(QWidget*, const FetchQuestion&)> wish;
    /// Whether this host may be asked for this table. The other choice is the one that sends nothing.
    std::function<bool(QWidget*, const QString& host, const QString& table)> consent;
    /// Begins to show it; `cancel` is called if the user wishes it to end.
    std::function<std::unique_ptr<FetchProgress>(QWidget*, const QString& what, std::function<void()> cancel)>
        progress;
};

/// The prompts that ask with dialogs, in the language in force.
FetchPrompts fetchPrompts();

} // namespace maalbilde
