# SPDX-License-Identifier: MIT
# Run by cpack on what goes into the package: makes of an installation what Debian's policy asks for (chapters 12.1, 12.5, 12.7).
cmake_minimum_required(VERSION 3.22)
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX})
set(doc ${root}/share/doc/${CPACK_PACKAGE_NAME})

# The licence, in the form of https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
file(READ ${CPACK_HEADGATE_SOURCE_DIR}/LICENSE license)
if(NOT license MATCHES "Copyright \\(c\\) ([^\n]+)\n+(.*)")
    message(FATAL_ERROR "LICENSE names no copyright")
endif()
set(holder ${CMAKE_MATCH_1})
string(STRIP "${CMAKE_MATCH_2}" text)
string(REPLACE "\n\n" "\n.\n" text "${text}")
string(REPLACE "\n" "\n " text "${text}")
file(WRITE ${doc}/copyright "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Headgate

Files: *
Copyright: ${holder}
License: Expat
 ${text}
")
file(REMOVE ${doc}/LICENSE)

file(RENAME ${doc}/CHANGELOG.md ${doc}/changelog)
file(COPY_FILE ${CPACK_HEADGATE_SOURCE_DIR}/resources/debian/changelog ${doc}/changelog.Debian)
file(GLOB compressed ${doc}/changelog ${doc}/changelog.Debian ${root}/share/man/man1/*.1)
execute_process(COMMAND gzip -9n ${compressed} COMMAND_ERROR_IS_FATAL ANY)

# Debian's zsh looks there.
if(EXISTS ${root}/share/zsh/site-functions)
    file(RENAME ${root}/share/zsh/site-functions ${root}/share/zsh/vendor-completions)
endif()
