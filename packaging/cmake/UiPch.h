// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the window.
#pragma once

#include "packaging/cmake/CorePch.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QWidget>
