package io.tongxin.catalog;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Nearest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The sentences of the problems, in one language. */
final class Wording {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._:@#/|-]{0,139}");
    private final ResourceBundle bundle;
    private final Locale locale;

    Wording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "io.tongxin.catalog.messages", Bilingual.written(locale), Wording.class.getModule());
    }

    /** The sentence with its parts; a part may be empty, and then leaves no trace. */
    String of(String key, Object... parts) {
        return new MessageFormat(bundle.getString(key), locale)
                .format(parts)
                .replaceAll(" +", " ")
                .replace(" ;", ";")
                .replaceAll("[;；:： ]+$", "");
    }

    /** Whether it looks like a code or field name, which may be shown. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** A code or field name as it may be shown; anything that may be a text or a name of a person is not. */
    String shown(String code) {
        return isCode(code) ? of("quoted", code) : "";
    }

    /** The hint at the nearest known word, empty where none is near. */
    String hint(String wrong, Iterable<String> known) {
        return Nearest.to(wrong, known).map(word -> of("hint", word)).orElse("");
    }
}
