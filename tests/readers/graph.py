"""Reads GraphML or GEXF with NetworkX and prints what it found."""
import json
import sys

import networkx

path = sys.argv[1]
graph = networkx.read_graphml(path) if path.endswith(".graphml") else networkx.read_gexf(path)
print(json.dumps({"nodes": len(graph), "edges": graph.number_of_edges(), "signs": [d["sign"] for _, _, d in graph.edges(data=True)]}))
