#pragma once

#include "core/exchange/import_source.h"
#include "ui/text/language.h"
#include "ui/text/text_layout.h"

#include <QString>
#include <QStringList>
#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// Figures on their way into the programme: what was read, what a person has said of it, and what would come
/// of it.
struct ImportState {
    QString name;                                   ///< of the source, as people know it
    std::shared_ptr<const ImportData> data;         ///< null while it is read, or could not be
    ImportAnswers answers;                          ///< where no mapping has been made by hand
    std::optional<ImportMapping> mapping;           ///< made by hand
    std::shared_ptr<const ImportProposal> proposal; ///< null before there is any
    std::optional<Error> fault;                     ///< why there is none
    std::string source;                             ///< of the figures, as a person says it
    std::string reason;                             ///< for corrections
    bool replaceTyped = false;
    bool leaveOut = false; ///< what is refused
    bool busy = false;     ///< reading or planning

    /// The table that is imported; null where there is none.
    [[nodiscard]] const StatTable* table() const;
    /// The mapping by hand, or else the one proposed; null before there is any.
    [[nodiscard]] const ImportMapping* currentMapping() const;
};

/// What a dimension of a table is taken for.
struct DimensionChoice {
    QString name;
    QStringList options;
    std::vector<DimensionMapping> means; ///< of each option
    int chosen = 0;
};

/// What one of the things that a table counts is taken for.
struct SeriesChoice {
    std::size_t index = 0; ///< among those of the mapping
    QString name;
    QStringList indicators;
    std::vector<std::string> ids; ///< of each; empty for none
    int indicator = 0;
    QStringList kinds;
    std::vector<std::optional<SeriesKind>> means; ///< of each kind
    int kind = 0;
    bool asksResidence = false;
    bool residenceAccepted = false;
};

/// A part of the preview: every cell, or those with one outcome.
enum class ImportPart { all, refused, changed, added, unchanged, outside };
inline constexpr int kImportParts = 6;

/// Everything that the page for importing shows, apart from the cells themselves.
struct ImportSnapshot {
    QString name;
    QString reading;                 ///< how it was read; empty while it is not
    std::vector<LabelledText> facts; ///< title, source, time of update, cells
    QStringList datasets;            ///< where there are several
    int dataset = 0;
    std::vector<DimensionChoice> dimensions;
    std::vector<SeriesChoice> series;
    QString moreSeries; ///< that there are more of them than are shown
    bool asksDecimal = false;
    DecimalSign decimal = DecimalSign::ask;
    bool asksTableId = false;
    QString tableId;
    bool asksSource = false;
    QString source;                          ///< as given
    QString usualSource;                     ///< what entries say where none is given
    QString trouble;                         ///< why there is nothing to import, or what must be said first
    std::array<QString, kImportParts> parts; ///< `Nye 34`
    std::array<int, kImportParts> counts{};
    QString passedOver;      ///< cells without a figure
    QString leaveOutText;    ///< empty where nothing is refused
    QString replaceText;     ///< empty where nothing would be replaced
    bool asksReason = false; ///< for corrections that do not say why themselves
    QString confirmText;     ///< `Importer 34 tall`
    QString obstacle;        ///< why it cannot be confirmed yet
    bool ready = false;      ///< it can
};

/// `writeFault` is why nothing can be written to the file.
ImportSnapshot importSnapshot(const ImportState& state, const Programme& programme,
                              const std::optional<Error>& writeFault, Language language);

} // namespace maalbilde
