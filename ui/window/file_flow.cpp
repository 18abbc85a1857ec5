#include "ui/window/file_flow.h"

#include "ui/document/document.h"
#include "ui/document/file_path.h"
#include "ui/prompts/prompts.h"
#include "ui/window/notice_line.h"
#include "ui/window/template_choices.h"
#include "ui/window/window_memory.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QWidget>
#include <utility>

namespace maalbilde {

FileFlow::FileFlow(const Workplace& workplace, ShippedFiles shipped, std::function<bool()> mayLeave)
    : QObject(&workplace.window), m_at(workplace), m_shipped(std::move(shipped)),
      m_mayLeave(std::move(mayLeave)) {}

FileFlow::~FileFlow() = default;

void FileFlow::open(const std::filesystem::path& path) {
    if (!m_mayLeave())
        return;
    const auto done = m_at.document.open(path);
    m_at.notice.tell(done);
    if (!done)
        emit unreadable(path);
}

void FileFlow::askAndOpen() {
    if (const QString path = m_at.prompts.files.fileToOpen(&m_at.window); !path.isEmpty())
        open(systemPath(path));
}

void FileFlow::openExample() {
    if (!m_mayLeave())
        return;
    auto former = std::exchange(m_exampleFolder, std::make_unique<QTemporaryDir>());
    const QString name = tr("Example") + QStringLiteral(".maalbilde");
    const auto made = m_at.document.create(systemPath(m_exampleFolder->filePath(name)), m_shipped.example);
    if (!made)
        m_exampleFolder.swap(former); // the file that is still shown may lie in it
    m_at.notice.tell(made);
}

void FileFlow::makeFirst() {
    askAndMake(m_shipped.programmes.front());
}

void FileFlow::chooseAndMake() {
    const auto choices = templateChoices(m_shipped.programmes, m_at.catalogue.language());
    const int chosen = m_at.prompts.startFrom(&m_at.window, choices);
    if (chosen >= 0)
        askAndMake(m_shipped.programmes[static_cast<std::size_t>(chosen)]);
}

void FileFlow::askAndMake(const NewFile& content) {
    const QString path = m_at.prompts.files.newFile(&m_at.window, proposedFileName(content));
    if (!path.isEmpty() && m_mayLeave())
        m_at.notice.tell(m_at.document.create(systemPath(path), content));
}

void FileFlow::remember() {
    const QString path = QFileInfo(qtPath(m_at.document.path())).absoluteFilePath();
    const bool passing = m_exampleFolder != nullptr && path.startsWith(m_exampleFolder->path());
    if (!passing && !m_at.document.programme().example)
        m_at.memory.addRecentFile(path);
}

} // namespace maalbilde
