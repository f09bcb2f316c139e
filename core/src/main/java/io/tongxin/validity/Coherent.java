package io.tongxin.validity;

import io.tongxin.term.Term;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parts of the record fit each other, as its {@link Coherence#check} says.
 *
 * <p>内容一致 (neirong yizhi). It goes on a type that implements {@link Coherence}.
 */
@Term(zh = "内容一致", pinyin = "neirong yizhi", source = "library")
@Documented
@Constraint(validatedBy = CoherenceValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Coherent {
    /** The message of the whole; each finding has its own. */
    String message() default "{io.tongxin.coherent}";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};
}
