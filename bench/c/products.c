/* Rates of the products alone, in GFLOP/s, and the bandwidth of memory: what a reference has to reach before it counts. */
#include "kernels.h"
#include "serve.h"

static void step(long n) { (void)n; }
static void dump(FILE *f) { (void)f; }

static REAL *W, *x, *y, *X, *Y;
static int N;
static REAL sink;

static void run(int which) {
  switch (which) {
    case 0: matvec(N, N, W, N, x, y); break;
    case 1: matvecT(N, N, W, N, x, y); break;
    case 2: rank1(N, N, W, N, y, x); break;
    default: product(100, N, N, X, N, 1, W, N, Y, N);
  }
  sink += y[N / 2] + Y[N / 2];
}

int main(void) {
  const int sizes[] = {64, 256, 1024};
  for (int s = 0; s < 3; s++) {
    N = sizes[s];
    W = block((size_t)N * N), x = block((size_t)N), y = block((size_t)N), X = block(100 * (size_t)N), Y = block(100 * (size_t)N);
    panel = block((size_t)N * NR * LANES);
    for (int k = 0; k < N * N; k++) W[k] = (REAL)(k % 7 - 3) / 64;
    for (int k = 0; k < N; k++) x[k] = (REAL)(k % 5 - 2) / 1024;
    for (int k = 0; k < 100 * N; k++) X[k] = (REAL)(k % 3 - 1);
    printf("%d", N);
    for (int which = 0; which < 4; which++) {
      double flops = 2.0 * N * N * (which == 3 ? 100 : 1), best = 1e300;
      long count = 1 + (long)(1e7 / flops);
      for (int round = 0; round < 25; round++) {
        double start = now();
        for (long k = 0; k < count; k++) run(which);
        double each = (now() - start) / (double)count;
        if (each < best) best = each;
      }
      printf(" %.2f", flops / best);
    }
    printf("\n");
    free(W), free(x), free(y), free(X), free(Y), free(panel);
  }
  size_t n = (size_t)64 << 20 >> 3;
  REAL *a = block(n), *b = block(n);
  double best = 1e300;
  for (int round = 0; round < 7; round++) {
    double start = now();
    for (size_t k = 0; k < n; k += LANES) st(a + k, ld(a + k) + splat((REAL)0.5));
    sink += a[n / 2] + b[0];
    double each = now() - start;
    if (each < best) best = each;
  }
  printf("memory %.2f\n", 2.0 * (double)n * sizeof(REAL) / best);
  fprintf(stderr, "%g\n", (double)sink);
  return 0;
}
