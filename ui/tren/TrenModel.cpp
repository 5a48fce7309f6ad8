// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenModel.h"

#include "ui/base/Theme.h"

namespace selaras::ui {

namespace {

    QVariant colourOf(charts::TrenCell::Tone tone)
    {
        switch (tone) {
        case charts::TrenCell::Tone::Plain:
            return {};
        case charts::TrenCell::Tone::Muted:
            return colours().muted;
        case charts::TrenCell::Tone::Good:
            return lookGood().colour;
        case charts::TrenCell::Tone::Bad:
            return lookBelowTarget().colour;
        }
        Q_UNREACHABLE();
    }

} // namespace

void TrenModel::setTabel(charts::TrenTabel tabel)
{
    beginResetModel();
    m_tabel = std::move(tabel);
    endResetModel();
}

int TrenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_tabel.rows.size());
}

int TrenModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_tabel.columns.size());
}

QVariant TrenModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& shown = cell(index);
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((m_tabel.columns[size_t(index.column())].figures ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::DisplayRole:
        return QString(shown.sign + shown.text);
    case Qt::EditRole:
        return shown.sort.isValid() ? shown.text : QString();
    case Qt::ToolTipRole:
        return shown.hint;
    case SortRole:
        return shown.sort;
    case Qt::ForegroundRole:
        return colourOf(shown.tone);
    case Qt::BackgroundRole: // what takes typing is told from what is computed
        return shown.sel ? QVariant(colours().accentSoft) : QVariant();
    case Qt::FontRole:
        return shown.bold ? QVariant(font(metrics::text, QFont::Bold)) : QVariant();
    default:
        return {};
    }
}

bool TrenModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !cell(index).sel)
        return false;
    const auto text = value.toString().trimmed();
    if (text == index.data(Qt::EditRole).toString())
        return false;
    const auto sel = *cell(index).sel;
    Q_EMIT typed(sel, text);
    return true;
}

Qt::ItemFlags TrenModel::flags(const QModelIndex& index) const
{
    auto result = QAbstractTableModel::flags(index);
    if (index.isValid() && cell(index).sel)
        result |= Qt::ItemIsEditable;
    return result;
}

QVariant TrenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto& column = m_tabel.columns[size_t(section)];
    if (role == Qt::TextAlignmentRole) // an int: the header view of Qt 6.4 does not read flags
        return int((column.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return column.alone;
    return role == Qt::DisplayRole ? QVariant(column.text) : QVariant();
}

} // namespace selaras::ui
