#include "ui/window/fetch_flow.h"

#include "ui/document/document.h"
#include "ui/fetch/fetch_address.h"
#include "ui/text/language.h"
#include "ui/text/quarters.h"

#include <QWidget>
#include <utility>

namespace maalbilde {

FetchFlow::FetchFlow(Document& document, const Catalogue& catalogue, QSettings& settings,
                     const FetchPrompts& prompts, Tell tell, QWidget* above)
    : QObject(above), m_document(document), m_catalogue(catalogue), m_consent(settings), m_prompts(prompts),
      m_tell(std::move(tell)), m_above(above) {}

void FetchFlow::start() {
    if (isFetching() || !m_document.isOpen())
        return;
    const auto answer = m_prompts.wish(m_above, question());
    if (!answer)
        return;
    const auto address = fetchAddress(answer->address);
    if (!address)
        return m_tell(address.error());
    if (!m_consent.isGivenFor(*address) && !m_prompts.consent(m_above, address->host(), answer->table))
        return;
    m_consent.giveFor(*address);
    m_consent.setAddress(answer->address);
    begin(*address, *answer);
}

FetchQuestion FetchFlow::question() const {
    FetchQuestion question{.tables = {{QStringLiteral("01222"), tr("Population and changes, by quarter")},
                                      {QStringLiteral("01223"), tr("Population and changes, year to date")}},
                           .quarters = {},
                           .address = m_consent.address()};
    const QuarterRange period = m_document.programme().period;
    for (int i = 0; i < period.count(); ++i)
        question.quarters << quarterText(period.first() + i, m_catalogue.language());
    return question;
}

void FetchFlow::begin(const QUrl& address, const FetchAnswer& answer) {
    const Quarter first = m_document.programme().period.first();
    OfficialWish wish{.contents = {}, .from = first + answer.from, .to = first + answer.to, .map = {}};
    for (const QString& code : answer.contents)
        wish.contents.push_back(code.toStdString());
    m_service = std::make_unique<StatisticsService>(address, m_document.clock());
    m_progress = m_prompts.progress(
        m_above, tr("Fetching table %1 from %2 …").arg(answer.table, address.host()), [this] {
            if (m_service)
                m_service->cancel();
        });
    connect(m_service.get(), &StatisticsService::received, this, [this](qint64 bytes) {
        if (m_progress)
            m_progress->showReceived(bytes);
    });
    describe(answer.table.toStdString(), wish);
}

void FetchFlow::describe(const std::string& table, const OfficialWish& wish) {
    m_service->describe(table, [this, wish](const Result<OfficialTable>& found) {
        if (!found)
            return fail(found.error());
        const auto query = officialQuery(*found, m_document.programme(), wish);
        return query ? fetch(*query) : fail(query.error());
    });
}

void FetchFlow::fetch(const OfficialQuery& query) {
    m_service->fetch(query, [this, query](const Result<FetchedStatistics>& reply) {
        if (!reply)
            return fail(reply.error());
        const FetchedFigures figures{
            .name = tr("table %1").arg(QString::fromStdString(query.tableId)),
            .bytes = reply->bytes,
            .answers = {
                .map = {}, .tableId = query.tableId, .codeList = query.codeList, .fetched = reply->fetched}};
        end();
        emit arrived(figures);
    });
}

void FetchFlow::fail(const Error& error) {
    end();
    m_tell(error);
}

/// The service calls us from within itself: it goes when it has returned.
void FetchFlow::end() {
    m_progress.reset();
    m_service.release()->deleteLater();
}

} // namespace maalbilde
