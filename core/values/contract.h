#pragma once

namespace maalbilde {

/// Ends the program with a message when `holds` is false: a broken invariant is a bug, in every build.
/// Bad input is never a broken invariant; it is an Error.
void require(bool holds, const char* invariant);

} // namespace maalbilde
