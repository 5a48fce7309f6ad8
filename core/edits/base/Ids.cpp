// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/base/Ids.h"

#include <QUuid>

namespace selaras::edits {

domain::Id newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

domain::Id cellId(const QStringList& parts)
{
    static const QUuid space(QStringLiteral("{5e1a2a50-0000-4000-8000-73656c617261}"));
    return QUuid::createUuidV5(space, parts.join(u'|')).toString(QUuid::WithoutBraces);
}

} // namespace selaras::edits
