#include "app/commands/inspect_picture.h"

#include "app/commands/commands.h"
#include "ui/export/picture/record/picture_reader.h"
#include "ui/export/picture/record/picture_record.h"
#include "ui/text/text_layout.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace maalbilde {

namespace {

constexpr int kIndent = 2;
constexpr int kWidth = 100;

void printJson(const CarriedRecord& carried, bool holds, const Session& session) {
    nlohmann::ordered_json json = nlohmann::ordered_json::parse(carried.text.toStdString());
    json["checksum"] = carried.checksum.toStdString();
    json["checksumHolds"] = holds;
    session.out << json.dump(2) << '\n';
}

QString checksumSentence(const CarriedRecord& carried, bool holds) {
    return (holds ? Commands::tr("%1: words and data are as they were saved")
                  : Commands::tr("%1: does not fit; words or data were changed after it was saved"))
        .arg(carried.checksum);
}

void printRecord(const PictureRecord& record, const QString& checksum, const Session& session) {
    session.say(record.title);
    session.out << labelledRows({{Commands::tr("Result"), record.message},
                                 {Commands::tr("Says"), record.caption.join(QLatin1Char(' '))},
                                 {Commands::tr("Figures"),
                                  record.example ? Commands::tr("invented, an example") : QString()},
                                 {Commands::tr("Made"), record.made},
                                 {Commands::tr("Checksum"), checksum}},
                                kIndent, kWidth)
                       .toStdString()
                << '\n'
                << record.data.toStdString();
}

} // namespace

ExitStatus inspectPicture(const std::filesystem::path& path, std::string_view bytes,
                          const PictureInspection& wanted, const Session& session) {
    const auto carried = readPicture(bytes, path.string());
    if (!carried)
        return session.fail(carried.error());
    const auto record = readPictureRecord(carried->text);
    if (!record)
        return session.fail({ErrorCode::pictureUnreadable, {path.string()}});
    const bool holds = checksumOf(carried->text) == carried->checksum;
    if (wanted.json)
        printJson(*carried, holds, session);
    else if (wanted.csv)
        session.out << record->data.toStdString();
    else
        printRecord(*record, checksumSentence(*carried, holds), session);
    return holds ? ExitStatus::done : ExitStatus::failed;
}

} // namespace maalbilde
