package io.tongxin.validity;

import io.tongxin.term.Term;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;

/**
 * Checks whole records against their constraints, and says what is wrong in one language.
 *
 * <p>记录校验 (jilu jiaoyan). It needs a Bean Validation provider on the class path; messages use no expression language.
 * Immutable and thread-safe; costly to make, so make one and keep it.
 */
@Term(zh = "记录校验", pinyin = "jilu jiaoyan", source = "Jakarta Validation 3.0")
public final class Validity {
    private final Validator validator;
    private final KeyedMessages messages;

    private Validity(Validator validator, KeyedMessages messages) {
        this.validator = validator;
        this.messages = messages;
    }

    /** Checks with messages in the language of this locale: Chinese or English. */
    public static Validity in(Locale locale) {
        var messages = new KeyedMessages(locale);
        var configuration = Validation.byDefaultProvider().configure();
        try (var factory = configuration.messageInterpolator(messages).buildValidatorFactory()) {
            return new Validity(factory.getValidator(), messages);
        }
    }

    /** What is wrong with the record, by path; an empty list where nothing is. */
    public List<Violation> violations(Object subject) {
        return validator.validate(subject).stream()
                .map(Validity::violation)
                .sorted()
                .toList();
    }

    /**
     * The record itself, if nothing is wrong with it.
     *
     * @throws InvalidRecordException with every violation
     */
    public <T> T require(T subject) {
        List<Violation> violations = violations(subject);
        if (!violations.isEmpty()) {
            throw new InvalidRecordException(violations);
        }
        return subject;
    }

    /**
     * A violation that no single record can show, said in this language.
     *
     * @param path the path to the part
     * @param key the key of its message, after {@code io.tongxin.}
     * @throws java.util.MissingResourceException if there is no such message
     */
    public Violation violation(String path, String key) {
        return new Violation(path, messages.message("io.tongxin." + key), key);
    }

    private static Violation violation(ConstraintViolation<Object> violation) {
        String template = violation.getMessageTemplate();
        String constraint = template.startsWith("{io.tongxin.")
                ? template.substring("{io.tongxin.".length(), template.length() - 1)
                : violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        return new Violation(violation.getPropertyPath().toString(), violation.getMessage(), constraint);
    }
}
