// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Page.h"

class QStackedLayout;
class QStackedWidget;

namespace selaras::ui {

class BerkasPanel;
class EmptyState;
class JabatanPanel;
class NomenklaturPanel;
class PejabatPanel;
class PenggunaPanel;
class PeriodePanel;
class Segmented;
class SetelanPanel;
class UnitForm;

/// The office itself: letterhead, posts and who holds them, persons who work with the file, deadlines, periods, code
/// table, and where the file lies.
class PengaturanPage final : public Page {
    Q_OBJECT
public:
    enum Section { Unit, Jabatan, Pengguna, Tenggat, Periode, Nomenklatur, Berkas };

    PengaturanPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);
    ~PengaturanPage() override;

    QString title() const override;
    bool usesQuarter() const override { return false; }
    bool usesYear() const override { return false; }
    QList<QToolButton*> parts() const override;
    void bringUp(const QWidget* part) override;
    void showSection(Section section);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeUnit();
    QWidget* makePosts();
    void layOut();
    void refresh();
    void saveUnit();

    UnitForm* m_unit;
    JabatanPanel* m_posts;
    PejabatPanel* m_officials;
    PenggunaPanel* m_persons;
    SetelanPanel* m_choices;
    PeriodePanel* m_periods;
    NomenklaturPanel* m_codes;
    BerkasPanel* m_file;
    Segmented* m_sections;
    QStackedWidget* m_panels;
    QStackedLayout* m_stack;
    QWidget* m_content;
    EmptyState* m_empty;
};

} // namespace selaras::ui
