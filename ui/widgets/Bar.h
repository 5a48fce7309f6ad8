// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include <optional>

namespace selaras::ui {

/// A horizontal bar in its track, with a line where the target stands.
class Bar final : public QWidget {
    Q_OBJECT
public:
    explicit Bar(QWidget* parent = nullptr);

    /// `value` runs from 0 to `full`; nothing is drawn for a figure that isn't there. Longer bars end at the track,
    /// with a break in them.
    void setValue(std::optional<double> value, double full, const QColor& colour);
    /// A line at `value` of the same scale.
    void setMarker(double value);
    void setThickness(int px);
    std::optional<double> value() const { return m_value; }
    QColor colour() const { return m_colour; }

    QSize sizeHint() const override { return { 160, m_thickness + 8 }; }
    QSize minimumSizeHint() const override { return { 60, m_thickness + 8 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double x(double value) const;

    std::optional<double> m_value, m_marker;
    double m_full = 100;
    QColor m_colour;
    int m_thickness = 14;
};

} // namespace selaras::ui
