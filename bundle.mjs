import { build } from 'rolldown';
import bundles from './rolldown.config.js';

// By its interface and not its command, which lists some seventy files to whoever installs the program. One after the other:
// the program holds the script of the report as a text.
for (const bundle of bundles) await build(bundle);
