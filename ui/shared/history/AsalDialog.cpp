// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/history/AsalDialog.h"

#include "core/format/AsalText.h"
#include "ui/base/Theme.h"
#include "ui/shared/history/CellHistory.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DialogButtons.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {

    constexpr QSize kSize{ 960, 520 };
    constexpr int kMargin = 2 * metrics::grid;
    constexpr size_t kOpenUpTo = 24; ///< more inputs than this start folded
    constexpr int kFilled = Qt::UserRole + 1;

    const domain::Asal* asalOf(const QTreeWidgetItem* item)
    {
        return item ? static_cast<const domain::Asal*>(item->data(0, Qt::UserRole).value<void*>()) : nullptr;
    }

} // namespace

AsalDialog::AsalDialog(const QString& title, domain::Asal asal, const domain::Snapshot& snapshot, storage::Store& store,
                       QWidget* parent)
    : QDialog(parent)
    , m_snapshot(snapshot)
    , m_asal(std::move(asal))
    , m_store(store)
    , m_tree(makeTree())
    , m_detail(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
{
    setObjectName(QStringLiteral("asal"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Dari mana angka ini?"));
    setAccessibleName(windowTitle());
    resize(parent ? kSize.boundedTo(parent->window()->size()) : kSize);
    auto* head = makeLabel(QStringLiteral("%1: %2").arg(title, format::AsalText::figure(m_asal)), metrics::title,
                           QFont::DemiBold);
    head->setObjectName(QStringLiteral("asal.judul"));
    head->setWordWrap(true);
    auto* rule = makeLabel(format::AsalText::rule(m_asal), metrics::text, QFont::Normal);
    rule->setObjectName(QStringLiteral("asal.aturan"));
    rule->setWordWrap(true);
    rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setObjectName(QStringLiteral("asal.rincian"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(metrics::grid);
    for (QWidget* each : std::initializer_list<QWidget*>{ head, rule })
        layout->addWidget(each);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_detail);
    layout->addWidget(makeDialogButtons(*this, {}, tr("Tutup")).box);
    m_tree->setFocus();
}

namespace {

    /// Opens what is short: a result with its quarters is seen at once, the lines of a budget are not.
    void unfold(QTreeWidgetItem* item, int most)
    {
        constexpr int kDeeper = 4;
        for (int i = 0; i < item->childCount(); ++i) {
            QTreeWidgetItem* child = item->child(i);
            if (child->childCount() == 0 || child->childCount() > most)
                continue;
            child->setExpanded(true);
            unfold(child, kDeeper);
        }
    }

} // namespace

QTreeWidget* AsalDialog::makeTree()
{
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("asal.masukan"));
    tree->setAccessibleName(tr("Masukan angka ini"));
    tree->setColumnCount(ColumnCount);
    tree->setHeaderLabels({ tr("Masukan"), tr("Angka"), tr("Dokumen"), tr("Diisi oleh"), tr("Persetujuan") });
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setTextElideMode(Qt::ElideRight);
    tree->header()->setStretchLastSection(true);
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const std::initializer_list<int> widths{ 290, 130, 140, 200 };
    int column = 0;
    for (const int width : widths)
        tree->setColumnWidth(column++, width);
    connect(tree, &QTreeWidget::itemExpanded, this, &AsalDialog::fillEntered);
    connect(tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { showDetail(item); });
    addItems(m_asal, tree->invisibleRootItem());
    fillEntered(tree->invisibleRootItem());
    if (m_asal.bagian.size() <= kOpenUpTo)
        unfold(tree->invisibleRootItem(), int(kOpenUpTo));
    return tree;
}

void AsalDialog::addItems(const domain::Asal& asal, QTreeWidgetItem* item)
{
    for (const domain::Asal& part : asal.bagian) {
        auto* child = new QTreeWidgetItem(item);
        child->setData(0, Qt::UserRole, QVariant::fromValue<void*>(const_cast<domain::Asal*>(&part)));
        child->setText(Name, format::AsalText::name(part, &asal, m_snapshot));
        child->setText(Figure, format::AsalText::figure(part));
        child->setTextAlignment(Figure, Qt::AlignRight | Qt::AlignVCenter);
        child->setText(Document, part.dokumen ? format::Text::shortTitle(*part.dokumen) : QString());
        child->setText(Approved, format::AsalText::approval(part, m_snapshot));
        for (int column = 0; column < ColumnCount; ++column)
            child->setToolTip(column, child->text(column));
        addItems(part, child);
    }
}

/// The history is asked only for what comes into sight: a sum over the whole budget has hundreds of rows.
void AsalDialog::fillEntered(QTreeWidgetItem* parent)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        QTreeWidgetItem* item = parent->child(i);
        const domain::Asal* asal = asalOf(item);
        if (asal->barisId.isEmpty() || item->data(0, kFilled).toBool())
            continue;
        item->setData(0, kFilled, true);
        const auto lines = CellHistory::lines(m_store, asal->barisId);
        if (lines.empty())
            continue;
        item->setText(Entered, QStringLiteral("%1, %2").arg(lines.front().who, lines.front().when));
        item->setToolTip(Entered, lines.front().sentence());
    }
}

void AsalDialog::showDetail(const QTreeWidgetItem* item)
{
    const domain::Asal* asal = asalOf(item);
    QStringList lines;
    if (asal) {
        lines << QStringLiteral("%1 = %2").arg(item->text(Name), item->text(Figure));
        if (asal->barisId.isEmpty())
            lines << format::AsalText::rule(*asal);
        if (asal->dokumen)
            lines << tr("Dokumen: %1").arg(format::AsalText::document(asal->dokumen, m_snapshot));
        for (const CellHistory::Line& line : CellHistory::lines(m_store, asal->barisId))
            lines << line.sentence();
        lines << format::AsalText::steps(*asal, m_snapshot);
    }
    constexpr qsizetype kMost = 6;
    if (lines.size() > kMost) {
        lines = lines.mid(0, kMost);
        lines << tr("… selebihnya di riwayat sel pada halaman Realisasi.");
    }
    m_detail->setText(lines.join(u'\n'));
}

void AsalDialog::show(const QString& title, domain::Asal asal, const domain::Snapshot& snapshot, storage::Store& store,
                      QWidget* parent)
{
    (new AsalDialog(title, std::move(asal), snapshot, store, parent))->open();
}

} // namespace selaras::ui
