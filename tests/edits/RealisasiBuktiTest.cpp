// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workflow/Setelan.h"
#include "core/edits/office/Setelan.h"
#include "core/edits/results/Bukti.h"
#include "core/format/Text.h"
#include "tests/edits/Office.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    const QByteArray kPdf = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\nsatu";
    const Sel kIkm{ u"ikm"_s, 2024, 1 };

    class RealisasiBukti : public Office {
    protected:
        Result<Edit> attach(const std::vector<BerkasBukti>& files, const Sel& sel = kIkm) const
        {
            return attachBukti(snapshot(), sel, files);
        }
        ErrorCode refused(const std::vector<BerkasBukti>& files, const Sel& sel = kIkm) const
        {
            return errorOf(attach(files, sel)).code;
        }
        QString file(const QString& name, const QByteArray& bytes)
        {
            const QString path = m_elsewhere.filePath(name);
            QFile out(path);
            EXPECT_TRUE(out.open(QIODevice::WriteOnly));
            out.write(bytes);
            return path;
        }
        /// Attached under this name, what does its type say?
        QString typeOf(const QString& name, const QByteArray& bytes)
        {
            const auto edit = attach({ { name, bytes } });
            EXPECT_OK(edit);
            return edit ? std::get<BuktiDukung>(*edit->rows.front().after).jenis : QString();
        }

        QTemporaryDir m_elsewhere;
    };

} // namespace

TEST_F(RealisasiBukti, AFileIsKeptWithItsTypeSizeHashAndOrigin)
{
    const QString path = file(u"Laporan IKM.pdf"_s, kPdf);
    const auto read = readBukti(path, 10);
    ASSERT_OK(read);
    const ChangeSet done = commit(attach({ *read }));
    EXPECT_EQ(done.action, Action::AddBukti);
    ASSERT_EQ(snapshot().bukti(kIkm).size(), 1u);
    const BuktiDukung& row = *snapshot().bukti(kIkm).front();
    EXPECT_EQ(row.nama, u"Laporan IKM.pdf"_s);
    EXPECT_EQ(row.jenis, u"application/pdf"_s);
    EXPECT_EQ(row.ukuran, kPdf.size());
    EXPECT_EQ(row.sha256, QCryptographicHash::hash(kPdf, QCryptographicHash::Sha256));
    EXPECT_EQ(row.asal, path);
    EXPECT_EQ(workspace().store().berkas(row.sha256)->isi, kPdf);
    QFile::remove(path);
    reopen();
    EXPECT_EQ(workspace().store().berkas(snapshot().bukti(kIkm).front()->sha256)->isi, kPdf);
}

TEST_F(RealisasiBukti, TheTypeIsThatOfTheContent)
{
    EXPECT_EQ(typeOf(u"foto.pdf"_s, "\x89PNG\r\n\x1A\n0000IHDR"), u"image/png"_s);
    EXPECT_EQ(typeOf(u"tanpa akhiran"_s, kPdf), u"application/pdf"_s);
    EXPECT_EQ(typeOf(u"daftar.csv"_s, "nama;jumlah\nKorwil;2\n"), u"text/csv"_s); // a kind of text
    const QByteArray zip = QByteArray("PK\x03\x04", 4) + QByteArray(40, '\0');
    EXPECT_EQ(typeOf(u"notulen.docx"_s, zip),
              u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s); // a kind of zip
    EXPECT_EQ(typeOf(u"notulen.pdf"_s, zip), u"application/zip"_s);
    EXPECT_EQ(typeOf(u"x.pdf"_s, QByteArray("\x01\x02\x03\x00\xFF", 5)), u"application/octet-stream"_s);
}

