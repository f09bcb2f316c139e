package io.tongxin.exchange;

import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.Modification;
import io.tongxin.responsibility.Modification.Change;
import io.tongxin.role.ResponsibleRole;

/** Modifications as JSON: each change is an object with the name of the part and its new value. */
final class ModificationJson {
    private static final String VALUE = "value";

    private ModificationJson() {}

    static void write(Modification modification, ObjectWriting out) {
        out.text("item", modification.item()).objects("changes", modification.changes(), ModificationJson::write);
    }

    static Modification modification(Fields f) {
        return new Modification(
                f.parsed("item", ItemId::of), f.list("changes", v -> v.object(ModificationJson::change)));
    }

    private static void write(Change change, ObjectWriting out) {
        out.text("part", change.part());
        if (change instanceof Modification.SetNumber c) {
            out.text(VALUE, c.number());
        } else if (change instanceof Modification.SetContent c) {
            out.bilingual(VALUE, c.content());
        } else if (change instanceof Modification.SetStrength c) {
            out.text(VALUE, c.strength().name());
        } else if (change instanceof Modification.SetRoles c) {
            out.names(VALUE, c.roles());
        } else if (change instanceof Modification.SetDepartments c) {
            out.sorted(VALUE, c.departments());
        } else if (change instanceof Modification.SetFrequency c) {
            out.object(VALUE, o -> FrequencyJson.write(c.frequency(), o));
        } else if (change instanceof Modification.SetCredit c) {
            out.object(VALUE, o -> ItemJson.write(c.credit(), o));
        } else if (change instanceof Modification.SetScore c) {
            out.object(VALUE, o -> ItemJson.write(c.score(), o));
        } else if (change instanceof Modification.AddBasis c) {
            out.texts(VALUE, c.more());
        } else if (change instanceof Modification.SetGrounds c) {
            out.sorted(VALUE, c.grounds());
        } else if (change instanceof Modification.AddPlaces c) {
            out.objects(VALUE, c.more(), ItemJson::write);
        } else {
            throw new IllegalStateException("a change of the part " + change.part() + " has no JSON form");
        }
    }

    private static Change change(Fields f) {
        return switch (f.required("part").text()) {
            case "number" -> new Modification.SetNumber(f.text(VALUE));
            case "content" -> new Modification.SetContent(f.bilingual(VALUE));
            case "strength" -> new Modification.SetStrength(f.required(VALUE).constant(Strength.class));
            case "roles" -> new Modification.SetRoles(f.constants(VALUE, ResponsibleRole.class));
            case "departments" -> new Modification.SetDepartments(f.parsedSet(VALUE, UnitId::of));
            case "frequency" -> new Modification.SetFrequency(f.required(VALUE).object(FrequencyJson::frequency));
            case "credit" -> new Modification.SetCredit(f.required(VALUE).object(ItemJson::credit));
            case "score" -> new Modification.SetScore(f.required(VALUE).object(ItemJson::score));
            case "basis" -> new Modification.AddBasis(f.parsedList(VALUE, Citation::parse));
            case "grounds" -> new Modification.SetGrounds(f.parsedSet(VALUE, GroundId::of));
            case "places" -> new Modification.AddPlaces(f.list(VALUE, v -> v.object(ItemJson::place)));
            default -> throw f.required("part").wrong("须为下列之一：" + PARTS, "it must be one of " + PARTS);
        };
    }

    private static final String PARTS =
            "number, content, strength, roles, departments, frequency, credit, score, basis, grounds, places";
}
