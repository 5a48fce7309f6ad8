// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenModel.h"

#include "core/format/Text.h"
#include "ui/Theme.h"

namespace selaras::ui {

namespace {

    QString dash()
    {
        return QString(QChar(format::kDash));
    }

    QVariant sortValue(const std::optional<domain::Decimal>& value)
    {
        return value ? QVariant(value->scaled()) : QVariant();
    }

    QString printed(const std::optional<domain::Decimal>& value)
    {
        return value ? format::number(*value) : dash();
    }

    /// Whether a change is for the better, by the indicator's direction; nullopt where neither.
    std::optional<bool> better(const domain::Indikator& indikator, const domain::Decimal& change)
    {
        if (change.isZero() || indikator.arah == domain::Arah::Rentang)
            return std::nullopt;
        return (indikator.arah == domain::Arah::Naik) != change.isNegative();
    }

} // namespace

void TrenModel::setRows(const domain::Snapshot& snapshot, std::vector<domain::DeretTren> rows)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_rows = std::move(rows);
    endResetModel();
}

int TrenModel::years() const
{
    return m_rows.empty() ? 0 : int(m_rows.front().titik.size());
}

int TrenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrenModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : selisihColumn() + 1;
}

TrenModel::Cell TrenModel::yearCell(const domain::DeretTren& row, const domain::TitikTren& titik,
                                    YearColumn column) const
{
    const auto& c = titik.capaian;
    switch (column) {
    case Target: {
        const auto value = c.target.target ? c.target.target->nilai : std::nullopt;
        return { {},
                 printed(value),
                 c.target.dokumen ? format::Text::shortTitle(*c.target.dokumen) : QString(),
                 sortValue(value),
                 colours().muted };
    }
    case Realisasi: {
        const auto value = c.realisasi.bulat(row.indikator->desimal);
        return { {}, printed(value), format::Text::explain(c.realisasi), sortValue(value), {} };
    }
    case Capaian: {
        const auto value = c.capaian.bulat(2);
        const bool below = c.tercapai() == std::optional(false);
        const bool newest = titik.tahun == row.titik.back().tahun;
        return { below ? QStringLiteral("▼ ") : QString(),
                 value ? format::figure(c.capaian) : dash(),
                 format::Text::explain(c.capaian),
                 sortValue(value),
                 below ? lookDiBawahTarget().colour : QColor(),
                 newest };
    }
    case YearColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

TrenModel::Cell TrenModel::changeCell(const domain::DeretTren& row) const
{
    const auto& change = row.titik.back().selisih;
    const auto value = change.bulat(row.indikator->desimal);
    if (!value)
        return { {}, dash(), format::Text::explain(change), {}, {} };
    const auto sign = value->isZero() ? QString() : value->isNegative() ? QStringLiteral("↓ ") : QStringLiteral("↑ ");
    const auto good = better(*row.indikator, *value);
    const auto colour = !good ? QColor() : *good ? lookBaik().colour : lookDiBawahTarget().colour;
    return { sign, format::number(*value), format::Text::explain(change), sortValue(value), colour };
}

TrenModel::Cell TrenModel::cell(const QModelIndex& index) const
{
    const auto& row = m_rows[size_t(index.row())];
    if (index.column() == Indikator)
        return { {}, row.indikator->nama, row.indikator->nama, row.indikator->nama, {} };
    if (index.column() == Satuan)
        return { {}, row.indikator->satuan, {}, row.indikator->satuan, colours().muted };
    if (index.column() == selisihColumn())
        return changeCell(row);
    const int offset = index.column() - FixedColumnCount;
    return yearCell(row, row.titik[size_t(offset / YearColumnCount)], YearColumn(offset % YearColumnCount));
}

QVariant TrenModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const auto side = index.column() < FixedColumnCount ? Qt::AlignLeft : Qt::AlignRight;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    const auto shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString(shown.sign + shown.text);
    case Qt::ToolTipRole:
        return shown.hint;
    case SortRole:
        return shown.sort;
    case Qt::ForegroundRole:
        return shown.colour.isValid() ? QVariant(shown.colour) : QVariant();
    case Qt::FontRole:
        return shown.bold ? QVariant(font(metrics::text, QFont::Bold)) : QVariant();
    default:
        return {};
    }
}

QVariant TrenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        // An int: the header view of Qt 6.4 does not read flags.
        return int((section < FixedColumnCount ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(heading(section, false)) : QVariant();
}

QString TrenModel::heading(int section, bool alone) const
{
    if (section == Indikator)
        return tr("Indikator");
    if (section == Satuan)
        return tr("Satuan");
    if (section == selisihColumn())
        return tr("Δ tahun lalu");
    const int offset = section - FixedColumnCount;
    const int tahun = m_rows.front().titik[size_t(offset / YearColumnCount)].tahun;
    const auto part = YearColumn(offset % YearColumnCount);
    const auto name = part == Target ? tr("Target") : part == Realisasi ? tr("Realisasi") : tr("Capaian");
    // In the table the year stands once, over its first column.
    return alone || part == Target ? QStringLiteral("%1 %2").arg(name).arg(tahun) : name;
}

QString TrenModel::toTsv() const
{
    QString text;
    QStringList line;
    for (int column = 0; column < columnCount(); ++column)
        line << heading(column, true);
    text += line.join(u'\t') + u'\n';
    for (int row = 0; row < rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < columnCount(); ++column) {
            const auto shown = cell(index(row, column));
            line << (shown.sort.isValid() ? shown.text : QString());
        }
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace selaras::ui
