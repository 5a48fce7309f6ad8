// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Dialogs.h"
#include "ui/Page.h"

class QScrollArea;
class QStackedLayout;

namespace selaras::domain {
struct Ringkasan;
}

namespace selaras::ui {

class EmptyState;

/// The year at a glance: what came of the targets, what was spent, what needs attention.
class DasborPage final : public Page {
    Q_OBJECT
public:
    DasborPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    QString title() const override { return tr("Dasbor"); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void invalidate();
    void rebuild();
    /// True when there was nothing to show and the page says so.
    bool showEmpty(const domain::Ringkasan& summary);
    QWidget* makeContent(const domain::Ringkasan& summary);

    QStackedLayout* m_layout;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    bool m_stale = true;
};

} // namespace selaras::ui
