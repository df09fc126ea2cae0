package io.offprint.model;

/**
 * A picture that every output format can carry: JPEG, PNG, GIF or SVG, upright, RGB or grey.
 *
 * @param name file name in a book, made from the content, so that equal pictures are one
 * @param mediaType {@code image/jpeg}, {@code image/png}, {@code image/gif} or {@code
 *     image/svg+xml}
 * @param width in pixels
 * @param height in pixels
 * @param bytes the encoded picture; not copied, so the caller leaves it alone
 */
public record Picture(String name, String mediaType, int width, int height, byte[] bytes) {}
