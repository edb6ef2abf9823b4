import type { Entry } from '../entries/entry.ts';

/**
 * The injection site whose turn it is: of the plan's sites the one used longest ago, and of those never used the first.
 * Followed every time, that is the plan's own rotation; after a skipped or swapped site it finds back by itself.
 * Missed doses use no site. Undefined where the plan names no sites.
 */
export function nextSite(plan: Entry<'plan'>, doses: readonly Entry<'dose'>[]): string | undefined {
  const lastUse = new Map<string, string>();
  for (const { id, body } of doses) {
    if (body.planId !== plan.id || body.site === undefined || body.status === 'missed') continue;
    const use = `${body.day} ${body.dueTime ?? ''} ${body.givenAt ?? ''} ${id}`;
    if (use > (lastUse.get(body.site) ?? '')) lastUse.set(body.site, use);
  }
  let best: string | undefined;
  for (const site of plan.body.sites ?? [])
    if (best === undefined || (lastUse.get(site) ?? '') < (lastUse.get(best) ?? '')) best = site;
  return best;
}
