// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printers.h"

void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace selaras {

void PrintTo(const Error& error, std::ostream* out)
{
    *out << "Error " << int(error.code) << " [" << error.details.join(QStringLiteral(" | ")).toStdString() << ']';
}

namespace domain {
    void PrintTo(const Decimal& value, std::ostream* out)
    {
        *out << value.toText().toStdString();
    }
} // namespace domain

} // namespace selaras
