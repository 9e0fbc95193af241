// Only who runs or judges something needs these, and it costs start-up time to load them: gilproof.ts does so when it comes to that. In one
// file, for what two chunks of the bundle have in common stands in both.
export { auditTargets } from './audit/audit.js';
export { judgeSuite } from './judgement.js';
export { runSuites } from './suite/runs.js';
export { runInstall } from './suite/suite.js';
