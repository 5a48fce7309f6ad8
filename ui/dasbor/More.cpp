// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/More.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

void addMore(QVBoxLayout& list, const QString& name, size_t count, std::function<QLayout*()> makeRows)
{
    auto* more =
        new QPushButton(QCoreApplication::translate("selaras::ui::More", "Tampilkan %n lainnya", nullptr, int(count)));
    more->setObjectName(name);
    more->setProperty("role", QStringLiteral("link"));
    more->setCursor(Qt::PointingHandCursor);
    auto* rest = new QWidget;
    rest->hide();
    list.addWidget(rest);
    list.addWidget(more, 0, Qt::AlignLeft);
    QObject::connect(more, &QPushButton::clicked, rest, [rest, more, makeRows = std::move(makeRows)] {
        auto* rows = makeRows();
        rows->setContentsMargins(0, 0, 0, 0);
        rest->setLayout(rows);
        rest->show();
        for (QWidget* each : rest->findChildren<QWidget*>()) {
            if (each->focusPolicy() & Qt::TabFocus) {
                each->setFocus(); // the keyboard goes on where the button was
                break;
            }
        }
        more->hide(); // last: while it has the focus, Qt would give it to what comes next on the page
    });
}

} // namespace selaras::ui
