#pragma once

#include "ui/prompts/picture_prompts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace maalbilde {

/// How a picture is to be saved: its format, its size, and two choices of its look.
class PictureWishDialog : public QDialog {
    Q_OBJECT

public:
    PictureWishDialog(const PictureWish& last, QWidget* parent = nullptr);

    [[nodiscard]] PictureWish wish() const;

private:
    void fill();
    void show(const PictureWish& wish);
    void build();

    QComboBox* m_format;
    QComboBox* m_size;
    QLineEdit* m_ownSize;
    QCheckBox* m_titled;
    QCheckBox* m_grey;
};

} // namespace maalbilde
