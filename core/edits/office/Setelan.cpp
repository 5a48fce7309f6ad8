// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/office/Setelan.h"

#include "core/domain/office/Codes.h"
#include "core/domain/workflow/Setelan.h"
#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"

namespace selaras::edits {

using namespace domain;

namespace {

    struct Bounds {
        int least, most;
    };

    std::optional<Bounds> boundsOf(const QString& kunci)
    {
        if (kunci == QLatin1StringView(kKunciBatasBukti))
            return Bounds{ 1, kBatasBuktiTerbesarMb };
        for (const auto& [step, code] : EnumCodes<StatusRealisasi>::all) {
            if (step != StatusRealisasi::Draf && kunci == kunciTenggat(step))
                return Bounds{ 0, kTenggatTerpanjang };
        }
        return std::nullopt;
    }

} // namespace

Result<Edit> setSetelan(const Snapshot& snapshot, const QString& kunci, const QString& typed)
{
    const std::optional<Bounds> bounds = boundsOf(kunci);
    if (!bounds)
        return fail(ErrorCode::NotFound, { QStringLiteral("Setelan"), kunci });
    const auto& rows = snapshot.data().setelan;
    const auto kept = std::ranges::find(rows, kunci, &Setelan::kunci);
    const Setelan* before = kept == rows.end() ? nullptr : &*kept;
    if (typed.trimmed().isEmpty())
        return changed<Setelan>(Action::EditSetelan, before, std::nullopt);
    const Result<Decimal> value = format::readDecimal(typed);
    const auto inside = [&](Decimal number) {
        return number.decimals() == 0 && number >= Decimal::fromInteger(bounds->least)
            && number <= Decimal::fromInteger(bounds->most);
    };
    if (!value || !inside(*value))
        return fail(ErrorCode::SettingInvalid,
                    { typed.trimmed(), QString::number(bounds->least), QString::number(bounds->most) });
    const Id id = before ? before->id : cellId({ QStringLiteral("setelan"), snapshot.unit().id, kunci });
    return changed<Setelan>(Action::EditSetelan, before, Setelan{ id, snapshot.unit().id, kunci, value->toText() });
}

} // namespace selaras::edits
