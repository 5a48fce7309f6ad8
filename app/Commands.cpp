// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"

#include "core/format/Text.h"

#include <array>

namespace selaras::app {

namespace {

    QString tr(const char* text)
    {
        return QCoreApplication::translate("selaras::app", text);
    }

    QCommandLineOption option(const char* name, const QString& description, const char* value = nullptr)
    {
        QCommandLineOption result(QString::fromLatin1(name), description);
        if (value)
            result.setValueName(QString::fromLatin1(value));
        return result;
    }

    QList<QCommandLineOption> none()
    {
        return {};
    }

    QList<QCommandLineOption> yearly()
    {
        return { option("tahun", tr("Tahun yang dihitung (wajib)."), "TAHUN"),
                 option("triwulan", tr("Hitung sampai triwulan 1 sampai 4; bawaan 4."), "N"),
                 option("json", tr("Tulis sebagai JSON.")) };
    }

    QList<QCommandLineOption> capaianOptions()
    {
        return yearly() << option("semua", tr("Sertakan indikator program, kegiatan, dan sub kegiatan."));
    }

    QList<QCommandLineOption> trenOptions()
    {
        return { option("dari", tr("Tahun pertama; bawaan tiga tahun terakhir yang terisi."), "TAHUN"),
                 option("sampai", tr("Tahun terakhir; bawaan tahun terakhir yang terisi."), "TAHUN"),
                 option("json", tr("Tulis sebagai JSON.")),
                 option("png", tr("Gambar grafik ke berkas PNG."), "GAMBAR"),
                 option("svg", tr("Gambar grafik ke berkas SVG."), "GAMBAR"),
                 option("pdf", tr("Tulis semua grafik dengan tabelnya ke berkas PDF."), "BERKAS"),
                 option("ukuran", tr("Ukuran gambar dalam piksel; bawaan selebar 1366, setinggi isinya."), "LxT") };
    }

    QList<QCommandLineOption> dokumenOptions()
    {
        return { option("tahun", tr("Tahun dokumen (wajib)."), "TAHUN"),
                 option("perubahan", tr("Versi perubahan terbaru; tanpa ini versi murni.")),
                 option("triwulan", tr("Pengukuran dan dasbor: triwulan 1 sampai 4; bawaan 4."), "N"),
                 option("ke", tr("Berkas PDF yang ditulis (wajib)."), "KELUARAN"),
                 option("a4", tr("Kertas A4; bawaan F4.")) };
    }

    /// Of the commands that change a file.
    QCommandLineOption personOption()
    {
        return option("pengguna",
                      tr("Siapa yang bekerja, di berkas yang berisi pengguna; kata sandinya dari SELARAS_SANDI atau "
                         "masukan standar."),
                      "NAMA");
    }

    QList<QCommandLineOption> imporOptions()
    {
        return { option(
                     "sebagai",
                     tr("Bentuk sumber: 'json' (hasil ekspor, bawaan) atau 'nomenklatur' (tabel kode XLSX, TSV, CSV)."),
                     "JENIS"),
                 personOption(), option("pratinjau", tr("Tunjukkan isinya tanpa menulis apa pun.")),
                 option("json", tr("Tulis ringkasan sebagai JSON.")) };
    }

    QList<QCommandLineOption> tahunBaruOptions()
    {
        return { option("dari", tr("Tahun yang sudah berisi rencana (wajib)."), "TAHUN"),
                 option("ke", tr("Tahun yang disiapkan (wajib)."), "TAHUN"), personOption(),
                 option("pratinjau", tr("Tunjukkan yang akan disalin tanpa menulis apa pun.")),
                 option("json", tr("Tulis ringkasan sebagai JSON.")) };
    }

    QList<QCommandLineOption> layarOptions()
    {
        return { option("ukuran", tr("Ukuran gambar dalam piksel; bawaan 1366x768."), "LxT"),
                 option("skala", tr("Skala layar 1 sampai 3, misalnya 1.5."), "SKALA"),
                 option("gelap", tr("Palet gelap.")), option("tahun", tr("Tahun yang ditampilkan."), "TAHUN") };
    }

