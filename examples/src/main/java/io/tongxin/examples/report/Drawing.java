package io.tongxin.examples.report;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;

/** An inline SVG of a fixed width, with a title and a description for those who do not see it. */
final class Drawing {
    /** The width of every drawing, in its own units; letters of 13 units stay legible on a phone. */
    static final int WIDTH = 400;

    private final ContainerTag<?> svg;

    /** An empty drawing; ids must be unique in the page. */
    Drawing(String id, int height, String title, String description) {
        this.svg = tag("svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + height)
                .attr("role", "img")
                .attr("aria-labelledby", id + "-title " + id + "-desc")
                .with(tag("title").withId(id + "-title").withText(title))
                .with(tag("desc").withId(id + "-desc").withText(description));
    }

    Drawing text(int x, int y, String anchor, String style, String text) {
        svg.with(tag("text")
                .attr("x", x)
                .attr("y", y)
                .attr("text-anchor", anchor)
                .withClass(style)
                .withText(text));
        return this;
    }

    Drawing box(int x, int y, int width, int height, String style, String title) {
        svg.with(tag("rect")
                .attr("x", x)
                .attr("y", y)
                .attr("width", Math.max(0, width))
                .attr("height", Math.max(0, height))
                .withClass(style)
                .with(tag("title").withText(title)));
        return this;
    }

    Drawing line(int x1, int y1, int x2, int y2, String style) {
        svg.with(tag("line")
                .attr("x1", x1)
                .attr("y1", y1)
                .attr("x2", x2)
                .attr("y2", y2)
                .withClass(style));
        return this;
    }

    Drawing curve(List<Dot> dots, String style) {
        var points = new StringBuilder();
        dots.forEach(d -> points.append(d.x()).append(',').append(d.y()).append(' '));
        svg.with(tag("polyline").attr("points", points.toString().strip()).withClass(style));
        return this;
    }

    /** A text that is cut where it would be wider than that, with the whole of it as a title. */
    Drawing name(int x, int y, int width, String text) {
        svg.with(tag("text")
                .attr("x", x)
                .attr("y", y)
                .withText(cut(text, width))
                .with(tag("title").withText(text)));
        return this;
    }

    /** By the width of letters of 13 units: an ideograph takes all of it, any other character little more than half. */
    static String cut(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += c < 0x2E80 ? 7 : 13;
            if (used > width) {
                return text.substring(0, end) + "…";
            }
            end += Character.charCount(c);
        }
        return text;
    }

    DomContent svg() {
        return svg;
    }

    record Dot(int x, int y) {}
}
