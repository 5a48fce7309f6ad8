// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues are resources of this library.
