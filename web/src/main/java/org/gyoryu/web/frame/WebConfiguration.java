package org.gyoryu.web.frame;

import java.util.List;
import org.gyoryu.web.asset.Assets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How Spring serves the pages. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private final Drawing drawing = new Drawing();

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(drawing);
  }

  @Bean
  static Assets assets() {
    return Assets.load();
  }
}
