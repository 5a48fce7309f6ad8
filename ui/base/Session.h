// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

#include <QObject>

#include <functional>
#include <map>

namespace selaras::ui {

/// A cell whose text was refused: the file keeps what was there, the text waits for correction.
struct BelumBenar {
    QString place; ///< "“Nilai SAKIP” · TW II"
    QString problem; ///< a sentence
    std::function<void()> goTo; ///< brings the cell into sight, with the keyboard in it
};

/// What all pages share: the open store, the chosen year and quarter, and the news of every change. Pages never
/// talk to each other; they commit here and repaint on the answer.
class Session final : public QObject {
    Q_OBJECT
public:
    /// `workspace` must outlive the session. Starts at the newest year with results, quarter IV.
    explicit Session(workspace::Workspace& workspace, QObject* parent = nullptr);
    ~Session() override;

    const domain::Snapshot& snapshot() const { return m_workspace.snapshot(); }
    workspace::Workspace& workspace() { return m_workspace; }
    /// Who works with the file.
    const domain::Pelaku& pelaku() const { return m_workspace.pelaku(); }
    void signIn(domain::Pelaku pelaku);
    int tahun() const { return m_tahun; }
    int triwulan() const { return m_triwulan; }

    /// Both stay where they are while something typed was refused; see handOver().
    void setTahun(int tahun);
    void setTriwulan(int triwulan);

    /// Writes an edit. True when it is durable (or changes nothing); otherwise failed() was emitted.
    bool commit(Result<edits::Edit> edit);
    void undo();
    void redo();
    /// Goes on in a new file; see Workspace::moveTo. Tells fileChanged() and an empty change.
    Result<bool> moveTo(const QString& path);

    /// What waits in one grid now; takes the place of what it told before, and goes with the grid.
    void setWrongCells(const QObject* grid, std::vector<BelumBenar> cells);
    std::vector<BelumBenar> wrongCells() const;

    /// What is being typed in one grid: `handOver` writes it as leaving its cell does, and is false where that was
    /// refused. Empty: nothing is being typed there any more. `changed` once the text is another than the stored one.
    void setTyping(const QObject* grid, std::function<bool()> handOver, bool changed = false);
    /// Something typed is not handed over yet.
    bool isTyping() const;
    /// To be asked before other rows are shown. False where what was being typed was refused: all stays as it is, the
    /// cell has the keyboard and says why.
    bool handOver();
    /// The same before rows are shown that have no place for what was refused earlier, and goes there.
    bool handOverAll();

Q_SIGNALS:
    void wrongCellsChanged();
    void typingChanged();
    /// The snapshot is a new one, undo and redo included.
    void changed(const selaras::domain::ChangeSet& changes);
    void periodChanged();
    /// Another year or quarter was asked for and refused.
    void periodKept();
    void pelakuChanged();
    /// The work goes on in another file.
    void fileChanged();
    void failed(const selaras::Error& error);

private:
    /// Tells of a failure; true when there is none.
    bool settled(const Result<domain::ChangeSet>& result);

    workspace::Workspace& m_workspace;
    int m_tahun = 0;
    int m_triwulan = 4;
    std::map<const QObject*, std::vector<BelumBenar>> m_belumBenar; ///< by grid
    struct Typing {
        std::function<bool()> handOver;
        bool changed = false;
    };
    std::map<const QObject*, Typing> m_typing; ///< by grid
};

} // namespace selaras::ui
