package io.offprint.model;

/**
 * One article as it stands in a book.
 *
 * @param id unique in the book and safe as a file name and XML id, as in {@code chapter-1}
 * @param metadata of the article
 * @param html the whole chapter in the vocabulary of {@link Article#body()}: first {@code <header
 *     class="title-block">} with {@code h1}, {@code p.subtitle}, {@code p.byline}, {@code
 *     p.source}; then the body, in which every heading has an {@code id}, an {@code img}'s {@code
 *     src} is the name of one of the book's pictures and has {@code width}, {@code height} and
 *     {@code alt}, and a link to another chapter is {@code chapter-2#id} with class {@code xref}
 */
public record Chapter(String id, Metadata metadata, String html) {}
