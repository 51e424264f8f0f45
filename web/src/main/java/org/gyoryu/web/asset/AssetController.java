package org.gyoryu.web.asset;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the assets; an address with another digest than today's is not found. */
@Controller
class AssetController {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/assets/{digest}/{*name}")
  ResponseEntity<byte[]> asset(
      @PathVariable String digest, @PathVariable String name, HttpServletRequest request) {
    Optional<Asset> asset =
        digest.equals(assets.digest()) ? assets.find(name.substring(1)) : Optional.empty();
    return asset
        .map(found -> answer(found, acceptsGzip(request)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static boolean acceptsGzip(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && accepted.contains("gzip");
  }

  private static ResponseEntity<byte[]> answer(Asset asset, boolean gzip) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .cacheControl(FOR_EVER)
            .header(HttpHeaders.CONTENT_TYPE, asset.type())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (gzip) {
      answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return answer.body(asset.bytes(gzip));
  }
}
