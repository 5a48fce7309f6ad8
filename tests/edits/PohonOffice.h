// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"
#include "core/edits/plan/Pohon.h"
#include "tests/edits/Office.h"

namespace selaras::edits {

/// The office with short ways to its tree.
class PohonOffice : public Office {
protected:
    const Kolom kDraft{ QStringLiteral("renja"), 2024 };

    QString children(const QString& parent) const
    {
        QStringList ids;
        for (const domain::Simpul* node : parent.isEmpty() ? snapshot().akar() : snapshot().anak(parent))
            ids << node->id;
        return ids.join(u' ');
    }
    domain::ChangeSet add(const char* parent, domain::JenisSimpul jenis, const char* id, const char* after = "")
    {
        const QString name = QString::fromLatin1(id);
        return commit(addSimpul(snapshot(),
                                { QString::fromLatin1(parent),
                                  jenis,
                                  {},
                                  QStringLiteral("Simpul ") + name,
                                  QString::fromLatin1(after),
                                  name }));
    }
    static Error notFound(const QString& id) { return { ErrorCode::NotFound, { QStringLiteral("Simpul"), id } }; }
    QString paguText(const char* simpul) const
    {
        const auto value =
            domain::pagu(snapshot(), QStringLiteral("renja"), QString::fromLatin1(simpul), 2024).bulat(0);
        return value ? value->toText() : QString();
    }
    /// Figures of every kind below program, and one on program2.
    void fill()
    {
        commit(setPagu(snapshot(), QStringLiteral("sub1"), kDraft, QStringLiteral("100")));
        commit(setPagu(snapshot(), QStringLiteral("sub2"), kDraft, QStringLiteral("50")));
        commit(setPagu(snapshot(), QStringLiteral("program2"), kDraft, QStringLiteral("7")));
        commit(recordRealisasiAnggaran(snapshot(), QStringLiteral("sub1"), 2024, 2, QStringLiteral("60")));
        commit(setTarget(snapshot(), QStringLiteral("kembar"), kDraft, QStringLiteral("80")));
        commit(recordRealisasi(snapshot(), QStringLiteral("ikm"), 2024, 1, QStringLiteral("79")));
    }
};

} // namespace selaras::edits
