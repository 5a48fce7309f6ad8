// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/Book.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace selaras::exchange {

namespace {

    constexpr char kRelations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    QByteArray relations(const QList<std::pair<QByteArray, QByteArray>>& list)
    {
        QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        for (qsizetype i = 0; i < list.size(); ++i)
            xml += "<Relationship Id=\"rId" + QByteArray::number(i + 1) + "\" Type=\"" + kRelations + '/'
                + list[i].first + "\" Target=\"" + list[i].second + "\"/>";
        return xml + "</Relationships>";
    }

    void open(zipFile file, const QByteArray& name)
    {
        zip_fileinfo info{};
        constexpr int kFastest = 1;
        ASSERT_EQ(
            zipOpenNewFileInZip(file, name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, kFastest),
            ZIP_OK);
    }

    void put(zipFile file, const QByteArray& bytes)
    {
        ASSERT_EQ(zipWriteInFileInZip(file, bytes.constData(), unsigned(bytes.size())), ZIP_OK);
    }

} // namespace

std::vector<Part> workbook(const QList<QByteArray>& sheetData, const QByteArray& sharedStrings)
{
    QList<std::pair<QByteArray, QByteArray>> parts;
    QByteArray sheets;
    std::vector<Part> result{ { "_rels/.rels", relations({ { "officeDocument", "xl/workbook.xml" } }) } };
    for (qsizetype i = 0; i < sheetData.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        parts.push_back({ "worksheet", "worksheets/sheet" + number + ".xml" });
        sheets += "<sheet name=\"S" + number + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        result.push_back({ "xl/worksheets/sheet" + number + ".xml",
                           "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData>" + sheetData[i]
                               + "</sheetData></worksheet>" });
    }
    if (!sharedStrings.isEmpty()) {
        parts.push_back({ "sharedStrings", "/xl/sharedStrings.xml" });
        result.push_back({ "xl/sharedStrings.xml", "<sst>" + sharedStrings + "</sst>" });
    }
    result.push_back({ "xl/_rels/workbook.xml.rels", relations(parts) });
    result.push_back(
        { "xl/workbook.xml",
          QByteArray("<workbook xmlns:r=\"") + kRelations + "\"><sheets>" + sheets + "</sheets></workbook>" });
    return result;
}

QString BookTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

QString BookTest::zip(const QString& name, const std::vector<Part>& parts) const
{
    const QString path = folder.filePath(name);
    zipFile file = zipOpen(path.toUtf8().constData(), APPEND_STATUS_CREATE);
    for (const Part& part : parts) {
        open(file, part.name);
        put(file, part.bytes);
        EXPECT_EQ(zipCloseFileInZip(file), ZIP_OK);
    }
    EXPECT_EQ(zipClose(file, nullptr), ZIP_OK);
    return path;
}

QString BookTest::bomb(const QString& name, std::vector<Part> parts, const QByteArray& part, int megabytes,
                       const QByteArray& before, const QByteArray& after) const
{
    std::erase_if(parts, [&](const Part& other) { return other.name == part; });
    const QString path = zip(name, parts);
    zipFile file = zipOpen(path.toUtf8().constData(), APPEND_STATUS_ADDINZIP);
    open(file, part);
    put(file, before);
    const QByteArray megabyte(1 << 20, ' ');
    for (int i = 0; i < megabytes; ++i)
        put(file, megabyte);
    put(file, after);
    EXPECT_EQ(zipCloseFileInZip(file), ZIP_OK);
    EXPECT_EQ(zipClose(file, nullptr), ZIP_OK);
    return path;
}

QByteArray BookTest::bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace selaras::exchange
