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

    private Validity(Validator validator) {
        this.validator = validator;
    }

    /** Checks with messages in the language of this locale: Chinese or English. */
    public static Validity in(Locale locale) {
        var configuration = Validation.byDefaultProvider().configure();
        try (var factory =
                configuration.messageInterpolator(new KeyedMessages(locale)).buildValidatorFactory()) {
            return new Validity(factory.getValidator());
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
