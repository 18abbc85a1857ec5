#pragma once

#include "core/programme/programme.h"

#include <vector>

namespace maalbilde {

/// The programme with ids that people can read in the parts that are new: made of their Bokmål names, and
/// numbered from 2 where another has that id (`vaaler`, `vaaler-2`). `earlier` are all programmes that the
/// file has held, the one in force last: what that one holds keeps its id, and the id of nothing that ever
/// was is given to something else, so that no history is mistaken for another's. What refers to a part goes
/// on referring to it. Requires a programme that keeps its promises.
Programme withReadableIds(Programme programme, const std::vector<const Programme*>& earlier);

} // namespace maalbilde
