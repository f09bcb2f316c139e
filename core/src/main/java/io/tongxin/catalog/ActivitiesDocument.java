package io.tongxin.catalog;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.catalog.Node.Mapping;
import io.tongxin.catalog.Reference.Target;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.role.ParticipationRole;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.Optional;

/** Reads {@code catalog: activities}. */
final class ActivitiesDocument {
    private static final Form<ParticipationRole> ROLE = Scalars.code(List.of(ParticipationRole.values()));

    private ActivitiesDocument() {}

    static void read(Node root, Contents contents) {
        var fields = new Fields(root);
        fields.has("catalog");
        Optional<ActorId> actor = fields.optional("recorded-by", Scalars.id(ActorId::of));
        Revisions.ofDated(ActivitiesDocument::activity, actor).read(fields, "activities", contents.activities::add);
        fields.complete();
    }

    private static Optional<Activity> activity(Fields fields) {
        Optional<ActivityId> id = fields.required("id", Scalars.id(ActivityId::of));
        Optional<UnitId> unit = fields.required("unit", References.UNIT);
        Optional<ActivityKindId> kind = fields.required("kind", References.ACTIVITY_KIND);
        Optional<Bilingual> title = fields.required("title", Scalars::bilingual);
        Optional<DateSpan> days = Dates.dayOrSpan(fields);
        Optional<List<Participation>> participations = fields.required(
                "participations", Form.of(ActivitiesDocument::participation).many());
        List<Partner> partners = fields.list("partners", ActivitiesDocument::partner);
        List<Evidence> evidence = fields.list("evidence", ActivitiesDocument::evidence);
        var answers = fields.set("answers", References.TRIGGER);
        return fields.built(
                "value.record",
                () -> new Activity(
                        id.orElseThrow(),
                        unit.orElseThrow(),
                        kind.orElseThrow(),
                        title.orElseThrow(),
                        days.orElseThrow(),
                        participations.orElseThrow(),
                        partners,
                        evidence,
                        answers));
    }

    private static Optional<Participation> participation(Node node) {
        var fields = new Fields(node);
        Optional<OwnerId> owner = fields.required("owner", References::owner);
        Optional<ParticipationRole> role = fields.required("role", ROLE);
        return fields.built("value.record", () -> new Participation(owner.orElseThrow(), role.orElseThrow()));
    }

    private static Optional<Partner> partner(Node node) {
        Optional<Partner> partner =
                Scalars.written("value.partner", Partner::parse).read(node);
        if (partner.isPresent() && partner.get() instanceof Partner.Unit unit) {
            node.reading().refers(new Reference(node, Target.UNIT, unit.id().value()));
        }
        return partner;
    }

    /** A kind alone, or a kind and the digest of the file. */
    private static Optional<Evidence> evidence(Node node) {
        if (!(node.content() instanceof Mapping)) {
            return References.EVIDENCE_KIND.read(node).map(Evidence::of);
        }
        var fields = new Fields(node);
        Optional<EvidenceKindId> kind = fields.required("kind", References.EVIDENCE_KIND);
        Optional<String> sha256 = fields.required("sha256", Scalars.text(64));
        return fields.built("value.sha256", () -> new Evidence(kind.orElseThrow(), sha256.orElseThrow()));
    }
}
