#pragma once

class QTextDocument;

namespace maalbilde {

struct Theme;

/// Gives a chapter read from Markdown air between its paragraphs and quiet tables.
void styleChapter(QTextDocument& chapter, const Theme& theme);

} // namespace maalbilde
