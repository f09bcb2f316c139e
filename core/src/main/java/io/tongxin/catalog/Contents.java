package io.tongxin.catalog;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.norm.Norm;
import io.tongxin.norm.Norms;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Vocabulary;
import io.tongxin.term.Vocabulary.Category;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the files read so far hold, each thing with its place. It grows while files are read and is not shared. */
final class Contents {
    /** A word of the vocabulary. */
    record Word(Category category, String code, Bilingual label) {}

    final List<Located<Word>> words = new ArrayList<>();
    final List<Located<Norm>> norms = new ArrayList<>();
    final List<Located<OrganizationUnit>> units = new ArrayList<>();
    final List<Located<Placement>> placements = new ArrayList<>();
    final List<Located<Relation>> relations = new ArrayList<>();
    final List<Located<Post>> posts = new ArrayList<>();
    final List<Located<Appointment>> appointments = new ArrayList<>();
    final List<Located<WorkingCalendar>> workingCalendars = new ArrayList<>();
    final List<Located<PeriodTable>> periodTables = new ArrayList<>();
    final List<Located<ResponsibilityList>> lists = new ArrayList<>();
    final List<Located<Recorded<Activity>>> activities = new ArrayList<>();
    final List<Located<Recorded<Exemption>>> exemptions = new ArrayList<>();
    final List<Located<Recorded<Judgement>>> judgements = new ArrayList<>();
    final List<Located<Recorded<Attestation>>> attestations = new ArrayList<>();
    final List<Located<Recorded<Reason>>> reasons = new ArrayList<>();
    final List<Located<Recorded<Trigger>>> triggers = new ArrayList<>();
    final List<Located<Closing>> closings = new ArrayList<>();

    OrganizationRecords organization() {
        return new OrganizationRecords(
                values(units), values(placements), values(relations), values(posts), values(appointments));
    }

    private Vocabulary vocabulary() {
        Map<Category, Map<String, Bilingual>> byCategory = new EnumMap<>(Category.class);
        words.forEach(word -> byCategory
                .computeIfAbsent(word.value().category(), c -> new LinkedHashMap<>())
                .put(word.value().code(), word.value().label()));
        return new Vocabulary(byCategory);
    }

    Catalog catalog() {
        return new Catalog(
                vocabulary(),
                Norms.of(values(norms)),
                organization(),
                values(workingCalendars),
                values(periodTables),
                values(lists),
                values(activities),
                values(exemptions),
                values(judgements),
                values(attestations),
                values(reasons),
                values(triggers),
                values(closings));
    }

    static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }
}
