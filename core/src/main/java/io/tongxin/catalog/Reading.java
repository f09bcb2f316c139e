package io.tongxin.catalog;

import io.tongxin.norm.Citation;
import io.tongxin.validity.Validity;
import io.tongxin.validity.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One reading of a set of files: the problems found and the references to follow when all files are read. */
final class Reading {
    /** What {@link DuplicateCheck} reports, with both places. */
    private static final String SAID_ELSEWHERE = "list.item-twice";

    private final Problems problems;
    private final Validity validity;
    private final List<Reference> references = new ArrayList<>();
    private final List<Located<Citation>> citations = new ArrayList<>();

    Reading(Problems problems, Validity validity) {
        this.problems = problems;
        this.validity = validity;
    }

    Problems problems() {
        return problems;
    }

    void refers(Reference reference) {
        references.add(reference);
    }

    List<Reference> references() {
        return references;
    }

    void cites(Located<Citation> citation) {
        citations.add(citation);
    }

    List<Located<Citation>> citations() {
        return citations;
    }

    /** Checks a record against its own constraints; each violation is shown where the file says the thing. */
    boolean isValid(Object subject, Node node) {
        List<Violation> violations = violations(subject, v -> !v.constraint().equals(SAID_ELSEWHERE));
        violations.forEach(v -> problems.addMessage(node.at(v.path()).place(), v.message()));
        return violations.isEmpty();
    }

    /** The violations of a record that is put together from several files. */
    List<Violation> violations(Object subject, Predicate<Violation> wanted) {
        return validity.violations(subject).stream().filter(wanted).toList();
    }
}
