package io.tongxin.testkit;

/** The laws of consultations on generated rules; the seed is fixed, so that a change of the code and not chance makes the build fail. */
@FixedSeed("20261124")
class ConsultationLawsTest extends ConsultationLawContract {}
