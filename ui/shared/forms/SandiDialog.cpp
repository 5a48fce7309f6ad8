// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/forms/SandiDialog.h"

#include "core/edits/office/Pengguna.h"

#include <QCheckBox>
#include <QLineEdit>

namespace selaras::ui {

namespace {
    QLineEdit* makeSecret()
    {
        auto* edit = new QLineEdit;
        edit->setEchoMode(QLineEdit::Password);
        return edit;
    }
} // namespace

SandiDialog::SandiDialog(Session& session, const domain::Pengguna& person, QWidget* parent)
    : FormDialog(session, tr("Kata sandi %1").arg(person.nama), tr("Simpan"), parent)
    , m_id(person.id)
    , m_first(makeSecret())
    , m_second(makeSecret())
    , m_none(new QCheckBox(tr("Masuk tanpa kata sandi")))
{
    setObjectName(QStringLiteral("sandi"));
    addText(tr("Mencegah orang lain tanpa sengaja bekerja atas nama ini; isi berkas tidak menjadi rahasia. Kata sandi "
               "yang terlupa diganti di sini."));
    addField(tr("Kata sandi baru (paling sedikit %1 huruf atau angka)").arg(edits::kSandiTerpendek), m_first,
             QStringLiteral("sandi.baru"));
    addField(tr("Ulangi kata sandi"), m_second, QStringLiteral("sandi.ulang"));
    addField(tr("Kata sandi sekarang: ada"), m_none, QStringLiteral("sandi.tanpa"));
    setFieldVisible(m_none, !person.sandi.isEmpty());
    connect(m_none, &QCheckBox::toggled, this, [this](bool none) {
        m_first->setEnabled(!none);
        m_second->setEnabled(!none);
    });
}

Result<edits::Edit> SandiDialog::edit()
{
    const domain::Snapshot& snapshot = session().snapshot();
    if (m_none->isChecked())
        return edits::setSandi(snapshot, m_id, {});
    if (m_first->text().isEmpty()) // saved without typing: nobody meant to take the password away
        return fail(ErrorCode::PasswordTooShort, { QString::number(edits::kSandiTerpendek) });
    if (m_first->text() != m_second->text())
        return fail(ErrorCode::PasswordsDiffer);
    return edits::setSandi(snapshot, m_id, m_first->text());
}

QWidget* SandiDialog::fieldOf(ErrorCode code) const
{
    return code == ErrorCode::PasswordsDiffer ? m_second : m_first;
}

} // namespace selaras::ui
