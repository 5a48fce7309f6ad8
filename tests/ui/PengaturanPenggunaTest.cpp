// SPDX-License-Identifier: GPL-3.0-or-later
// The persons who work with the file, kept on the settings page.
#include "core/edits/office/Jabatan.h"
#include "core/edits/office/Pengguna.h"
#include "tests/ui/Settings.h"
#include "ui/pengaturan/PenggunaModel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;
using domain::PeranPengguna;

namespace {

class PengaturanPengguna : public Pengaturan {
protected:
    void SetUp() override
    {
        Pengaturan::SetUp();
        openSection("pengaturan.pengguna");
    }
    void makeProfiles()
    {
        child<QPushButton>("pengguna.dariJabatan").click();
        settle();
        QTest::keyClick(openDialog(), Qt::Key_Return);
        settle();
        ASSERT_EQ(persons().size(), 4u);
    }
    QDialog* openDialog() const
    {
        for (auto* dialog : page->findChildren<QDialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        throw std::runtime_error("no dialog");
    }
    bool hasDialog() const
    {
        const auto all = page->findChildren<QDialog*>();
        return std::ranges::any_of(all, [](const QDialog* dialog) { return dialog->isVisible(); });
    }
    GridView& list() const { return grid("pengguna.kisi"); }
    std::vector<domain::Pengguna> persons() const { return edits::sortedPengguna(snapshot()); }
    QString message() const { return child<QLabel>("pengguna.pesan").text(); }
    void choose(int row) const
    {
        list().setFocus();
        list().setCurrentIndex(list().model()->index(row, 0));
        settle();
    }
    /// Types both entries of the password dialog and presses Enter.
    void typePassword(const QString& first, const QString& second) const
    {
        QDialog* dialog = openDialog();
        for (const auto& [name, text] : { std::pair(u"sandi.baru"_s, first), std::pair(u"sandi.ulang"_s, second) }) {
            auto& edit = find<QLineEdit>(*dialog, name);
            edit.setFocus();
            edit.selectAll();
            QTest::keyClick(&edit, Qt::Key_Delete);
            QTest::keyClicks(&edit, text);
        }
        QTest::keyClick(dialog, Qt::Key_Return);
        settle();
    }
};

} // namespace

TEST_F(PengaturanPengguna, ProfilesComeFromThePostsAndAreShownFirst)
{
    auto& make = child<QPushButton>("pengguna.dariJabatan");
    ASSERT_TRUE(make.isVisible());
    EXPECT_FALSE(child<QPushButton>("pengguna.sandi").isEnabled());
    make.click();
    settle();
    QDialog* dialog = openDialog();
    auto& rows = find<QTreeWidget>(*dialog, u"profil.daftar"_s);
    ASSERT_EQ(rows.topLevelItemCount(), 4);
    EXPECT_EQ(rows.topLevelItem(0)->text(0), u"(Camat)"_s);
    EXPECT_EQ(rows.topLevelItem(1)->text(2), u"Sekretaris"_s);
    EXPECT_TRUE(persons().empty()) << "nothing is written yet";
    auto& go = find<QPushButton>(*dialog, u"lakukan"_s);
    EXPECT_EQ(go.text(), u"Buat 4 profil"_s);
    rows.setFocus();
    QTest::keyClick(&rows, Qt::Key_End);
    QTest::keyClick(&rows, Qt::Key_Space); // without the last one
    EXPECT_EQ(go.text(), u"Buat 3 profil"_s);
    go.click();
    settle();
    ASSERT_EQ(persons().size(), 3u);
    EXPECT_EQ(persons()[0].peran, PeranPengguna::Camat);
    EXPECT_EQ(persons()[1].peran, PeranPengguna::Sekretaris);
    EXPECT_EQ(persons()[2].peran, PeranPengguna::Pengisi);
    EXPECT_EQ(persons()[2].jabatanId, u"jab-layanan"_s);
    EXPECT_TRUE(list().isVisible());
    session->undo(); // one step
    settle();
    EXPECT_TRUE(persons().empty());
    EXPECT_TRUE(make.isVisible());
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(PengaturanPengguna, NamePostAndRoleAreTypedIntoTheirCells)
{
    makeProfiles();
    typeCell(list(), 2, PenggunaModel::Nama, "Sari Rahayu");
    EXPECT_EQ(persons()[2].nama, u"Sari Rahayu"_s);
    typeCell(list(), 2, PenggunaModel::Peran, "staf");
    EXPECT_EQ(persons()[2].peran, PeranPengguna::Perencana);
    EXPECT_EQ(cell(list(), 2, PenggunaModel::Peran), u"Staf perencanaan"_s);
    typeCell(list(), 2, PenggunaModel::Jabatan, "kasi pem");
    EXPECT_EQ(persons()[2].nama, u"(Kasi Pemerintahan)"_s) << "two of one post: the names decide";
    EXPECT_EQ(persons()[3].jabatanId, u"jab-pemerintahan"_s);
    typeCell(list(), 3, PenggunaModel::Jabatan, "Lurah");
    EXPECT_TRUE(message().contains(u"Lurah"_s)) << message().toStdString();
    typeCell(list(), 1, PenggunaModel::Nama, "(Camat)");
    EXPECT_TRUE(message().contains(u"sudah ada"_s)) << message().toStdString();
    EXPECT_EQ(persons()[1].nama, u"(Sekretaris Camat)"_s);
    typeCell(list(), 0, PenggunaModel::Peran, "pengawas");
    EXPECT_TRUE(message().contains(u"satu-satunya Camat"_s)) << message().toStdString();
    EXPECT_EQ(persons()[0].peran, PeranPengguna::Camat);
}

TEST_F(PengaturanPengguna, APersonIsAddedDeactivatedAndRemoved)
{
    child<QPushButton>("pengguna.tambah").click();
    QTest::keyClick(page->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(page->focusWidget(), u"Budi"_s);
    leaveEditor(list());
    ASSERT_EQ(persons().size(), 1u);
    EXPECT_EQ(persons()[0].nama, u"Budi"_s);
    EXPECT_EQ(persons()[0].peran, PeranPengguna::Pengisi);

    choose(0);
    auto& state = child<QPushButton>("pengguna.status");
    EXPECT_EQ(state.text(), u"Nonaktifkan"_s);
    state.click();
    EXPECT_TRUE(persons()[0].nonaktif);
    EXPECT_EQ(cell(list(), 0, PenggunaModel::Aktif), u"Nonaktif"_s);
    EXPECT_EQ(state.text(), u"Aktifkan"_s);
    state.click();
    EXPECT_FALSE(persons()[0].nonaktif);
    typeCell(list(), 0, PenggunaModel::Aktif, "non");
    EXPECT_TRUE(persons()[0].nonaktif);
    choose(0);
    child<QToolButton>("pengguna.hapus").click();
    EXPECT_TRUE(persons().empty());
}

TEST_F(PengaturanPengguna, WhomApprovalsNameIsDeactivatedInstead)
{
    makeProfiles();
    domain::Persetujuan step;
    step.id = u"langkah"_s;
    step.unitId = snapshot().unit().id;
    step.objekId = u"ind-ikm"_s;
    step.tahun = 2024;
    step.triwulan = 1;
    step.ke = domain::StatusRealisasi::Diisi;
    step.penggunaId = persons()[2].id;
    step.nama = persons()[2].nama;
    step.waktu = workspace->now();
    step.urutan = 1;
    commit(edits::Edit{ domain::Action::AdvanceRealisasi, {}, { { std::nullopt, step } } });
    choose(2);
    child<QToolButton>("pengguna.hapus").click();
    EXPECT_EQ(persons().size(), 4u);
    EXPECT_TRUE(message().contains(u"nonaktifkan saja"_s)) << message().toStdString();
}

TEST_F(PengaturanPengguna, APasswordIsTypedTwiceAndTakenAway)
{
    makeProfiles();
    choose(1);
    EXPECT_EQ(cell(list(), 1, PenggunaModel::Sandi), u"–"_s);
    child<QPushButton>("pengguna.sandi").click();
    settle();
    EXPECT_FALSE(find<QCheckBox>(*openDialog(), u"sandi.tanpa"_s).isVisible());
    const auto problem = [this](const char* field) {
        auto& label = find<QLabel>(*openDialog(), QString::fromLatin1(field) + u".masalah"_s);
        return label.isVisible() ? label.text() : QString();
    };
    typePassword({}, {});
    EXPECT_TRUE(problem("sandi.baru").contains(u"terlalu pendek"_s));
    typePassword(u"rahasia"_s, u"rahasai"_s);
    EXPECT_TRUE(problem("sandi.ulang").contains(u"tidak sama"_s));
    EXPECT_TRUE(persons()[1].sandi.isEmpty());
    typePassword(u"rahasia"_s, u"rahasia"_s);
    EXPECT_FALSE(hasDialog());
    EXPECT_TRUE(edits::mayEnter(persons()[1], u"rahasia"_s));
    EXPECT_FALSE(edits::mayEnter(persons()[1], {}));
    EXPECT_EQ(cell(list(), 1, PenggunaModel::Sandi), u"ada"_s);

    choose(1);
    QTest::keyClick(&list(), Qt::Key_Right);
    QTest::keyClick(&list(), Qt::Key_Right);
    QTest::keyClick(&list(), Qt::Key_Right);
    QTest::keyClicks(&list(), u"x"_s); // typing into its cell says where it is set
    EXPECT_TRUE(message().contains(u"tombol Kata sandi"_s)) << message().toStdString();

    child<QPushButton>("pengguna.sandi").click();
    settle();
    auto& none = find<QCheckBox>(*openDialog(), u"sandi.tanpa"_s);
    none.setFocus();
    QTest::keyClick(&none, Qt::Key_Space);
    QTest::keyClick(openDialog(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(persons()[1].sandi.isEmpty());
    EXPECT_EQ(cell(list(), 1, PenggunaModel::Sandi), u"–"_s);
}

TEST_F(PengaturanPengguna, WithoutPostsThereIsNothingToProposeFrom)
{
    const auto empty = emptyWorkspace();
    domain::UnitKerja unit;
    unit.id = u"unit"_s;
    unit.nama = u"Kecamatan Uji"_s;
    ASSERT_OK(empty->commit(edits::createUnit(empty->snapshot(), unit)));
    Session other(*empty);
    PengaturanPage blank(other, dialogs);
    showAt(blank, { 1100, 620 });
    blank.showSection(PengaturanPage::Pengguna);
    settle();
    EXPECT_FALSE(find<QPushButton>(blank, u"pengguna.dariJabatan"_s).isVisible());
    EXPECT_TRUE(find<QPushButton>(blank, u"pengguna.tambah"_s).isEnabled());
}

TEST_F(PengaturanPengguna, ModelIsSound)
{
    makeProfiles();
    PenggunaModel model(*session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(Pengaturan, DutiesAndFunctionsOfAPostAreTyped)
{
    openSection("pengaturan.jabatan");
    auto& posts = grid("jabatan.kisi");
    posts.setCurrentIndex(posts.model()->index(2, 0));
    child<QPushButton>("jabatan.tugas").click();
    settle();
    auto& duties = find<QPlainTextEdit>(*page, u"tugas.tugas"_s);
    QTest::keyClicks(&duties, u"  Melayani   warga "_s);
    QTest::keyClick(&duties, Qt::Key_Tab);
    auto& functions = find<QPlainTextEdit>(*page, u"tugas.fungsi"_s);
    EXPECT_TRUE(functions.hasFocus());
    QTest::keyClicks(&functions, u"Surat pengantar"_s);
    QTest::keyClick(&functions, Qt::Key_Return);
    QTest::keyClick(&functions, Qt::Key_Return);
    QTest::keyClicks(&functions, u"Pengaduan"_s);
    find<QPushButton>(*page, u"lakukan"_s).click();
    settle();
    const domain::Jabatan* post = snapshot().jabatan(u"jab-layanan"_s);
    EXPECT_EQ(post->tugas, u"Melayani warga"_s);
    EXPECT_EQ(post->fungsi, u"Surat pengantar\nPengaduan"_s);
    EXPECT_EQ(post->nama, u"Kasi Pelayanan"_s);
    session->undo();
    EXPECT_TRUE(snapshot().jabatan(u"jab-layanan"_s)->tugas.isEmpty());
}
