// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

namespace selaras::exchange {

enum class ZipError {
    None,
    Damaged, ///< cut off, wrong checksum, or no archive at all
    Locked, ///< needs a password
    TooLarge, ///< unpacks to more than the budget
    Stopped, ///< the receiver wanted no more
};

/// The files of an archive that lies in memory. Nothing that its header claims about sizes is trusted: unpacking stops
/// when the budget is used up, all files together.
class Zip {
public:
    /// `bytes` must live as long as the archive.
    Zip(const QByteArray& bytes, qint64 budget);
    ~Zip();
    Zip(const Zip&) = delete;
    Zip& operator=(const Zip&) = delete;

    bool isOpen() const { return m_handle != nullptr; }
    bool contains(const QByteArray& name);
    /// Gives the receiver what a file holds, piece by piece; it returns false to stop. The archive must contain it.
    ZipError read(const QByteArray& name, const std::function<bool(QByteArrayView)>& receiver);

private:
    ZipError readOpened(const std::function<bool(QByteArrayView)>& receiver);

    struct Source;
    std::unique_ptr<Source> m_source;
    void* m_handle = nullptr;
    qint64 m_budget;
};

} // namespace selaras::exchange
