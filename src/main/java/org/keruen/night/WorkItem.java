package org.keruen.night;

import org.keruen.model.SourceFile;

/**
 * A file that a night has to read or to normalise again.
 *
 * @param file the file; its path is a private copy
 * @param rawKey key of its raw part: a hash of its name, its bytes, its definition and the
 *     extractor's version
 * @param normalisedKey key of its normalised part: a hash of the raw key, the dimensions and the
 *     normaliser's version
 * @param reread whether the file itself must be opened; false where the raw part is there and only
 *     the dimensions changed
 */
public record WorkItem(SourceFile file, String rawKey, String normalisedKey, boolean reread) {}
