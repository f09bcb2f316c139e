package io.tongxin.catalog;

/** Which of our sentences says what the YAML parser found; the parser's own words are never shown. */
final class SyntaxMistake {
    private SyntaxMistake() {}

    static String keyOf(String found) {
        if (found.contains("mapping values are not allowed")) {
            return "yaml.colon";
        }
        if (found.contains("could not find expected ':'")) {
            return "yaml.no-colon";
        }
        if (found.contains("expected <block end>")) {
            return "yaml.indent";
        }
        if (found.contains("unexpected end of stream") || found.contains("unexpected document separator")) {
            return "yaml.quote";
        }
        if (found.contains("expected ',' or")) {
            return "yaml.bracket";
        }
        return "yaml.malformed";
    }
}
