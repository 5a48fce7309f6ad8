// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/Text.h"

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
    return versioned(kindTitle(dokumen.jenis, false), dokumen, span);
}

QString Text::shortTitle(const Dokumen& dokumen)
{
    return versioned(kindTitle(dokumen.jenis, true), dokumen, year(dokumen));
}

QString Text::note(Catatan catatan)
{
    switch (catatan) {
    case Catatan::TidakAda:
        return {};
    case Catatan::TargetBelumAda:
        return tr("belum ada target yang ditetapkan");
    case Catatan::RealisasiBelumAda:
        return tr("realisasi belum diisi");
    case Catatan::PaguBelumAda:
        return tr("belum ada pagu yang ditetapkan");
    case Catatan::TargetNol:
        return tr("pembagi 0 tidak dapat dibagi");
    case Catatan::TargetNolTercapai:
        return tr("target 0 dan realisasi 0 dihitung 100");
    case Catatan::RealisasiNol:
        return tr("realisasi 0 dihitung 100");
    case Catatan::TargetNegatif:
        return tr("target negatif tidak dihitung");
    case Catatan::PenyebutNol:
        return tr("penyebut 0 tidak dapat dibagi");
    case Catatan::Dibatasi:
        return tr("dibatasi oleh batas capaian indikator");
    case Catatan::DiLuarJangkauan:
        return tr("hasil terlalu besar untuk dicetak");
    }
    Q_UNREACHABLE();
}

QString Text::rule(Aturan aturan)
{
    switch (aturan) {
    case Aturan::Langsung:
        return tr("Nilai sebagaimana diisi");
    case Aturan::Pembagian:
        return tr("Pembilang ÷ penyebut (× 100 untuk persen)");
    case Aturan::TahunJumlah:
        return tr("Jumlah triwulan yang terisi");
    case Aturan::TahunNilaiAkhir:
        return tr("Nilai triwulan terakhir yang terisi");
    case Aturan::TahunRataRata:
        return tr("Rata-rata triwulan yang terisi");
    case Aturan::CapaianNaik:
        return tr("Capaian = realisasi ÷ target × 100");
    case Aturan::CapaianTurunA:
        return tr("Capaian = (2 × target − realisasi) ÷ target × 100 (PermenPANRB 8/2021)");
    case Aturan::CapaianTurunB:
        return tr("Capaian = target ÷ realisasi × 100");
    case Aturan::CapaianRentang:
        return tr("Capaian = 100 di dalam rentang; di luarnya dibandingkan dengan batas terdekat (PermenPANRB 8/2021)");
    case Aturan::PaguJumlah:
        return tr("Jumlah dari rinciannya");
    case Aturan::Serapan:
        return tr("Serapan = realisasi anggaran ÷ pagu × 100");
    case Aturan::Selisih:
        return tr("Selisih");
    case Aturan::Efisiensi:
        return tr("Efisiensi = capaian − serapan, dalam poin");
    case Aturan::Kemajuan:
        return tr("Tingkat kemajuan = realisasi dibandingkan target akhir Renstra");
    case Aturan::RataRataCapaian:
        return tr("Rata-rata capaian yang dapat dihitung, dibulatkan sekali di akhir");
    }
    Q_UNREACHABLE();
}

namespace {

    /// An input as it was entered: shortest form, four digits at most.
    QString input(const Masukan& masukan)
    {
        const std::optional<Decimal> value = masukan.nilai.rounded(Decimal::kDigits);
        return value ? number(*value) : QStringLiteral("?");
    }

    QString joined(const std::vector<Masukan>& inputs, const QString& between)
    {
        constexpr size_t shown = 8;
        QStringList parts;
        for (size_t i = 0; i < std::min(inputs.size(), shown); ++i)
            parts << input(inputs[i]);
        if (inputs.size() > shown)
            parts << Text::tr("… (%1 angka)").arg(inputs.size());
        return parts.join(between);
    }

    const Ratio kHundred(qint64(100));

