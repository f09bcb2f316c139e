package io.tongxin.code;

import java.util.List;
import java.util.random.RandomGenerator;

/** Right and wrong ID numbers of many kinds, none of which can belong to anybody. */
final class GeneratedIdNumbers {
    private static final List<String> PROVINCES =
            Provinces.prefixes().stream().sorted().toList();
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    /** Years from which on hutool accepts, with the turns of the calendar: no leap year, leap years. */
    private static final int[] YEARS = {1900, 1901, 1902, 1903, 1904, 1905, 1906, 1907, 1908, 2000};

    private static final String NOWHERE = "9999";
    private static final String OTHER_DIGITS = "０１９٠٩०९①Ⅹ";
    private final RandomGenerator random;

    GeneratedIdNumbers(RandomGenerator random) {
        this.random = random;
    }

    String next(int turn) {
        return switch (turn % 16) {
            case 0, 1 -> checked(province() + digits(4) + date(1801 + random.nextInt(99)) + digits(3));
            case 2, 3, 4 -> checked(nowhere(date(year())));
            case 5 -> changed(checked(nowhere(date(year()))), "0123456789Xx");
            case 6 -> checked(nowhere(year() + two(random.nextInt(20)) + two(random.nextInt(35))));
            case 7 -> checked(digits(2) + NOWHERE + digits(11));
            case 8 -> random(2, "0123456789Xx") + NOWHERE + random(12, "0123456789Xx");
            case 9 -> endingInX();
            case 10 -> oldForm();
            case 11 -> random.nextBoolean() ? digits(2) + NOWHERE + digits(9) : changed(oldForm(), "0123456789X０");
            case 12 -> changed(checked(nowhere(date(year()))), OTHER_DIGITS);
            case 13 -> checked((random.nextBoolean() ? "83" : "91") + NOWHERE + date(year()) + digits(3));
            case 14 -> checked(province() + NOWHERE + date(2100 + random.nextInt(100)) + digits(3));
            default -> otherLength();
        };
    }

    /** Fifteen digits with a date of the calendar in the 1900s. */
    String oldForm() {
        return province() + NOWHERE + date(1900 + random.nextInt(100)).substring(2) + digits(3);
    }

    private String otherLength() {
        String number = checked(nowhere(date(year())));
        return switch (random.nextInt(6)) {
            case 0 -> number + random(1, "0X ");
            case 1 -> number.substring(random.nextInt(1, 18));
            case 2 -> " " + number.substring(1);
            case 3 -> number.substring(0, 17) + " ";
            default -> (random.nextBoolean() ? "1" : "5") + digits(6) + "(" + digits(1) + ")";
        };
    }

    private String endingInX() {
        String number = checked(nowhere(date(year())));
        while (!number.endsWith("X")) {
            number = checked(nowhere(date(year())));
        }
        return random.nextBoolean() ? number : number.replace('X', 'x');
    }

    private String nowhere(String date) {
        return province() + NOWHERE + date + digits(3);
    }

    private String date(int year) {
        int month = random.nextInt(12);
        boolean leap = month == 1 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return year + two(month + 1) + two(1 + random.nextInt(DAYS[month] + (leap ? 1 : 0)));
    }

    private int year() {
        return YEARS[random.nextInt(YEARS.length)];
    }

    private String province() {
        return PROVINCES.get(random.nextInt(PROVINCES.size()));
    }

    /** Another character anywhere but in the district, which stays nowhere. */
    private String changed(String text, String characters) {
        int at = (6 + random.nextInt(text.length() - 4)) % text.length();
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

    /** Digit by digit as ISO 7064 computes a pure system, not by the weights that are being tested. */
    private static String checked(String digits) {
        int product = 0;
        for (int i = 0; i < digits.length(); i++) {
            product = (product + digits.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - product) % 11;
        return digits + (check == 10 ? "X" : Integer.toString(check));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
