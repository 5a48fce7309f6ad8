// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <utility>

namespace selaras::ui {

/// A field for a year, typed or stepped with the arrow keys.
inline QSpinBox* makeTahunSpin(const QString& name, int value)
{
    auto* spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setRange(2000, 2100);
    spin->setValue(value);
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return spin;
}

/// Calls `f(before, after)` when the year is another one: Enter reports the same value again.
template <class F>
void whenYearChanges(QSpinBox* spin, QObject* context, F f)
{
    QObject::connect(spin, &QSpinBox::valueChanged, context, [before = spin->value(), f](int after) mutable {
        if (const int was = std::exchange(before, after); was != after)
            f(was, after);
    });
}

/// First year of the Renstra in which `tahun` lies, by the terms of the regional elections (2025–2029, 2030–2034, …).
inline int usualPeriodeStart(int tahun)
{
    constexpr int kTerm = 5;
    return tahun - tahun % kTerm;
}

} // namespace selaras::ui
