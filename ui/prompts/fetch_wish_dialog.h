#pragma once

#include "ui/prompts/fetch_prompts.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace maalbilde {

/// Which table of official statistics is to be fetched, and what of it.
class FetchWishDialog : public QDialog {
    Q_OBJECT

public:
    explicit FetchWishDialog(const FetchQuestion& question, QWidget* parent = nullptr);

    [[nodiscard]] FetchAnswer answer() const;

private:
    void fill(const FetchQuestion& question);
    void build();
    void judge();
    [[nodiscard]] QString table() const;

    QComboBox* m_table;
    QComboBox* m_from;
    QComboBox* m_to;
    QLineEdit* m_contents;
    QLineEdit* m_address;
    QPushButton* m_fetch = nullptr;
};

} // namespace maalbilde
