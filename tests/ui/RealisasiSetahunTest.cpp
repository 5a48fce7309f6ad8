// SPDX-License-Identifier: GPL-3.0-or-later
// The year 2024 of Kutorejo as its office would have spent it: typed in four quarters by who is responsible, sent,
// verified, validated, initialled and signed, in the whole window and by the keyboard alone.
#include "core/domain/workflow/Alur.h"
#include "core/edits/approval/Alur.h"
#include "core/edits/results/Bukti.h"
#include "core/format/AlurText.h"
#include "core/sample/SampleStore.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/GridView.h"
#include "ui/realisasi/approval/AlurBar.h"
#include "ui/realisasi/grid/RealisasiModel.h"
#include "ui/window/MainWindow.h"

#include <QComboBox>
#include <QDialog>
#include <QTest>
#include <QTimer>

#include <map>
#include <set>

using namespace selaras;
using namespace selaras::ui;
using namespace selaras::domain;
using namespace Qt::StringLiterals;
using Rows = RealisasiRows;

namespace {

constexpr int kYear = 2024, kQuarters = 4;

class RealisasiSetahun : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto store = storage::Store::create(folder.filePath(u"setahun.selaras"_s));
        ASSERT_OK(store);
        auto opened = workspace::Workspace::open(std::move(*store), u"Kasubag"_s);
        ASSERT_OK(opened);
        workspace = std::move(*opened);
        ASSERT_OK(sample::buildSample(*workspace));
        report = workspace->snapshot();
        shareSpending();
        emptyTheYear();
        session = std::make_unique<Session>(*workspace);
        session->setTahun(kYear);
        window = std::make_unique<MainWindow>(*session, dialogs);
        showAt(*window, { 1366, 768 });
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        settle();
        ASSERT_EQ(window->currentPage(), u"realisasi"_s);
    }

    /// The report has spending by program only. What each sub kegiatan spent is made up here, in proportion to its
    /// pagu and to the rupiah, so that the programs add up to what is reported.
    void shareSpending()
    {
        const AnggaranTahun budget = anggaranTahun(report, kYear);
        std::vector<const AnggaranSimpul*> below;
        for (auto line = budget.baris.rbegin(); line != budget.baris.rend(); ++line) {
            if (line->simpul->jenis == JenisSimpul::SubKegiatan)
                below.push_back(&*line);
            if (line->simpul->jenis != JenisSimpul::Program)
                continue;
            const qint64 all = line->realisasi.bulat(0)->scaled() / Decimal::fromInteger(1).scaled();
            const qint64 ceiling = line->pagu.bulat(0)->scaled() / Decimal::fromInteger(1).scaled();
            qint64 left = all;
            for (const AnggaranSimpul* sub : below) {
                const qint64 pagu = sub->pagu.bulat(0)->scaled() / Decimal::fromInteger(1).scaled();
                const qint64 share = sub == below.back() ? left : qint64(__int128(all) * pagu / ceiling);
                spending[sub->simpul->id] = share;
                left -= share;
            }
            below.clear();
        }
    }

    void emptyTheYear()
    {
        edits::Edit edit{ Action::Clear, {}, {} };
        for (const RealisasiKinerja& row : report.data().realisasi) {
            if (row.tahun == kYear)
                edit.rows.push_back({ row, std::nullopt });
        }
        for (const RealisasiAnggaran& row : report.data().realisasiAnggaran) {
            if (row.tahun == kYear)
                edit.rows.push_back({ row, std::nullopt });
        }
        const auto person = [&](const QString& name, PeranPengguna role, const QString& post) {
            Id postId;
            for (const Jabatan& each : report.data().jabatan)
                postId = each.nama == post ? each.id : postId;
            persons.push_back({ name, report.unit().id, postId, u"Orang "_s + name, role, {}, false });
            edit.rows.push_back({ std::nullopt, persons.back() });
        };
        person(u"pelayanan"_s, PeranPengguna::Pengisi, u"Kasi Pelayanan"_s);
        person(u"pemerintahan"_s, PeranPengguna::Pengisi, u"Kasi Pemerintahan"_s);
        person(u"staf"_s, PeranPengguna::Perencana, {});
        person(u"kasubag"_s, PeranPengguna::Kasubag, u"Kasubag Penyusunan Program dan Keuangan"_s);
        person(u"sekretaris"_s, PeranPengguna::Sekretaris, u"Sekretaris Camat"_s);
        person(u"camat"_s, PeranPengguna::Camat, u"Camat"_s);
        ASSERT_OK(workspace->commit(std::move(edit)));
    }

    const Snapshot& snapshot() const { return workspace->snapshot(); }
    GridView& grid() const { return find<GridView>(*window, u"realisasi.kisi"_s); }
    RealisasiModel& model() const { return *qobject_cast<RealisasiModel*>(grid().model()); }

    void signIn(const QString& name)
    {
        const auto person = std::ranges::find(persons, name, &Pengguna::id);
        session->signIn(pelakuOf(snapshot(), *person));
        settle();
    }

    /// What is typed for a row in a quarter; empty for what nobody types.
    QString typedFor(const Id& id, int triwulan) const
    {
        if (const auto spent = spending.find(id); spent != spending.end())
            return QString::number(spent->second * triwulan / kQuarters);
        const Indikator* indikator = snapshot().indikator(id);
        if (!indikator || indikator->dariSerapan)
            return {};
        const RealisasiKinerja* year = report.realisasi(penyimpan(report, *indikator).id, kYear, kQuarters);
        if (!year)
            return {};
        const Decimal value = *nilaiTriwulan(*indikator, *year).bulat(Decimal::kDigits);
        if (indikator->akumulasi != Akumulasi::Jumlah)
            return format::number(value);
        return triwulan == kQuarters ? format::number(value) : u"0"_s; // counted at the end of the year
    }

    /// Types down the column of the quarter until the end.
    int typeColumn(int triwulan)
    {
        int typed = 0;
        for (;;) {
            const QModelIndex cell = grid().currentIndex();
            const QString text = typedFor(model().row(cell.row()).id, triwulan);
            if (text.isEmpty() || !model().cell(cell)->editable) {
                QTest::keyClick(&grid(), Qt::Key_Down);
            } else {
                for (const QChar letter : text) // the first opens the editor, the others go into it
                    QTest::keyClicks(QApplication::focusWidget(), QString(letter));
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
                ++typed;
            }
            settle();
            if (grid().currentIndex().row() == cell.row())
                return typed;
        }
    }

    void show(const QString& filter)
    {
        QApplication::setActiveWindow(window.get()); // a dialog before may have taken it along
        auto& combo = find<QComboBox>(*window, u"tampil"_s);
        combo.setFocus();
        QTest::keyClick(&combo, Qt::Key_Home);
        for (int i = 0; i < combo.count() && combo.currentText() != filter; ++i)
            QTest::keyClick(&combo, Qt::Key_Down);
        settle();
        ASSERT_EQ(combo.currentText(), filter);
        grid().setFocus();
        settle();
    }

    /// Ctrl+Enter, Enter.
    void takeStep()
    {
        QApplication::setActiveWindow(window.get());
        const size_t before = snapshot().data().persetujuan.size();
        answer();
        QTest::keyClick(&grid(), Qt::Key_Return, Qt::ControlModifier);
        settle();
        EXPECT_GT(snapshot().data().persetujuan.size(), before);
    }

    /// Enter in the dialog that is about to open.
    void answer()
    {
        QTimer::singleShot(0, window.get(), [] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            settle();
            QTest::keyClick(dialog, Qt::Key_Return);
        });
    }

    /// What the person who is signed in can take to a step now.
    std::vector<Sel> readyOf(int triwulan, StatusRealisasi step = StatusRealisasi::Diisi) const
    {
        auto cells = edits::readyToAdvance(snapshot(), session->pelaku(), kYear, triwulan);
        std::erase_if(cells, [&](const Sel& sel) { return *langkahBerikut(statusRealisasi(snapshot(), sel)) != step; });
        return cells;
    }

    /// The step that the button does not offer first: from its menu.
    void takeStepOf(StatusRealisasi step)
    {
        auto& bar = find<AlurBar>(*window, u"alur"_s);
        answer();
        bar.advance(step);
        settle();
    }

    /// Who entered it, who approved it, and the file that proves it.
    void expectTraced(const Sel& sel) const
    {
        const std::string name = format::AlurText::subject(snapshot(), sel.objekId).toStdString();
        EXPECT_EQ(statusRealisasi(snapshot(), sel), StatusRealisasi::Ditandatangani) << name;
        const auto steps = snapshot().persetujuan(sel);
        ASSERT_EQ(steps.size(), 5u) << name;
        EXPECT_EQ(steps[1]->nama, u"Orang staf"_s);
        EXPECT_EQ(steps[2]->nama, u"Orang kasubag"_s);
        EXPECT_EQ(steps[3]->nama, u"Orang sekretaris"_s);
        EXPECT_EQ(steps[4]->nama, u"Orang camat"_s);
        const auto proofs = snapshot().bukti(sel);
        ASSERT_EQ(proofs.size(), 1u) << name;
        EXPECT_OK(workspace->store().berkas(proofs[0]->sha256));
        const auto* result = snapshot().realisasi(sel.objekId, sel.tahun, sel.triwulan);
        const Id rowId = result ? result->id : snapshot().realisasiAnggaran(sel.objekId, sel.tahun, sel.triwulan)->id;
        const auto history = workspace->store().history(rowId);
        ASSERT_OK(history);
        const auto entered = std::ranges::find_if(history->rbegin(), history->rend(),
                                                  [](const auto& entry) { return entry.by.startsWith("Orang "_L1); });
        ASSERT_NE(entered, history->rend()) << name;
        EXPECT_EQ(entered->by, steps[0]->nama) << name << ": who typed it sent it";
    }

    void prove(const std::vector<Sel>& cells)
    {
        for (const Sel& sel : cells) {
            const QByteArray bytes = "bukti " + sel.objekId.toUtf8() + QByteArray::number(sel.triwulan);
            ASSERT_OK(workspace->commit(edits::attachBukti(snapshot(), sel, { { u"bukti.txt"_s, bytes } })));
        }
    }

    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;
    Snapshot report; ///< the sample as it came
    std::map<Id, qint64> spending; ///< rupiah of the year, by sub kegiatan
    std::vector<Pengguna> persons;
    std::unique_ptr<Session> session;
    FakeDialogs dialogs;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(RealisasiSetahun, GoesFromEmptyToSignedByTheKeyboardAlone)
{
    ASSERT_EQ(spending.size(), 20u);
    std::set<Sel> owed;
    for (int triwulan = 1; triwulan <= kQuarters; ++triwulan) {
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), Qt::Key(Qt::Key_0 + triwulan), Qt::AltModifier);
        settle();
        ASSERT_EQ(session->triwulan(), triwulan);
        int typed = 0;
        for (const char* person : { "pelayanan", "pemerintahan", "sekretaris" }) {
            signIn(QString::fromLatin1(person));
            show(u"Milik saya"_s);
            typed += typeColumn(triwulan);
            prove(readyOf(triwulan));
            takeStep();
        }
        signIn(u"staf"_s); // enters the spending of posts that nobody works for here, as it comes on paper
        show(u"Anggaran"_s);
        typed += typeColumn(triwulan);
        EXPECT_EQ(typed, 6 + 20) << "six indicators, one is computed; twenty lines of spending";
        prove(readyOf(triwulan, StatusRealisasi::Diisi));
        takeStepOf(StatusRealisasi::Diisi);
        for (const char* person : { "staf", "kasubag", "sekretaris", "camat" }) {
            signIn(QString::fromLatin1(person));
            takeStep();
        }
        const auto cells = requiredSel(snapshot(), kYear, triwulan);
        EXPECT_EQ(cells.size(), 26u);
        owed.insert(cells.begin(), cells.end());
    }
    for (const CapaianIndikator& row : capaianTahun(report, kYear)) // figures of chapter III
        EXPECT_EQ(format::figure(capaianIndikator(snapshot(), *row.indikator, kYear).capaian),
                  format::figure(row.capaian))
            << row.indikator->nama.toStdString();
    EXPECT_EQ(format::figure(ringkasan(snapshot(), kYear).serapan), u"93,35"_s);
    ASSERT_EQ(owed.size(), 26u * kQuarters);
    for (const Sel& sel : owed)
        expectTraced(sel);
    EXPECT_TRUE(workspace->store().check()->isEmpty());
}
