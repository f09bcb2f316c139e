package io.tongxin;

import io.tongxin.decision.Closing;
import io.tongxin.decision.Decision;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Terms;
import io.tongxin.norm.Norms;
import io.tongxin.organization.Organization;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Recorded;
import io.tongxin.tailoring.Tailored;
import io.tongxin.tailoring.Tailoring;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Gathers the facts of an evaluation from what is known. */
final class Gathering {
    private static final List<RecordKind<? extends Decision>> DECISIONS = List.of(
            RecordKinds.EXEMPTIONS,
            RecordKinds.JUDGEMENTS,
            RecordKinds.ATTESTATIONS,
            RecordKinds.REASONS,
            RecordKinds.TRIGGERS);

    private final Function<Instant, Known> knownAt;
    private final Locale locale;

    Gathering(Function<Instant, Known> knownAt, Locale locale) {
        this.knownAt = knownAt;
        this.locale = locale;
    }

    /** What is known, the lists resolved; each closing with the terms that were known at its cut. */
    Facts facts(Known known) {
        var decisions = new ArrayList<Recorded<? extends Decision>>();
        DECISIONS.forEach(kind -> decisions.addAll(known.revisions(kind)));
        return Facts.of(terms(known))
                .withActivities(known.activities())
                .withDecisions(decisions)
                .withClosings(closed(known.latest(RecordKinds.CLOSINGS)));
    }

    private List<Facts.Closed> closed(List<Closing> closings) {
        Map<Instant, Terms> terms = new HashMap<>();
        return closings.stream()
                .map(c -> new Facts.Closed(c, terms.computeIfAbsent(c.cut(), cut -> terms(knownAt.apply(cut)))))
                .toList();
    }

    private Terms terms(Known known) {
        List<ResolvedList> lists =
                Tailoring.of(known.latest(RecordKinds.RESPONSIBILITY_LISTS), locale).resolveAll().stream()
                        .map(Tailored::list)
                        .toList();
        return Terms.of(lists, Organization.of(known.organization()))
                .withTables(known.latest(RecordKinds.PERIOD_TABLES))
                .withCalendars(known.latest(RecordKinds.WORKING_CALENDARS))
                .withNorms(Norms.of(known.latest(RecordKinds.NORMS)));
    }
}
