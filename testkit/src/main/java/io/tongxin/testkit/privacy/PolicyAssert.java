package io.tongxin.testkit.privacy;

import io.tongxin.actor.ActorRole;
import io.tongxin.privacy.DataClass;
import io.tongxin.privacy.Declaration;
import io.tongxin.privacy.PersonalField;
import io.tongxin.privacy.PrivacyPolicy;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/**
 * What is expected of a host's privacy policy, so that its build fails before a field is held without a ground.
 *
 * <p>隐私声明断言 (yinsi shengming duanyan). A failure lists everything that is missing.
 */
@Term(zh = "隐私声明断言", pinyin = "yinsi shengming duanyan", source = "library")
public final class PolicyAssert extends AbstractAssert<PolicyAssert, PrivacyPolicy> {
    PolicyAssert(PrivacyPolicy policy) {
        super(policy, PolicyAssert.class);
    }

    /**
     * The policy is complete for a kind of record with these fields: what a record cannot be without is on, and everything that is declared is
     * one of these fields, says what it is for, and is on.
     */
    public PolicyAssert isCompleteFor(Collection<? extends PersonalField> fields) {
        isNotNull();
        var missing = new ArrayList<String>();
        actual.coreFieldsOff(fields)
                .forEach(field -> missing.add(field.path() + " is off, and no record can be without it"));
        Set<PersonalField> known = new HashSet<>(fields);
        for (Declaration declaration : actual.declarations()) {
            missing.addAll(lacking(declaration, known.contains(declaration.field())));
        }
        if (!missing.isEmpty()) {
            failWithMessage("the policy is not complete:%n%s", String.join(System.lineSeparator(), missing));
        }
        return this;
    }

    private static List<String> lacking(Declaration declaration, boolean known) {
        PersonalField field = declaration.field();
        var missing = new ArrayList<String>();
        if (!known) {
            missing.add(field.path() + " is declared and is none of these fields");
        }
        if (field.purpose().en().isBlank() || field.label().en().isBlank()) {
            missing.add(field.path() + " has no label or purpose in English");
        }
        if (field.dataClass() == DataClass.SENSITIVE && declaration.assessment().isEmpty()) {
            missing.add(field.path() + " is sensitive and has no impact assessment");
        }
        return missing;
    }

    /** None of these fields is on. */
    public PolicyAssert keepsOff(PersonalField... fields) {
        isNotNull();
        for (PersonalField field : fields) {
            if (actual.isOn(field)) {
                failWithMessage("expected %s to be off", field.path());
            }
        }
        return this;
    }

    /** The field is on, and may be read in this role. */
    public PolicyAssert letsRead(PersonalField field, ActorRole role) {
        isNotNull();
        if (!actual.mayRead(field, Set.of(role))) {
            failWithMessage("expected %s to be read by %s", field.path(), role);
        }
        return this;
    }

    /** The field is off, or may not be read in this role. */
    public PolicyAssert forbids(PersonalField field, ActorRole role) {
        isNotNull();
        if (actual.mayRead(field, Set.of(role))) {
            failWithMessage("expected %s not to be read by %s", field.path(), role);
        }
        return this;
    }
}
