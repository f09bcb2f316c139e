package io.tongxin.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuartilesTest {
    @Test
    void of_five_figures_they_are_the_second_third_and_fourth() {
        assertThat(Quartiles.of(9, 1, 7, 3, 5)).isEqualTo(new Quartiles(3, 5, 7));
    }

    @Test
    void of_two_figures_they_lie_between() {
        assertThat(Quartiles.of(0, 4)).isEqualTo(new Quartiles(1, 2, 3));
    }

    @Test
    void of_one_figure_they_are_that_figure() {
        assertThat(Quartiles.of(2)).isEqualTo(new Quartiles(2, 2, 2));
    }

    @Test
    void of_nothing_there_are_none() {
        assertThatThrownBy(Quartiles::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_figures_given_stay_as_they_are() {
        double[] figures = {3, 1, 2};

        Quartiles.of(figures);

        assertThat(figures).containsExactly(3, 1, 2);
    }
}
