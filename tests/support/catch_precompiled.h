#pragma once

// The heavy headers of every test, compiled once for each test program.
#include <catch2/catch.hpp>
#include <rapidcheck.h>
