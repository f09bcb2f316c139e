package io.tongxin.consultation;

import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.UnitId;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at all records by their rules, case after case. */
final class Reviewing {
    private final ConsultationRecords records;
    private final RuleProfiles profiles;
    private final WorkingCalendars calendars;
    private final LocalDate today;
    private final Map<ConsultationId, Consultation> consultations = new HashMap<>();
    private final Lineage lineage;
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<ConsultationFinding> findings = new ArrayList<>();

    Reviewing(ConsultationRecords records, RuleProfiles profiles, WorkingCalendars calendars, LocalDate today) {
        this.records = records;
        this.profiles = profiles;
        this.calendars = calendars;
        this.today = today;
        this.lineage = Lineage.of(records.opinions());
        records.consultations().forEach(c -> consultations.put(c.id(), c));
    }

    LedgerReview review() {
        records.plans().forEach(this::plan);
        records.consultations().forEach(this::consultation);
        records.opinions().forEach(this::opinion);
        return new LedgerReview(
                today,
                records,
                deadlines.stream()
                        .sorted(Comparator.comparing(Deadline::subject))
                        .toList(),
                findings.stream()
                        .sorted(Comparator.comparing(ConsultationFinding::subject))
                        .toList());
    }

    private Optional<RuleProfile> profile(UnitId unit, LocalDate day) {
        return profiles.of(unit, day);
    }

    private void plan(ConsultationPlan plan) {
        CaseRef subject = CaseRef.of(plan.id());
        List<Consultation> under = records.consultations().stream()
                .filter(c -> c.topic().filter(t -> t.plan().equals(plan.id())).isPresent())
                .toList();
        profile(plan.unit(), plan.steps().get(0).day()).ifPresent(profile -> {
            var check = new PlanCheck(plan, under, today);
            for (ConsultationRule rule : profile.rules()) {
                Optional<Breach> breach = rule instanceof ProcedureRule procedure
                        ? check.procedure(procedure.procedure())
                        : rule instanceof YearlyRule yearly ? check.yearly(yearly) : Optional.empty();
                breach.ifPresent(b -> add(
                        subject,
                        profile,
                        rule,
                        b,
                        plan.steps().stream()
                                .anyMatch(s ->
                                        s.act() == PlanAct.EXPLAIN && s.rule().equals(Optional.of(rule.id())))));
            }
        });
    }

    private void consultation(Consultation consultation) {
        if (consultation.state() == ConsultationState.CANCELLED) {
            return;
        }
        LocalDate day =
                consultation.meetingDay().orElse(consultation.steps().get(0).day());
        profile(consultation.unit(), day).ifPresent(profile -> {
            var check = new ConsultationCheck(consultation);
            for (ConsultationRule rule : profile.rules()) {
                if (!rule.appliesTo(consultation.form())) {
                    continue;
                }
                if (rule instanceof LeadRule lead) {
                    lead(consultation, profile, lead);
                } else if (rule instanceof TermRule term && term.task() == TermRule.Task.MINUTES) {
                    minutes(consultation, profile, term);
                } else {
                    check.breach(rule)
                            .ifPresent(b -> add(
                                    CaseRef.of(consultation.id()),
                                    profile,
                                    rule,
                                    b,
                                    consultation.explanation(rule.id()).isPresent()));
                }
            }
        });
    }

    private DeadlineCount count(RuleProfile profile) {
        return new DeadlineCount(calendars, today, profile.warning());
    }

    private void lead(Consultation consultation, RuleProfile profile, LeadRule rule) {
        if (consultation.meetingDay().isEmpty()) {
            return;
        }
        LocalDate meeting = consultation.meetingDay().get();
        boolean held = consultation.day(ConsultationAct.HOLD).isPresent();
        Deadline deadline = count(profile)
                .ahead(
                        CaseRef.of(consultation.id()),
                        rule,
                        meeting,
                        consultation.dayReachingAll(rule.what().act()),
                        consultation.state() == ConsultationState.SUSPENDED);
        Bilingual cure = held || (deadline.state() == DeadlineState.LATE && !meeting.isAfter(today))
                ? Remedies.REASON
                : deadline.state() == DeadlineState.DUE_SOON
                        ? Remedies.before(rule.what().label(), deadline)
                        : Remedies.postpone(count(profile).earliest(rule), deadline, rule, calendars);
        add(deadline, profile, cure, consultation.explanation(rule.id()).isPresent());
    }

