import type { Problem } from './checkScenario.ts';
import { useProblemText } from './problemText.ts';
import { useVirtualText } from './virtualText.ts';

/** Stands where the course would be: what cannot be simulated, and why. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const text = useVirtualText();
  const problemText = useProblemText();
  return (
    <section className="k-alert kv-problems" role="alert">
      {problems.length === 0 ? (
        <p>{text('notFinite')}</p>
      ) : (
        <>
          <h2>{text('problems', { count: problems.length })}</h2>
          <ul className="k-list">
            {problems.map((problem) => (
              <li key={`${problem.plan} ${problem.place} ${problem.field}`}>{problemText(problem)}</li>
            ))}
          </ul>
          <p>{text('nothingSimulated')}</p>
        </>
      )}
    </section>
  );
}
