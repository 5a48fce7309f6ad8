// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace selaras::ui {

class ElidedLabel;

/// The pages, at the left edge. Narrow windows see icons only, with the names as tooltips.
class NavigationBar final : public QWidget {
    Q_OBJECT
public:
    struct Item {
        QString name; ///< of the page and its icon: "dasbor"
        QString text;
    };
    explicit NavigationBar(const std::vector<Item>& items, QWidget* parent = nullptr);

    void setUnitName(const QString& name);
    void setCurrent(const QString& name);
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

Q_SIGNALS:
    void chosen(const QString& name);

private:
    QToolButton* makeButton(const Item& item, int index);

    std::vector<Item> m_items;
    QLabel* m_brand;
    ElidedLabel* m_unit;
    QButtonGroup* m_group;
    bool m_compact = false;
};

} // namespace selaras::ui
