#pragma once

#include <catch2/catch.hpp>

#include <QString>

/// Lets Catch2 print a QString when a check fails.
template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return text.toStdString(); }
};
