package io.tongxin.testkit;

import io.tongxin.term.Term;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;

/**
 * Makes a build repeatable: every property of the class draws its situations from one seed, the same in each run.
 *
 * <p>固定种子 (guding zhongzi). Put it on a subclass of {@link LawContract} where the build must fail by a change and never by chance.
 * Without it the seed rotates: each run tries other situations and finds more in the long run. A property that names a
 * seed of its own keeps it.
 */
@Term(zh = "固定种子", pinyin = "guding zhongzi", source = "library")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@AddLifecycleHook(value = SeedHook.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public @interface FixedSeed {
    /** The seed, a whole number as a failure of jqwik prints it. */
    String value();
}
