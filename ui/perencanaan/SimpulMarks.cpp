// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/SimpulMarks.h"

#include "core/format/PlanText.h"
#include "core/usecases/Pohon.h"

#include <QHash>

namespace selaras::ui {

using namespace domain;
using format::PlanText;

namespace {
    /// A code that says something wrong weighs more than one that is merely old or missing.
    Mutu weight(MasalahKode masalah)
    {
        switch (masalah) {
        case MasalahKode::TidakDikenal:
        case MasalahKode::TingkatSalah:
        case MasalahKode::BukanAnakInduk:
        case MasalahKode::Ganda:
            return Mutu::Rendah;
        case MasalahKode::DigitLama:
        case MasalahKode::TidakAdaDiTabel:
        case MasalahKode::NamaBerbeda:
        case MasalahKode::BelumDiisi:
            return Mutu::Sedang;
        }
        Q_UNREACHABLE();
    }
} // namespace

namespace {
    /// Nodes with different keys have different names: comparing each with each is only for the rest.
    QString nameKey(const Simpul& simpul)
    {
        return QString::number(int(simpul.jenis)) + simpul.periodeId + simpul.nama.simplified().toCaseFolded();
    }

    std::vector<SimpulMark> codeMarks(const Snapshot& snapshot, const Simpul& simpul)
    {
        std::vector<SimpulMark> marks;
        for (const TemuanKode& each : periksaKode(snapshot, simpul))
            marks.push_back({ weight(each.masalah), PlanText::finding(each, simpul, snapshot),
                              each.masalah == MasalahKode::NamaBerbeda, each.saran });
        return marks;
    }
} // namespace

std::vector<SimpulMark> SimpulMarks::of(const Snapshot& snapshot, const Simpul& simpul)
{
    std::vector<SimpulMark> marks = codeMarks(snapshot, simpul);
    for (const Id& other : usecases::namaKembar(snapshot, simpul))
        marks.push_back({ Mutu::Sedang, PlanText::sameName(*snapshot.simpul(other), snapshot), true });
    return marks;
}

SimpulMarks::All SimpulMarks::of(const Snapshot& snapshot)
{
    All all;
    QHash<QString, int> names;
    for (const auto& [simpul, depth] : snapshot.pohon())
        ++names[nameKey(*simpul)];
    for (const auto& [simpul, depth] : snapshot.pohon()) {
        const bool alone = names[nameKey(*simpul)] == 1;
        if (std::vector<SimpulMark> marks = alone ? codeMarks(snapshot, *simpul) : of(snapshot, *simpul);
            !marks.empty())
            all.emplace(simpul->id, std::move(marks));
    }
    return all;
}

} // namespace selaras::ui
