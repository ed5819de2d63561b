// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace headgate {

/// What there is help on, besides the overview that an empty topic stands for.
[[nodiscard]] QStringList helpTopics();
[[nodiscard]] bool isHelpTopic(const QString &topic); ///< the overview included

/// Translated, plain text, at most 80 columns wide, ends with a line break. The topic exists.
[[nodiscard]] QString helpText(const QString &topic);

/// "headgate-cli 0.1.0" and a line break.
[[nodiscard]] QString versionText();

} // namespace headgate
