// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SheetText.h"

#include "core/exchange/SheetErrors.h"

#include <QStringDecoder>

#include <algorithm>

namespace selaras::exchange {

namespace {

    bool isBinary(QByteArrayView bytes)
    {
        return std::ranges::any_of(bytes, [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte < 0x20 && c != '\t' && c != '\n' && c != '\r';
        });
    }

    std::optional<QString> decode(QByteArrayView bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = decoder(bytes);
        return decoder.hasError() ? std::nullopt : std::optional(text);
    }

    qsizetype firstForeignLine(QByteArrayView bytes)
    {
        qsizetype line = 1, from = 0;
        while (from < bytes.size()) {
            const qsizetype end = bytes.indexOf('\n', from);
            const qsizetype to = end < 0 ? bytes.size() : end;
            if (!decode(bytes.sliced(from, to - from)))
                return line;
            from = to + 1;
            ++line;
        }
        return line;
    }

    /// The separator that most of the first lines have; names carry commas too, so tabs and semicolons go first.
    QChar separatorOf(QStringView text)
    {
        constexpr qsizetype kLooked = 50;
        QList<QStringView> lines;
        for (const QStringView line : QStringView(text.first(std::min<qsizetype>(text.size(), 200'000))).split(u'\n')) {
            if (!line.trimmed().isEmpty() && lines.size() < kLooked)
                lines << line;
        }
        for (const QChar separator : { u'\t', u';', u',' }) {
            const auto having =
                std::ranges::count_if(lines, [&](QStringView line) { return line.contains(separator); });
            if (having * 2 >= lines.size() && having > 0)
                return separator;
        }
        return u'\t';
    }

    /// Takes a text apart into fields and rows.
    class Fields {
    public:
        Fields(const QString& path, QStringView text)
            : m_path(path)
            , m_text(text)
            , m_separator(separatorOf(text))
        {
        }

        Result<Sheet> rows()
        {
            while (m_at < m_text.size()) {
                if (const std::optional<Error> problem = readField())
                    return tl::unexpected(*problem);
                if (++m_cells > kMaxCells)
                    return tl::unexpected(tooManyCells(m_path));
                endField();
            }
            if (!m_row.isEmpty())
                m_rows.push_back(std::move(m_row));
            return std::move(m_rows);
        }

    private:
        qsizetype line() const { return qsizetype(m_rows.size()) + 1; }

        std::optional<Error> readField();
        bool readQuoted(QString& field);
        void endField();

        const QString& m_path;
        QStringView m_text;
        QChar m_separator;
        qsizetype m_at = 0;
        qint64 m_cells = 0;
        QStringList m_row;
        Sheet m_rows;
    };

    Error quoteStaysOpen(qsizetype line)
    {
        return atLine(line, tr("tanda kutip dibuka tetapi tidak ditutup; betulkan baris itu"));
    }

    std::optional<Error> Fields::readField()
    {
        QString field;
        if (m_text[m_at] == u'"' && !readQuoted(field))
            return quoteStaysOpen(line());
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        field += m_text.sliced(from, m_at - from);
        if (field.endsWith(u'\r'))
            field.chop(1);
        if (field.size() > kMaxCellText)
            return cellTooLong(line());
        m_row << field;
        return std::nullopt;
    }

    /// From the opening quote to behind the closing one; a doubled quote is one. False when it stays open.
    bool Fields::readQuoted(QString& field)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                field += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                field += m_text[m_at++];
            } else {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    /// Steps over what ends a field.
    void Fields::endField()
    {
        if (m_at >= m_text.size())
            return;
        if (m_text[m_at] == u'\n') {
            m_rows.push_back(std::move(m_row));
            m_row = {};
        } else if (m_at + 1 == m_text.size()) {
            m_row << QString();
        }
        ++m_at;
    }

} // namespace

Result<Sheet> parseText(const QString& path, const QByteArray& bytes)
{
    QByteArrayView content(bytes);
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff"))
        return tl::unexpected(notATable(path, tr("teksnya UTF-16; simpan ulang sebagai teks UTF-8")));
    if (content.startsWith("\xef\xbb\xbf"))
        content = content.sliced(3);
    if (isBinary(content))
        return tl::unexpected(notATable(path, tr("bukan buku kerja Excel (.xlsx) dan bukan tabel teks")));
    const std::optional<QString> text = decode(content);
    if (!text)
        return tl::unexpected(
            atLine(firstForeignLine(content), tr("hurufnya bukan UTF-8; simpan ulang sebagai teks UTF-8")));
    return Fields(path, *text).rows();
}

} // namespace selaras::exchange
