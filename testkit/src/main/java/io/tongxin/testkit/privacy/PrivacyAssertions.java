package io.tongxin.testkit.privacy;

import io.tongxin.privacy.PrivacyPolicy;
import io.tongxin.term.Term;

/**
 * The way into assertions about a host's privacy policy.
 *
 * <p>隐私断言入口 (yinsi duanyan rukou).
 *
 * <pre>{@code
 * assertThatPolicy(policy).isCompleteFor(fields).keepsOff(fieldsWeDoNotNeed).letsRead(field, clerk);
 * }</pre>
 */
@Term(zh = "隐私断言入口", pinyin = "yinsi duanyan rukou", source = "library")
public final class PrivacyAssertions {
    private PrivacyAssertions() {}

    /** Begins an assertion about what a host has declared. */
    public static PolicyAssert assertThatPolicy(PrivacyPolicy policy) {
        return new PolicyAssert(policy);
    }
}
