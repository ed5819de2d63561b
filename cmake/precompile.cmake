# SPDX-License-Identifier: MIT
# headgate_precompile(target): with HEADGATE_PCH, its sources begin with the headers that nearly all of them include.
if(HEADGATE_PCH)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "// All that this is compiled for is its headers.\n")
    add_library(headgate_precompiled OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(headgate_precompiled PRIVATE headgate_rules Qt6::Core Qt6::Network)
    target_precompile_headers(headgate_precompiled PRIVATE
        <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QList> <QNetworkReply> <QObject>
        <QString> <QUrl> <algorithm> <array> <chrono> <functional> <memory> <optional> <variant>
    )
endif()
function(headgate_precompile target)
    if(HEADGATE_PCH)
        target_precompile_headers(${target} REUSE_FROM headgate_precompiled)
    endif()
endfunction()
