// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TreeActions that takes rows out of the plan: into the bin, by a year, or out of a draft alone.
#include "core/edits/documents/Versi.h"
#include "core/edits/plan/MasaBerlaku.h"
#include "core/format/PlanText.h"
#include "core/format/Text.h"
#include "ui/perencanaan/tree/TreeActions.h"

#include <QAction>

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::PlanText;
using format::Text;

void TreeActions::discard()
{
    const Subject what = subject();
    const Simpul* current = node();
    const Indikator* indikator = m_session.snapshot().indikator(what.indikatorId);
    if (!current)
        return;
    if (const std::optional<int> last = lastYear())
        return endAfter(*last);
    QString text;
    if (indikator) {
        text = tr("Indikator “%1” dibuang ke keranjang beserta target dan realisasinya.").arg(indikator->nama);
    } else {
        const edits::IsiKeranjang goes = edits::wouldBin(m_session.snapshot(), current->id);
        const QString with = PlanText::contents(goes.simpulDiBawah, goes.indikatorIkut, goes.angkaIkut);
        text = with.isEmpty()
            ? tr("%1 “%2” dibuang ke keranjang.").arg(Text::name(current->jenis), current->nama)
            : tr("%1 “%2” dibuang ke keranjang beserta %3.").arg(Text::name(current->jenis), current->nama, with);
    }
    text += u'\n' + tr("Dapat dipulihkan dari keranjang atau dengan Urungkan (Ctrl+Z).");
    if (!m_dialogs.confirm(m_grid.window(), tr("Buang ke keranjang?"), text, tr("Buang")))
        return;
    run(indikator ? edits::deleteIndikator(m_session.snapshot(), indikator->id)
                  : edits::deleteSimpul(m_session.snapshot(), current->id),
        {});
}

/// Of what goes on in what is fixed, or has results: it ends instead of going into the bin.
std::optional<int> TreeActions::lastYear() const
{
    return edits::tahunAkhirnya(m_session.snapshot(), subject().id());
}

bool TreeActions::hasEnd() const
{
    const Subject what = subject();
    const Indikator* indikator = m_session.snapshot().indikator(what.indikatorId);
    const Simpul* current = node();
    return indikator ? indikator->tahunSelesai.has_value() : current && current->tahunSelesai.has_value();
}

/// Whether the draft on the screen can do without the row; its action says which draft.
bool TreeActions::nameLeaveOut()
{
    const Snapshot& snapshot = m_session.snapshot();
    const Dokumen* dokumen = snapshot.dokumen(m_model.view().dokumenId);
    if (!dokumen || dokumen->status != StatusDokumen::Draf || subject().id().isEmpty())
        return false;
    const auto edit = edits::toggleInDokumen(snapshot, dokumen->id, subject().id());
    const auto leaves = [](const RowChange& change) { return !change.after; };
    if (!edit || std::ranges::none_of(edit->rows, leaves))
        return false;
    m_leaveOut->setText(tr("Keluarkan dari %1").arg(Text::shortTitle(*dokumen, snapshot)));
    return true;
}

void TreeActions::leaveOut()
{
    run(edits::toggleInDokumen(m_session.snapshot(), m_model.view().dokumenId, subject().id()), {});
}

void TreeActions::endAfter(int last)
{
    const Subject what = subject();
    const Indikator* indikator = m_session.snapshot().indikator(what.indikatorId);
    const QString name = indikator ? indikator->nama : node()->nama;
    QString text = tr("“%1” dimuat dokumen yang sudah ditetapkan atau sudah berisi realisasi, jadi tidak dibuang ke "
                      "keranjang: baris ini berakhir sesudah %2. Angka sampai %2 tetap; angkanya pada draf tahun "
                      "berikutnya dikeluarkan.")
                       .arg(name)
                       .arg(last);
    if (nameLeaveOut())
        text += u'\n' + tr("Bila hanya draf ini yang tidak memuatnya, pakai “%1”.").arg(m_leaveOut->text());
    text += u'\n' + tr("Dapat dikembalikan dengan “Berlaku lagi” atau Urungkan (Ctrl+Z).");
    if (m_dialogs.confirm(m_grid.window(), tr("Berakhir sesudah %1?").arg(last), text, tr("Akhiri")))
        run(edits::endPlan(m_session.snapshot(), what.id(), last), {});
}

void TreeActions::succeed()
{
    const std::optional<int> last = lastYear();
    if (!last)
        return;
    const Result<edits::Edit> edit = edits::succeedPlan(m_session.snapshot(), subject().id(), *last + 1);
    Id next;
    for (size_t i = 0; edit && next.isEmpty() && i < edit->rows.size(); ++i) {
        const RowChange& change = edit->rows[i];
        const Simpul* node = !change.before ? std::get_if<Simpul>(&*change.after) : nullptr;
        const Indikator* indikator = !change.before ? std::get_if<Indikator>(&*change.after) : nullptr;
        next = node ? node->id : indikator ? indikator->id : Id();
    }
    run(edit, next);
}

void TreeActions::goOn()
{
    run(edits::continuePlan(m_session.snapshot(), subject().id()), subject().id());
}

} // namespace selaras::ui
