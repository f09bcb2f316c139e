package io.tongxin.testkit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Gives the seed of {@link FixedSeed} to the properties that name none. */
final class SeedHook implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (context.attributes().seed().isEmpty()) {
            context.findAnnotationsInContainer(FixedSeed.class).stream()
                    .findFirst()
                    .ifPresent(fixed -> context.attributes().setSeed(fixed.value()));
        }
        return property.execute();
    }
}
