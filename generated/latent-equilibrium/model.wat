(module
  ;; Latent Equilibrium: f64, batch 1, dt 0.1
  ;;
  ;; exports: memory; step(), one step with the inputs of slot 0; run(n), slots 0 … n-1 of 64
  ;; in JavaScript: const { instance } = await WebAssembly.instantiate(bytes)
  ;;                const u = new Float64Array(instance.exports.memory.buffer, offset, length)
  ;; Buffers lie at the offsets of model.json, also listed here:
  ;; 64: learn [64], flag, learning on
  ;; 576: x [64, 1, 784], input, input x
  ;; 401984: u[h1] [1, 300], state, state u of h1
  ;; 404416: e[h1] [1, 300], signal, e of h1
  ;; 406848: r[h1] [1, 300], stored, r of h1
  ;; 409280: phi'[h1] [1, 300], stored, phi' of h1
  ;; 411712: P1_h1 [1, 300], stored, W' e into h1
  ;; 414144: P2_h1 [1, 300], signal, W r into h1
  ;; 416576: b[h1] [300], parameter, b of h1
  ;; 419008: b[h1] [300], gradient, -dE/d b[h1], batch mean
  ;; 421440: tau[h1] [300], constant, tau of h1
  ;; 423872: u[h2] [1, 100], state, state u of h2
  ;; 424704: e[h2] [1, 100], signal, e of h2
  ;; 425536: r[h2] [1, 100], stored, r of h2
  ;; 426368: phi'[h2] [1, 100], stored, phi' of h2
  ;; 427200: P1_h2 [1, 100], stored, W' e into h2
  ;; 428032: P2_h2 [1, 100], signal, W r into h2
  ;; 428864: b[h2] [100], parameter, b of h2
  ;; 429696: b[h2] [100], gradient, -dE/d b[h2], batch mean
  ;; 430528: tau[h2] [100], constant, tau of h2
  ;; 431360: eta[h2] [], constant, eta of h2
  ;; 431424: y [64, 1, 10], target, target of y
  ;; 436544: given_target_y_y [64], flag, 1 where the target of y is given
  ;; 437056: u[y] [1, 10], state, state u of y
  ;; 437184: e[y] [1, 10], signal, e of y
  ;; 437312: r[y] [1, 10], stored, r of y
  ;; 437440: phi'[y] [1, 10], stored, phi' of y
  ;; 437568: P1_y [1, 10], stored, W' e into y
  ;; 437696: P2_y [1, 10], signal, W r into y
  ;; 437824: b[y] [10], parameter, b of y
  ;; 437952: b[y] [10], gradient, -dE/d b[y], batch mean
  ;; 438080: tau[y] [10], constant, tau of y
  ;; 438208: eta[y] [], constant, eta of y
  ;; 438272: beta [], constant, constant beta
  ;; 438336: eta [], constant, constant eta
  ;; 438400: W[h1,x] [300, 784], parameter, weights x -> h1
  ;; 2320000: W[h1,x] [300, 784], gradient, -dE/d W[h1,x], batch mean
  ;; 4201600: W[h2,h1] [100, 300], parameter, weights h1 -> h2
  ;; 4441600: W[h2,h1] [100, 300], gradient, -dE/d W[h2,h1], batch mean
  ;; 4681600: W[y,h2] [10, 100], parameter, weights h2 -> y
  ;; 4689600: W[y,h2] [10, 100], gradient, -dE/d W[y,h2], batch mean
  ;; 4697600: cost [1], signal, cost per sample
  (memory (export "memory") 72)
  ;; learn
  (data (i32.const 64) "\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f")
  ;; tau_h1: 2400 bytes of initial content, in model.wasm only
  ;; tau_h2: 800 bytes of initial content, in model.wasm only
  ;; eta_h2
  (data (i32.const 431360) "\9a\99\99\99\99\99\99\3f")
  ;; tau_y
  (data (i32.const 438080) "\00\00\00\00\00\00\24\40\00\00\00\00\00\00\24\40\00\00\00\00\00\00\24\40\00\00\00\00\00\00\24\40\00\00\00\00\00\00\24\40\00\00\00\00\00\00\24\40\00\00\00\00\00\00\24\40\00\00\00\00\00\00\24\40\00\00\00\00\00\00\24\40\00\00\00\00\00\00\24\40")
  ;; eta_y
  (data (i32.const 438208) "\9a\99\99\99\99\99\89\3f")
  ;; beta
  (data (i32.const 438272) "\9a\99\99\99\99\99\b9\3f")
  ;; eta
  (data (i32.const 438336) "\00\00\00\00\00\00\c0\3f")
  ;; W_h1_x: 1881600 bytes of initial content, in model.wasm only
  ;; W_h2_h1: 240000 bytes of initial content, in model.wasm only
  ;; W_y_h2: 8000 bytes of initial content, in model.wasm only
  (func $identity (param $x f64) (result f64)
    ;; identity(x) = x
    (local.get $x))
  (func $identity_1 (param $x f64) (result f64)
    ;; identity_1(x) = 1
    (f64.const 1))
  (func $hard_sigmoid (param $x f64) (result f64)
    ;; hard_sigmoid(x) = x clipped to 0..1
    (f64.min (f64.max (local.get $x) (f64.const 0)) (f64.const 1)))
  (func $hard_sigmoid_1 (param $x f64) (result f64)
    ;; hard_sigmoid_1(x) = 1 for 0 ≤ x ≤ 1, else 0
    (select
      (select (f64.const 1) (f64.const 0) (f64.le (local.get $x) (f64.const 1)))
      (f64.const 0)
      (f64.le (f64.const 0) (local.get $x))))
  (func $step.begin (param $slot i32)
    (local $b*2400 i32) (local $e f64) (local $i i32) (local $b i32) (local $b*800 i32) (local $slot*8 i32)
    (local $b*80 i32) (local $slot*80+b*80 i32) (local $total f64) (local $k i32)
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*2400 (i32.mul (local.get $b) (i32.const 2400)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [error-e] e = φ'(D(τ) u) ⊙ (W' e + β * (y - r))
        ;; e[h1]
        (local.set $e
          (f64.mul
            (f64.load offset=409280 (i32.add (local.get $b*2400) (i32.mul (local.get $i) (i32.const 8))))
            (f64.load offset=411712 (i32.add (local.get $b*2400) (i32.mul (local.get $i) (i32.const 8))))))
        (f64.store offset=404416
          (i32.add (local.get $b*2400) (i32.mul (local.get $i) (i32.const 8)))
          (local.get $e))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 300))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*800 (i32.mul (local.get $b) (i32.const 800)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [error-e] e = φ'(D(τ) u) ⊙ (W' e + β * (y - r))
        ;; e[h2]
        (local.set $e
          (f64.mul
            (f64.load offset=426368 (i32.add (local.get $b*800) (i32.mul (local.get $i) (i32.const 8))))
            (f64.load offset=427200 (i32.add (local.get $b*800) (i32.mul (local.get $i) (i32.const 8))))))
        (f64.store offset=424704
          (i32.add (local.get $b*800) (i32.mul (local.get $i) (i32.const 8)))
          (local.get $e))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $slot*8 (i32.mul (local.get $slot) (i32.const 8)))
      (local.set $b*80 (i32.mul (local.get $b) (i32.const 80)))
      (local.set $slot*80+b*80
        (i32.add (i32.mul (local.get $slot) (i32.const 80)) (i32.mul (local.get $b) (i32.const 80))))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [error-e] e = φ'(D(τ) u) ⊙ (W' e + β * (y - r))
        ;; e[y]
        (local.set $e
          (select
            (f64.mul
              (f64.mul
                (f64.load offset=438272 (i32.const 0))
                (f64.load offset=437440 (i32.add (local.get $b*80) (i32.mul (local.get $i) (i32.const 8)))))
              (f64.sub
                (f64.load offset=431424
                  (i32.add (local.get $slot*80+b*80) (i32.mul (local.get $i) (i32.const 8))))
                (f64.load offset=437312 (i32.add (local.get $b*80) (i32.mul (local.get $i) (i32.const 8))))))
            (f64.const 0)
            (f64.ne (f64.load offset=436544 (local.get $slot*8)) (f64.const 0))))
        (f64.store offset=437184
          (i32.add (local.get $b*80) (i32.mul (local.get $i) (i32.const 8)))
          (local.get $e))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
    ;; cost of y, per sample
    (local.set $slot*8 (i32.mul (local.get $slot) (i32.const 8)))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*80 (i32.mul (local.get $b) (i32.const 80)))
      (local.set $slot*80+b*80
        (i32.add (i32.mul (local.get $slot) (i32.const 80)) (i32.mul (local.get $b) (i32.const 80))))
      (local.set $total (f64.const 0))
      (local.set $k (i32.const 0))
      (loop $k
        (local.set $total
          (f64.add
            (local.get $total)
            (f64.mul
              (f64.sub
                (f64.load offset=437312 (i32.add (local.get $b*80) (i32.mul (local.get $k) (i32.const 8))))
                (f64.load offset=431424
                  (i32.add (local.get $slot*80+b*80) (i32.mul (local.get $k) (i32.const 8)))))
              (f64.sub
                (f64.load offset=437312 (i32.add (local.get $b*80) (i32.mul (local.get $k) (i32.const 8))))
                (f64.load offset=431424
                  (i32.add (local.get $slot*80+b*80) (i32.mul (local.get $k) (i32.const 8))))))))
        (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
      (f64.store offset=4697600
        (i32.mul (local.get $b) (i32.const 8))
        (select
          (f64.mul (f64.const 0.5) (local.get $total))
          (f64.const 0)
          (f64.ne (f64.load offset=436544 (local.get $slot*8)) (f64.const 0))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1)))))
  (func $step.synapse_W (param $slot i32)
    (local $slot*8 i32) (local $i*8 i32) (local $i*6272 i32) (local $slot*6272+b*6272 i32) (local $s.0 f64)
    (local $s.1 f64) (local $s.2 f64) (local $s.3 f64) (local $j i32) (local $s f64) (local $b i32)
    (local $slot*6272+j*8 i32) (local $g f64) (local $theta f64) (local $i i32) (local $b*2400 i32)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h1,x]: W' e, W r, learning of W
    (local.set $slot*8 (i32.mul (local.get $slot) (i32.const 8)))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*8 (i32.mul (local.get $i) (i32.const 8)))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $i*6272 (i32.mul (local.get $i) (i32.const 6272)))
        (local.set $slot*6272+b*6272
          (i32.add (i32.mul (local.get $slot) (i32.const 6272)) (i32.mul (local.get $b) (i32.const 6272))))
        (local.set $s.0 (f64.const 0))
        (local.set $s.1 (f64.const 0))
        (local.set $s.2 (f64.const 0))
        (local.set $s.3 (f64.const 0))
        (local.set $j (i32.const 0))
        (loop $j
          (local.set $s.0
            (f64.add
              (local.get $s.0)
              (f64.mul
                (f64.load offset=438400 (i32.add (local.get $i*6272) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=576
                  (i32.add (local.get $slot*6272+b*6272) (i32.mul (local.get $j) (i32.const 8)))))))
          (local.set $s.1
            (f64.add
              (local.get $s.1)
              (f64.mul
                (f64.load offset=438408 (i32.add (local.get $i*6272) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=584
                  (i32.add (local.get $slot*6272+b*6272) (i32.mul (local.get $j) (i32.const 8)))))))
          (local.set $s.2
            (f64.add
              (local.get $s.2)
              (f64.mul
                (f64.load offset=438416 (i32.add (local.get $i*6272) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=592
                  (i32.add (local.get $slot*6272+b*6272) (i32.mul (local.get $j) (i32.const 8)))))))
          (local.set $s.3
            (f64.add
              (local.get $s.3)
              (f64.mul
                (f64.load offset=438424 (i32.add (local.get $i*6272) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=600
                  (i32.add (local.get $slot*6272+b*6272) (i32.mul (local.get $j) (i32.const 8)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 784))))
        (local.set $s
          (f64.add (f64.add (local.get $s.0) (local.get $s.1)) (f64.add (local.get $s.2) (local.get $s.3))))
        (f64.store offset=414144
          (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 2400)))
          (local.get $s))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
      (local.set $i*6272 (i32.mul (local.get $i) (i32.const 6272)))
      (local.set $j (i32.const 0))
      (loop $j
        (local.set $slot*6272+j*8
          (i32.add (i32.mul (local.get $slot) (i32.const 6272)) (i32.mul (local.get $j) (i32.const 8))))
        (local.set $g (f64.const 0))
        (local.set $b (i32.const 0))
        (loop $b
          (local.set $g
            (f64.add
              (local.get $g)
              (f64.mul
                (f64.load offset=576
                  (i32.add (local.get $slot*6272+j*8) (i32.mul (local.get $b) (i32.const 6272))))
                (f64.load offset=404416 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 2400)))))))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
        (f64.store offset=2320000
          (i32.add (local.get $i*6272) (i32.mul (local.get $j) (i32.const 8)))
          (f64.div (local.get $g) (f64.const 1)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 784))))
      (if
        (f64.ne (f64.load offset=64 (local.get $slot*8)) (f64.const 0))
        (then
          (local.set $j (i32.const 0))
          (loop $j
            (local.set $theta
              (f64.add
                (f64.load offset=438400 (i32.add (local.get $i*6272) (i32.mul (local.get $j) (i32.const 8))))
                (f64.mul
                  (f64.mul (f64.const 0.1) (f64.load offset=438336 (i32.const 0)))
                  (f64.load offset=2320000
                    (i32.add (local.get $i*6272) (i32.mul (local.get $j) (i32.const 8)))))))
            (f64.store offset=438400
              (i32.add (local.get $i*6272) (i32.mul (local.get $j) (i32.const 8)))
              (local.get $theta))
            (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 784))))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 300))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*2400 (i32.mul (local.get $b) (i32.const 2400)))
      (local.set $j (i32.const 0))
      (loop $j
        (f64.store offset=411712
          (i32.add (local.get $b*2400) (i32.mul (local.get $j) (i32.const 8)))
          (f64.const 0))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 300))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1)))))
  (func $step.synapse_W_2 (param $slot i32)
    (local $slot*8 i32) (local $i*8 i32) (local $x f64) (local $b*2400 i32) (local $i*2400 i32) (local $j i32)
    (local $b i32) (local $s.0 f64) (local $s.1 f64) (local $s.2 f64) (local $s.3 f64) (local $s f64)
    (local $j*8 i32) (local $g f64) (local $theta f64) (local $i i32) (local $b*800 i32)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h2,h1]: W' e, W r, learning of W
    (local.set $slot*8 (i32.mul (local.get $slot) (i32.const 8)))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*8 (i32.mul (local.get $i) (i32.const 8)))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $x
          (f64.load offset=424704 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 800)))))
        (local.set $b*2400 (i32.mul (local.get $b) (i32.const 2400)))
        (local.set $i*2400 (i32.mul (local.get $i) (i32.const 2400)))
        (local.set $j (i32.const 0))
        (loop $j
          (f64.store offset=411712
            (i32.add (local.get $b*2400) (i32.mul (local.get $j) (i32.const 8)))
            (f64.add
              (f64.load offset=411712 (i32.add (local.get $b*2400) (i32.mul (local.get $j) (i32.const 8))))
              (f64.mul
                (f64.load offset=4201600 (i32.add (local.get $i*2400) (i32.mul (local.get $j) (i32.const 8))))
                (local.get $x))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 300))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $i*2400 (i32.mul (local.get $i) (i32.const 2400)))
        (local.set $b*2400 (i32.mul (local.get $b) (i32.const 2400)))
        (local.set $s.0 (f64.const 0))
        (local.set $s.1 (f64.const 0))
        (local.set $s.2 (f64.const 0))
        (local.set $s.3 (f64.const 0))
        (local.set $j (i32.const 0))
        (loop $j
          (local.set $s.0
            (f64.add
              (local.get $s.0)
              (f64.mul
                (f64.load offset=4201600 (i32.add (local.get $i*2400) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=406848 (i32.add (local.get $b*2400) (i32.mul (local.get $j) (i32.const 8)))))))
          (local.set $s.1
            (f64.add
              (local.get $s.1)
              (f64.mul
                (f64.load offset=4201608 (i32.add (local.get $i*2400) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=406856 (i32.add (local.get $b*2400) (i32.mul (local.get $j) (i32.const 8)))))))
          (local.set $s.2
            (f64.add
              (local.get $s.2)
              (f64.mul
                (f64.load offset=4201616 (i32.add (local.get $i*2400) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=406864 (i32.add (local.get $b*2400) (i32.mul (local.get $j) (i32.const 8)))))))
          (local.set $s.3
            (f64.add
              (local.get $s.3)
              (f64.mul
                (f64.load offset=4201624 (i32.add (local.get $i*2400) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=406872 (i32.add (local.get $b*2400) (i32.mul (local.get $j) (i32.const 8)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 300))))
        (local.set $s
          (f64.add (f64.add (local.get $s.0) (local.get $s.1)) (f64.add (local.get $s.2) (local.get $s.3))))
        (f64.store offset=428032
          (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 800)))
          (local.get $s))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
      (local.set $i*2400 (i32.mul (local.get $i) (i32.const 2400)))
      (local.set $j (i32.const 0))
      (loop $j
        (local.set $j*8 (i32.mul (local.get $j) (i32.const 8)))
        (local.set $g (f64.const 0))
        (local.set $b (i32.const 0))
        (loop $b
          (local.set $g
            (f64.add
              (local.get $g)
              (f64.mul
                (f64.load offset=406848 (i32.add (local.get $j*8) (i32.mul (local.get $b) (i32.const 2400))))
                (f64.load offset=424704 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 800)))))))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
        (f64.store offset=4441600
          (i32.add (local.get $i*2400) (i32.mul (local.get $j) (i32.const 8)))
          (f64.div (local.get $g) (f64.const 1)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 300))))
      (if
        (f64.ne (f64.load offset=64 (local.get $slot*8)) (f64.const 0))
        (then
          (local.set $j (i32.const 0))
          (loop $j
            (local.set $theta
              (f64.add
                (f64.load offset=4201600 (i32.add (local.get $i*2400) (i32.mul (local.get $j) (i32.const 8))))
                (f64.mul
                  (f64.mul (f64.const 0.1) (f64.load offset=431360 (i32.const 0)))
                  (f64.load offset=4441600
                    (i32.add (local.get $i*2400) (i32.mul (local.get $j) (i32.const 8)))))))
            (f64.store offset=4201600
              (i32.add (local.get $i*2400) (i32.mul (local.get $j) (i32.const 8)))
              (local.get $theta))
            (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 300))))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*800 (i32.mul (local.get $b) (i32.const 800)))
      (local.set $j (i32.const 0))
      (loop $j
        (f64.store offset=427200
          (i32.add (local.get $b*800) (i32.mul (local.get $j) (i32.const 8)))
          (f64.const 0))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 100))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1)))))
  (func $step.synapse_W_3 (param $slot i32)
    (local $slot*8 i32) (local $i*8 i32) (local $x f64) (local $b*800 i32) (local $i*800 i32) (local $j i32)
    (local $b i32) (local $s.0 f64) (local $s.1 f64) (local $s.2 f64) (local $s.3 f64) (local $s f64)
    (local $j*8 i32) (local $g f64) (local $theta f64) (local $i i32) (local $b*2400 i32) (local $u f64)
    (local $tau f64) (local $rate f64) (local $t f64) (local $r f64) (local $phi f64) (local $b*80 i32)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[y,h2]: W' e, W r, learning of W
    (local.set $slot*8 (i32.mul (local.get $slot) (i32.const 8)))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*8 (i32.mul (local.get $i) (i32.const 8)))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $x
          (f64.load offset=437184 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 80)))))
        (local.set $b*800 (i32.mul (local.get $b) (i32.const 800)))
        (local.set $i*800 (i32.mul (local.get $i) (i32.const 800)))
        (local.set $j (i32.const 0))
        (loop $j
          (f64.store offset=427200
            (i32.add (local.get $b*800) (i32.mul (local.get $j) (i32.const 8)))
            (f64.add
              (f64.load offset=427200 (i32.add (local.get $b*800) (i32.mul (local.get $j) (i32.const 8))))
              (f64.mul
                (f64.load offset=4681600 (i32.add (local.get $i*800) (i32.mul (local.get $j) (i32.const 8))))
                (local.get $x))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 100))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $i*800 (i32.mul (local.get $i) (i32.const 800)))
        (local.set $b*800 (i32.mul (local.get $b) (i32.const 800)))
        (local.set $s.0 (f64.const 0))
        (local.set $s.1 (f64.const 0))
        (local.set $s.2 (f64.const 0))
        (local.set $s.3 (f64.const 0))
        (local.set $j (i32.const 0))
        (loop $j
          (local.set $s.0
            (f64.add
              (local.get $s.0)
              (f64.mul
                (f64.load offset=4681600 (i32.add (local.get $i*800) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=425536 (i32.add (local.get $b*800) (i32.mul (local.get $j) (i32.const 8)))))))
          (local.set $s.1
            (f64.add
              (local.get $s.1)
              (f64.mul
                (f64.load offset=4681608 (i32.add (local.get $i*800) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=425544 (i32.add (local.get $b*800) (i32.mul (local.get $j) (i32.const 8)))))))
          (local.set $s.2
            (f64.add
              (local.get $s.2)
              (f64.mul
                (f64.load offset=4681616 (i32.add (local.get $i*800) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=425552 (i32.add (local.get $b*800) (i32.mul (local.get $j) (i32.const 8)))))))
          (local.set $s.3
            (f64.add
              (local.get $s.3)
              (f64.mul
                (f64.load offset=4681624 (i32.add (local.get $i*800) (i32.mul (local.get $j) (i32.const 8))))
                (f64.load offset=425560 (i32.add (local.get $b*800) (i32.mul (local.get $j) (i32.const 8)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 100))))
        (local.set $s
          (f64.add (f64.add (local.get $s.0) (local.get $s.1)) (f64.add (local.get $s.2) (local.get $s.3))))
        (f64.store offset=437696
          (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 80)))
          (local.get $s))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
      (local.set $i*800 (i32.mul (local.get $i) (i32.const 800)))
      (local.set $j (i32.const 0))
      (loop $j
        (local.set $j*8 (i32.mul (local.get $j) (i32.const 8)))
        (local.set $g (f64.const 0))
        (local.set $b (i32.const 0))
        (loop $b
          (local.set $g
            (f64.add
              (local.get $g)
              (f64.mul
                (f64.load offset=425536 (i32.add (local.get $j*8) (i32.mul (local.get $b) (i32.const 800))))
                (f64.load offset=437184 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 80)))))))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
        (f64.store offset=4689600
          (i32.add (local.get $i*800) (i32.mul (local.get $j) (i32.const 8)))
          (f64.div (local.get $g) (f64.const 1)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 100))))
      (if
        (f64.ne (f64.load offset=64 (local.get $slot*8)) (f64.const 0))
        (then
          (local.set $j (i32.const 0))
          (loop $j
            (local.set $theta
              (f64.add
                (f64.load offset=4681600 (i32.add (local.get $i*800) (i32.mul (local.get $j) (i32.const 8))))
                (f64.mul
                  (f64.mul (f64.const 0.1) (f64.load offset=438208 (i32.const 0)))
                  (f64.load offset=4689600
                    (i32.add (local.get $i*800) (i32.mul (local.get $j) (i32.const 8)))))))
            (f64.store offset=4681600
              (i32.add (local.get $i*800) (i32.mul (local.get $j) (i32.const 8)))
              (local.get $theta))
            (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 100))))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*2400 (i32.mul (local.get $b) (i32.const 2400)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [neuron-u] τ * u̇ = -u + W r + b + e
        ;; u[h1]
        (local.set $u
          (f64.load offset=401984 (i32.add (local.get $b*2400) (i32.mul (local.get $i) (i32.const 8)))))
        (local.set $tau (f64.load offset=421440 (i32.mul (local.get $i) (i32.const 8))))
        (local.set $rate
          (f64.div
            (f64.add
              (f64.add
                (f64.add
                  (f64.neg (local.get $u))
                  (f64.load offset=416576 (i32.mul (local.get $i) (i32.const 8))))
                (f64.load offset=404416 (i32.add (local.get $b*2400) (i32.mul (local.get $i) (i32.const 8)))))
              (f64.load offset=414144 (i32.add (local.get $b*2400) (i32.mul (local.get $i) (i32.const 8)))))
            (local.get $tau)))
        ;; [definition-r] r = φ(D(τ) u)
        ;; r[h1]
        (local.set $t (f64.add (local.get $u) (f64.mul (local.get $tau) (local.get $rate))))
        (local.set $r (call $hard_sigmoid (local.get $t)))
        (f64.store offset=406848
          (i32.add (local.get $b*2400) (i32.mul (local.get $i) (i32.const 8)))
          (local.get $r))
        ;; phi'[h1]
        (local.set $phi (call $hard_sigmoid_1 (local.get $t)))
        (f64.store offset=409280
          (i32.add (local.get $b*2400) (i32.mul (local.get $i) (i32.const 8)))
          (local.get $phi))
        (f64.store offset=401984
          (i32.add (local.get $b*2400) (i32.mul (local.get $i) (i32.const 8)))
          (f64.add (local.get $u) (f64.mul (f64.const 0.1) (local.get $rate))))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 300))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*800 (i32.mul (local.get $b) (i32.const 800)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [neuron-u] τ * u̇ = -u + W r + b + e
        ;; u[h2]
        (local.set $u
          (f64.load offset=423872 (i32.add (local.get $b*800) (i32.mul (local.get $i) (i32.const 8)))))
        (local.set $tau (f64.load offset=430528 (i32.mul (local.get $i) (i32.const 8))))
        (local.set $rate
          (f64.div
            (f64.add
              (f64.add
                (f64.add
                  (f64.neg (local.get $u))
                  (f64.load offset=428864 (i32.mul (local.get $i) (i32.const 8))))
                (f64.load offset=424704 (i32.add (local.get $b*800) (i32.mul (local.get $i) (i32.const 8)))))
              (f64.load offset=428032 (i32.add (local.get $b*800) (i32.mul (local.get $i) (i32.const 8)))))
            (local.get $tau)))
        ;; [definition-r] r = φ(D(τ) u)
        ;; r[h2]
        (local.set $t (f64.add (local.get $u) (f64.mul (local.get $tau) (local.get $rate))))
        (local.set $r (call $hard_sigmoid (local.get $t)))
        (f64.store offset=425536
          (i32.add (local.get $b*800) (i32.mul (local.get $i) (i32.const 8)))
          (local.get $r))
        ;; phi'[h2]
        (local.set $phi (call $hard_sigmoid_1 (local.get $t)))
        (f64.store offset=426368
          (i32.add (local.get $b*800) (i32.mul (local.get $i) (i32.const 8)))
          (local.get $phi))
        (f64.store offset=423872
          (i32.add (local.get $b*800) (i32.mul (local.get $i) (i32.const 8)))
          (f64.add (local.get $u) (f64.mul (f64.const 0.1) (local.get $rate))))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*80 (i32.mul (local.get $b) (i32.const 80)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [neuron-u] τ * u̇ = -u + W r + b + e
        ;; u[y]
        (local.set $u
          (f64.load offset=437056 (i32.add (local.get $b*80) (i32.mul (local.get $i) (i32.const 8)))))
        (local.set $tau (f64.load offset=438080 (i32.mul (local.get $i) (i32.const 8))))
        (local.set $rate
          (f64.div
            (f64.add
              (f64.add
                (f64.add
                  (f64.neg (local.get $u))
                  (f64.load offset=437824 (i32.mul (local.get $i) (i32.const 8))))
                (f64.load offset=437184 (i32.add (local.get $b*80) (i32.mul (local.get $i) (i32.const 8)))))
              (f64.load offset=437696 (i32.add (local.get $b*80) (i32.mul (local.get $i) (i32.const 8)))))
            (local.get $tau)))
        ;; [definition-r] r = φ(D(τ) u)
        ;; r[y]
        (local.set $t (f64.add (local.get $u) (f64.mul (local.get $tau) (local.get $rate))))
        (local.set $r (call $identity (local.get $t)))
        (f64.store offset=437312
          (i32.add (local.get $b*80) (i32.mul (local.get $i) (i32.const 8)))
          (local.get $r))
        ;; phi'[y]
        (local.set $phi (call $identity_1 (local.get $t)))
        (f64.store offset=437440
          (i32.add (local.get $b*80) (i32.mul (local.get $i) (i32.const 8)))
          (local.get $phi))
        (f64.store offset=437056
          (i32.add (local.get $b*80) (i32.mul (local.get $i) (i32.const 8)))
          (f64.add (local.get $u) (f64.mul (f64.const 0.1) (local.get $rate))))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1)))))
  (func $step.synapse_b (param $slot i32)
    (local $i*8 i32) (local $g f64) (local $b i32) (local $i i32)
    ;; [synapse-b] ḃ = η * e
    ;; b[h1]: learning
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*8 (i32.mul (local.get $i) (i32.const 8)))
      (local.set $g (f64.const 0))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $g
          (f64.add
            (local.get $g)
            (f64.load offset=404416 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 2400))))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
      (f64.store offset=419008 (i32.mul (local.get $i) (i32.const 8)) (f64.div (local.get $g) (f64.const 1)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 300)))))
  (func $step.synapse_b_2 (param $slot i32)
    (local $i*8 i32) (local $g f64) (local $b i32) (local $i i32)
    ;; [synapse-b] ḃ = η * e
    ;; b[h2]: learning
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*8 (i32.mul (local.get $i) (i32.const 8)))
      (local.set $g (f64.const 0))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $g
          (f64.add
            (local.get $g)
            (f64.load offset=424704 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 800))))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
      (f64.store offset=429696 (i32.mul (local.get $i) (i32.const 8)) (f64.div (local.get $g) (f64.const 1)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100)))))
  (func $step.synapse_b_3 (param $slot i32)
    (local $i*8 i32) (local $g f64) (local $b i32) (local $i i32) (local $theta f64)
    ;; [synapse-b] ḃ = η * e
    ;; b[y]: learning
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*8 (i32.mul (local.get $i) (i32.const 8)))
      (local.set $g (f64.const 0))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $g
          (f64.add
            (local.get $g)
            (f64.load offset=437184 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 80))))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 1))))
      (f64.store offset=437952 (i32.mul (local.get $i) (i32.const 8)) (f64.div (local.get $g) (f64.const 1)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (local.set $i (i32.const 0))
        (loop $i
          (local.set $theta
            (f64.add
              (f64.load offset=416576 (i32.mul (local.get $i) (i32.const 8)))
              (f64.mul
                (f64.mul (f64.const 0.1) (f64.load offset=438336 (i32.const 0)))
                (f64.load offset=419008 (i32.mul (local.get $i) (i32.const 8))))))
          (f64.store offset=416576 (i32.mul (local.get $i) (i32.const 8)) (local.get $theta))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 300))))))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (local.set $i (i32.const 0))
        (loop $i
          (local.set $theta
            (f64.add
              (f64.load offset=428864 (i32.mul (local.get $i) (i32.const 8)))
              (f64.mul
                (f64.mul (f64.const 0.1) (f64.load offset=431360 (i32.const 0)))
                (f64.load offset=429696 (i32.mul (local.get $i) (i32.const 8))))))
          (f64.store offset=428864 (i32.mul (local.get $i) (i32.const 8)) (local.get $theta))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 100))))))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (local.set $i (i32.const 0))
        (loop $i
          (local.set $theta
            (f64.add
              (f64.load offset=437824 (i32.mul (local.get $i) (i32.const 8)))
              (f64.mul
                (f64.mul (f64.const 0.1) (f64.load offset=438208 (i32.const 0)))
                (f64.load offset=437952 (i32.mul (local.get $i) (i32.const 8))))))
          (f64.store offset=437824 (i32.mul (local.get $i) (i32.const 8)) (local.get $theta))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10)))))))
  (func $all.equations (param $slot i32)
    (call $step.begin (local.get $slot))
    (call $step.synapse_W (local.get $slot))
    (call $step.synapse_W_2 (local.get $slot))
    (call $step.synapse_W_3 (local.get $slot))
    (call $step.synapse_b (local.get $slot))
    (call $step.synapse_b_2 (local.get $slot))
    (call $step.synapse_b_3 (local.get $slot)))
  (func $export.step (export "step")
    (call $all.equations (i32.const 0)))
  (func $export.run (export "run") (param $count i32)
    (local $slot i32)
    (if
      (local.get $count)
      (then
        (loop $slots
          (call $all.equations (local.get $slot))
          (br_if $slots
            (i32.lt_u (local.tee $slot (i32.add (local.get $slot) (i32.const 1))) (local.get $count))))))))
