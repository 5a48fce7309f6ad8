// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/forms/RencanaPanel.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/perencanaan/forms/IndikatorForm.h"
#include "ui/perencanaan/forms/SimpulForm.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;

namespace {
    constexpr int kWidth = 304;
    constexpr int kPadding = 2 * metrics::grid;
} // namespace

RencanaPanel::RencanaPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(makeLabel({}, metrics::text, QFont::DemiBold))
    , m_hint(makeLabel(tr("Pilih sebuah baris untuk melihat isiannya."), metrics::small, QFont::Normal, Tone::Muted))
    , m_simpul(new SimpulForm(session))
    , m_indikator(new IndikatorForm(session))
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("rencana.panel"));
    setAccessibleName(tr("Rincian baris"));
    setProperty("role", QStringLiteral("card"));
    setFixedWidth(kWidth);
    m_title->setObjectName(QStringLiteral("rencana.judul"));
    m_hint->setWordWrap(true);

    auto* content = new QWidget;
    content->setStyleSheet(QStringLiteral(".QWidget { background: transparent; }"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kPadding, 4, kPadding, 14);
    layout->addWidget(m_hint);
    layout->addWidget(m_simpul);
    layout->addWidget(m_indikator);
    layout->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->setSpacing(0);
    frame->addWidget(makeHead());
    frame->addWidget(m_scroll, 1);
    for (FieldForm* form : { static_cast<FieldForm*>(m_simpul), static_cast<FieldForm*>(m_indikator) })
        connect(form, &FieldForm::leaveRequested, this, &RencanaPanel::leaveRequested);
    show({});
}

QWidget* RencanaPanel::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(kPadding, metrics::grid, metrics::grid, 4);
    auto* close = new QToolButton;
    close->setProperty("role", QStringLiteral("quiet"));
    close->setIcon(icon(QStringLiteral("tutup"), colours().muted));
    close->setAccessibleName(tr("Tutup rincian"));
    close->setToolTip(tr("Tutup rincian"));
    layout->addWidget(m_title, 1);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &RencanaPanel::closeRequested);
    return head;
}

void RencanaPanel::setSubject(const PerencanaanModel::Subject& subject)
{
    const bool another = subject.id() != m_subject.id();
    m_subject = subject;
    if (!isVisible())
        return;
    show(subject);
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
}

void RencanaPanel::show(const PerencanaanModel::Subject& subject)
{
    const Indikator* indikator = m_session.snapshot().indikator(subject.indikatorId);
    const Simpul* simpul = subject.indikatorId.isEmpty() ? m_session.snapshot().simpul(subject.simpulId) : nullptr;
    m_title->setText(indikator ? tr("Indikator") : simpul ? format::Text::name(simpul->jenis) : tr("Rincian"));
    m_hint->setVisible(!indikator && !simpul);
    m_simpul->setSimpul(simpul ? simpul->id : Id(), subject.dokumenId);
    m_indikator->setIndikator(indikator ? indikator->id : Id());
    m_simpul->setVisible(simpul);
    m_indikator->setVisible(indikator);
}

void RencanaPanel::refresh()
{
    if (!isVisible())
        return;
    show(m_subject);
    m_simpul->refresh();
    m_indikator->refresh();
}

void RencanaPanel::focusFirst()
{
    if (m_indikator->isVisible())
        m_indikator->focusFirst();
    else
        m_simpul->focusFirst();
}

void RencanaPanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refresh();
}

/// What is being typed is not lost with the panel.
void RencanaPanel::hideEvent(QHideEvent* event)
{
    m_simpul->settle();
    m_indikator->settle();
    QFrame::hideEvent(event);
}

} // namespace selaras::ui
