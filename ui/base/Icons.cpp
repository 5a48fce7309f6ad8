// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/Theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace selaras::ui {

namespace {

    /// Draws the SVG at whatever size and scale is asked for, so that icons stay sharp at 125 and 150 %.
    class SvgIcon final : public QIconEngine {
    public:
        explicit SvgIcon(QByteArray svg)
            : m_svg(std::move(svg))
        {
        }

        void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
        {
            QSvgRenderer renderer(m_svg);
            const auto side = std::min(rect.width(), rect.height());
            QRectF square(0, 0, side, side);
            square.moveCenter(QRectF(rect).center());
            painter->save();
            painter->setOpacity(mode == QIcon::Disabled ? 0.35 : 1.0);
            renderer.render(painter, square);
            painter->restore();
        }

        QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
        {
            QPixmap result(size);
            result.fill(Qt::transparent);
            QPainter painter(&result);
            painter.setRenderHint(QPainter::Antialiasing);
            paint(&painter, QRect(QPoint(), size), mode, state);
            return result;
        }

        QIconEngine* clone() const override { return new SvgIcon(m_svg); }

    private:
        QByteArray m_svg;
    };

} // namespace

QIcon icon(const QString& name, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SvgIcon(file.readAll().replace("currentColor", colour.name().toLatin1())));
}

} // namespace selaras::ui