    const std::array all{
        Command{ "contoh", "BERKAS", "", 1, 0, Needs::Core,
                 [] { return tr("Menulis data contoh (Kutorejo 2022–2024) ke berkas baru."); }, none, runContoh },
        Command{ "capaian", "BERKAS", "--tahun TAHUN", 1, 0, Needs::Core,
                 [] { return tr("Target yang berlaku, realisasi, capaian, dan predikat setahun."); }, capaianOptions,
                 runCapaian },
        Command{ "anggaran", "BERKAS", "--tahun TAHUN", 1, 0, Needs::Core,
                 [] { return tr("Pagu, realisasi, dan serapan per program, kegiatan, dan sub kegiatan."); }, yearly,
                 runAnggaran },
        Command{ "tren", "BERKAS", "", 1, 0, Needs::Pictures,
                 [] { return tr("Target, realisasi, dan capaian beberapa tahun."); }, trenOptions, runTren },
        Command{ "dokumen", "JENIS BERKAS", "--tahun TAHUN --ke KELUARAN", 2, 0, Needs::Pictures,
                 [] {
                     return tr(
                         "Mencetak dokumen ke PDF. JENIS: pk (Perjanjian Kinerja), pengukuran (Pengukuran Kinerja "
                         "triwulanan), atau dasbor.");
                 },
                 dokumenOptions, runDokumen },
        Command{ "ekspor", "BERKAS KELUARAN", "", 2, 0, Needs::Core,
                 [] { return tr("Menulis seluruh isi berkas sebagai JSON."); }, none, runEkspor },
        Command{ "impor", "BERKAS SUMBER", "", 2, 0, Needs::Core,
                 [] { return tr("Membuat berkas baru dari hasil ekspor JSON, atau memasukkan tabel nomenklatur."); },
                 imporOptions, runImpor },
        Command{ "tahun-baru", "BERKAS", "--dari TAHUN --ke TAHUN", 1, 0, Needs::Core,
                 [] { return tr("Menyiapkan dokumen tahun berikutnya dari target dan pagu Renstra."); },
                 tahunBaruOptions, runTahunBaru },
        Command{ "layar", "BERKAS FOLDER", "", 2, 0, Needs::Pictures,
                 [] { return tr("Menggambar setiap halaman ke PNG."); }, layarOptions, runLayar },
        Command{ "cadangkan", "BERKAS [KELUARAN]", "", 1, 1, Needs::Core,
                 [] { return tr("Membuat cadangan yang diperiksa."); }, none, runCadangkan },
        Command{ "pulihkan", "CADANGAN BERKAS", "", 2, 0, Needs::Core,
                 [] { return tr("Memulihkan cadangan ke berkas baru."); }, none, runPulihkan },
        Command{ "buka-kunci", "BERKAS", "", 1, 0, Needs::Core,
                 [] {
                     return tr("Mengambil alih kunci yang ditinggalkan komputer lain; tidak bila berkas sedang dibuka "
                               "di komputer ini.");
                 },
                 none, runBukaKunci },
        Command{ "selamatkan", "BERKAS KELUARAN", "", 2, 0, Needs::Core,
                 [] { return tr("Menulis semua yang masih terbaca dari berkas rusak ke berkas baru."); }, none,
                 runSelamatkan },
        Command{ "uji", "BERKAS", "", 1, 0, Needs::Core, [] { return tr("Memeriksa keutuhan berkas dan riwayatnya."); },
                 none, runUji },
    };

} // namespace

std::span<const Command> commands()
{
    return all;
}

const Command* findCommand(const QString& name)
{
    for (const Command& command : all) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

int runCommand(const Command& command, const QStringList& arguments, const Output& output)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.description());
    parser.addOptions(command.options());
    const QCommandLineOption help({ QStringLiteral("h"), QStringLiteral("help") }, tr("Bantuan ini."));
    parser.addOption(help);
    const QString name = QString::fromLatin1(command.name);
    parser.addPositionalArgument(name, {}, name + u' ' + QString::fromUtf8(command.positional));
    if (!parser.parse(QStringList(QStringLiteral("selaras")) + arguments))
        return report(output, { ErrorCode::UsageInvalid, { parser.errorText() } });
    if (parser.isSet(help)) {
        output.out << parser.helpText() << Qt::flush;
        return kDone;
    }
    const QStringList positional = parser.positionalArguments().sliced(1);
    const qsizetype extra = positional.size() - command.positionalCount;
    if (extra < 0 || extra > command.optionalCount) {
        const QString usage =
            tr("pakai 'selaras %1 %2'")
                .arg(name,
                     (QString::fromUtf8(command.positional) + u' ' + QString::fromLatin1(command.required)).trimmed());
        return report(output, { ErrorCode::UsageInvalid, { usage } });
    }
    return command.run({ parser, positional }, output);
}

QString generalHelp()
{
    QStringList lines{ tr("Selaras: rencana, realisasi, dan dokumen kinerja kecamatan, satu angka untuk semua."),
                       QString(), tr("Pemakaian:"), QStringLiteral("  selaras [BERKAS]"),
                       QStringLiteral("      ") + tr("Membuka jendela.") };
    for (const Command& command : all) {
        lines << QStringLiteral("  selaras %1 %2 %3")
                     .arg(QString::fromLatin1(command.name), QString::fromUtf8(command.positional),
                          QString::fromLatin1(command.required))
                     .trimmed()
                     .prepend(QStringLiteral("  "))
              << QStringLiteral("      ") + command.description();
    }
    lines << QStringLiteral("  selaras PERINTAH --help") << QStringLiteral("      ") + tr("Pilihan satu perintah.")
          << QString()
          << tr("Kode keluar: 0 selesai; 1 ada temuan atau data tidak sah; 2 perintah keliru; 3 berkas tidak dapat "
                "dipakai.")
          << QString();
    return lines.join(u'\n');
}

} // namespace selaras::app
