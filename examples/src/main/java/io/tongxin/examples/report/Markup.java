package io.tongxin.examples.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.utils.EscapeUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The parts from which the page is built, and how they become text: well-formed as HTML and as XML, every text escaped. */
final class Markup {
    private static final int REPLACEMENT = 0xFFFD;

    private Markup() {}

    /** The page as text. */
    static String render(DomContent page) {
        Config config =
                Config.defaults().withEmptyTagsClosed(true).withTextEscaper(text -> EscapeUtil.escape(legible(text)));
        try {
            return "<!DOCTYPE html>\n"
                    + page.render(FlatHtml.inMemory(config), new Object()).toString() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with a mark in the place of every character that no page may contain. */
    static String legible(String text) {
        return text.codePoints()
                .map(c -> isAllowed(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * What XML 1.0 and HTML both allow: no half of a surrogate pair, and of control characters tab and newline alone. Marks
     * that turn the direction of what stands beside them are not allowed either.
     */
    private static boolean isAllowed(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
        boolean half = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !control && !half && !noncharacter && !turning;
    }

    /** Something wide, which scrolls by itself on a narrow screen, also by the keyboard. */
    static ContainerTag<?> wide(String label, DomContent content) {
        return div().withClass("wide")
                .attr("tabindex", 0)
                .attr("role", "region")
                .attr("aria-label", label)
                .with(content);
    }

    /** A table; the first cell of each row heads it, and each other cell knows its column, for screens where rows stack. */
    static ContainerTag<?> rows(String caption, List<String> header, List<List<DomContent>> rows) {
        return wide(
                caption,
                table().with(
                                caption(caption),
                                thead(tr().with(each(header, h -> th(h).attr("scope", "col")))),
                                tbody().with(each(rows, r -> row(header, r)))));
    }

    private static DomContent row(List<String> header, List<DomContent> cells) {
        var row = tr().with(th().attr("scope", "row").with(cells.get(0)));
        for (int i = 1; i < cells.size(); i++) {
            row.with(td().attr("data-column", header.get(i)).with(cells.get(i)));
        }
        return row;
    }

    static DomContent cell(String content) {
        return text(content);
    }

    /** A count; a dot where there is none. */
    static DomContent count(int number) {
        return span(number == 0 ? "·" : String.valueOf(number)).withClass("count");
    }

    /** A date or a code, which is never broken. */
    static DomContent whole(String content) {
        return span(content).withClass("whole");
    }

    static DomContent link(String id, String content) {
        return a(content).withHref("#" + id);
    }

    /** A coloured word for a group of states. */
    static DomContent chip(Group group, String content) {
        return span(content).withClass("chip " + group.style());
    }
}
