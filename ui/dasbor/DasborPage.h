// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Page.h"
#include "ui/dasbor/DasborData.h"

#include <QPointer>

class QComboBox;
class QHBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace selaras::ui {

class EmptyState;

/// The year at a glance: what came of the targets, what was spent, what needs attention, who has reported; of the whole
/// office or of one post ("dasbor.jabatan"), which is remembered as long as the window is open.
class DasborPage final : public Page {
    Q_OBJECT
public:
    DasborPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    QString title() const override { return tr("Dasbor"); }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void invalidate();
    void rebuild();
    void fillPosts();
    QHBoxLayout* makeBar();
    void addTools(QHBoxLayout& bar);
    void openTree();
    void present();
    void print();
    QString heading() const; ///< "Kecamatan Kutorejo · tahun 2024"
    QString postId() const;
    QDate today() const;
    /// True when there was nothing to show and the page says so.
    bool showEmpty(const DasborData& data);
    DasborView view();

    Dialogs& m_dialogs;
    QStackedLayout* m_layout;
    QComboBox* m_post;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    QPointer<QWidget> m_presentation; ///< while it is open
    std::shared_ptr<const DasborData> m_data;
    bool m_stale = true;
};

} // namespace selaras::ui
