// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/Text.h"

#include "core/domain/values/Satuan.h"
#include "core/format/PlanText.h"

namespace selaras::format {

using namespace domain;

QString Text::numberError(NumberError error)
{
    switch (error) {
    case NumberError::None:
        return {};
    case NumberError::Empty:
        return tr("belum ada angka");
    case NumberError::NotANumber:
        return tr("bukan angka; tulis misalnya 1.234,5");
    case NumberError::DotAsDecimal:
        return tr("titik memisahkan ribuan; untuk desimal pakai koma, misalnya 1,5");
    case NumberError::BadGrouping:
        return tr("titik ribuan tidak pada tempatnya; tulis misalnya 1.500.000 atau 1500000");
    case NumberError::TwoCommas:
        return tr("koma desimal hanya boleh satu");
    case NumberError::TooManyDecimals:
        return tr("paling banyak empat angka di belakang koma");
    case NumberError::OutOfRange:
        return tr("angka terlalu besar");
    }
    Q_UNREACHABLE();
}

QString Text::name(JenisSimpul jenis)
{
    switch (jenis) {
    case JenisSimpul::Tujuan:
        return tr("Tujuan");
    case JenisSimpul::Sasaran:
        return tr("Sasaran");
    case JenisSimpul::KinerjaLainnya:
        return tr("Kinerja Lainnya");
    case JenisSimpul::Program:
        return tr("Program");
    case JenisSimpul::Kegiatan:
        return tr("Kegiatan");
    case JenisSimpul::SubKegiatan:
        return tr("Sub Kegiatan");
    }
    Q_UNREACHABLE();
}

QString Text::name(Arah arah)
{
    switch (arah) {
    case Arah::Naik:
        return tr("makin tinggi makin baik");
    case Arah::TurunA:
        return tr("makin rendah makin baik (A: (2T − R) ÷ T)");
    case Arah::TurunB:
        return tr("makin rendah makin baik (B: T ÷ R)");
    case Arah::Rentang:
        return tr("di dalam rentang");
    }
    Q_UNREACHABLE();
}

QString Text::name(Akumulasi akumulasi)
{
    switch (akumulasi) {
    case Akumulasi::Jumlah:
        return tr("jumlah triwulan");
    case Akumulasi::NilaiAkhir:
        return tr("nilai akhir");
    case Akumulasi::RataRata:
        return tr("rata-rata triwulan");
    }
    Q_UNREACHABLE();
}

QString Text::name(StatusDokumen status)
{
    return status == StatusDokumen::Draf ? tr("draf") : tr("ditetapkan");
}

QString Text::name(TingkatPembanding tingkat)
{
    switch (tingkat) {
    case TingkatPembanding::Kabupaten:
        return tr("Kabupaten");
    case TingkatPembanding::Provinsi:
        return tr("Provinsi");
    case TingkatPembanding::Nasional:
        return tr("Nasional");
    }
    Q_UNREACHABLE();
}

namespace {

    QString kindTitle(JenisDokumen jenis, bool brief)
    {
        switch (jenis) {
        case JenisDokumen::Renstra:
            return Text::tr("Renstra");
        case JenisDokumen::Renja:
            return Text::tr("Renja");
        case JenisDokumen::PerjanjianKinerja:
            return brief ? Text::tr("PK") : Text::tr("Perjanjian Kinerja");
        case JenisDokumen::Iku:
            return Text::tr("IKU");
        case JenisDokumen::RencanaAksi:
            return Text::tr("Rencana Aksi");
        }
        Q_UNREACHABLE();
    }

    QString versioned(QString title, const Dokumen& dokumen, const QString& span)
    {
        if (dokumen.perubahanKe > 0)
            title += u' ' + Text::tr("Perubahan");
        if (dokumen.perubahanKe > 1)
            title += QStringLiteral(" %1").arg(Text::tr("ke-%1").arg(dokumen.perubahanKe));
        if (!span.isEmpty())
            title += u' ' + span;
        return title;
    }

