package io.tongxin.catalog;

import io.tongxin.consultation.RuleProfile;
import io.tongxin.exchange.JsonForms;
import io.tongxin.term.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rule profiles of consultation that are shipped: data, to be adopted by a unit under a name of its own.
 *
 * <p>随库规则方案 (suiku guize fang'an). Each names the unit {@code root}, which is nobody's: {@link RuleProfile#adoptedAs} gives it to those for whom
 * it is to hold. A rule without a citation comes from a text that has no public document. Stateless.
 */
@Term(zh = "随库规则方案", pinyin = "suiku guize fang'an", source = "library")
public final class ShippedProfiles {
    private ShippedProfiles() {}

    /** 政党协商: notice generally 10 days ahead, material 5 days ahead, calendar days; the procedure of 2015 and 2022. */
    public static RuleProfile central() {
        return read("central-2015");
    }

    /** 某市: 15, 10 and 7 working days; read in a weak copy only, and so not verified. */
    public static RuleProfile cityUnverified() {
        return read("city-unverified");
    }

    /** 政协协商: how often each form was held in the rules of a city. */
    public static RuleProfile cppccCity() {
        return read("cppcc-city-2014");
    }

    /** All of them. */
    public static List<RuleProfile> all() {
        return List.of(central(), cityUnverified(), cppccCity());
    }

    private static RuleProfile read(String name) {
        try (InputStream in = ShippedProfiles.class.getResourceAsStream("profiles/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the profile is not shipped: " + name);
            }
            return JsonForms.RULE_PROFILE.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
