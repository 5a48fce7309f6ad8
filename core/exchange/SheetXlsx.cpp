// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SheetXlsx.h"

#include "core/exchange/SheetErrors.h"
#include "core/exchange/XlsxParts.h"
#include "core/exchange/Zip.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace selaras::exchange {

namespace {

    Error damaged(const QString& path)
    {
        return notATable(path, tr("berkas rusak atau tidak utuh; simpan ulang dari Excel"));
    }

    /// A workbook that is being read.
    class Workbook {
    public:
        Workbook(const QString& path, const QByteArray& bytes)
            : m_path(path)
            , m_zip(bytes, kMaxUnpackedSize)
        {
        }
        Result<Sheet> firstSheet();

    private:
        Result<void> open();
        Result<void> readShared();
        Result<void> parse(const QString& part, PartHandler& handler);
        /// The relations of a part; none when it has no list of them.
        Result<QList<Relations::Relation>> relationsOf(const QString& part);
        QString partOf(const QString& id) const;

        QString m_path;
        Zip m_zip;
        QString m_workbookPart;
        QList<Relations::Relation> m_relations; ///< of the workbook; targets are parts
        QStringList m_sheetIds, m_shared;
    };

    Error unpackError(const QString& path, ZipError error)
    {
        switch (error) {
        case ZipError::TooLarge:
            return unpacksTooLarge(path);
        case ZipError::Locked:
            return notATable(path, tr("dikunci kata sandi; simpan ulang tanpa kata sandi"));
        case ZipError::None:
        case ZipError::Damaged:
        case ZipError::Stopped:
            return damaged(path);
        }
        Q_UNREACHABLE();
    }

    Result<void> Workbook::parse(const QString& part, PartHandler& handler)
    {
        XmlParser parser(handler);
        const ZipError error = m_zip.read(part.toUtf8(), [&](QByteArrayView piece) { return parser.feed(piece); });
        if (handler.problem())
            return tl::unexpected(*handler.problem());
        if (error != ZipError::None)
            return tl::unexpected(unpackError(m_path, error));
        if (!parser.finish())
            return tl::unexpected(damaged(m_path));
        return {};
    }

    Result<QList<Relations::Relation>> Workbook::relationsOf(const QString& part)
    {
        const qsizetype slash = part.lastIndexOf(u'/');
        const QString folder = part.first(slash + 1);
        const QString name = u"%1_rels/%2.rels"_s.arg(folder, part.sliced(slash + 1));
        Relations relations(m_path);
        if (!m_zip.contains(name.toUtf8()))
            return relations.list;
        if (const Result<void> read = parse(name, relations); !read)
            return tl::unexpected(read.error());
        for (Relations::Relation& relation : relations.list)
            relation.target = relation.target.startsWith(u'/') ? relation.target.sliced(1)
                                                               : QDir::cleanPath(folder + relation.target);
        return relations.list;
    }

    Result<void> Workbook::open()
    {
        if (!m_zip.isOpen())
            return tl::unexpected(damaged(m_path));
        const auto roots = relationsOf(QString());
        if (!roots)
            return tl::unexpected(roots.error());
        for (const Relations::Relation& root : *roots) {
            if (root.type.endsWith("/officeDocument"_L1))
                m_workbookPart = root.target;
        }
        if (!m_zip.contains(m_workbookPart.toUtf8()) || !m_workbookPart.endsWith("workbook.xml"_L1))
            return tl::unexpected(notATable(m_path, tr("bukan buku kerja Excel (.xlsx)")));
        const auto relations = relationsOf(m_workbookPart);
        if (!relations)
            return tl::unexpected(relations.error());
        m_relations = *relations;
        SheetList sheets(m_path);
        if (const Result<void> read = parse(m_workbookPart, sheets); !read)
            return read;
        m_sheetIds = sheets.relationIds;
        return {};
    }

    Result<void> Workbook::readShared()
    {
        SharedStrings shared(m_path);
        for (const Relations::Relation& relation : m_relations) {
            if (!relation.type.endsWith("/sharedStrings"_L1))
                continue;
            if (const Result<void> read = parse(relation.target, shared); !read)
                return read;
        }
        m_shared = shared.list;
        return {};
    }

    QString Workbook::partOf(const QString& id) const
    {
        for (const Relations::Relation& relation : m_relations) {
            if (relation.id == id)
                return relation.target;
        }
        return {};
    }

    Result<Sheet> Workbook::firstSheet()
    {
        if (const Result<void> opened = open(); !opened)
            return tl::unexpected(opened.error());
        if (const Result<void> read = readShared(); !read)
            return tl::unexpected(read.error());
        for (const QString& id : std::as_const(m_sheetIds)) {
            Cells cells(m_path, m_shared);
            if (const Result<void> read = parse(partOf(id), cells); !read)
                return tl::unexpected(read.error());
            if (!cells.rows.empty())
                return std::move(cells.rows);
        }
        return Sheet();
    }

} // namespace

Result<Sheet> parseXlsx(const QString& path, const QByteArray& bytes)
{
    return Workbook(path, bytes).firstSheet();
}

} // namespace selaras::exchange
