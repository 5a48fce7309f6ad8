// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/JanggalSection.h"

#include "core/edits/results/Kejanggalan.h"
#include "core/format/JanggalText.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/realisasi/grid/JanggalLook.h"
#include "ui/widgets/Card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;
using format::JanggalText;

namespace {
    constexpr int kKinds = int(Kejanggalan::PenyebutKosong) + 1;
}

JanggalRow::JanggalRow(QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeNote(QStringLiteral("janggal.kalimat")))
    , m_acceptance(makeNote(QStringLiteral("janggal.diterima")))
    , m_action(makeLink({}, QStringLiteral("janggal.terima"), {}))
    , m_reason(new QLineEdit)
{
    m_reason->setObjectName(QStringLiteral("janggal.alasan"));
    m_reason->setPlaceholderText(tr("Mengapa angka ini benar?"));
    m_reason->setAccessibleName(tr("Alasan menerima angka yang janggal"));
    m_reason->setToolTip(tr("Enter menyimpan alasan, Esc membatalkan"));
    m_reason->installEventFilter(this);
    m_reason->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_acceptance);
    layout->addWidget(m_action, 0, Qt::AlignRight);
    layout->addWidget(m_reason);
    connect(m_action, &QPushButton::clicked, this, &JanggalRow::act);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { Q_EMIT reasonGiven(m_reason->text()); });
}

void JanggalRow::showFinding(const Janggal& finding, const Snapshot& snapshot)
{
    if (finding.jenis != m_jenis)
        closeReason();
    m_jenis = finding.jenis;
    m_accepted = finding.diterima;
    const StatusLook status = lookOf(finding.berat);
    m_sentence->setText(QStringLiteral("%1 %2").arg(status.shape).arg(JanggalText::sentence(finding, snapshot)));
    m_sentence->setToolTip(JanggalText::name(finding.berat));
    m_sentence->setAccessibleDescription(JanggalText::name(finding.berat));
    setTextColour(m_sentence, m_accepted ? colours().muted : status.colour);
    m_acceptance->setText(JanggalText::acceptance(finding));
    m_acceptance->setVisible(m_accepted);
    m_action->setText(m_accepted ? tr("Batalkan") : tr("Terima…"));
    m_action->setToolTip(m_accepted ? tr("Menandai lagi angka ini sebagai janggal")
                                    : tr("Angka ini benar: tulis alasannya, agar tidak ditanyakan lagi"));
    m_action->setAccessibleName(QStringLiteral("%1 %2").arg(m_action->text(), JanggalText::name(m_jenis)));
    if (m_accepted)
        closeReason();
}

void JanggalRow::act()
{
    if (m_accepted)
        Q_EMIT withdrawn();
    else if (m_reason->isHidden())
        openReason();
    else
        closeReason();
}

void JanggalRow::openReason()
{
    m_reason->clear();
    m_reason->show();
    m_reason->setFocus();
}

void JanggalRow::closeReason()
{
    if (m_reason->hasFocus())
        m_action->setFocus(); // hiding it would send the keyboard elsewhere
    m_reason->hide();
}

bool JanggalRow::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(object, event);
    closeReason();
    return true;
}

JanggalSection::JanggalSection(Session& session, QWidget* parent)
    : RincianSection(tr("Perlu dilihat"), parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("rincian.janggal"));
    for (int i = 0; i < kKinds; ++i) {
        auto* row = new JanggalRow;
        row->setObjectName(QStringLiteral("janggal.%1").arg(i));
        body()->addWidget(row);
        row->hide();
        m_rows.push_back(row);
        connect(row, &JanggalRow::reasonGiven, this, [this, row](const QString& reason) {
            commit(edits::acceptOdd(m_session.snapshot(), m_sel, row->jenis(), reason));
        });
        connect(row, &JanggalRow::withdrawn, this,
                [this, row] { commit(edits::withdrawAcceptance(m_session.snapshot(), m_sel, row->jenis())); });
    }
}

void JanggalSection::showSel(const Snapshot& shown, const Sel& sel)
{
    if (sel != m_sel) {
        for (JanggalRow* row : m_rows)
            row->closeReason();
    }
    m_sel = sel;
    const std::vector<Janggal> findings = kejanggalan(shown, sel);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < findings.size();
        if (used)
            m_rows[i]->showFinding(findings[i], shown);
        m_rows[i]->setVisible(used);
    }
    setVisible(!findings.empty());
}

void JanggalSection::commit(Result<edits::Edit> edit)
{
    const Result<void> written = commitEdit(m_session, std::move(edit));
    Q_EMIT said(written ? QString() : format::Text::error(written.error()));
}

} // namespace selaras::ui
