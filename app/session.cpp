#include "app/session.h"

#include "ui/text/errors.h"

#include <ostream>

namespace maalbilde {

void Session::say(const QString& line) const {
    out << line.toStdString() << '\n';
}

ExitStatus Session::fail(const Error& error) const {
    err << "maalbilde: " << errorSentence(error, language).toStdString() << '\n';
    return ExitStatus::failed;
}

std::filesystem::path pathOf(const std::string& argument) {
#ifdef _WIN32
    return std::filesystem::u8path(argument);
#else
    return argument; // the bytes that the shell gave
#endif
}

} // namespace maalbilde
