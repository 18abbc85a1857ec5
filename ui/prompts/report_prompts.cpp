#include "ui/prompts/report_prompts.h"

#include "ui/prompts/save_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

class ReportPromptWords {
    Q_DECLARE_TR_FUNCTIONS(ReportPromptWords)
};

QString askForFile(QWidget* parent, const QString& proposedName) {
    return askWhereToSave(
        parent,
        {.title = ReportPromptWords::tr("Where is the board report to be kept?"),
         .proposedName = proposedName,
         .kinds = {
             {ReportPromptWords::tr("PDF, to print and archive (*.pdf)"), QStringLiteral("pdf")},
             {ReportPromptWords::tr("OpenDocument, to go on writing in (*.odt)"), QStringLiteral("odt")}}});
}

/// A4 to its edges: the report has margins of its own.
void setPaper(QPrinter& printer) {
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF());
}

void askAndPrint(QWidget* parent, QPrinter& printer, const PaintPrinter& paint) {
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(ReportPromptWords::tr("Print the board report"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() == QDialog::Accepted)
        paint(printer);
}

void print(QWidget* parent, const PaintPrinter& paint) {
    QPrinter printer(QPrinter::HighResolution);
    setPaper(printer);
    askAndPrint(parent, printer, paint);
}

/// The pages one below the other, and what can be done with them.
class Preview {
public:
    Preview(QWidget* parent, const PaintPrinter& paint)
        : m_dialog(parent), m_pages(new QPrintPreviewWidget(&m_printer)) {
        setPaper(m_printer);
        m_dialog.setWindowTitle(ReportPromptWords::tr("The board report as it would be printed"));
        m_dialog.resize(QSize(900, 1000).boundedTo(parent->screen()->availableSize() * 0.9));
        m_pages->setAccessibleName(ReportPromptWords::tr("Pages"));
        auto* column = new QVBoxLayout(&m_dialog);
        column->addWidget(m_pages, 1);
        column->addWidget(buttons(paint));
        QObject::connect(m_pages, &QPrintPreviewWidget::paintRequested, &m_dialog,
                         [paint](QPrinter* printer) { paint(*printer); });
        m_pages->setViewMode(
            QPrintPreviewWidget::SinglePageView); // a page fills the width, the next is below
        m_pages->setZoomMode(QPrintPreviewWidget::FitToWidth);
    }

    void show() { m_dialog.exec(); }

private:
    QDialogButtonBox* buttons(const PaintPrinter& paint) {
        auto* box = new QDialogButtonBox;
        const auto add = [&](const QString& text, QDialogButtonBox::ButtonRole role) {
            return box->addButton(text, role);
        };
        const auto* larger = add(ReportPromptWords::tr("&Larger"), QDialogButtonBox::ActionRole);
        const auto* smaller = add(ReportPromptWords::tr("&Smaller"), QDialogButtonBox::ActionRole);
        const auto* printer = add(ReportPromptWords::tr("&Print …"), QDialogButtonBox::ActionRole);
        const auto* close = add(ReportPromptWords::tr("Close"), QDialogButtonBox::RejectRole);
        QObject::connect(larger, &QPushButton::clicked, m_pages, [this] { m_pages->zoomIn(); });
        QObject::connect(smaller, &QPushButton::clicked, m_pages, [this] { m_pages->zoomOut(); });
        QObject::connect(printer, &QPushButton::clicked, &m_dialog,
                         [this, paint] { askAndPrint(&m_dialog, m_printer, paint); });
        QObject::connect(close, &QPushButton::clicked, &m_dialog, &QDialog::reject);
        return box;
    }

    QDialog m_dialog;
    QPrinter m_printer{QPrinter::HighResolution};
    QPrintPreviewWidget* m_pages;
};

} // namespace

ReportPrompts reportPrompts() {
    return {.file = askForFile, .print = print, .preview = [](QWidget* parent, const PaintPrinter& paint) {
                Preview(parent, paint).show();
            }};
}

} // namespace maalbilde
