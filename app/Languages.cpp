// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Languages.h"

#include <QCoreApplication>
#include <QTranslator>

namespace selaras::app {

void installLanguages(QCoreApplication& application)
{
    const bool english = qEnvironmentVariable("SELARAS_BAHASA") == u"en";
    auto* translator = new QTranslator(&application);
    // Source strings are Indonesian; the Indonesian catalogue holds what Qt itself says, and plurals.
    if (translator->load(english ? QStringLiteral(":/i18n/selaras_en.qm") : QStringLiteral(":/i18n/selaras_id.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace selaras::app
