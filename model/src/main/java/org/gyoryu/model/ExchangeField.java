package org.gyoryu.model;

/** The field that an exchange is about. */
public enum ExchangeField {
  ADMINISTRATION,
  ECONOMY,
  CULTURE,
  YOUTH,
  EDUCATION,
  TOURISM,
  SPORT,
  HEALTH,
  DISASTER_RELIEF,
  AGRICULTURE,
  TECHNOLOGY,
  ENVIRONMENT,
  OTHER
}
