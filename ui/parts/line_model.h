#pragma once

#include <QAbstractTableModel>

namespace maalbilde {

/// A table that is read line by line: every cell is words, which are also what it says to whoever cannot see
/// its column, or all of it. Lines may be many: words are made when they are asked for.
class LineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit LineModel(int columns, QObject* parent);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const final;

protected:
    /// The words of a cell that there is.
    [[nodiscard]] virtual QString text(const QModelIndex& index) const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;

    /// True for a column of numbers, which stand at its right edge.
    [[nodiscard]] virtual bool isOfNumbers(int) const { return false; }

private:
    [[nodiscard]] QVariant alignment(int column) const;

    int m_columns;
};

} // namespace maalbilde
