package org.gyoryu.registry.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gyoryu.model.PartialDate;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Fills a table with COPY, the fastest way into PostgreSQL. Values are written in the order of the
 * columns; an empty Optional, NaN and null become SQL's null. Not safe for use by several threads.
 */
final class CopyRows {

  private static final int FLUSH_CHARACTERS = 1 << 20;

  private final Connection connection;
  private final String statement;
  private final StringBuilder pending = new StringBuilder();

  /**
   * @param target table and columns, e.g. "alias (government_id, alias)"
   */
  CopyRows(Connection connection, String target) {
    this.connection = connection;
    this.statement = "copy " + target + " from stdin";
  }

  /** Adds one row. */
  void add(Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        pending.append('\t');
      }
      append(values[i]);
    }
    pending.append('\n');
    if (pending.length() > FLUSH_CHARACTERS) {
      flush();
    }
  }

  private void append(Object value) {
    if (value == null || isNaN(value)) {
      pending.append("\\N");
    } else if (value instanceof Optional<?> optional) {
      append(optional.orElse(null));
    } else if (value instanceof OptionalInt optional) {
      append(optional.isPresent() ? optional.getAsInt() : null);
    } else if (value instanceof OptionalLong optional) {
      append(optional.isPresent() ? optional.getAsLong() : null);
    } else if (value instanceof PartialDate date) {
      pending.append(date);
    } else if (value instanceof Enum<?> constant) {
      pending.append(constant.name());
    } else {
      appendEscaped(value.toString());
    }
  }

  private static boolean isNaN(Object value) {
    return value instanceof Double number && number.isNaN();
  }

  private void appendEscaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '\\' -> pending.append("\\\\");
        case '\t' -> pending.append("\\t");
        case '\n' -> pending.append("\\n");
        case '\r' -> pending.append("\\r");
        default -> pending.append(character);
      }
    }
  }

  /** Sends what was added so far; call once more after the last row. */
  void flush() {
    if (pending.isEmpty()) {
      return;
    }
    try {
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      copy.copyIn(statement, new StringReader(pending.toString()));
      pending.setLength(0);
    } catch (SQLException refused) {
      throw new IllegalStateException(
          "PostgreSQL refuses rows for " + statement + ": " + refused.getMessage(), refused);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
