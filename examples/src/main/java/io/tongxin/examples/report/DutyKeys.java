package io.tongxin.examples.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import io.tongxin.duty.State;
import io.tongxin.id.DutyRef;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The keys of the duties behind each number, once for both languages. */
final class DutyKeys {
    private final Overview overview;
    private final List<Language> languages;
    private final Map<UnitId, Integer> numbers = new LinkedHashMap<>();

    DutyKeys(Overview overview, List<Language> languages) {
        this.overview = overview;
        this.languages = languages;
        overview.tree().forEach(b -> numbers.put(b.unit(), numbers.size() + 1));
    }

    /** Where the duties of the unit that stand so are listed. */
    String id(UnitId unit, State state, Strength strength) {
        return "duties-" + numbers.get(unit) + "-" + state + "-" + strength;
    }

    /** Every unit's duties, by state and strength. */
    DomContent lists() {
        return section().with(each(numbers.keySet(), this::unit));
    }

    private DomContent unit(UnitId unit) {
        var parts = new ArrayList<DomContent>();
        for (State state : State.values()) {
            for (Strength strength : Strength.values()) {
                List<DutyRef> duties = overview.rollUp().own(unit).of(state, strength);
                if (!duties.isEmpty()) {
                    parts.add(h4(said(l -> l.of(state.label()) + " · " + l.of(strength.label())))
                            .withId(id(unit, state, strength)));
                    parts.add(ul().withClass("keys").with(each(duties, d -> li(d.toString()))));
                }
            }
        }
        return parts.isEmpty()
                ? section()
                : section().with(h3(said(l -> l.wording().unit(unit)))).with(parts);
    }

    /** The same in each language, of which the page shows one. */
    private DomContent[] said(Function<Language, String> text) {
        return languages.stream()
                .map(l -> span(text.apply(l))
                        .withClass(l.code())
                        .withLang(l.locale().toLanguageTag()))
                .toArray(DomContent[]::new);
    }
}
