// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"

#include <QByteArray>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

namespace headgate {

/// An output into a file that a test can read.
class CapturedOutput
{
public:
    CapturedOutput()
    {
        if (!m_file.open()) {
            qFatal("no temporary file");
        }
        m_output = std::make_unique<Output>(m_file.handle());
    }

    [[nodiscard]] Output &output() { return *m_output; }

    /// All that was written since the last call.
    [[nodiscard]] QByteArray take()
    {
        m_output->flush(std::chrono::seconds{10});
        QFile file(m_file.fileName());
        if (!file.open(QIODevice::ReadOnly) || !file.seek(m_taken)) {
            qFatal("the output cannot be read");
        }
        const QByteArray bytes = file.readAll();
        m_taken += bytes.size();
        return bytes;
    }

private:
    QTemporaryFile m_file;
    qint64 m_taken = 0;
    std::unique_ptr<Output> m_output;
};

} // namespace headgate
