package io.tongxin.code;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.CodeSystemId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Nearest;
import io.tongxin.term.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of codes that a host works with, and the mappings between them.
 *
 * <p>代码库 (daima ku). {@link #national()} reads the tables of this library from its own jar, each time anew: call it once and
 * keep the result. An office adds its own tables by {@link #plus(CodeSystem)}. Immutable.
 */
@Term(zh = "代码库", pinyin = "daima ku", source = "library")
public final class CodeSystems {
    /** GB/T 2261.1-2003 性别. */
    public static final CodeSystemId SEX = CodeSystemId.of("GB/T 2261.1-2003");
    /** GB/T 3304-1991 民族. */
    public static final CodeSystemId ETHNICITY = CodeSystemId.of("GB/T 3304-1991");
    /** Three codes in use that GB/T 3304 does not have. */
    public static final CodeSystemId ETHNICITY_PRACTICE = CodeSystemId.of("ethnicity-practice");
    /** GB/T 4762-1984 政治面貌. */
    public static final CodeSystemId POLITICAL_AFFILIATION = CodeSystemId.of("GB/T 4762-1984");
    /** The same codes without the leading zero. */
    public static final CodeSystemId POLITICAL_AFFILIATION_UNPADDED = CodeSystemId.of("political-affiliation-unpadded");
    /** GB/T 4658-2006 学历. */
    public static final CodeSystemId EDUCATION = CodeSystemId.of("GB/T 4658-2006");
    /** An older scheme of education of two digits. */
    public static final CodeSystemId EDUCATION_OLDER = CodeSystemId.of("education-older");
    /** GB/T 6864-2003 学位. */
    public static final CodeSystemId DEGREE = CodeSystemId.of("GB/T 6864-2003");
    /** GB/T 8561-2001 专业技术职务, the first level. */
    public static final CodeSystemId PROFESSIONAL_TITLE = CodeSystemId.of("GB/T 8561-2001");
    /** GB/T 12407-2008 职务级别, in part. */
    public static final CodeSystemId POST_GRADE = CodeSystemId.of("GB/T 12407-2008");
    /** The first two digits of GB/T 2260. */
    public static final CodeSystemId PROVINCE = CodeSystemId.of("GB/T 2260");
    /** The twelve categories of united-front work. */
    public static final CodeSystemId UNITED_FRONT_CATEGORY = CodeSystemId.of("united-front-category");
    /** The four groups of category 7, new social strata. */
    public static final CodeSystemId NEW_STRATA_GROUP = CodeSystemId.of("new-strata-group");
    /** The eight democratic parties. */
    public static final CodeSystemId DEMOCRATIC_PARTY = CodeSystemId.of("democratic-party");
    /** A list of nine codes of an enterprise's form; its code for employees with a belief is never held. */
    public static final CodeSystemId ENTERPRISE_IDENTITY = CodeSystemId.of("enterprise-identity");

    private static final List<String> TABLES = List.of(
            "sex",
            "ethnicity",
            "ethnicity-practice",
            "political-affiliation",
            "political-affiliation-unpadded",
            "education",
            "education-older",
            "degree",
            "professional-title",
            "post-grade",
            "province",
            "united-front-category",
            "new-strata-group",
            "democratic-party",
            "enterprise-identity");
    private static final List<String> MAPPINGS = List.of(
            "map-political-affiliation-unpadded",
            "map-democratic-party",
            "map-education-older",
            "map-enterprise-identity");

    private final Map<CodeSystemId, CodeSystem> systems;
    private final List<CodeMapping> mappings;

    private CodeSystems(Map<CodeSystemId, CodeSystem> systems, List<CodeMapping> mappings) {
        this.systems = Collections.unmodifiableMap(new LinkedHashMap<>(systems));
        this.mappings = List.copyOf(mappings);
    }

    /** No tables: for a host that uses its own alone. */
    public static CodeSystems empty() {
        return new CodeSystems(Map.of(), List.of());
    }

    /** The tables and mappings that come with the library. */
    public static CodeSystems national() {
        CodeSystems all = empty();
        for (String table : TABLES) {
            all = all.plus(SystemForm.of(resource(table, SystemForm.SHAPE)));
        }
        for (String mapping : MAPPINGS) {
            all = all.plus(MappingForm.of(resource(mapping, MappingForm.SHAPE), all));
        }
        return all;
    }

    private static CodeFile resource(String name, CodeFile.Shape shape) {
        String file = name + ".txt";
        try (InputStream in = CodeSystems.class.getResourceAsStream(file)) {
            return CodeFile.read(file, requireNonNull(in, file), shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * These tables and one more.
     *
     * @throws IllegalArgumentException if there is one of that identifier already: another edition has another identifier
     */
    public CodeSystems plus(CodeSystem system) {
        var sum = new LinkedHashMap<>(systems);
        if (sum.putIfAbsent(system.id(), system) != null) {
            throw new IllegalArgumentException("there is a table " + system.id() + " already");
        }
        return new CodeSystems(sum, mappings);
    }

    /**
     * These mappings and one more.
     *
     * @throws IllegalArgumentException if there is one between the same tables already
     */
    public CodeSystems plus(CodeMapping mapping) {
        if (mapping(mapping.from(), mapping.to()).isPresent()) {
            throw new IllegalArgumentException("there is a mapping " + mapping + " already");
        }
        var sum = new ArrayList<>(mappings);
        sum.add(mapping);
        return new CodeSystems(systems, sum);
    }

    /** All tables, in the order in which they were added. */
    public List<CodeSystem> all() {
        return List.copyOf(systems.values());
    }

    /** All mappings, in the order in which they were added. */
    public List<CodeMapping> mappings() {
        return mappings;
    }

    /** The table of that identifier, if it is here. */
    public Optional<CodeSystem> find(CodeSystemId id) {
        return Optional.ofNullable(systems.get(requireNonNull(id, "id")));
    }

    /**
     * The table of that identifier.
     *
     * @throws RefusedCodeException if it is not here; it names those that are near
     */
    public CodeSystem system(CodeSystemId id) {
        return find(id).orElseThrow(() -> unknown(id.value()));
    }

    /** The mapping from one table to another, if there is one. */
    public Optional<CodeMapping> mapping(CodeSystemId from, CodeSystemId to) {
        return mappings.stream()
                .filter(mapping -> mapping.from().equals(from) && mapping.to().equals(to))
                .findFirst();
    }

    /**
     * Reads a code as {@code toString()} writes it: {@code GB/T 4762-1984#12}.
     *
     * @throws RefusedCodeException if there is no such table or code
     */
    public Code parse(String text) {
        int sign = text.lastIndexOf('#');
        String id = text.substring(0, Math.max(0, sign));
        return systems.values().stream()
                .filter(system -> system.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id))
                .code(text.substring(sign + 1));
    }

    private RefusedCodeException unknown(String id) {
        List<String> known = systems.keySet().stream().map(CodeSystemId::value).toList();
        List<String> near = Nearest.among(id, known, 5, 3);
        return new RefusedCodeException(
                CodeFault.UNKNOWN_SYSTEM,
                Bilingual.of(
                        "没有所给的代码表" + (near.isEmpty() ? "" : "；相近的有：" + String.join("、", near)),
                        "there is no such table of codes"
                                + (near.isEmpty() ? "" : "; near are: " + String.join(", ", near))),
                List.of());
    }
}
