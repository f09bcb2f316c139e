package io.tongxin.examples;

import io.tongxin.Office;
import io.tongxin.catalog.Catalog;
import io.tongxin.catalog.CatalogException;
import io.tongxin.catalog.CatalogReader;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.examples.report.Report;
import io.tongxin.examples.report.ReportData;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Storage;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.term.Vocabulary;
import io.tongxin.wording.Wording;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The main job: reads the catalogs, records a year through the public API, and shows what is owed, done, short, why, and what
 * would cure it.
 *
 * <p>Arguments, all optional: {@code --lang en}, {@code --seeds DIRECTORY}, {@code --date 2026-09-30},
 * {@code --report DIRECTORY}, {@code --store memory|h2|jdbc:…}, {@code --plain}.
 */
public final class Quickstart {
    static final UnitId CITY = UnitId.of("city");
    static final OwnerId LEADER = OwnerId.parse("post:edu.deputy");
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant EARLIER = Instant.parse("2026-10-31T16:00:00Z");

    /** Held, for a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private final Options options;
    private final Screen screen;
    private final PrintStream progress;

    private Quickstart(Options options, PrintStream out, PrintStream progress) {
        this.options = options;
        this.screen = new Screen(out, options.coloured());
        this.progress = progress;
    }

    /** Runs the main job; what is wrong with the catalogs or the options is told line by line, and nothing else is shown. */
    public static void main(String[] args) throws IOException {
        VALIDATOR.setLevel(Level.WARNING);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int failures;
        try {
            failures = run(args, out, System.err);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            failures = 1;
        }
        if (failures > 0) {
            System.exit(1);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream progress) throws IOException {
        Options options = Options.parse(args);
        try {
            new Quickstart(options, out, progress).show();
            return 0;
        } catch (CatalogException e) {
            e.problems().forEach(out::println);
            return e.problems().size();
        }
    }

    private void show() throws IOException {
        try (Store store = Store.of(options.store())) {
            show(store.storage());
        }
    }

    private void show(Storage storage) throws IOException {
        long start = System.nanoTime();
        tell("读取目录", "reading the catalogs", 0);
        Catalog catalog = CatalogReader.of(options.locale()).read(options.seeds());
        var year = new SampleYear(storage, catalog, CITY, options.locale());
        int commands = year.record(percent -> tell("登记全年活动", "recording the year", percent));
        tell("评判", "evaluating", 0);
        Office office = year.office();
        Evaluation now = office.evaluation(options.date());
        if (now.of(LEADER, options.date().getYear()).isEmpty()) {
            throw new IllegalArgumentException(options.of("该年度没有职责：", "nothing is owed in the year ")
                    + options.date().getYear());
        }
        Evaluation earlier = office.evaluation(AsOf.of(options.date(), EARLIER));
        Wording wording = Wording.of(
                options.locale(),
                ZONE,
                catalog.vocabulary(),
                now.facts().terms().norms(),
                now.facts().terms().organization());
        tell("", "", 0);
        var sections = new Sections(
                screen, wording, options.locale(), now, options.date().getYear());
        sections.read(catalog, commands);
        sections.tailored(Tailoring.of(catalog.lists(), options.locale()), LEADER);
        sections.checklist(LEADER);
        sections.verdicts(CITY);
        sections.explained(LEADER);
        sections.earlier(earlier, EARLIER, ZONE);
        sections.rolledUp(CITY, options.date());
        Path page = report(now, earlier, sections, catalog.vocabulary());
        long millis = (System.nanoTime() - start) / 1_000_000;
        screen.blank();
        screen.line(options.of(
                "报告：" + page + "（同目录另有 report.json）。用时 " + millis + " 毫秒。",
                "Report: " + page + " (and report.json beside it). Done in " + millis + " ms."));
    }

    /** Writes the page and the JSON beside it. */
    private Path report(Evaluation now, Evaluation earlier, Sections sections, Vocabulary vocabulary)
            throws IOException {
        Report report = Report.of(new ReportData(
                now,
                earlier,
                options.date().getYear(),
                CITY,
                LEADER,
                sections.shortDuty(LEADER).duty().ref(),
                vocabulary,
                ZONE,
                options.locale()));
        Files.createDirectories(options.report());
        Path page = options.report().resolve("report.html");
        Files.writeString(page, report.html());
        Files.writeString(options.report().resolve("report.json"), report.json());
        return page;
    }

    /** A progress line on a terminal, rewritten in place. */
    private void tell(String zh, String en, int percent) {
        if (options.interactive()) {
            String text = options.of(zh, en);
            progress.print("\r\u001b[K" + (text.isEmpty() ? "" : text + "… " + (percent == 0 ? "" : percent + "%")));
            progress.flush();
        }
    }

    /** What the command line says. */
    record Options(
            Locale locale,
            Path seeds,
            LocalDate date,
            Path report,
            String store,
            boolean coloured,
            boolean interactive) {
        private static final Set<String> WITH_VALUE = Set.of("--lang", "--seeds", "--date", "--report", "--store");

        static Options parse(String[] args) {
            var given = new HashMap<String, String>();
            boolean plain = false;
            for (int i = 0; i < args.length; i++) {
                if (args[i].equals("--plain")) {
                    plain = true;
                } else if (WITH_VALUE.contains(args[i]) && i + 1 < args.length) {
                    given.put(args[i], args[++i]);
                } else {
                    throw new IllegalArgumentException(
                            "无法识别的参数或缺少值 / unknown option, or its value is missing: " + args[i]);
                }
            }
            boolean terminal = !plain && Screen.isTerminal();
            return new Options(
                    Locale.forLanguageTag(given.getOrDefault("--lang", "zh")),
                    given.containsKey("--seeds") ? Path.of(given.getOrDefault("--seeds", "")) : seedsOfProject(),
                    date(given.getOrDefault("--date", "2026-09-30")),
                    Path.of(given.getOrDefault("--report", "examples/target/report")),
                    given.getOrDefault("--store", "memory"),
                    terminal && System.getenv("NO_COLOR") == null,
                    terminal);
        }

        private static LocalDate date(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("--date 应为 2026-09-30 的形式 / is written 2026-09-30: " + text, e);
            }
        }

        private static Path seedsOfProject() {
            Path here = Path.of("").toAbsolutePath();
            for (Path up = here; up != null; up = up.getParent()) {
                if (Files.isRegularFile(up.resolve("seeds").resolve("vocabulary.yaml"))) {
                    return up.resolve("seeds");
                }
            }
            throw new IllegalArgumentException("no seeds/ at or above this directory: " + here);
        }

        String of(String zh, String en) {
            return locale.getLanguage().equals("zh") ? zh : en;
        }
    }
}
