// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/NomenklaturFile.h"

#include "core/exchange/Sheet.h"
#include "core/exchange/SheetErrors.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace selaras::exchange {

using domain::BarisNomenklatur;
using domain::IsiKode;

namespace {

    /// Places of what a line holds, from 0; kNone where the table has no such column.
    constexpr qsizetype kNone = -1;
    struct Columns {
        qsizetype kode = kNone, nama = kNone, kinerja = kNone, indikator = kNone, satuan = kNone;
    };

    QString letters(qsizetype column)
    {
        QString name;
        for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            name.prepend(QChar(ushort('A' + (rest - 1) % 26)));
        return name;
    }

    QString cell(const QStringList& row, qsizetype column)
    {
        return column == kNone ? QString() : row.value(column).simplified();
    }

    Error inFile(const QString& path, const QString& problem)
    {
        return { ErrorCode::ImportInvalid, { QFileInfo(path).fileName() + u':', problem } };
    }

    Error noCodes(const QString& path)
    {
        return inFile(path, tr("tidak ada kolom berisi kode program, kegiatan, atau sub kegiatan (misalnya 7.01.01)"));
    }

    Error noNames(const QString& path)
    {
        return inFile(path, tr("tidak ada kolom nama di kanan kolom kode"));
    }

    Error wrongCode(qsizetype line, const QString& kode)
    {
        return atLine(line,
                      tr("kode \"%1\" bukan program (7.01.01), kegiatan (7.01.01.2.01), atau sub kegiatan "
                         "(7.01.01.2.01.0001); betulkan kodenya")
                          .arg(kode));
    }

    Error shiftedCode(qsizetype line, const QString& kode, qsizetype found, qsizetype expected)
    {
        return atLine(line,
                      tr("kolomnya bergeser: kode %1 ada di kolom %2, baris lain di kolom %3; betulkan barisnya")
                          .arg(kode, letters(found), letters(expected)));
    }

    Error shiftedName(qsizetype line, const QString& kode, qsizetype column)
    {
        return atLine(line,
                      tr("kolomnya bergeser: nama untuk kode %1 tidak ada di kolom %2; betulkan barisnya")
                          .arg(kode, letters(column)));
    }

    /// The column with most cells of a kind, the leftmost of equals; kNone when there is no such cell.
    qsizetype columnWith(const Sheet& sheet, IsiKode wanted)
    {
        std::map<qsizetype, qsizetype> counts;
        for (const QStringList& row : sheet) {
            for (qsizetype column = 0; column < row.size(); ++column) {
                if (domain::parseKode(row[column]) == wanted)
                    ++counts[column];
            }
        }
        const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
        return most == counts.end() ? kNone : most->first;
    }

    bool hasCode(const QStringList& row, qsizetype column)
    {
        return domain::parseKode(cell(row, column)) == IsiKode::Kode;
    }

    /// Columns right of the codes that hold something in a line with a code.
    std::vector<qsizetype> textColumns(const Sheet& sheet, qsizetype kode)
    {
        std::set<qsizetype> used;
        for (const QStringList& row : sheet) {
            if (!hasCode(row, kode))
                continue;
            for (qsizetype column = kode + 1; column < row.size(); ++column) {
                if (!cell(row, column).isEmpty())
                    used.insert(column);
            }
        }
        return { used.begin(), used.end() };
    }

    /// Columns by the words above them; false when no heading names one.
    bool readHeadings(const Sheet& sheet, std::span<const qsizetype> used, Columns& columns)
    {
        for (const QStringList& row : sheet) {
            if (hasCode(row, columns.kode))
                break;
            for (const qsizetype column : used) {
                const QString heading = cell(row, column);
                if (heading.contains(u"indikator", Qt::CaseInsensitive))
                    columns.indikator = column;
                else if (heading.contains(u"satuan", Qt::CaseInsensitive))
                    columns.satuan = column;
                else if (heading.contains(u"kinerja", Qt::CaseInsensitive))
                    columns.kinerja = column;
            }
        }
        return columns.indikator != kNone || columns.satuan != kNone || columns.kinerja != kNone;
    }

    Result<Columns> findColumns(const Sheet& sheet, const QString& path)
    {
        Columns columns;
        columns.kode = columnWith(sheet, IsiKode::Kode);
        if (columns.kode == kNone)
            columns.kode = columnWith(sheet, IsiKode::Salah); // its lines say what is wrong with them
        if (columns.kode == kNone)
            return tl::unexpected(noCodes(path));
        const std::vector<qsizetype> used = textColumns(sheet, columns.kode);
        if (used.empty())
            return columns;
        columns.nama = used.front();
        const std::span<const qsizetype> rest = std::span(used).subspan(1);
        if (!readHeadings(sheet, rest, columns)) {
            qsizetype* const order[] = { &columns.kinerja, &columns.indikator, &columns.satuan };
            for (size_t i = 0; i < rest.size() && i < std::size(order); ++i)
                *order[i] = rest[i];
        }
        return columns;
    }

    std::optional<Error> check(const QStringList& row, const Columns& columns, qsizetype line)
    {
        const QString kode = cell(row, columns.kode);
        const IsiKode kind = domain::parseKode(kode);
        if (kind == IsiKode::Salah)
            return wrongCode(line, kode);
        for (qsizetype column = 0; kind != IsiKode::Kode && column < row.size(); ++column) {
            if (hasCode(row, column))
                return shiftedCode(line, cell(row, column), column, columns.kode);
        }
        const bool nameless = kind == IsiKode::Kode && columns.nama != kNone && cell(row, columns.nama).isEmpty();
        for (qsizetype column = columns.nama + 1; nameless && column < row.size(); ++column) {
            if (!cell(row, column).isEmpty())
                return shiftedName(line, kode, columns.nama);
        }
        return std::nullopt;
    }

} // namespace

Result<std::vector<BarisNomenklatur>> readNomenklatur(const QString& path)
{
    const Result<Sheet> sheet = readSheet(path);
    if (!sheet)
        return tl::unexpected(sheet.error());
    const Result<Columns> columns = findColumns(*sheet, path);
    if (!columns)
        return tl::unexpected(columns.error());
    std::vector<BarisNomenklatur> rows;
    for (size_t i = 0; i < sheet->size(); ++i) {
        const QStringList& row = (*sheet)[i];
        const qsizetype line = qsizetype(i) + 1;
        if (const std::optional<Error> problem = check(row, *columns, line))
            return tl::unexpected(*problem);
        if (std::ranges::all_of(row, [](const QString& text) { return text.trimmed().isEmpty(); }))
            continue;
        rows.push_back({ int(line), cell(row, columns->kode), cell(row, columns->nama), cell(row, columns->kinerja),
                         cell(row, columns->indikator), cell(row, columns->satuan) });
    }
    if (columns->nama == kNone)
        return tl::unexpected(noNames(path));
    return rows;
}

} // namespace selaras::exchange
