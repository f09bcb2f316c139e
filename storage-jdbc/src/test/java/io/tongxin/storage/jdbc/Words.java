package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and keys that are looked for, in whatever way they may be written: as texts and bytes, in hexadecimal digits, in Base64. */
final class Words {
    private static final List<Charset> CHARSETS = List.of(UTF_8, UTF_16BE, UTF_16LE, Charset.forName("GB18030"));
    /** A line of a driver's picture of the bytes that it sends: where they are, and sixteen of them. */
    private static final Pattern PICTURED = Pattern.compile("(?m)^\\|[0-9A-Fa-f]{6}\\|([0-9A-Fa-f ]+)\\|.*$");

    /** What is looked for, by how it may be written; in small letters, a character for each byte. */
    private final Map<String, String> written = new LinkedHashMap<>();

    private Words() {}

    static Words of(Collection<String> words) {
        var all = new Words();
        for (String word : words) {
            CHARSETS.forEach(charset -> all.addBytes(word, word.getBytes(charset)));
            all.add(word, URLEncoder.encode(word, UTF_8));
            all.add(word, escaped(word));
        }
        return all;
    }

    /** The same, and a key. */
    Words and(String name, byte[] key) {
        addBytes(name, key);
        String numbers = Arrays.toString(key);
        add(name, numbers.substring(1, numbers.length() - 1));
        return this;
    }

    private void addBytes(String word, byte[] bytes) {
        add(word, new String(bytes, ISO_8859_1));
        add(word, HexFormat.of().formatHex(bytes));
        for (int before = 0; before < 3; before++) {
            addBase64(word, bytes, before);
        }
    }

    /** What it is in the Base64 of something longer, that many bytes after a multiple of three. */
    private void addBase64(String word, byte[] bytes, int before) {
        byte[] longer = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, longer, before, bytes.length);
        int end = longer.length / 3 * 4;
        int begin = before == 0 ? 0 : 4;
        for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
            String text = encoder.encodeToString(longer).substring(begin, end);
            if (text.length() >= 8) {
                add(word, text);
            }
        }
    }

    private static String escaped(String word) {
        return word.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
    }

    private void add(String word, String form) {
        written.put(form.toLowerCase(Locale.ROOT), word);
    }

    /** Those that are in it. */
    Set<String> in(byte[] bytes) {
        return found(new String(bytes, ISO_8859_1));
    }

    /** Those that are in it. */
    Set<String> in(String text) {
        String pictured = PICTURED.matcher(text).results().map(Words::digits).collect(Collectors.joining());
        Set<String> found = in(text.getBytes(UTF_8));
        found.addAll(found(pictured));
        return found;
    }

    private static String digits(MatchResult line) {
        return line.group(1).replace(" ", "");
    }

    private Set<String> found(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        var found = new TreeSet<String>();
        written.forEach((form, word) -> {
            if (small.contains(form)) {
                found.add(word);
            }
        });
        return found;
    }
}
