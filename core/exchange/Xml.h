// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace selaras::exchange {

/// The attributes of an element. Names are given without their namespace prefix.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs)
    {
    }
    /// nullopt when the element has none of that name.
    std::optional<QByteArrayView> value(QByteArrayView name) const;
    QString text(QByteArrayView name) const;

private:
    const char** m_pairs;
};

/// Gets the events of a document. Element names come without their namespace prefix; text is UTF-8 and may come in
/// several pieces. Returning false stops the parser.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual bool start(QByteArrayView name, const XmlAttributes& attributes) = 0;
    virtual bool end(QByteArrayView) { return true; }
    virtual bool text(QByteArrayView) { return true; }
};

/// Reads XML piece by piece. A document type declaration is refused: workbooks have none, and entities can swell. So is
/// what no workbook has and takes time or memory without end: a tag of more than a megabyte (the parser begins it anew
/// with each piece), and elements nested deeper than 256.
class XmlParser {
public:
    explicit XmlParser(XmlHandler& handler);
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    /// False when the text is not well formed, passes a limit, or the handler stopped.
    bool feed(QByteArrayView piece);
    bool finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selaras::exchange
