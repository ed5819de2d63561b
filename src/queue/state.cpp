// SPDX-License-Identifier: MIT
#include "queue/state.h"

using namespace Qt::StringLiterals;

namespace headgate {

std::optional<State> transition(State state, Event event)
{
    switch (event) {
    case Event::Run:
        // Also the retry by hand: on an item that backs off it means "now".
        if (state == State::Paused || state == State::Failed || state == State::Retrying) {
            return State::Waiting;
        }
        return {};
    case Event::Pause:
        // What is being put in its place is as good as done; stopping there would lose it.
        if (state == State::Waiting || state == State::Active || state == State::Retrying) {
            return State::Paused;
        }
        return {};
    case Event::Granted:
        return state == State::Waiting ? std::optional(State::Active) : std::nullopt;
    case Event::Redirected:
        return state == State::Active ? std::optional(State::Waiting) : std::nullopt;
    case Event::Received:
        // The last byte may cross a wish to stop: a complete file is never thrown away.
        if (state == State::Active || state == State::Paused || state == State::Waiting) {
            return State::Verifying;
        }
        return {};
    case Event::NextSource:
        // Retrying: while it was looked into whether the host's name exists.
        return state == State::Active || state == State::Verifying || state == State::Retrying
                   ? std::optional(State::Waiting)
                   : std::nullopt;
    case Event::FailedForNow:
        return state == State::Active || state == State::Verifying ? std::optional(State::Retrying)
                                                                   : std::nullopt;
    case Event::FailedForGood:
        if (state == State::Done || state == State::Failed || state == State::Paused) {
            return {};
        }
        return State::Failed;
    case Event::BackoffOver:
        return state == State::Retrying ? std::optional(State::Waiting) : std::nullopt;
    case Event::Finished:
        if (state == State::Retrying || state == State::Failed || state == State::Done) {
            return {};
        }
        return State::Done;
    }
    return {};
}

QString toWord(State state)
{
    switch (state) {
    case State::Waiting:
        return u"waiting"_s;
    case State::Active:
        return u"active"_s;
    case State::Retrying:
        return u"retrying"_s;
    case State::Verifying:
        return u"verifying"_s;
    case State::Done:
        return u"done"_s;
    case State::Failed:
        return u"failed"_s;
    case State::Paused:
        return u"paused"_s;
    }
    return {};
}

} // namespace headgate
