// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DariNol.h"

#include "core/edits/plan/Perencanaan.h"
#include "core/format/Format.h"
#include "core/sample/SampleStore.h"
#include "ui/perencanaan/versions/BuatDokumenDialog.h"
#include "ui/perencanaan/versions/VersiDialogs.h"
#include "ui/shared/forms/JabatanModel.h"

#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace selaras::domain;
using namespace Qt::StringLiterals;

namespace selaras::ui::testing {

namespace {

    /// The sample as it is to be typed. Belanja modal stands in one column on the screen ("5.2"), whichever its kind.
    Snapshot sample(const QTemporaryDir& folder)
    {
        auto store = storage::Store::create(folder.filePath(u"contoh.selaras"_s));
        auto workspace = workspace::Workspace::open(std::move(*store), u"Penguji"_s);
        EXPECT_OK(sample::buildSample(**workspace));
        UnitData data = (*workspace)->snapshot().data();
        std::erase_if(data.pagu, [](const Pagu& row) { return row.nilai.isZero() && !row.jenisBelanja.isEmpty(); });
        for (Pagu& row : data.pagu)
            row.jenisBelanja = row.jenisBelanja.startsWith(u"5.2"_s) ? u"5.2"_s : row.jenisBelanja;
        return Snapshot(std::move(data));
    }

} // namespace

void PerencanaanDariNol::SetUp()
{
    PerencanaanWizard::SetUp();
    contoh = sample(folder);
    UnitData data = contoh.data();
    for (Dokumen& row : data.dokumen)
        row.status = StatusDokumen::Draf;
    m_konsep = Snapshot(std::move(data));
    if (inMemory.isValid())
        target = inMemory.filePath(u"kantor.selaras"_s);
}

// --- the first window -----------------------------------------------------------------------------------------------

void PerencanaanDariNol::isiUnit() const
{
    const UnitKerja& unit = contoh.unit();
    for (const auto& [name, text] : { std::pair("unit.nama", unit.nama), std::pair("unit.kabupaten", unit.kabupaten),
                                      std::pair("unit.provinsi", unit.provinsi), std::pair("unit.alamat", unit.alamat),
                                      std::pair("unit.telepon", unit.telepon), std::pair("unit.surel", unit.surel),
                                      std::pair("unit.tempat", unit.tempat) })
        tulis(child<QLineEdit>(name), text);
}

void PerencanaanDariNol::isiJabatan() const
{
    std::vector<Jabatan> posts = sortedJabatan(contoh);
    auto& grid = child<GridView>("jabatan.kisi");
    while (grid.model()->rowCount() < int(posts.size())) {
        child<QPushButton>("jabatan.tambah").click();
        QTest::keyClick(grid.findChild<QLineEdit*>(), Qt::Key_Return);
        settle();
    }
    ASSERT_EQ(grid.model()->rowCount(), int(posts.size()));
    QString tabel;
    for (const Jabatan& row : posts) {
        const Jabatan* above = contoh.jabatan(row.atasanId);
        tabel += row.nama + u'\t' + (above ? above->nama : QString()) + u'\n';
    }
    QApplication::clipboard()->setText(tabel);
    grid.setCurrentIndex(grid.model()->index(0, JabatanModel::Nama));
    grid.setFocus();
    QTest::keySequence(&grid, QKeySequence::Paste);
    settle();
}

void PerencanaanDariNol::buatKantor()
{
    child<QPushButton>("start.new").click();
    isiUnit();
    child<QPushButton>("wizard.lanjut").click();
    const PeriodeRenstra& period = contoh.data().periode.front();
    child<QSpinBox>("wizard.awal").setValue(period.tahunAwal);
    child<QSpinBox>("wizard.akhir").setValue(period.tahunAkhir);
    child<QPushButton>("wizard.lanjut").click();
    isiJabatan();
    child<QPushButton>("wizard.lanjut").click();
    child<QRadioButton>("wizard.kosong").click();
    child<QPushButton>("wizard.lanjut").click();
    tulis(child<QLineEdit>("wizard.berkas"), target);
    child<QPushButton>("wizard.lanjut").click();
    ASSERT_EQ(dialog->choice(), StartChoice::NewFile);
}

// --- the tree -------------------------------------------------------------------------------------------------------

QString PerencanaanDariNol::nama(const Id& dokumenId, const Id& objekId, const QString& biasa) const
{
    const Cetakan* printed = contoh.cetakan(dokumenId, objekId);
    return printed && !printed->nama.isEmpty() ? printed->nama : biasa;
}

void PerencanaanDariNol::catat(const Id& of, const Id& id)
{
    baru.insert(of, id);
    m_asal.insert(id, of);
}

bool PerencanaanDariNol::satuanLain(const Indikator& row) const
{
    for (const Target& each : contoh.data().target) {
        if (each.indikatorId != row.id)
            continue;
        const auto typed =
            edits::setTarget(m_konsep, row.id, { each.dokumenId, each.tahun, each.bagian }, format::target(each, {}));
        if (!typed && typed.error().code == ErrorCode::UnitMismatch)
            return true;
    }
    return false;
}

void PerencanaanDariNol::isiIndikator(JuruKetik& clerk, const Indikator& row)
{
    clerk.pilih(baru.value(row.id));
    if (!satuanLain(row))
        clerk.isi("indikator.satuan", row.satuan);
    clerk.pilihan("indikator.desimal", row.desimal);
    clerk.pilihan("indikator.arah", int(row.arah));
    clerk.pilihan("indikator.akumulasi", int(row.akumulasi));
    clerk.pilihan("indikator.skala", int(row.skala));
    clerk.isi("indikator.formula", row.formula);
    clerk.isi("indikator.pembilang", row.namaPembilang);
    clerk.isi("indikator.penyebut", row.namaPenyebut);
    clerk.isi("indikator.sumberData", row.sumberData);
    clerk.isi("indikator.penanggungJawab", row.penanggungJawab);
    clerk.pilihan("indikator.jabatan", baru.value(row.jabatanId));
    clerk.centang("indikator.iku", row.iku);
    clerk.centang("indikator.dariSerapan", row.dariSerapan);
}

void PerencanaanDariNol::buatPohon(JuruKetik& clerk)
{
    for (const Jabatan& post : contoh.data().jabatan) {
        const auto& typed = clerk.snapshot().data().jabatan;
        if (const auto same = std::ranges::find(typed, post.nama, &Jabatan::nama); same != typed.end())
            catat(post.id, same->id);
    }
    const Id murni = dokumen(JenisDokumen::Renstra, 0, 0).id;
    const auto find = [&](const QString& nama) {
        return std::ranges::find(contoh.data().simpul, nama, &Simpul::nama)->id;
    };
    // In the Renstra of those years the secretariat's program stood under a sasaran of its own.
    const Id sekretariat = find(u"Meningkatnya Pelayanan Kesekretariatan"_s);
    const Id penunjang = std::ranges::find(contoh.data().simpul, u"7.01.01"_s, &Simpul::kode)->id;
    const auto add = [&](const Simpul& node, const Id& induk) {
        catat(node.id, clerk.tambahSimpul(node.jenis, baru.value(induk), nama(murni, node.id, node.nama)));
        clerk.pilihan("simpul.jabatan", baru.value(node.jabatanId));
        clerk.isi("simpul.catatan", node.catatan);
        for (const Indikator* each : contoh.indikatorOf(node.id))
            catat(each->id, clerk.tambahIndikator(baru.value(node.id), nama(murni, each->id, each->nama)));
    };
    for (const auto& [node, depth] : contoh.pohon()) {
        if (depth < 2)
            add(*node, node->indukId);
    }
    for (const auto& [node, depth] : contoh.pohon()) {
        if (depth >= 2)
            add(*node, node->id == penunjang ? sekretariat : node->indukId);
    }
    for (const auto& [node, depth] : contoh.pohon()) {
        for (const Indikator* each : contoh.indikatorOf(node->id))
            isiIndikator(clerk, *each);
    }
}

void PerencanaanDariNol::isiAcuan(JuruKetik& clerk)
{
    for (const Indikator& row : contoh.data().indikator) {
        if (row.acuanId.isEmpty())
            continue;
        clerk.pilih(baru.value(row.id));
        clerk.acuan(baru.value(row.acuanId));
    }
}

// --- documents ------------------------------------------------------------------------------------------------------

const Dokumen& PerencanaanDariNol::dokumen(JenisDokumen jenis, int tahun, int perubahanKe) const
{
    return *std::ranges::find_if(contoh.data().dokumen, [&](const Dokumen& row) {
        return row.jenis == jenis && row.tahun == tahun && row.perubahanKe == perubahanKe;
    });
}

/// Codes and names as a document words them; without a document as they are today.
QStringList PerencanaanDariNol::ketikanNama(const Id& dokumenId, const GridRow& row) const
{
    const Simpul* node = contoh.simpul(asal(row.id));
    const Indikator* measure = contoh.indikator(asal(row.aside));
    const Cetakan* printed = node ? contoh.cetakan(dokumenId, node->id) : nullptr;
    const QString kode = !node || node->jenis < JenisSimpul::Program ? QString()
        : printed && !printed->kode.isEmpty()                        ? printed->kode
                                                                     : node->kode;
    return { kode, node ? nama(dokumenId, node->id, node->nama) : QString(),
             measure ? nama(dokumenId, measure->id, measure->nama) : QString() };
}

QString PerencanaanDariNol::ketikanAngka(const Id& dokumenId, const GridRow& row, const FigureColumn& column) const
{
    const edits::Kolom& at = column.kolom;
    if (column.kind == FigureColumn::Target) {
        const Target* target = contoh.target(dokumenId, asal(row.aside), at.tahun, at.triwulan, at.bagian);
        return target ? format::target(*target, {}) : QString();
    }
    for (const Pagu* each : contoh.pagu(dokumenId, asal(row.id))) {
        if (column.kind == FigureColumn::Pagu && each->tahun == at.tahun && each->bagian == at.bagian
            && each->jenisBelanja == at.jenisBelanja)
            return at.tahun == 2024 ? format::rupiahSen(each->nilai) : format::number(each->nilai);
    }
    return {};
}

/// The whole matrix as it is printed, in one block: codes, names, targets, pagu with the sums.
void PerencanaanDariNol::isiDokumen(JuruKetik& clerk, const Dokumen& row) const
{
    clerk.seluruhRencana(row.jenis == JenisDokumen::Renja);
    clerk.kosongkanAngka();
    const auto columns = PerencanaanColumns::figures(clerk.snapshot(), clerk.model().view());
    std::vector<QStringList> tabel;
    for (int i = 0; i < clerk.model().rowCount(); ++i) {
        tabel.push_back(ketikanNama(row.id, clerk.model().row(i)));
        for (const FigureColumn& column : columns)
            tabel.back() << ketikanAngka(row.id, clerk.model().row(i), column);
    }
    clerk.tempel(tabel);
    for (const Cetakan& each : contoh.data().cetakan) {
        if (each.dokumenId != row.id || each.keterangan.isEmpty())
            continue;
        clerk.pilih(baru.value(each.objekId));
        clerk.isi("simpul.keterangan", each.keterangan);
    }
}

void PerencanaanDariNol::tempelNamaHariIni(JuruKetik& clerk) const
{
    clerk.seluruhRencana();
    std::vector<QStringList> tabel;
    for (int i = 0; i < clerk.model().rowCount(); ++i)
        tabel.push_back(ketikanNama({}, clerk.model().row(i)));
    clerk.tempel(tabel);
}

void PerencanaanDariNol::isiKeterangan(JuruKetik& clerk, const Dokumen& row) const
{
    auto& form = clerk.dialog<KeteranganDialog>("dokumen.keterangan");
    tulis(find<QPlainTextEdit>(form, u"alasan"_s), row.catatan);
    JuruKetik::lakukan(form);
}

void PerencanaanDariNol::createDokumen(JuruKetik& clerk, const Dokumen& row) const
{
    auto& form = clerk.dialog<BuatDokumenDialog>("dokumen.buat");
    auto& kind = find<QComboBox>(form, u"jenis"_s);
    kind.setCurrentIndex(kind.findData(int(row.jenis)));
    find<QSpinBox>(form, u"tahun"_s).setValue(row.tahun);
    find<QComboBox>(form, u"sumber"_s).setCurrentIndex(0); // from nothing
    if (row.jenis == JenisDokumen::PerjanjianKinerja)
        tulis(find<QLineEdit>(form, u"pihakKeduaLuar"_s), row.pihakKedua);
    JuruKetik::lakukan(form);
    isiKeterangan(clerk, row);
    isiDokumen(clerk, row);
    clerk.enactDokumen(row.nomor, { std::max(row.tahun, 2022), 1, 15 });
}

void PerencanaanDariNol::createPerubahan(JuruKetik& clerk, const Dokumen& row) const
{
    auto& form = clerk.dialog<PerubahanDialog>("dokumen.perubahan");
    tulis(find<QPlainTextEdit>(form, u"alasan"_s), row.catatan);
    JuruKetik::lakukan(form);
    isiDokumen(clerk, row);
    clerk.enactDokumen(row.nomor, { std::max(row.tahun, 2022), 9, 16 });
}

} // namespace selaras::ui::testing
