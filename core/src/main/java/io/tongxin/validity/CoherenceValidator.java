package io.tongxin.validity;

import io.tongxin.term.Term;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a {@link Coherence} reports into violations; public only because Bean Validation must create it.
 *
 * <p>一致性校验 (yizhixing jiaoyan). Stateless.
 */
@Term(zh = "一致性校验", pinyin = "yizhixing jiaoyan", source = "library")
public final class CoherenceValidator implements ConstraintValidator<Coherent, Coherence> {
    /** Called by Bean Validation. */
    public CoherenceValidator() {}

    @Override
    public boolean isValid(@Nullable Coherence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        var reported = new HashSet<String>();
        context.disableDefaultConstraintViolation();
        value.check((path, key) -> {
            if (reported.add(path + " " + key)) {
                var violation = context.buildConstraintViolationWithTemplate("{io.tongxin." + key + "}");
                if (path.isEmpty()) {
                    violation.addConstraintViolation();
                } else {
                    violation.addPropertyNode(path).addConstraintViolation();
                }
            }
        });
        return reported.isEmpty();
    }
}
