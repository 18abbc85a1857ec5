#pragma once

#include <csignal>

namespace maalbilde {

/// A file that may not grow is an error to report, not an end. Only some systems send a signal then.
inline void outliveFileSizeLimit() {
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace maalbilde
