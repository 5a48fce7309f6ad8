// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/results/Butir.h"

#include "core/edits/approval/Alur.h"
#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"

#include <set>

namespace selaras::edits {

using namespace domain;

namespace {

    Sel placeOf(const Butir& row)
    {
        return { row.indikatorId, row.tahun, row.triwulan };
    }

    /// An item that may be edited.
    Result<Butir> openItem(const Snapshot& snapshot, const Id& butirId)
    {
        const auto row = std::ranges::find(snapshot.data().butir, butirId, &Butir::id);
        if (row == snapshot.data().butir.end())
            return fail(ErrorCode::NotFound, { QStringLiteral("Butir"), butirId });
        if (const Result<void> open = checkOpen(snapshot, placeOf(*row)); !open)
            return tl::unexpected(open.error());
        return *row;
    }

    Result<void> fill(Butir& row, const IsianButir& isian)
    {
        row.uraian = isian.uraian.trimmed();
        row.keterangan = isian.keterangan.trimmed();
        row.terhitung = isian.terhitung == Terhitung::Ya;
        if (row.uraian.isEmpty())
            return fail(ErrorCode::ItemEmpty);
        return {};
    }

    /// The value of a quarter as its list says it, when `items` are done. The list of an indicator that got an acuan
    /// afterwards is the value of nothing any more.
    Result<Edit> withValue(const Snapshot& snapshot, Edit items, const Sel& sel)
    {
        const Indikator& indikator = *snapshot.indikator(sel.objekId);
        if (!indikator.acuanId.isEmpty())
            return items;
        const Snapshot after = snapshot.with(items.rows);
        const auto list = after.butir(sel);
        const bool ratio = !indikator.namaPembilang.isEmpty() || !indikator.namaPenyebut.isEmpty();
        const auto counted = Decimal::fromInteger(std::ranges::count_if(list, &Butir::terhitung));
        Result<Edit> value = editHasil(snapshot, sel.objekId, sel.tahun, sel.triwulan, [&](RealisasiKinerja& row) {
            row.nilai.reset();
            row.pembilang.reset();
            row.penyebut.reset();
            if (list.empty())
                return;
            if (ratio) {
                row.pembilang = counted;
                row.penyebut = Decimal::fromInteger(qint64(list.size()));
            } else {
                row.nilai = counted;
            }
        });
        if (!value)
            return value;
        items.append(std::move(*value));
        return items;
    }

    /// The list of an indicator that may be edited.
    Result<Sel> listOf(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan)
    {
        if (!snapshot.indikator(indikatorId))
            return fail(ErrorCode::NotFound, { QStringLiteral("Indikator"), indikatorId });
        return openSel(snapshot, { indikatorId, tahun, triwulan });
    }

    /// Reads the fields of tab-separated text, as Excel writes it: a field with line breaks or tabs in it stands in
    /// quotation marks, those inside doubled. Marks around anything else are part of the words.
    class Lines {
    public:
        explicit Lines(QString text)
            : m_text(std::move(text))
        {
            m_text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
            m_text.replace(u'\r', u'\n');
        }
        bool atEnd() const { return m_at >= m_text.size(); }
        /// The fields of the next line, line breaks in them made spaces.
        QStringList next()
        {
            QStringList fields{ field() };
            while (!atEnd() && m_text[m_at] == u'\t') {
                ++m_at;
                fields << field();
            }
            ++m_at; // the line break
            return fields;
        }

    private:
        QString field()
        {
            const qsizetype end = endOfQuoted();
            QString words;
            if (end > m_at) {
                words = m_text.mid(m_at + 1, end - m_at - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
                m_at = end;
            } else {
                const qsizetype begin = m_at;
                while (!atEnd() && m_text[m_at] != u'\t' && m_text[m_at] != u'\n')
                    ++m_at;
                words = m_text.mid(begin, m_at - begin);
            }
            return words.simplified();
        }
        /// Behind the closing mark of a field that needs its marks; -1 when this one doesn't.
        qsizetype endOfQuoted() const
        {
            if (atEnd() || m_text[m_at] != u'"')
                return -1;
            bool needed = false;
            for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
                const QChar c = m_text[i];
                needed = needed || c == u'\n' || c == u'\t';
                if (c != u'"')
                    continue;
                if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                    ++i;
                    continue;
                }
                const bool closes = i + 1 == m_text.size() || m_text[i + 1] == u'\n' || m_text[i + 1] == u'\t';
                return needed && closes ? i + 1 : -1;
            }
            return -1;
        }

