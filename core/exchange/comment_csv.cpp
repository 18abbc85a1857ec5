#include "core/exchange/comment_csv.h"

#include "core/exchange/csv_table.h"
#include "core/exchange/figure_cells.h"

namespace maalbilde {

std::string writeComments(std::span<const Comment> comments, std::optional<Quarter> upTo) {
    std::string csv = "target,quarter,text,author,recorded\n";
    for (const Comment& comment : comments)
        if (!upTo || comment.quarter <= *upTo)
            csv += csvLine({textCell(comment.target), comment.quarter.code(), textCell(comment.text),
                            textCell(comment.author), comment.recorded.toString()});
    return csv;
}

namespace {

/// Nothing where it is no comment.
std::optional<Comment> commentOf(const CsvTable::Row& row, CommentId id) {
    const auto quarter = Quarter::parse(row.cell("quarter"));
    const auto recorded = Timestamp::parse(row.cell("recorded"));
    if (!quarter || !recorded)
        return std::nullopt;
    Comment comment{.id = id,
                    .target = std::string(row.text("target")),
                    .quarter = *quarter,
                    .recorded = *recorded,
                    .author = std::string(row.text("author")),
                    .text = std::string(row.text("text"))};
    const bool sound = !faultOfComment({comment.target, comment.quarter, comment.author, comment.text});
    return sound ? std::optional(std::move(comment)) : std::nullopt;
}

} // namespace

Result<std::vector<Comment>> readComments(std::string_view file, std::string_view csv) {
    const auto table = CsvTable::read(file, csv, {"target", "quarter", "text", "author", "recorded"});
    if (!table)
        return tl::unexpected(table.error());
    std::vector<Comment> comments;
    for (std::size_t i = 0; i < table->size(); ++i) {
        auto comment = commentOf(table->row(i), CommentId{static_cast<std::int64_t>(i) + 1});
        if (!comment || (!comments.empty() && comment->recorded < comments.back().recorded))
            return table->row(i).damage();
        comments.push_back(std::move(*comment));
    }
    return comments;
}

} // namespace maalbilde
