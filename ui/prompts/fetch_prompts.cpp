#include "ui/prompts/fetch_prompts.h"

#include "ui/prompts/fetch_wish_dialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <utility>

namespace maalbilde {

namespace {

class FetchPromptWords {
    Q_DECLARE_TR_FUNCTIONS(FetchPromptWords)
};

std::optional<FetchAnswer> askForWish(QWidget* parent, const FetchQuestion& question) {
    FetchWishDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

bool askForConsent(QWidget* parent, const QString& host, const QString& table) {
    QMessageBox box(parent);
    box.setWindowTitle(FetchPromptWords::tr("Ask %1?").arg(host));
    box.setTextFormat(Qt::PlainText);
    box.setText(FetchPromptWords::tr("Table %1 is to be fetched from %2.").arg(table, host));
    box.setInformativeText(FetchPromptWords::tr(
        "What is sent there are the numbers of the municipalities, the quarters and what is wanted of the "
        "table, and none of the figures in the file. Nothing is sent unless you ask for it. You are asked "
        "this once."));
    const QAbstractButton* yes =
        box.addButton(FetchPromptWords::tr("Allow and fetch"), QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(FetchPromptWords::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

/// A dialog that comes only if it takes a while.
class ShownProgress final : public FetchProgress {
public:
    ShownProgress(QWidget* parent, const QString& what, std::function<void()> cancel)
        : m_what(what), m_dialog(what, FetchPromptWords::tr("Cancel"), 0, 0, parent) {
        constexpr int kPatience = 400; // ms
        m_dialog.setWindowTitle(FetchPromptWords::tr("Fetching"));
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setMinimumDuration(kPatience);
        QObject::connect(&m_dialog, &QProgressDialog::canceled, parent, std::move(cancel));
    }

    void showReceived(qint64 bytes) override {
        constexpr qint64 kKilobyte = 1024;
        m_dialog.setLabelText(FetchPromptWords::tr("%1\n%n KB received", nullptr,
                                                   static_cast<int>((bytes + kKilobyte - 1) / kKilobyte))
                                  .arg(m_what));
    }

private:
    QString m_what;
    QProgressDialog m_dialog;
};

} // namespace

FetchPrompts fetchPrompts() {
    return {.wish = askForWish,
            .consent = askForConsent,
            .progress = [](QWidget* parent, const QString& what,
                           std::function<void()> cancel) -> std::unique_ptr<FetchProgress> {
                return std::make_unique<ShownProgress>(parent, what, std::move(cancel));
            }};
}

} // namespace maalbilde
