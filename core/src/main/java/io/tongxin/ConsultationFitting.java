package io.tongxin;

import io.tongxin.activity.Activity;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.Participant;
import io.tongxin.consultation.PlanState;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.consultation.Topic;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Condition;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Checks how plans, consultations, opinions and activities fit each other. What belongs to another unit is treated as what does not exist, so
 * that nobody learns of it.
 */
final class ConsultationFitting {
    private static final PeopleFitting.Whole<ConsultationPlan, Consultation> PLANS = new PeopleFitting.Whole<>(
            RecordKinds.CONSULTATION_PLANS,
            ConsultationPlan::unit,
            RecordKinds.CONSULTATIONS,
            Attributes.PLAN,
            Consultation::unit,
            "plan.has-consultations");
    private static final PeopleFitting.Whole<Consultation, Opinion> CONSULTATIONS = new PeopleFitting.Whole<>(
            RecordKinds.CONSULTATIONS,
            Consultation::unit,
            RecordKinds.OPINIONS,
            Attributes.CONSULTATION,
            Opinion::unit,
            "consultation.has-opinions");

    private final Transaction transaction;
    private final View everything;
    private final PeopleFitting.Refusal refusal;

    ConsultationFitting(Transaction transaction, View everything, PeopleFitting.Refusal refusal) {
        this.transaction = transaction;
        this.everything = everything;
        this.refusal = refusal;
    }

    void check(List<Change> changes) {
        changes.forEach(change -> {
            PLANS.check(change, transaction, everything, refusal);
            CONSULTATIONS.check(change, transaction, everything, refusal);
        });
        each(changes, RecordKinds.RULE_PROFILES, this::checkProfile);
        each(changes, RecordKinds.CONSULTATION_PLANS, this::checkPlan);
        each(changes, RecordKinds.CONSULTATIONS, this::checkConsultation);
        each(changes, RecordKinds.OPINIONS, this::checkOpinion);
        each(changes, RecordKinds.ACTIVITIES, this::checkActivity);
        new LineageFitting(transaction, everything, refusal).check(changes);
    }

    private static <T> void each(List<Change> changes, RecordKind<T> kind, BiConsumer<Change, T> check) {
        changes.stream()
                .filter(change -> change.kind().equals(kind))
                .forEach(change -> change.content()
                        .ifPresent(content -> check.accept(change, kind.type().cast(content.value()))));
    }

    private <T> Optional<T> find(RecordKind<T> kind, String id) {
        return transaction.find(kind, id, everything).map(kind::read);
    }

    private void checkProfile(Change change, RuleProfile profile) {
        Condition sameUnits = Condition.hasAny(
                Attributes.UNITS, profile.units().stream().map(UnitId::value).collect(Collectors.toSet()));
        transaction.scan(RecordKinds.RULE_PROFILES, sameUnits, everything, row -> {
            RuleProfile other = RecordKinds.RULE_PROFILES.read(row);
            if (!other.id().equals(profile.id()) && other.effective().overlaps(profile.effective())) {
                refusal.of(change, "effective", "profile.overlap");
            }
        });
    }

    private void checkPlan(Change change, ConsultationPlan plan) {
        transaction.scan(
                RecordKinds.CONSULTATIONS,
                Condition.equal(Attributes.PLAN, plan.id().value()),
                everything,
                row -> {
                    Consultation under = RecordKinds.CONSULTATIONS.read(row);
                    boolean hasTopic = under.topic()
                            .flatMap(planned -> plan.topic(planned.topic()))
                            .isPresent();
                    if (!hasTopic) {
                        refusal.of(change, "topics", "plan.topic-in-use");
                    }
                    if (plan.state() == PlanState.CLOSED) {
                        checkClosed(change, under);
                    }
                });
    }

