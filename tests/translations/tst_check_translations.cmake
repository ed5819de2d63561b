# SPDX-License-Identifier: MIT
# The check of translations itself, checked: every row plants one source and one .ts file.
#     cmake -DWORK=<scratch folder> -DLUPDATE=<program> -P tst_check_translations.cmake
cmake_minimum_required(VERSION 3.22)

set(wrong 0)
function(row sentence expected source messages)
    file(REMOVE_RECURSE "${WORK}")
    file(WRITE "${WORK}/source/a.cpp" "#include <QCoreApplication>\n${source}\n")
    set(context)
    if(messages)
        set(context "<context><name>Fruit</name>${messages}</context>")
    endif()
    file(WRITE "${WORK}/fruit_de.ts"
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
        "<TS version=\"2.1\" language=\"de_DE\">${context}</TS>\n")
    execute_process(
        COMMAND "${CMAKE_COMMAND}" "-DTS=${WORK}/fruit_de.ts" "-DWORK=${WORK}/checked" "-DLUPDATE=${LUPDATE}"
            "-DOPTIONS=-silent;-locations;none;-no-obsolete" "-DSOURCES=${WORK}/source"
            -P "${CMAKE_CURRENT_LIST_DIR}/check_translations.cmake"
        RESULT_VARIABLE code OUTPUT_VARIABLE out ERROR_VARIABLE out)
    # CMake wraps its messages wherever it likes.
    string(REGEX REPLACE "[ \n]+" " " out "${out}")
    if((expected STREQUAL "sound" AND NOT code EQUAL 0)
       OR (NOT expected STREQUAL "sound" AND (code EQUAL 0 OR NOT out MATCHES "${expected}")))
        message("FAIL: ${sentence}: expected ${expected}, was ${code}: ${out}")
        math(EXPR wrong "${wrong} + 1")
        set(wrong ${wrong} PARENT_SCOPE)
    else()
        message(STATUS "pass: ${sentence}")
    endif()
endfunction()

set(apple "QString a() { return QCoreApplication::translate(\"Fruit\", \"apple\"); }")
set(pear "QString p() { return QCoreApplication::translate(\"Fruit\", \"pear\"); }")
set(wrapped "namespace n { QString tr(const char *t); QString w() { return tr(\"plum\"); } }")
set(apfel "<message><source>apple</source><translation>Apfel</translation></message>")
set(birne "<message><source>pear</source><translation>Birne</translation></message>")

row("translated and up to date" sound "${apple}" "${apfel}")
row("several texts" sound "${apple}\n${pear}" "${apfel}${birne}")
row("a text without a translation" "1 texts are not translated" "${apple}"
    "<message><source>apple</source><translation type=\"unfinished\"></translation></message>")
row("a guess that nobody confirmed" "1 texts are not translated" "${apple}"
    "<message><source>apple</source><translation type=\"unfinished\">Apfel</translation></message>")
row("an empty translation" "1 texts are not translated" "${apple}"
    "<message><source>apple</source><translation></translation></message>")
row("a text that the file does not know" "1 new texts are missing, 0 are" "${apple}\n${pear}" "${apfel}")
row("a text that the sources have lost" "0 new texts are missing, 1 are" "${apple}" "${apfel}${birne}")
row("one text lost and one new" "1 new texts are missing, 1 are" "${pear}" "${apfel}")
row("a context that the program will not ask for" "will not look for" "${wrapped}" "")

if(wrong GREATER 0)
    message(FATAL_ERROR "${wrong} rows failed.")
endif()
