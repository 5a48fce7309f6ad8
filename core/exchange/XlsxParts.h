// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Sheet.h"
#include "core/exchange/Xml.h"

/// What the parts of an XLSX workbook say (ECMA-376 part 1, SpreadsheetML), one handler a part.
namespace selaras::exchange {

/// A handler that can say why it stopped.
class PartHandler : public XmlHandler {
public:
    explicit PartHandler(QString path)
        : m_path(std::move(path))
    {
    }
    const std::optional<Error>& problem() const { return m_problem; }

protected:
    /// Remembers the first problem and stops the parser.
    bool stop(Error problem);
    const QString& path() const { return m_path; }

private:
    QString m_path;
    std::optional<Error> m_problem;
};

/// *.rels: where the other parts are.
class Relations final : public PartHandler {
public:
    using PartHandler::PartHandler;
    bool start(QByteArrayView name, const XmlAttributes& attributes) override;

    struct Relation {
        QString id, type, target;
    };
    QList<Relation> list;
};

/// workbook.xml: the relation ids of the sheets in their order.
class SheetList final : public PartHandler {
public:
    using PartHandler::PartHandler;
    bool start(QByteArrayView name, const XmlAttributes& attributes) override;

    QStringList relationIds;
};

/// The text of <t> and <v> elements; readings of ideographs (<rPh>) are no part of it.
class TextCollector {
public:
    void start(QByteArrayView name);
    void end(QByteArrayView name);
    void text(QByteArrayView piece);
    QString take();

private:
    QByteArray m_bytes;
    bool m_inText = false, m_inReading = false;
};

/// sharedStrings.xml: texts that cells refer to by number.
class SharedStrings final : public PartHandler {
public:
    using PartHandler::PartHandler;
    bool start(QByteArrayView name, const XmlAttributes& attributes) override;
    bool end(QByteArrayView name) override;
    bool text(QByteArrayView piece) override;

    QStringList list;

private:
    TextCollector m_collector;
};

/// worksheets/sheetN.xml: the cells.
class Cells final : public PartHandler {
public:
    Cells(QString path, const QStringList& shared)
        : PartHandler(std::move(path))
        , m_shared(shared)
    {
    }
    bool start(QByteArrayView name, const XmlAttributes& attributes) override;
    bool end(QByteArrayView name) override;
    bool text(QByteArrayView piece) override;

    Sheet rows;

private:
    bool startRow(const XmlAttributes& attributes);
    bool startCell(const XmlAttributes& attributes);
    bool endCell();
    bool put(const QString& text);

    const QStringList& m_shared;
    TextCollector m_collector;
    int m_row = 0, m_column = 0; ///< from 1; 0 = before the first
    bool m_isShared = false;
    qint64 m_cells = 0;
};

} // namespace selaras::exchange
