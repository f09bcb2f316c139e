package io.tongxin.benchmarks.storage;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The measuring command: what storage on databases costs beside what one would write or take instead. */
public final class StorageBenchmarks {
    private StorageBenchmarks() {}

    /** Measures as the words ask for; status 2 where they cannot be understood. */
    public static void main(String[] words) {
        int status = run(System.out, System.err, words);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Measures, prints, and answers the status. */
    static int run(PrintStream out, PrintStream err, String... words) {
        StorageOptions options;
        try {
            options = StorageOptions.parse(words);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        LogManager.getLogManager().reset(); // what the mappers say of their start is not asked for
        Logger.getLogger("").setLevel(Level.OFF);
        var machine = ManagementFactory.getRuntimeMXBean();
        out.printf(
                "%s %s, %d cores, %s; %,d records, %d rounds, seed %d. CPU time is this thread's and the server's.%n",
                machine.getVmName(),
                machine.getVmVersion(),
                Runtime.getRuntime().availableProcessors(),
                String.join(" ", machine.getInputArguments()),
                options.records(),
                options.rounds(),
                options.seed());
        Sample sample = Sample.of(options.records(), options.seed());
        for (String name : List.copyOf(options.databases())) {
            try (Database database = Database.named(name);
                    StorageRun run = new StorageRun(database, sample, options.rounds())) {
                run.run(out);
            }
        }
        return 0;
    }
}
