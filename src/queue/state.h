// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace headgate {

/// What the user wants of an item. It never changes by itself.
enum class Intent { Run, Paused };

/// What is. Every item is in exactly one of these.
enum class State {
    Waiting,   ///< in line at the gate
    Active,    ///< holds a permit: one live reply
    Retrying,  ///< failed in passing; goes back in line at a known time, without a permit
    Verifying, ///< every byte is here; being checked and put in its place, without a permit
    Done,
    Failed, ///< until the user says otherwise
    Paused,
};

/// What can happen to an item.
enum class Event {
    Run,        ///< the user wants it to run (start, resume, or retry by hand)
    Pause,      ///< the user wants it to stop
    Granted,    ///< the gate gave a permit
    Redirected, ///< the answer points elsewhere: the permit is back, the item returns to the line
    Received,   ///< every byte arrived
    NextSource, ///< the source failed, and another one is asked at once
    FailedForNow,
    FailedForGood,
    BackoffOver,
    Finished, ///< verified and under its final name
};

inline constexpr int stateCount = int(State::Paused) + 1;
inline constexpr int eventCount = int(Event::Finished) + 1;

/// The whole life of an item. Nothing where the event means nothing in that state: a late message about
/// something that has been stopped, or a wish that is already so.
[[nodiscard]] std::optional<State> transition(State state, Event event);

/// Stable words for scripts and the store: "waiting", "active". Never translated.
[[nodiscard]] QString toWord(State state);

} // namespace headgate
