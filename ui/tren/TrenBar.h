// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/TrenIsi.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace selaras::ui {

class ElidedLabel;
class Segmented;

/// What the page of the trend is asked: which view, which years, what of it; and what can be done with it.
class TrenBar final : public QWidget {
    Q_OBJECT
public:
    explicit TrenBar(QWidget* parent = nullptr);

    /// Years to choose from. A span of the user's stays while its years are there, else it is `usual`.
    void setYears(const std::vector<int>& years, domain::RentangTahun usual);
    charts::TrenJenis jenis() const;
    QList<QToolButton*> views() const; ///< what chooses it
    void setJenis(charts::TrenJenis jenis);
    domain::RentangTahun rentang() const;
    charts::TrenTampil shownParts() const;
    /// What became of a click: "Gambar tersalin". Gone with the next question.
    void tell(const QString& text);
    /// Whether there are charts to copy, save and print, and a table to copy.
    void setUsable(bool charts, bool table);

Q_SIGNALS:
    void changed();
    void copyPictureAsked();
    void copyTableAsked();
    void saveAsked();
    void printAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QComboBox* makeYear(const QString& name, const QString& text, QHBoxLayout* row);
    QCheckBox* makeCheck(const QString& name, const QString& text, QHBoxLayout* row);
    void makeTools(QHBoxLayout* row);
    void yearChosen(const QComboBox* which);
    void showChecks();

    Segmented* m_jenis;
    QComboBox *m_from, *m_to;
    QCheckBox *m_target, *m_result, *m_worth;
    ElidedLabel* m_told;
    std::vector<QPushButton*> m_buttons;
    bool m_own = false; ///< the span is the user's
};

} // namespace selaras::ui
