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
  (global $last (mut i32) (i32.const 1))
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
    (local $i i32) (local $at.1 i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $v.11 v128) (local $v.12 v128) (local $v.13 v128) (local $b i32) (local $at.15 i32)
    (local $v.16 v128) (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128)
    (local $v.26 v128) (local $v.27 v128) (local $at.28 i32) (local $v.29 v128) (local $v.30 v128)
    (local $v.31 v128) (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128)
    (local $v.36 v128) (local $at.37 i32) (local $v.38 v128) (local $v.39 v128) (local $v.40 v128)
    (local $v.41 v128) (local $at.42 i32) (local $v.43 v128) (local $at.44 i32) (local $v.45 v128)
    (local $v.46 v128) (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128)
    (local $v.51 v128) (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128)
    (local $v.56 v128) (local $v.57 v128) (local $v.58 v128) (local $at.59 i32) (local $v.60 v128)
    (local $v.61 v128) (local $v.62 v128) (local $v.63 v128) (local $at.64 i32) (local $v.65 v128)
    (local $at.66 i32) (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128)
    (local $v.71 v128) (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $v.75 v128)
    (local $slot*8 i32) (local $b*80 i32) (local $slot*80+b*80 i32) (local $total f64) (local $k i32)
    (local.set $b (i32.const 0))
    (local.set $i (i32.const 0))
    (local.set $at.1
      (i32.add (i32.mul (local.get $b) (i32.const 2400)) (i32.mul (local.get $i) (i32.const 8))))
    (loop $i
      ;; [error-e] e = φ'(D(τ) u) ⊙ (W' e + β * (y - r))
      ;; e[h1]
      (local.set $v.2 (v128.load offset=409280 (local.get $at.1)))
      (local.set $v.3 (v128.load offset=411712 (local.get $at.1)))
      (local.set $v.4 (f64x2.mul (local.get $v.2) (local.get $v.3)))
      (local.set $v.5 (v128.load offset=409296 (local.get $at.1)))
      (local.set $v.6 (v128.load offset=411728 (local.get $at.1)))
      (local.set $v.7 (f64x2.mul (local.get $v.5) (local.get $v.6)))
      (local.set $v.8 (v128.load offset=409312 (local.get $at.1)))
      (local.set $v.9 (v128.load offset=411744 (local.get $at.1)))
      (local.set $v.10 (f64x2.mul (local.get $v.8) (local.get $v.9)))
      (local.set $v.11 (local.get $v.4))
      (local.set $v.12 (local.get $v.7))
      (local.set $v.13 (local.get $v.10))
      (v128.store offset=404416 (local.get $at.1) (local.get $v.11))
      (v128.store offset=404432 (local.get $at.1) (local.get $v.12))
      (v128.store offset=404448 (local.get $at.1) (local.get $v.13))
      (local.set $at.1 (i32.add (local.get $at.1) (i32.const 48)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 6))) (i32.const 300))))
    (local.set $b (i32.const 0))
    (local.set $i (i32.const 0))
    (local.set $at.15
      (i32.add (i32.mul (local.get $b) (i32.const 800)) (i32.mul (local.get $i) (i32.const 8))))
    (loop $i
      ;; [error-e] e = φ'(D(τ) u) ⊙ (W' e + β * (y - r))
      ;; e[h2]
      (local.set $v.16 (v128.load offset=426368 (local.get $at.15)))
      (local.set $v.17 (v128.load offset=427200 (local.get $at.15)))
      (local.set $v.18 (f64x2.mul (local.get $v.16) (local.get $v.17)))
      (local.set $v.19 (v128.load offset=426384 (local.get $at.15)))
      (local.set $v.20 (v128.load offset=427216 (local.get $at.15)))
      (local.set $v.21 (f64x2.mul (local.get $v.19) (local.get $v.20)))
      (local.set $v.22 (v128.load offset=426400 (local.get $at.15)))
      (local.set $v.23 (v128.load offset=427232 (local.get $at.15)))
      (local.set $v.24 (f64x2.mul (local.get $v.22) (local.get $v.23)))
      (local.set $v.25 (local.get $v.18))
      (local.set $v.26 (local.get $v.21))
      (local.set $v.27 (local.get $v.24))
      (v128.store offset=424704 (local.get $at.15) (local.get $v.25))
      (v128.store offset=424720 (local.get $at.15) (local.get $v.26))
      (v128.store offset=424736 (local.get $at.15) (local.get $v.27))
      (local.set $at.15 (i32.add (local.get $at.15) (i32.const 48)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 6))) (i32.const 96))))
    (local.set $i (i32.const 96))
    (local.set $at.28
      (i32.add (i32.mul (local.get $b) (i32.const 800)) (i32.mul (local.get $i) (i32.const 8))))
    ;; [error-e] e = φ'(D(τ) u) ⊙ (W' e + β * (y - r))
    ;; e[h2]
    (local.set $v.29 (v128.load offset=426368 (local.get $at.28)))
    (local.set $v.30 (v128.load offset=427200 (local.get $at.28)))
    (local.set $v.31 (f64x2.mul (local.get $v.29) (local.get $v.30)))
    (local.set $v.32 (v128.load offset=426384 (local.get $at.28)))
    (local.set $v.33 (v128.load offset=427216 (local.get $at.28)))
    (local.set $v.34 (f64x2.mul (local.get $v.32) (local.get $v.33)))
    (local.set $v.35 (local.get $v.31))
    (local.set $v.36 (local.get $v.34))
    (v128.store offset=424704 (local.get $at.28) (local.get $v.35))
    (v128.store offset=424720 (local.get $at.28) (local.get $v.36))
    (local.set $b (i32.const 0))
    (local.set $i (i32.const 0))
    (local.set $at.37 (i32.mul (local.get $slot) (i32.const 8)))
    (local.set $at.42
      (i32.add (i32.mul (local.get $b) (i32.const 80)) (i32.mul (local.get $i) (i32.const 8))))
    (local.set $at.44
      (i32.add
        (i32.add (i32.mul (local.get $slot) (i32.const 80)) (i32.mul (local.get $b) (i32.const 80)))
        (i32.mul (local.get $i) (i32.const 8))))
    (local.set $v.38 (v128.load64_splat offset=436544 (local.get $at.37)))
    (local.set $v.39 (local.get $v.38))
    (local.set $v.40 (v128.load64_splat offset=438272 (i32.const 0)))
    (local.set $v.41 (local.get $v.40))
    ;; [error-e] e = φ'(D(τ) u) ⊙ (W' e + β * (y - r))
    ;; e[y]
    (local.set $v.43 (v128.load offset=437440 (local.get $at.42)))
    (local.set $v.45 (v128.load offset=431424 (local.get $at.44)))
    (local.set $v.46 (v128.load offset=437312 (local.get $at.42)))
    (local.set $v.47
      (v128.and
        (f64x2.mul
          (f64x2.mul (local.get $v.41) (local.get $v.43))
          (f64x2.sub (local.get $v.45) (local.get $v.46)))
        (f64x2.ne (local.get $v.39) (v128.const f64x2 0 0))))
    (local.set $v.48 (v128.load offset=437456 (local.get $at.42)))
    (local.set $v.49 (v128.load offset=431440 (local.get $at.44)))
    (local.set $v.50 (v128.load offset=437328 (local.get $at.42)))
    (local.set $v.51
      (v128.and
        (f64x2.mul
          (f64x2.mul (local.get $v.41) (local.get $v.48))
          (f64x2.sub (local.get $v.49) (local.get $v.50)))
        (f64x2.ne (local.get $v.39) (v128.const f64x2 0 0))))
    (local.set $v.52 (v128.load offset=437472 (local.get $at.42)))
    (local.set $v.53 (v128.load offset=431456 (local.get $at.44)))
    (local.set $v.54 (v128.load offset=437344 (local.get $at.42)))
    (local.set $v.55
      (v128.and
        (f64x2.mul
          (f64x2.mul (local.get $v.41) (local.get $v.52))
          (f64x2.sub (local.get $v.53) (local.get $v.54)))
        (f64x2.ne (local.get $v.39) (v128.const f64x2 0 0))))
    (local.set $v.56 (local.get $v.47))
    (local.set $v.57 (local.get $v.51))
    (local.set $v.58 (local.get $v.55))
    (v128.store offset=437184 (local.get $at.42) (local.get $v.56))
    (v128.store offset=437200 (local.get $at.42) (local.get $v.57))
    (v128.store offset=437216 (local.get $at.42) (local.get $v.58))
    (local.set $i (i32.const 6))
    (local.set $at.59 (i32.mul (local.get $slot) (i32.const 8)))
    (local.set $at.64
      (i32.add (i32.mul (local.get $b) (i32.const 80)) (i32.mul (local.get $i) (i32.const 8))))
    (local.set $at.66
      (i32.add
        (i32.add (i32.mul (local.get $slot) (i32.const 80)) (i32.mul (local.get $b) (i32.const 80)))
        (i32.mul (local.get $i) (i32.const 8))))
    (local.set $v.60 (v128.load64_splat offset=436544 (local.get $at.59)))
    (local.set $v.61 (local.get $v.60))
    (local.set $v.62 (v128.load64_splat offset=438272 (i32.const 0)))
    (local.set $v.63 (local.get $v.62))
    ;; [error-e] e = φ'(D(τ) u) ⊙ (W' e + β * (y - r))
    ;; e[y]
    (local.set $v.65 (v128.load offset=437440 (local.get $at.64)))
    (local.set $v.67 (v128.load offset=431424 (local.get $at.66)))
    (local.set $v.68 (v128.load offset=437312 (local.get $at.64)))
    (local.set $v.69
      (v128.and
        (f64x2.mul
          (f64x2.mul (local.get $v.63) (local.get $v.65))
          (f64x2.sub (local.get $v.67) (local.get $v.68)))
        (f64x2.ne (local.get $v.61) (v128.const f64x2 0 0))))
    (local.set $v.70 (v128.load offset=437456 (local.get $at.64)))
    (local.set $v.71 (v128.load offset=431440 (local.get $at.66)))
    (local.set $v.72 (v128.load offset=437328 (local.get $at.64)))
    (local.set $v.73
      (v128.and
        (f64x2.mul
          (f64x2.mul (local.get $v.63) (local.get $v.70))
          (f64x2.sub (local.get $v.71) (local.get $v.72)))
        (f64x2.ne (local.get $v.61) (v128.const f64x2 0 0))))
    (local.set $v.74 (local.get $v.69))
    (local.set $v.75 (local.get $v.73))
    (v128.store offset=437184 (local.get $at.64) (local.get $v.74))
    (v128.store offset=437200 (local.get $at.64) (local.get $v.75))
    ;; cost of y, per sample
    (if
      (global.get $last)
      (then
        (local.set $slot*8 (i32.mul (local.get $slot) (i32.const 8)))
        (local.set $b (i32.const 0))
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
            (f64.ne (f64.load offset=436544 (local.get $slot*8)) (f64.const 0)))))))
  (func $step.synapse_W (param $slot i32)
    (local $i i32) (local $v.1 v128) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $j i32) (local $at.10 i32) (local $v.11 v128)
    (local $at.12 i32) (local $v.13 v128) (local $at.14 i32) (local $v.15 v128) (local $v.16 v128)
    (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $v.20 v128) (local $v.21 v128)
    (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128) (local $v.26 v128)
    (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128) (local $v.31 v128)
    (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128) (local $v.36 v128)
    (local $v.37 v128) (local $v.38 v128) (local $v.39 v128) (local $v.40 v128) (local $v.41 v128)
    (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $v.45 v128) (local $v.46 v128)
    (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128) (local $v.51 v128)
    (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128) (local $v.56 v128)
    (local $v.57 v128) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128) (local $v.61 v128)
    (local $v.62 v128) (local $v.63 v128) (local $v.64 v128) (local $s f64) (local $g f64) (local $theta f64)
    (local $v.68 v128) (local $v.69 v128) (local $v.70 v128) (local $v.71 v128) (local $v.72 v128)
    (local $v.73 v128) (local $v.74 v128) (local $v.75 v128) (local $at.76 i32) (local $v.77 v128)
    (local $at.78 i32) (local $v.79 v128) (local $at.80 i32) (local $v.81 v128) (local $v.82 v128)
    (local $v.83 v128) (local $v.84 v128) (local $v.85 v128) (local $v.86 v128) (local $v.87 v128)
    (local $v.88 v128) (local $v.89 v128) (local $v.90 v128) (local $v.91 v128) (local $v.92 v128)
    (local $v.93 v128) (local $v.94 v128) (local $v.95 v128) (local $v.96 v128) (local $v.97 v128)
    (local $v.98 v128) (local $v.99 v128) (local $v.100 v128) (local $v.101 v128) (local $v.102 v128)
    (local $v.103 v128) (local $v.104 v128) (local $v.105 v128) (local $v.106 v128) (local $v.107 v128)
    (local $v.108 v128) (local $v.109 v128) (local $v.110 v128) (local $v.111 v128) (local $v.112 v128)
    (local $v.113 v128) (local $v.114 v128) (local $v.115 v128) (local $v.116 v128) (local $v.117 v128)
    (local $v.118 v128) (local $v.119 v128) (local $v.120 v128) (local $v.121 v128) (local $v.122 v128)
    (local $v.123 v128) (local $v.124 v128) (local $v.125 v128) (local $v.126 v128) (local $v.127 v128)
    (local $v.128 v128) (local $v.129 v128) (local $v.130 v128) (local $v.131 v128) (local $v.132 v128)
    (local $v.133 v128) (local $v.134 v128) (local $v.135 v128) (local $v.136 v128) (local $v.137 v128)
    (local $v.138 v128) (local $at.139 i32) (local $v.140 v128) (local $at.141 i32) (local $v.142 v128)
    (local $at.143 i32) (local $v.144 v128) (local $v.145 v128) (local $v.146 v128) (local $v.147 v128)
    (local $v.148 v128) (local $v.149 v128) (local $v.150 v128) (local $v.151 v128) (local $v.152 v128)
    (local $v.153 v128) (local $v.154 v128) (local $v.155 v128) (local $v.156 v128) (local $v.157 v128)
    (local $v.158 v128) (local $v.159 v128) (local $v.160 v128) (local $v.161 v128) (local $v.162 v128)
    (local $v.163 v128) (local $v.164 v128) (local $v.165 v128) (local $v.166 v128) (local $v.167 v128)
    (local $v.168 v128) (local $v.169 v128) (local $v.170 v128) (local $v.171 v128) (local $v.172 v128)
    (local $v.173 v128) (local $v.174 v128) (local $v.175 v128) (local $v.176 v128) (local $v.177 v128)
    (local $v.178 v128) (local $v.179 v128) (local $v.180 v128) (local $v.181 v128) (local $v.182 v128)
    (local $v.183 v128) (local $at.184 i32) (local $v.185 v128) (local $at.186 i32) (local $v.187 v128)
    (local $at.188 i32) (local $v.189 v128) (local $v.190 v128) (local $v.191 v128) (local $v.192 v128)
    (local $v.193 v128) (local $v.194 v128) (local $v.195 v128) (local $v.196 v128) (local $v.197 v128)
    (local $v.198 v128) (local $v.199 v128) (local $v.200 v128) (local $v.201 v128) (local $v.202 v128)
    (local $v.203 v128) (local $v.204 v128) (local $v.205 v128) (local $v.206 v128) (local $v.207 v128)
    (local $v.208 v128) (local $v.209 v128) (local $v.210 v128) (local $v.211 v128) (local $v.212 v128)
    (local $v.213 v128) (local $v.214 v128) (local $v.215 v128) (local $v.216 v128) (local $v.217 v128)
    (local $v.218 v128) (local $v.219 v128) (local $v.220 v128) (local $v.221 v128) (local $at.222 i32)
    (local $v.223 v128) (local $v.224 v128)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h1,x]: W' e, W r, learning of W
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (if
          (global.get $last)
          (then
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.1 (v128.const f64x2 0 0))
              (local.set $v.2 (v128.const f64x2 0 0))
              (local.set $v.3 (v128.const f64x2 0 0))
              (local.set $v.4 (v128.const f64x2 0 0))
              (local.set $v.5 (v128.const f64x2 0 0))
              (local.set $v.6 (v128.const f64x2 0 0))
              (local.set $v.7 (v128.const f64x2 0 0))
              (local.set $v.8 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.10
                (i32.add (i32.mul (local.get $i) (i32.const 6272)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $at.12
                (i32.add (i32.mul (local.get $slot) (i32.const 6272)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $at.14 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $v.15 (v128.load64_splat offset=404416 (local.get $at.14)))
              (local.set $v.16 (local.get $v.15))
              (local.set $v.19 (v128.load64_splat offset=438336 (i32.const 0)))
              (local.set $v.20 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.19)))
              (local.set $v.24 (v128.load64_splat offset=404424 (local.get $at.14)))
              (local.set $v.25 (local.get $v.24))
              (local.set $v.31 (v128.load64_splat offset=404432 (local.get $at.14)))
              (local.set $v.32 (local.get $v.31))
              (local.set $v.38 (v128.load64_splat offset=404440 (local.get $at.14)))
              (local.set $v.39 (local.get $v.38))
              (loop $j
                (local.set $v.11 (v128.load offset=438400 (local.get $at.10)))
                (local.set $v.13 (v128.load offset=576 (local.get $at.12)))
                (local.set $v.1 (f64x2.add (local.get $v.1) (f64x2.mul (local.get $v.11) (local.get $v.13))))
                (local.set $v.17
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.13) (local.get $v.16))))
                (local.set $v.18 (local.get $v.17))
                (v128.store offset=2320000 (local.get $at.10) (local.get $v.18))
                (local.set $v.21
                  (f64x2.add (local.get $v.11) (f64x2.mul (local.get $v.20) (local.get $v.18))))
                (local.set $v.22 (local.get $v.21))
                (v128.store offset=438400 (local.get $at.10) (local.get $v.22))
                (local.set $v.23 (v128.load offset=444672 (local.get $at.10)))
                (local.set $v.3 (f64x2.add (local.get $v.3) (f64x2.mul (local.get $v.23) (local.get $v.13))))
                (local.set $v.26
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.13) (local.get $v.25))))
                (local.set $v.27 (local.get $v.26))
                (v128.store offset=2326272 (local.get $at.10) (local.get $v.27))
                (local.set $v.28
                  (f64x2.add (local.get $v.23) (f64x2.mul (local.get $v.20) (local.get $v.27))))
                (local.set $v.29 (local.get $v.28))
                (v128.store offset=444672 (local.get $at.10) (local.get $v.29))
                (local.set $v.30 (v128.load offset=450944 (local.get $at.10)))
                (local.set $v.5 (f64x2.add (local.get $v.5) (f64x2.mul (local.get $v.30) (local.get $v.13))))
                (local.set $v.33
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.13) (local.get $v.32))))
                (local.set $v.34 (local.get $v.33))
                (v128.store offset=2332544 (local.get $at.10) (local.get $v.34))
                (local.set $v.35
                  (f64x2.add (local.get $v.30) (f64x2.mul (local.get $v.20) (local.get $v.34))))
                (local.set $v.36 (local.get $v.35))
                (v128.store offset=450944 (local.get $at.10) (local.get $v.36))
                (local.set $v.37 (v128.load offset=457216 (local.get $at.10)))
                (local.set $v.7 (f64x2.add (local.get $v.7) (f64x2.mul (local.get $v.37) (local.get $v.13))))
                (local.set $v.40
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.13) (local.get $v.39))))
                (local.set $v.41 (local.get $v.40))
                (v128.store offset=2338816 (local.get $at.10) (local.get $v.41))
                (local.set $v.42
                  (f64x2.add (local.get $v.37) (f64x2.mul (local.get $v.20) (local.get $v.41))))
                (local.set $v.43 (local.get $v.42))
                (v128.store offset=457216 (local.get $at.10) (local.get $v.43))
                (local.set $v.44 (v128.load offset=438416 (local.get $at.10)))
                (local.set $v.45 (v128.load offset=592 (local.get $at.12)))
                (local.set $v.2 (f64x2.add (local.get $v.2) (f64x2.mul (local.get $v.44) (local.get $v.45))))
                (local.set $v.46
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.45) (local.get $v.16))))
                (local.set $v.47 (local.get $v.46))
                (v128.store offset=2320016 (local.get $at.10) (local.get $v.47))
                (local.set $v.48
                  (f64x2.add (local.get $v.44) (f64x2.mul (local.get $v.20) (local.get $v.47))))
                (local.set $v.49 (local.get $v.48))
                (v128.store offset=438416 (local.get $at.10) (local.get $v.49))
                (local.set $v.50 (v128.load offset=444688 (local.get $at.10)))
                (local.set $v.4 (f64x2.add (local.get $v.4) (f64x2.mul (local.get $v.50) (local.get $v.45))))
                (local.set $v.51
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.45) (local.get $v.25))))
                (local.set $v.52 (local.get $v.51))
                (v128.store offset=2326288 (local.get $at.10) (local.get $v.52))
                (local.set $v.53
                  (f64x2.add (local.get $v.50) (f64x2.mul (local.get $v.20) (local.get $v.52))))
                (local.set $v.54 (local.get $v.53))
                (v128.store offset=444688 (local.get $at.10) (local.get $v.54))
                (local.set $v.55 (v128.load offset=450960 (local.get $at.10)))
                (local.set $v.6 (f64x2.add (local.get $v.6) (f64x2.mul (local.get $v.55) (local.get $v.45))))
                (local.set $v.56
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.45) (local.get $v.32))))
                (local.set $v.57 (local.get $v.56))
                (v128.store offset=2332560 (local.get $at.10) (local.get $v.57))
                (local.set $v.58
                  (f64x2.add (local.get $v.55) (f64x2.mul (local.get $v.20) (local.get $v.57))))
                (local.set $v.59 (local.get $v.58))
                (v128.store offset=450960 (local.get $at.10) (local.get $v.59))
                (local.set $v.60 (v128.load offset=457232 (local.get $at.10)))
                (local.set $v.8 (f64x2.add (local.get $v.8) (f64x2.mul (local.get $v.60) (local.get $v.45))))
                (local.set $v.61
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.45) (local.get $v.39))))
                (local.set $v.62 (local.get $v.61))
                (v128.store offset=2338832 (local.get $at.10) (local.get $v.62))
                (local.set $v.63
                  (f64x2.add (local.get $v.60) (f64x2.mul (local.get $v.20) (local.get $v.62))))
                (local.set $v.64 (local.get $v.63))
                (v128.store offset=457232 (local.get $at.10) (local.get $v.64))
                (local.set $at.10 (i32.add (local.get $at.10) (i32.const 32)))
                (local.set $at.12 (i32.add (local.get $at.12) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 784))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.1)) (f64x2.extract_lane 1 (local.get $v.1)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.2)) (f64x2.extract_lane 1 (local.get $v.2)))))
              (f64.store offset=414144 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.3)) (f64x2.extract_lane 1 (local.get $v.3)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.4)) (f64x2.extract_lane 1 (local.get $v.4)))))
              (f64.store offset=414152 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.5)) (f64x2.extract_lane 1 (local.get $v.5)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.6)) (f64x2.extract_lane 1 (local.get $v.6)))))
              (f64.store offset=414160 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.7)) (f64x2.extract_lane 1 (local.get $v.7)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.8)) (f64x2.extract_lane 1 (local.get $v.8)))))
              (f64.store offset=414168 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 300)))))
          (else
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.68 (v128.const f64x2 0 0))
              (local.set $v.69 (v128.const f64x2 0 0))
              (local.set $v.70 (v128.const f64x2 0 0))
              (local.set $v.71 (v128.const f64x2 0 0))
              (local.set $v.72 (v128.const f64x2 0 0))
              (local.set $v.73 (v128.const f64x2 0 0))
              (local.set $v.74 (v128.const f64x2 0 0))
              (local.set $v.75 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.76
                (i32.add (i32.mul (local.get $i) (i32.const 6272)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $at.78
                (i32.add (i32.mul (local.get $slot) (i32.const 6272)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $at.80 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $v.81 (v128.load64_splat offset=404416 (local.get $at.80)))
              (local.set $v.82 (local.get $v.81))
              (local.set $v.85 (v128.load64_splat offset=438336 (i32.const 0)))
              (local.set $v.86 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.85)))
              (local.set $v.90 (v128.load64_splat offset=404424 (local.get $at.80)))
              (local.set $v.91 (local.get $v.90))
              (local.set $v.97 (v128.load64_splat offset=404432 (local.get $at.80)))
              (local.set $v.98 (local.get $v.97))
              (local.set $v.104 (v128.load64_splat offset=404440 (local.get $at.80)))
              (local.set $v.105 (local.get $v.104))
              (loop $j
                (local.set $v.77 (v128.load offset=438400 (local.get $at.76)))
                (local.set $v.79 (v128.load offset=576 (local.get $at.78)))
                (local.set $v.68
                  (f64x2.add (local.get $v.68) (f64x2.mul (local.get $v.77) (local.get $v.79))))
                (local.set $v.83
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.79) (local.get $v.82))))
                (local.set $v.84 (local.get $v.83))
                (local.set $v.87
                  (f64x2.add (local.get $v.77) (f64x2.mul (local.get $v.86) (local.get $v.84))))
                (local.set $v.88 (local.get $v.87))
                (v128.store offset=438400 (local.get $at.76) (local.get $v.88))
                (local.set $v.89 (v128.load offset=444672 (local.get $at.76)))
                (local.set $v.70
                  (f64x2.add (local.get $v.70) (f64x2.mul (local.get $v.89) (local.get $v.79))))
                (local.set $v.92
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.79) (local.get $v.91))))
                (local.set $v.93 (local.get $v.92))
                (local.set $v.94
                  (f64x2.add (local.get $v.89) (f64x2.mul (local.get $v.86) (local.get $v.93))))
                (local.set $v.95 (local.get $v.94))
                (v128.store offset=444672 (local.get $at.76) (local.get $v.95))
                (local.set $v.96 (v128.load offset=450944 (local.get $at.76)))
                (local.set $v.72
                  (f64x2.add (local.get $v.72) (f64x2.mul (local.get $v.96) (local.get $v.79))))
                (local.set $v.99
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.79) (local.get $v.98))))
                (local.set $v.100 (local.get $v.99))
                (local.set $v.101
                  (f64x2.add (local.get $v.96) (f64x2.mul (local.get $v.86) (local.get $v.100))))
                (local.set $v.102 (local.get $v.101))
                (v128.store offset=450944 (local.get $at.76) (local.get $v.102))
                (local.set $v.103 (v128.load offset=457216 (local.get $at.76)))
                (local.set $v.74
                  (f64x2.add (local.get $v.74) (f64x2.mul (local.get $v.103) (local.get $v.79))))
                (local.set $v.106
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.79) (local.get $v.105))))
                (local.set $v.107 (local.get $v.106))
                (local.set $v.108
                  (f64x2.add (local.get $v.103) (f64x2.mul (local.get $v.86) (local.get $v.107))))
                (local.set $v.109 (local.get $v.108))
                (v128.store offset=457216 (local.get $at.76) (local.get $v.109))
                (local.set $v.110 (v128.load offset=438416 (local.get $at.76)))
                (local.set $v.111 (v128.load offset=592 (local.get $at.78)))
                (local.set $v.69
                  (f64x2.add (local.get $v.69) (f64x2.mul (local.get $v.110) (local.get $v.111))))
                (local.set $v.112
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.111) (local.get $v.82))))
                (local.set $v.113 (local.get $v.112))
                (local.set $v.114
                  (f64x2.add (local.get $v.110) (f64x2.mul (local.get $v.86) (local.get $v.113))))
                (local.set $v.115 (local.get $v.114))
                (v128.store offset=438416 (local.get $at.76) (local.get $v.115))
                (local.set $v.116 (v128.load offset=444688 (local.get $at.76)))
                (local.set $v.71
                  (f64x2.add (local.get $v.71) (f64x2.mul (local.get $v.116) (local.get $v.111))))
                (local.set $v.117
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.111) (local.get $v.91))))
                (local.set $v.118 (local.get $v.117))
                (local.set $v.119
                  (f64x2.add (local.get $v.116) (f64x2.mul (local.get $v.86) (local.get $v.118))))
                (local.set $v.120 (local.get $v.119))
                (v128.store offset=444688 (local.get $at.76) (local.get $v.120))
                (local.set $v.121 (v128.load offset=450960 (local.get $at.76)))
                (local.set $v.73
                  (f64x2.add (local.get $v.73) (f64x2.mul (local.get $v.121) (local.get $v.111))))
                (local.set $v.122
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.111) (local.get $v.98))))
                (local.set $v.123 (local.get $v.122))
                (local.set $v.124
                  (f64x2.add (local.get $v.121) (f64x2.mul (local.get $v.86) (local.get $v.123))))
                (local.set $v.125 (local.get $v.124))
                (v128.store offset=450960 (local.get $at.76) (local.get $v.125))
                (local.set $v.126 (v128.load offset=457232 (local.get $at.76)))
                (local.set $v.75
                  (f64x2.add (local.get $v.75) (f64x2.mul (local.get $v.126) (local.get $v.111))))
                (local.set $v.127
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.111) (local.get $v.105))))
                (local.set $v.128 (local.get $v.127))
                (local.set $v.129
                  (f64x2.add (local.get $v.126) (f64x2.mul (local.get $v.86) (local.get $v.128))))
                (local.set $v.130 (local.get $v.129))
                (v128.store offset=457232 (local.get $at.76) (local.get $v.130))
                (local.set $at.76 (i32.add (local.get $at.76) (i32.const 32)))
                (local.set $at.78 (i32.add (local.get $at.78) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 784))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.68)) (f64x2.extract_lane 1 (local.get $v.68)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.69)) (f64x2.extract_lane 1 (local.get $v.69)))))
              (f64.store offset=414144 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.70)) (f64x2.extract_lane 1 (local.get $v.70)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.71)) (f64x2.extract_lane 1 (local.get $v.71)))))
              (f64.store offset=414152 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.72)) (f64x2.extract_lane 1 (local.get $v.72)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.73)) (f64x2.extract_lane 1 (local.get $v.73)))))
              (f64.store offset=414160 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.74)) (f64x2.extract_lane 1 (local.get $v.74)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.75)) (f64x2.extract_lane 1 (local.get $v.75)))))
              (f64.store offset=414168 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 300)))))))
      (else
        (if
          (global.get $last)
          (then
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.131 (v128.const f64x2 0 0))
              (local.set $v.132 (v128.const f64x2 0 0))
              (local.set $v.133 (v128.const f64x2 0 0))
              (local.set $v.134 (v128.const f64x2 0 0))
              (local.set $v.135 (v128.const f64x2 0 0))
              (local.set $v.136 (v128.const f64x2 0 0))
              (local.set $v.137 (v128.const f64x2 0 0))
              (local.set $v.138 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.139
                (i32.add (i32.mul (local.get $i) (i32.const 6272)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $at.141
                (i32.add (i32.mul (local.get $slot) (i32.const 6272)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $at.143 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $v.144 (v128.load64_splat offset=404416 (local.get $at.143)))
              (local.set $v.145 (local.get $v.144))
              (local.set $v.149 (v128.load64_splat offset=404424 (local.get $at.143)))
              (local.set $v.150 (local.get $v.149))
              (local.set $v.154 (v128.load64_splat offset=404432 (local.get $at.143)))
              (local.set $v.155 (local.get $v.154))
              (local.set $v.159 (v128.load64_splat offset=404440 (local.get $at.143)))
              (local.set $v.160 (local.get $v.159))
              (loop $j
                (local.set $v.140 (v128.load offset=438400 (local.get $at.139)))
                (local.set $v.142 (v128.load offset=576 (local.get $at.141)))
                (local.set $v.131
                  (f64x2.add (local.get $v.131) (f64x2.mul (local.get $v.140) (local.get $v.142))))
                (local.set $v.146
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.142) (local.get $v.145))))
                (local.set $v.147 (local.get $v.146))
                (v128.store offset=2320000 (local.get $at.139) (local.get $v.147))
                (local.set $v.148 (v128.load offset=444672 (local.get $at.139)))
                (local.set $v.133
                  (f64x2.add (local.get $v.133) (f64x2.mul (local.get $v.148) (local.get $v.142))))
                (local.set $v.151
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.142) (local.get $v.150))))
                (local.set $v.152 (local.get $v.151))
                (v128.store offset=2326272 (local.get $at.139) (local.get $v.152))
                (local.set $v.153 (v128.load offset=450944 (local.get $at.139)))
                (local.set $v.135
                  (f64x2.add (local.get $v.135) (f64x2.mul (local.get $v.153) (local.get $v.142))))
                (local.set $v.156
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.142) (local.get $v.155))))
                (local.set $v.157 (local.get $v.156))
                (v128.store offset=2332544 (local.get $at.139) (local.get $v.157))
                (local.set $v.158 (v128.load offset=457216 (local.get $at.139)))
                (local.set $v.137
                  (f64x2.add (local.get $v.137) (f64x2.mul (local.get $v.158) (local.get $v.142))))
                (local.set $v.161
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.142) (local.get $v.160))))
                (local.set $v.162 (local.get $v.161))
                (v128.store offset=2338816 (local.get $at.139) (local.get $v.162))
                (local.set $v.163 (v128.load offset=438416 (local.get $at.139)))
                (local.set $v.164 (v128.load offset=592 (local.get $at.141)))
                (local.set $v.132
                  (f64x2.add (local.get $v.132) (f64x2.mul (local.get $v.163) (local.get $v.164))))
                (local.set $v.165
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.164) (local.get $v.145))))
                (local.set $v.166 (local.get $v.165))
                (v128.store offset=2320016 (local.get $at.139) (local.get $v.166))
                (local.set $v.167 (v128.load offset=444688 (local.get $at.139)))
                (local.set $v.134
                  (f64x2.add (local.get $v.134) (f64x2.mul (local.get $v.167) (local.get $v.164))))
                (local.set $v.168
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.164) (local.get $v.150))))
                (local.set $v.169 (local.get $v.168))
                (v128.store offset=2326288 (local.get $at.139) (local.get $v.169))
                (local.set $v.170 (v128.load offset=450960 (local.get $at.139)))
                (local.set $v.136
                  (f64x2.add (local.get $v.136) (f64x2.mul (local.get $v.170) (local.get $v.164))))
                (local.set $v.171
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.164) (local.get $v.155))))
                (local.set $v.172 (local.get $v.171))
                (v128.store offset=2332560 (local.get $at.139) (local.get $v.172))
                (local.set $v.173 (v128.load offset=457232 (local.get $at.139)))
                (local.set $v.138
                  (f64x2.add (local.get $v.138) (f64x2.mul (local.get $v.173) (local.get $v.164))))
                (local.set $v.174
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.164) (local.get $v.160))))
                (local.set $v.175 (local.get $v.174))
                (v128.store offset=2338832 (local.get $at.139) (local.get $v.175))
                (local.set $at.139 (i32.add (local.get $at.139) (i32.const 32)))
                (local.set $at.141 (i32.add (local.get $at.141) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 784))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.131))
                    (f64x2.extract_lane 1 (local.get $v.131)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.132))
                    (f64x2.extract_lane 1 (local.get $v.132)))))
              (f64.store offset=414144 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.133))
                    (f64x2.extract_lane 1 (local.get $v.133)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.134))
                    (f64x2.extract_lane 1 (local.get $v.134)))))
              (f64.store offset=414152 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.135))
                    (f64x2.extract_lane 1 (local.get $v.135)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.136))
                    (f64x2.extract_lane 1 (local.get $v.136)))))
              (f64.store offset=414160 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.137))
                    (f64x2.extract_lane 1 (local.get $v.137)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.138))
                    (f64x2.extract_lane 1 (local.get $v.138)))))
              (f64.store offset=414168 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 300)))))
          (else
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.176 (v128.const f64x2 0 0))
              (local.set $v.177 (v128.const f64x2 0 0))
              (local.set $v.178 (v128.const f64x2 0 0))
              (local.set $v.179 (v128.const f64x2 0 0))
              (local.set $v.180 (v128.const f64x2 0 0))
              (local.set $v.181 (v128.const f64x2 0 0))
              (local.set $v.182 (v128.const f64x2 0 0))
              (local.set $v.183 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.184
                (i32.add (i32.mul (local.get $i) (i32.const 6272)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $at.186
                (i32.add (i32.mul (local.get $slot) (i32.const 6272)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $at.188 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $v.189 (v128.load64_splat offset=404416 (local.get $at.188)))
              (local.set $v.190 (local.get $v.189))
              (local.set $v.194 (v128.load64_splat offset=404424 (local.get $at.188)))
              (local.set $v.195 (local.get $v.194))
              (local.set $v.199 (v128.load64_splat offset=404432 (local.get $at.188)))
              (local.set $v.200 (local.get $v.199))
              (local.set $v.204 (v128.load64_splat offset=404440 (local.get $at.188)))
              (local.set $v.205 (local.get $v.204))
              (loop $j
                (local.set $v.185 (v128.load offset=438400 (local.get $at.184)))
                (local.set $v.187 (v128.load offset=576 (local.get $at.186)))
                (local.set $v.176
                  (f64x2.add (local.get $v.176) (f64x2.mul (local.get $v.185) (local.get $v.187))))
                (local.set $v.191
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.187) (local.get $v.190))))
                (local.set $v.192 (local.get $v.191))
                (local.set $v.193 (v128.load offset=444672 (local.get $at.184)))
                (local.set $v.178
                  (f64x2.add (local.get $v.178) (f64x2.mul (local.get $v.193) (local.get $v.187))))
                (local.set $v.196
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.187) (local.get $v.195))))
                (local.set $v.197 (local.get $v.196))
                (local.set $v.198 (v128.load offset=450944 (local.get $at.184)))
                (local.set $v.180
                  (f64x2.add (local.get $v.180) (f64x2.mul (local.get $v.198) (local.get $v.187))))
                (local.set $v.201
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.187) (local.get $v.200))))
                (local.set $v.202 (local.get $v.201))
                (local.set $v.203 (v128.load offset=457216 (local.get $at.184)))
                (local.set $v.182
                  (f64x2.add (local.get $v.182) (f64x2.mul (local.get $v.203) (local.get $v.187))))
                (local.set $v.206
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.187) (local.get $v.205))))
                (local.set $v.207 (local.get $v.206))
                (local.set $v.208 (v128.load offset=438416 (local.get $at.184)))
                (local.set $v.209 (v128.load offset=592 (local.get $at.186)))
                (local.set $v.177
                  (f64x2.add (local.get $v.177) (f64x2.mul (local.get $v.208) (local.get $v.209))))
                (local.set $v.210
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.209) (local.get $v.190))))
                (local.set $v.211 (local.get $v.210))
                (local.set $v.212 (v128.load offset=444688 (local.get $at.184)))
                (local.set $v.179
                  (f64x2.add (local.get $v.179) (f64x2.mul (local.get $v.212) (local.get $v.209))))
                (local.set $v.213
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.209) (local.get $v.195))))
                (local.set $v.214 (local.get $v.213))
                (local.set $v.215 (v128.load offset=450960 (local.get $at.184)))
                (local.set $v.181
                  (f64x2.add (local.get $v.181) (f64x2.mul (local.get $v.215) (local.get $v.209))))
                (local.set $v.216
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.209) (local.get $v.200))))
                (local.set $v.217 (local.get $v.216))
                (local.set $v.218 (v128.load offset=457232 (local.get $at.184)))
                (local.set $v.183
                  (f64x2.add (local.get $v.183) (f64x2.mul (local.get $v.218) (local.get $v.209))))
                (local.set $v.219
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.209) (local.get $v.205))))
                (local.set $v.220 (local.get $v.219))
                (local.set $at.184 (i32.add (local.get $at.184) (i32.const 32)))
                (local.set $at.186 (i32.add (local.get $at.186) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 784))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.176))
                    (f64x2.extract_lane 1 (local.get $v.176)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.177))
                    (f64x2.extract_lane 1 (local.get $v.177)))))
              (f64.store offset=414144 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.178))
                    (f64x2.extract_lane 1 (local.get $v.178)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.179))
                    (f64x2.extract_lane 1 (local.get $v.179)))))
              (f64.store offset=414152 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.180))
                    (f64x2.extract_lane 1 (local.get $v.180)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.181))
                    (f64x2.extract_lane 1 (local.get $v.181)))))
              (f64.store offset=414160 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.182))
                    (f64x2.extract_lane 1 (local.get $v.182)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.183))
                    (f64x2.extract_lane 1 (local.get $v.183)))))
              (f64.store offset=414168 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 300))))))))
    (local.set $j (i32.const 0))
    (local.set $at.222 (i32.mul (local.get $j) (i32.const 8)))
    (loop $j
      (local.set $v.221 (v128.const f64x2 0 0))
      (local.set $v.223 (v128.const f64x2 0 0))
      (local.set $v.224 (v128.const f64x2 0 0))
      (v128.store offset=411712 (local.get $at.222) (local.get $v.221))
      (v128.store offset=411728 (local.get $at.222) (local.get $v.223))
      (v128.store offset=411744 (local.get $at.222) (local.get $v.224))
      (local.set $at.222 (i32.add (local.get $at.222) (i32.const 48)))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 6))) (i32.const 300)))))
  (func $step.synapse_W_2 (param $slot i32)
    (local $i i32) (local $v.1 v128) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $j i32) (local $at.10 i32) (local $v.11 v128)
    (local $v.12 v128) (local $v.13 v128) (local $at.14 i32) (local $v.15 v128) (local $at.16 i32)
    (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $v.20 v128) (local $v.21 v128)
    (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128) (local $v.26 v128)
    (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128) (local $v.31 v128)
    (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128) (local $v.36 v128)
    (local $v.37 v128) (local $v.38 v128) (local $v.39 v128) (local $v.40 v128) (local $v.41 v128)
    (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $v.45 v128) (local $v.46 v128)
    (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128) (local $v.51 v128)
    (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128) (local $v.56 v128)
    (local $v.57 v128) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128) (local $v.61 v128)
    (local $v.62 v128) (local $v.63 v128) (local $v.64 v128) (local $v.65 v128) (local $v.66 v128)
    (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128) (local $v.71 v128)
    (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $v.75 v128) (local $v.76 v128)
    (local $v.77 v128) (local $v.78 v128) (local $v.79 v128) (local $v.80 v128) (local $v.81 v128)
    (local $v.82 v128) (local $x f64) (local $s f64) (local $g f64) (local $theta f64) (local $v.87 v128)
    (local $v.88 v128) (local $v.89 v128) (local $v.90 v128) (local $v.91 v128) (local $v.92 v128)
    (local $v.93 v128) (local $v.94 v128) (local $at.95 i32) (local $v.96 v128) (local $v.97 v128)
    (local $v.98 v128) (local $at.99 i32) (local $v.100 v128) (local $at.101 i32) (local $v.102 v128)
    (local $v.103 v128) (local $v.104 v128) (local $v.105 v128) (local $v.106 v128) (local $v.107 v128)
    (local $v.108 v128) (local $v.109 v128) (local $v.110 v128) (local $v.111 v128) (local $v.112 v128)
    (local $v.113 v128) (local $v.114 v128) (local $v.115 v128) (local $v.116 v128) (local $v.117 v128)
    (local $v.118 v128) (local $v.119 v128) (local $v.120 v128) (local $v.121 v128) (local $v.122 v128)
    (local $v.123 v128) (local $v.124 v128) (local $v.125 v128) (local $v.126 v128) (local $v.127 v128)
    (local $v.128 v128) (local $v.129 v128) (local $v.130 v128) (local $v.131 v128) (local $v.132 v128)
    (local $v.133 v128) (local $v.134 v128) (local $v.135 v128) (local $v.136 v128) (local $v.137 v128)
    (local $v.138 v128) (local $v.139 v128) (local $v.140 v128) (local $v.141 v128) (local $v.142 v128)
    (local $v.143 v128) (local $v.144 v128) (local $v.145 v128) (local $v.146 v128) (local $v.147 v128)
    (local $v.148 v128) (local $v.149 v128) (local $v.150 v128) (local $v.151 v128) (local $v.152 v128)
    (local $v.153 v128) (local $v.154 v128) (local $v.155 v128) (local $v.156 v128) (local $v.157 v128)
    (local $v.158 v128) (local $v.159 v128) (local $v.160 v128) (local $v.161 v128) (local $v.162 v128)
    (local $v.163 v128) (local $v.164 v128) (local $v.165 v128) (local $v.166 v128) (local $v.167 v128)
    (local $v.168 v128) (local $v.169 v128) (local $v.170 v128) (local $v.171 v128) (local $v.172 v128)
    (local $v.173 v128) (local $v.174 v128) (local $v.175 v128) (local $at.176 i32) (local $v.177 v128)
    (local $v.178 v128) (local $v.179 v128) (local $at.180 i32) (local $v.181 v128) (local $at.182 i32)
    (local $v.183 v128) (local $v.184 v128) (local $v.185 v128) (local $v.186 v128) (local $v.187 v128)
    (local $v.188 v128) (local $v.189 v128) (local $v.190 v128) (local $v.191 v128) (local $v.192 v128)
    (local $v.193 v128) (local $v.194 v128) (local $v.195 v128) (local $v.196 v128) (local $v.197 v128)
    (local $v.198 v128) (local $v.199 v128) (local $v.200 v128) (local $v.201 v128) (local $v.202 v128)
    (local $v.203 v128) (local $v.204 v128) (local $v.205 v128) (local $v.206 v128) (local $v.207 v128)
    (local $v.208 v128) (local $v.209 v128) (local $v.210 v128) (local $v.211 v128) (local $v.212 v128)
    (local $v.213 v128) (local $v.214 v128) (local $v.215 v128) (local $v.216 v128) (local $v.217 v128)
    (local $v.218 v128) (local $v.219 v128) (local $v.220 v128) (local $v.221 v128) (local $v.222 v128)
    (local $v.223 v128) (local $v.224 v128) (local $v.225 v128) (local $v.226 v128) (local $v.227 v128)
    (local $v.228 v128) (local $v.229 v128) (local $v.230 v128) (local $v.231 v128) (local $v.232 v128)
    (local $v.233 v128) (local $v.234 v128) (local $v.235 v128) (local $v.236 v128) (local $v.237 v128)
    (local $v.238 v128) (local $at.239 i32) (local $v.240 v128) (local $v.241 v128) (local $v.242 v128)
    (local $at.243 i32) (local $v.244 v128) (local $at.245 i32) (local $v.246 v128) (local $v.247 v128)
    (local $v.248 v128) (local $v.249 v128) (local $v.250 v128) (local $v.251 v128) (local $v.252 v128)
    (local $v.253 v128) (local $v.254 v128) (local $v.255 v128) (local $v.256 v128) (local $v.257 v128)
    (local $v.258 v128) (local $v.259 v128) (local $v.260 v128) (local $v.261 v128) (local $v.262 v128)
    (local $v.263 v128) (local $v.264 v128) (local $v.265 v128) (local $v.266 v128) (local $v.267 v128)
    (local $v.268 v128) (local $v.269 v128) (local $v.270 v128) (local $v.271 v128) (local $v.272 v128)
    (local $v.273 v128) (local $v.274 v128) (local $v.275 v128) (local $v.276 v128) (local $v.277 v128)
    (local $v.278 v128) (local $v.279 v128) (local $v.280 v128) (local $v.281 v128) (local $v.282 v128)
    (local $v.283 v128) (local $v.284 v128) (local $v.285 v128) (local $v.286 v128) (local $v.287 v128)
    (local $v.288 v128) (local $v.289 v128) (local $v.290 v128) (local $v.291 v128) (local $v.292 v128)
    (local $v.293 v128) (local $v.294 v128) (local $at.295 i32) (local $v.296 v128) (local $v.297 v128)
    (local $v.298 v128) (local $at.299 i32) (local $v.300 v128)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h2,h1]: W' e, W r, learning of W
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (if
          (global.get $last)
          (then
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.1 (v128.const f64x2 0 0))
              (local.set $v.2 (v128.const f64x2 0 0))
              (local.set $v.3 (v128.const f64x2 0 0))
              (local.set $v.4 (v128.const f64x2 0 0))
              (local.set $v.5 (v128.const f64x2 0 0))
              (local.set $v.6 (v128.const f64x2 0 0))
              (local.set $v.7 (v128.const f64x2 0 0))
              (local.set $v.8 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.10 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.14 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.16
                (i32.add (i32.mul (local.get $i) (i32.const 2400)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.11 (v128.load64_splat offset=424704 (local.get $at.10)))
              (local.set $v.12 (local.get $v.11))
              (local.set $v.22 (v128.load64_splat offset=431360 (i32.const 0)))
              (local.set $v.23 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.22)))
              (local.set $v.26 (v128.load64_splat offset=424712 (local.get $at.10)))
              (local.set $v.27 (local.get $v.26))
              (local.set $v.35 (v128.load64_splat offset=424720 (local.get $at.10)))
              (local.set $v.36 (local.get $v.35))
              (local.set $v.44 (v128.load64_splat offset=424728 (local.get $at.10)))
              (local.set $v.45 (local.get $v.44))
              (loop $j
                (local.set $v.13 (local.get $v.12))
                (local.set $v.15 (v128.load offset=411712 (local.get $at.14)))
                (local.set $v.17 (v128.load offset=4201600 (local.get $at.16)))
                (local.set $v.18
                  (f64x2.add (local.get $v.15) (f64x2.mul (local.get $v.17) (local.get $v.13))))
                (local.set $v.19 (v128.load offset=406848 (local.get $at.14)))
                (local.set $v.1 (f64x2.add (local.get $v.1) (f64x2.mul (local.get $v.17) (local.get $v.19))))
                (local.set $v.20
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.19) (local.get $v.12))))
                (local.set $v.21 (local.get $v.20))
                (v128.store offset=4441600 (local.get $at.16) (local.get $v.21))
                (local.set $v.24
                  (f64x2.add (local.get $v.17) (f64x2.mul (local.get $v.23) (local.get $v.21))))
                (local.set $v.25 (local.get $v.24))
                (v128.store offset=4201600 (local.get $at.16) (local.get $v.25))
                (local.set $v.28 (local.get $v.27))
                (local.set $v.29 (v128.load offset=4204000 (local.get $at.16)))
                (local.set $v.30
                  (f64x2.add (local.get $v.18) (f64x2.mul (local.get $v.29) (local.get $v.28))))
                (local.set $v.3 (f64x2.add (local.get $v.3) (f64x2.mul (local.get $v.29) (local.get $v.19))))
                (local.set $v.31
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.19) (local.get $v.27))))
                (local.set $v.32 (local.get $v.31))
                (v128.store offset=4444000 (local.get $at.16) (local.get $v.32))
                (local.set $v.33
                  (f64x2.add (local.get $v.29) (f64x2.mul (local.get $v.23) (local.get $v.32))))
                (local.set $v.34 (local.get $v.33))
                (v128.store offset=4204000 (local.get $at.16) (local.get $v.34))
                (local.set $v.37 (local.get $v.36))
                (local.set $v.38 (v128.load offset=4206400 (local.get $at.16)))
                (local.set $v.39
                  (f64x2.add (local.get $v.30) (f64x2.mul (local.get $v.38) (local.get $v.37))))
                (local.set $v.5 (f64x2.add (local.get $v.5) (f64x2.mul (local.get $v.38) (local.get $v.19))))
                (local.set $v.40
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.19) (local.get $v.36))))
                (local.set $v.41 (local.get $v.40))
                (v128.store offset=4446400 (local.get $at.16) (local.get $v.41))
                (local.set $v.42
                  (f64x2.add (local.get $v.38) (f64x2.mul (local.get $v.23) (local.get $v.41))))
                (local.set $v.43 (local.get $v.42))
                (v128.store offset=4206400 (local.get $at.16) (local.get $v.43))
                (local.set $v.46 (local.get $v.45))
                (local.set $v.47 (v128.load offset=4208800 (local.get $at.16)))
                (local.set $v.48
                  (f64x2.add (local.get $v.39) (f64x2.mul (local.get $v.47) (local.get $v.46))))
                (local.set $v.7 (f64x2.add (local.get $v.7) (f64x2.mul (local.get $v.47) (local.get $v.19))))
                (local.set $v.49
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.19) (local.get $v.45))))
                (local.set $v.50 (local.get $v.49))
                (v128.store offset=4448800 (local.get $at.16) (local.get $v.50))
                (local.set $v.51
                  (f64x2.add (local.get $v.47) (f64x2.mul (local.get $v.23) (local.get $v.50))))
                (local.set $v.52 (local.get $v.51))
                (v128.store offset=4208800 (local.get $at.16) (local.get $v.52))
                (v128.store offset=411712 (local.get $at.14) (local.get $v.48))
                (local.set $v.53 (local.get $v.12))
                (local.set $v.54 (v128.load offset=411728 (local.get $at.14)))
                (local.set $v.55 (v128.load offset=4201616 (local.get $at.16)))
                (local.set $v.56
                  (f64x2.add (local.get $v.54) (f64x2.mul (local.get $v.55) (local.get $v.53))))
                (local.set $v.57 (v128.load offset=406864 (local.get $at.14)))
                (local.set $v.2 (f64x2.add (local.get $v.2) (f64x2.mul (local.get $v.55) (local.get $v.57))))
                (local.set $v.58
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.57) (local.get $v.12))))
                (local.set $v.59 (local.get $v.58))
                (v128.store offset=4441616 (local.get $at.16) (local.get $v.59))
                (local.set $v.60
                  (f64x2.add (local.get $v.55) (f64x2.mul (local.get $v.23) (local.get $v.59))))
                (local.set $v.61 (local.get $v.60))
                (v128.store offset=4201616 (local.get $at.16) (local.get $v.61))
                (local.set $v.62 (local.get $v.27))
                (local.set $v.63 (v128.load offset=4204016 (local.get $at.16)))
                (local.set $v.64
                  (f64x2.add (local.get $v.56) (f64x2.mul (local.get $v.63) (local.get $v.62))))
                (local.set $v.4 (f64x2.add (local.get $v.4) (f64x2.mul (local.get $v.63) (local.get $v.57))))
                (local.set $v.65
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.57) (local.get $v.27))))
                (local.set $v.66 (local.get $v.65))
                (v128.store offset=4444016 (local.get $at.16) (local.get $v.66))
                (local.set $v.67
                  (f64x2.add (local.get $v.63) (f64x2.mul (local.get $v.23) (local.get $v.66))))
                (local.set $v.68 (local.get $v.67))
                (v128.store offset=4204016 (local.get $at.16) (local.get $v.68))
                (local.set $v.69 (local.get $v.36))
                (local.set $v.70 (v128.load offset=4206416 (local.get $at.16)))
                (local.set $v.71
                  (f64x2.add (local.get $v.64) (f64x2.mul (local.get $v.70) (local.get $v.69))))
                (local.set $v.6 (f64x2.add (local.get $v.6) (f64x2.mul (local.get $v.70) (local.get $v.57))))
                (local.set $v.72
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.57) (local.get $v.36))))
                (local.set $v.73 (local.get $v.72))
                (v128.store offset=4446416 (local.get $at.16) (local.get $v.73))
                (local.set $v.74
                  (f64x2.add (local.get $v.70) (f64x2.mul (local.get $v.23) (local.get $v.73))))
                (local.set $v.75 (local.get $v.74))
                (v128.store offset=4206416 (local.get $at.16) (local.get $v.75))
                (local.set $v.76 (local.get $v.45))
                (local.set $v.77 (v128.load offset=4208816 (local.get $at.16)))
                (local.set $v.78
                  (f64x2.add (local.get $v.71) (f64x2.mul (local.get $v.77) (local.get $v.76))))
                (local.set $v.8 (f64x2.add (local.get $v.8) (f64x2.mul (local.get $v.77) (local.get $v.57))))
                (local.set $v.79
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.57) (local.get $v.45))))
                (local.set $v.80 (local.get $v.79))
                (v128.store offset=4448816 (local.get $at.16) (local.get $v.80))
                (local.set $v.81
                  (f64x2.add (local.get $v.77) (f64x2.mul (local.get $v.23) (local.get $v.80))))
                (local.set $v.82 (local.get $v.81))
                (v128.store offset=4208816 (local.get $at.16) (local.get $v.82))
                (v128.store offset=411728 (local.get $at.14) (local.get $v.78))
                (local.set $at.14 (i32.add (local.get $at.14) (i32.const 32)))
                (local.set $at.16 (i32.add (local.get $at.16) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 300))))
              (local.set $x (f64.load offset=424704 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.1)) (f64x2.extract_lane 1 (local.get $v.1)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.2)) (f64x2.extract_lane 1 (local.get $v.2)))))
              (f64.store offset=428032 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424712 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.3)) (f64x2.extract_lane 1 (local.get $v.3)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.4)) (f64x2.extract_lane 1 (local.get $v.4)))))
              (f64.store offset=428040 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424720 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.5)) (f64x2.extract_lane 1 (local.get $v.5)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.6)) (f64x2.extract_lane 1 (local.get $v.6)))))
              (f64.store offset=428048 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424728 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.7)) (f64x2.extract_lane 1 (local.get $v.7)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.8)) (f64x2.extract_lane 1 (local.get $v.8)))))
              (f64.store offset=428056 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 100)))))
          (else
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.87 (v128.const f64x2 0 0))
              (local.set $v.88 (v128.const f64x2 0 0))
              (local.set $v.89 (v128.const f64x2 0 0))
              (local.set $v.90 (v128.const f64x2 0 0))
              (local.set $v.91 (v128.const f64x2 0 0))
              (local.set $v.92 (v128.const f64x2 0 0))
              (local.set $v.93 (v128.const f64x2 0 0))
              (local.set $v.94 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.95 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.99 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.101
                (i32.add (i32.mul (local.get $i) (i32.const 2400)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.96 (v128.load64_splat offset=424704 (local.get $at.95)))
              (local.set $v.97 (local.get $v.96))
              (local.set $v.107 (v128.load64_splat offset=431360 (i32.const 0)))
              (local.set $v.108 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.107)))
              (local.set $v.111 (v128.load64_splat offset=424712 (local.get $at.95)))
              (local.set $v.112 (local.get $v.111))
              (local.set $v.120 (v128.load64_splat offset=424720 (local.get $at.95)))
              (local.set $v.121 (local.get $v.120))
              (local.set $v.129 (v128.load64_splat offset=424728 (local.get $at.95)))
              (local.set $v.130 (local.get $v.129))
              (loop $j
                (local.set $v.98 (local.get $v.97))
                (local.set $v.100 (v128.load offset=411712 (local.get $at.99)))
                (local.set $v.102 (v128.load offset=4201600 (local.get $at.101)))
                (local.set $v.103
                  (f64x2.add (local.get $v.100) (f64x2.mul (local.get $v.102) (local.get $v.98))))
                (local.set $v.104 (v128.load offset=406848 (local.get $at.99)))
                (local.set $v.87
                  (f64x2.add (local.get $v.87) (f64x2.mul (local.get $v.102) (local.get $v.104))))
                (local.set $v.105
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.104) (local.get $v.97))))
                (local.set $v.106 (local.get $v.105))
                (local.set $v.109
                  (f64x2.add (local.get $v.102) (f64x2.mul (local.get $v.108) (local.get $v.106))))
                (local.set $v.110 (local.get $v.109))
                (v128.store offset=4201600 (local.get $at.101) (local.get $v.110))
                (local.set $v.113 (local.get $v.112))
                (local.set $v.114 (v128.load offset=4204000 (local.get $at.101)))
                (local.set $v.115
                  (f64x2.add (local.get $v.103) (f64x2.mul (local.get $v.114) (local.get $v.113))))
                (local.set $v.89
                  (f64x2.add (local.get $v.89) (f64x2.mul (local.get $v.114) (local.get $v.104))))
                (local.set $v.116
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.104) (local.get $v.112))))
                (local.set $v.117 (local.get $v.116))
                (local.set $v.118
                  (f64x2.add (local.get $v.114) (f64x2.mul (local.get $v.108) (local.get $v.117))))
                (local.set $v.119 (local.get $v.118))
                (v128.store offset=4204000 (local.get $at.101) (local.get $v.119))
                (local.set $v.122 (local.get $v.121))
                (local.set $v.123 (v128.load offset=4206400 (local.get $at.101)))
                (local.set $v.124
                  (f64x2.add (local.get $v.115) (f64x2.mul (local.get $v.123) (local.get $v.122))))
                (local.set $v.91
                  (f64x2.add (local.get $v.91) (f64x2.mul (local.get $v.123) (local.get $v.104))))
                (local.set $v.125
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.104) (local.get $v.121))))
                (local.set $v.126 (local.get $v.125))
                (local.set $v.127
                  (f64x2.add (local.get $v.123) (f64x2.mul (local.get $v.108) (local.get $v.126))))
                (local.set $v.128 (local.get $v.127))
                (v128.store offset=4206400 (local.get $at.101) (local.get $v.128))
                (local.set $v.131 (local.get $v.130))
                (local.set $v.132 (v128.load offset=4208800 (local.get $at.101)))
                (local.set $v.133
                  (f64x2.add (local.get $v.124) (f64x2.mul (local.get $v.132) (local.get $v.131))))
                (local.set $v.93
                  (f64x2.add (local.get $v.93) (f64x2.mul (local.get $v.132) (local.get $v.104))))
                (local.set $v.134
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.104) (local.get $v.130))))
                (local.set $v.135 (local.get $v.134))
                (local.set $v.136
                  (f64x2.add (local.get $v.132) (f64x2.mul (local.get $v.108) (local.get $v.135))))
                (local.set $v.137 (local.get $v.136))
                (v128.store offset=4208800 (local.get $at.101) (local.get $v.137))
                (v128.store offset=411712 (local.get $at.99) (local.get $v.133))
                (local.set $v.138 (local.get $v.97))
                (local.set $v.139 (v128.load offset=411728 (local.get $at.99)))
                (local.set $v.140 (v128.load offset=4201616 (local.get $at.101)))
                (local.set $v.141
                  (f64x2.add (local.get $v.139) (f64x2.mul (local.get $v.140) (local.get $v.138))))
                (local.set $v.142 (v128.load offset=406864 (local.get $at.99)))
                (local.set $v.88
                  (f64x2.add (local.get $v.88) (f64x2.mul (local.get $v.140) (local.get $v.142))))
                (local.set $v.143
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.142) (local.get $v.97))))
                (local.set $v.144 (local.get $v.143))
                (local.set $v.145
                  (f64x2.add (local.get $v.140) (f64x2.mul (local.get $v.108) (local.get $v.144))))
                (local.set $v.146 (local.get $v.145))
                (v128.store offset=4201616 (local.get $at.101) (local.get $v.146))
                (local.set $v.147 (local.get $v.112))
                (local.set $v.148 (v128.load offset=4204016 (local.get $at.101)))
                (local.set $v.149
                  (f64x2.add (local.get $v.141) (f64x2.mul (local.get $v.148) (local.get $v.147))))
                (local.set $v.90
                  (f64x2.add (local.get $v.90) (f64x2.mul (local.get $v.148) (local.get $v.142))))
                (local.set $v.150
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.142) (local.get $v.112))))
                (local.set $v.151 (local.get $v.150))
                (local.set $v.152
                  (f64x2.add (local.get $v.148) (f64x2.mul (local.get $v.108) (local.get $v.151))))
                (local.set $v.153 (local.get $v.152))
                (v128.store offset=4204016 (local.get $at.101) (local.get $v.153))
                (local.set $v.154 (local.get $v.121))
                (local.set $v.155 (v128.load offset=4206416 (local.get $at.101)))
                (local.set $v.156
                  (f64x2.add (local.get $v.149) (f64x2.mul (local.get $v.155) (local.get $v.154))))
                (local.set $v.92
                  (f64x2.add (local.get $v.92) (f64x2.mul (local.get $v.155) (local.get $v.142))))
                (local.set $v.157
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.142) (local.get $v.121))))
                (local.set $v.158 (local.get $v.157))
                (local.set $v.159
                  (f64x2.add (local.get $v.155) (f64x2.mul (local.get $v.108) (local.get $v.158))))
                (local.set $v.160 (local.get $v.159))
                (v128.store offset=4206416 (local.get $at.101) (local.get $v.160))
                (local.set $v.161 (local.get $v.130))
                (local.set $v.162 (v128.load offset=4208816 (local.get $at.101)))
                (local.set $v.163
                  (f64x2.add (local.get $v.156) (f64x2.mul (local.get $v.162) (local.get $v.161))))
                (local.set $v.94
                  (f64x2.add (local.get $v.94) (f64x2.mul (local.get $v.162) (local.get $v.142))))
                (local.set $v.164
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.142) (local.get $v.130))))
                (local.set $v.165 (local.get $v.164))
                (local.set $v.166
                  (f64x2.add (local.get $v.162) (f64x2.mul (local.get $v.108) (local.get $v.165))))
                (local.set $v.167 (local.get $v.166))
                (v128.store offset=4208816 (local.get $at.101) (local.get $v.167))
                (v128.store offset=411728 (local.get $at.99) (local.get $v.163))
                (local.set $at.99 (i32.add (local.get $at.99) (i32.const 32)))
                (local.set $at.101 (i32.add (local.get $at.101) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 300))))
              (local.set $x (f64.load offset=424704 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.87)) (f64x2.extract_lane 1 (local.get $v.87)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.88)) (f64x2.extract_lane 1 (local.get $v.88)))))
              (f64.store offset=428032 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424712 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.89)) (f64x2.extract_lane 1 (local.get $v.89)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.90)) (f64x2.extract_lane 1 (local.get $v.90)))))
              (f64.store offset=428040 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424720 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.91)) (f64x2.extract_lane 1 (local.get $v.91)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.92)) (f64x2.extract_lane 1 (local.get $v.92)))))
              (f64.store offset=428048 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424728 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.93)) (f64x2.extract_lane 1 (local.get $v.93)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.94)) (f64x2.extract_lane 1 (local.get $v.94)))))
              (f64.store offset=428056 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 100)))))))
      (else
        (if
          (global.get $last)
          (then
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.168 (v128.const f64x2 0 0))
              (local.set $v.169 (v128.const f64x2 0 0))
              (local.set $v.170 (v128.const f64x2 0 0))
              (local.set $v.171 (v128.const f64x2 0 0))
              (local.set $v.172 (v128.const f64x2 0 0))
              (local.set $v.173 (v128.const f64x2 0 0))
              (local.set $v.174 (v128.const f64x2 0 0))
              (local.set $v.175 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.176 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.180 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.182
                (i32.add (i32.mul (local.get $i) (i32.const 2400)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.177 (v128.load64_splat offset=424704 (local.get $at.176)))
              (local.set $v.178 (local.get $v.177))
              (local.set $v.188 (v128.load64_splat offset=424712 (local.get $at.176)))
              (local.set $v.189 (local.get $v.188))
              (local.set $v.195 (v128.load64_splat offset=424720 (local.get $at.176)))
              (local.set $v.196 (local.get $v.195))
              (local.set $v.202 (v128.load64_splat offset=424728 (local.get $at.176)))
              (local.set $v.203 (local.get $v.202))
              (loop $j
                (local.set $v.179 (local.get $v.178))
                (local.set $v.181 (v128.load offset=411712 (local.get $at.180)))
                (local.set $v.183 (v128.load offset=4201600 (local.get $at.182)))
                (local.set $v.184
                  (f64x2.add (local.get $v.181) (f64x2.mul (local.get $v.183) (local.get $v.179))))
                (local.set $v.185 (v128.load offset=406848 (local.get $at.180)))
                (local.set $v.168
                  (f64x2.add (local.get $v.168) (f64x2.mul (local.get $v.183) (local.get $v.185))))
                (local.set $v.186
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.185) (local.get $v.178))))
                (local.set $v.187 (local.get $v.186))
                (v128.store offset=4441600 (local.get $at.182) (local.get $v.187))
                (local.set $v.190 (local.get $v.189))
                (local.set $v.191 (v128.load offset=4204000 (local.get $at.182)))
                (local.set $v.192
                  (f64x2.add (local.get $v.184) (f64x2.mul (local.get $v.191) (local.get $v.190))))
                (local.set $v.170
                  (f64x2.add (local.get $v.170) (f64x2.mul (local.get $v.191) (local.get $v.185))))
                (local.set $v.193
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.185) (local.get $v.189))))
                (local.set $v.194 (local.get $v.193))
                (v128.store offset=4444000 (local.get $at.182) (local.get $v.194))
                (local.set $v.197 (local.get $v.196))
                (local.set $v.198 (v128.load offset=4206400 (local.get $at.182)))
                (local.set $v.199
                  (f64x2.add (local.get $v.192) (f64x2.mul (local.get $v.198) (local.get $v.197))))
                (local.set $v.172
                  (f64x2.add (local.get $v.172) (f64x2.mul (local.get $v.198) (local.get $v.185))))
                (local.set $v.200
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.185) (local.get $v.196))))
                (local.set $v.201 (local.get $v.200))
                (v128.store offset=4446400 (local.get $at.182) (local.get $v.201))
                (local.set $v.204 (local.get $v.203))
                (local.set $v.205 (v128.load offset=4208800 (local.get $at.182)))
                (local.set $v.206
                  (f64x2.add (local.get $v.199) (f64x2.mul (local.get $v.205) (local.get $v.204))))
                (local.set $v.174
                  (f64x2.add (local.get $v.174) (f64x2.mul (local.get $v.205) (local.get $v.185))))
                (local.set $v.207
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.185) (local.get $v.203))))
                (local.set $v.208 (local.get $v.207))
                (v128.store offset=4448800 (local.get $at.182) (local.get $v.208))
                (v128.store offset=411712 (local.get $at.180) (local.get $v.206))
                (local.set $v.209 (local.get $v.178))
                (local.set $v.210 (v128.load offset=411728 (local.get $at.180)))
                (local.set $v.211 (v128.load offset=4201616 (local.get $at.182)))
                (local.set $v.212
                  (f64x2.add (local.get $v.210) (f64x2.mul (local.get $v.211) (local.get $v.209))))
                (local.set $v.213 (v128.load offset=406864 (local.get $at.180)))
                (local.set $v.169
                  (f64x2.add (local.get $v.169) (f64x2.mul (local.get $v.211) (local.get $v.213))))
                (local.set $v.214
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.213) (local.get $v.178))))
                (local.set $v.215 (local.get $v.214))
                (v128.store offset=4441616 (local.get $at.182) (local.get $v.215))
                (local.set $v.216 (local.get $v.189))
                (local.set $v.217 (v128.load offset=4204016 (local.get $at.182)))
                (local.set $v.218
                  (f64x2.add (local.get $v.212) (f64x2.mul (local.get $v.217) (local.get $v.216))))
                (local.set $v.171
                  (f64x2.add (local.get $v.171) (f64x2.mul (local.get $v.217) (local.get $v.213))))
                (local.set $v.219
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.213) (local.get $v.189))))
                (local.set $v.220 (local.get $v.219))
                (v128.store offset=4444016 (local.get $at.182) (local.get $v.220))
                (local.set $v.221 (local.get $v.196))
                (local.set $v.222 (v128.load offset=4206416 (local.get $at.182)))
                (local.set $v.223
                  (f64x2.add (local.get $v.218) (f64x2.mul (local.get $v.222) (local.get $v.221))))
                (local.set $v.173
                  (f64x2.add (local.get $v.173) (f64x2.mul (local.get $v.222) (local.get $v.213))))
                (local.set $v.224
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.213) (local.get $v.196))))
                (local.set $v.225 (local.get $v.224))
                (v128.store offset=4446416 (local.get $at.182) (local.get $v.225))
                (local.set $v.226 (local.get $v.203))
                (local.set $v.227 (v128.load offset=4208816 (local.get $at.182)))
                (local.set $v.228
                  (f64x2.add (local.get $v.223) (f64x2.mul (local.get $v.227) (local.get $v.226))))
                (local.set $v.175
                  (f64x2.add (local.get $v.175) (f64x2.mul (local.get $v.227) (local.get $v.213))))
                (local.set $v.229
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.213) (local.get $v.203))))
                (local.set $v.230 (local.get $v.229))
                (v128.store offset=4448816 (local.get $at.182) (local.get $v.230))
                (v128.store offset=411728 (local.get $at.180) (local.get $v.228))
                (local.set $at.180 (i32.add (local.get $at.180) (i32.const 32)))
                (local.set $at.182 (i32.add (local.get $at.182) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 300))))
              (local.set $x (f64.load offset=424704 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.168))
                    (f64x2.extract_lane 1 (local.get $v.168)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.169))
                    (f64x2.extract_lane 1 (local.get $v.169)))))
              (f64.store offset=428032 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424712 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.170))
                    (f64x2.extract_lane 1 (local.get $v.170)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.171))
                    (f64x2.extract_lane 1 (local.get $v.171)))))
              (f64.store offset=428040 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424720 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.172))
                    (f64x2.extract_lane 1 (local.get $v.172)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.173))
                    (f64x2.extract_lane 1 (local.get $v.173)))))
              (f64.store offset=428048 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424728 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.174))
                    (f64x2.extract_lane 1 (local.get $v.174)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.175))
                    (f64x2.extract_lane 1 (local.get $v.175)))))
              (f64.store offset=428056 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 100)))))
          (else
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.231 (v128.const f64x2 0 0))
              (local.set $v.232 (v128.const f64x2 0 0))
              (local.set $v.233 (v128.const f64x2 0 0))
              (local.set $v.234 (v128.const f64x2 0 0))
              (local.set $v.235 (v128.const f64x2 0 0))
              (local.set $v.236 (v128.const f64x2 0 0))
              (local.set $v.237 (v128.const f64x2 0 0))
              (local.set $v.238 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.239 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.243 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.245
                (i32.add (i32.mul (local.get $i) (i32.const 2400)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.240 (v128.load64_splat offset=424704 (local.get $at.239)))
              (local.set $v.241 (local.get $v.240))
              (local.set $v.251 (v128.load64_splat offset=424712 (local.get $at.239)))
              (local.set $v.252 (local.get $v.251))
              (local.set $v.258 (v128.load64_splat offset=424720 (local.get $at.239)))
              (local.set $v.259 (local.get $v.258))
              (local.set $v.265 (v128.load64_splat offset=424728 (local.get $at.239)))
              (local.set $v.266 (local.get $v.265))
              (loop $j
                (local.set $v.242 (local.get $v.241))
                (local.set $v.244 (v128.load offset=411712 (local.get $at.243)))
                (local.set $v.246 (v128.load offset=4201600 (local.get $at.245)))
                (local.set $v.247
                  (f64x2.add (local.get $v.244) (f64x2.mul (local.get $v.246) (local.get $v.242))))
                (local.set $v.248 (v128.load offset=406848 (local.get $at.243)))
                (local.set $v.231
                  (f64x2.add (local.get $v.231) (f64x2.mul (local.get $v.246) (local.get $v.248))))
                (local.set $v.249
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.248) (local.get $v.241))))
                (local.set $v.250 (local.get $v.249))
                (local.set $v.253 (local.get $v.252))
                (local.set $v.254 (v128.load offset=4204000 (local.get $at.245)))
                (local.set $v.255
                  (f64x2.add (local.get $v.247) (f64x2.mul (local.get $v.254) (local.get $v.253))))
                (local.set $v.233
                  (f64x2.add (local.get $v.233) (f64x2.mul (local.get $v.254) (local.get $v.248))))
                (local.set $v.256
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.248) (local.get $v.252))))
                (local.set $v.257 (local.get $v.256))
                (local.set $v.260 (local.get $v.259))
                (local.set $v.261 (v128.load offset=4206400 (local.get $at.245)))
                (local.set $v.262
                  (f64x2.add (local.get $v.255) (f64x2.mul (local.get $v.261) (local.get $v.260))))
                (local.set $v.235
                  (f64x2.add (local.get $v.235) (f64x2.mul (local.get $v.261) (local.get $v.248))))
                (local.set $v.263
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.248) (local.get $v.259))))
                (local.set $v.264 (local.get $v.263))
                (local.set $v.267 (local.get $v.266))
                (local.set $v.268 (v128.load offset=4208800 (local.get $at.245)))
                (local.set $v.269
                  (f64x2.add (local.get $v.262) (f64x2.mul (local.get $v.268) (local.get $v.267))))
                (local.set $v.237
                  (f64x2.add (local.get $v.237) (f64x2.mul (local.get $v.268) (local.get $v.248))))
                (local.set $v.270
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.248) (local.get $v.266))))
                (local.set $v.271 (local.get $v.270))
                (v128.store offset=411712 (local.get $at.243) (local.get $v.269))
                (local.set $v.272 (local.get $v.241))
                (local.set $v.273 (v128.load offset=411728 (local.get $at.243)))
                (local.set $v.274 (v128.load offset=4201616 (local.get $at.245)))
                (local.set $v.275
                  (f64x2.add (local.get $v.273) (f64x2.mul (local.get $v.274) (local.get $v.272))))
                (local.set $v.276 (v128.load offset=406864 (local.get $at.243)))
                (local.set $v.232
                  (f64x2.add (local.get $v.232) (f64x2.mul (local.get $v.274) (local.get $v.276))))
                (local.set $v.277
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.276) (local.get $v.241))))
                (local.set $v.278 (local.get $v.277))
                (local.set $v.279 (local.get $v.252))
                (local.set $v.280 (v128.load offset=4204016 (local.get $at.245)))
                (local.set $v.281
                  (f64x2.add (local.get $v.275) (f64x2.mul (local.get $v.280) (local.get $v.279))))
                (local.set $v.234
                  (f64x2.add (local.get $v.234) (f64x2.mul (local.get $v.280) (local.get $v.276))))
                (local.set $v.282
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.276) (local.get $v.252))))
                (local.set $v.283 (local.get $v.282))
                (local.set $v.284 (local.get $v.259))
                (local.set $v.285 (v128.load offset=4206416 (local.get $at.245)))
                (local.set $v.286
                  (f64x2.add (local.get $v.281) (f64x2.mul (local.get $v.285) (local.get $v.284))))
                (local.set $v.236
                  (f64x2.add (local.get $v.236) (f64x2.mul (local.get $v.285) (local.get $v.276))))
                (local.set $v.287
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.276) (local.get $v.259))))
                (local.set $v.288 (local.get $v.287))
                (local.set $v.289 (local.get $v.266))
                (local.set $v.290 (v128.load offset=4208816 (local.get $at.245)))
                (local.set $v.291
                  (f64x2.add (local.get $v.286) (f64x2.mul (local.get $v.290) (local.get $v.289))))
                (local.set $v.238
                  (f64x2.add (local.get $v.238) (f64x2.mul (local.get $v.290) (local.get $v.276))))
                (local.set $v.292
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.276) (local.get $v.266))))
                (local.set $v.293 (local.get $v.292))
                (v128.store offset=411728 (local.get $at.243) (local.get $v.291))
                (local.set $at.243 (i32.add (local.get $at.243) (i32.const 32)))
                (local.set $at.245 (i32.add (local.get $at.245) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 300))))
              (local.set $x (f64.load offset=424704 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.231))
                    (f64x2.extract_lane 1 (local.get $v.231)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.232))
                    (f64x2.extract_lane 1 (local.get $v.232)))))
              (f64.store offset=428032 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424712 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.233))
                    (f64x2.extract_lane 1 (local.get $v.233)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.234))
                    (f64x2.extract_lane 1 (local.get $v.234)))))
              (f64.store offset=428040 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424720 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.235))
                    (f64x2.extract_lane 1 (local.get $v.235)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.236))
                    (f64x2.extract_lane 1 (local.get $v.236)))))
              (f64.store offset=428048 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=424728 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.237))
                    (f64x2.extract_lane 1 (local.get $v.237)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.238))
                    (f64x2.extract_lane 1 (local.get $v.238)))))
              (f64.store offset=428056 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 100))))))))
    (local.set $j (i32.const 0))
    (local.set $at.295 (i32.mul (local.get $j) (i32.const 8)))
    (loop $j
      (local.set $v.294 (v128.const f64x2 0 0))
      (local.set $v.296 (v128.const f64x2 0 0))
      (local.set $v.297 (v128.const f64x2 0 0))
      (v128.store offset=427200 (local.get $at.295) (local.get $v.294))
      (v128.store offset=427216 (local.get $at.295) (local.get $v.296))
      (v128.store offset=427232 (local.get $at.295) (local.get $v.297))
      (local.set $at.295 (i32.add (local.get $at.295) (i32.const 48)))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 6))) (i32.const 96))))
    (local.set $j (i32.const 96))
    (local.set $at.299 (i32.mul (local.get $j) (i32.const 8)))
    (local.set $v.298 (v128.const f64x2 0 0))
    (local.set $v.300 (v128.const f64x2 0 0))
    (v128.store offset=427200 (local.get $at.299) (local.get $v.298))
    (v128.store offset=427216 (local.get $at.299) (local.get $v.300)))
  (func $step.synapse_W_3 (param $slot i32)
    (local $i i32) (local $v.1 v128) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $j i32) (local $at.10 i32) (local $v.11 v128)
    (local $v.12 v128) (local $v.13 v128) (local $at.14 i32) (local $v.15 v128) (local $at.16 i32)
    (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $v.20 v128) (local $v.21 v128)
    (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128) (local $v.26 v128)
    (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128) (local $v.31 v128)
    (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128) (local $v.36 v128)
    (local $v.37 v128) (local $v.38 v128) (local $v.39 v128) (local $v.40 v128) (local $v.41 v128)
    (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $v.45 v128) (local $v.46 v128)
    (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128) (local $v.51 v128)
    (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128) (local $v.56 v128)
    (local $v.57 v128) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128) (local $v.61 v128)
    (local $v.62 v128) (local $v.63 v128) (local $v.64 v128) (local $v.65 v128) (local $v.66 v128)
    (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128) (local $v.71 v128)
    (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $v.75 v128) (local $v.76 v128)
    (local $v.77 v128) (local $v.78 v128) (local $v.79 v128) (local $v.80 v128) (local $v.81 v128)
    (local $v.82 v128) (local $x f64) (local $s f64) (local $g f64) (local $theta f64) (local $v.87 v128)
    (local $v.88 v128) (local $at.89 i32) (local $v.90 v128) (local $v.91 v128) (local $v.92 v128)
    (local $at.93 i32) (local $v.94 v128) (local $at.95 i32) (local $v.96 v128) (local $v.97 v128)
    (local $v.98 v128) (local $v.99 v128) (local $v.100 v128) (local $v.101 v128) (local $v.102 v128)
    (local $v.103 v128) (local $v.104 v128) (local $v.105 v128) (local $v.106 v128) (local $v.107 v128)
    (local $v.108 v128) (local $v.109 v128) (local $v.110 v128) (local $v.111 v128) (local $v.112 v128)
    (local $v.113 v128) (local $v.114 v128) (local $v.115 v128) (local $v.116 v128) (local $v.117 v128)
    (local $v.118 v128) (local $v.119 v128) (local $v.120 v128) (local $v.121 v128) (local $at.122 i32)
    (local $v.123 v128) (local $v.124 v128) (local $v.125 v128) (local $at.126 i32) (local $v.127 v128)
    (local $at.128 i32) (local $v.129 v128) (local $v.130 v128) (local $v.131 v128) (local $v.132 v128)
    (local $v.133 v128) (local $v.134 v128) (local $v.135 v128) (local $v.136 v128) (local $v.137 v128)
    (local $v.138 v128) (local $v.139 v128) (local $v.140 v128) (local $v.141 v128) (local $v.142 v128)
    (local $v.143 v128) (local $v.144 v128) (local $v.145 v128) (local $v.146 v128) (local $v.147 v128)
    (local $v.148 v128) (local $v.149 v128) (local $v.150 v128) (local $v.151 v128) (local $v.152 v128)
    (local $v.153 v128) (local $v.154 v128) (local $v.155 v128) (local $v.156 v128) (local $v.157 v128)
    (local $v.158 v128) (local $v.159 v128) (local $v.160 v128) (local $v.161 v128) (local $v.162 v128)
    (local $v.163 v128) (local $v.164 v128) (local $v.165 v128) (local $v.166 v128) (local $v.167 v128)
    (local $v.168 v128) (local $v.169 v128) (local $v.170 v128) (local $v.171 v128) (local $v.172 v128)
    (local $v.173 v128) (local $v.174 v128) (local $v.175 v128) (local $v.176 v128) (local $v.177 v128)
    (local $v.178 v128) (local $v.179 v128) (local $v.180 v128) (local $v.181 v128) (local $v.182 v128)
    (local $v.183 v128) (local $v.184 v128) (local $v.185 v128) (local $v.186 v128) (local $v.187 v128)
    (local $v.188 v128) (local $v.189 v128) (local $v.190 v128) (local $v.191 v128) (local $v.192 v128)
    (local $v.193 v128) (local $v.194 v128) (local $v.195 v128) (local $v.196 v128) (local $at.197 i32)
    (local $v.198 v128) (local $v.199 v128) (local $v.200 v128) (local $at.201 i32) (local $v.202 v128)
    (local $at.203 i32) (local $v.204 v128) (local $v.205 v128) (local $v.206 v128) (local $v.207 v128)
    (local $v.208 v128) (local $v.209 v128) (local $v.210 v128) (local $v.211 v128) (local $v.212 v128)
    (local $v.213 v128) (local $v.214 v128) (local $v.215 v128) (local $v.216 v128) (local $v.217 v128)
    (local $v.218 v128) (local $v.219 v128) (local $v.220 v128) (local $v.221 v128) (local $v.222 v128)
    (local $v.223 v128) (local $v.224 v128) (local $v.225 v128) (local $v.226 v128) (local $v.227 v128)
    (local $v.228 v128) (local $v.229 v128) (local $at.230 i32) (local $v.231 v128) (local $v.232 v128)
    (local $v.233 v128) (local $at.234 i32) (local $v.235 v128) (local $at.236 i32) (local $v.237 v128)
    (local $v.238 v128) (local $v.239 v128) (local $v.240 v128) (local $v.241 v128) (local $v.242 v128)
    (local $v.243 v128) (local $v.244 v128) (local $v.245 v128) (local $v.246 v128) (local $v.247 v128)
    (local $v.248 v128) (local $v.249 v128) (local $v.250 v128) (local $v.251 v128) (local $v.252 v128)
    (local $v.253 v128) (local $v.254 v128) (local $v.255 v128) (local $v.256 v128) (local $v.257 v128)
    (local $v.258 v128) (local $v.259 v128) (local $v.260 v128) (local $v.261 v128) (local $v.262 v128)
    (local $v.263 v128) (local $v.264 v128) (local $v.265 v128) (local $v.266 v128) (local $v.267 v128)
    (local $v.268 v128) (local $v.269 v128) (local $v.270 v128) (local $v.271 v128) (local $v.272 v128)
    (local $v.273 v128) (local $v.274 v128) (local $v.275 v128) (local $v.276 v128) (local $v.277 v128)
    (local $v.278 v128) (local $v.279 v128) (local $v.280 v128) (local $v.281 v128) (local $v.282 v128)
    (local $v.283 v128) (local $v.284 v128) (local $v.285 v128) (local $v.286 v128) (local $at.287 i32)
    (local $v.288 v128) (local $v.289 v128) (local $v.290 v128) (local $at.291 i32) (local $v.292 v128)
    (local $at.293 i32) (local $v.294 v128) (local $v.295 v128) (local $v.296 v128) (local $v.297 v128)
    (local $v.298 v128) (local $v.299 v128) (local $v.300 v128) (local $v.301 v128) (local $v.302 v128)
    (local $v.303 v128) (local $v.304 v128) (local $v.305 v128) (local $v.306 v128) (local $v.307 v128)
    (local $v.308 v128) (local $v.309 v128) (local $v.310 v128) (local $v.311 v128) (local $v.312 v128)
    (local $v.313 v128) (local $at.314 i32) (local $v.315 v128) (local $v.316 v128) (local $v.317 v128)
    (local $at.318 i32) (local $v.319 v128) (local $at.320 i32) (local $v.321 v128) (local $v.322 v128)
    (local $v.323 v128) (local $v.324 v128) (local $v.325 v128) (local $v.326 v128) (local $v.327 v128)
    (local $v.328 v128) (local $v.329 v128) (local $v.330 v128) (local $v.331 v128) (local $v.332 v128)
    (local $v.333 v128) (local $v.334 v128) (local $v.335 v128) (local $v.336 v128) (local $v.337 v128)
    (local $v.338 v128) (local $v.339 v128) (local $v.340 v128) (local $v.341 v128) (local $v.342 v128)
    (local $v.343 v128) (local $v.344 v128) (local $v.345 v128) (local $v.346 v128) (local $v.347 v128)
    (local $v.348 v128) (local $v.349 v128) (local $v.350 v128) (local $v.351 v128) (local $v.352 v128)
    (local $v.353 v128) (local $v.354 v128) (local $v.355 v128) (local $v.356 v128) (local $v.357 v128)
    (local $v.358 v128) (local $v.359 v128) (local $v.360 v128) (local $v.361 v128) (local $v.362 v128)
    (local $v.363 v128) (local $v.364 v128) (local $v.365 v128) (local $v.366 v128) (local $v.367 v128)
    (local $v.368 v128) (local $v.369 v128) (local $v.370 v128) (local $at.371 i32) (local $v.372 v128)
    (local $v.373 v128) (local $v.374 v128) (local $at.375 i32) (local $v.376 v128) (local $at.377 i32)
    (local $v.378 v128) (local $v.379 v128) (local $v.380 v128) (local $v.381 v128) (local $v.382 v128)
    (local $v.383 v128) (local $v.384 v128) (local $v.385 v128) (local $v.386 v128) (local $v.387 v128)
    (local $v.388 v128) (local $v.389 v128) (local $at.390 i32) (local $v.391 v128) (local $v.392 v128)
    (local $v.393 v128) (local $v.394 v128) (local $v.395 v128) (local $v.396 v128) (local $at.397 i32)
    (local $v.398 v128) (local $v.399 v128) (local $v.400 v128) (local $v.401 v128) (local $v.402 v128)
    (local $v.403 v128) (local $v.404 v128) (local $v.405 v128) (local $v.406 v128) (local $v.407 v128)
    (local $v.408 v128) (local $v.409 v128) (local $v.410 v128) (local $v.411 v128) (local $v.412 v128)
    (local $v.413 v128) (local $v.414 v128) (local $v.415 v128) (local $v.416 v128) (local $v.417 v128)
    (local $v.418 v128) (local $v.419 v128) (local $v.420 v128) (local $v.421 v128) (local $v.422 v128)
    (local $v.423 v128) (local $v.424 v128) (local $v.425 v128) (local $v.426 v128) (local $v.427 v128)
    (local $v.428 v128) (local $v.429 v128) (local $v.430 v128) (local $v.431 v128) (local $v.432 v128)
    (local $v.433 v128) (local $v.434 v128) (local $v.435 v128) (local $v.436 v128) (local $b i32)
    (local $at.438 i32) (local $v.439 v128) (local $v.440 v128) (local $v.441 v128) (local $v.442 v128)
    (local $v.443 v128) (local $v.444 v128) (local $at.445 i32) (local $v.446 v128) (local $v.447 v128)
    (local $v.448 v128) (local $v.449 v128) (local $v.450 v128) (local $v.451 v128) (local $v.452 v128)
    (local $v.453 v128) (local $v.454 v128) (local $v.455 v128) (local $v.456 v128) (local $v.457 v128)
    (local $v.458 v128) (local $v.459 v128) (local $v.460 v128) (local $v.461 v128) (local $v.462 v128)
    (local $v.463 v128) (local $v.464 v128) (local $v.465 v128) (local $v.466 v128) (local $v.467 v128)
    (local $v.468 v128) (local $v.469 v128) (local $v.470 v128) (local $v.471 v128) (local $v.472 v128)
    (local $v.473 v128) (local $v.474 v128) (local $v.475 v128) (local $v.476 v128) (local $v.477 v128)
    (local $v.478 v128) (local $v.479 v128) (local $v.480 v128) (local $v.481 v128) (local $v.482 v128)
    (local $v.483 v128) (local $v.484 v128) (local $at.485 i32) (local $v.486 v128) (local $v.487 v128)
    (local $v.488 v128) (local $v.489 v128) (local $at.490 i32) (local $v.491 v128) (local $v.492 v128)
    (local $v.493 v128) (local $v.494 v128) (local $v.495 v128) (local $v.496 v128) (local $v.497 v128)
    (local $v.498 v128) (local $v.499 v128) (local $v.500 v128) (local $v.501 v128) (local $v.502 v128)
    (local $v.503 v128) (local $v.504 v128) (local $v.505 v128) (local $v.506 v128) (local $v.507 v128)
    (local $v.508 v128) (local $v.509 v128) (local $v.510 v128) (local $v.511 v128) (local $v.512 v128)
    (local $v.513 v128) (local $v.514 v128) (local $v.515 v128) (local $v.516 v128) (local $at.517 i32)
    (local $v.518 v128) (local $v.519 v128) (local $v.520 v128) (local $v.521 v128) (local $v.522 v128)
    (local $v.523 v128) (local $at.524 i32) (local $v.525 v128) (local $v.526 v128) (local $v.527 v128)
    (local $v.528 v128) (local $v.529 v128) (local $v.530 v128) (local $v.531 v128) (local $v.532 v128)
    (local $v.533 v128) (local $v.534 v128) (local $v.535 v128) (local $v.536 v128) (local $v.537 v128)
    (local $v.538 v128) (local $v.539 v128) (local $v.540 v128) (local $v.541 v128) (local $v.542 v128)
    (local $v.543 v128) (local $v.544 v128) (local $v.545 v128) (local $v.546 v128) (local $v.547 v128)
    (local $v.548 v128) (local $v.549 v128) (local $v.550 v128) (local $v.551 v128) (local $v.552 v128)
    (local $v.553 v128) (local $v.554 v128) (local $v.555 v128) (local $v.556 v128) (local $v.557 v128)
    (local $v.558 v128) (local $v.559 v128) (local $v.560 v128) (local $v.561 v128) (local $v.562 v128)
    (local $v.563 v128) (local $at.564 i32) (local $v.565 v128) (local $v.566 v128) (local $v.567 v128)
    (local $v.568 v128) (local $at.569 i32) (local $v.570 v128) (local $v.571 v128) (local $v.572 v128)
    (local $v.573 v128) (local $v.574 v128) (local $v.575 v128) (local $v.576 v128) (local $v.577 v128)
    (local $v.578 v128) (local $v.579 v128) (local $v.580 v128) (local $v.581 v128) (local $v.582 v128)
    (local $v.583 v128) (local $v.584 v128) (local $v.585 v128) (local $v.586 v128) (local $v.587 v128)
    (local $v.588 v128) (local $v.589 v128) (local $v.590 v128) (local $v.591 v128) (local $v.592 v128)
    (local $v.593 v128) (local $v.594 v128) (local $v.595 v128)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[y,h2]: W' e, W r, learning of W
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (if
          (global.get $last)
          (then
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.1 (v128.const f64x2 0 0))
              (local.set $v.2 (v128.const f64x2 0 0))
              (local.set $v.3 (v128.const f64x2 0 0))
              (local.set $v.4 (v128.const f64x2 0 0))
              (local.set $v.5 (v128.const f64x2 0 0))
              (local.set $v.6 (v128.const f64x2 0 0))
              (local.set $v.7 (v128.const f64x2 0 0))
              (local.set $v.8 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.10 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.14 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.16
                (i32.add (i32.mul (local.get $i) (i32.const 800)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.11 (v128.load64_splat offset=437184 (local.get $at.10)))
              (local.set $v.12 (local.get $v.11))
              (local.set $v.22 (v128.load64_splat offset=438208 (i32.const 0)))
              (local.set $v.23 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.22)))
              (local.set $v.26 (v128.load64_splat offset=437192 (local.get $at.10)))
              (local.set $v.27 (local.get $v.26))
              (local.set $v.35 (v128.load64_splat offset=437200 (local.get $at.10)))
              (local.set $v.36 (local.get $v.35))
              (local.set $v.44 (v128.load64_splat offset=437208 (local.get $at.10)))
              (local.set $v.45 (local.get $v.44))
              (loop $j
                (local.set $v.13 (local.get $v.12))
                (local.set $v.15 (v128.load offset=427200 (local.get $at.14)))
                (local.set $v.17 (v128.load offset=4681600 (local.get $at.16)))
                (local.set $v.18
                  (f64x2.add (local.get $v.15) (f64x2.mul (local.get $v.17) (local.get $v.13))))
                (local.set $v.19 (v128.load offset=425536 (local.get $at.14)))
                (local.set $v.1 (f64x2.add (local.get $v.1) (f64x2.mul (local.get $v.17) (local.get $v.19))))
                (local.set $v.20
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.19) (local.get $v.12))))
                (local.set $v.21 (local.get $v.20))
                (v128.store offset=4689600 (local.get $at.16) (local.get $v.21))
                (local.set $v.24
                  (f64x2.add (local.get $v.17) (f64x2.mul (local.get $v.23) (local.get $v.21))))
                (local.set $v.25 (local.get $v.24))
                (v128.store offset=4681600 (local.get $at.16) (local.get $v.25))
                (local.set $v.28 (local.get $v.27))
                (local.set $v.29 (v128.load offset=4682400 (local.get $at.16)))
                (local.set $v.30
                  (f64x2.add (local.get $v.18) (f64x2.mul (local.get $v.29) (local.get $v.28))))
                (local.set $v.3 (f64x2.add (local.get $v.3) (f64x2.mul (local.get $v.29) (local.get $v.19))))
                (local.set $v.31
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.19) (local.get $v.27))))
                (local.set $v.32 (local.get $v.31))
                (v128.store offset=4690400 (local.get $at.16) (local.get $v.32))
                (local.set $v.33
                  (f64x2.add (local.get $v.29) (f64x2.mul (local.get $v.23) (local.get $v.32))))
                (local.set $v.34 (local.get $v.33))
                (v128.store offset=4682400 (local.get $at.16) (local.get $v.34))
                (local.set $v.37 (local.get $v.36))
                (local.set $v.38 (v128.load offset=4683200 (local.get $at.16)))
                (local.set $v.39
                  (f64x2.add (local.get $v.30) (f64x2.mul (local.get $v.38) (local.get $v.37))))
                (local.set $v.5 (f64x2.add (local.get $v.5) (f64x2.mul (local.get $v.38) (local.get $v.19))))
                (local.set $v.40
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.19) (local.get $v.36))))
                (local.set $v.41 (local.get $v.40))
                (v128.store offset=4691200 (local.get $at.16) (local.get $v.41))
                (local.set $v.42
                  (f64x2.add (local.get $v.38) (f64x2.mul (local.get $v.23) (local.get $v.41))))
                (local.set $v.43 (local.get $v.42))
                (v128.store offset=4683200 (local.get $at.16) (local.get $v.43))
                (local.set $v.46 (local.get $v.45))
                (local.set $v.47 (v128.load offset=4684000 (local.get $at.16)))
                (local.set $v.48
                  (f64x2.add (local.get $v.39) (f64x2.mul (local.get $v.47) (local.get $v.46))))
                (local.set $v.7 (f64x2.add (local.get $v.7) (f64x2.mul (local.get $v.47) (local.get $v.19))))
                (local.set $v.49
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.19) (local.get $v.45))))
                (local.set $v.50 (local.get $v.49))
                (v128.store offset=4692000 (local.get $at.16) (local.get $v.50))
                (local.set $v.51
                  (f64x2.add (local.get $v.47) (f64x2.mul (local.get $v.23) (local.get $v.50))))
                (local.set $v.52 (local.get $v.51))
                (v128.store offset=4684000 (local.get $at.16) (local.get $v.52))
                (v128.store offset=427200 (local.get $at.14) (local.get $v.48))
                (local.set $v.53 (local.get $v.12))
                (local.set $v.54 (v128.load offset=427216 (local.get $at.14)))
                (local.set $v.55 (v128.load offset=4681616 (local.get $at.16)))
                (local.set $v.56
                  (f64x2.add (local.get $v.54) (f64x2.mul (local.get $v.55) (local.get $v.53))))
                (local.set $v.57 (v128.load offset=425552 (local.get $at.14)))
                (local.set $v.2 (f64x2.add (local.get $v.2) (f64x2.mul (local.get $v.55) (local.get $v.57))))
                (local.set $v.58
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.57) (local.get $v.12))))
                (local.set $v.59 (local.get $v.58))
                (v128.store offset=4689616 (local.get $at.16) (local.get $v.59))
                (local.set $v.60
                  (f64x2.add (local.get $v.55) (f64x2.mul (local.get $v.23) (local.get $v.59))))
                (local.set $v.61 (local.get $v.60))
                (v128.store offset=4681616 (local.get $at.16) (local.get $v.61))
                (local.set $v.62 (local.get $v.27))
                (local.set $v.63 (v128.load offset=4682416 (local.get $at.16)))
                (local.set $v.64
                  (f64x2.add (local.get $v.56) (f64x2.mul (local.get $v.63) (local.get $v.62))))
                (local.set $v.4 (f64x2.add (local.get $v.4) (f64x2.mul (local.get $v.63) (local.get $v.57))))
                (local.set $v.65
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.57) (local.get $v.27))))
                (local.set $v.66 (local.get $v.65))
                (v128.store offset=4690416 (local.get $at.16) (local.get $v.66))
                (local.set $v.67
                  (f64x2.add (local.get $v.63) (f64x2.mul (local.get $v.23) (local.get $v.66))))
                (local.set $v.68 (local.get $v.67))
                (v128.store offset=4682416 (local.get $at.16) (local.get $v.68))
                (local.set $v.69 (local.get $v.36))
                (local.set $v.70 (v128.load offset=4683216 (local.get $at.16)))
                (local.set $v.71
                  (f64x2.add (local.get $v.64) (f64x2.mul (local.get $v.70) (local.get $v.69))))
                (local.set $v.6 (f64x2.add (local.get $v.6) (f64x2.mul (local.get $v.70) (local.get $v.57))))
                (local.set $v.72
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.57) (local.get $v.36))))
                (local.set $v.73 (local.get $v.72))
                (v128.store offset=4691216 (local.get $at.16) (local.get $v.73))
                (local.set $v.74
                  (f64x2.add (local.get $v.70) (f64x2.mul (local.get $v.23) (local.get $v.73))))
                (local.set $v.75 (local.get $v.74))
                (v128.store offset=4683216 (local.get $at.16) (local.get $v.75))
                (local.set $v.76 (local.get $v.45))
                (local.set $v.77 (v128.load offset=4684016 (local.get $at.16)))
                (local.set $v.78
                  (f64x2.add (local.get $v.71) (f64x2.mul (local.get $v.77) (local.get $v.76))))
                (local.set $v.8 (f64x2.add (local.get $v.8) (f64x2.mul (local.get $v.77) (local.get $v.57))))
                (local.set $v.79
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.57) (local.get $v.45))))
                (local.set $v.80 (local.get $v.79))
                (v128.store offset=4692016 (local.get $at.16) (local.get $v.80))
                (local.set $v.81
                  (f64x2.add (local.get $v.77) (f64x2.mul (local.get $v.23) (local.get $v.80))))
                (local.set $v.82 (local.get $v.81))
                (v128.store offset=4684016 (local.get $at.16) (local.get $v.82))
                (v128.store offset=427216 (local.get $at.14) (local.get $v.78))
                (local.set $at.14 (i32.add (local.get $at.14) (i32.const 32)))
                (local.set $at.16 (i32.add (local.get $at.16) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 100))))
              (local.set $x (f64.load offset=437184 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.1)) (f64x2.extract_lane 1 (local.get $v.1)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.2)) (f64x2.extract_lane 1 (local.get $v.2)))))
              (f64.store offset=437696 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437192 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.3)) (f64x2.extract_lane 1 (local.get $v.3)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.4)) (f64x2.extract_lane 1 (local.get $v.4)))))
              (f64.store offset=437704 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437200 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.5)) (f64x2.extract_lane 1 (local.get $v.5)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.6)) (f64x2.extract_lane 1 (local.get $v.6)))))
              (f64.store offset=437712 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437208 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.7)) (f64x2.extract_lane 1 (local.get $v.7)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.8)) (f64x2.extract_lane 1 (local.get $v.8)))))
              (f64.store offset=437720 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 8))))
            (local.set $i (i32.const 8))
            (loop $i
              (local.set $v.87 (v128.const f64x2 0 0))
              (local.set $v.88 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.89 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.93 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.95
                (i32.add (i32.mul (local.get $i) (i32.const 800)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.90 (v128.load64_splat offset=437184 (local.get $at.89)))
              (local.set $v.91 (local.get $v.90))
              (local.set $v.101 (v128.load64_splat offset=438208 (i32.const 0)))
              (local.set $v.102 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.101)))
              (loop $j
                (local.set $v.92 (local.get $v.91))
                (local.set $v.94 (v128.load offset=427200 (local.get $at.93)))
                (local.set $v.96 (v128.load offset=4681600 (local.get $at.95)))
                (local.set $v.97
                  (f64x2.add (local.get $v.94) (f64x2.mul (local.get $v.96) (local.get $v.92))))
                (local.set $v.98 (v128.load offset=425536 (local.get $at.93)))
                (local.set $v.87
                  (f64x2.add (local.get $v.87) (f64x2.mul (local.get $v.96) (local.get $v.98))))
                (local.set $v.99
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.98) (local.get $v.91))))
                (local.set $v.100 (local.get $v.99))
                (v128.store offset=4689600 (local.get $at.95) (local.get $v.100))
                (local.set $v.103
                  (f64x2.add (local.get $v.96) (f64x2.mul (local.get $v.102) (local.get $v.100))))
                (local.set $v.104 (local.get $v.103))
                (v128.store offset=4681600 (local.get $at.95) (local.get $v.104))
                (v128.store offset=427200 (local.get $at.93) (local.get $v.97))
                (local.set $v.105 (local.get $v.91))
                (local.set $v.106 (v128.load offset=427216 (local.get $at.93)))
                (local.set $v.107 (v128.load offset=4681616 (local.get $at.95)))
                (local.set $v.108
                  (f64x2.add (local.get $v.106) (f64x2.mul (local.get $v.107) (local.get $v.105))))
                (local.set $v.109 (v128.load offset=425552 (local.get $at.93)))
                (local.set $v.88
                  (f64x2.add (local.get $v.88) (f64x2.mul (local.get $v.107) (local.get $v.109))))
                (local.set $v.110
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.109) (local.get $v.91))))
                (local.set $v.111 (local.get $v.110))
                (v128.store offset=4689616 (local.get $at.95) (local.get $v.111))
                (local.set $v.112
                  (f64x2.add (local.get $v.107) (f64x2.mul (local.get $v.102) (local.get $v.111))))
                (local.set $v.113 (local.get $v.112))
                (v128.store offset=4681616 (local.get $at.95) (local.get $v.113))
                (v128.store offset=427216 (local.get $at.93) (local.get $v.108))
                (local.set $at.93 (i32.add (local.get $at.93) (i32.const 32)))
                (local.set $at.95 (i32.add (local.get $at.95) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 100))))
              (local.set $x (f64.load offset=437184 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add (f64x2.extract_lane 0 (local.get $v.87)) (f64x2.extract_lane 1 (local.get $v.87)))
                  (f64.add (f64x2.extract_lane 0 (local.get $v.88)) (f64x2.extract_lane 1 (local.get $v.88)))))
              (f64.store offset=437696 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10)))))
          (else
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.114 (v128.const f64x2 0 0))
              (local.set $v.115 (v128.const f64x2 0 0))
              (local.set $v.116 (v128.const f64x2 0 0))
              (local.set $v.117 (v128.const f64x2 0 0))
              (local.set $v.118 (v128.const f64x2 0 0))
              (local.set $v.119 (v128.const f64x2 0 0))
              (local.set $v.120 (v128.const f64x2 0 0))
              (local.set $v.121 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.122 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.126 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.128
                (i32.add (i32.mul (local.get $i) (i32.const 800)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.123 (v128.load64_splat offset=437184 (local.get $at.122)))
              (local.set $v.124 (local.get $v.123))
              (local.set $v.134 (v128.load64_splat offset=438208 (i32.const 0)))
              (local.set $v.135 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.134)))
              (local.set $v.138 (v128.load64_splat offset=437192 (local.get $at.122)))
              (local.set $v.139 (local.get $v.138))
              (local.set $v.147 (v128.load64_splat offset=437200 (local.get $at.122)))
              (local.set $v.148 (local.get $v.147))
              (local.set $v.156 (v128.load64_splat offset=437208 (local.get $at.122)))
              (local.set $v.157 (local.get $v.156))
              (loop $j
                (local.set $v.125 (local.get $v.124))
                (local.set $v.127 (v128.load offset=427200 (local.get $at.126)))
                (local.set $v.129 (v128.load offset=4681600 (local.get $at.128)))
                (local.set $v.130
                  (f64x2.add (local.get $v.127) (f64x2.mul (local.get $v.129) (local.get $v.125))))
                (local.set $v.131 (v128.load offset=425536 (local.get $at.126)))
                (local.set $v.114
                  (f64x2.add (local.get $v.114) (f64x2.mul (local.get $v.129) (local.get $v.131))))
                (local.set $v.132
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.131) (local.get $v.124))))
                (local.set $v.133 (local.get $v.132))
                (local.set $v.136
                  (f64x2.add (local.get $v.129) (f64x2.mul (local.get $v.135) (local.get $v.133))))
                (local.set $v.137 (local.get $v.136))
                (v128.store offset=4681600 (local.get $at.128) (local.get $v.137))
                (local.set $v.140 (local.get $v.139))
                (local.set $v.141 (v128.load offset=4682400 (local.get $at.128)))
                (local.set $v.142
                  (f64x2.add (local.get $v.130) (f64x2.mul (local.get $v.141) (local.get $v.140))))
                (local.set $v.116
                  (f64x2.add (local.get $v.116) (f64x2.mul (local.get $v.141) (local.get $v.131))))
                (local.set $v.143
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.131) (local.get $v.139))))
                (local.set $v.144 (local.get $v.143))
                (local.set $v.145
                  (f64x2.add (local.get $v.141) (f64x2.mul (local.get $v.135) (local.get $v.144))))
                (local.set $v.146 (local.get $v.145))
                (v128.store offset=4682400 (local.get $at.128) (local.get $v.146))
                (local.set $v.149 (local.get $v.148))
                (local.set $v.150 (v128.load offset=4683200 (local.get $at.128)))
                (local.set $v.151
                  (f64x2.add (local.get $v.142) (f64x2.mul (local.get $v.150) (local.get $v.149))))
                (local.set $v.118
                  (f64x2.add (local.get $v.118) (f64x2.mul (local.get $v.150) (local.get $v.131))))
                (local.set $v.152
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.131) (local.get $v.148))))
                (local.set $v.153 (local.get $v.152))
                (local.set $v.154
                  (f64x2.add (local.get $v.150) (f64x2.mul (local.get $v.135) (local.get $v.153))))
                (local.set $v.155 (local.get $v.154))
                (v128.store offset=4683200 (local.get $at.128) (local.get $v.155))
                (local.set $v.158 (local.get $v.157))
                (local.set $v.159 (v128.load offset=4684000 (local.get $at.128)))
                (local.set $v.160
                  (f64x2.add (local.get $v.151) (f64x2.mul (local.get $v.159) (local.get $v.158))))
                (local.set $v.120
                  (f64x2.add (local.get $v.120) (f64x2.mul (local.get $v.159) (local.get $v.131))))
                (local.set $v.161
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.131) (local.get $v.157))))
                (local.set $v.162 (local.get $v.161))
                (local.set $v.163
                  (f64x2.add (local.get $v.159) (f64x2.mul (local.get $v.135) (local.get $v.162))))
                (local.set $v.164 (local.get $v.163))
                (v128.store offset=4684000 (local.get $at.128) (local.get $v.164))
                (v128.store offset=427200 (local.get $at.126) (local.get $v.160))
                (local.set $v.165 (local.get $v.124))
                (local.set $v.166 (v128.load offset=427216 (local.get $at.126)))
                (local.set $v.167 (v128.load offset=4681616 (local.get $at.128)))
                (local.set $v.168
                  (f64x2.add (local.get $v.166) (f64x2.mul (local.get $v.167) (local.get $v.165))))
                (local.set $v.169 (v128.load offset=425552 (local.get $at.126)))
                (local.set $v.115
                  (f64x2.add (local.get $v.115) (f64x2.mul (local.get $v.167) (local.get $v.169))))
                (local.set $v.170
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.169) (local.get $v.124))))
                (local.set $v.171 (local.get $v.170))
                (local.set $v.172
                  (f64x2.add (local.get $v.167) (f64x2.mul (local.get $v.135) (local.get $v.171))))
                (local.set $v.173 (local.get $v.172))
                (v128.store offset=4681616 (local.get $at.128) (local.get $v.173))
                (local.set $v.174 (local.get $v.139))
                (local.set $v.175 (v128.load offset=4682416 (local.get $at.128)))
                (local.set $v.176
                  (f64x2.add (local.get $v.168) (f64x2.mul (local.get $v.175) (local.get $v.174))))
                (local.set $v.117
                  (f64x2.add (local.get $v.117) (f64x2.mul (local.get $v.175) (local.get $v.169))))
                (local.set $v.177
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.169) (local.get $v.139))))
                (local.set $v.178 (local.get $v.177))
                (local.set $v.179
                  (f64x2.add (local.get $v.175) (f64x2.mul (local.get $v.135) (local.get $v.178))))
                (local.set $v.180 (local.get $v.179))
                (v128.store offset=4682416 (local.get $at.128) (local.get $v.180))
                (local.set $v.181 (local.get $v.148))
                (local.set $v.182 (v128.load offset=4683216 (local.get $at.128)))
                (local.set $v.183
                  (f64x2.add (local.get $v.176) (f64x2.mul (local.get $v.182) (local.get $v.181))))
                (local.set $v.119
                  (f64x2.add (local.get $v.119) (f64x2.mul (local.get $v.182) (local.get $v.169))))
                (local.set $v.184
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.169) (local.get $v.148))))
                (local.set $v.185 (local.get $v.184))
                (local.set $v.186
                  (f64x2.add (local.get $v.182) (f64x2.mul (local.get $v.135) (local.get $v.185))))
                (local.set $v.187 (local.get $v.186))
                (v128.store offset=4683216 (local.get $at.128) (local.get $v.187))
                (local.set $v.188 (local.get $v.157))
                (local.set $v.189 (v128.load offset=4684016 (local.get $at.128)))
                (local.set $v.190
                  (f64x2.add (local.get $v.183) (f64x2.mul (local.get $v.189) (local.get $v.188))))
                (local.set $v.121
                  (f64x2.add (local.get $v.121) (f64x2.mul (local.get $v.189) (local.get $v.169))))
                (local.set $v.191
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.169) (local.get $v.157))))
                (local.set $v.192 (local.get $v.191))
                (local.set $v.193
                  (f64x2.add (local.get $v.189) (f64x2.mul (local.get $v.135) (local.get $v.192))))
                (local.set $v.194 (local.get $v.193))
                (v128.store offset=4684016 (local.get $at.128) (local.get $v.194))
                (v128.store offset=427216 (local.get $at.126) (local.get $v.190))
                (local.set $at.126 (i32.add (local.get $at.126) (i32.const 32)))
                (local.set $at.128 (i32.add (local.get $at.128) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 100))))
              (local.set $x (f64.load offset=437184 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.114))
                    (f64x2.extract_lane 1 (local.get $v.114)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.115))
                    (f64x2.extract_lane 1 (local.get $v.115)))))
              (f64.store offset=437696 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437192 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.116))
                    (f64x2.extract_lane 1 (local.get $v.116)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.117))
                    (f64x2.extract_lane 1 (local.get $v.117)))))
              (f64.store offset=437704 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437200 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.118))
                    (f64x2.extract_lane 1 (local.get $v.118)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.119))
                    (f64x2.extract_lane 1 (local.get $v.119)))))
              (f64.store offset=437712 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437208 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.120))
                    (f64x2.extract_lane 1 (local.get $v.120)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.121))
                    (f64x2.extract_lane 1 (local.get $v.121)))))
              (f64.store offset=437720 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 8))))
            (local.set $i (i32.const 8))
            (loop $i
              (local.set $v.195 (v128.const f64x2 0 0))
              (local.set $v.196 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.197 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.201 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.203
                (i32.add (i32.mul (local.get $i) (i32.const 800)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.198 (v128.load64_splat offset=437184 (local.get $at.197)))
              (local.set $v.199 (local.get $v.198))
              (local.set $v.209 (v128.load64_splat offset=438208 (i32.const 0)))
              (local.set $v.210 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.209)))
              (loop $j
                (local.set $v.200 (local.get $v.199))
                (local.set $v.202 (v128.load offset=427200 (local.get $at.201)))
                (local.set $v.204 (v128.load offset=4681600 (local.get $at.203)))
                (local.set $v.205
                  (f64x2.add (local.get $v.202) (f64x2.mul (local.get $v.204) (local.get $v.200))))
                (local.set $v.206 (v128.load offset=425536 (local.get $at.201)))
                (local.set $v.195
                  (f64x2.add (local.get $v.195) (f64x2.mul (local.get $v.204) (local.get $v.206))))
                (local.set $v.207
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.206) (local.get $v.199))))
                (local.set $v.208 (local.get $v.207))
                (local.set $v.211
                  (f64x2.add (local.get $v.204) (f64x2.mul (local.get $v.210) (local.get $v.208))))
                (local.set $v.212 (local.get $v.211))
                (v128.store offset=4681600 (local.get $at.203) (local.get $v.212))
                (v128.store offset=427200 (local.get $at.201) (local.get $v.205))
                (local.set $v.213 (local.get $v.199))
                (local.set $v.214 (v128.load offset=427216 (local.get $at.201)))
                (local.set $v.215 (v128.load offset=4681616 (local.get $at.203)))
                (local.set $v.216
                  (f64x2.add (local.get $v.214) (f64x2.mul (local.get $v.215) (local.get $v.213))))
                (local.set $v.217 (v128.load offset=425552 (local.get $at.201)))
                (local.set $v.196
                  (f64x2.add (local.get $v.196) (f64x2.mul (local.get $v.215) (local.get $v.217))))
                (local.set $v.218
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.217) (local.get $v.199))))
                (local.set $v.219 (local.get $v.218))
                (local.set $v.220
                  (f64x2.add (local.get $v.215) (f64x2.mul (local.get $v.210) (local.get $v.219))))
                (local.set $v.221 (local.get $v.220))
                (v128.store offset=4681616 (local.get $at.203) (local.get $v.221))
                (v128.store offset=427216 (local.get $at.201) (local.get $v.216))
                (local.set $at.201 (i32.add (local.get $at.201) (i32.const 32)))
                (local.set $at.203 (i32.add (local.get $at.203) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 100))))
              (local.set $x (f64.load offset=437184 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.195))
                    (f64x2.extract_lane 1 (local.get $v.195)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.196))
                    (f64x2.extract_lane 1 (local.get $v.196)))))
              (f64.store offset=437696 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10)))))))
      (else
        (if
          (global.get $last)
          (then
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.222 (v128.const f64x2 0 0))
              (local.set $v.223 (v128.const f64x2 0 0))
              (local.set $v.224 (v128.const f64x2 0 0))
              (local.set $v.225 (v128.const f64x2 0 0))
              (local.set $v.226 (v128.const f64x2 0 0))
              (local.set $v.227 (v128.const f64x2 0 0))
              (local.set $v.228 (v128.const f64x2 0 0))
              (local.set $v.229 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.230 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.234 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.236
                (i32.add (i32.mul (local.get $i) (i32.const 800)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.231 (v128.load64_splat offset=437184 (local.get $at.230)))
              (local.set $v.232 (local.get $v.231))
              (local.set $v.242 (v128.load64_splat offset=437192 (local.get $at.230)))
              (local.set $v.243 (local.get $v.242))
              (local.set $v.249 (v128.load64_splat offset=437200 (local.get $at.230)))
              (local.set $v.250 (local.get $v.249))
              (local.set $v.256 (v128.load64_splat offset=437208 (local.get $at.230)))
              (local.set $v.257 (local.get $v.256))
              (loop $j
                (local.set $v.233 (local.get $v.232))
                (local.set $v.235 (v128.load offset=427200 (local.get $at.234)))
                (local.set $v.237 (v128.load offset=4681600 (local.get $at.236)))
                (local.set $v.238
                  (f64x2.add (local.get $v.235) (f64x2.mul (local.get $v.237) (local.get $v.233))))
                (local.set $v.239 (v128.load offset=425536 (local.get $at.234)))
                (local.set $v.222
                  (f64x2.add (local.get $v.222) (f64x2.mul (local.get $v.237) (local.get $v.239))))
                (local.set $v.240
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.239) (local.get $v.232))))
                (local.set $v.241 (local.get $v.240))
                (v128.store offset=4689600 (local.get $at.236) (local.get $v.241))
                (local.set $v.244 (local.get $v.243))
                (local.set $v.245 (v128.load offset=4682400 (local.get $at.236)))
                (local.set $v.246
                  (f64x2.add (local.get $v.238) (f64x2.mul (local.get $v.245) (local.get $v.244))))
                (local.set $v.224
                  (f64x2.add (local.get $v.224) (f64x2.mul (local.get $v.245) (local.get $v.239))))
                (local.set $v.247
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.239) (local.get $v.243))))
                (local.set $v.248 (local.get $v.247))
                (v128.store offset=4690400 (local.get $at.236) (local.get $v.248))
                (local.set $v.251 (local.get $v.250))
                (local.set $v.252 (v128.load offset=4683200 (local.get $at.236)))
                (local.set $v.253
                  (f64x2.add (local.get $v.246) (f64x2.mul (local.get $v.252) (local.get $v.251))))
                (local.set $v.226
                  (f64x2.add (local.get $v.226) (f64x2.mul (local.get $v.252) (local.get $v.239))))
                (local.set $v.254
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.239) (local.get $v.250))))
                (local.set $v.255 (local.get $v.254))
                (v128.store offset=4691200 (local.get $at.236) (local.get $v.255))
                (local.set $v.258 (local.get $v.257))
                (local.set $v.259 (v128.load offset=4684000 (local.get $at.236)))
                (local.set $v.260
                  (f64x2.add (local.get $v.253) (f64x2.mul (local.get $v.259) (local.get $v.258))))
                (local.set $v.228
                  (f64x2.add (local.get $v.228) (f64x2.mul (local.get $v.259) (local.get $v.239))))
                (local.set $v.261
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.239) (local.get $v.257))))
                (local.set $v.262 (local.get $v.261))
                (v128.store offset=4692000 (local.get $at.236) (local.get $v.262))
                (v128.store offset=427200 (local.get $at.234) (local.get $v.260))
                (local.set $v.263 (local.get $v.232))
                (local.set $v.264 (v128.load offset=427216 (local.get $at.234)))
                (local.set $v.265 (v128.load offset=4681616 (local.get $at.236)))
                (local.set $v.266
                  (f64x2.add (local.get $v.264) (f64x2.mul (local.get $v.265) (local.get $v.263))))
                (local.set $v.267 (v128.load offset=425552 (local.get $at.234)))
                (local.set $v.223
                  (f64x2.add (local.get $v.223) (f64x2.mul (local.get $v.265) (local.get $v.267))))
                (local.set $v.268
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.267) (local.get $v.232))))
                (local.set $v.269 (local.get $v.268))
                (v128.store offset=4689616 (local.get $at.236) (local.get $v.269))
                (local.set $v.270 (local.get $v.243))
                (local.set $v.271 (v128.load offset=4682416 (local.get $at.236)))
                (local.set $v.272
                  (f64x2.add (local.get $v.266) (f64x2.mul (local.get $v.271) (local.get $v.270))))
                (local.set $v.225
                  (f64x2.add (local.get $v.225) (f64x2.mul (local.get $v.271) (local.get $v.267))))
                (local.set $v.273
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.267) (local.get $v.243))))
                (local.set $v.274 (local.get $v.273))
                (v128.store offset=4690416 (local.get $at.236) (local.get $v.274))
                (local.set $v.275 (local.get $v.250))
                (local.set $v.276 (v128.load offset=4683216 (local.get $at.236)))
                (local.set $v.277
                  (f64x2.add (local.get $v.272) (f64x2.mul (local.get $v.276) (local.get $v.275))))
                (local.set $v.227
                  (f64x2.add (local.get $v.227) (f64x2.mul (local.get $v.276) (local.get $v.267))))
                (local.set $v.278
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.267) (local.get $v.250))))
                (local.set $v.279 (local.get $v.278))
                (v128.store offset=4691216 (local.get $at.236) (local.get $v.279))
                (local.set $v.280 (local.get $v.257))
                (local.set $v.281 (v128.load offset=4684016 (local.get $at.236)))
                (local.set $v.282
                  (f64x2.add (local.get $v.277) (f64x2.mul (local.get $v.281) (local.get $v.280))))
                (local.set $v.229
                  (f64x2.add (local.get $v.229) (f64x2.mul (local.get $v.281) (local.get $v.267))))
                (local.set $v.283
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.267) (local.get $v.257))))
                (local.set $v.284 (local.get $v.283))
                (v128.store offset=4692016 (local.get $at.236) (local.get $v.284))
                (v128.store offset=427216 (local.get $at.234) (local.get $v.282))
                (local.set $at.234 (i32.add (local.get $at.234) (i32.const 32)))
                (local.set $at.236 (i32.add (local.get $at.236) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 100))))
              (local.set $x (f64.load offset=437184 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.222))
                    (f64x2.extract_lane 1 (local.get $v.222)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.223))
                    (f64x2.extract_lane 1 (local.get $v.223)))))
              (f64.store offset=437696 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437192 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.224))
                    (f64x2.extract_lane 1 (local.get $v.224)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.225))
                    (f64x2.extract_lane 1 (local.get $v.225)))))
              (f64.store offset=437704 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437200 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.226))
                    (f64x2.extract_lane 1 (local.get $v.226)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.227))
                    (f64x2.extract_lane 1 (local.get $v.227)))))
              (f64.store offset=437712 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437208 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.228))
                    (f64x2.extract_lane 1 (local.get $v.228)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.229))
                    (f64x2.extract_lane 1 (local.get $v.229)))))
              (f64.store offset=437720 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 8))))
            (local.set $i (i32.const 8))
            (loop $i
              (local.set $v.285 (v128.const f64x2 0 0))
              (local.set $v.286 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.287 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.291 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.293
                (i32.add (i32.mul (local.get $i) (i32.const 800)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.288 (v128.load64_splat offset=437184 (local.get $at.287)))
              (local.set $v.289 (local.get $v.288))
              (loop $j
                (local.set $v.290 (local.get $v.289))
                (local.set $v.292 (v128.load offset=427200 (local.get $at.291)))
                (local.set $v.294 (v128.load offset=4681600 (local.get $at.293)))
                (local.set $v.295
                  (f64x2.add (local.get $v.292) (f64x2.mul (local.get $v.294) (local.get $v.290))))
                (local.set $v.296 (v128.load offset=425536 (local.get $at.291)))
                (local.set $v.285
                  (f64x2.add (local.get $v.285) (f64x2.mul (local.get $v.294) (local.get $v.296))))
                (local.set $v.297
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.296) (local.get $v.289))))
                (local.set $v.298 (local.get $v.297))
                (v128.store offset=4689600 (local.get $at.293) (local.get $v.298))
                (v128.store offset=427200 (local.get $at.291) (local.get $v.295))
                (local.set $v.299 (local.get $v.289))
                (local.set $v.300 (v128.load offset=427216 (local.get $at.291)))
                (local.set $v.301 (v128.load offset=4681616 (local.get $at.293)))
                (local.set $v.302
                  (f64x2.add (local.get $v.300) (f64x2.mul (local.get $v.301) (local.get $v.299))))
                (local.set $v.303 (v128.load offset=425552 (local.get $at.291)))
                (local.set $v.286
                  (f64x2.add (local.get $v.286) (f64x2.mul (local.get $v.301) (local.get $v.303))))
                (local.set $v.304
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.303) (local.get $v.289))))
                (local.set $v.305 (local.get $v.304))
                (v128.store offset=4689616 (local.get $at.293) (local.get $v.305))
                (v128.store offset=427216 (local.get $at.291) (local.get $v.302))
                (local.set $at.291 (i32.add (local.get $at.291) (i32.const 32)))
                (local.set $at.293 (i32.add (local.get $at.293) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 100))))
              (local.set $x (f64.load offset=437184 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.285))
                    (f64x2.extract_lane 1 (local.get $v.285)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.286))
                    (f64x2.extract_lane 1 (local.get $v.286)))))
              (f64.store offset=437696 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10)))))
          (else
            (local.set $i (i32.const 0))
            (loop $i
              (local.set $v.306 (v128.const f64x2 0 0))
              (local.set $v.307 (v128.const f64x2 0 0))
              (local.set $v.308 (v128.const f64x2 0 0))
              (local.set $v.309 (v128.const f64x2 0 0))
              (local.set $v.310 (v128.const f64x2 0 0))
              (local.set $v.311 (v128.const f64x2 0 0))
              (local.set $v.312 (v128.const f64x2 0 0))
              (local.set $v.313 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.314 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.318 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.320
                (i32.add (i32.mul (local.get $i) (i32.const 800)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.315 (v128.load64_splat offset=437184 (local.get $at.314)))
              (local.set $v.316 (local.get $v.315))
              (local.set $v.326 (v128.load64_splat offset=437192 (local.get $at.314)))
              (local.set $v.327 (local.get $v.326))
              (local.set $v.333 (v128.load64_splat offset=437200 (local.get $at.314)))
              (local.set $v.334 (local.get $v.333))
              (local.set $v.340 (v128.load64_splat offset=437208 (local.get $at.314)))
              (local.set $v.341 (local.get $v.340))
              (loop $j
                (local.set $v.317 (local.get $v.316))
                (local.set $v.319 (v128.load offset=427200 (local.get $at.318)))
                (local.set $v.321 (v128.load offset=4681600 (local.get $at.320)))
                (local.set $v.322
                  (f64x2.add (local.get $v.319) (f64x2.mul (local.get $v.321) (local.get $v.317))))
                (local.set $v.323 (v128.load offset=425536 (local.get $at.318)))
                (local.set $v.306
                  (f64x2.add (local.get $v.306) (f64x2.mul (local.get $v.321) (local.get $v.323))))
                (local.set $v.324
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.323) (local.get $v.316))))
                (local.set $v.325 (local.get $v.324))
                (local.set $v.328 (local.get $v.327))
                (local.set $v.329 (v128.load offset=4682400 (local.get $at.320)))
                (local.set $v.330
                  (f64x2.add (local.get $v.322) (f64x2.mul (local.get $v.329) (local.get $v.328))))
                (local.set $v.308
                  (f64x2.add (local.get $v.308) (f64x2.mul (local.get $v.329) (local.get $v.323))))
                (local.set $v.331
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.323) (local.get $v.327))))
                (local.set $v.332 (local.get $v.331))
                (local.set $v.335 (local.get $v.334))
                (local.set $v.336 (v128.load offset=4683200 (local.get $at.320)))
                (local.set $v.337
                  (f64x2.add (local.get $v.330) (f64x2.mul (local.get $v.336) (local.get $v.335))))
                (local.set $v.310
                  (f64x2.add (local.get $v.310) (f64x2.mul (local.get $v.336) (local.get $v.323))))
                (local.set $v.338
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.323) (local.get $v.334))))
                (local.set $v.339 (local.get $v.338))
                (local.set $v.342 (local.get $v.341))
                (local.set $v.343 (v128.load offset=4684000 (local.get $at.320)))
                (local.set $v.344
                  (f64x2.add (local.get $v.337) (f64x2.mul (local.get $v.343) (local.get $v.342))))
                (local.set $v.312
                  (f64x2.add (local.get $v.312) (f64x2.mul (local.get $v.343) (local.get $v.323))))
                (local.set $v.345
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.323) (local.get $v.341))))
                (local.set $v.346 (local.get $v.345))
                (v128.store offset=427200 (local.get $at.318) (local.get $v.344))
                (local.set $v.347 (local.get $v.316))
                (local.set $v.348 (v128.load offset=427216 (local.get $at.318)))
                (local.set $v.349 (v128.load offset=4681616 (local.get $at.320)))
                (local.set $v.350
                  (f64x2.add (local.get $v.348) (f64x2.mul (local.get $v.349) (local.get $v.347))))
                (local.set $v.351 (v128.load offset=425552 (local.get $at.318)))
                (local.set $v.307
                  (f64x2.add (local.get $v.307) (f64x2.mul (local.get $v.349) (local.get $v.351))))
                (local.set $v.352
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.351) (local.get $v.316))))
                (local.set $v.353 (local.get $v.352))
                (local.set $v.354 (local.get $v.327))
                (local.set $v.355 (v128.load offset=4682416 (local.get $at.320)))
                (local.set $v.356
                  (f64x2.add (local.get $v.350) (f64x2.mul (local.get $v.355) (local.get $v.354))))
                (local.set $v.309
                  (f64x2.add (local.get $v.309) (f64x2.mul (local.get $v.355) (local.get $v.351))))
                (local.set $v.357
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.351) (local.get $v.327))))
                (local.set $v.358 (local.get $v.357))
                (local.set $v.359 (local.get $v.334))
                (local.set $v.360 (v128.load offset=4683216 (local.get $at.320)))
                (local.set $v.361
                  (f64x2.add (local.get $v.356) (f64x2.mul (local.get $v.360) (local.get $v.359))))
                (local.set $v.311
                  (f64x2.add (local.get $v.311) (f64x2.mul (local.get $v.360) (local.get $v.351))))
                (local.set $v.362
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.351) (local.get $v.334))))
                (local.set $v.363 (local.get $v.362))
                (local.set $v.364 (local.get $v.341))
                (local.set $v.365 (v128.load offset=4684016 (local.get $at.320)))
                (local.set $v.366
                  (f64x2.add (local.get $v.361) (f64x2.mul (local.get $v.365) (local.get $v.364))))
                (local.set $v.313
                  (f64x2.add (local.get $v.313) (f64x2.mul (local.get $v.365) (local.get $v.351))))
                (local.set $v.367
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.351) (local.get $v.341))))
                (local.set $v.368 (local.get $v.367))
                (v128.store offset=427216 (local.get $at.318) (local.get $v.366))
                (local.set $at.318 (i32.add (local.get $at.318) (i32.const 32)))
                (local.set $at.320 (i32.add (local.get $at.320) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 100))))
              (local.set $x (f64.load offset=437184 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.306))
                    (f64x2.extract_lane 1 (local.get $v.306)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.307))
                    (f64x2.extract_lane 1 (local.get $v.307)))))
              (f64.store offset=437696 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437192 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.308))
                    (f64x2.extract_lane 1 (local.get $v.308)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.309))
                    (f64x2.extract_lane 1 (local.get $v.309)))))
              (f64.store offset=437704 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437200 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.310))
                    (f64x2.extract_lane 1 (local.get $v.310)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.311))
                    (f64x2.extract_lane 1 (local.get $v.311)))))
              (f64.store offset=437712 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (local.set $x (f64.load offset=437208 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.312))
                    (f64x2.extract_lane 1 (local.get $v.312)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.313))
                    (f64x2.extract_lane 1 (local.get $v.313)))))
              (f64.store offset=437720 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 8))))
            (local.set $i (i32.const 8))
            (loop $i
              (local.set $v.369 (v128.const f64x2 0 0))
              (local.set $v.370 (v128.const f64x2 0 0))
              (local.set $j (i32.const 0))
              (local.set $at.371 (i32.mul (local.get $i) (i32.const 8)))
              (local.set $at.375 (i32.mul (local.get $j) (i32.const 8)))
              (local.set $at.377
                (i32.add (i32.mul (local.get $i) (i32.const 800)) (i32.mul (local.get $j) (i32.const 8))))
              (local.set $v.372 (v128.load64_splat offset=437184 (local.get $at.371)))
              (local.set $v.373 (local.get $v.372))
              (loop $j
                (local.set $v.374 (local.get $v.373))
                (local.set $v.376 (v128.load offset=427200 (local.get $at.375)))
                (local.set $v.378 (v128.load offset=4681600 (local.get $at.377)))
                (local.set $v.379
                  (f64x2.add (local.get $v.376) (f64x2.mul (local.get $v.378) (local.get $v.374))))
                (local.set $v.380 (v128.load offset=425536 (local.get $at.375)))
                (local.set $v.369
                  (f64x2.add (local.get $v.369) (f64x2.mul (local.get $v.378) (local.get $v.380))))
                (local.set $v.381
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.380) (local.get $v.373))))
                (local.set $v.382 (local.get $v.381))
                (v128.store offset=427200 (local.get $at.375) (local.get $v.379))
                (local.set $v.383 (local.get $v.373))
                (local.set $v.384 (v128.load offset=427216 (local.get $at.375)))
                (local.set $v.385 (v128.load offset=4681616 (local.get $at.377)))
                (local.set $v.386
                  (f64x2.add (local.get $v.384) (f64x2.mul (local.get $v.385) (local.get $v.383))))
                (local.set $v.387 (v128.load offset=425552 (local.get $at.375)))
                (local.set $v.370
                  (f64x2.add (local.get $v.370) (f64x2.mul (local.get $v.385) (local.get $v.387))))
                (local.set $v.388
                  (f64x2.add (v128.const f64x2 0 0) (f64x2.mul (local.get $v.387) (local.get $v.373))))
                (local.set $v.389 (local.get $v.388))
                (v128.store offset=427216 (local.get $at.375) (local.get $v.386))
                (local.set $at.375 (i32.add (local.get $at.375) (i32.const 32)))
                (local.set $at.377 (i32.add (local.get $at.377) (i32.const 32)))
                (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 100))))
              (local.set $x (f64.load offset=437184 (i32.mul (local.get $i) (i32.const 8))))
              (local.set $s
                (f64.add
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.369))
                    (f64x2.extract_lane 1 (local.get $v.369)))
                  (f64.add
                    (f64x2.extract_lane 0 (local.get $v.370))
                    (f64x2.extract_lane 1 (local.get $v.370)))))
              (f64.store offset=437696 (i32.mul (local.get $i) (i32.const 8)) (local.get $s))
              (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))))))
    (local.set $b (i32.const 0))
    (local.set $i (i32.const 0))
    (local.set $at.390
      (i32.add (i32.mul (local.get $b) (i32.const 2400)) (i32.mul (local.get $i) (i32.const 8))))
    (local.set $at.397 (i32.mul (local.get $i) (i32.const 8)))
    (loop $i
      ;; [neuron-u] τ * u̇ = -u + W r + b + e
      ;; u[h1]
      (local.set $v.391 (v128.load offset=401984 (local.get $at.390)))
      (local.set $v.392 (local.get $v.391))
      (local.set $v.393 (v128.load offset=402000 (local.get $at.390)))
      (local.set $v.394 (local.get $v.393))
      (local.set $v.395 (v128.load offset=402016 (local.get $at.390)))
      (local.set $v.396 (local.get $v.395))
      (local.set $v.398 (v128.load offset=421440 (local.get $at.397)))
      (local.set $v.399 (local.get $v.398))
      (local.set $v.400 (v128.load offset=421456 (local.get $at.397)))
      (local.set $v.401 (local.get $v.400))
      (local.set $v.402 (v128.load offset=421472 (local.get $at.397)))
      (local.set $v.403 (local.get $v.402))
      (local.set $v.404 (v128.load offset=416576 (local.get $at.397)))
      (local.set $v.405 (v128.load offset=404416 (local.get $at.390)))
      (local.set $v.406 (v128.load offset=414144 (local.get $at.390)))
      (local.set $v.407
        (f64x2.div
          (f64x2.add
            (f64x2.add (f64x2.sub (local.get $v.404) (local.get $v.392)) (local.get $v.405))
            (local.get $v.406))
          (local.get $v.399)))
      (local.set $v.408 (v128.load offset=416592 (local.get $at.397)))
      (local.set $v.409 (v128.load offset=404432 (local.get $at.390)))
      (local.set $v.410 (v128.load offset=414160 (local.get $at.390)))
      (local.set $v.411
        (f64x2.div
          (f64x2.add
            (f64x2.add (f64x2.sub (local.get $v.408) (local.get $v.394)) (local.get $v.409))
            (local.get $v.410))
          (local.get $v.401)))
      (local.set $v.412 (v128.load offset=416608 (local.get $at.397)))
      (local.set $v.413 (v128.load offset=404448 (local.get $at.390)))
      (local.set $v.414 (v128.load offset=414176 (local.get $at.390)))
      (local.set $v.415
        (f64x2.div
          (f64x2.add
            (f64x2.add (f64x2.sub (local.get $v.412) (local.get $v.396)) (local.get $v.413))
            (local.get $v.414))
          (local.get $v.403)))
      ;; [definition-r] r = φ(D(τ) u)
      ;; r[h1]
      (local.set $v.416 (f64x2.add (local.get $v.392) (f64x2.mul (local.get $v.399) (local.get $v.407))))
      (local.set $v.417 (f64x2.add (local.get $v.394) (f64x2.mul (local.get $v.401) (local.get $v.411))))
      (local.set $v.418 (f64x2.add (local.get $v.396) (f64x2.mul (local.get $v.403) (local.get $v.415))))
      (local.set $v.419 (local.get $v.416))
      (local.set $v.420
        (f64x2.pmin (f64x2.max (local.get $v.419) (v128.const f64x2 0 0)) (v128.const f64x2 1 1)))
      (local.set $v.421 (local.get $v.417))
      (local.set $v.422
        (f64x2.pmin (f64x2.max (local.get $v.421) (v128.const f64x2 0 0)) (v128.const f64x2 1 1)))
      (local.set $v.423 (local.get $v.418))
      (local.set $v.424
        (f64x2.pmin (f64x2.max (local.get $v.423) (v128.const f64x2 0 0)) (v128.const f64x2 1 1)))
      (local.set $v.425 (local.get $v.420))
      (local.set $v.426 (local.get $v.422))
      (local.set $v.427 (local.get $v.424))
      (v128.store offset=406848 (local.get $at.390) (local.get $v.425))
      (v128.store offset=406864 (local.get $at.390) (local.get $v.426))
      (v128.store offset=406880 (local.get $at.390) (local.get $v.427))
      ;; phi'[h1]
      (local.set $v.428
        (v128.and
          (v128.and (v128.const f64x2 1 1) (f64x2.le (local.get $v.419) (v128.const f64x2 1 1)))
          (f64x2.le (v128.const f64x2 0 0) (local.get $v.419))))
      (local.set $v.429
        (v128.and
          (v128.and (v128.const f64x2 1 1) (f64x2.le (local.get $v.421) (v128.const f64x2 1 1)))
          (f64x2.le (v128.const f64x2 0 0) (local.get $v.421))))
      (local.set $v.430
        (v128.and
          (v128.and (v128.const f64x2 1 1) (f64x2.le (local.get $v.423) (v128.const f64x2 1 1)))
          (f64x2.le (v128.const f64x2 0 0) (local.get $v.423))))
      (local.set $v.431 (local.get $v.428))
      (local.set $v.432 (local.get $v.429))
      (local.set $v.433 (local.get $v.430))
      (v128.store offset=409280 (local.get $at.390) (local.get $v.431))
      (v128.store offset=409296 (local.get $at.390) (local.get $v.432))
      (v128.store offset=409312 (local.get $at.390) (local.get $v.433))
      (local.set $v.434
        (f64x2.add (local.get $v.392) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.407))))
      (local.set $v.435
        (f64x2.add (local.get $v.394) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.411))))
      (local.set $v.436
        (f64x2.add (local.get $v.396) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.415))))
      (v128.store offset=401984 (local.get $at.390) (local.get $v.434))
      (v128.store offset=402000 (local.get $at.390) (local.get $v.435))
      (v128.store offset=402016 (local.get $at.390) (local.get $v.436))
      (local.set $at.390 (i32.add (local.get $at.390) (i32.const 48)))
      (local.set $at.397 (i32.add (local.get $at.397) (i32.const 48)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 6))) (i32.const 300))))
    (local.set $b (i32.const 0))
    (local.set $i (i32.const 0))
    (local.set $at.438
      (i32.add (i32.mul (local.get $b) (i32.const 800)) (i32.mul (local.get $i) (i32.const 8))))
    (local.set $at.445 (i32.mul (local.get $i) (i32.const 8)))
    (loop $i
      ;; [neuron-u] τ * u̇ = -u + W r + b + e
      ;; u[h2]
      (local.set $v.439 (v128.load offset=423872 (local.get $at.438)))
      (local.set $v.440 (local.get $v.439))
      (local.set $v.441 (v128.load offset=423888 (local.get $at.438)))
      (local.set $v.442 (local.get $v.441))
      (local.set $v.443 (v128.load offset=423904 (local.get $at.438)))
      (local.set $v.444 (local.get $v.443))
      (local.set $v.446 (v128.load offset=430528 (local.get $at.445)))
      (local.set $v.447 (local.get $v.446))
      (local.set $v.448 (v128.load offset=430544 (local.get $at.445)))
      (local.set $v.449 (local.get $v.448))
      (local.set $v.450 (v128.load offset=430560 (local.get $at.445)))
      (local.set $v.451 (local.get $v.450))
      (local.set $v.452 (v128.load offset=428864 (local.get $at.445)))
      (local.set $v.453 (v128.load offset=424704 (local.get $at.438)))
      (local.set $v.454 (v128.load offset=428032 (local.get $at.438)))
      (local.set $v.455
        (f64x2.div
          (f64x2.add
            (f64x2.add (f64x2.sub (local.get $v.452) (local.get $v.440)) (local.get $v.453))
            (local.get $v.454))
          (local.get $v.447)))
      (local.set $v.456 (v128.load offset=428880 (local.get $at.445)))
      (local.set $v.457 (v128.load offset=424720 (local.get $at.438)))
      (local.set $v.458 (v128.load offset=428048 (local.get $at.438)))
      (local.set $v.459
        (f64x2.div
          (f64x2.add
            (f64x2.add (f64x2.sub (local.get $v.456) (local.get $v.442)) (local.get $v.457))
            (local.get $v.458))
          (local.get $v.449)))
      (local.set $v.460 (v128.load offset=428896 (local.get $at.445)))
      (local.set $v.461 (v128.load offset=424736 (local.get $at.438)))
      (local.set $v.462 (v128.load offset=428064 (local.get $at.438)))
      (local.set $v.463
        (f64x2.div
          (f64x2.add
            (f64x2.add (f64x2.sub (local.get $v.460) (local.get $v.444)) (local.get $v.461))
            (local.get $v.462))
          (local.get $v.451)))
      ;; [definition-r] r = φ(D(τ) u)
      ;; r[h2]
      (local.set $v.464 (f64x2.add (local.get $v.440) (f64x2.mul (local.get $v.447) (local.get $v.455))))
      (local.set $v.465 (f64x2.add (local.get $v.442) (f64x2.mul (local.get $v.449) (local.get $v.459))))
      (local.set $v.466 (f64x2.add (local.get $v.444) (f64x2.mul (local.get $v.451) (local.get $v.463))))
      (local.set $v.467 (local.get $v.464))
      (local.set $v.468
        (f64x2.pmin (f64x2.max (local.get $v.467) (v128.const f64x2 0 0)) (v128.const f64x2 1 1)))
      (local.set $v.469 (local.get $v.465))
      (local.set $v.470
        (f64x2.pmin (f64x2.max (local.get $v.469) (v128.const f64x2 0 0)) (v128.const f64x2 1 1)))
      (local.set $v.471 (local.get $v.466))
      (local.set $v.472
        (f64x2.pmin (f64x2.max (local.get $v.471) (v128.const f64x2 0 0)) (v128.const f64x2 1 1)))
      (local.set $v.473 (local.get $v.468))
      (local.set $v.474 (local.get $v.470))
      (local.set $v.475 (local.get $v.472))
      (v128.store offset=425536 (local.get $at.438) (local.get $v.473))
      (v128.store offset=425552 (local.get $at.438) (local.get $v.474))
      (v128.store offset=425568 (local.get $at.438) (local.get $v.475))
      ;; phi'[h2]
      (local.set $v.476
        (v128.and
          (v128.and (v128.const f64x2 1 1) (f64x2.le (local.get $v.467) (v128.const f64x2 1 1)))
          (f64x2.le (v128.const f64x2 0 0) (local.get $v.467))))
      (local.set $v.477
        (v128.and
          (v128.and (v128.const f64x2 1 1) (f64x2.le (local.get $v.469) (v128.const f64x2 1 1)))
          (f64x2.le (v128.const f64x2 0 0) (local.get $v.469))))
      (local.set $v.478
        (v128.and
          (v128.and (v128.const f64x2 1 1) (f64x2.le (local.get $v.471) (v128.const f64x2 1 1)))
          (f64x2.le (v128.const f64x2 0 0) (local.get $v.471))))
      (local.set $v.479 (local.get $v.476))
      (local.set $v.480 (local.get $v.477))
      (local.set $v.481 (local.get $v.478))
      (v128.store offset=426368 (local.get $at.438) (local.get $v.479))
      (v128.store offset=426384 (local.get $at.438) (local.get $v.480))
      (v128.store offset=426400 (local.get $at.438) (local.get $v.481))
      (local.set $v.482
        (f64x2.add (local.get $v.440) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.455))))
      (local.set $v.483
        (f64x2.add (local.get $v.442) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.459))))
      (local.set $v.484
        (f64x2.add (local.get $v.444) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.463))))
      (v128.store offset=423872 (local.get $at.438) (local.get $v.482))
      (v128.store offset=423888 (local.get $at.438) (local.get $v.483))
      (v128.store offset=423904 (local.get $at.438) (local.get $v.484))
      (local.set $at.438 (i32.add (local.get $at.438) (i32.const 48)))
      (local.set $at.445 (i32.add (local.get $at.445) (i32.const 48)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 6))) (i32.const 96))))
    (local.set $i (i32.const 96))
    (local.set $at.485
      (i32.add (i32.mul (local.get $b) (i32.const 800)) (i32.mul (local.get $i) (i32.const 8))))
    (local.set $at.490 (i32.mul (local.get $i) (i32.const 8)))
    ;; [neuron-u] τ * u̇ = -u + W r + b + e
    ;; u[h2]
    (local.set $v.486 (v128.load offset=423872 (local.get $at.485)))
    (local.set $v.487 (local.get $v.486))
    (local.set $v.488 (v128.load offset=423888 (local.get $at.485)))
    (local.set $v.489 (local.get $v.488))
    (local.set $v.491 (v128.load offset=430528 (local.get $at.490)))
    (local.set $v.492 (local.get $v.491))
    (local.set $v.493 (v128.load offset=430544 (local.get $at.490)))
    (local.set $v.494 (local.get $v.493))
    (local.set $v.495 (v128.load offset=428864 (local.get $at.490)))
    (local.set $v.496 (v128.load offset=424704 (local.get $at.485)))
    (local.set $v.497 (v128.load offset=428032 (local.get $at.485)))
    (local.set $v.498
      (f64x2.div
        (f64x2.add
          (f64x2.add (f64x2.sub (local.get $v.495) (local.get $v.487)) (local.get $v.496))
          (local.get $v.497))
        (local.get $v.492)))
    (local.set $v.499 (v128.load offset=428880 (local.get $at.490)))
    (local.set $v.500 (v128.load offset=424720 (local.get $at.485)))
    (local.set $v.501 (v128.load offset=428048 (local.get $at.485)))
    (local.set $v.502
      (f64x2.div
        (f64x2.add
          (f64x2.add (f64x2.sub (local.get $v.499) (local.get $v.489)) (local.get $v.500))
          (local.get $v.501))
        (local.get $v.494)))
    ;; [definition-r] r = φ(D(τ) u)
    ;; r[h2]
    (local.set $v.503 (f64x2.add (local.get $v.487) (f64x2.mul (local.get $v.492) (local.get $v.498))))
    (local.set $v.504 (f64x2.add (local.get $v.489) (f64x2.mul (local.get $v.494) (local.get $v.502))))
    (local.set $v.505 (local.get $v.503))
    (local.set $v.506
      (f64x2.pmin (f64x2.max (local.get $v.505) (v128.const f64x2 0 0)) (v128.const f64x2 1 1)))
    (local.set $v.507 (local.get $v.504))
    (local.set $v.508
      (f64x2.pmin (f64x2.max (local.get $v.507) (v128.const f64x2 0 0)) (v128.const f64x2 1 1)))
    (local.set $v.509 (local.get $v.506))
    (local.set $v.510 (local.get $v.508))
    (v128.store offset=425536 (local.get $at.485) (local.get $v.509))
    (v128.store offset=425552 (local.get $at.485) (local.get $v.510))
    ;; phi'[h2]
    (local.set $v.511
      (v128.and
        (v128.and (v128.const f64x2 1 1) (f64x2.le (local.get $v.505) (v128.const f64x2 1 1)))
        (f64x2.le (v128.const f64x2 0 0) (local.get $v.505))))
    (local.set $v.512
      (v128.and
        (v128.and (v128.const f64x2 1 1) (f64x2.le (local.get $v.507) (v128.const f64x2 1 1)))
        (f64x2.le (v128.const f64x2 0 0) (local.get $v.507))))
    (local.set $v.513 (local.get $v.511))
    (local.set $v.514 (local.get $v.512))
    (v128.store offset=426368 (local.get $at.485) (local.get $v.513))
    (v128.store offset=426384 (local.get $at.485) (local.get $v.514))
    (local.set $v.515
      (f64x2.add (local.get $v.487) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.498))))
    (local.set $v.516
      (f64x2.add (local.get $v.489) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.502))))
    (v128.store offset=423872 (local.get $at.485) (local.get $v.515))
    (v128.store offset=423888 (local.get $at.485) (local.get $v.516))
    (local.set $b (i32.const 0))
    (local.set $i (i32.const 0))
    (local.set $at.517
      (i32.add (i32.mul (local.get $b) (i32.const 80)) (i32.mul (local.get $i) (i32.const 8))))
    (local.set $at.524 (i32.mul (local.get $i) (i32.const 8)))
    ;; [neuron-u] τ * u̇ = -u + W r + b + e
    ;; u[y]
    (local.set $v.518 (v128.load offset=437056 (local.get $at.517)))
    (local.set $v.519 (local.get $v.518))
    (local.set $v.520 (v128.load offset=437072 (local.get $at.517)))
    (local.set $v.521 (local.get $v.520))
    (local.set $v.522 (v128.load offset=437088 (local.get $at.517)))
    (local.set $v.523 (local.get $v.522))
    (local.set $v.525 (v128.load offset=438080 (local.get $at.524)))
    (local.set $v.526 (local.get $v.525))
    (local.set $v.527 (v128.load offset=438096 (local.get $at.524)))
    (local.set $v.528 (local.get $v.527))
    (local.set $v.529 (v128.load offset=438112 (local.get $at.524)))
    (local.set $v.530 (local.get $v.529))
    (local.set $v.531 (v128.load offset=437824 (local.get $at.524)))
    (local.set $v.532 (v128.load offset=437184 (local.get $at.517)))
    (local.set $v.533 (v128.load offset=437696 (local.get $at.517)))
    (local.set $v.534
      (f64x2.div
        (f64x2.add
          (f64x2.add (f64x2.sub (local.get $v.531) (local.get $v.519)) (local.get $v.532))
          (local.get $v.533))
        (local.get $v.526)))
    (local.set $v.535 (v128.load offset=437840 (local.get $at.524)))
    (local.set $v.536 (v128.load offset=437200 (local.get $at.517)))
    (local.set $v.537 (v128.load offset=437712 (local.get $at.517)))
    (local.set $v.538
      (f64x2.div
        (f64x2.add
          (f64x2.add (f64x2.sub (local.get $v.535) (local.get $v.521)) (local.get $v.536))
          (local.get $v.537))
        (local.get $v.528)))
    (local.set $v.539 (v128.load offset=437856 (local.get $at.524)))
    (local.set $v.540 (v128.load offset=437216 (local.get $at.517)))
    (local.set $v.541 (v128.load offset=437728 (local.get $at.517)))
    (local.set $v.542
      (f64x2.div
        (f64x2.add
          (f64x2.add (f64x2.sub (local.get $v.539) (local.get $v.523)) (local.get $v.540))
          (local.get $v.541))
        (local.get $v.530)))
    ;; [definition-r] r = φ(D(τ) u)
    ;; r[y]
    (local.set $v.543 (f64x2.add (local.get $v.519) (f64x2.mul (local.get $v.526) (local.get $v.534))))
    (local.set $v.544 (f64x2.add (local.get $v.521) (f64x2.mul (local.get $v.528) (local.get $v.538))))
    (local.set $v.545 (f64x2.add (local.get $v.523) (f64x2.mul (local.get $v.530) (local.get $v.542))))
    (local.set $v.546 (local.get $v.543))
    (local.set $v.547 (local.get $v.546))
    (local.set $v.548 (local.get $v.544))
    (local.set $v.549 (local.get $v.548))
    (local.set $v.550 (local.get $v.545))
    (local.set $v.551 (local.get $v.550))
    (local.set $v.552 (local.get $v.547))
    (local.set $v.553 (local.get $v.549))
    (local.set $v.554 (local.get $v.551))
    (v128.store offset=437312 (local.get $at.517) (local.get $v.552))
    (v128.store offset=437328 (local.get $at.517) (local.get $v.553))
    (v128.store offset=437344 (local.get $at.517) (local.get $v.554))
    ;; phi'[y]
    (local.set $v.555 (v128.const f64x2 1 1))
    (local.set $v.556 (v128.const f64x2 1 1))
    (local.set $v.557 (v128.const f64x2 1 1))
    (local.set $v.558 (local.get $v.555))
    (local.set $v.559 (local.get $v.556))
    (local.set $v.560 (local.get $v.557))
    (v128.store offset=437440 (local.get $at.517) (local.get $v.558))
    (v128.store offset=437456 (local.get $at.517) (local.get $v.559))
    (v128.store offset=437472 (local.get $at.517) (local.get $v.560))
    (local.set $v.561
      (f64x2.add (local.get $v.519) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.534))))
    (local.set $v.562
      (f64x2.add (local.get $v.521) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.538))))
    (local.set $v.563
      (f64x2.add (local.get $v.523) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.542))))
    (v128.store offset=437056 (local.get $at.517) (local.get $v.561))
    (v128.store offset=437072 (local.get $at.517) (local.get $v.562))
    (v128.store offset=437088 (local.get $at.517) (local.get $v.563))
    (local.set $i (i32.const 6))
    (local.set $at.564
      (i32.add (i32.mul (local.get $b) (i32.const 80)) (i32.mul (local.get $i) (i32.const 8))))
    (local.set $at.569 (i32.mul (local.get $i) (i32.const 8)))
    ;; [neuron-u] τ * u̇ = -u + W r + b + e
    ;; u[y]
    (local.set $v.565 (v128.load offset=437056 (local.get $at.564)))
    (local.set $v.566 (local.get $v.565))
    (local.set $v.567 (v128.load offset=437072 (local.get $at.564)))
    (local.set $v.568 (local.get $v.567))
    (local.set $v.570 (v128.load offset=438080 (local.get $at.569)))
    (local.set $v.571 (local.get $v.570))
    (local.set $v.572 (v128.load offset=438096 (local.get $at.569)))
    (local.set $v.573 (local.get $v.572))
    (local.set $v.574 (v128.load offset=437824 (local.get $at.569)))
    (local.set $v.575 (v128.load offset=437184 (local.get $at.564)))
    (local.set $v.576 (v128.load offset=437696 (local.get $at.564)))
    (local.set $v.577
      (f64x2.div
        (f64x2.add
          (f64x2.add (f64x2.sub (local.get $v.574) (local.get $v.566)) (local.get $v.575))
          (local.get $v.576))
        (local.get $v.571)))
    (local.set $v.578 (v128.load offset=437840 (local.get $at.569)))
    (local.set $v.579 (v128.load offset=437200 (local.get $at.564)))
    (local.set $v.580 (v128.load offset=437712 (local.get $at.564)))
    (local.set $v.581
      (f64x2.div
        (f64x2.add
          (f64x2.add (f64x2.sub (local.get $v.578) (local.get $v.568)) (local.get $v.579))
          (local.get $v.580))
        (local.get $v.573)))
    ;; [definition-r] r = φ(D(τ) u)
    ;; r[y]
    (local.set $v.582 (f64x2.add (local.get $v.566) (f64x2.mul (local.get $v.571) (local.get $v.577))))
    (local.set $v.583 (f64x2.add (local.get $v.568) (f64x2.mul (local.get $v.573) (local.get $v.581))))
    (local.set $v.584 (local.get $v.582))
    (local.set $v.585 (local.get $v.584))
    (local.set $v.586 (local.get $v.583))
    (local.set $v.587 (local.get $v.586))
    (local.set $v.588 (local.get $v.585))
    (local.set $v.589 (local.get $v.587))
    (v128.store offset=437312 (local.get $at.564) (local.get $v.588))
    (v128.store offset=437328 (local.get $at.564) (local.get $v.589))
    ;; phi'[y]
    (local.set $v.590 (v128.const f64x2 1 1))
    (local.set $v.591 (v128.const f64x2 1 1))
    (local.set $v.592 (local.get $v.590))
    (local.set $v.593 (local.get $v.591))
    (v128.store offset=437440 (local.get $at.564) (local.get $v.592))
    (v128.store offset=437456 (local.get $at.564) (local.get $v.593))
    (local.set $v.594
      (f64x2.add (local.get $v.566) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.577))))
    (local.set $v.595
      (f64x2.add (local.get $v.568) (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.581))))
    (v128.store offset=437056 (local.get $at.564) (local.get $v.594))
    (v128.store offset=437072 (local.get $at.564) (local.get $v.595)))
  (func $step.synapse_b (param $slot i32)
    (local $i i32) (local $at.1 i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    ;; [synapse-b] ḃ = η * e
    ;; b[h1]: learning
    (local.set $i (i32.const 0))
    (local.set $at.1 (i32.mul (local.get $i) (i32.const 8)))
    (loop $i
      (local.set $v.2 (v128.load offset=404416 (local.get $at.1)))
      (local.set $v.3 (f64x2.add (v128.const f64x2 0 0) (local.get $v.2)))
      (local.set $v.4 (v128.load offset=404432 (local.get $at.1)))
      (local.set $v.5 (f64x2.add (v128.const f64x2 0 0) (local.get $v.4)))
      (local.set $v.6 (v128.load offset=404448 (local.get $at.1)))
      (local.set $v.7 (f64x2.add (v128.const f64x2 0 0) (local.get $v.6)))
      (local.set $v.8 (local.get $v.3))
      (local.set $v.9 (local.get $v.5))
      (local.set $v.10 (local.get $v.7))
      (v128.store offset=419008 (local.get $at.1) (local.get $v.8))
      (v128.store offset=419024 (local.get $at.1) (local.get $v.9))
      (v128.store offset=419040 (local.get $at.1) (local.get $v.10))
      (local.set $at.1 (i32.add (local.get $at.1) (i32.const 48)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 6))) (i32.const 300)))))
  (func $step.synapse_b_2 (param $slot i32)
    (local $i i32) (local $at.1 i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $at.11 i32) (local $v.12 v128) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128)
    ;; [synapse-b] ḃ = η * e
    ;; b[h2]: learning
    (local.set $i (i32.const 0))
    (local.set $at.1 (i32.mul (local.get $i) (i32.const 8)))
    (loop $i
      (local.set $v.2 (v128.load offset=424704 (local.get $at.1)))
      (local.set $v.3 (f64x2.add (v128.const f64x2 0 0) (local.get $v.2)))
      (local.set $v.4 (v128.load offset=424720 (local.get $at.1)))
      (local.set $v.5 (f64x2.add (v128.const f64x2 0 0) (local.get $v.4)))
      (local.set $v.6 (v128.load offset=424736 (local.get $at.1)))
      (local.set $v.7 (f64x2.add (v128.const f64x2 0 0) (local.get $v.6)))
      (local.set $v.8 (local.get $v.3))
      (local.set $v.9 (local.get $v.5))
      (local.set $v.10 (local.get $v.7))
      (v128.store offset=429696 (local.get $at.1) (local.get $v.8))
      (v128.store offset=429712 (local.get $at.1) (local.get $v.9))
      (v128.store offset=429728 (local.get $at.1) (local.get $v.10))
      (local.set $at.1 (i32.add (local.get $at.1) (i32.const 48)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 6))) (i32.const 96))))
    (local.set $i (i32.const 96))
    (local.set $at.11 (i32.mul (local.get $i) (i32.const 8)))
    (local.set $v.12 (v128.load offset=424704 (local.get $at.11)))
    (local.set $v.13 (f64x2.add (v128.const f64x2 0 0) (local.get $v.12)))
    (local.set $v.14 (v128.load offset=424720 (local.get $at.11)))
    (local.set $v.15 (f64x2.add (v128.const f64x2 0 0) (local.get $v.14)))
    (local.set $v.16 (local.get $v.13))
    (local.set $v.17 (local.get $v.15))
    (v128.store offset=429696 (local.get $at.11) (local.get $v.16))
    (v128.store offset=429712 (local.get $at.11) (local.get $v.17)))
  (func $step.synapse_b_3 (param $slot i32)
    (local $i i32) (local $at.1 i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $at.11 i32) (local $v.12 v128) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128) (local $at.18 i32) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128)
    (local $v.26 v128) (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128)
    (local $v.31 v128) (local $v.32 v128) (local $at.33 i32) (local $v.34 v128) (local $v.35 v128)
    (local $v.36 v128) (local $v.37 v128) (local $v.38 v128) (local $v.39 v128) (local $v.40 v128)
    (local $v.41 v128) (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $v.45 v128)
    (local $v.46 v128) (local $v.47 v128) (local $at.48 i32) (local $v.49 v128) (local $v.50 v128)
    (local $v.51 v128) (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128)
    (local $v.56 v128) (local $v.57 v128) (local $v.58 v128) (local $at.59 i32) (local $v.60 v128)
    (local $v.61 v128) (local $v.62 v128) (local $v.63 v128) (local $v.64 v128) (local $v.65 v128)
    (local $v.66 v128) (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128)
    (local $v.71 v128) (local $v.72 v128) (local $v.73 v128) (local $at.74 i32) (local $v.75 v128)
    (local $v.76 v128) (local $v.77 v128) (local $v.78 v128) (local $v.79 v128) (local $v.80 v128)
    (local $v.81 v128) (local $v.82 v128) (local $v.83 v128) (local $v.84 v128)
    ;; [synapse-b] ḃ = η * e
    ;; b[y]: learning
    (local.set $i (i32.const 0))
    (local.set $at.1 (i32.mul (local.get $i) (i32.const 8)))
    (local.set $v.2 (v128.load offset=437184 (local.get $at.1)))
    (local.set $v.3 (f64x2.add (v128.const f64x2 0 0) (local.get $v.2)))
    (local.set $v.4 (v128.load offset=437200 (local.get $at.1)))
    (local.set $v.5 (f64x2.add (v128.const f64x2 0 0) (local.get $v.4)))
    (local.set $v.6 (v128.load offset=437216 (local.get $at.1)))
    (local.set $v.7 (f64x2.add (v128.const f64x2 0 0) (local.get $v.6)))
    (local.set $v.8 (local.get $v.3))
    (local.set $v.9 (local.get $v.5))
    (local.set $v.10 (local.get $v.7))
    (v128.store offset=437952 (local.get $at.1) (local.get $v.8))
    (v128.store offset=437968 (local.get $at.1) (local.get $v.9))
    (v128.store offset=437984 (local.get $at.1) (local.get $v.10))
    (local.set $i (i32.const 6))
    (local.set $at.11 (i32.mul (local.get $i) (i32.const 8)))
    (local.set $v.12 (v128.load offset=437184 (local.get $at.11)))
    (local.set $v.13 (f64x2.add (v128.const f64x2 0 0) (local.get $v.12)))
    (local.set $v.14 (v128.load offset=437200 (local.get $at.11)))
    (local.set $v.15 (f64x2.add (v128.const f64x2 0 0) (local.get $v.14)))
    (local.set $v.16 (local.get $v.13))
    (local.set $v.17 (local.get $v.15))
    (v128.store offset=437952 (local.get $at.11) (local.get $v.16))
    (v128.store offset=437968 (local.get $at.11) (local.get $v.17))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $at.18 (i32.mul (local.get $i) (i32.const 8)))
        (local.set $v.20 (v128.load64_splat offset=438336 (i32.const 0)))
        (local.set $v.21 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.20)))
        (loop $i
          (local.set $v.19 (v128.load offset=416576 (local.get $at.18)))
          (local.set $v.22 (v128.load offset=419008 (local.get $at.18)))
          (local.set $v.23 (f64x2.add (local.get $v.19) (f64x2.mul (local.get $v.21) (local.get $v.22))))
          (local.set $v.24 (v128.load offset=416592 (local.get $at.18)))
          (local.set $v.25 (v128.load offset=419024 (local.get $at.18)))
          (local.set $v.26 (f64x2.add (local.get $v.24) (f64x2.mul (local.get $v.21) (local.get $v.25))))
          (local.set $v.27 (v128.load offset=416608 (local.get $at.18)))
          (local.set $v.28 (v128.load offset=419040 (local.get $at.18)))
          (local.set $v.29 (f64x2.add (local.get $v.27) (f64x2.mul (local.get $v.21) (local.get $v.28))))
          (local.set $v.30 (local.get $v.23))
          (local.set $v.31 (local.get $v.26))
          (local.set $v.32 (local.get $v.29))
          (v128.store offset=416576 (local.get $at.18) (local.get $v.30))
          (v128.store offset=416592 (local.get $at.18) (local.get $v.31))
          (v128.store offset=416608 (local.get $at.18) (local.get $v.32))
          (local.set $at.18 (i32.add (local.get $at.18) (i32.const 48)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 6))) (i32.const 300))))))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $at.33 (i32.mul (local.get $i) (i32.const 8)))
        (local.set $v.35 (v128.load64_splat offset=431360 (i32.const 0)))
        (local.set $v.36 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.35)))
        (loop $i
          (local.set $v.34 (v128.load offset=428864 (local.get $at.33)))
          (local.set $v.37 (v128.load offset=429696 (local.get $at.33)))
          (local.set $v.38 (f64x2.add (local.get $v.34) (f64x2.mul (local.get $v.36) (local.get $v.37))))
          (local.set $v.39 (v128.load offset=428880 (local.get $at.33)))
          (local.set $v.40 (v128.load offset=429712 (local.get $at.33)))
          (local.set $v.41 (f64x2.add (local.get $v.39) (f64x2.mul (local.get $v.36) (local.get $v.40))))
          (local.set $v.42 (v128.load offset=428896 (local.get $at.33)))
          (local.set $v.43 (v128.load offset=429728 (local.get $at.33)))
          (local.set $v.44 (f64x2.add (local.get $v.42) (f64x2.mul (local.get $v.36) (local.get $v.43))))
          (local.set $v.45 (local.get $v.38))
          (local.set $v.46 (local.get $v.41))
          (local.set $v.47 (local.get $v.44))
          (v128.store offset=428864 (local.get $at.33) (local.get $v.45))
          (v128.store offset=428880 (local.get $at.33) (local.get $v.46))
          (v128.store offset=428896 (local.get $at.33) (local.get $v.47))
          (local.set $at.33 (i32.add (local.get $at.33) (i32.const 48)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 6))) (i32.const 96))))
        (local.set $i (i32.const 96))
        (local.set $at.48 (i32.mul (local.get $i) (i32.const 8)))
        (local.set $v.50 (v128.load64_splat offset=431360 (i32.const 0)))
        (local.set $v.51 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.50)))
        (local.set $v.49 (v128.load offset=428864 (local.get $at.48)))
        (local.set $v.52 (v128.load offset=429696 (local.get $at.48)))
        (local.set $v.53 (f64x2.add (local.get $v.49) (f64x2.mul (local.get $v.51) (local.get $v.52))))
        (local.set $v.54 (v128.load offset=428880 (local.get $at.48)))
        (local.set $v.55 (v128.load offset=429712 (local.get $at.48)))
        (local.set $v.56 (f64x2.add (local.get $v.54) (f64x2.mul (local.get $v.51) (local.get $v.55))))
        (local.set $v.57 (local.get $v.53))
        (local.set $v.58 (local.get $v.56))
        (v128.store offset=428864 (local.get $at.48) (local.get $v.57))
        (v128.store offset=428880 (local.get $at.48) (local.get $v.58))))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $at.59 (i32.mul (local.get $i) (i32.const 8)))
        (local.set $v.61 (v128.load64_splat offset=438208 (i32.const 0)))
        (local.set $v.62 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.61)))
        (local.set $v.60 (v128.load offset=437824 (local.get $at.59)))
        (local.set $v.63 (v128.load offset=437952 (local.get $at.59)))
        (local.set $v.64 (f64x2.add (local.get $v.60) (f64x2.mul (local.get $v.62) (local.get $v.63))))
        (local.set $v.65 (v128.load offset=437840 (local.get $at.59)))
        (local.set $v.66 (v128.load offset=437968 (local.get $at.59)))
        (local.set $v.67 (f64x2.add (local.get $v.65) (f64x2.mul (local.get $v.62) (local.get $v.66))))
        (local.set $v.68 (v128.load offset=437856 (local.get $at.59)))
        (local.set $v.69 (v128.load offset=437984 (local.get $at.59)))
        (local.set $v.70 (f64x2.add (local.get $v.68) (f64x2.mul (local.get $v.62) (local.get $v.69))))
        (local.set $v.71 (local.get $v.64))
        (local.set $v.72 (local.get $v.67))
        (local.set $v.73 (local.get $v.70))
        (v128.store offset=437824 (local.get $at.59) (local.get $v.71))
        (v128.store offset=437840 (local.get $at.59) (local.get $v.72))
        (v128.store offset=437856 (local.get $at.59) (local.get $v.73))
        (local.set $i (i32.const 6))
        (local.set $at.74 (i32.mul (local.get $i) (i32.const 8)))
        (local.set $v.76 (v128.load64_splat offset=438208 (i32.const 0)))
        (local.set $v.77 (f64x2.mul (v128.const f64x2 0.1 0.1) (local.get $v.76)))
        (local.set $v.75 (v128.load offset=437824 (local.get $at.74)))
        (local.set $v.78 (v128.load offset=437952 (local.get $at.74)))
        (local.set $v.79 (f64x2.add (local.get $v.75) (f64x2.mul (local.get $v.77) (local.get $v.78))))
        (local.set $v.80 (v128.load offset=437840 (local.get $at.74)))
        (local.set $v.81 (v128.load offset=437968 (local.get $at.74)))
        (local.set $v.82 (f64x2.add (local.get $v.80) (f64x2.mul (local.get $v.77) (local.get $v.81))))
        (local.set $v.83 (local.get $v.79))
        (local.set $v.84 (local.get $v.82))
        (v128.store offset=437824 (local.get $at.74) (local.get $v.83))
        (v128.store offset=437840 (local.get $at.74) (local.get $v.84)))))
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
          (global.set $last (i32.eq (i32.add (local.get $slot) (i32.const 1)) (local.get $count)))
          (call $all.equations (local.get $slot))
          (br_if $slots
            (i32.lt_u (local.tee $slot (i32.add (local.get $slot) (i32.const 1))) (local.get $count))))))))
