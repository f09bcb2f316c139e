package io.tongxin.privacy;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.ActorRole;
import io.tongxin.norm.Norms;
import io.tongxin.term.Term;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a host has declared of all personal fields: which are on, on what ground, for whom and how long.
 *
 * <p>隐私声明 (yinsi shengming). A field that is not declared is off, and a sensitive one too until its impact assessment is filed. It says
 * nothing of single persons: whether one has consented is the host's to know. Immutable.
 */
@Term(zh = "隐私声明", pinyin = "yinsi shengming", source = "个人信息保护法第17条")
public final class PrivacyPolicy {
    private final Map<String, Declaration> declared;

    private PrivacyPolicy(Map<String, Declaration> declared) {
        this.declared = Collections.unmodifiableMap(declared);
    }

    /** No field is on. */
    public static PrivacyPolicy none() {
        return new PrivacyPolicy(new TreeMap<>());
    }

    /**
     * The policy of these declarations.
     *
     * @param declarations at most one of each field
     * @param norms the norms that they may cite
     * @throws PrivacyPolicyException with all that is wrong, if anything is
     */
    public static PrivacyPolicy of(Collection<Declaration> declarations, Norms norms) {
        List<PolicyProblem> problems = problems(declarations, norms);
        if (!problems.isEmpty()) {
            throw new PrivacyPolicyException(problems);
        }
        var byPath = new TreeMap<String, Declaration>();
        declarations.forEach(declaration -> byPath.put(declaration.field().path(), declaration));
        return new PrivacyPolicy(byPath);
    }

    /** All that is wrong with declarations, by field; an assessment that is not filed yet is not, it leaves its field off. */
    public static List<PolicyProblem> problems(Collection<Declaration> declarations, Norms norms) {
        return new PolicyCheck(norms).problems(declarations);
    }

    /** Whether the field may be held. */
    public boolean isOn(PersonalField field) {
        return find(field)
                .filter(declaration -> !declaration.awaitsAssessment())
                .isPresent();
    }

    /**
     * What is declared of a field that is on.
     *
     * @throws FieldNotDeclaredException if it is off; its text says why
     */
    public Declaration of(PersonalField field) {
        Declaration declaration = find(field).orElseThrow(() -> FieldNotDeclaredException.undeclared(field));
        if (declaration.awaitsAssessment()) {
            throw FieldNotDeclaredException.unassessed(field);
        }
        return declaration;
    }

    /** What is declared of a field, whether it is on or not. */
    public Optional<Declaration> find(PersonalField field) {
        return Optional.ofNullable(declared.get(requireNonNull(field, "field").path()))
                .filter(declaration -> declaration.field().equals(field));
    }

    /** Whether the field is on and may be read in one of these roles. */
    public boolean mayRead(PersonalField field, Set<ActorRole> roles) {
        return isOn(field) && !Collections.disjoint(of(field).readers(), roles);
    }

    /** Those of the fields that a record cannot be without and that are off, in their order. */
    public List<PersonalField> coreFieldsOff(Collection<? extends PersonalField> fields) {
        return fields.stream()
                .filter(field -> field.isCore() && !isOn(field))
                .<PersonalField>map(field -> field)
                .toList();
    }

    /** All declarations, by the path of their fields. */
    public Collection<Declaration> declarations() {
        return declared.values();
    }
}
