(module
  ;; Generalized Latent Equilibrium: f32, batch 100, dt 0.2
  ;;
  ;; exports: memory; step(), one step with the inputs of slot 0; run(n), slots 0 … n-1 of 64
  ;; in JavaScript: const { instance } = await WebAssembly.instantiate(bytes)
  ;;                const u = new Float32Array(instance.exports.memory.buffer, offset, length)
  ;; Buffers lie at the offsets of model.json, also listed here:
  ;; 64: learn [64], flag, learning on
  ;; 320: x [64, 100, 1], input, input x
  ;; 25920: u[h1] [100, 53], state, state u of h1
  ;; 47168: e[h1] [100, 53], signal, e of h1
  ;; 68416: filter_e[h1] [100, 53], state, low-pass of e of h1
  ;; 89664: r[h1] [100, 53], stored, r of h1
  ;; 110912: phi'[h1] [100, 53], stored, phi' of h1
  ;; 132160: P1_h1 [100, 53], stored, W' e into h1
  ;; 153408: P2_h1 [100, 53], signal, W r into h1
  ;; 174656: b[h1] [53], parameter, b of h1
  ;; 174912: b[h1] [53], gradient, -dE/d b[h1], batch mean
  ;; 175168: adam_m_b_h1 [53], optimizer, first moment of b[h1]
  ;; 175424: adam_v_b_h1 [53], optimizer, second moment of b[h1]
  ;; 175680: adam_p1_b_h1 [], optimizer, power of the first decay rate
  ;; 175744: adam_p2_b_h1 [], optimizer, power of the second decay rate
  ;; 175808: tau_m[h1] [53], constant, tau_m of h1
  ;; 176064: tau_r[h1] [53], constant, tau_r of h1
  ;; 176320: u[h2] [100, 53], state, state u of h2
  ;; 197568: e[h2] [100, 53], signal, e of h2
  ;; 218816: filter_e[h2] [100, 53], state, low-pass of e of h2
  ;; 240064: r[h2] [100, 53], stored, r of h2
  ;; 261312: phi'[h2] [100, 53], stored, phi' of h2
  ;; 282560: P1_h2 [100, 53], stored, W' e into h2
  ;; 303808: P2_h2 [100, 53], signal, W r into h2
  ;; 325056: b[h2] [53], parameter, b of h2
  ;; 325312: b[h2] [53], gradient, -dE/d b[h2], batch mean
  ;; 325568: adam_m_b_h2 [53], optimizer, first moment of b[h2]
  ;; 325824: adam_v_b_h2 [53], optimizer, second moment of b[h2]
  ;; 326080: adam_p1_b_h2 [], optimizer, power of the first decay rate
  ;; 326144: adam_p2_b_h2 [], optimizer, power of the second decay rate
  ;; 326208: tau_m[h2] [53], constant, tau_m of h2
  ;; 326464: tau_r[h2] [53], constant, tau_r of h2
  ;; 326720: u[h3] [100, 53], state, state u of h3
  ;; 347968: e[h3] [100, 53], signal, e of h3
  ;; 369216: filter_e[h3] [100, 53], state, low-pass of e of h3
  ;; 390464: r[h3] [100, 53], stored, r of h3
  ;; 411712: phi'[h3] [100, 53], stored, phi' of h3
  ;; 432960: P1_h3 [100, 53], stored, W' e into h3
  ;; 454208: P2_h3 [100, 53], signal, W r into h3
  ;; 475456: b[h3] [53], parameter, b of h3
  ;; 475712: b[h3] [53], gradient, -dE/d b[h3], batch mean
  ;; 475968: adam_m_b_h3 [53], optimizer, first moment of b[h3]
  ;; 476224: adam_v_b_h3 [53], optimizer, second moment of b[h3]
  ;; 476480: adam_p1_b_h3 [], optimizer, power of the first decay rate
  ;; 476544: adam_p2_b_h3 [], optimizer, power of the second decay rate
  ;; 476608: tau_m[h3] [53], constant, tau_m of h3
  ;; 476864: tau_r[h3] [53], constant, tau_r of h3
  ;; 477120: u[h4] [100, 53], state, state u of h4
  ;; 498368: e[h4] [100, 53], signal, e of h4
  ;; 519616: filter_e[h4] [100, 53], state, low-pass of e of h4
  ;; 540864: r[h4] [100, 53], stored, r of h4
  ;; 562112: phi'[h4] [100, 53], stored, phi' of h4
  ;; 583360: P1_h4 [100, 53], stored, W' e into h4
  ;; 604608: P2_h4 [100, 53], signal, W r into h4
  ;; 625856: b[h4] [53], parameter, b of h4
  ;; 626112: b[h4] [53], gradient, -dE/d b[h4], batch mean
  ;; 626368: adam_m_b_h4 [53], optimizer, first moment of b[h4]
  ;; 626624: adam_v_b_h4 [53], optimizer, second moment of b[h4]
  ;; 626880: adam_p1_b_h4 [], optimizer, power of the first decay rate
  ;; 626944: adam_p2_b_h4 [], optimizer, power of the second decay rate
  ;; 627008: tau_m[h4] [53], constant, tau_m of h4
  ;; 627264: tau_r[h4] [53], constant, tau_r of h4
  ;; 627520: u[h5] [100, 53], state, state u of h5
  ;; 648768: e[h5] [100, 53], signal, e of h5
  ;; 670016: filter_e[h5] [100, 53], state, low-pass of e of h5
  ;; 691264: r[h5] [100, 53], stored, r of h5
  ;; 712512: phi'[h5] [100, 53], stored, phi' of h5
  ;; 733760: P1_h5 [100, 53], stored, W' e into h5
  ;; 755008: P2_h5 [100, 53], signal, W r into h5
  ;; 776256: b[h5] [53], parameter, b of h5
  ;; 776512: b[h5] [53], gradient, -dE/d b[h5], batch mean
  ;; 776768: adam_m_b_h5 [53], optimizer, first moment of b[h5]
  ;; 777024: adam_v_b_h5 [53], optimizer, second moment of b[h5]
  ;; 777280: adam_p1_b_h5 [], optimizer, power of the first decay rate
  ;; 777344: adam_p2_b_h5 [], optimizer, power of the second decay rate
  ;; 777408: tau_m[h5] [53], constant, tau_m of h5
  ;; 777664: tau_r[h5] [53], constant, tau_r of h5
  ;; 777920: u[h6] [100, 53], state, state u of h6
  ;; 799168: e[h6] [100, 53], signal, e of h6
  ;; 820416: filter_e[h6] [100, 53], state, low-pass of e of h6
  ;; 841664: r[h6] [100, 53], stored, r of h6
  ;; 862912: phi'[h6] [100, 53], stored, phi' of h6
  ;; 884160: P1_h6 [100, 53], stored, W' e into h6
  ;; 905408: P2_h6 [100, 53], signal, W r into h6
  ;; 926656: b[h6] [53], parameter, b of h6
  ;; 926912: b[h6] [53], gradient, -dE/d b[h6], batch mean
  ;; 927168: adam_m_b_h6 [53], optimizer, first moment of b[h6]
  ;; 927424: adam_v_b_h6 [53], optimizer, second moment of b[h6]
  ;; 927680: adam_p1_b_h6 [], optimizer, power of the first decay rate
  ;; 927744: adam_p2_b_h6 [], optimizer, power of the second decay rate
  ;; 927808: tau_m[h6] [53], constant, tau_m of h6
  ;; 928064: tau_r[h6] [53], constant, tau_r of h6
  ;; 928320: y [64, 100, 10], target, target of y
  ;; 1184320: given_target_y_y [64], flag, 1 where the target of y is given
  ;; 1184576: u[y] [100, 10], state, state u of y
  ;; 1188608: e[y] [100, 10], signal, e of y
  ;; 1192640: filter_e[y] [100, 10], state, low-pass of e of y
  ;; 1196672: r[y] [100, 10], stored, r of y
  ;; 1200704: phi'[y] [100, 10], stored, phi' of y
  ;; 1204736: P1_y [100, 10], stored, W' e into y
  ;; 1208768: P2_y [100, 10], signal, W r into y
  ;; 1212800: b[y] [10], parameter, b of y
  ;; 1212864: b[y] [10], gradient, -dE/d b[y], batch mean
  ;; 1212928: adam_m_b_y [10], optimizer, first moment of b[y]
  ;; 1212992: adam_v_b_y [10], optimizer, second moment of b[y]
  ;; 1213056: adam_p1_b_y [], optimizer, power of the first decay rate
  ;; 1213120: adam_p2_b_y [], optimizer, power of the second decay rate
  ;; 1213184: tau_m[y] [10], constant, tau_m of y
  ;; 1213248: tau_r[y] [10], constant, tau_r of y
  ;; 1213312: beta [], constant, constant beta
  ;; 1213376: gamma [], constant, constant gamma
  ;; 1213440: eta [], constant, constant eta
  ;; 1213504: W[h1,x] [53, 1], parameter, weights x -> h1
  ;; 1213760: W[h1,x] [53, 1], gradient, -dE/d W[h1,x], batch mean
  ;; 1214016: adam_m_W_h1_x [53, 1], optimizer, first moment of W[h1,x]
  ;; 1214272: adam_v_W_h1_x [53, 1], optimizer, second moment of W[h1,x]
  ;; 1214528: adam_p1_W_h1_x [], optimizer, power of the first decay rate
  ;; 1214592: adam_p2_W_h1_x [], optimizer, power of the second decay rate
  ;; 1214656: W[h2,h1] [53, 53], parameter, weights h1 -> h2
  ;; 1225920: W[h2,h1] [53, 53], gradient, -dE/d W[h2,h1], batch mean
  ;; 1237184: adam_m_W_h2_h1 [53, 53], optimizer, first moment of W[h2,h1]
  ;; 1248448: adam_v_W_h2_h1 [53, 53], optimizer, second moment of W[h2,h1]
  ;; 1259712: adam_p1_W_h2_h1 [], optimizer, power of the first decay rate
  ;; 1259776: adam_p2_W_h2_h1 [], optimizer, power of the second decay rate
  ;; 1259840: W[h3,h2] [53, 53], parameter, weights h2 -> h3
  ;; 1271104: W[h3,h2] [53, 53], gradient, -dE/d W[h3,h2], batch mean
  ;; 1282368: adam_m_W_h3_h2 [53, 53], optimizer, first moment of W[h3,h2]
  ;; 1293632: adam_v_W_h3_h2 [53, 53], optimizer, second moment of W[h3,h2]
  ;; 1304896: adam_p1_W_h3_h2 [], optimizer, power of the first decay rate
  ;; 1304960: adam_p2_W_h3_h2 [], optimizer, power of the second decay rate
  ;; 1305024: W[h4,h3] [53, 53], parameter, weights h3 -> h4
  ;; 1316288: W[h4,h3] [53, 53], gradient, -dE/d W[h4,h3], batch mean
  ;; 1327552: adam_m_W_h4_h3 [53, 53], optimizer, first moment of W[h4,h3]
  ;; 1338816: adam_v_W_h4_h3 [53, 53], optimizer, second moment of W[h4,h3]
  ;; 1350080: adam_p1_W_h4_h3 [], optimizer, power of the first decay rate
  ;; 1350144: adam_p2_W_h4_h3 [], optimizer, power of the second decay rate
  ;; 1350208: W[h5,h4] [53, 53], parameter, weights h4 -> h5
  ;; 1361472: W[h5,h4] [53, 53], gradient, -dE/d W[h5,h4], batch mean
  ;; 1372736: adam_m_W_h5_h4 [53, 53], optimizer, first moment of W[h5,h4]
  ;; 1384000: adam_v_W_h5_h4 [53, 53], optimizer, second moment of W[h5,h4]
  ;; 1395264: adam_p1_W_h5_h4 [], optimizer, power of the first decay rate
  ;; 1395328: adam_p2_W_h5_h4 [], optimizer, power of the second decay rate
  ;; 1395392: W[h6,h5] [53, 53], parameter, weights h5 -> h6
  ;; 1406656: W[h6,h5] [53, 53], gradient, -dE/d W[h6,h5], batch mean
  ;; 1417920: adam_m_W_h6_h5 [53, 53], optimizer, first moment of W[h6,h5]
  ;; 1429184: adam_v_W_h6_h5 [53, 53], optimizer, second moment of W[h6,h5]
  ;; 1440448: adam_p1_W_h6_h5 [], optimizer, power of the first decay rate
  ;; 1440512: adam_p2_W_h6_h5 [], optimizer, power of the second decay rate
  ;; 1440576: W[y,h6] [10, 53], parameter, weights h6 -> y
  ;; 1442752: W[y,h6] [10, 53], gradient, -dE/d W[y,h6], batch mean
  ;; 1444928: adam_m_W_y_h6 [10, 53], optimizer, first moment of W[y,h6]
  ;; 1447104: adam_v_W_y_h6 [10, 53], optimizer, second moment of W[y,h6]
  ;; 1449280: adam_p1_W_y_h6 [], optimizer, power of the first decay rate
  ;; 1449344: adam_p2_W_y_h6 [], optimizer, power of the second decay rate
  ;; 1449408: cost [100], signal, cost per sample
  (memory (export "memory") 23)
  ;; learn
  (data (i32.const 64) "\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f\00\00\80\3f")
  ;; adam_p1_b_h1
  (data (i32.const 175680) "\00\00\80\3f")
  ;; adam_p2_b_h1
  (data (i32.const 175744) "\00\00\80\3f")
  ;; tau_m_h1
  (data (i32.const 175808) "\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; tau_r_h1
  (data (i32.const 176064) "\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; adam_p1_b_h2
  (data (i32.const 326080) "\00\00\80\3f")
  ;; adam_p2_b_h2
  (data (i32.const 326144) "\00\00\80\3f")
  ;; tau_m_h2
  (data (i32.const 326208) "\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; tau_r_h2
  (data (i32.const 326464) "\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; adam_p1_b_h3
  (data (i32.const 476480) "\00\00\80\3f")
  ;; adam_p2_b_h3
  (data (i32.const 476544) "\00\00\80\3f")
  ;; tau_m_h3
  (data (i32.const 476608) "\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; tau_r_h3
  (data (i32.const 476864) "\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; adam_p1_b_h4
  (data (i32.const 626880) "\00\00\80\3f")
  ;; adam_p2_b_h4
  (data (i32.const 626944) "\00\00\80\3f")
  ;; tau_m_h4
  (data (i32.const 627008) "\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; tau_r_h4
  (data (i32.const 627264) "\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; adam_p1_b_h5
  (data (i32.const 777280) "\00\00\80\3f")
  ;; adam_p2_b_h5
  (data (i32.const 777344) "\00\00\80\3f")
  ;; tau_m_h5
  (data (i32.const 777408) "\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; tau_r_h5
  (data (i32.const 777664) "\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; adam_p1_b_h6
  (data (i32.const 927680) "\00\00\80\3f")
  ;; adam_p2_b_h6
  (data (i32.const 927744) "\00\00\80\3f")
  ;; tau_m_h6
  (data (i32.const 927808) "\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\19\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; tau_r_h6
  (data (i32.const 928064) "\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\cd\cc\4c\3e\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; adam_p1_b_y
  (data (i32.const 1213056) "\00\00\80\3f")
  ;; adam_p2_b_y
  (data (i32.const 1213120) "\00\00\80\3f")
  ;; tau_m_y
  (data (i32.const 1213184) "\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; tau_r_y
  (data (i32.const 1213248) "\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f\9a\99\99\3f")
  ;; beta
  (data (i32.const 1213312) "\00\00\80\3f")
  ;; eta
  (data (i32.const 1213440) "\6f\12\83\3a")
  ;; W_h1_x
  (data (i32.const 1213504) "\48\23\2c\bf\44\10\ee\be\82\f3\59\bf\e2\92\af\3d\ae\2d\38\bf\01\db\6f\3f\ae\be\d1\bd\7a\93\58\3f\9f\79\35\3e\22\80\37\3f\ea\e1\b5\be\3d\b5\23\3f\d8\96\12\3f\ef\e4\50\3d\c5\4f\32\bf\56\47\47\bf\57\fd\d4\3d\a3\52\82\3e\ef\ba\7c\3f\b7\6c\34\bf\ce\70\86\bd\e5\0e\b6\be\52\be\1b\3f\61\4f\e4\bd\f2\d3\1f\bf\c3\9f\87\bd\ce\b5\71\3e\52\44\ef\3e\7f\36\12\bf\e8\c5\f6\3e\ea\3b\f8\bd\ac\84\9d\be\27\67\58\bf\22\e6\87\be\b7\6c\48\3e\f4\e0\26\3e\e5\d7\c8\3e\38\2d\ce\be\52\73\0f\bf\46\b9\ba\be\f9\9a\42\3f\ea\f5\ca\3e\60\02\13\3e\f8\b3\56\bd\a6\a2\bb\be\02\66\14\bf\4d\38\5d\3f\df\2d\1f\bf\83\37\32\3f\cd\a7\6b\bf\48\0b\27\3f\c5\20\4c\3f\69\da\44\bf")
  ;; adam_p1_W_h1_x
  (data (i32.const 1214528) "\00\00\80\3f")
  ;; adam_p2_W_h1_x
  (data (i32.const 1214592) "\00\00\80\3f")
  ;; W_h2_h1: 11236 bytes of initial content, in model.wasm only
  ;; adam_p1_W_h2_h1
  (data (i32.const 1259712) "\00\00\80\3f")
  ;; adam_p2_W_h2_h1
  (data (i32.const 1259776) "\00\00\80\3f")
  ;; W_h3_h2: 11236 bytes of initial content, in model.wasm only
  ;; adam_p1_W_h3_h2
  (data (i32.const 1304896) "\00\00\80\3f")
  ;; adam_p2_W_h3_h2
  (data (i32.const 1304960) "\00\00\80\3f")
  ;; W_h4_h3: 11236 bytes of initial content, in model.wasm only
  ;; adam_p1_W_h4_h3
  (data (i32.const 1350080) "\00\00\80\3f")
  ;; adam_p2_W_h4_h3
  (data (i32.const 1350144) "\00\00\80\3f")
  ;; W_h5_h4: 11236 bytes of initial content, in model.wasm only
  ;; adam_p1_W_h5_h4
  (data (i32.const 1395264) "\00\00\80\3f")
  ;; adam_p2_W_h5_h4
  (data (i32.const 1395328) "\00\00\80\3f")
  ;; W_h6_h5: 11236 bytes of initial content, in model.wasm only
  ;; adam_p1_W_h6_h5
  (data (i32.const 1440448) "\00\00\80\3f")
  ;; adam_p2_W_h6_h5
  (data (i32.const 1440512) "\00\00\80\3f")
  ;; W_y_h6: 2120 bytes of initial content, in model.wasm only
  ;; adam_p1_W_y_h6
  (data (i32.const 1449280) "\00\00\80\3f")
  ;; adam_p2_W_y_h6
  (data (i32.const 1449344) "\00\00\80\3f")
  (func $exp (param $x f32) (result f32)
    ;; exp(x) = eˣ, error at most 4 ulp in f32
    (local $held f32) (local $k f32) (local $r f32) (local $rr f32) (local $even f32) (local $odd f32)
    (local $y f32) (local $k1 f32)
    (local.set $held (f32.min (f32.max (local.get $x) (f32.const -104)) (f32.const 89)))
    (local.set $k (f32.nearest (f32.mul (local.get $held) (f32.const 1.4426950216293335))))
    (local.set $r
      (f32.sub
        (f32.sub (local.get $held) (f32.mul (local.get $k) (f32.const 0.693145751953125)))
        (f32.mul (local.get $k) (f32.const 0.000001428606765330187))))
    (local.set $rr (f32.mul (local.get $r) (local.get $r)))
    (local.set $even
      (f32.add
        (f32.const 0.5)
        (f32.mul
          (local.get $rr)
          (f32.add
            (f32.const 0.04166620597243309)
            (f32.mul (local.get $rr) (f32.const 0.0013950489228591323))))))
    (local.set $odd
      (f32.add (f32.const 0.166665181517601) (f32.mul (local.get $rr) (f32.const 0.008368889801204205))))
    (local.set $y
      (f32.add
        (f32.const 1)
        (f32.add
          (local.get $r)
          (f32.mul (local.get $rr) (f32.add (local.get $even) (f32.mul (local.get $r) (local.get $odd)))))))
    (local.set $k1 (f32.floor (f32.mul (local.get $k) (f32.const 0.5))))
    (f32.mul
      (f32.mul
        (local.get $y)
        (f32.reinterpret_i32
          (i32.shl (i32.reinterpret_f32 (f32.add (local.get $k1) (f32.const 8388735))) (i32.const 23))))
      (f32.reinterpret_i32
        (i32.shl
          (i32.reinterpret_f32 (f32.add (f32.sub (local.get $k) (local.get $k1)) (f32.const 8388735)))
          (i32.const 23)))))
  (func $log (param $x f32) (result f32)
    ;; log(x) = the natural logarithm, error at most 4 ulp in f32
    (local $raised f32) (local $lift f32) (local $m0 f32) (local $m f32) (local $k0 f32) (local $k f32)
    (local $f f32) (local $s f32) (local $z f32) (local $zz f32) (local $h f32) (local $even f32)
    (local $odd f32) (local $finite f32)
    (local.set $raised
      (select
        (f32.mul (local.get $x) (f32.const 33554432))
        (local.get $x)
        (f32.lt (local.get $x) (f32.const 1.1754943508222875e-38))))
    (local.set $lift
      (select (f32.const -25) (f32.const 0) (f32.lt (local.get $x) (f32.const 1.1754943508222875e-38))))
    (local.set $m0
      (f32.reinterpret_i32
        (i32.or
          (i32.and (i32.reinterpret_f32 (local.get $raised)) (i32.const 0x007fffff))
          (i32.const 0x3f800000))))
    (local.set $m
      (select
        (f32.mul (local.get $m0) (f32.const 0.5))
        (local.get $m0)
        (f32.lt (f32.const 1.4142135381698608) (local.get $m0))))
    (local.set $k0
      (f32.add
        (f32.sub
          (f32.reinterpret_i32
            (i32.or
              (i32.shr_u (i32.reinterpret_f32 (local.get $raised)) (i32.const 23))
              (i32.const 0x4b000000)))
          (f32.const 8388735))
        (local.get $lift)))
    (local.set $k
      (select
        (f32.add (local.get $k0) (f32.const 1))
        (local.get $k0)
        (f32.lt (f32.const 1.4142135381698608) (local.get $m0))))
    (local.set $f (f32.sub (local.get $m) (f32.const 1)))
    (local.set $s (f32.div (local.get $f) (f32.add (f32.const 2) (local.get $f))))
    (local.set $z (f32.mul (local.get $s) (local.get $s)))
    (local.set $zz (f32.mul (local.get $z) (local.get $z)))
    (local.set $h (f32.mul (f32.const 0.5) (f32.mul (local.get $f) (local.get $f))))
    (local.set $even
      (f32.add (f32.const 0.666669487953186) (f32.mul (local.get $zz) (f32.const 0.30365249514579773))))
    (local.set $odd (f32.const 0.3995760679244995))
    (local.set $finite
      (f32.add
        (f32.mul (local.get $k) (f32.const 0.693145751953125))
        (f32.sub
          (local.get $f)
          (f32.sub
            (local.get $h)
            (f32.add
              (f32.mul
                (local.get $s)
                (f32.add
                  (local.get $h)
                  (f32.mul
                    (local.get $z)
                    (f32.add (local.get $even) (f32.mul (local.get $z) (local.get $odd))))))
              (f32.mul (local.get $k) (f32.const 0.000001428606765330187)))))))
    (select
      (select
        (f32.const -inf)
        (select (local.get $x) (local.get $finite) (f32.eq (local.get $x) (f32.const inf)))
        (f32.eq (local.get $x) (f32.const 0)))
      (f32.const nan)
      (f32.le (f32.const 0) (local.get $x))))
  (func $tanh (param $x f32) (result f32)
    ;; tanh(x) = the hyperbolic tangent, error at most 4 ulp in f32
    (local $a f32) (local $held f32) (local $k f32) (local $r f32) (local $rr f32) (local $even f32)
    (local $odd f32) (local $y f32) (local $e f32) (local $z f32) (local $zz f32) (local $sign f32)
    (local $even2 f32) (local $odd2 f32)
    (local.set $a (f32.abs (local.get $x)))
    (local.set $held (f32.mul (f32.const 2) (f32.min (local.get $a) (f32.const 10))))
    (local.set $k (f32.nearest (f32.mul (local.get $held) (f32.const 1.4426950216293335))))
    (local.set $r
      (f32.sub
        (f32.sub (local.get $held) (f32.mul (local.get $k) (f32.const 0.693145751953125)))
        (f32.mul (local.get $k) (f32.const 0.000001428606765330187))))
    (local.set $rr (f32.mul (local.get $r) (local.get $r)))
    (local.set $even
      (f32.add
        (f32.const 0.5)
        (f32.mul
          (local.get $rr)
          (f32.add
            (f32.const 0.04166620597243309)
            (f32.mul (local.get $rr) (f32.const 0.0013950489228591323))))))
    (local.set $odd
      (f32.add (f32.const 0.166665181517601) (f32.mul (local.get $rr) (f32.const 0.008368889801204205))))
    (local.set $y
      (f32.add
        (f32.const 1)
        (f32.add
          (local.get $r)
          (f32.mul (local.get $rr) (f32.add (local.get $even) (f32.mul (local.get $r) (local.get $odd)))))))
    (local.set $e
      (f32.mul
        (local.get $y)
        (f32.reinterpret_i32
          (i32.shl (i32.reinterpret_f32 (f32.add (local.get $k) (f32.const 8388735))) (i32.const 23)))))
    (local.set $z (f32.mul (local.get $x) (local.get $x)))
    (local.set $zz (f32.mul (local.get $z) (local.get $z)))
    (local.set $sign (select (f32.const -1) (f32.const 1) (f32.lt (local.get $x) (f32.const 0))))
    (local.set $even2
      (f32.add
        (f32.const -0.3333328366279602)
        (f32.mul
          (local.get $zz)
          (f32.add
            (f32.const -0.0537429116666317)
            (f32.mul (local.get $zz) (f32.const -0.0057146851904690266))))))
    (local.set $odd2
      (f32.add (f32.const 0.133314847946167) (f32.mul (local.get $zz) (f32.const 0.020648572593927383))))
    (f32.add
      (select (local.get $x) (local.get $sign) (f32.lt (local.get $a) (f32.const 0.625)))
      (f32.div
        (select
          (f32.mul
            (f32.mul (local.get $x) (local.get $z))
            (f32.add (local.get $even2) (f32.mul (local.get $z) (local.get $odd2))))
          (f32.mul (f32.const -2) (local.get $sign))
          (f32.lt (local.get $a) (f32.const 0.625)))
        (select
          (f32.const 1)
          (f32.add (local.get $e) (f32.const 1))
          (f32.lt (local.get $a) (f32.const 0.625))))))
  (func $tanh_1 (param $x f32) (result f32)
    ;; tanh_1(x) = 1 - tanh(x)², computed as 4e/(1 + e)² with e = exp(-2|x|)
    (local $twice f32) (local $held f32) (local $k f32) (local $r f32) (local $rr f32) (local $even f32)
    (local $odd f32) (local $y f32) (local $k1 f32) (local $e f32) (local $d f32)
    (local.set $twice (f32.mul (f32.const 2) (local.get $x)))
    (local.set $held
      (f32.min (f32.max (f32.neg (f32.abs (local.get $twice))) (f32.const -104)) (f32.const 89)))
    (local.set $k (f32.nearest (f32.mul (local.get $held) (f32.const 1.4426950216293335))))
    (local.set $r
      (f32.sub
        (f32.sub (local.get $held) (f32.mul (local.get $k) (f32.const 0.693145751953125)))
        (f32.mul (local.get $k) (f32.const 0.000001428606765330187))))
    (local.set $rr (f32.mul (local.get $r) (local.get $r)))
    (local.set $even
      (f32.add
        (f32.const 0.5)
        (f32.mul
          (local.get $rr)
          (f32.add
            (f32.const 0.04166620597243309)
            (f32.mul (local.get $rr) (f32.const 0.0013950489228591323))))))
    (local.set $odd
      (f32.add (f32.const 0.166665181517601) (f32.mul (local.get $rr) (f32.const 0.008368889801204205))))
    (local.set $y
      (f32.add
        (f32.const 1)
        (f32.add
          (local.get $r)
          (f32.mul (local.get $rr) (f32.add (local.get $even) (f32.mul (local.get $r) (local.get $odd)))))))
    (local.set $k1 (f32.floor (f32.mul (local.get $k) (f32.const 0.5))))
    (local.set $e
      (f32.mul
        (f32.mul
          (local.get $y)
          (f32.reinterpret_i32
            (i32.shl (i32.reinterpret_f32 (f32.add (local.get $k1) (f32.const 8388735))) (i32.const 23))))
        (f32.reinterpret_i32
          (i32.shl
            (i32.reinterpret_f32 (f32.add (f32.sub (local.get $k) (local.get $k1)) (f32.const 8388735)))
            (i32.const 23)))))
    (local.set $d (f32.add (f32.const 1) (local.get $e)))
    (f32.div (f32.mul (f32.const 4) (f32.div (local.get $e) (local.get $d))) (local.get $d)))
  (func $identity (param $x f32) (result f32)
    ;; identity(x) = x
    (local.get $x))
  (func $identity_1 (param $x f32) (result f32)
    ;; identity_1(x) = 1
    (f32.const 1))
  (func $step.begin (param $slot i32)
    (local $b*212 i32) (local $z1 f32) (local $rate f32) (local $e f32) (local $i i32) (local $b i32)
    (local $b*40 i32) (local $peak f32) (local $k i32) (local $total f32) (local $slot*4 i32)
    (local $slot*4000+b*40 i32) (local $total2 f32)
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h1]
        (local.set $z1
          (f32.load offset=68416 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.sub
              (f32.mul
                (f32.load offset=110912 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))
                (f32.load offset=132160 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
              (local.get $z1))
            (f32.load offset=176064 (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $e
          (f32.add
            (local.get $z1)
            (f32.mul (f32.load offset=175808 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (f32.store offset=47168
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $e))
        (f32.store offset=68416
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (f32.mul (f32.const 0.20000000298023224) (local.get $rate)) (local.get $z1)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h2]
        (local.set $z1
          (f32.load offset=218816 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.sub
              (f32.mul
                (f32.load offset=261312 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))
                (f32.load offset=282560 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
              (local.get $z1))
            (f32.load offset=326464 (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $e
          (f32.add
            (local.get $z1)
            (f32.mul (f32.load offset=326208 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (f32.store offset=197568
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $e))
        (f32.store offset=218816
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (f32.mul (f32.const 0.20000000298023224) (local.get $rate)) (local.get $z1)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h3]
        (local.set $z1
          (f32.load offset=369216 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.sub
              (f32.mul
                (f32.load offset=411712 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))
                (f32.load offset=432960 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
              (local.get $z1))
            (f32.load offset=476864 (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $e
          (f32.add
            (local.get $z1)
            (f32.mul (f32.load offset=476608 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (f32.store offset=347968
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $e))
        (f32.store offset=369216
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (f32.mul (f32.const 0.20000000298023224) (local.get $rate)) (local.get $z1)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h4]
        (local.set $z1
          (f32.load offset=519616 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.sub
              (f32.mul
                (f32.load offset=562112 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))
                (f32.load offset=583360 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
              (local.get $z1))
            (f32.load offset=627264 (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $e
          (f32.add
            (local.get $z1)
            (f32.mul (f32.load offset=627008 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (f32.store offset=498368
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $e))
        (f32.store offset=519616
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (f32.mul (f32.const 0.20000000298023224) (local.get $rate)) (local.get $z1)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h5]
        (local.set $z1
          (f32.load offset=670016 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.sub
              (f32.mul
                (f32.load offset=712512 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))
                (f32.load offset=733760 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
              (local.get $z1))
            (f32.load offset=777664 (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $e
          (f32.add
            (local.get $z1)
            (f32.mul (f32.load offset=777408 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (f32.store offset=648768
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $e))
        (f32.store offset=670016
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (f32.mul (f32.const 0.20000000298023224) (local.get $rate)) (local.get $z1)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h6]
        (local.set $z1
          (f32.load offset=820416 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.sub
              (f32.mul
                (f32.load offset=862912 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))
                (f32.load offset=884160 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
              (local.get $z1))
            (f32.load offset=928064 (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $e
          (f32.add
            (local.get $z1)
            (f32.mul (f32.load offset=927808 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (f32.store offset=799168
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $e))
        (f32.store offset=820416
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (f32.mul (f32.const 0.20000000298023224) (local.get $rate)) (local.get $z1)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*40 (i32.mul (local.get $b) (i32.const 40)))
      (local.set $peak (f32.const -inf))
      (local.set $k (i32.const 0))
      (loop $k
        (local.set $peak
          (f32.max
            (local.get $peak)
            (f32.load offset=1196672 (i32.add (local.get $b*40) (i32.mul (local.get $k) (i32.const 4))))))
        (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
      (local.set $total (f32.const 0))
      (local.set $k (i32.const 0))
      (loop $k
        (local.set $total
          (f32.add
            (local.get $total)
            (call $exp
              (f32.sub
                (f32.load offset=1196672 (i32.add (local.get $b*40) (i32.mul (local.get $k) (i32.const 4))))
                (local.get $peak)))))
        (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
      (local.set $slot*4 (i32.mul (local.get $slot) (i32.const 4)))
      (local.set $slot*4000+b*40
        (i32.add (i32.mul (local.get $slot) (i32.const 4000)) (i32.mul (local.get $b) (i32.const 40))))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[y]
        (local.set $z1
          (f32.load offset=1192640 (i32.add (local.get $b*40) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.sub
              (select
                (f32.mul
                  (f32.mul
                    (f32.load offset=1213312 (i32.const 0))
                    (f32.load offset=1200704
                      (i32.add (local.get $b*40) (i32.mul (local.get $i) (i32.const 4)))))
                  (f32.sub
                    (f32.load offset=928320
                      (i32.add (local.get $slot*4000+b*40) (i32.mul (local.get $i) (i32.const 4))))
                    (f32.div
                      (call $exp
                        (f32.sub
                          (f32.load offset=1196672
                            (i32.add (local.get $b*40) (i32.mul (local.get $i) (i32.const 4))))
                          (local.get $peak)))
                      (local.get $total))))
                (f32.const 0)
                (f32.ne (f32.load offset=1184320 (local.get $slot*4)) (f32.const 0)))
              (local.get $z1))
            (f32.load offset=1213248 (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $e
          (f32.add
            (local.get $z1)
            (f32.mul (f32.load offset=1213184 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (f32.store offset=1188608
          (i32.add (local.get $b*40) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $e))
        (f32.store offset=1192640
          (i32.add (local.get $b*40) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (f32.mul (f32.const 0.20000000298023224) (local.get $rate)) (local.get $z1)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    ;; cost of y, per sample
    (local.set $slot*4 (i32.mul (local.get $slot) (i32.const 4)))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*40 (i32.mul (local.get $b) (i32.const 40)))
      (local.set $peak (f32.const -inf))
      (local.set $k (i32.const 0))
      (loop $k
        (local.set $peak
          (f32.max
            (local.get $peak)
            (f32.load offset=1196672 (i32.add (local.get $b*40) (i32.mul (local.get $k) (i32.const 4))))))
        (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
      (local.set $total (f32.const 0))
      (local.set $k (i32.const 0))
      (loop $k
        (local.set $total
          (f32.add
            (local.get $total)
            (call $exp
              (f32.sub
                (f32.load offset=1196672 (i32.add (local.get $b*40) (i32.mul (local.get $k) (i32.const 4))))
                (local.get $peak)))))
        (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
      (local.set $slot*4000+b*40
        (i32.add (i32.mul (local.get $slot) (i32.const 4000)) (i32.mul (local.get $b) (i32.const 40))))
      (local.set $total2 (f32.const 0))
      (local.set $k (i32.const 0))
      (loop $k
        (local.set $total2
          (f32.add
            (local.get $total2)
            (f32.mul
              (f32.load offset=1196672 (i32.add (local.get $b*40) (i32.mul (local.get $k) (i32.const 4))))
              (f32.load offset=928320
                (i32.add (local.get $slot*4000+b*40) (i32.mul (local.get $k) (i32.const 4)))))))
        (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
      (f32.store offset=1449408
        (i32.mul (local.get $b) (i32.const 4))
        (select
          (f32.sub (f32.add (local.get $peak) (call $log (local.get $total))) (local.get $total2))
          (f32.const 0)
          (f32.ne (f32.load offset=1184320 (local.get $slot*4)) (f32.const 0))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=1214528
          (i32.const 0)
          (f32.mul (f32.load offset=1214528 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=1214592
          (i32.const 0)
          (f32.mul (f32.load offset=1214592 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=1259712
          (i32.const 0)
          (f32.mul (f32.load offset=1259712 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=1259776
          (i32.const 0)
          (f32.mul (f32.load offset=1259776 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=1304896
          (i32.const 0)
          (f32.mul (f32.load offset=1304896 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=1304960
          (i32.const 0)
          (f32.mul (f32.load offset=1304960 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=1350080
          (i32.const 0)
          (f32.mul (f32.load offset=1350080 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=1350144
          (i32.const 0)
          (f32.mul (f32.load offset=1350144 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=1395264
          (i32.const 0)
          (f32.mul (f32.load offset=1395264 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=1395328
          (i32.const 0)
          (f32.mul (f32.load offset=1395328 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=1440448
          (i32.const 0)
          (f32.mul (f32.load offset=1440448 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=1440512
          (i32.const 0)
          (f32.mul (f32.load offset=1440512 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=1449280
          (i32.const 0)
          (f32.mul (f32.load offset=1449280 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=1449344
          (i32.const 0)
          (f32.mul (f32.load offset=1449344 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=175680
          (i32.const 0)
          (f32.mul (f32.load offset=175680 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=175744
          (i32.const 0)
          (f32.mul (f32.load offset=175744 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=326080
          (i32.const 0)
          (f32.mul (f32.load offset=326080 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=326144
          (i32.const 0)
          (f32.mul (f32.load offset=326144 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=476480
          (i32.const 0)
          (f32.mul (f32.load offset=476480 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=476544
          (i32.const 0)
          (f32.mul (f32.load offset=476544 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=626880
          (i32.const 0)
          (f32.mul (f32.load offset=626880 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=626944
          (i32.const 0)
          (f32.mul (f32.load offset=626944 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=777280
          (i32.const 0)
          (f32.mul (f32.load offset=777280 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=777344
          (i32.const 0)
          (f32.mul (f32.load offset=777344 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=927680
          (i32.const 0)
          (f32.mul (f32.load offset=927680 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=927744
          (i32.const 0)
          (f32.mul (f32.load offset=927744 (i32.const 0)) (f32.const 0.9990000128746033)))))
    (if
      (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
      (then
        (f32.store offset=1213056
          (i32.const 0)
          (f32.mul (f32.load offset=1213056 (i32.const 0)) (f32.const 0.8999999761581421)))
        (f32.store offset=1213120
          (i32.const 0)
          (f32.mul (f32.load offset=1213120 (i32.const 0)) (f32.const 0.9990000128746033))))))
  (func $step.synapse_W (param $slot i32)
    (local $slot*4 i32) (local $i*4 i32) (local $slot*400+b*4 i32) (local $s.0 f32) (local $s.1 f32)
    (local $s.2 f32) (local $s.3 f32) (local $s f32) (local $j i32) (local $b i32) (local $slot*400+j*4 i32)
    (local $g f32) (local $m f32) (local $v f32) (local $mean f32) (local $spread f32) (local $theta f32)
    (local $i i32) (local $b*212 i32)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h1,x]: W' e, W r, learning of W
    (local.set $slot*4 (i32.mul (local.get $slot) (i32.const 4)))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $slot*400+b*4
          (i32.add (i32.mul (local.get $slot) (i32.const 400)) (i32.mul (local.get $b) (i32.const 4))))
        (local.set $s.0 (f32.const 0))
        (local.set $s.1 (f32.const 0))
        (local.set $s.2 (f32.const 0))
        (local.set $s.3 (f32.const 0))
        (local.set $s
          (f32.add (f32.add (local.get $s.0) (local.get $s.1)) (f32.add (local.get $s.2) (local.get $s.3))))
        (local.set $j (i32.const 0))
        (loop $j
          (local.set $s
            (f32.add
              (local.get $s)
              (f32.mul
                (f32.load offset=1213504 (i32.add (local.get $i*4) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=320
                  (i32.add (local.get $slot*400+b*4) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 1))))
        (f32.store offset=153408
          (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))
          (local.get $s))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $j (i32.const 0))
      (loop $j
        (local.set $slot*400+j*4
          (i32.add (i32.mul (local.get $slot) (i32.const 400)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $g (f32.const 0))
        (local.set $b (i32.const 0))
        (loop $b
          (local.set $g
            (f32.add
              (local.get $g)
              (f32.mul
                (f32.load offset=320
                  (i32.add (local.get $slot*400+j*4) (i32.mul (local.get $b) (i32.const 4))))
                (f32.load offset=47168 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))))))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (f32.store offset=1213760
          (i32.add (local.get $i*4) (i32.mul (local.get $j) (i32.const 4)))
          (f32.div (local.get $g) (f32.const 100)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 1))))
      (if
        (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
        (then
          (local.set $j (i32.const 0))
          (loop $j
            (local.set $g
              (f32.load offset=1213760 (i32.add (local.get $i*4) (i32.mul (local.get $j) (i32.const 4)))))
            (local.set $m
              (f32.add
                (f32.mul
                  (f32.const 0.8999999761581421)
                  (f32.load offset=1214016 (i32.add (local.get $i*4) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
            (local.set $v
              (f32.add
                (f32.mul
                  (f32.const 0.9990000128746033)
                  (f32.load offset=1214272 (i32.add (local.get $i*4) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
            (f32.store offset=1214016
              (i32.add (local.get $i*4) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $m))
            (f32.store offset=1214272
              (i32.add (local.get $i*4) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $v))
            (local.set $mean
              (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=1214528 (i32.const 0)))))
            (local.set $spread
              (f32.sqrt
                (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=1214592 (i32.const 0))))))
            (local.set $theta
              (f32.add
                (f32.load offset=1213504 (i32.add (local.get $i*4) (i32.mul (local.get $j) (i32.const 4))))
                (f32.div
                  (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                  (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
            (f32.store offset=1213504
              (i32.add (local.get $i*4) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $theta))
            (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 1))))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (f32.store offset=132160
          (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.const 0))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100)))))
  (func $step.synapse_W_2 (param $slot i32)
    (local $slot*4 i32) (local $i*4 i32) (local $x f32) (local $b*212 i32) (local $i*212 i32) (local $j i32)
    (local $b i32) (local $s.0 f32) (local $s.1 f32) (local $s.2 f32) (local $s.3 f32) (local $s f32)
    (local $j*4 i32) (local $g f32) (local $m f32) (local $v f32) (local $mean f32) (local $spread f32)
    (local $theta f32) (local $i i32)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h2,h1]: W' e, W r, learning of W
    (local.set $slot*4 (i32.mul (local.get $slot) (i32.const 4)))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $x
          (f32.load offset=197568 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $j (i32.const 0))
        (loop $j
          (f32.store offset=132160
            (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
            (f32.add
              (f32.load offset=132160 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4))))
              (f32.mul
                (f32.load offset=1214656 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (local.get $x))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $s.0 (f32.const 0))
        (local.set $s.1 (f32.const 0))
        (local.set $s.2 (f32.const 0))
        (local.set $s.3 (f32.const 0))
        (local.set $j (i32.const 0))
        (loop $j
          (local.set $s.0
            (f32.add
              (local.get $s.0)
              (f32.mul
                (f32.load offset=1214656 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=89664 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.1
            (f32.add
              (local.get $s.1)
              (f32.mul
                (f32.load offset=1214660 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=89668 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.2
            (f32.add
              (local.get $s.2)
              (f32.mul
                (f32.load offset=1214664 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=89672 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.3
            (f32.add
              (local.get $s.3)
              (f32.mul
                (f32.load offset=1214668 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=89676 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $s
          (f32.add (f32.add (local.get $s.0) (local.get $s.1)) (f32.add (local.get $s.2) (local.get $s.3))))
        (local.set $j (i32.const 52))
        (loop $j
          (local.set $s
            (f32.add
              (local.get $s)
              (f32.mul
                (f32.load offset=1214656 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=89664 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (f32.store offset=303808
          (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))
          (local.get $s))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (local.set $j*4 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $g (f32.const 0))
        (local.set $b (i32.const 0))
        (loop $b
          (local.set $g
            (f32.add
              (local.get $g)
              (f32.mul
                (f32.load offset=89664 (i32.add (local.get $j*4) (i32.mul (local.get $b) (i32.const 212))))
                (f32.load offset=197568 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))))))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (f32.store offset=1225920
          (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.div (local.get $g) (f32.const 100)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (if
        (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
        (then
          (local.set $j (i32.const 0))
          (loop $j
            (local.set $g
              (f32.load offset=1225920 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
            (local.set $m
              (f32.add
                (f32.mul
                  (f32.const 0.8999999761581421)
                  (f32.load offset=1237184
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
            (local.set $v
              (f32.add
                (f32.mul
                  (f32.const 0.9990000128746033)
                  (f32.load offset=1248448
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
            (f32.store offset=1237184
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $m))
            (f32.store offset=1248448
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $v))
            (local.set $mean
              (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=1259712 (i32.const 0)))))
            (local.set $spread
              (f32.sqrt
                (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=1259776 (i32.const 0))))))
            (local.set $theta
              (f32.add
                (f32.load offset=1214656 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.div
                  (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                  (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
            (f32.store offset=1214656
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $theta))
            (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (f32.store offset=282560
          (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.const 0))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100)))))
  (func $step.synapse_W_3 (param $slot i32)
    (local $slot*4 i32) (local $i*4 i32) (local $x f32) (local $b*212 i32) (local $i*212 i32) (local $j i32)
    (local $b i32) (local $s.0 f32) (local $s.1 f32) (local $s.2 f32) (local $s.3 f32) (local $s f32)
    (local $j*4 i32) (local $g f32) (local $m f32) (local $v f32) (local $mean f32) (local $spread f32)
    (local $theta f32) (local $i i32)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h3,h2]: W' e, W r, learning of W
    (local.set $slot*4 (i32.mul (local.get $slot) (i32.const 4)))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $x
          (f32.load offset=347968 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $j (i32.const 0))
        (loop $j
          (f32.store offset=282560
            (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
            (f32.add
              (f32.load offset=282560 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4))))
              (f32.mul
                (f32.load offset=1259840 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (local.get $x))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $s.0 (f32.const 0))
        (local.set $s.1 (f32.const 0))
        (local.set $s.2 (f32.const 0))
        (local.set $s.3 (f32.const 0))
        (local.set $j (i32.const 0))
        (loop $j
          (local.set $s.0
            (f32.add
              (local.get $s.0)
              (f32.mul
                (f32.load offset=1259840 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=240064 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.1
            (f32.add
              (local.get $s.1)
              (f32.mul
                (f32.load offset=1259844 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=240068 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.2
            (f32.add
              (local.get $s.2)
              (f32.mul
                (f32.load offset=1259848 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=240072 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.3
            (f32.add
              (local.get $s.3)
              (f32.mul
                (f32.load offset=1259852 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=240076 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $s
          (f32.add (f32.add (local.get $s.0) (local.get $s.1)) (f32.add (local.get $s.2) (local.get $s.3))))
        (local.set $j (i32.const 52))
        (loop $j
          (local.set $s
            (f32.add
              (local.get $s)
              (f32.mul
                (f32.load offset=1259840 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=240064 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (f32.store offset=454208
          (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))
          (local.get $s))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (local.set $j*4 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $g (f32.const 0))
        (local.set $b (i32.const 0))
        (loop $b
          (local.set $g
            (f32.add
              (local.get $g)
              (f32.mul
                (f32.load offset=240064 (i32.add (local.get $j*4) (i32.mul (local.get $b) (i32.const 212))))
                (f32.load offset=347968 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))))))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (f32.store offset=1271104
          (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.div (local.get $g) (f32.const 100)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (if
        (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
        (then
          (local.set $j (i32.const 0))
          (loop $j
            (local.set $g
              (f32.load offset=1271104 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
            (local.set $m
              (f32.add
                (f32.mul
                  (f32.const 0.8999999761581421)
                  (f32.load offset=1282368
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
            (local.set $v
              (f32.add
                (f32.mul
                  (f32.const 0.9990000128746033)
                  (f32.load offset=1293632
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
            (f32.store offset=1282368
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $m))
            (f32.store offset=1293632
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $v))
            (local.set $mean
              (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=1304896 (i32.const 0)))))
            (local.set $spread
              (f32.sqrt
                (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=1304960 (i32.const 0))))))
            (local.set $theta
              (f32.add
                (f32.load offset=1259840 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.div
                  (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                  (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
            (f32.store offset=1259840
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $theta))
            (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (f32.store offset=432960
          (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.const 0))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100)))))
  (func $step.synapse_W_4 (param $slot i32)
    (local $slot*4 i32) (local $i*4 i32) (local $x f32) (local $b*212 i32) (local $i*212 i32) (local $j i32)
    (local $b i32) (local $s.0 f32) (local $s.1 f32) (local $s.2 f32) (local $s.3 f32) (local $s f32)
    (local $j*4 i32) (local $g f32) (local $m f32) (local $v f32) (local $mean f32) (local $spread f32)
    (local $theta f32) (local $i i32)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h4,h3]: W' e, W r, learning of W
    (local.set $slot*4 (i32.mul (local.get $slot) (i32.const 4)))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $x
          (f32.load offset=498368 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $j (i32.const 0))
        (loop $j
          (f32.store offset=432960
            (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
            (f32.add
              (f32.load offset=432960 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4))))
              (f32.mul
                (f32.load offset=1305024 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (local.get $x))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $s.0 (f32.const 0))
        (local.set $s.1 (f32.const 0))
        (local.set $s.2 (f32.const 0))
        (local.set $s.3 (f32.const 0))
        (local.set $j (i32.const 0))
        (loop $j
          (local.set $s.0
            (f32.add
              (local.get $s.0)
              (f32.mul
                (f32.load offset=1305024 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=390464 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.1
            (f32.add
              (local.get $s.1)
              (f32.mul
                (f32.load offset=1305028 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=390468 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.2
            (f32.add
              (local.get $s.2)
              (f32.mul
                (f32.load offset=1305032 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=390472 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.3
            (f32.add
              (local.get $s.3)
              (f32.mul
                (f32.load offset=1305036 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=390476 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $s
          (f32.add (f32.add (local.get $s.0) (local.get $s.1)) (f32.add (local.get $s.2) (local.get $s.3))))
        (local.set $j (i32.const 52))
        (loop $j
          (local.set $s
            (f32.add
              (local.get $s)
              (f32.mul
                (f32.load offset=1305024 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=390464 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (f32.store offset=604608
          (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))
          (local.get $s))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (local.set $j*4 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $g (f32.const 0))
        (local.set $b (i32.const 0))
        (loop $b
          (local.set $g
            (f32.add
              (local.get $g)
              (f32.mul
                (f32.load offset=390464 (i32.add (local.get $j*4) (i32.mul (local.get $b) (i32.const 212))))
                (f32.load offset=498368 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))))))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (f32.store offset=1316288
          (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.div (local.get $g) (f32.const 100)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (if
        (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
        (then
          (local.set $j (i32.const 0))
          (loop $j
            (local.set $g
              (f32.load offset=1316288 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
            (local.set $m
              (f32.add
                (f32.mul
                  (f32.const 0.8999999761581421)
                  (f32.load offset=1327552
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
            (local.set $v
              (f32.add
                (f32.mul
                  (f32.const 0.9990000128746033)
                  (f32.load offset=1338816
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
            (f32.store offset=1327552
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $m))
            (f32.store offset=1338816
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $v))
            (local.set $mean
              (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=1350080 (i32.const 0)))))
            (local.set $spread
              (f32.sqrt
                (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=1350144 (i32.const 0))))))
            (local.set $theta
              (f32.add
                (f32.load offset=1305024 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.div
                  (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                  (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
            (f32.store offset=1305024
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $theta))
            (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (f32.store offset=583360
          (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.const 0))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100)))))
  (func $step.synapse_W_5 (param $slot i32)
    (local $slot*4 i32) (local $i*4 i32) (local $x f32) (local $b*212 i32) (local $i*212 i32) (local $j i32)
    (local $b i32) (local $s.0 f32) (local $s.1 f32) (local $s.2 f32) (local $s.3 f32) (local $s f32)
    (local $j*4 i32) (local $g f32) (local $m f32) (local $v f32) (local $mean f32) (local $spread f32)
    (local $theta f32) (local $i i32)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h5,h4]: W' e, W r, learning of W
    (local.set $slot*4 (i32.mul (local.get $slot) (i32.const 4)))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $x
          (f32.load offset=648768 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $j (i32.const 0))
        (loop $j
          (f32.store offset=583360
            (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
            (f32.add
              (f32.load offset=583360 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4))))
              (f32.mul
                (f32.load offset=1350208 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (local.get $x))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $s.0 (f32.const 0))
        (local.set $s.1 (f32.const 0))
        (local.set $s.2 (f32.const 0))
        (local.set $s.3 (f32.const 0))
        (local.set $j (i32.const 0))
        (loop $j
          (local.set $s.0
            (f32.add
              (local.get $s.0)
              (f32.mul
                (f32.load offset=1350208 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=540864 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.1
            (f32.add
              (local.get $s.1)
              (f32.mul
                (f32.load offset=1350212 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=540868 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.2
            (f32.add
              (local.get $s.2)
              (f32.mul
                (f32.load offset=1350216 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=540872 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.3
            (f32.add
              (local.get $s.3)
              (f32.mul
                (f32.load offset=1350220 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=540876 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $s
          (f32.add (f32.add (local.get $s.0) (local.get $s.1)) (f32.add (local.get $s.2) (local.get $s.3))))
        (local.set $j (i32.const 52))
        (loop $j
          (local.set $s
            (f32.add
              (local.get $s)
              (f32.mul
                (f32.load offset=1350208 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=540864 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (f32.store offset=755008
          (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))
          (local.get $s))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (local.set $j*4 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $g (f32.const 0))
        (local.set $b (i32.const 0))
        (loop $b
          (local.set $g
            (f32.add
              (local.get $g)
              (f32.mul
                (f32.load offset=540864 (i32.add (local.get $j*4) (i32.mul (local.get $b) (i32.const 212))))
                (f32.load offset=648768 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))))))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (f32.store offset=1361472
          (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.div (local.get $g) (f32.const 100)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (if
        (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
        (then
          (local.set $j (i32.const 0))
          (loop $j
            (local.set $g
              (f32.load offset=1361472 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
            (local.set $m
              (f32.add
                (f32.mul
                  (f32.const 0.8999999761581421)
                  (f32.load offset=1372736
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
            (local.set $v
              (f32.add
                (f32.mul
                  (f32.const 0.9990000128746033)
                  (f32.load offset=1384000
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
            (f32.store offset=1372736
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $m))
            (f32.store offset=1384000
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $v))
            (local.set $mean
              (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=1395264 (i32.const 0)))))
            (local.set $spread
              (f32.sqrt
                (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=1395328 (i32.const 0))))))
            (local.set $theta
              (f32.add
                (f32.load offset=1350208 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.div
                  (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                  (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
            (f32.store offset=1350208
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $theta))
            (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (f32.store offset=733760
          (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.const 0))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100)))))
  (func $step.synapse_W_6 (param $slot i32)
    (local $slot*4 i32) (local $i*4 i32) (local $x f32) (local $b*212 i32) (local $i*212 i32) (local $j i32)
    (local $b i32) (local $s.0 f32) (local $s.1 f32) (local $s.2 f32) (local $s.3 f32) (local $s f32)
    (local $j*4 i32) (local $g f32) (local $m f32) (local $v f32) (local $mean f32) (local $spread f32)
    (local $theta f32) (local $i i32)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h6,h5]: W' e, W r, learning of W
    (local.set $slot*4 (i32.mul (local.get $slot) (i32.const 4)))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $x
          (f32.load offset=799168 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $j (i32.const 0))
        (loop $j
          (f32.store offset=733760
            (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
            (f32.add
              (f32.load offset=733760 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4))))
              (f32.mul
                (f32.load offset=1395392 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (local.get $x))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $s.0 (f32.const 0))
        (local.set $s.1 (f32.const 0))
        (local.set $s.2 (f32.const 0))
        (local.set $s.3 (f32.const 0))
        (local.set $j (i32.const 0))
        (loop $j
          (local.set $s.0
            (f32.add
              (local.get $s.0)
              (f32.mul
                (f32.load offset=1395392 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=691264 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.1
            (f32.add
              (local.get $s.1)
              (f32.mul
                (f32.load offset=1395396 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=691268 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.2
            (f32.add
              (local.get $s.2)
              (f32.mul
                (f32.load offset=1395400 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=691272 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.3
            (f32.add
              (local.get $s.3)
              (f32.mul
                (f32.load offset=1395404 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=691276 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $s
          (f32.add (f32.add (local.get $s.0) (local.get $s.1)) (f32.add (local.get $s.2) (local.get $s.3))))
        (local.set $j (i32.const 52))
        (loop $j
          (local.set $s
            (f32.add
              (local.get $s)
              (f32.mul
                (f32.load offset=1395392 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=691264 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (f32.store offset=905408
          (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))
          (local.get $s))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (local.set $j*4 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $g (f32.const 0))
        (local.set $b (i32.const 0))
        (loop $b
          (local.set $g
            (f32.add
              (local.get $g)
              (f32.mul
                (f32.load offset=691264 (i32.add (local.get $j*4) (i32.mul (local.get $b) (i32.const 212))))
                (f32.load offset=799168 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212)))))))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (f32.store offset=1406656
          (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.div (local.get $g) (f32.const 100)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (if
        (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
        (then
          (local.set $j (i32.const 0))
          (loop $j
            (local.set $g
              (f32.load offset=1406656 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
            (local.set $m
              (f32.add
                (f32.mul
                  (f32.const 0.8999999761581421)
                  (f32.load offset=1417920
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
            (local.set $v
              (f32.add
                (f32.mul
                  (f32.const 0.9990000128746033)
                  (f32.load offset=1429184
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
            (f32.store offset=1417920
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $m))
            (f32.store offset=1429184
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $v))
            (local.set $mean
              (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=1440448 (i32.const 0)))))
            (local.set $spread
              (f32.sqrt
                (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=1440512 (i32.const 0))))))
            (local.set $theta
              (f32.add
                (f32.load offset=1395392 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.div
                  (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                  (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
            (f32.store offset=1395392
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $theta))
            (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (f32.store offset=884160
          (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.const 0))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100)))))
  (func $step.synapse_W_7 (param $slot i32)
    (local $slot*4 i32) (local $i*4 i32) (local $x f32) (local $b*212 i32) (local $i*212 i32) (local $j i32)
    (local $b i32) (local $s.0 f32) (local $s.1 f32) (local $s.2 f32) (local $s.3 f32) (local $s f32)
    (local $j*4 i32) (local $g f32) (local $m f32) (local $v f32) (local $mean f32) (local $spread f32)
    (local $theta f32) (local $i i32) (local $u f32) (local $rate f32) (local $t f32) (local $r f32)
    (local $phi f32) (local $b*40 i32)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[y,h6]: W' e, W r, learning of W
    (local.set $slot*4 (i32.mul (local.get $slot) (i32.const 4)))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $x
          (f32.load offset=1188608 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 40)))))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $j (i32.const 0))
        (loop $j
          (f32.store offset=884160
            (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))
            (f32.add
              (f32.load offset=884160 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4))))
              (f32.mul
                (f32.load offset=1440576 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (local.get $x))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
        (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
        (local.set $s.0 (f32.const 0))
        (local.set $s.1 (f32.const 0))
        (local.set $s.2 (f32.const 0))
        (local.set $s.3 (f32.const 0))
        (local.set $j (i32.const 0))
        (loop $j
          (local.set $s.0
            (f32.add
              (local.get $s.0)
              (f32.mul
                (f32.load offset=1440576 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=841664 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.1
            (f32.add
              (local.get $s.1)
              (f32.mul
                (f32.load offset=1440580 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=841668 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.2
            (f32.add
              (local.get $s.2)
              (f32.mul
                (f32.load offset=1440584 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=841672 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (local.set $s.3
            (f32.add
              (local.get $s.3)
              (f32.mul
                (f32.load offset=1440588 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=841676 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $s
          (f32.add (f32.add (local.get $s.0) (local.get $s.1)) (f32.add (local.get $s.2) (local.get $s.3))))
        (local.set $j (i32.const 52))
        (loop $j
          (local.set $s
            (f32.add
              (local.get $s)
              (f32.mul
                (f32.load offset=1440576 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.load offset=841664 (i32.add (local.get $b*212) (i32.mul (local.get $j) (i32.const 4)))))))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
        (f32.store offset=1208768
          (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 40)))
          (local.get $s))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $i*212 (i32.mul (local.get $i) (i32.const 212)))
      (local.set $j (i32.const 0))
      (loop $j
        (local.set $j*4 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $g (f32.const 0))
        (local.set $b (i32.const 0))
        (loop $b
          (local.set $g
            (f32.add
              (local.get $g)
              (f32.mul
                (f32.load offset=841664 (i32.add (local.get $j*4) (i32.mul (local.get $b) (i32.const 212))))
                (f32.load offset=1188608 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 40)))))))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (f32.store offset=1442752
          (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
          (f32.div (local.get $g) (f32.const 100)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))
      (if
        (f32.ne (f32.load offset=64 (local.get $slot*4)) (f32.const 0))
        (then
          (local.set $j (i32.const 0))
          (loop $j
            (local.set $g
              (f32.load offset=1442752 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
            (local.set $m
              (f32.add
                (f32.mul
                  (f32.const 0.8999999761581421)
                  (f32.load offset=1444928
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
            (local.set $v
              (f32.add
                (f32.mul
                  (f32.const 0.9990000128746033)
                  (f32.load offset=1447104
                    (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))))
                (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
            (f32.store offset=1444928
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $m))
            (f32.store offset=1447104
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $v))
            (local.set $mean
              (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=1449280 (i32.const 0)))))
            (local.set $spread
              (f32.sqrt
                (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=1449344 (i32.const 0))))))
            (local.set $theta
              (f32.add
                (f32.load offset=1440576 (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4))))
                (f32.div
                  (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                  (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
            (f32.store offset=1440576
              (i32.add (local.get $i*212) (i32.mul (local.get $j) (i32.const 4)))
              (local.get $theta))
            (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 53))))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h1]
        (local.set $u
          (f32.load offset=25920 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.add
              (f32.add
                (f32.add
                  (f32.neg (local.get $u))
                  (f32.load offset=174656 (i32.mul (local.get $i) (i32.const 4))))
                (f32.mul
                  (f32.load offset=1213376 (i32.const 0))
                  (f32.load offset=47168 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))))
              (f32.load offset=153408 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
            (f32.load offset=175808 (i32.mul (local.get $i) (i32.const 4)))))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h1]
        (local.set $t
          (f32.add
            (local.get $u)
            (f32.mul (f32.load offset=176064 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (local.set $r (call $identity (local.get $t)))
        (f32.store offset=89664
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $r))
        ;; phi'[h1]
        (local.set $phi (call $identity_1 (local.get $t)))
        (f32.store offset=110912
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $phi))
        (f32.store offset=25920
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (local.get $u) (f32.mul (f32.const 0.20000000298023224) (local.get $rate))))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h2]
        (local.set $u
          (f32.load offset=176320 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.add
              (f32.add
                (f32.add
                  (f32.neg (local.get $u))
                  (f32.load offset=325056 (i32.mul (local.get $i) (i32.const 4))))
                (f32.mul
                  (f32.load offset=1213376 (i32.const 0))
                  (f32.load offset=197568 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))))
              (f32.load offset=303808 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
            (f32.load offset=326208 (i32.mul (local.get $i) (i32.const 4)))))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h2]
        (local.set $t
          (f32.add
            (local.get $u)
            (f32.mul (f32.load offset=326464 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (local.set $r (call $tanh (local.get $t)))
        (f32.store offset=240064
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $r))
        ;; phi'[h2]
        (local.set $phi (call $tanh_1 (local.get $t)))
        (f32.store offset=261312
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $phi))
        (f32.store offset=176320
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (local.get $u) (f32.mul (f32.const 0.20000000298023224) (local.get $rate))))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h3]
        (local.set $u
          (f32.load offset=326720 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.add
              (f32.add
                (f32.add
                  (f32.neg (local.get $u))
                  (f32.load offset=475456 (i32.mul (local.get $i) (i32.const 4))))
                (f32.mul
                  (f32.load offset=1213376 (i32.const 0))
                  (f32.load offset=347968 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))))
              (f32.load offset=454208 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
            (f32.load offset=476608 (i32.mul (local.get $i) (i32.const 4)))))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h3]
        (local.set $t
          (f32.add
            (local.get $u)
            (f32.mul (f32.load offset=476864 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (local.set $r (call $tanh (local.get $t)))
        (f32.store offset=390464
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $r))
        ;; phi'[h3]
        (local.set $phi (call $tanh_1 (local.get $t)))
        (f32.store offset=411712
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $phi))
        (f32.store offset=326720
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (local.get $u) (f32.mul (f32.const 0.20000000298023224) (local.get $rate))))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h4]
        (local.set $u
          (f32.load offset=477120 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.add
              (f32.add
                (f32.add
                  (f32.neg (local.get $u))
                  (f32.load offset=625856 (i32.mul (local.get $i) (i32.const 4))))
                (f32.mul
                  (f32.load offset=1213376 (i32.const 0))
                  (f32.load offset=498368 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))))
              (f32.load offset=604608 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
            (f32.load offset=627008 (i32.mul (local.get $i) (i32.const 4)))))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h4]
        (local.set $t
          (f32.add
            (local.get $u)
            (f32.mul (f32.load offset=627264 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (local.set $r (call $tanh (local.get $t)))
        (f32.store offset=540864
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $r))
        ;; phi'[h4]
        (local.set $phi (call $tanh_1 (local.get $t)))
        (f32.store offset=562112
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $phi))
        (f32.store offset=477120
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (local.get $u) (f32.mul (f32.const 0.20000000298023224) (local.get $rate))))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h5]
        (local.set $u
          (f32.load offset=627520 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.add
              (f32.add
                (f32.add
                  (f32.neg (local.get $u))
                  (f32.load offset=776256 (i32.mul (local.get $i) (i32.const 4))))
                (f32.mul
                  (f32.load offset=1213376 (i32.const 0))
                  (f32.load offset=648768 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))))
              (f32.load offset=755008 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
            (f32.load offset=777408 (i32.mul (local.get $i) (i32.const 4)))))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h5]
        (local.set $t
          (f32.add
            (local.get $u)
            (f32.mul (f32.load offset=777664 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (local.set $r (call $tanh (local.get $t)))
        (f32.store offset=691264
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $r))
        ;; phi'[h5]
        (local.set $phi (call $tanh_1 (local.get $t)))
        (f32.store offset=712512
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $phi))
        (f32.store offset=627520
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (local.get $u) (f32.mul (f32.const 0.20000000298023224) (local.get $rate))))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*212 (i32.mul (local.get $b) (i32.const 212)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h6]
        (local.set $u
          (f32.load offset=777920 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.add
              (f32.add
                (f32.add
                  (f32.neg (local.get $u))
                  (f32.load offset=926656 (i32.mul (local.get $i) (i32.const 4))))
                (f32.mul
                  (f32.load offset=1213376 (i32.const 0))
                  (f32.load offset=799168 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4))))))
              (f32.load offset=905408 (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))))
            (f32.load offset=927808 (i32.mul (local.get $i) (i32.const 4)))))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h6]
        (local.set $t
          (f32.add
            (local.get $u)
            (f32.mul (f32.load offset=928064 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (local.set $r (call $tanh (local.get $t)))
        (f32.store offset=841664
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $r))
        ;; phi'[h6]
        (local.set $phi (call $tanh_1 (local.get $t)))
        (f32.store offset=862912
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $phi))
        (f32.store offset=777920
          (i32.add (local.get $b*212) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (local.get $u) (f32.mul (f32.const 0.20000000298023224) (local.get $rate))))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $b*40 (i32.mul (local.get $b) (i32.const 40)))
      (local.set $i (i32.const 0))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[y]
        (local.set $u
          (f32.load offset=1184576 (i32.add (local.get $b*40) (i32.mul (local.get $i) (i32.const 4)))))
        (local.set $rate
          (f32.div
            (f32.add
              (f32.add
                (f32.add
                  (f32.neg (local.get $u))
                  (f32.load offset=1212800 (i32.mul (local.get $i) (i32.const 4))))
                (f32.mul
                  (f32.load offset=1213376 (i32.const 0))
                  (f32.load offset=1188608 (i32.add (local.get $b*40) (i32.mul (local.get $i) (i32.const 4))))))
              (f32.load offset=1208768 (i32.add (local.get $b*40) (i32.mul (local.get $i) (i32.const 4)))))
            (f32.load offset=1213184 (i32.mul (local.get $i) (i32.const 4)))))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[y]
        (local.set $t
          (f32.add
            (local.get $u)
            (f32.mul (f32.load offset=1213248 (i32.mul (local.get $i) (i32.const 4))) (local.get $rate))))
        (local.set $r (call $identity (local.get $t)))
        (f32.store offset=1196672
          (i32.add (local.get $b*40) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $r))
        ;; phi'[y]
        (local.set $phi (call $identity_1 (local.get $t)))
        (f32.store offset=1200704
          (i32.add (local.get $b*40) (i32.mul (local.get $i) (i32.const 4)))
          (local.get $phi))
        (f32.store offset=1184576
          (i32.add (local.get $b*40) (i32.mul (local.get $i) (i32.const 4)))
          (f32.add (local.get $u) (f32.mul (f32.const 0.20000000298023224) (local.get $rate))))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100)))))
  (func $step.synapse_b (param $slot i32)
    (local $i*4 i32) (local $g f32) (local $b i32) (local $i i32)
    ;; [synapse-b] ḃ = η * e
    ;; b[h1]: learning
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $g (f32.const 0))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $g
          (f32.add
            (local.get $g)
            (f32.load offset=47168 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212))))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (f32.store offset=174912
        (i32.mul (local.get $i) (i32.const 4))
        (f32.div (local.get $g) (f32.const 100)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53)))))
  (func $step.synapse_b_2 (param $slot i32)
    (local $i*4 i32) (local $g f32) (local $b i32) (local $i i32)
    ;; [synapse-b] ḃ = η * e
    ;; b[h2]: learning
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $g (f32.const 0))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $g
          (f32.add
            (local.get $g)
            (f32.load offset=197568 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212))))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (f32.store offset=325312
        (i32.mul (local.get $i) (i32.const 4))
        (f32.div (local.get $g) (f32.const 100)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53)))))
  (func $step.synapse_b_3 (param $slot i32)
    (local $i*4 i32) (local $g f32) (local $b i32) (local $i i32)
    ;; [synapse-b] ḃ = η * e
    ;; b[h3]: learning
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $g (f32.const 0))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $g
          (f32.add
            (local.get $g)
            (f32.load offset=347968 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212))))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (f32.store offset=475712
        (i32.mul (local.get $i) (i32.const 4))
        (f32.div (local.get $g) (f32.const 100)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53)))))
  (func $step.synapse_b_4 (param $slot i32)
    (local $i*4 i32) (local $g f32) (local $b i32) (local $i i32)
    ;; [synapse-b] ḃ = η * e
    ;; b[h4]: learning
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $g (f32.const 0))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $g
          (f32.add
            (local.get $g)
            (f32.load offset=498368 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212))))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (f32.store offset=626112
        (i32.mul (local.get $i) (i32.const 4))
        (f32.div (local.get $g) (f32.const 100)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53)))))
  (func $step.synapse_b_5 (param $slot i32)
    (local $i*4 i32) (local $g f32) (local $b i32) (local $i i32)
    ;; [synapse-b] ḃ = η * e
    ;; b[h5]: learning
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $g (f32.const 0))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $g
          (f32.add
            (local.get $g)
            (f32.load offset=648768 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212))))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (f32.store offset=776512
        (i32.mul (local.get $i) (i32.const 4))
        (f32.div (local.get $g) (f32.const 100)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53)))))
  (func $step.synapse_b_6 (param $slot i32)
    (local $i*4 i32) (local $g f32) (local $b i32) (local $i i32)
    ;; [synapse-b] ḃ = η * e
    ;; b[h6]: learning
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $g (f32.const 0))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $g
          (f32.add
            (local.get $g)
            (f32.load offset=799168 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 212))))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (f32.store offset=926912
        (i32.mul (local.get $i) (i32.const 4))
        (f32.div (local.get $g) (f32.const 100)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53)))))
  (func $step.synapse_b_7 (param $slot i32)
    (local $i*4 i32) (local $g f32) (local $b i32) (local $i i32) (local $m f32) (local $v f32)
    (local $mean f32) (local $spread f32) (local $theta f32)
    ;; [synapse-b] ḃ = η * e
    ;; b[y]: learning
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $i*4 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $g (f32.const 0))
      (local.set $b (i32.const 0))
      (loop $b
        (local.set $g
          (f32.add
            (local.get $g)
            (f32.load offset=1188608 (i32.add (local.get $i*4) (i32.mul (local.get $b) (i32.const 40))))))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (f32.store offset=1212864
        (i32.mul (local.get $i) (i32.const 4))
        (f32.div (local.get $g) (f32.const 100)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (loop $i
          (local.set $g (f32.load offset=174912 (i32.mul (local.get $i) (i32.const 4))))
          (local.set $m
            (f32.add
              (f32.mul
                (f32.const 0.8999999761581421)
                (f32.load offset=175168 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
          (local.set $v
            (f32.add
              (f32.mul
                (f32.const 0.9990000128746033)
                (f32.load offset=175424 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
          (f32.store offset=175168 (i32.mul (local.get $i) (i32.const 4)) (local.get $m))
          (f32.store offset=175424 (i32.mul (local.get $i) (i32.const 4)) (local.get $v))
          (local.set $mean
            (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=175680 (i32.const 0)))))
          (local.set $spread
            (f32.sqrt (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=175744 (i32.const 0))))))
          (local.set $theta
            (f32.add
              (f32.load offset=174656 (i32.mul (local.get $i) (i32.const 4)))
              (f32.div
                (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
          (f32.store offset=174656 (i32.mul (local.get $i) (i32.const 4)) (local.get $theta))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (loop $i
          (local.set $g (f32.load offset=325312 (i32.mul (local.get $i) (i32.const 4))))
          (local.set $m
            (f32.add
              (f32.mul
                (f32.const 0.8999999761581421)
                (f32.load offset=325568 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
          (local.set $v
            (f32.add
              (f32.mul
                (f32.const 0.9990000128746033)
                (f32.load offset=325824 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
          (f32.store offset=325568 (i32.mul (local.get $i) (i32.const 4)) (local.get $m))
          (f32.store offset=325824 (i32.mul (local.get $i) (i32.const 4)) (local.get $v))
          (local.set $mean
            (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=326080 (i32.const 0)))))
          (local.set $spread
            (f32.sqrt (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=326144 (i32.const 0))))))
          (local.set $theta
            (f32.add
              (f32.load offset=325056 (i32.mul (local.get $i) (i32.const 4)))
              (f32.div
                (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
          (f32.store offset=325056 (i32.mul (local.get $i) (i32.const 4)) (local.get $theta))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (loop $i
          (local.set $g (f32.load offset=475712 (i32.mul (local.get $i) (i32.const 4))))
          (local.set $m
            (f32.add
              (f32.mul
                (f32.const 0.8999999761581421)
                (f32.load offset=475968 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
          (local.set $v
            (f32.add
              (f32.mul
                (f32.const 0.9990000128746033)
                (f32.load offset=476224 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
          (f32.store offset=475968 (i32.mul (local.get $i) (i32.const 4)) (local.get $m))
          (f32.store offset=476224 (i32.mul (local.get $i) (i32.const 4)) (local.get $v))
          (local.set $mean
            (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=476480 (i32.const 0)))))
          (local.set $spread
            (f32.sqrt (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=476544 (i32.const 0))))))
          (local.set $theta
            (f32.add
              (f32.load offset=475456 (i32.mul (local.get $i) (i32.const 4)))
              (f32.div
                (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
          (f32.store offset=475456 (i32.mul (local.get $i) (i32.const 4)) (local.get $theta))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (loop $i
          (local.set $g (f32.load offset=626112 (i32.mul (local.get $i) (i32.const 4))))
          (local.set $m
            (f32.add
              (f32.mul
                (f32.const 0.8999999761581421)
                (f32.load offset=626368 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
          (local.set $v
            (f32.add
              (f32.mul
                (f32.const 0.9990000128746033)
                (f32.load offset=626624 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
          (f32.store offset=626368 (i32.mul (local.get $i) (i32.const 4)) (local.get $m))
          (f32.store offset=626624 (i32.mul (local.get $i) (i32.const 4)) (local.get $v))
          (local.set $mean
            (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=626880 (i32.const 0)))))
          (local.set $spread
            (f32.sqrt (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=626944 (i32.const 0))))))
          (local.set $theta
            (f32.add
              (f32.load offset=625856 (i32.mul (local.get $i) (i32.const 4)))
              (f32.div
                (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
          (f32.store offset=625856 (i32.mul (local.get $i) (i32.const 4)) (local.get $theta))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (loop $i
          (local.set $g (f32.load offset=776512 (i32.mul (local.get $i) (i32.const 4))))
          (local.set $m
            (f32.add
              (f32.mul
                (f32.const 0.8999999761581421)
                (f32.load offset=776768 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
          (local.set $v
            (f32.add
              (f32.mul
                (f32.const 0.9990000128746033)
                (f32.load offset=777024 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
          (f32.store offset=776768 (i32.mul (local.get $i) (i32.const 4)) (local.get $m))
          (f32.store offset=777024 (i32.mul (local.get $i) (i32.const 4)) (local.get $v))
          (local.set $mean
            (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=777280 (i32.const 0)))))
          (local.set $spread
            (f32.sqrt (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=777344 (i32.const 0))))))
          (local.set $theta
            (f32.add
              (f32.load offset=776256 (i32.mul (local.get $i) (i32.const 4)))
              (f32.div
                (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
          (f32.store offset=776256 (i32.mul (local.get $i) (i32.const 4)) (local.get $theta))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (loop $i
          (local.set $g (f32.load offset=926912 (i32.mul (local.get $i) (i32.const 4))))
          (local.set $m
            (f32.add
              (f32.mul
                (f32.const 0.8999999761581421)
                (f32.load offset=927168 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
          (local.set $v
            (f32.add
              (f32.mul
                (f32.const 0.9990000128746033)
                (f32.load offset=927424 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
          (f32.store offset=927168 (i32.mul (local.get $i) (i32.const 4)) (local.get $m))
          (f32.store offset=927424 (i32.mul (local.get $i) (i32.const 4)) (local.get $v))
          (local.set $mean
            (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=927680 (i32.const 0)))))
          (local.set $spread
            (f32.sqrt (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=927744 (i32.const 0))))))
          (local.set $theta
            (f32.add
              (f32.load offset=926656 (i32.mul (local.get $i) (i32.const 4)))
              (f32.div
                (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
          (f32.store offset=926656 (i32.mul (local.get $i) (i32.const 4)) (local.get $theta))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (loop $i
          (local.set $g (f32.load offset=1212864 (i32.mul (local.get $i) (i32.const 4))))
          (local.set $m
            (f32.add
              (f32.mul
                (f32.const 0.8999999761581421)
                (f32.load offset=1212928 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.10000000149011612) (local.get $g))))
          (local.set $v
            (f32.add
              (f32.mul
                (f32.const 0.9990000128746033)
                (f32.load offset=1212992 (i32.mul (local.get $i) (i32.const 4))))
              (f32.mul (f32.const 0.0010000000474974513) (f32.mul (local.get $g) (local.get $g)))))
          (f32.store offset=1212928 (i32.mul (local.get $i) (i32.const 4)) (local.get $m))
          (f32.store offset=1212992 (i32.mul (local.get $i) (i32.const 4)) (local.get $v))
          (local.set $mean
            (f32.div (local.get $m) (f32.sub (f32.const 1) (f32.load offset=1213056 (i32.const 0)))))
          (local.set $spread
            (f32.sqrt
              (f32.div (local.get $v) (f32.sub (f32.const 1) (f32.load offset=1213120 (i32.const 0))))))
          (local.set $theta
            (f32.add
              (f32.load offset=1212800 (i32.mul (local.get $i) (i32.const 4)))
              (f32.div
                (f32.mul (f32.load offset=1213440 (i32.const 0)) (local.get $mean))
                (f32.add (local.get $spread) (f32.const 9.99999993922529e-9)))))
          (f32.store offset=1212800 (i32.mul (local.get $i) (i32.const 4)) (local.get $theta))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10)))))))
  (func $all.equations (param $slot i32)
    (call $step.begin (local.get $slot))
    (call $step.synapse_W (local.get $slot))
    (call $step.synapse_W_2 (local.get $slot))
    (call $step.synapse_W_3 (local.get $slot))
    (call $step.synapse_W_4 (local.get $slot))
    (call $step.synapse_W_5 (local.get $slot))
    (call $step.synapse_W_6 (local.get $slot))
    (call $step.synapse_W_7 (local.get $slot))
    (call $step.synapse_b (local.get $slot))
    (call $step.synapse_b_2 (local.get $slot))
    (call $step.synapse_b_3 (local.get $slot))
    (call $step.synapse_b_4 (local.get $slot))
    (call $step.synapse_b_5 (local.get $slot))
    (call $step.synapse_b_6 (local.get $slot))
    (call $step.synapse_b_7 (local.get $slot)))
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
