// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxParts.h"

#include "core/exchange/SheetErrors.h"

#include <algorithm>

namespace selaras::exchange {

namespace {

    /// The column of an address ("AB12" = 28); 0 when it is none.
    int columnOf(QByteArrayView address)
    {
        int column = 0;
        qsizetype letters = 0;
        while (letters < address.size() && address[letters] >= 'A' && address[letters] <= 'Z' && letters < 4)
            column = column * 26 + (address[letters++] - 'A' + 1);
        return letters > 0 && letters < address.size() && column <= kMaxColumns ? column : 0;
    }

    Error badAddress(qsizetype line, QByteArrayView address)
    {
        return atLine(line, tr("alamat sel \"%1\" tidak sah; berkas rusak").arg(QString::fromUtf8(address)));
    }

    Error badReference(qsizetype line)
    {
        return atLine(line, tr("sel menunjuk teks yang tidak ada; berkas rusak"));
    }

} // namespace

bool PartHandler::stop(Error problem)
{
    if (!m_problem)
        m_problem = std::move(problem);
    return false;
}

bool Relations::start(QByteArrayView name, const XmlAttributes& attributes)
{
    if (name == "Relationship")
        list.push_back({ attributes.text("Id"), attributes.text("Type"), attributes.text("Target") });
    return true;
}

bool SheetList::start(QByteArrayView name, const XmlAttributes& attributes)
{
    if (name == "sheet")
        relationIds << attributes.text("id");
    return true;
}

void TextCollector::start(QByteArrayView name)
{
    m_inReading = m_inReading || name == "rPh";
    m_inText = !m_inReading && (name == "t" || name == "v");
}

void TextCollector::end(QByteArrayView name)
{
    m_inText = false;
    if (name == "rPh")
        m_inReading = false;
}

void TextCollector::text(QByteArrayView piece)
{
    // Enough to see that it is too long: a UTF-16 unit takes three bytes at most.
    if (m_inText && m_bytes.size() <= 3 * kMaxCellText + 3)
        m_bytes.append(piece);
}

QString TextCollector::take()
{
    QString text = QString::fromUtf8(m_bytes);
    m_bytes.clear();
    m_inText = m_inReading = false;
    return text;
}

bool SharedStrings::start(QByteArrayView name, const XmlAttributes&)
{
    m_collector.start(name);
    return true;
}

bool SharedStrings::end(QByteArrayView name)
{
    m_collector.end(name);
    if (name != "si")
        return true;
    list << m_collector.take();
    return list.size() <= kMaxCells || stop(tooManyCells(path()));
}

bool SharedStrings::text(QByteArrayView piece)
{
    m_collector.text(piece);
    return true;
}

bool Cells::start(QByteArrayView name, const XmlAttributes& attributes)
{
    if (name == "row")
        return startRow(attributes);
    if (name == "c")
        return startCell(attributes);
    m_collector.start(name);
    return true;
}

bool Cells::end(QByteArrayView name)
{
    m_collector.end(name);
    return name != "c" || endCell();
}

bool Cells::text(QByteArrayView piece)
{
    m_collector.text(piece);
    return true;
}

bool Cells::startRow(const XmlAttributes& attributes)
{
    const std::optional<QByteArrayView> number = attributes.value("r");
    bool ok = true;
    m_row = number ? number->toByteArray().toInt(&ok) : m_row + 1;
    m_column = 0;
    return (ok && m_row >= 1 && m_row <= kMaxRows) || stop(badAddress(m_row, number.value_or("")));
}

bool Cells::startCell(const XmlAttributes& attributes)
{
    const std::optional<QByteArrayView> address = attributes.value("r");
    m_column = address ? columnOf(*address) : m_column + 1;
    m_isShared = attributes.value("t") == QByteArrayView("s");
    m_collector.take(); // text that belongs to no cell
    const bool valid = m_row >= 1 && m_column >= 1 && m_column <= kMaxColumns;
    return valid || stop(badAddress(m_row, address.value_or("")));
}

bool Cells::endCell()
{
    const QString text = m_collector.take();
    if (!m_isShared)
        return put(text);
    bool ok = false;
    const qsizetype index = text.toInt(&ok);
    if (text.isEmpty())
        return true;
    return ok && index >= 0 && index < m_shared.size() ? put(m_shared[index]) : stop(badReference(m_row));
}

bool Cells::put(const QString& text)
{
    if (text.isEmpty())
        return true;
    if (text.size() > kMaxCellText)
        return stop(cellTooLong(m_row));
    if (rows.size() < size_t(m_row))
        rows.resize(size_t(m_row));
    QStringList& row = rows[size_t(m_row) - 1];
    m_cells += std::max<qint64>(0, m_column - row.size());
    if (m_cells > kMaxCells)
        return stop(tooManyCells(path()));
    if (row.size() < m_column)
        row.resize(m_column);
    row[m_column - 1] = text;
    return true;
}

} // namespace selaras::exchange