TEST_F(RealisasiBukti, ATwinHasItsProofsAtItsAcuanAndANodeHasItsOwn)
{
    commit(attach({ { u"a.pdf"_s, kPdf } }, { u"kembar"_s, 2024, 1 }));
    EXPECT_EQ(snapshot().bukti(kIkm).size(), 1u);
    const Sel node{ u"sub1"_s, 2024, 2 };
    commit(attach({ { u"a.pdf"_s, kPdf } }, node)); // the same content proves another result, too
    EXPECT_EQ(snapshot().bukti(node).size(), 1u);
    EXPECT_EQ(workspace().store().berkasHashes()->size(), 1u); // and is kept once
}

TEST_F(RealisasiBukti, TheSameContentIsAttachedNoSecondTime)
{
    commit(attach({ { u"a.pdf"_s, kPdf }, { u"b.pdf"_s, kPdf } }));
    EXPECT_EQ(snapshot().bukti(kIkm).size(), 1u);
    EXPECT_TRUE(attach({ { u"a.pdf"_s, kPdf } })->rows.empty());
    EXPECT_TRUE(attach({ { u"lain.pdf"_s, kPdf } })->rows.empty());
    const ChangeSet nothing = commit(attach({ { u"a.pdf"_s, kPdf } }));
    EXPECT_TRUE(nothing.rows.empty());
}

TEST_F(RealisasiBukti, OtherContentByTheSameNameIsRefusedWithTheWayOut)
{
    commit(attach({ { u"a.pdf"_s, kPdf } }));
    const QByteArray other = kPdf + "dua";
    const Error error = errorOf(attach({ { u"A.PDF"_s, other } }));
    EXPECT_EQ(error, (Error{ ErrorCode::ProofNameTaken, { u"A.PDF"_s } }));
    EXPECT_TRUE(format::Text::error(error).contains(u"ganti nama"_s));
    EXPECT_EQ(refused({ { u"b.pdf"_s, kPdf + "1" }, { u"folder/b.pdf"_s, kPdf + "2" } }), ErrorCode::ProofNameTaken);
    commit(attach({ { u"a.pdf"_s, other } }, { u"ikm"_s, 2024, 2 })); // another quarter has its own names
    commit(detachBukti(snapshot(), { snapshot().bukti(kIkm).front()->id }));
    commit(attach({ { u"a.pdf"_s, other } }));
    EXPECT_EQ(snapshot().bukti(kIkm).size(), 1u);
}

TEST_F(RealisasiBukti, AFileThatIsNoneIsRefusedWithAReason)
{
    EXPECT_EQ(errorOf(attach({ { u"a.pdf"_s, kPdf }, { u"kosong.pdf"_s, {} } })),
              (Error{ ErrorCode::ProofEmpty, { u"kosong.pdf"_s } }));
    EXPECT_EQ(refused({ { u"folder/"_s, kPdf } }), ErrorCode::NameEmpty);
    EXPECT_EQ(refused({ { u"a"_s, kPdf } }, { u"ikm"_s, 2024, 0 }), ErrorCode::QuarterInvalid);
    EXPECT_EQ(refused({ { u"a"_s, kPdf } }, { u"ikm"_s, 2024, 5 }), ErrorCode::QuarterInvalid);
    EXPECT_EQ(refused({ { u"a"_s, kPdf } }, { u"x"_s, 2024, 1 }), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(detachBukti(snapshot(), { u"x"_s })).code, ErrorCode::NotFound);
}

TEST_F(RealisasiBukti, TheLimitOfTheOfficeCounts)
{
    commit(setSetelan(snapshot(), QString::fromLatin1(kKunciBatasBukti), u"1"_s));
    const QByteArray full(1024 * 1024, 'x');
    EXPECT_OK(attach({ { u"a.txt"_s, full } }));
    const Error error = errorOf(attach({ { u"a.txt"_s, full + 'x' } }));
    EXPECT_EQ(error, (Error{ ErrorCode::ProofTooLarge, { u"a.txt"_s, u"1"_s } }));
    EXPECT_TRUE(format::Text::error(error).contains(u"batas 1 MB"_s));
    const QString path = file(u"a.txt"_s, full + 'x');
    EXPECT_EQ(readBukti(path, 1).error(), error);
    EXPECT_OK(readBukti(path, 2));
}

