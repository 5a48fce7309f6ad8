// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Perhitungan.h"

#include <functional>

namespace selaras::ui {

class Card;

using Jump = std::function<void(const QString& page, const QString& id)>;

/// What needs attention, worst first, each with a link to where it is mended: buttons "dasbor.perhatian.<n>".
Card* makePerhatianCard(const domain::Ringkasan& summary, const Jump& jump);

} // namespace selaras::ui
