#pragma once

#include "app/session.h"
#include "ui/window/main_window.h"

#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// What the window is to show, and in which language if one was asked for.
struct WindowArguments {
    WindowWish wish;
    std::optional<Language> language;
};

/// Reads the words that ask for the window. If they are wrong, says so; the error is what to end with.
tl::expected<WindowArguments, ExitStatus> readWindowArguments(const std::vector<std::string>& arguments,
                                                              const Session& session);

} // namespace maalbilde
