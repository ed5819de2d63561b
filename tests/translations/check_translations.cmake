# SPDX-License-Identifier: MIT
# Checks one .ts file: every text translated, and the same texts as in the sources.
#     cmake -DTS=<file> -DWORK=<scratch folder> -DLUPDATE=<program> -DOPTIONS=<list> -DSOURCES=<list>
#           -P check_translations.cmake
cmake_minimum_required(VERSION 3.22)

get_filename_component(name "${TS}" NAME)
set(advice "Run ./dev translate, translate what is new in translations/${name}, and try again.")

# Counts the matches of a pattern in a file.
function(count_of pattern file result)
    file(READ "${file}" text)
    # Both would change how CMake counts a list.
    string(REGEX REPLACE "[][;\\]" " " text "${text}")
    string(REGEX MATCHALL "${pattern}" matches "${text}")
    list(LENGTH matches count)
    set(${result} ${count} PARENT_SCOPE)
endfunction()

count_of("type=\"(unfinished|vanished|obsolete)\"|<translation */>|<translation></translation>|<numerusform></numerusform>"
    "${TS}" unfinished)
if(unfinished GREATER 0)
    message(FATAL_ERROR "${name}: ${unfinished} texts are not translated. ${advice}")
endif()

file(MAKE_DIRECTORY "${WORK}")
file(COPY "${TS}" DESTINATION "${WORK}")
execute_process(
    COMMAND "${LUPDATE}" ${OPTIONS} ${SOURCES} -ts "${WORK}/${name}"
    RESULT_VARIABLE code OUTPUT_VARIABLE told ERROR_VARIABLE told)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "lupdate failed (${code}):\n${told}")
endif()
# A text in a context that the program does not ask for would never be found.
if(told MATCHES "lacks Q_OBJECT|unknown namespace|Cannot invoke tr|Discarding|ambiguous")
    message(FATAL_ERROR
        "lupdate puts texts where the program will not look for them:\n${told}"
        "Outside a QObject, call tr() of a class that has Q_DECLARE_TR_FUNCTIONS(Context).")
endif()

count_of("<message" "${TS}" before)
count_of("<message" "${WORK}/${name}" after)
count_of("type=\"unfinished\"" "${WORK}/${name}" new)
math(EXPR gone "${before} + ${new} - ${after}")
if(new GREATER 0 OR gone GREATER 0)
    message(FATAL_ERROR "${name}: ${new} new texts are missing, ${gone} are no longer used. ${advice}")
endif()
message(STATUS "${name}: ${before} texts, all translated.")
