package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.DocumentId;
import io.tongxin.norm.Citation;
import io.tongxin.term.Term;

/**
 * What an entry rests on: a place in a norm, or a document that the host keeps.
 *
 * <p>入库依据 (ruku yiju). Written {@code norm:CITATION} or {@code document:ID}, and read back. It holds nothing of the document.
 * Immutable.
 */
@Term(zh = "入库依据", pinyin = "ruku yiju", source = "library")
public sealed interface EntryBasis {
    /** A place in a norm. */
    static EntryBasis norm(Citation citation) {
        return new Cited(citation);
    }

    /** A document of the host. */
    static EntryBasis document(DocumentId document) {
        return new Documented(document);
    }

    /**
     * Reads a basis as {@code toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static EntryBasis parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        String rest = text.substring(colon + 1);
        return switch (kind) {
            case "norm" -> norm(Citation.parse(rest));
            case "document" -> document(DocumentId.of(rest));
            default -> throw new IllegalArgumentException("a basis is written norm:CITATION or document:ID");
        };
    }

    /**
     * A place in a norm.
     *
     * <p>入库规范依据 (ruku guifan yiju).
     *
     * @param citation the place
     */
    @Term(zh = "入库规范依据", pinyin = "ruku guifan yiju", source = "library")
    record Cited(Citation citation) implements EntryBasis {
        /** Checks that the citation is given. */
        public Cited {
            requireNonNull(citation, "citation");
        }

        @Override
        public String toString() {
            return "norm:" + citation;
        }
    }

    /**
     * A document of the host.
     *
     * <p>入库文件依据 (ruku wenjian yiju).
     *
     * @param document its identifier
     */
    @Term(zh = "入库文件依据", pinyin = "ruku wenjian yiju", source = "library")
    record Documented(DocumentId document) implements EntryBasis {
        /** Checks that the document is given. */
        public Documented {
            requireNonNull(document, "document");
        }

        @Override
        public String toString() {
            return "document:" + document;
        }
    }
}
