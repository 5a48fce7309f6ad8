// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/office/Codes.h"
#include "tests/support/Printers.h"

#include <QRegularExpression>
#include <QSet>

using namespace selaras::domain;
using namespace Qt::StringLiterals;

namespace {

template <class E>
class Codes : public testing::Test {
};

using Enumerations =
    testing::Types<StatusPejabat, JenisSimpul, Arah, Akumulasi, JenisSkala, JenisDokumen, StatusDokumen, Bagian,
                   StatusRealisasi, TingkatPembanding, PeranPengguna, Kejanggalan, Action>;
TYPED_TEST_SUITE(Codes, Enumerations);

TYPED_TEST(Codes, EveryValueHasACodeOfItsOwnAndComesBack)
{
    QSet<QString> seen;
    int expected = 0;
    for (const auto& [value, text] : EnumCodes<TypeParam>::all) {
        // In the order of the enumeration, none left out.
        EXPECT_EQ(int(value), expected++);
        const QString written = code(value);
        EXPECT_EQ(written, QString::fromLatin1(text));
        static const QRegularExpression plain(u"^[a-z][A-Za-z0-9]*$"_s);
        EXPECT_TRUE(plain.match(written).hasMatch()) << text;
        EXPECT_FALSE(seen.contains(written)) << text;
        seen.insert(written);
        EXPECT_EQ(fromCode<TypeParam>(written), value);
    }
    EXPECT_EQ(fromCode<TypeParam>(u""_s), std::nullopt);
    EXPECT_EQ(fromCode<TypeParam>(u"tidak dikenal"_s), std::nullopt);
    EXPECT_EQ(fromCode<TypeParam>(code(EnumCodes<TypeParam>::all.front().first).toUpper()), std::nullopt);
}

TEST(Codes, AreTheOnesInTheFiles)
{
    EXPECT_EQ(code(Arah::TurunA), u"turunA"_s);
    EXPECT_EQ(code(JenisSimpul::SubKegiatan), u"subKegiatan"_s);
    EXPECT_EQ(code(JenisDokumen::PerjanjianKinerja), u"perjanjianKinerja"_s);
    EXPECT_EQ(code(Akumulasi::NilaiAkhir), u"nilaiAkhir"_s);
    EXPECT_EQ(code(StatusPejabat::AtasNama), u"an"_s);
    EXPECT_EQ(code(Action::Undo), u"urungkan"_s);
}

} // namespace
