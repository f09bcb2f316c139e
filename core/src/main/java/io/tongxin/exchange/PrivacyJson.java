package io.tongxin.exchange;

import io.tongxin.actor.Purpose;
import io.tongxin.id.ActorId;
import io.tongxin.id.IncidentId;
import io.tongxin.id.PersonId;
import io.tongxin.id.RightsRequestId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.privacy.ExportManifest;
import io.tongxin.privacy.Incident;
import io.tongxin.privacy.PersonalRight;
import io.tongxin.privacy.RefusalReason;
import io.tongxin.privacy.RequestState;
import io.tongxin.privacy.RequestStep;
import io.tongxin.privacy.RightsRequest;

/** What is kept about the handling of personal data, as JSON. */
final class PrivacyJson {
    private PrivacyJson() {}

    static void write(RightsRequest request, ObjectWriting out) {
        out.text("id", request.id())
                .text("unit", request.unit())
                .text("person", request.person())
                .text("right", request.right().name())
                .sorted("fields", request.fields())
                .objects("steps", request.steps(), PrivacyJson::write);
    }

    static RightsRequest rightsRequest(Fields f) {
        return new RightsRequest(
                f.parsed("id", RightsRequestId::of),
                f.parsed("unit", UnitId::of),
                f.parsed("person", PersonId::of),
                f.required("right").constant(PersonalRight.class),
                f.set("fields", Value::text),
                f.list("steps", v -> v.object(PrivacyJson::step)));
    }

    private static void write(RequestStep step, ObjectWriting out) {
        out.text("state", step.state().name()).date("day", step.day()).text("by", step.by());
        step.reason()
                .ifPresent(reason -> out.object(
                        "reason",
                        o -> o.text("ground", reason.ground().name())
                                .text(
                                        "citation",
                                        reason.citation()
                                                .map(Citation::toString)
                                                .orElse(""))));
        step.storedUntil().ifPresent(last -> out.date("storedUntil", last));
    }

    private static RequestStep step(Fields f) {
        return new RequestStep(
                f.required("state").constant(RequestState.class),
                f.date("day"),
                f.parsed("by", ActorId::of),
                f.optional("reason")
                        .map(v -> v.object(r -> new RefusalReason(
                                r.required("ground").constant(RefusalReason.Ground.class),
                                r.optional("citation").map(c -> c.parsed(Citation::parse))))),
                f.optional("storedUntil").map(Value::date));
    }

    static void write(Incident incident, ObjectWriting out) {
        out.text("id", incident.id())
                .text("unit", incident.unit())
                .date("foundOn", incident.foundOn())
                .sorted("fields", incident.fields())
                .numberUnlessZero("persons", incident.persons())
                .bilingual("cause", incident.cause())
                .bilingual("harm", incident.harm())
                .objects("measures", incident.measures(), (text, o) -> o.bilingual("text", text))
                .bilingual("contact", incident.contact())
                .object("authority", o -> write(incident.authority(), o))
                .object("concerned", o -> write(incident.concerned(), o))
                .flag("demanded", incident.demanded());
    }

    static Incident incident(Fields f) {
        return new Incident(
                f.parsed("id", IncidentId::of),
                f.parsed("unit", UnitId::of),
                f.date("foundOn"),
                f.set("fields", Value::text),
                f.number("persons"),
                f.bilingual("cause"),
                f.bilingual("harm"),
                f.list("measures", v -> v.object(m -> m.bilingual("text"))),
                f.bilingual("contact"),
                f.required("authority").object(PrivacyJson::notice),
                f.required("concerned").object(PrivacyJson::notice),
                f.required("demanded").flag());
    }

    private static void write(Incident.Notice notice, ObjectWriting out) {
        notice.day().ifPresent(day -> out.date("day", day));
        notice.reason().ifPresent(reason -> out.text("reason", reason.name()));
    }

    private static Incident.Notice notice(Fields f) {
        return new Incident.Notice(
                f.optional("day").map(Value::date),
                f.optional("reason").map(v -> v.constant(Incident.Notice.Reason.class)));
    }

    static void write(ExportManifest manifest, ObjectWriting out) {
        out.text("rootUnit", manifest.rootUnit())
                .text("kind", manifest.kind())
                .number("records", manifest.records())
                .objects(
                        "fields",
                        manifest.fields(),
                        (field, o) -> o.text("path", field.path())
                                .text("showing", field.showing().name()))
                .text("actor", manifest.actor())
                .text("unit", manifest.unit())
                .text("purpose", manifest.purpose())
                .instant("at", manifest.at())
                .text("sha256", manifest.sha256());
    }

    static ExportManifest exportManifest(Fields f) {
        return new ExportManifest(
                f.parsed("rootUnit", UnitId::of),
                f.required("kind").text(),
                f.required("records").number(),
                f.list(
                        "fields",
                        v -> v.object(o -> ExportManifest.Field.of(
                                o.required("path").text(),
                                o.required("showing").constant(ExportManifest.Showing.class)))),
                f.parsed("actor", ActorId::of),
                f.parsed("unit", UnitId::of),
                f.parsed("purpose", Purpose::of),
                f.required("at").instant(),
                f.required("sha256").text());
    }
}