    QString quotient(const QString& above, const QString& below)
    {
        return QStringLiteral("%1 ÷ %2 × 100").arg(above, below);
    }

    QString minimizeA(const QString& target, const QString& realisasi)
    {
        return QStringLiteral("(2 × %1 − %2) ÷ %1 × 100").arg(target, realisasi);
    }

    /// The calculation of a kemajuan: by the formula of its arah, which is the one that gives the figure.
    QString progress(const Ratio& result, const Masukan& target, const Masukan& realisasi)
    {
        const Ratio &t = target.nilai, &r = realisasi.nilai;
        if (!t.isZero() && r / t * kHundred == result)
            return quotient(input(realisasi), input(target));
        if (!t.isZero() && (t + t - r) / t * kHundred == result)
            return minimizeA(input(target), input(realisasi));
        if (!r.isZero() && t / r * kHundred == result)
            return quotient(input(target), input(realisasi));
        return {};
    }

    /// The calculation with its figures; empty where the rule alone says it.
    QString calculation(const Angka& angka)
    {
        const auto& in = angka.masukan;
        const auto at = [&](size_t i) { return input(in[i]); };
        switch (angka.aturan) {
        case Aturan::CapaianNaik:
        case Aturan::Serapan:
            return in.size() == 2 ? quotient(at(1), at(0)) : QString();
        case Aturan::Kemajuan:
            return in.size() == 2 ? progress(*angka.nilai, in[0], in[1]) : QString();
        case Aturan::CapaianTurunA:
            return in.size() == 2 ? minimizeA(at(0), at(1)) : QString();
        case Aturan::CapaianTurunB:
            return in.size() == 2 ? quotient(at(0), at(1)) : QString();
        case Aturan::Pembagian:
            if (in.size() != 2)
                return {};
            return *angka.nilai * in[1].nilai == in[0].nilai ? QStringLiteral("%1 ÷ %2").arg(at(0), at(1))
                                                             : quotient(at(0), at(1));
        case Aturan::Efisiensi:
        case Aturan::Selisih:
            return in.size() == 2 ? QStringLiteral("%1 − %2").arg(at(0), at(1)) : QString();
        case Aturan::TahunJumlah:
        case Aturan::PaguJumlah:
            return in.size() > 1 && in[0].peran != Peran::Pembilang ? joined(in, QStringLiteral(" + ")) : QString();
        case Aturan::TahunRataRata:
        case Aturan::RataRataCapaian:
            return in.size() > 1 ? QStringLiteral("(%1) ÷ %2").arg(joined(in, QStringLiteral(" + "))).arg(in.size())
                                 : QString();
        case Aturan::Langsung:
        case Aturan::TahunNilaiAkhir:
        case Aturan::CapaianRentang:
            return {};
        }
        Q_UNREACHABLE();
    }

} // namespace

QString Text::explain(const Angka& angka, int decimals)
{
    QString text = rule(angka.aturan);
    // A figure with a note follows a convention or a cap, not the formula.
    const QString steps = angka.ada() && angka.catatan == Catatan::TidakAda ? calculation(angka) : QString();
    if (!steps.isEmpty())
        text += QStringLiteral("\n%1 = %2").arg(steps, figure(angka, decimals));
    if (angka.keadaan == Keadaan::TidakDapatDihitung)
        text += u'\n' + tr("Tidak dapat dihitung: %1.").arg(note(angka.catatan));
    else if (angka.keadaan == Keadaan::BelumDiisi)
        text += u'\n' + tr("Belum ada: %1.").arg(note(angka.catatan));
    else if (angka.catatan != Catatan::TidakAda)
        text += u'\n' + tr("Catatan: %1.").arg(note(angka.catatan));
    return text;
}

QString Text::attention(const Perhatian& finding)
{
    const bool inPercent = finding.indikator && finding.indikator->satuan == u"%";
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
    }
    Q_UNREACHABLE();
}

} // namespace selaras::format
