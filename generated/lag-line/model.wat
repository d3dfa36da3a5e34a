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
    (local $b*8 i32) (local $z1 f64) (local $rate f64) (local $e f64) (local $i i32) (local $b i32)
    (local $slot*8 i32) (local $slot*800+b*8 i32) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $v.11 v128) (local $k i32) (local $at.13 i32) (local $v.14 v128) (local $at.15 i32)
    (local $v.16 v128) (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $v.22 v128) (local $at.23 i32) (local $v.24 v128) (local $v.25 v128)
    (local $v.26 v128) (local $at.27 i32) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128)
    (local $v.31 v128) (local $v.32 v128) (local $at.33 i32) (local $v.34 v128) (local $at.35 i32)
    (local $v.36 v128) (local $v.37 v128) (local $v.38 v128) (local $at.39 i32) (local $v.40 v128)
    (local $v.41 v128) (local $v.42 v128) (local $at.43 i32) (local $v.44 v128)
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*8 (i32.mul (local.get $b) (i32.const 8)))
      (local.set $i (i32.const 0))
      ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - r)))
      ;; e[h]
      (local.set $z1
        (f64.load offset=54272 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))))
      (local.set $rate
        (f64.div
          (f64.sub
            (f64.mul
              (f64.load offset=55936 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8))))
              (f64.load offset=56768 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))))
            (local.get $z1))
          (f64.load offset=58816 (i32.mul (local.get $i) (i32.const 8)))))
      (local.set $e
        (f64.add
          (local.get $z1)
          (f64.mul (f64.load offset=58432 (i32.mul (local.get $i) (i32.const 8))) (local.get $rate))))
      (f64.store offset=53440
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (local.get $e))
      (f64.store offset=54272
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (f64.add (f64.mul (f64.const 0.01) (local.get $rate)) (local.get $z1)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*8 (i32.mul (local.get $b) (i32.const 8)))
      (local.set $slot*8 (i32.mul (local.get $slot) (i32.const 8)))
      (local.set $slot*800+b*8
        (i32.add (i32.mul (local.get $slot) (i32.const 800)) (i32.mul (local.get $b) (i32.const 8))))
      (local.set $i (i32.const 0))
      ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - r)))
      ;; e[y]
      (local.set $z1
        (f64.load offset=113088 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))))
      (local.set $rate
        (f64.div
          (f64.sub
            (select
              (f64.mul
                (f64.mul
                  (f64.load offset=117696 (i32.const 0))
                  (f64.load offset=114752 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))))
                (f64.sub
                  (f64.load offset=58880
                    (i32.add (local.get $slot*800+b*8) (i32.mul (local.get $i) (i32.const 8))))
                  (f64.load offset=113920 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8))))))
              (f64.const 0)
              (f64.ne (f64.load offset=110080 (local.get $slot*8)) (f64.const 0)))
            (local.get $z1))
          (f64.load offset=117632 (i32.mul (local.get $i) (i32.const 8)))))
      (local.set $e
        (f64.add
          (local.get $z1)
          (f64.mul (f64.load offset=117248 (i32.mul (local.get $i) (i32.const 8))) (local.get $rate))))
      (f64.store offset=112256
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (local.get $e))
      (f64.store offset=113088
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (f64.add (f64.mul (f64.const 0.01) (local.get $rate)) (local.get $z1)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    ;; cost of y, per sample
    (if
      (global.get $last)
      (then
        (local.set $b (i32.const 0))
        (local.set $at.23 (i32.mul (local.get $slot) (i32.const 8)))
        (local.set $at.27 (i32.mul (local.get $b) (i32.const 8)))
        (local.set $v.24 (v128.load64_splat offset=110080 (local.get $at.23)))
        (local.set $v.25 (local.get $v.24))
        (loop $b
          (local.set $v.8 (v128.const f64x2 0 0))
          (local.set $v.9 (v128.const f64x2 0 0))
          (local.set $v.10 (v128.const f64x2 0 0))
          (local.set $v.11 (v128.const f64x2 0 0))
          (local.set $k (i32.const 0))
          (local.set $at.13
            (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $k) (i32.const 8))))
          (local.set $at.15
            (i32.add
              (i32.add (i32.mul (local.get $slot) (i32.const 800)) (i32.mul (local.get $b) (i32.const 8)))
              (i32.mul (local.get $k) (i32.const 8))))
          (local.set $v.14 (v128.load offset=113920 (local.get $at.13)))
          (local.set $v.16 (v128.load offset=58880 (local.get $at.15)))
          (local.set $v.8
            (f64x2.add
              (local.get $v.8)
              (f64x2.mul
                (f64x2.sub (local.get $v.14) (local.get $v.16))
                (f64x2.sub (local.get $v.14) (local.get $v.16)))))
          (local.set $v.17 (v128.load offset=113936 (local.get $at.13)))
          (local.set $v.18 (v128.load offset=58896 (local.get $at.15)))
          (local.set $v.9
            (f64x2.add
              (local.get $v.9)
              (f64x2.mul
                (f64x2.sub (local.get $v.17) (local.get $v.18))
                (f64x2.sub (local.get $v.17) (local.get $v.18)))))
          (local.set $v.19 (v128.load offset=113952 (local.get $at.13)))
          (local.set $v.20 (v128.load offset=58912 (local.get $at.15)))
          (local.set $v.10
            (f64x2.add
              (local.get $v.10)
              (f64x2.mul
                (f64x2.sub (local.get $v.19) (local.get $v.20))
                (f64x2.sub (local.get $v.19) (local.get $v.20)))))
          (local.set $v.21 (v128.load offset=113968 (local.get $at.13)))
          (local.set $v.22 (v128.load offset=58928 (local.get $at.15)))
          (local.set $v.11
            (f64x2.add
              (local.get $v.11)
              (f64x2.mul
                (f64x2.sub (local.get $v.21) (local.get $v.22))
                (f64x2.sub (local.get $v.21) (local.get $v.22)))))
          (local.set $v.26
            (v128.and
              (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.8))
              (f64x2.ne (local.get $v.25) (v128.const f64x2 0 0))))
          (local.set $v.28
            (v128.and
              (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.9))
              (f64x2.ne (local.get $v.25) (v128.const f64x2 0 0))))
          (local.set $v.29
            (v128.and
              (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.10))
              (f64x2.ne (local.get $v.25) (v128.const f64x2 0 0))))
          (local.set $v.30
            (v128.and
              (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.11))
              (f64x2.ne (local.get $v.25) (v128.const f64x2 0 0))))
          (v128.store offset=118656 (local.get $at.27) (local.get $v.26))
          (v128.store offset=118672 (local.get $at.27) (local.get $v.28))
          (v128.store offset=118688 (local.get $at.27) (local.get $v.29))
          (v128.store offset=118704 (local.get $at.27) (local.get $v.30))
          (local.set $at.27 (i32.add (local.get $at.27) (i32.const 64)))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 8))) (i32.const 96))))
        (local.set $b (i32.const 96))
        (local.set $at.39 (i32.mul (local.get $slot) (i32.const 8)))
        (local.set $at.43 (i32.mul (local.get $b) (i32.const 8)))
        (local.set $v.40 (v128.load64_splat offset=110080 (local.get $at.39)))
        (local.set $v.41 (local.get $v.40))
        (local.set $v.31 (v128.const f64x2 0 0))
        (local.set $v.32 (v128.const f64x2 0 0))
        (local.set $k (i32.const 0))
        (local.set $at.33
          (i32.add (i32.mul (local.get $b) (i32.const 8)) (i32.mul (local.get $k) (i32.const 8))))
        (local.set $at.35
          (i32.add
            (i32.add (i32.mul (local.get $slot) (i32.const 800)) (i32.mul (local.get $b) (i32.const 8)))
            (i32.mul (local.get $k) (i32.const 8))))
        (local.set $v.34 (v128.load offset=113920 (local.get $at.33)))
        (local.set $v.36 (v128.load offset=58880 (local.get $at.35)))
        (local.set $v.31
          (f64x2.add
            (local.get $v.31)
            (f64x2.mul
              (f64x2.sub (local.get $v.34) (local.get $v.36))
              (f64x2.sub (local.get $v.34) (local.get $v.36)))))
        (local.set $v.37 (v128.load offset=113936 (local.get $at.33)))
        (local.set $v.38 (v128.load offset=58896 (local.get $at.35)))
        (local.set $v.32
          (f64x2.add
            (local.get $v.32)
            (f64x2.mul
              (f64x2.sub (local.get $v.37) (local.get $v.38))
              (f64x2.sub (local.get $v.37) (local.get $v.38)))))
        (local.set $v.42
          (v128.and
            (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.31))
            (f64x2.ne (local.get $v.41) (v128.const f64x2 0 0))))
        (local.set $v.44
          (v128.and
            (f64x2.mul (v128.const f64x2 0.5 0.5) (local.get $v.32))
            (f64x2.ne (local.get $v.41) (v128.const f64x2 0 0))))
        (v128.store offset=118656 (local.get $at.43) (local.get $v.42))
        (v128.store offset=118672 (local.get $at.43) (local.get $v.44))))
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
    (local $v f64) (local $mean f64) (local $spread f64) (local $theta f64) (local $b*8 i32) (local $u f64)
    (local $rate f64) (local $t f64) (local $softplus.x f64) (local $softplus.held f64)
    (local $softplus.k f64) (local $softplus.r f64) (local $softplus.rr f64) (local $softplus.even f64)
    (local $softplus.odd f64) (local $softplus.p f64) (local $softplus.y f64) (local $softplus.k1 f64)
    (local $softplus.e f64) (local $softplus.f f64) (local $softplus.low f64) (local $softplus.high f64)
    (local $softplus.s f64) (local $softplus.z f64) (local $softplus.zz f64) (local $softplus.h f64)
    (local $softplus.even2 f64) (local $softplus.odd2 f64) (local $r f64) (local $softplus_1.x f64)
    (local $logistic.x f64) (local $logistic.held f64) (local $logistic.k f64) (local $logistic.r f64)
    (local $logistic.rr f64) (local $logistic.even f64) (local $logistic.odd f64) (local $logistic.p f64)
    (local $logistic.y f64) (local $logistic.k1 f64) (local $logistic.e f64) (local $logistic.d f64)
    (local $phi f64)
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
      (local.set $b*8 (i32.mul (local.get $b) (i32.const 8)))
      (local.set $i (i32.const 0))
      ;; [neuron-u] τ_m * u̇ = -u + W r + γ * e
      ;; u[h]
      (local.set $u (f64.load offset=51776 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))))
      (local.set $rate
        (f64.div
          (f64.add
            (f64.add
              (f64.neg (local.get $u))
              (f64.mul
                (f64.load offset=117760 (i32.const 0))
                (f64.load offset=53440 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8))))))
            (f64.load offset=57600 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))))
          (f64.load offset=58432 (i32.mul (local.get $i) (i32.const 8)))))
      (f64.store offset=52608
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (local.get $rate))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[h]
      (local.set $t
        (f64.add
          (local.get $u)
          (f64.mul (f64.load offset=58816 (i32.mul (local.get $i) (i32.const 8))) (local.get $rate))))
      (local.set $r
        (block (result f64)
          (local.set $softplus.x (local.get $t))
          (local.set $softplus.held (f64.max (f64.neg (f64.abs (local.get $softplus.x))) (f64.const -746)))
          (local.set $softplus.k
            (f64.nearest (f64.mul (local.get $softplus.held) (f64.const 1.4426950408889634))))
          (local.set $softplus.r
            (f64.sub
              (f64.sub
                (local.get $softplus.held)
                (f64.mul (local.get $softplus.k) (f64.const 0.6931471805598903)))
              (f64.mul (local.get $softplus.k) (f64.const 5.497923018708371e-14))))
          (local.set $softplus.rr (f64.mul (local.get $softplus.r) (local.get $softplus.r)))
          (local.set $softplus.even
            (f64.add
              (f64.const 0.5000000000000012)
              (f64.mul
                (local.get $softplus.rr)
                (f64.add
                  (f64.const 0.04166666666651542)
                  (f64.mul
                    (local.get $softplus.rr)
                    (f64.add
                      (f64.const 0.0013888888947016396)
                      (f64.mul
                        (local.get $softplus.rr)
                        (f64.add
                          (f64.const 0.000024801489941816)
                          (f64.mul (local.get $softplus.rr) (f64.const 2.763128046012735e-7))))))))))
          (local.set $softplus.odd
            (f64.add
              (f64.const 0.166666666666667)
              (f64.mul
                (local.get $softplus.rr)
                (f64.add
                  (f64.const 0.008333333333307233)
                  (f64.mul
                    (local.get $softplus.rr)
                    (f64.add
                      (f64.const 0.00019841269917314115)
                      (f64.mul
                        (local.get $softplus.rr)
                        (f64.add
                          (f64.const 0.0000027557216368468486)
                          (f64.mul (local.get $softplus.rr) (f64.const 2.5117838581429238e-8))))))))))
          (local.set $softplus.p
            (f64.add
              (local.get $softplus.r)
              (f64.mul
                (local.get $softplus.rr)
                (f64.add
                  (local.get $softplus.even)
                  (f64.mul (local.get $softplus.r) (local.get $softplus.odd))))))
          (local.set $softplus.y (f64.add (f64.const 1) (local.get $softplus.p)))
          (local.set $softplus.k1 (f64.floor (f64.mul (local.get $softplus.k) (f64.const 0.5))))
          (local.set $softplus.e
            (f64.mul
              (f64.mul
                (local.get $softplus.y)
                (f64.reinterpret_i64
                  (i64.shl
                    (i64.reinterpret_f64 (f64.add (local.get $softplus.k1) (f64.const 4503599627371519)))
                    (i64.const 52))))
              (f64.reinterpret_i64
                (i64.shl
                  (i64.reinterpret_f64
                    (f64.add
                      (f64.sub (local.get $softplus.k) (local.get $softplus.k1))
                      (f64.const 4503599627371519)))
                  (i64.const 52)))))
          (local.set $softplus.f
            (select
              (f64.mul (f64.sub (local.get $softplus.e) (f64.const 1)) (f64.const 0.5))
              (local.get $softplus.e)
              (f64.lt (f64.const 0.5) (local.get $softplus.e))))
          (local.set $softplus.low
            (select
              (f64.const 5.497923018708371e-14)
              (f64.const 0)
              (f64.lt (f64.const 0.5) (local.get $softplus.e))))
          (local.set $softplus.high
            (select
              (f64.const 0.6931471805598903)
              (f64.const 0)
              (f64.lt (f64.const 0.5) (local.get $softplus.e))))
          (local.set $softplus.s
            (f64.div (local.get $softplus.f) (f64.add (f64.const 2) (local.get $softplus.f))))
          (local.set $softplus.z (f64.mul (local.get $softplus.s) (local.get $softplus.s)))
          (local.set $softplus.zz (f64.mul (local.get $softplus.z) (local.get $softplus.z)))
          (local.set $softplus.h
            (f64.mul (f64.const 0.5) (f64.mul (local.get $softplus.f) (local.get $softplus.f))))
          (local.set $softplus.even2
            (f64.add
              (f64.const 0.6666666666667282)
              (f64.mul
                (local.get $softplus.zz)
                (f64.add
                  (f64.const 0.28571429405937593)
                  (f64.mul
                    (local.get $softplus.zz)
                    (f64.add
                      (f64.const 0.18186391670861374)
                      (f64.mul (local.get $softplus.zz) (f64.const 0.15373729749692744))))))))
          (local.set $softplus.odd2
            (f64.add
              (f64.const 0.39999999996102314)
              (f64.mul
                (local.get $softplus.zz)
                (f64.add
                  (f64.const 0.22222137632122177)
                  (f64.mul (local.get $softplus.zz) (f64.const 0.15249476355418504))))))
          (f64.add
            (f64.max (local.get $softplus.x) (f64.const 0))
            (f64.add
              (local.get $softplus.high)
              (f64.sub
                (local.get $softplus.f)
                (f64.sub
                  (local.get $softplus.h)
                  (f64.add
                    (f64.mul
                      (local.get $softplus.s)
                      (f64.add
                        (local.get $softplus.h)
                        (f64.mul
                          (local.get $softplus.z)
                          (f64.add
                            (local.get $softplus.even2)
                            (f64.mul (local.get $softplus.z) (local.get $softplus.odd2))))))
                    (local.get $softplus.low))))))))
      (f64.store offset=55104
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (local.get $r))
      ;; phi'[h]
      (local.set $phi
        (block (result f64)
          (local.set $softplus_1.x (local.get $t))
          (block (result f64)
            (local.set $logistic.x (local.get $softplus_1.x))
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
                  (f64.add
                    (local.get $logistic.even)
                    (f64.mul (local.get $logistic.r) (local.get $logistic.odd))))))
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
              (local.get $logistic.d)))))
      (f64.store offset=55936
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (local.get $phi))
      (f64.store offset=51776
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (f64.add (local.get $u) (f64.mul (f64.const 0.01) (local.get $rate))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*8 (i32.mul (local.get $b) (i32.const 8)))
      (local.set $i (i32.const 0))
      ;; [neuron-u] τ_m * u̇ = -u + W r + γ * e
      ;; u[y]
      (local.set $u
        (f64.load offset=110592 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))))
      (local.set $rate
        (f64.div
          (f64.add
            (f64.add
              (f64.neg (local.get $u))
              (f64.mul
                (f64.load offset=117760 (i32.const 0))
                (f64.load offset=112256 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8))))))
            (f64.load offset=116416 (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))))
          (f64.load offset=117248 (i32.mul (local.get $i) (i32.const 8)))))
      (f64.store offset=111424
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (local.get $rate))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[y]
      (local.set $t
        (f64.add
          (local.get $u)
          (f64.mul (f64.load offset=117632 (i32.mul (local.get $i) (i32.const 8))) (local.get $rate))))
      (local.set $r
        (block (result f64)
          (local.set $softplus.x (local.get $t))
          (local.set $softplus.held (f64.max (f64.neg (f64.abs (local.get $softplus.x))) (f64.const -746)))
          (local.set $softplus.k
            (f64.nearest (f64.mul (local.get $softplus.held) (f64.const 1.4426950408889634))))
          (local.set $softplus.r
            (f64.sub
              (f64.sub
                (local.get $softplus.held)
                (f64.mul (local.get $softplus.k) (f64.const 0.6931471805598903)))
              (f64.mul (local.get $softplus.k) (f64.const 5.497923018708371e-14))))
          (local.set $softplus.rr (f64.mul (local.get $softplus.r) (local.get $softplus.r)))
          (local.set $softplus.even
            (f64.add
              (f64.const 0.5000000000000012)
              (f64.mul
                (local.get $softplus.rr)
                (f64.add
                  (f64.const 0.04166666666651542)
                  (f64.mul
                    (local.get $softplus.rr)
                    (f64.add
                      (f64.const 0.0013888888947016396)
                      (f64.mul
                        (local.get $softplus.rr)
                        (f64.add
                          (f64.const 0.000024801489941816)
                          (f64.mul (local.get $softplus.rr) (f64.const 2.763128046012735e-7))))))))))
          (local.set $softplus.odd
            (f64.add
              (f64.const 0.166666666666667)
              (f64.mul
                (local.get $softplus.rr)
                (f64.add
                  (f64.const 0.008333333333307233)
                  (f64.mul
                    (local.get $softplus.rr)
                    (f64.add
                      (f64.const 0.00019841269917314115)
                      (f64.mul
                        (local.get $softplus.rr)
                        (f64.add
                          (f64.const 0.0000027557216368468486)
                          (f64.mul (local.get $softplus.rr) (f64.const 2.5117838581429238e-8))))))))))
          (local.set $softplus.p
            (f64.add
              (local.get $softplus.r)
              (f64.mul
                (local.get $softplus.rr)
                (f64.add
                  (local.get $softplus.even)
                  (f64.mul (local.get $softplus.r) (local.get $softplus.odd))))))
          (local.set $softplus.y (f64.add (f64.const 1) (local.get $softplus.p)))
          (local.set $softplus.k1 (f64.floor (f64.mul (local.get $softplus.k) (f64.const 0.5))))
          (local.set $softplus.e
            (f64.mul
              (f64.mul
                (local.get $softplus.y)
                (f64.reinterpret_i64
                  (i64.shl
                    (i64.reinterpret_f64 (f64.add (local.get $softplus.k1) (f64.const 4503599627371519)))
                    (i64.const 52))))
              (f64.reinterpret_i64
                (i64.shl
                  (i64.reinterpret_f64
                    (f64.add
                      (f64.sub (local.get $softplus.k) (local.get $softplus.k1))
                      (f64.const 4503599627371519)))
                  (i64.const 52)))))
          (local.set $softplus.f
            (select
              (f64.mul (f64.sub (local.get $softplus.e) (f64.const 1)) (f64.const 0.5))
              (local.get $softplus.e)
              (f64.lt (f64.const 0.5) (local.get $softplus.e))))
          (local.set $softplus.low
            (select
              (f64.const 5.497923018708371e-14)
              (f64.const 0)
              (f64.lt (f64.const 0.5) (local.get $softplus.e))))
          (local.set $softplus.high
            (select
              (f64.const 0.6931471805598903)
              (f64.const 0)
              (f64.lt (f64.const 0.5) (local.get $softplus.e))))
          (local.set $softplus.s
            (f64.div (local.get $softplus.f) (f64.add (f64.const 2) (local.get $softplus.f))))
          (local.set $softplus.z (f64.mul (local.get $softplus.s) (local.get $softplus.s)))
          (local.set $softplus.zz (f64.mul (local.get $softplus.z) (local.get $softplus.z)))
          (local.set $softplus.h
            (f64.mul (f64.const 0.5) (f64.mul (local.get $softplus.f) (local.get $softplus.f))))
          (local.set $softplus.even2
            (f64.add
              (f64.const 0.6666666666667282)
              (f64.mul
                (local.get $softplus.zz)
                (f64.add
                  (f64.const 0.28571429405937593)
                  (f64.mul
                    (local.get $softplus.zz)
                    (f64.add
                      (f64.const 0.18186391670861374)
                      (f64.mul (local.get $softplus.zz) (f64.const 0.15373729749692744))))))))
          (local.set $softplus.odd2
            (f64.add
              (f64.const 0.39999999996102314)
              (f64.mul
                (local.get $softplus.zz)
                (f64.add
                  (f64.const 0.22222137632122177)
                  (f64.mul (local.get $softplus.zz) (f64.const 0.15249476355418504))))))
          (f64.add
            (f64.max (local.get $softplus.x) (f64.const 0))
            (f64.add
              (local.get $softplus.high)
              (f64.sub
                (local.get $softplus.f)
                (f64.sub
                  (local.get $softplus.h)
                  (f64.add
                    (f64.mul
                      (local.get $softplus.s)
                      (f64.add
                        (local.get $softplus.h)
                        (f64.mul
                          (local.get $softplus.z)
                          (f64.add
                            (local.get $softplus.even2)
                            (f64.mul (local.get $softplus.z) (local.get $softplus.odd2))))))
                    (local.get $softplus.low))))))))
      (f64.store offset=113920
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (local.get $r))
      ;; phi'[y]
      (local.set $phi
        (block (result f64)
          (local.set $softplus_1.x (local.get $t))
          (block (result f64)
            (local.set $logistic.x (local.get $softplus_1.x))
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
                  (f64.add
                    (local.get $logistic.even)
                    (f64.mul (local.get $logistic.r) (local.get $logistic.odd))))))
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
              (local.get $logistic.d)))))
      (f64.store offset=114752
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (local.get $phi))
      (f64.store offset=110592
        (i32.add (local.get $b*8) (i32.mul (local.get $i) (i32.const 8)))
        (f64.add (local.get $u) (f64.mul (f64.const 0.01) (local.get $rate))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100)))))
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
