// SPDX-License-Identifier: GPL-3.0-or-later
// When the page shows its panel, and the way between it and the grid.
#include "ui/grid/GridView.h"
#include "ui/realisasi/RealisasiPage.h"
#include "ui/realisasi/detail/RincianPanel.h"

#include <QResizeEvent>
#include <QToolButton>

namespace selaras::ui {

namespace {
    /// Below this the grid needs the room more than the panel does.
    constexpr int kPanelFrom = 960;
} // namespace

void RealisasiPage::placePanel()
{
    m_panelButton->setChecked(width() >= kPanelFrom);
    m_panel->setVisible(m_panelButton->isChecked());
    m_panelButton->setVisible(width() < kPanelFrom);
}

/// From the grid into the panel, which opens where it is closed, and back.
void RealisasiPage::switchPanel()
{
    if (m_panel->isAncestorOf(focusWidget())) {
        m_grid->setFocus();
        return;
    }
    m_panelButton->setChecked(true);
    m_panel->takeFocus();
}

void RealisasiPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool crossed = (event->oldSize().width() >= kPanelFrom) != (width() >= kPanelFrom);
    if (crossed || !event->oldSize().isValid())
        placePanel();
}

} // namespace selaras::ui
