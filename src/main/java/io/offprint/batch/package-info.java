/**
 * Many books in one run, one for each article or folder, in constant memory: lists stream, every
 * finished book is one line of a manifest, and what could take the JVM along runs in one of its
 * own. The manifest and the lists of inputs are the only files that this package touches itself.
 */
package io.offprint.batch;
