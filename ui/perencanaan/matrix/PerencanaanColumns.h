// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"
#include "ui/grid/GridRow.h"

#include <QCoreApplication>

namespace selaras::ui {

struct PerencanaanView;

/// A column of figures.
struct FigureColumn {
    enum Kind {
        Target,
        Pagu,
        OtherTarget, ///< of the version it is compared with
        OtherPagu,
        Selisih, ///< pagu of the later version less that of the earlier
        Check, ///< quarterly targets against the yearly one
    };
    Kind kind = Target;
    edits::Kolom kolom; ///< the place in the document that is open
    domain::Id lainId = {}; ///< of OtherTarget, OtherPagu and Selisih: the other version

    bool typed() const { return kind == Target || kind == Pagu; }
    /// About the money of a node; else about an indicator.
    bool ofPagu() const { return kind == Pagu || kind == OtherPagu || kind == Selisih; }
    /// The same place in the other version.
    edits::Kolom lain() const;
    friend bool operator==(const FigureColumn& a, const FigureColumn& b);
};

/// Which columns the matrix of a document has: Renstra by year with its conditions, Renja by versions and jenis
/// belanja, Rencana Aksi by quarters.
class PerencanaanColumns {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::PerencanaanColumns)
public:
    /// Renstra first, then the newest year with its newest version on top.
    static std::vector<const domain::Dokumen*> documents(const domain::Snapshot& snapshot);
    /// The other versions of the same document, newest first.
    static std::vector<const domain::Dokumen*> versions(const domain::Snapshot& snapshot,
                                                        const domain::Dokumen& dokumen);
    /// Rekening of the breakdown: those the document holds and the usual ones.
    static std::vector<QString> rekening(const domain::Snapshot& snapshot, const domain::Id& dokumenId);

    /// No columns without the document.
    static std::vector<FigureColumn> figures(const domain::Snapshot& snapshot, const PerencanaanView& view);
    static std::vector<GridColumn> headings(const domain::Snapshot& snapshot, const std::vector<FigureColumn>& figures);
    /// "APBD", "P-APBD" of a Renja; else "murni", "perubahan", "perubahan ke-2".
    static QString version(const domain::Dokumen& dokumen);

private:
    static GridColumn heading(const domain::Snapshot& snapshot, const FigureColumn& figure);
    static QString place(const edits::Kolom& kolom, bool pagu);
    static QString belanja(const QString& rekening);
};

} // namespace selaras::ui
