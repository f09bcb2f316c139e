package io.tongxin.catalog;

import io.tongxin.id.ItemId;
import io.tongxin.responsibility.Modification;
import io.tongxin.responsibility.Modification.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How a change to an imported item is written: the item, and the parts as they shall be. */
final class ModificationForm {
    private final Fields fields;
    private final List<Change> changes = new ArrayList<>();

    private ModificationForm(Fields fields) {
        this.fields = fields;
    }

    static Optional<Modification> modification(Node node) {
        var fields = new Fields(node);
        Optional<ItemId> item = fields.required("item", Scalars.id(ItemId::of));
        List<Change> changes = new ModificationForm(fields).changes();
        return fields.built("list.modification", () -> new Modification(item.orElseThrow(), changes));
    }

    private List<Change> changes() {
        change("number", ItemForm.NUMBER, Modification.SetNumber::new);
        change("content", Scalars::bilingual, Modification.SetContent::new);
        change("strength", ItemForm.STRENGTH, Modification.SetStrength::new);
        change("roles", ItemForm.ROLE.distinct(), roles -> new Modification.SetRoles(Set.copyOf(roles)));
        change("departments", References.UNIT.distinct(), units -> new Modification.SetDepartments(Set.copyOf(units)));
        change("frequency", FrequencyForm::frequency, Modification.SetFrequency::new);
        change("credit", ItemForm::credit, Modification.SetCredit::new);
        change("score", ScoreForm::score, Modification.SetScore::new);
        change("basis", Form.of(ItemForm::citation).many(), Modification.AddBasis::new);
        change("grounds", References.GROUND.distinct(), grounds -> new Modification.SetGrounds(Set.copyOf(grounds)));
        change("places", Form.of(ItemForm::place).many(), Modification.AddPlaces::new);
        return changes;
    }

    private <T> void change(String name, Form<T> form, Function<T, Change> change) {
        fields.optional(name, form).map(change).ifPresent(changes::add);
    }
}
