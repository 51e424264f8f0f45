package org.gyoryu.registry.read;

import org.gyoryu.registry.reconcile.OpenQuestion;

/** An open question and its number in the list. */
public record OpenQuestionRow(long id, OpenQuestion question) {}
