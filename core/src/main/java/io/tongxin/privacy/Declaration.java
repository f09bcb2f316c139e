package io.tongxin.privacy;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.ActorRole;
import io.tongxin.norm.Citation;
import io.tongxin.term.Term;
import java.util.Optional;
import java.util.Set;

/**
 * What a host declares of one field before it is held. It is not yet allowed by that: a {@link PrivacyPolicy} judges all of them.
 *
 * <p>字段声明 (ziduan shengming). Immutable.
 *
 * @param field the field
 * @param basis on what ground of the law
 * @param citation the law or norm it rests on; where the basis is a statutory duty or another case of law, it must be given
 * @param readers in which roles it may be read, 1 to 100, none of the three administrations
 * @param retention how long it is kept
 * @param assessment where its impact assessment is filed; a sensitive field is off without one
 */
@Term(zh = "字段声明", pinyin = "ziduan shengming", source = "library")
public record Declaration(
        PersonalField field,
        LegalBasis basis,
        Optional<Citation> citation,
        Set<ActorRole> readers,
        Retention retention,
        Optional<ImpactAssessment> assessment) {
    /** Checks that all parts are given, and copies the readers. */
    public Declaration {
        requireNonNull(field, "field");
        requireNonNull(basis, "basis");
        requireNonNull(citation, "citation");
        readers = Set.copyOf(readers);
        requireNonNull(retention, "retention");
        requireNonNull(assessment, "assessment");
    }

    /** A declaration without a citation and without an assessment. */
    public static Declaration of(PersonalField field, LegalBasis basis, Set<ActorRole> readers, Retention retention) {
        return new Declaration(field, basis, Optional.empty(), readers, retention, Optional.empty());
    }

    /** The same, resting on this law or norm. */
    public Declaration citing(Citation law) {
        return new Declaration(field, basis, Optional.of(law), readers, retention, assessment);
    }

    /** The same, with its impact assessment filed. */
    public Declaration assessed(ImpactAssessment filed) {
        return new Declaration(field, basis, citation, readers, retention, Optional.of(filed));
    }

    /** Whether it lacks the assessment without which its field is off. */
    boolean awaitsAssessment() {
        return field.dataClass() == DataClass.SENSITIVE && assessment.isEmpty();
    }
}
