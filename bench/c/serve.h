/* How a reference is driven: it reads a job, then obeys lines from its input. `run n` answers nanoseconds; `dump file` writes parameters. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double *readJob(const char *path) {
  FILE *f = fopen(path, "rb");
  if (!f) abort();
  fseek(f, 0, SEEK_END);
  size_t bytes = (size_t)ftell(f);
  rewind(f);
  double *all = malloc(bytes);
  if (fread(all, 1, bytes, f) != bytes) abort();
  fclose(f);
  return all;
}

/* BENCH_CPU: time of the processor in place of that on the wall. */
static double now(void) {
  struct timespec t;
  clock_gettime(getenv("BENCH_CPU") ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void step(long n);
static void dump(FILE *f);

static void serve(void) {
  char line[4096], path[4000];
  long done = 0, count;
  printf("ready\n");
  fflush(stdout);
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "run %ld", &count) == 1) {
      double start = now();
      for (long k = 0; k < count; k++) step(done++);
      printf("%.0f\n", now() - start);
    } else if (sscanf(line, "dump %3999s", path) == 1) {
      FILE *f = fopen(path, "wb");
      if (!f) abort();
      dump(f);
      fclose(f);
      printf("dumped\n");
    }
    fflush(stdout);
  }
}

static void put(FILE *f, double x) { fwrite(&x, sizeof x, 1, f); }
