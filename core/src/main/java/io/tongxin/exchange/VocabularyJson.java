package io.tongxin.exchange;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Vocabulary;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Vocabularies as JSON: per category the words in reading order. */
final class VocabularyJson {
    private VocabularyJson() {}

    static void write(Vocabulary vocabulary, ObjectWriting out) {
        for (Vocabulary.Category category : Vocabulary.Category.values()) {
            out.objects(
                    category.name(),
                    vocabulary.of(category).entrySet(),
                    (word, o) -> o.text("code", word.getKey()).bilingual("label", word.getValue()));
        }
    }

    static Vocabulary vocabulary(Fields f) {
        var words = new EnumMap<Vocabulary.Category, Map<String, Bilingual>>(Vocabulary.Category.class);
        for (Vocabulary.Category category : Vocabulary.Category.values()) {
            List<Map.Entry<String, Bilingual>> entries = f.list(
                    category.name(),
                    v -> v.object(w -> Map.entry(w.required("code").text(), w.bilingual("label"))));
            var inOrder = new LinkedHashMap<String, Bilingual>();
            for (Map.Entry<String, Bilingual> entry : entries) {
                if (inOrder.put(entry.getKey(), entry.getValue()) != null) {
                    throw new JsonFormatException(category.name(), "有重复的代码", "a code is given twice");
                }
            }
            if (!entries.isEmpty()) {
                words.put(category, inOrder);
            }
        }
        return new Vocabulary(words);
    }
}
