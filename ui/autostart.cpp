// SPDX-License-Identifier: MIT
#include "ui/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

constexpr QLatin1StringView ours = "X-Headgate-Autostart"_L1;

/// The keys of its main group; nothing when there is no such file.
std::optional<QHash<QString, QString>> readEntry(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QHash<QString, QString> keys;
    bool isMain = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString text = line.trimmed();
        if (text.startsWith(u'[')) {
            isMain = text == "[Desktop Entry]"_L1;
        } else if (const qsizetype equals = text.indexOf(u'='); isMain && equals > 0) {
            keys.insert(text.left(equals).trimmed(), text.mid(equals + 1).trimmed());
        }
    }
    return keys;
}

/// One argument of the key Exec: quoted, then escaped as a string, then as a field
/// (https://specifications.freedesktop.org/desktop-entry-spec/1.5/exec-variables.html).
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\') {
            text += u'\\';
        }
        text += c;
    }
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s);
    return u"\"%1\""_s.arg(text);
}

} // namespace

Autostart::Autostart(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{
}

bool Autostart::isOffered()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // In a sandbox the folder of the configuration is another one, where no desktop looks.
    return !QFile::exists(u"/.flatpak-info"_s);
#else
    // Windows has its registry, macOS its login items: not done yet.
    return false;
#endif
}

Autostart Autostart::ofThisProgram()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1,
            QCoreApplication::applicationFilePath()};
}

QString Autostart::path() const
{
    return m_folder + "/io.github.headgate.Headgate.desktop"_L1;
}

bool Autostart::isOn() const
{
    const auto entry = readEntry(path());
    // Tools of the desktop switch an entry off in either of these ways.
    return entry && entry->value(u"Hidden"_s) != "true"_L1 &&
           entry->value(u"X-GNOME-Autostart-enabled"_s) != "false"_L1;
}

QString Autostart::set(bool on) const
{
    if (on == isOn()) {
        return {};
    }
    const auto entry = readEntry(path());
    if ((entry && entry->value(ours) != "true"_L1) || (!entry && QFile::exists(path()))) {
        return Text::tr("The file %1 was not written by Headgate, and is left as it is. Change or delete it "
                        "by hand.")
            .arg(QDir::toNativeSeparators(path()));
    }
    if (!on) {
        QFile file(path());
        return file.remove() ? QString()
                             : Text::tr("The file %1 could not be deleted: %2")
                                   .arg(QDir::toNativeSeparators(path()), file.errorString());
    }
    // An error shows when the file is opened.
    QDir().mkpath(m_folder);
    QSaveFile file(path());
    const QString text =
        u"[Desktop Entry]\nType=Application\nVersion=1.4\nName=Headgate\nExec=%1\n"
        "Icon=io.github.headgate.Headgate\nTerminal=false\n%2=true\n"_s.arg(quoted(m_program), ours);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
    return isWritten ? QString()
                     : Text::tr("The file %1 could not be written: %2")
                           .arg(QDir::toNativeSeparators(path()), file.errorString());
}

} // namespace headgate
