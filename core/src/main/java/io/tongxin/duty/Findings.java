package io.tongxin.duty;

import io.tongxin.rule.Finding;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import java.util.Locale;
import java.util.Optional;

/** What a verdict leads to, as a finding. */
final class Findings {
    private Findings() {}

    static Optional<Finding> of(Verdict verdict) {
        return verdict.consequence()
                .map(c -> new Finding(
                        RuleId.of("duty."
                                + verdict.state()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')),
                        c,
                        verdict.duty().ref().toString(),
                        message(verdict),
                        verdict.duty().item().basis()));
    }

    private static Bilingual message(Verdict verdict) {
        Bilingual state = verdict.state().label();
        if (verdict.missing() == 0) {
            return state;
        }
        return Bilingual.of(
                state.zh() + "，还差" + verdict.missing() + "次", state.en() + ", " + verdict.missing() + " more needed");
    }
}
