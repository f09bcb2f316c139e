package io.tongxin.examples.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page read as strictly as XML is read; one that is not well-formed fails the test. */
final class Reading {
    private final Document document;

    private Reading(Document document) {
        this.document = document;
    }

    static Reading of(String page) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Reading(builder.parse(new InputSource(new StringReader(page))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    String text() {
        return document.getDocumentElement().getTextContent();
    }

    List<Element> all(String tag) {
        return all(document.getDocumentElement(), tag);
    }

    static List<Element> all(Element root, String tag) {
        var found = new ArrayList<Element>();
        var nodes = root.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    Element byId(String id) {
        List<Element> found =
                all("*").stream().filter(e -> e.getAttribute("id").equals(id)).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one element of the id " + id + " but " + found.size());
        }
        return found.get(0);
    }

    /** The element after this one. */
    static Element next(Element element) {
        var node = element.getNextSibling();
        while (!(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return (Element) node;
    }
}
