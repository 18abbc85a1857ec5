#include "tests/support/qt_text.h"
#include "ui/fetch/fetch_address.h"

namespace maalbilde {

TEST_CASE("Statistics are fetched over an encrypted connection, or from this machine itself") {
    for (const char* good : {"https://data.ssb.no/api", " https://data.ssb.no/api/ ",
                             "http://127.0.0.1:8080/api", "http://localhost:1", "http://[::1]:5/x"})
        CHECK(fetchAddress(QLatin1String(good)));
    for (const char* bad : {"http://data.ssb.no/api", "ftp://data.ssb.no", "data.ssb.no/api", "", "https://",
                            "https://kari:hemmelig@data.ssb.no/api", "https://data.ssb.no/api?a=b",
                            "https://data.ssb.no/#x", "file:///etc/passwd", "http://localhost.example.org",
                            "http://127.0.0.1.example.org/api", "http://10.0.0.1/api"}) {
        INFO(bad);
        const auto address = fetchAddress(QLatin1String(bad));
        REQUIRE_FALSE(address);
        CHECK(address.error() == Error{ErrorCode::fetchAddressBad, {std::string(bad)}});
    }
}

} // namespace maalbilde
