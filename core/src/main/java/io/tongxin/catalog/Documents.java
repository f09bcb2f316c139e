package io.tongxin.catalog;

import io.tongxin.catalog.Node.Scalar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The kinds of documents, by the word in their first field. */
final class Documents {
    private static final Map<String, BiConsumer<Node, Contents>> KINDS = new TreeMap<>(Map.of(
            "vocabulary", VocabularyDocument::read,
            "norms", NormsDocument::read,
            "organization", OrganizationDocument::read,
            "calendar", CalendarDocument::read,
            "list", ListDocument::read,
            "activities", ActivitiesDocument::read,
            "decisions", DecisionsDocument::read));

    private Documents() {}

    static void read(Node root, Contents contents) {
        if (!(root.content() instanceof Node.Mapping)) {
            root.problem("wrong.mapping");
            return;
        }
        var kind = root.field("catalog");
        if (kind.isEmpty()) {
            root.problem("field.missing", "catalog");
            return;
        }
        String name = kind.get().content() instanceof Scalar scalar ? scalar.value() : "";
        BiConsumer<Node, Contents> reader = KINDS.get(name);
        if (reader == null) {
            Wording wording = root.reading().problems().wording();
            List<String> known = List.copyOf(KINDS.keySet());
            kind.get().problem("value.code", wording.shown(name), wording.hint(name, known), String.join(", ", known));
        } else {
            reader.accept(root, contents);
        }
    }
}
