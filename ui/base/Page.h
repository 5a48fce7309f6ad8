// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"

#include <QList>
#include <QWidget>

class QToolButton;

namespace selaras::ui {

/// One place of the navigation. MainWindow shows it, asks its title, and nothing else.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Session& session, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_session(session)
    {
    }

    virtual QString title() const = 0;
    /// Whether the quarter selector means something here.
    virtual bool usesQuarter() const { return true; }
    virtual bool usesYear() const { return true; }
    /// Goes to an indicator or a node, if the page shows it. Called by jumps and by the search.
    virtual void reveal(const domain::Id& id) { Q_UNUSED(id); }

    /// The buttons that choose between its parts, where the page has several.
    virtual QList<QToolButton*> parts() const { return {}; }
    /// Shows the part of the page that a widget stands in, where the page has several.
    virtual void bringUp(const QWidget* part) { Q_UNUSED(part); }
    /// A grid of the page tells which of its cells wait for correction.
    void setWrongCells(const QObject* grid, std::vector<BelumBenar> cells)
    {
        m_session.setWrongCells(grid, std::move(cells));
    }
    /// A grid of the page tells that it is being typed into; see Session.
    void setTyping(const QObject* grid, std::function<bool()> handOver, bool changed)
    {
        m_session.setTyping(grid, std::move(handOver), changed);
    }

Q_SIGNALS:
    /// Asks the window to show another page at a row: "realisasi", "perencanaan", "tren".
    void jumpRequested(const QString& page, const QString& id);
    /// title() says something else now.
    void titleChanged();

protected:
    Session& session() const { return m_session; }

private:
    Session& m_session;
};

} // namespace selaras::ui
