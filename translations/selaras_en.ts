<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>selaras::app</name>
    <message>
        <source>--%1 harus angka %2 sampai %3</source>
        <translation>--%1 must be a number from %2 to %3</translation>
    </message>
    <message>
        <source>Tahun yang dihitung (wajib).</source>
        <translation>Year to compute (required).</translation>
    </message>
    <message>
        <source>Hitung sampai triwulan 1 sampai 4; bawaan 4.</source>
        <translation>Count results up to quarter 1 to 4; default 4.</translation>
    </message>
    <message>
        <source>Tulis sebagai JSON.</source>
        <translation>Write as JSON.</translation>
    </message>
    <message>
        <source>Sertakan indikator program, kegiatan, dan sub kegiatan.</source>
        <translation>Include indicators of program, kegiatan and sub kegiatan.</translation>
    </message>
    <message>
        <source>Gambar grafik ke berkas PNG.</source>
        <translation>Draw the chart to a PNG file.</translation>
    </message>
    <message>
        <source>Ukuran gambar dalam piksel; bawaan 1366x768.</source>
        <translation>Size of the picture in pixels; default 1366x768.</translation>
    </message>
    <message>
        <source>Tahun dokumen (wajib).</source>
        <translation>Year of the document (required).</translation>
    </message>
    <message>
        <source>Versi perubahan terbaru; tanpa ini versi murni.</source>
        <translation>Newest perubahan; without this the murni version.</translation>
    </message>
    <message>
        <source>Berkas PDF yang ditulis (wajib).</source>
        <translation>PDF file to write (required).</translation>
    </message>
    <message>
        <source>Kertas A4; bawaan F4.</source>
        <translation>A4 paper; default F4.</translation>
    </message>
    <message>
        <source>Tunjukkan isinya tanpa menulis apa pun.</source>
        <translation>Show what is in it without writing anything.</translation>
    </message>
    <message>
        <source>Tulis ringkasan sebagai JSON.</source>
        <translation>Write the summary as JSON.</translation>
    </message>
    <message>
        <source>Skala layar 1 sampai 3, misalnya 1.5.</source>
        <translation>Screen scale from 1 to 3, for example 1.5.</translation>
    </message>
    <message>
        <source>Palet gelap.</source>
        <translation>Dark palette.</translation>
    </message>
    <message>
        <source>Tahun yang ditampilkan.</source>
        <translation>Year to show.</translation>
    </message>
    <message>
        <source>Bantuan ini.</source>
        <translation>This help.</translation>
    </message>
    <message>
        <source>pakai &apos;selaras %1 %2&apos;</source>
        <translation>use &apos;selaras %1 %2&apos;</translation>
    </message>
    <message>
        <source>Selaras: rencana, realisasi, dan dokumen kinerja kecamatan, satu angka untuk semua.</source>
        <translation>Selaras: plans, results and performance documents of a kecamatan, one figure for all.</translation>
    </message>
    <message>
        <source>Pemakaian:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Membuka jendela.</source>
        <translation>Opens the window.</translation>
    </message>
    <message>
        <source>Pilihan satu perintah.</source>
        <translation>Options of one command.</translation>
    </message>
    <message>
        <source>Kode keluar: 0 selesai; 1 ada temuan atau data tidak sah; 2 perintah keliru; 3 berkas tidak dapat dipakai.</source>
        <translation>Exit codes: 0 done; 1 findings or invalid data; 2 wrong usage; 3 the file can&apos;t be used.</translation>
    </message>
    <message>
        <source>Data contoh Kutorejo 2022–2024 ditulis ke %1.</source>
        <translation>The Kutorejo 2022–2024 sample was written to %1.</translation>
    </message>
    <message>
        <source>Seluruh isi ditulis ke %1.</source>
        <translation>Everything was written to %1.</translation>
    </message>
    <message>
        <source>%1 dibuat dari %2.</source>
        <translation>%1 was made from %2.</translation>
    </message>
    <message>
        <source>Berkas utuh: basis data, riwayat, dan isinya cocok.</source>
        <translation>The file is sound: database, history and content agree.</translation>
    </message>
    <message>
        <source>Cadangan ditulis dan diperiksa: %1.</source>
        <translation>Backup written and checked: %1.</translation>
    </message>
    <message>
        <source>Cadangan dipulihkan ke %1.</source>
        <translation>Backup restored to %1.</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja</source>
        <translation>Perjanjian Kinerja</translation>
    </message>
    <message>
        <source>%1 ditulis ke %2.</source>
        <translation>%1 was written to %2.</translation>
    </message>
    <message>
        <source>Berkas tidak dapat dibuka</source>
        <translation>The file can&apos;t be opened</translation>
    </message>
    <message>
        <source>Cadangan tidak dapat dibuat</source>
        <translation>The backup can&apos;t be made</translation>
    </message>
    <message>
        <source>Bentuk sumber: &apos;json&apos; (hasil ekspor, bawaan) atau &apos;nomenklatur&apos; (tabel kode XLSX, TSV, CSV).</source>
        <translation>Form of the source: &apos;json&apos; (an export, default) or &apos;nomenklatur&apos; (code table as XLSX, TSV, CSV).</translation>
    </message>
    <message>
        <source>Tahun yang sudah berisi rencana (wajib).</source>
        <translation>Year that has a plan already (required).</translation>
    </message>
    <message>
        <source>Tahun yang disiapkan (wajib).</source>
        <translation>Year to prepare (required).</translation>
    </message>
    <message>
        <source>Tunjukkan yang akan disalin tanpa menulis apa pun.</source>
        <translation>Show what would be copied without writing anything.</translation>
    </message>
    <message>
        <source>--sebagai %1; yang dikenal: json, nomenklatur</source>
        <translation>--sebagai %1; known: json, nomenklatur</translation>
    </message>
    <message>
        <source>baru: %1
berubah: %2
sama: %3
dilewati: %4
</source>
        <translation>new: %1
changed: %2
same: %3
skipped: %4
</translation>
    </message>
    <message>
        <source>Tabel nomenklatur %1 dimasukkan ke %2.</source>
        <translation>The code table %1 was taken into %2.</translation>
    </message>
    <message>
        <source>Tahun %1 disiapkan dari tahun %2:</source>
        <translation>Year %1 prepared from year %2:</translation>
    </message>
    <message>
        <source>- periode Renstra baru dibuat</source>
        <translation>- a new Renstra period is made</translation>
    </message>
    <message>
        <source>- pohon kinerja disalin: %1 simpul, %2 indikator</source>
        <translation>- tree copied: %1 nodes, %2 indicators</translation>
    </message>
    <message>
        <source>- draf dokumen dibuat: %1</source>
        <translation>- draft documents made: %1</translation>
    </message>
    <message>
        <source>- target diisi dari Renstra: %1</source>
        <translation>- targets filled from the Renstra: %1</translation>
    </message>
    <message>
        <source>- pagu diisi dari Renstra: %1</source>
        <translation>- pagu filled from the Renstra: %1</translation>
    </message>
    <message>
        <source>- sel yang sudah berisi dan dibiarkan: %1</source>
        <translation>- cells that were filled already and left alone: %1</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu ditambahkan.</source>
        <translation>There is nothing to add.</translation>
    </message>
    <message>
        <source>Pratinjau: tidak ada yang ditulis.</source>
        <translation>Preview: nothing was written.</translation>
    </message>
    <message>
        <source>Tahun pertama; bawaan tiga tahun terakhir yang terisi.</source>
        <translation>First year; by default the last three with results.</translation>
    </message>
    <message>
        <source>Tahun terakhir; bawaan tahun terakhir yang terisi.</source>
        <translation>Last year; by default the last one with results.</translation>
    </message>
    <message>
        <source>Gambar grafik ke berkas SVG.</source>
        <translation>Draw the charts to an SVG file.</translation>
    </message>
    <message>
        <source>Ukuran gambar dalam piksel; bawaan selebar 1366, setinggi isinya.</source>
        <translation>Size of the picture in pixels; by default 1366 wide, as high as its content.</translation>
    </message>
    <message>
        <source>Tulis semua grafik dengan tabelnya ke berkas PDF.</source>
        <translation>Write every chart with its table to a PDF file.</translation>
    </message>
    <message>
        <source>Pengukuran dan dasbor: triwulan 1 sampai 4; bawaan 4.</source>
        <translation>Measurement and dashboard: quarter 1 to 4; default 4.</translation>
    </message>
    <message>
        <source>jenis dokumen %1; yang dikenal: pk, pengukuran, dasbor</source>
        <translation>document kind %1; known are: pk, pengukuran, dasbor</translation>
    </message>
    <message>
        <source>perintah %1 tidak dikenal</source>
        <translation>unknown command %1</translation>
    </message>
    <message>
        <source>Hasil tidak tertulis seluruhnya: keluaran penuh atau terputus; kosongkan ruang, lalu ulangi.</source>
        <translation>The result was not written whole: the output is full or was cut off; make room and try again.</translation>
    </message>
    <message>
        <source>--%1 wajib diisi, angka %2 sampai %3</source>
        <translation>--%1 is required, a number from %2 to %3</translation>
    </message>
    <message>
        <source>Siapa yang bekerja, di berkas yang berisi pengguna; kata sandinya dari SELARAS_SANDI atau masukan standar.</source>
        <translation>Who works, in a file that has users; the password comes from SELARAS_SANDI or standard input.</translation>
    </message>
    <message>
        <source>Kunci %1 diambil alih; berkas dapat dibuka.</source>
        <translation>The lock %1 was taken over; the file can be opened.</translation>
    </message>
    <message>
        <source>Berkas %1 tidak terkunci.</source>
        <translation>The file %1 is not locked.</translation>
    </message>
    <message>
        <source>berkas ini berisi pengguna; sebutkan siapa yang bekerja dengan --pengguna</source>
        <translation>this file has users; say who works with --pengguna</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja murni ada (tanpa --perubahan), tetapi perubahannya untuk tahun</source>
        <translation>There is a Perjanjian Kinerja murni (without --perubahan), but no perubahan for the year</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja perubahan ada (dengan --perubahan), tetapi yang murni untuk tahun</source>
        <translation>There is a Perjanjian Kinerja perubahan (with --perubahan), but no murni for the year</translation>
    </message>
    <message>
        <source>--ke wajib diisi, nama berkas .pdf yang ditulis</source>
        <translation>--ke is required, the name of the .pdf file to write</translation>
    </message>
    <message>
        <source>Berkas terkunci</source>
        <translation>The file is locked</translation>
    </message>
    <message>
        <source>Ambil alih</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>itu bukan berkas biasa</source>
        <translation>that is no ordinary file</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>Bukti dukung %1 tidak ditemukan; kembalikan folder .bukti ke sebelah berkasnya.</source>
        <translation>Proof %1 was not found; put the .bukti folder back beside its file.</translation>
    </message>
    <message>
        <source>%1 baris diselamatkan ke %2.</source>
        <translation>%1 rows saved to %2.</translation>
    </message>
    <message>
        <source>Riwayatnya utuh dan ikut.</source>
        <translation>Its history is sound and came along.</translation>
    </message>
    <message>
        <source>Riwayatnya rusak; berkas baru memulai riwayatnya sendiri.</source>
        <translation>Its history is damaged; the new file begins a history of its own.</translation>
    </message>
    <message>
        <source>dibetulkan dari riwayat: %1</source>
        <translation>mended from the history: %1</translation>
    </message>
    <message>
        <source>tidak terselamatkan: %1</source>
        <translation>not saved: %1</translation>
    </message>
    <message>
        <source>Bukti dukung tidak lengkap</source>
        <translation>Proofs are incomplete</translation>
    </message>
    <message>
        <source>%1 berkas bukti dukung tidak ada lagi di samping berkas; kembalikan folder .bukti ke sebelahnya, atau lampirkan lagi buktinya.</source>
        <translation>%1 proof files are no longer beside the file; put the .bukti folder back beside it, or attach the proofs again.</translation>
    </message>
</context>
<context>
    <name>selaras::charts::TrenCharts</name>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>juta rupiah</source>
        <translation>million rupiah</translation>
    </message>
    <message>
        <source>target akhir Renstra</source>
        <translation>final Renstra target</translation>
    </message>
    <message>
        <source>realisasi s.d. tahun itu</source>
        <translation>result to that year</translation>
    </message>
    <message>
        <source>tingkat kemajuan</source>
        <translation>progress</translation>
    </message>
    <message>
        <source>Seluruh anggaran</source>
        <translation>Whole budget</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>realisasi</source>
        <translation>result</translation>
    </message>
    <message>
        <source>capaian (%)</source>
        <translation>achievement (%)</translation>
    </message>
    <message>
        <source>capaian</source>
        <translation>achievement</translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation>kecamatan</translation>
    </message>
    <message>
        <source>pagu</source>
        <translation>ceiling</translation>
    </message>
    <message>
        <source>serapan</source>
        <translation>absorption</translation>
    </message>
    <message>
        <source>Target dan realisasi</source>
        <translation>Target and result</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>Capaian (%)</source>
        <translation>Achievement (%)</translation>
    </message>
    <message>
        <source>* = ada tahun sebelumnya tanpa angka</source>
        <translation>* = a year before it has no figure</translation>
    </message>
</context>
<context>
    <name>selaras::charts::TrenIsi</name>
    <message>
        <source>Tren %1</source>
        <translation>Trend %1</translation>
    </message>
    <message>
        <source>Belum ada target maupun realisasi indikator pada tahun-tahun ini.</source>
        <translation>No indicator has a target or a result in these years yet.</translation>
    </message>
    <message>
        <source>Centang satu indikator atau lebih di samping.</source>
        <translation>Tick one or more indicators at the side.</translation>
    </message>
    <message>
        <source>Kemajuan Renstra %1</source>
        <translation>Renstra progress %1</translation>
    </message>
    <message>
        <source>Belum ada realisasi yang dapat dibandingkan dengan target akhir Renstra.</source>
        <translation>There is no result yet to compare with the final Renstra target.</translation>
    </message>
    <message>
        <source>Pembanding %1</source>
        <translation>Comparison %1</translation>
    </message>
    <message>
        <source>Belum ada angka pembanding. Ketik angka kabupaten, provinsi, atau nasional di tabel; grafiknya muncul di sini.</source>
        <translation>There is no comparison figure yet. Type the figure of the kabupaten, the province or the nation in the table; its chart appears here.</translation>
    </message>
    <message>
        <source>Anggaran %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Belum ada pagu maupun realisasi anggaran pada tahun-tahun ini.</source>
        <translation>There is no ceiling and no spending in these years yet.</translation>
    </message>
</context>
<context>
    <name>selaras::charts::TrenTabel</name>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Capaian</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Δ tahun lalu</source>
        <translation>Δ last year</translation>
    </message>
    <message>
        <source>Indikator dan anggaran</source>
        <translation>Indicators and budget</translation>
    </message>
    <message>
        <source>Target akhir</source>
        <translation>Final target</translation>
    </message>
    <message>
        <source>Target akhir Renstra</source>
        <translation>Final Renstra target</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Realisasi kecamatan</source>
        <translation>Result of the kecamatan</translation>
    </message>
    <message>
        <source>Realisasi %1</source>
        <translation>Result of %1</translation>
    </message>
    <message>
        <source>Kecamatan − %1</source>
        <translation>Kecamatan − %1</translation>
    </message>
    <message>
        <source>Ketik angkanya; Delete mengosongkan</source>
        <translation>Type the figure; Delete clears it</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Pagu (Rp)</source>
        <translation>Ceiling (Rp)</translation>
    </message>
    <message>
        <source>Realisasi (Rp)</source>
        <translation>Spending (Rp)</translation>
    </message>
    <message>
        <source>Serapan (%)</source>
        <translation>Absorption (%)</translation>
    </message>
</context>
<context>
    <name>selaras::documents::LaporanDasbor</name>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Tidak dapat dihitung</source>
        <translation>Can&apos;t be computed</translation>
    </message>
    <message>
        <source>Selesai, semua ditandatangani</source>
        <translation>Done, all signed</translation>
    </message>
    <message>
        <source>Tidak ada yang wajib dilaporkan</source>
        <translation>Nothing to report</translation>
    </message>
    <message>
        <source>Rata-rata capaian</source>
        <translation>Mean achievement</translation>
    </message>
    <message>
        <source>Serapan anggaran</source>
        <translation>Budget absorption</translation>
    </message>
    <message>
        <source>%1; %2 dari %3</source>
        <translation>%1; %2 of %3</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Efisiensi</source>
        <translation>Efficiency</translation>
    </message>
    <message>
        <source>%1 poin</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Capaian (%)</source>
        <translation>Achievement (%)</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Pagu</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Serapan</source>
        <translation>Absorption</translation>
    </message>
    <message>
        <source>Terhadap waktu</source>
        <translation>Against time</translation>
    </message>
    <message>
        <source>Tertinggal</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Sesuai</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Dikirim</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Perlu perhatian</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Dasbor Triwulan %1 Tahun %2</source>
        <translation>Dashboard, Quarter %1 of %2</translation>
    </message>
    <message>
        <source>Capaian indikator</source>
        <translation>Achievement by indicator</translation>
    </message>
    <message>
        <source>Pelaporan triwulan %1</source>
        <translation>Reporting of quarter %1</translation>
    </message>
    <message>
        <source>garis = target 100</source>
        <translation>line = target 100</translation>
    </message>
    <message>
        <source>garis = bagian triwulan</source>
        <translation>line = share of the quarter</translation>
    </message>
    <message>
        <source>belum ada realisasi</source>
        <translation>no spending yet</translation>
    </message>
    <message>
        <source>pagu yang belum ada</source>
        <translation>a ceiling that is not there yet</translation>
    </message>
    <message>
        <source>Keadaan per %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Pagu dari %1. Garis dan kata Tertinggal: bagian triwulan %2, %3% dari pagu.</source>
        <translation>Ceilings from %1. The line and the word behind: the share of quarter %2, %3% of the ceiling.</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 tercapai, %2 di bawah target, %3 belum diisi, %4 masih berjalan, %5 tidak dapat dihitung</source>
        <translation>%1 reached, %2 below target, %3 not filled in, %4 still running, %5 can&apos;t be computed</translation>
    </message>
</context>
<context>
    <name>selaras::documents::LaporanTren</name>
    <message>
        <source>Laporan Tren %1</source>
        <translation>Trend Report %1</translation>
    </message>
</context>
<context>
    <name>selaras::documents::PdfWriter</name>
    <message>
        <source>perangkat cetak tidak siap</source>
        <translation>the printer is not ready</translation>
    </message>
    <message>
        <source>perangkat cetak berhenti</source>
        <translation>the printer stopped</translation>
    </message>
</context>
<context>
    <name>selaras::documents::PengukuranKinerja</name>
    <message>
        <source>DRAF – belum ditandatangani</source>
        <translation>DRAFT – not signed yet</translation>
    </message>
    <message>
        <source>DRAF – belum ditandatangani; keadaan: %1</source>
        <translation>DRAFT – not signed yet; state: %1</translation>
    </message>
    <message>
        <source>Ditandatangani %1</source>
        <translation>Signed on %1</translation>
    </message>
    <message>
        <source>Belum ada target maupun realisasi pada tahun ini.</source>
        <translation>There is neither a target nor a result in this year yet.</translation>
    </message>
    <message>
        <source>target triwulan dari %1</source>
        <translation>quarterly targets from %1</translation>
    </message>
    <message>
        <source>Sumber target: %1.</source>
        <translation>Source of targets: %1.</translation>
    </message>
    <message>
        <source>Capaian membandingkan realisasi %1 dengan target tahun; predikat menurut Permendagri 86/2017. Tanda – berarti belum diisi atau tidak ada.</source>
        <translation>Achievement compares the result %1 with the target of the year; predikat by Permendagri 86/2017. A – means not filled in or none.</translation>
    </message>
    <message>
        <source>Belum ada pagu maupun realisasi anggaran pada tahun ini.</source>
        <translation>There is neither a budget ceiling nor spending in this year yet.</translation>
    </message>
    <message>
        <source>Sumber pagu: %1.</source>
        <translation>Source of ceilings: %1.</translation>
    </message>
    <message>
        <source>%1 baris belum diisi realisasinya; jumlah hanya memuat yang sudah diisi.</source>
        <translation>%1 lines have no spending entered yet; the total holds only those that have.</translation>
    </message>
    <message>
        <source>%1 dari %2 hasil</source>
        <translation>%1 of %2 results</translation>
    </message>
</context>
<context>
    <name>selaras::documents::PerjanjianKinerja</name>
    <message>
        <source>Belum ada target pada dokumen ini.</source>
        <translation>This document has no targets yet.</translation>
    </message>
    <message>
        <source>Belum ada pagu pada dokumen ini.</source>
        <translation>This document has no pagu yet.</translation>
    </message>
    <message>
        <source>DRAF – belum ditetapkan</source>
        <translation>DRAFT – not fixed yet</translation>
    </message>
