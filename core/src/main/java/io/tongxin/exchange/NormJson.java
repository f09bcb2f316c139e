package io.tongxin.exchange;

import io.tongxin.id.NormId;
import io.tongxin.norm.Norm;
import io.tongxin.norm.NormKind;

/** Norms as JSON. */
final class NormJson {
    private NormJson() {}

    static void write(Norm norm, ObjectWriting out) {
        out.text("id", norm.id())
                .bilingual("title", norm.title())
                .bilingual("issuer", norm.issuer())
                .text("kind", norm.kind().map(Enum::name).orElse(""))
                .objects("versions", norm.versions(), NormJson::write);
    }

    static Norm norm(Fields f) {
        return new Norm(
                f.parsed("id", NormId::of),
                f.bilingual("title"),
                f.bilingual("issuer"),
                f.optional("kind").map(v -> v.constant(NormKind.class)),
                f.list("versions", v -> v.object(NormJson::version)));
    }

    private static void write(Norm.Version version, ObjectWriting out) {
        out.text("name", version.name())
                .object("effective", o -> CalendarJson.effective(version.effective(), o))
                .flag("verified", version.verified())
                .numberUnlessZero("articleCount", version.articleCount())
                .objects(
                        "articles",
                        version.articles(),
                        (article, o) -> o.number("number", article.number())
                                .bilingual("gist", article.gist())
                                .flag("verified", article.verified()));
    }

    private static Norm.Version version(Fields f) {
        return new Norm.Version(
                f.required("name").text(),
                CalendarJson.effective(f.required("effective")),
                f.required("verified").flag(),
                f.number("articleCount"),
                f.list(
                        "articles",
                        v -> v.object(a -> new Norm.Article(
                                a.required("number").number(),
                                a.bilingual("gist"),
                                a.required("verified").flag()))));
    }
}