    /** A plan is closed only when everything under it is; what is not has its id in the path. */
    private void checkClosed(Change change, Consultation under) {
        if (!under.state().isEnd()) {
            refusal.of(change, "consultations[" + under.id() + "]", "plan.consultation-open");
        }
        Condition open = Condition.equal(Attributes.CONSULTATION, under.id().value());
        transaction.scan(RecordKinds.OPINIONS, open, everything, row -> {
            Opinion opinion = RecordKinds.OPINIONS.read(row);
            if (opinion.isOpen()) {
                refusal.of(change, "opinions[" + opinion.id() + "]", "plan.opinion-open");
            }
        });
    }

    private void checkConsultation(Change change, Consultation consultation) {
        consultation.topic().ifPresent(planned -> checkPlanned(change, consultation, planned));
        find(RecordKinds.ACTIVITIES, consultation.id().value())
                .filter(activity -> !isOf(activity, consultation))
                .ifPresent(activity -> refusal.of(change, "steps", "consultation.activity-differs"));
    }

    private void checkPlanned(Change change, Consultation consultation, Consultation.Planned planned) {
        Optional<ConsultationPlan> plan = find(
                        RecordKinds.CONSULTATION_PLANS, planned.plan().value())
                .filter(found -> found.unit().equals(consultation.unit()));
        if (plan.isEmpty()) {
            refusal.of(change, "topic.plan", "consultation.no-such-plan");
            return;
        }
        Optional<Topic> topic = plan.get().topic(planned.topic());
        if (topic.isEmpty()) {
            refusal.of(change, "topic.topic", "consultation.no-such-topic");
        }
        if (topic.filter(t -> t.form() != consultation.form() || t.subject() != consultation.subject())
                .isPresent()) {
            refusal.of(change, "form", "consultation.topic-differs");
        }
        Optional<LocalDate> first =
                consultation.steps().stream().flatMap(s -> s.meeting().stream()).findFirst();
        if (first.filter(day -> day.getYear() != plan.get().year()).isPresent()) {
            refusal.of(change, "topic.plan", "consultation.other-year");
        }
        if (plan.get().state() == PlanState.CLOSED && !consultation.state().isEnd()) {
            refusal.of(change, "topic.plan", "plan.closed");
        }
    }

    /** An activity that bears a consultation's id is its own, and says the same. */
    private void checkActivity(Change change, Activity activity) {
        find(RecordKinds.CONSULTATIONS, activity.id().value())
                .filter(consultation -> !isOf(activity, consultation))
                .ifPresent(consultation -> refusal.of(change, "days", "consultation.activity-differs"));
    }

    private static boolean isOf(Activity activity, Consultation consultation) {
        return activity.unit().equals(consultation.unit())
                && consultation.day(ConsultationAct.HOLD).equals(Optional.of(activity.day()));
    }

    private void checkOpinion(Change change, Opinion opinion) {
        if (opinion.consultation().isEmpty()) {
            return;
        }
        Optional<Consultation> found = find(
                        RecordKinds.CONSULTATIONS, opinion.consultation().get().value())
                .filter(consultation -> consultation.unit().equals(opinion.unit()));
        if (found.isEmpty()) {
            refusal.of(change, "consultation", "opinion.no-such-consultation");
            return;
        }
        Consultation consultation = found.get();
        if (consultation.form().isPersonnel()) {
            refusal.of(change, "consultation", "consultation.personnel-text");
        }
        Set<UnitId> taking =
                consultation.participants().stream().map(Participant::body).collect(Collectors.toSet());
        if (!taking.containsAll(opinion.bodies())) {
            refusal.of(change, "bodies", "opinion.body-not-there");
        }
        ConsultationStep first = consultation.steps().get(0);
        if (opinion.registeredOn().isBefore(first.day())) {
            refusal.of(change, "steps[0].day", "opinion.before-consultation");
        }
        boolean planClosed = consultation
                .topic()
                .flatMap(planned ->
                        find(RecordKinds.CONSULTATION_PLANS, planned.plan().value()))
                .filter(plan -> plan.state() == PlanState.CLOSED)
                .isPresent();
        if (planClosed && opinion.isOpen()) {
            refusal.of(change, "consultation", "plan.closed");
        }
    }
}