    private void minutes(Consultation consultation, RuleProfile profile, TermRule rule) {
        consultation
                .day(ConsultationAct.HOLD)
                .ifPresent(held -> add(
                        count(profile)
                                .after(
                                        CaseRef.of(consultation.id()),
                                        rule,
                                        Bilingual.of("会议日", "meeting"),
                                        held,
                                        consultation.dayReachingAll(ConsultationAct.SEND_MINUTES),
                                        consultation.suspensions()),
                        profile,
                        Remedies.of(rule),
                        consultation.explanation(rule.id()).isPresent()));
    }

    private void opinion(Opinion opinion) {
        if (opinion.state().isSuperseded()) {
            return;
        }
        LocalDate start = lineage.startOf(opinion);
        Optional<Consultation> raisedIn =
                opinion.consultation().flatMap(id -> Optional.ofNullable(consultations.get(id)));
        profile(opinion.unit(), start).ifPresent(profile -> {
            for (ConsultationRule rule : profile.rules()) {
                boolean applies = raisedIn.map(c -> rule.appliesTo(c.form()))
                        .orElse(rule.forms().isEmpty());
                if (!applies) {
                    continue;
                }
                boolean explained = opinion.explanation(rule.id()).isPresent();
                if (rule instanceof TermRule term && isFor(term, opinion)) {
                    add(term(opinion, start, profile, term), profile, Remedies.of(term), explained);
                } else if (rule instanceof ProcedureRule procedure && procedure.procedure() == Procedure.REPLIED) {
                    replied(opinion, raisedIn)
                            .ifPresent(b -> add(CaseRef.of(opinion.id()), profile, rule, b, explained));
                }
            }
        });
    }

    private static boolean isFor(TermRule rule, Opinion opinion) {
        return rule.task() != TermRule.Task.MINUTES
                && (rule.kinds().isEmpty() || rule.kinds().contains(opinion.kind()));
    }

    private Deadline term(Opinion opinion, LocalDate start, RuleProfile profile, TermRule rule) {
        Optional<LocalDate> done = rule.task() == TermRule.Task.REPLY
                ? opinion.repliedToAllOn()
                : Stream.of(OpinionAct.ASSIGN, OpinionAct.DECIDE)
                        .flatMap(act -> opinion.day(act).stream())
                        .min(Comparator.naturalOrder());
        return count(profile)
                .after(
                        CaseRef.of(opinion.id()),
                        rule,
                        Bilingual.of("登记日", "registered"),
                        start,
                        done,
                        lineage.suspensionsOf(opinion));
    }

    /** No number of days is made up: it is wrong once the consultation is closed, or the year over, without a reply. */
    private Optional<Breach> replied(Opinion opinion, Optional<Consultation> raisedIn) {
        boolean judged = raisedIn.map(c -> c.state() == ConsultationState.CLOSED)
                .orElse(today.getYear() > lineage.startOf(opinion).getYear());
        return judged && opinion.isOpen()
                ? Optional.of(new Breach(
                        Bilingual.of(
                                "意见 " + opinion.id() + "（"
                                        + opinion.state().label().zh() + "）尚未办结答复",
                                "opinion " + opinion.id() + " is "
                                        + opinion.state().label().en() + " and not answered to all"),
                        Procedure.REPLIED.cure()))
                : Optional.empty();
    }

    private void add(Deadline deadline, RuleProfile profile, Bilingual remedy, boolean explained) {
        deadlines.add(deadline);
        boolean soon = deadline.state() == DeadlineState.DUE_SOON;
        if (!soon && !deadline.state().isBroken()) {
            return;
        }
        Consequence consequence = soon ? Consequence.WARNING : consequence(deadline.rule(), explained);
        add(
                deadline.subject(),
                profile,
                deadline.rule(),
                consequence,
                deadline.arithmetic(),
                remedy,
                deadline.provisional());
    }

    private void add(CaseRef subject, RuleProfile profile, ConsultationRule rule, Breach breach, boolean explained) {
        add(subject, profile, rule, consequence(rule, explained), breach.message(), breach.remedy(), false);
    }

    /** A recorded reason satisfies a rule that generally binds, and no stricter one. */
    private static Consequence consequence(ConsultationRule rule, boolean explained) {
        Consequence consequence = Consequence.of(rule.strength());
        return explained && consequence == Consequence.NEEDS_REASON ? Consequence.INFORMATION : consequence;
    }

    private void add(
            CaseRef subject,
            RuleProfile profile,
            ConsultationRule rule,
            Consequence consequence,
            Bilingual message,
            Bilingual remedy,
            boolean provisional) {
        findings.add(new ConsultationFinding(
                subject,
                new Finding(rule.id(), consequence, subject.toString(), message, rule.basis()),
                remedy,
                profile.verified(),
                provisional));
    }

    /** What is wrong, and what would cure it. */
    record Breach(Bilingual message, Bilingual remedy) {}
}
