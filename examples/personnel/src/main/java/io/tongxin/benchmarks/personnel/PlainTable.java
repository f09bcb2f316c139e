package io.tongxin.benchmarks.personnel;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;

/** One table of persons in plain text, with a key and no other index, on the database of a store; dropped at the end. */
final class PlainTable implements AutoCloseable {
    private static final int BATCH = 1_000;
    private static final String DROP = "drop table if exists plain_persons";
    private static final String DEFINITION = """
            create table plain_persons (
                id varchar(64) primary key, unit varchar(64), name varchar(100), post varchar(4000), categories varchar(4000),
                memberships varchar(4000), education varchar(4000), titles varchar(4000), mandates varchar(4000),
                resume varchar(4000), training varchar(4000), secondments varchar(4000), awards varchar(4000),
                evaluations varchar(4000), ethnicity varchar(2), id_number varchar(18), phone varchar(30), address varchar(300))
            """;
    private static final String INSERTION =
            "insert into plain_persons values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Store store;

    private PlainTable(Store store) {
        this.store = store;
    }

    static PlainTable on(Store store) {
        var table = new PlainTable(store);
        table.execute(DROP);
        table.execute(DEFINITION);
        return table;
    }

    private boolean execute(String sql) {
        return store.inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Inserts rows in batches of a thousand, all in one transaction, and answers how many. */
    int insert(List<List<String>> rows) {
        return store.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERTION)) {
                for (int i = 0; i < rows.size(); i++) {
                    List<String> row = rows.get(i);
                    for (int place = 0; place < row.size(); place++) {
                        statement.setString(place + 1, row.get(place));
                    }
                    statement.addBatch();
                    if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
                        statement.executeBatch();
                    }
                }
                return rows.size();
            }
        });
    }

    long count() {
        return store.inTransaction(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select count(*) from plain_persons")) {
                found.next();
                return found.getLong(1);
            }
        });
    }

    @Override
    public void close() {
        execute(DROP);
    }
}
