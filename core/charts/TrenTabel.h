// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Tren.h"

#include <QVariant>

/// The tables beside the charts of each view, with every figure of them and how it came about.
namespace selaras::charts {

/// A comparison value that a cell stands for.
struct SelPembanding {
    domain::Id indikatorId;
    int tahun = 0;
    domain::TingkatPembanding tingkat = domain::TingkatPembanding::Kabupaten;
    friend bool operator==(const SelPembanding&, const SelPembanding&) = default;
};

struct TrenCell {
    enum class Tone { Plain, Muted, Good, Bad };
    QString text, hint;
    QVariant sort; ///< the figure scaled by 10 000, or the text; invalid where there is no figure
    Tone tone = Tone::Plain;
    bool bold = false;
    QString sign{}; ///< shape before the figure
    std::optional<SelPembanding> sel{}; ///< a cell that takes typing
};

struct TrenColumn {
    QString text; ///< in the table, where a year stands once over its first column
    QString alone; ///< in a copy
    bool figures = true; ///< to the right
};

/// A table beside charts, as values. The first column gives way.
struct TrenTabel {
    std::vector<TrenColumn> columns;
    std::vector<std::vector<TrenCell>> rows;

    /// With its headings, as a spreadsheet takes it: tabs and line ends, figures without signs, no dashes.
    QString toTsv() const;
};

/// A row for each indicator, its years side by side, with the difference of the last one.
TrenTabel tabelTren(const std::vector<domain::DeretTren>& rows);
/// A row for each indicator and year, with every difference.
TrenTabel tabelPilihan(const std::vector<domain::DeretTren>& rows);
TrenTabel tabelKemajuan(const std::vector<domain::DeretKemajuan>& rows,
                        const std::vector<domain::DeretAnggaran>& budget);
/// A row for each indicator and year; what others reached takes typing.
TrenTabel tabelPembanding(const std::vector<domain::DeretPembanding>& rows);
/// A row for each program and year.
TrenTabel tabelAnggaran(const std::vector<domain::DeretAnggaran>& rows);

} // namespace selaras::charts
