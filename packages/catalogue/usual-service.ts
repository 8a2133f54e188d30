/** What somebody begins who does not say which service he means: the first one, and so far the only. */
export const usualService = 'veteran-reception';
