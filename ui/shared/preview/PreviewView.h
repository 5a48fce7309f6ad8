// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdf/PdfWriter.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>
#include <optional>

namespace selaras::ui {

/// The pages of a document as they will be printed, one under the other.
class PreviewView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PreviewView(QWidget* parent = nullptr);

    /// Keeps the zoom and, when `document` is another version of the same, the place.
    void setDocument(std::optional<documents::Document> document);
    int pageCount() const;
    /// The page in the middle of the view, from 1; 0 without a document.
    int currentPage() const;

    /// Percent of the paper's size on this screen.
    int zoom() const;
    void zoomIn();
    void zoomOut();
    void fitWidth();

Q_SIGNALS:
    /// Another page, zoom or document.
    void viewChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setFactor(double factor);
    double fittingFactor() const;
    QSizeF pageSize() const; ///< px at the present zoom
    QRectF pageRect(int page) const; ///< in the viewport
    void updateScrollBars();
    const QPixmap& pixmap(int page);

    std::optional<documents::Document> m_document;
    std::unique_ptr<documents::Layout> m_layout;
    std::map<int, QPixmap> m_pixmaps; ///< of the pages seen at this zoom
    double m_factor = 1; ///< 1 = paper size
    bool m_fitWidth = true;
};

} // namespace selaras::ui
