package io.tongxin.exchange;

import io.tongxin.id.AppointmentId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.RelationId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.role.ResponsibleRole;

/** The records of an organization as JSON. */
final class OrganizationJson {
    private OrganizationJson() {}

    static void write(OrganizationUnit unit, ObjectWriting out) {
        out.text("id", unit.id())
                .bilingual("name", unit.name())
                .sorted("classes", unit.classes())
                .object("existence", o -> CalendarJson.effective(unit.existence(), o));
    }

    static OrganizationUnit unit(Fields f) {
        return new OrganizationUnit(
                f.parsed("id", UnitId::of),
                f.bilingual("name"),
                f.parsedSet("classes", UnitClassId::of),
                CalendarJson.effective(f.required("existence")));
    }

    static void write(Placement placement, ObjectWriting out) {
        out.text("id", placement.id())
                .text("unit", placement.unit())
                .text("superior", placement.superior())
                .object("effective", o -> CalendarJson.effective(placement.effective(), o));
    }

    static Placement placement(Fields f) {
        return new Placement(
                f.parsed("id", PlacementId::of),
                f.parsed("unit", UnitId::of),
                f.parsed("superior", UnitId::of),
                CalendarJson.effective(f.required("effective")));
    }

    static void write(Relation relation, ObjectWriting out) {
        out.text("id", relation.id())
                .text("type", relation.type())
                .text("from", relation.from())
                .text("to", relation.to())
                .object("effective", o -> CalendarJson.effective(relation.effective(), o));
    }

    static Relation relation(Fields f) {
        return new Relation(
                f.parsed("id", RelationId::of),
                f.parsed("type", RelationTypeId::of),
                f.parsed("from", UnitId::of),
                f.parsed("to", UnitId::of),
                CalendarJson.effective(f.required("effective")));
    }

    static void write(Post post, ObjectWriting out) {
        out.text("id", post.id())
                .text("unit", post.unit())
                .bilingual("title", post.title())
                .names("roles", post.roles())
                .object("existence", o -> CalendarJson.effective(post.existence(), o));
    }

    static Post post(Fields f) {
        return new Post(
                f.parsed("id", PostId::of),
                f.parsed("unit", UnitId::of),
                f.bilingual("title"),
                f.constants("roles", ResponsibleRole.class),
                CalendarJson.effective(f.required("existence")));
    }

    static void write(Appointment appointment, ObjectWriting out) {
        out.text("id", appointment.id())
                .text("post", appointment.post())
                .text("holder", appointment.holder())
                .object("effective", o -> CalendarJson.effective(appointment.effective(), o));
    }

    static Appointment appointment(Fields f) {
        return new Appointment(
                f.parsed("id", AppointmentId::of),
                f.parsed("post", PostId::of),
                f.parsed("holder", PersonId::of),
                CalendarJson.effective(f.required("effective")));
    }
}
