package io.tongxin.code;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of lines: {@code field: value}, then rows of cells between bars under {@code [section]}; {@code #} begins a remark.
 * What is too large, unknown, given twice or holds control characters is refused.
 */
final class CodeFile {
    private static final int LARGEST = 1 << 20;
    private static final int MOST_LINES = 20_000;
    private static final int LONGEST_LINE = 1_000;
    private final String name;
    private final Shape shape;
    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, List<Row>> sections = new HashMap<>();

    private CodeFile(String name, Shape shape) {
        this.name = name;
        this.shape = shape;
    }

    static CodeFile read(Path file, Shape shape) {
        String name = requireNonNull(file, "file").toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, shape);
        } catch (IOException e) {
            throw new CodeFileException(name, 1, Bilingual.of("文件不能读取", "the file cannot be read"));
        }
    }

    static CodeFile read(String name, InputStream in, Shape shape) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new CodeFileException(name, 1, Bilingual.of("文件超过1 MiB", "the file is larger than 1 MiB"));
        }
        try {
            return parse(name, UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), shape);
        } catch (CharacterCodingException e) {
            throw new CodeFileException(name, 1, Bilingual.of("文件不是UTF-8编码", "the file is not UTF-8"));
        }
    }

    static CodeFile parse(String name, String text, Shape shape) {
        var file = new CodeFile(requireNonNull(name, "name"), shape);
        if (requireNonNull(text, "text").length() > LARGEST) {
            throw file.wrong(1, "内容超过1 MiB", "the text is larger than 1 MiB");
        }
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String section = "";
        int number = 0;
        for (String line : (Iterable<String>) body.lines()::iterator) {
            number++;
            file.checkLine(line, number);
            String stripped = line.strip();
            if (stripped.startsWith("[")) {
                section = file.section(stripped, number);
            } else if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                file.add(section, stripped, number);
            }
        }
        return file;
    }

    private void checkLine(String line, int number) {
        if (number > MOST_LINES) {
            throw wrong(number, "超过" + MOST_LINES + "行", "there are more than " + MOST_LINES + " lines");
        }
        if (line.length() > LONGEST_LINE) {
            throw wrong(number, "本行超过" + LONGEST_LINE + "字", "the line is longer than " + LONGEST_LINE + " characters");
        }
        if (line.codePoints().anyMatch(CodeFile::isRefused)) {
            throw wrong(number, "本行有控制字符或不成对的字符", "the line holds a control character or half of a character");
        }
    }

    private static boolean isRefused(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private String section(String line, int number) {
        String section = line.endsWith("]") ? line.substring(1, line.length() - 1) : "";
        if (!shape.sections.containsKey(section)) {
            throw wrong(number, "没有这样的分节", "there is no such section");
        }
        if (sections.putIfAbsent(section, new ArrayList<>()) != null) {
            throw wrong(number, "分节重复", "the section stands here twice");
        }
        return section;
    }

    private void add(String section, String line, int number) {
        if (section.isEmpty()) {
            addField(line, number);
            return;
        }
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        int most = shape.sections.getOrDefault(section, 0);
        if (cells.size() > most) {
            throw wrong(number, "本行超过" + most + "栏", "the row has more than " + most + " cells");
        }
        while (cells.size() < most) {
            cells.add("");
        }
        sections.computeIfAbsent(section, any -> new ArrayList<>()).add(new Row(number, List.copyOf(cells)));
    }

    private void addField(String line, int number) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : line.substring(0, colon).strip();
        if (!shape.fields.contains(key)) {
            throw wrong(number, "没有这样的字段", "there is no such field");
        }
        if (fields.putIfAbsent(key, new Field(number, line.substring(colon + 1).strip())) != null) {
            throw wrong(number, "字段重复", "the field is given twice");
        }
    }

    /** A field that must be given, at most 200 characters long. */
    String required(String key) {
        String value = optional(key);
        if (value.isEmpty()) {
            throw wrong(lineOf(key), "缺少字段 " + key, "the field " + key + " is missing");
        }
        return value;
    }

    /** A field that may be given; empty where it is not. */
    String optional(String key) {
        Field field = fields.get(key);
        if (field == null) {
            return "";
        }
        if (field.value.length() > 200) {
            throw wrong(field.line, "字段超过200字", "the field is longer than 200 characters");
        }
        return field.value;
    }

    int lineOf(String key) {
        Field field = fields.get(key);
        return field == null ? 1 : field.line;
    }

    List<Row> rows(String section) {
        return sections.getOrDefault(section, List.of());
    }

    CodeFileException wrong(int line, String zh, String en) {
        return new CodeFileException(name, line, Bilingual.of(zh, en));
    }

    /** Which fields a file may have, and which sections with how many cells in a row. */
    record Shape(Set<String> fields, Map<String, Integer> sections) {}

    /** A row of a section: its line and its cells, the missing ones empty. */
    record Row(int line, List<String> cells) {
        String cell(int index) {
            return cells.get(index);
        }
    }

    private record Field(int line, String value) {}
}
