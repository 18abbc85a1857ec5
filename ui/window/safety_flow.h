#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/document/document.h"
#include "ui/prompts/restore_prompt.h"
#include "ui/window/workplace.h"

#include <filesystem>
#include <functional>
#include <optional>
#endif

#include <QObject>

namespace maalbilde {

/// Keeps the file safe: saves a copy of it, puts one in its place, and says where it lies unsafely.
class SafetyFlow : public QObject {
    Q_OBJECT

public:
    /// `mayLeave` is true if nothing typed would be lost: it asks where something would.
    SafetyFlow(const Workplace& workplace, std::function<bool()> mayLeave);

    /// Where the file is gone, what was read and typed goes into the copy, and the work goes on there.
    void saveCopy();

    /// True if a file is there, open or not, that a copy could take the place of.
    [[nodiscard]] bool canRestore() const;
    void restore();

    /// Says that a file which could not be opened can be restored, where it has copies.
    void offer(const std::filesystem::path& unreadable);
    /// Another file is open: nothing is left to restore in its place.
    void forgetUnreadable();
    /// Says once of each file that others, or a service, may write to it behind our back.
    void remarkOnFolder();

signals:
    void offered();

private:
    [[nodiscard]] QString nameOf(const KeptCopy& copy) const;
    [[nodiscard]] RestorePreview previewOf(const KeptCopy& copy) const;
    [[nodiscard]] std::optional<KeptCopy> choose(const std::filesystem::path& file,
                                                 const std::vector<KeptCopy>& copies) const;

    Workplace m_at;
    std::function<bool()> m_mayLeave;
    std::optional<std::filesystem::path>
        m_unreadable; ///< the file that could not be opened, if it has copies
};

} // namespace maalbilde
