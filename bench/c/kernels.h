/* The products of a step, in registers: one source for every width. REAL and LANES come from the compiler's flags; LANES 1 is scalar. */
#include <stdlib.h>
#include <string.h>

#if LANES == 1
typedef REAL vec;
#else
typedef REAL vec __attribute__((vector_size(LANES * sizeof(REAL)), aligned(sizeof(REAL)), may_alias));
#endif

/* Rows and vectors of a block of accumulators: eight of the sixteen registers of SSE, sixteen of the 32 of AVX-512. */
#ifdef WIDE
#define MR 8
#else
#define MR 4
#endif
#define NR 2

static inline vec ld(const REAL *p) { return *(const vec *)p; }
static inline void st(REAL *p, vec x) { *(vec *)p = x; }
static inline vec splat(REAL x) { return x - (vec){0}; }
static inline int padded(int n) { return (n + LANES - 1) / LANES * LANES; }
static inline REAL total(vec x) {
#if LANES == 1
  return x;
#else
  REAL s = 0;
  for (int k = 0; k < LANES; k++) s += x[k];
  return s;
#endif
}

static inline REAL *block(size_t n) {
  void *p = NULL;
  size_t bytes = (n * sizeof(REAL) + 127) / 64 * 64;
  if (posix_memalign(&p, 64, bytes)) abort();
  memset(p, 0, bytes);
  return p;
}

static REAL *panel;

static inline __attribute__((always_inline)) void micro(int rows, int vectors, int K, const REAL *A, int am,
                                                        int ak, const REAL *B, int ldb, REAL *C, int ldc) {
  vec acc[MR][NR];
  for (int m = 0; m < rows; m++)
    for (int v = 0; v < vectors; v++) acc[m][v] = (vec){0};
  for (int k = 0; k < K; k++) {
    vec b[NR];
    for (int v = 0; v < vectors; v++) b[v] = ld(B + (size_t)k * ldb + v * LANES);
#pragma GCC unroll 8
    for (int m = 0; m < rows; m++) {
      vec a = splat(A[(size_t)m * am + (size_t)k * ak]);
      for (int v = 0; v < vectors; v++) acc[m][v] += a * b[v];
    }
  }
  for (int m = 0; m < rows; m++)
    for (int v = 0; v < vectors; v++) st(C + (size_t)m * ldc + v * LANES, acc[m][v]);
}

static inline __attribute__((always_inline)) void panelOf(int vectors, int M, int K, const REAL *A, int am, int ak,
                                                          const REAL *B, int ldb, REAL *C, int ldc) {
  /* a panel of columns is copied once and used by all rows: no two of its lines fight for one place in the cache */
  const REAL *use = B;
  int stride = ldb;
  if (M >= 16) {
    for (int k = 0; k < K; k++)
      for (int v = 0; v < vectors; v++) st(panel + ((size_t)k * vectors + v) * LANES, ld(B + (size_t)k * ldb + v * LANES));
    use = panel;
    stride = vectors * LANES;
  }
  int m = 0;
  for (; m + MR <= M; m += MR) micro(MR, vectors, K, A + (size_t)m * am, am, ak, use, stride, C + (size_t)m * ldc, ldc);
  for (; m < M; m++) micro(1, vectors, K, A + (size_t)m * am, am, ak, use, stride, C + (size_t)m * ldc, ldc);
}

/* C[m, n] = sum over k of A[m am + k ak] B[k ldb + n]; columns up to the next whole vector. */
static void product(int M, int N, int K, const REAL *A, int am, int ak, const REAL *B, int ldb, REAL *C, int ldc) {
  int n = 0;
  for (; n + NR * LANES <= padded(N); n += NR * LANES) panelOf(NR, M, K, A, am, ak, B + n, ldb, C + n, ldc);
  if (n < N) panelOf(1, M, K, A, am, ak, B + n, ldb, C + n, ldc);
}

