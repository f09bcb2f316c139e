package io.tongxin.benchmarks.personnel;

import io.tongxin.pool.ReviewRun;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;

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
                "%s %s, %d cores, load %.1f, %s; %,d persons, %d rounds, seed %d.%n",
                machine.getVmName(),
                machine.getVmVersion(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                String.join(" ", machine.getInputArguments()),
                options.persons(),
                options.rounds(),
                options.seed());
        People people = People.of(options.persons(), options.seed());
        for (String name : options.stores()) {
            try (Store store = Store.named(name)) {
                run(out, store, people);
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
        ReviewRun review = reviewed.run();
        out.println(run.steps());
        out.printf(
                "复核：在库 %,d 条，逾期 %,d，不符合 %,d，缺信息 %,d，应出库 %,d。%n",
                review.next().size(),
                review.stale().size(),
                review.ineligible().size(),
                review.missing().size(),
                review.stillIn().size());
        out.printf(
                "Review: %,d entries; stale %,d, not eligible %,d, no record %,d, to leave %,d.%n%n",
                review.next().size(),
                review.stale().size(),
                review.ineligible().size(),
                review.missing().size(),
                review.stillIn().size());
        out.println(counts);
    }
}
