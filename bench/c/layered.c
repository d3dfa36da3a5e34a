/*
 * A layered network of latent equilibrium, plain or generalized, in the lagged update order: errors from stored signals, one pass over
 * each weight, learning, membranes, rates. Rows are padded to whole vectors; a transposed copy of each weight serves W r of a batch.
 */
#include <math.h>
#include "kernels.h"
#include "serve.h"

typedef struct {
  int n, m, ldn, ldm, phi;
  REAL *tauM, *tauR, *W, *T, *b, *W1, *W2, *b1, *b2, *G, *g;
  REAL *u, *v, *r, *slope, *e, *s, *back;
} Layer;

static int batch, inputs, depth, period, bias, softmax, adam, le;
static REAL dt, beta, gam, eta, power1 = 1, power2 = 1;
static Layer *net;
static REAL *xs, *ys;
static int ldx, ldy;

static REAL *rows(const double **at, int count, int n, int ld) {
  REAL *p = block((size_t)count * ld);
  for (int b = 0; b < count; b++)
    for (int k = 0; k < n; k++) p[(size_t)b * ld + k] = (REAL) * (*at)++;
  return p;
}

static void transposed(Layer *l) {
  for (int i = 0; i < l->n; i++)
    for (int j = 0; j < l->m; j++) l->T[(size_t)j * l->ldn + i] = l->W[(size_t)i * l->ldm + j];
}

static void load(const double *at) {
  batch = (int)*at++, inputs = (int)*at++, depth = (int)*at++, period = (int)*at++;
  bias = (int)*at++, softmax = (int)*at++, adam = (int)*at++, le = (int)*at++;
  dt = (REAL)*at++, beta = (REAL)*at++, gam = (REAL)*at++, eta = (REAL)*at++;
  net = calloc((size_t)depth, sizeof(Layer));
  int m = inputs, widest = padded(inputs);
  for (int k = 0; k < depth; k++) {
    Layer *l = net + k;
    l->n = (int)*at++, l->phi = (int)*at++, l->m = m, l->ldn = padded(l->n), l->ldm = padded(m);
    l->tauM = rows(&at, 1, l->n, l->ldn), l->tauR = rows(&at, 1, l->n, l->ldn);
    for (int i = l->n; i < l->ldn; i++) l->tauM[i] = l->tauR[i] = 1;
    if (l->ldn > widest) widest = l->ldn;
    m = l->n;
  }
  for (int k = 0; k < depth; k++) {
    Layer *l = net + k;
    size_t w = (size_t)l->n * l->ldm, s = (size_t)batch * l->ldn;
    l->W = rows(&at, l->n, l->m, l->ldm), l->T = block((size_t)l->m * l->ldn);
    l->b = bias ? rows(&at, 1, l->n, l->ldn) : block((size_t)l->ldn);
    l->W1 = block(w), l->W2 = block(w), l->G = block(w);
    l->b1 = block((size_t)l->ldn), l->b2 = block((size_t)l->ldn), l->g = block((size_t)l->ldn);
    l->u = block(s), l->v = block(s), l->r = block(s), l->slope = block(s);
    l->e = block(s), l->s = block(s), l->back = block(s);
    transposed(l);
  }
  ldx = padded(inputs), ldy = net[depth - 1].ldn;
  xs = rows(&at, period * batch, inputs, ldx);
  ys = rows(&at, period * batch, net[depth - 1].n, ldy);
  panel = block((size_t)(batch > widest ? batch : widest) * NR * LANES);
}

static void learn(REAL *restrict theta, REAL *restrict first, REAL *restrict second, const REAL *restrict g, size_t n) {
  if (!adam) {
    for (size_t k = 0; k < n; k++) theta[k] += eta * (g[k] / batch);
    return;
  }
  REAL p1 = 1 - power1, p2 = 1 - power2, rate = eta, scale = (REAL)1 / batch;
  for (size_t k = 0; k < n; k++) {
    REAL x = g[k] * scale;
    REAL a = (REAL)0.9 * first[k] + (REAL)(1 - 0.9) * x;
    REAL c = (REAL)0.999 * second[k] + (REAL)(1 - 0.999) * (x * x);
    first[k] = a;
    second[k] = c;
    theta[k] += rate * (a / p1) / (SQRT(c / p2) + (REAL)1e-8);
  }
}

