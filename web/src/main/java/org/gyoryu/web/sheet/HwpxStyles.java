package org.gyoryu.web.sheet;

import kr.dogfoot.hwpxlib.object.common.ObjectList;
import kr.dogfoot.hwpxlib.object.content.header_xml.RefList;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.HorizontalAlign2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineBreakForNonLatin;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineType2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineWidth;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.BorderFill;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.CharPr;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.ParaPr;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.borderfill.Border;
import org.gyoryu.model.Language;

/**
 * The ids by which a record names its looks in header.xml: of characters ({@code ...Text}), of
 * paragraphs, and of borders with what fills them.
 */
record HwpxStyles(
    String titleText,
    String headingText,
    String bodyText,
    String headerText,
    String headingParagraph,
    String bodyParagraph,
    String cellParagraph,
    String cellBorder,
    String headerBorder) {

  /** Heights of characters in hundredths of a point. */
  private static final int TITLE = 1600;

  private static final int HEADING = 1200;
  private static final int BODY = 1000;

  /** In the blank file: the text of 바탕글, 10 points. */
  private static final int BLANK_TEXT = 0;

  /** In the blank file: the paragraph of 바탕글, justified. */
  private static final int BLANK_BODY = 3;

  /** In the blank file: the paragraph of 차례 제목, flush left with space above and below. */
  private static final int BLANK_HEADING = 12;

  /** In the blank file: no lines, a fill of no colour. */
  private static final int BLANK_BORDER = 1;

  private static final String LIGHT_GREY = "#EEEEEE";
  private static final String NO_COLOUR = "none";

  /** Adds what a record needs to the lists of a blank file. */
  static HwpxStyles addTo(RefList header, Language language) {
    ObjectList<CharPr> texts = header.charProperties();
    ObjectList<ParaPr> paragraphs = header.paraProperties();
    ObjectList<BorderFill> borders = header.borderFills();
    return new HwpxStyles(
        bold(texts, TITLE),
        bold(texts, HEADING),
        texts.get(BLANK_TEXT).id(),
        bold(texts, BODY),
        heading(paragraphs, language),
        paragraph(paragraphs, BLANK_BODY, HorizontalAlign2.JUSTIFY, language).id(),
        paragraph(paragraphs, BLANK_BODY, HorizontalAlign2.LEFT, language).id(),
        border(borders, NO_COLOUR),
        border(borders, LIGHT_GREY));
  }

  private static String bold(ObjectList<CharPr> texts, int height) {
    CharPr text = texts.get(BLANK_TEXT).clone();
    text.id(String.valueOf(texts.count()));
    text.height(height);
    text.createBold();
    texts.add(text);
    return text.id();
  }

  private static String heading(ObjectList<ParaPr> paragraphs, Language language) {
    ParaPr heading = paragraph(paragraphs, BLANK_HEADING, HorizontalAlign2.LEFT, language);
    heading.breakSetting().keepWithNext(true);
    return heading.id();
  }

  /** Chinese has no spaces and breaks between any two characters, Korean between words. */
  private static ParaPr paragraph(
      ObjectList<ParaPr> paragraphs, int like, HorizontalAlign2 align, Language language) {
    ParaPr paragraph = paragraphs.get(like).clone();
    paragraph.id(String.valueOf(paragraphs.count()));
    paragraph.align().horizontal(align);
    paragraph
        .breakSetting()
        .breakNonLatinWord(
            language == Language.ZH
                ? LineBreakForNonLatin.BREAK_WORD
                : LineBreakForNonLatin.KEEP_WORD);
    paragraphs.add(paragraph);
    return paragraph;
  }

  /** Ids of borders begin with 1. */
  private static String border(ObjectList<BorderFill> borders, String colour) {
    BorderFill border = borders.get(BLANK_BORDER).clone();
    border.id(String.valueOf(borders.count() + 1));
    line(border.leftBorder());
    line(border.rightBorder());
    line(border.topBorder());
    line(border.bottomBorder());
    border.fillBrush().winBrush().faceColor(colour);
    borders.add(border);
    return border.id();
  }

  private static void line(Border side) {
    side.type(LineType2.SOLID);
    side.width(LineWidth.MM_0_12);
  }
}
