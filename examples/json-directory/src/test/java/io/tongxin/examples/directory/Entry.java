package io.tongxin.examples.directory;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Body;
import io.tongxin.storage.Draft;
import io.tongxin.storage.RecordKind;

/** A record for tests. */
record Entry(String id, String text) {
    static final UnitId OWNER = UnitId.of("区教育局");
    static final RecordKind<Entry> KIND = RecordKind.named("entries", Entry.class, Entry::id, new Text())
            .index(Attribute.text("text"), Entry::text)
            .indexCodes(Attribute.codes("words"), entry -> java.util.List.of(entry.text(), entry.id()))
            .build();

    static Draft draft(String id, String text) {
        return KIND.draft(new Entry(id, text), OWNER);
    }

    /** Id and text, joined by a character that neither contains. */
    private static final class Text implements Body<Entry> {
        @Override
        public String write(Entry entry) {
            return entry.id + "|" + entry.text;
        }

        @Override
        public Entry read(String text) {
            return new Entry(text.substring(0, text.indexOf('|')), text.substring(text.indexOf('|') + 1));
        }
    }
}
