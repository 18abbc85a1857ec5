#include "ui/window/window_memory.h"

#include <QCryptographicHash>
#include <QSettings>
#include <algorithm>

namespace maalbilde {

namespace {

constexpr int kRecentFiles = 8;

constexpr auto kGeometry = "window/geometry";
constexpr auto kPage = "window/page";
constexpr auto kAuthor = "user/name";
constexpr auto kRecent = "files/recent";
constexpr auto kRemarked = "files/remarkedOn";
constexpr auto kTheme = "appearance/theme";
constexpr auto kTextSize = "appearance/textSize";
constexpr auto kLanguage = "appearance/language";
constexpr auto kPictureFormat = "picture/format";
constexpr auto kPictureSize = "picture/size";
constexpr auto kPictureTitled = "picture/titled";
constexpr auto kPictureGrey = "picture/grey";

/// Keys of tables hold whatever their makers wrote.
QString importGroup(const QString& key) {
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("import/") + QString::fromLatin1(digest.toHex());
}

} // namespace

WindowMemory::WindowMemory(QSettings& settings) : m_settings(&settings) {}

QByteArray WindowMemory::geometry() const {
    return m_settings->value(QLatin1String(kGeometry)).toByteArray();
}

void WindowMemory::setGeometry(const QByteArray& geometry) {
    m_settings->setValue(QLatin1String(kGeometry), geometry);
}

QString WindowMemory::page() const {
    return m_settings->value(QLatin1String(kPage)).toString();
}

void WindowMemory::setPage(const QString& page) {
    m_settings->setValue(QLatin1String(kPage), page);
}

QString WindowMemory::author() const {
    return m_settings->value(QLatin1String(kAuthor)).toString();
}

void WindowMemory::setAuthor(const QString& author) {
    m_settings->setValue(QLatin1String(kAuthor), author);
}

QStringList WindowMemory::recentFiles() const {
    return m_settings->value(QLatin1String(kRecent)).toStringList();
}

void WindowMemory::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings->setValue(QLatin1String(kRecent), QStringList(files.mid(0, kRecentFiles)));
}

bool WindowMemory::wasRemarkedOn(const QString& path) const {
    return m_settings->value(QLatin1String(kRemarked)).toStringList().contains(path);
}

void WindowMemory::setRemarkedOn(const QString& path) {
    QStringList files = m_settings->value(QLatin1String(kRemarked)).toStringList();
    m_settings->setValue(QLatin1String(kRemarked), files << path);
}

ThemeChoice WindowMemory::theme() const {
    return themeChoiceOf(m_settings->value(QLatin1String(kTheme)).toString());
}

void WindowMemory::setTheme(ThemeChoice theme) {
    m_settings->setValue(QLatin1String(kTheme), nameOf(theme));
}

int WindowMemory::textSize() const {
    return std::clamp(m_settings->value(QLatin1String(kTextSize), 100).toInt(), 50, 200);
}

void WindowMemory::setTextSize(int percent) {
    m_settings->setValue(QLatin1String(kTextSize), std::clamp(percent, 50, 200));
}

PictureWish WindowMemory::pictureWish() const {
    const PictureWish usual;
    const auto value = [this](const char* key, const QVariant& otherwise) {
        return m_settings->value(QLatin1String(key), otherwise);
    };
    return {.format = value(kPictureFormat, usual.format).toString(),
            .size = value(kPictureSize, usual.size).toString(),
            .titled = value(kPictureTitled, usual.titled).toBool(),
            .grey = value(kPictureGrey, usual.grey).toBool()};
}

void WindowMemory::setPictureWish(const PictureWish& wish) {
    m_settings->setValue(QLatin1String(kPictureFormat), wish.format);
    m_settings->setValue(QLatin1String(kPictureSize), wish.size);
    m_settings->setValue(QLatin1String(kPictureTitled), wish.titled);
    m_settings->setValue(QLatin1String(kPictureGrey), wish.grey);
}

ImportAnswers WindowMemory::importAnswers(const QString& key) const {
    const QString group = importGroup(key);
    ImportAnswers answers;
    for (const QString& answer : m_settings->value(group + QStringLiteral("/map")).toStringList())
        answers.map.push_back(answer.toStdString());
    const QString sign = m_settings->value(group + QStringLiteral("/decimal")).toString();
    if (sign == QLatin1String("point"))
        answers.decimal = DecimalSign::point;
    else if (sign == QLatin1String("comma"))
        answers.decimal = DecimalSign::comma;
    answers.tableId = m_settings->value(group + QStringLiteral("/table")).toString().toStdString();
    return answers;
}

void WindowMemory::setImportAnswers(const QString& key, const ImportAnswers& answers) {
    const QString group = importGroup(key);
    QStringList map;
    for (const std::string& answer : answers.map)
        map << QString::fromStdString(answer);
    m_settings->setValue(group + QStringLiteral("/map"), map);
    m_settings->setValue(group + QStringLiteral("/table"), QString::fromStdString(answers.tableId));
    const QString sign = answers.decimal == DecimalSign::comma   ? QStringLiteral("comma")
                         : answers.decimal == DecimalSign::point ? QStringLiteral("point")
                                                                 : QString();
    m_settings->setValue(group + QStringLiteral("/decimal"), sign);
}

QString WindowMemory::language() const {
    return m_settings->value(QLatin1String(kLanguage)).toString();
}

void WindowMemory::setLanguage(const QString& language) {
    m_settings->setValue(QLatin1String(kLanguage), language);
}

} // namespace maalbilde
