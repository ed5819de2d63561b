// SPDX-License-Identifier: MIT
#pragma once

#include "core/certificate.h"

#include <functional>

class QWidget;

namespace headgate {

/// Shows, as plain text, which certificate a host has shown and what is wrong with it, and asks whether it is
/// to be accepted from now on. Cancel is the default. Returns at once.
/// @param yes  called on consent, and not when the parent has gone
void askToTrust(QWidget *parent, const RefusedCertificate &certificate, std::function<void()> yes);

} // namespace headgate
