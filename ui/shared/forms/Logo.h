// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace selaras::ui {

/// A picture for the letterhead as the store keeps it: PNG, at most 512 px in each direction. nullopt when the file is
/// no PNG and no JPEG, whatever its name says.
std::optional<QByteArray> readLogo(const QString& path);

} // namespace selaras::ui
