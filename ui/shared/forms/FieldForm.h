// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"
#include "ui/base/Session.h"

#include <QWidget>

#include <functional>
#include <map>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace selaras::ui {

class NoteEdit;

/// Fields one under the other, each saved when it is left and undoable by itself. What is refused stays in its field
/// with the reason below; Esc brings back what is stored.
class FieldForm : public QWidget {
    Q_OBJECT
public:
    explicit FieldForm(Session& session, QWidget* parent = nullptr);

    /// Saves what is being typed, and gives up what can't be saved: another row comes.
    void settle();
    /// Fields show what is stored, except those that are being typed into.
    virtual void refresh() = 0;
    void focusFirst();

Q_SIGNALS:
    /// The keyboard wants to go back to the grid: Esc where nothing was typed.
    void leaveRequested();

protected:
    enum class Width { Full, Half };
    QLineEdit* addLine(const QString& title, const char* name, Width width = Width::Full);
    NoteEdit* addNote(const QString& title, const char* name);
    QComboBox* addCombo(const QString& title, const char* name, Width width = Width::Full);
    QCheckBox* addCheck(const QString& title, const char* name);
    /// Words on a tinted ground.
    QLabel* addExplanation(const char* name);
    void addWidget(QWidget* widget);
    void setShown(QWidget* field, bool shown);

    /// Writes one field.
    virtual Result<void> save(QWidget* field) = 0;
    void leave(QWidget* field);
    void setProblem(QWidget* field, const QString& why);

    static void fill(QLineEdit* field, const QString& text);
    static void fill(NoteEdit* field, const QString& text);
    /// Chooses the entry with that data.
    static void choose(QComboBox* field, const QVariant& data);
    /// The posts of the office, and none.
    static void fillPosts(QComboBox* field, const domain::Snapshot& snapshot);
    static void widenPopup(QComboBox* field);
    /// A year as typed, none when empty. NumberInvalid.
    static Result<std::optional<int>> readYear(const QString& typed);
    static QString yearText(const std::optional<int>& year);

    Session& session() const { return m_session; }
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Cell {
        QWidget* box;
        QLabel* problem;
    };
    void addCell(const QString& title, QWidget* field, const char* name, Width width);
    static bool isModified(const QWidget* field);
    static void setModified(QWidget* field, bool modified);
    bool pressEscape(QWidget* field);

    Session& m_session;
    QGridLayout* m_grid;
    std::map<QWidget*, Cell> m_cells;
    std::vector<QWidget*> m_order;
    int m_row = 0;
    bool m_halfFilled = false;
};

/// A field and the member it shows.
template <class T>
struct FieldBinding {
    QWidget* field;
    std::function<void(const T&)> show;
    std::function<Result<void>(T&)> take;
};

} // namespace selaras::ui
