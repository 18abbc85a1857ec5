#include "app/sibling_program.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>
#include <filesystem>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace maalbilde {

namespace {

/// Where this program lies, links followed.
std::filesystem::path ownFolder(char* program) {
    int argumentCount = 1;
    const QCoreApplication words(argumentCount, &program);
    return QCoreApplication::applicationDirPath().toStdString();
}

} // namespace

int runSibling(const char* name, char* program, std::vector<std::string> arguments) {
    const std::string sibling = (ownFolder(program) / name).string();
#ifdef _WIN32
    QStringList words;
    for (const std::string& argument : arguments)
        words << QString::fromLocal8Bit(argument.c_str());
    return QProcess::execute(QString::fromStdString(sibling), words);
#else
    std::vector<char*> words{program};
    for (std::string& argument : arguments)
        words.push_back(argument.data());
    words.push_back(nullptr);
    execv(sibling.c_str(), words.data());
    std::perror(sibling.c_str()); // it returns only where there is no such program
    return 1;
#endif
}

} // namespace maalbilde
