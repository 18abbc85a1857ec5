#pragma once

#include "app/session.h"
#include "core/exchange/import_source.h"
#include "core/storage/store.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace maalbilde {

/// What a person says of an import, wherever the figures come from.
struct ImportWish {
    std::string file;
    ImportTerms terms;
    std::vector<std::string> map;
    bool skipRefused = false;
    bool dryRun = false;
    bool json = false;
};

/// The options by which it is said.
void describeImport(CLI::App& command, ImportWish& wish);

/// Figures on their way into a file.
struct IncomingFigures {
    std::string name; ///< of the file or table that they come from, as people know it
    std::string bytes;
    FileBeside beside; ///< see readDataFile()
    ImportAnswers answers;
};

/// A file that takes figures, all or nothing, and says what it has taken. Wish and session must outlive it.
class ImportRun {
public:
    /// Errors: textMissing without an author, file….
    static Result<ImportRun> open(const ImportWish& wish, const Session& session);

    [[nodiscard]] const Programme& programme() const { return m_revision.programme; }

    /// Takes the figures, unless one of them is refused and that is not allowed; or only says what it would
    /// do.
    [[nodiscard]] ExitStatus take(IncomingFigures figures);

private:
    ImportRun(const ImportWish& wish, const Session& session, Store store, ProgrammeRevision revision);

    const ImportWish* m_wish;
    const Session* m_session;
    Store m_store;
    ProgrammeRevision m_revision;
};

} // namespace maalbilde
