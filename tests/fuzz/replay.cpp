// SPDX-License-Identifier: MIT
// Gives every file of the folders named on the command line to the entry function of a fuzz target.
#include "check.h"

#include <QDirIterator>
#include <QFile>
#include <QTextStream>

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QFile::decodeName(argv[i]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                out << "cannot read " << file.fileName() << '\n';
                return 1;
            }
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()),
                                   size_t(bytes.size()));
            ++count;
        }
    }
    out << count << " inputs\n";
    return count > 0 ? 0 : 1;
}
