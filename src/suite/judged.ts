// Only a step with `run` needs these, and it costs start-up time to load them: gilproof.ts does so when there is a suite.
export { auditModules } from '../gil/audit.js';
export { judge } from '../gil/judge.js';
export { withParticulars } from '../gil/particulars.js';
export { surroundings } from '../gil/surroundings.js';
export { runSuites } from './runs.js';
