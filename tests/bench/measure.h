// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <ctime>
#include <functional>

namespace headgate::bench {

/// Since it was made: how long it took, and how long the process, all its threads together, was computing.
/// The second changes less with what else the machine has to do.
class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }

    /// Writes one line of the table: what was done how often in that time, and what each took.
    void print(const QString &name, qint64 n) const;

private:
    QElapsedTimer m_timer;
    std::clock_t m_computing = std::clock();
};

/// One line for memory.
void printBytes(const QString &name, qint64 n, qint64 bytes);
/// One line for a time that was measured otherwise.
void printTime(const QString &name, qint64 n, double nanoseconds);
/// One line for a number.
void printCount(const QString &name, qint64 n);
/// The names of the columns.
void printHead();

/// Runs it once, and prints how long it took.
void time(const QString &name, qint64 n, const std::function<void()> &work);

/// Bytes of memory that the process has to itself now, once what is free was given back; 0 where the system
/// does not tell.
[[nodiscard]] qint64 residentBytes();

/// For how long this thread has been computing; 0 where the system does not tell.
[[nodiscard]] double threadSeconds();

/// Turns the event loop until it is so. What takes more than five minutes is a defect, and ends the program.
void runUntil(const std::function<bool()> &isSo);

} // namespace headgate::bench
