package org.gyoryu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.gyoryu.registry.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {

  private final BundledServer server = BundledServer.get();

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/snapshot", "/api/v1/nothing", "/actuator/health", "/nothing"})
  void sendsSafeHeadersWithEveryAnswer(String address) {
    HttpHeaders headers = server.get(address).headers();

    assertThat(headers.firstValue("Content-Security-Policy"))
        .contains(SafeHeaders.CONTENT_SECURITY_POLICY);
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).isPresent();
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void refusesEveryMethodThatDoesNotRead(String method) {
    HttpResponse<String> answer =
        server.send(method, "/api/v1/ties", HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
  }

  @Test
  void tellsNothingButThatItLives() {
    assertThat(server.get("/actuator/health").body()).contains("\"UP\"").doesNotContain("details");
    assertThat(server.get("/actuator").statusCode()).isNotEqualTo(500);
    assertThat(server.get("/actuator/env").statusCode()).isEqualTo(404);
    assertThat(server.get("/actuator/heapdump").statusCode()).isEqualTo(404);
  }

  @Test
  void compressesWhatIsLong() {
    HttpResponse<byte[]> answer =
        server.send(
            "GET",
            "/api/v1/ties?limit=500",
            HttpResponse.BodyHandlers.ofByteArray(),
            "Accept-Encoding",
            "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.body().length).isLessThan(100_000);
  }

  @Test
  void saysThatThePortIsInUse() {
    int port = server.port();

    assertThatThrownBy(() -> WebServer.start(server.database().dataSource(), port))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("Port " + port)
        .hasMessageContaining("--port");
  }
}
