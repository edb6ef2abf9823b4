import { PUBLISHED_PROTOCOLS, type PublishedProtocol, publishedProtocol } from '../../course/index.ts';
import { type PlanDraft, stepOf } from './scenario.ts';

/** The plans to begin with, in the order in which they are offered. */
export const READY_PLANS: readonly PublishedProtocol[] = PUBLISHED_PROTOCOLS;

export const READY_IDS: readonly string[] = READY_PLANS.map(({ protocol }) => protocol.id);

export function readyPlanOf(id: string): PublishedProtocol {
  return publishedProtocol(id);
}

/** A ready plan in the form, nothing changed. */
export function draftOf({ protocol }: PublishedProtocol, treatsRelapses = true): PlanDraft {
  return { readyId: protocol.id, steps: protocol.lines.map(stepOf), treatsRelapses };
}

/** Whether the steps are no longer those of the ready plan. */
export function isEdited({ readyId, steps }: PlanDraft): boolean {
  return JSON.stringify(steps) !== JSON.stringify(draftOf(readyPlanOf(readyId)).steps);
}
