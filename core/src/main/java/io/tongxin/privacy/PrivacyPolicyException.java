package io.tongxin.privacy;

import io.tongxin.term.Term;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A host's declarations were refused; no field of them is on.
 *
 * <p>隐私声明未通过 (yinsi shengming wei tongguo). Its text is one line per problem.
 */
@Term(zh = "隐私声明未通过", pinyin = "yinsi shengming wei tongguo", source = "library")
public final class PrivacyPolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PolicyProblem> problems;

    PrivacyPolicyException(List<PolicyProblem> problems) {
        super(problems.stream().map(PolicyProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, by field. */
    public List<PolicyProblem> problems() {
        return problems;
    }
}
