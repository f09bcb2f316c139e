package io.tongxin.code;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Right and wrong credit codes of many kinds. */
final class GeneratedCreditCodes {
    private static final List<String> PROVINCES =
            Provinces.prefixes().stream().sorted().toList();
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private final RandomGenerator random;

    GeneratedCreditCodes(RandomGenerator random) {
        this.random = random;
    }

    String next(int turn) {
        return switch (turn % 12) {
            case 0, 1, 2 -> checked(region(province() + digits(4)));
            case 3 -> checked(region("100000"));
            case 4 -> changed(checked(region(province() + digits(4))), ALPHABET);
            case 5 -> checked(region(digits(6)));
            case 6 -> checked(region(province() + digits(4))).toLowerCase(Locale.ROOT);
            case 7 -> changed(checked(region(province() + digits(4))), "IOSVZiosvz");
            case 8 -> random(18, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case 9 -> checked(region(random(6, ALPHABET)));
            case 10 -> changed(checked(region(province() + digits(4))), "０１Ａ٠९ -");
            default -> otherLength();
        };
    }

    private String otherLength() {
        String code = checked(region(province() + digits(4)));
        return random.nextBoolean() ? code + random(1, ALPHABET) : code.substring(random.nextInt(1, 18));
    }

    private String region(String region) {
        return random(2, ALPHABET) + region + random(9, ALPHABET);
    }

    private String province() {
        return PROVINCES.get(random.nextInt(PROVINCES.size()));
    }

    private String changed(String text, String characters) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + random(1, characters) + text.substring(at + 1);
    }

    private String digits(int length) {
        return random(length, "0123456789");
    }

    private String random(int length, String characters) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    /** By Horner's rule from the last place, not by the weights that are being tested. */
    private static String checked(String body) {
        int sum = 0;
        for (int i = body.length() - 1; i >= 0; i--) {
            sum = (sum * 3 + ALPHABET.indexOf(body.charAt(i))) % 31;
        }
        return body + ALPHABET.charAt((31 - sum) % 31);
    }
}
