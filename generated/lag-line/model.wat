(module
  ;; Lag line: f64, batch 100, dt 0.01
  ;;
  ;; exports: memory; step(), one step with the inputs of slot 0; run(n), slots 0 … n-1 of 64
  ;; in JavaScript: const { instance } = await WebAssembly.instantiate(bytes)
  ;;                const u = new Float64Array(instance.exports.memory.buffer, offset, length)
  ;; Buffers lie at the offsets of model.json, also listed here:
  ;; 64: learn [64], flag, learning on
  ;; 576: x [64, 100, 1], input, input x
  ;; 51776: u[h] [100, 1], state, state u of h
  ;; 52608: rate_u_h [100, 1], signal, du/dt of h
  ;; 53440: e[h] [100, 1], signal, e of h
  ;; 54272: filter_e[h] [100, 1], state, low-pass of e of h
  ;; 55104: r[h] [100, 1], stored, r of h
  ;; 55936: phi'[h] [100, 1], stored, phi' of h
  ;; 56768: P1_h [100, 1], stored, W' e into h
  ;; 57600: P2_h [100, 1], signal, W r into h
  ;; 58432: tau_m[h] [1], parameter, tau_m of h
  ;; 58496: tau_m[h] [1], gradient, -dE/d tau_m[h], batch mean
  ;; 58560: adam_m_tau_m_h [1], optimizer, first moment of tau_m[h]
  ;; 58624: adam_v_tau_m_h [1], optimizer, second moment of tau_m[h]
  ;; 58688: adam_p1_tau_m_h [], optimizer, power of the first decay rate
  ;; 58752: adam_p2_tau_m_h [], optimizer, power of the second decay rate
  ;; 58816: tau_r[h] [1], constant, tau_r of h
  ;; 58880: y [64, 100, 1], target, target of y
  ;; 110080: given_target_y_y [64], flag, 1 where the target of y is given
  ;; 110592: u[y] [100, 1], state, state u of y
  ;; 111424: rate_u_y [100, 1], signal, du/dt of y
  ;; 112256: e[y] [100, 1], signal, e of y
  ;; 113088: filter_e[y] [100, 1], state, low-pass of e of y
  ;; 113920: r[y] [100, 1], stored, r of y
  ;; 114752: phi'[y] [100, 1], stored, phi' of y
  ;; 115584: P1_y [100, 1], stored, W' e into y
  ;; 116416: P2_y [100, 1], signal, W r into y
  ;; 117248: tau_m[y] [1], parameter, tau_m of y
  ;; 117312: tau_m[y] [1], gradient, -dE/d tau_m[y], batch mean
  ;; 117376: adam_m_tau_m_y [1], optimizer, first moment of tau_m[y]
  ;; 117440: adam_v_tau_m_y [1], optimizer, second moment of tau_m[y]
  ;; 117504: adam_p1_tau_m_y [], optimizer, power of the first decay rate
  ;; 117568: adam_p2_tau_m_y [], optimizer, power of the second decay rate
  ;; 117632: tau_r[y] [1], constant, tau_r of y
  ;; 117696: beta [], constant, constant beta
  ;; 117760: gamma [], constant, constant gamma
  ;; 117824: eta [], constant, constant eta
  ;; 117888: W[h,x] [1, 1], parameter, weights x -> h
  ;; 117952: W[h,x] [1, 1], gradient, -dE/d W[h,x], batch mean
  ;; 118016: adam_m_W_h_x [1, 1], optimizer, first moment of W[h,x]
  ;; 118080: adam_v_W_h_x [1, 1], optimizer, second moment of W[h,x]
  ;; 118144: adam_p1_W_h_x [], optimizer, power of the first decay rate
  ;; 118208: adam_p2_W_h_x [], optimizer, power of the second decay rate
  ;; 118272: W[y,h] [1, 1], parameter, weights h -> y
  ;; 118336: W[y,h] [1, 1], gradient, -dE/d W[y,h], batch mean
  ;; 118400: adam_m_W_y_h [1, 1], optimizer, first moment of W[y,h]
  ;; 118464: adam_v_W_y_h [1, 1], optimizer, second moment of W[y,h]
  ;; 118528: adam_p1_W_y_h [], optimizer, power of the first decay rate
  ;; 118592: adam_p2_W_y_h [], optimizer, power of the second decay rate
  ;; 118656: cost [100], signal, cost per sample
  (memory (export "memory") 2)
  (global $last (mut i32) (i32.const 1))
  ;; learn
  (data (i32.const 64) "\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\f0\3f")
  ;; tau_m_h
  (data (i32.const 58432) "\00\00\00\00\00\00\e0\3f")
  ;; adam_p1_tau_m_h
  (data (i32.const 58688) "\00\00\00\00\00\00\f0\3f")
  ;; adam_p2_tau_m_h
  (data (i32.const 58752) "\00\00\00\00\00\00\f0\3f")
  ;; tau_r_h
  (data (i32.const 58816) "\9a\99\99\99\99\99\b9\3f")
  ;; tau_m_y
  (data (i32.const 117248) "\00\00\00\00\00\00\e0\3f")
  ;; adam_p1_tau_m_y
  (data (i32.const 117504) "\00\00\00\00\00\00\f0\3f")
  ;; adam_p2_tau_m_y
  (data (i32.const 117568) "\00\00\00\00\00\00\f0\3f")
  ;; tau_r_y
  (data (i32.const 117632) "\9a\99\99\99\99\99\b9\3f")
  ;; beta
  (data (i32.const 117696) "\7b\14\ae\47\e1\7a\84\3f")
  ;; gamma
  (data (i32.const 117760) "\00\00\00\00\00\00\f0\3f")
  ;; eta
  (data (i32.const 117824) "\2d\43\1c\eb\e2\36\1a\3f")
  ;; W_h_x
  (data (i32.const 117888) "\00\00\00\00\00\00\e0\3f")
  ;; adam_p1_W_h_x
  (data (i32.const 118144) "\00\00\00\00\00\00\f0\3f")
  ;; adam_p2_W_h_x
  (data (i32.const 118208) "\00\00\00\00\00\00\f0\3f")
  ;; W_y_h
  (data (i32.const 118272) "\00\00\00\00\00\00\e0\3f")
  ;; adam_p1_W_y_h
  (data (i32.const 118528) "\00\00\00\00\00\00\f0\3f")
  ;; adam_p2_W_y_h
  (data (i32.const 118592) "\00\00\00\00\00\00\f0\3f")
  (func $logistic (param $x f64) (result f64)
    ;; logistic(x) = 1/(1 + exp(-x)), error at most 4 ulp in f64
    (local $held f64) (local $k f64) (local $r f64) (local $rr f64) (local $even f64) (local $odd f64)
    (local $p f64) (local $y f64) (local $k1 f64) (local $e f64) (local $d f64)
    (local.set $held (f64.max (f64.neg (f64.abs (local.get $x))) (f64.const -746)))
    (local.set $k (f64.nearest (f64.mul (local.get $held) (f64.const 1.4426950408889634))))
    (local.set $r
      (f64.sub
        (f64.sub (local.get $held) (f64.mul (local.get $k) (f64.const 0.6931471805598903)))
        (f64.mul (local.get $k) (f64.const 5.497923018708371e-14))))
    (local.set $rr (f64.mul (local.get $r) (local.get $r)))
    (local.set $even
      (f64.add
        (f64.const 0.5000000000000012)
        (f64.mul
          (local.get $rr)
          (f64.add
            (f64.const 0.04166666666651542)
            (f64.mul
              (local.get $rr)
              (f64.add
                (f64.const 0.0013888888947016396)
                (f64.mul
                  (local.get $rr)
                  (f64.add
                    (f64.const 0.000024801489941816)
                    (f64.mul (local.get $rr) (f64.const 2.763128046012735e-7))))))))))
    (local.set $odd
      (f64.add
        (f64.const 0.166666666666667)
        (f64.mul
          (local.get $rr)
          (f64.add
            (f64.const 0.008333333333307233)
            (f64.mul
              (local.get $rr)
              (f64.add
                (f64.const 0.00019841269917314115)
                (f64.mul
                  (local.get $rr)
                  (f64.add
                    (f64.const 0.0000027557216368468486)
                    (f64.mul (local.get $rr) (f64.const 2.5117838581429238e-8))))))))))
    (local.set $p
      (f64.add
        (local.get $r)
        (f64.mul (local.get $rr) (f64.add (local.get $even) (f64.mul (local.get $r) (local.get $odd))))))
    (local.set $y (f64.add (f64.const 1) (local.get $p)))
    (local.set $k1 (f64.floor (f64.mul (local.get $k) (f64.const 0.5))))
    (local.set $e
      (f64.mul
        (f64.mul
          (local.get $y)
          (f64.reinterpret_i64
            (i64.shl
              (i64.reinterpret_f64 (f64.add (local.get $k1) (f64.const 4503599627371519)))
              (i64.const 52))))
        (f64.reinterpret_i64
          (i64.shl
            (i64.reinterpret_f64
              (f64.add (f64.sub (local.get $k) (local.get $k1)) (f64.const 4503599627371519)))
            (i64.const 52)))))
    (local.set $d (f64.add (f64.const 1) (local.get $e)))
    (f64.div (select (local.get $e) (f64.const 1) (f64.lt (local.get $x) (f64.const 0))) (local.get $d)))
  (func $softplus (param $x f64) (result f64)
    ;; softplus(x) = log(1 + eˣ), error at most 4 ulp in f64
    (local $held f64) (local $k f64) (local $r f64) (local $rr f64) (local $even f64) (local $odd f64)
    (local $p f64) (local $y f64) (local $k1 f64) (local $e f64) (local $f f64) (local $low f64)
    (local $high f64) (local $s f64) (local $z f64) (local $zz f64) (local $h f64) (local $even2 f64)
    (local $odd2 f64)
    (local.set $held (f64.max (f64.neg (f64.abs (local.get $x))) (f64.const -746)))
    (local.set $k (f64.nearest (f64.mul (local.get $held) (f64.const 1.4426950408889634))))
    (local.set $r
      (f64.sub
        (f64.sub (local.get $held) (f64.mul (local.get $k) (f64.const 0.6931471805598903)))
        (f64.mul (local.get $k) (f64.const 5.497923018708371e-14))))
    (local.set $rr (f64.mul (local.get $r) (local.get $r)))
    (local.set $even
      (f64.add
        (f64.const 0.5000000000000012)
        (f64.mul
          (local.get $rr)
          (f64.add
            (f64.const 0.04166666666651542)
            (f64.mul
              (local.get $rr)
              (f64.add
                (f64.const 0.0013888888947016396)
                (f64.mul
                  (local.get $rr)
                  (f64.add
                    (f64.const 0.000024801489941816)
                    (f64.mul (local.get $rr) (f64.const 2.763128046012735e-7))))))))))
    (local.set $odd
      (f64.add
        (f64.const 0.166666666666667)
        (f64.mul
          (local.get $rr)
          (f64.add
            (f64.const 0.008333333333307233)
            (f64.mul
              (local.get $rr)
              (f64.add
                (f64.const 0.00019841269917314115)
                (f64.mul
                  (local.get $rr)
                  (f64.add
                    (f64.const 0.0000027557216368468486)
                    (f64.mul (local.get $rr) (f64.const 2.5117838581429238e-8))))))))))
    (local.set $p
      (f64.add
        (local.get $r)
        (f64.mul (local.get $rr) (f64.add (local.get $even) (f64.mul (local.get $r) (local.get $odd))))))
    (local.set $y (f64.add (f64.const 1) (local.get $p)))
    (local.set $k1 (f64.floor (f64.mul (local.get $k) (f64.const 0.5))))
    (local.set $e
      (f64.mul
        (f64.mul
          (local.get $y)
          (f64.reinterpret_i64
            (i64.shl
              (i64.reinterpret_f64 (f64.add (local.get $k1) (f64.const 4503599627371519)))
              (i64.const 52))))
        (f64.reinterpret_i64
          (i64.shl
            (i64.reinterpret_f64
              (f64.add (f64.sub (local.get $k) (local.get $k1)) (f64.const 4503599627371519)))
            (i64.const 52)))))
    (local.set $f
      (select
        (f64.mul (f64.sub (local.get $e) (f64.const 1)) (f64.const 0.5))
        (local.get $e)
        (f64.lt (f64.const 0.5) (local.get $e))))
    (local.set $low
      (select (f64.const 5.497923018708371e-14) (f64.const 0) (f64.lt (f64.const 0.5) (local.get $e))))
    (local.set $high
      (select (f64.const 0.6931471805598903) (f64.const 0) (f64.lt (f64.const 0.5) (local.get $e))))
    (local.set $s (f64.div (local.get $f) (f64.add (f64.const 2) (local.get $f))))
    (local.set $z (f64.mul (local.get $s) (local.get $s)))
    (local.set $zz (f64.mul (local.get $z) (local.get $z)))
    (local.set $h (f64.mul (f64.const 0.5) (f64.mul (local.get $f) (local.get $f))))
    (local.set $even2
      (f64.add
        (f64.const 0.6666666666667282)
        (f64.mul
          (local.get $zz)
          (f64.add
            (f64.const 0.28571429405937593)
            (f64.mul
              (local.get $zz)
              (f64.add
                (f64.const 0.18186391670861374)
                (f64.mul (local.get $zz) (f64.const 0.15373729749692744))))))))
    (local.set $odd2
      (f64.add
        (f64.const 0.39999999996102314)
        (f64.mul
          (local.get $zz)
          (f64.add (f64.const 0.22222137632122177) (f64.mul (local.get $zz) (f64.const 0.15249476355418504))))))
    (f64.add
      (f64.max (local.get $x) (f64.const 0))
      (f64.add
        (local.get $high)
        (f64.sub
          (local.get $f)
          (f64.sub
            (local.get $h)
            (f64.add
              (f64.mul
                (local.get $s)
                (f64.add
                  (local.get $h)
                  (f64.mul
                    (local.get $z)
                    (f64.add (local.get $even2) (f64.mul (local.get $z) (local.get $odd2))))))
              (local.get $low)))))))
  (func $softplus_1 (param $x f64) (result f64)
    ;; softplus_1(x) = logistic(x)
    (local $logistic.x f64) (local $logistic.held f64) (local $logistic.k f64) (local $logistic.r f64)
    (local $logistic.rr f64) (local $logistic.even f64) (local $logistic.odd f64) (local $logistic.p f64)
    (local $logistic.y f64) (local $logistic.k1 f64) (local $logistic.e f64) (local $logistic.d f64)
    (block (result f64)
      (local.set $logistic.x (local.get $x))
      (local.set $logistic.held (f64.max (f64.neg (f64.abs (local.get $logistic.x))) (f64.const -746)))
      (local.set $logistic.k
        (f64.nearest (f64.mul (local.get $logistic.held) (f64.const 1.4426950408889634))))
      (local.set $logistic.r
        (f64.sub
          (f64.sub
            (local.get $logistic.held)
            (f64.mul (local.get $logistic.k) (f64.const 0.6931471805598903)))
          (f64.mul (local.get $logistic.k) (f64.const 5.497923018708371e-14))))
      (local.set $logistic.rr (f64.mul (local.get $logistic.r) (local.get $logistic.r)))
      (local.set $logistic.even
        (f64.add
          (f64.const 0.5000000000000012)
          (f64.mul
            (local.get $logistic.rr)
            (f64.add
              (f64.const 0.04166666666651542)
              (f64.mul
                (local.get $logistic.rr)
                (f64.add
                  (f64.const 0.0013888888947016396)
                  (f64.mul
                    (local.get $logistic.rr)
                    (f64.add
                      (f64.const 0.000024801489941816)
                      (f64.mul (local.get $logistic.rr) (f64.const 2.763128046012735e-7))))))))))
      (local.set $logistic.odd
        (f64.add
          (f64.const 0.166666666666667)
          (f64.mul
            (local.get $logistic.rr)
            (f64.add
              (f64.const 0.008333333333307233)
              (f64.mul
                (local.get $logistic.rr)
                (f64.add
                  (f64.const 0.00019841269917314115)
                  (f64.mul
                    (local.get $logistic.rr)
                    (f64.add
                      (f64.const 0.0000027557216368468486)
                      (f64.mul (local.get $logistic.rr) (f64.const 2.5117838581429238e-8))))))))))
      (local.set $logistic.p
        (f64.add
          (local.get $logistic.r)
          (f64.mul
            (local.get $logistic.rr)
            (f64.add (local.get $logistic.even) (f64.mul (local.get $logistic.r) (local.get $logistic.odd))))))
      (local.set $logistic.y (f64.add (f64.const 1) (local.get $logistic.p)))
      (local.set $logistic.k1 (f64.floor (f64.mul (local.get $logistic.k) (f64.const 0.5))))
      (local.set $logistic.e
        (f64.mul
          (f64.mul
            (local.get $logistic.y)
            (f64.reinterpret_i64
              (i64.shl
                (i64.reinterpret_f64 (f64.add (local.get $logistic.k1) (f64.const 4503599627371519)))
                (i64.const 52))))
          (f64.reinterpret_i64
            (i64.shl
              (i64.reinterpret_f64
                (f64.add
                  (f64.sub (local.get $logistic.k) (local.get $logistic.k1))
                  (f64.const 4503599627371519)))
              (i64.const 52)))))
      (local.set $logistic.d (f64.add (f64.const 1) (local.get $logistic.e)))
      (f64.div
        (select (local.get $logistic.e) (f64.const 1) (f64.lt (local.get $logistic.x) (f64.const 0)))
        (local.get $logistic.d))))
  (func $step.begin (param $slot i32)
    (local $b i32) (local $i i32) (local $at.2 i32) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $at.9 i32) (local $v.10 v128)
    (local $v.11 v128) (local $v.12 v128) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $at.22 i32) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128)
    (local $v.26 v128) (local $at.27 i32) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128)
    (local $v.31 v128) (local $v.32 v128) (local $at.33 i32) (local $v.34 v128) (local $v.35 v128)
    (local $at.36 i32) (local $v.37 v128) (local $v.38 v128) (local $v.39 v128) (local $v.40 v128)
    (local $v.41 v128) (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $v.45 v128)
    (local $v.46 v128) (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128)
    (local $v.51 v128) (local $v.52 v128) (local $v.53 v128) (local $k i32) (local $at.55 i32)
    (local $v.56 v128) (local $at.57 i32) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128)
    (local $v.61 v128) (local $v.62 v128) (local $v.63 v128) (local $v.64 v128) (local $at.65 i32)
    (local $v.66 v128) (local $v.67 v128) (local $v.68 v128) (local $at.69 i32) (local $v.70 v128)
    (local $v.71 v128) (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $at.75 i32)
    (local $v.76 v128) (local $at.77 i32) (local $v.78 v128) (local $v.79 v128) (local $v.80 v128)
    (local $at.81 i32) (local $v.82 v128) (local $v.83 v128) (local $v.84 v128) (local $at.85 i32)
    (local $v.86 v128)
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.2
        (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $i) (i32.const 8))))
      (local.set $at.9 (i32.mul (local.get $i) (i32.const 8)))
      ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - r)))
      ;; e[h]
      (local.set $v.3 (v128.load offset=54272 (local.get $at.2)))
      (local.set $v.4 (local.get $v.3))
      (local.set $v.5 (v128.load offset=54288 (local.get $at.2)))
      (local.set $v.6 (local.get $v.5))
      (local.set $v.7 (v128.load offset=55936 (local.get $at.2)))
      (local.set $v.8 (v128.load offset=56768 (local.get $at.2)))
      (local.set $v.10 (v128.load64_splat offset=58816 (local.get $at.9)))
      (local.set $v.11
        (f64x2.div
          (f64x2.sub (f64x2.mul (local.get $v.7) (local.get $v.8)) (local.get $v.4))
          (local.get $v.10)))
      (local.set $v.12 (v128.load offset=55952 (local.get $at.2)))
      (local.set $v.13 (v128.load offset=56784 (local.get $at.2)))
      (local.set $v.14
        (f64x2.div
          (f64x2.sub (f64x2.mul (local.get $v.12) (local.get $v.13)) (local.get $v.6))
          (local.get $v.10)))
      (local.set $v.15 (v128.load64_splat offset=58432 (local.get $at.9)))
      (local.set $v.16 (f64x2.add (local.get $v.4) (f64x2.mul (local.get $v.15) (local.get $v.11))))
      (local.set $v.17 (f64x2.add (local.get $v.6) (f64x2.mul (local.get $v.15) (local.get $v.14))))
      (local.set $v.18 (local.get $v.16))
      (local.set $v.19 (local.get $v.17))
      (v128.store offset=53440 (local.get $at.2) (local.get $v.18))
      (v128.store offset=53456 (local.get $at.2) (local.get $v.19))
      (local.set $v.20
        (f64x2.add (local.get $v.4) (f64x2.mul (v128.const f64x2 0.01 0.01) (local.get $v.11))))
      (local.set $v.21
        (f64x2.add (local.get $v.6) (f64x2.mul (v128.const f64x2 0.01 0.01) (local.get $v.14))))
      (v128.store offset=54272 (local.get $at.2) (local.get $v.20))
      (v128.store offset=54288 (local.get $at.2) (local.get $v.21))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.22
        (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $i) (i32.const 8))))
      (local.set $at.27 (i32.mul (local.get $slot) (i32.const 8)))
      (local.set $at.33
        (i32.add
          (i32.add (i32.mul (local.get $slot) (i32.const 800)) (i32.mul (local.get $b) (i32.const 8)))
          (i32.mul (local.get $i) (i32.const 8))))
      (local.set $at.36 (i32.mul (local.get $i) (i32.const 8)))
      (local.set $v.28 (v128.load64_splat offset=110080 (local.get $at.27)))
      (local.set $v.29 (local.get $v.28))
      (local.set $v.30 (v128.load64_splat offset=117696 (i32.const 0)))
      (local.set $v.31 (local.get $v.30))
      ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - r)))
      ;; e[y]
      (local.set $v.23 (v128.load offset=113088 (local.get $at.22)))
      (local.set $v.24 (local.get $v.23))
      (local.set $v.25 (v128.load offset=113104 (local.get $at.22)))
      (local.set $v.26 (local.get $v.25))
      (local.set $v.32 (v128.load offset=114752 (local.get $at.22)))
      (local.set $v.34 (v128.load offset=58880 (local.get $at.33)))
      (local.set $v.35 (v128.load offset=113920 (local.get $at.22)))
      (local.set $v.37 (v128.load64_splat offset=117632 (local.get $at.36)))
      (local.set $v.38
        (f64x2.div
          (f64x2.sub
            (v128.and
              (f64x2.mul
                (f64x2.mul (local.get $v.31) (local.get $v.32))
                (f64x2.sub (local.get $v.34) (local.get $v.35)))
              (f64x2.ne (local.get $v.29) (v128.const f64x2 0 0)))
            (local.get $v.24))
          (local.get $v.37)))
      (local.set $v.39 (v128.load offset=114768 (local.get $at.22)))
      (local.set $v.40 (v128.load offset=58896 (local.get $at.33)))
      (local.set $v.41 (v128.load offset=113936 (local.get $at.22)))
      (local.set $v.42
        (f64x2.div
          (f64x2.sub
            (v128.and
              (f64x2.mul
                (f64x2.mul (local.get $v.31) (local.get $v.39))
                (f64x2.sub (local.get $v.40) (local.get $v.41)))
              (f64x2.ne (local.get $v.29) (v128.const f64x2 0 0)))
            (local.get $v.26))
          (local.get $v.37)))
      (local.set $v.43 (v128.load64_splat offset=117248 (local.get $at.36)))
      (local.set $v.44 (f64x2.add (local.get $v.24) (f64x2.mul (local.get $v.43) (local.get $v.38))))
      (local.set $v.45 (f64x2.add (local.get $v.26) (f64x2.mul (local.get $v.43) (local.get $v.42))))
      (local.set $v.46 (local.get $v.44))
      (local.set $v.47 (local.get $v.45))
      (v128.store offset=112256 (local.get $at.22) (local.get $v.46))
      (v128.store offset=112272 (local.get $at.22) (local.get $v.47))
      (local.set $v.48
        (f64x2.add (local.get $v.24) (f64x2.mul (v128.const f64x2 0.01 0.01) (local.get $v.38))))
      (local.set $v.49
        (f64x2.add (local.get $v.26) (f64x2.mul (v128.const f64x2 0.01 0.01) (local.get $v.42))))
      (v128.store offset=113088 (local.get $at.22) (local.get $v.48))
      (v128.store offset=113104 (local.get $at.22) (local.get $v.49))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
    ;; cost of y, per sample
    (if
      (global.get $last)
      (then
        (local.set $b (i32.const 0))
        (local.set $at.65 (i32.mul (local.get $slot) (i32.const 8)))
        (local.set $at.69 (i32.mul (local.get $b) (i32.const 8)))
        (local.set $v.66 (v128.load64_splat offset=110080 (local.get $at.65)))
        (local.set $v.67 (local.get $v.66))
        (loop $b
          (local.set $v.50 (v128.const f64x2 0 0))
          (local.set $v.51 (v128.const f64x2 0 0))
          (local.set $v.52 (v128.const f64x2 0 0))
          (local.set $v.53 (v128.const f64x2 0 0))
          (local.set $k (i32.const 0))
          (local.set $at.55
            (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $k) (i32.const 8))))
          (local.set $at.57
            (i32.add
              (i32.add (i32.mul (local.get $slot) (i32.const 800)) (i32.mul (local.get $b) (i32.const 8)))
              (i32.mul (local.get $k) (i32.const 8))))
          (local.set $v.56 (v128.load offset=113920 (local.get $at.55)))
          (local.set $v.58 (v128.load offset=58880 (local.get $at.57)))
          (local.set $v.50
            (f64x2.add
              (local.get $v.50)
              (f64x2.mul
                (f64x2.sub (local.get $v.56) (local.get $v.58))
                (f64x2.sub (local.get $v.56) (local.get $v.58)))))
          (local.set $v.59 (v128.load offset=113936 (local.get $at.55)))
          (local.set $v.60 (v128.load offset=58896 (local.get $at.57)))
          (local.set $v.51
            (f64x2.add
              (local.get $v.51)
              (f64x2.mul
                (f64x2.sub (local.get $v.59) (local.get $v.60))
                (f64x2.sub (local.get $v.59) (local.get $v.60)))))
          (local.set $v.61 (v128.load offset=113952 (local.get $at.55)))
          (local.set $v.62 (v128.load offset=58912 (local.get $at.57)))
          (local.set $v.52
            (f64x2.add
              (local.get $v.52)
              (f64x2.mul
                (f64x2.sub (local.get $v.61) (local.get $v.62))
                (f64x2.sub (local.get $v.61) (local.get $v.62)))))
          (local.set $v.63 (v128.load offset=113968 (local.get $at.55)))
          (local.set $v.64 (v128.load offset=58928 (local.get $at.57)))
          (local.set $v.53
            (f64x2.add
              (local.get $v.53)
              (f64x2.mul
                (f64x2.sub (local.get $v.63) (local.get $v.64))
                (f64x2.sub (local.get $v.63) (local.get $v.64)))))
          (local.set $v.68
            (v128.and
              (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.50))
              (f64x2.ne (local.get $v.67) (v128.const f64x2 0 0))))
          (local.set $v.70
            (v128.and
              (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.51))
              (f64x2.ne (local.get $v.67) (v128.const f64x2 0 0))))
          (local.set $v.71
            (v128.and
              (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.52))
              (f64x2.ne (local.get $v.67) (v128.const f64x2 0 0))))
          (local.set $v.72
            (v128.and
              (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.53))
              (f64x2.ne (local.get $v.67) (v128.const f64x2 0 0))))
          (v128.store offset=118656 (local.get $at.69) (local.get $v.68))
          (v128.store offset=118672 (local.get $at.69) (local.get $v.70))
          (v128.store offset=118688 (local.get $at.69) (local.get $v.71))
          (v128.store offset=118704 (local.get $at.69) (local.get $v.72))
          (local.set $at.69 (i32.add (local.get $at.69) (i32.const 64)))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 8))) (i32.const 96))))
        (local.set $b (i32.const 96))
        (local.set $at.81 (i32.mul (local.get $slot) (i32.const 8)))
        (local.set $at.85 (i32.mul (local.get $b) (i32.const 8)))
        (local.set $v.82 (v128.load64_splat offset=110080 (local.get $at.81)))
        (local.set $v.83 (local.get $v.82))
        (local.set $v.73 (v128.const f64x2 0 0))
        (local.set $v.74 (v128.const f64x2 0 0))
        (local.set $k (i32.const 0))
        (local.set $at.75
          (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $k) (i32.const 8))))
        (local.set $at.77
          (i32.add
            (i32.add (i32.mul (local.get $slot) (i32.const 800)) (i32.mul (local.get $b) (i32.const 8)))
            (i32.mul (local.get $k) (i32.const 8))))
        (local.set $v.76 (v128.load offset=113920 (local.get $at.75)))
        (local.set $v.78 (v128.load offset=58880 (local.get $at.77)))
        (local.set $v.73
          (f64x2.add
            (local.get $v.73)
            (f64x2.mul
              (f64x2.sub (local.get $v.76) (local.get $v.78))
              (f64x2.sub (local.get $v.76) (local.get $v.78)))))
        (local.set $v.79 (v128.load offset=113936 (local.get $at.75)))
        (local.set $v.80 (v128.load offset=58896 (local.get $at.77)))
        (local.set $v.74
          (f64x2.add
            (local.get $v.74)
            (f64x2.mul
              (f64x2.sub (local.get $v.79) (local.get $v.80))
              (f64x2.sub (local.get $v.79) (local.get $v.80)))))
        (local.set $v.84
          (v128.and
            (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.73))
            (f64x2.ne (local.get $v.83) (v128.const f64x2 0 0))))
        (local.set $v.86
          (v128.and
            (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.74))
            (f64x2.ne (local.get $v.83) (v128.const f64x2 0 0))))
        (v128.store offset=118656 (local.get $at.85) (local.get $v.84))
        (v128.store offset=118672 (local.get $at.85) (local.get $v.86))))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (f64.store offset=118144
          (i32.const 0)
          (select
            (f64.const 0)
            (f64.mul (f64.load offset=118144 (i32.const 0)) (f64.const 0.9))
            (f64.lt (f64.load offset=118144 (i32.const 0)) (f64.const 1e-30))))
        (f64.store offset=118208
          (i32.const 0)
          (select
            (f64.const 0)
            (f64.mul (f64.load offset=118208 (i32.const 0)) (f64.const 0.999))
            (f64.lt (f64.load offset=118208 (i32.const 0)) (f64.const 1e-30))))))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (f64.store offset=118528
          (i32.const 0)
          (select
            (f64.const 0)
            (f64.mul (f64.load offset=118528 (i32.const 0)) (f64.const 0.9))
            (f64.lt (f64.load offset=118528 (i32.const 0)) (f64.const 1e-30))))
        (f64.store offset=118592
          (i32.const 0)
          (select
            (f64.const 0)
            (f64.mul (f64.load offset=118592 (i32.const 0)) (f64.const 0.999))
            (f64.lt (f64.load offset=118592 (i32.const 0)) (f64.const 1e-30))))))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (f64.store offset=58688
          (i32.const 0)
          (select
            (f64.const 0)
            (f64.mul (f64.load offset=58688 (i32.const 0)) (f64.const 0.9))
            (f64.lt (f64.load offset=58688 (i32.const 0)) (f64.const 1e-30))))
        (f64.store offset=58752
          (i32.const 0)
          (select
            (f64.const 0)
            (f64.mul (f64.load offset=58752 (i32.const 0)) (f64.const 0.999))
            (f64.lt (f64.load offset=58752 (i32.const 0)) (f64.const 1e-30))))))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (f64.store offset=117504
          (i32.const 0)
          (select
            (f64.const 0)
            (f64.mul (f64.load offset=117504 (i32.const 0)) (f64.const 0.9))
            (f64.lt (f64.load offset=117504 (i32.const 0)) (f64.const 1e-30))))
        (f64.store offset=117568
          (i32.const 0)
          (select
            (f64.const 0)
            (f64.mul (f64.load offset=117568 (i32.const 0)) (f64.const 0.999))
            (f64.lt (f64.load offset=117568 (i32.const 0)) (f64.const 1e-30)))))))
  (func $step.synapse_W (param $slot i32)
    (local $b i32) (local $i i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $v.11 v128) (local $v.12 v128) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128)
    (local $v.26 v128) (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128)
    (local $v.31 v128) (local $j i32) (local $at.33 i32) (local $v.34 v128) (local $at.35 i32)
    (local $v.36 v128) (local $v.37 v128) (local $v.38 v128) (local $v.39 v128) (local $v.40 v128)
    (local $v.41 v128) (local $v.42 v128) (local $at.43 i32) (local $v.44 v128) (local $v.45 v128)
    (local $v.46 v128) (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128)
    (local $v.51 v128) (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128)
    (local $v.56 v128) (local $v.57 v128) (local $v.58 v128) (local $at.59 i32) (local $v.60 v128)
    (local $at.61 i32) (local $v.62 v128) (local $v.63 v128) (local $v.64 v128) (local $at.65 i32)
    (local $v.66 v128) (local $i*8 i32) (local $slot*800+j*8 i32) (local $g f64) (local $m f64) (local $v f64)
    (local $mean f64) (local $spread f64) (local $theta f64)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h,x]: W' e, W r, learning of W
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.43
        (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $i) (i32.const 8))))
      (local.set $v.2 (v128.const f64x2 0 0))
      (local.set $v.3 (v128.const f64x2 0 0))
      (local.set $v.4 (v128.const f64x2 0 0))
      (local.set $v.5 (v128.const f64x2 0 0))
      (local.set $v.6 (v128.const f64x2 0 0))
      (local.set $v.7 (v128.const f64x2 0 0))
      (local.set $v.8 (v128.const f64x2 0 0))
      (local.set $v.9 (v128.const f64x2 0 0))
      (local.set $v.10 (v128.const f64x2 0 0))
      (local.set $v.11 (v128.const f64x2 0 0))
      (local.set $v.12 (v128.const f64x2 0 0))
      (local.set $v.13 (v128.const f64x2 0 0))
      (local.set $v.14 (v128.const f64x2 0 0))
      (local.set $v.15 (v128.const f64x2 0 0))
      (local.set $v.16 (v128.const f64x2 0 0))
      (local.set $v.17 (v128.const f64x2 0 0))
      (local.set $v.18 (v128.const f64x2 0 0))
      (local.set $v.19 (v128.const f64x2 0 0))
      (local.set $v.20 (v128.const f64x2 0 0))
      (local.set $v.21 (v128.const f64x2 0 0))
      (local.set $v.22 (v128.const f64x2 0 0))
      (local.set $v.23 (v128.const f64x2 0 0))
      (local.set $v.24 (v128.const f64x2 0 0))
      (local.set $v.25 (v128.const f64x2 0 0))
      (local.set $v.26
        (f64x2.add
          (f64x2.add (local.get $v.2) (local.get $v.3))
          (f64x2.add (local.get $v.4) (local.get $v.5))))
      (local.set $v.27
        (f64x2.add
          (f64x2.add (local.get $v.6) (local.get $v.7))
          (f64x2.add (local.get $v.8) (local.get $v.9))))
      (local.set $v.28
        (f64x2.add
          (f64x2.add (local.get $v.10) (local.get $v.11))
          (f64x2.add (local.get $v.12) (local.get $v.13))))
      (local.set $v.29
        (f64x2.add
          (f64x2.add (local.get $v.14) (local.get $v.15))
          (f64x2.add (local.get $v.16) (local.get $v.17))))
      (local.set $v.30
        (f64x2.add
          (f64x2.add (local.get $v.18) (local.get $v.19))
          (f64x2.add (local.get $v.20) (local.get $v.21))))
      (local.set $v.31
        (f64x2.add
          (f64x2.add (local.get $v.22) (local.get $v.23))
          (f64x2.add (local.get $v.24) (local.get $v.25))))
      (local.set $j (i32.const 0))
      (local.set $at.33
        (i32.add (i32.mul (local.get $i) (i32.const 8)) (i32.mul (local.get $j) (i32.const 8))))
      (local.set $at.35
        (i32.add
          (i32.add (i32.mul (local.get $slot) (i32.const 800)) (i32.mul (local.get $b) (i32.const 8)))
          (i32.mul (local.get $j) (i32.const 8))))
      (local.set $v.34 (v128.load64_splat offset=117888 (local.get $at.33)))
      (local.set $v.36 (v128.load offset=576 (local.get $at.35)))
      (local.set $v.26 (f64x2.add (local.get $v.26) (f64x2.mul (local.get $v.34) (local.get $v.36))))
      (local.set $v.37 (v128.load offset=592 (local.get $at.35)))
      (local.set $v.27 (f64x2.add (local.get $v.27) (f64x2.mul (local.get $v.34) (local.get $v.37))))
      (local.set $v.38 (v128.load offset=608 (local.get $at.35)))
      (local.set $v.28 (f64x2.add (local.get $v.28) (f64x2.mul (local.get $v.34) (local.get $v.38))))
      (local.set $v.39 (v128.load offset=624 (local.get $at.35)))
      (local.set $v.29 (f64x2.add (local.get $v.29) (f64x2.mul (local.get $v.34) (local.get $v.39))))
      (local.set $v.40 (v128.load offset=640 (local.get $at.35)))
      (local.set $v.30 (f64x2.add (local.get $v.30) (f64x2.mul (local.get $v.34) (local.get $v.40))))
      (local.set $v.41 (v128.load offset=656 (local.get $at.35)))
      (local.set $v.31 (f64x2.add (local.get $v.31) (f64x2.mul (local.get $v.34) (local.get $v.41))))
      (local.set $v.42 (local.get $v.26))
      (local.set $v.44 (local.get $v.27))
      (local.set $v.45 (local.get $v.28))
      (local.set $v.46 (local.get $v.29))
      (local.set $v.47 (local.get $v.30))
      (local.set $v.48 (local.get $v.31))
      (v128.store offset=57600 (local.get $at.43) (local.get $v.42))
      (v128.store offset=57616 (local.get $at.43) (local.get $v.44))
      (v128.store offset=57632 (local.get $at.43) (local.get $v.45))
      (v128.store offset=57648 (local.get $at.43) (local.get $v.46))
      (v128.store offset=57664 (local.get $at.43) (local.get $v.47))
      (v128.store offset=57680 (local.get $at.43) (local.get $v.48))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 12))) (i32.const 96))))
    (local.set $b (i32.const 96))
    (local.set $i (i32.const 0))
    (local.set $at.65 (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $i) (i32.const 8))))
    (local.set $v.49 (v128.const f64x2 0 0))
    (local.set $v.50 (v128.const f64x2 0 0))
    (local.set $v.51 (v128.const f64x2 0 0))
    (local.set $v.52 (v128.const f64x2 0 0))
    (local.set $v.53 (v128.const f64x2 0 0))
    (local.set $v.54 (v128.const f64x2 0 0))
    (local.set $v.55 (v128.const f64x2 0 0))
    (local.set $v.56 (v128.const f64x2 0 0))
    (local.set $v.57
      (f64x2.add
        (f64x2.add (local.get $v.49) (local.get $v.50))
        (f64x2.add (local.get $v.51) (local.get $v.52))))
    (local.set $v.58
      (f64x2.add
        (f64x2.add (local.get $v.53) (local.get $v.54))
        (f64x2.add (local.get $v.55) (local.get $v.56))))
    (local.set $j (i32.const 0))
    (local.set $at.59 (i32.add (i32.mul (local.get $i) (i32.const 8)) (i32.mul (local.get $j) (i32.const 8))))
    (local.set $at.61
      (i32.add
        (i32.add (i32.mul (local.get $slot) (i32.const 800)) (i32.mul (local.get $b) (i32.const 8)))
        (i32.mul (local.get $j) (i32.const 8))))
    (local.set $v.60 (v128.load64_splat offset=117888 (local.get $at.59)))
    (local.set $v.62 (v128.load offset=576 (local.get $at.61)))
    (local.set $v.57 (f64x2.add (local.get $v.57) (f64x2.mul (local.get $v.60) (local.get $v.62))))
    (local.set $v.63 (v128.load offset=592 (local.get $at.61)))
    (local.set $v.58 (f64x2.add (local.get $v.58) (f64x2.mul (local.get $v.60) (local.get $v.63))))
    (local.set $v.64 (local.get $v.57))
    (local.set $v.66 (local.get $v.58))
    (v128.store offset=57600 (local.get $at.65) (local.get $v.64))
    (v128.store offset=57616 (local.get $at.65) (local.get $v.66))
    (local.set $i (i32.const 0))
    (local.set $i*8 (i32.mul (local.get $i) (i32.const 8)))
    (local.set $j (i32.const 0))
    (local.set $slot*800+j*8
      (i32.add (i32.mul (local.get $slot) (i32.const 800)) (i32.mul (local.get $j) (i32.const 8))))
    (local.set $g (f64.const 0))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $g
        (f64.add
          (local.get $g)
          (f64.mul
            (f64.load offset=576 (i32.add (local.get $slot*800+j*8) (i32.mul (local.get $b) (i32.const 8))))
            (f64.load offset=53440 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 8)))))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (f64.store offset=117952
      (i32.add (local.get $i*8) (i32.mul (local.get $j) (i32.const 8)))
      (f64.div (local.get $g) (f64.const 100)))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (local.set $j (i32.const 0))
        (local.set $g (f64.load offset=117952 (i32.mul (local.get $j) (i32.const 8))))
        (local.set $m
          (f64.add
            (f64.mul (f64.const 0.9) (f64.load offset=118016 (i32.mul (local.get $j) (i32.const 8))))
            (f64.mul (f64.const 0.09999999999999998) (local.get $g))))
        (local.set $v
          (f64.add
            (f64.mul (f64.const 0.999) (f64.load offset=118080 (i32.mul (local.get $j) (i32.const 8))))
            (f64.mul (f64.const 0.0010000000000000009) (f64.mul (local.get $g) (local.get $g)))))
        (f64.store offset=118016 (i32.mul (local.get $j) (i32.const 8)) (local.get $m))
        (f64.store offset=118080 (i32.mul (local.get $j) (i32.const 8)) (local.get $v))
        (local.set $mean
          (f64.div (local.get $m) (f64.sub (f64.const 1) (f64.load offset=118144 (i32.const 0)))))
        (local.set $spread
          (f64.sqrt (f64.div (local.get $v) (f64.sub (f64.const 1) (f64.load offset=118208 (i32.const 0))))))
        (local.set $theta
          (f64.add
            (f64.load offset=117888 (i32.mul (local.get $j) (i32.const 8)))
            (f64.div
              (f64.mul (f64.load offset=117824 (i32.const 0)) (local.get $mean))
              (f64.add (local.get $spread) (f64.const 1e-8)))))
        (f64.store offset=117888 (i32.mul (local.get $j) (i32.const 8)) (local.get $theta)))))
  (func $step.synapse_W_2 (param $slot i32)
    (local $b i32) (local $j i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $i i32) (local $at.9 i32) (local $v.10 v128) (local $at.11 i32)
    (local $v.12 v128) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128) (local $v.16 v128)
    (local $v.17 v128) (local $v.18 v128) (local $at.19 i32) (local $v.20 v128) (local $v.21 v128)
    (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128) (local $v.26 v128)
    (local $at.27 i32) (local $v.28 v128) (local $at.29 i32) (local $v.30 v128) (local $v.31 v128)
    (local $v.32 v128) (local $at.33 i32) (local $v.34 v128) (local $v.35 v128) (local $v.36 v128)
    (local $v.37 v128) (local $v.38 v128) (local $v.39 v128) (local $v.40 v128) (local $v.41 v128)
    (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $v.45 v128) (local $v.46 v128)
    (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128) (local $v.51 v128)
    (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128) (local $v.56 v128)
    (local $v.57 v128) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128) (local $v.61 v128)
    (local $v.62 v128) (local $v.63 v128) (local $v.64 v128) (local $at.65 i32) (local $v.66 v128)
    (local $at.67 i32) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128) (local $v.71 v128)
    (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $at.75 i32) (local $v.76 v128)
    (local $v.77 v128) (local $v.78 v128) (local $v.79 v128) (local $v.80 v128) (local $v.81 v128)
    (local $v.82 v128) (local $v.83 v128) (local $v.84 v128) (local $v.85 v128) (local $v.86 v128)
    (local $v.87 v128) (local $v.88 v128) (local $v.89 v128) (local $v.90 v128) (local $at.91 i32)
    (local $v.92 v128) (local $at.93 i32) (local $v.94 v128) (local $v.95 v128) (local $v.96 v128)
    (local $at.97 i32) (local $v.98 v128) (local $i*8 i32) (local $j*8 i32) (local $g f64) (local $m f64)
    (local $v f64) (local $mean f64) (local $spread f64) (local $theta f64) (local $at.107 i32)
    (local $v.108 v128) (local $v.109 v128) (local $v.110 v128) (local $v.111 v128) (local $v.112 v128)
    (local $v.113 v128) (local $v.114 v128) (local $v.115 v128) (local $at.116 i32) (local $v.117 v128)
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
    (local $v.173 v128) (local $v.174 v128) (local $v.175 v128) (local $v.176 v128) (local $v.177 v128)
    (local $v.178 v128) (local $v.179 v128) (local $v.180 v128) (local $v.181 v128) (local $v.182 v128)
    (local $v.183 v128) (local $v.184 v128) (local $v.185 v128) (local $v.186 v128) (local $v.187 v128)
    (local $v.188 v128) (local $v.189 v128) (local $v.190 v128) (local $v.191 v128) (local $v.192 v128)
    (local $v.193 v128) (local $v.194 v128) (local $v.195 v128) (local $v.196 v128) (local $v.197 v128)
    (local $v.198 v128) (local $v.199 v128) (local $v.200 v128) (local $at.201 i32) (local $v.202 v128)
    (local $v.203 v128) (local $v.204 v128) (local $v.205 v128) (local $v.206 v128) (local $v.207 v128)
    (local $v.208 v128) (local $v.209 v128) (local $at.210 i32) (local $v.211 v128) (local $v.212 v128)
    (local $v.213 v128) (local $v.214 v128) (local $v.215 v128) (local $v.216 v128) (local $v.217 v128)
    (local $v.218 v128) (local $v.219 v128) (local $v.220 v128) (local $v.221 v128) (local $v.222 v128)
    (local $v.223 v128) (local $v.224 v128) (local $v.225 v128) (local $v.226 v128) (local $v.227 v128)
    (local $v.228 v128) (local $v.229 v128) (local $v.230 v128) (local $v.231 v128) (local $v.232 v128)
    (local $v.233 v128) (local $v.234 v128) (local $v.235 v128) (local $v.236 v128) (local $v.237 v128)
    (local $v.238 v128) (local $v.239 v128) (local $v.240 v128) (local $v.241 v128) (local $v.242 v128)
    (local $v.243 v128) (local $v.244 v128) (local $v.245 v128) (local $v.246 v128) (local $v.247 v128)
    (local $v.248 v128) (local $v.249 v128) (local $v.250 v128) (local $v.251 v128) (local $v.252 v128)
    (local $v.253 v128) (local $v.254 v128) (local $v.255 v128) (local $v.256 v128) (local $v.257 v128)
    (local $v.258 v128) (local $v.259 v128) (local $v.260 v128) (local $v.261 v128) (local $v.262 v128)
    (local $v.263 v128) (local $v.264 v128) (local $v.265 v128) (local $v.266 v128) (local $v.267 v128)
    (local $v.268 v128) (local $v.269 v128) (local $v.270 v128) (local $v.271 v128) (local $v.272 v128)
    (local $v.273 v128) (local $v.274 v128) (local $v.275 v128) (local $v.276 v128) (local $v.277 v128)
    (local $v.278 v128) (local $v.279 v128) (local $v.280 v128) (local $v.281 v128) (local $v.282 v128)
    (local $v.283 v128) (local $v.284 v128) (local $v.285 v128) (local $v.286 v128) (local $v.287 v128)
    (local $v.288 v128) (local $v.289 v128) (local $v.290 v128) (local $v.291 v128) (local $v.292 v128)
    (local $v.293 v128) (local $v.294 v128)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[y,h]: W' e, W r, learning of W
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $j (i32.const 0))
      (local.set $at.19
        (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $j) (i32.const 8))))
      (local.set $v.2 (v128.const f64x2 0 0))
      (local.set $v.3 (v128.const f64x2 0 0))
      (local.set $v.4 (v128.const f64x2 0 0))
      (local.set $v.5 (v128.const f64x2 0 0))
      (local.set $v.6 (v128.const f64x2 0 0))
      (local.set $v.7 (v128.const f64x2 0 0))
      (local.set $i (i32.const 0))
      (local.set $at.9
        (i32.add (i32.mul (local.get $i) (i32.const 8)) (i32.mul (local.get $j) (i32.const 8))))
      (local.set $at.11
        (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $i) (i32.const 8))))
      (local.set $v.10 (v128.load64_splat offset=118272 (local.get $at.9)))
      (local.set $v.12 (v128.load offset=112256 (local.get $at.11)))
      (local.set $v.2 (f64x2.add (local.get $v.2) (f64x2.mul (local.get $v.10) (local.get $v.12))))
      (local.set $v.13 (v128.load offset=112272 (local.get $at.11)))
      (local.set $v.3 (f64x2.add (local.get $v.3) (f64x2.mul (local.get $v.10) (local.get $v.13))))
      (local.set $v.14 (v128.load offset=112288 (local.get $at.11)))
      (local.set $v.4 (f64x2.add (local.get $v.4) (f64x2.mul (local.get $v.10) (local.get $v.14))))
      (local.set $v.15 (v128.load offset=112304 (local.get $at.11)))
      (local.set $v.5 (f64x2.add (local.get $v.5) (f64x2.mul (local.get $v.10) (local.get $v.15))))
      (local.set $v.16 (v128.load offset=112320 (local.get $at.11)))
      (local.set $v.6 (f64x2.add (local.get $v.6) (f64x2.mul (local.get $v.10) (local.get $v.16))))
      (local.set $v.17 (v128.load offset=112336 (local.get $at.11)))
      (local.set $v.7 (f64x2.add (local.get $v.7) (f64x2.mul (local.get $v.10) (local.get $v.17))))
      (local.set $v.18 (local.get $v.2))
      (local.set $v.20 (local.get $v.3))
      (local.set $v.21 (local.get $v.4))
      (local.set $v.22 (local.get $v.5))
      (local.set $v.23 (local.get $v.6))
      (local.set $v.24 (local.get $v.7))
      (v128.store offset=56768 (local.get $at.19) (local.get $v.18))
      (v128.store offset=56784 (local.get $at.19) (local.get $v.20))
      (v128.store offset=56800 (local.get $at.19) (local.get $v.21))
      (v128.store offset=56816 (local.get $at.19) (local.get $v.22))
      (v128.store offset=56832 (local.get $at.19) (local.get $v.23))
      (v128.store offset=56848 (local.get $at.19) (local.get $v.24))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 12))) (i32.const 96))))
    (local.set $b (i32.const 96))
    (local.set $j (i32.const 0))
    (local.set $at.33 (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $j) (i32.const 8))))
    (local.set $v.25 (v128.const f64x2 0 0))
    (local.set $v.26 (v128.const f64x2 0 0))
    (local.set $i (i32.const 0))
    (local.set $at.27 (i32.add (i32.mul (local.get $i) (i32.const 8)) (i32.mul (local.get $j) (i32.const 8))))
    (local.set $at.29 (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $i) (i32.const 8))))
    (local.set $v.28 (v128.load64_splat offset=118272 (local.get $at.27)))
    (local.set $v.30 (v128.load offset=112256 (local.get $at.29)))
    (local.set $v.25 (f64x2.add (local.get $v.25) (f64x2.mul (local.get $v.28) (local.get $v.30))))
    (local.set $v.31 (v128.load offset=112272 (local.get $at.29)))
    (local.set $v.26 (f64x2.add (local.get $v.26) (f64x2.mul (local.get $v.28) (local.get $v.31))))
    (local.set $v.32 (local.get $v.25))
    (local.set $v.34 (local.get $v.26))
    (v128.store offset=56768 (local.get $at.33) (local.get $v.32))
    (v128.store offset=56784 (local.get $at.33) (local.get $v.34))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.75
        (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $i) (i32.const 8))))
      (local.set $v.35 (v128.const f64x2 0 0))
      (local.set $v.36 (v128.const f64x2 0 0))
      (local.set $v.37 (v128.const f64x2 0 0))
      (local.set $v.38 (v128.const f64x2 0 0))
      (local.set $v.39 (v128.const f64x2 0 0))
      (local.set $v.40 (v128.const f64x2 0 0))
      (local.set $v.41 (v128.const f64x2 0 0))
      (local.set $v.42 (v128.const f64x2 0 0))
      (local.set $v.43 (v128.const f64x2 0 0))
      (local.set $v.44 (v128.const f64x2 0 0))
      (local.set $v.45 (v128.const f64x2 0 0))
      (local.set $v.46 (v128.const f64x2 0 0))
      (local.set $v.47 (v128.const f64x2 0 0))
      (local.set $v.48 (v128.const f64x2 0 0))
      (local.set $v.49 (v128.const f64x2 0 0))
      (local.set $v.50 (v128.const f64x2 0 0))
      (local.set $v.51 (v128.const f64x2 0 0))
      (local.set $v.52 (v128.const f64x2 0 0))
      (local.set $v.53 (v128.const f64x2 0 0))
      (local.set $v.54 (v128.const f64x2 0 0))
      (local.set $v.55 (v128.const f64x2 0 0))
      (local.set $v.56 (v128.const f64x2 0 0))
      (local.set $v.57 (v128.const f64x2 0 0))
      (local.set $v.58 (v128.const f64x2 0 0))
      (local.set $v.59
        (f64x2.add
          (f64x2.add (local.get $v.35) (local.get $v.36))
          (f64x2.add (local.get $v.37) (local.get $v.38))))
      (local.set $v.60
        (f64x2.add
          (f64x2.add (local.get $v.39) (local.get $v.40))
          (f64x2.add (local.get $v.41) (local.get $v.42))))
      (local.set $v.61
        (f64x2.add
          (f64x2.add (local.get $v.43) (local.get $v.44))
          (f64x2.add (local.get $v.45) (local.get $v.46))))
      (local.set $v.62
        (f64x2.add
          (f64x2.add (local.get $v.47) (local.get $v.48))
          (f64x2.add (local.get $v.49) (local.get $v.50))))
      (local.set $v.63
        (f64x2.add
          (f64x2.add (local.get $v.51) (local.get $v.52))
          (f64x2.add (local.get $v.53) (local.get $v.54))))
      (local.set $v.64
        (f64x2.add
          (f64x2.add (local.get $v.55) (local.get $v.56))
          (f64x2.add (local.get $v.57) (local.get $v.58))))
      (local.set $j (i32.const 0))
      (local.set $at.65
        (i32.add (i32.mul (local.get $i) (i32.const 8)) (i32.mul (local.get $j) (i32.const 8))))
      (local.set $at.67
        (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $j) (i32.const 8))))
      (local.set $v.66 (v128.load64_splat offset=118272 (local.get $at.65)))
      (local.set $v.68 (v128.load offset=55104 (local.get $at.67)))
      (local.set $v.59 (f64x2.add (local.get $v.59) (f64x2.mul (local.get $v.66) (local.get $v.68))))
      (local.set $v.69 (v128.load offset=55120 (local.get $at.67)))
      (local.set $v.60 (f64x2.add (local.get $v.60) (f64x2.mul (local.get $v.66) (local.get $v.69))))
      (local.set $v.70 (v128.load offset=55136 (local.get $at.67)))
      (local.set $v.61 (f64x2.add (local.get $v.61) (f64x2.mul (local.get $v.66) (local.get $v.70))))
      (local.set $v.71 (v128.load offset=55152 (local.get $at.67)))
      (local.set $v.62 (f64x2.add (local.get $v.62) (f64x2.mul (local.get $v.66) (local.get $v.71))))
      (local.set $v.72 (v128.load offset=55168 (local.get $at.67)))
      (local.set $v.63 (f64x2.add (local.get $v.63) (f64x2.mul (local.get $v.66) (local.get $v.72))))
      (local.set $v.73 (v128.load offset=55184 (local.get $at.67)))
      (local.set $v.64 (f64x2.add (local.get $v.64) (f64x2.mul (local.get $v.66) (local.get $v.73))))
      (local.set $v.74 (local.get $v.59))
      (local.set $v.76 (local.get $v.60))
      (local.set $v.77 (local.get $v.61))
      (local.set $v.78 (local.get $v.62))
      (local.set $v.79 (local.get $v.63))
      (local.set $v.80 (local.get $v.64))
      (v128.store offset=116416 (local.get $at.75) (local.get $v.74))
      (v128.store offset=116432 (local.get $at.75) (local.get $v.76))
      (v128.store offset=116448 (local.get $at.75) (local.get $v.77))
      (v128.store offset=116464 (local.get $at.75) (local.get $v.78))
      (v128.store offset=116480 (local.get $at.75) (local.get $v.79))
      (v128.store offset=116496 (local.get $at.75) (local.get $v.80))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 12))) (i32.const 96))))
    (local.set $b (i32.const 96))
    (local.set $i (i32.const 0))
    (local.set $at.97 (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $i) (i32.const 8))))
    (local.set $v.81 (v128.const f64x2 0 0))
    (local.set $v.82 (v128.const f64x2 0 0))
    (local.set $v.83 (v128.const f64x2 0 0))
    (local.set $v.84 (v128.const f64x2 0 0))
    (local.set $v.85 (v128.const f64x2 0 0))
    (local.set $v.86 (v128.const f64x2 0 0))
    (local.set $v.87 (v128.const f64x2 0 0))
    (local.set $v.88 (v128.const f64x2 0 0))
    (local.set $v.89
      (f64x2.add
        (f64x2.add (local.get $v.81) (local.get $v.82))
        (f64x2.add (local.get $v.83) (local.get $v.84))))
    (local.set $v.90
      (f64x2.add
        (f64x2.add (local.get $v.85) (local.get $v.86))
        (f64x2.add (local.get $v.87) (local.get $v.88))))
    (local.set $j (i32.const 0))
    (local.set $at.91 (i32.add (i32.mul (local.get $i) (i32.const 8)) (i32.mul (local.get $j) (i32.const 8))))
    (local.set $at.93 (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $j) (i32.const 8))))
    (local.set $v.92 (v128.load64_splat offset=118272 (local.get $at.91)))
    (local.set $v.94 (v128.load offset=55104 (local.get $at.93)))
    (local.set $v.89 (f64x2.add (local.get $v.89) (f64x2.mul (local.get $v.92) (local.get $v.94))))
    (local.set $v.95 (v128.load offset=55120 (local.get $at.93)))
    (local.set $v.90 (f64x2.add (local.get $v.90) (f64x2.mul (local.get $v.92) (local.get $v.95))))
    (local.set $v.96 (local.get $v.89))
    (local.set $v.98 (local.get $v.90))
    (v128.store offset=116416 (local.get $at.97) (local.get $v.96))
    (v128.store offset=116432 (local.get $at.97) (local.get $v.98))
    (local.set $i (i32.const 0))
    (local.set $i*8 (i32.mul (local.get $i) (i32.const 8)))
    (local.set $j (i32.const 0))
    (local.set $j*8 (i32.mul (local.get $j) (i32.const 8)))
    (local.set $g (f64.const 0))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $g
        (f64.add
          (local.get $g)
          (f64.mul
            (f64.load offset=55104 (i32.add (local.get $j*8) (i32.mul (local.get $b) (i32.const 8))))
            (f64.load offset=112256 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 8)))))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (f64.store offset=118336
      (i32.add (local.get $i*8) (i32.mul (local.get $j) (i32.const 8)))
      (f64.div (local.get $g) (f64.const 100)))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (local.set $j (i32.const 0))
        (local.set $g (f64.load offset=118336 (i32.mul (local.get $j) (i32.const 8))))
        (local.set $m
          (f64.add
            (f64.mul (f64.const 0.9) (f64.load offset=118400 (i32.mul (local.get $j) (i32.const 8))))
            (f64.mul (f64.const 0.09999999999999998) (local.get $g))))
        (local.set $v
          (f64.add
            (f64.mul (f64.const 0.999) (f64.load offset=118464 (i32.mul (local.get $j) (i32.const 8))))
            (f64.mul (f64.const 0.0010000000000000009) (f64.mul (local.get $g) (local.get $g)))))
        (f64.store offset=118400 (i32.mul (local.get $j) (i32.const 8)) (local.get $m))
        (f64.store offset=118464 (i32.mul (local.get $j) (i32.const 8)) (local.get $v))
        (local.set $mean
          (f64.div (local.get $m) (f64.sub (f64.const 1) (f64.load offset=118528 (i32.const 0)))))
        (local.set $spread
          (f64.sqrt (f64.div (local.get $v) (f64.sub (f64.const 1) (f64.load offset=118592 (i32.const 0))))))
        (local.set $theta
          (f64.add
            (f64.load offset=118272 (i32.mul (local.get $j) (i32.const 8)))
            (f64.div
              (f64.mul (f64.load offset=117824 (i32.const 0)) (local.get $mean))
              (f64.add (local.get $spread) (f64.const 1e-8)))))
        (f64.store offset=118272 (i32.mul (local.get $j) (i32.const 8)) (local.get $theta))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.107
        (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $i) (i32.const 8))))
      (local.set $at.116 (i32.mul (local.get $i) (i32.const 8)))
      (local.set $v.112 (v128.load64_splat offset=117760 (i32.const 0)))
      (local.set $v.113 (local.get $v.112))
      ;; [neuron-u] τ_m * u̇ = -u + W r + γ * e
      ;; u[h]
      (local.set $v.108 (v128.load offset=51776 (local.get $at.107)))
      (local.set $v.109 (local.get $v.108))
      (local.set $v.110 (v128.load offset=51792 (local.get $at.107)))
      (local.set $v.111 (local.get $v.110))
      (local.set $v.114 (v128.load offset=53440 (local.get $at.107)))
      (local.set $v.115 (v128.load offset=57600 (local.get $at.107)))
      (local.set $v.117 (v128.load64_splat offset=58432 (local.get $at.116)))
      (local.set $v.118
        (f64x2.div
          (f64x2.add
            (f64x2.sub (f64x2.mul (local.get $v.113) (local.get $v.114)) (local.get $v.109))
            (local.get $v.115))
          (local.get $v.117)))
      (local.set $v.119 (v128.load offset=53456 (local.get $at.107)))
      (local.set $v.120 (v128.load offset=57616 (local.get $at.107)))
      (local.set $v.121
        (f64x2.div
          (f64x2.add
            (f64x2.sub (f64x2.mul (local.get $v.113) (local.get $v.119)) (local.get $v.111))
            (local.get $v.120))
          (local.get $v.117)))
      (local.set $v.122 (local.get $v.118))
      (local.set $v.123 (local.get $v.121))
      (v128.store offset=52608 (local.get $at.107) (local.get $v.122))
      (v128.store offset=52624 (local.get $at.107) (local.get $v.123))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[h]
      (local.set $v.124 (v128.load64_splat offset=58816 (local.get $at.116)))
      (local.set $v.125 (f64x2.add (local.get $v.109) (f64x2.mul (local.get $v.124) (local.get $v.118))))
      (local.set $v.126 (f64x2.add (local.get $v.111) (f64x2.mul (local.get $v.124) (local.get $v.121))))
      (local.set $v.127 (local.get $v.125))
      (local.set $v.128
        (f64x2.pmax
          (v128.xor
            (v128.and (local.get $v.127) (v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff))
            (v128.const i64x2 0x8000000000000000 0x8000000000000000))
          (v128.const f64x2 -746 -746)))
      (local.set $v.129
        (f64x2.nearest
          (f64x2.mul (local.get $v.128) (v128.const f64x2 1.4426950408889634 1.4426950408889634))))
      (local.set $v.130
        (f64x2.sub
          (f64x2.sub
            (local.get $v.128)
            (f64x2.mul (local.get $v.129) (v128.const f64x2 0.6931471805598903 0.6931471805598903)))
          (f64x2.mul (local.get $v.129) (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14))))
      (local.set $v.131 (f64x2.mul (local.get $v.130) (local.get $v.130)))
      (local.set $v.132
        (f64x2.add
          (v128.const f64x2 0.5000000000000012 0.5000000000000012)
          (f64x2.mul
            (local.get $v.131)
            (f64x2.add
              (v128.const f64x2 0.04166666666651542 0.04166666666651542)
              (f64x2.mul
                (local.get $v.131)
                (f64x2.add
                  (v128.const f64x2 0.0013888888947016396 0.0013888888947016396)
                  (f64x2.mul
                    (local.get $v.131)
                    (f64x2.add
                      (v128.const f64x2 0.000024801489941816 0.000024801489941816)
                      (f64x2.mul
                        (local.get $v.131)
                        (v128.const f64x2 2.763128046012735e-7 2.763128046012735e-7))))))))))
      (local.set $v.133
        (f64x2.add
          (v128.const f64x2 0.166666666666667 0.166666666666667)
          (f64x2.mul
            (local.get $v.131)
            (f64x2.add
              (v128.const f64x2 0.008333333333307233 0.008333333333307233)
              (f64x2.mul
                (local.get $v.131)
                (f64x2.add
                  (v128.const f64x2 0.00019841269917314115 0.00019841269917314115)
                  (f64x2.mul
                    (local.get $v.131)
                    (f64x2.add
                      (v128.const f64x2 0.0000027557216368468486 0.0000027557216368468486)
                      (f64x2.mul
                        (local.get $v.131)
                        (v128.const f64x2 2.5117838581429238e-8 2.5117838581429238e-8))))))))))
      (local.set $v.134
        (f64x2.add
          (local.get $v.130)
          (f64x2.mul
            (local.get $v.131)
            (f64x2.add (local.get $v.132) (f64x2.mul (local.get $v.130) (local.get $v.133))))))
      (local.set $v.135 (f64x2.add (v128.const f64x2 1 1) (local.get $v.134)))
      (local.set $v.136 (f64x2.floor (f64x2.mul (local.get $v.129) (v128.const f64x2 0.5 0.5))))
      (local.set $v.137
        (f64x2.mul
          (f64x2.mul
            (local.get $v.135)
            (i64x2.shl
              (f64x2.add (local.get $v.136) (v128.const f64x2 4503599627371519 4503599627371519))
              (i32.const 52)))
          (i64x2.shl
            (f64x2.add
              (f64x2.sub (local.get $v.129) (local.get $v.136))
              (v128.const f64x2 4503599627371519 4503599627371519))
            (i32.const 52))))
      (local.set $v.138
        (v128.bitselect
          (f64x2.mul (f64x2.sub (local.get $v.137) (v128.const f64x2 1 1)) (v128.const f64x2 0.5 0.5))
          (local.get $v.137)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.137))))
      (local.set $v.139
        (v128.and
          (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.137))))
      (local.set $v.140
        (v128.and
          (v128.const f64x2 0.6931471805598903 0.6931471805598903)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.137))))
      (local.set $v.141 (f64x2.div (local.get $v.138) (f64x2.add (v128.const f64x2 2 2) (local.get $v.138))))
      (local.set $v.142 (f64x2.mul (local.get $v.141) (local.get $v.141)))
      (local.set $v.143 (f64x2.mul (local.get $v.142) (local.get $v.142)))
      (local.set $v.144
        (f64x2.mul (v128.const f64x2 0.5 0.5) (f64x2.mul (local.get $v.138) (local.get $v.138))))
      (local.set $v.145
        (f64x2.add
          (v128.const f64x2 0.6666666666667282 0.6666666666667282)
          (f64x2.mul
            (local.get $v.143)
            (f64x2.add
              (v128.const f64x2 0.28571429405937593 0.28571429405937593)
              (f64x2.mul
                (local.get $v.143)
                (f64x2.add
                  (v128.const f64x2 0.18186391670861374 0.18186391670861374)
                  (f64x2.mul (local.get $v.143) (v128.const f64x2 0.15373729749692744 0.15373729749692744))))))))
      (local.set $v.146
        (f64x2.add
          (v128.const f64x2 0.39999999996102314 0.39999999996102314)
          (f64x2.mul
            (local.get $v.143)
            (f64x2.add
              (v128.const f64x2 0.22222137632122177 0.22222137632122177)
              (f64x2.mul (local.get $v.143) (v128.const f64x2 0.15249476355418504 0.15249476355418504))))))
      (local.set $v.147
        (f64x2.add
          (f64x2.max (local.get $v.127) (v128.const f64x2 0 0))
          (f64x2.add
            (local.get $v.140)
            (f64x2.sub
              (local.get $v.138)
              (f64x2.sub
                (local.get $v.144)
                (f64x2.add
                  (local.get $v.139)
                  (f64x2.mul
                    (local.get $v.141)
                    (f64x2.add
                      (local.get $v.144)
                      (f64x2.mul
                        (local.get $v.142)
                        (f64x2.add (local.get $v.145) (f64x2.mul (local.get $v.142) (local.get $v.146))))))))))))
      (local.set $v.148 (local.get $v.126))
      (local.set $v.149
        (f64x2.pmax
          (v128.xor
            (v128.and (local.get $v.148) (v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff))
            (v128.const i64x2 0x8000000000000000 0x8000000000000000))
          (v128.const f64x2 -746 -746)))
      (local.set $v.150
        (f64x2.nearest
          (f64x2.mul (local.get $v.149) (v128.const f64x2 1.4426950408889634 1.4426950408889634))))
      (local.set $v.151
        (f64x2.sub
          (f64x2.sub
            (local.get $v.149)
            (f64x2.mul (local.get $v.150) (v128.const f64x2 0.6931471805598903 0.6931471805598903)))
          (f64x2.mul (local.get $v.150) (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14))))
      (local.set $v.152 (f64x2.mul (local.get $v.151) (local.get $v.151)))
      (local.set $v.153
        (f64x2.add
          (v128.const f64x2 0.5000000000000012 0.5000000000000012)
          (f64x2.mul
            (local.get $v.152)
            (f64x2.add
              (v128.const f64x2 0.04166666666651542 0.04166666666651542)
              (f64x2.mul
                (local.get $v.152)
                (f64x2.add
                  (v128.const f64x2 0.0013888888947016396 0.0013888888947016396)
                  (f64x2.mul
                    (local.get $v.152)
                    (f64x2.add
                      (v128.const f64x2 0.000024801489941816 0.000024801489941816)
                      (f64x2.mul
                        (local.get $v.152)
                        (v128.const f64x2 2.763128046012735e-7 2.763128046012735e-7))))))))))
      (local.set $v.154
        (f64x2.add
          (v128.const f64x2 0.166666666666667 0.166666666666667)
          (f64x2.mul
            (local.get $v.152)
            (f64x2.add
              (v128.const f64x2 0.008333333333307233 0.008333333333307233)
              (f64x2.mul
                (local.get $v.152)
                (f64x2.add
                  (v128.const f64x2 0.00019841269917314115 0.00019841269917314115)
                  (f64x2.mul
                    (local.get $v.152)
                    (f64x2.add
                      (v128.const f64x2 0.0000027557216368468486 0.0000027557216368468486)
                      (f64x2.mul
                        (local.get $v.152)
                        (v128.const f64x2 2.5117838581429238e-8 2.5117838581429238e-8))))))))))
      (local.set $v.155
        (f64x2.add
          (local.get $v.151)
          (f64x2.mul
            (local.get $v.152)
            (f64x2.add (local.get $v.153) (f64x2.mul (local.get $v.151) (local.get $v.154))))))
      (local.set $v.156 (f64x2.add (v128.const f64x2 1 1) (local.get $v.155)))
      (local.set $v.157 (f64x2.floor (f64x2.mul (local.get $v.150) (v128.const f64x2 0.5 0.5))))
      (local.set $v.158
        (f64x2.mul
          (f64x2.mul
            (local.get $v.156)
            (i64x2.shl
              (f64x2.add (local.get $v.157) (v128.const f64x2 4503599627371519 4503599627371519))
              (i32.const 52)))
          (i64x2.shl
            (f64x2.add
              (f64x2.sub (local.get $v.150) (local.get $v.157))
              (v128.const f64x2 4503599627371519 4503599627371519))
            (i32.const 52))))
      (local.set $v.159
        (v128.bitselect
          (f64x2.mul (f64x2.sub (local.get $v.158) (v128.const f64x2 1 1)) (v128.const f64x2 0.5 0.5))
          (local.get $v.158)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.158))))
      (local.set $v.160
        (v128.and
          (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.158))))
      (local.set $v.161
        (v128.and
          (v128.const f64x2 0.6931471805598903 0.6931471805598903)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.158))))
      (local.set $v.162 (f64x2.div (local.get $v.159) (f64x2.add (v128.const f64x2 2 2) (local.get $v.159))))
      (local.set $v.163 (f64x2.mul (local.get $v.162) (local.get $v.162)))
      (local.set $v.164 (f64x2.mul (local.get $v.163) (local.get $v.163)))
      (local.set $v.165
        (f64x2.mul (v128.const f64x2 0.5 0.5) (f64x2.mul (local.get $v.159) (local.get $v.159))))
      (local.set $v.166
        (f64x2.add
          (v128.const f64x2 0.6666666666667282 0.6666666666667282)
          (f64x2.mul
            (local.get $v.164)
            (f64x2.add
              (v128.const f64x2 0.28571429405937593 0.28571429405937593)
              (f64x2.mul
                (local.get $v.164)
                (f64x2.add
                  (v128.const f64x2 0.18186391670861374 0.18186391670861374)
                  (f64x2.mul (local.get $v.164) (v128.const f64x2 0.15373729749692744 0.15373729749692744))))))))
      (local.set $v.167
        (f64x2.add
          (v128.const f64x2 0.39999999996102314 0.39999999996102314)
          (f64x2.mul
            (local.get $v.164)
            (f64x2.add
              (v128.const f64x2 0.22222137632122177 0.22222137632122177)
              (f64x2.mul (local.get $v.164) (v128.const f64x2 0.15249476355418504 0.15249476355418504))))))
      (local.set $v.168
        (f64x2.add
          (f64x2.max (local.get $v.148) (v128.const f64x2 0 0))
          (f64x2.add
            (local.get $v.161)
            (f64x2.sub
              (local.get $v.159)
              (f64x2.sub
                (local.get $v.165)
                (f64x2.add
                  (local.get $v.160)
                  (f64x2.mul
                    (local.get $v.162)
                    (f64x2.add
                      (local.get $v.165)
                      (f64x2.mul
                        (local.get $v.163)
                        (f64x2.add (local.get $v.166) (f64x2.mul (local.get $v.163) (local.get $v.167))))))))))))
      (local.set $v.169 (local.get $v.147))
      (local.set $v.170 (local.get $v.168))
      (v128.store offset=55104 (local.get $at.107) (local.get $v.169))
      (v128.store offset=55120 (local.get $at.107) (local.get $v.170))
      ;; phi'[h]
      (local.set $v.171 (local.get $v.127))
      (local.set $v.172
        (f64x2.pmax
          (v128.xor
            (v128.and (local.get $v.171) (v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff))
            (v128.const i64x2 0x8000000000000000 0x8000000000000000))
          (v128.const f64x2 -746 -746)))
      (local.set $v.173
        (f64x2.nearest
          (f64x2.mul (local.get $v.172) (v128.const f64x2 1.4426950408889634 1.4426950408889634))))
      (local.set $v.174
        (f64x2.sub
          (f64x2.sub
            (local.get $v.172)
            (f64x2.mul (local.get $v.173) (v128.const f64x2 0.6931471805598903 0.6931471805598903)))
          (f64x2.mul (local.get $v.173) (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14))))
      (local.set $v.175 (f64x2.mul (local.get $v.174) (local.get $v.174)))
      (local.set $v.176
        (f64x2.add
          (v128.const f64x2 0.5000000000000012 0.5000000000000012)
          (f64x2.mul
            (local.get $v.175)
            (f64x2.add
              (v128.const f64x2 0.04166666666651542 0.04166666666651542)
              (f64x2.mul
                (local.get $v.175)
                (f64x2.add
                  (v128.const f64x2 0.0013888888947016396 0.0013888888947016396)
                  (f64x2.mul
                    (local.get $v.175)
                    (f64x2.add
                      (v128.const f64x2 0.000024801489941816 0.000024801489941816)
                      (f64x2.mul
                        (local.get $v.175)
                        (v128.const f64x2 2.763128046012735e-7 2.763128046012735e-7))))))))))
      (local.set $v.177
        (f64x2.add
          (v128.const f64x2 0.166666666666667 0.166666666666667)
          (f64x2.mul
            (local.get $v.175)
            (f64x2.add
              (v128.const f64x2 0.008333333333307233 0.008333333333307233)
              (f64x2.mul
                (local.get $v.175)
                (f64x2.add
                  (v128.const f64x2 0.00019841269917314115 0.00019841269917314115)
                  (f64x2.mul
                    (local.get $v.175)
                    (f64x2.add
                      (v128.const f64x2 0.0000027557216368468486 0.0000027557216368468486)
                      (f64x2.mul
                        (local.get $v.175)
                        (v128.const f64x2 2.5117838581429238e-8 2.5117838581429238e-8))))))))))
      (local.set $v.178
        (f64x2.add
          (local.get $v.174)
          (f64x2.mul
            (local.get $v.175)
            (f64x2.add (local.get $v.176) (f64x2.mul (local.get $v.174) (local.get $v.177))))))
      (local.set $v.179 (f64x2.add (v128.const f64x2 1 1) (local.get $v.178)))
      (local.set $v.180 (f64x2.floor (f64x2.mul (local.get $v.173) (v128.const f64x2 0.5 0.5))))
      (local.set $v.181
        (f64x2.mul
          (f64x2.mul
            (local.get $v.179)
            (i64x2.shl
              (f64x2.add (local.get $v.180) (v128.const f64x2 4503599627371519 4503599627371519))
              (i32.const 52)))
          (i64x2.shl
            (f64x2.add
              (f64x2.sub (local.get $v.173) (local.get $v.180))
              (v128.const f64x2 4503599627371519 4503599627371519))
            (i32.const 52))))
      (local.set $v.182 (f64x2.add (v128.const f64x2 1 1) (local.get $v.181)))
      (local.set $v.183
        (f64x2.div
          (v128.bitselect
            (local.get $v.181)
            (v128.const f64x2 1 1)
            (f64x2.lt (local.get $v.171) (v128.const f64x2 0 0)))
          (local.get $v.182)))
      (local.set $v.184 (local.get $v.148))
      (local.set $v.185
        (f64x2.pmax
          (v128.xor
            (v128.and (local.get $v.184) (v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff))
            (v128.const i64x2 0x8000000000000000 0x8000000000000000))
          (v128.const f64x2 -746 -746)))
      (local.set $v.186
        (f64x2.nearest
          (f64x2.mul (local.get $v.185) (v128.const f64x2 1.4426950408889634 1.4426950408889634))))
      (local.set $v.187
        (f64x2.sub
          (f64x2.sub
            (local.get $v.185)
            (f64x2.mul (local.get $v.186) (v128.const f64x2 0.6931471805598903 0.6931471805598903)))
          (f64x2.mul (local.get $v.186) (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14))))
      (local.set $v.188 (f64x2.mul (local.get $v.187) (local.get $v.187)))
      (local.set $v.189
        (f64x2.add
          (v128.const f64x2 0.5000000000000012 0.5000000000000012)
          (f64x2.mul
            (local.get $v.188)
            (f64x2.add
              (v128.const f64x2 0.04166666666651542 0.04166666666651542)
              (f64x2.mul
                (local.get $v.188)
                (f64x2.add
                  (v128.const f64x2 0.0013888888947016396 0.0013888888947016396)
                  (f64x2.mul
                    (local.get $v.188)
                    (f64x2.add
                      (v128.const f64x2 0.000024801489941816 0.000024801489941816)
                      (f64x2.mul
                        (local.get $v.188)
                        (v128.const f64x2 2.763128046012735e-7 2.763128046012735e-7))))))))))
      (local.set $v.190
        (f64x2.add
          (v128.const f64x2 0.166666666666667 0.166666666666667)
          (f64x2.mul
            (local.get $v.188)
            (f64x2.add
              (v128.const f64x2 0.008333333333307233 0.008333333333307233)
              (f64x2.mul
                (local.get $v.188)
                (f64x2.add
                  (v128.const f64x2 0.00019841269917314115 0.00019841269917314115)
                  (f64x2.mul
                    (local.get $v.188)
                    (f64x2.add
                      (v128.const f64x2 0.0000027557216368468486 0.0000027557216368468486)
                      (f64x2.mul
                        (local.get $v.188)
                        (v128.const f64x2 2.5117838581429238e-8 2.5117838581429238e-8))))))))))
      (local.set $v.191
        (f64x2.add
          (local.get $v.187)
          (f64x2.mul
            (local.get $v.188)
            (f64x2.add (local.get $v.189) (f64x2.mul (local.get $v.187) (local.get $v.190))))))
      (local.set $v.192 (f64x2.add (v128.const f64x2 1 1) (local.get $v.191)))
      (local.set $v.193 (f64x2.floor (f64x2.mul (local.get $v.186) (v128.const f64x2 0.5 0.5))))
      (local.set $v.194
        (f64x2.mul
          (f64x2.mul
            (local.get $v.192)
            (i64x2.shl
              (f64x2.add (local.get $v.193) (v128.const f64x2 4503599627371519 4503599627371519))
              (i32.const 52)))
          (i64x2.shl
            (f64x2.add
              (f64x2.sub (local.get $v.186) (local.get $v.193))
              (v128.const f64x2 4503599627371519 4503599627371519))
            (i32.const 52))))
      (local.set $v.195 (f64x2.add (v128.const f64x2 1 1) (local.get $v.194)))
      (local.set $v.196
        (f64x2.div
          (v128.bitselect
            (local.get $v.194)
            (v128.const f64x2 1 1)
            (f64x2.lt (local.get $v.184) (v128.const f64x2 0 0)))
          (local.get $v.195)))
      (local.set $v.197 (local.get $v.183))
      (local.set $v.198 (local.get $v.196))
      (v128.store offset=55936 (local.get $at.107) (local.get $v.197))
      (v128.store offset=55952 (local.get $at.107) (local.get $v.198))
      (local.set $v.199
        (f64x2.add (local.get $v.109) (f64x2.mul (v128.const f64x2 0.01 0.01) (local.get $v.118))))
      (local.set $v.200
        (f64x2.add (local.get $v.111) (f64x2.mul (v128.const f64x2 0.01 0.01) (local.get $v.121))))
      (v128.store offset=51776 (local.get $at.107) (local.get $v.199))
      (v128.store offset=51792 (local.get $at.107) (local.get $v.200))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.201
        (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $i) (i32.const 8))))
      (local.set $at.210 (i32.mul (local.get $i) (i32.const 8)))
      (local.set $v.206 (v128.load64_splat offset=117760 (i32.const 0)))
      (local.set $v.207 (local.get $v.206))
      ;; [neuron-u] τ_m * u̇ = -u + W r + γ * e
      ;; u[y]
      (local.set $v.202 (v128.load offset=110592 (local.get $at.201)))
      (local.set $v.203 (local.get $v.202))
      (local.set $v.204 (v128.load offset=110608 (local.get $at.201)))
      (local.set $v.205 (local.get $v.204))
      (local.set $v.208 (v128.load offset=112256 (local.get $at.201)))
      (local.set $v.209 (v128.load offset=116416 (local.get $at.201)))
      (local.set $v.211 (v128.load64_splat offset=117248 (local.get $at.210)))
      (local.set $v.212
        (f64x2.div
          (f64x2.add
            (f64x2.sub (f64x2.mul (local.get $v.207) (local.get $v.208)) (local.get $v.203))
            (local.get $v.209))
          (local.get $v.211)))
      (local.set $v.213 (v128.load offset=112272 (local.get $at.201)))
      (local.set $v.214 (v128.load offset=116432 (local.get $at.201)))
      (local.set $v.215
        (f64x2.div
          (f64x2.add
            (f64x2.sub (f64x2.mul (local.get $v.207) (local.get $v.213)) (local.get $v.205))
            (local.get $v.214))
          (local.get $v.211)))
      (local.set $v.216 (local.get $v.212))
      (local.set $v.217 (local.get $v.215))
      (v128.store offset=111424 (local.get $at.201) (local.get $v.216))
      (v128.store offset=111440 (local.get $at.201) (local.get $v.217))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[y]
      (local.set $v.218 (v128.load64_splat offset=117632 (local.get $at.210)))
      (local.set $v.219 (f64x2.add (local.get $v.203) (f64x2.mul (local.get $v.218) (local.get $v.212))))
      (local.set $v.220 (f64x2.add (local.get $v.205) (f64x2.mul (local.get $v.218) (local.get $v.215))))
      (local.set $v.221 (local.get $v.219))
      (local.set $v.222
        (f64x2.pmax
          (v128.xor
            (v128.and (local.get $v.221) (v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff))
            (v128.const i64x2 0x8000000000000000 0x8000000000000000))
          (v128.const f64x2 -746 -746)))
      (local.set $v.223
        (f64x2.nearest
          (f64x2.mul (local.get $v.222) (v128.const f64x2 1.4426950408889634 1.4426950408889634))))
      (local.set $v.224
        (f64x2.sub
          (f64x2.sub
            (local.get $v.222)
            (f64x2.mul (local.get $v.223) (v128.const f64x2 0.6931471805598903 0.6931471805598903)))
          (f64x2.mul (local.get $v.223) (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14))))
      (local.set $v.225 (f64x2.mul (local.get $v.224) (local.get $v.224)))
      (local.set $v.226
        (f64x2.add
          (v128.const f64x2 0.5000000000000012 0.5000000000000012)
          (f64x2.mul
            (local.get $v.225)
            (f64x2.add
              (v128.const f64x2 0.04166666666651542 0.04166666666651542)
              (f64x2.mul
                (local.get $v.225)
                (f64x2.add
                  (v128.const f64x2 0.0013888888947016396 0.0013888888947016396)
                  (f64x2.mul
                    (local.get $v.225)
                    (f64x2.add
                      (v128.const f64x2 0.000024801489941816 0.000024801489941816)
                      (f64x2.mul
                        (local.get $v.225)
                        (v128.const f64x2 2.763128046012735e-7 2.763128046012735e-7))))))))))
      (local.set $v.227
        (f64x2.add
          (v128.const f64x2 0.166666666666667 0.166666666666667)
          (f64x2.mul
            (local.get $v.225)
            (f64x2.add
              (v128.const f64x2 0.008333333333307233 0.008333333333307233)
              (f64x2.mul
                (local.get $v.225)
                (f64x2.add
                  (v128.const f64x2 0.00019841269917314115 0.00019841269917314115)
                  (f64x2.mul
                    (local.get $v.225)
                    (f64x2.add
                      (v128.const f64x2 0.0000027557216368468486 0.0000027557216368468486)
                      (f64x2.mul
                        (local.get $v.225)
                        (v128.const f64x2 2.5117838581429238e-8 2.5117838581429238e-8))))))))))
      (local.set $v.228
        (f64x2.add
          (local.get $v.224)
          (f64x2.mul
            (local.get $v.225)
            (f64x2.add (local.get $v.226) (f64x2.mul (local.get $v.224) (local.get $v.227))))))
      (local.set $v.229 (f64x2.add (v128.const f64x2 1 1) (local.get $v.228)))
      (local.set $v.230 (f64x2.floor (f64x2.mul (local.get $v.223) (v128.const f64x2 0.5 0.5))))
      (local.set $v.231
        (f64x2.mul
          (f64x2.mul
            (local.get $v.229)
            (i64x2.shl
              (f64x2.add (local.get $v.230) (v128.const f64x2 4503599627371519 4503599627371519))
              (i32.const 52)))
          (i64x2.shl
            (f64x2.add
              (f64x2.sub (local.get $v.223) (local.get $v.230))
              (v128.const f64x2 4503599627371519 4503599627371519))
            (i32.const 52))))
      (local.set $v.232
        (v128.bitselect
          (f64x2.mul (f64x2.sub (local.get $v.231) (v128.const f64x2 1 1)) (v128.const f64x2 0.5 0.5))
          (local.get $v.231)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.231))))
      (local.set $v.233
        (v128.and
          (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.231))))
      (local.set $v.234
        (v128.and
          (v128.const f64x2 0.6931471805598903 0.6931471805598903)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.231))))
      (local.set $v.235 (f64x2.div (local.get $v.232) (f64x2.add (v128.const f64x2 2 2) (local.get $v.232))))
      (local.set $v.236 (f64x2.mul (local.get $v.235) (local.get $v.235)))
      (local.set $v.237 (f64x2.mul (local.get $v.236) (local.get $v.236)))
      (local.set $v.238
        (f64x2.mul (v128.const f64x2 0.5 0.5) (f64x2.mul (local.get $v.232) (local.get $v.232))))
      (local.set $v.239
        (f64x2.add
          (v128.const f64x2 0.6666666666667282 0.6666666666667282)
          (f64x2.mul
            (local.get $v.237)
            (f64x2.add
              (v128.const f64x2 0.28571429405937593 0.28571429405937593)
              (f64x2.mul
                (local.get $v.237)
                (f64x2.add
                  (v128.const f64x2 0.18186391670861374 0.18186391670861374)
                  (f64x2.mul (local.get $v.237) (v128.const f64x2 0.15373729749692744 0.15373729749692744))))))))
      (local.set $v.240
        (f64x2.add
          (v128.const f64x2 0.39999999996102314 0.39999999996102314)
          (f64x2.mul
            (local.get $v.237)
            (f64x2.add
              (v128.const f64x2 0.22222137632122177 0.22222137632122177)
              (f64x2.mul (local.get $v.237) (v128.const f64x2 0.15249476355418504 0.15249476355418504))))))
      (local.set $v.241
        (f64x2.add
          (f64x2.max (local.get $v.221) (v128.const f64x2 0 0))
          (f64x2.add
            (local.get $v.234)
            (f64x2.sub
              (local.get $v.232)
              (f64x2.sub
                (local.get $v.238)
                (f64x2.add
                  (local.get $v.233)
                  (f64x2.mul
                    (local.get $v.235)
                    (f64x2.add
                      (local.get $v.238)
                      (f64x2.mul
                        (local.get $v.236)
                        (f64x2.add (local.get $v.239) (f64x2.mul (local.get $v.236) (local.get $v.240))))))))))))
      (local.set $v.242 (local.get $v.220))
      (local.set $v.243
        (f64x2.pmax
          (v128.xor
            (v128.and (local.get $v.242) (v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff))
            (v128.const i64x2 0x8000000000000000 0x8000000000000000))
          (v128.const f64x2 -746 -746)))
      (local.set $v.244
        (f64x2.nearest
          (f64x2.mul (local.get $v.243) (v128.const f64x2 1.4426950408889634 1.4426950408889634))))
      (local.set $v.245
        (f64x2.sub
          (f64x2.sub
            (local.get $v.243)
            (f64x2.mul (local.get $v.244) (v128.const f64x2 0.6931471805598903 0.6931471805598903)))
          (f64x2.mul (local.get $v.244) (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14))))
      (local.set $v.246 (f64x2.mul (local.get $v.245) (local.get $v.245)))
      (local.set $v.247
        (f64x2.add
          (v128.const f64x2 0.5000000000000012 0.5000000000000012)
          (f64x2.mul
            (local.get $v.246)
            (f64x2.add
              (v128.const f64x2 0.04166666666651542 0.04166666666651542)
              (f64x2.mul
                (local.get $v.246)
                (f64x2.add
                  (v128.const f64x2 0.0013888888947016396 0.0013888888947016396)
                  (f64x2.mul
                    (local.get $v.246)
                    (f64x2.add
                      (v128.const f64x2 0.000024801489941816 0.000024801489941816)
                      (f64x2.mul
                        (local.get $v.246)
                        (v128.const f64x2 2.763128046012735e-7 2.763128046012735e-7))))))))))
      (local.set $v.248
        (f64x2.add
          (v128.const f64x2 0.166666666666667 0.166666666666667)
          (f64x2.mul
            (local.get $v.246)
            (f64x2.add
              (v128.const f64x2 0.008333333333307233 0.008333333333307233)
              (f64x2.mul
                (local.get $v.246)
                (f64x2.add
                  (v128.const f64x2 0.00019841269917314115 0.00019841269917314115)
                  (f64x2.mul
                    (local.get $v.246)
                    (f64x2.add
                      (v128.const f64x2 0.0000027557216368468486 0.0000027557216368468486)
                      (f64x2.mul
                        (local.get $v.246)
                        (v128.const f64x2 2.5117838581429238e-8 2.5117838581429238e-8))))))))))
      (local.set $v.249
        (f64x2.add
          (local.get $v.245)
          (f64x2.mul
            (local.get $v.246)
            (f64x2.add (local.get $v.247) (f64x2.mul (local.get $v.245) (local.get $v.248))))))
      (local.set $v.250 (f64x2.add (v128.const f64x2 1 1) (local.get $v.249)))
      (local.set $v.251 (f64x2.floor (f64x2.mul (local.get $v.244) (v128.const f64x2 0.5 0.5))))
      (local.set $v.252
        (f64x2.mul
          (f64x2.mul
            (local.get $v.250)
            (i64x2.shl
              (f64x2.add (local.get $v.251) (v128.const f64x2 4503599627371519 4503599627371519))
              (i32.const 52)))
          (i64x2.shl
            (f64x2.add
              (f64x2.sub (local.get $v.244) (local.get $v.251))
              (v128.const f64x2 4503599627371519 4503599627371519))
            (i32.const 52))))
      (local.set $v.253
        (v128.bitselect
          (f64x2.mul (f64x2.sub (local.get $v.252) (v128.const f64x2 1 1)) (v128.const f64x2 0.5 0.5))
          (local.get $v.252)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.252))))
      (local.set $v.254
        (v128.and
          (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.252))))
      (local.set $v.255
        (v128.and
          (v128.const f64x2 0.6931471805598903 0.6931471805598903)
          (f64x2.lt (v128.const f64x2 0.5 0.5) (local.get $v.252))))
      (local.set $v.256 (f64x2.div (local.get $v.253) (f64x2.add (v128.const f64x2 2 2) (local.get $v.253))))
      (local.set $v.257 (f64x2.mul (local.get $v.256) (local.get $v.256)))
      (local.set $v.258 (f64x2.mul (local.get $v.257) (local.get $v.257)))
      (local.set $v.259
        (f64x2.mul (v128.const f64x2 0.5 0.5) (f64x2.mul (local.get $v.253) (local.get $v.253))))
      (local.set $v.260
        (f64x2.add
          (v128.const f64x2 0.6666666666667282 0.6666666666667282)
          (f64x2.mul
            (local.get $v.258)
            (f64x2.add
              (v128.const f64x2 0.28571429405937593 0.28571429405937593)
              (f64x2.mul
                (local.get $v.258)
                (f64x2.add
                  (v128.const f64x2 0.18186391670861374 0.18186391670861374)
                  (f64x2.mul (local.get $v.258) (v128.const f64x2 0.15373729749692744 0.15373729749692744))))))))
      (local.set $v.261
        (f64x2.add
          (v128.const f64x2 0.39999999996102314 0.39999999996102314)
          (f64x2.mul
            (local.get $v.258)
            (f64x2.add
              (v128.const f64x2 0.22222137632122177 0.22222137632122177)
              (f64x2.mul (local.get $v.258) (v128.const f64x2 0.15249476355418504 0.15249476355418504))))))
      (local.set $v.262
        (f64x2.add
          (f64x2.max (local.get $v.242) (v128.const f64x2 0 0))
          (f64x2.add
            (local.get $v.255)
            (f64x2.sub
              (local.get $v.253)
              (f64x2.sub
                (local.get $v.259)
                (f64x2.add
                  (local.get $v.254)
                  (f64x2.mul
                    (local.get $v.256)
                    (f64x2.add
                      (local.get $v.259)
                      (f64x2.mul
                        (local.get $v.257)
                        (f64x2.add (local.get $v.260) (f64x2.mul (local.get $v.257) (local.get $v.261))))))))))))
      (local.set $v.263 (local.get $v.241))
      (local.set $v.264 (local.get $v.262))
      (v128.store offset=113920 (local.get $at.201) (local.get $v.263))
      (v128.store offset=113936 (local.get $at.201) (local.get $v.264))
      ;; phi'[y]
      (local.set $v.265 (local.get $v.221))
      (local.set $v.266
        (f64x2.pmax
          (v128.xor
            (v128.and (local.get $v.265) (v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff))
            (v128.const i64x2 0x8000000000000000 0x8000000000000000))
          (v128.const f64x2 -746 -746)))
      (local.set $v.267
        (f64x2.nearest
          (f64x2.mul (local.get $v.266) (v128.const f64x2 1.4426950408889634 1.4426950408889634))))
      (local.set $v.268
        (f64x2.sub
          (f64x2.sub
            (local.get $v.266)
            (f64x2.mul (local.get $v.267) (v128.const f64x2 0.6931471805598903 0.6931471805598903)))
          (f64x2.mul (local.get $v.267) (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14))))
      (local.set $v.269 (f64x2.mul (local.get $v.268) (local.get $v.268)))
      (local.set $v.270
        (f64x2.add
          (v128.const f64x2 0.5000000000000012 0.5000000000000012)
          (f64x2.mul
            (local.get $v.269)
            (f64x2.add
              (v128.const f64x2 0.04166666666651542 0.04166666666651542)
              (f64x2.mul
                (local.get $v.269)
                (f64x2.add
                  (v128.const f64x2 0.0013888888947016396 0.0013888888947016396)
                  (f64x2.mul
                    (local.get $v.269)
                    (f64x2.add
                      (v128.const f64x2 0.000024801489941816 0.000024801489941816)
                      (f64x2.mul
                        (local.get $v.269)
                        (v128.const f64x2 2.763128046012735e-7 2.763128046012735e-7))))))))))
      (local.set $v.271
        (f64x2.add
          (v128.const f64x2 0.166666666666667 0.166666666666667)
          (f64x2.mul
            (local.get $v.269)
            (f64x2.add
              (v128.const f64x2 0.008333333333307233 0.008333333333307233)
              (f64x2.mul
                (local.get $v.269)
                (f64x2.add
                  (v128.const f64x2 0.00019841269917314115 0.00019841269917314115)
                  (f64x2.mul
                    (local.get $v.269)
                    (f64x2.add
                      (v128.const f64x2 0.0000027557216368468486 0.0000027557216368468486)
                      (f64x2.mul
                        (local.get $v.269)
                        (v128.const f64x2 2.5117838581429238e-8 2.5117838581429238e-8))))))))))
      (local.set $v.272
        (f64x2.add
          (local.get $v.268)
          (f64x2.mul
            (local.get $v.269)
            (f64x2.add (local.get $v.270) (f64x2.mul (local.get $v.268) (local.get $v.271))))))
      (local.set $v.273 (f64x2.add (v128.const f64x2 1 1) (local.get $v.272)))
      (local.set $v.274 (f64x2.floor (f64x2.mul (local.get $v.267) (v128.const f64x2 0.5 0.5))))
      (local.set $v.275
        (f64x2.mul
          (f64x2.mul
            (local.get $v.273)
            (i64x2.shl
              (f64x2.add (local.get $v.274) (v128.const f64x2 4503599627371519 4503599627371519))
              (i32.const 52)))
          (i64x2.shl
            (f64x2.add
              (f64x2.sub (local.get $v.267) (local.get $v.274))
              (v128.const f64x2 4503599627371519 4503599627371519))
            (i32.const 52))))
      (local.set $v.276 (f64x2.add (v128.const f64x2 1 1) (local.get $v.275)))
      (local.set $v.277
        (f64x2.div
          (v128.bitselect
            (local.get $v.275)
            (v128.const f64x2 1 1)
            (f64x2.lt (local.get $v.265) (v128.const f64x2 0 0)))
          (local.get $v.276)))
      (local.set $v.278 (local.get $v.242))
      (local.set $v.279
        (f64x2.pmax
          (v128.xor
            (v128.and (local.get $v.278) (v128.const i64x2 0x7fffffffffffffff 0x7fffffffffffffff))
            (v128.const i64x2 0x8000000000000000 0x8000000000000000))
          (v128.const f64x2 -746 -746)))
      (local.set $v.280
        (f64x2.nearest
          (f64x2.mul (local.get $v.279) (v128.const f64x2 1.4426950408889634 1.4426950408889634))))
      (local.set $v.281
        (f64x2.sub
          (f64x2.sub
            (local.get $v.279)
            (f64x2.mul (local.get $v.280) (v128.const f64x2 0.6931471805598903 0.6931471805598903)))
          (f64x2.mul (local.get $v.280) (v128.const f64x2 5.497923018708371e-14 5.497923018708371e-14))))
      (local.set $v.282 (f64x2.mul (local.get $v.281) (local.get $v.281)))
      (local.set $v.283
        (f64x2.add
          (v128.const f64x2 0.5000000000000012 0.5000000000000012)
          (f64x2.mul
            (local.get $v.282)
            (f64x2.add
              (v128.const f64x2 0.04166666666651542 0.04166666666651542)
              (f64x2.mul
                (local.get $v.282)
                (f64x2.add
                  (v128.const f64x2 0.0013888888947016396 0.0013888888947016396)
                  (f64x2.mul
                    (local.get $v.282)
                    (f64x2.add
                      (v128.const f64x2 0.000024801489941816 0.000024801489941816)
                      (f64x2.mul
                        (local.get $v.282)
                        (v128.const f64x2 2.763128046012735e-7 2.763128046012735e-7))))))))))
      (local.set $v.284
        (f64x2.add
          (v128.const f64x2 0.166666666666667 0.166666666666667)
          (f64x2.mul
            (local.get $v.282)
            (f64x2.add
              (v128.const f64x2 0.008333333333307233 0.008333333333307233)
              (f64x2.mul
                (local.get $v.282)
                (f64x2.add
                  (v128.const f64x2 0.00019841269917314115 0.00019841269917314115)
                  (f64x2.mul
                    (local.get $v.282)
                    (f64x2.add
                      (v128.const f64x2 0.0000027557216368468486 0.0000027557216368468486)
                      (f64x2.mul
                        (local.get $v.282)
                        (v128.const f64x2 2.5117838581429238e-8 2.5117838581429238e-8))))))))))
      (local.set $v.285
        (f64x2.add
          (local.get $v.281)
          (f64x2.mul
            (local.get $v.282)
            (f64x2.add (local.get $v.283) (f64x2.mul (local.get $v.281) (local.get $v.284))))))
      (local.set $v.286 (f64x2.add (v128.const f64x2 1 1) (local.get $v.285)))
      (local.set $v.287 (f64x2.floor (f64x2.mul (local.get $v.280) (v128.const f64x2 0.5 0.5))))
      (local.set $v.288
        (f64x2.mul
          (f64x2.mul
            (local.get $v.286)
            (i64x2.shl
              (f64x2.add (local.get $v.287) (v128.const f64x2 4503599627371519 4503599627371519))
              (i32.const 52)))
          (i64x2.shl
            (f64x2.add
              (f64x2.sub (local.get $v.280) (local.get $v.287))
              (v128.const f64x2 4503599627371519 4503599627371519))
            (i32.const 52))))
      (local.set $v.289 (f64x2.add (v128.const f64x2 1 1) (local.get $v.288)))
      (local.set $v.290
        (f64x2.div
          (v128.bitselect
            (local.get $v.288)
            (v128.const f64x2 1 1)
            (f64x2.lt (local.get $v.278) (v128.const f64x2 0 0)))
          (local.get $v.289)))
      (local.set $v.291 (local.get $v.277))
      (local.set $v.292 (local.get $v.290))
      (v128.store offset=114752 (local.get $at.201) (local.get $v.291))
      (v128.store offset=114768 (local.get $at.201) (local.get $v.292))
      (local.set $v.293
        (f64x2.add (local.get $v.203) (f64x2.mul (v128.const f64x2 0.01 0.01) (local.get $v.212))))
      (local.set $v.294
        (f64x2.add (local.get $v.205) (f64x2.mul (v128.const f64x2 0.01 0.01) (local.get $v.215))))
      (v128.store offset=110592 (local.get $at.201) (local.get $v.293))
      (v128.store offset=110608 (local.get $at.201) (local.get $v.294))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100)))))
  (func $step.synapse_tau_m (param $slot i32)
    (local $i*8 i32) (local $g f64) (local $b i32) (local $i i32)
    ;; [synapse-tau_m] τ̇_m = -η * e ⊙ u̇
    ;; tau_m[h]: learning
    (local.set $i (i32.const 0))
    (local.set $i*8 (i32.mul (local.get $i) (i32.const 8)))
    (local.set $g (f64.const 0))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $g
        (f64.add
          (local.get $g)
          (f64.neg
            (f64.mul
              (f64.load offset=52608 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 8))))
              (f64.load offset=53440 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 8))))))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (f64.store offset=58496 (i32.mul (local.get $i) (i32.const 8)) (f64.div (local.get $g) (f64.const 100))))
  (func $step.synapse_tau_m_2 (param $slot i32)
    (local $i*8 i32) (local $g f64) (local $b i32) (local $i i32) (local $m f64) (local $v f64)
    (local $mean f64) (local $spread f64) (local $theta f64)
    ;; [synapse-tau_m] τ̇_m = -η * e ⊙ u̇
    ;; tau_m[y]: learning
    (local.set $i (i32.const 0))
    (local.set $i*8 (i32.mul (local.get $i) (i32.const 8)))
    (local.set $g (f64.const 0))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $g
        (f64.add
          (local.get $g)
          (f64.neg
            (f64.mul
              (f64.load offset=111424 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 8))))
              (f64.load offset=112256 (i32.add (local.get $i*8) (i32.mul (local.get $b) (i32.const 8))))))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (f64.store offset=117312 (i32.mul (local.get $i) (i32.const 8)) (f64.div (local.get $g) (f64.const 100)))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $g (f64.load offset=58496 (i32.mul (local.get $i) (i32.const 8))))
        (local.set $m
          (f64.add
            (f64.mul (f64.const 0.9) (f64.load offset=58560 (i32.mul (local.get $i) (i32.const 8))))
            (f64.mul (f64.const 0.09999999999999998) (local.get $g))))
        (local.set $v
          (f64.add
            (f64.mul (f64.const 0.999) (f64.load offset=58624 (i32.mul (local.get $i) (i32.const 8))))
            (f64.mul (f64.const 0.0010000000000000009) (f64.mul (local.get $g) (local.get $g)))))
        (f64.store offset=58560 (i32.mul (local.get $i) (i32.const 8)) (local.get $m))
        (f64.store offset=58624 (i32.mul (local.get $i) (i32.const 8)) (local.get $v))
        (local.set $mean
          (f64.div (local.get $m) (f64.sub (f64.const 1) (f64.load offset=58688 (i32.const 0)))))
        (local.set $spread
          (f64.sqrt (f64.div (local.get $v) (f64.sub (f64.const 1) (f64.load offset=58752 (i32.const 0))))))
        (local.set $theta
          (f64.add
            (f64.load offset=58432 (i32.mul (local.get $i) (i32.const 8)))
            (f64.div
              (f64.mul (f64.load offset=117824 (i32.const 0)) (local.get $mean))
              (f64.add (local.get $spread) (f64.const 1e-8)))))
        (f64.store offset=58432
          (i32.mul (local.get $i) (i32.const 8))
          (f64.max (local.get $theta) (f64.const 0.1)))))
    (if
      (f64.ne (f64.load offset=64 (i32.mul (local.get $slot) (i32.const 8))) (f64.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $g (f64.load offset=117312 (i32.mul (local.get $i) (i32.const 8))))
        (local.set $m
          (f64.add
            (f64.mul (f64.const 0.9) (f64.load offset=117376 (i32.mul (local.get $i) (i32.const 8))))
            (f64.mul (f64.const 0.09999999999999998) (local.get $g))))
        (local.set $v
          (f64.add
            (f64.mul (f64.const 0.999) (f64.load offset=117440 (i32.mul (local.get $i) (i32.const 8))))
            (f64.mul (f64.const 0.0010000000000000009) (f64.mul (local.get $g) (local.get $g)))))
        (f64.store offset=117376 (i32.mul (local.get $i) (i32.const 8)) (local.get $m))
        (f64.store offset=117440 (i32.mul (local.get $i) (i32.const 8)) (local.get $v))
        (local.set $mean
          (f64.div (local.get $m) (f64.sub (f64.const 1) (f64.load offset=117504 (i32.const 0)))))
        (local.set $spread
          (f64.sqrt (f64.div (local.get $v) (f64.sub (f64.const 1) (f64.load offset=117568 (i32.const 0))))))
        (local.set $theta
          (f64.add
            (f64.load offset=117248 (i32.mul (local.get $i) (i32.const 8)))
            (f64.div
              (f64.mul (f64.load offset=117824 (i32.const 0)) (local.get $mean))
              (f64.add (local.get $spread) (f64.const 1e-8)))))
        (f64.store offset=117248
          (i32.mul (local.get $i) (i32.const 8))
          (f64.max (local.get $theta) (f64.const 0.1))))))
  (func $all.equations (param $slot i32)
    (call $step.begin (local.get $slot))
    (call $step.synapse_W (local.get $slot))
    (call $step.synapse_W_2 (local.get $slot))
    (call $step.synapse_tau_m (local.get $slot))
    (call $step.synapse_tau_m_2 (local.get $slot)))
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
