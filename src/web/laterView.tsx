import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { LoadingView } from './LoadingView.tsx';

/**
 * A view whose code is fetched when it is first shown; it is there at once from then on. Throws where the code cannot be had, for the boundary around it.
 * why: not Suspense, which holds back what comes after a placeholder by up to 300 ms each time; a page with two of them stood empty for half a second.
 */
export function laterView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = <LoadingView />,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | undefined;
  return function LaterView(props: Props) {
    const [View, setView] = useState<ComponentType<Props> | undefined>(() => fetched);
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      if (View !== undefined) return;
      let gone = false;
      load().then(
        (found) => {
          fetched = found;
          if (!gone) setView(() => found);
        },
        (error: unknown) => {
          if (!gone) setFailure({ error });
        },
      );
      return () => {
        gone = true;
      };
    }, [View]);
    if (failure !== undefined) throw failure.error;
    return View === undefined ? waiting : <View {...props} />;
  };
}
