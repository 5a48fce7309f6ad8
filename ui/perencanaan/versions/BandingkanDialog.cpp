// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/versions/BandingkanDialog.h"

#include "core/domain/figures/Beda.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/GridView.h"
#include "ui/perencanaan/matrix/PerencanaanColumns.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DialogButtons.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {
    constexpr QSize kSize{ 1080, 620 };
    constexpr int kMargin = 2 * metrics::grid;

    QString placeOf(const BedaBaris& row)
    {
        const bool pagu = !row.indikator;
        if (row.bagian == Bagian::KondisiAwal)
            return BedaModel::tr("Kondisi awal");
        if (row.bagian == Bagian::KondisiAkhir)
            return pagu ? BedaModel::tr("Pagu akhir") : BedaModel::tr("Kondisi akhir");
        if (row.triwulan > 0)
            return BedaModel::tr("Target TW %1").arg(format::roman(row.triwulan));
        return (pagu ? BedaModel::tr("Pagu %1") : BedaModel::tr("Target %1")).arg(row.tahun);
    }

    GridCell words(const QString& text)
    {
        return { .text = text, .typed = text, .note = text };
    }

    GridCell figureOf(const BedaBaris& row, const std::optional<Decimal>& value, const QString& text)
    {
        GridCell cell{ .kind = CellKind::Figure };
        cell.text = row.indikator ? format::target(value, text, row.indikator->satuan)
            : value               ? format::number(*value)
                                  : QString();
        cell.typed = cell.text;
        if (value)
            cell.sort = value->scaled();
        if (cell.text.isEmpty()) {
            cell.text = QString(format::kDash);
            cell.muted = true;
        }
        return cell;
    }

    GridCell differenceOf(const BedaBaris& row)
    {
        GridCell cell{ .kind = CellKind::Computed };
        if (row.isSame() || (!row.lama && !row.baru))
            return cell;
        const std::optional<Decimal> value = row.lama && row.baru ? row.baru->minus(*row.lama) : std::nullopt;
        if (!value) {
            cell.text = row.baru ? BedaModel::tr("baru") : BedaModel::tr("dihapus");
            cell.text.prepend(row.baru ? QStringLiteral("+ ") : QStringLiteral("− "));
        } else {
            cell.text = (value->isNegative() ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) + format::number(*value);
            cell.sort = value->scaled();
        }
        cell.typed = value ? format::number(*value) : cell.text.mid(2);
        cell.colour = look(Mutu::Sedang).colour;
        return cell;
    }

    /// What a version followed: the one before it, else the document above it.
    Id before(const Snapshot& snapshot, const Dokumen& dokumen)
    {
        for (const Dokumen* each : PerencanaanColumns::versions(snapshot, dokumen)) {
            if (each->perubahanKe < dokumen.perubahanKe)
                return each->id;
        }
        const DokumenBerlaku inForce = dokumenBerlaku(snapshot, dokumen.tahun);
        for (const Dokumen* each : { inForce.renja, inForce.renstra, inForce.pk }) {
            if (each && each->id != dokumen.id)
                return each->id;
        }
        return {};
    }
} // namespace

