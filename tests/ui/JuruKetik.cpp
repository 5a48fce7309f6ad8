// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/JuruKetik.h"

#include "core/format/Text.h"
#include "ui/grid/Clipboard.h"
#include "ui/grid/MessageLine.h"
#include "ui/perencanaan/forms/RencanaPanel.h"
#include "ui/perencanaan/tree/PindahDialog.h"
#include "ui/perencanaan/versions/VersiDialogs.h"
#include "ui/widgets/EmptyState.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace selaras::ui::testing {

using domain::Id;
using Rows = PerencanaanRows;

void tulis(QWidget& field, const QString& text)
{
    QApplication::clipboard()->setText(text);
    if (auto* line = qobject_cast<QLineEdit*>(&field)) {
        line->selectAll();
        text.isEmpty() ? line->del() : line->paste();
    } else if (auto* note = qobject_cast<QPlainTextEdit*>(&field)) {
        note->selectAll();
        note->paste();
    } else {
        throw std::runtime_error("nothing to write into");
    }
}

namespace {

    PindahDialog& pindahDialog()
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<PindahDialog*>(each); found && found->isVisible())
                return *found;
        }
        throw std::runtime_error("no dialog to choose from");
    }

    void choose(PindahDialog& dialog, const Id& id)
    {
        auto& list = find<QListWidget>(dialog, u"pindah.daftar"_s);
        for (int i = 0; i < list.count(); ++i) {
            if (list.item(i)->data(Qt::UserRole).toString() == id)
                list.setCurrentRow(i);
        }
        QTest::keyClick(&dialog, Qt::Key_Return);
        settle();
    }

} // namespace

JuruKetik::JuruKetik(Session& session, FakeDialogs& dialogs)
    : m_session(session)
    , m_page(std::make_unique<PerencanaanPage>(session, dialogs))
{
    showAt(*m_page, { 1366, 768 });
    auto& panel = find<QToolButton>(*m_page, u"rincian.buka"_s);
    if (!panel.isChecked())
        panel.click(); // the forms are there to be typed into
}

GridView& JuruKetik::grid() const
{
    return find<GridView>(*m_page, u"perencanaan.kisi"_s);
}

PerencanaanModel& JuruKetik::model() const
{
    return *qobject_cast<PerencanaanModel*>(grid().model());
}