</context>
<context>
    <name>selaras::exchange</name>
    <message>
        <source>tidak ada kolom berisi kode program, kegiatan, atau sub kegiatan (misalnya 7.01.01)</source>
        <translation>no column holds codes of a program, kegiatan or sub kegiatan (for example 7.01.01)</translation>
    </message>
    <message>
        <source>tidak ada kolom nama di kanan kolom kode</source>
        <translation>there is no column of names to the right of the codes</translation>
    </message>
    <message>
        <source>kode &quot;%1&quot; bukan program (7.01.01), kegiatan (7.01.01.2.01), atau sub kegiatan (7.01.01.2.01.0001); betulkan kodenya</source>
        <translation>code &quot;%1&quot; is no program (7.01.01), kegiatan (7.01.01.2.01) or sub kegiatan (7.01.01.2.01.0001); correct the code</translation>
    </message>
    <message>
        <source>kolomnya bergeser: kode %1 ada di kolom %2, baris lain di kolom %3; betulkan barisnya</source>
        <translation>the columns are shifted: code %1 is in column %2, in other lines in column %3; correct the line</translation>
    </message>
    <message>
        <source>kolomnya bergeser: nama untuk kode %1 tidak ada di kolom %2; betulkan barisnya</source>
        <translation>the columns are shifted: the name for code %1 is not in column %2; correct the line</translation>
    </message>
    <message>
        <source>itu folder</source>
        <translation>that is a folder</translation>
    </message>
    <message>
        <source>bentuk Excel lama (.xls) atau dikunci kata sandi; simpan ulang sebagai .xlsx</source>
        <translation>old Excel form (.xls) or locked with a password; save it again as .xlsx</translation>
    </message>
    <message>
        <source>berkas kosong</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>tidak ada sel yang berisi</source>
        <translation>no cell has anything in it</translation>
    </message>
    <message>
        <source>baris %1:</source>
        <translation>line %1:</translation>
    </message>
    <message>
        <source>64 MB</source>
        <translation>64 MB</translation>
    </message>
    <message>
        <source>128 MB setelah dibuka</source>
        <translation>128 MB unpacked</translation>
    </message>
    <message>
        <source>1.000.000 sel</source>
        <translation>1,000,000 cells</translation>
    </message>
    <message>
        <source>isi sel terlalu panjang (paling panjang 32.767 huruf); periksa berkasnya</source>
        <translation>a cell is too long (at most 32,767 characters); check the file</translation>
    </message>
    <message>
        <source>tanda kutip dibuka tetapi tidak ditutup; betulkan baris itu</source>
        <translation>a quotation mark is opened but not closed; correct that line</translation>
    </message>
    <message>
        <source>teksnya UTF-16; simpan ulang sebagai teks UTF-8</source>
        <translation>the text is UTF-16; save it again as UTF-8 text</translation>
    </message>
    <message>
        <source>bukan buku kerja Excel (.xlsx) dan bukan tabel teks</source>
        <translation>neither an Excel workbook (.xlsx) nor a table of text</translation>
    </message>
    <message>
        <source>hurufnya bukan UTF-8; simpan ulang sebagai teks UTF-8</source>
        <translation>its letters are not UTF-8; save it again as UTF-8 text</translation>
    </message>
    <message>
        <source>berkas rusak atau tidak utuh; simpan ulang dari Excel</source>
        <translation>the file is damaged or incomplete; save it again from Excel</translation>
    </message>
    <message>
        <source>dikunci kata sandi; simpan ulang tanpa kata sandi</source>
        <translation>locked with a password; save it again without one</translation>
    </message>
    <message>
        <source>alamat sel &quot;%1&quot; tidak sah; berkas rusak</source>
        <translation>cell address &quot;%1&quot; is not valid; the file is damaged</translation>
    </message>
    <message>
        <source>sel menunjuk teks yang tidak ada; berkas rusak</source>
        <translation>a cell refers to text that is not there; the file is damaged</translation>
    </message>
    <message>
        <source>128 MB setelah dibuka</source>
        <translation>128 MB unpacked</translation>
    </message>
    <message>
        <source>1.000.000 sel</source>
        <translation>1,000,000 cells</translation>
    </message>
    <message>
        <source>itu bukan berkas biasa</source>
        <translation>that is no ordinary file</translation>
    </message>
</context>
<context>
    <name>selaras::exchange::Workbook</name>
    <message>
        <source>bukan buku kerja Excel (.xlsx)</source>
        <translation>not an Excel workbook (.xlsx)</translation>
    </message>
</context>
<context>
    <name>selaras::format::AlurText</name>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diisi</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>Diverifikasi</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Divalidasi</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>Diparaf</source>
        <translation>Initialled</translation>
    </message>
    <message>
        <source>Ditandatangani</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Pengisi data (Kasi)</source>
        <translation>Data entry (section head)</translation>
    </message>
    <message>
        <source>Staf perencanaan</source>
        <translation>Planning staff</translation>
    </message>
    <message>
        <source>Kasubag perencanaan</source>
        <translation>Head of planning</translation>
    </message>
    <message>
        <source>Sekretaris</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Camat</source>
        <translation>Camat</translation>
    </message>
    <message>
        <source>Pengawas (hanya melihat)</source>
        <translation>Inspector (reads only)</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Kirim</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Validasi</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>Paraf</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Tanda tangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>penanggung jawabnya</source>
        <translation>whoever is responsible</translation>
    </message>
    <message>
        <source>staf perencanaan</source>
        <translation>planning staff</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dikembalikan oleh %1, %2: %3</source>
        <translation>Returned by %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 oleh %2, %3</source>
        <translation>%1 by %2, %3</translation>
    </message>
    <message>
        <source>Terkunci. %1. Untuk mengubahnya, mintalah agar dikembalikan dengan alasan.</source>
        <translation>Locked. %1. To change it, ask for it to be returned with a reason.</translation>
    </message>
    <message>
        <source>TW %1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 baris belum dikirim</source>
        <translation>%1 rows not sent yet</translation>
    </message>
    <message>
        <source>%1 baris menunggu: %2</source>
        <translation>%1 rows wait for: %2</translation>
    </message>
    <message>
        <source>%1 belum diisi</source>
        <translation>%1 empty</translation>
    </message>
    <message>
        <source>%1 dikembalikan</source>
        <translation>%1 returned</translation>
    </message>
    <message>
        <source>lewat tenggat %1</source>
        <translation>past the deadline of %1</translation>
    </message>
    <message>
        <source>tenggat %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>selaras::format::AsalText</name>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Batas atas target</source>
        <translation>Upper bound of the target</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Pembilang</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Penyebut</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Pagu</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Realisasi anggaran</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>Capaian</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Serapan</source>
        <translation>Absorption</translation>
    </message>
    <message>
        <source>TW %1</source>
        <translation>Q %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, nomor %1</source>
        <translation>, number %1</translation>
    </message>
    <message>
        <source>, tanggal %1</source>
        <translation>, dated %1</translation>
    </message>
    <message>
        <source>%1 hari lewat</source>
        <translation>%1 days overdue</translation>
    </message>
    <message>
        <source>%1 hari lagi</source>
        <translation>%1 days left</translation>
    </message>
</context>
<context>
    <name>selaras::format::DasborText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>hari lewat</source>
        <translation>days late</translation>
    </message>
    <message>
        <source>hari lagi</source>
        <translation>days left</translation>
    </message>
    <message>
        <source>lewat %1 hari</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>%1 hari lagi</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>Tanpa penanggung jawab</source>
        <translation>No post responsible</translation>
    </message>
    <message>
        <source>tertinggal dari bagian triwulan %1 (%2%)</source>
        <translation>behind the share of quarter %1 (%2%)</translation>
    </message>
    <message>
        <source>%1 dari %2 dikirim</source>
        <translation>%1 of %2 sent</translation>
    </message>
    <message>
        <source>Serapan per program</source>
        <translation>Absorption by programme</translation>
    </message>
    <message>
        <source>Serapan per kegiatan dan sub kegiatan</source>
        <translation>Absorption by activity and sub-activity</translation>
    </message>
    <message>
        <source>Belum ada yang dapat dinilai</source>
        <translation>Nothing can be judged yet</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu perhatian</source>
        <translation>Nothing needs attention</translation>
    </message>
</context>
<context>
    <name>selaras::format::JanggalText</name>
    <message>
        <source>Angka kumulatif turun</source>
        <translation>Cumulative figure falls</translation>
    </message>
    <message>
        <source>Melebihi pagu</source>
        <translation>Over the ceiling</translation>
    </message>
    <message>
        <source>Capaian tidak lazim</source>
        <translation>Implausible achievement</translation>
    </message>
    <message>
        <source>Jauh dari tahun-tahun sebelumnya</source>
        <translation>Far from earlier years</translation>
    </message>
    <message>
        <source>Persen lebih dari 100</source>
        <translation>Percentage over 100</translation>
    </message>
    <message>
        <source>Turun dari triwulan sebelumnya</source>
        <translation>Lower than the quarter before</translation>
    </message>
    <message>
        <source>Penyebut belum diisi</source>
        <translation>Denominator missing</translation>
    </message>
    <message>
        <source>Peringatan</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Perlu dilihat</source>
        <translation>Worth a look</translation>
    </message>
    <message>
        <source>Capaian %1 kurang dari 0; periksa angka dan targetnya.</source>
        <translation>Achievement %1 is below 0; check the figure and its target.</translation>
    </message>
    <message>
        <source>Capaian %1 lebih dari %2%; periksa angka dan targetnya.</source>
        <translation>Achievement %1 is over %2%; check the figure and its target.</translation>
    </message>
    <message>
        <source>%1 jauh dari %2 pada tahun %3</source>
        <translation>%1 is far from %2 in %3</translation>
    </message>
    <message>
        <source>%1; tahun-tahun sebelumnya antara %2 dan %3.</source>
        <translation>%1; earlier years lie between %2 and %3.</translation>
    </message>
    <message>
        <source>%1 diisi tanpa penyebut, sehingga hasilnya tidak dapat dihitung.</source>
        <translation>%1 was entered without a denominator, so the result cannot be computed.</translation>
    </message>
    <message>
        <source>%1 diisi langsung; isi pembilang (%2) dan penyebut (%3) agar hitungannya dapat dibuktikan.</source>
        <translation>%1 was entered directly; fill in the numerator (%2) and the denominator (%3) so that the calculation can be proven.</translation>
    </message>
    <message>
        <source>Realisasi s.d. triwulan %1 %2 lebih kecil dari s.d. triwulan %3 (%4); isi jumlah sejak Januari.</source>
        <translation>Spending up to quarter %1, %2, is less than up to quarter %3 (%4); enter the total since January.</translation>
    </message>
    <message>
        <source>Realisasi s.d. triwulan %1 %2 melebihi pagu %3.</source>
        <translation>Spending up to quarter %1, %2, exceeds the ceiling of %3.</translation>
    </message>
    <message>
        <source>%1% lebih dari 100%; periksa pembilang dan penyebutnya.</source>
        <translation>%1% is over 100%; check the numerator and the denominator.</translation>
    </message>
    <message>
        <source>%1 kurang dari %2 pada triwulan %3.</source>
        <translation>%1 is less than %2 in quarter %3.</translation>
    </message>
    <message>
        <source>Diterima: %1</source>
        <translation>Accepted: %1</translation>
    </message>
</context>
<context>
    <name>selaras::format::PlanText</name>
    <message>
        <source>tanpa skala</source>
        <translation>no scale</translation>
    </message>
    <message>
        <source>Kode “%1” tidak dikenal: kode Program 3, Kegiatan 5, Sub Kegiatan 6 kelompok angka yang dipisahkan titik.</source>
        <translation>Code “%1” is unknown: a Program has 3, a Kegiatan 5, a Sub Kegiatan 6 groups of digits separated by dots.</translation>
    </message>
    <message>
        <source>Kode “%1” adalah kode %2, bukan kode %3.</source>
        <translation>Code “%1” is a code of a %2, not of a %3.</translation>
    </message>
    <message>
        <source>tingkat lain</source>
        <translation>another level</translation>
    </message>
    <message>
        <source>Kode tidak diawali kode induknya (%1).</source>
        <translation>The code does not begin with that of its parent (%1).</translation>
    </message>
    <message>
        <source>Kode ini juga dipakai oleh “%1”.</source>
        <translation>This code is used by “%1” too.</translation>
    </message>
    <message>
        <source>Kode Sub Kegiatan dua angka adalah bentuk lama; tabel nomenklatur menulis empat angka.</source>
        <translation>A two-digit Sub Kegiatan code is the old form; the code table writes four digits.</translation>
    </message>
    <message>
        <source>Kode tidak ada di tabel nomenklatur yang diimpor.</source>
        <translation>The code is not in the imported code table.</translation>
    </message>
    <message>
        <source>Tabel nomenklatur menamai kode ini “%1”.</source>
        <translation>The code table calls this code “%1”.</translation>
    </message>
    <message>
        <source>Kode %1 belum diisi.</source>
        <translation>The code of the %1 is not filled in.</translation>
    </message>
    <message>
        <source>%1 lain bernama sama, di bawah “%2”.</source>
        <translation>Another %1 has the same name, under “%2”.</translation>
    </message>
    <message>
        <source>%1 lain bernama sama.</source>
        <translation>Another %1 has the same name.</translation>
    </message>
    <message>
        <source>%1 baris di bawahnya</source>
        <translation>%1 rows below it</translation>
    </message>
    <message>
        <source>%1 indikator</source>
        <translation>%1 indicators</translation>
    </message>
    <message>
        <source>%1 angka</source>
        <translation>%1 figures</translation>
    </message>
    <message>
        <source>Pilihan lain dengan angka yang sama: %1.</source>
        <translation>Other choices with the same figures: %1.</translation>
    </message>
    <message>
        <source>Tahun %1, target %2, realisasi %3.
%4
%5</source>
        <translation>Year %1, target %2, result %3.
%4
%5</translation>
    </message>
    <message>
        <source>Belum ada target dan realisasi. Misalnya target 80, realisasi 90.
%1
%2</source>
        <translation>No target and result yet. For example target 80, result 90.
%1
%2</translation>
    </message>
    <message>
        <source>TW %1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Tahun %1: %2 → setahun %3.
%4
%5</source>
        <translation>Year %1: %2 → the year %3.
%4
%5</translation>
    </message>
    <message>
        <source>Belum ada realisasi. Misalnya %1 → setahun %2.
%3
%4</source>
        <translation>No result yet. For example %1 → the year %2.
%3
%4</translation>
    </message>
    <message>
        <source>Kode ini memakai empat angka, sedangkan sebagian besar Sub Kegiatan lain memakai dua.</source>
        <translation>This code has four digits, while most other sub-activities have two.</translation>
    </message>
    <message>
        <source>%1 Sub Kegiatan memakai kode dua angka</source>
        <translation>%1 sub-activities have two-digit codes</translation>
    </message>
