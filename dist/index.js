import { action } from './gilproof.js';

process.exitCode = await action(process);
