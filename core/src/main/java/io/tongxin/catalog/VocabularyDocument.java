package io.tongxin.catalog;

import io.tongxin.catalog.Contents.Word;
import io.tongxin.catalog.Node.Mapping;
import io.tongxin.term.Vocabulary.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code catalog: vocabulary}. */
final class VocabularyDocument {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 64;

    private VocabularyDocument() {}

    static void read(Node root, Contents contents) {
        var fields = new Fields(root);
        fields.has("catalog");
        for (Category category : Category.values()) {
            contents.words.addAll(fields.optional(fieldOf(category), node -> words(node, category), List.of()));
        }
        fields.complete();
    }

    static String fieldOf(Category category) {
        return switch (category) {
            case ACTIVITY_KIND -> "activity-kinds";
            case EVIDENCE_KIND -> "evidence-kinds";
            case EVENT_KIND -> "event-kinds";
            case GROUND -> "grounds";
            case UNIT_CLASS -> "unit-classes";
            case RELATION_TYPE -> "relation-types";
        };
    }

    private static Optional<List<Located<Word>>> words(Node node, Category category) {
        if (!(node.content() instanceof Mapping mapping)) {
            node.problem("wrong.mapping");
            return Optional.empty();
        }
        List<Located<Word>> words = new ArrayList<>();
        mapping.entries().forEach((code, entry) -> {
            if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
                node.reading().problems().add(entry.name(), "vocabulary.code");
            }
            Scalars.bilingual(entry.value())
                    .ifPresent(label -> words.add(new Located<>(entry.value(), new Word(category, code, label))));
        });
        return Optional.of(words);
    }
}
