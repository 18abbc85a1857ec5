#include "ui/parts/text_label.h"
#include "ui/programme/draft_form.h"
#include "ui/text/field_faults.h"

#include <QLineEdit>
#include <algorithm>

namespace maalbilde {

namespace {

bool isWithin(const std::string& path, const std::string& whole) {
    return !whole.empty() && path.starts_with(whole);
}

} // namespace

void DraftForm::showFaults(const std::vector<DefinitionFaultAt>& faults, Language language) {
    for (const Row& row : m_rows) {
        QString told;
        for (const Field& field : row.fields)
            field.widget->setAccessibleDescription({});
        for (const DefinitionFaultAt& fault : faults) {
            const auto field = std::ranges::find(row.fields, fault.path, &Field::path);
            if (field == row.fields.end() && (row.path.empty() || row.path != fault.path))
                continue;
            told += (told.isEmpty() ? "" : " ") + fieldFaultSentence(fault, language);
            if (field != row.fields.end())
                field->widget->setAccessibleDescription(fieldFaultSentence(fault, language));
        }
        row.fault->showText(told);
    }
}

void DraftForm::write(const std::string& path, const QString& text) {
    for (const Row& row : m_rows)
        for (const Field& field : row.fields)
            if (auto* edit = qobject_cast<QLineEdit*>(field.widget); edit != nullptr && field.path == path) {
                edit->setText(text);
                emit edit->textEdited(text);
            }
}

bool DraftForm::focusOn(const std::string& path) {
    for (const Row& row : m_rows)
        for (const Field& field : row.fields)
            if (isWithin(field.path, path)) {
                field.widget->setFocus(Qt::OtherFocusReason);
                return true;
            }
    return false;
}

} // namespace maalbilde
