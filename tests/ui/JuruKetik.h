// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/GridView.h"
#include "ui/perencanaan/PerencanaanPage.h"
#include "ui/perencanaan/matrix/PerencanaanModel.h"
#include "ui/perencanaan/versions/DokumenMenu.h"

#include <QAction>
#include <QDate>
#include <QDialog>

namespace selaras::ui::testing {

/// A clerk at the page of the plan: works the page's own menus, keys, grid, panel and dialogs. What is refused fails
/// the test with what the page says.
class JuruKetik {
public:
    JuruKetik(Session& session, FakeDialogs& dialogs);

    GridView& grid() const;
    PerencanaanModel& model() const;
    const domain::Snapshot& snapshot() const { return m_session.snapshot(); }

    // --- the tree ---
    /// Adds a node below another (an empty id: a Tujuan) by the menu Tambah; its id.
    domain::Id tambahSimpul(domain::JenisSimpul jenis, const domain::Id& indukId, const QString& nama);
    domain::Id tambahIndikator(const domain::Id& simpulId, const QString& nama);
    /// "Pindah ke…", then up among its siblings.
    void pindah(const domain::Id& simpulId, const domain::Id& indukId, int naik);
    /// Makes a row the current one, so that the panel shows it.
    void pilih(const domain::Id& id);

    // --- the panel of the current row ---
    void isi(const char* name, const QString& text); ///< a line or a note; nothing where it says so already
    void pilihan(const char* name, const QVariant& data); ///< an entry of a list
    void centang(const char* name, bool checked);
    void acuan(const domain::Id& indikatorId);

    // --- documents ---
    void bukaDokumen(const QString& judul);
    void seluruhRencana(bool belanja = false); ///< every row, the pagu broken down or not
    /// The dialog that an entry of the menu opens.
    template <class T>
    T& dialog(const char* action) const
    {
        find<QAction>(find<DokumenMenu>(*m_page, QStringLiteral("menuDokumen")), QString::fromLatin1(action)).trigger();
        settle();
        for (T* each : m_page->findChildren<T*>()) {
            if (each->isVisible())
                return *each;
        }
        throw std::runtime_error(std::string("no dialog of ") + action);
    }
    /// Presses the button that does it.
    static void lakukan(QDialog& dialog);
    void enactDokumen(const QString& nomor, QDate tanggal) const;

    // --- cells ---
    /// Pastes a block with its first cell at the first row and column, as from a spreadsheet.
    void tempel(const std::vector<QStringList>& tabel);
    /// Deletes every figure of the document.
    void kosongkanAngka();

private:
    void write(const QString& text) const; ///< into the editor that has the keyboard
    void leave(QWidget& field, const QString& text);

    Session& m_session;
    std::unique_ptr<PerencanaanPage> m_page;
};

/// Pastes a text over what a field holds.
void tulis(QWidget& field, const QString& text);

} // namespace selaras::ui::testing
