// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/model/Document.h"
#include "ui/base/Dialogs.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace selaras::ui {

class ElidedLabel;
class PreviewView;

/// A document as it will be printed, with its paper and the ways out: PDF ("simpanPdf") and paper ("cetak").
class PreviewPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPanel(Dialogs& dialogs, QWidget* parent = nullptr);

    /// `name` is suggested for the file, without its ending. Without a document there are no ways out.
    void setDocument(std::optional<documents::Document> document, const QString& name);
    /// Says something below the pages: why there is no document.
    void tell(const QString& text);

private:
    QToolButton* makeZoomButton(const QString& name, const QString& text, const QString& description);
    QWidget* makeToolbar();
    void connectParts();
    void layOut();
    void showView();
    void savePdf();
    void print();

    Dialogs& m_dialogs;
    PreviewView* m_preview;
    QComboBox* m_paper;
    QPushButton *m_save, *m_print;
    QToolButton *m_zoomOut, *m_zoomIn, *m_fit;
    QLabel* m_place;
    ElidedLabel* m_told;
    std::optional<documents::Document> m_document;
    QString m_name;
};

} // namespace selaras::ui
