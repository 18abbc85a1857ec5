#include "ui/import/import_page.h"

#include "ui/import/confirm_bar.h"
#include "ui/import/import_start.h"
#include "ui/import/mapping_panel.h"
#include "ui/import/preview_panel.h"
#include "ui/import/source_panel.h"
#include "ui/parts/surface.h"
#include "ui/text/errors.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

namespace maalbilde {

namespace {

constexpr double kSideWidth = 384; // of what is understood, px at 100 %
constexpr double kTwoSides = 920;  // px at 100 %: a narrower page has one below the other

} // namespace

ImportPage::ImportPage(Document& document, ImportMemory memory, QWidget* parent)
    : QWidget(parent), m_document(document), m_session(new ImportSession(document, std::move(memory), this)),
      m_theme(lightTheme()), m_start(new ImportStart), m_work(new QWidget), m_stack(new QStackedLayout(this)),
      m_source(new SourcePanel), m_mapping(new MappingPanel), m_understood(new QScrollArea),
      m_preview(new PreviewPanel), m_confirm(new ConfirmBar),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight, m_work)) {
    build();
    connectParts();
    connectAnswers();
    setTheme(lightTheme());
}

void ImportPage::build() {
    auto* understood = new QWidget;
    auto* column = new QVBoxLayout(understood);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_source);
    column->addWidget(m_mapping);
    column->addStretch(1);
    m_understood->setWidget(understood);
    m_understood->setWidgetResizable(true);
    m_understood->setFrameShape(QFrame::NoFrame);
    m_understood->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    m_understood->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outcome = new QVBoxLayout;
    outcome->addWidget(m_preview, 1);
    outcome->addWidget(m_confirm);
    outcome->addStretch(0); // below, where there is no preview
    m_sides->addWidget(m_understood);
    m_sides->addLayout(outcome, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_work);
}

void ImportPage::connectParts() {
    connect(m_session, &ImportSession::changed, this, &ImportPage::show);
    connect(m_start, &ImportStart::openWished, this, &ImportPage::openWished);
    connect(m_start, &ImportStart::pasteWished, this, &ImportPage::pasteWished);
    connect(m_start, &ImportStart::fetchWished, this, &ImportPage::fetchWished);
    connect(m_start, &ImportStart::undoWished, this, &ImportPage::undoWished);
    connect(m_start, &ImportStart::logWished, this, &ImportPage::logWished);
    connect(m_start, &ImportStart::entryWished, this, &ImportPage::entryWished);
    connect(m_source, &SourcePanel::putAwayWished, m_session, &ImportSession::putAway);
    connect(m_confirm, &ConfirmBar::cancelled, m_session, &ImportSession::putAway);
    connect(m_confirm, &ConfirmBar::confirmed, this, &ImportPage::confirmWished);
}

void ImportPage::connectAnswers() {
    connect(m_source, &SourcePanel::datasetChosen, m_session, &ImportSession::chooseDataset);
    connect(m_source, &SourcePanel::tableIdGiven, m_session,
            [this](const QString& id) { m_session->setTableId(id.toStdString()); });
    connect(m_source, &SourcePanel::sourceGiven, m_session,
            [this](const QString& source) { m_session->setSource(source.toStdString()); });
    connect(m_mapping, &MappingPanel::useChosen, m_session, &ImportSession::chooseUse);
    connect(m_mapping, &MappingPanel::indicatorChosen, m_session, &ImportSession::chooseIndicator);
    connect(m_mapping, &MappingPanel::kindChosen, m_session, &ImportSession::chooseKind);
    connect(m_mapping, &MappingPanel::residenceAccepted, m_session, &ImportSession::acceptResidence);
    connect(m_mapping, &MappingPanel::decimalChosen, m_session, &ImportSession::setDecimal);
    connect(m_confirm, &ConfirmBar::replaceTypedChosen, m_session, &ImportSession::setReplaceTyped);
    connect(m_confirm, &ConfirmBar::leaveOutChosen, m_session, &ImportSession::setLeaveOut);
    connect(m_confirm, &ConfirmBar::reasonGiven, m_session,
            [this](const QString& reason) { m_session->setReason(reason.toStdString()); });
}

void ImportPage::setTheme(const Theme& theme) {
    m_theme = theme;
    setPalette(paletteOf(theme));
    m_start->setTheme(theme);
    m_source->setTheme(theme);
    m_mapping->setTheme(theme);
    m_preview->setTheme(theme);
    m_confirm->setTheme(theme);
    const int margin = theme.space(6);
    m_sides->setContentsMargins(margin, theme.space(2), margin, theme.space(4));
    m_sides->setSpacing(theme.space(4));
    m_start->setContentsMargins(margin, theme.space(2), margin, theme.space(4));
    m_understood->widget()->layout()->setSpacing(theme.space(3));
    m_understood->widget()->layout()->setContentsMargins(0, 0, theme.space(1), 0); // beside the scroll bar
    arrange();
}

/// Side by side, or one below the other where it is narrow.
void ImportPage::arrange() {
    const bool narrow = width() < m_theme.px(kTwoSides);
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setStretch(0, narrow ? 1 : 0);
    m_understood->setMinimumWidth(narrow ? 0 : qRound(m_theme.px(kSideWidth)));
    m_understood->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : qRound(m_theme.px(kSideWidth)));
}

void ImportPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ImportPage::refresh(Language language) {
    m_language = language;
    m_start->retranslate();
    show();
}

void ImportPage::show() {
    const auto fault = m_document.isOpen() ? m_document.writeFault() : std::nullopt;
    m_start->setObstacle(fault ? errorSentence(*fault, m_language) : QString());
    m_stack->setCurrentWidget(m_session->isEmpty() ? m_start : m_work);
    setFocusProxy(m_session->isEmpty() ? static_cast<QWidget*>(m_start) : m_preview->table());
    if (m_session->isEmpty())
        return;
    const ImportState& state = m_session->state();
    const ImportSnapshot snapshot = m_session->snapshot(m_language);
    m_source->show(snapshot);
    m_mapping->setHidden(snapshot.dimensions.empty());
    m_mapping->show(snapshot);
    m_preview->show(state, snapshot, m_document.programme(), m_language);
    // Until it is known what the table says, its understanding has the room.
    m_preview->setVisible(snapshot.counts.front() > 0);
    m_confirm->show(snapshot, state.busy, state.replaceTyped, state.leaveOut);
    giveFocus();
}

/// One who has opened a source by keyboard goes on in it.
void ImportPage::giveFocus() {
    if (m_session->state().busy || !std::exchange(m_arriving, false) || !isVisible())
        return;
    if (m_preview->isVisible())
        m_preview->table()->setFocus();
    else
        m_mapping->focusOpen();
}

void ImportPage::take(ImportSource source) {
    m_arriving = true;
    m_start->sayDone({});
    m_session->take(std::move(source));
}

void ImportPage::offerFetch() {
    m_start->offerFetch();
}

void ImportPage::sayDone(const QString& sentence) {
    m_start->sayDone(sentence);
}

Result<int> ImportPage::confirm() {
    return m_session->confirm();
}

} // namespace maalbilde
