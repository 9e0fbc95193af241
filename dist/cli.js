#!/usr/bin/env node
import { command } from './gilproof.js';

process.exitCode = await command(process);
