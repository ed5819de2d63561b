// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icons.h"

#include <QLabel>

namespace headgate {

/// Plain text over several lines in the colour of a tone, whatever palette there is at the moment.
class ToneLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToneLabel)
public:
    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);
    ~ToneLabel() override = default;

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColor();

    const Tone m_tone;
};

} // namespace headgate
