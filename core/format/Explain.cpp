// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure came about, in words.
#include "core/format/Text.h"

namespace selaras::format {

using namespace domain;

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
    case Catatan::SkorBelumLengkap:
        return tr("skor belum lengkap");
    case Catatan::SkorDiLuarBatas:
        return tr("ada skor di luar batasnya");
    case Catatan::PembandingBelumAda:
        return tr("belum ada angka pembanding");
    case Catatan::TahunBelumLengkap:
        return tr("ada tahun sebelumnya yang belum diisi");
    case Catatan::TargetKata:
        return tr("target berupa kata yang tidak ada dalam skala indikator");
    case Catatan::MasihBerjalan:
        return tr("masih bertambah sampai akhir tahun, jadi belum dinilai");
    case Catatan::TargetTriwulan:
        return tr("dibandingkan dengan target triwulan pada Rencana Aksi");
    case Catatan::NegatifDihitungNol:
        return tr("capaian di bawah 0 dihitung 0 dalam rata-rata");
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
    case Aturan::CapaianPeringkat:
        return tr("Capaian = peringkat yang dicapai ÷ peringkat target × 100, menurut skala indikator");
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
    case Aturan::KemajuanJumlah:
        return tr("Tingkat kemajuan = jumlah realisasi sejak awal periode dibandingkan target akhir Renstra");
    case Aturan::RataRataCapaian:
        return tr("Rata-rata capaian yang dapat dihitung, dibulatkan sekali di akhir");
    case Aturan::RataRataUnsur:
        return tr("Nilai SKM = rata-rata sembilan unsur × 25 (PermenPANRB 14/2017)");
    case Aturan::JumlahKomponen:
        return tr("Nilai SAKIP = jumlah nilai komponennya (PermenPANRB 88/2021)");
    case Aturan::CacahTercapai:
        return tr("Banyaknya indikator dengan capaian 100 atau lebih");
    case Aturan::CacahMelapor:
        return tr("Banyaknya baris yang sudah dikirim penanggung jawabnya");
    case Aturan::HariTenggat:
        return tr("Tenggat = akhir triwulan ditambah hari menurut SOP pengumpulan data kinerja atau setelan kantor");
    case Aturan::KemajuanAnggaran:
        return tr("Kemajuan anggaran = realisasi sejak awal periode ÷ pagu Renstra untuk seluruh periode × 100 "
                  "(Permendagri 86/2017, formulir E.81)");
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

    QString joined(const std::vector<Masukan>& inputs, const QString& between, size_t shown = 8)
    {
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
        case Aturan::CapaianPeringkat:
        case Aturan::Serapan:
        case Aturan::KemajuanAnggaran:
            return in.size() == 2 ? quotient(at(1), at(0)) : QString();
        case Aturan::Kemajuan:
        case Aturan::KemajuanJumlah:
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
        case Aturan::RataRataUnsur:
            return in.empty()
                ? QString()
                : QStringLiteral("(%1) ÷ %2 × 25").arg(joined(in, QStringLiteral(" + "), in.size())).arg(in.size());
        case Aturan::JumlahKomponen:
            return joined(in, QStringLiteral(" + "));
        case Aturan::Langsung:
        case Aturan::TahunNilaiAkhir:
        case Aturan::CapaianRentang:
        case Aturan::CacahTercapai:
        case Aturan::CacahMelapor:
        case Aturan::HariTenggat:
            return {};
        }
        Q_UNREACHABLE();
    }

    /// A figure whose note says that it follows a convention or a cap is not what the formula gives.
    bool keepsCalculation(Catatan catatan)
    {
        switch (catatan) {
        case Catatan::TidakAda:
        case Catatan::TahunBelumLengkap:
        case Catatan::MasihBerjalan:
        case Catatan::TargetTriwulan:
        case Catatan::NegatifDihitungNol:
            return true;
        default:
            return false;
        }
    }

} // namespace

QString Text::explain(const Angka& angka, int decimals)
{
    QString text = rule(angka.aturan);
    const QString steps = angka.ada() && keepsCalculation(angka.catatan) ? calculation(angka) : QString();
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

} // namespace selaras::format
