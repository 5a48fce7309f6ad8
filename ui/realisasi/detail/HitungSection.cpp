// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/HitungSection.h"

#include "core/format/Format.h"
#include "ui/realisasi/items/ButirDialog.h"
#include "ui/realisasi/items/ButirWords.h"
#include "ui/realisasi/items/SkorDialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace selaras::ui {

using namespace domain;

QString butirWords(const Snapshot& snapshot, const Sel& sel)
{
    const auto rows = snapshot.butir(sel);
    if (rows.empty())
        return HitungSection::tr("Belum ada butir");
    const auto number = [](qint64 n) { return format::number(Decimal::fromInteger(n)); };
    return HitungSection::tr("%1 butir · %2 terhitung")
        .arg(number(qint64(rows.size())), number(std::ranges::count_if(rows, &Butir::terhitung)));
}

HitungSection::HitungSection(Session& session, QWidget* parent)
    : RincianSection({}, parent)
    , m_session(session)
    , m_words(makeNote(QStringLiteral("rincian.butir")))
    , m_list(makeLink(tr("Daftar…"), QStringLiteral("rincian.daftarButir"),
                      tr("Menulis apa saja yang dihitung; banyaknya menjadi nilainya")))
    , m_scores(makeLink({}, QStringLiteral("rincian.hitung"),
                        tr("Mengisi skor dan menghitung nilainya; angka yang diketik juga boleh")))
{
    setAccessibleName(tr("Cara menghitung"));
    m_list->setAccessibleName(tr("Daftar butir…"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_list);
    body()->addLayout(line);
    body()->addWidget(m_scores, 0, Qt::AlignRight);
    connect(m_list, &QPushButton::clicked, this, &HitungSection::openButir);
    connect(m_scores, &QPushButton::clicked, this, &HitungSection::openScores);
}

void HitungSection::showIndikator(const Snapshot& shown, const Indikator& indikator, const Sel& sel)
{
    m_sel = sel;
    m_words->setText(butirWords(shown, sel));
    const bool scored = indikator.skala == JenisSkala::Skm14 || indikator.skala == JenisSkala::Sakip88;
    // What others score is not counted one by one, unless someone has done so.
    const bool counted = !shown.butir(sel).empty() || (!scored && !indikator.dariSerapan);
    setVisible(scored || counted);
    m_words->setVisible(counted);
    m_list->setVisible(counted);
    m_scores->setVisible(scored);
    m_scores->setText(indikator.skala == JenisSkala::Skm14 ? tr("Hitung dari unsur SKM…")
                                                           : tr("Hitung dari komponen SAKIP…"));
}

void HitungSection::openButir()
{
    if (m_session.snapshot().indikator(m_sel.objekId))
        (new ButirDialog(m_session, m_sel, window()))->open();
}

void HitungSection::openScores()
{
    (new SkorDialog(m_session, m_sel, window()))->open();
}

} // namespace selaras::ui
