// SPDX-License-Identifier: GPL-3.0-or-later
// A proof and the file it came from; a copy of it to look at.
#include "core/edits/results/Bukti.h"
#include "core/workspace/BuktiAsal.h"
#include "tests/edits/Office.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace workspace;

using namespace domain;

namespace {

    constexpr std::chrono::seconds kPatient(20);

    class RealisasiBuktiAsal : public Office {
    protected:
        void SetUp() override
        {
            Office::SetUp();
            m_path = m_elsewhere.filePath(u"Rapat.txt"_s);
            write("satu");
            const auto read = readBukti(m_path, 10);
            ASSERT_OK(read);
            commit(attachBukti(snapshot(), { u"ikm"_s, 2024, 1 }, { *read }));
        }
        void write(const QByteArray& bytes) const
        {
            QFile out(m_path);
            ASSERT_TRUE(out.open(QIODevice::WriteOnly));
            out.write(bytes);
        }
        BuktiDukung row() const { return *snapshot().bukti({ u"ikm"_s, 2024, 1 }).front(); }
        static KeadaanAsal stateOf(const BuktiDukung& row, std::chrono::milliseconds patience = kPatient)
        {
            const BuktiDukung* one[]{ &row };
            return keadaanAsal(one, patience).front();
        }
        KeadaanAsal stateAt(const QString& path) const
        {
            BuktiDukung moved = row();
            moved.asal = path;
            return stateOf(moved);
        }

        QTemporaryDir m_elsewhere;
        QString m_path;
    };

} // namespace

TEST_F(RealisasiBuktiAsal, AChangedAndAMovedFileAreNoticed)
{
    EXPECT_EQ(stateOf(row()), KeadaanAsal::Sama);
    write("dua!"); // as long as before
    EXPECT_EQ(stateOf(row()), KeadaanAsal::Berubah);
    write("lebih panjang");
    EXPECT_EQ(stateOf(row()), KeadaanAsal::Berubah);
    write("satu");
    EXPECT_EQ(stateOf(row()), KeadaanAsal::Sama);
    ASSERT_TRUE(QFile::rename(m_path, m_path + u".lama"_s));
    EXPECT_EQ(stateOf(row()), KeadaanAsal::TidakAda);
    ASSERT_TRUE(QDir(m_elsewhere.path()).mkdir(u"Rapat.txt"_s)); // a folder by its name is not the file
    EXPECT_EQ(stateOf(row()), KeadaanAsal::TidakAda);
}

TEST_F(RealisasiBuktiAsal, WhatCannotBeAskedIsUnknown)
{
    EXPECT_EQ(stateAt({}), KeadaanAsal::TidakDiketahui);
    EXPECT_EQ(stateAt(u"Rapat.txt"_s), KeadaanAsal::TidakDiketahui);
    EXPECT_EQ(stateAt(u"Q:\\Laporan\\Rapat.txt"_s), KeadaanAsal::TidakDiketahui); // a drive that is not here
    EXPECT_EQ(stateAt(u"\\\\server-kantor\\bersama\\Rapat.txt"_s), KeadaanAsal::TidakDiketahui);
}

TEST_F(RealisasiBuktiAsal, ItWaitsNoLongerThanItsPatience)
{
    BuktiDukung large = row();
    large.ukuran = 40 * 1024 * 1024;
    write(QByteArray(large.ukuran, 'x')); // not read in no time at all
    EXPECT_EQ(stateOf(large, std::chrono::milliseconds(0)), KeadaanAsal::TidakDiketahui);
    EXPECT_EQ(stateOf(large), KeadaanAsal::Berubah);
    const BuktiDukung lost = [&] {
        BuktiDukung other = row();
        other.asal = m_path + u"x"_s;
        return other;
    }();
    const BuktiDukung* both[]{ &large, &lost };
    EXPECT_EQ(keadaanAsal(both, kPatient), (std::vector{ KeadaanAsal::Berubah, KeadaanAsal::TidakAda }));
    EXPECT_TRUE(keadaanAsal({}).empty());
}

