// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/office/Codes.h"

namespace selaras::domain {

const std::array<std::pair<StatusPejabat, const char*>, 4> EnumCodes<StatusPejabat>::all{ {
    { StatusPejabat::Definitif, "definitif" },
    { StatusPejabat::Plt, "plt" },
    { StatusPejabat::Plh, "plh" },
    { StatusPejabat::AtasNama, "an" },
} };

const std::array<std::pair<JenisSimpul, const char*>, 6> EnumCodes<JenisSimpul>::all{ {
    { JenisSimpul::Tujuan, "tujuan" },
    { JenisSimpul::Sasaran, "sasaran" },
    { JenisSimpul::KinerjaLainnya, "kinerjaLainnya" },
    { JenisSimpul::Program, "program" },
    { JenisSimpul::Kegiatan, "kegiatan" },
    { JenisSimpul::SubKegiatan, "subKegiatan" },
} };

const std::array<std::pair<Arah, const char*>, 4> EnumCodes<Arah>::all{ {
    { Arah::Naik, "naik" },
    { Arah::TurunA, "turunA" },
    { Arah::TurunB, "turunB" },
    { Arah::Rentang, "rentang" },
} };

const std::array<std::pair<Akumulasi, const char*>, 3> EnumCodes<Akumulasi>::all{ {
    { Akumulasi::Jumlah, "jumlah" },
    { Akumulasi::NilaiAkhir, "nilaiAkhir" },
    { Akumulasi::RataRata, "rataRata" },
} };

const std::array<std::pair<JenisSkala, const char*>, 5> EnumCodes<JenisSkala>::all{ {
    { JenisSkala::TidakAda, "tidakAda" },
    { JenisSkala::Permendagri86, "permendagri86" },
    { JenisSkala::Sakip88, "sakip88" },
    { JenisSkala::Skm14, "skm14" },
    { JenisSkala::IpAsn, "ipAsn" },
} };

const std::array<std::pair<JenisDokumen, const char*>, 5> EnumCodes<JenisDokumen>::all{ {
    { JenisDokumen::Renstra, "renstra" },
    { JenisDokumen::Renja, "renja" },
    { JenisDokumen::PerjanjianKinerja, "perjanjianKinerja" },
    { JenisDokumen::Iku, "iku" },
    { JenisDokumen::RencanaAksi, "rencanaAksi" },
} };

const std::array<std::pair<StatusDokumen, const char*>, 2> EnumCodes<StatusDokumen>::all{ {
    { StatusDokumen::Draf, "draf" },
    { StatusDokumen::Ditetapkan, "ditetapkan" },
} };

const std::array<std::pair<Bagian, const char*>, 3> EnumCodes<Bagian>::all{ {
    { Bagian::Tahunan, "tahunan" },
    { Bagian::KondisiAwal, "kondisiAwal" },
    { Bagian::KondisiAkhir, "kondisiAkhir" },
} };

const std::array<std::pair<StatusRealisasi, const char*>, 6> EnumCodes<StatusRealisasi>::all{ {
    { StatusRealisasi::Draf, "draf" },
    { StatusRealisasi::Diisi, "diisi" },
    { StatusRealisasi::Diverifikasi, "diverifikasi" },
    { StatusRealisasi::Divalidasi, "divalidasi" },
    { StatusRealisasi::Diparaf, "diparaf" },
    { StatusRealisasi::Ditandatangani, "ditandatangani" },
} };

const std::array<std::pair<PeranPengguna, const char*>, 6> EnumCodes<PeranPengguna>::all{ {
    { PeranPengguna::Pengisi, "pengisi" },
    { PeranPengguna::Perencana, "perencana" },
    { PeranPengguna::Kasubag, "kasubag" },
    { PeranPengguna::Sekretaris, "sekretaris" },
    { PeranPengguna::Camat, "camat" },
    { PeranPengguna::Pengawas, "pengawas" },
} };

const std::array<std::pair<Kejanggalan, const char*>, 7> EnumCodes<Kejanggalan>::all{ {
    { Kejanggalan::KumulatifTurun, "kumulatifTurun" },
    { Kejanggalan::MelebihiPagu, "melebihiPagu" },
    { Kejanggalan::CapaianTinggi, "capaianTinggi" },
    { Kejanggalan::JauhDariRiwayat, "jauhDariRiwayat" },
    { Kejanggalan::PersenLebih100, "persenLebih100" },
    { Kejanggalan::KurangDariTriwulanLalu, "kurangDariTriwulanLalu" },
    { Kejanggalan::PenyebutKosong, "penyebutKosong" },
} };

const std::array<std::pair<TingkatPembanding, const char*>, 3> EnumCodes<TingkatPembanding>::all{ {
    { TingkatPembanding::Kabupaten, "kabupaten" },
    { TingkatPembanding::Provinsi, "provinsi" },
    { TingkatPembanding::Nasional, "nasional" },
} };

const std::array<std::pair<Action, const char*>, 49> EnumCodes<Action>::all{ {
    { Action::Import, "impor" },
    { Action::CreateUnit, "buatUnit" },
    { Action::EditUnit, "ubahUnit" },
    { Action::AddPlan, "tambahRencana" },
    { Action::RenameSimpul, "ubahNamaSimpul" },
    { Action::RenameIndikator, "ubahNamaIndikator" },
    { Action::AddDokumen, "tambahDokumen" },
    { Action::SetTarget, "isiTarget" },
    { Action::SetPagu, "isiPagu" },
    { Action::SetRealisasi, "isiRealisasi" },
    { Action::SetRealisasiAnggaran, "isiRealisasiAnggaran" },
    { Action::Paste, "tempel" },
    { Action::Clear, "kosongkan" },
    { Action::AddEvaluasi, "isiEvaluasi" },
    { Action::Undo, "urungkan" },
    { Action::Redo, "ulangi" },
    { Action::AddSimpul, "tambahSimpul" },
    { Action::EditSimpul, "ubahSimpul" },
    { Action::MoveSimpul, "pindahSimpul" },
    { Action::DuplicateSimpul, "gandakanSimpul" },
    { Action::DeleteSimpul, "hapusSimpul" },
    { Action::RestoreSimpul, "pulihkanSimpul" },
    { Action::AddIndikator, "tambahIndikator" },
    { Action::EditIndikator, "ubahIndikator" },
    { Action::MoveIndikator, "pindahIndikator" },
    { Action::DuplicateIndikator, "gandakanIndikator" },
    { Action::DeleteIndikator, "hapusIndikator" },
    { Action::RestoreIndikator, "pulihkanIndikator" },
    { Action::EditPeriode, "ubahPeriode" },
    { Action::EditJabatan, "ubahJabatan" },
    { Action::EditPejabat, "ubahPejabat" },
    { Action::EditDokumen, "ubahDokumen" },
    { Action::DeleteDokumen, "hapusDokumen" },
    { Action::FixDokumen, "tetapkanDokumen" },
    { Action::Fill, "isiBlok" },
    { Action::StartYear, "mulaiTahun" },
    { Action::ImportNomenklatur, "imporNomenklatur" },
    { Action::AdvanceRealisasi, "majukanRealisasi" },
    { Action::ReturnRealisasi, "kembalikanRealisasi" },
    { Action::AcceptOdd, "terimaKejanggalan" },
    { Action::SetButir, "isiButir" },
    { Action::AddBukti, "tambahBukti" },
    { Action::RemoveBukti, "hapusBukti" },
    { Action::SetSkm, "isiSkm" },
    { Action::SetSakip, "isiSakip" },
    { Action::EditPengguna, "ubahPengguna" },
    { Action::EditSetelan, "ubahSetelan" },
    { Action::EndPlan, "akhiriRencana" },
    { Action::SucceedPlan, "teruskanRencana" },
} };

} // namespace selaras::domain
