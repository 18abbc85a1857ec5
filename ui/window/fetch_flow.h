#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/fetch/fetch_consent.h"
#include "ui/fetch/statistics_service.h"
#include "ui/import/import_source.h"
#include "ui/prompts/fetch_prompts.h"

#include <functional>
#include <memory>
#include <string>
#endif

#include <QObject>
#include <QString>

class QWidget;

namespace maalbilde {

class Catalogue;
class Document;

/// Figures that have come from a statistics bank, and what is known of them.
struct FetchedFigures {
    QString name; ///< `tabell 01222`
    std::string bytes;
    ImportAnswers answers;
};

/// Fetches official figures when the user asks for it: asks what, and the first time whether; shows that they
/// are on their way; hands them on. It contacts nobody by itself.
class FetchFlow : public QObject {
    Q_OBJECT

public:
    using Tell = std::function<void(const Error&)>;

    /// Document, catalogue, settings and prompts must outlive it; dialogs stand above `above`, which owns it.
    FetchFlow(Document& document, const Catalogue& catalogue, QSettings& settings,
              const FetchPrompts& prompts, Tell tell, QWidget* above);

    /// Asks and fetches. Nothing while a fetch is on its way or no file is open.
    void start();

    [[nodiscard]] bool isFetching() const { return m_service != nullptr; }

signals:
    void arrived(const maalbilde::FetchedFigures& figures);

private:
    [[nodiscard]] FetchQuestion question() const;
    void begin(const QUrl& address, const FetchAnswer& answer);
    void describe(const std::string& table, const OfficialWish& wish);
    void fetch(const OfficialQuery& query);
    void fail(const Error& error);
    void end();

    Document& m_document;
    const Catalogue& m_catalogue;
    FetchConsent m_consent;
    const FetchPrompts& m_prompts;
    Tell m_tell;
    QWidget* m_above;
    std::unique_ptr<StatisticsService> m_service;
    std::unique_ptr<FetchProgress> m_progress;
};

} // namespace maalbilde
