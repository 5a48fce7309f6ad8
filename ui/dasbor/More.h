// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QLayout;
class QVBoxLayout;

namespace selaras::ui {

/// A button "Tampilkan n lainnya" at the end of a list; a click makes the rows and puts them in its place.
void addMore(QVBoxLayout& list, const QString& name, size_t count, std::function<QLayout*()> makeRows);

} // namespace selaras::ui
