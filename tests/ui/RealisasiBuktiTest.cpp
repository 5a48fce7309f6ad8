// SPDX-License-Identifier: GPL-3.0-or-later
// The proofs of a result, in the panel.
#include "core/format/Text.h"
#include "tests/ui/RincianFixture.h"
#include "ui/realisasi/detail/BuktiKind.h"
#include "ui/realisasi/detail/BuktiList.h"
#include "ui/realisasi/detail/BuktiSection.h"

#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QUrl>

using namespace selaras;
using namespace selaras::ui;
using namespace selaras::domain;
using namespace Qt::StringLiterals;

namespace {

class RealisasiBuktiPanel : public RincianFixture {
protected:
    void SetUp() override
    {
        RincianFixture::SetUp();
        goTo("ind-ikm");
    }
    QString makeFile(const QString& name, const QByteArray& content) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    void attach(const QStringList& paths)
    {
        dialogs.files = paths;
        pressButton(button("bukti.tambah"));
    }
    BuktiList& list() const { return find<BuktiList>(*page, u"bukti.daftar"_s); }
    QStringList names() const
    {
        QStringList names;
        for (int i = 0; i < list().count(); ++i)
            names << list().item(i)->text();
        return names;
    }
    static void copyFiles(const QStringList& paths)
    {
        auto* data = new QMimeData;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data->setUrls(urls);
        QApplication::clipboard()->setMimeData(data);
    }
    /// Until the list says so, at most a few seconds.
    bool waitForAside(const QString& text) const
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 5000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            if (list().count() > 0 && list().item(0)->data(BuktiList::AsideRole).toString().contains(text))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_F(RealisasiBuktiPanel, FilesAreChosenShownOpenedAndDetached)
{
    EXPECT_FALSE(list().isVisible());
    attach({ makeFile(u"a-rekap.xlsx"_s, QByteArray(84'000, 'a')), makeFile(u"b-foto.jpg"_s, "b") });
    EXPECT_EQ(names(), (QStringList{ u"a-rekap.xlsx"_s, u"b-foto.jpg"_s }));
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(list().item(0)->data(BuktiList::AsideRole).toString(), u"84 kB"_s);
    EXPECT_TRUE(message().contains(u"2 berkas dilampirkan"_s)) << message().toStdString();

    list().setFocus();
    list().setCurrentRow(0);
    press(Qt::Key_Return);
    ASSERT_EQ(dialogs.opened.size(), 1);
    QFile copy(dialogs.opened.front());
    EXPECT_NE(dialogs.opened.front(), folder.filePath(u"a-rekap.xlsx"_s)) << "a copy, never the original";
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray(84'000, 'a'));

    press(Qt::Key_Delete);
    EXPECT_EQ(names(), QStringList{ u"b-foto.jpg"_s });
    EXPECT_EQ(QApplication::focusWidget(), &list());
    session->undo();
    settle();
    EXPECT_EQ(names().size(), 2);
}

TEST_F(RealisasiBuktiPanel, TheCopyToLookAtGoesWithThePage)
{
    attach({ makeFile(u"a.pdf"_s, "a") });
    list().setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(dialogs.opened.size(), 1);
    EXPECT_TRUE(QFile::exists(dialogs.opened.front()));
    page.reset();
    EXPECT_FALSE(QFile::exists(dialogs.opened.front()));
}

TEST_F(RealisasiBuktiPanel, CopiedFilesArePastedEvenWhereThereAreNoneYet)
{
    copyFiles({ makeFile(u"a.pdf"_s, "a") });
    button("bukti.tambah").setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(names(), QStringList{ u"a.pdf"_s });
    copyFiles({ makeFile(u"b.pdf"_s, "b") });
    list().setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(names().size(), 2);
    press(Qt::Key_V, Qt::ControlModifier); // the same once more
    EXPECT_EQ(names().size(), 2);
    EXPECT_TRUE(message().contains(u"sudah terlampir"_s)) << message().toStdString();
    QApplication::clipboard()->setText(u"bukan berkas"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(message().contains(u"papan klip"_s)) << message().toStdString();
}

TEST_F(RealisasiBuktiPanel, FilesAreDroppedOnTheSection)
{
    auto& section = find<BuktiSection>(*page, u"rincian.bukti"_s);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(makeFile(u"a.pdf"_s, "a")) });
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&section, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&section, &drop);
    settle();
    EXPECT_EQ(drop.dropAction(), Qt::CopyAction) << "the original stays";
    EXPECT_EQ(names(), QStringList{ u"a.pdf"_s });

    QMimeData text;
    text.setText(u"teks"_s);
    QDragEnterEvent refused({ 5, 5 }, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QCoreApplication::sendEvent(&section, &refused);
    EXPECT_FALSE(refused.isAccepted());
}

TEST_F(RealisasiBuktiPanel, WhatMightBeAProgramIsSavedNotOpened)
{
    attach({ makeFile(u"hitung.exe"_s, "MZ") });
    list().setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(dialogs.opened.isEmpty());
    EXPECT_TRUE(message().contains(u"Simpan salinan"_s)) << message().toStdString();
    dialogs.file = folder.filePath(u"keluar.exe"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QFile saved(dialogs.file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), "MZ");
}

TEST(RealisasiBuktiKind, OnlyWhatIsShownIsOpened)
{
    for (const QString& name : { u"a.pdf"_s, u"A.PDF"_s, u"rekap.xlsx"_s, u"foto.jpeg"_s, u"a.exe.pdf"_s })
        EXPECT_TRUE(opensSafely(name)) << name.toStdString();
    for (const QString& name : { u"a.exe"_s, u"a.pdf.exe"_s, u"a.bat"_s, u"a.sh"_s, u"a.desktop"_s, u"a.lnk"_s, u"a"_s,
                                 u"a.exe. "_s, u"a.pdf.vbs"_s, u".pdf/../a.js"_s, u""_s })
        EXPECT_FALSE(opensSafely(name)) << name.toStdString();
}

TEST_F(RealisasiBuktiPanel, RefusedFilesSayWhyAndNothingIsAttached)
{
    attach({ makeFile(u"a.pdf"_s, "a"), makeFile(u"kosong.pdf"_s, {}) });
    EXPECT_EQ(list().count(), 0);
    EXPECT_TRUE(message().contains(u"kosong.pdf"_s) && message().contains(u"Tidak ada yang dilampirkan"_s))
        << message().toStdString();
}

TEST_F(RealisasiBuktiPanel, LockedProofsCanBeReadButNotChanged)
{
    attach({ makeFile(u"a.pdf"_s, "a") });
    advance("ind-ikm");
    dialogs.shown.clear();
    attach({ makeFile(u"b.pdf"_s, "b") });
    EXPECT_TRUE(dialogs.shown.isEmpty()) << "no file is asked for that can't be taken";
    EXPECT_TRUE(message().contains(u"Terkunci"_s)) << message().toStdString();
    list().setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(names(), QStringList{ u"a.pdf"_s });
    EXPECT_TRUE(message().contains(u"terkunci"_s)) << message().toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(dialogs.opened.size(), 1);
}

TEST_F(RealisasiBuktiPanel, AnOriginalThatChangedOrMovedIsTold)
{
    const QString path = makeFile(u"a.pdf"_s, "lama");
    attach({ path });
    makeFile(u"a.pdf"_s, "baru");
    goTo("ind-sakip");
    goTo("ind-ikm");
    EXPECT_TRUE(waitForAside(u"berubah"_s));
    EXPECT_TRUE(list().item(0)->toolTip().contains(u"sudah berubah"_s));
    QFile::remove(path);
    goTo("ind-sakip");
    goTo("ind-ikm");
    EXPECT_TRUE(waitForAside(u"pindah"_s));
}

TEST_F(RealisasiBuktiPanel, SpendingHasProofsToo)
{
    goTo("sub-desa");
    attach({ makeFile(u"spj.pdf"_s, "a") });
    EXPECT_EQ(names(), QStringList{ u"spj.pdf"_s });
    EXPECT_EQ(snapshot().bukti(sel("sub-desa")).size(), 1U);
    goTo("sub-gaji");
    EXPECT_EQ(list().count(), 0);
}
