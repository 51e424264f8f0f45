package org.gyoryu.model;

/** The form that an exchange takes. */
public enum ExchangeForm {
  AGREEMENT,
  DELEGATION_VISIT,
  OFFICIAL_EXCHANGE,
  ANNIVERSARY,
  ONLINE,
  CULTURE,
  SPORT,
  YOUTH,
  EDUCATION,
  TRADE,
  TOURISM,
  AGRICULTURE,
  HEALTH,
  ENVIRONMENT,
  AID,
  OTHER
}
