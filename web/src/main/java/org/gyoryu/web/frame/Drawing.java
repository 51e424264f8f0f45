package org.gyoryu.web.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Draws pages with their templates, which the build has compiled, and sends them. */
class Drawing implements HandlerMethodReturnValueHandler {

  private static final int EXPECTED_CHARACTERS = 64 * 1024;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  @Override
  public boolean supportsReturnType(MethodParameter returned) {
    return PageView.class.isAssignableFrom(returned.getParameterType());
  }

  @Override
  public void handleReturnValue(
      Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    send(
        (PageView) returned,
        web.getNativeRequest(HttpServletRequest.class),
        web.getNativeResponse(HttpServletResponse.class));
  }

  private void send(PageView page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = draw(page).getBytes(StandardCharsets.UTF_8);
    response.setStatus(page.status());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.visit().wording().tag());
    response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    Visits.asked(request).ifPresent(language -> response.addCookie(remembering(language.code())));
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private String draw(PageView page) {
    StringOutput output = new StringOutput(EXPECTED_CHARACTERS);
    templates.render(page.template(), page.parameters(), output);
    return output.toString();
  }

  private static Cookie remembering(String language) {
    Cookie cookie = new Cookie(Visits.LANGUAGE, language);
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
