// SPDX-License-Identifier: GPL-3.0-or-later
// What the system, the engine and Qt say in English reaches nobody.
#include "core/format/SystemText.h"
#include "tests/support/Printers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonParseError>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace selaras;

TEST(SystemText, SaysWhatTheSystemSays)
{
    for (const int number : { ENOENT, EACCES, EPERM, ENOSPC, EDQUOT, EFBIG,   EEXIST, EISDIR, ENOTDIR,   ENAMETOOLONG,
                              EMFILE, ELOOP,  EROFS, EIO,    EBUSY,  ETXTBSY, ENODEV, ESTALE, EHOSTDOWN, ENOMEM }) {
        const QString english = QString::fromLocal8Bit(std::strerror(number));
        EXPECT_NE(format::systemText(english), english) << english.toStdString();
    }
}

TEST(SystemText, SaysWhatAFileOfQtSays)
{
    QFile missing(u"/tiada/berkas"_s);
    EXPECT_FALSE(missing.open(QIODevice::ReadOnly));
    EXPECT_EQ(format::systemText(missing.errorString()), u"berkas atau folder tidak ada"_s);
    EXPECT_EQ(format::systemText(u"Failure to write block: Unknown error"_s), u"diska gagal membaca atau menulis"_s);
    EXPECT_EQ(format::systemText(u"Unknown error"_s), u"sebab tidak diketahui"_s);
}

TEST(SystemText, SaysWhatTheEngineSaysAndWhatItAdds)
{
    EXPECT_EQ(format::systemText(u"disk I/O error Unable to fetch row"_s), u"diska gagal membaca atau menulis"_s);
    EXPECT_EQ(format::systemText(u"database disk image is malformed"_s), u"isi berkas cacat"_s);
    EXPECT_EQ(format::systemText(u"UNIQUE constraint failed: desa.id"_s), u"nilai ganda pada desa.id"_s);
}

TEST(SystemText, SaysEveryMistakeOfAJsonText)
{
    for (const char* broken :
         { "{", "{\"a\" 1}", "[1", "[1 2]", "[x]", "[-]", "{\"a\":1,}", "[\"a", "[] x", "[\"\\u12\"]" }) {
        QJsonParseError error;
        QJsonDocument::fromJson(broken, &error);
        ASSERT_NE(error.error, QJsonParseError::NoError) << broken;
        EXPECT_NE(format::systemText(error.errorString()), error.errorString()) << broken;
    }
}

TEST(SystemText, LeavesTextsOfNobodyAlone)
{
    EXPECT_EQ(format::systemText(u"isi tidak sama dengan riwayat"_s), u"isi tidak sama dengan riwayat"_s);
    EXPECT_EQ(format::systemText(QString()), QString());
}
