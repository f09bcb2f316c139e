package io.tongxin.testkit.law;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Tries each property no more often than {@code -Dtongxin.tries} says: where a thousand mutants are tried, each law has a few tries. */
final class FewerTries implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        int most = Integer.getInteger("tongxin.tries", Integer.MAX_VALUE);
        context.attributes()
                .tries()
                .filter(tries -> tries > most)
                .ifPresent(tries -> context.attributes().setTries(most));
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
