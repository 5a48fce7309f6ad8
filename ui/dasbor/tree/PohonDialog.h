// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/dasbor/DasborData.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;

namespace selaras::ui {

class PohonView;

/// The cascading tree of a year in a window of its own: zoom, fold, save as SVG, PNG or PDF, print. Deletes itself when
/// closed; shows the figures of the moment it was opened.
class PohonDialog final : public QDialog {
    Q_OBJECT
public:
    /// `dialogs` must outlive it. `view` lends the data and answers where a figure comes from.
    PohonDialog(const DasborView& view, Dialogs& dialogs, QWidget* parent);

private:
    QHBoxLayout* makeTools();
    QHBoxLayout* makeLegend();
    QString heading() const;
    void ask(const domain::Id& id);
    void save();
    void print();

    DasborView m_view;
    Dialogs& m_dialogs;
    PohonView* m_tree;
    QLabel* m_told;
};

} // namespace selaras::ui
