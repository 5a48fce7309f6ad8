// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests of rooms without a window.
#pragma once

#include "packaging/cmake/CorePch.h"

#include <gtest/gtest.h>
