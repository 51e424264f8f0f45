package org.gyoryu.analysis.forms;

import org.gyoryu.analysis.finding.Text;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;

/** The words for forms and fields of exchange. */
public final class FormWords {

  private FormWords() {}

  public static Text of(ExchangeForm form) {
    return switch (form) {
      case AGREEMENT -> Text.of("협정 체결", "签署协议", "agreement");
      case DELEGATION_VISIT -> Text.of("대표단 방문", "代表团访问", "delegation visit");
      case OFFICIAL_EXCHANGE -> Text.of("공무원 파견·교류", "公务员派遣交流", "exchange of officials");
      case ANNIVERSARY -> Text.of("기념행사", "周年纪念活动", "anniversary");
      case ONLINE -> Text.of("온라인 교류", "线上交流", "online meeting");
      case CULTURE -> Text.of("문화행사", "文化活动", "cultural event");
      case SPORT -> Text.of("체육행사", "体育活动", "sports event");
      case YOUTH -> Text.of("청소년 교류", "青少年交流", "youth exchange");
      case EDUCATION -> Text.of("교육 교류", "教育交流", "education programme");
      case TRADE -> Text.of("통상·투자 행사", "经贸活动", "trade event");
      case TOURISM -> Text.of("관광 행사", "旅游活动", "tourism event");
      case AGRICULTURE -> Text.of("농업 교류", "农业交流", "agricultural exchange");
      case HEALTH -> Text.of("보건 교류", "卫生交流", "health exchange");
      case ENVIRONMENT -> Text.of("환경 교류", "环境交流", "environmental exchange");
      case AID -> Text.of("물품·재해 지원", "物资与救灾援助", "aid");
      case OTHER -> Text.of("기타 형식", "其他形式", "other form");
    };
  }

  public static Text of(ExchangeField field) {
    return switch (field) {
      case ADMINISTRATION -> Text.of("행정", "行政", "administration");
      case ECONOMY -> Text.of("경제", "经济", "economy");
      case CULTURE -> Text.of("문화예술", "文化艺术", "culture");
      case YOUTH -> Text.of("청소년", "青少年", "youth");
      case EDUCATION -> Text.of("교육", "教育", "education");
      case TOURISM -> Text.of("관광", "旅游", "tourism");
      case SPORT -> Text.of("체육", "体育", "sport");
      case HEALTH -> Text.of("보건의료", "医疗卫生", "health");
      case DISASTER_RELIEF -> Text.of("재난구호", "救灾", "disaster relief");
      case AGRICULTURE -> Text.of("농업", "农业", "agriculture");
      case TECHNOLOGY -> Text.of("과학기술", "科技", "technology");
      case ENVIRONMENT -> Text.of("환경", "环境", "environment");
      case OTHER -> Text.of("기타 분야", "其他领域", "other field");
    };
  }
}