TEST_F(RealisasiBukti, ReadingFromTheDiskSaysWhatIsWrong)
{
    const QString gone = m_elsewhere.filePath(u"hilang.pdf"_s);
    EXPECT_EQ(readBukti(gone, 10).error(), (Error{ ErrorCode::FileMissing, { gone } }));
    EXPECT_EQ(readBukti(m_elsewhere.path(), 10).error(), (Error{ ErrorCode::ProofIsFolder, { m_elsewhere.path() } }));
    EXPECT_EQ(readBukti(u"/dev/zero"_s, 10).error().code, ErrorCode::ProofIsFolder); // endless, and no file
    EXPECT_EQ(readBukti(file(u"kosong.pdf"_s, {}), 10).error(), (Error{ ErrorCode::ProofEmpty, { u"kosong.pdf"_s } }));
    // A file of the system that opens but can't be read, whoever asks.
    const Error unreadable = readBukti(u"/proc/self/mem"_s, 10).error();
    EXPECT_EQ(unreadable.code, ErrorCode::ProofUnreadable);
    EXPECT_FALSE(unreadable.details.value(1).isEmpty());
}

TEST_F(RealisasiBukti, ANameIsTakenWithoutPathAndWhatCannotBeRead)
{
    const auto named = [&](const QString& name) {
        const auto edit = attach({ { name, kPdf } });
        EXPECT_OK(edit);
        return edit ? std::get<BuktiDukung>(*edit->rows.front().after).nama : QString();
    };
    EXPECT_EQ(named(u"C:\\Data\\Laporan.pdf"_s), u"Laporan.pdf"_s);
    EXPECT_EQ(named(u"../../etc/passwd"_s), u"passwd"_s);
    EXPECT_EQ(named(u" a\u0000b\u202Efdp.exe\n"_s), u"abfdp.exe"_s);
    commit(attach({ { QString(QChar(0xD800)) + u"\uFEFF.pdf"_s, kPdf } })); // what no file could give back
}

TEST_F(RealisasiBukti, UndoAndRedoGiveTheIdenticalContent)
{
    const QByteArray before = stored();
    commit(attach({ { u"a.pdf"_s, kPdf }, { u"b.txt"_s, "isi" } }));
    const QByteArray attached = stored();
    commit(detachBukti(snapshot(), { snapshot().bukti(kIkm).front()->id }));
    const QByteArray detached = stored();
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), attached);
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), before);
    ASSERT_OK(workspace().redo());
    EXPECT_EQ(stored(), attached);
    EXPECT_EQ(workspace().store().berkas(snapshot().bukti(kIkm).front()->sha256)->isi, kPdf);
    ASSERT_OK(workspace().redo());
    EXPECT_EQ(stored(), detached);
    EXPECT_EQ(*workspace().store().check(), storage::Findings());
}

TEST_F(RealisasiBukti, WhatWasSentOnTakesNoOtherProofs)
{
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"90"_s));
    commit(attach({ { u"a.pdf"_s, kPdf } }));
    RealisasiKinerja sent = *snapshot().realisasi(u"ikm"_s, 2024, 1);
    const RealisasiKinerja draft = sent;
    sent.status = StatusRealisasi::Diisi;
    commit(Edit{ Action::AdvanceRealisasi, {}, { { draft, sent } } });
    EXPECT_EQ(refused({ { u"b.pdf"_s, kPdf + "2" } }), ErrorCode::RealisasiLocked);
    EXPECT_EQ(refused({ { u"b.pdf"_s, kPdf + "2" } }, { u"kembar"_s, 2024, 1 }), ErrorCode::RealisasiLocked);
    EXPECT_EQ(errorOf(detachBukti(snapshot(), { snapshot().bukti(kIkm).front()->id })).code,
              ErrorCode::RealisasiLocked);
}

} // namespace selaras::edits
