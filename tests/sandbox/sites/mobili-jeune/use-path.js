import { useEffect, useState } from 'react';

/** The path as state: a step changes it in place, the page is never loaded again. */
export function usePath() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const goTo = (next) => {
    history.pushState(null, '', next);
    setPath(next);
    scrollTo(0, 0);
  };
  return [path, goTo];
}
