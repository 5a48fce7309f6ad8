// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"

#include <QIcon>

namespace selaras::ui {

/// Whether a proof of that name may be handed to another program: a page, a picture, a sheet, a recording, an archive.
/// Everything else might be run instead of shown (programs, scripts, shortcuts), or is of a kind nobody knows; it can
/// be saved all the same.
bool opensSafely(const QString& nama);

/// By what is in it: a sheet, a picture, else a page.
QIcon iconOf(const domain::BuktiDukung& bukti);

} // namespace selaras::ui
