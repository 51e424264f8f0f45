package org.gyoryu.registry.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

  @Test
  void namesFilesThenPlacesAndRemediesThenTheSum() {
    Problem inRow =
        new Problem(
            "claims.csv",
            1203,
            "kind",
            "\"sistr\" is not an allowed word.",
            "Maybe write \"sister\".");
    Problem ofFile = new Problem("links.csv", 0, "", "The file is missing.", "Maybe copy it.");
    Validation validation =
        new Validation(
            List.of(
                new FileReport(
                    "sources", "sources.csv", 1635, "UTF-8", ",", List.of(), List.of(), 0),
                new FileReport(
                    "claims",
                    "claims.csv",
                    1795,
                    "CP949",
                    ";",
                    List.of("Read as CP949."),
                    List.of(inRow),
                    51),
                new FileReport("links", "links.csv", 0, "", "", List.of(), List.of(ofFile), 1)),
            List.of("more.csv was not read."));
    assertThat(ValidationReport.render(validation))
        .isEqualTo(
            """
            file                rows     errors  encoding
            sources.csv        1,635          0  UTF-8
            claims.csv         1,795         51  CP949, separated by ;
            links.csv              0          1

            claims.csv
              note: Read as CP949.
              line 1203, column kind: "sistr" is not an allowed word.
                  Maybe write "sister".
              ... and 50 more

            links.csv
              The file is missing.
                  Maybe copy it.

            note: more.csv was not read.
            52 errors in 3,430 rows of 3 files.
            """);
  }
}
