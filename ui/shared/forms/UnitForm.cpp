// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/forms/UnitForm.h"

#include "ui/base/Theme.h"
#include "ui/shared/forms/Logo.h"
#include "ui/widgets/FormField.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace selaras::ui {

using domain::UnitKerja;

namespace {
    constexpr int kPicture = 44;
}

UnitForm::UnitForm(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_picture(new QLabel)
    , m_choose(new QPushButton(tr("Pilih gambar…")))
    , m_remove(new QPushButton(tr("Hapus")))
{
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &UnitForm::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
        Q_EMIT touched();
        Q_EMIT left();
    });
    showLogo();
}

void UnitForm::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * metrics::grid);
    grid->setVerticalSpacing(metrics::grid);
    // Six columns: two fields to a row, three where they are short.
    const auto place = [grid](FormField* field, int row, int column, int columns) {
        grid->addWidget(field, row, column, 1, columns, Qt::AlignTop);
    };
    place(addLine(&UnitKerja::nama, "nama", tr("Nama unit kerja"), tr("Kecamatan …")), 0, 0, 3);
    place(addLine(&UnitKerja::kabupaten, "kabupaten", tr("Kabupaten/Kota"), tr("Kabupaten …")), 0, 3, 3);
    place(addLine(&UnitKerja::provinsi, "provinsi", tr("Provinsi"), {}), 1, 0, 3);
    place(addLine(&UnitKerja::kode, "kode", tr("Kode SKPD"), tr("boleh kosong")), 1, 3, 3);
    place(addLine(&UnitKerja::alamat, "alamat", tr("Alamat"), tr("jalan, nomor, kode pos")), 2, 0, 6);
    place(addLine(&UnitKerja::telepon, "telepon", tr("Telepon"), {}), 3, 0, 2);
    place(addLine(&UnitKerja::surel, "surel", tr("Surel"), {}), 3, 2, 2);
    place(addLine(&UnitKerja::situs, "situs", tr("Laman"), tr("alamat situs kantor")), 3, 4, 2);
    place(addLine(&UnitKerja::tempat, "tempat", tr("Tempat penandatanganan"), tr("tertulis sebelum tanggal")), 4, 0, 3);
    m_logoField = new FormField(tr("Logo untuk kop surat"), makeLogoRow());
    place(m_logoField, 4, 3, 3);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(5, 1);
}

FormField* UnitForm::addLine(QString UnitKerja::*member, const char* name, const QString& label, const QString& example)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("unit.") + QLatin1StringView(name));
    edit->setPlaceholderText(example);
    auto* field = new FormField(label, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        field->setProblem({});
        Q_EMIT touched();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        edit->setText(edit->text().simplified()); // as it is kept; nothing is being typed any more
        Q_EMIT left();
    });
    m_lines.push_back({ member, edit, field });
    return field;
}

QWidget* UnitForm::makeLogoRow()
{
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("unit.logo"));
    m_picture->setObjectName(QStringLiteral("unit.logo.gambar"));
    m_picture->setFixedSize(kPicture, kPicture);
    m_picture->setAlignment(Qt::AlignCenter);
    m_choose->setObjectName(QStringLiteral("unit.logo.pilih"));
    m_choose->setAccessibleName(tr("Pilih gambar logo"));
    m_choose->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("unit.logo.hapus"));
    m_remove->setAccessibleName(tr("Hapus logo"));
    m_remove->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    for (QWidget* each : std::initializer_list<QWidget*>{ m_picture, m_choose, m_remove })
        layout->addWidget(each);
    layout->addStretch();
    row->setFocusProxy(m_choose);
    return row;
}

UnitKerja UnitForm::value(UnitKerja base) const
{
    for (const Line& line : m_lines)
        base.*line.member = line.edit->text().simplified();
    base.logo = m_logo;
    return base;
}

void UnitForm::setValue(const UnitKerja& unit)
{
    for (const Line& line : m_lines) {
        if (line.edit->text() != unit.*line.member && !(line.edit->hasFocus() && line.edit->isModified()))
            line.edit->setText(unit.*line.member);
    }
    m_logo = unit.logo;
    showLogo();
}

void UnitForm::setNameProblem(const QString& problem)
{
    m_lines.front().field->setProblem(problem);
}

QWidget* UnitForm::first() const
{
    return m_lines.front().edit;
}

void UnitForm::chooseLogo()
{
    const QString path =
        m_dialogs.openFile(this, tr("Pilih gambar logo"), tr("Gambar PNG atau JPEG (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    const std::optional<QByteArray> logo = readLogo(path);
    m_logoField->setProblem(logo ? QString() : tr("Berkas itu bukan gambar PNG atau JPEG; pilih berkas lain."));
    if (!logo)
        return;
    m_logo = *logo;
    showLogo();
    Q_EMIT touched();
    Q_EMIT left();
}

void UnitForm::showLogo()
{
    QPixmap picture;
    picture.loadFromData(m_logo);
    const qreal scale = devicePixelRatioF();
    picture = picture.isNull()
        ? QPixmap()
        : picture.scaled(QSize(kPicture, kPicture) * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(scale);
    m_picture->setPixmap(picture);
    m_picture->setVisible(!m_logo.isEmpty());
    m_remove->setVisible(!m_logo.isEmpty());
}

} // namespace selaras::ui
