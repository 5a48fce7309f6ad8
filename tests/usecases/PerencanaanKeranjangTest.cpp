// SPDX-License-Identifier: GPL-3.0-or-later
// Deleted nodes: into the bin with everything on them, and back.
#include "core/domain/Perhitungan.h"
#include "core/usecases/Pohon.h"
#include "tests/usecases/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::usecases {

using namespace domain;

namespace {

    class PerencanaanKeranjang : public Office {
    protected:
        const Kolom kDraft{ u"renja"_s, 2024 };

        QString children(const QString& parent) const
        {
            QStringList ids;
            for (const Simpul* node : parent.isEmpty() ? snapshot().akar() : snapshot().anak(parent))
                ids << node->id;
            return ids.join(u' ');
        }
        ChangeSet add(const char* parent, JenisSimpul jenis, const char* id, const char* after = "")
        {
            const QString name = QString::fromLatin1(id);
            return commit(addSimpul(
                snapshot(),
                { QString::fromLatin1(parent), jenis, {}, u"Simpul "_s + name, QString::fromLatin1(after), name }));
        }
        static Error notFound(const char* id)
        {
            return { ErrorCode::NotFound, { u"Simpul"_s, QString::fromLatin1(id) } };
        }
        QString paguText(const char* simpul) const
        {
            const auto value = pagu(snapshot(), u"renja"_s, QString::fromLatin1(simpul), 2024).bulat(0);
            return value ? value->toText() : QString();
        }
        /// Figures of every kind below program, and one on program2.
        void fill()
        {
            commit(setPagu(snapshot(), u"sub1"_s, kDraft, u"100"_s));
            commit(setPagu(snapshot(), u"sub2"_s, kDraft, u"50"_s));
            commit(setPagu(snapshot(), u"program2"_s, kDraft, u"7"_s));
            commit(recordRealisasiAnggaran(snapshot(), u"sub1"_s, 2024, 2, u"60"_s));
            commit(setTarget(snapshot(), u"kembar"_s, kDraft, u"80"_s));
            commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"79"_s));
        }
    };

} // namespace

TEST_F(PerencanaanKeranjang, ADeletedNodeComesBackWithEveryFigure)
{
    fill();
    const QByteArray start = stored();
    const ChangeSet done = commit(deleteSimpul(snapshot(), u"program"_s));
    EXPECT_EQ(done.action, Action::DeleteSimpul);
    EXPECT_EQ(done.rows.size(), 1u); // the top only
    EXPECT_EQ(children(u"sasaran"_s), u"program2"_s);
    EXPECT_EQ(paguText("tujuan"), u"7"_s);
    EXPECT_EQ(errorOf(deleteSimpul(snapshot(), u"program"_s)), notFound("program"));
    EXPECT_EQ(errorOf(deleteSimpul(snapshot(), u"sub1"_s)), notFound("sub1"));
    EXPECT_EQ(commit(restoreSimpul(snapshot(), u"program"_s)).action, Action::RestoreSimpul);
    EXPECT_EQ(stored(), start);
    EXPECT_EQ(children(u"sasaran"_s), u"program program2"_s);
    EXPECT_EQ(paguText("tujuan"), u"157"_s);
    EXPECT_EQ(realisasiAnggaran(snapshot(), u"tujuan"_s, 2024).bulat(0), dec("60"));
    EXPECT_TRUE(restoreSimpul(snapshot(), u"program"_s)->rows.empty()); // it is there
    EXPECT_EQ(errorOf(restoreSimpul(snapshot(), u"x"_s)), notFound("x"));
}

TEST_F(PerencanaanKeranjang, WhatComesBackStandsWhereItWas)
{
    add("kegiatan", JenisSimpul::SubKegiatan, "sub3");
    commit(deleteSimpul(snapshot(), u"sub2"_s));
    add("kegiatan", JenisSimpul::SubKegiatan, "sub4");
    commit(shiftSimpul(snapshot(), u"sub4"_s, -1));
    commit(restoreSimpul(snapshot(), u"sub2"_s));
    EXPECT_EQ(children(u"kegiatan"_s), u"sub1 sub2 sub4 sub3"_s);
}

TEST_F(PerencanaanKeranjang, NothingComesBackUnderAParentInTheBin)
{
    commit(deleteSimpul(snapshot(), u"sub1"_s));
    commit(deleteSimpul(snapshot(), u"program"_s));
    EXPECT_EQ(errorOf(restoreSimpul(snapshot(), u"sub1"_s)), notFound("kegiatan"));
    commit(restoreSimpul(snapshot(), u"program"_s));
    EXPECT_EQ(children(u"kegiatan"_s), u"sub2"_s); // what was deleted before stays in the bin
    commit(restoreSimpul(snapshot(), u"sub1"_s));
    EXPECT_EQ(children(u"kegiatan"_s), u"sub1 sub2"_s);
}

TEST_F(PerencanaanKeranjang, NothingComesBackOverAFigureTypedMeanwhile)
{
    fill();
    commit(deleteSimpul(snapshot(), u"kegiatan"_s));
    commit(setPagu(snapshot(), u"program"_s, kDraft, u"300"_s));
    EXPECT_EQ(errorOf(restoreSimpul(snapshot(), u"kegiatan"_s)),
              (Error{ ErrorCode::NodeHasFigure, { u"Simpul program"_s } }));
    commit(setPagu(snapshot(), u"program"_s, kDraft, QString()));
    commit(restoreSimpul(snapshot(), u"kegiatan"_s));
    EXPECT_EQ(paguText("program"), u"150"_s);
}

TEST_F(PerencanaanKeranjang, TheBinShowsTheTopsAndWhatHangsOnThem)
{
    EXPECT_TRUE(keranjang(snapshot()).empty());
    fill();
    const IsiKeranjang before = akanTerbuang(snapshot(), u"program"_s);
    EXPECT_EQ(before.simpul->id, u"program"_s);
    EXPECT_EQ(before.simpulDiBawah, 3);
    EXPECT_EQ(before.indikatorIkut, 1);
    EXPECT_EQ(before.angkaIkut, 4); // two pagu, a realisasi anggaran, a target
    EXPECT_EQ(akanTerbuang(snapshot(), u"x"_s).simpul, nullptr);

    commit(deleteSimpul(snapshot(), u"sub2"_s));
    commit(deleteSimpul(snapshot(), u"program2"_s));
    commit(deleteIndikator(snapshot(), u"ikm"_s));
    auto bin = keranjang(snapshot());
    ASSERT_EQ(bin.size(), 3u); // in tree order
    EXPECT_EQ(bin[0].indikator->id, u"ikm"_s);
    EXPECT_EQ(bin[0].angkaIkut, 1);
    EXPECT_EQ(bin[1].simpul->id, u"sub2"_s);
    EXPECT_EQ(bin[1].angkaIkut, 1);
    EXPECT_EQ(bin[2].simpul->id, u"program2"_s);
    commit(deleteSimpul(snapshot(), u"program"_s));
    bin = keranjang(snapshot());
    ASSERT_EQ(bin.size(), 3u); // sub2 lies below a top now
    EXPECT_EQ(bin[1].simpul->id, u"program"_s);
    EXPECT_EQ(bin[1].simpulDiBawah, 2); // and would not come back with it
    EXPECT_EQ(bin[1].angkaIkut, 3);
}

} // namespace selaras::usecases
