package io.tongxin.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A node of a YAML file with its place, and the reading it belongs to. */
final class Node {
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([A-Za-z][A-Za-z0-9]*)");

    /** What a node holds. */
    sealed interface Content {}

    /** A scalar; {@code plain} if it was written without quotes. */
    record Scalar(String value, boolean plain) implements Content {}

    /** A sequence. */
    record Sequence(List<Node> nodes) implements Content {}

    /** A mapping, in reading order. */
    record Mapping(Map<String, Entry> entries) implements Content {}

    /** A field of a mapping: where its name stands, and its value. */
    record Entry(Place name, Node value) {}

    private final Reading reading;
    private final Place place;
    private final Content content;

    Node(Reading reading, Place place, Content content) {
        this.reading = reading;
        this.place = place;
        this.content = content;
    }

    Reading reading() {
        return reading;
    }

    Place place() {
        return place;
    }

    Content content() {
        return content;
    }

    void problem(String key, Object... parts) {
        reading.problems().add(place, key, parts);
    }

    /** The node with other fields, at the same place. */
    Node with(Map<String, Entry> entries) {
        return new Node(reading, place, new Mapping(new LinkedHashMap<>(entries)));
    }

    /** The field of a mapping. */
    Optional<Node> field(String name) {
        return content instanceof Mapping mapping && mapping.entries().containsKey(name)
                ? Optional.of(mapping.entries().get(name).value())
                : Optional.empty();
    }

    /** The place of the field, or of the node itself where it has no such field. */
    Place placeOf(String name) {
        return field(name).map(Node::place).orElse(place);
    }

    /** The node that a path of the model, such as {@code items[3].makeUpDays}, leads to, as deep as the file goes. */
    Node at(String modelPath) {
        Node reached = this;
        Matcher step = STEP.matcher(modelPath);
        while (step.find()) {
            Optional<Node> next = step.group(1) != null
                    ? reached.nth(Integer.parseInt(step.group(1)))
                    : reached.field(FieldNames.of(step.group(2)));
            if (next.isEmpty()) {
                return reached;
            }
            reached = next.get();
        }
        return reached;
    }

    private Optional<Node> nth(int index) {
        return content instanceof Sequence sequence && index < sequence.nodes().size()
                ? Optional.of(sequence.nodes().get(index))
                : Optional.empty();
    }
}
