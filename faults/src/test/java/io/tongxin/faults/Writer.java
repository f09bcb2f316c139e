package io.tongxin.faults;

import io.tongxin.RecordKinds;
import io.tongxin.id.UnitId;
import io.tongxin.storage.StorageException;
import io.tongxin.storage.jdbc.JdbcStorage;

/** Commands without end, each told before it is sent and after it is answered; another JVM knows them by their numbers. */
final class Writer {
    private Writer() {}

    /** A JVM that writes until it is killed: the address of a database and the root unit. */
    public static void main(String[] arguments) {
        try (var pool = Database.pool(arguments[0], 2)) {
            JdbcStorage storage = Database.storage(pool);
            var world = new World(UnitId.of(arguments[1]), () -> Sample.START);
            for (int i = 0; i < 1_000_000; i++) {
                tell("sent", i);
                world.write(storage, "c-" + i, content(i));
                tell("done", i);
            }
        }
    }

    private static void tell(String what, int number) {
        System.out.print(what + " " + number + "\n");
        System.out.flush();
    }

    /** The command of that number: a city, and then activities, each corrected by the next command. */
    static Order.Content content(int number) {
        if (number == 0) {
            return Sample::founding;
        }
        String id = "a-" + (number + 1) / 2;
        return number % 2 == 1
                ? (c, root) -> c.record(RecordKinds.ACTIVITIES, Sample.activity(id, "研究"))
                : (c, root) -> c.correct(RecordKinds.ACTIVITIES, Sample.activity(id, "更正"), 1);
    }

    /** Writes until the store fails, and gives the number of the command that failed. */
    static int writeUntilFailure(World world, JdbcStorage storage, int first, Runnable afterEach) {
        for (int i = first; ; i++) {
            try {
                world.write(storage, "c-" + i, content(i));
                afterEach.run();
            } catch (StorageException e) {
                Errors.allowed(e);
                return i;
            }
        }
    }
}
