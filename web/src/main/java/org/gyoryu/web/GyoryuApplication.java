package org.gyoryu.web;

import javax.sql.DataSource;
import org.gyoryu.registry.read.Registry;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The web application: pages and API on one registry. Started by {@link WebServer}, which gives it
 * the data source.
 */
@SpringBootApplication(
    proxyBeanMethods = false,
    exclude = UserDetailsServiceAutoConfiguration.class)
public class GyoryuApplication {

  @Bean
  Registry registry(DataSource dataSource) {
    return new Registry(dataSource);
  }
}
