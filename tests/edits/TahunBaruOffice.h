// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"
#include "core/edits/documents/TahunBaru.h"
#include "core/sample/SampleFiles.h"
#include "core/sample/SampleStore.h"
#include "tests/edits/Office.h"

#include <QFile>

namespace selaras::edits {

/// The sample office, in a file of its own for each test, about to start another year.
class PerencanaanTahunBaru : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        auto store = storage::Store::create(s_folder->filePath(QStringLiteral("contoh.selaras")));
        ASSERT_OK(store);
        auto workspace = Workspace::open(std::move(*store), QStringLiteral("penguji"));
        ASSERT_OK(workspace);
        ASSERT_OK(buildSample(**workspace));
    }
    static void TearDownTestSuite() { delete s_folder; }
    void SetUp() override
    {
        const QString path = m_folder.filePath(QStringLiteral("data.selaras"));
        ASSERT_TRUE(QFile::copy(s_folder->filePath(QStringLiteral("contoh.selaras")), path));
        auto store = storage::Store::open(path);
        ASSERT_OK(store);
        auto workspace = Workspace::open(std::move(*store), QStringLiteral("penguji"));
        ASSERT_OK(workspace);
        m_workspace = std::move(*workspace);
    }

    const domain::Snapshot& snapshot() const { return m_workspace->snapshot(); }
    Workspace& workspace() { return *m_workspace; }
    void commit(Result<Edit> edit) { EXPECT_OK(m_workspace->commit(std::move(edit))); }
    QByteArray stored()
    {
        const auto rows = m_workspace->store().load();
        EXPECT_OK(rows);
        return storage::contentDigest(*rows);
    }
    TahunBaru prepared(int dari, int ke) const
    {
        auto plan = prepareTahunBaru(snapshot(), dari, ke);
        EXPECT_OK(plan);
        return plan.value_or(TahunBaru());
    }
    TahunBaru start(int dari, int ke)
    {
        TahunBaru plan = prepared(dari, ke);
        commit(plan.edit);
        return plan;
    }
    const domain::Dokumen& documentOf(domain::JenisDokumen jenis, int tahun) const
    {
        for (const domain::Dokumen& row : snapshot().data().dokumen) {
            if (row.jenis == jenis && row.tahun == tahun && row.perubahanKe == 0)
                return row;
        }
        throw std::runtime_error("no such document");
    }
    std::optional<domain::Decimal> paguOf(const domain::Dokumen& dokumen, const char* slug) const
    {
        return domain::pagu(snapshot(), dokumen.id, sample::sampleId(QString::fromLatin1(slug)), dokumen.tahun)
            .bulat(4);
    }
    const domain::Target* targetOf(const domain::Dokumen& dokumen, const char* slug) const
    {
        return snapshot().target(dokumen.id, sample::sampleId(QString::fromLatin1(slug)), dokumen.tahun);
    }
    size_t targetsOf(const domain::Dokumen& dokumen) const
    {
        return size_t(std::ranges::count(snapshot().data().target, dokumen.id, &domain::Target::dokumenId));
    }

private:
    inline static QTemporaryDir* s_folder = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace selaras::edits
