// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/Text.h"
#include "core/domain/office/Codes.h"
#include "tests/support/Printers.h"

#include <QRegularExpression>
#include <QSet>

using namespace selaras;
using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::format::NumberError;
using selaras::format::Text;

namespace {

Decimal dec(const char* text)
{
    return Decimal::fromText(QString::fromLatin1(text)).value();
}

bool hasPlaceholder(const QString& text)
{
    static const QRegularExpression placeholder(u"%[1-9n]"_s);
    return placeholder.match(text).hasMatch();
}

TEST(Text, EveryErrorIsOneSentenceWithItsDetails)
{
    QSet<QString> seen;
    for (int code = 0; code <= int(ErrorCode::UsageInvalid); ++code) {
        const QString text =
            Text::error({ ErrorCode(code), { u"rincian satu"_s, u"rincian dua"_s, u"rincian tiga"_s } });
        EXPECT_FALSE(seen.contains(text)) << text.toStdString();
        seen.insert(text);
        EXPECT_GT(text.size(), 20) << "error " << code;
        EXPECT_TRUE(text.front().isUpper() || text.front() == u'"' || text.startsWith(u"rincian"_s))
            << text.toStdString();
        EXPECT_TRUE(text.endsWith(u'.')) << text.toStdString();
        EXPECT_FALSE(text.endsWith(u".."_s)) << text.toStdString();
        EXPECT_FALSE(hasPlaceholder(text)) << text.toStdString();
        // Missing details leave no hole that reads as code.
        EXPECT_FALSE(hasPlaceholder(Text::error({ ErrorCode(code), {} })));
    }
}

TEST(Text, ErrorsNameWhatTheyAreAbout)
{
    for (ErrorCode code :
         { ErrorCode::FileMissing,     ErrorCode::FileExists,    ErrorCode::FileNotDatabase, ErrorCode::FileNotOurs,
           ErrorCode::FileNewerSchema, ErrorCode::FileReadOnly,  ErrorCode::FolderReadOnly,  ErrorCode::FileLocked,
           ErrorCode::FileDamaged,     ErrorCode::DiskFull,      ErrorCode::FileIo,          ErrorCode::UnknownSource,
           ErrorCode::NumberInvalid,   ErrorCode::NotFound,      ErrorCode::DocumentFixed,   ErrorCode::ParentIsSum,
           ErrorCode::ParentHasFigure, ErrorCode::ValueNegative, ErrorCode::QuarterInvalid,  ErrorCode::UnitAlreadySet,
           ErrorCode::ImportInvalid,   ErrorCode::UsageInvalid }) {
        EXPECT_TRUE(Text::error({ code, { u"kutorejo.selaras"_s } }).contains(u"kutorejo.selaras"_s)) << int(code);
    }
    EXPECT_TRUE(Text::error({ ErrorCode::FileNewerSchema, { u"a"_s, u"7"_s, u"3"_s } }).contains(u"skema 7"_s));
    const Error locked{ ErrorCode::FileLocked, { u"a"_s, u"Sri di PC-2"_s, u"09.12"_s } };
    EXPECT_TRUE(Text::error(locked).contains(u"Sri di PC-2 sejak 09.12"_s));
    EXPECT_FALSE(Text::error({ ErrorCode::FileLocked, { u"a"_s, u"Sri di PC-2"_s, {} } }).contains(u"sejak"_s));
    EXPECT_EQ(Text::error({ ErrorCode::NumberInvalid, { u"1.5"_s, Text::numberError(NumberError::DotAsDecimal) } }),
              u"\"1.5\" tidak dapat dipakai: titik memisahkan ribuan; untuk desimal pakai koma, misalnya 1,5."_s);
}

TEST(Text, PercentSignsInDetailsStayAsTheyAre)
{
    EXPECT_TRUE(Text::error({ ErrorCode::NumberInvalid, { u"%2"_s, u"%1"_s } }).contains(u"\"%2\""_s));
    EXPECT_TRUE(Text::error({ ErrorCode::FileIo, { u"C:/100%1/a"_s, u"rusak"_s } }).contains(u"C:/100%1/a"_s));
}

TEST(Text, EveryReasonOfANumberIsSaid)
{
    QSet<QString> seen;
    for (int error = 1; error <= int(NumberError::OutOfRange); ++error) {
        const QString text = Text::numberError(NumberError(error));
        EXPECT_FALSE(text.isEmpty()) << error;
        EXPECT_FALSE(text.endsWith(u'.')) << text.toStdString(); // it ends inside a sentence
        seen.insert(text);
    }
    EXPECT_EQ(seen.size(), int(NumberError::OutOfRange));
    EXPECT_EQ(Text::numberError(NumberError::None), QString());
}

template <class E>
void expectNames()
{
    QSet<QString> seen;
    for (const auto& [value, code] : EnumCodes<E>::all) {
        const QString text = Text::name(value);
        EXPECT_FALSE(text.isEmpty()) << code;
        EXPECT_FALSE(hasPlaceholder(text)) << code;
        EXPECT_FALSE(seen.contains(text)) << text.toStdString();
        seen.insert(text);
    }
}

TEST(Text, EveryValueHasANameOfItsOwn)
{
    expectNames<JenisSimpul>();
    expectNames<Arah>();
    expectNames<Akumulasi>();
    expectNames<StatusDokumen>();
    expectNames<TingkatPembanding>();
    expectNames<Action>();
    EXPECT_EQ(Text::name(JenisSimpul::KinerjaLainnya), u"Kinerja Lainnya"_s);
    EXPECT_EQ(Text::name(JenisSimpul::SubKegiatan), u"Sub Kegiatan"_s);
}

TEST(Text, EveryNoteAndRuleIsSaid)
{
    QSet<QString> notes, rules;
    for (int note = 1; note <= int(Catatan::SkorDiLuarBatas); ++note) {
        EXPECT_FALSE(Text::note(Catatan(note)).isEmpty()) << note;
        EXPECT_FALSE(Text::note(Catatan(note)).endsWith(u'.')) << note;
        notes.insert(Text::note(Catatan(note)));
    }
    EXPECT_EQ(notes.size(), int(Catatan::SkorDiLuarBatas));
    EXPECT_EQ(Text::note(Catatan::TidakAda), QString());
    for (int rule = 0; rule <= int(Aturan::JumlahKomponen); ++rule) {
        EXPECT_FALSE(Text::rule(Aturan(rule)).isEmpty()) << rule;
        rules.insert(Text::rule(Aturan(rule)));
    }
    EXPECT_EQ(rules.size(), int(Aturan::JumlahKomponen) + 1);
}

TEST(Text, TitlesSayKindVersionAndYear)
{
    UnitData data;
    data.periode.push_back({ u"p"_s, u"u"_s, 2022, 2026 });
    const Snapshot snapshot(data);
    Dokumen dokumen;
    dokumen.periodeId = u"p"_s;
    const struct {
        JenisDokumen jenis;
        int tahun, perubahanKe;
        QString title, brief;
    } cases[] = {
        { JenisDokumen::PerjanjianKinerja, 2024, 0, u"Perjanjian Kinerja 2024"_s, u"PK 2024"_s },
        { JenisDokumen::PerjanjianKinerja, 2024, 1, u"Perjanjian Kinerja Perubahan 2024"_s, u"PK Perubahan 2024"_s },
        { JenisDokumen::PerjanjianKinerja, 2024, 2, u"Perjanjian Kinerja Perubahan ke-2 2024"_s,
          u"PK Perubahan ke-2 2024"_s },
        { JenisDokumen::Renja, 2024, 0, u"Renja 2024"_s, u"Renja 2024"_s },
        { JenisDokumen::Renstra, 0, 0, u"Renstra 2022–2026"_s, u"Renstra"_s },
        { JenisDokumen::Renstra, 0, 1, u"Renstra Perubahan 2022–2026"_s, u"Renstra Perubahan"_s },
        { JenisDokumen::Iku, 2024, 0, u"IKU 2024"_s, u"IKU 2024"_s },
        { JenisDokumen::RencanaAksi, 2024, 0, u"Rencana Aksi 2024"_s, u"Rencana Aksi 2024"_s },
    };
    for (const auto& each : cases) {
        dokumen.jenis = each.jenis;
        dokumen.tahun = each.tahun;
        dokumen.perubahanKe = each.perubahanKe;
        EXPECT_EQ(Text::title(dokumen, snapshot), each.title);
        EXPECT_EQ(Text::shortTitle(dokumen), each.brief);
    }
}

TEST(Text, EveryFindingIsASentenceWithItsFigures)
{
    Indikator indikator;
    indikator.nama = u"Realisasi Anggaran"_s;
    Simpul program;
    program.nama = u"Program Penunjang"_s;
    Dokumen renja, pk;
    renja.jenis = JenisDokumen::Renja;
    pk.jenis = JenisDokumen::PerjanjianKinerja;
    renja.tahun = pk.tahun = 2024;
    pk.perubahanKe = 1;

    Perhatian finding{ JenisPerhatian::DiBawahTarget };
    finding.indikator = &indikator;
    finding.nilai = dec("93.35");
    finding.pembanding = dec("97.86");
    EXPECT_EQ(Text::attention(finding), u"Realisasi Anggaran: 93,35 di bawah target 97,86."_s);
    finding.tahunLalu = dec("97.85");
    EXPECT_EQ(Text::attention(finding),
              u"Realisasi Anggaran: 93,35 di bawah target 97,86, turun dari 97,85 tahun lalu."_s);
    finding.jenis = JenisPerhatian::TurunDariLalu;
    EXPECT_EQ(Text::attention(finding), u"Realisasi Anggaran: 93,35, turun dari 97,85 tahun lalu."_s);
    finding.jenis = JenisPerhatian::Janggal;
    finding.nilai = dec("200");
    EXPECT_EQ(Text::attention(finding), u"Realisasi Anggaran: capaian 200,00% tidak wajar, periksa kembali."_s);
    finding.jenis = JenisPerhatian::TargetBerbeda;
    finding.dokumenA = &renja;
    finding.dokumenB = &pk;
    finding.nilai = dec("83");
    EXPECT_EQ(Text::attention(finding),
              u"Target Realisasi Anggaran di Renja 2024 (83) berbeda dari PK Perubahan 2024 (97,86)."_s);

    // A figure of a percentage is written as one, and where less is better the words turn round.
    indikator.satuan = u"%"_s;
    indikator.arah = Arah::TurunB;
    finding.jenis = JenisPerhatian::DiBawahTarget;
    finding.nilai = dec("4.5");
    finding.pembanding = dec("3");
    finding.tahunLalu = dec("4");
    EXPECT_EQ(Text::attention(finding), u"Realisasi Anggaran: 4,5% melampaui target 3%, naik dari 4% tahun lalu."_s);

    // A range is compared with the bound that is missed.
    indikator.arah = Arah::Rentang;
    finding.tahunLalu.reset();
    EXPECT_EQ(Text::attention(finding), u"Realisasi Anggaran: 4,5% melampaui target 3%."_s);
    finding.pembanding = dec("6");
    EXPECT_EQ(Text::attention(finding), u"Realisasi Anggaran: 4,5% di bawah target 6%."_s);

    Perhatian spending{ JenisPerhatian::SerapanRendah };
    spending.simpul = &program;
    spending.nilai = dec("92.76");
    spending.pembanding = dec("190877298");
    EXPECT_EQ(Text::attention(spending), u"Serapan Program Penunjang baru 92,76%; sisa Rp\u00a0190.877.298."_s);
    Perhatian missing{ JenisPerhatian::BelumDiisi };
    missing.jumlah = 3;
    EXPECT_EQ(Text::attention(missing), u"3 indikator belum diisi."_s);
}

} // namespace