/* y = W x; rows in fours, two partial sums each. */
static void matvec(int M, int N, const REAL *W, int ldw, const REAL *x, REAL *y) {
  int i = 0;
  for (; i + 4 <= M; i += 4) {
    vec acc[4][2];
    for (int r = 0; r < 4; r++) acc[r][0] = acc[r][1] = (vec){0};
    int j = 0;
    for (; j + 2 * LANES <= padded(N); j += 2 * LANES) {
      vec x0 = ld(x + j), x1 = ld(x + j + LANES);
#pragma GCC unroll 4
      for (int r = 0; r < 4; r++) {
        acc[r][0] += ld(W + (size_t)(i + r) * ldw + j) * x0;
        acc[r][1] += ld(W + (size_t)(i + r) * ldw + j + LANES) * x1;
      }
    }
    for (; j < N; j += LANES) for (int r = 0; r < 4; r++) acc[r][0] += ld(W + (size_t)(i + r) * ldw + j) * ld(x + j);
    for (int r = 0; r < 4; r++) y[i + r] = total(acc[r][0] + acc[r][1]);
  }
  for (; i < M; i++) {
    vec acc = (vec){0};
    for (int j = 0; j < N; j += LANES) acc += ld(W + (size_t)i * ldw + j) * ld(x + j);
    y[i] = total(acc);
  }
}

/* y = W' x; rows in fours. */
static void matvecT(int M, int N, const REAL *W, int ldw, const REAL *x, REAL *y) {
  for (int j = 0; j < N; j += LANES) st(y + j, (vec){0});
  int i = 0;
  for (; i + 4 <= M; i += 4) {
    vec a = splat(x[i]), b = splat(x[i + 1]), c = splat(x[i + 2]), d = splat(x[i + 3]);
    const REAL *w = W + (size_t)i * ldw;
    for (int j = 0; j < N; j += LANES)
      st(y + j, ld(y + j) + (ld(w + j) * a + ld(w + ldw + j) * b) + (ld(w + 2 * (size_t)ldw + j) * c + ld(w + 3 * (size_t)ldw + j) * d));
  }
  for (; i < M; i++) for (int j = 0; j < N; j += LANES) st(y + j, ld(y + j) + ld(W + (size_t)i * ldw + j) * splat(x[i]));
}

/* W += a b'; four vectors at a time. */
static void rank1(int M, int N, REAL *W, int ldw, const REAL *a, const REAL *b) {
  for (int i = 0; i < M; i++) {
    vec s = splat(a[i]);
    REAL *w = W + (size_t)i * ldw;
    int j = 0;
    for (; j + 4 * LANES <= N; j += 4 * LANES) {
      vec w0 = ld(w + j) + s * ld(b + j), w1 = ld(w + j + LANES) + s * ld(b + j + LANES);
      vec w2 = ld(w + j + 2 * LANES) + s * ld(b + j + 2 * LANES), w3 = ld(w + j + 3 * LANES) + s * ld(b + j + 3 * LANES);
      st(w + j, w0), st(w + j + LANES, w1), st(w + j + 2 * LANES, w2), st(w + j + 3 * LANES, w3);
    }
    for (; j < N; j += LANES) st(w + j, ld(w + j) + s * ld(b + j));
  }
}

/* One pass over W: y = W r, back = W' e, then W += rate e r'. Rows in fours. */
static void rowPass(int M, int N, REAL *W, int ldw, const REAL *r, const REAL *e, REAL rate, REAL *y, REAL *back) {
  if (back) for (int j = 0; j < N; j += LANES) st(back + j, (vec){0});
  int i = 0;
  for (; i + 4 <= M; i += 4) {
    vec acc[4], ei[4], de[4];
    for (int k = 0; k < 4; k++) acc[k] = (vec){0}, ei[k] = splat(e[i + k]), de[k] = splat(rate * e[i + k]);
    REAL *w = W + (size_t)i * ldw;
    for (int j = 0; j < N; j += LANES) {
      vec x = ld(r + j), q = (vec){0};
#pragma GCC unroll 4
      for (int k = 0; k < 4; k++) {
        vec old = ld(w + (size_t)k * ldw + j);
        acc[k] += old * x;
        q += old * ei[k];
        st(w + (size_t)k * ldw + j, old + de[k] * x);
      }
      if (back) st(back + j, ld(back + j) + q);
    }
    for (int k = 0; k < 4; k++) y[i + k] = total(acc[k]);
  }
  for (; i < M; i++) {
    vec acc = (vec){0}, ei = splat(e[i]), de = splat(rate * e[i]);
    REAL *w = W + (size_t)i * ldw;
    for (int j = 0; j < N; j += LANES) {
      vec old = ld(w + j), x = ld(r + j);
      acc += old * x;
      if (back) st(back + j, ld(back + j) + old * ei);
      st(w + j, old + de * x);
    }
    y[i] = total(acc);
  }
}
