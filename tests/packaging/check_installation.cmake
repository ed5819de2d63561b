# SPDX-License-Identifier: MIT
# Installs into an empty folder: what is there is what should be, neither less nor more, and the programs start there.
cmake_minimum_required(VERSION 3.22)
file(REMOVE_RECURSE ${WORK})
set(ENV{DESTDIR} ${WORK})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix /usr --config ${CONFIG}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY
)

set(id io.github.headgate.Headgate)
set(programs headgate-cli)
set(expected share/doc/headgate/CHANGELOG.md share/doc/headgate/LICENSE share/doc/headgate/README.md)
if(UI)
    list(APPEND programs headgate)
    list(APPEND expected
        share/applications/${id}.desktop
        share/icons/hicolor/48x48/apps/${id}.png
        share/icons/hicolor/128x128/apps/${id}.png
        share/icons/hicolor/256x256/apps/${id}.png
        share/icons/hicolor/scalable/apps/${id}.svg
        share/metainfo/${id}.metainfo.xml
        share/mime/packages/${id}.xml
    )
endif()
foreach(program IN LISTS programs)
    list(APPEND expected
        bin/${program}
        share/bash-completion/completions/${program}
        share/fish/vendor_completions.d/${program}.fish
        share/man/man1/${program}.1
        share/zsh/site-functions/_${program}
    )
endforeach()

file(GLOB_RECURSE found LIST_DIRECTORIES false RELATIVE ${WORK}/usr ${WORK}/*)
foreach(file IN LISTS expected)
    if(NOT file IN_LIST found)
        message(SEND_ERROR "Missing: ${file}")
    elseif(NOT IS_DIRECTORY ${WORK}/usr/${file})
        file(SIZE ${WORK}/usr/${file} size)
        if(size EQUAL 0)
            message(SEND_ERROR "Empty: ${file}")
        endif()
    endif()
endforeach()
foreach(file IN LISTS found)
    if(NOT file IN_LIST expected)
        message(SEND_ERROR "Not expected: ${file}")
    endif()
endforeach()

set(ENV{QT_QPA_PLATFORM} offscreen)
foreach(program IN LISTS programs)
    execute_process(COMMAND ${WORK}/usr/bin/${program} --version
        OUTPUT_VARIABLE told OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY
    )
    string(TOLOWER "${told}" told)
    if(NOT told STREQUAL "${program} ${VERSION}")
        message(SEND_ERROR "${program} --version says: ${told}")
    endif()
endforeach()
file(REMOVE_RECURSE ${WORK})
