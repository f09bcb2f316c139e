package io.tongxin.catalog;

import io.tongxin.id.ItemId;
import io.tongxin.norm.Citation;
import io.tongxin.responsibility.ArticlePlace;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Modification.Change;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Pace;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.PartnerCondition;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How an item of a list is written, and its parts that a modification may change too. */
final class ItemForm {
    static final Form<ResponsibleRole> ROLE = Scalars.code(List.of(ResponsibleRole.values()));
    private static final int USUAL_LEAD = 30;

    private ItemForm() {}

    static Optional<ResponsibilityItem> item(Node node) {
        var fields = new Fields(node);
        Optional<ItemId> id = fields.required("id", Scalars.id(ItemId::of));
        Optional<Bilingual> content = fields.required("content", Scalars::bilingual);
        var roles = fields.required("roles", ROLE.distinct());
        Optional<Frequency> frequency = fields.required("frequency", FrequencyForm::frequency);
        Credit credit = fields.optional("credit", ItemForm::credit, Credit.none());
        int lead = fields.optional("lead", Scalars.number(0, 366), USUAL_LEAD);
        Pace pace = fields.optional("pace", ItemForm::pace, Pace.even());
        List<Change> extras = ModificationForm.extras(fields);
        if (fields.has("credit") && !frequency.map(ItemForm::isCredited).orElse(true)) {
            fields.problem(node.placeOf("credit"), "item.credit-not-counted");
        }
        return fields.built("value.record", () -> {
            ResponsibilityItem item = ResponsibilityItem.of(
                    id.orElseThrow(),
                    content.orElseThrow(),
                    Set.copyOf(roles.orElseThrow()),
                    frequency.orElseThrow(),
                    credit);
            for (Change extra : extras) {
                item = extra.applyTo(item);
            }
            return item.withLead(lead).withPace(pace);
        });
    }

    private static boolean isCredited(Frequency frequency) {
        return frequency instanceof Quota || frequency instanceof OnEvent;
    }

    static Optional<Credit> credit(Node node) {
        var fields = new Fields(node);
        var kinds = fields.required("kinds", References.ACTIVITY_KIND.distinct());
        ParticipationRole role =
                fields.optional("role", Scalars.code(List.of(ParticipationRole.values())), ParticipationRole.ATTENDED);
        PartnerCondition partner =
                fields.optional("partner", Scalars.code(List.of(PartnerCondition.values())), PartnerCondition.NONE);
        var evidence = fields.set("evidence", References.EVIDENCE_KIND);
        return fields.built("value.record", () -> new Credit(Set.copyOf(kinds.orElseThrow()), role, partner, evidence));
    }

    private static Optional<Pace> pace(Node node) {
        return Form.of(ItemForm::step).many().read(node).flatMap(steps -> {
            try {
                return Optional.of(new Pace(steps));
            } catch (IllegalArgumentException refused) {
                node.problem("list.pace");
                return Optional.empty();
            }
        });
    }

    private static Optional<Pace.Step> step(Node node) {
        var fields = new Fields(node);
        Optional<MonthDay> by = fields.required("by", Scalars::monthDay);
        Optional<Integer> percent = fields.required("percent", Scalars.number(0, 100));
        return fields.built("value.record", () -> new Pace.Step(by.orElseThrow(), percent.orElseThrow()));
    }

    static Optional<Citation> citation(Node node) {
        return Scalars.written("value.citation", Citation::parse).read(node).map(citation -> {
            node.reading().cites(new Located<>(node, citation));
            return citation;
        });
    }

    static Optional<ArticlePlace> place(Node node) {
        var fields = new Fields(node);
        Optional<String> department = fields.required("department", Scalars.text(40));
        Optional<Integer> heading = fields.required("heading", Scalars.number(0, 999));
        Optional<Integer> sentence = fields.required("sentence", Scalars.number(1, 999));
        boolean cut = fields.optional("cut", Scalars::flag, false);
        return fields.built(
                "value.record",
                () -> new ArticlePlace(department.orElseThrow(), heading.orElseThrow(), sentence.orElseThrow(), cut));
    }
}
