#include "app/usage.h"

#include "app/commands/commands.h"

#include <ostream>
#include <string_view>

namespace maalbilde {

Result<Language> languageAskedFor(const std::vector<std::string>& arguments) {
    constexpr std::string_view kOption = "--language";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == kOption && i + 1 < arguments.size())
            return parseLanguage(arguments[i + 1]);
        if (arguments[i].starts_with(std::string(kOption) + "="))
            return parseLanguage(std::string_view(arguments[i]).substr(kOption.size() + 1));
    }
    return Language::nb;
}

QString complaint(const CLI::ParseError& error) {
    const QString said = QString::fromUtf8(error.what());
    const auto before = [&](const char* end) { return said.section(QLatin1String(end), 0, 0).trimmed(); };
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return Commands::tr("“%1” is not expected here.").arg(said.section(QLatin1String(": "), 1).trimmed());
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr &&
        said.contains(QLatin1String(" is required")))
        return Commands::tr("%1 is missing.").arg(before(" is required"));
    if (dynamic_cast<const CLI::RequiresError*>(&error) != nullptr)
        return Commands::tr("%1 is missing.").arg(said.section(QLatin1String(" requires "), 1).trimmed());
    if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr)
        return Commands::tr("%1 cannot be used together.")
            .arg(said.section(QLatin1String(" excludes "), 0, -1)
                     .replace(QLatin1String(" excludes "), QLatin1String(", ")));
    return Commands::tr("%1 has no value, or more than one.").arg(before(":"));
}

ExitStatus refuseUsage(const QString& sentence, const std::string& command, std::ostream& err) {
    const QString help =
        QStringLiteral("maalbilde %1--help")
            .arg(command.empty() ? QString() : QString::fromStdString(command) + QLatin1Char(' '));
    err << "maalbilde: " << Commands::tr("%1 See %2.").arg(sentence, help).toStdString() << '\n';
    return ExitStatus::usage;
}

} // namespace maalbilde
