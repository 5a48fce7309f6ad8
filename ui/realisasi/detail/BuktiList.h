// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"
#include "core/edits/results/Bukti.h"
#include "core/workspace/BuktiAsal.h"

#include <QListWidget>

namespace selaras::ui {

/// The proofs of a result, a line each: what kind, what name, how large, or that its original is another one now. As
/// high as its lines: the panel scrolls, not the list.
class BuktiList final : public QListWidget {
    Q_OBJECT
public:
    enum Role { AsideRole = Qt::UserRole, AlertRole, IdRole };

    explicit BuktiList(QWidget* parent = nullptr);

    /// Keeps the current line, or its place where it is gone.
    void setBukti(const std::vector<const domain::BuktiDukung*>& bukti);
    void setState(const domain::Id& id, workspace::KeadaanAsal state);
    domain::Id currentId() const; ///< empty without one
    std::vector<domain::Id> chosenIds() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace selaras::ui
