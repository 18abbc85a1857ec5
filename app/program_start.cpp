#include "app/program_start.h"

#include <QByteArray>
#include <csignal>
#include <span>

namespace maalbilde {

namespace {

/// A file that may not grow is an error to report, not an end. Only some systems send a signal then.
void outliveFileSizeLimit() {
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace

std::vector<std::string> beginProgram(int argc, char** argv) {
    outliveFileSizeLimit();
    const std::span words = std::span(argv, static_cast<std::size_t>(argc)).subspan(1);
    return {words.begin(), words.end()};
}

void ignoreMachineLocale() {
    qputenv("LC_ALL", "C.UTF-8");
}

} // namespace maalbilde
