package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A version of a list of responsibilities that a body issues, perhaps tailored from the lists above it.
 *
 * <p>责任清单 (zeren qingdan). It says what is asked; the duties follow when it is resolved and applied to units and posts on
 * given days. Versions of one list do not overlap in time. Immutable.
 *
 * @param key which list and version
 * @param title what it is called
 * @param issuer which unit issued it
 * @param effective when it is in force
 * @param audience to which units it applies
 * @param imports from which versions it takes items
 * @param merges which imported items it folds together
 * @param modifications what it changes in imported items
 * @param items its own items
 * @param groups of which items one activity may serve only one
 * @param basis what the list as a whole rests on
 */
@Coherent
@Term(zh = "责任清单", pinyin = "zeren qingdan", source = "党委（党组）落实统战工作责任制规定")
public record ResponsibilityList(
        @NotNull ListVersion key,
        @NotNull Bilingual title,
        @NotNull UnitId issuer,
        @NotNull EffectivePeriod effective,
        @NotNull Audience audience,
        @NotNull @Size(max = 20) List<@NotNull ListImport> imports,
        @NotNull @Size(max = 200) List<@NotNull Merge> merges,
        @NotNull @Size(max = 1_000) List<@NotNull Modification> modifications,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid ResponsibilityItem> items,
        @NotNull @Size(max = 100) List<@NotNull ExclusiveGroup> groups,
        @NotNull @Size(max = 50) List<@NotNull Citation> basis)
        implements Coherence {
    /** Copies its parts. */
    public ResponsibilityList {
        requireNonNull(key, "key");
        requireNonNull(title, "title");
        requireNonNull(issuer, "issuer");
        requireNonNull(effective, "effective");
        requireNonNull(audience, "audience");
        imports = List.copyOf(imports);
        merges = List.copyOf(merges);
        modifications = List.copyOf(modifications);
        items = List.copyOf(items);
        groups = List.copyOf(groups);
        basis = List.copyOf(basis);
    }

    /** A list of its own items alone. */
    public static ResponsibilityList of(
            ListVersion key,
            Bilingual title,
            UnitId issuer,
            EffectivePeriod effective,
            Audience audience,
            List<ResponsibilityItem> items) {
        return new ResponsibilityList(
                key, title, issuer, effective, audience, List.of(), List.of(), List.of(), items, List.of(), List.of());
    }

    @Override
    public void check(Report report) {
        if (items.isEmpty() && imports.isEmpty()) {
            report.violation("items", "list.empty");
        }
        Set<ItemId> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(items.get(i).id())) {
                report.violation("items[" + i + "].id", "list.item-twice");
            }
        }
        checkTailoring(report);
        checkGroups(report);
    }

    private void checkTailoring(Report report) {
        if (imports.isEmpty() && !(modifications.isEmpty() && merges.isEmpty())) {
            report.violation("imports", "list.tailors-nothing");
        }
        Set<ItemId> modified = new HashSet<>();
        for (int i = 0; i < modifications.size(); i++) {
            if (!modified.add(modifications.get(i).item())) {
                report.violation("modifications[" + i + "].item", "list.modified-twice");
            }
        }
        Set<ItemId> folded = new HashSet<>();
        for (int i = 0; i < merges.size(); i++) {
            for (ItemId item : merges.get(i).from()) {
                if (!folded.add(item)) {
                    report.violation("merges[" + i + "].from", "list.merged-twice");
                }
            }
        }
        for (int i = 0; i < imports.size(); i++) {
            if (imports.get(i).list().equals(key)) {
                report.violation("imports[" + i + "].list", "list.imports-itself");
            }
        }
    }

    private void checkGroups(Report report) {
        Set<ItemId> grouped = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            for (ItemId item : groups.get(i).items()) {
                if (!grouped.add(item)) {
                    report.violation("groups[" + i + "].items", "list.in-two-groups");
                }
            }
        }
    }
}
