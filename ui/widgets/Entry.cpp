// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Entry.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace selaras::ui {

namespace {

    class Entry final : public QObject {
    public:
        using QObject::QObject;

        QPointer<QWidget> place;

        void tell()
        {
            if (!place || !place->hasFocus())
                return;
            QAccessibleEvent focus(place, QAccessible::Focus);
            QAccessible::updateAccessibility(&focus);
        }

        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() == QEvent::FocusIn && place) {
                place->setFocus(static_cast<QFocusEvent*>(event)->reason());
                // Qt tells a screen reader of the composite last, although the keyboard is in the place.
                QMetaObject::invokeMethod(this, &Entry::tell, Qt::QueuedConnection);
            }
            return QObject::eventFilter(watched, event);
        }
    };

} // namespace

void setEntry(QWidget* composite, QWidget* place)
{
    static const QString name = QStringLiteral("pintuFokus");
    auto* entry = static_cast<Entry*>(composite->findChild<QObject*>(name, Qt::FindDirectChildrenOnly));
    if (!entry) {
        entry = new Entry(composite);
        entry->setObjectName(name);
        composite->installEventFilter(entry);
        composite->setFocusPolicy(Qt::NoFocus);
    }
    entry->place = place;
}

} // namespace selaras::ui
