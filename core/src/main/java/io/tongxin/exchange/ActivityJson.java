package io.tongxin.exchange;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.role.ParticipationRole;

/** Activities as JSON. */
final class ActivityJson {
    private ActivityJson() {}

    static void write(Activity activity, ObjectWriting out) {
        out.text("id", activity.id())
                .text("unit", activity.unit())
                .text("kind", activity.kind())
                .bilingual("title", activity.title())
                .object("days", o -> CalendarJson.span(activity.days(), o))
                .objects(
                        "participations",
                        activity.participations(),
                        (p, o) ->
                                o.text("owner", p.owner()).text("role", p.role().name()))
                .texts("partners", activity.partners())
                .objects("evidence", activity.evidence(), ActivityJson::write)
                .sorted("answers", activity.answers());
    }

    static Activity activity(Fields f) {
        return new Activity(
                f.parsed("id", ActivityId::of),
                f.parsed("unit", UnitId::of),
                f.parsed("kind", ActivityKindId::of),
                f.bilingual("title"),
                CalendarJson.span(f.required("days")),
                f.list(
                        "participations",
                        v -> v.object(p -> new Participation(
                                p.parsed("owner", OwnerId::parse),
                                p.required("role").constant(ParticipationRole.class)))),
                f.parsedList("partners", Partner::parse),
                f.list("evidence", v -> v.object(ActivityJson::evidence)),
                f.parsedSet("answers", DecisionId::of));
    }

    static void write(Evidence evidence, ObjectWriting out) {
        out.text("kind", evidence.kind()).text("sha256", evidence.sha256());
    }

    static Evidence evidence(Fields f) {
        return new Evidence(f.parsed("kind", EvidenceKindId::of), f.text("sha256"));
    }
}
