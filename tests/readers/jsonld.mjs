// Expands JSON-LD and turns it into RDF; no document may be fetched for it.
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
const document = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const documentLoader = url => { throw new Error(`it asks for ${url}`); };
const quads = await jsonld.toRDF(document, { documentLoader, safe: true });
const count = {};
for (const quad of quads)
  count[quad.predicate.value] = (count[quad.predicate.value] ?? 0) + 1;
console.log(JSON.stringify({ quads: quads.length, count }));
