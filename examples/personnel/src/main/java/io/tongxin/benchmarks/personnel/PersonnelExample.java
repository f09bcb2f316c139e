package io.tongxin.benchmarks.personnel;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;

/** The command: a fictional pool of persons on each store, what was found, and what it cost. */
public final class PersonnelExample {
    private PersonnelExample() {}

    /** Does as the words ask for; status 2 where they cannot be understood. */
    public static void main(String[] words) {
        int status = run(System.out, System.err, words);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Does it, prints, and answers the status. */
    static int run(PrintStream out, PrintStream err, String... words) {
        Options options;
        try {
            options = Options.parse(words);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        var machine = ManagementFactory.getRuntimeMXBean();
        out.printf(
                "%s %s, %d cores, load %.1f, %s; %,d persons, seed %d.%n",
                machine.getVmName(),
                machine.getVmVersion(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                String.join(" ", machine.getInputArguments()),
                options.persons(),
                options.seed());
        People people = People.of(options.persons(), options.seed());
        for (String name : options.stores()) {
            try (Store store = Store.named(name)) {
                run(out, store, people);
                beside(out, store, people, options.beside());
            }
        }
        return 0;
    }

    private static void run(PrintStream out, Store store, People people) {
        out.printf("%n## %s%n%n", store.name());
        var run = new PoolRun(store, people);
        run.bringIn();
        store.analyze();
        run.look();
        run.pool();
        Reviewed reviewed = run.review();
        RollUp counts = run.rollUp(reviewed);
        out.println(run.steps());
        // by kind of finding they stand in the table alone, which hides the small ones
        int entries = reviewed.run().next().size();
        out.printf("复核在库 %,d 条，按地区汇总如下，* 为不予显示。%n", entries);
        out.printf("%,d entries of the pool reviewed; by district below, * is not shown.%n%n", entries);
        out.println(counts);
    }

    /** The parts by themselves, which do less than the way does. */
    private static void beside(PrintStream out, Store store, People people, List<Options.Part> parts) {
        if (!parts.isEmpty()) {
            out.println("同样的人，各环节单独所需；每个环节都只做全程的一部分。");
            out.println(
                    "Of the same persons, what parts cost by themselves; each does only some of what the way does.");
            if (store.database().isEmpty() && parts.contains(Options.Part.JDBC)) {
                out.println("内存中没有数据库，不测 JDBC。In memory there is no database, and no raw JDBC.");
            }
            out.printf("%n%s", new Parts(store, people).take(parts));
        }
    }
}
