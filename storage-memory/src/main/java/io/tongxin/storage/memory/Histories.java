package io.tongxin.storage.memory;

import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All revisions of records in one state of a root unit: a committed one, or one that a transaction is making. */
interface Histories {
    /** The revisions of one record, the earliest first; an empty list where there are none. */
    List<Row> of(String kind, String id);

    /** The revisions of every record of the kind, by id; none of the lists is empty. */
    Stream<List<Row>> all(String kind);

    Optional<Instant> lastRecordedAt();

    /** What every command did. */
    Stream<Outcome> outcomes();

    long journalSize();

    Stream<JournalLine> journal(long from);
}
