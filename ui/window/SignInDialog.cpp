// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SignInDialog.h"

#include "core/edits/office/Pengguna.h"
#include "core/format/AlurText.h"
#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DialogButtons.h"
#include "ui/widgets/FormField.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;
using format::AlurText;

namespace {

    // A screen of 1366x768 at 150 % leaves 911x512, the frame of the window included.
    constexpr QSize kSize{ 520, 452 };
    constexpr int kMargin = 3 * metrics::grid;
    constexpr int kRow = 46;
    constexpr int kMark = 3; ///< the accent line of the chosen one

    enum Role { IdRole = Qt::UserRole, NameRole, NoteRole };

    /// Name in bold, post and role below it.
    class PersonDelegate final : public QStyledItemDelegate {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            const bool chosen = option.state.testFlag(QStyle::State_Selected);
            painter->save();
            painter->fillRect(option.rect, chosen ? colours().accentSoft : colours().surface);
            if (chosen)
                painter->fillRect(QRect(option.rect.topLeft(), QSize(kMark, option.rect.height())), colours().accent);
            const QRect room = option.rect.adjusted(12, 5, -metrics::grid, -5);
            const auto line = [&](const QFont& face, const QColor& ink, Qt::Alignment side, int role) {
                painter->setFont(face);
                painter->setPen(ink);
                const QString text = index.data(role).toString();
                painter->drawText(room, int(side | Qt::AlignLeft),
                                  QFontMetrics(face).elidedText(text, Qt::ElideRight, room.width()));
            };
            line(font(metrics::text, QFont::DemiBold), colours().ink, Qt::AlignTop, NameRole);
            line(font(metrics::small), colours().muted, Qt::AlignBottom, NoteRole);
            painter->restore();
        }
        QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return { 160, kRow }; }
    };

    QString noteOf(const Pelaku& person)
    {
        const QString role = AlurText::name(*person.peran);
        return person.jabatan.isEmpty() ? role : QStringLiteral("%1 · %2").arg(person.jabatan, role);
    }

} // namespace

SignInDialog::SignInDialog(const Snapshot& snapshot, const SignInQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_snapshot(snapshot)
    , m_list(new QListWidget)
    , m_password(new QLineEdit)
    , m_passwordField(nullptr)
{
    setObjectName(QStringLiteral("masuk"));
    setWindowTitle(tr("Siapa yang bekerja sekarang?"));
    resize(kSize);
    layOut(question);
    addPersons(question.last);
    connect(m_list, &QListWidget::currentItemChanged, this, &SignInDialog::showPassword);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SignInDialog::accept);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setProblem({}); });
    showPassword();
    m_list->setFocus();
}

void SignInDialog::layOut(const SignInQuestion& question)
{
    m_list->setObjectName(QStringLiteral("masuk.daftar"));
    m_list->setAccessibleName(tr("Pengguna"));
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_password->setObjectName(QStringLiteral("masuk.sandi"));
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField = new FormField(tr("Kata sandi"), m_password);
    const QString note =
        tr("Nama ini dicatat pada setiap perubahan dan persetujuan. Gunanya agar jelas siapa "
           "mengerjakan apa, bukan untuk merahasiakan: siapa pun yang memegang berkas dapat membacanya.");
    auto* text = makeLabel(question.reason.isEmpty() ? note : question.reason + u'\n' + note, metrics::small,
                           QFont::Normal, Tone::Muted);
    text->setObjectName(QStringLiteral("masuk.catatan"));
    text->setWordWrap(true);
    const DialogButtons buttons = makeDialogButtons(*this, tr("Masuk"), question.leave);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 2 * metrics::grid, kMargin, 2 * metrics::grid);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_passwordField);
    layout->addWidget(buttons.box);
}

void SignInDialog::addPersons(const Id& chosen)
{
    static const QRegularExpression mark(QStringLiteral("^\\W+|\\W+$"));
    for (const Pengguna& person : edits::activePengguna(m_snapshot)) {
        const Pelaku pelaku = pelakuOf(m_snapshot, person);
        // What typing looks for: "(Kasi Pelayanan)" is found by its letters.
        auto* item = new QListWidgetItem(QString(person.nama).remove(mark), m_list);
        item->setData(IdRole, person.id);
        item->setData(NameRole, person.nama);
        item->setData(NoteRole, noteOf(pelaku));
        item->setData(Qt::AccessibleTextRole, AlurText::person(pelaku));
        item->setToolTip(AlurText::person(pelaku));
        if (person.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

const Pengguna* SignInDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? m_snapshot.pengguna(item->data(IdRole).toString()) : nullptr;
}

void SignInDialog::showPassword()
{
    const Pengguna* person = chosen();
    m_password->clear();
    m_passwordField->setProblem({});
    m_passwordField->setVisible(person && !person->sandi.isEmpty());
    keepInSight();
}

void SignInDialog::keepInSight()
{
    layout()->activate(); // the list has its new height before it scrolls to the person
    m_list->scrollToItem(m_list->currentItem());
}

void SignInDialog::accept()
{
    const Pengguna* person = chosen();
    if (!person)
        return;
    if (!person->sandi.isEmpty() && m_password->text().isEmpty()) { // Enter in the list: the password comes next
        m_password->setFocus();
        return;
    }
    const Result<Pelaku> entered = edits::enter(m_snapshot, person->id, m_password->text());
    if (!entered) {
        m_passwordField->setProblem(format::Text::error(entered.error()));
        keepInSight();
        m_password->setFocus();
        m_password->selectAll();
        return;
    }
    m_pelaku = *entered;
    QDialog::accept();
}

} // namespace selaras::ui
