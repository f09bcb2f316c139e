package io.tongxin.catalog;

import io.tongxin.calendar.PeriodTable;
import io.tongxin.catalog.Reference.Target;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Norm;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.term.Vocabulary.Category;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Follows every reference and citation, once all files are read. */
final class ReferenceCheck {
    /** The classes that the library itself knows; a vocabulary may label them. */
    private static final List<String> BUILT_IN_CLASSES = List.of("lead-section", "grass-roots");

    private final Contents contents;
    private final Reading reading;
    private final Map<Target, Set<String>> known = new EnumMap<>(Target.class);

    ReferenceCheck(Contents contents, Reading reading) {
        this.contents = contents;
        this.reading = reading;
    }

    void run() {
        words(Target.ACTIVITY_KIND, Category.ACTIVITY_KIND);
        words(Target.EVIDENCE_KIND, Category.EVIDENCE_KIND);
        words(Target.EVENT_KIND, Category.EVENT_KIND);
        words(Target.GROUND, Category.GROUND);
        words(Target.UNIT_CLASS, Category.UNIT_CLASS);
        words(Target.RELATION_TYPE, Category.RELATION_TYPE);
        known(Target.UNIT_CLASS).addAll(BUILT_IN_CLASSES);
        add(Target.UNIT, contents.units.stream().map(u -> u.value().id()));
        add(Target.POST, contents.posts.stream().map(p -> p.value().id()));
        add(Target.LIST, contents.lists.stream().map(l -> l.value().key()));
        add(Target.ITEM, contents.lists.stream().map(Located::value).flatMap(ReferenceCheck::items));
        add(Target.WINDOW, tables(PeriodTable.Kind.WINDOW));
        add(
                Target.TRIGGER,
                contents.triggers.stream().map(t -> t.value().value().id()));
        if (tables(PeriodTable.Kind.SEMESTER).findAny().isPresent()) {
            known(Target.SEMESTER).add("semester");
        }
        reading.references().forEach(this::follow);
        reading.citations().forEach(this::follow);
    }

    private static Stream<Object> items(ResponsibilityList list) {
        return list.items().stream().map(item -> item.id());
    }

    private Stream<Object> tables(PeriodTable.Kind kind) {
        return contents.periodTables.stream()
                .map(Located::value)
                .filter(table -> table.kind() == kind)
                .map(PeriodTable::id);
    }

    private void words(Target target, Category category) {
        add(
                target,
                contents.words.stream()
                        .map(Located::value)
                        .filter(word -> word.category() == category)
                        .map(Contents.Word::code));
    }

    private Set<String> known(Target target) {
        return known.computeIfAbsent(target, t -> new TreeSet<>());
    }

    private void add(Target target, Stream<?> ids) {
        ids.forEach(id -> known(target).add(id.toString()));
    }

    private void follow(Reference reference) {
        Set<String> there = known(reference.target());
        if (!there.contains(reference.value())) {
            Wording wording = reading.problems().wording();
            reference
                    .node()
                    .problem(
                            reference.target().key(),
                            wording.shown(reference.value()),
                            wording.hint(reference.value(), there));
        }
    }

    private void follow(Located<Citation> located) {
        Citation citation = located.value();
        Wording wording = reading.problems().wording();
        List<Norm> norms = contents.norms.stream()
                .map(Located::value)
                .filter(norm -> norm.id().equals(citation.norm()))
                .toList();
        if (norms.isEmpty()) {
            String id = citation.norm().value();
            List<String> ids =
                    contents.norms.stream().map(n -> n.value().id().value()).toList();
            located.node().problem("unknown.norm", wording.shown(id), wording.hint(id, ids));
            return;
        }
        norms.get(0).version(citation.version()).ifPresentOrElse(version -> follow(located, version), () -> {
            List<String> names =
                    norms.get(0).versions().stream().map(Norm.Version::name).toList();
            located.node()
                    .problem(
                            "unknown.version",
                            wording.shown(citation.version()),
                            wording.hint(citation.version(), names));
        });
    }

    private static void follow(Located<Citation> located, Norm.Version version) {
        int article = located.value().article();
        if (version.articleCount() > 0 && article > version.articleCount()) {
            located.node().problem("unknown.article", version.articleCount(), article);
        } else if (located.value().hasArticle() && version.article(article).isEmpty()) {
            located.node().problem("unread.article", article);
        }
    }
}
