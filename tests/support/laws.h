#pragma once

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <string>

namespace maalbilde {

/// A RapidCheck property as a Catch2 check: `law("order of entry does not matter", [](int a) { … });`
template <typename Property>
void law(const std::string& description, Property&& property) {
    INFO(description);
    CHECK(rc::check(description, std::forward<Property>(property)));
}

} // namespace maalbilde
