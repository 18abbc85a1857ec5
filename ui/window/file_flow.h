#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/document/new_file.h"
#include "ui/window/workplace.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>
#endif

#include <QObject>

class QTemporaryDir;

namespace maalbilde {

/// What the program brings with it for a first start.
struct ShippedFiles {
    std::vector<NewFile> programmes; ///< to start a new one from; that of Elverumregionen comes first
    NewFile example;
};

/// Opens a file in the place of the one shown: one of the user's, a new one, or the example. It says why
/// where that cannot be done, and asks first where something typed would be lost.
class FileFlow : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileFlow)

public:
    /// `mayLeave` is true if nothing typed would be lost: it asks where something would.
    FileFlow(const Workplace& workplace, ShippedFiles shipped, std::function<bool()> mayLeave);
    ~FileFlow() override;

    void open(const std::filesystem::path& path);
    void askAndOpen();
    /// Makes the example anew, in a folder that goes with the window.
    void openExample();
    /// Makes a file with the first of the programmes that are shipped.
    void makeFirst();
    /// Makes a file with the one that is chosen.
    void chooseAndMake();

    /// Puts the file that is open first among those opened lately, unless it is an example.
    void remember();

signals:
    /// A file that was asked for could not be opened.
    void unreadable(const std::filesystem::path& path);

private:
    void askAndMake(const NewFile& content);

    Workplace m_at;
    ShippedFiles m_shipped;
    std::function<bool()> m_mayLeave;
    std::unique_ptr<QTemporaryDir> m_exampleFolder;
};

} // namespace maalbilde
