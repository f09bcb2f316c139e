package io.tongxin.benchmarks.storage;

import io.tongxin.Attributes;
import io.tongxin.storage.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Hibernate ORM on the same columns, by its session without a cache. */
final class Mapper implements AutoCloseable {
    private final SessionFactory sessions;

    Mapper(Database database) {
        var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.connection.datasource", database.pool())
                .applySetting("hibernate.hbm2ddl.auto", "create")
                .applySetting("hibernate.jdbc.batch_size", String.valueOf(HandWritten.BATCH))
                .applySetting("jakarta.persistence.validation.mode", "none")
                .build();
        this.sessions = new MetadataSources(registry)
                .addAnnotatedClasses(StoredActivity.class, StoredCode.class)
                .buildMetadata()
                .buildSessionFactory();
    }

    long insert(List<Row> rows) {
        return sessions.fromStatelessTransaction(session -> {
            for (int i = 0; i < rows.size(); i += HandWritten.BATCH) {
                List<Row> some = rows.subList(i, Math.min(rows.size(), i + HandWritten.BATCH));
                session.insertMultiple(some.stream().map(StoredActivity::of).toList());
                session.insertMultiple(some.stream()
                        .flatMap(row -> row.indexed().codes(Attributes.OWNERS).stream()
                                .map(code -> new StoredCode(row.id(), "owners", code)))
                        .toList());
            }
            return (long) rows.size();
        });
    }

    long find(List<String> ids) {
        return sessions.fromStatelessTransaction(session -> {
            long digest = 0;
            for (String id : ids) {
                digest += digest(session, List.of(session.get(StoredActivity.class, id)));
            }
            return digest;
        });
    }

    long page(LocalDate day, String id, int size) {
        return sessions.fromStatelessTransaction(session -> digest(
                session,
                session.createSelectionQuery(
                                "from StoredActivity a where a.rootUnit = :root and a.activityDay >= :day and (a.activityDay >"
                                        + " :day or a.activityDay = :day and a.id > :id) order by a.activityDay, a.id",
                                StoredActivity.class)
                        .setParameter("root", Sample.ROOT.value())
                        .setParameter("day", day)
                        .setParameter("id", id)
                        .setMaxResults(size)
                        .getResultList()));
    }

    /** By pages of a thousand after the last id. */
    long scan() {
        return sessions.fromStatelessTransaction(session -> {
            long digest = 0;
            String last = "";
            List<StoredActivity> some;
            do {
                some = session.createSelectionQuery(
                                "from StoredActivity a where a.id > :id order by a.id", StoredActivity.class)
                        .setParameter("id", last)
                        .setMaxResults(HandWritten.BATCH)
                        .getResultList();
                digest += digest(session, some);
                last = some.isEmpty() ? last : some.get(some.size() - 1).id;
            } while (some.size() == HandWritten.BATCH);
            return digest;
        });
    }

    private static long digest(StatelessSession session, List<StoredActivity> rows) {
        Map<String, Integer> codes = new HashMap<>();
        session.createSelectionQuery("from StoredCode c where c.id in :ids", StoredCode.class)
                .setParameterList("ids", rows.stream().map(r -> r.id).toList())
                .getResultList()
                .forEach(code -> codes.merge(code.id, code.code.isEmpty() ? 0 : 1, Integer::sum));
        return rows.stream()
                .mapToLong(r -> r.digest(codes.getOrDefault(r.id, 0)))
                .sum();
    }

    @Override
    public void close() {
        sessions.close();
    }
}
