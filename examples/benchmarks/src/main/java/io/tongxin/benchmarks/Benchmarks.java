package io.tongxin.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.BiFunction;

/** The measuring command: what the library costs beside what one would write or take instead. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Measures as the words ask for; status 2 where they cannot be understood. */
    public static void main(String[] words) {
        int status = run(System.out, System.err, words);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Measures, prints, and answers the status. */
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
                "%s %s, %d cores, %s; %d rounds, seed %d.%n",
                machine.getVmName(),
                machine.getVmVersion(),
                Runtime.getRuntime().availableProcessors(),
                String.join(" ", machine.getInputArguments()),
                options.rounds(),
                options.seed());
        List<BiFunction<Options, PrintStream, Comparison>> comparisons =
                List.of(EvaluationRun::new, ChangeRun::new, RollUpRun::new);
        for (var comparison : comparisons) { // one after another, for each holds a city
            Comparison made = comparison.apply(options, out);
            made.prove();
            made.measure();
        }
        return 0;
    }
}
