// SPDX-License-Identifier: MIT
#pragma once

#include <QBitArray>
#include <QMetaType>

namespace headgate {

/// The answer to a command::AskFetched.
struct FetchedAnswer
{
    quint64 question = 0; ///< its number
    QBitArray fetched;    ///< one for each link, in the order of the question

    friend bool operator==(const FetchedAnswer &, const FetchedAnswer &) = default;
};

} // namespace headgate

Q_DECLARE_METATYPE(headgate::FetchedAnswer)
