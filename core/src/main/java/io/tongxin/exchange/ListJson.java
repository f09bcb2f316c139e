package io.tongxin.exchange;

import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.ExclusiveGroup;
import io.tongxin.responsibility.ListImport;
import io.tongxin.responsibility.Merge;
import io.tongxin.responsibility.ResponsibilityList;

/** Responsibility lists as JSON. */
final class ListJson {
    private ListJson() {}

    static void write(ResponsibilityList list, ObjectWriting out) {
        out.text("key", list.key())
                .bilingual("title", list.title())
                .text("issuer", list.issuer())
                .object("effective", o -> CalendarJson.effective(list.effective(), o))
                .object("audience", o -> write(list.audience(), o))
                .objects(
                        "imports",
                        list.imports(),
                        (i, o) -> o.text("list", i.list())
                                .sorted("only", i.only())
                                .sorted("except", i.except()))
                .objects(
                        "merges",
                        list.merges(),
                        (m, o) -> o.text("into", m.into()).sorted("from", m.from()))
                .objects("modifications", list.modifications(), ModificationJson::write)
                .objects("items", list.items(), ItemJson::write)
                .objects("groups", list.groups(), (g, o) -> o.text("id", g.id()).sorted("items", g.items()))
                .texts("basis", list.basis());
    }

    static ResponsibilityList list(Fields f) {
        return new ResponsibilityList(
                f.parsed("key", ListVersion::parse),
                f.bilingual("title"),
                f.parsed("issuer", UnitId::of),
                CalendarJson.effective(f.required("effective")),
                f.required("audience").object(ListJson::audience),
                f.list(
                        "imports",
                        v -> v.object(i -> new ListImport(
                                i.parsed("list", ListVersion::parse),
                                i.parsedSet("only", ItemId::of),
                                i.parsedSet("except", ItemId::of)))),
                f.list(
                        "merges",
                        v -> v.object(m -> new Merge(m.parsed("into", ItemId::of), m.parsedSet("from", ItemId::of)))),
                f.list("modifications", v -> v.object(ModificationJson::modification)),
                f.list("items", v -> v.object(ItemJson::item)),
                f.list(
                        "groups",
                        v -> v.object(
                                g -> new ExclusiveGroup(g.required("id").text(), g.parsedSet("items", ItemId::of)))),
                f.parsedList("basis", Citation::parse));
    }

    private static void write(Audience audience, ObjectWriting out) {
        out.sorted("units", audience.units())
                .sorted("classes", audience.classes())
                .objectsBy(
                        "along",
                        audience.along(),
                        a -> a.type() + " " + a.from(),
                        (a, o) -> o.text("type", a.type()).text("from", a.from()));
    }

    private static Audience audience(Fields f) {
        return new Audience(
                f.parsedSet("units", UnitId::of),
                f.parsedSet("classes", UnitClassId::of),
                f.set(
                        "along",
                        v -> v.object(a -> new Audience.Along(
                                a.parsed("type", RelationTypeId::of), a.parsed("from", UnitId::of)))));
    }
}
