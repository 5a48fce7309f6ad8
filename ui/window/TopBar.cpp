// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TopBar.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Segmented.h"
#include "ui/window/SearchField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr int kHeight = 48;
    constexpr int kIcon = 16;

    Segmented* makeQuarters()
    {
        std::vector<Segmented::Segment> segments;
        for (int quarter = 1; quarter <= 4; ++quarter) {
            segments.push_back({ quarter, format::roman(quarter),
                                 TopBar::tr("Triwulan %1 (Alt+%2)").arg(format::roman(quarter)).arg(quarter),
                                 QStringLiteral("top.triwulan.%1").arg(quarter) });
        }
        return new Segmented(segments);
    }

    QToolButton* makeTool(const QString& name, const QString& iconName)
    {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(icon(iconName, colours().ink));
        button->setIconSize({ kIcon, kIcon });
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    }

    void describe(QToolButton* button, const QString& verb, const QString& what, const QString& keys)
    {
        button->setAccessibleName(what.isEmpty() ? verb : QStringLiteral("%1: %2").arg(verb, what));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(button->accessibleName(), keys));
    }

} // namespace

TopBar::TopBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(makeLabel({}, metrics::title, QFont::DemiBold))
    , m_year(new QComboBox)
    , m_quarter(makeQuarters())
    , m_search(new SearchField)
    , m_undo(makeTool(QStringLiteral("top.undo"), QStringLiteral("urungkan")))
    , m_redo(makeTool(QStringLiteral("top.redo"), QStringLiteral("ulangi")))
    , m_saved(makeLabel({}, metrics::small, QFont::DemiBold))
    , m_wrong(new QPushButton)
{
    setProperty("role", QStringLiteral("bar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    m_title->setObjectName(QStringLiteral("top.judul"));
    buildPeriod();
    buildActions();
    layOut();
    refresh();
    showSaved();
}

void TopBar::buildPeriod()
{
    m_year->setObjectName(QStringLiteral("top.tahun"));
    m_year->setAccessibleName(tr("Tahun"));
    m_year->setToolTip(tr("Tahun yang ditampilkan di semua halaman (Alt+PageUp, Alt+PageDown)"));
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_quarter->setAccessibleName(tr("Triwulan"));
    connect(m_year, &QComboBox::activated, this, [this] { m_session.setTahun(m_year->currentData().toInt()); });
    connect(m_quarter, &Segmented::chosen, &m_session, &Session::setTriwulan);
    connect(&m_session, &Session::periodChanged, this, &TopBar::refresh);
    connect(&m_session, &Session::periodKept, this, &TopBar::refresh);
    for (int quarter = 1; quarter <= 4; ++quarter) {
        auto* key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + quarter)), this);
        connect(key, &QShortcut::activated, this, [this, quarter] {
            if (m_quarter->isVisible())
                m_session.setTriwulan(quarter);
        });
    }
    for (const auto& [key, step] : { std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1) }) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] { stepYear(step); });
    }
}

/// To the next of the years in the list, where the page shows one.
void TopBar::stepYear(int step)
{
    const int index = m_year->currentIndex() + step;
    if (m_year->isVisible() && index >= 0 && index < m_year->count())
        m_session.setTahun(m_year->itemData(index).toInt());
}

void TopBar::buildActions()
{
    m_saved->setObjectName(QStringLiteral("top.simpan"));
    m_wrong->setObjectName(QStringLiteral("top.belumBenar"));
    m_wrong->setProperty("role", QStringLiteral("link"));
    m_wrong->setStyleSheet(QStringLiteral("color: %1").arg(look(domain::Mutu::Sedang).colour.name()));
    m_wrong->setFocusPolicy(Qt::TabFocus);
    connect(&m_session, &Session::wrongCellsChanged, this, &TopBar::showWrong);
    connect(&m_session, &Session::typingChanged, this, &TopBar::showTyping);
    connect(m_wrong, &QPushButton::clicked, this, [this] {
        if (const std::vector<BelumBenar> cells = m_session.wrongCells(); !cells.empty())
            cells.front().goTo();
    });
    connect(m_undo, &QToolButton::clicked, &m_session, &Session::undo);
    connect(m_redo, &QToolButton::clicked, &m_session, &Session::redo);
    connect(&m_session, &Session::failed, this, &TopBar::showFailure);
    connect(&m_session, &Session::pelakuChanged, this, &TopBar::refreshUndo);
    connect(&m_session, &Session::changed, this, [this] {
        refresh();
        showSaved();
    });
}

