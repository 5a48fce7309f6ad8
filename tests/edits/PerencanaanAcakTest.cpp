// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand random edits of the plan, of every kind, all the way back and forth again.
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/plan/Isian.h"
#include "core/edits/plan/Pohon.h"
#include "tests/edits/Office.h"

#include <random>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class PerencanaanAcak : public Office {
    protected:
        size_t upTo(size_t count) { return m_random() % count; }
        /// Any row, the bin included; now and then none.
        template <class T>
        Id any()
        {
            const auto& rows = snapshot().data().list<T>();
            return upTo(30) == 0 ? u"x"_s : rows[upTo(rows.size())].id;
        }
        Id maybe(const Id& id) { return upTo(2) ? id : Id(); }
        QString name() { return upTo(20) ? u"Nama %1"_s.arg(upTo(5)) : QString(); }
        QString typed()
        {
            const QString number = QString::number(upTo(300));
            return upTo(4) == 0 ? QString() : upTo(4) == 0 ? number + u" Nilai"_s : number;
        }
        Kolom column()
        {
            return { upTo(2) ? u"renja"_s : u"renja2"_s, 2023 + int(upTo(2)), Bagian::Tahunan, int(upTo(5)),
                     upTo(3) ? QString() : u"5.1.0%1"_s.arg(upTo(3)) };
        }

        Result<Edit> nodeEdit()
        {
            const Snapshot& now = snapshot();
            const bool crowded = now.data().simpul.size() > 60;
            switch (upTo(crowded ? 6 : 9)) {
            case 0: {
                Simpul form;
                form.id = any<Simpul>();
                form.nama = name();
                form.kode = QString::number(upTo(9));
                return editSimpul(now, form);
            }
            case 1:
                return deleteSimpul(now, any<Simpul>());
            case 2:
            case 3:
                return restoreSimpul(now, any<Simpul>());
            case 4:
                return moveSimpul(now, any<Simpul>(), any<Simpul>(), maybe(any<Simpul>()));
            case 5:
                return shiftSimpul(now, any<Simpul>(), int(upTo(5)) - 2);
            case 6:
                return duplicateSimpul(now, any<Simpul>());
            default:
                return addSimpul(now, { any<Simpul>(), JenisSimpul(upTo(6)), {}, name(), maybe(any<Simpul>()), {} });
            }
        }

        Result<Edit> indicatorEdit()
        {
            const Snapshot& now = snapshot();
            const bool crowded = now.data().indikator.size() > 60;
            Indikator form;
            form.nama = name();
            form.satuan = u"Nilai"_s;
            form.acuanId = upTo(3) ? Id() : any<Indikator>();
            switch (upTo(crowded ? 6 : 8)) {
            case 0:
                form.id = any<Indikator>();
                return editIndikator(now, form);
            case 1:
                return deleteIndikator(now, any<Indikator>());
            case 2:
            case 3:
                return restoreIndikator(now, any<Indikator>());
            case 4:
                return moveIndikator(now, any<Indikator>(), any<Simpul>());
            case 5:
                return shiftIndikator(now, any<Indikator>(), int(upTo(5)) - 2);
            case 6:
                return duplicateIndikator(now, any<Indikator>());
            default:
                form.simpulId = any<Simpul>();
                return addIndikator(now, form);
            }
        }

        Result<Edit> figureEdit()
        {
            const Snapshot& now = snapshot();
            switch (upTo(5)) {
            case 0:
                return setTarget(now, any<Indikator>(), column(), typed());
            case 1:
                return setPagu(now, any<Simpul>(), column(), typed());
            case 2:
                return recordRealisasi(now, any<Indikator>(), 2024, 1 + int(upTo(4)), typed());
            case 3:
                return recordRealisasiAnggaran(now, any<Simpul>(), 2024, 1 + int(upTo(4)), typed());
            default: {
                std::vector<Isian> cells;
                for (size_t i = 0, count = 1 + upTo(5); i < count; ++i)
                    cells.push_back({ column(), upTo(2) ? any<Simpul>() : any<Indikator>(), typed() });
                return fillBlock(now, upTo(2) ? Action::Paste : Action::Fill, cells, nullptr);
            }
            }
        }

        Result<Edit> anyEdit()
        {
            switch (upTo(3)) {
            case 0:
                return nodeEdit();
            case 1:
                return indicatorEdit();
            default:
                return figureEdit();
            }
        }

        /// What holds whatever was done.
        void expectSound() const
        {
            for (const Simpul& node : snapshot().data().simpul) {
                int depth = 0;
                for (const Simpul* each = &node; each && depth < 10; each = snapshot().simpul(each->indukId))
                    ++depth;
                EXPECT_LT(depth, 6) << "a circle, or too deep";
            }
            for (const Indikator& row : snapshot().data().indikator) {
                const Indikator* acuan = snapshot().indikator(row.acuanId);
                EXPECT_TRUE(!acuan || acuan->acuanId.isEmpty()) << "a twin of a twin";
            }
            for (const Pagu& row : snapshot().data().pagu)
                expectSeen(row);
        }

        /// A figure that is neither printed nor in the bin counts: nothing finer silently takes its place.
        void expectSeen(const Pagu& row) const
        {
            const Simpul& node = *snapshot().simpul(row.simpulId);
            if (row.tercetak || snapshot().isBinned(node))
                return;
            const Angka sum = pagu(snapshot(), row.dokumenId, node.id, row.tahun, row.bagian);
            EXPECT_TRUE(std::ranges::any_of(sum.masukan, [&](const Masukan& part) { return part.id == row.id; }))
                << node.nama.toStdString() << ' ' << row.tahun << ' ' << row.jenisBelanja.toStdString();
        }

        std::mt19937 m_random{ 1000 };
    };

} // namespace

TEST_F(PerencanaanAcak, AThousandEditsAreUndoneToIdenticalContent)
{
    const QByteArray start = stored();
    std::set<Action> kinds;
    int done = 0, refused = 0;
    for (int tries = 0; done < 1000 && tries < 20000; ++tries) {
        const Result<ChangeSet> change = workspace().commit(anyEdit());
        refused += !change;
        if (!change || change->rows.empty())
            continue;
        kinds.insert(change->action);
        ++done;
        if (done % 20 == 0)
            expectSound();
    }
    ASSERT_EQ(done, 1000);
    EXPECT_GT(refused, 100);
    EXPECT_EQ(kinds.size(), 18u); // of every kind
    expectSound();
    const QByteArray end = stored();
    EXPECT_EQ(storage::contentDigest(snapshot().data()), end);
    EXPECT_NE(end, start);

    for (int i = 0; i < 1000; ++i)
        ASSERT_OK(workspace().undo());
    EXPECT_FALSE(workspace().canUndo());
    EXPECT_EQ(stored(), start);
    EXPECT_EQ(storage::contentDigest(snapshot().data()), start);
    for (int i = 0; i < 1000; ++i)
        ASSERT_OK(workspace().redo());
    EXPECT_EQ(stored(), end);
    EXPECT_EQ(storage::contentDigest(snapshot().data()), end);
    const auto findings = workspace().store().check();
    ASSERT_OK(findings);
    EXPECT_TRUE(findings->isEmpty()) << findings->join(u'\n').toStdString();
}

} // namespace selaras::edits
