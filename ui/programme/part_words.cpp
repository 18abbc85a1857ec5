#include "ui/programme/part_words.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class PartWords {
    Q_DECLARE_TR_FUNCTIONS(PartWords)
};

} // namespace

QString addWords(DraftPart::Kind kind) {
    switch (kind) {
    case DraftPart::Kind::municipality: return PartWords::tr("Add a municipality");
    case DraftPart::Kind::indicator: return PartWords::tr("Add an indicator");
    case DraftPart::Kind::focusArea: return PartWords::tr("Add a focus area");
    default: return PartWords::tr("Add a target");
    }
}

QString removeWords(DraftPart::Kind kind) {
    switch (kind) {
    case DraftPart::Kind::municipality: return PartWords::tr("Remove the municipality");
    case DraftPart::Kind::indicator: return PartWords::tr("Remove the indicator");
    case DraftPart::Kind::focusArea: return PartWords::tr("Remove the focus area");
    default: return PartWords::tr("Remove the target");
    }
}

} // namespace maalbilde
