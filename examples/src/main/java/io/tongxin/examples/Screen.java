package io.tongxin.examples;

import io.tongxin.duty.State;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.WCWidth;

/** A terminal that aligns double-width characters, and colours where colours are shown. */
final class Screen {
    private static final int COLUMNS = 118;

    private final PrintStream out;
    private final boolean coloured;

    Screen(PrintStream out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    /** Whether somebody watches: standard output is a terminal that understands more than plain text. */
    static boolean isTerminal() {
        try (Terminal terminal = TerminalBuilder.builder().dumb(true).build()) {
            return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
        } catch (IOException e) {
            return false;
        }
    }

    /** The columns that a text takes on a terminal: two for a Chinese character. */
    static int width(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }

    /** The text cut to so many columns, with an ellipsis where something was cut. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        var kept = new StringBuilder();
        int used = 1;
        for (int c : text.codePoints().toArray()) {
            used += Math.max(0, WCWidth.wcwidth(c));
            if (used > columns) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept + "…";
    }

    static String padded(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - width(cut));
    }

    void title(String text) {
        out.println();
        out.println(paint("1;36", "━━ " + text + " " + "━".repeat(Math.max(3, COLUMNS - 4 - width(text)))));
    }

    void line(String text) {
        out.println(text);
    }

    void blank() {
        out.println();
    }

    /** Wraps a text at the right edge, between words where there are any; later lines are indented. */
    void paragraph(String indent, String text) {
        String rest = text;
        String margin = indent;
        while (width(margin) + width(rest) > COLUMNS) {
            int end = fitting(rest, COLUMNS - width(margin));
            out.println(margin + rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
            margin = indent + "  ";
        }
        out.println(margin + rest);
    }

    /** Where to break: after as much as fits, but at a space rather than inside a word of Latin letters. */
    private static int fitting(String text, int columns) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += Math.max(0, WCWidth.wcwidth(c));
            if (used > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        int space = text.lastIndexOf(' ', end);
        boolean insideWord = end < text.length() && isWord(text.charAt(end)) && isWord(text.charAt(end - 1));
        return insideWord && space > end - 24 && space > 0 ? space : end;
    }

    private static boolean isWord(char c) {
        return c > ' ' && c < '\u2000';
    }

    /** A table: columns as wide as their widest cell, none wider than its bound. */
    void table(List<String> header, List<Integer> bounds, List<List<Cell>> rows) {
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            int widest = rows.stream()
                    .mapToInt(r -> width(r.get(column).text()))
                    .max()
                    .orElse(0);
            widths.add(Math.min(bounds.get(i), Math.max(width(header.get(i)), widest)));
        }
        var head = new StringBuilder("  ");
        var rule = new StringBuilder("  ");
        for (int i = 0; i < header.size(); i++) {
            head.append(padded(header.get(i), widths.get(i))).append("  ");
            rule.append("─".repeat(widths.get(i))).append("  ");
        }
        out.println(paint("1", head.toString().stripTrailing()));
        out.println(rule.toString().stripTrailing());
        for (List<Cell> row : rows) {
            var line = new StringBuilder("  ");
            for (int i = 0; i < row.size(); i++) {
                line.append(paint(row.get(i).colour(), padded(row.get(i).text(), widths.get(i))))
                        .append("  ");
            }
            out.println(line.toString().stripTrailing());
        }
    }

    String paint(String colour, String text) {
        return coloured && !colour.isEmpty() ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }

    static String colour(State state) {
        if (state.isFailed()) {
            return "31";
        }
        if (state.isWarning()) {
            return "33";
        }
        return state.isSettled() ? "32" : "";
    }

    /**
     * A cell of a table.
     *
     * @param text what stands in it
     * @param colour its colour as a terminal knows it; empty for none
     */
    record Cell(String text, String colour) {
        static Cell of(String text) {
            return new Cell(text, "");
        }

        static Cell of(int number) {
            return new Cell(number == 0 ? "·" : String.valueOf(number), "");
        }
    }
}