</context>
<context>
    <name>selaras::format::Text</name>
    <message>
        <source>Berkas %1 tidak ditemukan; periksa nama dan foldernya.</source>
        <translation>File %1 was not found; check its name and folder.</translation>
    </message>
    <message>
        <source>Berkas %1 sudah ada dan tidak ditimpa; pilih nama lain.</source>
        <translation>File %1 exists and is not overwritten; choose another name.</translation>
    </message>
    <message>
        <source>Berkas %1 bukan berkas Selaras; pilih berkas berakhiran .selaras.</source>
        <translation>File %1 is not a Selaras file; choose one that ends in .selaras.</translation>
    </message>
    <message>
        <source>Berkas %1 dibuat program lain, bukan Selaras; pilih berkas berakhiran .selaras.</source>
        <translation>File %1 was made by another program, not Selaras; choose one that ends in .selaras.</translation>
    </message>
    <message>
        <source>Berkas %1 dibuat Selaras yang lebih baru (skema %2, program ini mengenal sampai %3); perbarui Selaras di komputer ini.</source>
        <translation>File %1 was made by a newer Selaras (schema %2, this program knows up to %3); update Selaras on this computer.</translation>
    </message>
    <message>
        <source>Berkas %1 hanya bisa dibaca; lepas tanda baca-saja atau salin ke folder Anda sendiri.</source>
        <translation>File %1 can only be read; remove the read-only mark or copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>Folder %1 tidak dapat ditulisi; salin berkas ke folder Anda sendiri.</source>
        <translation>Folder %1 can&apos;t be written to; copy the file to a folder of your own.</translation>
    </message>
    <message>
        <source>Berkas %1 sedang dibuka oleh %2; tutup dulu di sana, lalu coba lagi.</source>
        <translation>File %1 is open by %2; close it there first, then try again.</translation>
    </message>
    <message>
        <source>Berkas %1 sedang dibuka oleh %2 sejak %3; tutup dulu di sana, lalu coba lagi.</source>
        <translation>File %1 has been open by %2 since %3; close it there first, then try again.</translation>
    </message>
    <message>
        <source>Diska penuh saat menulis %1; kosongkan ruang, lalu ulangi. Data lama tetap utuh.</source>
        <translation>The disk is full while writing %1; make room, then try again. The old data are intact.</translation>
    </message>
    <message>
        <source>Berkas %1 tidak dapat dibaca atau ditulis (%2); periksa diska dan coba lagi.</source>
        <translation>File %1 can&apos;t be read or written (%2); check the disk and try again.</translation>
    </message>
    <message>
        <source>Isi berkas %1 tidak dikenal; pilih berkas dengan bentuk yang diminta.</source>
        <translation>The content of file %1 is not known; choose a file of the form asked for.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tidak dapat dipakai: %2.</source>
        <translation>&quot;%1&quot; can&apos;t be used: %2.</translation>
    </message>
    <message>
        <source>%1 %2 tidak ada dalam berkas ini; periksa pilihan Anda.</source>
        <translation>%1 %2 is not in this file; check your choice.</translation>
    </message>
    <message>
        <source>Nama tidak boleh kosong; isi namanya.</source>
        <translation>The name must not be empty; enter it.</translation>
    </message>
    <message>
        <source>%1 sudah ditetapkan; ubah lewat dokumen perubahan.</source>
        <translation>%1 is fixed already; change it through a perubahan.</translation>
    </message>
    <message>
        <source>%1 adalah jumlah dari rinciannya; isi pada rinciannya.</source>
        <translation>%1 is the sum of its parts; enter the parts.</translation>
    </message>
    <message>
        <source>Angka sudah diisi pada %1; kosongkan di sana dulu bila ingin mengisi rinciannya.</source>
        <translation>The figure is entered at %1 already; clear it there first to enter its parts.</translation>
    </message>
    <message>
        <source>Penyebut belum diisi atau 0; isi penyebutnya.</source>
        <translation>The denominator is missing or 0; enter it.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; negatif; isi angka 0 atau lebih.</source>
        <translation>&quot;%1&quot; is negative; enter 0 or more.</translation>
    </message>
    <message>
        <source>Triwulan %1 tidak ada; pilih 1 sampai 4.</source>
        <translation>There is no quarter %1; choose 1 to 4.</translation>
    </message>
    <message>
        <source>Berkas ini sudah berisi data %1; pakai berkas baru.</source>
        <translation>This file holds the data of %1 already; use a new file.</translation>
    </message>
    <message>
        <source>Impor dibatalkan, tidak ada yang berubah: %1 %2.</source>
        <translation>Import cancelled, nothing has changed: %1 %2.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diulangi.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>tidak dapat dihitung</source>
        <translation>can&apos;t be computed</translation>
    </message>
    <message>
        <source>belum ada angka</source>
        <translation>no number yet</translation>
    </message>
    <message>
        <source>bukan angka; tulis misalnya 1.234,5</source>
        <translation>not a number; write for example 1.234,5</translation>
    </message>
    <message>
        <source>titik memisahkan ribuan; untuk desimal pakai koma, misalnya 1,5</source>
        <translation>the dot groups thousands; for decimals use a comma, for example 1,5</translation>
    </message>
    <message>
        <source>titik ribuan tidak pada tempatnya; tulis misalnya 1.500.000 atau 1500000</source>
        <translation>a thousands dot is out of place; write for example 1.500.000 or 1500000</translation>
    </message>
    <message>
        <source>koma desimal hanya boleh satu</source>
        <translation>only one decimal comma</translation>
    </message>
    <message>
        <source>paling banyak empat angka di belakang koma</source>
        <translation>at most four digits after the comma</translation>
    </message>
    <message>
        <source>angka terlalu besar</source>
        <translation>number too large</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Tujuan (goal)</translation>
    </message>
    <message>
        <source>Sasaran</source>
        <translation>Sasaran (objective)</translation>
    </message>
    <message>
        <source>Kinerja Lainnya</source>
        <translation>Kinerja Lainnya (other performance)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Kegiatan (activity)</translation>
    </message>
    <message>
        <source>Sub Kegiatan</source>
        <translation>Sub Kegiatan (sub-activity)</translation>
    </message>
    <message>
        <source>makin tinggi makin baik</source>
        <translation>higher is better</translation>
    </message>
    <message>
        <source>makin rendah makin baik (A: (2T − R) ÷ T)</source>
        <translation>lower is better (A: (2T − R) ÷ T)</translation>
    </message>
    <message>
        <source>makin rendah makin baik (B: T ÷ R)</source>
        <translation>lower is better (B: T ÷ R)</translation>
    </message>
    <message>
        <source>di dalam rentang</source>
        <translation>within a range</translation>
    </message>
    <message>
        <source>jumlah triwulan</source>
        <translation>sum of quarters</translation>
    </message>
    <message>
        <source>nilai akhir</source>
        <translation>last value</translation>
    </message>
    <message>
        <source>rata-rata triwulan</source>
        <translation>mean of quarters</translation>
    </message>
    <message>
        <source>draf</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>ditetapkan</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>Kabupaten</source>
        <translation>Kabupaten</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Nasional</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Renstra</source>
        <translation>Renstra</translation>
    </message>
    <message>
        <source>Renja</source>
        <translation>Renja</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja</source>
        <translation>Perjanjian Kinerja</translation>
    </message>
    <message>
        <source>IKU</source>
        <translation>IKU</translation>
    </message>
    <message>
        <source>Rencana Aksi</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>ke-%1</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>belum ada target yang ditetapkan</source>
        <translation>no target is in force yet</translation>
    </message>
    <message>
        <source>realisasi belum diisi</source>
        <translation>no result yet</translation>
    </message>
    <message>
        <source>belum ada pagu yang ditetapkan</source>
        <translation>no pagu is in force yet</translation>
    </message>
    <message>
        <source>pembagi 0 tidak dapat dibagi</source>
        <translation>a divisor of 0 can&apos;t be divided by</translation>
    </message>
    <message>
        <source>target 0 dan realisasi 0 dihitung 100</source>
        <translation>target 0 and result 0 count as 100</translation>
    </message>
    <message>
        <source>realisasi 0 dihitung 100</source>
        <translation>a result of 0 counts as 100</translation>
    </message>
    <message>
        <source>target negatif tidak dihitung</source>
        <translation>a negative target is not computed</translation>
    </message>
    <message>
        <source>penyebut 0 tidak dapat dibagi</source>
        <translation>a denominator of 0 can&apos;t be divided by</translation>
    </message>
    <message>
        <source>dibatasi oleh batas capaian indikator</source>
        <translation>limited by the indicator&apos;s own cap</translation>
    </message>
    <message>
        <source>hasil terlalu besar untuk dicetak</source>
        <translation>the result is too large to print</translation>
    </message>
    <message>
        <source>Nilai sebagaimana diisi</source>
        <translation>The value as entered</translation>
    </message>
    <message>
        <source>Pembilang ÷ penyebut (× 100 untuk persen)</source>
        <translation>Numerator ÷ denominator (× 100 for percent)</translation>
    </message>
    <message>
        <source>Jumlah triwulan yang terisi</source>
        <translation>Sum of the filled quarters</translation>
    </message>
    <message>
        <source>Nilai triwulan terakhir yang terisi</source>
        <translation>Value of the last filled quarter</translation>
    </message>
    <message>
        <source>Rata-rata triwulan yang terisi</source>
        <translation>Mean of the filled quarters</translation>
    </message>
    <message>
        <source>Capaian = realisasi ÷ target × 100</source>
        <translation>Capaian = result ÷ target × 100</translation>
    </message>
    <message>
        <source>Capaian = (2 × target − realisasi) ÷ target × 100 (PermenPANRB 8/2021)</source>
        <translation>Capaian = (2 × target − result) ÷ target × 100 (PermenPANRB 8/2021)</translation>
    </message>
    <message>
        <source>Capaian = target ÷ realisasi × 100</source>
        <translation>Capaian = target ÷ result × 100</translation>
    </message>
    <message>
        <source>Capaian = 100 di dalam rentang; di luarnya dibandingkan dengan batas terdekat (PermenPANRB 8/2021)</source>
        <translation>Capaian = 100 within the range; outside compared with the nearest bound (PermenPANRB 8/2021)</translation>
    </message>
    <message>
        <source>Jumlah dari rinciannya</source>
        <translation>Sum of its parts</translation>
    </message>
    <message>
        <source>Serapan = realisasi anggaran ÷ pagu × 100</source>
        <translation>Serapan = spending ÷ pagu × 100</translation>
    </message>
    <message>
        <source>Selisih</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Efisiensi = capaian − serapan, dalam poin</source>
        <translation>Efisiensi = capaian − serapan, in points</translation>
    </message>
    <message>
        <source>Tingkat kemajuan = realisasi dibandingkan target akhir Renstra</source>
        <translation>Progress = result compared with the end target of the Renstra</translation>
    </message>
    <message>
        <source>Rata-rata capaian yang dapat dihitung, dibulatkan sekali di akhir</source>
        <translation>Mean of the capaian that can be computed, rounded once at the end</translation>
    </message>
    <message>
        <source>… (%1 angka)</source>
        <translation>… (%1 figures)</translation>
    </message>
    <message>
        <source>Tidak dapat dihitung: %1.</source>
        <translation>Can&apos;t be computed: %1.</translation>
    </message>
    <message>
        <source>Belum ada: %1.</source>
        <translation>Not there yet: %1.</translation>
    </message>
    <message>
        <source>Catatan: %1.</source>
        <translation>Note: %1.</translation>
    </message>
    <message>
        <source>melampaui target %1</source>
        <translation>exceeds the target of %1</translation>
    </message>
    <message>
        <source>di bawah target %1</source>
        <translation>is below the target of %1</translation>
    </message>
    <message>
        <source>naik dari %1 tahun lalu</source>
        <translation>up from %1 last year</translation>
    </message>
    <message>
        <source>turun dari %1 tahun lalu</source>
        <translation>down from %1 last year</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4.</source>
        <translation>%1: %2 %3, %4.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Serapan %1 baru %2; sisa %3.</source>
        <translation>Serapan of %1 is only %2; %3 left.</translation>
    </message>
    <message>
        <source>Target %1 di %2 (%3) berbeda dari %4 (%5).</source>
        <translation>Target of %1 in %2 (%3) differs from %4 (%5).</translation>
    </message>
    <message numerus="yes">
        <source>%n indikator belum diisi.</source>
        <translation>
            <numerusform>%n indicator has no result yet.</numerusform>
            <numerusform>%n indicators have no result yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: capaian %2 tidak wajar, periksa kembali.</source>
        <translation>%1: capaian %2 is implausible, check it.</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Membuat unit kerja</source>
        <translation>Create the unit</translation>
    </message>
    <message>
        <source>Mengubah data unit kerja</source>
        <translation>Edit the unit</translation>
    </message>
    <message>
        <source>Menambah rencana</source>
        <translation>Add to the plan</translation>
    </message>
    <message>
        <source>Mengubah uraian</source>
        <translation>Rename a node</translation>
    </message>
    <message>
        <source>Mengubah nama indikator</source>
        <translation>Rename an indicator</translation>
    </message>
    <message>
        <source>Menambah dokumen</source>
        <translation>Add a document</translation>
    </message>
    <message>
        <source>Mengisi target</source>
        <translation>Enter a target</translation>
    </message>
    <message>
        <source>Mengisi pagu</source>
        <translation>Enter a pagu</translation>
    </message>
    <message>
        <source>Mengisi realisasi kinerja</source>
        <translation>Enter a result</translation>
    </message>
    <message>
        <source>Mengisi realisasi anggaran</source>
        <translation>Enter spending</translation>
    </message>
    <message>
        <source>Menempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Mengosongkan sel</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Mengisi evaluasi</source>
        <translation>Enter an evaluation</translation>
    </message>
    <message>
        <source>Mengurungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Mengulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>baris %1:</source>
        <translation>row %1:</translation>
    </message>
    <message>
        <source>%1 (salinan)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Tanggal &quot;%1&quot; tidak terbaca; tulis seperti 2 Januari 2025 atau 2-1-2025.</source>
        <translation>The date &quot;%1&quot; can&apos;t be read; write it like 2 Januari 2025 or 2-1-2025.</translation>
    </message>
    <message>
        <source>Isi berkas %1 tidak dapat dipakai: %2.</source>
        <translation>What is in file %1 can&apos;t be used: %2.</translation>
    </message>
    <message>
        <source>%1 tidak dapat dipindah ke dalam dirinya sendiri; pilih induk lain.</source>
        <translation>%1 can&apos;t be moved into itself; choose another parent.</translation>
    </message>
    <message>
        <source>%1 harus berada di bawah induk; pilih induknya.</source>
        <translation>%1 must stand below a parent; choose the parent.</translation>
    </message>
    <message>
        <source>%1 tidak dapat berada di bawah %2; pilih induk lain.</source>
        <translation>%1 can&apos;t stand below %2; choose another parent.</translation>
    </message>
    <message>
        <source>%1 sudah berisi angka anggaran; kosongkan dulu sebelum menambah rincian di bawahnya.</source>
        <translation>%1 carries a budget figure; clear it before adding details below.</translation>
    </message>
    <message>
        <source>Periode %1–%2 tidak dapat dipakai; tahun akhir harus sesudah tahun awal, paling lama sepuluh tahun.</source>
        <translation>The period %1–%2 can&apos;t be used; its last year must follow its first, ten years at most.</translation>
    </message>
    <message>
        <source>Periode ini bertumpang tindih dengan %1; pilih tahun lain.</source>
        <translation>This period overlaps with %1; choose other years.</translation>
    </message>
    <message>
        <source>%1: tanggal selesai lebih awal daripada tanggal mulai; betulkan salah satunya.</source>
        <translation>%1: the end lies before the start; correct one of them.</translation>
    </message>
    <message>
        <source>%1 perlu tanggal; isi tanggalnya.</source>
        <translation>%1 needs a date; fill it in.</translation>
    </message>
    <message>
        <source>%1 perlu alasan; tulis alasannya.</source>
        <translation>%1 needs a reason; write it down.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tidak memakai satuan indikator ini (%2); betulkan angkanya atau satuan indikator.</source>
        <translation>&quot;%1&quot; does not use the unit of this indicator (%2); correct the figure or the indicator&apos;s unit.</translation>
    </message>
    <message>
        <source>Pagu 0 untuk %1 tidak dipakai; kosongkan sel bila belum ada pagu.</source>
        <translation>A pagu of 0 for %1 is not used; clear the cell while there is no pagu.</translation>
    </message>
    <message>
        <source>%1 sudah ada; buka dokumen itu atau buat perubahannya.</source>
        <translation>%1 exists already; open that document or make its perubahan.</translation>
    </message>
    <message>
        <source>%1 belum berisi target atau pagu; isi dulu sebelum ditetapkan.</source>
        <translation>%1 has no target or pagu yet; fill it in before it is fixed.</translation>
    </message>
    <message>
        <source>%1 masih draf; ubah langsung, atau tetapkan dulu sebelum membuat perubahan.</source>
        <translation>%1 is still a draft; change it directly, or fix it before making a perubahan.</translation>
    </message>
    <message>
        <source>Jabatan %1 masih dipakai %2; lepaskan dulu di sana.</source>
        <translation>The post %1 is still used by %2; release it there first.</translation>
    </message>
    <message>
        <source>Pada masa itu jabatan ini sudah dipegang %1; betulkan tanggalnya.</source>
        <translation>At that time this post is held by %1 already; correct the dates.</translation>
    </message>
    <message>
        <source>Tahun %2 tidak sesudah %1; pilih tahun berikutnya.</source>
        <translation>Year %2 does not follow %1; choose a later year.</translation>
    </message>
    <message>
        <source>Tahun %1 belum berisi rencana; pilih tahun yang sudah berisi.</source>
        <translation>Year %1 has no plan yet; choose a year that has one.</translation>
    </message>
    <message>
        <source>Kode &quot;%1&quot; tidak dikenal; periksa tabel nomenklatur.</source>
        <translation>Code &quot;%1&quot; is unknown; check the code table.</translation>
    </message>
    <message>
        <source>Berkas %1 terlalu besar (paling besar %2); pilih berkas lain.</source>
        <translation>File %1 is too large (at most %2); choose another file.</translation>
    </message>
    <message>
        <source>Menambah baris rencana</source>
        <translation>Adding a row of the plan</translation>
    </message>
    <message>
        <source>Mengubah baris rencana</source>
        <translation>Changing a row of the plan</translation>
    </message>
    <message>
        <source>Memindah baris rencana</source>
        <translation>Moving a row of the plan</translation>
    </message>
    <message>
        <source>Menggandakan baris rencana</source>
        <translation>Duplicating a row of the plan</translation>
    </message>
    <message>
        <source>Membuang baris rencana</source>
        <translation>Putting a row of the plan into the bin</translation>
    </message>
    <message>
        <source>Memulihkan baris rencana</source>
        <translation>Restoring a row of the plan</translation>
    </message>
    <message>
        <source>Menambah indikator</source>
        <translation>Adding an indicator</translation>
    </message>
    <message>
        <source>Mengubah indikator</source>
        <translation>Changing an indicator</translation>
    </message>
    <message>
        <source>Memindah indikator</source>
        <translation>Moving an indicator</translation>
    </message>
    <message>
        <source>Menggandakan indikator</source>
        <translation>Duplicating an indicator</translation>
    </message>
    <message>
        <source>Membuang indikator</source>
        <translation>Putting an indicator into the bin</translation>
    </message>
    <message>
        <source>Memulihkan indikator</source>
        <translation>Restoring an indicator</translation>
    </message>
    <message>
        <source>Mengubah periode Renstra</source>
        <translation>Changing the Renstra period</translation>
    </message>
    <message>
        <source>Mengubah jabatan</source>
        <translation>Changing a post</translation>
    </message>
    <message>
        <source>Mengubah pejabat</source>
        <translation>Changing an official</translation>
    </message>
    <message>
        <source>Mengubah dokumen</source>
        <translation>Changing a document</translation>
    </message>
    <message>
        <source>Menghapus draf dokumen</source>
        <translation>Deleting a draft document</translation>
    </message>
    <message>
        <source>Menetapkan dokumen</source>
        <translation>Fixing a document</translation>
    </message>
    <message>
        <source>Mengisi blok</source>
        <translation>Filling a block</translation>
    </message>
    <message>
        <source>Memulai tahun baru</source>
        <translation>Starting a new year</translation>
    </message>
    <message>
        <source>Mengimpor nomenklatur</source>
        <translation>Importing the code table</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>unit kerja</source>
        <translation>office</translation>
    </message>
    <message>
        <source>kode &quot;%1&quot; tidak sah; betulkan kodenya</source>
        <translation>code &quot;%1&quot; is not valid; correct the code</translation>
    </message>
    <message>
        <source>nama untuk kode %1 kosong; isi namanya</source>
        <translation>the name for code %1 is empty; fill it in</translation>
    </message>
    <message>
        <source>kode %1 sudah ada di baris %2 dengan nama lain; hapus salah satunya</source>
        <translation>code %1 is on line %2 already with another name; delete one of them</translation>
    </message>
    <message>
        <source>Meneruskan realisasi</source>
        <translation>Passing results on</translation>
    </message>
    <message>
        <source>Mengembalikan realisasi</source>
        <translation>Sending results back</translation>
    </message>
    <message>
        <source>Menerima angka yang janggal</source>
        <translation>Accepting an odd figure</translation>
    </message>
    <message>
        <source>Mengisi butir yang dihitung</source>
        <translation>Entering counted items</translation>
    </message>
    <message>
        <source>Menambah bukti dukung</source>
        <translation>Attaching evidence</translation>
    </message>
    <message>
        <source>Melepas bukti dukung</source>
        <translation>Detaching evidence</translation>
    </message>
    <message>
        <source>Mengisi unsur SKM</source>
        <translation>Entering SKM elements</translation>
    </message>
    <message>
        <source>Mengisi komponen SAKIP</source>
        <translation>Entering SAKIP components</translation>
    </message>
    <message>
        <source>Mengubah pengguna</source>
        <translation>Editing a user</translation>
    </message>
    <message>
        <source>Mengubah setelan</source>
        <translation>Changing a setting</translation>
    </message>
    <message>
        <source>Pengguna bernama %1 sudah ada; tambahkan pembeda pada namanya.</source>
        <translation>There is a user named %1 already; add something to the name that tells them apart.</translation>
    </message>
    <message>
        <source>%1 tercatat dalam persetujuan sehingga tidak dapat dihapus; nonaktifkan saja.</source>
        <translation>%1 is named in approvals and can&apos;t be removed; deactivate the user instead.</translation>
    </message>
    <message>
        <source>%1 satu-satunya Camat yang aktif; tambahkan penggantinya dulu.</source>
        <translation>%1 is the only active Camat; add a successor first.</translation>
    </message>
    <message>
        <source>Kata sandi terlalu pendek; pakai paling sedikit %1 huruf atau angka.</source>
        <translation>The password is too short; use at least %1 letters or digits.</translation>
    </message>
    <message>
        <source>Memori komputer tidak cukup; tutup program lain, lalu ulangi.</source>
        <translation>The computer is short of memory; close other programs, then try again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tidak dapat dipakai; isi angka bulat %2 sampai %3.</source>
        <translation>&quot;%1&quot; can&apos;t be used; enter a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>Berkas sudah diubah dari tempat lain sejak dibuka di sini; tutup, buka lagi berkasnya, lalu ulangi perubahan Anda.</source>
        <translation>The file has been changed from elsewhere since it was opened here; close it, open it again, then repeat your change.</translation>
    </message>
    <message>
        <source>Perubahan tidak dapat disimpan: %1. Tidak ada yang berubah; muat ulang halaman, lalu ulangi dengan isian lain.</source>
        <translation>The change can&apos;t be saved: %1. Nothing has changed; reload the page, then repeat it with another entry.</translation>
    </message>
    <message>
        <source>Nilai %1 dihitung dari daftar butir; kosongkan daftar butir dulu untuk mengetik nilainya.</source>
        <translation>The value of %1 is counted from its list of items; clear the list first to type a value.</translation>
    </message>
    <message>
        <source>Uraian butir kosong; tulis apa yang dihitung.</source>
        <translation>The item has no description; write what is counted.</translation>
    </message>
    <message>
        <source>Berkas %1 kosong (0 bita); periksa berkas aslinya, lalu lampirkan lagi.</source>
        <translation>File %1 is empty (0 bytes); check the original, then attach it again.</translation>
    </message>
    <message>
        <source>Berkas %1 melebihi batas %2 MB; perkecil berkasnya atau ubah batasnya di Pengaturan.</source>
        <translation>File %1 is over the limit of %2 MB; make it smaller or change the limit in Settings.</translation>
    </message>
    <message>
        <source>%1 bukan berkas; pilih berkas di dalamnya.</source>
        <translation>%1 is not a file; choose a file in it.</translation>
    </message>
    <message>
        <source>Berkas %1 tidak dapat dibaca (%2); tutup di program lain atau salin ke folder Anda, lalu lampirkan lagi.</source>
        <translation>File %1 can&apos;t be read (%2); close it in other programs or copy it to a folder of your own, then attach it again.</translation>
    </message>
    <message>
        <source>Bukti bernama %1 sudah ada dengan isi lain; ganti nama berkas ini atau lepaskan yang lama.</source>
        <translation>There is evidence named %1 with other content; rename this file or detach the old one.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; di luar batas; isi angka %3 sampai %4.</source>
        <translation>%1: &quot;%2&quot; is out of bounds; enter a number from %3 to %4.</translation>
    </message>
    <message>
        <source>%1 tidak memakai skala %2; pilih indikator lain atau ubah skalanya di Perencanaan.</source>
        <translation>%1 does not use the scale %2; choose another indicator or change its scale in Planning.</translation>
    </message>
    <message>
        <source>%1 terkunci (%2); mintalah agar dikembalikan dengan alasan untuk mengubahnya.</source>
        <translation>%1 is locked (%2); ask for it to be returned with a reason to change it.</translation>
    </message>
    <message>
        <source>%1: langkah &quot;%2&quot; dilakukan oleh %3; masuklah sebagai pengguna itu.</source>
        <translation>%1: the step &quot;%2&quot; is taken by %3; sign in as that person.</translation>
    </message>
    <message>
        <source>Profil %1 hanya melihat; masuklah dengan profil lain untuk mengubah.</source>
        <translation>The profile %1 only reads; sign in with another profile to make changes.</translation>
    </message>
    <message>
        <source>%1 belum diisi; isi angkanya dulu.</source>
        <translation>%1 is empty; enter its figure first.</translation>
    </message>
    <message>
        <source>%1 sudah ditandatangani; kembalikan dengan alasan untuk mengoreksinya.</source>
        <translation>%1 is signed; return it with a reason to correct it.</translation>
    </message>
    <message>
        <source>skor belum lengkap</source>
        <translation>not every score is there yet</translation>
    </message>
    <message>
        <source>ada skor di luar batasnya</source>
        <translation>a score is out of its bounds</translation>
    </message>
    <message>
        <source>Nilai SKM = rata-rata sembilan unsur × 25 (PermenPANRB 14/2017)</source>
        <translation>SKM score = mean of the nine elements × 25 (PermenPANRB 14/2017)</translation>
    </message>
    <message>
        <source>Nilai SAKIP = jumlah nilai komponennya (PermenPANRB 88/2021)</source>
        <translation>SAKIP score = sum of its component scores (PermenPANRB 88/2021)</translation>
    </message>
    <message>
        <source>Kedua isian kata sandi tidak sama; ketik ulang keduanya.</source>
        <translation>The two entries of the password differ; type both again.</translation>
    </message>
    <message>
        <source>Kata sandi tidak cocok; coba lagi.</source>
        <translation>The password does not match; try again.</translation>
    </message>
    <message>
        <source>belum ada angka pembanding</source>
        <translation>no comparison figure yet</translation>
    </message>
    <message>
        <source>ada tahun sebelumnya yang belum diisi</source>
        <translation>an earlier year has no figure yet</translation>
    </message>
    <message>
        <source>Banyaknya indikator dengan capaian 100 atau lebih</source>
        <translation>Number of indicators with an achievement of 100 or more</translation>
    </message>
    <message>
        <source>Banyaknya baris yang sudah dikirim penanggung jawabnya</source>
        <translation>Number of rows that the post responsible has sent</translation>
    </message>
    <message>
        <source>Tenggat = akhir triwulan ditambah hari menurut SOP pengumpulan data kinerja atau setelan kantor</source>
        <translation>Deadline = end of the quarter plus the days of the SOP on collecting performance data, or of the office&apos;s settings</translation>
    </message>
    <message>
        <source>Kemajuan anggaran = realisasi sejak awal periode ÷ pagu Renstra untuk seluruh periode × 100 (Permendagri 86/2017, formulir E.81)</source>
        <translation>Budget progress = spending since the period began ÷ Renstra ceiling of the whole period × 100 (Permendagri 86/2017, form E.81)</translation>
    </message>
    <message>
        <source>Perintah tidak dapat dijalankan: %1. Lihat &apos;selaras --help&apos;.</source>
        <translation>The command cannot be run: %1. See &apos;selaras --help&apos;.</translation>
    </message>
    <message>
        <source>Mengakhiri baris rencana</source>
        <translation>End a row of the plan</translation>
    </message>
    <message>
        <source>Mengganti baris rencana</source>
        <translation>Replace a row of the plan</translation>
    </message>
    <message>
        <source>%1 tidak dapat diubah begitu: angka %2 ikut berubah. Akhiri baris ini, lalu buat penggantinya mulai tahun berikutnya.</source>
        <translation>%1 can&apos;t be changed like that: figures of %2 would change. End this row, then make its successor from the next year on.</translation>
    </message>
    <message>
        <source>%1 tidak berlaku pada tahun %2; ubah tahun berlakunya dulu.</source>
        <translation>%1 is not part of the plan of %2; change its years first.</translation>
    </message>
    <message>
        <source>%1: tahun berlaku %2 sampai %3 tidak dapat dipakai; tahun akhir tidak boleh sebelum tahun awal.</source>
        <translation>%1: the years %2 to %3 can&apos;t be used; the last year must not be before the first.</translation>
    </message>
    <message>
        <source>triwulan %1 tahun %2 yang ditandatangani</source>
        <translation>quarter %1 of %2, which is signed</translation>
    </message>
    <message>
        <source>tahun %1 yang dokumennya sudah ditetapkan</source>
        <translation>%1, whose documents are fixed</translation>
    </message>
    <message>
        <source>tahun %1 yang sudah berisi realisasi</source>
        <translation>%1, which has results</translation>
    </message>
    <message>
        <source>Berkas %1 dikunci oleh %2 sejak %3 (berkas kunci %4); tutup dulu di sana. Bila komputer itu sudah mati atau tidak membukanya lagi, ambil alih dengan &apos;selaras buka-kunci&apos;.</source>
        <translation>The file %1 has been locked by %2 since %3 (lock file %4); close it there first. If that computer is gone or has closed it, take over with &apos;selaras buka-kunci&apos;.</translation>
    </message>
    <message>
        <source>pemakai yang tidak tercatat</source>
        <translation>an unrecorded user</translation>
    </message>
    <message>
        <source>Berkas %1 tidak dibuat: di sana masih ada %2, sisa berkas lama bernama sama yang akan merusaknya; pilih nama lain, atau pindahkan sisa itu ke folder lain.</source>
        <translation>The file %1 was not made: %2 is still there, left by an old file of the same name, and would damage it; choose another name or move it to another folder.</translation>
    </message>
    <message>
        <source>%1 adalah berkas data Selaras dan tidak ditimpa; pilih nama lain untuk hasilnya.</source>
        <translation>%1 is a data file of Selaras and is not overwritten; choose another name for the result.</translation>
    </message>
    <message>
        <source>%1 sudah ada dan isinya bukan berkas %2, jadi tidak ditimpa; pilih nama lain.</source>
        <translation>%1 exists and is no %2 file, so it is not overwritten; choose another name.</translation>
    </message>
    <message>
        <source>biasa</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>Nama %1 tidak berakhiran %2; pakai akhiran itu, sesuai bentuk hasilnya.</source>
        <translation>The name %1 does not end with %2; use that ending, as the result is of that kind.</translation>
    </message>
    <message>
        <source>target berupa kata yang tidak ada dalam skala indikator</source>
        <translation>the target is a word that the indicator&apos;s scale does not know</translation>
    </message>
    <message>
        <source>masih bertambah sampai akhir tahun, jadi belum dinilai</source>
        <translation>still grows until the end of the year, so it isn&apos;t judged yet</translation>
    </message>
    <message>
        <source>dibandingkan dengan target triwulan pada Rencana Aksi</source>
        <translation>compared with the quarterly target of the Rencana Aksi</translation>
    </message>
    <message>
        <source>capaian di bawah 0 dihitung 0 dalam rata-rata</source>
        <translation>a capaian below 0 counts as 0 in the mean</translation>
    </message>
    <message>
        <source>Capaian = peringkat yang dicapai ÷ peringkat target × 100, menurut skala indikator</source>
        <translation>Capaian = rank reached ÷ rank of the target × 100, by the indicator&apos;s scale</translation>
    </message>
    <message>
        <source>Tingkat kemajuan = jumlah realisasi sejak awal periode dibandingkan target akhir Renstra</source>
        <translation>Progress = sum of the results since the period began against the final target of the Renstra</translation>
    </message>
    <message>
        <source>berkas atau folder tidak ada</source>
        <translation>the file or folder does not exist</translation>
    </message>
    <message>
        <source>tidak diizinkan</source>
        <translation>not permitted</translation>
    </message>
    <message>
        <source>diska penuh</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>jatah diska habis</source>
        <translation>the disk quota is used up</translation>
    </message>
    <message>
        <source>melebihi ukuran berkas yang diizinkan</source>
        <translation>over the permitted size of a file</translation>
    </message>
    <message>
        <source>nama itu sudah dipakai</source>
        <translation>the name is taken</translation>
    </message>
    <message>
        <source>itu folder</source>
        <translation>that is a folder</translation>
    </message>
    <message>
        <source>bagian dari jalurnya bukan folder</source>
        <translation>a part of the path is no folder</translation>
    </message>
    <message>
        <source>nama berkas terlalu panjang</source>
        <translation>the file name is too long</translation>
    </message>
    <message>
        <source>terlalu banyak berkas terbuka</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>tautan berputar</source>
        <translation>links go round in a circle</translation>
    </message>
    <message>
        <source>diska hanya bisa dibaca</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>diska gagal membaca atau menulis</source>
        <translation>the disk failed to read or write</translation>
    </message>
    <message>
        <source>sedang dipakai program lain</source>
        <translation>in use by another program</translation>
    </message>
    <message>
        <source>diska tidak terhubung</source>
        <translation>the disk is not connected</translation>
    </message>
    <message>
        <source>sambungan ke folder jaringan terputus</source>
        <translation>the connection to the network folder is broken</translation>
    </message>
    <message>
        <source>memori tidak cukup</source>
        <translation>not enough memory</translation>
    </message>
    <message>
        <source>sebab tidak diketahui</source>
        <translation>cause unknown</translation>
    </message>
    <message>
        <source>isi berkas cacat</source>
        <translation>the content of the file is damaged</translation>
    </message>
    <message>
        <source>susunan berkas cacat</source>
        <translation>the structure of the file is damaged</translation>
    </message>
    <message>
        <source>berkas tidak dapat dibuka</source>
        <translation>the file can&apos;t be opened</translation>
    </message>
    <message>
        <source>berkas hanya bisa dibaca</source>
        <translation>the file is read-only</translation>
    </message>
    <message>
        <source>tabel tidak ada: </source>
        <translation>no such table: </translation>
    </message>
    <message>
        <source>kolom tidak ada: </source>
        <translation>no such column: </translation>
    </message>
    <message>
        <source>baris yang dirujuk tidak ada</source>
        <translation>a row that is referred to is missing</translation>
    </message>
    <message>
        <source>nilai ganda pada </source>
        <translation>duplicate value in </translation>
    </message>
    <message>
        <source>nilai di luar batas: </source>
        <translation>value out of bounds: </translation>
    </message>
    <message>
        <source>nilai kosong pada </source>
        <translation>empty value in </translation>
    </message>
    <message>
        <source>objek tidak ditutup</source>
        <translation>object not closed</translation>
    </message>
    <message>
        <source>titik dua tidak ada</source>
        <translation>colon missing</translation>
    </message>
    <message>
        <source>larik tidak ditutup</source>
        <translation>array not closed</translation>
    </message>
    <message>
        <source>koma tidak ada</source>
        <translation>comma missing</translation>
    </message>
    <message>
        <source>nilai tidak sah</source>
        <translation>invalid value</translation>
    </message>
    <message>
        <source>angka tidak selesai</source>
        <translation>number not finished</translation>
    </message>
    <message>
        <source>angka tidak sah</source>
        <translation>invalid number</translation>
    </message>
    <message>
        <source>tanda garis miring terbalik tidak sah</source>
        <translation>invalid backslash</translation>
    </message>
    <message>
        <source>teks bukan UTF-8</source>
        <translation>text is not UTF-8</translation>
    </message>
    <message>
        <source>teks tidak ditutup</source>
        <translation>text not closed</translation>
    </message>
    <message>
        <source>tidak ada apa-apa sesudah koma</source>
        <translation>nothing after the comma</translation>
    </message>
    <message>
        <source>bersarang terlalu dalam</source>
        <translation>nested too deeply</translation>
    </message>
    <message>
        <source>terlalu besar</source>
        <translation>too large</translation>
    </message>
    <message>
        <source>ada sisa sesudah akhirnya</source>
        <translation>something is left after its end</translation>
    </message>
    <message>
        <source>Berkas %1 rusak (%2); pulihkan dari cadangan terakhir dengan &apos;selaras pulihkan&apos;, atau ambil yang masih terbaca dengan &apos;selaras selamatkan&apos;.</source>
        <translation>File %1 is damaged (%2); restore the last backup with &apos;selaras pulihkan&apos;, or take what can still be read with &apos;selaras selamatkan&apos;.</translation>
    </message>
    <message>
        <source>Berkas %1 tidak ada lagi di tempatnya (dihapus atau dipindah); yang terakhir diketik belum tersimpan. Simpan ke berkas lain.</source>
        <translation>File %1 is no longer in its place (deleted or moved); what was typed last is not saved. Save to another file.</translation>
    </message>
    <message>
        <source>Berkas %1 diganti atau dipotong program lain selagi dibuka; yang terakhir diketik belum tersimpan. Simpan ke berkas lain.</source>
        <translation>File %1 was replaced or cut by another program while it was open; what was typed last is not saved. Save to another file.</translation>
    </message>
    <message>
        <source>Bukti dukung tidak ada di samping berkas %1 (%2); kembalikan folder berakhiran .bukti ke sebelah berkas itu, atau lampirkan lagi buktinya.</source>
        <translation>The proof is not beside file %1 (%2); put the folder that ends in .bukti back beside that file, or attach the proof again.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AlurBar</name>
    <message>
        <source>Kembalikan…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Mengembalikan angka kepada penanggung jawabnya, dengan alasan (Ctrl+Shift+Enter)</source>
        <translation>Sends figures back to whoever is responsible, with a reason (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>%1 %2 baris</source>
        <translation>%1 %2 rows</translation>
    </message>
    <message>
        <source>Tidak ada baris triwulan ini yang siap diteruskan.</source>
        <translation>No row of this quarter is ready to be passed on.</translation>
    </message>
    <message>
        <source>Meneruskan angka triwulan %1 ke langkah berikutnya (Ctrl+Enter)</source>
        <translation>Passes the figures of quarter %1 on to the next step (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tugas saya</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>%1 Tugas saya · %2</source>
        <translation>%1 My tasks · %2</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu Anda untuk tahun %1 (Ctrl+T)</source>
        <translation>Nothing waits for you in %1 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Ada yang lewat tenggat (Ctrl+T)</source>
        <translation>Something is past its deadline (Ctrl+T)</translation>
    </message>
    <message>
        <source>Yang menunggu Anda (Ctrl+T)</source>
        <translation>What waits for you (Ctrl+T)</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu Anda untuk tahun %1</source>
        <translation>Nothing waits for you in %1</translation>
    </message>
    <message>
        <source>%1 baris: %2.</source>
        <translation>%1 rows: %2.</translation>
    </message>
    <message>
        <source>%1 baris dikembalikan.</source>
        <translation>%1 rows returned.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AsalDialog</name>
    <message>
        <source>Dari mana angka ini?</source>
        <translation>Where does this figure come from?</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Masukan angka ini</source>
        <translation>Inputs of this figure</translation>
    </message>
    <message>
        <source>Masukan</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Diisi oleh</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Dokumen: %1</source>
        <translation>Document: %1</translation>
    </message>
    <message>
        <source>… selebihnya di riwayat sel pada halaman Realisasi.</source>
        <translation>… the rest is in the history of the cell on the page Results.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AsalSection</name>
    <message>
        <source>Target TW %1 (%2): %3</source>
        <translation>Target Q %1 (%2): %3</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Asal angka</source>
        <translation>Where the figure comes from</translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <translation>Target %1: %2</translation>
    </message>
    <message>
        <source>Pagu %1: %2</source>
        <translation>Ceiling %1: %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BandingkanDialog</name>
    <message>
        <source>Dokumen lama</source>
        <translation>Old document</translation>
    </message>
    <message>
        <source>Dokumen baru</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Tampilkan juga yang sama</source>
        <translation>Show equal rows too</translation>
    </message>
    <message>
        <source>Bandingkan dokumen</source>
        <translation>Compare documents</translation>
    </message>
    <message>
        <source>Perbedaan kedua dokumen</source>
        <translation>Differences between the two documents</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Isi kedua dokumen sama.</source>
        <translation>Both documents have the same content.</translation>
    </message>
    <message numerus="yes">
        <source>%n baris. Salin dengan Ctrl+C.</source>
        <translation>
            <numerusform>%n row. Copy with Ctrl+C.</numerusform>
            <numerusform>%n rows. Copy with Ctrl+C.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alasan perubahan belum ditulis.</source>
        <translation>The reason for the revision is not written yet.</translation>
    </message>
    <message>
        <source>Alasan perubahan: %1</source>
        <translation>Reason for the revision: %1</translation>
    </message>
    <message>
        <source>Catatan: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BedaModel</name>
    <message>
        <source>Kondisi awal</source>
        <translation>Start condition</translation>
    </message>
    <message>
        <source>Pagu akhir</source>
        <translation>End ceiling</translation>
    </message>
    <message>
        <source>Kondisi akhir</source>
        <translation>End condition</translation>
    </message>
    <message>
        <source>Target TW %1</source>
        <translation>Target Q%1</translation>
    </message>
    <message>
        <source>Pagu %1</source>
        <translation>Ceiling %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Selisih</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BerkasPanel</name>
    <message>
        <source>Letak berkas</source>
        <translation>Where the file lies</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Belum ada cadangan. Cadangan dibuat saat berkas dibuka dan setiap setengah jam bila ada perubahan.</source>
        <translation>No backup yet. Backups are made when the file is opened and every half hour when something has changed.</translation>
    </message>
    <message>
        <source>Cadangan terakhir %1, di %2.</source>
        <translation>Last backup %1, in %2.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BuatDokumenDialog</name>
    <message>
        <source>Buat dokumen</source>
        <translation>Make document</translation>
    </message>
    <message>
        <source>Jenis dokumen</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Angka disalin dari</source>
        <translation>Figures copied from</translation>
    </message>
    <message>
        <source>Indikator dan program yang dimuat</source>
        <translation>Indicators and programmes it carries</translation>
    </message>
    <message>
        <source>Pihak pertama (yang menandatangani)</source>
        <translation>First party (who signs)</translation>
    </message>
    <message>
        <source>Pihak kedua di dalam kecamatan</source>
        <translation>Second party within the kecamatan</translation>
    </message>
    <message>
        <source>misalnya Bupati</source>
        <translation>for example the Bupati</translation>
    </message>
    <message>
        <source>Pihak kedua di luar kecamatan</source>
        <translation>Second party outside the kecamatan</translation>
    </message>
    <message>
        <source>(mulai dari kosong)</source>
        <translation>(start empty)</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>belum bertarget</source>
        <translation>no target yet</translation>
    </message>
    <message>
        <source>Dokumen sumber belum memuat target indikator ini untuk tahun itu.</source>
        <translation>The source document has no target of this indicator for that year.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BuktiList</name>
    <message>
        <source>%1
Disalin dari %2</source>
        <translation>%1
Copied from %2</translation>
    </message>
    <message>
        <source>Berkas aslinya sudah berubah sejak dilampirkan; yang tersimpan di sini tetap.</source>
        <translation>The original file has changed since it was attached; what is kept here stays.</translation>
    </message>
    <message>
        <source>Berkas aslinya sudah dipindah atau dihapus; yang tersimpan di sini tetap.</source>
        <translation>The original file was moved or deleted; what is kept here stays.</translation>
    </message>
    <message>
        <source>◆ asli berubah</source>
        <translation>◆ original changed</translation>
    </message>
    <message>
        <source>◆ asli pindah</source>
        <translation>◆ original moved</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BuktiSection</name>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Tambah berkas…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Melampirkan berkas sebagai bukti. Berkas juga dapat diseret ke sini, atau disalin di pengelola berkas lalu ditempel dengan Ctrl+V.</source>
        <translation>Attaches files as proofs. Files can also be dragged here, or copied in the file manager and pasted with Ctrl+V.</translation>
    </message>
    <message>
        <source>Enter membuka, Ctrl+S menyimpan salinan, Delete melepas, Ctrl+V menempel berkas yang disalin</source>
        <translation>Enter opens, Ctrl+S saves a copy, Delete detaches, Ctrl+V pastes copied files</translation>
    </message>
    <message>
        <source>Tambah bukti dukung</source>
        <translation>Add proofs</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Tidak ada berkas di papan klip; salin berkasnya di pengelola berkas, lalu tempel di sini.</source>
        <translation>There is no file on the clipboard; copy the file in the file manager, then paste it here.</translation>
    </message>
    <message>
        <source>Tidak ada yang dilampirkan. %1</source>
        <translation>Nothing was attached. %1</translation>
    </message>
    <message>
        <source>%1 berkas dilampirkan.</source>
        <translation>%1 files attached.</translation>
    </message>
    <message>
        <source>Berkas dengan isi itu sudah terlampir di sini.</source>
        <translation>A file with that content is attached here already.</translation>
    </message>
    <message>
        <source>%1 tidak dibuka dari sini karena dapat berupa program; pakai Simpan salinan… (Ctrl+S).</source>
        <translation>%1 is not opened from here because it may be a program; use Save a copy… (Ctrl+S).</translation>
    </message>
    <message>
        <source>Belum ada program untuk membuka %1; pakai Simpan salinan… (Ctrl+S).</source>
        <translation>There is no program to open %1; use Save a copy… (Ctrl+S).</translation>
    </message>
    <message>
        <source>Simpan salinan bukti</source>
        <translation>Save a copy of the proof</translation>
    </message>
    <message>
        <source>Salinan disimpan: %1</source>
        <translation>Copy saved: %1</translation>
    </message>
    <message>
        <source>%1 berkas dilepas; Ctrl+Z mengembalikannya.</source>
        <translation>%1 files detached; Ctrl+Z brings them back.</translation>
    </message>
    <message>
        <source>Buka	Enter</source>
        <translation>Open	Enter</translation>
    </message>
    <message>
        <source>Simpan salinan…	Ctrl+S</source>
        <translation>Save a copy…	Ctrl+S</translation>
    </message>
    <message>
        <source>Lepas	Delete</source>
        <translation>Detach	Delete</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ButirDialog</name>
    <message>
        <source>Ketik di baris terakhir, atau tempel banyak baris di sana. Spasi mengubah tanda terhitung, Alt+↑ dan Alt+↓ memindah, Delete menghapus.</source>
        <translation>Type in the last line, or paste many lines there. Space changes what counts, Alt+↑ and Alt+↓ move, Delete removes.</translation>
    </message>
    <message>
        <source>Daftar butir · TW %1 %2</source>
        <translation>Items · Q %1 %2</translation>
    </message>
    <message>
        <source>Daftar butir</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 · nilai %2 · capaian s.d. TW %3: %4</source>
        <translation>%1 · value %2 · achievement up to Q %3: %4</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ButirModel</name>
    <message>
        <source>Pilihan Terhitung</source>
        <translation>The choice Counts</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Terhitung</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Tidak terhitung</source>
        <translation>Does not count</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Spasi mengubah: hanya butir yang terhitung menambah nilai</source>
        <translation>Space changes it: only items that count add to the value</translation>
    </message>
    <message>
        <source>Tulis uraiannya dulu.</source>
        <translation>Write the description first.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::CapaianCard</name>
    <message>
        <source>Capaian indikator</source>
        <translation>Capaian by indicator</translation>
    </message>
    <message>
        <source>garis = target 100 · ▼ di bawah target</source>
        <translation>line = target 100 · ▼ below target</translation>
    </message>
    <message>
        <source>%1: capaian %2 terhadap target 100</source>
        <translation>%1: capaian %2 against target 100</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Tak terhitung</source>
        <translation>Can&apos;t be computed</translation>
    </message>
    <message>
        <source>Belum ada indikator yang diukur.</source>
        <translation>No indicator is measured yet.</translation>
    </message>
    <message>
        <source>Di bawah target</source>
        <translation>Below target</translation>
    </message>
    <message>
        <source>Predikat: %1</source>
        <translation>Rating: %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::CellHistory</name>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Induk</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Desimal</source>
        <translation>Decimals</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Polarity</translation>
    </message>
    <message>
        <source>Akumulasi</source>
        <translation>Accumulation</translation>
    </message>
    <message>
        <source>Batas capaian</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Pembilang</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Penyebut</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Sumber data</source>
        <translation>Data source</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>IKU</source>
        <translation>Key indicator</translation>
    </message>
    <message>
        <source>Skala</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Ukuran yang sama</source>
        <translation>Same measure</translation>
    </message>
    <message>
        <source>Dihitung dari serapan</source>
        <translation>Computed from absorption</translation>
    </message>
    <message>
        <source>Di keranjang</source>
        <translation>In the bin</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ChartLegend</name>
    <message>
        <source>Keterangan grafik: %1</source>
        <translation>Legend: %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ChartView</name>
    <message>
        <source>Perbesar	Enter</source>
        <translation>Enlarge	Enter</translation>
    </message>
    <message>
        <source>Salin sebagai gambar	Ctrl+C</source>
        <translation>Copy as picture	Ctrl+C</translation>
    </message>
    <message>
        <source>Salin sebagai tabel</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Simpan grafik ini…</source>
        <translation>Save this chart…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DasborPage</name>
    <message>
        <source>Berkas ini belum berisi unit kerja</source>
        <translation>This file holds no unit yet</translation>
    </message>
    <message>
        <source>Buka berkas yang sudah berisi, atau impor data kecamatan ke berkas ini dengan perintah “selaras impor”. Perintah “selaras contoh” membuat berkas contoh.</source>
        <translation>Open a file with data, or import the kecamatan&apos;s data into this file with “selaras impor”. “selaras contoh” makes a sample file.</translation>
    </message>
    <message>
        <source>Belum ada realisasi %1</source>
        <translation>No results for %1 yet</translation>
    </message>
    <message>
        <source>Tidak ada target maupun realisasi untuk %1. Pilih tahun lain di atas, atau isi targetnya di halaman Perencanaan dan realisasinya di halaman Realisasi.</source>
        <translation>There are no targets and no results for %1. Choose another year above, or enter its targets on the Perencanaan page and its results on the Realisasi page.</translation>
    </message>
    <message>
        <source>Isi realisasi</source>
        <translation>Enter results</translation>
    </message>
    <message>
        <source>Dasbor</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Dasbor untuk</source>
        <translation>Dashboard of</translation>
    </message>
    <message>
        <source>Angka, temuan, dan daftar untuk seluruh kecamatan atau satu jabatan</source>
        <translation>Figures, findings and lists of the whole office or of one post</translation>
    </message>
    <message>
        <source>Pohon kinerja</source>
        <translation>Performance tree</translation>
    </message>
    <message>
        <source>Tujuan sampai Sub Kegiatan, diwarnai menurut capaian</source>
        <translation>From goals to sub-activities, coloured by achievement</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Layar penuh</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Tampilkan dasbor ini untuk rapat (F11)</source>
        <translation>Show this dashboard for a meeting (F11)</translation>
    </message>
    <message>
        <source>Seluruh kecamatan</source>
        <translation>Whole office</translation>
    </message>
    <message>
        <source>Lihat dasbor ini di kertas, lalu cetak atau simpan sebagai PDF (Ctrl+P)</source>
        <translation>See this dashboard on paper, then print it or save it as PDF (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Dialogs</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DokumenListModel</name>
    <message>
        <source>Murni</source>
        <translation>Murni</translation>
    </message>
    <message>
        <source>Triwulan %1</source>
        <translation>Quarter %1</translation>
    </message>
    <message>
        <source>Pengukuran %1</source>
        <translation>Measurement %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DokumenMenu</name>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Buat, ubah, bandingkan, dan tetapkan dokumen</source>
        <translation>Make, change, compare and fix documents</translation>
    </message>
    <message>
        <source>Buat dokumen…</source>
        <translation>Make document…</translation>
    </message>
    <message>
        <source>Buat perubahan…</source>
        <translation>Make revision…</translation>
    </message>
    <message>
        <source>Bandingkan…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Tetapkan…</source>
        <translation>Fix…</translation>
    </message>
    <message>
        <source>Ubah keterangan…</source>
        <translation>Change details…</translation>
    </message>
    <message>
        <source>Keluarkan dari dokumen</source>
        <translation>Leave out of the document</translation>
    </message>
    <message>
        <source>Hapus draf…</source>
        <translation>Delete draft…</translation>
    </message>
    <message>
        <source>Belum ada dokumen.</source>
        <translation>There is no document yet.</translation>
    </message>
    <message>
        <source>Draf masih dapat diubah langsung; perubahan dibuat dari dokumen yang sudah ditetapkan.</source>
        <translation>A draft can still be changed directly; a revision is made from a document that is fixed.</translation>
    </message>
    <message>
        <source>Pilih dahulu indikator atau simpulnya.</source>
        <translation>Choose the indicator or node first.</translation>
    </message>
    <message>
        <source>Hapus draf</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>%1 dihapus beserta target dan pagunya. Ctrl+Z mengembalikannya.</source>
        <translation>%1 is deleted with its targets and ceilings. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Mulai tahun baru…</source>
        <translation>Start a new year…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DokumenPage</name>
    <message>
        <source>Dokumen yang dapat dicetak</source>
        <translation>Documents that can be printed</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Belum ada dokumen</source>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja, dan Pengukuran Kinerja dari triwulan yang sudah terisi, dapat dilihat, disimpan sebagai PDF, dan dicetak di sini.</source>
        <translation>The Perjanjian Kinerja, and the Pengukuran Kinerja of quarters that have results, can be seen, saved as PDF, and printed here.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DokumenTools</name>
    <message>
        <source>Jenis belanja</source>
        <translation>Kinds of spending</translation>
    </message>
    <message>
        <source>Bandingkan dengan</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Angka versi lain tampil di sebelah angka dokumen ini</source>
        <translation>Another version&apos;s figures stand beside this document&apos;s</translation>
    </message>
    <message>
        <source>Rinci pagu menurut jenis belanja</source>
        <translation>Break the ceiling down by kind of spending</translation>
    </message>
    <message>
        <source>Tanpa pembanding</source>
        <translation>No comparison</translation>
    </message>
    <message>
        <source>Pembanding: %1</source>
        <translation>Compared with: %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Explain</name>
    <message>
        <source>Sumber: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>, nomor %1</source>
        <translation>, number %1</translation>
    </message>
    <message>
        <source>, tanggal %1</source>
        <translation>, dated %1</translation>
    </message>
    <message>
        <source>tahun %1</source>
        <translation>year %1</translation>
    </message>
    <message>
        <source>s.d. triwulan %1 %2</source>
        <translation>up to quarter %1 %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::FieldForm</name>
    <message>
        <source>(belum ditentukan)</source>
        <translation>(not decided)</translation>
    </message>
    <message>
        <source>tulis tahun dengan empat angka</source>
        <translation>write the year with four digits</translation>
    </message>
</context>
<context>
    <name>selaras::ui::FigureCards</name>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Rata-rata capaian</source>
        <translation>Mean capaian</translation>
    </message>
    <message>
        <source>Serapan anggaran</source>
        <translation>Budget absorption</translation>
    </message>
    <message>
        <source>belum ada realisasi</source>
        <translation>no spending yet</translation>
    </message>
    <message>
        <source>dari %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>belum ada pagu</source>
        <translation>no pagu yet</translation>
    </message>
    <message numerus="yes">
        <source>%n di bawah target</source>
        <translation>
            <numerusform>%n below target</numerusform>
            <numerusform>%n below target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belum diisi</source>
        <translation>
            <numerusform>%n not filled in</numerusform>
            <numerusform>%n not filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tidak dapat dihitung</source>
        <translation>
            <numerusform>%n can&apos;t be computed</numerusform>
            <numerusform>%n can&apos;t be computed</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua tercapai</source>
        <translation>All reached</translation>
    </message>
    <message>
        <source>Indikator tercapai</source>
        <translation>Indicators reached</translation>
    </message>
    <message>
        <source>Indikator sasaran dan kinerja lainnya dengan capaian 100% atau lebih</source>
        <translation>Indicators of Sasaran and Kinerja Lainnya with a capaian of 100% or more</translation>
    </message>
    <message>
        <source>capaian − serapan</source>
        <translation>capaian − serapan</translation>
    </message>
    <message>
        <source>Efisiensi</source>
        <translation>Efficiency</translation>
    </message>
    <message>
        <source>poin</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Tanpa indikator</source>
        <translation>No indicator</translation>
    </message>
    <message>
        <source>Tenggat TW %1 %2</source>
        <translation>Deadline Q %1 %2</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message numerus="yes">
        <source>%n baris menunggu</source>
        <translation>
            <numerusform>%n rows waiting</numerusform>
            <numerusform>%n rows waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Semua ditandatangani</source>
        <translation>All signed</translation>
    </message>
    <message>
        <source>Tidak ada yang wajib dilaporkan</source>
        <translation>Nothing to report</translation>
    </message>
    <message numerus="yes">
        <source>%n masih berjalan</source>
        <translation>
            <numerusform>%n still running</numerusform>
            <numerusform>%n still running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::FigureCells</name>
    <message>
        <source>Target berlaku menurut %1</source>
        <translation>Target in force by %1</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Pagu ini jumlah jenis belanjanya: tampilkan jenis belanja lalu ubah di sana.</source>
        <translation>This ceiling is the sum of its kinds of spending: show them and change it there.</translation>
    </message>
    <message>
        <source>Tercetak pada dokumen; rinciannya belum diisi.</source>
        <translation>Printed in the document; its details are not filled in yet.</translation>
    </message>
    <message>
        <source>Tercetak %1 pada dokumen, jumlah anak %2.</source>
        <translation>Printed as %1 in the document, the children add up to %2.</translation>
    </message>
    <message>
        <source>cocok</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>berbeda</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>belum lengkap</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Jumlah triwulan: %1 = %2; target setahun %3.</source>
        <translation>Sum of the quarters: %1 = %2; yearly target %3.</translation>
    </message>
    <message>
        <source>Nilai akhir dari %1 adalah %2; target setahun %3.</source>
        <translation>The last value of %1 is %2; yearly target %3.</translation>
    </message>
    <message>
        <source>Rata-rata dari %1 adalah %2; target setahun %3.</source>
        <translation>The mean of %1 is %2; yearly target %3.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::FigureLabel</name>
    <message>
        <source>Klik atau Enter: dari mana angka ini?</source>
        <translation>Click or Enter: where does this figure come from?</translation>
    </message>
</context>
<context>
    <name>selaras::ui::FormDialog</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>(belum dipilih)</source>
        <translation>(not chosen)</translation>
    </message>
</context>
<context>
    <name>selaras::ui::GridView</name>
    <message>
        <source>Kolom ini tidak diisi di sini.</source>
        <translation>This column is not filled in here.</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Tempelan ditolak: baris yang disalin lebih banyak daripada baris yang tersisa di bawah sel ini.</source>
        <translation>Paste refused: more rows were copied than are left below this cell.</translation>
    </message>
    <message>
        <source>Tempelan ditolak: kolom yang disalin lebih banyak daripada kolom yang tersisa di kanan sel ini.</source>
        <translation>Paste refused: more columns were copied than are left right of this cell.</translation>
    </message>
    <message>
        <source>kolom ini tidak diisi di sini.</source>
        <translation>this column is not filled in here.</translation>
    </message>
    <message>
        <source>Tempelan ditolak, tidak ada yang berubah. %1: %2</source>
        <translation>Paste refused, nothing has changed. %1: %2</translation>
    </message>
    <message>
        <source>Tempelan ditolak, tidak ada yang berubah. %1%2</source>
        <translation>Paste refused, nothing has changed. %1%2</translation>
    </message>
    <message>
        <source>Tidak ada yang dikosongkan. %1%2</source>
        <translation>Nothing was cleared. %1%2</translation>
    </message>
    <message>
        <source>Isi ke bawah</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Isi ke kanan</source>
        <translation>Fill right</translation>
    </message>
    <message>
        <source>Pengisian ditolak, tidak ada yang berubah. %1%2</source>
        <translation>Fill refused, nothing has changed. %1%2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::HistoryDialog</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n perubahan, terbaru di atas. Salin dengan Ctrl+C.</source>
        <translation>
            <numerusform>%n change, newest on top. Copy with Ctrl+C.</numerusform>
            <numerusform>%n changes, newest on top. Copy with Ctrl+C.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada perubahan</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <source>Setiap perubahan sesudah ini tercatat beserta pengubahnya.</source>
        <translation>Every change from now on is recorded with who made it.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::HistoryModel</name>
    <message>
        <source>Waktu</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Alasan/tindakan</source>
        <translation>Reason/action</translation>
    </message>
</context>
<context>
    <name>selaras::ui::HitungSection</name>
    <message>
        <source>Belum ada butir</source>
        <translation>No items yet</translation>
    </message>
    <message>
        <source>%1 butir · %2 terhitung</source>
        <translation>%1 items · %2 count</translation>
    </message>
    <message>
        <source>Daftar…</source>
        <translation>List…</translation>
    </message>
    <message>
        <source>Menulis apa saja yang dihitung; banyaknya menjadi nilainya</source>
        <translation>Write down what is counted; how many there are becomes the value</translation>
    </message>
    <message>
        <source>Mengisi skor dan menghitung nilainya; angka yang diketik juga boleh</source>
        <translation>Enter the scores and compute the value; a typed figure will do too</translation>
    </message>
    <message>
        <source>Cara menghitung</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>Daftar butir…</source>
        <translation>Items…</translation>
    </message>
    <message>
        <source>Hitung dari unsur SKM…</source>
        <translation>Compute from the SKM elements…</translation>
    </message>
    <message>
        <source>Hitung dari komponen SAKIP…</source>
        <translation>Compute from the SAKIP components…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::IndikatorForm</name>
    <message>
        <source>Nama indikator</source>
        <translation>Name of the indicator</translation>
    </message>
    <message>
        <source>Indikator Kinerja Utama (IKU)</source>
        <translation>Key performance indicator (IKU)</translation>
    </message>
    <message>
        <source>Dihitung dari serapan anggaran</source>
        <translation>Computed from budget absorption</translation>
    </message>
    <message>
        <source>Realisasi diambil dari serapan anggaran unit kerja pada tahun yang angka anggarannya terisi; nilai yang diketik hanya berlaku untuk tahun lain.</source>
        <translation>The result is the budget absorption of the unit in years with budget figures; a typed value counts only in other years.</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Angka di belakang koma</source>
        <translation>Decimals</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Polarity</translation>
    </message>
    <message>
        <source>Akumulasi triwulan</source>
        <translation>Accumulation of quarters</translation>
    </message>
    <message>
        <source>Batas capaian (%)</source>
        <translation>Cap of achievement (%)</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>no cap</translation>
    </message>
    <message>
        <source>Skala nilai</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Nama pembilang</source>
        <translation>Name of the numerator</translation>
    </message>
    <message>
        <source>Nama penyebut</source>
        <translation>Name of the denominator</translation>
    </message>
    <message>
        <source>Sumber data</source>
        <translation>Data source</translation>
    </message>
    <message>
        <source>Penanggung jawab (tercetak)</source>
        <translation>Responsible (as printed)</translation>
    </message>
    <message>
        <source>Jabatan yang melaporkan</source>
        <translation>Post that reports</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Pilih ukuran yang sama</source>
        <translation>Choose the same measure</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Lepas ukuran yang sama</source>
        <translation>Release the same measure</translation>
    </message>
    <message>
        <source>Ukuran yang sama dengan</source>
        <translation>Same measure as</translation>
    </message>
    <message>
        <source>%1, pada “%2”. Realisasinya diisi di sana.</source>
        <translation>%1, under “%2”. Its results are entered there.</translation>
    </message>
    <message>
        <source>Ukuran tersendiri</source>
        <translation>A measure of its own</translation>
    </message>
    <message>
        <source>Ukuran yang sama dengan…</source>
        <translation>Same measure as…</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Berlaku mulai tahun</source>
        <translation>In the plan from</translation>
    </message>
    <message>
        <source>Berlaku sampai tahun</source>
        <translation>In the plan until</translation>
    </message>
    <message>
        <source>awal periode</source>
        <translation>begin of the period</translation>
    </message>
    <message>
        <source>akhir periode</source>
        <translation>end of the period</translation>
    </message>
</context>
<context>
    <name>selaras::ui::IsianSection</name>
    <message>
        <source>Pembilang dan penyebut</source>
        <translation>Numerator and denominator</translation>
    </message>
    <message>
        <source>Isi juga %1.</source>
        <translation>Fill in %1 too.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::JabatanModel</name>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Atasan</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Ketik nama jabatan atasan, atau pilih dari daftar (Alt+Panah bawah)</source>
        <translation>Type the name of the superior post, or choose it from the list (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>selaras::ui::JabatanPage</name>
    <message>
        <source>Jabatan</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Jabatan di kantor ini dan atasannya. Nama pejabat diisi kemudian di Pengaturan.</source>
        <translation>The posts of this office and their superiors. The names of the officials come later, in Settings.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::JabatanPanel</name>
    <message>
        <source>Nama jabatan dan atasannya diisi langsung pada sel.</source>
        <translation>Names of posts and their superiors are typed into the cells.</translation>
    </message>
    <message>
        <source>Tambah jabatan</source>
        <translation>Add post</translation>
    </message>
    <message>
        <source>Naikkan jabatan</source>
        <translation>Move post up</translation>
    </message>
    <message>
        <source>Turunkan jabatan</source>
        <translation>Move post down</translation>
    </message>
    <message>
        <source>Hapus jabatan</source>
        <translation>Remove post</translation>
    </message>
    <message>
        <source>Daftar jabatan</source>
        <translation>List of posts</translation>
    </message>
    <message>
        <source>Atasan</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Pilih atasan jabatan ini</source>
        <translation>Choose the superior of this post</translation>
    </message>
    <message>
        <source>(tanpa atasan)</source>
        <translation>(no superior)</translation>
    </message>
    <message>
        <source>Jabatan baru</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Tugas dan fungsi…</source>
        <translation>Duties and functions…</translation>
    </message>
    <message>
        <source>Menulis tugas dan fungsi jabatan yang dipilih</source>
        <translation>Writes the duties and functions of the chosen post</translation>
    </message>
</context>
<context>
    <name>selaras::ui::JanggalRow</name>
    <message>
        <source>Mengapa angka ini benar?</source>
        <translation>Why is this figure right?</translation>
    </message>
    <message>
        <source>Alasan menerima angka yang janggal</source>
        <translation>Reason for accepting an odd figure</translation>
    </message>
    <message>
        <source>Enter menyimpan alasan, Esc membatalkan</source>
        <translation>Enter saves the reason, Esc gives it up</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Terima…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>Menandai lagi angka ini sebagai janggal</source>
        <translation>Marks this figure as odd again</translation>
    </message>
    <message>
        <source>Angka ini benar: tulis alasannya, agar tidak ditanyakan lagi</source>
        <translation>This figure is right: write why, so that it is not asked again</translation>
    </message>
</context>
<context>
    <name>selaras::ui::JanggalSection</name>
    <message>
        <source>Perlu dilihat</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>selaras::ui::KeadaanSection</name>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Menampilkan setiap langkah persetujuan angka ini</source>
        <translation>Shows every step of approval of this figure</translation>
    </message>
    <message>
        <source>Keadaan pengisian</source>
        <translation>State of approval</translation>
    </message>
    <message>
        <source>Pernah ditandatangani: %1 · %2 · %3</source>
        <translation>Signed before: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ringkas</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>%1 langkah…</source>
        <translation>%1 steps…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::KeranjangDialog</name>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Keranjang</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Isi keranjang</source>
        <translation>Contents of the bin</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ikut pulih</source>
        <translation>Comes back with it</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Yang dibuang tetap tersimpan dan dapat dipulihkan.</source>
        <translation>What was thrown away is kept and can be restored.</translation>
    </message>
    <message>
        <source>Keranjang kosong.</source>
        <translation>The bin is empty.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::KeteranganDialog</name>
    <message>
        <source>Ubah keterangan dokumen</source>
        <translation>Change document details</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Bertanggal</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tanggal dokumen</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Pihak pertama (yang menandatangani)</source>
        <translation>First party (who signs)</translation>
    </message>
    <message>
        <source>Pihak kedua di dalam kecamatan</source>
        <translation>Second party within the kecamatan</translation>
    </message>
    <message>
        <source>Pihak kedua di luar kecamatan</source>
        <translation>Second party outside the kecamatan</translation>
    </message>
    <message>
        <source>Alasan perubahan</source>
        <translation>Reason for the revision</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nama pihak kedua di luar kecamatan</source>
        <translation>Name of the second party outside the kecamatan</translation>
    </message>
    <message>
        <source>Pangkat pihak kedua</source>
        <translation>Rank of the second party</translation>
    </message>
    <message>
        <source>NIP pihak kedua</source>
        <translation>NIP of the second party</translation>
    </message>
</context>
<context>
    <name>selaras::ui::KodeNotice</name>
    <message>
        <source>Apa artinya, dan yang mana</source>
        <translation>What it means, and which ones</translation>
    </message>
    <message>
        <source>%1 ditulis %2</source>
        <translation>%1 is written %2</translation>
    </message>
    <message>
        <source>Tabel nomenklatur yang diimpor juga menulis dua angka.</source>
        <translation>The imported code table has two digits as well.</translation>
    </message>
    <message>
        <source>Tabel nomenklatur menulis Sub Kegiatan dengan empat angka: %1. Kode lama tetap dapat dipakai; dokumen tercetak seperti yang tertulis. Untuk menggantinya, pakai saran pada Rincian setiap baris (F4).</source>
        <translation>The code table writes sub-activities with four digits: %1. Old codes can still be used; documents print what is written. To replace them, take the suggestion in the details of each row (F4).</translation>
    </message>
    <message>
        <source>Ke kode pertama</source>
        <translation>Go to the first code</translation>
    </message>
</context>
<context>
    <name>selaras::ui::LangkahDialog</name>
    <message>
        <source>%1 · Triwulan %2 %3</source>
        <translation>%1 · Quarter %2 %3</translation>
    </message>
    <message>
        <source>Baris yang diteruskan</source>
        <translation>Rows to be passed on</translation>
    </message>
    <message>
        <source>Indikator / anggaran</source>
        <translation>Indicator / budget</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Capaian / serapan</source>
        <translation>Capaian / serapan</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Apa yang harus diperbaiki?</source>
        <translation>What has to be put right?</translation>
    </message>
    <message>
        <source>Dicatat atas nama %1. Sesudah ini angkanya terkunci sampai dikembalikan.</source>
        <translation>Recorded in the name of %1. The figures are locked afterwards until they are returned.</translation>
    </message>
    <message>
        <source>%1 %2 baris</source>
        <translation>%1 %2 rows</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Perlu dilihat</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>◆ %1 angka janggal belum diberi alasan. Tetap dapat diteruskan; alasannya ditulis di panel Rincian.</source>
        <translation>◆ %1 odd figures have no reason yet. They can be passed on all the same; the reason is written in the Details panel.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::LayarPenuh</name>
    <message>
        <source>Klik angka, atau Tab lalu Enter: dari mana · Esc: keluar</source>
        <translation>Click a figure, or Tab then Enter: where from · Esc: leave</translation>
    </message>
</context>
<context>
    <name>selaras::ui::MainWindow</name>
    <message>
        <source>Tutup Selaras</source>
        <translation>Close Selaras</translation>
    </message>
    <message>
        <source>Tutup juga</source>
        <translation>Close anyway</translation>
    </message>
    <message numerus="yes">
        <source>%n sel belum benar, dan isinya tidak ikut tersimpan. Tutup juga?</source>
        <translation>
            <numerusform>%n cell has to be corrected, and what stands in it is not saved. Close anyway?</numerusform>
            <numerusform>%n cells have to be corrected, and what stands in them is not saved. Close anyway?</numerusform>
        </translation>
    </message>
    <message>
        <source>Dasbor</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Perencanaan</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Tren</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>%1 – Selaras</source>
        <translation>%1 – Selaras</translation>
    </message>
    <message>
        <source>Belum ada unit kerja</source>
        <translation>No unit yet</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Membuka berkas…</source>
        <translation>Opening the file…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::MessageLine</name>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>selaras::ui::More</name>
    <message numerus="yes">
        <source>Tampilkan %n lainnya</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::NavigationBar</name>
    <message>
        <source>Navigasi</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>selaras::ui::NomenklaturPanel</name>
    <message>
        <source>Impor…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Ambil ke berkas ini</source>
        <translation>Take into this file</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tabel kode dari berkas XLSX, TSV, atau CSV</source>
        <translation>Code table from an XLSX, TSV or CSV file</translation>
    </message>
    <message>
        <source>Nomenklatur program, kegiatan, dan sub kegiatan</source>
        <translation>Codes of program, kegiatan and sub kegiatan</translation>
    </message>
    <message>
        <source>Belum ada tabel kode. Dengan tabel itu kode yang salah ditandai dan program dapat dipilih dari daftar.</source>
        <translation>No code table yet. With it wrong codes are marked and programs can be chosen from a list.</translation>
    </message>
    <message>
        <source>Tersimpan: %1 program, %2 kegiatan, %3 sub kegiatan.</source>
        <translation>Stored: %1 program, %2 kegiatan, %3 sub kegiatan.</translation>
    </message>
    <message>
        <source>Pilih tabel nomenklatur</source>
        <translation>Choose the code table</translation>
    </message>
    <message>
        <source>Tabel (*.xlsx *.tsv *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.tsv *.csv *.txt)</translation>
    </message>
    <message>
        <source>%1: %2 kode baru, %3 berubah, %4 sama. %5 baris lain (urusan, judul) dilewati. Kode yang tidak ada di berkas itu tetap tersimpan.</source>
        <translation>%1: %2 new codes, %3 changed, %4 the same. %5 other lines (urusan, headings) are passed over. Codes that are not in that file stay.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::NoteEdit</name>
    <message>
        <source>Tulis bila ada…</source>
        <translation>Write if there is any…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::NotesBox</name>
    <message>
        <source>Kendala</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Solusi</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>selaras::ui::NoticeBar</name>
    <message>
        <source>Tutup pemberitahuan</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PejabatModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Seperti 2 Januari 2025 atau 2-1-2025; kosong bila tidak dibatasi</source>
        <translation>Like 2 Januari 2025 or 2-1-2025; empty when open</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Definitif, Plt., Plh., atau a.n.</source>
        <translation>Definitif, Plt., Plh. or a.n.</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Definitif</source>
        <translation>Definitif</translation>
    </message>
    <message>
        <source>Plt.</source>
        <translation>Plt.</translation>
    </message>
    <message>
        <source>Plh.</source>
        <translation>Plh.</translation>
    </message>
    <message>
        <source>a.n.</source>
        <translation>a.n.</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Official</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PejabatPanel</name>
    <message>
        <source>Dokumen mencetak siapa yang memegang jabatan pada tanggalnya.</source>
        <translation>A document prints who held the post on its date.</translation>
    </message>
    <message>
        <source>Tambah pejabat</source>
        <translation>Add official</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pilih status pejabat ini</source>
        <translation>Choose the status of this official</translation>
    </message>
    <message>
        <source>Hapus pejabat</source>
        <translation>Remove official</translation>
    </message>
    <message>
        <source>Pilih jabatan</source>
        <translation>Choose a post</translation>
    </message>
    <message>
        <source>(nama pejabat)</source>
        <translation>(name of official)</translation>
    </message>
    <message>
        <source>Dicatat sebagai Plt. karena pejabat definitif belum selesai; isi tanggal selesainya dulu bila ia sudah diganti.</source>
        <translation>Recorded as Plt. because the definitif official has no end yet; fill in that date first if he or she was replaced.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PelaporanCard</name>
    <message>
        <source>Pelaporan triwulan %1</source>
        <translation>Reporting of quarter %1</translation>
    </message>
    <message>
        <source>Tidak ada yang wajib dilaporkan pada triwulan ini.</source>
        <translation>Nothing has to be reported this quarter.</translation>
    </message>
    <message>
        <source>Laporan %1</source>
        <translation>Report of %1</translation>
    </message>
    <message>
        <source>Keadaan yang sudah dicapai semua barisnya</source>
        <translation>The state that all its rows have reached</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message numerus="yes">
        <source>%n dikembalikan</source>
        <translation>
            <numerusform>%n sent back</numerusform>
            <numerusform>%n sent back</numerusform>
        </translation>
    </message>
    <message>
        <source>Realisasi ›</source>
        <translation>Results ›</translation>
    </message>
    <message>
        <source>Buka Realisasi pada baris %1</source>
        <translation>Open Results at the rows of %1</translation>
    </message>
    <message>
        <source>Buka baris pertama yang belum dikirim</source>
        <translation>Open the first row that is not sent</translation>
    </message>
    <message>
        <source>Buka baris pertamanya</source>
        <translation>Open its first row</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PengaturanPage</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Setiap isian tersimpan saat ditinggalkan.</source>
        <translation>Each field is saved when it is left.</translation>
    </message>
    <message>
        <source>Bagian pengaturan</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Belum ada unit kerja</source>
        <translation>No office yet</translation>
    </message>
    <message>
        <source>Berkas ini masih kosong. Tutup, lalu buat berkas baru dari jendela awal.</source>
        <translation>This file is still empty. Close it, then make a new file from the first window.</translation>
    </message>
    <message>
        <source>Jabatan dan pejabat</source>
        <translation>Posts and officials</translation>
    </message>
    <message>
        <source>Periode dan tahun</source>
        <translation>Periods and years</translation>
    </message>
    <message>
        <source>Nomenklatur</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Tenggat dan bukti</source>
        <translation>Deadlines and evidence</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PenggunaModel</name>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Nonaktif</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ketik awalnya, atau pilih dari daftar (Alt+Panah bawah)</source>
        <translation>Type its beginning, or choose from the list (Alt+Down)</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Diatur dengan tombol Kata sandi…</source>
        <translation>Set with the button Password…</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>ada</source>
        <translation>set</translation>
    </message>
    <message>
        <source>Kata sandi diatur dengan tombol Kata sandi… di atas.</source>
        <translation>A password is set with the button Password… above.</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PenggunaPanel</name>
    <message>
        <source>Nama, jabatan, peran, dan status diisi langsung pada sel.</source>
        <translation>Name, post, role and status are typed right into the cells.</translation>
    </message>
    <message>
        <source>Tambah pengguna</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>Kata sandi…</source>
        <translation>Password…</translation>
    </message>
    <message>
        <source>Nonaktifkan</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>Hapus pengguna</source>
        <translation>Remove user</translation>
    </message>
    <message>
        <source>Daftar pengguna</source>
        <translation>List of users</translation>
    </message>
    <message>
        <source>Menetapkan, mengganti, atau menghapus kata sandi pengguna yang dipilih</source>
        <translation>Sets, changes or removes the password of the chosen user</translation>
    </message>
    <message>
        <source>Siapa mengerjakan apa dicatat atas nama pengguna ini, dan perannya menentukan langkah persetujuan yang dapat diambilnya. Dalam satu berkas ini soal pencatatan dan urutan, bukan kerahasiaan: siapa pun yang memegang berkasnya dapat membaca isinya.</source>
        <translation>What is done is recorded under these names, and the role decides which steps of approval a user may take. In a single file this is attribution and order, not secrecy: whoever has the file can read it.</translation>
    </message>
    <message>
        <source>Aktifkan</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Pengguna ini bekerja dengan berkas lagi</source>
        <translation>This user works with the file again</translation>
    </message>
    <message>
        <source>Pengguna ini tidak bekerja dengan berkas lagi; catatannya tetap</source>
        <translation>This user no longer works with the file; what was recorded stays</translation>
    </message>
    <message>
        <source>Tanpa pengguna, siapa pun yang membuka berkas dapat mengambil setiap langkah dan dicatat dengan nama akun komputernya.</source>
        <translation>Without users, whoever opens the file may take every step and is recorded by the name of the computer account.</translation>
    </message>
    <message>
        <source>Belum ada pengguna</source>
        <translation>No users yet</translation>
    </message>
    <message>
        <source>Buat profil dari jabatan…</source>
        <translation>Make profiles from the posts…</translation>
    </message>
    <message>
        <source>Isi daftar jabatan dulu agar profil dapat dibuat darinya.</source>
        <translation>Fill in the list of posts first, so that profiles can be made from it.</translation>
    </message>
    <message>
        <source>Pengguna baru</source>
        <translation>New user</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PerencanaanBar</name>
    <message>
        <source>Hanya isi dokumen ini</source>
        <translation>Only what this document holds</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tambah baris atau indikator (Insert)</source>
        <translation>Add a row or an indicator (Insert)</translation>
    </message>
    <message>
        <source>Keranjang</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Yang dibuang, untuk dipulihkan (Ctrl+Shift+Delete)</source>
        <translation>What was thrown away, to be restored (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saring kode, uraian, indikator… (Ctrl+F)</source>
        <translation>Filter by code, description, indicator… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Buka sampai tingkat</source>
        <translation>Unfold to level</translation>
    </message>
    <message>
        <source>Sampai %1</source>
        <translation>Down to %1</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Rincian baris di sebelah kanan (F4)</source>
        <translation>Details of the row, at the right (F4)</translation>
    </message>
    <message>
        <source>Draf: target dan pagu masih dapat diisi.</source>
        <translation>Draft: targets and budget ceilings can still be entered.</translation>
    </message>
    <message>
        <source>Angka yang ditampilkan</source>
        <translation>Figures shown</translation>
    </message>
    <message>
        <source>Hanya target atau hanya pagu, supaya semua tahun Renstra terlihat</source>
        <translation>Only targets or only budget ceilings, so that all years of the Renstra are in sight</translation>
    </message>
    <message>
        <source>Target dan pagu</source>
        <translation>Targets and budget</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Pagu</source>
        <translation>Budget</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PerencanaanColumns</name>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Pagu %1</source>
        <translation>Ceiling %1</translation>
    </message>
    <message>
        <source>Selisih</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Pagu sesudah perubahan dikurangi pagu sebelumnya</source>
        <translation>Ceiling after the revision less the ceiling before it</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Target triwulan terhadap target setahun, menurut cara akumulasi indikator</source>
        <translation>Quarterly targets against the yearly target, by how the indicator accumulates</translation>
    </message>
    <message>
        <source>Awal</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pagu akhir</source>
        <translation>End ceiling</translation>
    </message>
    <message>
        <source>Akhir</source>
        <translation>End</translation>
    </message>
    <message>
        <source>TW %1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1 Pegawai</source>
        <translation>%1 Personnel</translation>
    </message>
    <message>
        <source>%1 Barang dan Jasa</source>
        <translation>%1 Goods and services</translation>
    </message>
    <message>
        <source>%1 Modal</source>
        <translation>%1 Capital</translation>
    </message>
    <message>
        <source>APBD</source>
        <translation>APBD</translation>
    </message>
    <message>
        <source>P-APBD</source>
        <translation>P-APBD</translation>
    </message>
    <message>
        <source>murni</source>
        <translation>original</translation>
    </message>
    <message>
        <source>perubahan</source>
        <translation>revision</translation>
    </message>
    <message>
        <source>perubahan ke-%1</source>
        <translation>revision %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PerencanaanPage</name>
    <message>
        <source>Belum ada dokumen perencanaan</source>
        <translation>No planning document yet</translation>
    </message>
    <message>
        <source>Renstra, Renja, dan Perjanjian Kinerja tampil di sini sesudah masuk ke berkas.</source>
        <translation>Renstra, Renja and Perjanjian Kinerja appear here once they are in the file.</translation>
    </message>
    <message>
        <source>Rencana menurut dokumen</source>
        <translation>Plan by document</translation>
    </message>
    <message>
        <source>Lihat realisasi</source>
        <translation>See the results</translation>
    </message>
    <message>
        <source>Perencanaan</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>No matches</translation>
    </message>
    <message>
        <source>Tidak ada kode, uraian, atau indikator yang memuat “%1”.</source>
        <translation>No code, description or indicator contains “%1”.</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Dokumen ini belum berisi</source>
        <translation>This document is still empty</translation>
    </message>
    <message>
        <source>Belum ada target atau pagu menurut dokumen ini.</source>
        <translation>This document has no targets and no pagu yet.</translation>
    </message>
    <message>
        <source>Tampilkan seluruh rencana</source>
        <translation>Show the whole plan</translation>
    </message>
    <message>
        <source>Belum ada rencana</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>Kode, uraian, indikator, target, dan pagu diisi langsung pada sel. Insert menambah baris, tombol kanan menampilkan selebihnya.</source>
        <translation>Codes, descriptions, indicators, targets and budget ceilings are typed into their cells. Insert adds a row, the right mouse button shows the rest.</translation>
    </message>
    <message>
        <source>Mulai dari sebuah Tujuan; sasaran, program, dan kegiatan menyusul di bawahnya.</source>
        <translation>Start with a Tujuan; sasaran, programs and kegiatan follow below it.</translation>
    </message>
    <message>
        <source>Tambah Tujuan</source>
        <translation>Add a Tujuan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PerencanaanRows</name>
    <message>
        <source>Tercetak pada dokumen: “%1”</source>
        <translation>Printed in the document: “%1”</translation>
    </message>
    <message>
        <source>Tercetak pada dokumen: %1</source>
        <translation>Printed in the document: %1</translation>
    </message>
    <message>
        <source>Kode diisi mulai dari Program.</source>
        <translation>Codes are given from Program down.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>mulai %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>s.d. %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PerhatianCard</name>
    <message>
        <source>Perlu perhatian</source>
        <translation>Needs attention</translation>
    </message>
    <message numerus="yes">
        <source>%n hal</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Rencana ›</source>
        <translation>Plan ›</translation>
    </message>
    <message>
        <source>Realisasi ›</source>
        <translation>Results ›</translation>
    </message>
    <message>
        <source>Buka di Perencanaan: %1</source>
        <translation>Open in Planning: %1</translation>
    </message>
    <message>
        <source>Buka di Realisasi: %1</source>
        <translation>Open in Results: %1</translation>
    </message>
    <message>
        <source>Buka di halaman Perencanaan</source>
        <translation>Open on the Planning page</translation>
    </message>
    <message>
        <source>Buka di halaman Realisasi</source>
        <translation>Open on the Results page</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PeriodePage</name>
    <message>
        <source>Periode Renstra</source>
        <translation>Renstra period</translation>
    </message>
    <message>
        <source>Tahun pertama dan terakhir Renstra yang sedang berlaku.</source>
        <translation>First and last year of the Renstra in force.</translation>
    </message>
    <message>
        <source>Tahun akhir</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Tahun awal</source>
        <translation>First year</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PeriodePanel</name>
    <message>
        <source>Tambah periode</source>
        <translation>Add period</translation>
    </message>
    <message>
        <source>Mulai tahun baru…</source>
        <translation>Start a new year…</translation>
    </message>
    <message>
        <source>Periode Renstra</source>
        <translation>Renstra periods</translation>
    </message>
    <message>
        <source>Daftar periode Renstra</source>
        <translation>List of Renstra periods</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Periode baru</source>
        <translation>New period</translation>
    </message>
    <message>
        <source>Tahun awal</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>Tahun akhir</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Renja, Perjanjian Kinerja, dan Rencana Aksi tahun berikutnya disiapkan dari target dan pagu Renstra. Yang sudah diisi tidak ditimpa.</source>
        <translation>Renja, Perjanjian Kinerja and Rencana Aksi of the next year are prepared from the targets and ceilings of the Renstra. What is filled in already is not overwritten.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PerubahanDialog</name>
    <message>
        <source>Buat perubahan</source>
        <translation>Make revision</translation>
    </message>
    <message>
        <source>Perubahan dimulai dari seluruh isi %1 sebagai draf baru; dokumen yang sudah ditetapkan tidak berubah.</source>
        <translation>The revision begins with all of %1 as a new draft; the document that is fixed does not change.</translation>
    </message>
    <message>
        <source>Alasan perubahan</source>
        <translation>Reason for the revision</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PindahDialog</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Cari kode atau uraian…</source>
        <translation>Search code or description…</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PohonDialog</name>
    <message>
        <source>Pohon kinerja %1, %2</source>
        <translation>Performance tree of %1, %2</translation>
    </message>
    <message>
        <source>Perkecil (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Perbesar (+)</source>
        <translation>Bigger (+)</translation>
    </message>
    <message>
        <source>Paskan</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Seluruh pohon di jendela ini (0)</source>
        <translation>The whole tree in this window (0)</translation>
    </message>
    <message>
        <source>Buka semua</source>
        <translation>Unfold all</translation>
    </message>
    <message>
        <source>Tampilkan sampai Sub Kegiatan</source>
        <translation>Show down to sub-activities</translation>
    </message>
    <message>
        <source>Lipat</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Tampilkan sampai Program</source>
        <translation>Show down to programmes</translation>
    </message>
    <message>
        <source>Simpan…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Simpan sebagai SVG, PNG, atau PDF</source>
        <translation>Save as SVG, PNG or PDF</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Cetak pohon kinerja</source>
        <translation>Print the performance tree</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tutup (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Warna menurut rata-rata capaian indikator milik baris itu sendiri. Panah: pindah · Spasi: lipat · Enter: dari mana angka ini · Ctrl+roda: perbesar</source>
        <translation>Coloured by the mean achievement of a row&apos;s own indicators. Arrows: move · Space: fold · Enter: where a figure comes from · Ctrl+wheel: zoom</translation>
    </message>
    <message>
        <source>tanpa indikator atau belum ada capaian</source>
        <translation>no indicator, or no achievement yet</translation>
    </message>
    <message>
        <source>Pohon kinerja %1</source>
        <translation>Performance tree %1</translation>
    </message>
    <message>
        <source>Simpan pohon kinerja</source>
        <translation>Save the performance tree</translation>
    </message>
    <message>
        <source>Dokumen PDF (*.pdf);;Gambar PNG (*.png);;Gambar SVG (*.svg)</source>
        <translation>PDF document (*.pdf);;PNG picture (*.png);;SVG picture (*.svg)</translation>
    </message>
    <message>
        <source>Tersimpan di %1</source>
        <translation>Saved in %1</translation>
    </message>
    <message>
        <source>Cetak %1</source>
        <translation>Print %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PohonGambar</name>
    <message>
        <source>Tanpa indikator</source>
        <translation>No indicator</translation>
    </message>
    <message>
        <source>Belum ada capaian</source>
        <translation>No achievement yet</translation>
    </message>
    <message>
        <source>Di bawah target</source>
        <translation>Below target</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PohonView</name>
    <message>
        <source>Pohon kinerja</source>
        <translation>Performance tree</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PreviewDialog</name>
    <message>
        <source>Pratinjau cetak: %1</source>
        <translation>Print preview: %1</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PreviewPanel</name>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Perkecil (Ctrl+−)</source>
        <translation>Zoom out (Ctrl+−)</translation>
    </message>
    <message>
        <source>Perbesar (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Selebar layar</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Ukuran kertas</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>%1%   Halaman %2 dari %3</source>
        <translation>%1%   Page %2 of %3</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Dokumen PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Tersimpan di %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>Cetak %1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PreviewView</name>
    <message>
        <source>Pratinjau cetak</source>
        <translation>Print preview</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ProfilDialog</name>
    <message>
        <source>Buat</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Buat profil dari jabatan</source>
        <translation>Make profiles from the posts</translation>
    </message>
    <message>
        <source>Profil yang akan dibuat</source>
        <translation>Profiles to be made</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Satu profil untuk tiap jabatan yang dicentang. Nama diambil dari pejabatnya sekarang, peran dari nama jabatannya; keduanya dapat diubah sesudahnya. Semuanya satu langkah dan dapat diurungkan (Ctrl+Z).</source>
        <translation>One profile for each post that is ticked. The name is that of the present holder, the role comes from the name of the post; both can be changed afterwards. All of it is one step and can be undone (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Buat %1 profil</source>
        <translation>Make %1 profiles</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ProgramPage</name>
    <message>
        <source>Program</source>
        <translation>Programs</translation>
    </message>
    <message>
        <source>Centang program, kegiatan, dan sub kegiatan kantor ini (tombol Spasi). Mencentang induk mencentang semua rinciannya.</source>
        <translation>Tick the program, kegiatan and sub kegiatan of this office (space bar). Ticking a parent ticks everything below it.</translation>
    </message>
    <message>
        <source>Cari kode atau nama</source>
        <translation>Search code or name</translation>
    </message>
    <message>
        <source>Cari kode atau nama…</source>
        <translation>Search code or name…</translation>
    </message>
    <message>
        <source>Program, kegiatan, dan sub kegiatan</source>
        <translation>Program, kegiatan and sub kegiatan</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dipilih: %1 program, %2 kegiatan, %3 sub kegiatan</source>
        <translation>Chosen: %1 program, %2 kegiatan, %3 sub kegiatan</translation>
    </message>
    <message>
        <source>■ Belum ada yang dicentang. Centang program kantor ini, atau kembali dan mulai kosong.</source>
        <translation>■ Nothing is ticked yet. Tick the programs of this office, or go back and begin empty.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RealisasiPage</name>
    <message>
        <source>Enter turun, Tab ke kanan, F2 menyunting, Delete mengosongkan; Ctrl+C dan Ctrl+V bertukar blok dengan Excel.</source>
        <translation>Enter goes down, Tab right, F2 edits, Delete clears; Ctrl+C and Ctrl+V exchange blocks with Excel.</translation>
    </message>
    <message>
        <source>Tampil</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Indikator utama</source>
        <translation>Main indicators</translation>
    </message>
    <message>
        <source>Semua tingkat</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Realisasi per triwulan</source>
        <translation>Results by quarter</translation>
    </message>
    <message>
        <source>Target menurut %1</source>
        <translation>Targets of %1</translation>
    </message>
    <message>
        <source>Belum ada dokumen yang ditetapkan untuk %1</source>
        <translation>No document is fixed for %1 yet</translation>
    </message>
    <message>
        <source>Belum ada yang dapat diisi untuk %1</source>
        <translation>Nothing can be entered for %1 yet</translation>
    </message>
    <message>
        <source>Indikator dan targetnya disusun di halaman Perencanaan. Sesudah itu realisasi tiap triwulan diisi di sini.</source>
        <translation>Indicators and their targets are made on the Perencanaan page. After that each quarter&apos;s results are entered here.</translation>
    </message>
    <message>
        <source>Buka Perencanaan</source>
        <translation>Open Planning</translation>
    </message>
    <message>
        <source>Lihat tren</source>
        <translation>See the trend</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Semua sudah terisi</source>
        <translation>Everything is filled in</translation>
    </message>
    <message>
        <source>Tidak ada realisasi yang masih kosong sampai triwulan %1 %2.</source>
        <translation>No result is still empty up to quarter %1 %2.</translation>
    </message>
    <message>
        <source>Tampilkan indikator utama</source>
        <translation>Show the main indicators</translation>
    </message>
    <message>
        <source>Belum ada isinya</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Untuk tahun %1 belum ada yang dapat ditampilkan di sini.</source>
        <translation>There is nothing to show here for %1 yet.</translation>
    </message>
    <message>
        <source>Milik saya</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Belum ada yang menjadi tugas Anda</source>
        <translation>Nothing is yours yet</translation>
    </message>
    <message>
        <source>Baris muncul di sini bila jabatan Anda menjadi penanggung jawabnya. Jabatan profil diatur di Pengaturan, penanggung jawab di Perencanaan.</source>
        <translation>Rows appear here when your post is responsible for them. The post of a profile is set under Pengaturan, the responsible post under Perencanaan.</translation>
    </message>
    <message>
        <source>Tidak ada yang dikembalikan</source>
        <translation>Nothing was returned</translation>
    </message>
    <message>
        <source>Angka triwulan ini yang dikembalikan untuk diperbaiki muncul di sini.</source>
        <translation>Figures of this quarter that were sent back to be corrected appear here.</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Pengukuran Kinerja triwulan ini: lihat, simpan PDF, cetak (Ctrl+P)</source>
        <translation>Pengukuran Kinerja of this quarter: see, save as PDF, print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Triwulan ini belum ada isinya.</source>
        <translation>Nothing is in this quarter yet.</translation>
    </message>
    <message>
        <source>Menampilkan keadaan, asal angka, bukti, riwayat, dan catatan sel ini (F6)</source>
        <translation>Shows the state, the origin of the figure, proofs, history and notes of this cell (F6)</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RealisasiRows</name>
    <message>
        <source>Jumlah dari rinciannya</source>
        <translation>Sum of its parts</translation>
    </message>
    <message>
        <source>Terisi</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 sub kegiatan</source>
        <translation>%1 sub kegiatan</translation>
    </message>
    <message>
        <source>pagu %1</source>
        <translation>pagu of %1</translation>
    </message>
    <message>
        <source>Keadaan pengisian</source>
        <translation>State of entry</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>TW %1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Triwulan %1; anggaran: kumulatif dari Januari</source>
        <translation>Quarter %1; budget: cumulative from January</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>s.d. TW %1</source>
        <translation>up to Q%1</translation>
    </message>
    <message>
        <source>Capaian</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>Capaian dalam persen; pada anggaran: serapan</source>
        <translation>Capaian in percent; for the budget: serapan</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Predikat menurut Permendagri 86/2017</source>
        <translation>Predikat by Permendagri 86/2017</translation>
    </message>
    <message>
        <source>Capaian tidak wajar: periksa target dan realisasinya.</source>
        <translation>Implausible capaian: check target and result.</translation>
    </message>
    <message>
        <source>Terisi, dihitung dari pembilang dan penyebut</source>
        <translation>Filled in, computed from numerator and denominator</translation>
    </message>
    <message>
        <source>Belum ada target yang ditetapkan untuk tahun ini.</source>
        <translation>No target is in force for this year yet.</translation>
    </message>
    <message>
        <source>Target berasal dari %1; ubah di halaman Perencanaan.</source>
        <translation>The target comes from %1; change it on the Perencanaan page.</translation>
    </message>
    <message>
        <source>Di bawah target.</source>
        <translation>Below target.</translation>
    </message>
    <message>
        <source>%1 menurut Permendagri 86/2017</source>
        <translation>%1 by Permendagri 86/2017</translation>
    </message>
    <message>
        <source>Tidak terhitung</source>
        <translation>Not computed</translation>
    </message>
    <message>
        <source>Belum ada target</source>
        <translation>No target yet</translation>
    </message>
    <message>
        <source>Belum ada penanggung jawab</source>
        <translation>Nobody responsible yet</translation>
    </message>
    <message>
        <source>Dihitung, tidak diketik. %1</source>
        <translation>Computed, not typed. %1</translation>
    </message>
    <message>
        <source>Pagu diubah di halaman Perencanaan.</source>
        <translation>The pagu is changed on the Perencanaan page.</translation>
    </message>
    <message>
        <source>sisa %1</source>
        <translation>left %1</translation>
    </message>
    <message>
        <source>Target TW %1</source>
        <translation>Target Q%1</translation>
    </message>
    <message>
        <source>Target triwulan menurut Rencana Aksi</source>
        <translation>Target of the quarter by the Rencana Aksi</translation>
    </message>
    <message>
        <source>Target triwulan berasal dari Rencana Aksi; ubah di halaman Perencanaan.</source>
        <translation>The target of the quarter comes from the Rencana Aksi; change it on the page Perencanaan.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RencanaPage</name>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Dari mana rencana kantor ini dimulai? Semuanya dapat diubah kemudian.</source>
        <translation>Where does the plan of this office begin? All of it can be changed later.</translation>
    </message>
    <message>
        <source>Pilih &amp;program resmi dari tabel nomenklatur</source>
        <translation>Choose official &amp;programs from the code table</translation>
    </message>
    <message>
        <source>&amp;Ambil rencana dari berkas Selaras lain, tanpa angkanya</source>
        <translation>T&amp;ake the plan of another Selaras file, without its figures</translation>
    </message>
    <message>
        <source>Mulai ko&amp;song</source>
        <translation>Begin e&amp;mpty</translation>
    </message>
    <message>
        <source>Pilih tabel…</source>
        <translation>Choose table…</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Tabel kode (XLSX, TSV, atau CSV)</source>
        <translation>Code table (XLSX, TSV or CSV)</translation>
    </message>
    <message>
        <source>Berkas kantor lain atau tahun lalu</source>
        <translation>File of another office or of last year</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Meningkatnya kualitas penyelenggaraan pemerintahan dan pelayanan publik kecamatan</source>
        <translation>Meningkatnya kualitas penyelenggaraan pemerintahan dan pelayanan publik kecamatan</translation>
    </message>
    <message>
        <source>Sasaran yang didukung program</source>
        <translation>Sasaran that the programs support</translation>
    </message>
    <message>
        <source>Terwujudnya pelayanan publik yang optimal</source>
        <translation>Terwujudnya pelayanan publik yang optimal</translation>
    </message>
    <message>
        <source>Pilih tabel nomenklatur</source>
        <translation>Choose the code table</translation>
    </message>
    <message>
        <source>Tabel (*.xlsx *.tsv *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.tsv *.csv *.txt)</translation>
    </message>
    <message>
        <source>%1: %2 kode</source>
        <translation>%1: %2 codes</translation>
    </message>
    <message>
        <source>Pilih berkas Selaras</source>
        <translation>Choose a Selaras file</translation>
    </message>
    <message>
        <source>Berkas Selaras (*.selaras)</source>
        <translation>Selaras files (*.selaras)</translation>
    </message>
    <message>
        <source>%1: %2 simpul, %3 indikator</source>
        <translation>%1: %2 nodes, %3 indicators</translation>
    </message>
    <message>
        <source>Pilih tabel kodenya dulu, atau mulai kosong.</source>
        <translation>Choose the code table first, or begin empty.</translation>
    </message>
    <message>
        <source>Pilih berkasnya dulu, atau mulai kosong.</source>
        <translation>Choose the file first, or begin empty.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RencanaPanel</name>
    <message>
        <source>Pilih sebuah baris untuk melihat isiannya.</source>
        <translation>Choose a row to see its fields.</translation>
    </message>
    <message>
        <source>Rincian baris</source>
        <translation>Details of the row</translation>
    </message>
    <message>
        <source>Tutup rincian</source>
        <translation>Close the details</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RincianPanel</name>
    <message>
        <source>Rincian sel</source>
        <translation>Details of the cell</translation>
    </message>
    <message>
        <source>Pilih sebuah sel untuk melihat asal angkanya.</source>
        <translation>Choose a cell to see where its figure comes from.</translation>
    </message>
    <message>
        <source>Triwulan %1 %2</source>
        <translation>Quarter %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 · Triwulan %3 %4</source>
        <translation>%1 %2 · Quarter %3 %4</translation>
    </message>
    <message>
        <source>F6 berpindah antara kisi dan rincian</source>
        <translation>F6 goes between the grid and the details</translation>
    </message>
    <message>
        <source>Riwayat…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Bukti dukung…</source>
        <translation>Proofs…</translation>
    </message>
    <message>
        <source>Daftar butir…</source>
        <translation>Items…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RiwayatSection</name>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Riwayat…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Semua perubahan angka ini: kapan, oleh siapa, dari berapa menjadi berapa</source>
        <translation>Every change of this figure: when, by whom, from what to what</translation>
    </message>
    <message>
        <source>Riwayat (%1)</source>
        <translation>History (%1)</translation>
    </message>
    <message>
        <source>Belum ada perubahan pada sel ini.</source>
        <translation>Nothing has changed in this cell yet.</translation>
    </message>
    <message>
        <source>Riwayat · %1 · TW %2 %3</source>
        <translation>History · %1 · Q %2 %3</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SandiDialog</name>
    <message>
        <source>Kata sandi %1</source>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Masuk tanpa kata sandi</source>
        <translation>Sign in without a password</translation>
    </message>
    <message>
        <source>Mencegah orang lain tanpa sengaja bekerja atas nama ini; isi berkas tidak menjadi rahasia. Kata sandi yang terlupa diganti di sini.</source>
        <translation>Keeps others from working in this name by mistake; the file does not become secret. A forgotten password is replaced here.</translation>
    </message>
    <message>
        <source>Kata sandi baru (paling sedikit %1 huruf atau angka)</source>
        <translation>New password (at least %1 letters or digits)</translation>
    </message>
    <message>
        <source>Ulangi kata sandi</source>
        <translation>Repeat the password</translation>
    </message>
    <message>
        <source>Kata sandi sekarang: ada</source>
        <translation>Password now: set</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SearchField</name>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Cari kode, indikator…</source>
        <translation>Search code, indicator…</translation>
    </message>
    <message>
        <source>Cari kode, indikator, atau simpul</source>
        <translation>Search code, indicator or node</translation>
    </message>
    <message>
        <source>Cari kode, indikator, program, kegiatan, atau sub kegiatan (Ctrl+K)</source>
        <translation>Search code, indicator, program, kegiatan or sub kegiatan (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SerapanCard</name>
    <message>
        <source>Belum ada pagu maupun realisasi anggaran untuk tahun ini.</source>
        <translation>There is neither pagu nor spending for this year yet.</translation>
    </message>
    <message>
        <source>%1: serapan %2</source>
        <translation>%1: serapan %2</translation>
    </message>
    <message>
        <source>dari pagu %1 · garis = bagian triwulan %2 (%3%)</source>
        <translation>of the ceiling in %1 · line = share of quarter %2 (%3%)</translation>
    </message>
    <message>
        <source>Serapan %1</source>
        <translation>Absorption of %1</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Tertinggal</source>
        <translation>Behind</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SetelanPanel</name>
    <message>
        <source>Tenggat realisasi triwulan</source>
        <translation>Deadlines of the quarterly results</translation>
    </message>
    <message>
        <source>Dalam hari sesudah triwulan berakhir. Yang dikosongkan mengikuti SOP Mekanisme Pengumpulan Data Kinerja.</source>
        <translation>In days after the end of the quarter. What is left empty follows the SOP Mekanisme Pengumpulan Data Kinerja.</translation>
    </message>
    <message>
        <source>%1 oleh %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Ukuran terbesar tiap berkas, dalam MB</source>
        <translation>Largest size of a file, in MB</translation>
    </message>
    <message>
        <source>TW %1 %2: paling lambat %3</source>
        <translation>Q%1 %2: by %3</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SignIn</name>
    <message>
        <source>Keluar</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 tidak aktif lagi. Siapa yang melanjutkan?</source>
        <translation>%1 is no longer active. Who goes on?</translation>
    </message>
    <message>
        <source>Batalkan perubahan itu</source>
        <translation>Take that change back</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SignInDialog</name>
    <message>
        <source>Siapa yang bekerja sekarang?</source>
        <translation>Who is working now?</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Nama ini dicatat pada setiap perubahan dan persetujuan. Gunanya agar jelas siapa mengerjakan apa, bukan untuk merahasiakan: siapa pun yang memegang berkas dapat membacanya.</source>
        <translation>This name is recorded with every change and approval. It makes clear who did what; it keeps nothing secret: whoever has the file can read it.</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SimpanPage</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Semua data kantor disimpan dalam satu berkas. Sampai di sini belum ada yang ditulis.</source>
        <translation>All data of the office is kept in one file. Nothing has been written so far.</translation>
    </message>
    <message>
        <source>Pilih tempat…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1, Renstra %2–%3, %4 jabatan.</source>
        <translation>%1, Renstra %2–%3, %4 posts.</translation>
    </message>
    <message>
        <source>Rencana diambil dari berkas lain: %1 simpul, %2 indikator, tanpa angka.</source>
        <translation>The plan comes from another file: %1 nodes, %2 indicators, no figures.</translation>
    </message>
    <message>
        <source>Rencana dari tabel nomenklatur: %1 sub kegiatan beserta program dan kegiatannya.</source>
        <translation>The plan comes from the code table: %1 sub kegiatan with their program and kegiatan.</translation>
    </message>
    <message>
        <source>Rencana masih kosong.</source>
        <translation>The plan is still empty.</translation>
    </message>
    <message>
        <source>Draf Renstra ikut dibuat, siap diisi target dan pagu.</source>
        <translation>A draft of the Renstra is made too, ready for targets and ceilings.</translation>
    </message>
    <message>
        <source>Simpan berkas kantor sebagai</source>
        <translation>Save the file of the office as</translation>
    </message>
    <message>
        <source>Berkas Selaras (*.selaras)</source>
        <translation>Selaras files (*.selaras)</translation>
    </message>
    <message>
        <source>Tulis nama berkasnya.</source>
        <translation>Type the name of the file.</translation>
    </message>
    <message>
        <source>Folder %1 tidak ada; pilih tempat lain.</source>
        <translation>There is no folder %1; choose another place.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SimpulForm</name>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Pakai saran</source>
        <translation>Use the suggestion</translation>
    </message>
    <message>
        <source>Pakai saran %1</source>
        <translation>Use the suggestion %1</translation>
    </message>
    <message>
        <source>Keterangan pada dokumen ini</source>
        <translation>Remark in this document</translation>
    </message>
    <message>
        <source>misalnya sumber dana</source>
        <translation>e.g. the source of funds</translation>
    </message>
    <message>
        <source>Berlaku mulai tahun</source>
        <translation>In the plan from</translation>
    </message>
    <message>
        <source>Berlaku sampai tahun</source>
        <translation>In the plan until</translation>
    </message>
    <message>
        <source>awal periode</source>
        <translation>begin of the period</translation>
    </message>
    <message>
        <source>akhir periode</source>
        <translation>end of the period</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SkorDialog</name>
    <message>
        <source>Hitung dari unsur SKM · TW %1 %2</source>
        <translation>Compute from the SKM elements · Q %1 %2</translation>
    </message>
    <message>
        <source>Hitung dari komponen SAKIP · TW %1 %2</source>
        <translation>Compute from the SAKIP components · Q %1 %2</translation>
    </message>
    <message>
        <source>bobot 1/%1</source>
        <translation>weight 1/%1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>bobot %1</source>
        <translation>weight %1</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Menyimpan skor dan nilainya (Ctrl+Enter)</source>
        <translation>Saves the scores and the value (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StartDialog</name>
    <message>
        <source>Selamat datang di Selaras</source>
        <translation>Welcome to Selaras</translation>
    </message>
    <message>
        <source>&amp;Coba data contoh</source>
        <translation>&amp;Try the sample</translation>
    </message>
    <message>
        <source>&amp;Buka berkas…</source>
        <translation>&amp;Open a file…</translation>
    </message>
    <message>
        <source>Simpan data contoh sebagai</source>
        <translation>Save the sample as</translation>
    </message>
    <message>
        <source>Buka berkas Selaras</source>
        <translation>Open a Selaras file</translation>
    </message>
    <message>
        <source>Berkas Selaras (*.selaras)</source>
        <translation>Selaras files (*.selaras)</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Kembali</source>
        <translation>Bac&amp;k</translation>
    </message>
    <message>
        <source>Angka kinerja kecamatan disimpan sekali, lalu dipakai semua dokumen.</source>
        <translation>The performance figures of a kecamatan are kept once and used by all documents.</translation>
    </message>
    <message>
        <source>Buat berkas ba&amp;ru…</source>
        <translation>Make a &amp;new file…</translation>
    </message>
    <message>
        <source>&amp;Buat berkas</source>
        <translation>&amp;Make file</translation>
    </message>
    <message>
        <source>&amp;Lanjut</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Berhenti membuat berkas?</source>
        <translation>Stop making the file?</translation>
    </message>
    <message>
        <source>Isian yang sudah ditulis akan hilang; belum ada berkas yang dibuat.</source>
        <translation>What you have typed will be lost; no file has been made.</translation>
    </message>
    <message>
        <source>Berhenti</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Kecamatan Kutorejo 2022–2024 yang sudah terisi, untuk berlatih.</source>
        <translation>Kecamatan Kutorejo 2022–2024, filled in, to practise with.</translation>
    </message>
    <message>
        <source>Untuk kantor Anda: enam langkah, dari nama kantor sampai rencana.</source>
        <translation>For your office: six steps, from its name to its plan.</translation>
    </message>
    <message>
        <source>Melanjutkan berkas .selaras yang sudah ada.</source>
        <translation>Go on with a .selaras file that exists.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StatusBar</name>
    <message>
        <source>Cadangan terakhir %1</source>
        <translation>Last backup %1</translation>
    </message>
    <message>
        <source>%1 · belum memilih pengguna</source>
        <translation>%1 · no user chosen yet</translation>
    </message>
    <message>
        <source>Yang bekerja sekarang: %1</source>
        <translation>Working now: %1</translation>
    </message>
    <message>
        <source>%1
Dicatat dalam riwayat setiap perubahan. Klik untuk berganti pengguna (Ctrl+Shift+L)</source>
        <translation>%1
Recorded in the history of every change. Click to change the user (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>%1
Dicatat dalam riwayat setiap perubahan. Pengguna ditambahkan di Pengaturan.</source>
        <translation>%1
Recorded in the history of every change. Users are added in the settings.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StepList</name>
    <message>
        <source>Langkah</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TahunBaruDialog</name>
    <message>
        <source>Dari tahun</source>
        <translation>From year</translation>
    </message>
    <message>
        <source>Ke tahun</source>
        <translation>To year</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mulai tahun baru</source>
        <translation>Start a new year</translation>
    </message>
    <message>
        <source>Tahun %1 berada di luar Renstra yang ada: periode baru dibuat dengan salinan %2 simpul dan %3 indikator.</source>
        <translation>The year %1 lies outside the Renstra there is: a new period is made with copies of %2 nodes and %3 indicators.</translation>
    </message>
    <message>
        <source>Draf yang dibuat: %1.</source>
        <translation>Drafts that will be made: %1.</translation>
    </message>
    <message>
        <source>Yang disalin dari Renstra: %1 target dan %2 pagu.</source>
        <translation>Copied from the Renstra: %1 targets and %2 ceilings.</translation>
    </message>
    <message>
        <source>Tetap seperti sekarang: %1 sel yang sudah diisi.</source>
        <translation>Stay as they are: %1 cells that are filled in already.</translation>
    </message>
    <message>
        <source>Belum ada sel yang diisi untuk tahun itu.</source>
        <translation>No cell is filled in for that year yet.</translation>
    </message>
    <message>
        <source>Realisasi tidak disalin. Semuanya satu langkah dan dapat diurungkan (Ctrl+Z).</source>
        <translation>Results are not copied. All of it is one step and can be undone (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Siapkan tahun %1</source>
        <translation>Prepare %1</translation>
    </message>
    <message>
        <source>Tahun %1 sudah siap: tidak ada lagi yang perlu disalin dari %2.</source>
        <translation>The year %1 is ready: nothing more needs copying from %2.</translation>
    </message>
    <message>
        <source>Tahun %1 siap</source>
        <translation>The year %1 is ready</translation>
    </message>
    <message>
        <source>Periksa target dan pagunya di Perencanaan, lalu tetapkan dokumennya.</source>
        <translation>Check its targets and ceilings under Planning, then fix the documents.</translation>
    </message>
    <message>
        <source>Siapkan</source>
        <translation>Prepare</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TetapkanDialog</name>
    <message>
        <source>Tetapkan dokumen</source>
        <translation>Fix document</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Sesudah ditetapkan, isi %1 tidak dapat diubah lagi, dan kode serta nama di dalamnya tersimpan seperti pada hari ini. Perbaikan berikutnya dibuat sebagai dokumen perubahan.</source>
        <translation>Once fixed, the content of %1 can no longer be changed, and the codes and names in it are kept as they are today. Later corrections are made as a revision.</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Semua isian sudah lengkap</source>
        <translation>Everything is filled in</translation>
    </message>
    <message numerus="yes">
        <source>%n isian belum ada</source>
        <translation>
            <numerusform>%n entry is missing</numerusform>
            <numerusform>%n entries are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Nama %1</source>
        <translation>Name of the %1</translation>
    </message>
    <message>
        <source>Pagu · %1</source>
        <translation>Ceiling · %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TopBar</name>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Triwulan</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Tahun %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>✓ Tersimpan</source>
        <translation>✓ Saved</translation>
    </message>
    <message>
        <source>… Sedang diketik</source>
        <translation>… Typing</translation>
    </message>
    <message>
        <source>Tersimpan begitu selnya ditinggalkan</source>
        <translation>Saved as soon as its cell is left</translation>
    </message>
    <message>
        <source>Sedang diketik, belum tersimpan</source>
        <translation>Being typed, not saved yet</translation>
    </message>
    <message>
        <source>Semua isian sudah tersimpan di berkas</source>
        <translation>Everything entered is saved in the file</translation>
    </message>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>■ Tidak tersimpan</source>
        <translation>■ Not saved</translation>
    </message>
    <message>
        <source>Tidak tersimpan. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sel belum benar</source>
        <translation>
            <numerusform>%n cell to correct</numerusform>
            <numerusform>%n cells to correct</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum tersimpan. Klik untuk ke selnya.</source>
        <translation>Not saved. Click to go to the cell.</translation>
    </message>
    <message>
        <source>Triwulan %1 (Alt+%2)</source>
        <translation>Quarter %1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Tahun yang ditampilkan di semua halaman (Alt+PageUp, Alt+PageDown)</source>
        <translation>The year shown on all pages (Alt+PageUp, Alt+PageDown)</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TreeActions</name>
    <message>
        <source>Baris setara</source>
        <translation>Row beside it</translation>
    </message>
    <message>
        <source>Baris di bawahnya</source>
        <translation>Row below it</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Naikkan</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Pindah ke…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Gandakan</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Buang ke keranjang…</source>
        <translation>Put into the bin…</translation>
    </message>
    <message>
        <source>Keranjang…</source>
        <translation>Bin…</translation>
    </message>
    <message>
        <source>Riwayat sel…</source>
        <translation>History of the cell…</translation>
    </message>
    <message>
        <source>Riwayat baris…</source>
        <translation>History of the row…</translation>
    </message>
    <message>
        <source>%1 sesudah baris ini</source>
        <translation>%1 after this row</translation>
    </message>
    <message>
        <source>%1 di bawah baris ini</source>
        <translation>%1 below this row</translation>
    </message>
    <message>
        <source>Indikator baris ini</source>
        <translation>Indicator of this row</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Di bawah %1 tidak ada tingkat lagi.</source>
        <translation>There is no level below %1.</translation>
    </message>
    <message>
        <source>Tidak ada tempat lain untuk %1 ini.</source>
        <translation>There is no other place for this %1.</translation>
    </message>
    <message>
        <source>Pindahkan “%1” ke bawah…</source>
        <translation>Move “%1” to below…</translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Indikator “%1” dibuang ke keranjang beserta target dan realisasinya.</source>
        <translation>Indicator “%1” goes into the bin with its targets and results.</translation>
    </message>
    <message>
        <source>%1 “%2” dibuang ke keranjang.</source>
        <translation>%1 “%2” goes into the bin.</translation>
    </message>
    <message>
        <source>%1 “%2” dibuang ke keranjang beserta %3.</source>
        <translation>%1 “%2” goes into the bin with %3.</translation>
    </message>
    <message>
        <source>Dapat dipulihkan dari keranjang atau dengan Urungkan (Ctrl+Z).</source>
        <translation>It can be restored from the bin or by Undo (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Buang ke keranjang?</source>
        <translation>Put into the bin?</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Put into the bin</translation>
    </message>
    <message>
        <source>Riwayat %1</source>
        <translation>History of %1</translation>
    </message>
    <message>
        <source>Riwayat “%1”</source>
        <translation>History of “%1”</translation>
    </message>
    <message>
        <source>Berlaku lagi sampai akhir periode</source>
        <translation>Go on until the end of the period</translation>
    </message>
    <message>
        <source>Berakhir sesudah %1…</source>
        <translation>End after %1…</translation>
    </message>
    <message>
        <source>Ganti dengan baris baru mulai %1</source>
        <translation>Replace by a new row from %1</translation>
    </message>
    <message>
        <source>Keluarkan dari %1</source>
        <translation>Leave out of %1</translation>
    </message>
    <message>
        <source>“%1” dimuat dokumen yang sudah ditetapkan atau sudah berisi realisasi, jadi tidak dibuang ke keranjang: baris ini berakhir sesudah %2. Angka sampai %2 tetap; angkanya pada draf tahun berikutnya dikeluarkan.</source>
        <translation>“%1” is in a document that is fixed, or has results, so it is not put into the bin: this row ends after %2. Figures up to %2 stay; its figures in drafts of later years are left out.</translation>
    </message>
    <message>
        <source>Bila hanya draf ini yang tidak memuatnya, pakai “%1”.</source>
        <translation>If only this draft is to be without it, use “%1”.</translation>
    </message>
    <message>
        <source>Dapat dikembalikan dengan “Berlaku lagi” atau Urungkan (Ctrl+Z).</source>
        <translation>“Go on” or Undo (Ctrl+Z) brings it back.</translation>
    </message>
    <message>
        <source>Berakhir sesudah %1?</source>
        <translation>End after %1?</translation>
    </message>
    <message>
        <source>Akhiri</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TrenBar</name>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Grafik kecil untuk semua indikator</source>
        <translation>Small charts of all indicators</translation>
    </message>
    <message>
        <source>Pilihan</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Grafik besar untuk indikator yang dipilih</source>
        <translation>Large charts of the chosen indicators</translation>
    </message>
    <message>
        <source>Kemajuan Renstra</source>
        <translation>Renstra progress</translation>
    </message>
    <message>
        <source>Kinerja dan anggaran dibandingkan dengan target akhir Renstra</source>
        <translation>Performance and budget against the final Renstra target</translation>
    </message>
    <message>
        <source>Pembanding</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Realisasi dibandingkan dengan kabupaten, provinsi, dan nasional</source>
        <translation>Results compared with the kabupaten, the province and the nation</translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Pagu dan realisasi per program</source>
        <translation>Ceiling and spending by programme</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Capaian</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>%1 tahun</source>
        <translation>%1 year</translation>
    </message>
    <message>
        <source>Tampilkan %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Salin gambar</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Salin grafik sebagai gambar untuk ditempel ke laporan</source>
        <translation>Copy the charts as a picture to paste into a report</translation>
    </message>
    <message>
        <source>Salin tabel</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Salin tabel untuk ditempel ke Excel atau Word</source>
        <translation>Copy the table to paste into Excel or Word</translation>
    </message>
    <message>
        <source>Simpan grafik</source>
        <translation>Save charts</translation>
    </message>
    <message>
        <source>Simpan grafik sebagai berkas PNG, SVG, atau PDF</source>
        <translation>Save the charts as a PNG, SVG or PDF file</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Lihat grafik dan tabelnya di kertas, lalu cetak atau simpan (Ctrl+P)</source>
        <translation>See the charts and their table on paper, then print or save (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TrenGrid</name>
    <message>
        <source>Grafik tren</source>
        <translation>Trend charts</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TrenImage</name>
    <message>
        <source>Tren %1</source>
        <translation>Trend of %1</translation>
    </message>
    <message>
        <source>Tren %1 · %2</source>
        <translation>Trend of %1 · %2</translation>
    </message>
    <message>
        <source>Belum ada target maupun realisasi pada tahun-tahun ini.</source>
        <translation>There are neither targets nor results in these years.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TrenPage</name>
    <message>
        <source>Belum ada yang dapat dibandingkan</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>Isi realisasi</source>
        <translation>Enter results</translation>
    </message>
    <message>
        <source>Gambar tidak tersimpan</source>
        <translation>The picture was not saved</translation>
    </message>
    <message>
        <source>Tren muncul begitu ada target, realisasi, atau pagu pada suatu tahun.</source>
        <translation>The trend appears as soon as a year has a target, a result or a ceiling.</translation>
    </message>
    <message>
        <source>Tren</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Simpan grafik</source>
        <translation>Save charts</translation>
    </message>
    <message>
        <source>Gambar PNG (*.png);;Gambar SVG (*.svg);;Dokumen PDF (*.pdf)</source>
        <translation>PNG picture (*.png);;SVG picture (*.svg);;PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tabel tersalin: tempel di Excel atau Word</source>
        <translation>Table copied: paste it into Excel or Word</translation>
    </message>
    <message>
        <source>Gambar tersalin: tempel di Word atau PowerPoint</source>
        <translation>Picture copied: paste it into Word or PowerPoint</translation>
    </message>
    <message>
        <source>Tersimpan di %1</source>
        <translation>Saved to %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TrenPilihan</name>
    <message>
        <source>Cari indikator</source>
        <translation>Search indicators</translation>
    </message>
    <message>
        <source>Indikator yang ditampilkan</source>
        <translation>Indicators shown</translation>
    </message>
    <message>
        <source>Spasi atau klik mencentang indikator</source>
        <translation>The space bar or a click ticks an indicator</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TrenTable</name>
    <message>
        <source>Tabel tren: target, realisasi, dan capaian setiap tahun</source>
        <translation>Table of the trend: target, result and capaian of each year</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TugasDialog</name>
    <message>
        <source>Fungsi</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Satu fungsi tiap baris.</source>
        <translation>One function a line.</translation>
    </message>
    <message>
        <source>Tugas dan fungsi %1</source>
        <translation>Duties and functions of %1</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation>Duties</translation>
    </message>
</context>
<context>
    <name>selaras::ui::UnitForm</name>
    <message>
        <source>Pilih gambar…</source>
        <translation>Choose picture…</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nama unit kerja</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Kecamatan …</source>
        <translation>Kecamatan …</translation>
    </message>
    <message>
        <source>Kabupaten/Kota</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Kabupaten …</source>
        <translation>Kabupaten …</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Kode SKPD</source>
        <translation>SKPD code</translation>
    </message>
    <message>
        <source>boleh kosong</source>
        <translation>may be empty</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>jalan, nomor, kode pos</source>
        <translation>street, number, postal code</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Tempat penandatanganan</source>
        <translation>Place of signing</translation>
    </message>
    <message>
        <source>tertulis sebelum tanggal</source>
        <translation>written before the date</translation>
    </message>
    <message>
        <source>Logo untuk kop surat</source>
        <translation>Logo for the letterhead</translation>
    </message>
    <message>
        <source>Pilih gambar logo</source>
        <translation>Choose the picture of the logo</translation>
    </message>
    <message>
        <source>Hapus logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Gambar PNG atau JPEG (*.png *.jpg *.jpeg)</source>
        <translation>PNG or JPEG pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Berkas itu bukan gambar PNG atau JPEG; pilih berkas lain.</source>
        <translation>That file is no PNG or JPEG picture; choose another.</translation>
    </message>
    <message>
        <source>Laman</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>alamat situs kantor</source>
        <translation>address of the office&apos;s site</translation>
    </message>
</context>
<context>
    <name>selaras::ui::UnitPage</name>
    <message>
        <source>Unit kerja</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Seperti tertulis pada kop surat. Hanya nama yang harus diisi sekarang.</source>
        <translation>As the letterhead says. Only the name is needed now.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Menulis data contoh (Kutorejo 2022–2024) ke berkas baru.</source>
        <translation>Writes the sample (Kutorejo 2022–2024) to a new file.</translation>
    </message>
    <message>
        <source>Target yang berlaku, realisasi, capaian, dan predikat setahun.</source>
        <translation>Target in force, result, capaian and predikat of a year.</translation>
    </message>
    <message>
        <source>Pagu, realisasi, dan serapan per program, kegiatan, dan sub kegiatan.</source>
        <translation>Pagu, spending and serapan by program, kegiatan and sub kegiatan.</translation>
    </message>
    <message>
        <source>Target, realisasi, dan capaian beberapa tahun.</source>
        <translation>Target, result and capaian of several years.</translation>
    </message>
    <message>
        <source>Menulis seluruh isi berkas sebagai JSON.</source>
        <translation>Writes the whole file as JSON.</translation>
    </message>
    <message>
        <source>Menggambar setiap halaman ke PNG.</source>
        <translation>Draws every page to PNG.</translation>
    </message>
    <message>
        <source>Membuat cadangan yang diperiksa.</source>
        <translation>Makes a checked backup.</translation>
    </message>
    <message>
        <source>Memulihkan cadangan ke berkas baru.</source>
        <translation>Restores a backup to a new file.</translation>
    </message>
    <message>
        <source>Memeriksa keutuhan berkas dan riwayatnya.</source>
        <translation>Checks that the file and its history are sound.</translation>
    </message>
    <message>
        <source>Membuat berkas baru dari hasil ekspor JSON, atau memasukkan tabel nomenklatur.</source>
        <translation>Makes a new file from a JSON export, or takes in a code table.</translation>
    </message>
    <message>
        <source>Menyiapkan dokumen tahun berikutnya dari target dan pagu Renstra.</source>
        <translation>Prepares the documents of the next year from the targets and pagu of the Renstra.</translation>
    </message>
    <message>
        <source>Mencetak dokumen ke PDF. JENIS: pk (Perjanjian Kinerja), pengukuran (Pengukuran Kinerja triwulanan), atau dasbor.</source>
        <translation>Prints a document to PDF. JENIS: pk (Perjanjian Kinerja), pengukuran (quarterly Pengukuran Kinerja), or dasbor (dashboard).</translation>
    </message>
    <message>
        <source>Mengambil alih kunci yang ditinggalkan komputer lain; tidak bila berkas sedang dibuka di komputer ini.</source>
        <translation>Takes over a lock that another computer left; not while the file is open on this computer.</translation>
    </message>
    <message>
        <source>Menulis semua yang masih terbaca dari berkas rusak ke berkas baru.</source>
        <translation>Writes all that can still be read of a damaged file to a new one.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SaveElsewhere</name>
    <message>
        <source>Berkas tidak ada di tempatnya</source>
        <translation>The file is not in its place</translation>
    </message>
    <message>
        <source>Simpan ke berkas lain…</source>
        <translation>Save to another file…</translation>
    </message>
    <message>
        <source>Simpan ke berkas lain</source>
        <translation>Save to another file</translation>
    </message>
    <message>
        <source>%1 - lanjutan</source>
        <translation>%1 - continued</translation>
    </message>
    <message>
        <source>Berkas Selaras (*.selaras)</source>
        <translation>Selaras files (*.selaras)</translation>
    </message>
    <message>
        <source>Belum tersimpan</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Tersimpan di berkas lain</source>
        <translation>Saved in another file</translation>
    </message>
    <message>
        <source>Seluruh isi, riwayat, dan bukti ada di %1. Ulangi isian yang bertanda belum tersimpan.</source>
        <translation>All content, history and proofs are in %1. Repeat the entries that are marked as not saved.</translation>
    </message>
    <message>
        <source>Seluruh isi dan bukti ada di %1; riwayat lama tidak terbaca lagi. Ulangi isian yang bertanda belum tersimpan.</source>
        <translation>All content and proofs are in %1; the old history can&apos;t be read any more. Repeat the entries that are marked as not saved.</translation>
    </message>
</context>
<context>
    <name>selaras::ui</name>
    <message>
        <source>Simpan sebagai berkas baru</source>
        <translation>Save as a new file</translation>
    </message>
    <message>
        <source>%1 - pulih</source>
        <translation>%1 - restored</translation>
    </message>
    <message>
        <source>Berkas Selaras (*.selaras)</source>
        <translation>Selaras files (*.selaras)</translation>
    </message>
    <message>
        <source>Berkas tidak dapat dipulihkan</source>
        <translation>The file can&apos;t be restored</translation>
    </message>
    <message>
        <source>%1 baris diselamatkan.</source>
        <translation>%1 rows saved.</translation>
    </message>
    <message>
        <source>Riwayatnya rusak; berkas baru memulai riwayatnya sendiri.</source>
        <translation>Its history is damaged; the new file begins a history of its own.</translation>
    </message>
    <message>
        <source>Yang perlu diperiksa:</source>
        <translation>To be looked at:</translation>
    </message>
    <message>
        <source>dan %1 lagi</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Isi diselamatkan</source>
        <translation>Content saved</translation>
    </message>
    <message>
        <source>Berkas rusak</source>
        <translation>Damaged file</translation>
    </message>
    <message>
        <source>%1

Cadangan terbaru yang utuh: %2.</source>
        <translation>%1

Newest sound backup: %2.</translation>
    </message>
    <message>
        <source>Pulihkan cadangan…</source>
        <translation>Restore backup…</translation>
    </message>
    <message>
        <source>%1

Yang masih terbaca dapat diambil ke berkas baru; berkas ini tidak diubah.</source>
        <translation>%1

What can still be read can be taken to a new file; this file is not changed.</translation>
    </message>
    <message>
        <source>Selamatkan isinya…</source>
        <translation>Save its content…</translation>
    </message>
</context>
</TS>
