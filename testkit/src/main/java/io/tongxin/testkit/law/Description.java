package io.tongxin.testkit.law;

import io.tongxin.activity.Activity;
import io.tongxin.duty.Facts;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.storage.Recorded;
import java.util.stream.Collectors;

/** A situation as text, one line for each thing that matters. */
final class Description {
    private final Situation situation;
    private final StringBuilder text = new StringBuilder();

    Description(Situation situation) {
        this.situation = situation;
    }

    String text() {
        Facts facts = situation.facts();
        line("seen from " + situation.asOf() + ", year " + situation.year() + ", variation " + situation.variation());
        organization(facts.terms().organization().records());
        facts.terms()
                .tables()
                .forEach(t -> line("table " + t.id() + " " + t.rows() + " known until " + t.knownUntil()));
        facts.terms().lists().forEach(this::list);
        facts.activities().forEach(this::activity);
        facts.decisions().forEach(r -> line("decision " + suffix(r) + " " + r.value()));
        facts.closings().forEach(c -> line("closing " + c.closing()));
        return text.toString();
    }

    private void line(String line) {
        text.append("  ").append(line).append('\n');
    }

    private void organization(OrganizationRecords records) {
        for (OrganizationUnit unit : records.units()) {
            line("unit " + unit.id() + " " + unit.classes() + " " + unit.existence());
        }
        records.placements().forEach(p -> line("placed " + p.unit() + " under " + p.superior() + " " + p.effective()));
        records.relations().forEach(r -> line(r.type() + " " + r.from() + " to " + r.to() + " " + r.effective()));
        records.posts().forEach(p -> line("post " + p.id() + " " + p.roles() + " " + p.existence()));
        records.appointments().forEach(a -> line("held " + a.post() + " by " + a.holder() + " " + a.effective()));
    }

    private void list(ResolvedList list) {
        line("list " + list.key() + " " + list.list().effective() + " for "
                + list.list().audience() + " groups " + list.groups());
        for (ResolvedList.Entry entry : list.items()) {
            ResponsibilityItem item = entry.item();
            line("  item " + item.id() + " " + item.strength() + " " + item.roles() + " " + item.frequency() + " lead "
                    + item.lead() + " grounds " + item.grounds() + " " + item.credit() + " pace " + item.pace());
        }
    }

    private void activity(Recorded<Activity> recorded) {
        Activity activity = recorded.value();
        String owners = activity.participations().stream()
                .map(p -> p.owner() + " " + p.role())
                .collect(Collectors.joining(", "));
        line("activity " + activity.id() + " " + suffix(recorded) + " " + activity.kind() + " on " + activity.day()
                + " by " + owners + " with " + activity.partners() + " proved by " + activity.evidenceKinds()
                + (activity.answers().isEmpty() ? "" : " answers " + activity.answers()));
    }

    private static String suffix(Recorded<?> recorded) {
        return "r" + recorded.revision() + (recorded.withdrawn() ? " withdrawn" : "") + " recorded "
                + recorded.recordedAt();
    }
}
