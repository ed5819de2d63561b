// SPDX-License-Identifier: MIT
#pragma once

#include "ui/link_preview.h"

#include <QWidget>

#include <array>

class QCheckBox;

namespace headgate {

/// A box to check for every kind of file that is there, with how many there are: "Images 1,204". Not to be
/// seen where there is nothing to choose: fewer than two kinds.
class KindFilter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KindFilter)
public:
    explicit KindFilter(QWidget *parent = nullptr);

    void setCounts(const LinkPreview::KindCounts &counts);
    /// All of them, as long as nothing was unchecked.
    [[nodiscard]] LinkPreview::KindSet kinds() const;

Q_SIGNALS:
    void kindsChanged(); ///< by the user

private:
    std::array<QCheckBox *, fileKindCount> m_boxes{};
};

} // namespace headgate
