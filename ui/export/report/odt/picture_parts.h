#pragma once

#include "ui/charts/paper.h"
#include "ui/export/report/odt/zip_package.h"

#include <QSizeF>
#include <QString>
#include <vector>

namespace maalbilde {

/// The pictures of a document as PNG files of its package: what every program shows alike.
class PictureParts {
public:
    explicit PictureParts(const PaperStyle& style) : m_style(style) {}

    /// Paints a drawing for paper of this size in pt, and gives the name of its file.
    QString add(const Drawing& drawing, QSizeF points);

    [[nodiscard]] std::size_t count() const { return m_parts.size(); }

    [[nodiscard]] std::vector<PackagePart> parts() && { return std::move(m_parts); }

private:
    PaperStyle m_style;
    std::vector<PackagePart> m_parts;
};

} // namespace maalbilde
