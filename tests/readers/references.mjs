// Reads BibTeX or CSL-JSON with Citation.js and prints the references as CSL-JSON, having formatted each in APA.
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
const cite = new Cite(readFileSync(process.argv[2], 'utf8'));
console.log(JSON.stringify({ items: cite.format('data', { format: 'object' }), apa: cite.format('bibliography', { template: 'apa' }) }));