void JuruKetik::write(const QString& text) const
{
    QWidget* editor = QApplication::focusWidget();
    ASSERT_TRUE(editor);
    tulis(*editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_FALSE(model().hasDrafts()) << text.toStdString() << ": "
                                      << find<MessageLine>(*m_page, u"pesan"_s).text().toStdString();
}

// --- the tree -------------------------------------------------------------------------------------------------------

void JuruKetik::pilih(const Id& id)
{
    QApplication::setActiveWindow(m_page.get()); // a dialog may have had the keyboard
    const QModelIndex cell = model().nameCell(id);
    EXPECT_TRUE(cell.isValid()) << id.toStdString();
    grid().setCurrentIndex(cell);
    grid().setFocus();
    settle();
}

Id JuruKetik::tambahSimpul(domain::JenisSimpul jenis, const Id& indukId, const QString& nama)
{
    if (indukId.isEmpty()) {
        find<EmptyState>(*m_page, u"tanpaBaris"_s).button()->click();
    } else {
        pilih(indukId);
        QMenu& menu = *find<QToolButton>(*m_page, u"tambah"_s).menu();
        Q_EMIT menu.aboutToShow();
        const QString wanted = format::Text::name(jenis) + u" di bawah baris ini"_s;
        for (QAction* each : menu.actions()) {
            if (each->text().startsWith(wanted)) {
                each->trigger();
                break;
            }
        }
    }
    settle();
    const Id id = model().newRow();
    EXPECT_FALSE(id.isEmpty()) << nama.toStdString();
    write(nama);
    return id;
}

Id JuruKetik::tambahIndikator(const Id& simpulId, const QString& nama)
{
    pilih(simpulId);
    QTest::keyClick(&grid(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    const Id id = model().newRow();
    EXPECT_FALSE(id.isEmpty()) << nama.toStdString();
    write(nama);
    return id;
}

void JuruKetik::pindah(const Id& simpulId, const Id& indukId, int naik)
{
    pilih(simpulId);
    QTest::keyClick(&grid(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    choose(pindahDialog(), indukId);
    pilih(simpulId);
    for (int i = 0; i < naik; ++i) {
        QTest::keyClick(&grid(), Qt::Key_Up, Qt::AltModifier);
        settle();
    }
}

// --- the panel ------------------------------------------------------------------------------------------------------

void JuruKetik::leave(QWidget& field, const QString& text)
{
    field.setFocus();
    tulis(field, text);
    grid().setFocus(); // it is saved when it is left
    auto& problem = find<QLabel>(*m_page, field.objectName() + u".masalah"_s);
    EXPECT_TRUE(problem.isHidden()) << text.toStdString() << problem.text().toStdString();
}

void JuruKetik::isi(const char* name, const QString& text)
{
    auto& field = find<QWidget>(find<RencanaPanel>(*m_page, u"rencana.panel"_s), QString::fromLatin1(name));
    const auto* note = qobject_cast<QPlainTextEdit*>(&field);
    const QString before = note ? note->toPlainText() : qobject_cast<QLineEdit*>(&field)->text();
    if (before != text)
        leave(field, text);
}

void JuruKetik::pilihan(const char* name, const QVariant& data)
{
    auto& list = find<QComboBox>(find<RencanaPanel>(*m_page, u"rencana.panel"_s), QString::fromLatin1(name));
    const int entry = list.findData(data);
    ASSERT_GE(entry, 0) << name;
    if (entry == list.currentIndex())
        return;
    list.setCurrentIndex(entry);
    Q_EMIT list.activated(entry);
}

void JuruKetik::centang(const char* name, bool checked)
{
    auto& box = find<QCheckBox>(find<RencanaPanel>(*m_page, u"rencana.panel"_s), QString::fromLatin1(name));
    if (box.isChecked() != checked)
        box.click();
}

void JuruKetik::acuan(const Id& indikatorId)
{
    find<QPushButton>(*m_page, u"indikator.acuan.pilih"_s).click();
    settle();
    choose(pindahDialog(), indikatorId);
    QApplication::setActiveWindow(m_page.get());
}

// --- documents ------------------------------------------------------------------------------------------------------

void JuruKetik::bukaDokumen(const QString& judul)
{
    auto& documents = find<QComboBox>(*m_page, u"dokumen"_s);
    EXPECT_GE(documents.findText(judul), 0) << judul.toStdString();
    documents.setCurrentIndex(documents.findText(judul));
    settle();
}

void JuruKetik::seluruhRencana(bool belanja)
{
    find<QCheckBox>(*m_page, u"hanyaIsi"_s).setChecked(false);
    find<QCheckBox>(*m_page, u"belanja"_s).setChecked(belanja);
    settle();
}

void JuruKetik::lakukan(QDialog& dialog)
{
    const QPointer<QDialog> kept = &dialog;
    find<QPushButton>(dialog, u"lakukan"_s).click();
    QString why;
    for (const QLabel* each : dialog.findChildren<QLabel*>()) {
        if (each->objectName().endsWith(u"masalah"_s) && each->isVisible())
            why += each->text();
    }
    settle();
    EXPECT_TRUE(!kept || !kept->isVisible()) << why.toStdString();
}

void JuruKetik::enactDokumen(const QString& nomor, QDate tanggal) const
{
    auto& fixing = dialog<TetapkanDialog>("dokumen.tetapkan");
    tulis(find<QLineEdit>(fixing, u"nomor"_s), nomor);
    find<QDateEdit>(fixing, u"tanggal"_s).setDate(tanggal);
    lakukan(fixing);
}

// --- cells ----------------------------------------------------------------------------------------------------------

void JuruKetik::tempel(const std::vector<QStringList>& tabel)
{
    QApplication::setActiveWindow(m_page.get());
    grid().setCurrentIndex(model().index(0, 0));
    grid().setFocus();
    QApplication::clipboard()->setText(clipboard::writeTable(tabel));
    QTest::keySequence(&grid(), QKeySequence::Paste);
    settle();
    const QString said = find<MessageLine>(*m_page, u"pesan"_s).text();
    EXPECT_FALSE(said.contains(u"ditolak"_s)) << said.toStdString();
}

void JuruKetik::kosongkanAngka()
{
    QApplication::setActiveWindow(m_page.get());
    grid().setFocus();
    grid().setCurrentIndex(model().index(0, Rows::FirstFigure));
    grid().selectionModel()->select(QItemSelection(model().index(0, Rows::FirstFigure),
                                                   model().index(model().rowCount() - 1, model().columnCount() - 1)),
                                    QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&grid(), Qt::Key_Delete);
    settle();
}

} // namespace selaras::ui::testing
