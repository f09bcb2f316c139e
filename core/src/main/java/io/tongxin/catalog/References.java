package io.tongxin.catalog;

import io.tongxin.catalog.Reference.Target;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.EventKindId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.Id;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PostId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import java.util.Optional;
import java.util.function.Function;

/** The forms of ids and codes that name something elsewhere in the set. */
final class References {
    static final Form<UnitId> UNIT = to(Target.UNIT, UnitId::of);
    static final Form<PostId> POST = to(Target.POST, PostId::of);
    static final Form<ActivityKindId> ACTIVITY_KIND = to(Target.ACTIVITY_KIND, ActivityKindId::of);
    static final Form<EvidenceKindId> EVIDENCE_KIND = to(Target.EVIDENCE_KIND, EvidenceKindId::of);
    static final Form<EventKindId> EVENT_KIND = to(Target.EVENT_KIND, EventKindId::of);
    static final Form<GroundId> GROUND = to(Target.GROUND, GroundId::of);
    static final Form<UnitClassId> UNIT_CLASS = to(Target.UNIT_CLASS, UnitClassId::of);
    static final Form<RelationTypeId> RELATION_TYPE = to(Target.RELATION_TYPE, RelationTypeId::of);
    static final Form<DecisionId> TRIGGER = to(Target.TRIGGER, DecisionId::of);
    static final Form<ItemId> ITEM = to(Target.ITEM, ItemId::of);

    private References() {}

    private static <T extends Id<T>> Form<T> to(Target target, Function<String, T> of) {
        return node -> {
            Optional<T> id = Scalars.id(of).read(node);
            id.ifPresent(i -> node.reading().refers(new Reference(node, target, i.value())));
            return id;
        };
    }

    static Optional<ListVersion> list(Node node) {
        Optional<ListVersion> list =
                Scalars.written("value.list", ListVersion::parse).read(node);
        list.ifPresent(l -> node.reading().refers(new Reference(node, Target.LIST, l.toString())));
        return list;
    }

    static Optional<OwnerId> owner(Node node) {
        Optional<OwnerId> owner = Scalars.written("value.owner", OwnerId::parse).read(node);
        owner.ifPresent(o -> refersTo(node, o));
        return owner;
    }

    static void refersTo(Node node, OwnerId owner) {
        if (owner instanceof OwnerId.Body body) {
            node.reading().refers(new Reference(node, Target.UNIT, body.unit().value()));
        } else if (owner instanceof OwnerId.Seat seat) {
            node.reading().refers(new Reference(node, Target.POST, seat.post().value()));
        }
    }
}
