package io.tongxin.testkit.consultation;

import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.organization.Placement;
import java.util.Collection;

/** A scene as text, one line for each thing that matters. */
final class SceneDescription {
    private final ConsultationScene scene;
    private final StringBuilder text = new StringBuilder();

    SceneDescription(ConsultationScene scene) {
        this.scene = scene;
    }

    String text() {
        line("at the end of " + scene.day() + ", variation " + scene.variation());
        for (Placement placed : scene.organization().records().placements()) {
            line("placed " + placed.unit() + " under " + placed.superior() + " " + placed.effective());
        }
        scene.calendars()
                .forEach(c -> line("calendar " + c.id() + " known " + c.known() + " off "
                        + c.holidays().stream().sorted().toList() + " made up "
                        + c.makeUpDays().stream().sorted().toList()));
        scene.profiles().forEach(this::profile);
        scene.records().plans().forEach(this::plan);
        scene.records().consultations().forEach(this::consultation);
        scene.records().opinions().forEach(this::opinion);
        return text.toString();
    }

    private void line(String line) {
        text.append("  ").append(line).append('\n');
    }

    private void profile(RuleProfile profile) {
        line("profile " + profile.id() + " of " + profile.units() + " " + profile.effective() + " warning "
                + profile.warning());
        profile.rules().forEach(rule -> line("  " + rule));
    }

    private void plan(ConsultationPlan plan) {
        line("plan " + plan.id() + " of " + plan.unit() + " " + plan.channel() + " " + plan.year() + " "
                + plan.topics());
        plan.steps().forEach(step -> line("  " + step.day() + " " + step.act() + some("", step.bodies())));
    }

    private void consultation(Consultation consultation) {
        line("consultation " + consultation.id() + " of " + consultation.unit() + " " + consultation.form() + " by "
                + consultation.initiator() + " " + consultation.topic() + " " + consultation.participants());
        consultation.steps().forEach(step -> line("  " + said(step)));
    }

    private static String said(ConsultationStep step) {
        return step.day() + " " + step.act()
                + step.meeting().map(m -> " for " + m).orElse("")
                + step.rule().map(r -> " about " + r).orElse("")
                + some("", step.bodies()) + some(" spoke", step.spoke());
    }

    private void opinion(Opinion opinion) {
        line("opinion " + opinion.id() + " of " + opinion.unit() + " " + opinion.kind() + " in "
                + opinion.consultation() + " raised by " + opinion.bodies() + some(" made of", opinion.from()));
        opinion.steps().forEach(step -> line("  " + said(step)));
    }

    private static String said(OpinionStep step) {
        return step.day() + " " + step.act() + step.end().map(e -> " " + e).orElse("")
                + step.rule().map(r -> " about " + r).orElse("")
                + some("", step.bodies()) + some(" into", step.into());
    }

    private static String some(String what, Collection<?> things) {
        return things.isEmpty() ? "" : what + " " + things;
    }
}
