// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/office/Sandi.h"

#include <QByteArray>
#include <QRegularExpression>

#include <sodium.h>

#include <array>

namespace selaras::edits {

namespace {

    /// The bytes of a password, wiped when done. Composed characters, so that it can be typed on any keyboard.
    class Secret {
    public:
        explicit Secret(const QString& text)
            : m_bytes(text.normalized(QString::NormalizationForm_C).toUtf8())
        {
        }
        ~Secret() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
        Secret(const Secret&) = delete;
        Secret& operator=(const Secret&) = delete;

        const char* data() const { return m_bytes.constData(); }
        unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

    private:
        QByteArray m_bytes;
    };

    /// What a hash asks of this computer is written in the file, and whoever wrote the file may ask for hours and all
    /// the memory. Four times what this program asks for is enough.
    bool isAffordable(const QString& hash)
    {
        constexpr int kMostKib = 4 * 64 * 1024, kMostPasses = 8;
        static const QRegularExpression limits(QStringLiteral(
            "^\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=1\\$[A-Za-z0-9+/]{8,64}\\$[A-Za-z0-9+/]{16,128}$"));
        const QRegularExpressionMatch found = limits.match(hash);
        return found.hasMatch() && found.capturedView(1).toInt() <= kMostKib
            && found.capturedView(2).toInt() <= kMostPasses;
    }

    bool ready()
    {
        static const bool started = sodium_init() >= 0;
        return started;
    }

} // namespace

Result<QString> hashSandi(const QString& sandi, BiayaSandi biaya)
{
    const bool cheap = biaya == BiayaSandi::Terendah;
    const Secret secret(sandi);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool done = ready()
        && crypto_pwhash_str_alg(hash.data(), secret.data(), secret.size(),
                                 cheap ? crypto_pwhash_argon2id_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                 cheap ? crypto_pwhash_argon2id_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE,
                                 crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    if (!done)
        return fail(ErrorCode::MemoryShort);
    return QString::fromLatin1(hash.data());
}

bool matchesSandi(const QString& hash, const QString& sandi)
{
    const QByteArray stored = hash.toLatin1(); // ends with the zero that libsodium reads up to
    if (!ready() || !isAffordable(hash) || stored.size() >= qsizetype(crypto_pwhash_STRBYTES))
        return false;
    const Secret secret(sandi);
    return crypto_pwhash_str_verify(stored.constData(), secret.data(), secret.size()) == 0;
}

} // namespace selaras::edits
