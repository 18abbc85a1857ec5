#include "app/sibling_program.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>
#include <filesystem>
#include <string>

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

int runSibling(const char* name, char* program, std::vector<char*> arguments) {
    const std::string sibling = (ownFolder(program) / name).string();
#ifdef _WIN32
    QStringList words;
    for (const char* argument : arguments)
        words << QString::fromLocal8Bit(argument);
    return QProcess::execute(QString::fromStdString(sibling), words);
#else
    arguments.insert(arguments.begin(), program);
    arguments.push_back(nullptr);
    execv(sibling.c_str(), arguments.data());
    std::perror(sibling.c_str()); // it returns only where there is no such program
    return 1;
#endif
}

} // namespace maalbilde
