// SPDX-License-Identifier: GPL-3.0-or-later
// When the page of the plan shows its panel.
#include "ui/base/Theme.h"
#include "ui/grid/GridView.h"
#include "ui/perencanaan/PerencanaanBar.h"
#include "ui/perencanaan/PerencanaanPage.h"
#include "ui/perencanaan/forms/RencanaPanel.h"
#include "ui/perencanaan/matrix/PerencanaanModel.h"

#include <QResizeEvent>
#include <QToolButton>

namespace selaras::ui {

namespace {
    /// From this width on there is room for the panel beside a small matrix, unless it is closed.
    constexpr int kPanelFrom = 1000;
    /// Margins, gap, frame and scroll bar around the matrix.
    constexpr int kAround = 7 * metrics::grid + 4;
} // namespace

/// Beside the matrix of a Renstra the panel would hide the years.
bool PerencanaanPage::panelHasRoom() const
{
    return width() >= kPanelFrom && m_grid->fullWidth() <= width() - m_panel->width() - kAround;
}

void PerencanaanPage::showPanel()
{
    m_panel->setVisible(m_panelWanted ? *m_panelWanted : panelHasRoom());
    m_bar->panel()->setChecked(!m_panel->isHidden());
    m_panel->setSubject(m_model->subject(m_grid->currentIndex()));
}

/// From the grid into the panel, which opens where it is closed, and back.
void PerencanaanPage::switchPanel()
{
    if (m_panel->isAncestorOf(focusWidget())) {
        m_grid->setFocus();
        return;
    }
    if (m_panel->isHidden())
        m_panelWanted = true;
    showPanel();
    m_panel->focusFirst();
}

void PerencanaanPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showPanel();
}

} // namespace selaras::ui