    QString year(const Dokumen& dokumen)
    {
        return dokumen.tahun > 0 ? QString::number(dokumen.tahun) : QString();
    }

} // namespace

QString Text::title(const Dokumen& dokumen, const Snapshot& snapshot)
{
    QString span = year(dokumen);
    for (const PeriodeRenstra& period : snapshot.data().periode) {
        if (span.isEmpty() && period.id == dokumen.periodeId)
            span = QStringLiteral("%1–%2").arg(period.tahunAwal).arg(period.tahunAkhir);
    }
    return versioned(kindTitle(dokumen.jenis, false), dokumen, span) + PlanText::ofPost(dokumen, snapshot);
}

QString Text::shortTitle(const Dokumen& dokumen)
{
    return versioned(kindTitle(dokumen.jenis, true), dokumen, year(dokumen));
}

QString Text::attention(const Perhatian& finding)
{
    const bool inPercent = finding.indikator && isPersen(finding.indikator->satuan);
    const auto figureOf = [&](const std::optional<Decimal>& value) {
        return value ? target(value, {}, inPercent ? QStringLiteral("%") : QString()) : QString();
    };
    const QString subject = finding.indikator ? finding.indikator->nama
        : finding.simpul                      ? finding.simpul->nama
                                              : QString();
    const Arah arah = finding.indikator ? finding.indikator->arah : Arah::Naik;
    const bool minimize = arah == Arah::TurunA || arah == Arah::TurunB;
    const bool above = minimize || (arah == Arah::Rentang && finding.nilai > finding.pembanding);
    const QString missed = above ? tr("melampaui target %1") : tr("di bawah target %1");
    const QString worse = minimize ? tr("naik dari %1 tahun lalu") : tr("turun dari %1 tahun lalu");
    switch (finding.jenis) {
    case JenisPerhatian::DiBawahTarget:
        return finding.tahunLalu
            ? tr("%1: %2 %3, %4.")
                  .arg(subject, figureOf(finding.nilai), missed.arg(figureOf(finding.pembanding)),
                       worse.arg(figureOf(finding.tahunLalu)))
            : tr("%1: %2 %3.").arg(subject, figureOf(finding.nilai), missed.arg(figureOf(finding.pembanding)));
    case JenisPerhatian::TurunDariLalu:
        return tr("%1: %2, %3.").arg(subject, figureOf(finding.nilai), worse.arg(figureOf(finding.tahunLalu)));
    case JenisPerhatian::SerapanRendah:
        return tr("Serapan %1 baru %2; sisa %3.")
            .arg(subject, percent(*finding.nilai), rupiah(finding.pembanding.value_or(Decimal())));
    case JenisPerhatian::TargetBerbeda:
        return tr("Target %1 di %2 (%3) berbeda dari %4 (%5).")
            .arg(subject, shortTitle(*finding.dokumenA), figureOf(finding.nilai), shortTitle(*finding.dokumenB),
                 figureOf(finding.pembanding));
    case JenisPerhatian::BelumDiisi:
        return tr("%n indikator belum diisi.", nullptr, finding.jumlah);
    case JenisPerhatian::Janggal:
        return tr("%1: capaian %2 tidak wajar, periksa kembali.").arg(subject, percent(*finding.nilai));
    }
    Q_UNREACHABLE();
}

QString Text::name(Action action)
{
    switch (action) {
    case Action::Import:
        return tr("Impor");
    case Action::CreateUnit:
        return tr("Membuat unit kerja");
    case Action::EditUnit:
        return tr("Mengubah data unit kerja");
    case Action::AddPlan:
        return tr("Menambah rencana");
    case Action::RenameSimpul:
        return tr("Mengubah uraian");
    case Action::RenameIndikator:
        return tr("Mengubah nama indikator");
    case Action::AddDokumen:
        return tr("Menambah dokumen");
    case Action::SetTarget:
        return tr("Mengisi target");
    case Action::SetPagu:
        return tr("Mengisi pagu");
    case Action::SetRealisasi:
        return tr("Mengisi realisasi kinerja");
    case Action::SetRealisasiAnggaran:
        return tr("Mengisi realisasi anggaran");
    case Action::Paste:
        return tr("Menempel");
    case Action::Clear:
        return tr("Mengosongkan sel");
    case Action::AddEvaluasi:
        return tr("Mengisi evaluasi");
    case Action::Undo:
        return tr("Mengurungkan");
    case Action::Redo:
        return tr("Mengulangi");
    case Action::AddSimpul:
        return tr("Menambah baris rencana");
    case Action::EditSimpul:
        return tr("Mengubah baris rencana");
    case Action::MoveSimpul:
        return tr("Memindah baris rencana");
    case Action::DuplicateSimpul:
        return tr("Menggandakan baris rencana");
    case Action::DeleteSimpul:
        return tr("Membuang baris rencana");
    case Action::RestoreSimpul:
        return tr("Memulihkan baris rencana");
    case Action::AddIndikator:
        return tr("Menambah indikator");
    case Action::EditIndikator:
        return tr("Mengubah indikator");
    case Action::MoveIndikator:
        return tr("Memindah indikator");
    case Action::DuplicateIndikator:
        return tr("Menggandakan indikator");
    case Action::DeleteIndikator:
        return tr("Membuang indikator");
    case Action::RestoreIndikator:
        return tr("Memulihkan indikator");
    case Action::EditPeriode:
        return tr("Mengubah periode Renstra");
    case Action::EditJabatan:
        return tr("Mengubah jabatan");
    case Action::EditPejabat:
        return tr("Mengubah pejabat");
    case Action::EditDokumen:
        return tr("Mengubah dokumen");
    case Action::DeleteDokumen:
        return tr("Menghapus draf dokumen");
    case Action::FixDokumen:
        return tr("Menetapkan dokumen");
    case Action::Fill:
        return tr("Mengisi blok");
    case Action::StartYear:
        return tr("Memulai tahun baru");
    case Action::ImportNomenklatur:
        return tr("Mengimpor nomenklatur");
    case Action::AdvanceRealisasi:
        return tr("Meneruskan realisasi");
    case Action::ReturnRealisasi:
        return tr("Mengembalikan realisasi");
    case Action::AcceptOdd:
        return tr("Menerima angka yang janggal");
    case Action::SetButir:
        return tr("Mengisi butir yang dihitung");
    case Action::AddBukti:
        return tr("Menambah bukti dukung");
    case Action::RemoveBukti:
        return tr("Melepas bukti dukung");
    case Action::SetSkm:
        return tr("Mengisi unsur SKM");
    case Action::SetSakip:
        return tr("Mengisi komponen SAKIP");
    case Action::EditPengguna:
        return tr("Mengubah pengguna");
    case Action::EditSetelan:
        return tr("Mengubah setelan");
    case Action::EndPlan:
        return tr("Mengakhiri baris rencana");
    case Action::SucceedPlan:
        return tr("Mengganti baris rencana");
    }
    Q_UNREACHABLE();
}

} // namespace selaras::format