TEST_F(RealisasiBuktiAsal, ACopyToLookAtIsReadOnlyAndUnderItsOwnName)
{
    const QTemporaryDir shown;
    const auto path = extractBukti(workspace().store(), row(), shown.path());
    ASSERT_OK(path);
    EXPECT_EQ(QFileInfo(*path).fileName(), u"Rapat.txt"_s);
    EXPECT_TRUE(path->startsWith(shown.path() + u'/'));
    constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(*path)
                  & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther | QFile::ReadOther),
              QFile::Permissions());
    QFile copy(*path);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), "satu");
    EXPECT_EQ(*extractBukti(workspace().store(), row(), shown.path()), *path); // shown twice, written once
    // Someone made it writable and wrote into it: the next look shows the proof again.
    ASSERT_TRUE(QFile::setPermissions(*path, QFile::ReadOwner | anyWrite));
    QFile spoilt(*path);
    ASSERT_TRUE(spoilt.open(QIODevice::WriteOnly));
    spoilt.write("palsu");
    spoilt.close();
    ASSERT_OK(extractBukti(workspace().store(), row(), shown.path()));
    QFile again(*path);
    ASSERT_TRUE(again.open(QIODevice::ReadOnly));
    EXPECT_EQ(again.readAll(), "satu");
}

TEST_F(RealisasiBuktiAsal, TwoProofsOfOneNameLieSideBySide)
{
    commit(attachBukti(snapshot(), { u"ikm"_s, 2024, 2 }, { { u"Rapat.txt"_s, "dua" } }));
    const QTemporaryDir shown;
    const auto one = extractBukti(workspace().store(), row(), shown.path());
    const auto two = extractBukti(workspace().store(), *snapshot().bukti({ u"ikm"_s, 2024, 2 }).front(), shown.path());
    ASSERT_OK(one);
    ASSERT_OK(two);
    EXPECT_NE(*one, *two);
    EXPECT_EQ(QFileInfo(*two).fileName(), u"Rapat.txt"_s);
}

TEST_F(RealisasiBuktiAsal, ACopyThatCannotBeMadeIsSaid)
{
    BuktiDukung unknown = row();
    unknown.sha256 = QByteArray(32, 'x');
    const QTemporaryDir shown;
    EXPECT_EQ(extractBukti(workspace().store(), unknown, shown.path()).error().code, ErrorCode::NotFound);
    EXPECT_EQ(extractBukti(workspace().store(), row(), m_path).error().code, ErrorCode::FileIo); // a file, no folder
}

TEST(RealisasiBuktiName, AFileNameIsSafeEverywhere)
{
    EXPECT_EQ(safeFileName(u"Laporan TW I.pdf"_s), u"Laporan TW I.pdf"_s);
    EXPECT_EQ(safeFileName(u"../../rahasia.pdf"_s), u"rahasia.pdf"_s);
    EXPECT_EQ(safeFileName(u"..\\..\\rahasia.pdf"_s), u"rahasia.pdf"_s);
    EXPECT_EQ(safeFileName(u"C:rahasia.pdf"_s), u"C_rahasia.pdf"_s); // else a stream or a drive
    EXPECT_EQ(safeFileName(u"a<b>:\"|?*.pdf"_s), u"a_b______.pdf"_s);
    EXPECT_EQ(safeFileName(u"nota\u202Efdp.exe"_s), u"notafdp.exe"_s);
    EXPECT_EQ(safeFileName(u"CON.pdf"_s), u"_CON.pdf"_s);
    EXPECT_EQ(safeFileName(u"aux"_s), u"_aux"_s);
    EXPECT_EQ(safeFileName(u"Lpt1 .tar.gz"_s), u"_Lpt1 .tar.gz"_s);
    EXPECT_EQ(safeFileName(u"com¹.txt"_s), u"_com¹.txt"_s);
    EXPECT_EQ(safeFileName(u"contoh.pdf"_s), u"contoh.pdf"_s);
    EXPECT_EQ(safeFileName(u"laporan. . ."_s), u"laporan"_s);
    for (const QString& none : { QString(), u".."_s, u"/"_s, u"\n"_s, u" . "_s })
        EXPECT_EQ(safeFileName(none), u"bukti"_s);
    const QString longest = safeFileName(u"ば"_s.repeated(300) + u".pdf"_s);
    EXPECT_LE(longest.toUtf8().size(), 255);
    EXPECT_TRUE(longest.endsWith(u".pdf"_s));
    EXPECT_LE(safeFileName(u"\U0001F600"_s.repeated(200)).toUtf8().size(), 255);
}

} // namespace selaras::edits
