#include "core/definition/programme_json.h"
#include "core/exchange/json_stat.h"
#include "tests/support/file_content.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/qt_text.h"
#include "tests/support/statistics_bank.h"
#include "tests/support/wait_for.h"
#include "ui/fetch/statistics_service.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace maalbilde {

namespace {

using namespace std::chrono_literals;

const Programme& programme() {
    static const Programme kProgramme =
        readProgramme(contentOf(MAALBILDE_RESOURCES "/programmes/elverumregionen.json")).value();
    return kProgramme;
}

/// A bank, the way to it, and what was waited for.
class Line {
public:
    StatisticsBank bank;
    LoopbackServer::Answering answering = [this](const WireRequest& request) { return bank.answer(request); };
    LoopbackServer server{[this](const WireRequest& request) { return answering(request); }};
    FixedClock clock{Timestamp::parse("2018-03-01T09:00:00Z").value(), parseDate("2018-03-01").value()};
    std::vector<std::chrono::milliseconds> waited;
    FetchLimits limits;

    StatisticsService& service() {
        if (!m_service)
            m_service = std::make_unique<StatisticsService>(
                server.address(), clock, limits,
                [this](std::chrono::milliseconds time, QObject* context, std::function<void()> then) {
                    waited.push_back(time);
                    QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
                });
        return *m_service;
    }

    Result<OfficialTable> describe(const std::string& tableId = "01222") {
        std::optional<Result<OfficialTable>> result;
        service().describe(tableId, [&](const Result<OfficialTable>& table) { result = table; });
        REQUIRE(waitFor([&] { return result.has_value(); }));
        return *result;
    }

    Result<FetchedStatistics> fetch(const OfficialWish& wish = {}) {
        const auto table = describe();
        REQUIRE(table);
        const auto query = officialQuery(*table, programme(), wish);
        REQUIRE(query);
        std::optional<Result<FetchedStatistics>> result;
        service().fetch(*query, [&](const Result<FetchedStatistics>& fetched) { result = fetched; });
        REQUIRE(waitFor([&] { return result.has_value(); }));
        return *result;
    }

    /// Every request is answered so.
    void always(const WireAnswer& answer) {
        answering = [answer](const WireRequest&) { return answer; };
    }

private:
    std::unique_ptr<StatisticsService> m_service;
};

Error faultOf(const Result<OfficialTable>& result) {
    REQUIRE_FALSE(result);
    return result.error();
}

Error hostError(ErrorCode code) {
    return {code, {std::string("127.0.0.1")}};
}

} // namespace

TEST_CASE("Only the programme's municipalities, quarters and indicators are asked for") {
    Line line;
    const auto fetched = line.fetch();
    REQUIRE(fetched);
    CHECK(fetched->fetched == line.clock.now());
    REQUIRE(line.server.requests().size() == 2);
    const WireRequest& asked = line.server.requests().back();
    CHECK(asked.method == "GET");
    CHECK(asked.path == "/api/pxwebapi/v2/tables/01222/data");
    CHECK(asked.question.value(QStringLiteral("valueCodes[Region]")) ==
          QLatin1String("K-3420,K-3422,K-3419"));
    CHECK(asked.question.value(QStringLiteral("codelist[Region]")) == QLatin1String("agg_KommSummer"));
    CHECK(asked.question.value(QStringLiteral("valueCodes[ContentsCode]")) ==
          QLatin1String("Nettoinnflytting9,Folketilvekst10,Folketallet11"));
    CHECK(asked.question.value(QStringLiteral("valueCodes[Tid]")) == QLatin1String("[range(2016K1,2017K4)]"));
    CHECK_FALSE(asked.head.contains("cookie"));
    const auto document = readJsonStat(fetched->bytes);
    REQUIRE(document);
    CHECK(document->tables.front().span() == 3 * 3 * 8);
}

TEST_CASE("Where version 2 is not there, version 1 is asked for the same") {
    Line line;
    line.bank.hasVersion2 = false;
    REQUIRE(line.fetch());
    REQUIRE(line.server.requests().size() == 3); // the first one in vain
    const WireRequest& asked = line.server.requests().back();
    CHECK(asked.method == "POST");
    CHECK(asked.path == "/api/v0/no/table/01222");
    CHECK(asked.head.value("content-type") == "application/json");
    CHECK(asked.body.contains(R"("filter":"agg:KommSummer","values":["K-3420","K-3422","K-3419"])"));
    CHECK(asked.body.contains(R"("response":{"format":"json-stat2"})"));
}

