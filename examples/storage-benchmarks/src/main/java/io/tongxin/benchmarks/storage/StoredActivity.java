package io.tongxin.benchmarks.storage;

import io.tongxin.Attributes;
import io.tongxin.storage.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** An activity as a mapper would have it: the columns of the library's table, in a table of its own. */
@Entity
@Table(
        name = "mapped_activities",
        indexes = {
            @Index(columnList = "rootUnit, ownerUnit"),
            @Index(columnList = "rootUnit, unit, id"),
            @Index(columnList = "rootUnit, activityKind, id"),
            @Index(columnList = "rootUnit, activityDay, id")
        })
class StoredActivity {
    @Id
    @org.javers.core.metamodel.annotation.Id
    @Column(length = 128)
    String id = "";

    @Column(length = 64)
    String rootUnit = "";

    @Column(length = 64)
    String ownerUnit = "";

    int revision;
    long recordedAt;

    @Column(length = 64)
    String actorId = "";

    @Column(length = 64)
    String commandId = "";

    int bodyVersion;
    short withdrawn;

    @Column(length = 100_000)
    String body = "";

    @Column(length = 300)
    String unit = "";

    @Column(length = 300)
    String activityKind = "";

    LocalDate activityDay = LocalDate.EPOCH;

    StoredActivity() {}

    static StoredActivity of(Row row) {
        var activity = new StoredActivity();
        activity.id = row.id();
        activity.rootUnit = row.rootUnit().value();
        activity.ownerUnit = row.ownerUnit().value();
        activity.revision = row.revision();
        activity.recordedAt = HandWritten.micros(row);
        activity.actorId = row.actor().value();
        activity.commandId = row.command().value();
        activity.bodyVersion = row.bodyVersion();
        activity.body = row.body();
        activity.unit = row.indexed().value(Attributes.UNIT).orElseThrow();
        activity.activityKind = row.indexed().value(Attributes.ACTIVITY_KIND).orElseThrow();
        activity.activityDay = row.indexed().value(Attributes.DAY).orElseThrow();
        return activity;
    }

    long digest(int codes) {
        return Sample.digest(id, body, activityDay, codes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredActivity a && a.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
