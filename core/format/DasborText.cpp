// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/DasborText.h"

#include "core/format/AlurText.h"
#include "core/format/JanggalText.h"

#include <algorithm>

namespace selaras::format {

using namespace domain;

QString DasborText::finding(const Perhatian& finding, const Snapshot& snapshot)
{
    if (!finding.janggal)
        return Text::attention(finding);
    return tr("%1: %2").arg(AlurText::subject(snapshot, finding.objekId),
                            JanggalText::sentence(*finding.janggal, snapshot));
}

QString DasborText::days(const TenggatBerikut& tenggat)
{
    return tenggat.hari == 0 ? tr("Hari ini") : number(Decimal::fromInteger(std::abs(tenggat.hari)));
}

QString DasborText::daysWord(const TenggatBerikut& tenggat)
{
    if (tenggat.hari == 0)
        return {};
    return tenggat.hari < 0 ? tr("hari lewat") : tr("hari lagi");
}

QString DasborText::daysLeft(const TenggatBerikut& tenggat)
{
    if (tenggat.hari == 0)
        return days(tenggat).toLower();
    return tenggat.hari < 0 ? tr("lewat %1 hari").arg(days(tenggat)) : tr("%1 hari lagi").arg(days(tenggat));
}

QString DasborText::due(const TenggatBerikut& tenggat)
{
    return tr("%1: %2").arg(AlurText::command(tenggat.langkah), date(tenggat.tanggal));
}

QString DasborText::reported(const PelaporanJabatan& report)
{
    return tr("%1 dari %2 dikirim").arg(report.melapor).arg(report.wajib());
}

QString DasborText::spending(const Ringkasan& summary)
{
    const bool programs = std::ranges::all_of(
        summary.program, [](const AnggaranSimpul& line) { return line.simpul->jenis == JenisSimpul::Program; });
    return programs ? tr("Serapan per program") : tr("Serapan per kegiatan dan sub kegiatan");
}

bool DasborText::nothingKnown(const Ringkasan& summary)
{
    return summary.indikator.empty() && !summary.serapan.ada();
}

QString DasborText::noFinding(const Ringkasan& summary)
{
    return nothingKnown(summary) ? tr("Belum ada yang dapat dinilai") : tr("Tidak ada yang perlu perhatian");
}

QString DasborText::post(const PelaporanJabatan& report)
{
    return report.jabatan ? report.jabatan->nama : tr("Tanpa penanggung jawab");
}

QString DasborText::behind(const AnggaranSimpul& line, int triwulan)
{
    if (!isSerapanBehind(line, triwulan))
        return {};
    return tr("tertinggal dari bagian triwulan %1 (%2%)").arg(roman(triwulan)).arg(bagianTahun(triwulan));
}

} // namespace selaras::format
