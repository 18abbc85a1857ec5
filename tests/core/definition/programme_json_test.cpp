#include "core/definition/programme_json.h"
#include "tests/core/definition/any_programme.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

TEST_CASE("A programme survives its definition") {
    law("what is written is read as an equal programme, and written again alike", [] {
        const Programme programme = anyProgramme();
        const std::string json = writeProgramme(programme);
        const auto read = readProgramme(json);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == programme);
        RC_ASSERT(writeProgramme(*read) == json);
    });
}

TEST_CASE("No bytes do harm") {
    law("any bytes are read or refused",
        [](const std::string& bytes) { RC_ASSERT(!readProgramme(bytes).has_value()); });
    law("a definition with one byte changed is read or refused", [] {
        std::string json = writeProgramme(anyProgramme());
        json[*rc::gen::inRange<std::size_t>(0, json.size())] = *rc::gen::arbitrary<char>();
        const auto read = readProgramme(json);
        if (read)
            RC_ASSERT(readProgramme(writeProgramme(*read)).value() == *read);
    });
    law("a definition cut short is refused", [] {
        const std::string json = writeProgramme(anyProgramme());
        const auto length = *rc::gen::inRange<std::size_t>(0, json.rfind('}'));
        RC_ASSERT(!readProgramme(json.substr(0, length)).has_value());
    });
}

} // namespace maalbilde
