package org.gyoryu.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house: the arrows between its rooms run one way (docs/architecture.md). */
class ArchitectureTest {

  private static final ArchRule ARROWS_BETWEEN_ROOMS_RUN_ONE_WAY =
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

  private static final ArchRule THE_MODEL_AND_THE_ENGINE_KNOW_NO_DATABASE_AND_NO_WEB =
      noClasses()
          .that()
          .resideInAnyPackage("org.gyoryu.model..", "org.gyoryu.events..", "org.gyoryu.analysis..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.springframework..", "tools.jackson..");

  private static final ArchRule RECONCILING_IS_PURE_COMPUTING =
      noClasses()
          .that()
          .resideInAnyPackage("org.gyoryu.registry.reconcile..", "org.gyoryu.registry.names..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.springframework..", "org.gyoryu.registry.store..");

  private static final ArchRule NO_PACKAGES_IN_CIRCLES =
      slices().matching("org.gyoryu.(*).(*)..").should().beFreeOfCycles();

  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gyoryu");
  }

  @Test
  void everyRoomIsLookedAt() {
    for (String room : List.of("model", "events", "registry", "analysis", "web", "cli")) {
      assertThat(classes)
          .as(room)
          .anyMatch(type -> type.getPackageName().startsWith("org.gyoryu." + room));
    }
  }

  @Test
  void arrowsBetweenRoomsRunOneWay() {
    ARROWS_BETWEEN_ROOMS_RUN_ONE_WAY.check(classes);
  }

  @Test
  void theModelAndTheEngineKnowNoDatabaseAndNoWeb() {
    THE_MODEL_AND_THE_ENGINE_KNOW_NO_DATABASE_AND_NO_WEB.check(classes);
  }

  @Test
  void reconcilingIsPureComputing() {
    RECONCILING_IS_PURE_COMPUTING.check(classes);
  }

  @Test
  void noPackagesInCircles() {
    NO_PACKAGES_IN_CIRCLES.check(classes);
  }
}
