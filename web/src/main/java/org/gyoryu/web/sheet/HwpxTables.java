package org.gyoryu.web.sheet;

import java.util.List;
import kr.dogfoot.hwpxlib.object.common.baseobject.LeftRightTopBottom;
import kr.dogfoot.hwpxlib.object.content.section_xml.SubList;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.DropCapStyle;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HeightRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HorzAlign;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HorzRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.LineWrapMethod;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberingType;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TablePageBreak;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextDirection;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextFlowSide;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextWrapMethod;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertAlign;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VerticalAlign2;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.WidthRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tc;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tr;

/**
 * Fills the tables of one HWPX file. A table stands between paragraphs, breaks between its rows
 * where a page ends, and repeats its header there. Lengths are in HWPUNIT, 1/7200 inch.
 */
final class HwpxTables {

  private static final long BESIDE_TEXT = 510;
  private static final long ABOVE_TEXT = 141;

  /** One line with air; Hangul makes rows higher where their text needs it. */
  private static final long ROW_HEIGHT = 1800;

  private final HwpxStyles styles;
  private final long textWidth;
  private int made;

  HwpxTables(HwpxStyles styles, long textWidth) {
    this.styles = styles;
    this.textWidth = textWidth;
  }

  /** The parameters are those of {@link RecordWriter#table}. */
  void fill(Table table, List<Integer> widths, List<String> header, List<List<String>> rows) {
    if (!header.isEmpty()) {
      row(table, widths, header, true);
    }
    rows.forEach(row -> row(table, widths, row, false));
    table
        .pageBreakAnd(TablePageBreak.CELL)
        .repeatHeaderAnd(true)
        .rowCntAnd((short) table.countOfTr())
        .colCntAnd((short) widths.size())
        .cellSpacingAnd(0)
        .borderFillIDRefAnd(styles.cellBorder())
        .noAdjust(false);
    table.createInMargin();
    padding(table.inMargin());
    place(table);
  }

  private void place(Table table) {
    made++;
    table
        .idAnd(String.valueOf(made))
        .zOrderAnd(made)
        .numberingTypeAnd(NumberingType.TABLE)
        .textWrapAnd(TextWrapMethod.TOP_AND_BOTTOM)
        .textFlowAnd(TextFlowSide.BOTH_SIDES)
        .lockAnd(false)
        .dropcapstyle(DropCapStyle.None);
    table.createSZ();
    table
        .sz()
        .widthAnd(textWidth)
        .widthRelToAnd(WidthRelTo.ABSOLUTE)
        .heightAnd(table.countOfTr() * ROW_HEIGHT)
        .heightRelToAnd(HeightRelTo.ABSOLUTE)
        .protect(false);
    table.createPos();
    table
        .pos()
        .treatAsCharAnd(false)
        .affectLSpacingAnd(false)
        .flowWithTextAnd(true)
        .allowOverlapAnd(false)
        .holdAnchorAndSOAnd(false)
        .vertRelToAnd(VertRelTo.PARA)
        .horzRelToAnd(HorzRelTo.COLUMN)
        .vertAlignAnd(VertAlign.TOP)
        .horzAlignAnd(HorzAlign.LEFT)
        .vertOffsetAnd(0L)
        .horzOffset(0L);
    table.createOutMargin();
    table.outMargin().set(0L, 0L, ABOVE_TEXT, ABOVE_TEXT);
  }

  private void row(Table table, List<Integer> widths, List<String> texts, boolean header) {
    int number = table.countOfTr();
    Tr row = table.addNewTr();
    for (int column = 0; column < texts.size(); column++) {
      Tc cell = row.addNewTc();
      cell.createCellAddr();
      cell.cellAddr().rowAddrAnd((short) number).colAddr((short) column);
      cell.createCellSz();
      cell.cellSz().set(width(widths, column), ROW_HEIGHT);
      fill(cell, texts.get(column), header);
    }
  }

  /** From edge to edge, so that the widths of a row add up to that of the text. */
  private long width(List<Integer> widths, int column) {
    int before = widths.subList(0, column).stream().mapToInt(Integer::intValue).sum();
    return edge(before + widths.get(column)) - edge(before);
  }

  private long edge(int percent) {
    return textWidth * percent / 100;
  }

  private void fill(Tc cell, String text, boolean header) {
    cell.nameAnd("")
        .headerAnd(header)
        .hasMarginAnd(false)
        .protectAnd(false)
        .editableAnd(false)
        .dirtyAnd(false)
        .borderFillIDRef(header ? styles.headerBorder() : styles.cellBorder());
    cell.createCellSpan();
    cell.cellSpan().colSpanAnd((short) 1).rowSpan((short) 1);
    cell.createCellMargin();
    padding(cell.cellMargin());
    cell.createSubList();
    SubList content = cell.subList();
    content
        .idAnd("")
        .textDirectionAnd(TextDirection.HORIZONTAL)
        .lineWrapAnd(LineWrapMethod.BREAK)
        .vertAlignAnd(VerticalAlign2.CENTER)
        .linkListIDRefAnd("0")
        .linkListNextIDRefAnd("0")
        .textWidthAnd(0)
        .textHeightAnd(0)
        .hasTextRefAnd(false)
        .hasNumRef(false);
    HwpxWriter.text(
        HwpxWriter.paragraph(content, styles.cellParagraph()),
        header ? styles.headerText() : styles.bodyText(),
        text);
  }

  private static void padding(LeftRightTopBottom margin) {
    margin.set(BESIDE_TEXT, BESIDE_TEXT, ABOVE_TEXT, ABOVE_TEXT);
  }
}
