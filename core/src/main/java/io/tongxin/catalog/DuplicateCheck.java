package io.tongxin.catalog;

import io.tongxin.catalog.Node.Sequence;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.storage.Recorded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds ids that are used twice, and names both places. */
final class DuplicateCheck {
    private final Contents contents;

    DuplicateCheck(Contents contents) {
        this.contents = contents;
    }

    void run() {
        unique(contents.words, word -> word.category() + " " + word.code());
        unique(contents.norms, norm -> norm.id());
        unique(contents.units, unit -> unit.id());
        unique(contents.placements, placement -> placement.id());
        unique(contents.relations, relation -> relation.id());
        unique(contents.posts, post -> post.id());
        unique(contents.appointments, appointment -> appointment.id());
        unique(contents.workingCalendars, calendar -> calendar.id());
        unique(contents.periodTables, table -> table.id());
        unique(new HashMap<>(), contents.lists, list -> list.key());
        contents.lists.forEach(DuplicateCheck::uniqueParts);
        Map<Object, Place> activities = new HashMap<>();
        first(activities, contents.activities, activity -> activity.id());
        Map<Object, Place> decisions = new HashMap<>();
        first(decisions, contents.exemptions, decision -> decision.id());
        first(decisions, contents.judgements, decision -> decision.id());
        first(decisions, contents.attestations, decision -> decision.id());
        first(decisions, contents.reasons, decision -> decision.id());
        first(decisions, contents.triggers, decision -> decision.id());
        unique(decisions, contents.closings, closing -> closing.id());
    }

    private static void uniqueParts(Located<ResponsibilityList> list) {
        for (String part : List.of("items", "groups")) {
            Map<Object, Place> seen = new HashMap<>();
            if (list.node().at(part).content() instanceof Sequence sequence) {
                sequence.nodes().stream()
                        .flatMap(node -> node.field("id").stream())
                        .forEach(id -> use(seen, id.content(), id));
            }
        }
    }

    private static <T> void first(Map<Object, Place> seen, List<Located<Recorded<T>>> records, Function<T, Object> id) {
        List<Located<T>> firsts = records.stream()
                .filter(located -> located.value().revision() == 1)
                .map(located -> new Located<>(located.node(), located.value().value()))
                .toList();
        unique(seen, firsts, id);
    }

    private static <T> void unique(List<Located<T>> things, Function<T, Object> id) {
        unique(new HashMap<>(), things, id);
    }

    private static <T> void unique(Map<Object, Place> seen, List<Located<T>> things, Function<T, Object> id) {
        things.forEach(thing -> use(seen, id.apply(thing.value()), idOf(thing.node())));
    }

    private static Node idOf(Node node) {
        return node.field("id").or(() -> node.field("list")).orElse(node);
    }

    private static void use(Map<Object, Place> seen, Object id, Node node) {
        Place other = seen.putIfAbsent(id, node.place());
        if (other != null) {
            node.problem("duplicate.id", other.toString());
        }
    }
}
