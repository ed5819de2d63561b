# SPDX-License-Identifier: MIT
# The version stands in places that no build can fill in: each names this one first.
cmake_minimum_required(VERSION 3.22)

function(expect file pattern)
    file(READ ${SOURCE}/${file} text)
    if(NOT text MATCHES "${pattern}")
        message(SEND_ERROR "${file} names no version where it should")
    elseif(NOT CMAKE_MATCH_1 STREQUAL VERSION)
        message(SEND_ERROR "${file} says ${CMAKE_MATCH_1} first, the project is at ${VERSION}")
    endif()
endfunction()

set(number "([0-9]+\\.[0-9]+\\.[0-9]+)")
expect(CHANGELOG.md "\n## [^\n]*${number}")
expect(resources/debian/changelog "^headgate \\(${number}-[0-9]+\\)")
expect(resources/io.github.headgate.Headgate.metainfo.xml "<releases>[^<]*<release version=\"${number}\"")
