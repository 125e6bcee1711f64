"""The same work by scikit-learn: python3 peer.py <file> <threshold>. Debian: apt install python3-sklearn."""
import json
import resource
import sys
import time

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

# Rows of the product at a time: fewer cost time, more cost memory.
CHUNK = 1000

file, threshold = sys.argv[1], float(sys.argv[2])
with open(file, encoding="utf-8") as lines:
    texts = lines.read().split("\n")
start = time.process_time()
matrix = TfidfVectorizer(tokenizer=str.split, token_pattern=None, lowercase=False).fit_transform(texts)
transposed = matrix.T.tocsr()
pairs, total, close = 0, 0, 0
for begin in range(0, matrix.shape[0], CHUNK):
    # Each pair once: the earlier rows against the later ones, as far as a block of rows allows.
    product = matrix[begin : begin + CHUNK] @ transposed[:, begin:]
    kept = product.data >= threshold
    rows = np.repeat(np.arange(product.shape[0]), np.diff(product.indptr))[kept]
    columns = product.indices[kept]
    values = product.data[kept]
    later = columns > rows
    first = rows[later].astype(np.uint64) + np.uint64(begin)
    second = columns[later].astype(np.uint64) + np.uint64(begin)
    pairs += int(later.sum())
    total += int(((first * np.uint64(0x9E3779B1) + second * np.uint64(40503)) & np.uint64(0xFFFFFFFF)).sum())
    close += int((values[later] - threshold < 1e-9).sum())
seconds = time.process_time() - start
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"seconds": seconds, "memory": memory, "pairs": pairs, "sum": total & 0xFFFFFFFF, "close": close}))
