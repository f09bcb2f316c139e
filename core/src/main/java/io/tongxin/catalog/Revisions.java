package io.tongxin.catalog;

import io.tongxin.catalog.Node.Entry;
import io.tongxin.catalog.Node.Mapping;
import io.tongxin.catalog.Node.Sequence;
import io.tongxin.id.ActorId;
import io.tongxin.storage.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a record and its revisions: each revision is the one before it with some fields written anew.
 *
 * @param <T> the type of record
 */
final class Revisions<T> {
    private static final Set<String> OF_RECORDING = Set.of("recorded", "recorded-by", "withdrawn", "revisions");
    private final Function<Fields, Optional<T>> form;
    private final Optional<ActorId> usualActor;
    private final boolean daysAreEither;

    private Revisions(Function<Fields, Optional<T>> form, Optional<ActorId> usualActor, boolean daysAreEither) {
        this.form = form;
        this.usualActor = usualActor;
        this.daysAreEither = daysAreEither;
    }

    /** With the form of the record, and who recorded it where the record itself does not say. */
    static <T> Revisions<T> of(Function<Fields, Optional<T>> form, Optional<ActorId> usualActor) {
        return new Revisions<>(form, usualActor, false);
    }

    /** The same, of records that have either a {@code day}, or {@code from} and {@code until}. */
    static <T> Revisions<T> ofDated(Function<Fields, Optional<T>> form, Optional<ActorId> usualActor) {
        return new Revisions<>(form, usualActor, true);
    }

    /** Reads all records of a field that may be left out. */
    void read(Fields document, String field, Consumer<Located<Recorded<T>>> found) {
        document.list(field, Form.of(this::record)).forEach(revisions -> revisions.forEach(found));
    }

    private Optional<List<Located<Recorded<T>>>> record(Node node) {
        if (!(node.content() instanceof Mapping mapping)) {
            node.problem("wrong.mapping");
            return Optional.empty();
        }
        Map<String, Entry> state = own(mapping);
        Optional<Recorded<T>> first = revision(node, mapping, state, 1, Set.of("revisions"));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Located<Recorded<T>>> all = new ArrayList<>(List.of(new Located<>(node, first.get())));
        boolean well = node.field("revisions").map(r -> later(r, state, all)).orElse(true);
        return well ? Optional.of(all) : Optional.empty();
    }

    private boolean later(Node revisions, Map<String, Entry> state, List<Located<Recorded<T>>> all) {
        if (!(revisions.content() instanceof Sequence sequence)) {
            revisions.problem("wrong.sequence");
            return false;
        }
        for (Node node : sequence.nodes()) {
            if (!(node.content() instanceof Mapping mapping)) {
                node.problem("wrong.mapping");
                return false;
            }
            Recorded<T> last = all.get(all.size() - 1).value();
            overlay(state, own(mapping));
            Optional<Recorded<T>> next = revision(node, mapping, state, all.size() + 1, Set.of("withdrawn"));
            if (next.isEmpty() || !follows(node, mapping, last, next.get())) {
                return false;
            }
            all.add(new Located<>(node.with(state), next.get()));
        }
        return true;
    }

    private boolean follows(Node node, Mapping mapping, Recorded<T> last, Recorded<T> next) {
        if (mapping.entries().containsKey("id")) {
            node.problem("revision.id");
            return false;
        }
        if (last.withdrawn()) {
            node.problem("revision.after-withdrawal");
            return false;
        }
        if (!next.recordedAt().isAfter(last.recordedAt())) {
            node.reading().problems().add(node.placeOf("recorded"), "revision.order");
            return false;
        }
        if (!next.withdrawn() && next.value().equals(last.value())) {
            node.problem("revision.nothing");
            return false;
        }
        return true;
    }

    private Optional<Recorded<T>> revision(
            Node node, Mapping mapping, Map<String, Entry> state, int number, Set<String> allowed) {
        var recording = new Fields(node.with(recording(mapping)));
        allowed.forEach(recording::has);
        Optional<Instant> recorded = recording.required("recorded", Scalars::instant);
        Optional<ActorId> actor =
                recording.optional("recorded-by", Scalars.id(ActorId::of)).or(() -> usualActor);
        boolean withdrawn = allowed.contains("withdrawn") && recording.optional("withdrawn", Scalars::flag, false);
        if (actor.isEmpty()) {
            recording.problem(node.place(), "field.missing", "recorded-by");
        }
        Optional<T> value = form.apply(new Fields(node.with(state)))
                .filter(v -> node.reading().isValid(v, node.with(state)));
        if (!recording.complete() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Recorded<>(value.get(), number, recorded.orElseThrow(), actor.orElseThrow(), withdrawn));
    }

    /** A single day takes the place of a span of days, and the other way round. */
    private void overlay(Map<String, Entry> state, Map<String, Entry> changes) {
        if (daysAreEither && changes.containsKey("day")) {
            state.remove("from");
            state.remove("until");
        }
        if (daysAreEither && changes.containsKey("from") && changes.containsKey("until")) {
            state.remove("day");
        }
        state.putAll(changes);
    }

    private static Map<String, Entry> own(Mapping mapping) {
        Map<String, Entry> own = new LinkedHashMap<>(mapping.entries());
        own.keySet().removeAll(OF_RECORDING);
        return own;
    }

    private static Map<String, Entry> recording(Mapping mapping) {
        Map<String, Entry> recording = new LinkedHashMap<>(mapping.entries());
        recording.keySet().retainAll(OF_RECORDING);
        return recording;
    }
}
