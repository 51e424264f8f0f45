package org.gyoryu.model;

/**
 * A place on WGS 84.
 *
 * @param latitude degrees, -90 to 90, north positive
 * @param longitude degrees, -180 to 180, east positive
 */
public record Coordinates(double latitude, double longitude) {

  public Coordinates {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "Not on the globe: latitude " + latitude + ", longitude " + longitude);
    }
  }
}