TEST_CASE("Version 1 also helps where only the data of version 2 fail") {
    for (const int status : {404, 500, 502}) {
        Line line;
        line.answering = [&](const WireRequest& request) {
            return request.path.endsWith("/data") ? WireAnswer{.status = status, .body = "<html>"}
                                                  : line.bank.answer(request);
        };
        CHECK(line.fetch());
        CHECK(line.server.requests().back().method == "POST");
    }
}

TEST_CASE("A refusal of the question is said in the words of the service, and is not asked again") {
    Line line;
    line.answering = [&](const WireRequest& request) {
        return request.path.endsWith("/data") ? StatisticsBank::refusal(400, "Non-existent value")
                                              : line.bank.answer(request);
    };
    const auto refused = line.fetch();
    REQUIRE_FALSE(refused);
    CHECK(refused.error() ==
          Error{ErrorCode::fetchRefused, {std::string("Non-existent value"), std::int64_t{400}}});
    CHECK(line.server.requests().size() == 2);
}

TEST_CASE("A table that neither version has is told by the words of version 2") {
    Line line;
    CHECK(faultOf(line.describe("99999")) ==
          Error{ErrorCode::fetchRefused, {std::string("Non-existent table"), std::int64_t{404}}});
    CHECK(line.server.requests().size() == 2);
    CHECK(faultOf(line.describe("1222")).code == ErrorCode::fetchTableBad);
    CHECK(faultOf(line.describe("../01")).code == ErrorCode::fetchTableBad);
    CHECK(line.server.requests().size() == 2); // what is no table is not asked for
}

TEST_CASE("A busy service is asked again after the time that it names") {
    for (const int status : {429, 503}) {
        Line line;
        line.answering = [&](const WireRequest& request) {
            if (line.server.requests().size() > 2)
                return line.bank.answer(request);
            return WireAnswer{.status = status, .body = "{}", .head = {{"Retry-After", "7"}}};
        };
        CHECK(line.describe());
        CHECK(line.waited == std::vector<std::chrono::milliseconds>{7s, 7s});
    }
}

TEST_CASE("Patience ends: after four attempts, or at once where the wait would be too long") {
    Line line;
    line.always({.status = 429, .body = "{}"});
    CHECK(faultOf(line.describe()).code == ErrorCode::fetchBusy);
    CHECK(line.waited == std::vector<std::chrono::milliseconds>{2s, 4s, 8s});
    CHECK(line.server.requests().size() == 4); // and version 1 is of the same house
    line.always({.status = 503, .body = "{}", .head = {{"Retry-After", "3600"}}});
    CHECK(faultOf(line.describe()).code == ErrorCode::fetchBusy);
    CHECK(line.server.requests().size() == 5);
}

TEST_CASE("In the morning the service is closed, which is no reason to wait") {
    Line line;
    line.clock.set(Timestamp::parse("2018-03-01T05:30:00Z").value()); // 06:30 in Norway
    line.always({.status = 503, .body = "{}", .head = {{"Retry-After", "5"}}});
    CHECK(faultOf(line.describe()) == hostError(ErrorCode::fetchClosed));
    CHECK(line.waited.empty());
}

TEST_CASE("Silence ends by itself") {
    Line line;
    line.limits.silence = 50ms;
    line.always({.body = "{}", .silent = true});
    CHECK(faultOf(line.describe()).code == ErrorCode::fetchTimedOut);
}

TEST_CASE("An answer that takes too long as a whole ends as well") {
    Line line;
    line.limits.whole = 50ms;
    line.always({.body = "{}", .silent = true});
    CHECK(faultOf(line.describe()).code == ErrorCode::fetchTimedOut);
}

