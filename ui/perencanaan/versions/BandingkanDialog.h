// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"
#include "ui/grid/GridModel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace selaras::ui {

class GridView;

/// Two versions side by side, to read and to copy.
class BedaModel final : public GridModel {
    Q_OBJECT
public:
    enum Column { Uraian, Indikator, Bagian, Lama, Baru, Selisih };

    using GridModel::GridModel;
    void compare(const domain::Snapshot& snapshot, const domain::Id& lamaId, const domain::Id& baruId, bool all);

protected:
    /// No cell takes typing.
    Result<void> write(const GridEntry& entry) override;
    Result<void> writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad) override;
};

/// What changed between two documents, and why.
class BandingkanDialog final : public QDialog {
    Q_OBJECT
public:
    /// `baruId` is compared with what it followed; both can be chosen anew.
    BandingkanDialog(Session& session, const domain::Id& baruId, QWidget* parent = nullptr);

private:
    QComboBox* makeChoice(const QString& name, const QString& description);
    QWidget* makeChoices();
    void showDifferences();
    QString why(const domain::Dokumen& dokumen) const;

    Session& m_session;
    QComboBox *m_lama, *m_baru;
    QCheckBox* m_all;
    QLabel *m_why, *m_count;
    BedaModel* m_model;
    GridView* m_grid;
};

} // namespace selaras::ui
