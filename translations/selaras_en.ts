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
        <source>Tahun pertama (wajib).</source>
        <translation>First year (required).</translation>
    </message>
    <message>
        <source>Tahun terakhir (wajib).</source>
        <translation>Last year (required).</translation>
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
        <source>Bentuk sumber; saat ini &apos;json&apos; (hasil ekspor).</source>
        <translation>Form of the source; at present &apos;json&apos; (an export).</translation>
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
        <source>ekspor menulis berkas .json, bukan %1</source>
        <translation>the export writes a .json file, not %1</translation>
    </message>
    <message>
        <source>Seluruh isi ditulis ke %1.</source>
        <translation>Everything was written to %1.</translation>
    </message>
    <message>
        <source>--sebagai %1; yang dikenal: json</source>
        <translation>--sebagai %1; known: json</translation>
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
        <source>jenis dokumen %1; yang dikenal: pk</source>
        <translation>document kind %1; known: pk</translation>
    </message>
    <message>
        <source>--ke harus berkas .pdf</source>
        <translation>--ke must be a .pdf file</translation>
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
        <source>gambar tidak dapat ditulis</source>
        <translation>the picture can&apos;t be written</translation>
    </message>
    <message>
        <source>Berkas tidak dapat dibuka</source>
        <translation>The file can&apos;t be opened</translation>
    </message>
    <message>
        <source>Cadangan tidak dapat dibuat</source>
        <translation>The backup can&apos;t be made</translation>
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
        <source>Berkas %1 rusak (%2); pulihkan dari cadangan terakhir dengan &apos;selaras pulihkan&apos;.</source>
        <translation>File %1 is damaged (%2); restore the last backup with &apos;selaras pulihkan&apos;.</translation>
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
        <source>Perintah tidak dikenal: %1. Lihat &apos;selaras --help&apos;.</source>
        <translation>Unknown command: %1. See &apos;selaras --help&apos;.</translation>
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
</context>
<context>
    <name>selaras::ui::CellHistory</name>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
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
        <source>Target sudah ada, realisasi kinerja dan anggaran belum. Isi di halaman Realisasi; dasbor terhitung sendiri. Pilih tahun atau triwulan lain di atas untuk melihat yang sudah terisi.</source>
        <translation>The targets are there, results and spending are not. Enter them on the Realisasi page; the dashboard follows. Choose another year or quarter above to see what is filled in.</translation>
    </message>
    <message>
        <source>Isi realisasi</source>
        <translation>Enter results</translation>
    </message>
    <message>
        <source>Dasbor</source>
        <translation>Dashboard</translation>
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
        <source>Perubahan</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Murni</source>
        <translation>Murni</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DokumenPage</name>
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
        <translation>Smaller (Ctrl+−)</translation>
    </message>
    <message>
        <source>Perbesar (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>Selebar layar</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Belum ada Perjanjian Kinerja</source>
        <translation>No Perjanjian Kinerja yet</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja yang tersimpan di berkas ini dapat dilihat, disimpan sebagai PDF, dan dicetak di sini.</source>
        <translation>The Perjanjian Kinerja in this file can be seen, saved as PDF and printed here.</translation>
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
        <source>Dokumen yang dapat dicetak</source>
        <translation>Documents that can be printed</translation>
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
        <translation>PDF documents (*.pdf)</translation>
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
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
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
</context>
<context>
    <name>selaras::ui::MainWindow</name>
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
        <source>Nama yang dicatat dalam riwayat setiap perubahan</source>
        <translation>The name written in the history of each change</translation>
    </message>
    <message>
        <source>Cadangan terakhir %1</source>
        <translation>Last backup %1</translation>
    </message>
    <message>
        <source>Belum ada unit kerja</source>
        <translation>No unit yet</translation>
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
    <name>selaras::ui::PerencanaanPage</name>
    <message>
        <source>Uraian, indikator, target, dan pagu diisi langsung pada sel. Pagu induk adalah jumlah rinciannya.</source>
        <translation>Names, indicators, targets and pagu are edited in the cell. The pagu of a parent is the sum of its parts.</translation>
    </message>
    <message>
        <source>Hanya isi dokumen ini</source>
        <translation>Only what this document holds</translation>
    </message>
    <message>
        <source>Belum ada dokumen perencanaan</source>
        <translation>No planning document yet</translation>
    </message>
    <message>
        <source>Renstra, Renja, dan Perjanjian Kinerja tampil di sini sesudah masuk ke berkas.</source>
        <translation>Renstra, Renja and Perjanjian Kinerja appear here once they are in the file.</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saring kode, uraian, indikator…</source>
        <translation>Filter code, name, indicator…</translation>
    </message>
    <message>
        <source>Buka sampai tingkat</source>
        <translation>Expand to level</translation>
    </message>
    <message>
        <source>Sampai %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Rencana menurut dokumen</source>
        <translation>Plan by document</translation>
    </message>
    <message>
        <source>Draf: target dan pagu masih dapat diisi.</source>
        <translation>Draft: targets and pagu can still be entered.</translation>
    </message>
    <message>
        <source>Riwayat sel…</source>
        <translation>History of the cell…</translation>
    </message>
    <message>
        <source>Lihat realisasi</source>
        <translation>See the results</translation>
    </message>
    <message>
        <source>Riwayat %1</source>
        <translation>History of %1</translation>
    </message>
    <message>
        <source>Belum ada perubahan pada sel ini.</source>
        <translation>This cell has not been changed yet.</translation>
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
        <source>Tujuan, sasaran, dan program belum masuk ke berkas ini.</source>
        <translation>Goals, objectives and programs are not in this file yet.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PerencanaanRows</name>
    <message>
        <source>Tercetak pada dokumen: “%1”</source>
        <translation>Printed in the document: “%1”</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Awal</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pagu akhir</source>
        <translation>Pagu, end</translation>
    </message>
    <message>
        <source>Akhir</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Pagu %1</source>
        <translation>Pagu %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Tercetak pada dokumen: %1</source>
        <translation>Printed in the document: %1</translation>
    </message>
    <message>
        <source>Tercetak pada dokumen; rinciannya belum diisi.</source>
        <translation>Printed in the document; its parts are not filled in.</translation>
    </message>
    <message>
        <source>Tercetak %1 pada dokumen, jumlah anak %2.</source>
        <translation>The document prints %1, the children add up to %2.</translation>
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
        <source>Tidak ada yang perlu perhatian</source>
        <translation>Nothing needs attention</translation>
    </message>
    <message numerus="yes">
        <source>Tampilkan %n lainnya</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
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
    <name>selaras::ui::PreviewView</name>
    <message>
        <source>Pratinjau cetak</source>
        <translation>Print preview</translation>
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
        <source>Menampilkan asal angka, riwayat, dan catatan sel ini</source>
        <translation>Shows where the figure comes from, history and notes of this cell</translation>
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
</context>
<context>
    <name>selaras::ui::RincianPanel</name>
    <message>
        <source>Rincian sel</source>
        <translation>Details of the cell</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
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
        <source>Target %1: %2</source>
        <translation>Target of %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 · Triwulan %3 %4</source>
        <translation>%1 %2 · Quarter %3 %4</translation>
    </message>
    <message>
        <source>Pagu %1: %2</source>
        <translation>Pagu of %1: %2</translation>
    </message>
    <message>
        <source>%1 perubahan</source>
        <translation>%1 changes</translation>
    </message>
    <message>
        <source>Belum ada perubahan pada sel ini.</source>
        <translation>This cell has not been changed yet.</translation>
    </message>
    <message>
        <source>Isi juga %1.</source>
        <translation>Enter %1 too.</translation>
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
        <source>Serapan per program</source>
        <translation>Serapan by program</translation>
    </message>
    <message>
        <source>realisasi terhadap pagu %1</source>
        <translation>spending against the pagu of %1</translation>
    </message>
    <message>
        <source>Belum ada pagu maupun realisasi anggaran untuk tahun ini.</source>
        <translation>There is neither pagu nor spending for this year yet.</translation>
    </message>
    <message>
        <source>%1: serapan %2</source>
        <translation>%1: serapan %2</translation>
    </message>
    <message>
        <source>dari %1</source>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StartDialog</name>
    <message>
        <source>Selamat datang di Selaras</source>
        <translation>Welcome to Selaras</translation>
    </message>
    <message>
        <source>Angka kinerja kecamatan disimpan sekali, lalu dipakai semua dokumen. Coba dulu dengan data contoh, atau buka berkas kantor Anda.</source>
        <translation>The figures of a kecamatan are kept once and used by all documents. Try the sample first, or open your office&apos;s file.</translation>
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
</context>
<context>
    <name>selaras::ui::TopBar</name>
    <message>
        <source>Triwulan %1</source>
        <translation>Quarter %1</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tahun yang ditampilkan di semua halaman</source>
        <translation>The year shown on all pages</translation>
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
</context>
<context>
    <name>selaras::ui::TrenChart</name>
    <message>
        <source>%1: target %2, realisasi %3, capaian %4</source>
        <translation>%1: target %2, result %3, capaian %4</translation>
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
        <source>- - capaian (%)</source>
        <translation>- - capaian (%)</translation>
    </message>
    <message>
        <source>% = capaian</source>
        <translation>% = capaian</translation>
    </message>
    <message>
        <source>realisasi</source>
        <translation>result</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>Belum ada target maupun realisasi pada tahun-tahun ini.</source>
        <translation>There are neither targets nor results in these years.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TrenModel</name>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Δ tahun lalu</source>
        <translation>Δ last year</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Capaian</source>
        <translation>Capaian</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TrenPage</name>
    <message>
        <source>Semua indikator</source>
        <translation>All indicators</translation>
    </message>
    <message>
        <source>Grafik kecil untuk semua indikator</source>
        <translation>Small charts of all indicators</translation>
    </message>
    <message>
        <source>Satu indikator</source>
        <translation>One indicator</translation>
    </message>
    <message>
        <source>Satu grafik besar dengan garis capaian</source>
        <translation>One large chart with the line of capaian</translation>
    </message>
    <message>
        <source>Tren %1</source>
        <translation>Trend %1</translation>
    </message>
    <message>
        <source>Tren %1–%2</source>
        <translation>Trend %1–%2</translation>
    </message>
    <message>
        <source>Indikator yang ditampilkan</source>
        <translation>Indicator shown</translation>
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
        <source>Salin gambar</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Salin grafik sebagai gambar untuk ditempel ke laporan</source>
        <translation>Copy the chart as a picture to paste into a report</translation>
    </message>
    <message>
        <source>Simpan PNG</source>
        <translation>Save PNG</translation>
    </message>
    <message>
        <source>Simpan grafik sebagai berkas PNG</source>
        <translation>Save the chart as a PNG file</translation>
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
        <source>- - capaian (%)</source>
        <translation>- - capaian (%)</translation>
    </message>
    <message>
        <source>% = capaian</source>
        <translation>% = capaian</translation>
    </message>
    <message>
        <source>Belum ada yang dapat dibandingkan</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>Tren muncul begitu ada target atau realisasi indikator pada tahun-tahun ini. Pilih tahun lain di atas, atau isi realisasinya.</source>
        <translation>The trend appears once there are targets or results in these years. Choose other years above, or enter results.</translation>
    </message>
    <message>
        <source>Isi realisasi</source>
        <translation>Enter results</translation>
    </message>
    <message>
        <source>Simpan grafik tren</source>
        <translation>Save the trend chart</translation>
    </message>
    <message>
        <source>Gambar PNG (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>Gambar tidak tersimpan</source>
        <translation>The picture was not saved</translation>
    </message>
    <message>
        <source>%1 tidak dapat ditulis. Periksa apakah folder boleh ditulis dan berkas tidak sedang dibuka.</source>
        <translation>%1 can&apos;t be written. Check that the folder can be written to and the file is not open.</translation>
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
        <source>Mencetak dokumen ke PDF. JENIS: pk (Perjanjian Kinerja).</source>
        <translation>Prints a document to PDF. JENIS: pk (Perjanjian Kinerja).</translation>
    </message>
    <message>
        <source>Menulis seluruh isi berkas sebagai JSON.</source>
        <translation>Writes the whole file as JSON.</translation>
    </message>
    <message>
        <source>Membuat berkas baru dari hasil ekspor JSON.</source>
        <translation>Makes a new file from a JSON export.</translation>
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
</context>
</TS>