TEST_CASE("An answer that is cut off is not used") {
    Line line;
    line.always({.body = QByteArray(R"({"class":"dataset","id":[],"dimension":{}})"), .cutAfter = 20});
    CHECK(faultOf(line.describe()) == hostError(ErrorCode::fetchCutOff));
    line.always({.body = R"({"class":"dataset","id":[)"});
    CHECK(faultOf(line.describe()) == hostError(ErrorCode::fetchCutOff));
}

TEST_CASE("No more is read than is allowed") {
    Line line;
    line.limits.bytes = 1000;
    line.always({.body = QByteArray(100'000, 'x')});
    CHECK(faultOf(line.describe()).code == ErrorCode::fetchTooLarge);
}

TEST_CASE("What is no JSON, or none that describes a table, is refused") {
    Line line;
    line.always({.body = "<html>Welcome to the hotel's network</html>"});
    CHECK(faultOf(line.describe()) == hostError(ErrorCode::fetchUnreadable));
    line.always({.body = R"({"hello":"world"})"});
    CHECK(faultOf(line.describe()).code == ErrorCode::dataMissing);
}

TEST_CASE("Redirections lead within the same host only") {
    Line line;
    Line other;
    line.answering = [&](const WireRequest& request) {
        if (request.path.endsWith("/metadata") && !request.question.contains(QStringLiteral("again")))
            return WireAnswer{.status = 302,
                              .body = "",
                              .head = {{"Location", "/api/pxwebapi/v2/tables/01222/metadata?again=1"}}};
        return line.bank.answer(request);
    };
    CHECK(line.describe());
    for (const QString& to : {other.server.address().toString(), QStringLiteral("http://example.org/x")}) {
        line.always({.status = 302, .body = "", .head = {{"Location", to.toUtf8()}}});
        CHECK(faultOf(line.describe()) ==
              Error{ErrorCode::fetchRedirected, {std::string("127.0.0.1"), to.toStdString()}});
    }
    CHECK(other.server.requests().empty());
}

TEST_CASE("A fetch can be cancelled, on its way and while it waits") {
    Line line;
    line.always({.body = "{}", .silent = true});
    std::optional<Result<OfficialTable>> result;
    line.service().describe("01222", [&](const Result<OfficialTable>& table) { result = table; });
    CHECK(waitFor([&] { return !line.server.requests().empty(); }));
    line.service().cancel();
    REQUIRE(result);
    CHECK(faultOf(*result).code == ErrorCode::fetchCancelled);
    CHECK_FALSE(line.service().isAsking());

    line.answering = [&](const WireRequest&) {
        QMetaObject::invokeMethod(
            &line.service(), [&] { line.service().cancel(); }, Qt::QueuedConnection);
        return WireAnswer{.status = 429, .body = "{}", .head = {{"Retry-After", "1"}}};
    };
    CHECK(faultOf(line.describe()).code == ErrorCode::fetchCancelled);
    line.service().cancel(); // nothing to cancel
}

TEST_CASE("Nobody there is said so") {
    QUrl nobody;
    {
        const LoopbackServer gone([](const WireRequest&) { return WireAnswer{}; });
        nobody = gone.address();
    }
    const FixedClock clock{Timestamp(0), parseDate("2018-03-01").value()};
    StatisticsService service(nobody, clock);
    std::optional<Result<OfficialTable>> result;
    service.describe("01222", [&](const Result<OfficialTable>& table) { result = table; });
    REQUIRE(waitFor([&] { return result.has_value(); }));
    CHECK(faultOf(*result).code == ErrorCode::fetchNoConnection);
}

TEST_CASE("A host whose certificate the system does not trust gets nothing") {
    QFile file(QStringLiteral(MAALBILDE_TEST_DATA "/fetch/self_signed.pem"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pem));
    configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(configuration);
    REQUIRE(server.listen(QHostAddress::LocalHost));
    const FixedClock clock{Timestamp(0), parseDate("2018-03-01").value()};
    StatisticsService service(QUrl(QStringLiteral("https://127.0.0.1:%1/api").arg(server.serverPort())),
                              clock);
    std::optional<Result<OfficialTable>> result;
    service.describe("01222", [&](const Result<OfficialTable>& table) { result = table; });
    REQUIRE(waitFor([&] { return result.has_value(); }));
    CHECK(faultOf(*result).code == ErrorCode::fetchNotTrusted);
}

} // namespace maalbilde
