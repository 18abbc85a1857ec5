#include "ui/prompts/export_prompt.h"

#include "ui/prompts/save_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace maalbilde {

namespace {

class ExportPromptWords {
    Q_DECLARE_TR_FUNCTIONS(ExportPromptWords)
};

/// A kind of file, and the ending that it gives a name; none for a folder.
struct Kind {
    QString filter;
    QString ending;
};

QList<Kind> kinds() {
    return {{ExportPromptWords::tr("Workbook (*.xlsx)"), QStringLiteral("xlsx")},
            {ExportPromptWords::tr("Figures as CSV (*.csv)"), QStringLiteral("csv")},
            {ExportPromptWords::tr("Open data: a folder with a data package (*)"), QString()}};
}

/// The name that was given, with the ending of another kind put right.
QString endingIn(const QString& path, const QString& ending) {
    const QFileInfo name(path);
    QString stem = path;
    for (const Kind& kind : kinds())
        if (!kind.ending.isEmpty() && name.suffix().compare(kind.ending, Qt::CaseInsensitive) == 0)
            stem.chop(kind.ending.size() + 1);
    return ending.isEmpty() ? stem : stem + QLatin1Char('.') + ending;
}

QString ask(QWidget* parent, const QString& proposed) {
    QFileDialog dialog(parent, ExportPromptWords::tr("Export the figures"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const Kind& kind : kinds())
        filters << kind.filter;
    dialog.setNameFilters(filters);
    nameParts(dialog, ExportPromptWords::tr("Export"));
    const auto follow = [&](const QString& filter) {
        const QString ending = kinds().value(filters.indexOf(filter)).ending;
        const QString name = dialog.selectedFiles().value(0, proposed);
        dialog.setDefaultSuffix(ending);
        dialog.selectFile(endingIn(QFileInfo(name).fileName(), ending));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    dialog.setDefaultSuffix(kinds().front().ending);
    dialog.selectFile(endingIn(proposed, kinds().front().ending));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

ExportPrompt exportPrompt() {
    return ask;
}

} // namespace maalbilde
