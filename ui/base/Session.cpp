// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/Session.h"

#include <algorithm>
#include <utility>

namespace selaras::ui {

namespace {

    bool hasResults(const domain::UnitRows& data, int tahun)
    {
        const auto ofYear = [tahun](const auto& row) { return row.tahun == tahun; };
        return std::any_of(data.realisasi.begin(), data.realisasi.end(), ofYear)
            || std::any_of(data.realisasiAnggaran.begin(), data.realisasiAnggaran.end(), ofYear);
    }

    int firstYear(const domain::Snapshot& snapshot, int today)
    {
        const auto years = snapshot.tahun();
        const auto newest =
            std::find_if(years.rbegin(), years.rend(), [&](int tahun) { return hasResults(snapshot.data(), tahun); });
        if (newest != years.rend())
            return *newest;
        // Nothing reported yet: this year if it is planned, else the first planned one.
        if (years.empty() || std::find(years.begin(), years.end(), today) != years.end())
            return today;
        return years.front();
    }

} // namespace

Session::Session(workspace::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tahun(firstYear(workspace.snapshot(), workspace.now().toLocalTime().date().year()))
{
    m_workspace.setListener([this](const domain::ChangeSet& changes) { Q_EMIT changed(changes); });
}

Session::~Session()
{
    m_workspace.setListener({});
}

void Session::signIn(domain::Pelaku pelaku)
{
    m_workspace.signIn(std::move(pelaku));
    Q_EMIT pelakuChanged();
}

void Session::setTahun(int tahun)
{
    if (tahun == m_tahun)
        return;
    if (!handOverAll())
        return Q_EMIT periodKept();
    m_tahun = tahun;
    Q_EMIT periodChanged();
}

void Session::setTriwulan(int triwulan)
{
    if (triwulan == m_triwulan || triwulan < 1 || triwulan > 4)
        return;
    if (!handOver())
        return Q_EMIT periodKept();
    m_triwulan = triwulan;
    Q_EMIT periodChanged();
}

bool Session::commit(Result<edits::Edit> edit)
{
    return settled(m_workspace.commit(std::move(edit)));
}

void Session::undo()
{
    // An impatient Ctrl+Z with nothing left is no failure.
    if (handOver() && m_workspace.canUndo())
        settled(m_workspace.undo());
}

void Session::redo()
{
    if (handOver() && m_workspace.canRedo())
        settled(m_workspace.redo());
}

void Session::setWrongCells(const QObject* grid, std::vector<BelumBenar> cells)
{
    const auto before = m_belumBenar.find(grid);
    if (before == m_belumBenar.end()) {
        if (cells.empty())
            return;
        connect(grid, &QObject::destroyed, this, [this, grid] {
            m_belumBenar.erase(grid);
            Q_EMIT wrongCellsChanged();
        });
    }
    m_belumBenar[grid] = std::move(cells);
    Q_EMIT wrongCellsChanged();
}

std::vector<BelumBenar> Session::wrongCells() const
{
    std::vector<BelumBenar> all;
    for (const auto& [grid, cells] : m_belumBenar)
        all.insert(all.end(), cells.begin(), cells.end());
    return all;
}

void Session::setTyping(const QObject* grid, std::function<bool()> handOver, bool changed)
{
    const bool before = isTyping();
    const auto [typing, isNew] = m_typing.try_emplace(grid);
    if (isNew)
        connect(grid, &QObject::destroyed, this, [this, grid] { m_typing.erase(grid); });
    typing->second = { std::move(handOver), changed };
    if (isTyping() != before)
        Q_EMIT typingChanged();
}

bool Session::isTyping() const
{
    return std::ranges::any_of(m_typing, [](const auto& each) { return each.second.changed; });
}

bool Session::handOver()
{
    for (;;) {
        const auto open = std::ranges::find_if(m_typing, [](const auto& each) { return bool(each.second.handOver); });
        if (open == m_typing.end())
            return true;
        const Typing typing = std::exchange(open->second, {});
        const bool taken = typing.handOver();
        Q_EMIT typingChanged();
        if (!taken)
            return false;
    }
}

bool Session::handOverAll()
{
    if (!handOver())
        return false;
    const std::vector<BelumBenar> waiting = wrongCells();
    if (!waiting.empty())
        waiting.front().goTo();
    return waiting.empty();
}

Result<bool> Session::moveTo(const QString& path)
{
    Result<bool> moved = m_workspace.moveTo(path);
    if (moved) {
        Q_EMIT fileChanged();
        Q_EMIT changed({});
    }
    return moved;
}

bool Session::settled(const Result<domain::ChangeSet>& result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

} // namespace selaras::ui