void TopBar::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addSpacing(metrics::grid);
    layout->addWidget(m_year);
    layout->addWidget(m_quarter);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_saved);
    layout->addWidget(m_wrong);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(250);
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TopBar::setSelectors(bool year, bool quarter)
{
    m_year->setVisible(year);
    m_quarter->setVisible(quarter);
}

void TopBar::refresh()
{
    refreshYears();
    m_quarter->setValue(m_session.triwulan());
    m_search->setEntries(searchEntries(m_session.snapshot(), m_session.tahun()));
    refreshUndo();
}

void TopBar::refreshYears()
{
    auto years = m_session.snapshot().tahun();
    if (std::find(years.begin(), years.end(), m_session.tahun()) == years.end())
        years.insert(std::lower_bound(years.begin(), years.end(), m_session.tahun()), m_session.tahun());
    m_year->clear();
    for (const int year : years)
        m_year->addItem(tr("Tahun %1").arg(year), year);
    m_year->setCurrentIndex(m_year->findData(m_session.tahun()));
}

void TopBar::refreshUndo()
{
    const auto& workspace = m_session.workspace();
    m_undo->setEnabled(workspace.canUndo());
    m_redo->setEnabled(workspace.canRedo());
    describe(m_undo, tr("Urungkan"), workspace.canUndo() ? format::Text::name(workspace.nextUndo().action) : QString(),
             tr("Ctrl+Z"));
    describe(m_redo, tr("Ulangi"), workspace.canRedo() ? format::Text::name(workspace.nextRedo().action) : QString(),
             tr("Ctrl+Y"));
}

void TopBar::showSaved()
{
    m_failed = false;
    showTyping();
    showWrong();
}

/// While a cell is open the file does not have what stands in it.
void TopBar::showTyping()
{
    if (m_failed)
        return;
    const bool typing = m_session.isTyping();
    m_saved->setText(typing ? tr("… Sedang diketik") : tr("✓ Tersimpan"));
    m_saved->setToolTip(typing ? tr("Tersimpan begitu selnya ditinggalkan")
                               : tr("Semua isian sudah tersimpan di berkas"));
    m_saved->setAccessibleName(typing ? tr("Sedang diketik, belum tersimpan") : tr("Tersimpan"));
    setTextColour(m_saved, typing ? colours().ink : lookGood().colour);
}

/// "Tersimpan" would be half the truth: what was refused is not in the file.
void TopBar::showWrong()
{
    const std::vector<BelumBenar> cells = m_session.wrongCells();
    const QString text = tr("%n sel belum benar", nullptr, int(cells.size()));
    QStringList reasons;
    for (const BelumBenar& each : cells)
        reasons << each.place + QStringLiteral(": ") + each.problem;
    constexpr qsizetype kShown = 5;
    if (reasons.size() > kShown)
        reasons = reasons.first(kShown) << QStringLiteral("…");
    reasons << tr("Belum tersimpan. Klik untuk ke selnya.");
    m_wrong->setText(QString(look(domain::Mutu::Sedang).shape) + u' ' + text);
    m_wrong->setAccessibleName(text);
    m_wrong->setToolTip(reasons.join(u'\n'));
    m_wrong->setAccessibleDescription(m_wrong->toolTip());
    m_wrong->setVisible(!cells.empty());
    m_saved->setVisible(cells.empty() || m_failed);
}

void TopBar::showFailure(const Error& error)
{
    const auto reason = format::Text::error(error);
    m_failed = true;
    m_saved->show();
    m_saved->setText(tr("■ Tidak tersimpan"));
    m_saved->setToolTip(reason);
    m_saved->setAccessibleName(tr("Tidak tersimpan. %1").arg(reason));
    setTextColour(m_saved, colours().invalid);
}

} // namespace selaras::ui
