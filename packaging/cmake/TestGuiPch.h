// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests that need a window, a font or a picture.
#pragma once

#include "packaging/cmake/UiPch.h"

#include <gtest/gtest.h>
