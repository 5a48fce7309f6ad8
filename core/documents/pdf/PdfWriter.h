// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/model/Document.h"
#include "core/domain/values/Error.h"

#include <QPageLayout>
#include <QStringList>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace selaras::documents {

QPageLayout pageLayout(const Document& document);

/// Lays the document out for a device: measured rows, repeated heads, kept groups, "Halaman x dari y".
class Layout {
public:
    /// `dotsPerInch` of the device to be painted on. Needs a QGuiApplication (fonts).
    Layout(const Document& document, int dotsPerInch);
    ~Layout();
    int pageCount() const;
    /// The text of a page (from 0) as it is broken into lines, in reading order: for searching, screen readers and
    /// tests.
    QStringList lines(int page) const;
    /// Paints a page (from 0); the painter's origin is the paper's corner, one unit a dot.
    void paint(QPainter& painter, int page) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Writes a PDF with selectable text and embedded fonts, whole or not at all. As files::writeOutput.
Result<void> writePdf(const Document& document, const QString& path);

/// Paints all pages on a printer or another paged device whose layout was set from pageLayout(). On smaller paper the
/// pages are scaled down, so that nothing is lost. FileIo when the device takes no pages.
Result<void> print(const Document& document, QPagedPaintDevice& device, int dotsPerInch);

} // namespace selaras::documents
