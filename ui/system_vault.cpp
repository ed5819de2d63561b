// SPDX-License-Identifier: MIT
#include "ui/system_vault.h"

#ifdef HEADGATE_HAVE_KEYCHAIN
#include "ui/keychain_vault.h"
#endif

namespace headgate {

#ifdef HEADGATE_HAVE_KEYCHAIN

bool hasSystemVault()
{
    return true;
}

std::unique_ptr<SecretVault> makeSystemVault()
{
    return std::make_unique<KeychainVault>();
}

#else

bool hasSystemVault()
{
    return false;
}

std::unique_ptr<SecretVault> makeSystemVault()
{
    return nullptr;
}

#endif

} // namespace headgate
