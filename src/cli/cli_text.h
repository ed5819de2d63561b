// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace headgate {

/// The context under which the texts of the command line are translated.
struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace headgate
