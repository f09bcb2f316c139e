package io.tongxin.validity;

import io.tongxin.term.Bilingual;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks messages up by their key and fills in the constraint's own attributes; it never shows the value and evaluates
 * nothing.
 */
final class KeyedMessages implements MessageInterpolator {
    private static final Pattern KEY = Pattern.compile("\\{([a-zA-Z0-9_.-]+)}");
    private final Locale locale;

    KeyedMessages(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return interpolate(messageTemplate, context, locale);
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale wanted) {
        ResourceBundle bundle = bundle();
        Matcher key = KEY.matcher(messageTemplate);
        if (!key.matches() || !bundle.containsKey(key.group(1))) {
            return messageTemplate;
        }
        Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
        return KEY.matcher(bundle.getString(key.group(1)))
                .replaceAll(
                        m -> Matcher.quoteReplacement(String.valueOf(attributes.getOrDefault(m.group(1), m.group()))));
    }

    /** The message of a key that has no attributes. */
    String message(String key) {
        return bundle().getString(key);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "io.tongxin.validity.messages", Bilingual.written(locale), KeyedMessages.class.getModule());
    }
}
