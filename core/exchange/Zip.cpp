// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Zip.h"

#include <unzip.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace selaras::exchange {

/// What minizip believes to be a file.
struct Zip::Source {
    const QByteArray& bytes;
    qint64 position = 0;

    static void* open(void* self, const void*, int) { return self; }
    static int close(void*, void*) { return 0; }
    static int failed(void*, void*) { return 0; }
    static uLong read(void*, void* stream, void* target, uLong size)
    {
        auto& source = *static_cast<Source*>(stream);
        const qint64 count = std::clamp<qint64>(source.bytes.size() - source.position, 0, qint64(size));
        if (count > 0)
            std::memcpy(target, source.bytes.constData() + source.position, size_t(count));
        source.position += count;
        return uLong(count);
    }
    static ZPOS64_T tell(void*, void* stream) { return ZPOS64_T(static_cast<Source*>(stream)->position); }
    static long seek(void*, void* stream, ZPOS64_T offset, int origin)
    {
        auto& source = *static_cast<Source*>(stream);
        const qint64 size = source.bytes.size();
        const qint64 base = origin == ZLIB_FILEFUNC_SEEK_SET ? 0
            : origin == ZLIB_FILEFUNC_SEEK_END               ? size
                                                             : source.position;
        if (offset > ZPOS64_T(size) || base + qint64(offset) > size)
            return -1;
        source.position = base + qint64(offset);
        return 0;
    }
};

Zip::Zip(const QByteArray& bytes, qint64 budget)
    : m_source(new Source{ bytes })
    , m_budget(budget)
{
    zlib_filefunc64_def functions{ Source::open, Source::read,  nullptr,        Source::tell,
                                   Source::seek, Source::close, Source::failed, m_source.get() };
    m_handle = unzOpen2_64("", &functions);
}

Zip::~Zip()
{
    if (m_handle)
        unzClose(m_handle);
}

bool Zip::contains(const QByteArray& name)
{
    constexpr int kIgnoringCase = 2;
    return unzLocateFile(m_handle, name.constData(), kIgnoringCase) == UNZ_OK;
}

ZipError Zip::read(const QByteArray& name, const std::function<bool(QByteArrayView)>& receiver)
{
    constexpr uLong kEncrypted = 1;
    unz_file_info64 info{};
    if (!contains(name) || unzGetCurrentFileInfo64(m_handle, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return ZipError::Damaged;
    if (info.flag & kEncrypted)
        return ZipError::Locked;
    if (unzOpenCurrentFile(m_handle) != UNZ_OK)
        return ZipError::Damaged;
    const ZipError result = readOpened(receiver);
    const bool checksumRight = unzCloseCurrentFile(m_handle) == UNZ_OK;
    return result == ZipError::None && !checksumRight ? ZipError::Damaged : result;
}

ZipError Zip::readOpened(const std::function<bool(QByteArrayView)>& receiver)
{
    std::array<char, 65536> buffer;
    while (true) {
        const int count = unzReadCurrentFile(m_handle, buffer.data(), unsigned(buffer.size()));
        if (count < 0)
            return ZipError::Damaged;
        // A file that ends before its announced size leaves its checksum unchecked.
        if (count == 0)
            return unzeof(m_handle) == 1 ? ZipError::None : ZipError::Damaged;
        m_budget -= count;
        if (m_budget < 0)
            return ZipError::TooLarge;
        if (!receiver(QByteArrayView(buffer.data(), count)))
            return ZipError::Stopped;
    }
}

} // namespace selaras::exchange
