// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the rooms of core: what nearly every file there includes. Files still include what they use.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <gmpxx.h>
#include <tl/expected.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <variant>
#include <vector>
