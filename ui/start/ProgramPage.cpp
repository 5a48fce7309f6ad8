// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/ProgramPage.h"

#include "ui/base/Theme.h"
#include "ui/start/RencanaPage.h"
#include "ui/widgets/Card.h"

#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <array>

namespace selaras::ui {

using namespace domain;

namespace {

    enum Column { Kode, Nama };
    constexpr int kCodeWidth = 210;
    constexpr int kRowHeight = 26;

    QString parentCode(const QString& code, JenisSimpul level)
    {
        const int segments = level == JenisSimpul::SubKegiatan ? 5 : 3;
        return code.section(u'.', 0, segments - 1);
    }

} // namespace

ProgramPage::ProgramPage(workspace::KantorBaru& answers, const RencanaPage& rencana)
    : WizardPage(tr("Program"),
                 tr("Centang program, kegiatan, dan sub kegiatan kantor ini (tombol Spasi). Mencentang "
                    "induk mencentang semua rinciannya."))
    , m_answers(answers)
    , m_rencana(rencana)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_counts(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
{
    m_search->setObjectName(QStringLiteral("wizard.cari"));
    m_search->setAccessibleName(tr("Cari kode atau nama"));
    m_search->setPlaceholderText(tr("Cari kode atau nama…"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("wizard.pohon"));
    m_tree->setAccessibleName(tr("Program, kegiatan, dan sub kegiatan"));
    m_tree->setHeaderLabels({ tr("Kode"), tr("Nama") });
    m_tree->setColumnWidth(Kode, kCodeWidth);
    m_tree->setUniformRowHeights(true);
    m_counts->setObjectName(QStringLiteral("wizard.terpilih"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_counts);
    connect(m_search, &QLineEdit::textChanged, this, &ProgramPage::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        count();
        Q_EMIT touched();
    });
}

bool ProgramPage::isSkipped() const
{
    return !m_rencana.choosesPrograms();
}

QWidget* ProgramPage::first() const
{
    return m_search;
}

void ProgramPage::enter()
{
    std::vector<QString> codes;
    for (const BarisNomenklatur& line : m_answers.tabel)
        codes.push_back(line.kode);
    if (codes != m_shown) { // going back and forth keeps what was ticked
        m_shown = std::move(codes);
        fill();
    }
    count();
}

void ProgramPage::fill()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QHash<QString, QTreeWidgetItem*> byCode;
    for (const JenisSimpul level : { JenisSimpul::Program, JenisSimpul::Kegiatan, JenisSimpul::SubKegiatan }) {
        for (const BarisNomenklatur& line : m_answers.tabel) {
            if (tingkatKode(line.kode) != level || byCode.contains(line.kode))
                continue;
            QTreeWidgetItem* parent =
                level == JenisSimpul::Program ? nullptr : byCode.value(parentCode(line.kode, level));
            auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
            item->setText(Kode, line.kode);
            item->setText(Nama, line.nama);
            item->setToolTip(Nama, line.nama);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            item->setSizeHint(Kode, { 0, kRowHeight });
            item->setCheckState(Kode, Qt::Unchecked);
            byCode.insert(line.kode, item);
        }
    }
    m_tree->sortItems(Kode, Qt::AscendingOrder);
    if (QTreeWidgetItem* top = m_tree->topLevelItem(0))
        m_tree->setCurrentItem(top);
}

void ProgramPage::filter(const QString& text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        showMatches(m_tree->topLevelItem(i), text.trimmed(), false);
}

/// A match is shown with everything above and below it.
bool ProgramPage::showMatches(QTreeWidgetItem* item, const QString& text, bool parentMatches)
{
    const bool matches = text.isEmpty() || item->text(Kode).contains(text, Qt::CaseInsensitive)
        || item->text(Nama).contains(text, Qt::CaseInsensitive);
    bool below = false;
    for (int i = 0; i < item->childCount(); ++i)
        below = showMatches(item->child(i), text, matches || parentMatches) || below;
    item->setHidden(!matches && !parentMatches && !below);
    item->setExpanded(!text.isEmpty() && below && !matches);
    return matches || below;
}

void ProgramPage::count()
{
    std::array<int, 3> counts{};
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const auto level = tingkatKode((*it)->text(Kode));
        if ((*it)->checkState(Kode) != Qt::Unchecked && level)
            ++counts.at(size_t(*level) - size_t(JenisSimpul::Program));
    }
    setTextColour(m_counts, colours().muted);
    m_counts->setText(
        tr("Dipilih: %1 program, %2 kegiatan, %3 sub kegiatan").arg(counts[0]).arg(counts[1]).arg(counts[2]));
}

bool ProgramPage::finish()
{
    m_answers.kode.clear();
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        // What is ticked whole below a node brings the node along.
        if ((*it)->checkState(Kode) == Qt::Checked && (*it)->childCount() == 0)
            m_answers.kode.push_back((*it)->text(Kode));
    }
    if (m_answers.kode.empty()) {
        setTextColour(m_counts, colours().invalid);
        m_counts->setText(tr("■ Belum ada yang dicentang. Centang program kantor ini, atau kembali dan mulai kosong."));
        m_tree->setFocus();
    }
    return !m_answers.kode.empty();
}

} // namespace selaras::ui
