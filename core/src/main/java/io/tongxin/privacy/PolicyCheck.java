package io.tongxin.privacy;

import io.tongxin.actor.ActorRole;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Norm;
import io.tongxin.norm.NormKind;
import io.tongxin.norm.Norms;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds all that is wrong with a host's declarations. */
final class PolicyCheck {
    private static final Pattern PATH = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,59}");
    private static final int MOST_READERS = 100;

    private final Norms norms;
    private final Set<String> paths = new HashSet<>();
    private final Set<PolicyProblem> problems = new TreeSet<>();

    PolicyCheck(Norms norms) {
        this.norms = norms;
    }

    /** Whether a field could have this path. */
    static boolean isPath(String text) {
        return PATH.matcher(text).matches();
    }

    List<PolicyProblem> problems(Collection<Declaration> declarations) {
        declarations.forEach(this::check);
        return List.copyOf(problems);
    }

    private void check(Declaration declaration) {
        PersonalField field = declaration.field();
        require(isPath(field.path()), field, PolicyFault.PATH);
        require(paths.add(field.path()), field, PolicyFault.DECLARED_TWICE);
        require(!declaration.readers().isEmpty(), field, PolicyFault.NO_READERS);
        require(declaration.readers().size() <= MOST_READERS, field, PolicyFault.MANY_READERS);
        require(
                declaration.readers().stream().noneMatch(ActorRole::isAdministration),
                field,
                PolicyFault.ADMINISTRATION_READS);
        require(
                field.dataClass() != DataClass.SENSITIVE || declaration.basis() != LegalBasis.CONSENT,
                field,
                PolicyFault.CONSENT_NOT_SEPARATE);
        checkBasis(declaration);
        if (declaration.retention() instanceof Retention.LegalPeriod period) {
            require(isKnown(period.law()) && isLaw(period.law()), field, PolicyFault.PERIOD_NOT_OF_LAW);
        }
    }

    private void checkBasis(Declaration declaration) {
        PersonalField field = declaration.field();
        boolean needsLaw = declaration.basis().needsLaw();
        require(!needsLaw || declaration.citation().isPresent(), field, PolicyFault.NO_LAW);
        declaration.citation().ifPresent(citation -> {
            require(isKnown(citation), field, PolicyFault.UNKNOWN_CITATION);
            require(!needsLaw || !isKnown(citation) || isLaw(citation), field, PolicyFault.NOT_A_LAW);
        });
    }

    private boolean isKnown(Citation citation) {
        return norms.standing(citation) != Norms.Standing.UNKNOWN;
    }

    /** A norm that does not say what it is lays no statutory duty down. */
    private boolean isLaw(Citation citation) {
        return norms.find(citation.norm())
                .flatMap(Norm::kind)
                .filter(NormKind::isLawOrAdministrativeRegulation)
                .isPresent();
    }

    private void require(boolean fits, PersonalField field, PolicyFault fault) {
        if (!fits) {
            problems.add(PolicyProblem.of(field, fault));
        }
    }
}
