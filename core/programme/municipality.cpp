#include "core/programme/municipality.h"

namespace maalbilde {

bool overlap(const MunicipalityNumber& a, const MunicipalityNumber& b) {
    const bool aEndsBefore = a.until && b.from && *a.until < *b.from;
    const bool bEndsBefore = b.until && a.from && *b.until < *a.from;
    return !aEndsBefore && !bEndsBefore;
}

} // namespace maalbilde
