// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenBar.h"

#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr int kNarrow = 760; ///< buttons are icons only
}

TrenBar::TrenBar(QWidget* parent)
    : QWidget(parent)
    , m_jenis(new Segmented(
          { { int(charts::TrenJenis::Semua), tr("Semua"), tr("Grafik kecil untuk semua indikator"),
              QStringLiteral("tren.semua") },
            { int(charts::TrenJenis::Pilihan), tr("Pilihan"), tr("Grafik besar untuk indikator yang dipilih"),
              QStringLiteral("tren.satu") },
            { int(charts::TrenJenis::Kemajuan), tr("Kemajuan Renstra"),
              tr("Kinerja dan anggaran dibandingkan dengan target akhir Renstra"), QStringLiteral("tren.kemajuan") },
            { int(charts::TrenJenis::Pembanding), tr("Pembanding"),
              tr("Realisasi dibandingkan dengan kabupaten, provinsi, dan nasional"),
              QStringLiteral("tren.pembanding") },
            { int(charts::TrenJenis::Anggaran), tr("Anggaran"), tr("Pagu dan realisasi per program"),
              QStringLiteral("tren.anggaran") } }))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    auto* first = new QHBoxLayout;
    first->setSpacing(metrics::grid);
    first->addWidget(m_jenis);
    first->addStretch(1);
    m_from = makeYear(QStringLiteral("tren.dari"), tr("Dari"), first);
    m_to = makeYear(QStringLiteral("tren.sampai"), tr("sampai"), first);
    auto* second = new QHBoxLayout;
    second->setSpacing(2 * metrics::grid);
    m_target = makeCheck(QStringLiteral("tren.target"), tr("Target"), second);
    m_result = makeCheck(QStringLiteral("tren.realisasi"), tr("Realisasi"), second);
    m_worth = makeCheck(QStringLiteral("tren.capaian"), tr("Capaian"), second);
    m_told = new ElidedLabel;
    m_told->setObjectName(QStringLiteral("tren.kabar"));
    m_told->setFont(ui::font(metrics::small));
    setTextColour(m_told, colours().muted);
    second->addWidget(m_told, 1);
    makeTools(second);
    column->addLayout(first);
    column->addLayout(second);
    m_jenis->setValue(int(charts::TrenJenis::Semua));
    connect(m_jenis, &Segmented::chosen, this, [this] {
        showChecks();
        Q_EMIT changed();
    });
}

QComboBox* TrenBar::makeYear(const QString& name, const QString& text, QHBoxLayout* row)
{
    auto* label = new QLabel(text);
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(tr("%1 tahun").arg(text));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(combo);
    row->addWidget(label);
    row->addWidget(combo);
    connect(combo, &QComboBox::activated, this, [this, combo] { yearChosen(combo); });
    return combo;
}

QCheckBox* TrenBar::makeCheck(const QString& name, const QString& text, QHBoxLayout* row)
{
    auto* check = new QCheckBox(text);
    check->setObjectName(name);
    check->setAccessibleName(tr("Tampilkan %1").arg(text.toLower()));
    check->setChecked(true);
    row->addWidget(check);
    connect(check, &QCheckBox::toggled, this, &TrenBar::changed);
    return check;
}

void TrenBar::makeTools(QHBoxLayout* row)
{
    auto* tools = new QHBoxLayout;
    tools->setSpacing(metrics::grid);
    const auto add = [&](const char* name, const char* iconName, const QString& text, const QString& hint,
                         void (TrenBar::*signal)()) {
        auto* button = new QPushButton(icon(QString::fromLatin1(iconName), colours().ink), text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(text);
        button->setToolTip(hint);
        tools->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add("tren.salinGambar", "gambar", tr("Salin gambar"), tr("Salin grafik sebagai gambar untuk ditempel ke laporan"),
        &TrenBar::copyPictureAsked);
    add("tren.salinTabel", "tabel", tr("Salin tabel"), tr("Salin tabel untuk ditempel ke Excel atau Word"),
        &TrenBar::copyTableAsked);
    add("tren.simpan", "simpan", tr("Simpan grafik"), tr("Simpan grafik sebagai berkas PNG, SVG, atau PDF"),
        &TrenBar::saveAsked);
    add("tren.cetak", "cetak", tr("Cetak"), tr("Lihat grafik dan tabelnya di kertas, lalu cetak atau simpan (Ctrl+P)"),
        &TrenBar::printAsked);
    row->addLayout(tools);
}

void TrenBar::setYears(const std::vector<int>& years, domain::RentangTahun usual)
{
    const auto wanted = m_own ? rentang() : usual;
    for (auto* combo : { m_from, m_to }) {
        combo->clear();
        for (const int year : years)
            combo->addItem(QString::number(year), year);
    }
    const auto known = [&](int year) { return std::ranges::find(years, year) != years.end(); };
    m_own = m_own && known(wanted.dari) && known(wanted.sampai);
    const auto shown = m_own ? wanted : usual;
    m_from->setCurrentIndex(m_from->findData(shown.dari));
    m_to->setCurrentIndex(m_to->findData(shown.sampai));
}

void TrenBar::yearChosen(const QComboBox* which)
{
    m_own = true;
    if (rentang().dari > rentang().sampai) {
        auto* other = which == m_from ? m_to : m_from;
        other->setCurrentIndex(which->currentIndex());
    }
    Q_EMIT changed();
}

void TrenBar::showChecks()
{
    const bool shown = jenis() == charts::TrenJenis::Semua || jenis() == charts::TrenJenis::Pilihan;
    for (auto* check : { m_target, m_result, m_worth })
        check->setVisible(shown);
}

charts::TrenJenis TrenBar::jenis() const
{
    return charts::TrenJenis(m_jenis->value());
}

void TrenBar::tell(const QString& text)
{
    m_told->setText(text);
}

void TrenBar::setUsable(bool charts, bool table)
{
    for (auto* button : m_buttons)
        button->setEnabled(button->objectName() == u"tren.salinTabel" ? table : charts);
}

QList<QToolButton*> TrenBar::views() const
{
    return m_jenis->buttons();
}

void TrenBar::setJenis(charts::TrenJenis jenis)
{
    m_jenis->setValue(int(jenis));
    showChecks();
}

domain::RentangTahun TrenBar::rentang() const
{
    return { m_from->currentData().toInt(), m_to->currentData().toInt() };
}

charts::TrenTampil TrenBar::shownParts() const
{
    return { m_target->isChecked(), m_result->isChecked(), m_worth->isChecked() };
}

void TrenBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (auto* button : m_buttons)
        button->setText(width() < kNarrow ? QString() : button->accessibleName());
}

} // namespace selaras::ui
