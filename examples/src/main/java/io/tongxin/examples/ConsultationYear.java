package io.tongxin.examples;

import io.tongxin.Consultations;
import io.tongxin.RecordKinds;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.catalog.ShippedProfiles;
import io.tongxin.consultation.BodyFigures;
import io.tongxin.consultation.CaseRef;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationLedger;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.Deadline;
import io.tongxin.consultation.LedgerReview;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionReturn;
import io.tongxin.consultation.PlanAct;
import io.tongxin.consultation.PlanStep;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.consultation.RuleProfiles;
import io.tongxin.duty.Evaluation;
import io.tongxin.examples.report.ConsultationPage;
import io.tongxin.examples.report.Report;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.OpinionId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.RuleProfileId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Bilingual;
import io.tongxin.validity.InvalidRecordException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * A year of consultation: records it through the public API, and shows the plan, each case with its deadlines, what is wrong and what would cure
 * it, the ledger of opinions with what flows back, the same case under two profiles, and what became of it all.
 *
 * <p>Arguments, all optional, as in {@link Quickstart}: {@code --lang en}, {@code --date 2026-12-31}, {@code --report DIRECTORY}, {@code --store
 * memory|h2|jdbc:…}, {@code --plain}. It writes a page in each language and a calendar file for each body.
 */
public final class ConsultationYear {
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");
    private static final LocalDate MADE = LocalDate.of(2026, 12, 31);

    private final Quickstart.Options options;
    private final Screen screen;
    private final SampleConsultations city;
    private final Locale locale;

    private ConsultationYear(Quickstart.Options options, Store store, PrintStream out) {
        this.options = options;
        this.screen = new Screen(out, options.coloured());
        this.locale = options.locale();
        this.city = new SampleConsultations(store.storage(), locale);
    }