static void errors(Layer *l, const REAL *y, int top) {
  for (int b = 0; b < batch; b++) {
    size_t at = (size_t)b * l->ldn;
    REAL *restrict back = l->back + at, *restrict v = l->v + at, *restrict e = l->e + at;
    const REAL *restrict r = l->r + at, *restrict slope = l->slope + at;
    const REAL *restrict tauM = l->tauM, *restrict tauR = l->tauR;
    if (top) {
      if (softmax) {
        REAL peak = r[0], sum = 0;
        for (int i = 1; i < l->n; i++) peak = r[i] > peak ? r[i] : peak;
        for (int i = 0; i < l->n; i++) sum += back[i] = EXP(r[i] - peak);
        for (int i = 0; i < l->n; i++) back[i] = beta * (y[(size_t)b * ldy + i] - back[i] / sum);
      } else
        for (int i = 0; i < l->n; i++) back[i] = beta * (y[(size_t)b * ldy + i] - r[i]);
    }
    if (le)
      for (int i = 0; i < l->ldn; i++) e[i] = slope[i] * back[i];
    else
      for (int i = 0; i < l->ldn; i++) {
        REAL rate = (slope[i] * back[i] - v[i]) / tauR[i];
        e[i] = v[i] + tauM[i] * rate;
        v[i] += dt * rate;
      }
  }
}

static void membranes(Layer *l) {
  for (int b = 0; b < batch; b++) {
    size_t at = (size_t)b * l->ldn;
    REAL *restrict u = l->u + at, *restrict r = l->r + at, *restrict slope = l->slope + at;
    const REAL *restrict s = l->s + at, *restrict e = l->e + at, *restrict bb = l->b;
    const REAL *restrict tauM = l->tauM, *restrict tauR = l->tauR;
    for (int i = 0; i < l->ldn; i++) {
      REAL rate = (s[i] + bb[i] + gam * e[i] - u[i]) / tauM[i];
      r[i] = u[i] + tauR[i] * rate;
      u[i] += dt * rate;
    }
    if (l->phi == 0)
      for (int i = 0; i < l->ldn; i++) slope[i] = 1;
    else
      for (int i = 0; i < l->ldn; i++) {
        REAL t = TANH(r[i]);
        r[i] = t;
        slope[i] = 1 - t * t;
      }
  }
}

static void step(long n) {
  const REAL *x = xs + (size_t)(n % period) * batch * ldx, *y = ys + (size_t)(n % period) * batch * ldy;
  power1 *= (REAL)0.9, power2 *= (REAL)0.999;
  for (int k = 0; k < depth; k++) errors(net + k, y, k == depth - 1);
  for (int k = 0; k < depth; k++) {
    Layer *l = net + k;
    const REAL *below = k ? net[k - 1].r : x;
    REAL *back = k ? net[k - 1].back : NULL;
    if (batch == 1 && !adam) {
      rowPass(l->n, l->m, l->W, l->ldm, below, l->e, eta, l->s, back);
      continue;
    }
    product(batch, l->n, l->m, below, l->ldm, 1, l->T, l->ldn, l->s, l->ldn);
    if (back) product(batch, l->m, l->n, l->e, l->ldn, 1, l->W, l->ldm, back, l->ldm);
    product(l->n, l->m, batch, l->e, 1, l->ldn, below, l->ldm, l->G, l->ldm);
    learn(l->W, l->W1, l->W2, l->G, (size_t)l->n * l->ldm);
    transposed(l);
  }
  for (int k = 0; k < depth; k++) {
    Layer *l = net + k;
    membranes(l);
    if (!bias) continue;
    memset(l->g, 0, sizeof(REAL) * (size_t)l->ldn);
    for (int b = 0; b < batch; b++)
      for (int i = 0; i < l->ldn; i++) l->g[i] += l->e[(size_t)b * l->ldn + i];
    learn(l->b, l->b1, l->b2, l->g, (size_t)l->ldn);
  }
}

static void dump(FILE *f) {
  for (int k = 0; k < depth; k++)
    for (int i = 0; i < net[k].n; i++)
      for (int j = 0; j < net[k].m; j++) put(f, (double)net[k].W[(size_t)i * net[k].ldm + j]);
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  load(readJob(argv[1]));
  serve();
  return 0;
}
