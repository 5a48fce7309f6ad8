// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/forms/Logo.h"

#include <QBuffer>
#include <QImageReader>

namespace selaras::ui {

namespace {
    constexpr QSize kLargest{ 512, 512 };
}

std::optional<QByteArray> readLogo(const QString& path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // photographs carry their rotation apart
    if (!reader.canRead() || (reader.format() != "png" && reader.format() != "jpeg"))
        return std::nullopt;
    QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    if (image.width() > kLargest.width() || image.height() > kLargest.height())
        image = image.scaled(kLargest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return std::nullopt;
    return png;
}

} // namespace selaras::ui
