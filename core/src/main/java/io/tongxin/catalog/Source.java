package io.tongxin.catalog;

import java.util.Optional;
import java.util.function.IntPredicate;

/** A file's name and text. */
record Source(String name, String text) {
    /** The place of the first such character. */
    Optional<Place> find(char character) {
        return find(c -> c == character);
    }

    /** The place of the first character that YAML does not allow. */
    Place firstUnprintable() {
        return find(c -> (c < 0x20 && c != '\n' && c != '\r')
                        || (c >= 0x7F && c < 0xA0 && c != 0x85)
                        || (c >= 0xD800 && c < 0xE000)
                        || (c >= 0xFFFE && c <= 0xFFFF))
                .orElse(Place.of(name));
    }

    private Optional<Place> find(IntPredicate wanted) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (wanted.test(c)) {
                return Optional.of(Place.of(name, line, column));
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return Optional.empty();
    }
}
