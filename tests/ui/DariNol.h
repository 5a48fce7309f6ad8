// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/JuruKetik.h"
#include "tests/ui/Wizard.h"

#include <QHash>

namespace selaras::ui::testing {

/// The office of Kutorejo as its clerk types it, from the first window on. What is typed comes from the sample store.
class PerencanaanDariNol : public PerencanaanWizard {
protected:
    void SetUp() override;

    // --- the first window ---
    void isiUnit() const;
    void isiJabatan() const;
    void buatKantor();

    // --- the tree ---
    /// What a node is called in a document.
    QString nama(const domain::Id& dokumenId, const domain::Id& objekId, const QString& biasa) const;
    void buatPohon(JuruKetik& clerk);
    void isiIndikator(JuruKetik& clerk, const domain::Indikator& row);
    void isiAcuan(JuruKetik& clerk);
    /// Some targets name another satuan than their indicator has: the clerk fills the satuan in when they stand.
    bool satuanLain(const domain::Indikator& row) const;

    // --- documents ---
    const domain::Dokumen& dokumen(domain::JenisDokumen jenis, int tahun, int perubahanKe) const;
    void isiDokumen(JuruKetik& clerk, const domain::Dokumen& row) const;
    void createDokumen(JuruKetik& clerk, const domain::Dokumen& row) const;
    void createPerubahan(JuruKetik& clerk, const domain::Dokumen& row) const;
    void isiKeterangan(JuruKetik& clerk, const domain::Dokumen& row) const;
    void tempelNamaHariIni(JuruKetik& clerk) const;

    /// Where there is one: each of some 700 edits is on the disk before the next, and a busy disk takes its time.
    QTemporaryDir inMemory{ QStringLiteral("/dev/shm/selaras-XXXXXX") };
    domain::Snapshot contoh;
    QHash<domain::Id, domain::Id> baru; ///< of the sample → typed

private:
    domain::Id asal(const domain::Id& id) const { return m_asal.value(id); }
    void catat(const domain::Id& of, const domain::Id& id);
    QStringList ketikanNama(const domain::Id& dokumenId, const GridRow& row) const;
    QString ketikanAngka(const domain::Id& dokumenId, const GridRow& row, const FigureColumn& column) const;

    QHash<domain::Id, domain::Id> m_asal; ///< typed → of the sample
    domain::Snapshot m_konsep; ///< the sample before anything was fixed
};

} // namespace selaras::ui::testing
