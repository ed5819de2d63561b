# SPDX-License-Identifier: MIT
# A Debian package of an installation: build preset release, then run cpack in build/release.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME headgate)
set(CPACK_PACKAGE_VENDOR "Headgate developers")
set(CPACK_PACKAGE_CONTACT "Headgate developers <developers@headgate.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
# The libraries are found from the programs; Qt loads these plugins by name, so nothing would find them.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
# So does QtKeychain with the library that speaks to most key rings.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Desktop manager for bulk downloads
 Headgate downloads long lists of links. All of them are in the list at once,
 and a gate lets only so many requests through at a time: in all, at each
 server, and at a set pace. This package holds the window, headgate, and the
 command line, headgate-cli.")
include(CPack)
