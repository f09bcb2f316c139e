package io.tongxin.catalog;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.RelationId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code catalog: organization}. Its records are checked together when all files are read. */
final class OrganizationDocument {
    private static final List<ResponsibleRole> ROLES_OF_POSTS = Arrays.stream(ResponsibleRole.values())
            .filter(ResponsibleRole::isOfPost)
            .toList();

    private OrganizationDocument() {}

    static void read(Node root, Contents contents) {
        var fields = new Fields(root);
        fields.has("catalog");
        contents.units.addAll(
                fields.list("units", Form.of(OrganizationDocument::unit).located()));
        contents.placements.addAll(fields.list(
                "placements", Form.of(OrganizationDocument::placement).located()));
        contents.relations.addAll(
                fields.list("relations", Form.of(OrganizationDocument::relation).located()));
        contents.posts.addAll(
                fields.list("posts", Form.of(OrganizationDocument::post).located()));
        contents.appointments.addAll(fields.list(
                "appointments", Form.of(OrganizationDocument::appointment).located()));
        fields.complete();
    }

    private static Optional<OrganizationUnit> unit(Node node) {
        var fields = new Fields(node);
        Optional<UnitId> id = fields.required("id", Scalars.id(UnitId::of));
        Optional<Bilingual> name = fields.required("name", Scalars::bilingual);
        var classes = fields.set("classes", References.UNIT_CLASS);
        Optional<EffectivePeriod> existence = Dates.effective(fields);
        return fields.built(
                "value.record",
                () -> new OrganizationUnit(id.orElseThrow(), name.orElseThrow(), classes, existence.orElseThrow()));
    }

    private static Optional<Placement> placement(Node node) {
        var fields = new Fields(node);
        Optional<PlacementId> id = fields.optional("id", Scalars.id(PlacementId::of));
        Optional<UnitId> unit = fields.required("unit", References.UNIT);
        Optional<UnitId> superior = fields.required("superior", References.UNIT);
        Optional<EffectivePeriod> effective = Dates.effective(fields);
        return fields.built("value.default-id", () -> {
            EffectivePeriod when = effective.orElseThrow();
            return new Placement(
                    id.orElseGet(() ->
                            PlacementId.of(unit.orElseThrow() + "/" + superior.orElseThrow() + "/" + when.from())),
                    unit.orElseThrow(),
                    superior.orElseThrow(),
                    when);
        });
    }

    private static Optional<Relation> relation(Node node) {
        var fields = new Fields(node);
        Optional<RelationId> id = fields.optional("id", Scalars.id(RelationId::of));
        Optional<RelationTypeId> type = fields.required("type", References.RELATION_TYPE);
        Optional<UnitId> from = fields.required("from-unit", References.UNIT);
        Optional<UnitId> to = fields.required("to-unit", References.UNIT);
        Optional<EffectivePeriod> effective = Dates.effective(fields);
        return fields.built("value.default-id", () -> {
            EffectivePeriod when = effective.orElseThrow();
            return new Relation(
                    id.orElseGet(() -> RelationId.of(type.orElseThrow() + "/" + from.orElseThrow() + "/"
                            + to.orElseThrow() + "/" + when.from())),
                    type.orElseThrow(),
                    from.orElseThrow(),
                    to.orElseThrow(),
                    when);
        });
    }

    private static Optional<Post> post(Node node) {
        var fields = new Fields(node);
        Optional<PostId> id = fields.required("id", Scalars.id(PostId::of));
        Optional<UnitId> unit = fields.required("unit", References.UNIT);
        Optional<Bilingual> title = fields.required("title", Scalars::bilingual);
        var roles = fields.required("roles", Scalars.code(ROLES_OF_POSTS).distinct());
        Optional<EffectivePeriod> existence = Dates.effective(fields);
        return fields.built(
                "value.record",
                () -> new Post(
                        id.orElseThrow(),
                        unit.orElseThrow(),
                        title.orElseThrow(),
                        Set.copyOf(roles.orElseThrow()),
                        existence.orElseThrow()));
    }

    private static Optional<Appointment> appointment(Node node) {
        var fields = new Fields(node);
        Optional<AppointmentId> id = fields.optional("id", Scalars.id(AppointmentId::of));
        Optional<PostId> post = fields.required("post", References.POST);
        Optional<PersonId> holder = fields.required("holder", Scalars.id(PersonId::of));
        Optional<EffectivePeriod> effective = Dates.effective(fields);
        return fields.built("value.default-id", () -> {
            EffectivePeriod when = effective.orElseThrow();
            return new Appointment(
                    id.orElseGet(() ->
                            AppointmentId.of(post.orElseThrow() + "/" + holder.orElseThrow() + "/" + when.from())),
                    post.orElseThrow(),
                    holder.orElseThrow(),
                    when);
        });
    }
}
