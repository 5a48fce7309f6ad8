// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StepList.h"

#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {
    constexpr int kWidth = 176;
}

StepList::StepList(const QStringList& titles, QWidget* parent)
    : QWidget(parent)
    , m_titles(titles)
{
    setProperty("role", QStringLiteral("navigation"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(kWidth);
    setAccessibleName(tr("Langkah"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 24, metrics::grid, 20);
    layout->setSpacing(14);
    layout->addWidget(makeLabel(QStringLiteral("Selaras"), metrics::title, QFont::Bold));
    layout->addSpacing(metrics::grid);
    for (qsizetype i = 0; i < titles.size(); ++i) {
        m_labels.push_back(makeLabel({}, metrics::text, QFont::Normal));
        layout->addWidget(m_labels.back());
    }
    layout->addStretch();
}

void StepList::show(int current, const std::vector<bool>& skipped)
{
    int number = 0;
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const bool now = int(i) == current;
        const QString mark = int(i) < current ? QStringLiteral("✓") : QString::number(number + 1);
        number += skipped[i] ? 0 : 1;
        m_labels[i]->setVisible(!skipped[i]);
        m_labels[i]->setText(QStringLiteral("%1  %2").arg(mark, m_titles[qsizetype(i)]));
        m_labels[i]->setFont(ui::font(metrics::text, now ? QFont::DemiBold : QFont::Normal));
    }
}

} // namespace selaras::ui