    /** Runs it; what is wrong with the options is told in one line. */
    public static void main(String[] args) throws IOException {
        VALIDATOR.setLevel(Level.WARNING);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            run(args, out);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    static void run(String[] args, PrintStream out) throws IOException {
        Quickstart.Options options = Quickstart.Options.parse(args);
        try (Store store = Store.of(options.store())) {
            new ConsultationYear(options, store, out).show(List.of(args).contains("--date") ? options.date() : MADE);
        }
    }

    private String of(Bilingual text) {
        return text.in(locale);
    }

    private String name(UnitId unit) {
        return of(SampleConsultations.name(unit));
    }

    private void show(LocalDate day) throws IOException {
        city.record();
        Consultations consultations = city.consultations();
        LedgerReview review = consultations.on(day);
        plan(review);
        cases(review);
        findings(review);
        opinions(review);
        returns(review, day);
        figures(review, day);
        twoProfiles(day);
        moves();
        closing(day);
        written(review, day);
    }

    private void plan(LedgerReview review) {
        for (ConsultationPlan plan : review.records().plans()) {
            screen.title(of(plan.title()) + " (" + of(plan.state().label()) + ")");
            plan.steps()
                    .forEach(s -> screen.line("  " + s.day() + "  " + of(s.act().label())));
            plan.topics()
                    .forEach(t -> screen.line("  " + t.id() + "  " + of(t.form().label()) + "  " + of(t.heading())));
        }
    }

    private void cases(LedgerReview review) {
        screen.title(options.of("各次协商和期限", "Consultations and their deadlines"));
        for (Consultation one : review.records().consultations()) {
            screen.line("  " + one.id() + "  " + of(one.form().label()) + "  " + of(one.heading()) + "  ("
                    + of(one.state().label()) + ")");
            deadlines(review.deadlines(CaseRef.of(one.id())));
        }
    }

    private void deadlines(List<Deadline> deadlines) {
        deadlines.forEach(d -> screen.paragraph("      ", of(d.state().label()) + "  " + of(d.arithmetic())));
    }

    private void findings(LedgerReview review) {
        screen.title(options.of("发现问题和办法", "Findings and cures"));
        review.findings().forEach(f -> {
            screen.paragraph(
                    "  ",
                    f.subject() + "  " + of(f.consequence().label()) + "  "
                            + of(f.finding().message()) + "  " + f.finding().basis());
            screen.paragraph("      ", options.of("办法：", "cure: ") + of(f.remedy()));
        });
    }

    private void opinions(LedgerReview review) {
        screen.title(options.of("意见台账", "Ledger of opinions"));
        for (Opinion one : review.records().opinions()) {
            String from = one.from().isEmpty()
                    ? ""
                    : options.of("，来自 ", ", of ")
                            + one.from().stream().map(OpinionId::value).sorted().collect(Collectors.joining(", "));
            screen.line("  " + one.id() + "  "
                    + one.voices().stream().sorted().map(this::name).collect(Collectors.joining("、"))
                    + "  " + of(one.text()) + "  " + of(one.state().label())
                    + one.end().map(e -> "  " + of(e.label())).orElse("")
                    + from + (one.isOpen() ? options.of("  待办结答复", "  open") : ""));
            deadlines(review.deadlines(CaseRef.of(one.id())));
        }
    }

    /** What a duty that carries an opinion out stands at flows back with it. */
    private void returns(LedgerReview review, LocalDate day) {
        screen.title(options.of("反馈给", "What flows back to ") + name(SampleConsultations.FIRST));
        Evaluation evaluation = city.office().evaluation(day);
        for (OpinionReturn back : review.returnsTo(SampleConsultations.FIRST)) {
            String duties = back.carriedOutBy().stream()
                    .flatMap(c -> c.duty().stream())
                    .flatMap(d -> evaluation.of(d).stream())
                    .map(v ->
                            options.of("，所列职责：", ", its duty: ") + of(v.state().label()))
                    .collect(Collectors.joining());
            screen.line("  " + back.opinion() + "  "
                    + back.end().map(e -> of(e.label())).orElse("—") + "  "
                    + back.repliedOn()
                            .map(d -> options.of("答复 ", "replied ") + d)
                            .orElse(options.of("未答复", "no reply")) + duties);
        }
        screen.line("  " + options.of("协商计入职责：", "Credited to duties: ")
                + evaluation.of(OwnerId.body(SampleConsultations.CITY), day.getYear()).stream()
                        .map(v -> v.duty().ref().item() + " " + of(v.state().label()))
                        .collect(Collectors.joining("; ")));
    }

    private void figures(LedgerReview review, LocalDate day) {
        screen.title(options.of("答复与成效", "Answers and effects"));
        for (BodyFigures f : review.figures(day.getYear()).bodies()) {
            screen.line("  " + name(f.body()) + options.of("：采纳 ", ": adopted ") + f.adopted()
                    + options.of("，部分采纳 ", ", partly ") + f.partlyAdopted() + options.of("，未采纳 ", ", not ")
                    + f.notAdopted() + options.of("，留存 ", ", noted ") + f.noted() + options.of("，待办 ", ", open ")
                    + f.open() + options.of("，已落实 ", ", carried out ") + f.carriedOut()
                    + options.of("，完成 ", ", completed ")
                    + f.completed());
        }
    }

    /** The same case by the rules of the centre and by those of a city that counts working days. */
    private void twoProfiles(LocalDate day) {
        screen.title(options.of("同一次协商，两个规则方案", "The same case under two profiles"));
        var known = city.office().known();
        for (RuleProfile shipped : List.of(ShippedProfiles.central(), ShippedProfiles.cityUnverified())) {
            RuleProfile own = shipped.adoptedAs(
                    RuleProfileId.of("compared"), Set.of(SampleConsultations.CITY), EffectivePeriod.always());
            LedgerReview review = ConsultationLedger.of(
                            city.consultations().ledger().records(),
                            RuleProfiles.of(List.of(own), Organization.of(known.organization())),
                            WorkingCalendars.of(known.latest(RecordKinds.WORKING_CALENDARS)))
                    .on(day);
            screen.line("  " + of(shipped.title()));
            deadlines(review.deadlines(CaseRef.of(ConsultationId.of("c-4"))));
        }
    }

    private void moves() {
        screen.title(options.of("日历更正引起的期限变动", "Deadlines that a corrected calendar moved"));
        city.consultations().moves().all().stream()
                .map(Recorded::value)
                .map(m -> "  " + m.subject() + "  "
                        + m.from().map(LocalDate::toString).orElse("—") + " → "
                        + m.to().map(LocalDate::toString).orElse("—") + "  " + of(m.reason()))
                .sorted()
                .forEach(screen::line);
    }

    private void closing(LocalDate day) {
        screen.title(options.of("结束计划", "Closing the plan"));
        Recorded<ConsultationPlan> plan =
                city.consultations().plans().find(SampleConsultations.PLAN).orElseThrow();
        try {
            city.consultations()
                    .plans()
                    .correct(
                            plan.value().after(PlanStep.of(PlanAct.CLOSE, day, SampleConsultations.CITY)),
                            plan.revision());
            screen.line(options.of("  已结束", "  closed"));
        } catch (InvalidRecordException e) {
            e.violations().forEach(v -> screen.line("  " + v));
        }
    }

    private void written(LedgerReview review, LocalDate day) throws IOException {
        Path directory = options.report().resolve("consultation");
        Files.createDirectories(directory);
        for (Locale each : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String page = new ConsultationPage(review, day.getYear(), each, SampleConsultations::name, Report.css())
                    .written();
            Files.writeString(directory.resolve("index." + each.getLanguage() + ".html"), page);
        }
        Instant made = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        for (UnitId body : SampleConsultations.BODIES.stream().sorted().toList()) {
            Files.writeString(directory.resolve(body + ".ics"), CalendarFiles.of(body, review, locale, made));
        }
        screen.blank();
        screen.line(options.of("网页和日历文件：", "Pages and calendar files: ") + directory);
    }
}
