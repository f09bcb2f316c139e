package io.tongxin.catalog;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.ExclusiveGroup;
import io.tongxin.responsibility.ListImport;
import io.tongxin.responsibility.Merge;
import io.tongxin.responsibility.Modification;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code catalog: list}. */
final class ListDocument {
    private ListDocument() {}

    static void read(Node root, Contents contents) {
        list(root)
                .filter(list -> root.reading().isValid(list, root))
                .ifPresent(list -> contents.lists.add(new Located<>(root, list)));
    }

    private static Optional<ResponsibilityList> list(Node root) {
        var fields = new Fields(root);
        fields.has("catalog");
        Optional<ListVersion> key = fields.required("list", Scalars.written("value.list", ListVersion::parse));
        Optional<Bilingual> title = fields.required("title", Scalars::bilingual);
        Optional<UnitId> issuer = fields.required("issuer", References.UNIT);
        Optional<EffectivePeriod> effective = Dates.effective(fields);
        Optional<Audience> audience = fields.required("applies-to", ListDocument::audience);
        List<Citation> basis = fields.list("basis", ItemForm::citation);
        List<ListImport> imports = fields.list("imports", ListDocument::listImport);
        List<Merge> merges = fields.list("merges", ListDocument::merge);
        List<Modification> modifications = fields.list("modifications", ModificationForm::modification);
        List<ExclusiveGroup> groups = fields.list("groups", ListDocument::group);
        List<ResponsibilityItem> items = fields.list("items", ItemForm::item);
        return fields.built(
                "value.record",
                () -> new ResponsibilityList(
                        key.orElseThrow(),
                        title.orElseThrow(),
                        issuer.orElseThrow(),
                        effective.orElseThrow(),
                        audience.orElseThrow(),
                        imports,
                        merges,
                        modifications,
                        items,
                        groups,
                        basis));
    }

    private static Optional<Audience> audience(Node node) {
        var fields = new Fields(node);
        var units = fields.set("units", References.UNIT);
        var classes = fields.set("classes", References.UNIT_CLASS);
        var along = fields.set("along", ListDocument::along);
        return fields.built("list.nobody", () -> new Audience(units, classes, along));
    }

    private static Optional<Audience.Along> along(Node node) {
        var fields = new Fields(node);
        Optional<RelationTypeId> type = fields.required("type", References.RELATION_TYPE);
        Optional<UnitId> from = fields.required("from-unit", References.UNIT);
        return fields.built("value.record", () -> new Audience.Along(type.orElseThrow(), from.orElseThrow()));
    }

    private static Optional<ListImport> listImport(Node node) {
        var fields = new Fields(node);
        Optional<ListVersion> list = fields.required("list", References::list);
        Set<ItemId> only = fields.set("only", Scalars.id(ItemId::of));
        Set<ItemId> except = fields.set("except", Scalars.id(ItemId::of));
        return fields.built("value.record", () -> new ListImport(list.orElseThrow(), only, except));
    }

    private static Optional<Merge> merge(Node node) {
        var fields = new Fields(node);
        Optional<ItemId> into = fields.required("into", Scalars.id(ItemId::of));
        Optional<List<ItemId>> from =
                fields.required("from", Scalars.id(ItemId::of).distinct());
        return fields.built("list.merge", () -> new Merge(into.orElseThrow(), Set.copyOf(from.orElseThrow())));
    }

    private static Optional<ExclusiveGroup> group(Node node) {
        var fields = new Fields(node);
        Optional<String> id = fields.required("id", Scalars.text(40));
        Optional<List<ItemId>> items =
                fields.required("items", Scalars.id(ItemId::of).distinct());
        return fields.built("list.group", () -> new ExclusiveGroup(id.orElseThrow(), Set.copyOf(items.orElseThrow())));
    }
}