        QString m_text;
        qsizetype m_at = 0;
    };

} // namespace

Result<Edit> addButir(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                      const std::vector<IsianButir>& isian)
{
    const Result<Sel> sel = listOf(snapshot, indikatorId, tahun, triwulan);
    if (!sel)
        return tl::unexpected(sel.error());
    Edit edit{ Action::SetButir, {}, {} };
    if (isian.empty())
        return edit;
    const auto list = snapshot.butir(*sel);
    int urutan = list.empty() ? 0 : list.back()->urutan + 1;
    for (const IsianButir& each : isian) {
        Butir row{ newId(), snapshot.unit().id, sel->objekId, sel->tahun, sel->triwulan, {}, {}, true, urutan++ };
        if (const Result<void> filled = fill(row, each); !filled)
            return tl::unexpected(filled.error());
        edit.rows.push_back({ std::nullopt, std::move(row) });
    }
    return withValue(snapshot, std::move(edit), *sel);
}

Result<Edit> pasteButir(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan, const QString& text)
{
    std::vector<IsianButir> items;
    for (Lines lines(text); !lines.atEnd();) {
        QStringList fields = lines.next();
        const QString uraian = fields.takeFirst();
        fields.removeAll(QString());
        if (!uraian.isEmpty() || !fields.isEmpty())
            items.push_back({ uraian, fields.join(QStringLiteral("; ")) });
    }
    if (items.empty())
        return fail(ErrorCode::ItemEmpty);
    return addButir(snapshot, indikatorId, tahun, triwulan, items);
}

Result<Edit> editButir(const Snapshot& snapshot, const Id& butirId, const IsianButir& isian)
{
    const Result<Butir> before = openItem(snapshot, butirId);
    if (!before)
        return tl::unexpected(before.error());
    Butir after = *before;
    if (const Result<void> filled = fill(after, isian); !filled)
        return tl::unexpected(filled.error());
    return withValue(snapshot, changed<Butir>(Action::SetButir, &*before, std::move(after)), placeOf(*before));
}

Result<Edit> removeButir(const Snapshot& snapshot, const std::vector<Id>& butirId)
{
    Edit edit{ Action::SetButir, {}, {} };
    std::set<Sel> lists;
    for (const Id& id : butirId) {
        const Result<Butir> row = openItem(snapshot, id);
        if (!row)
            return tl::unexpected(row.error());
        lists.insert(placeOf(*row));
        edit.rows.push_back({ *row, std::nullopt });
    }
    for (const Sel& sel : lists) {
        Result<Edit> value = withValue(snapshot, std::move(edit), sel);
        if (!value)
            return value;
        edit = std::move(*value);
    }
    return edit;
}

Result<Edit> shiftButir(const Snapshot& snapshot, const Id& butirId, int steps)
{
    const Result<Butir> row = openItem(snapshot, butirId);
    if (!row)
        return tl::unexpected(row.error());
    const auto shown = snapshot.butir(placeOf(*row));
    std::vector<const Butir*> list(shown.begin(), shown.end());
    const auto from = std::ranges::find(list, butirId, &Butir::id);
    const qint64 wanted = (from - list.begin()) + qint64(steps);
    const auto to = list.begin() + std::clamp<qint64>(wanted, 0, qint64(list.size()) - 1);
    if (to < from)
        std::rotate(to, from, from + 1);
    else
        std::rotate(from, from + 1, to + 1);
    Edit edit{ Action::SetButir, {}, {} };
    for (size_t i = 0; to != from && i < list.size(); ++i) {
        Butir after = *list[i];
        after.urutan = int(i);
        edit.append(changed<Butir>(Action::SetButir, list[i], std::move(after)));
    }
    return edit;
}

} // namespace selaras::edits
