// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/kinds/PerjanjianKinerja.h"
#include "tests/documents/Kutorejo.h"
#include "tests/documents/Pdf.h"
#include "tests/support/Printers.h"

/// A Perjanjian Kinerja and its parts.
namespace selaras::documents::testing {

inline Document made(domain::UnitData data, const QString& id)
{
    Result<Document> document = perjanjianKinerja(domain::Snapshot(std::move(data)), id);
    EXPECT_OK(document);
    return document.value_or(Document{});
}

inline std::vector<Table> tables(const Document& document)
{
    std::vector<Table> list;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            list.push_back(*table);
    }
    return list;
}

inline SignatureBlock signatures(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<SignatureBlock>(&block))
            return *found;
    }
    ADD_FAILURE() << "no signatures";
    return {};
}

inline QStringList texts(const TableRow& row)
{
    QStringList list;
    for (const Cell& cell : row.cells)
        list.append(cell.text);
    return list;
}

inline QString text(const Document& document)
{
    return selaras::testing::WrittenPdf(document).plainText();
}

} // namespace selaras::documents::testing
