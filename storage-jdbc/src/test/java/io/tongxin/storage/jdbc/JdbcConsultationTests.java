package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tongxin.RecordKinds;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.ConsultationContract;
import java.util.Optional;
import javax.sql.DataSource;

/** Consultation on a database; what is kept is read past the library too. */
abstract class JdbcConsultationTests extends ConsultationContract {
    private Optional<DataSource> database = Optional.empty();
    private Optional<JdbcStorage> storage = Optional.empty();

    /** An empty database. */
    abstract DataSource emptyDatabase();

    @Override
    protected Storage emptyStorage() {
        database = Optional.of(emptyDatabase());
        storage = Optional.of(Databases.empty(database.get(), RecordKinds.all()));
        return storage.get();
    }

    @Override
    protected PersonKeys emptyKeys() {
        return storage.orElseThrow().personKeys();
    }

    @Override
    protected String everythingKept() {
        return super.everythingKept() + new String(KeptTables.in(database.orElseThrow()), UTF_8);
    }
}
