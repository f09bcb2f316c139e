package io.tongxin.catalog;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.NormId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Norm;
import io.tongxin.norm.NormKind;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.Optional;

/** Reads {@code catalog: norms}. */
final class NormsDocument {
    private static final int MOST_ARTICLES = 9_999;

    private NormsDocument() {}

    static void read(Node root, Contents contents) {
        var fields = new Fields(root);
        fields.has("catalog");
        fields.required("norms", Form.of(NormsDocument::norm).located().many()).ifPresent(contents.norms::addAll);
        fields.complete();
    }

    private static Optional<Norm> norm(Node node) {
        var fields = new Fields(node);
        Optional<NormId> id = fields.required("id", Scalars.id(NormId::of));
        Optional<Bilingual> title = fields.required("title", Scalars::bilingual);
        Optional<Bilingual> issuer = fields.required("issuer", Scalars::bilingual);
        Optional<NormKind> kind = fields.optional("kind", Scalars.code(List.of(NormKind.values())));
        var versions =
                fields.required("versions", Form.of(NormsDocument::version).many());
        return fields.built(
                        "value.record",
                        () -> new Norm(
                                id.orElseThrow(),
                                title.orElseThrow(),
                                issuer.orElseThrow(),
                                kind,
                                versions.orElseThrow()))
                .filter(norm -> node.reading().isValid(norm, node));
    }

    private static Optional<Norm.Version> version(Node node) {
        var fields = new Fields(node);
        Optional<String> name = fields.required("name", Scalars.written("value.version", NormsDocument::versionName));
        Optional<EffectivePeriod> effective = Dates.effective(fields);
        boolean verified = fields.optional("verified", Scalars::flag, false);
        int count = fields.optional("article-count", Scalars.number(1, MOST_ARTICLES), 0);
        List<Norm.Article> articles = fields.list("articles", NormsDocument::article);
        return fields.built(
                "value.record",
                () -> new Norm.Version(name.orElseThrow(), effective.orElseThrow(), verified, count, articles));
    }

    /** A version's name must be citable. */
    private static String versionName(String text) {
        return Citation.document(NormId.of("norm"), text).version();
    }

    private static Optional<Norm.Article> article(Node node) {
        var fields = new Fields(node);
        Optional<Integer> number = fields.required("number", Scalars.number(1, MOST_ARTICLES));
        Optional<Bilingual> gist = fields.required("gist", Scalars::bilingual);
        boolean verified = fields.optional("verified", Scalars::flag, false);
        return fields.built("value.record", () -> new Norm.Article(number.orElseThrow(), gist.orElseThrow(), verified));
    }
}
