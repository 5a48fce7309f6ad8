// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/Flow.h"

namespace selaras::documents {

/// A table over as many pages as it needs. Rows joined by a row span stay together where a page can hold them; a row is
/// split only when it is taller than a page. Text that didn't fit goes on in the same cell overleaf.
class TableFlow : public Flow {
public:
    struct Style {
        double x = 0; ///< left edge
        double size; ///< of the text
        double lineSpacing = 1;
        double paddingX, paddingY;
        bool ruled;
    };
    /// `widths` are points; `pageHeight` is the height of the text area.
    TableFlow(std::vector<double> widths, const std::vector<TableRow>& head, const std::vector<TableRow>& body,
              const Style& style, const Typeface& typeface, double pageHeight);

    double height() const override;
    double minimum() const override;
    Placement place(Space space) override;

private:
    struct Box {
        int row, column, rowSpan, columnSpan;
        std::shared_ptr<const TextBlock> text;
        std::optional<CellBar> bar = {};
        int next = 0; ///< first line not placed yet
        int lastRow() const { return row + rowSpan - 1; }
    };
    struct Grid {
        std::vector<Box> boxes;
        std::vector<std::vector<size_t>> endingIn; ///< boxes by their last row
        int rows() const { return int(endingIn.size()); }
    };
    /// Rows [first, first + heights.size()) as they stand on one page; the last one may go on overleaf.
    struct Fragment {
        int first;
        std::vector<double> heights;
        bool lastRowGoesOn = false;
        int end() const { return first + int(heights.size()); }
        double height() const;
    };

    Grid makeGrid(const std::vector<TableRow>& rows, const Typeface& typeface) const;
    double rowHeight(const Grid& grid, const Fragment& above) const;
    Fragment measure(const Grid& grid, int first, int end) const;
    Fragment fill(double space, bool fresh) const;
    int groupStart(int row) const;
    void keepTogether(Fragment& fragment, const Space& space) const;
    void paint(PageContent& page, Grid& grid, const Fragment& fragment, double y) const;
    double left(int column) const;

    std::vector<double> m_widths;
    Style m_style;
    double m_pageHeight;
    Grid m_head, m_body;
    double m_headHeight = 0;
    std::vector<double> m_heights; ///< of the body's rows when nothing is split
    std::vector<bool> m_tied; ///< row is to stay with the one below
    int m_row = 0; ///< first row not finished
};

std::unique_ptr<Flow> makeFlow(const Table& table, const Typeface& typeface, double width, double pageHeight);
std::unique_ptr<Flow> makeFlow(const LabelledLines& lines, const Typeface& typeface, double width, double pageHeight);

} // namespace selaras::documents
