// SPDX-License-Identifier: GPL-3.0-or-later
// A static library needs a source; the data themselves are made into objects by qt_add_resources.
