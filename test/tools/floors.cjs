// The floors of the house: a room imports from the rooms below it, never from beside or above.
// Type-only imports count too.
const floors = [
  ['^core/time/', '^core/money/'],
  ['^core/law/', '^core/words/'],
  ['^core/situation/'],
  ['^core/figures/', '^core/deadlines/'],
  ['^core/claims/'],
  ['^core/agenda/'],
  ['^core/demarches/'],
  ['^core/regimes/'],
  ['^core/assess\\.ts$', '^core/papers/'],
  ['^core/index\\.ts$'],
  ['^widget/'],
  ['^extension/'],
];

const rooms = floors.flatMap((floor, height) => floor.map((path) => ({ path, height })));

const upward = rooms
  .map((room) => ({
    room,
    closed: rooms.filter((other) => other !== room && other.height >= room.height),
  }))
  .filter(({ closed }) => closed.length > 0)
  .map(({ room, closed }) => ({
    name: `lower-floors-only:${room.path.replace(/[\^$\\]/g, '').replace(/\/$/, '')}`,
    severity: 'error',
    from: { path: room.path },
    to: { path: closed.map((other) => other.path) },
  }));

/** The elements' libraries, wherever npm put them. */
const lit = '(^|/)node_modules/(lit|lit-html|lit-element|@lit|@lit-labs)/';
const preact = '(^|/)node_modules/(preact|@preact)/';

module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'core-needs-zod-mini-alone',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: ['^core/', '(^|/)node_modules/zod/mini/'] },
    },
    {
      name: 'sources-know-no-tests',
      severity: 'error',
      from: { path: '^(core|widget|extension)/' },
      to: { path: '^test/' },
    },
    {
      name: 'widget-without-preact',
      severity: 'error',
      from: { path: '^widget/' },
      to: { path: preact },
    },
    {
      // A content script has no registry of custom elements: Lit cannot live there, nor be carried
      // there by something imported.
      name: 'reader-without-lit',
      severity: 'error',
      from: { path: '^extension/(reader/|entrypoints/[^/]*\\.?content[./])' },
      to: { path: lit, reachable: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.wxt)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
