# SPDX-License-Identifier: MIT
# Checks that includes point down only. Reads the text of every header and source under src/ and ui/ below
# ROOT; needs no compiler and no configured build:
#     cmake [-DROOT=<tree>] -P tests/floors/check_floors.cmake
# Names every include that breaks a rule as file:line and then fails.
cmake_minimum_required(VERSION 3.22)

if(NOT DEFINED ROOT)
    get_filename_component(ROOT "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
endif()

# What each floor may include besides itself. Whoever adds a floor adds a line.
set(floors core gate transfer queue store app cli ui)
set(below_core)
set(below_gate core)
set(below_transfer core gate)
set(below_queue core gate transfer)
set(below_store core)
set(below_app core gate transfer queue store)
set(below_cli core gate transfer queue app)
set(below_ui core gate transfer queue app)

# The engine and the command line run without a screen: of Qt they know these modules and no other.
set(engine_modules QtCore QtNetwork QtSql)
# The usual headers of Widgets by their bare names. The compiler finds the others: the engine's targets do not
# link Widgets, so only a path that names the module would reach them, and that is refused below.
set(widgets_headers "^Q([A-Za-z]*(Widget|Area|Bar|Box|Button|Delegate|Dialog|Edit|Frame|Label|Layout|Menu|Slider\
|Splitter|Style|Window)[A-Za-z]*|(Abstract(Item|Scroll)|Column|Header|List|Table|Tree|Undo)View|Graphics[A-Za-z]*\
|Application|Action|Completer|SystemTrayIcon|ToolTip|Wizard)$")

set(faults 0)
set(checked 0)
function(report file number line why)
    math(EXPR faults "${faults} + 1")
    set(faults ${faults} PARENT_SCOPE)
    message("${file}:${number}: ${line}\n    ${why}")
endfunction()

function(check_include floor file number line)
    if(NOT line MATCHES "^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]+)[>\"]")
        return()
    endif()
    set(quote "${CMAKE_MATCH_1}")
    set(path "${CMAKE_MATCH_2}")
    string(REGEX MATCH "^[^/]+" first "${path}")
    get_filename_component(folder "${ROOT}/${file}" DIRECTORY)
    set(why)

    if(path MATCHES "(^|/)\\.\\.?(/|$)")
        set(why "Write a project include from its floor down (\"core/clock.h\"), without dots.")
    elseif(path MATCHES "/" AND first IN_LIST floors)
        if(NOT first STREQUAL floor AND NOT first IN_LIST below_${floor})
            string(REPLACE ";" ", " allowed "${floor};${below_${floor}}")
            set(why "Floor ${floor} may not include floor ${first}, only: ${allowed}.")
        endif()
    elseif(path MATCHES "^src/")
        set(why "Write a project include from its floor down (\"core/clock.h\"), without src/.")
    elseif(quote STREQUAL "\"" AND NOT EXISTS "${folder}/${path}"
           AND NOT path MATCHES "^(moc_.*\\.cpp|.*\\.moc|ui_.*\\.h)$")
        set(why "No such file in the includer's own folder: name the floor.")
    elseif(NOT floor STREQUAL "ui")
        if(path MATCHES "^Qt[A-Z]" AND path MATCHES "/" AND NOT first IN_LIST engine_modules)
            string(REPLACE ";" ", " allowed "${engine_modules}")
            set(why "Nothing under src/ uses ${first}, only: ${allowed}.")
        elseif(path MATCHES "^Qt(Widgets|Gui)$" OR path MATCHES "${widgets_headers}")
            set(why "Nothing under src/ uses Widgets or Gui.")
        endif()
    endif()

    if(why)
        report("${file}" "${number}" "${line}" "${why}")
        set(faults ${faults} PARENT_SCOPE)
    endif()
endfunction()

foreach(floor IN LISTS floors)
    if(floor STREQUAL "ui")
        set(top ui)
    else()
        set(top src/${floor})
    endif()
    file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/${top}/*.h" "${ROOT}/${top}/*.cpp")
    foreach(file IN LISTS files)
        math(EXPR checked "${checked} + 1")
        # Semicolons and brackets would be taken for list syntax; no include needs them.
        file(READ "${ROOT}/${file}" text)
        string(REGEX REPLACE "[][;\\]" " " text "${text}")
        string(REPLACE "\n" ";" lines "${text}")
        set(number 0)
        foreach(line IN LISTS lines)
            math(EXPR number "${number} + 1")
            if(line MATCHES "#[ \t]*include")
                check_include("${floor}" "${file}" "${number}" "${line}")
            endif()
        endforeach()
    endforeach()
endforeach()

# A floor that nobody named would go unchecked.
file(GLOB entries RELATIVE "${ROOT}/src" "${ROOT}/src/*")
foreach(entry IN LISTS entries)
    if(NOT entry STREQUAL "CMakeLists.txt" AND NOT entry IN_LIST floors)
        report("src/${entry}" 1 "" "Not a floor: add it to tests/floors/check_floors.cmake.")
    endif()
endforeach()

if(checked EQUAL 0)
    message(FATAL_ERROR "Floors: nothing to check under ${ROOT}.")
endif()
if(faults GREATER 0)
    message(FATAL_ERROR "Floors: ${faults} faults in ${checked} files.")
endif()
message(STATUS "Floors: ${checked} files, every include points down.")
