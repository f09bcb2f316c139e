package io.tongxin.testkit;

import io.tongxin.storage.Attribute;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Cursor;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Page;
import io.tongxin.storage.Query;
import io.tongxin.storage.Reading;
import io.tongxin.storage.Row;
import io.tongxin.storage.SortKey;
import io.tongxin.storage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something that two stores are asked and must answer alike. */
sealed interface Question {
    /** The answer: values that are equal where the stores say the same. */
    Object ask(Reading reading, View view);

    record Find(String id) implements Question {
        @Override
        public Object ask(Reading reading, View view) {
            return reading.find(Cards.KIND, id, view);
        }
    }

    record History(String id) implements Question {
        @Override
        public Object ask(Reading reading, View view) {
            return reading.history(Cards.KIND, id, view);
        }
    }

    record Count(Condition where) implements Question {
        @Override
        public Object ask(Reading reading, View view) {
            return reading.count(Cards.KIND, where, view);
        }
    }

    record Scan(Condition where) implements Question {
        @Override
        public Object ask(Reading reading, View view) {
            var rows = new ArrayList<Row>();
            reading.scan(Cards.KIND, where, view, rows::add);
            return rows;
        }
    }

    record ScanHistory() implements Question {
        @Override
        public Object ask(Reading reading, View view) {
            var rows = new ArrayList<Row>();
            reading.scanHistory(Cards.KIND, view, rows::add);
            return rows;
        }
    }

    /** All pages of a query, one after the other. */
    record Pages(Condition where, List<SortKey<?>> order, int size) implements Question {
        @Override
        public Object ask(Reading reading, View view) {
            var pages = new ArrayList<Page<Row>>();
            Optional<Cursor> after = Optional.empty();
            do {
                Page<Row> page = reading.query(new Query<>(Cards.KIND, where, order, size, after), view);
                pages.add(page);
                after = page.next().map(cursor -> Cursor.parse(cursor.toString()));
            } while (after.isPresent());
            return pages;
        }
    }

    record Project(Condition where, List<SortKey<?>> order, Set<Attribute<?>> attributes) implements Question {
        @Override
        public Object ask(Reading reading, View view) {
            Query<String> query = new Query<>(Cards.KIND, where, order, 3, Optional.empty());
            var outlines = new ArrayList<Object>();
            reading.projectAll(query.project(attributes.toArray(Attribute<?>[]::new)), view, outlines::add);
            return outlines;
        }
    }

    record Journal(long from, int limit) implements Question {
        @Override
        public Object ask(Reading reading, View view) {
            List<JournalLine> lines = reading.journal(from, limit);
            return List.of(lines, reading.journalHead(), reading.lastRecordedAt());
        }
    }
}
