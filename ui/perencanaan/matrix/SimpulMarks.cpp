// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/matrix/SimpulMarks.h"

#include "core/edits/plan/Pohon.h"
#include "core/format/PlanText.h"

#include <QHash>

#include <algorithm>

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
        case MasalahKode::DigitBeda:
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

    void addMarks(const Snapshot& snapshot, const Simpul& simpul, const std::vector<TemuanKode>& found, bool names,
                  std::vector<SimpulMark>& marks)
    {
        for (const TemuanKode& each : found)
            marks.push_back({ weight(each.masalah), PlanText::finding(each, simpul, snapshot),
                              each.masalah == MasalahKode::NamaBerbeda, each.saran });
        if (!names)
            return;
        for (const Id& other : edits::sameNamed(snapshot, simpul))
            marks.push_back({ Mutu::Sedang, PlanText::sameName(*snapshot.simpul(other), snapshot), true });
    }
} // namespace

std::vector<SimpulMark> SimpulMarks::of(const Snapshot& snapshot, const Simpul& simpul)
{
    std::vector<TemuanKode> found = checkKode(snapshot, simpul);
    for (TemuanKode& each : standsOut(snapshot, simpul, usualDigits(snapshot, simpul.periodeId))) {
        if (std::ranges::find(found, each) == found.end())
            found.push_back(std::move(each));
    }
    std::vector<SimpulMark> marks;
    addMarks(snapshot, simpul, found, true, marks);
    return marks;
}

SimpulMarks::All SimpulMarks::of(const Snapshot& snapshot)
{
    All all;
    QHash<QString, int> names;
    QHash<Id, KebiasaanDigit> habits;
    for (const auto& [simpul, depth] : snapshot.pohon()) {
        ++names[nameKey(*simpul)];
        if (!habits.contains(simpul->periodeId))
            habits.insert(simpul->periodeId, usualDigits(snapshot, simpul->periodeId));
    }
    for (const auto& [simpul, depth] : snapshot.pohon()) {
        std::vector<SimpulMark> marks;
        addMarks(snapshot, *simpul, standsOut(snapshot, *simpul, habits[simpul->periodeId]),
                 names[nameKey(*simpul)] > 1, marks);
        if (!marks.empty())
            all.emplace(simpul->id, std::move(marks));
    }
    return all;
}

} // namespace selaras::ui
