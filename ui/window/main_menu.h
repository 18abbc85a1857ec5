#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/text/cell_names.h"
#include "ui/text/language.h"
#include "ui/window/menus.h"
#include "ui/window/workplace.h"
#endif

#include <QObject>

namespace maalbilde {

class AuthorFlow;
class FetchFlow;
class FiguresExportFlow;
class FileFlow;
class ImportFlow;
class Look;
class ReportFlow;
class SafetyFlow;

/// What carries out what is chosen.
struct MenuFlows {
    FileFlow& files;
    SafetyFlow& safety;
    ImportFlow& imports;
    FetchFlow& fetch;
    FiguresExportFlow& figures;
    ReportFlow& reports;
    AuthorFlow& author;
    Look& look;
};

/// The menus of the window: everything that can be done, with its keys.
class MainMenu : public QObject {
    Q_OBJECT

public:
    /// Fills the bar, which must outlive it.
    MainMenu(const Workplace& workplace, QMenuBar& bar, const MenuFlows& flows);

    /// In the place of the former menus; `hasPicture` if the page that is shown has one to save.
    void rebuild(bool hasPicture);

signals:
    void pageChosen(const QString& page);
    void pictureWished();
    void presentWished();
    void searchWished();
    void helpWished(const QString& chapter);
    void helpHereWished();

private:
    [[nodiscard]] MenuContent fileMenu(bool hasPicture);
    [[nodiscard]] std::vector<MenuChoice> recentFiles();
    [[nodiscard]] MenuContent editMenu();
    [[nodiscard]] MenuChoice undoChoice();
    [[nodiscard]] MenuChoice redoChoice();
    [[nodiscard]] QString namesOf(const std::vector<FigureKey>& cells) const;
    [[nodiscard]] MenuContent pageMenu();
    [[nodiscard]] MenuContent viewMenu();
    [[nodiscard]] MenuContent helpMenu();
    void setLanguage(Language language);

    Workplace m_at;
    QMenuBar& m_bar;
    MenuFlows m_flows;
};

} // namespace maalbilde
