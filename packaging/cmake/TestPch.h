// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests.
#pragma once

#include "packaging/cmake/UiPch.h"

#include <gtest/gtest.h>
