package io.tongxin.catalog;

import io.tongxin.id.ItemId;
import io.tongxin.norm.Strength;
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

    /** The parts that an item may leave out, as changes to one that has none of them. */
    static List<Change> extras(Fields fields) {
        var form = new ModificationForm(fields);
        form.readExtras();
        return form.changes;
    }

    private List<Change> changes() {
        change("content", Scalars::bilingual, Modification.SetContent::new);
        change("roles", ItemForm.ROLE.distinct(), roles -> new Modification.SetRoles(Set.copyOf(roles)));
        change("frequency", FrequencyForm::frequency, Modification.SetFrequency::new);
        change("credit", ItemForm::credit, Modification.SetCredit::new);
        readExtras();
        return changes;
    }

    private void readExtras() {
        change("number", Scalars.text(20), Modification.SetNumber::new);
        change("strength", Scalars.code(List.of(Strength.values())), Modification.SetStrength::new);
        change("departments", References.UNIT.distinct(), units -> new Modification.SetDepartments(Set.copyOf(units)));
        change("score", ScoreForm::score, Modification.SetScore::new);
        change("basis", Form.of(ItemForm::citation).many(), Modification.AddBasis::new);
        change("grounds", References.GROUND.distinct(), grounds -> new Modification.SetGrounds(Set.copyOf(grounds)));
        change("places", Form.of(ItemForm::place).many(), Modification.AddPlaces::new);
    }

    private <T> void change(String name, Form<T> form, Function<T, Change> change) {
        fields.optional(name, form).map(change).ifPresent(changes::add);
    }
}
