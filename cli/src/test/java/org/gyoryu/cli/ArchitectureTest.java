package org.gyoryu.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house: the arrows between its rooms run one way (docs/architecture.md). */
@AnalyzeClasses(packages = "org.gyoryu", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ARROWS_BETWEEN_ROOMS_RUN_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.gyoryu..")
          .layer("model")
          .definedBy("org.gyoryu.model..")
          .layer("events")
          .definedBy("org.gyoryu.events..")
          .layer("registry")
          .definedBy("org.gyoryu.registry..")
          .layer("analysis")
          .definedBy("org.gyoryu.analysis..")
          .layer("web")
          .definedBy("org.gyoryu.web..")
          .layer("cli")
          .definedBy("org.gyoryu.cli..")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("events")
          .mayNotAccessAnyLayer()
          .whereLayer("registry")
          .mayOnlyAccessLayers("model")
          .whereLayer("analysis")
          .mayOnlyAccessLayers("model", "events")
          .whereLayer("web")
          .mayOnlyAccessLayers("model", "registry", "analysis")
          .whereLayer("cli")
          .mayOnlyAccessLayers("model", "events", "registry", "analysis", "web");

  @ArchTest
  static final ArchRule THE_MODEL_AND_THE_ENGINE_KNOW_NO_DATABASE_AND_NO_WEB =
      noClasses()
          .that()
          .resideInAnyPackage("org.gyoryu.model..", "org.gyoryu.events..", "org.gyoryu.analysis..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.springframework..", "tools.jackson..");

  @ArchTest
  static final ArchRule RECONCILING_IS_PURE_COMPUTING =
      noClasses()
          .that()
          .resideInAnyPackage("org.gyoryu.registry.reconcile..", "org.gyoryu.registry.names..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.springframework..", "org.gyoryu.registry.store..");

  @ArchTest
  static final ArchRule NO_PACKAGES_IN_CIRCLES =
      slices().matching("org.gyoryu.(*).(*)..").should().beFreeOfCycles();
}
