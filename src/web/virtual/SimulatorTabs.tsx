import { COHORT_HREF, VIRTUAL_HREF } from '../state/route.ts';
import { useTabInSight } from '../state/useTabInSight.ts';
import { useVirtualText } from './virtualText.ts';

type SimulatorName = 'eyes' | 'virtual' | 'cohort';

/** The simulators beside each other: one movement, one child, many people. */
export function SimulatorTabs({ at }: { readonly at: SimulatorName }) {
  const text = useVirtualText();
  const row = useTabInSight(at);
  const link = (to: SimulatorName, href: string) => (
    <a href={href} className="k-tab" data-view={to} aria-current={to === at ? 'page' : undefined}>
      {text(`tab.${to}`)}
    </a>
  );
  return (
    <nav className="k-course-tabs kv-tabs" aria-label={text('simulators')} ref={row}>
      {link('eyes', '#/simulator')}
      {link('virtual', VIRTUAL_HREF)}
      {link('cohort', COHORT_HREF)}
    </nav>
  );
}
