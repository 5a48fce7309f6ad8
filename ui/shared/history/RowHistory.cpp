// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a whole node or indicator, field by field.
#include "core/domain/office/Codes.h"
#include "core/format/PlanText.h"
#include "ui/shared/history/CellHistory.h"

namespace selaras::ui {

using namespace domain;
using format::PlanText;
using format::Text;

namespace {
    struct Field {
        const char* column;
        QString title;
    };

    /// The columns a user knows, in the order of the form.
    std::vector<Field> titles()
    {
        return { { "kode", CellHistory::tr("Kode") },
                 { "nama", CellHistory::tr("Uraian") },
                 { "jabatan_id", CellHistory::tr("Jabatan") },
                 { "catatan", CellHistory::tr("Catatan") },
                 { "induk_id", CellHistory::tr("Induk") },
                 { "simpul_id", CellHistory::tr("Induk") },
                 { "urutan", CellHistory::tr("Urutan") },
                 { "satuan", CellHistory::tr("Satuan") },
                 { "desimal", CellHistory::tr("Desimal") },
                 { "arah", CellHistory::tr("Arah") },
                 { "akumulasi", CellHistory::tr("Akumulasi") },
                 { "batas_capaian", CellHistory::tr("Batas capaian") },
                 { "formula", CellHistory::tr("Formula") },
                 { "nama_pembilang", CellHistory::tr("Pembilang") },
                 { "nama_penyebut", CellHistory::tr("Penyebut") },
                 { "sumber_data", CellHistory::tr("Sumber data") },
                 { "penanggung_jawab", CellHistory::tr("Penanggung jawab") },
                 { "iku", CellHistory::tr("IKU") },
                 { "skala", CellHistory::tr("Skala") },
                 { "acuan_id", CellHistory::tr("Ukuran yang sama") },
                 { "dari_serapan", CellHistory::tr("Dihitung dari serapan") },
                 { "dihapus", CellHistory::tr("Di keranjang") } };
    }

    QString nameOf(const Snapshot& snapshot, const Id& id)
    {
        if (const Jabatan* jabatan = snapshot.jabatan(id))
            return jabatan->nama;
        if (const Simpul* simpul = snapshot.simpul(id))
            return PlanText::title(*simpul);
        const Indikator* indikator = snapshot.indikator(id);
        return indikator ? indikator->nama : id;
    }

    template <class E>
    QString named(const QString& text)
    {
        const auto value = fromCode<E>(text);
        if (!value)
            return text;
        if constexpr (std::is_same_v<E, JenisSkala>)
            return PlanText::name(*value);
        else
            return Text::name(*value);
    }

    bool isFlag(QLatin1StringView column)
    {
        return column == QLatin1StringView("iku") || column == QLatin1StringView("dari_serapan")
            || column == QLatin1StringView("dihapus");
    }

    QString shown(const std::optional<QJsonObject>& row, const char* key, const Snapshot& snapshot)
    {
        const QLatin1StringView column(key);
        const QJsonValue value = row ? row->value(column) : QJsonValue();
        const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        if (isFlag(column))
            return value.toBool() || value.toInteger() == 1 ? CellHistory::tr("ya") : CellHistory::tr("tidak");
        if (text.isEmpty())
            return CellHistory::tr("kosong");
        if (column.endsWith(QLatin1StringView("_id")))
            return nameOf(snapshot, text);
        if (column == QLatin1StringView("arah"))
            return named<Arah>(text);
        if (column == QLatin1StringView("akumulasi"))
            return named<Akumulasi>(text);
        if (column == QLatin1StringView("skala"))
            return named<JenisSkala>(text);
        if (const auto decimal = Decimal::fromText(text); decimal && column == QLatin1StringView("batas_capaian"))
            return format::number(*decimal);
        return text;
    }

    /// The changed fields of one change; of a new row, its name.
    void addFields(const CellHistory::Line& head, const storage::HistoryRow& row, const Snapshot& snapshot,
                   std::vector<CellHistory::Line>& lines)
    {
        if (!row.before || !row.after) {
            lines.push_back(head);
            return;
        }
        for (const auto& [column, title] : titles()) {
            CellHistory::Line line = head;
            line.field = title;
            line.from = shown(row.before, column, snapshot);
            line.to = shown(row.after, column, snapshot);
            if (line.from != line.to)
                lines.push_back(std::move(line));
        }
    }
} // namespace

std::vector<CellHistory::Line> CellHistory::fields(storage::Store& store, const Snapshot& snapshot, const Id& rowId)
{
    std::vector<Line> lines;
    const auto entries = store.history(rowId);
    if (rowId.isEmpty() || !entries)
        return lines;
    for (const storage::HistoryEntry& entry : *entries) {
        const auto action = fromCode<Action>(entry.action);
        const Line head{
            format::dateTime(entry.at), entry.by, {}, {}, action ? Text::name(*action) : entry.action, entry.reason
        };
        for (const storage::HistoryRow& row : entry.rows)
            addFields(head, row, snapshot, lines);
    }
    return lines;
}

} // namespace selaras::ui
