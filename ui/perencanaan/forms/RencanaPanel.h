// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/perencanaan/matrix/PerencanaanModel.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace selaras::ui {

class IndikatorForm;
class SimpulForm;

/// Everything about the node or the indicator under the keyboard, each field saved when left.
class RencanaPanel final : public QFrame {
    Q_OBJECT
public:
    explicit RencanaPanel(Session& session, QWidget* parent = nullptr);

    void setSubject(const PerencanaanModel::Subject& subject);
    /// The snapshot is another, of the same subject.
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void closeRequested();
    /// The keyboard goes back to the grid.
    void leaveRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    void show(const PerencanaanModel::Subject& subject);

    Session& m_session;
    PerencanaanModel::Subject m_subject;
    QLabel *m_title, *m_hint;
    SimpulForm* m_simpul;
    IndikatorForm* m_indikator;
    QScrollArea* m_scroll;
};

} // namespace selaras::ui
