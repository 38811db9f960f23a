import type { ApplicationNotTaken, DecisionPreview, Locale, Problem, RecordActGone } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import { textOf } from './results.js';

/** A refusal with its sentence, anything else as it is. */
export const presentOutcome = <Done extends { readonly outcome: string }>(outcome: Done | ApplicationNotTaken | RecordActGone, locale: Locale) =>
  outcome.outcome === 'ApplicationNotTaken' || outcome.outcome === 'RecordActGone' ? presentProblem(outcome as Problem, locale) : outcome;

export const presentDecision = (preview: DecisionPreview | ApplicationNotTaken, locale: Locale) =>
  preview.outcome === 'ApplicationNotTaken'
    ? presentProblem(preview, locale)
    : {
        outcome: preview.outcome, applicationId: preview.applicationId, name: preview.to.name, address: preview.to.address, stage: preview.stage,
        subject: preview.words.subject, text: textOf(preview.words), button: preview.words.button?.label ?? null,
      };
