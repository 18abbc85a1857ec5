#pragma once

#include "ui/parts/line_model.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/import_rows.h"
#endif

#include <memory>
#include <vector>

namespace maalbilde {

/// The cells of an import for a table view, all of them or those of one part. Words are made when a line is
/// shown: there may be hundreds of thousands.
class ImportPreviewModel : public LineModel {
    Q_OBJECT

public:
    enum Column { outcome, cell, before, after, remark, columnTotal };

    /// The part that a line belongs to, as an int.
    static constexpr int kPartRole = Qt::UserRole;

    explicit ImportPreviewModel(QObject* parent);

    /// Shows what this would do; nothing without a proposal. The programme is copied.
    void show(const ImportState& state, const Programme& programme, Language language);
    void choose(ImportPart part);

    [[nodiscard]] ImportPart part() const { return m_part; }

    /// The line in words. Requires a valid index.
    [[nodiscard]] ImportRow rowAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString text(const QModelIndex& index) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isOfNumbers(int column) const override;

private:
    void collect();

    std::shared_ptr<const ImportData> m_data; ///< kept, since the table lies in it
    std::shared_ptr<const ImportProposal> m_proposal;
    const StatTable* m_table = nullptr;
    std::shared_ptr<const Programme> m_programme;
    std::vector<ImportRowRef> m_rows;
    ImportPart m_part = ImportPart::all;
    Language m_language = Language::nb;
};

} // namespace maalbilde
