// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/UnitData.h"

#include <gmpxx.h>

#include <QString>

namespace selaras::test {

/// A second opinion on the figures: written from the rules of ARCHITECTURE.md ("Rules decided here") and of the
/// regulations, over the bare rows, with fractions of its own. It shares nothing with core/domain but the nouns and is
/// as slow and simple as it may be. One Renstra period, nothing in the bin, and no two versions of the same number.
class Oracle {
public:
    enum class State { Known, Empty, Impossible };
    struct Figure {
        State state = State::Empty;
        mpq_class value;
        bool running = false; ///< progress towards the year: no predikat, in no mean
    };

    explicit Oracle(const domain::UnitData& data)
        : m_data(data)
    {
    }

    /// The target in force; nullptr without one.
    const domain::Target* target(const domain::Indikator& indikator, int tahun) const;
    Figure result(const domain::Indikator& indikator, int tahun, int triwulan) const;
    Figure capaian(const domain::Indikator& indikator, int tahun, int triwulan) const;
    Figure mean(int tahun, int triwulan) const;
    Figure progress(const domain::Indikator& indikator, int tahun) const;
    /// Name of the band by Permendagri 86/2017; empty without one.
    static QString predikat(const Figure& capaian);

    const domain::Dokumen* budgetDocument(int tahun) const;
    /// Of a node; of the whole unit for nullptr.
    Figure ceiling(const domain::Simpul* node, int tahun) const;
    Figure spent(const domain::Simpul* node, int tahun, int triwulan) const;
    static Figure absorbed(const Figure& ceiling, const Figure& spent);

    /// Times 10 000, half away from zero.
    static mpz_class scaled(const mpq_class& value);

private:
    struct Promise {
        const domain::Target* words = nullptr; ///< where it is no number
        mpq_class low, high;
        bool known = false;
    };

    std::vector<const domain::Dokumen*> versions(domain::JenisDokumen jenis, int tahun) const;
    const domain::Target* in(const domain::Dokumen& dokumen, const domain::Indikator& measure, int tahun,
                             int triwulan = 0, domain::Bagian bagian = domain::Bagian::Tahunan) const;
    const domain::Target* orOfTwin(const domain::Dokumen& dokumen, const domain::Indikator& measure, int tahun,
                                   domain::Bagian bagian = domain::Bagian::Tahunan) const;
    const domain::Indikator& keeper(const domain::Indikator& indikator) const;
    bool grows(const domain::Indikator& measure, int tahun, int triwulan) const;
    Promise untilQuarter(const domain::Indikator& measure, int tahun, int triwulan) const;
    static Promise promise(const domain::Target* target);
    static Figure against(const domain::Indikator& measure, const Promise& promised, const Figure& reached);
    std::vector<const domain::RealisasiKinerja*> filled(const domain::Indikator& keeper, int tahun, int triwulan) const;
    Figure typed(const domain::Indikator& keeper, int tahun, int triwulan) const;
    Figure yearsSoFar(const domain::Indikator& keeper, int tahun) const;
    Figure ceilingIn(const domain::Dokumen& dokumen, const domain::Id& parent, int tahun) const;
    Figure ownCeiling(const domain::Dokumen& dokumen, const domain::Id& node, int tahun) const;
    Figure spentBelow(const domain::Id& parent, int tahun, int triwulan) const;

    const domain::UnitData& m_data;
};

} // namespace selaras::test
