// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <stdexcept>

/// How the tests find widgets and wait for them.
namespace selaras::ui {

/// The named child; throws, and so fails the test, where there is none.
template <class T>
T& find(const QWidget& parent, const QString& name)
{
    auto* found = parent.findChild<T*>(name);
    if (!found)
        throw std::runtime_error("no widget " + name.toStdString());
    return *found;
}

/// Layouts, queued calls and repaints, until nothing is left.
inline void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// Shows a window at a size, with the keyboard in it.
inline void showAt(QWidget& window, const QSize& size)
{
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    settle();
}

/// A key in the widget that has the keyboard.
inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    settle();
}

/// Letter by letter into what has the keyboard: in a grid the first opens the editor, the others go into it.
inline void type(const QString& text)
{
    for (const QChar letter : text) {
        QTest::keyClicks(QApplication::focusWidget(), QString(letter));
        settle();
    }
}

/// One of the golden pictures, for looking at: SELARAS_GAMBAR names their folder, without it there are none.
inline void keepPicture(QWidget& widget, const QString& name)
{
    const QString target = qEnvironmentVariable("SELARAS_GAMBAR");
    if (!target.isEmpty())
        widget.grab().save(QDir(target).filePath(QStringLiteral("%1-%2.png").arg(name).arg(widget.width())));
}

} // namespace selaras::ui
