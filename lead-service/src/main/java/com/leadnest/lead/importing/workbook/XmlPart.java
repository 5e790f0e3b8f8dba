package com.leadnest.lead.importing.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a part, tag by tag. Prefixes are the writer's choice: only local names count. */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;

    XmlPart(InputStream in) throws IOException {
        this.in = in;
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            in.close();
            throw refused(broken);
        }
    }

    /** The platform's own reader, whatever else is on the class path; it looks for nothing outside of the text. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the next tag or text; false at the end. */
    boolean advance() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            xml.next();
            return true;
        } catch (XMLStreamException broken) {
            throw refused(broken);
        }
    }

    boolean begins(String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /**
     * The text of the element that has just begun.
     *
     * @param most characters that are kept; one more tells that there were more
     */
    String text(String element, int most) throws IOException {
        StringBuilder text = new StringBuilder();
        while (advance() && !ends(element)) {
            append(text, most);
        }
        return text.toString();
    }

    /** The same for a text in runs of different looks, without the reading aids (phonetic runs) of Japanese. */
    String runs(String element, int most) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (advance() && !ends(element)) {
            if (begins("rPh") || ends("rPh")) {
                aid = begins("rPh");
            } else if (!aid && begins("t")) {
                while (advance() && !ends("t")) {
                    append(text, most);
                }
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, int most) {
        if (xml.isCharacters() && text.length() <= most) {
            String piece = xml.getText();
            text.append(piece, 0, Math.min(piece.length(), most + 1 - text.length()));
        }
    }

    /** What the file refuses comes through the reader as the cause of its own failure. */
    private static RuntimeException refused(XMLStreamException broken) throws IOException {
        Throwable cause = broken.getNestedException();
        if (cause instanceof RuntimeException refused) {
            return refused;
        }
        return WorkbookZip.broken();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
