#pragma once

#include "app/sibling_commands.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

namespace maalbilde {

/// What a command left behind.
struct Ran {
    ExitStatus status;
    std::string out;
    std::string err;
};

/// Runs commands as a shell would, in this process, in a folder of its own and at a time that the test
/// decides.
class CommandRunner {
public:
    AddCommands addMore = nameSiblingCommands; ///< what the program has beside the common commands
    FixedClock clock{*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2017-07-10").value()};

    Ran operator()(const std::vector<std::string>& arguments) const {
        std::ostringstream out;
        std::ostringstream err;
        const ExitStatus status = runCommandLine(arguments, clock, out, err, addMore);
        return {status, out.str(), err.str()};
    }

    /// The path of a file in the folder.
    [[nodiscard]] std::string path(const std::string& name) const {
        return (m_folder.path() / name).string();
    }

    /// Makes a file in the folder and gives its path.
    [[nodiscard]] std::string write(const std::string& name, const std::string& content) const;

    /// What a file holds, byte for byte; nothing for a folder or a file that is not there.
    [[nodiscard]] static std::string read(const std::string& path);

private:
    TemporaryFolder m_folder;
};

} // namespace maalbilde
