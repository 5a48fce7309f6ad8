// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/Commit.h"

namespace selaras::ui {

Result<void> commitEdit(Session& session, Result<edits::Edit> edit)
{
    if (!edit)
        return tl::unexpected(edit.error());
    Result<void> result;
    const auto listening = QObject::connect(&session, &Session::failed, &session,
                                            [&result](const Error& error) { result = tl::unexpected(error); });
    const bool written = session.commit(std::move(edit));
    QObject::disconnect(listening);
    return written ? Result<void>() : result;
}

domain::Action actionOf(GridModel::Block block)
{
    switch (block) {
    case GridModel::Block::Paste:
        return domain::Action::Paste;
    case GridModel::Block::Clear:
        return domain::Action::Clear;
    case GridModel::Block::Fill:
        return domain::Action::Fill;
    }
    Q_UNREACHABLE();
}

} // namespace selaras::ui
