#pragma once

#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace maalbilde {

/// A programme that a new one can start from.
struct TemplateChoice {
    QString name;
    QString what; ///< how large it is, and what it follows
};

/// Asks which of them; −1 if the user gave up.
using TemplatePrompt = std::function<int(QWidget*, const std::vector<TemplateChoice>&)>;

/// The prompt that asks with a dialog, in the language in force.
TemplatePrompt templatePrompt();

} // namespace maalbilde
