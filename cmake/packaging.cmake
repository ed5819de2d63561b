# SPDX-License-Identifier: MIT
# A package of an installation: build preset release, then run cpack in build/release. ./dev package does both for Debian.
set(CPACK_PACKAGE_NAME headgate)
set(CPACK_PACKAGE_VENDOR "Headgate developers")
set(CPACK_PACKAGE_CONTACT "Headgate developers <developers@headgate.invalid>")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
if(WIN32)
    set(CPACK_GENERATOR ZIP)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian_files.cmake)
    set(CPACK_HEADGATE_SOURCE_DIR ${PROJECT_SOURCE_DIR}) # for that script
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE
)
# The libraries are found from the programs; Qt loads these plugins by name, so nothing would find them.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
# QtKeychain loads the library that speaks to most key rings so, too; without certificates no server can be trusted.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, libsecret-1-0, qt6-translations-l10n, qt6-wayland")
# Behind the project's own description, which becomes the first line.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Headgate downloads long lists of links. All of them are in the list at once,
and a gate lets only so many requests through at a time: in all, at each
server, and at a set pace. This package holds the window, headgate, and the
command line, headgate-cli.")
include(CPack)
