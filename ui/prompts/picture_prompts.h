#pragma once

#include <QString>
#include <functional>
#include <optional>

class QWidget;

namespace maalbilde {

/// How somebody wants a picture saved. The words are those of the command line.
struct PictureWish {
    QString format = QStringLiteral("png"); ///< `png`, `svg`, `pdf`
    QString size = QStringLiteral("half");  ///< `half`, `full`, `slide`, or a size of one's own: `16x10cm`
    bool titled = true;
    bool grey = false;

    friend bool operator==(const PictureWish&, const PictureWish&) = default;
};

/// Asks how, proposing what was chosen last time. Nothing if the user gave up.
using PictureWishPrompt = std::function<std::optional<PictureWish>(QWidget*, const PictureWish&)>;

/// Asks where, proposing a name; an existing file is replaced only if the user says so. Empty if the user
/// gave up.
using PictureFilePrompt = std::function<QString(QWidget*, const QString&)>;

/// What the window asks before it saves a picture; tests answer in the user's place.
struct PicturePrompts {
    PictureWishPrompt wish;
    PictureFilePrompt file;
};

/// The prompts that ask with dialogs, in the language in force.
PicturePrompts picturePrompts();

} // namespace maalbilde
