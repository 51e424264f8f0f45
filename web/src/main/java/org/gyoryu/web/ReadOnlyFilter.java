package org.gyoryu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses every method but GET and HEAD, for by the web the registry can only be read; the forms
 * that stop and begin a computation may POST.
 */
@Component
class ReadOnlyFilter extends OncePerRequestFilter {

  private static final Set<String> ALLOWED = Set.of("GET", "HEAD");

  private static final Pattern FORMS = Pattern.compile("/findings/[^/]+/(stop|begin)");

  private static final String PROBLEM =
      """
      {"type":"about:blank","title":"Method Not Allowed","status":405,\
      "detail":"The registry can only be read here: use GET or HEAD."}
      """;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean isForm =
        request.getMethod().equals("POST") && FORMS.matcher(request.getRequestURI()).matches();
    if (isForm || ALLOWED.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    response.setHeader("Allow", "GET, HEAD");
    response.setContentType("application/problem+json");
    response.getOutputStream().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
  }
}
