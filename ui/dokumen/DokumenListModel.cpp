// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dokumen/DokumenListModel.h"

#include "core/domain/figures/Pengukuran.h"
#include "core/format/AlurText.h"
#include "core/format/Text.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace selaras::ui {

using namespace domain;

namespace {

    using Row = DokumenListModel::Row;

    std::set<std::pair<int, int>> quartersWithResults(const Snapshot& snapshot)
    {
        std::set<std::pair<int, int>> quarters;
        for (const RealisasiKinerja& row : snapshot.data().realisasi)
            quarters.insert({ row.tahun, row.triwulan });
        for (const RealisasiAnggaran& row : snapshot.data().realisasiAnggaran)
            quarters.insert({ row.tahun, row.triwulan });
        return quarters;
    }

    Row pengukuranRow(const Snapshot& snapshot, int tahun, int triwulan)
    {
        const StatusRealisasi status = pengukuran(snapshot, tahun, triwulan).status;
        const bool done = status == StatusRealisasi::Ditandatangani;
        const QString word = format::AlurText::name(status);
        const QString quarter = DokumenListModel::tr("Triwulan %1").arg(format::roman(triwulan));
        return { .id = DokumenListModel::pengukuranId(tahun, triwulan),
                 .title = DokumenListModel::tr("Pengukuran %1").arg(tahun),
                 .note = quarter + (done ? QStringLiteral(" · ") + word.toLower() : QString()),
                 .draft = done ? QString() : word,
                 .tahun = tahun,
                 .triwulan = triwulan };
    }

} // namespace

Id DokumenListModel::pengukuranId(int tahun, int triwulan)
{
    return QStringLiteral("pengukuran:%1:%2").arg(tahun).arg(triwulan);
}

bool DokumenListModel::hasPengukuran(const Snapshot& snapshot, int tahun, int triwulan)
{
    return quartersWithResults(snapshot).contains({ tahun, triwulan });
}

std::vector<DokumenListModel::Row> DokumenListModel::rows(const Snapshot& snapshot)
{
    std::vector<const Dokumen*> found;
    for (const Dokumen& each : snapshot.data().dokumen) {
        if (each.jenis == JenisDokumen::PerjanjianKinerja)
            found.push_back(&each);
    }
    std::ranges::stable_sort(found, [](const Dokumen* a, const Dokumen* b) {
        return std::tie(a->tahun, a->perubahanKe) > std::tie(b->tahun, b->perubahanKe);
    });
    std::vector<Row> rows;
    auto quarters = quartersWithResults(snapshot);
    /// The quarters of the years from `tahun` on, which come before its agreements.
    const auto addQuarters = [&](int tahun) {
        while (!quarters.empty() && quarters.rbegin()->first >= tahun) {
            rows.push_back(pengukuranRow(snapshot, quarters.rbegin()->first, quarters.rbegin()->second));
            quarters.erase(std::prev(quarters.end()));
        }
    };
    for (const Dokumen* each : found) {
        addQuarters(each->tahun);
        const QString status = format::Text::name(each->status);
        const bool draft = each->status == StatusDokumen::Draf;
        // The title says which version it is: said again, it would cut the date.
        QStringList note;
        if (each->perubahanKe == 0 && !each->tanggal.isValid())
            note << tr("Murni");
        if (!draft)
            note << status;
        if (each->tanggal.isValid())
            note << format::date(each->tanggal);
        rows.push_back({ each->id, format::Text::shortTitle(*each, snapshot), note.join(QStringLiteral(" · ")),
                         draft ? status : QString() });
    }
    addQuarters(0);
    return rows;
}

void DokumenListModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DokumenListModel::rowOf(const Id& id) const
{
    const auto it = std::ranges::find(m_rows, id, &Row::id);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int DokumenListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DokumenListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return (row.draft.isEmpty() ? QStringList{ row.title, row.note }
                                    : QStringList{ row.title, row.draft, row.note })
            .join(QStringLiteral(" · "));
    case IdRole:
        return row.id;
    case NoteRole:
        return row.note;
    case DraftRole:
        return row.draft;
    default:
        return {};
    }
}

} // namespace selaras::ui
