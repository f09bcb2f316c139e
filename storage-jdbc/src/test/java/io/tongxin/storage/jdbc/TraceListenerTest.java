package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.exchange.PersonnelForm;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.testkit.arbitrary.Persons;
import java.util.SplittableRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A generated person who is logged is noticed. */
class TraceListenerTest {
    private static final Logger LOGGER = Logger.getLogger("io.tongxin.planted");

    private final PersonnelRecord person = Persons.full(PersonId.of("p-1"), UnitId.of("edu"), new SplittableRandom(1));

    @Test
    void what_is_logged_of_a_person_is_noticed_by_its_name_number_places_and_documents() {
        TraceListener listener = TraceListener.begun();
        for (String path : new String[] {"name", "idNumber", "position", "resume.0", "address", "evaluations.0"}) {
            LOGGER.log(Level.FINEST, "value {0}", PersonnelForm.write(person).get(path));
        }
        LOGGER.log(
                Level.FINEST,
                "failed",
                new IllegalStateException(PersonnelForm.write(person).get("name")));
        listener.close();
        LOGGER.log(Level.FINEST, PersonnelForm.write(person).get("name"));

        assertThat(listener.traces()).hasSize(7);
    }

    @Test
    void a_text_that_names_the_record_and_its_fields_alone_is_none() {
        TraceListener listener = TraceListener.begun();
        LOGGER.log(Level.FINEST, "{0}", person);
        listener.close();

        assertThat(listener.traces()).isEmpty();
        assertThat(listener.lines()).isPositive();
    }
}
