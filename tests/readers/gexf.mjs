// Reads GEXF with graphology and prints what it found.
import { readFileSync } from 'node:fs';
import graphology from 'graphology';
import gexf from 'graphology-gexf';
const graph = gexf.parse(graphology, readFileSync(process.argv[2], 'utf8'), { addMissingNodes: false });
console.log(JSON.stringify({ nodes: graph.order, edges: graph.size, signs: graph.mapEdges((e, a) => a.sign) }));
