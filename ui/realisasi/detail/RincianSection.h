// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace selaras::ui {

/// A part of the panel: a heading of one line, where it has one, and below it what there is to say.
class RincianSection : public QWidget {
    Q_OBJECT
public:
    /// Without a title there is no heading.
    explicit RincianSection(const QString& title, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Why something was not done; empty takes it back.
    void said(const QString& text);

protected:
    QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);
    /// A quiet button at the right end of the heading.
    QPushButton* addHeadButton(const QString& text, const QString& name, const QString& hint);

private:
    QHBoxLayout* m_head;
    QLabel* m_title;
    QVBoxLayout* m_body;
};

/// Small text that wraps and can be copied.
QLabel* makeNote(const QString& name);
/// A button that looks like a link. `hint` is its tooltip.
QPushButton* makeLink(const QString& text, const QString& name, const QString& hint);

} // namespace selaras::ui