void BedaModel::compare(const Snapshot& snapshot, const Id& lamaId, const Id& baruId, bool all)
{
    const auto title = [&](const Id& id) {
        const Dokumen* dokumen = snapshot.dokumen(id);
        return dokumen ? Text::shortTitle(*dokumen, snapshot) : QString();
    };
    setColumns({ { .title = tr("Uraian"), .least = 200, .stretch = 5 },
                 { .title = tr("Indikator"), .least = 160, .stretch = 5 },
                 { .title = tr("Bagian"), .least = 96 },
                 { .title = title(lamaId), .kind = CellKind::Figure, .least = 104 },
                 { .title = title(baruId), .kind = CellKind::Figure, .least = 104 },
                 { .title = tr("Selisih"), .kind = CellKind::Computed, .least = 96 } });
    std::vector<GridRow> rows;
    for (const BedaBaris& each : compareDokumen(snapshot, lamaId, baruId, all)) {
        GridRow row{ .id = QString::number(rows.size()) };
        row.cells = { words(each.simpul ? each.simpul->nama : QString()),
                      words(each.indikator ? each.indikator->nama : QString()),
                      words(placeOf(each)),
                      figureOf(each, each.lama, each.teksLama),
                      figureOf(each, each.baru, each.teksBaru),
                      differenceOf(each) };
        if (each.simpul)
            row.cells[Uraian].suffix = Text::name(each.simpul->jenis);
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

Result<void> BedaModel::write(const GridEntry&)
{
    return {};
}

Result<void> BedaModel::writeBlock(const std::vector<GridEntry>&, Block, size_t*)
{
    return {};
}

BandingkanDialog::BandingkanDialog(Session& session, const Id& baruId, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_lama(makeChoice(QStringLiteral("lama"), tr("Dokumen lama")))
    , m_baru(makeChoice(QStringLiteral("baru"), tr("Dokumen baru")))
    , m_all(new QCheckBox(tr("Tampilkan juga yang sama")))
    , m_why(makeLabel({}, metrics::text, QFont::Normal))
    , m_count(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
    , m_model(new BedaModel(this))
    , m_grid(new GridView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Bandingkan dokumen"));
    resize(parent ? kSize.boundedTo(parent->window()->size()) : kSize); // a scaled screen is smaller
    m_all->setObjectName(QStringLiteral("semua"));
    m_why->setObjectName(QStringLiteral("alasan"));
    m_why->setWordWrap(true);
    m_grid->setObjectName(QStringLiteral("beda"));
    m_grid->setAccessibleName(tr("Perbedaan kedua dokumen"));
    m_grid->setGrid(*m_model);
    m_baru->setCurrentIndex(m_baru->findData(baruId));
    if (const Dokumen* baru = session.snapshot().dokumen(baruId))
        m_lama->setCurrentIndex(std::max(0, m_lama->findData(before(session.snapshot(), *baru))));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(makeDialogButtons(*this, {}, tr("Tutup")).box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeChoices());
    layout->addWidget(m_why);
    layout->addWidget(m_grid, 1);
    layout->addLayout(foot);
    for (QComboBox* each : { m_lama, m_baru })
        connect(each, &QComboBox::currentIndexChanged, this, &BandingkanDialog::showDifferences);
    connect(m_all, &QCheckBox::toggled, this, &BandingkanDialog::showDifferences);
    showDifferences();
    m_grid->setFocus();
}

QComboBox* BandingkanDialog::makeChoice(const QString& name, const QString& description)
{
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(description);
    choice->setToolTip(description);
    for (const Dokumen* each : PerencanaanColumns::documents(m_session.snapshot()))
        choice->addItem(Text::title(*each, m_session.snapshot()), each->id);
    return choice;
}

QWidget* BandingkanDialog::makeChoices()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_lama, 1);
    row->addWidget(makeLabel(QStringLiteral("→"), metrics::text, QFont::DemiBold, Tone::Muted));
    row->addWidget(m_baru, 1);
    row->addSpacing(metrics::grid);
    row->addWidget(m_all);
    return bar;
}

void BandingkanDialog::showDifferences()
{
    const Id lamaId = m_lama->currentData().toString(), baruId = m_baru->currentData().toString();
    m_model->compare(m_session.snapshot(), lamaId, baruId, m_all->isChecked());
    const Dokumen* baru = m_session.snapshot().dokumen(baruId);
    m_why->setText(baru ? why(*baru) : QString());
    m_count->setText(m_model->rowCount() == 0 ? tr("Isi kedua dokumen sama.")
                                              : tr("%n baris. Salin dengan Ctrl+C.", nullptr, m_model->rowCount()));
}

QString BandingkanDialog::why(const Dokumen& dokumen) const
{
    if (dokumen.catatan.isEmpty())
        return dokumen.perubahanKe > 0 ? tr("Alasan perubahan belum ditulis.") : QString();
    return (dokumen.perubahanKe > 0 ? tr("Alasan perubahan: %1") : tr("Catatan: %1")).arg(dokumen.catatan);
}

} // namespace selaras::ui
