// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Xml.h"

#include <expat.h>

namespace selaras::exchange {

namespace {

    constexpr qsizetype kLongestTag = qsizetype(1) << 20;
    constexpr int kDeepest = 256;

    QByteArrayView localName(const char* name)
    {
        const QByteArrayView whole(name);
        return whole.sliced(whole.lastIndexOf(':') + 1);
    }

} // namespace

std::optional<QByteArrayView> XmlAttributes::value(QByteArrayView name) const
{
    for (const char** pair = m_pairs; *pair; pair += 2) {
        if (localName(pair[0]) == name)
            return QByteArrayView(pair[1]);
    }
    return std::nullopt;
}

QString XmlAttributes::text(QByteArrayView name) const
{
    return QString::fromUtf8(value(name).value_or(QByteArrayView()));
}

struct XmlParser::Private {
    XmlHandler& handler;
    XML_Parser parser;
    qsizetype unfinished = 0; ///< bytes since the last event: the tag, comment or the like that is still open
    int depth = 0;

    void stopUnless(bool wanted)
    {
        if (!wanted)
            XML_StopParser(parser, XML_FALSE);
    }
    static void start(void* self, const char* name, const char** attributes)
    {
        auto* d = static_cast<Private*>(self);
        d->unfinished = 0;
        d->stopUnless(++d->depth <= kDeepest && d->handler.start(localName(name), XmlAttributes(attributes)));
    }
    static void end(void* self, const char* name)
    {
        auto* d = static_cast<Private*>(self);
        d->unfinished = 0;
        --d->depth;
        d->stopUnless(d->handler.end(localName(name)));
    }
    static void text(void* self, const char* bytes, int size)
    {
        auto* d = static_cast<Private*>(self);
        d->unfinished = 0;
        d->stopUnless(d->handler.text(QByteArrayView(bytes, size)));
    }
    static void doctype(void* self, const char*, const char*, const char*, int)
    {
        static_cast<Private*>(self)->stopUnless(false);
    }
};

XmlParser::XmlParser(XmlHandler& handler)
    : d(new Private{ handler, XML_ParserCreate(nullptr) })
{
    XML_SetUserData(d->parser, d.get());
    XML_SetElementHandler(d->parser, Private::start, Private::end);
    XML_SetCharacterDataHandler(d->parser, Private::text);
    XML_SetStartDoctypeDeclHandler(d->parser, Private::doctype);
}

XmlParser::~XmlParser()
{
    XML_ParserFree(d->parser);
}

bool XmlParser::feed(QByteArrayView piece)
{
    d->unfinished += piece.size();
    return XML_Parse(d->parser, piece.data(), int(piece.size()), 0) == XML_STATUS_OK && d->unfinished <= kLongestTag;
}

bool XmlParser::finish()
{
    return XML_Parse(d->parser, nullptr, 0, 1) == XML_STATUS_OK;
}

} // namespace selaras::exchange
