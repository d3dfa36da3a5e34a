/* The lag line 1-1-1, softplus, W and tau_m learned by adam, one sample: everything in registers. */
#include <math.h>
#include <stdlib.h>
#include "serve.h"

typedef struct {
  REAL u, v, r, slope, e, s, back, tauM, tauR, W, W1, W2, t1, t2;
} Unit;

static Unit net[2];
static REAL dt, beta, gam, eta, p1 = 1, p2 = 1;
static long period;
static const double *xs, *ys;

static void learn(REAL *theta, REAL *a, REAL *c, REAL g) {
  *a = (REAL)0.9 * *a + (REAL)(1 - 0.9) * g;
  *c = (REAL)0.999 * *c + (REAL)(1 - 0.999) * (g * g);
  *theta += eta * (*a / (1 - p1)) / (SQRT(*c / (1 - p2)) + (REAL)1e-8);
}

static void step(long n) {
  REAL x = (REAL)xs[n % period], y = (REAL)ys[n % period];
  p1 *= (REAL)0.9, p2 *= (REAL)0.999;
  for (int k = 0; k < 2; k++) {
    Unit *l = net + k;
    REAL q = k ? beta * (y - l->r) : l->back;
    REAL rate = (l->slope * q - l->v) / l->tauR;
    l->e = l->v + l->tauM * rate;
    l->v += dt * rate;
  }
  for (int k = 0; k < 2; k++) {
    Unit *l = net + k;
    REAL below = k ? net[0].r : x;
    l->s = l->W * below;
    if (k) net[0].back = l->W * l->e;
    learn(&l->W, &l->W1, &l->W2, l->e * below);
  }
  for (int k = 0; k < 2; k++) {
    Unit *l = net + k;
    REAL rate = (l->s + gam * l->e - l->u) / l->tauM;
    REAL ahead = l->u + l->tauR * rate;
    l->u += dt * rate;
    REAL d = EXP(-FABS(ahead));
    l->r = (ahead > 0 ? ahead : 0) + LOG1P(d);
    l->slope = ahead > 0 ? 1 / (1 + d) : d / (1 + d);
    learn(&l->tauM, &l->t1, &l->t2, -l->e * rate);
    if (l->tauM < (REAL)0.1) l->tauM = (REAL)0.1;
  }
}

static void dump(FILE *f) {
  for (int k = 0; k < 2; k++) put(f, (double)net[k].W);
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  const double *at = readJob(argv[1]);
  period = (long)at[3];
  dt = (REAL)at[8], beta = (REAL)at[9], gam = (REAL)at[10], eta = (REAL)at[11];
  for (int k = 0; k < 2; k++) {
    net[k].tauM = (REAL)at[14 + 4 * k];
    net[k].tauR = (REAL)at[15 + 4 * k];
    net[k].W = (REAL)at[20 + k];
  }
  xs = at + 22;
  ys = xs + period;
  serve();
  return 0;
}
