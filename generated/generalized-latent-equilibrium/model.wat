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
  ;; 1449856: tau_r_h1_tile [212], signal, tau_r_h1 of 4 samples
  ;; 1450752: tau_m_h1_tile [212], signal, tau_m_h1 of 4 samples
  ;; 1451648: tau_r_h2_tile [212], signal, tau_r_h2 of 4 samples
  ;; 1452544: tau_m_h2_tile [212], signal, tau_m_h2 of 4 samples
  ;; 1453440: tau_r_h3_tile [212], signal, tau_r_h3 of 4 samples
  ;; 1454336: tau_m_h3_tile [212], signal, tau_m_h3 of 4 samples
  ;; 1455232: tau_r_h4_tile [212], signal, tau_r_h4 of 4 samples
  ;; 1456128: tau_m_h4_tile [212], signal, tau_m_h4 of 4 samples
  ;; 1457024: tau_r_h5_tile [212], signal, tau_r_h5 of 4 samples
  ;; 1457920: tau_m_h5_tile [212], signal, tau_m_h5 of 4 samples
  ;; 1458816: tau_r_h6_tile [212], signal, tau_r_h6 of 4 samples
  ;; 1459712: tau_m_h6_tile [212], signal, tau_m_h6 of 4 samples
  ;; 1460608: b_h1_tile [212], signal, b_h1 of 4 samples
  ;; 1461504: b_h2_tile [212], signal, b_h2 of 4 samples
  ;; 1462400: b_h3_tile [212], signal, b_h3 of 4 samples
  ;; 1463296: b_h4_tile [212], signal, b_h4 of 4 samples
  ;; 1464192: b_h5_tile [212], signal, b_h5 of 4 samples
  ;; 1465088: b_h6_tile [212], signal, b_h6 of 4 samples
  ;; 1465984: b_y_tile [20], signal, b_y of 2 samples
  ;; 1466112: tau_m_y_tile [20], signal, tau_m_y of 2 samples
  ;; 1466240: tau_r_y_tile [20], signal, tau_r_y of 2 samples
  (memory (export "memory") 23)
  (global $last (mut i32) (i32.const 1))
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
    (local $p f32) (local $y f32) (local $k1 f32)
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
    (local.set $p
      (f32.add
        (local.get $r)
        (f32.mul (local.get $rr) (f32.add (local.get $even) (f32.mul (local.get $r) (local.get $odd))))))
    (local.set $y (f32.add (f32.const 1) (local.get $p)))
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
    (local $twice f32) (local $held f32) (local $k f32) (local $r f32) (local $rr f32) (local $even f32)
    (local $odd f32) (local $p f32) (local $s f32) (local $e f32) (local $d f32)
    (local.set $twice (f32.mul (f32.const -2) (f32.abs (local.get $x))))
    (local.set $held (f32.max (local.get $twice) (f32.const -87)))
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
    (local.set $p
      (f32.add
        (local.get $r)
        (f32.mul (local.get $rr) (f32.add (local.get $even) (f32.mul (local.get $r) (local.get $odd))))))
    (local.set $s
      (select
        (f32.const 0)
        (f32.reinterpret_i32
          (i32.shl (i32.reinterpret_f32 (f32.add (local.get $k) (f32.const 8388735))) (i32.const 23)))
        (f32.lt (local.get $twice) (f32.const -87))))
    (local.set $e (f32.mul (local.get $s) (f32.add (f32.const 1) (local.get $p))))
    (local.set $d (f32.add (f32.const 1) (local.get $e)))
    (f32.mul
      (f32.div
        (f32.sub (f32.sub (f32.const 1) (local.get $s)) (f32.mul (local.get $s) (local.get $p)))
        (local.get $d))
      (select (f32.const -1) (f32.const 1) (f32.lt (local.get $x) (f32.const 0)))))
  (func $tanh_1 (param $x f32) (result f32)
    ;; tanh_1(x) = 1 - tanh(x)², computed as 4q(1 - q) with q = e/(1 + e), e = exp(-2|x|)
    (local $twice f32) (local $held f32) (local $k f32) (local $r f32) (local $rr f32) (local $even f32)
    (local $odd f32) (local $p f32) (local $s f32) (local $e f32) (local $d f32) (local $q f32)
    (local.set $twice (f32.mul (f32.const -2) (f32.abs (local.get $x))))
    (local.set $held (f32.max (local.get $twice) (f32.const -87)))
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
    (local.set $p
      (f32.add
        (local.get $r)
        (f32.mul (local.get $rr) (f32.add (local.get $even) (f32.mul (local.get $r) (local.get $odd))))))
    (local.set $s
      (select
        (f32.const 0)
        (f32.reinterpret_i32
          (i32.shl (i32.reinterpret_f32 (f32.add (local.get $k) (f32.const 8388735))) (i32.const 23)))
        (f32.lt (local.get $twice) (f32.const -87))))
    (local.set $e (f32.mul (local.get $s) (f32.add (f32.const 1) (local.get $p))))
    (local.set $d (f32.add (f32.const 1) (local.get $e)))
    (local.set $q (f32.div (local.get $e) (local.get $d)))
    (f32.mul (f32.const 4) (f32.mul (local.get $q) (f32.sub (f32.const 1) (local.get $q)))))
  (func $identity (param $x f32) (result f32)
    ;; identity(x) = x
    (local.get $x))
  (func $identity_1 (param $x f32) (result f32)
    ;; identity_1(x) = 1
    (f32.const 1))
  (func $step.begin (param $slot i32)
    (local $i i32) (local $at.1 i32) (local $v.2 v128) (local $v.3 v128) (local $at.4 i32) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $at.9 i32) (local $v.10 v128)
    (local $v.11 v128) (local $at.12 i32) (local $v.13 v128) (local $v.14 v128) (local $i_row i32)
    (local $at.16 i32) (local $v.17 v128) (local $v.18 v128) (local $at.19 i32) (local $v.20 v128)
    (local $v.21 v128) (local $v.22 v128) (local $v.23 v128) (local $at.24 i32) (local $v.25 v128)
    (local $v.26 v128) (local $at.27 i32) (local $v.28 v128) (local $v.29 v128) (local $at.30 i32)
    (local $v.31 v128) (local $v.32 v128) (local $at.33 i32) (local $v.34 v128) (local $v.35 v128)
    (local $v.36 v128) (local $v.37 v128) (local $at.38 i32) (local $v.39 v128) (local $v.40 v128)
    (local $at.41 i32) (local $v.42 v128) (local $v.43 v128) (local $at.44 i32) (local $v.45 v128)
    (local $v.46 v128) (local $at.47 i32) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128)
    (local $v.51 v128) (local $at.52 i32) (local $v.53 v128) (local $v.54 v128) (local $at.55 i32)
    (local $v.56 v128) (local $v.57 v128) (local $at.58 i32) (local $v.59 v128) (local $v.60 v128)
    (local $at.61 i32) (local $v.62 v128) (local $v.63 v128) (local $v.64 v128) (local $v.65 v128)
    (local $at.66 i32) (local $v.67 v128) (local $v.68 v128) (local $at.69 i32) (local $v.70 v128)
    (local $v.71 v128) (local $at.72 i32) (local $v.73 v128) (local $v.74 v128) (local $at.75 i32)
    (local $v.76 v128) (local $v.77 v128) (local $v.78 v128) (local $v.79 v128) (local $at.80 i32)
    (local $v.81 v128) (local $v.82 v128) (local $at.83 i32) (local $v.84 v128) (local $v.85 v128)
    (local $at.86 i32) (local $v.87 v128) (local $v.88 v128) (local $at.89 i32) (local $v.90 v128)
    (local $v.91 v128) (local $v.92 v128) (local $v.93 v128) (local $at.94 i32) (local $v.95 v128)
    (local $v.96 v128) (local $at.97 i32) (local $v.98 v128) (local $v.99 v128) (local $at.100 i32)
    (local $v.101 v128) (local $v.102 v128) (local $at.103 i32) (local $v.104 v128) (local $v.105 v128)
    (local $v.106 v128) (local $v.107 v128) (local $at.108 i32) (local $v.109 v128) (local $v.110 v128)
    (local $at.111 i32) (local $v.112 v128) (local $v.113 v128) (local $at.114 i32) (local $v.115 v128)
    (local $v.116 v128) (local $at.117 i32) (local $v.118 v128) (local $v.119 v128) (local $v.120 v128)
    (local $v.121 v128) (local $at.122 i32) (local $v.123 v128) (local $v.124 v128) (local $at.125 i32)
    (local $v.126 v128) (local $v.127 v128) (local $at.128 i32) (local $v.129 v128) (local $v.130 v128)
    (local $at.131 i32) (local $v.132 v128) (local $v.133 v128) (local $v.134 v128) (local $v.135 v128)
    (local $at.136 i32) (local $v.137 v128) (local $v.138 v128) (local $at.139 i32) (local $v.140 v128)
    (local $v.141 v128) (local $at.142 i32) (local $v.143 v128) (local $v.144 v128) (local $at.145 i32)
    (local $v.146 v128) (local $v.147 v128) (local $v.148 v128) (local $v.149 v128) (local $at.150 i32)
    (local $v.151 v128) (local $v.152 v128) (local $at.153 i32) (local $v.154 v128) (local $v.155 v128)
    (local $at.156 i32) (local $v.157 v128) (local $v.158 v128) (local $at.159 i32) (local $v.160 v128)
    (local $v.161 v128) (local $v.162 v128) (local $v.163 v128) (local $at.164 i32) (local $v.165 v128)
    (local $v.166 v128) (local $at.167 i32) (local $v.168 v128) (local $v.169 v128) (local $at.170 i32)
    (local $v.171 v128) (local $v.172 v128) (local $at.173 i32) (local $v.174 v128) (local $v.175 v128)
    (local $v.176 v128) (local $v.177 v128) (local $at.178 i32) (local $v.179 v128) (local $v.180 v128)
    (local $at.181 i32) (local $v.182 v128) (local $v.183 v128) (local $v.184 v128) (local $v.185 v128)
    (local $at.186 i32) (local $v.187 v128) (local $v.188 v128) (local $v.189 v128) (local $v.190 v128)
    (local $v.191 v128) (local $v.192 v128) (local $v.193 v128) (local $v.194 v128) (local $at.195 i32)
    (local $v.196 v128) (local $v.197 v128) (local $v.198 v128) (local $v.199 v128) (local $v.200 v128)
    (local $v.201 v128) (local $v.202 v128) (local $v.203 v128) (local $v.204 v128) (local $v.205 v128)
    (local $v.206 v128) (local $v.207 v128) (local $v.208 v128) (local $v.209 v128) (local $v.210 v128)
    (local $v.211 v128) (local $v.212 v128) (local $v.213 v128) (local $v.214 v128) (local $v.215 v128)
    (local $v.216 v128) (local $v.217 v128) (local $at.218 i32) (local $v.219 v128) (local $v.220 v128)
    (local $v.221 v128) (local $v.222 v128) (local $v.223 v128) (local $v.224 v128) (local $at.225 i32)
    (local $v.226 v128) (local $v.227 v128) (local $v.228 v128) (local $v.229 v128) (local $v.230 v128)
    (local $v.231 v128) (local $v.232 v128) (local $v.233 v128) (local $v.234 v128) (local $v.235 v128)
    (local $v.236 v128) (local $v.237 v128) (local $v.238 v128) (local $v.239 v128) (local $b i32)
    (local $at.241 i32) (local $v.242 v128) (local $v.243 v128) (local $v.244 v128) (local $v.245 v128)
    (local $v.246 v128) (local $v.247 v128) (local $v.248 v128) (local $v.249 v128) (local $at.250 i32)
    (local $v.251 v128) (local $v.252 v128) (local $v.253 v128) (local $v.254 v128) (local $v.255 v128)
    (local $v.256 v128) (local $v.257 v128) (local $v.258 v128) (local $v.259 v128) (local $v.260 v128)
    (local $v.261 v128) (local $v.262 v128) (local $v.263 v128) (local $v.264 v128) (local $v.265 v128)
    (local $v.266 v128) (local $v.267 v128) (local $v.268 v128) (local $v.269 v128) (local $v.270 v128)
    (local $v.271 v128) (local $v.272 v128) (local $at.273 i32) (local $v.274 v128) (local $v.275 v128)
    (local $v.276 v128) (local $v.277 v128) (local $v.278 v128) (local $v.279 v128) (local $at.280 i32)
    (local $v.281 v128) (local $v.282 v128) (local $v.283 v128) (local $v.284 v128) (local $v.285 v128)
    (local $v.286 v128) (local $v.287 v128) (local $v.288 v128) (local $v.289 v128) (local $v.290 v128)
    (local $v.291 v128) (local $v.292 v128) (local $v.293 v128) (local $v.294 v128) (local $at.295 i32)
    (local $v.296 v128) (local $v.297 v128) (local $v.298 v128) (local $v.299 v128) (local $v.300 v128)
    (local $v.301 v128) (local $v.302 v128) (local $v.303 v128) (local $at.304 i32) (local $v.305 v128)
    (local $v.306 v128) (local $v.307 v128) (local $v.308 v128) (local $v.309 v128) (local $v.310 v128)
    (local $v.311 v128) (local $v.312 v128) (local $v.313 v128) (local $v.314 v128) (local $v.315 v128)
    (local $v.316 v128) (local $v.317 v128) (local $v.318 v128) (local $v.319 v128) (local $v.320 v128)
    (local $v.321 v128) (local $v.322 v128) (local $v.323 v128) (local $v.324 v128) (local $v.325 v128)
    (local $v.326 v128) (local $at.327 i32) (local $v.328 v128) (local $v.329 v128) (local $v.330 v128)
    (local $v.331 v128) (local $v.332 v128) (local $v.333 v128) (local $at.334 i32) (local $v.335 v128)
    (local $v.336 v128) (local $v.337 v128) (local $v.338 v128) (local $v.339 v128) (local $v.340 v128)
    (local $v.341 v128) (local $v.342 v128) (local $v.343 v128) (local $v.344 v128) (local $v.345 v128)
    (local $v.346 v128) (local $v.347 v128) (local $v.348 v128) (local $at.349 i32) (local $v.350 v128)
    (local $v.351 v128) (local $v.352 v128) (local $v.353 v128) (local $v.354 v128) (local $v.355 v128)
    (local $v.356 v128) (local $v.357 v128) (local $at.358 i32) (local $v.359 v128) (local $v.360 v128)
    (local $v.361 v128) (local $v.362 v128) (local $v.363 v128) (local $v.364 v128) (local $v.365 v128)
    (local $v.366 v128) (local $v.367 v128) (local $v.368 v128) (local $v.369 v128) (local $v.370 v128)
    (local $v.371 v128) (local $v.372 v128) (local $v.373 v128) (local $v.374 v128) (local $v.375 v128)
    (local $v.376 v128) (local $v.377 v128) (local $v.378 v128) (local $v.379 v128) (local $v.380 v128)
    (local $at.381 i32) (local $v.382 v128) (local $v.383 v128) (local $v.384 v128) (local $v.385 v128)
    (local $v.386 v128) (local $v.387 v128) (local $at.388 i32) (local $v.389 v128) (local $v.390 v128)
    (local $v.391 v128) (local $v.392 v128) (local $v.393 v128) (local $v.394 v128) (local $v.395 v128)
    (local $v.396 v128) (local $v.397 v128) (local $v.398 v128) (local $v.399 v128) (local $v.400 v128)
    (local $v.401 v128) (local $v.402 v128) (local $at.403 i32) (local $v.404 v128) (local $v.405 v128)
    (local $v.406 v128) (local $v.407 v128) (local $v.408 v128) (local $v.409 v128) (local $v.410 v128)
    (local $v.411 v128) (local $at.412 i32) (local $v.413 v128) (local $v.414 v128) (local $v.415 v128)
    (local $v.416 v128) (local $v.417 v128) (local $v.418 v128) (local $v.419 v128) (local $v.420 v128)
    (local $v.421 v128) (local $v.422 v128) (local $v.423 v128) (local $v.424 v128) (local $v.425 v128)
    (local $v.426 v128) (local $v.427 v128) (local $v.428 v128) (local $v.429 v128) (local $v.430 v128)
    (local $v.431 v128) (local $v.432 v128) (local $v.433 v128) (local $v.434 v128) (local $at.435 i32)
    (local $v.436 v128) (local $v.437 v128) (local $v.438 v128) (local $v.439 v128) (local $v.440 v128)
    (local $v.441 v128) (local $at.442 i32) (local $v.443 v128) (local $v.444 v128) (local $v.445 v128)
    (local $v.446 v128) (local $v.447 v128) (local $v.448 v128) (local $v.449 v128) (local $v.450 v128)
    (local $v.451 v128) (local $v.452 v128) (local $v.453 v128) (local $v.454 v128) (local $v.455 v128)
    (local $v.456 v128) (local $at.457 i32) (local $v.458 v128) (local $v.459 v128) (local $v.460 v128)
    (local $v.461 v128) (local $v.462 v128) (local $v.463 v128) (local $v.464 v128) (local $v.465 v128)
    (local $at.466 i32) (local $v.467 v128) (local $v.468 v128) (local $v.469 v128) (local $v.470 v128)
    (local $v.471 v128) (local $v.472 v128) (local $v.473 v128) (local $v.474 v128) (local $v.475 v128)
    (local $v.476 v128) (local $v.477 v128) (local $v.478 v128) (local $v.479 v128) (local $v.480 v128)
    (local $v.481 v128) (local $v.482 v128) (local $v.483 v128) (local $v.484 v128) (local $v.485 v128)
    (local $v.486 v128) (local $v.487 v128) (local $v.488 v128) (local $at.489 i32) (local $v.490 v128)
    (local $v.491 v128) (local $v.492 v128) (local $v.493 v128) (local $v.494 v128) (local $v.495 v128)
    (local $at.496 i32) (local $v.497 v128) (local $v.498 v128) (local $v.499 v128) (local $v.500 v128)
    (local $v.501 v128) (local $v.502 v128) (local $v.503 v128) (local $v.504 v128) (local $v.505 v128)
    (local $v.506 v128) (local $v.507 v128) (local $v.508 v128) (local $v.509 v128) (local $v.510 v128)
    (local $v.511 v128) (local $v.512 v128) (local $k i32) (local $at.514 i32) (local $v.515 v128)
    (local $v.516 v128) (local $v.517 v128) (local $v.518 v128) (local $at.519 i32) (local $v.520 v128)
    (local $v.521 v128) (local $v.522 v128) (local $v.523 v128) (local $v.524 v128) (local $v.525 v128)
    (local $v.526 v128) (local $v.527 v128) (local $v.528 v128) (local $v.529 v128) (local $v.530 v128)
    (local $v.531 v128) (local $v.532 v128) (local $v.533 v128) (local $v.534 v128) (local $v.535 v128)
    (local $v.536 v128) (local $v.537 v128) (local $v.538 v128) (local $v.539 v128) (local $v.540 v128)
    (local $v.541 v128) (local $at.542 i32) (local $v.543 v128) (local $v.544 v128) (local $v.545 v128)
    (local $v.546 v128) (local $at.547 i32) (local $v.548 v128) (local $v.549 v128) (local $v.550 v128)
    (local $v.551 v128) (local $v.552 v128) (local $at.553 i32) (local $v.554 v128) (local $v.555 v128)
    (local $v.556 v128) (local $v.557 v128) (local $v.558 v128) (local $v.559 v128) (local $v.560 v128)
    (local $v.561 v128) (local $v.562 v128) (local $v.563 v128) (local $v.564 v128) (local $v.565 v128)
    (local $at.566 i32) (local $v.567 v128) (local $v.568 v128) (local $v.569 v128) (local $v.570 v128)
    (local $v.571 v128) (local $v.572 v128) (local $v.573 v128) (local $v.574 v128) (local $v.575 v128)
    (local $v.576 v128) (local $v.577 v128) (local $v.578 v128) (local $v.579 v128) (local $v.580 v128)
    (local $v.581 v128) (local $v.582 v128) (local $v.583 v128) (local $v.584 v128) (local $v.585 v128)
    (local $v.586 v128) (local $v.587 v128) (local $v.588 v128) (local $v.589 v128) (local $v.590 v128)
    (local $at.591 i32) (local $v.592 v128) (local $v.593 v128) (local $at.594 i32) (local $v.595 v128)
    (local $v.596 v128) (local $v.597 v128) (local $v.598 v128) (local $v.599 v128) (local $v.600 v128)
    (local $v.601 v128) (local $v.602 v128) (local $v.603 v128) (local $v.604 v128) (local $v.605 v128)
    (local $at.606 i32) (local $v.607 v128) (local $v.608 v128) (local $at.609 i32) (local $v.610 v128)
    (local $v.611 v128) (local $v.612 v128) (local $v.613 v128) (local $v.614 v128) (local $at.615 i32)
    (local $v.616 v128) (local $v.617 v128) (local $v.618 v128) (local $v.619 v128) (local $v.620 v128)
    (local $v.621 v128) (local $v.622 v128) (local $v.623 v128) (local $v.624 v128) (local $v.625 v128)
    (local $v.626 v128) (local $v.627 v128) (local $at.628 i32) (local $v.629 v128) (local $v.630 v128)
    (local $v.631 v128) (local $v.632 v128) (local $v.633 v128) (local $v.634 v128) (local $v.635 v128)
    (local $v.636 v128) (local $v.637 v128) (local $v.638 v128) (local $at.639 i32) (local $v.640 v128)
    (local $v.641 v128) (local $v.642 v128) (local $v.643 v128) (local $v.644 v128) (local $v.645 v128)
    (local $v.646 v128) (local $v.647 v128) (local $at.648 i32) (local $v.649 v128) (local $v.650 v128)
    (local $v.651 v128) (local $v.652 v128) (local $v.653 v128) (local $v.654 v128) (local $v.655 v128)
    (local $v.656 v128) (local $v.657 v128) (local $v.658 v128) (local $v.659 v128) (local $v.660 v128)
    (local $v.661 v128) (local $v.662 v128) (local $v.663 v128) (local $v.664 v128) (local $v.665 v128)
    (local $v.666 v128) (local $v.667 v128) (local $v.668 v128) (local $v.669 v128) (local $v.670 v128)
    (local $v.671 v128) (local $v.672 v128) (local $v.673 v128) (local $v.674 v128) (local $v.675 v128)
    (local $v.676 v128) (local $v.677 v128) (local $v.678 v128) (local $v.679 v128) (local $v.680 v128)
    (local $v.681 v128) (local $v.682 v128) (local $v.683 v128) (local $v.684 v128) (local $v.685 v128)
    (local $v.686 v128) (local $v.687 v128) (local $v.688 v128) (local $v.689 v128) (local $v.690 v128)
    (local $v.691 v128) (local $v.692 v128) (local $v.693 v128) (local $v.694 v128) (local $v.695 v128)
    (local $v.696 v128) (local $at.697 i32) (local $v.698 v128) (local $at.699 i32) (local $v.700 v128)
    (local $v.701 v128) (local $v.702 v128) (local $v.703 v128) (local $v.704 v128) (local $v.705 v128)
    (local $v.706 v128) (local $at.707 i32) (local $v.708 v128) (local $v.709 v128) (local $v.710 v128)
    (local $v.711 v128) (local $v.712 v128) (local $v.713 v128) (local $v.714 v128) (local $v.715 v128)
    (local $v.716 v128) (local $v.717 v128) (local $v.718 v128) (local $v.719 v128) (local $v.720 v128)
    (local $v.721 v128) (local $v.722 v128) (local $v.723 v128) (local $v.724 v128) (local $v.725 v128)
    (local $at.726 i32) (local $v.727 v128) (local $v.728 v128) (local $v.729 v128) (local $v.730 v128)
    (local $v.731 v128) (local $v.732 v128) (local $v.733 v128) (local $v.734 v128) (local $v.735 v128)
    (local $v.736 v128) (local $v.737 v128) (local $v.738 v128) (local $v.739 v128) (local $v.740 v128)
    (local $v.741 v128) (local $v.742 v128) (local $v.743 v128) (local $v.744 v128) (local $v.745 v128)
    (local $v.746 v128) (local $v.747 v128) (local $v.748 v128) (local $v.749 v128) (local $v.750 v128)
    (local $v.751 v128) (local $v.752 v128) (local $v.753 v128) (local $v.754 v128) (local $v.755 v128)
    (local $v.756 v128) (local $v.757 v128) (local $v.758 v128) (local $v.759 v128) (local $v.760 v128)
    (local $v.761 v128) (local $v.762 v128) (local $v.763 v128) (local $v.764 v128) (local $v.765 v128)
    (local $v.766 v128) (local $v.767 v128) (local $v.768 v128) (local $v.769 v128) (local $v.770 v128)
    (local $v.771 v128) (local $v.772 v128) (local $at.773 i32) (local $v.774 v128) (local $v.775 v128)
    (local $at.776 i32) (local $v.777 v128) (local $v.778 v128) (local $v.779 v128) (local $v.780 v128)
    (local $v.781 v128) (local $v.782 v128) (local $v.783 v128) (local $v.784 v128) (local $v.785 v128)
    (local $v.786 v128) (local $v.787 v128) (local $v.788 v128) (local $at.789 i32) (local $v.790 v128)
    (local $at.791 i32) (local $v.792 v128) (local $at.793 i32) (local $v.794 v128) (local $v.795 v128)
    (local $v.796 v128) (local $v.797 v128) (local $v.798 v128) (local $v.799 v128) (local $v.800 v128)
    (local $v.801 v128) (local $v.802 v128) (local $v.803 v128) (local $v.804 v128) (local $v.805 v128)
    (local $v.806 v128) (local $v.807 v128) (local $v.808 v128) (local $v.809 v128) (local $v.810 v128)
    (local $v.811 v128) (local $at.812 i32)
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.1 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.4
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.2 (v128.load offset=176064 (local.get $at.1)))
        (local.set $v.3 (local.get $v.2))
        (local.set $v.5 (v128.load offset=176080 (local.get $at.1)))
        (local.set $v.6 (local.get $v.5))
        (local.set $v.7 (v128.load offset=176096 (local.get $at.1)))
        (local.set $v.8 (local.get $v.7))
        (v128.store offset=1449856 (local.get $at.4) (local.get $v.3))
        (v128.store offset=1449872 (local.get $at.4) (local.get $v.6))
        (v128.store offset=1449888 (local.get $at.4) (local.get $v.8))
        (local.set $at.1 (i32.add (local.get $at.1) (i32.const 48)))
        (local.set $at.4 (i32.add (local.get $at.4) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.9 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.12
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.10 (v128.load offset=176064 (local.get $at.9)))
      (local.set $v.11 (local.get $v.10))
      (v128.store offset=1449856 (local.get $at.12) (local.get $v.11))
      (local.set $v.13 (v128.load offset=176080 (local.get $at.9)))
      (local.set $v.14 (local.get $v.13))
      (v128.store32_lane offset=1449872 0 (local.get $at.12) (local.get $v.14))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.16 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.19
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.17 (v128.load offset=175808 (local.get $at.16)))
        (local.set $v.18 (local.get $v.17))
        (local.set $v.20 (v128.load offset=175824 (local.get $at.16)))
        (local.set $v.21 (local.get $v.20))
        (local.set $v.22 (v128.load offset=175840 (local.get $at.16)))
        (local.set $v.23 (local.get $v.22))
        (v128.store offset=1450752 (local.get $at.19) (local.get $v.18))
        (v128.store offset=1450768 (local.get $at.19) (local.get $v.21))
        (v128.store offset=1450784 (local.get $at.19) (local.get $v.23))
        (local.set $at.16 (i32.add (local.get $at.16) (i32.const 48)))
        (local.set $at.19 (i32.add (local.get $at.19) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.24 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.27
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.25 (v128.load offset=175808 (local.get $at.24)))
      (local.set $v.26 (local.get $v.25))
      (v128.store offset=1450752 (local.get $at.27) (local.get $v.26))
      (local.set $v.28 (v128.load offset=175824 (local.get $at.24)))
      (local.set $v.29 (local.get $v.28))
      (v128.store32_lane offset=1450768 0 (local.get $at.27) (local.get $v.29))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.30 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.33
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.31 (v128.load offset=326464 (local.get $at.30)))
        (local.set $v.32 (local.get $v.31))
        (local.set $v.34 (v128.load offset=326480 (local.get $at.30)))
        (local.set $v.35 (local.get $v.34))
        (local.set $v.36 (v128.load offset=326496 (local.get $at.30)))
        (local.set $v.37 (local.get $v.36))
        (v128.store offset=1451648 (local.get $at.33) (local.get $v.32))
        (v128.store offset=1451664 (local.get $at.33) (local.get $v.35))
        (v128.store offset=1451680 (local.get $at.33) (local.get $v.37))
        (local.set $at.30 (i32.add (local.get $at.30) (i32.const 48)))
        (local.set $at.33 (i32.add (local.get $at.33) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.38 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.41
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.39 (v128.load offset=326464 (local.get $at.38)))
      (local.set $v.40 (local.get $v.39))
      (v128.store offset=1451648 (local.get $at.41) (local.get $v.40))
      (local.set $v.42 (v128.load offset=326480 (local.get $at.38)))
      (local.set $v.43 (local.get $v.42))
      (v128.store32_lane offset=1451664 0 (local.get $at.41) (local.get $v.43))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.44 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.47
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.45 (v128.load offset=326208 (local.get $at.44)))
        (local.set $v.46 (local.get $v.45))
        (local.set $v.48 (v128.load offset=326224 (local.get $at.44)))
        (local.set $v.49 (local.get $v.48))
        (local.set $v.50 (v128.load offset=326240 (local.get $at.44)))
        (local.set $v.51 (local.get $v.50))
        (v128.store offset=1452544 (local.get $at.47) (local.get $v.46))
        (v128.store offset=1452560 (local.get $at.47) (local.get $v.49))
        (v128.store offset=1452576 (local.get $at.47) (local.get $v.51))
        (local.set $at.44 (i32.add (local.get $at.44) (i32.const 48)))
        (local.set $at.47 (i32.add (local.get $at.47) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.52 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.55
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.53 (v128.load offset=326208 (local.get $at.52)))
      (local.set $v.54 (local.get $v.53))
      (v128.store offset=1452544 (local.get $at.55) (local.get $v.54))
      (local.set $v.56 (v128.load offset=326224 (local.get $at.52)))
      (local.set $v.57 (local.get $v.56))
      (v128.store32_lane offset=1452560 0 (local.get $at.55) (local.get $v.57))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.58 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.61
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.59 (v128.load offset=476864 (local.get $at.58)))
        (local.set $v.60 (local.get $v.59))
        (local.set $v.62 (v128.load offset=476880 (local.get $at.58)))
        (local.set $v.63 (local.get $v.62))
        (local.set $v.64 (v128.load offset=476896 (local.get $at.58)))
        (local.set $v.65 (local.get $v.64))
        (v128.store offset=1453440 (local.get $at.61) (local.get $v.60))
        (v128.store offset=1453456 (local.get $at.61) (local.get $v.63))
        (v128.store offset=1453472 (local.get $at.61) (local.get $v.65))
        (local.set $at.58 (i32.add (local.get $at.58) (i32.const 48)))
        (local.set $at.61 (i32.add (local.get $at.61) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.66 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.69
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.67 (v128.load offset=476864 (local.get $at.66)))
      (local.set $v.68 (local.get $v.67))
      (v128.store offset=1453440 (local.get $at.69) (local.get $v.68))
      (local.set $v.70 (v128.load offset=476880 (local.get $at.66)))
      (local.set $v.71 (local.get $v.70))
      (v128.store32_lane offset=1453456 0 (local.get $at.69) (local.get $v.71))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.72 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.75
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.73 (v128.load offset=476608 (local.get $at.72)))
        (local.set $v.74 (local.get $v.73))
        (local.set $v.76 (v128.load offset=476624 (local.get $at.72)))
        (local.set $v.77 (local.get $v.76))
        (local.set $v.78 (v128.load offset=476640 (local.get $at.72)))
        (local.set $v.79 (local.get $v.78))
        (v128.store offset=1454336 (local.get $at.75) (local.get $v.74))
        (v128.store offset=1454352 (local.get $at.75) (local.get $v.77))
        (v128.store offset=1454368 (local.get $at.75) (local.get $v.79))
        (local.set $at.72 (i32.add (local.get $at.72) (i32.const 48)))
        (local.set $at.75 (i32.add (local.get $at.75) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.80 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.83
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.81 (v128.load offset=476608 (local.get $at.80)))
      (local.set $v.82 (local.get $v.81))
      (v128.store offset=1454336 (local.get $at.83) (local.get $v.82))
      (local.set $v.84 (v128.load offset=476624 (local.get $at.80)))
      (local.set $v.85 (local.get $v.84))
      (v128.store32_lane offset=1454352 0 (local.get $at.83) (local.get $v.85))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.86 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.89
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.87 (v128.load offset=627264 (local.get $at.86)))
        (local.set $v.88 (local.get $v.87))
        (local.set $v.90 (v128.load offset=627280 (local.get $at.86)))
        (local.set $v.91 (local.get $v.90))
        (local.set $v.92 (v128.load offset=627296 (local.get $at.86)))
        (local.set $v.93 (local.get $v.92))
        (v128.store offset=1455232 (local.get $at.89) (local.get $v.88))
        (v128.store offset=1455248 (local.get $at.89) (local.get $v.91))
        (v128.store offset=1455264 (local.get $at.89) (local.get $v.93))
        (local.set $at.86 (i32.add (local.get $at.86) (i32.const 48)))
        (local.set $at.89 (i32.add (local.get $at.89) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.94 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.97
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.95 (v128.load offset=627264 (local.get $at.94)))
      (local.set $v.96 (local.get $v.95))
      (v128.store offset=1455232 (local.get $at.97) (local.get $v.96))
      (local.set $v.98 (v128.load offset=627280 (local.get $at.94)))
      (local.set $v.99 (local.get $v.98))
      (v128.store32_lane offset=1455248 0 (local.get $at.97) (local.get $v.99))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.100 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.103
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.101 (v128.load offset=627008 (local.get $at.100)))
        (local.set $v.102 (local.get $v.101))
        (local.set $v.104 (v128.load offset=627024 (local.get $at.100)))
        (local.set $v.105 (local.get $v.104))
        (local.set $v.106 (v128.load offset=627040 (local.get $at.100)))
        (local.set $v.107 (local.get $v.106))
        (v128.store offset=1456128 (local.get $at.103) (local.get $v.102))
        (v128.store offset=1456144 (local.get $at.103) (local.get $v.105))
        (v128.store offset=1456160 (local.get $at.103) (local.get $v.107))
        (local.set $at.100 (i32.add (local.get $at.100) (i32.const 48)))
        (local.set $at.103 (i32.add (local.get $at.103) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.108 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.111
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.109 (v128.load offset=627008 (local.get $at.108)))
      (local.set $v.110 (local.get $v.109))
      (v128.store offset=1456128 (local.get $at.111) (local.get $v.110))
      (local.set $v.112 (v128.load offset=627024 (local.get $at.108)))
      (local.set $v.113 (local.get $v.112))
      (v128.store32_lane offset=1456144 0 (local.get $at.111) (local.get $v.113))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.114 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.117
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.115 (v128.load offset=777664 (local.get $at.114)))
        (local.set $v.116 (local.get $v.115))
        (local.set $v.118 (v128.load offset=777680 (local.get $at.114)))
        (local.set $v.119 (local.get $v.118))
        (local.set $v.120 (v128.load offset=777696 (local.get $at.114)))
        (local.set $v.121 (local.get $v.120))
        (v128.store offset=1457024 (local.get $at.117) (local.get $v.116))
        (v128.store offset=1457040 (local.get $at.117) (local.get $v.119))
        (v128.store offset=1457056 (local.get $at.117) (local.get $v.121))
        (local.set $at.114 (i32.add (local.get $at.114) (i32.const 48)))
        (local.set $at.117 (i32.add (local.get $at.117) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.122 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.125
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.123 (v128.load offset=777664 (local.get $at.122)))
      (local.set $v.124 (local.get $v.123))
      (v128.store offset=1457024 (local.get $at.125) (local.get $v.124))
      (local.set $v.126 (v128.load offset=777680 (local.get $at.122)))
      (local.set $v.127 (local.get $v.126))
      (v128.store32_lane offset=1457040 0 (local.get $at.125) (local.get $v.127))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.128 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.131
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.129 (v128.load offset=777408 (local.get $at.128)))
        (local.set $v.130 (local.get $v.129))
        (local.set $v.132 (v128.load offset=777424 (local.get $at.128)))
        (local.set $v.133 (local.get $v.132))
        (local.set $v.134 (v128.load offset=777440 (local.get $at.128)))
        (local.set $v.135 (local.get $v.134))
        (v128.store offset=1457920 (local.get $at.131) (local.get $v.130))
        (v128.store offset=1457936 (local.get $at.131) (local.get $v.133))
        (v128.store offset=1457952 (local.get $at.131) (local.get $v.135))
        (local.set $at.128 (i32.add (local.get $at.128) (i32.const 48)))
        (local.set $at.131 (i32.add (local.get $at.131) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.136 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.139
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.137 (v128.load offset=777408 (local.get $at.136)))
      (local.set $v.138 (local.get $v.137))
      (v128.store offset=1457920 (local.get $at.139) (local.get $v.138))
      (local.set $v.140 (v128.load offset=777424 (local.get $at.136)))
      (local.set $v.141 (local.get $v.140))
      (v128.store32_lane offset=1457936 0 (local.get $at.139) (local.get $v.141))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.142 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.145
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.143 (v128.load offset=928064 (local.get $at.142)))
        (local.set $v.144 (local.get $v.143))
        (local.set $v.146 (v128.load offset=928080 (local.get $at.142)))
        (local.set $v.147 (local.get $v.146))
        (local.set $v.148 (v128.load offset=928096 (local.get $at.142)))
        (local.set $v.149 (local.get $v.148))
        (v128.store offset=1458816 (local.get $at.145) (local.get $v.144))
        (v128.store offset=1458832 (local.get $at.145) (local.get $v.147))
        (v128.store offset=1458848 (local.get $at.145) (local.get $v.149))
        (local.set $at.142 (i32.add (local.get $at.142) (i32.const 48)))
        (local.set $at.145 (i32.add (local.get $at.145) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.150 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.153
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.151 (v128.load offset=928064 (local.get $at.150)))
      (local.set $v.152 (local.get $v.151))
      (v128.store offset=1458816 (local.get $at.153) (local.get $v.152))
      (local.set $v.154 (v128.load offset=928080 (local.get $at.150)))
      (local.set $v.155 (local.get $v.154))
      (v128.store32_lane offset=1458832 0 (local.get $at.153) (local.get $v.155))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.156 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.159
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.157 (v128.load offset=927808 (local.get $at.156)))
        (local.set $v.158 (local.get $v.157))
        (local.set $v.160 (v128.load offset=927824 (local.get $at.156)))
        (local.set $v.161 (local.get $v.160))
        (local.set $v.162 (v128.load offset=927840 (local.get $at.156)))
        (local.set $v.163 (local.get $v.162))
        (v128.store offset=1459712 (local.get $at.159) (local.get $v.158))
        (v128.store offset=1459728 (local.get $at.159) (local.get $v.161))
        (v128.store offset=1459744 (local.get $at.159) (local.get $v.163))
        (local.set $at.156 (i32.add (local.get $at.156) (i32.const 48)))
        (local.set $at.159 (i32.add (local.get $at.159) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.164 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.167
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.165 (v128.load offset=927808 (local.get $at.164)))
      (local.set $v.166 (local.get $v.165))
      (v128.store offset=1459712 (local.get $at.167) (local.get $v.166))
      (local.set $v.168 (v128.load offset=927824 (local.get $at.164)))
      (local.set $v.169 (local.get $v.168))
      (v128.store32_lane offset=1459728 0 (local.get $at.167) (local.get $v.169))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.170 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.173
        (i32.add (i32.mul (local.get $i_row) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.171 (v128.load offset=1213184 (local.get $at.170)))
      (local.set $v.172 (local.get $v.171))
      (local.set $v.174 (v128.load offset=1213200 (local.get $at.170)))
      (local.set $v.175 (local.get $v.174))
      (v128.store offset=1466112 (local.get $at.173) (local.get $v.172))
      (v128.store offset=1466128 (local.get $at.173) (local.get $v.175))
      (local.set $v.176 (v128.load offset=1213216 (local.get $at.170)))
      (local.set $v.177 (local.get $v.176))
      (v128.store32_lane offset=1466144 0 (local.get $at.173) (local.get $v.177))
      (v128.store32_lane offset=1466148 1 (local.get $at.173) (local.get $v.177))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 2))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.178 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.181
        (i32.add (i32.mul (local.get $i_row) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.179 (v128.load offset=1213248 (local.get $at.178)))
      (local.set $v.180 (local.get $v.179))
      (local.set $v.182 (v128.load offset=1213264 (local.get $at.178)))
      (local.set $v.183 (local.get $v.182))
      (v128.store offset=1466240 (local.get $at.181) (local.get $v.180))
      (v128.store offset=1466256 (local.get $at.181) (local.get $v.183))
      (local.set $v.184 (v128.load offset=1213280 (local.get $at.178)))
      (local.set $v.185 (local.get $v.184))
      (v128.store32_lane offset=1466272 0 (local.get $at.181) (local.get $v.185))
      (v128.store32_lane offset=1466276 1 (local.get $at.181) (local.get $v.185))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 2))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.186
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.195 (i32.mul (local.get $i) (i32.const 4)))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h1]
        (local.set $v.187 (v128.load offset=68416 (local.get $at.186)))
        (local.set $v.188 (local.get $v.187))
        (local.set $v.189 (v128.load offset=68432 (local.get $at.186)))
        (local.set $v.190 (local.get $v.189))
        (local.set $v.191 (v128.load offset=68448 (local.get $at.186)))
        (local.set $v.192 (local.get $v.191))
        (local.set $v.193 (v128.load offset=110912 (local.get $at.186)))
        (local.set $v.194 (v128.load offset=132160 (local.get $at.186)))
        (local.set $v.196 (v128.load offset=1449856 (local.get $at.195)))
        (local.set $v.197
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.193) (local.get $v.194)) (local.get $v.188))
            (local.get $v.196)))
        (local.set $v.198 (v128.load offset=110928 (local.get $at.186)))
        (local.set $v.199 (v128.load offset=132176 (local.get $at.186)))
        (local.set $v.200 (v128.load offset=1449872 (local.get $at.195)))
        (local.set $v.201
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.198) (local.get $v.199)) (local.get $v.190))
            (local.get $v.200)))
        (local.set $v.202 (v128.load offset=110944 (local.get $at.186)))
        (local.set $v.203 (v128.load offset=132192 (local.get $at.186)))
        (local.set $v.204 (v128.load offset=1449888 (local.get $at.195)))
        (local.set $v.205
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.202) (local.get $v.203)) (local.get $v.192))
            (local.get $v.204)))
        (local.set $v.206 (v128.load offset=1450752 (local.get $at.195)))
        (local.set $v.207 (f32x4.add (local.get $v.188) (f32x4.mul (local.get $v.206) (local.get $v.197))))
        (local.set $v.208 (v128.load offset=1450768 (local.get $at.195)))
        (local.set $v.209 (f32x4.add (local.get $v.190) (f32x4.mul (local.get $v.208) (local.get $v.201))))
        (local.set $v.210 (v128.load offset=1450784 (local.get $at.195)))
        (local.set $v.211 (f32x4.add (local.get $v.192) (f32x4.mul (local.get $v.210) (local.get $v.205))))
        (local.set $v.212 (local.get $v.207))
        (local.set $v.213 (local.get $v.209))
        (local.set $v.214 (local.get $v.211))
        (v128.store offset=47168 (local.get $at.186) (local.get $v.212))
        (v128.store offset=47184 (local.get $at.186) (local.get $v.213))
        (v128.store offset=47200 (local.get $at.186) (local.get $v.214))
        (local.set $v.215
          (v128.andnot
            (f32x4.add
              (local.get $v.188)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.197)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.188)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.197)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.216
          (v128.andnot
            (f32x4.add
              (local.get $v.190)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.201)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.190)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.201)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.217
          (v128.andnot
            (f32x4.add
              (local.get $v.192)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.205)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.192)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.205)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (v128.store offset=68416 (local.get $at.186) (local.get $v.215))
        (v128.store offset=68432 (local.get $at.186) (local.get $v.216))
        (v128.store offset=68448 (local.get $at.186) (local.get $v.217))
        (local.set $at.186 (i32.add (local.get $at.186) (i32.const 48)))
        (local.set $at.195 (i32.add (local.get $at.195) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.218
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.225 (i32.mul (local.get $i) (i32.const 4)))
      ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
      ;; e[h1]
      (local.set $v.219 (v128.load offset=68416 (local.get $at.218)))
      (local.set $v.220 (local.get $v.219))
      (local.set $v.221 (v128.load offset=68432 (local.get $at.218)))
      (local.set $v.222 (local.get $v.221))
      (local.set $v.223 (v128.load offset=110912 (local.get $at.218)))
      (local.set $v.224 (v128.load offset=132160 (local.get $at.218)))
      (local.set $v.226 (v128.load offset=1449856 (local.get $at.225)))
      (local.set $v.227
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.223) (local.get $v.224)) (local.get $v.220))
          (local.get $v.226)))
      (local.set $v.228 (v128.load offset=110928 (local.get $at.218)))
      (local.set $v.229 (v128.load offset=132176 (local.get $at.218)))
      (local.set $v.230 (v128.load offset=1449872 (local.get $at.225)))
      (local.set $v.231
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.228) (local.get $v.229)) (local.get $v.222))
          (local.get $v.230)))
      (local.set $v.232 (v128.load offset=1450752 (local.get $at.225)))
      (local.set $v.233 (f32x4.add (local.get $v.220) (f32x4.mul (local.get $v.232) (local.get $v.227))))
      (local.set $v.234 (v128.load offset=1450768 (local.get $at.225)))
      (local.set $v.235 (f32x4.add (local.get $v.222) (f32x4.mul (local.get $v.234) (local.get $v.231))))
      (local.set $v.236 (local.get $v.233))
      (local.set $v.237 (local.get $v.235))
      (v128.store offset=47168 (local.get $at.218) (local.get $v.236))
      (v128.store offset=47184 (local.get $at.218) (local.get $v.237))
      (local.set $v.238
        (v128.andnot
          (f32x4.add
            (local.get $v.220)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.227)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.220)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.227)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (local.set $v.239
        (v128.andnot
          (f32x4.add
            (local.get $v.222)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.231)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.222)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.231)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (v128.store offset=68416 (local.get $at.218) (local.get $v.238))
      (v128.store offset=68432 (local.get $at.218) (local.get $v.239))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.241
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.250 (i32.mul (local.get $i) (i32.const 4)))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h2]
        (local.set $v.242 (v128.load offset=218816 (local.get $at.241)))
        (local.set $v.243 (local.get $v.242))
        (local.set $v.244 (v128.load offset=218832 (local.get $at.241)))
        (local.set $v.245 (local.get $v.244))
        (local.set $v.246 (v128.load offset=218848 (local.get $at.241)))
        (local.set $v.247 (local.get $v.246))
        (local.set $v.248 (v128.load offset=261312 (local.get $at.241)))
        (local.set $v.249 (v128.load offset=282560 (local.get $at.241)))
        (local.set $v.251 (v128.load offset=1451648 (local.get $at.250)))
        (local.set $v.252
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.248) (local.get $v.249)) (local.get $v.243))
            (local.get $v.251)))
        (local.set $v.253 (v128.load offset=261328 (local.get $at.241)))
        (local.set $v.254 (v128.load offset=282576 (local.get $at.241)))
        (local.set $v.255 (v128.load offset=1451664 (local.get $at.250)))
        (local.set $v.256
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.253) (local.get $v.254)) (local.get $v.245))
            (local.get $v.255)))
        (local.set $v.257 (v128.load offset=261344 (local.get $at.241)))
        (local.set $v.258 (v128.load offset=282592 (local.get $at.241)))
        (local.set $v.259 (v128.load offset=1451680 (local.get $at.250)))
        (local.set $v.260
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.257) (local.get $v.258)) (local.get $v.247))
            (local.get $v.259)))
        (local.set $v.261 (v128.load offset=1452544 (local.get $at.250)))
        (local.set $v.262 (f32x4.add (local.get $v.243) (f32x4.mul (local.get $v.261) (local.get $v.252))))
        (local.set $v.263 (v128.load offset=1452560 (local.get $at.250)))
        (local.set $v.264 (f32x4.add (local.get $v.245) (f32x4.mul (local.get $v.263) (local.get $v.256))))
        (local.set $v.265 (v128.load offset=1452576 (local.get $at.250)))
        (local.set $v.266 (f32x4.add (local.get $v.247) (f32x4.mul (local.get $v.265) (local.get $v.260))))
        (local.set $v.267 (local.get $v.262))
        (local.set $v.268 (local.get $v.264))
        (local.set $v.269 (local.get $v.266))
        (v128.store offset=197568 (local.get $at.241) (local.get $v.267))
        (v128.store offset=197584 (local.get $at.241) (local.get $v.268))
        (v128.store offset=197600 (local.get $at.241) (local.get $v.269))
        (local.set $v.270
          (v128.andnot
            (f32x4.add
              (local.get $v.243)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.252)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.243)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.252)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.271
          (v128.andnot
            (f32x4.add
              (local.get $v.245)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.256)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.245)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.256)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.272
          (v128.andnot
            (f32x4.add
              (local.get $v.247)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.260)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.247)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.260)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (v128.store offset=218816 (local.get $at.241) (local.get $v.270))
        (v128.store offset=218832 (local.get $at.241) (local.get $v.271))
        (v128.store offset=218848 (local.get $at.241) (local.get $v.272))
        (local.set $at.241 (i32.add (local.get $at.241) (i32.const 48)))
        (local.set $at.250 (i32.add (local.get $at.250) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.273
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.280 (i32.mul (local.get $i) (i32.const 4)))
      ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
      ;; e[h2]
      (local.set $v.274 (v128.load offset=218816 (local.get $at.273)))
      (local.set $v.275 (local.get $v.274))
      (local.set $v.276 (v128.load offset=218832 (local.get $at.273)))
      (local.set $v.277 (local.get $v.276))
      (local.set $v.278 (v128.load offset=261312 (local.get $at.273)))
      (local.set $v.279 (v128.load offset=282560 (local.get $at.273)))
      (local.set $v.281 (v128.load offset=1451648 (local.get $at.280)))
      (local.set $v.282
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.278) (local.get $v.279)) (local.get $v.275))
          (local.get $v.281)))
      (local.set $v.283 (v128.load offset=261328 (local.get $at.273)))
      (local.set $v.284 (v128.load offset=282576 (local.get $at.273)))
      (local.set $v.285 (v128.load offset=1451664 (local.get $at.280)))
      (local.set $v.286
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.283) (local.get $v.284)) (local.get $v.277))
          (local.get $v.285)))
      (local.set $v.287 (v128.load offset=1452544 (local.get $at.280)))
      (local.set $v.288 (f32x4.add (local.get $v.275) (f32x4.mul (local.get $v.287) (local.get $v.282))))
      (local.set $v.289 (v128.load offset=1452560 (local.get $at.280)))
      (local.set $v.290 (f32x4.add (local.get $v.277) (f32x4.mul (local.get $v.289) (local.get $v.286))))
      (local.set $v.291 (local.get $v.288))
      (local.set $v.292 (local.get $v.290))
      (v128.store offset=197568 (local.get $at.273) (local.get $v.291))
      (v128.store offset=197584 (local.get $at.273) (local.get $v.292))
      (local.set $v.293
        (v128.andnot
          (f32x4.add
            (local.get $v.275)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.282)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.275)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.282)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (local.set $v.294
        (v128.andnot
          (f32x4.add
            (local.get $v.277)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.286)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.277)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.286)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (v128.store offset=218816 (local.get $at.273) (local.get $v.293))
      (v128.store offset=218832 (local.get $at.273) (local.get $v.294))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.295
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.304 (i32.mul (local.get $i) (i32.const 4)))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h3]
        (local.set $v.296 (v128.load offset=369216 (local.get $at.295)))
        (local.set $v.297 (local.get $v.296))
        (local.set $v.298 (v128.load offset=369232 (local.get $at.295)))
        (local.set $v.299 (local.get $v.298))
        (local.set $v.300 (v128.load offset=369248 (local.get $at.295)))
        (local.set $v.301 (local.get $v.300))
        (local.set $v.302 (v128.load offset=411712 (local.get $at.295)))
        (local.set $v.303 (v128.load offset=432960 (local.get $at.295)))
        (local.set $v.305 (v128.load offset=1453440 (local.get $at.304)))
        (local.set $v.306
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.302) (local.get $v.303)) (local.get $v.297))
            (local.get $v.305)))
        (local.set $v.307 (v128.load offset=411728 (local.get $at.295)))
        (local.set $v.308 (v128.load offset=432976 (local.get $at.295)))
        (local.set $v.309 (v128.load offset=1453456 (local.get $at.304)))
        (local.set $v.310
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.307) (local.get $v.308)) (local.get $v.299))
            (local.get $v.309)))
        (local.set $v.311 (v128.load offset=411744 (local.get $at.295)))
        (local.set $v.312 (v128.load offset=432992 (local.get $at.295)))
        (local.set $v.313 (v128.load offset=1453472 (local.get $at.304)))
        (local.set $v.314
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.311) (local.get $v.312)) (local.get $v.301))
            (local.get $v.313)))
        (local.set $v.315 (v128.load offset=1454336 (local.get $at.304)))
        (local.set $v.316 (f32x4.add (local.get $v.297) (f32x4.mul (local.get $v.315) (local.get $v.306))))
        (local.set $v.317 (v128.load offset=1454352 (local.get $at.304)))
        (local.set $v.318 (f32x4.add (local.get $v.299) (f32x4.mul (local.get $v.317) (local.get $v.310))))
        (local.set $v.319 (v128.load offset=1454368 (local.get $at.304)))
        (local.set $v.320 (f32x4.add (local.get $v.301) (f32x4.mul (local.get $v.319) (local.get $v.314))))
        (local.set $v.321 (local.get $v.316))
        (local.set $v.322 (local.get $v.318))
        (local.set $v.323 (local.get $v.320))
        (v128.store offset=347968 (local.get $at.295) (local.get $v.321))
        (v128.store offset=347984 (local.get $at.295) (local.get $v.322))
        (v128.store offset=348000 (local.get $at.295) (local.get $v.323))
        (local.set $v.324
          (v128.andnot
            (f32x4.add
              (local.get $v.297)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.306)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.297)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.306)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.325
          (v128.andnot
            (f32x4.add
              (local.get $v.299)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.310)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.299)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.310)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.326
          (v128.andnot
            (f32x4.add
              (local.get $v.301)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.314)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.301)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.314)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (v128.store offset=369216 (local.get $at.295) (local.get $v.324))
        (v128.store offset=369232 (local.get $at.295) (local.get $v.325))
        (v128.store offset=369248 (local.get $at.295) (local.get $v.326))
        (local.set $at.295 (i32.add (local.get $at.295) (i32.const 48)))
        (local.set $at.304 (i32.add (local.get $at.304) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.327
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.334 (i32.mul (local.get $i) (i32.const 4)))
      ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
      ;; e[h3]
      (local.set $v.328 (v128.load offset=369216 (local.get $at.327)))
      (local.set $v.329 (local.get $v.328))
      (local.set $v.330 (v128.load offset=369232 (local.get $at.327)))
      (local.set $v.331 (local.get $v.330))
      (local.set $v.332 (v128.load offset=411712 (local.get $at.327)))
      (local.set $v.333 (v128.load offset=432960 (local.get $at.327)))
      (local.set $v.335 (v128.load offset=1453440 (local.get $at.334)))
      (local.set $v.336
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.332) (local.get $v.333)) (local.get $v.329))
          (local.get $v.335)))
      (local.set $v.337 (v128.load offset=411728 (local.get $at.327)))
      (local.set $v.338 (v128.load offset=432976 (local.get $at.327)))
      (local.set $v.339 (v128.load offset=1453456 (local.get $at.334)))
      (local.set $v.340
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.337) (local.get $v.338)) (local.get $v.331))
          (local.get $v.339)))
      (local.set $v.341 (v128.load offset=1454336 (local.get $at.334)))
      (local.set $v.342 (f32x4.add (local.get $v.329) (f32x4.mul (local.get $v.341) (local.get $v.336))))
      (local.set $v.343 (v128.load offset=1454352 (local.get $at.334)))
      (local.set $v.344 (f32x4.add (local.get $v.331) (f32x4.mul (local.get $v.343) (local.get $v.340))))
      (local.set $v.345 (local.get $v.342))
      (local.set $v.346 (local.get $v.344))
      (v128.store offset=347968 (local.get $at.327) (local.get $v.345))
      (v128.store offset=347984 (local.get $at.327) (local.get $v.346))
      (local.set $v.347
        (v128.andnot
          (f32x4.add
            (local.get $v.329)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.336)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.329)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.336)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (local.set $v.348
        (v128.andnot
          (f32x4.add
            (local.get $v.331)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.340)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.331)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.340)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (v128.store offset=369216 (local.get $at.327) (local.get $v.347))
      (v128.store offset=369232 (local.get $at.327) (local.get $v.348))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.349
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.358 (i32.mul (local.get $i) (i32.const 4)))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h4]
        (local.set $v.350 (v128.load offset=519616 (local.get $at.349)))
        (local.set $v.351 (local.get $v.350))
        (local.set $v.352 (v128.load offset=519632 (local.get $at.349)))
        (local.set $v.353 (local.get $v.352))
        (local.set $v.354 (v128.load offset=519648 (local.get $at.349)))
        (local.set $v.355 (local.get $v.354))
        (local.set $v.356 (v128.load offset=562112 (local.get $at.349)))
        (local.set $v.357 (v128.load offset=583360 (local.get $at.349)))
        (local.set $v.359 (v128.load offset=1455232 (local.get $at.358)))
        (local.set $v.360
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.356) (local.get $v.357)) (local.get $v.351))
            (local.get $v.359)))
        (local.set $v.361 (v128.load offset=562128 (local.get $at.349)))
        (local.set $v.362 (v128.load offset=583376 (local.get $at.349)))
        (local.set $v.363 (v128.load offset=1455248 (local.get $at.358)))
        (local.set $v.364
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.361) (local.get $v.362)) (local.get $v.353))
            (local.get $v.363)))
        (local.set $v.365 (v128.load offset=562144 (local.get $at.349)))
        (local.set $v.366 (v128.load offset=583392 (local.get $at.349)))
        (local.set $v.367 (v128.load offset=1455264 (local.get $at.358)))
        (local.set $v.368
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.365) (local.get $v.366)) (local.get $v.355))
            (local.get $v.367)))
        (local.set $v.369 (v128.load offset=1456128 (local.get $at.358)))
        (local.set $v.370 (f32x4.add (local.get $v.351) (f32x4.mul (local.get $v.369) (local.get $v.360))))
        (local.set $v.371 (v128.load offset=1456144 (local.get $at.358)))
        (local.set $v.372 (f32x4.add (local.get $v.353) (f32x4.mul (local.get $v.371) (local.get $v.364))))
        (local.set $v.373 (v128.load offset=1456160 (local.get $at.358)))
        (local.set $v.374 (f32x4.add (local.get $v.355) (f32x4.mul (local.get $v.373) (local.get $v.368))))
        (local.set $v.375 (local.get $v.370))
        (local.set $v.376 (local.get $v.372))
        (local.set $v.377 (local.get $v.374))
        (v128.store offset=498368 (local.get $at.349) (local.get $v.375))
        (v128.store offset=498384 (local.get $at.349) (local.get $v.376))
        (v128.store offset=498400 (local.get $at.349) (local.get $v.377))
        (local.set $v.378
          (v128.andnot
            (f32x4.add
              (local.get $v.351)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.360)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.351)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.360)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.379
          (v128.andnot
            (f32x4.add
              (local.get $v.353)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.364)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.353)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.364)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.380
          (v128.andnot
            (f32x4.add
              (local.get $v.355)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.368)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.355)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.368)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (v128.store offset=519616 (local.get $at.349) (local.get $v.378))
        (v128.store offset=519632 (local.get $at.349) (local.get $v.379))
        (v128.store offset=519648 (local.get $at.349) (local.get $v.380))
        (local.set $at.349 (i32.add (local.get $at.349) (i32.const 48)))
        (local.set $at.358 (i32.add (local.get $at.358) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.381
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.388 (i32.mul (local.get $i) (i32.const 4)))
      ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
      ;; e[h4]
      (local.set $v.382 (v128.load offset=519616 (local.get $at.381)))
      (local.set $v.383 (local.get $v.382))
      (local.set $v.384 (v128.load offset=519632 (local.get $at.381)))
      (local.set $v.385 (local.get $v.384))
      (local.set $v.386 (v128.load offset=562112 (local.get $at.381)))
      (local.set $v.387 (v128.load offset=583360 (local.get $at.381)))
      (local.set $v.389 (v128.load offset=1455232 (local.get $at.388)))
      (local.set $v.390
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.386) (local.get $v.387)) (local.get $v.383))
          (local.get $v.389)))
      (local.set $v.391 (v128.load offset=562128 (local.get $at.381)))
      (local.set $v.392 (v128.load offset=583376 (local.get $at.381)))
      (local.set $v.393 (v128.load offset=1455248 (local.get $at.388)))
      (local.set $v.394
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.391) (local.get $v.392)) (local.get $v.385))
          (local.get $v.393)))
      (local.set $v.395 (v128.load offset=1456128 (local.get $at.388)))
      (local.set $v.396 (f32x4.add (local.get $v.383) (f32x4.mul (local.get $v.395) (local.get $v.390))))
      (local.set $v.397 (v128.load offset=1456144 (local.get $at.388)))
      (local.set $v.398 (f32x4.add (local.get $v.385) (f32x4.mul (local.get $v.397) (local.get $v.394))))
      (local.set $v.399 (local.get $v.396))
      (local.set $v.400 (local.get $v.398))
      (v128.store offset=498368 (local.get $at.381) (local.get $v.399))
      (v128.store offset=498384 (local.get $at.381) (local.get $v.400))
      (local.set $v.401
        (v128.andnot
          (f32x4.add
            (local.get $v.383)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.390)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.383)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.390)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (local.set $v.402
        (v128.andnot
          (f32x4.add
            (local.get $v.385)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.394)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.385)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.394)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (v128.store offset=519616 (local.get $at.381) (local.get $v.401))
      (v128.store offset=519632 (local.get $at.381) (local.get $v.402))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.403
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.412 (i32.mul (local.get $i) (i32.const 4)))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h5]
        (local.set $v.404 (v128.load offset=670016 (local.get $at.403)))
        (local.set $v.405 (local.get $v.404))
        (local.set $v.406 (v128.load offset=670032 (local.get $at.403)))
        (local.set $v.407 (local.get $v.406))
        (local.set $v.408 (v128.load offset=670048 (local.get $at.403)))
        (local.set $v.409 (local.get $v.408))
        (local.set $v.410 (v128.load offset=712512 (local.get $at.403)))
        (local.set $v.411 (v128.load offset=733760 (local.get $at.403)))
        (local.set $v.413 (v128.load offset=1457024 (local.get $at.412)))
        (local.set $v.414
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.410) (local.get $v.411)) (local.get $v.405))
            (local.get $v.413)))
        (local.set $v.415 (v128.load offset=712528 (local.get $at.403)))
        (local.set $v.416 (v128.load offset=733776 (local.get $at.403)))
        (local.set $v.417 (v128.load offset=1457040 (local.get $at.412)))
        (local.set $v.418
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.415) (local.get $v.416)) (local.get $v.407))
            (local.get $v.417)))
        (local.set $v.419 (v128.load offset=712544 (local.get $at.403)))
        (local.set $v.420 (v128.load offset=733792 (local.get $at.403)))
        (local.set $v.421 (v128.load offset=1457056 (local.get $at.412)))
        (local.set $v.422
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.419) (local.get $v.420)) (local.get $v.409))
            (local.get $v.421)))
        (local.set $v.423 (v128.load offset=1457920 (local.get $at.412)))
        (local.set $v.424 (f32x4.add (local.get $v.405) (f32x4.mul (local.get $v.423) (local.get $v.414))))
        (local.set $v.425 (v128.load offset=1457936 (local.get $at.412)))
        (local.set $v.426 (f32x4.add (local.get $v.407) (f32x4.mul (local.get $v.425) (local.get $v.418))))
        (local.set $v.427 (v128.load offset=1457952 (local.get $at.412)))
        (local.set $v.428 (f32x4.add (local.get $v.409) (f32x4.mul (local.get $v.427) (local.get $v.422))))
        (local.set $v.429 (local.get $v.424))
        (local.set $v.430 (local.get $v.426))
        (local.set $v.431 (local.get $v.428))
        (v128.store offset=648768 (local.get $at.403) (local.get $v.429))
        (v128.store offset=648784 (local.get $at.403) (local.get $v.430))
        (v128.store offset=648800 (local.get $at.403) (local.get $v.431))
        (local.set $v.432
          (v128.andnot
            (f32x4.add
              (local.get $v.405)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.414)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.405)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.414)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.433
          (v128.andnot
            (f32x4.add
              (local.get $v.407)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.418)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.407)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.418)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.434
          (v128.andnot
            (f32x4.add
              (local.get $v.409)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.422)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.409)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.422)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (v128.store offset=670016 (local.get $at.403) (local.get $v.432))
        (v128.store offset=670032 (local.get $at.403) (local.get $v.433))
        (v128.store offset=670048 (local.get $at.403) (local.get $v.434))
        (local.set $at.403 (i32.add (local.get $at.403) (i32.const 48)))
        (local.set $at.412 (i32.add (local.get $at.412) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.435
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.442 (i32.mul (local.get $i) (i32.const 4)))
      ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
      ;; e[h5]
      (local.set $v.436 (v128.load offset=670016 (local.get $at.435)))
      (local.set $v.437 (local.get $v.436))
      (local.set $v.438 (v128.load offset=670032 (local.get $at.435)))
      (local.set $v.439 (local.get $v.438))
      (local.set $v.440 (v128.load offset=712512 (local.get $at.435)))
      (local.set $v.441 (v128.load offset=733760 (local.get $at.435)))
      (local.set $v.443 (v128.load offset=1457024 (local.get $at.442)))
      (local.set $v.444
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.440) (local.get $v.441)) (local.get $v.437))
          (local.get $v.443)))
      (local.set $v.445 (v128.load offset=712528 (local.get $at.435)))
      (local.set $v.446 (v128.load offset=733776 (local.get $at.435)))
      (local.set $v.447 (v128.load offset=1457040 (local.get $at.442)))
      (local.set $v.448
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.445) (local.get $v.446)) (local.get $v.439))
          (local.get $v.447)))
      (local.set $v.449 (v128.load offset=1457920 (local.get $at.442)))
      (local.set $v.450 (f32x4.add (local.get $v.437) (f32x4.mul (local.get $v.449) (local.get $v.444))))
      (local.set $v.451 (v128.load offset=1457936 (local.get $at.442)))
      (local.set $v.452 (f32x4.add (local.get $v.439) (f32x4.mul (local.get $v.451) (local.get $v.448))))
      (local.set $v.453 (local.get $v.450))
      (local.set $v.454 (local.get $v.452))
      (v128.store offset=648768 (local.get $at.435) (local.get $v.453))
      (v128.store offset=648784 (local.get $at.435) (local.get $v.454))
      (local.set $v.455
        (v128.andnot
          (f32x4.add
            (local.get $v.437)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.444)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.437)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.444)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (local.set $v.456
        (v128.andnot
          (f32x4.add
            (local.get $v.439)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.448)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.439)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.448)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (v128.store offset=670016 (local.get $at.435) (local.get $v.455))
      (v128.store offset=670032 (local.get $at.435) (local.get $v.456))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.457
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.466 (i32.mul (local.get $i) (i32.const 4)))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[h6]
        (local.set $v.458 (v128.load offset=820416 (local.get $at.457)))
        (local.set $v.459 (local.get $v.458))
        (local.set $v.460 (v128.load offset=820432 (local.get $at.457)))
        (local.set $v.461 (local.get $v.460))
        (local.set $v.462 (v128.load offset=820448 (local.get $at.457)))
        (local.set $v.463 (local.get $v.462))
        (local.set $v.464 (v128.load offset=862912 (local.get $at.457)))
        (local.set $v.465 (v128.load offset=884160 (local.get $at.457)))
        (local.set $v.467 (v128.load offset=1458816 (local.get $at.466)))
        (local.set $v.468
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.464) (local.get $v.465)) (local.get $v.459))
            (local.get $v.467)))
        (local.set $v.469 (v128.load offset=862928 (local.get $at.457)))
        (local.set $v.470 (v128.load offset=884176 (local.get $at.457)))
        (local.set $v.471 (v128.load offset=1458832 (local.get $at.466)))
        (local.set $v.472
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.469) (local.get $v.470)) (local.get $v.461))
            (local.get $v.471)))
        (local.set $v.473 (v128.load offset=862944 (local.get $at.457)))
        (local.set $v.474 (v128.load offset=884192 (local.get $at.457)))
        (local.set $v.475 (v128.load offset=1458848 (local.get $at.466)))
        (local.set $v.476
          (f32x4.div
            (f32x4.sub (f32x4.mul (local.get $v.473) (local.get $v.474)) (local.get $v.463))
            (local.get $v.475)))
        (local.set $v.477 (v128.load offset=1459712 (local.get $at.466)))
        (local.set $v.478 (f32x4.add (local.get $v.459) (f32x4.mul (local.get $v.477) (local.get $v.468))))
        (local.set $v.479 (v128.load offset=1459728 (local.get $at.466)))
        (local.set $v.480 (f32x4.add (local.get $v.461) (f32x4.mul (local.get $v.479) (local.get $v.472))))
        (local.set $v.481 (v128.load offset=1459744 (local.get $at.466)))
        (local.set $v.482 (f32x4.add (local.get $v.463) (f32x4.mul (local.get $v.481) (local.get $v.476))))
        (local.set $v.483 (local.get $v.478))
        (local.set $v.484 (local.get $v.480))
        (local.set $v.485 (local.get $v.482))
        (v128.store offset=799168 (local.get $at.457) (local.get $v.483))
        (v128.store offset=799184 (local.get $at.457) (local.get $v.484))
        (v128.store offset=799200 (local.get $at.457) (local.get $v.485))
        (local.set $v.486
          (v128.andnot
            (f32x4.add
              (local.get $v.459)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.468)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.459)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.468)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.487
          (v128.andnot
            (f32x4.add
              (local.get $v.461)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.472)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.461)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.472)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (local.set $v.488
          (v128.andnot
            (f32x4.add
              (local.get $v.463)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.476)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.463)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.476)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (v128.store offset=820416 (local.get $at.457) (local.get $v.486))
        (v128.store offset=820432 (local.get $at.457) (local.get $v.487))
        (v128.store offset=820448 (local.get $at.457) (local.get $v.488))
        (local.set $at.457 (i32.add (local.get $at.457) (i32.const 48)))
        (local.set $at.466 (i32.add (local.get $at.466) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.489
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.496 (i32.mul (local.get $i) (i32.const 4)))
      ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
      ;; e[h6]
      (local.set $v.490 (v128.load offset=820416 (local.get $at.489)))
      (local.set $v.491 (local.get $v.490))
      (local.set $v.492 (v128.load offset=820432 (local.get $at.489)))
      (local.set $v.493 (local.get $v.492))
      (local.set $v.494 (v128.load offset=862912 (local.get $at.489)))
      (local.set $v.495 (v128.load offset=884160 (local.get $at.489)))
      (local.set $v.497 (v128.load offset=1458816 (local.get $at.496)))
      (local.set $v.498
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.494) (local.get $v.495)) (local.get $v.491))
          (local.get $v.497)))
      (local.set $v.499 (v128.load offset=862928 (local.get $at.489)))
      (local.set $v.500 (v128.load offset=884176 (local.get $at.489)))
      (local.set $v.501 (v128.load offset=1458832 (local.get $at.496)))
      (local.set $v.502
        (f32x4.div
          (f32x4.sub (f32x4.mul (local.get $v.499) (local.get $v.500)) (local.get $v.493))
          (local.get $v.501)))
      (local.set $v.503 (v128.load offset=1459712 (local.get $at.496)))
      (local.set $v.504 (f32x4.add (local.get $v.491) (f32x4.mul (local.get $v.503) (local.get $v.498))))
      (local.set $v.505 (v128.load offset=1459728 (local.get $at.496)))
      (local.set $v.506 (f32x4.add (local.get $v.493) (f32x4.mul (local.get $v.505) (local.get $v.502))))
      (local.set $v.507 (local.get $v.504))
      (local.set $v.508 (local.get $v.506))
      (v128.store offset=799168 (local.get $at.489) (local.get $v.507))
      (v128.store offset=799184 (local.get $at.489) (local.get $v.508))
      (local.set $v.509
        (v128.andnot
          (f32x4.add
            (local.get $v.491)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.498)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.491)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.498)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (local.set $v.510
        (v128.andnot
          (f32x4.add
            (local.get $v.493)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.502)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.493)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.502)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (v128.store offset=820416 (local.get $at.489) (local.get $v.509))
      (v128.store offset=820432 (local.get $at.489) (local.get $v.510))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $v.511 (v128.const f32x4 -inf -inf -inf -inf))
      (local.set $v.512 (v128.const f32x4 -inf -inf -inf -inf))
      (local.set $k (i32.const 0))
      (local.set $at.514
        (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $k) (i32.const 4))))
      (loop $k
        (local.set $v.515
          (v128.load32_lane offset=1196792 3
            (local.get $at.514)
            (v128.load32_lane offset=1196752 2
              (local.get $at.514)
              (v128.load32_lane offset=1196712 1
                (local.get $at.514)
                (v128.load32_zero offset=1196672 (local.get $at.514))))))
        (local.set $v.511 (f32x4.max (local.get $v.511) (local.get $v.515)))
        (local.set $v.516
          (v128.load32_lane offset=1196952 3
            (local.get $at.514)
            (v128.load32_lane offset=1196912 2
              (local.get $at.514)
              (v128.load32_lane offset=1196872 1
                (local.get $at.514)
                (v128.load32_zero offset=1196832 (local.get $at.514))))))
        (local.set $v.512 (f32x4.max (local.get $v.512) (local.get $v.516)))
        (local.set $at.514 (i32.add (local.get $at.514) (i32.const 4)))
        (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
      (local.set $v.517 (v128.const f32x4 0 0 0 0))
      (local.set $v.518 (v128.const f32x4 0 0 0 0))
      (local.set $k (i32.const 0))
      (local.set $at.519
        (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $k) (i32.const 4))))
      (loop $k
        (local.set $v.520
          (v128.load32_lane offset=1196792 3
            (local.get $at.519)
            (v128.load32_lane offset=1196752 2
              (local.get $at.519)
              (v128.load32_lane offset=1196712 1
                (local.get $at.519)
                (v128.load32_zero offset=1196672 (local.get $at.519))))))
        (local.set $v.521 (f32x4.sub (local.get $v.520) (local.get $v.511)))
        (local.set $v.522
          (f32x4.pmin
            (f32x4.pmax (local.get $v.521) (v128.const f32x4 -104 -104 -104 -104))
            (v128.const f32x4 89 89 89 89)))
        (local.set $v.523
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.522)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.524
          (f32x4.sub
            (f32x4.sub
              (local.get $v.522)
              (f32x4.mul
                (local.get $v.523)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.523)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.525 (f32x4.mul (local.get $v.524) (local.get $v.524)))
        (local.set $v.526
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.525)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.525)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.527
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.525)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.528
          (f32x4.add
            (local.get $v.524)
            (f32x4.mul
              (local.get $v.525)
              (f32x4.add (local.get $v.526) (f32x4.mul (local.get $v.524) (local.get $v.527))))))
        (local.set $v.529 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.528)))
        (local.set $v.530 (f32x4.floor (f32x4.mul (local.get $v.523) (v128.const f32x4 0.5 0.5 0.5 0.5))))
        (local.set $v.517
          (f32x4.add
            (local.get $v.517)
            (f32x4.mul
              (f32x4.mul
                (local.get $v.529)
                (i32x4.shl
                  (f32x4.add (local.get $v.530) (v128.const f32x4 8388735 8388735 8388735 8388735))
                  (i32.const 23)))
              (i32x4.shl
                (f32x4.add
                  (f32x4.sub (local.get $v.523) (local.get $v.530))
                  (v128.const f32x4 8388735 8388735 8388735 8388735))
                (i32.const 23)))))
        (local.set $v.531
          (v128.load32_lane offset=1196952 3
            (local.get $at.519)
            (v128.load32_lane offset=1196912 2
              (local.get $at.519)
              (v128.load32_lane offset=1196872 1
                (local.get $at.519)
                (v128.load32_zero offset=1196832 (local.get $at.519))))))
        (local.set $v.532 (f32x4.sub (local.get $v.531) (local.get $v.512)))
        (local.set $v.533
          (f32x4.pmin
            (f32x4.pmax (local.get $v.532) (v128.const f32x4 -104 -104 -104 -104))
            (v128.const f32x4 89 89 89 89)))
        (local.set $v.534
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.533)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.535
          (f32x4.sub
            (f32x4.sub
              (local.get $v.533)
              (f32x4.mul
                (local.get $v.534)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.534)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.536 (f32x4.mul (local.get $v.535) (local.get $v.535)))
        (local.set $v.537
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.536)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.536)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.538
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.536)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.539
          (f32x4.add
            (local.get $v.535)
            (f32x4.mul
              (local.get $v.536)
              (f32x4.add (local.get $v.537) (f32x4.mul (local.get $v.535) (local.get $v.538))))))
        (local.set $v.540 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.539)))
        (local.set $v.541 (f32x4.floor (f32x4.mul (local.get $v.534) (v128.const f32x4 0.5 0.5 0.5 0.5))))
        (local.set $v.518
          (f32x4.add
            (local.get $v.518)
            (f32x4.mul
              (f32x4.mul
                (local.get $v.540)
                (i32x4.shl
                  (f32x4.add (local.get $v.541) (v128.const f32x4 8388735 8388735 8388735 8388735))
                  (i32.const 23)))
              (i32x4.shl
                (f32x4.add
                  (f32x4.sub (local.get $v.534) (local.get $v.541))
                  (v128.const f32x4 8388735 8388735 8388735 8388735))
                (i32.const 23)))))
        (local.set $at.519 (i32.add (local.get $at.519) (i32.const 4)))
        (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
      (local.set $i (i32.const 0))
      (local.set $at.542
        (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.547 (i32.mul (local.get $slot) (i32.const 4)))
      (local.set $at.553
        (i32.add
          (i32.add (i32.mul (local.get $slot) (i32.const 4000)) (i32.mul (local.get $b) (i32.const 40)))
          (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.566 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.548 (v128.load32_splat offset=1184320 (local.get $at.547)))
      (local.set $v.549 (local.get $v.548))
      (local.set $v.550 (v128.load32_splat offset=1213312 (i32.const 0)))
      (local.set $v.551 (local.get $v.550))
      (loop $i
        ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        ;; e[y]
        (local.set $v.543
          (v128.load32_lane offset=1192760 3
            (local.get $at.542)
            (v128.load32_lane offset=1192720 2
              (local.get $at.542)
              (v128.load32_lane offset=1192680 1
                (local.get $at.542)
                (v128.load32_zero offset=1192640 (local.get $at.542))))))
        (local.set $v.544 (local.get $v.543))
        (local.set $v.545
          (v128.load32_lane offset=1192920 3
            (local.get $at.542)
            (v128.load32_lane offset=1192880 2
              (local.get $at.542)
              (v128.load32_lane offset=1192840 1
                (local.get $at.542)
                (v128.load32_zero offset=1192800 (local.get $at.542))))))
        (local.set $v.546 (local.get $v.545))
        (local.set $v.552
          (v128.load32_lane offset=1200824 3
            (local.get $at.542)
            (v128.load32_lane offset=1200784 2
              (local.get $at.542)
              (v128.load32_lane offset=1200744 1
                (local.get $at.542)
                (v128.load32_zero offset=1200704 (local.get $at.542))))))
        (local.set $v.554
          (v128.load32_lane offset=928440 3
            (local.get $at.553)
            (v128.load32_lane offset=928400 2
              (local.get $at.553)
              (v128.load32_lane offset=928360 1
                (local.get $at.553)
                (v128.load32_zero offset=928320 (local.get $at.553))))))
        (local.set $v.555
          (v128.load32_lane offset=1196792 3
            (local.get $at.542)
            (v128.load32_lane offset=1196752 2
              (local.get $at.542)
              (v128.load32_lane offset=1196712 1
                (local.get $at.542)
                (v128.load32_zero offset=1196672 (local.get $at.542))))))
        (local.set $v.556 (f32x4.sub (local.get $v.555) (local.get $v.511)))
        (local.set $v.557
          (f32x4.pmin
            (f32x4.pmax (local.get $v.556) (v128.const f32x4 -104 -104 -104 -104))
            (v128.const f32x4 89 89 89 89)))
        (local.set $v.558
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.557)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.559
          (f32x4.sub
            (f32x4.sub
              (local.get $v.557)
              (f32x4.mul
                (local.get $v.558)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.558)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.560 (f32x4.mul (local.get $v.559) (local.get $v.559)))
        (local.set $v.561
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.560)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.560)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.562
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.560)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.563
          (f32x4.add
            (local.get $v.559)
            (f32x4.mul
              (local.get $v.560)
              (f32x4.add (local.get $v.561) (f32x4.mul (local.get $v.559) (local.get $v.562))))))
        (local.set $v.564 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.563)))
        (local.set $v.565 (f32x4.floor (f32x4.mul (local.get $v.558) (v128.const f32x4 0.5 0.5 0.5 0.5))))
        (local.set $v.567 (v128.load32_splat offset=1213248 (local.get $at.566)))
        (local.set $v.568
          (f32x4.div
            (f32x4.sub
              (v128.and
                (f32x4.mul
                  (f32x4.mul (local.get $v.551) (local.get $v.552))
                  (f32x4.sub
                    (local.get $v.554)
                    (f32x4.div
                      (f32x4.mul
                        (f32x4.mul
                          (local.get $v.564)
                          (i32x4.shl
                            (f32x4.add (local.get $v.565) (v128.const f32x4 8388735 8388735 8388735 8388735))
                            (i32.const 23)))
                        (i32x4.shl
                          (f32x4.add
                            (f32x4.sub (local.get $v.558) (local.get $v.565))
                            (v128.const f32x4 8388735 8388735 8388735 8388735))
                          (i32.const 23)))
                      (local.get $v.517))))
                (f32x4.ne (local.get $v.549) (v128.const f32x4 0 0 0 0)))
              (local.get $v.544))
            (local.get $v.567)))
        (local.set $v.569
          (v128.load32_lane offset=1200984 3
            (local.get $at.542)
            (v128.load32_lane offset=1200944 2
              (local.get $at.542)
              (v128.load32_lane offset=1200904 1
                (local.get $at.542)
                (v128.load32_zero offset=1200864 (local.get $at.542))))))
        (local.set $v.570
          (v128.load32_lane offset=928600 3
            (local.get $at.553)
            (v128.load32_lane offset=928560 2
              (local.get $at.553)
              (v128.load32_lane offset=928520 1
                (local.get $at.553)
                (v128.load32_zero offset=928480 (local.get $at.553))))))
        (local.set $v.571
          (v128.load32_lane offset=1196952 3
            (local.get $at.542)
            (v128.load32_lane offset=1196912 2
              (local.get $at.542)
              (v128.load32_lane offset=1196872 1
                (local.get $at.542)
                (v128.load32_zero offset=1196832 (local.get $at.542))))))
        (local.set $v.572 (f32x4.sub (local.get $v.571) (local.get $v.512)))
        (local.set $v.573
          (f32x4.pmin
            (f32x4.pmax (local.get $v.572) (v128.const f32x4 -104 -104 -104 -104))
            (v128.const f32x4 89 89 89 89)))
        (local.set $v.574
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.573)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.575
          (f32x4.sub
            (f32x4.sub
              (local.get $v.573)
              (f32x4.mul
                (local.get $v.574)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.574)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.576 (f32x4.mul (local.get $v.575) (local.get $v.575)))
        (local.set $v.577
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.576)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.576)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.578
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.576)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.579
          (f32x4.add
            (local.get $v.575)
            (f32x4.mul
              (local.get $v.576)
              (f32x4.add (local.get $v.577) (f32x4.mul (local.get $v.575) (local.get $v.578))))))
        (local.set $v.580 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.579)))
        (local.set $v.581 (f32x4.floor (f32x4.mul (local.get $v.574) (v128.const f32x4 0.5 0.5 0.5 0.5))))
        (local.set $v.582
          (f32x4.div
            (f32x4.sub
              (v128.and
                (f32x4.mul
                  (f32x4.mul (local.get $v.551) (local.get $v.569))
                  (f32x4.sub
                    (local.get $v.570)
                    (f32x4.div
                      (f32x4.mul
                        (f32x4.mul
                          (local.get $v.580)
                          (i32x4.shl
                            (f32x4.add (local.get $v.581) (v128.const f32x4 8388735 8388735 8388735 8388735))
                            (i32.const 23)))
                        (i32x4.shl
                          (f32x4.add
                            (f32x4.sub (local.get $v.574) (local.get $v.581))
                            (v128.const f32x4 8388735 8388735 8388735 8388735))
                          (i32.const 23)))
                      (local.get $v.518))))
                (f32x4.ne (local.get $v.549) (v128.const f32x4 0 0 0 0)))
              (local.get $v.546))
            (local.get $v.567)))
        (local.set $v.583 (v128.load32_splat offset=1213184 (local.get $at.566)))
        (local.set $v.584 (f32x4.add (local.get $v.544) (f32x4.mul (local.get $v.583) (local.get $v.568))))
        (local.set $v.585 (f32x4.add (local.get $v.546) (f32x4.mul (local.get $v.583) (local.get $v.582))))
        (local.set $v.586 (local.get $v.584))
        (v128.store32_lane offset=1188608 0 (local.get $at.542) (local.get $v.586))
        (v128.store32_lane offset=1188648 1 (local.get $at.542) (local.get $v.586))
        (v128.store32_lane offset=1188688 2 (local.get $at.542) (local.get $v.586))
        (v128.store32_lane offset=1188728 3 (local.get $at.542) (local.get $v.586))
        (local.set $v.587 (local.get $v.585))
        (v128.store32_lane offset=1188768 0 (local.get $at.542) (local.get $v.587))
        (v128.store32_lane offset=1188808 1 (local.get $at.542) (local.get $v.587))
        (v128.store32_lane offset=1188848 2 (local.get $at.542) (local.get $v.587))
        (v128.store32_lane offset=1188888 3 (local.get $at.542) (local.get $v.587))
        (local.set $v.588
          (v128.andnot
            (f32x4.add
              (local.get $v.544)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.568)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.544)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.568)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (v128.store32_lane offset=1192640 0 (local.get $at.542) (local.get $v.588))
        (v128.store32_lane offset=1192680 1 (local.get $at.542) (local.get $v.588))
        (v128.store32_lane offset=1192720 2 (local.get $at.542) (local.get $v.588))
        (v128.store32_lane offset=1192760 3 (local.get $at.542) (local.get $v.588))
        (local.set $v.589
          (v128.andnot
            (f32x4.add
              (local.get $v.546)
              (f32x4.mul
                (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                (local.get $v.582)))
            (f32x4.lt
              (v128.and
                (f32x4.add
                  (local.get $v.546)
                  (f32x4.mul
                    (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                    (local.get $v.582)))
                (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
              (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
        (v128.store32_lane offset=1192800 0 (local.get $at.542) (local.get $v.589))
        (v128.store32_lane offset=1192840 1 (local.get $at.542) (local.get $v.589))
        (v128.store32_lane offset=1192880 2 (local.get $at.542) (local.get $v.589))
        (v128.store32_lane offset=1192920 3 (local.get $at.542) (local.get $v.589))
        (local.set $at.542 (i32.add (local.get $at.542) (i32.const 4)))
        (local.set $at.553 (i32.add (local.get $at.553) (i32.const 4)))
        (local.set $at.566 (i32.add (local.get $at.566) (i32.const 4)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 8))) (i32.const 96))))
    (local.set $b (i32.const 96))
    (local.set $v.590 (v128.const f32x4 -inf -inf -inf -inf))
    (local.set $k (i32.const 0))
    (local.set $at.591
      (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $k) (i32.const 4))))
    (loop $k
      (local.set $v.592
        (v128.load32_lane offset=1196792 3
          (local.get $at.591)
          (v128.load32_lane offset=1196752 2
            (local.get $at.591)
            (v128.load32_lane offset=1196712 1
              (local.get $at.591)
              (v128.load32_zero offset=1196672 (local.get $at.591))))))
      (local.set $v.590 (f32x4.max (local.get $v.590) (local.get $v.592)))
      (local.set $at.591 (i32.add (local.get $at.591) (i32.const 4)))
      (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
    (local.set $v.593 (v128.const f32x4 0 0 0 0))
    (local.set $k (i32.const 0))
    (local.set $at.594
      (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $k) (i32.const 4))))
    (loop $k
      (local.set $v.595
        (v128.load32_lane offset=1196792 3
          (local.get $at.594)
          (v128.load32_lane offset=1196752 2
            (local.get $at.594)
            (v128.load32_lane offset=1196712 1
              (local.get $at.594)
              (v128.load32_zero offset=1196672 (local.get $at.594))))))
      (local.set $v.596 (f32x4.sub (local.get $v.595) (local.get $v.590)))
      (local.set $v.597
        (f32x4.pmin
          (f32x4.pmax (local.get $v.596) (v128.const f32x4 -104 -104 -104 -104))
          (v128.const f32x4 89 89 89 89)))
      (local.set $v.598
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.597)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.599
        (f32x4.sub
          (f32x4.sub
            (local.get $v.597)
            (f32x4.mul
              (local.get $v.598)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.598)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.600 (f32x4.mul (local.get $v.599) (local.get $v.599)))
      (local.set $v.601
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.600)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.600)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.602
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.600)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.603
        (f32x4.add
          (local.get $v.599)
          (f32x4.mul
            (local.get $v.600)
            (f32x4.add (local.get $v.601) (f32x4.mul (local.get $v.599) (local.get $v.602))))))
      (local.set $v.604 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.603)))
      (local.set $v.605 (f32x4.floor (f32x4.mul (local.get $v.598) (v128.const f32x4 0.5 0.5 0.5 0.5))))
      (local.set $v.593
        (f32x4.add
          (local.get $v.593)
          (f32x4.mul
            (f32x4.mul
              (local.get $v.604)
              (i32x4.shl
                (f32x4.add (local.get $v.605) (v128.const f32x4 8388735 8388735 8388735 8388735))
                (i32.const 23)))
            (i32x4.shl
              (f32x4.add
                (f32x4.sub (local.get $v.598) (local.get $v.605))
                (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23)))))
      (local.set $at.594 (i32.add (local.get $at.594) (i32.const 4)))
      (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
    (local.set $i (i32.const 0))
    (local.set $at.606
      (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
    (local.set $at.609 (i32.mul (local.get $slot) (i32.const 4)))
    (local.set $at.615
      (i32.add
        (i32.add (i32.mul (local.get $slot) (i32.const 4000)) (i32.mul (local.get $b) (i32.const 40)))
        (i32.mul (local.get $i) (i32.const 4))))
    (local.set $at.628 (i32.mul (local.get $i) (i32.const 4)))
    (local.set $v.610 (v128.load32_splat offset=1184320 (local.get $at.609)))
    (local.set $v.611 (local.get $v.610))
    (local.set $v.612 (v128.load32_splat offset=1213312 (i32.const 0)))
    (local.set $v.613 (local.get $v.612))
    (loop $i
      ;; [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
      ;; e[y]
      (local.set $v.607
        (v128.load32_lane offset=1192760 3
          (local.get $at.606)
          (v128.load32_lane offset=1192720 2
            (local.get $at.606)
            (v128.load32_lane offset=1192680 1
              (local.get $at.606)
              (v128.load32_zero offset=1192640 (local.get $at.606))))))
      (local.set $v.608 (local.get $v.607))
      (local.set $v.614
        (v128.load32_lane offset=1200824 3
          (local.get $at.606)
          (v128.load32_lane offset=1200784 2
            (local.get $at.606)
            (v128.load32_lane offset=1200744 1
              (local.get $at.606)
              (v128.load32_zero offset=1200704 (local.get $at.606))))))
      (local.set $v.616
        (v128.load32_lane offset=928440 3
          (local.get $at.615)
          (v128.load32_lane offset=928400 2
            (local.get $at.615)
            (v128.load32_lane offset=928360 1
              (local.get $at.615)
              (v128.load32_zero offset=928320 (local.get $at.615))))))
      (local.set $v.617
        (v128.load32_lane offset=1196792 3
          (local.get $at.606)
          (v128.load32_lane offset=1196752 2
            (local.get $at.606)
            (v128.load32_lane offset=1196712 1
              (local.get $at.606)
              (v128.load32_zero offset=1196672 (local.get $at.606))))))
      (local.set $v.618 (f32x4.sub (local.get $v.617) (local.get $v.590)))
      (local.set $v.619
        (f32x4.pmin
          (f32x4.pmax (local.get $v.618) (v128.const f32x4 -104 -104 -104 -104))
          (v128.const f32x4 89 89 89 89)))
      (local.set $v.620
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.619)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.621
        (f32x4.sub
          (f32x4.sub
            (local.get $v.619)
            (f32x4.mul
              (local.get $v.620)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.620)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.622 (f32x4.mul (local.get $v.621) (local.get $v.621)))
      (local.set $v.623
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.622)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.622)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.624
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.622)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.625
        (f32x4.add
          (local.get $v.621)
          (f32x4.mul
            (local.get $v.622)
            (f32x4.add (local.get $v.623) (f32x4.mul (local.get $v.621) (local.get $v.624))))))
      (local.set $v.626 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.625)))
      (local.set $v.627 (f32x4.floor (f32x4.mul (local.get $v.620) (v128.const f32x4 0.5 0.5 0.5 0.5))))
      (local.set $v.629 (v128.load32_splat offset=1213248 (local.get $at.628)))
      (local.set $v.630
        (f32x4.div
          (f32x4.sub
            (v128.and
              (f32x4.mul
                (f32x4.mul (local.get $v.613) (local.get $v.614))
                (f32x4.sub
                  (local.get $v.616)
                  (f32x4.div
                    (f32x4.mul
                      (f32x4.mul
                        (local.get $v.626)
                        (i32x4.shl
                          (f32x4.add (local.get $v.627) (v128.const f32x4 8388735 8388735 8388735 8388735))
                          (i32.const 23)))
                      (i32x4.shl
                        (f32x4.add
                          (f32x4.sub (local.get $v.620) (local.get $v.627))
                          (v128.const f32x4 8388735 8388735 8388735 8388735))
                        (i32.const 23)))
                    (local.get $v.593))))
              (f32x4.ne (local.get $v.611) (v128.const f32x4 0 0 0 0)))
            (local.get $v.608))
          (local.get $v.629)))
      (local.set $v.631 (v128.load32_splat offset=1213184 (local.get $at.628)))
      (local.set $v.632 (f32x4.add (local.get $v.608) (f32x4.mul (local.get $v.631) (local.get $v.630))))
      (local.set $v.633 (local.get $v.632))
      (v128.store32_lane offset=1188608 0 (local.get $at.606) (local.get $v.633))
      (v128.store32_lane offset=1188648 1 (local.get $at.606) (local.get $v.633))
      (v128.store32_lane offset=1188688 2 (local.get $at.606) (local.get $v.633))
      (v128.store32_lane offset=1188728 3 (local.get $at.606) (local.get $v.633))
      (local.set $v.634
        (v128.andnot
          (f32x4.add
            (local.get $v.608)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.630)))
          (f32x4.lt
            (v128.and
              (f32x4.add
                (local.get $v.608)
                (f32x4.mul
                  (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
                  (local.get $v.630)))
              (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (v128.const f32x4 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30 1.0000000031710769e-30))))
      (v128.store32_lane offset=1192640 0 (local.get $at.606) (local.get $v.634))
      (v128.store32_lane offset=1192680 1 (local.get $at.606) (local.get $v.634))
      (v128.store32_lane offset=1192720 2 (local.get $at.606) (local.get $v.634))
      (v128.store32_lane offset=1192760 3 (local.get $at.606) (local.get $v.634))
      (local.set $at.606 (i32.add (local.get $at.606) (i32.const 4)))
      (local.set $at.615 (i32.add (local.get $at.615) (i32.const 4)))
      (local.set $at.628 (i32.add (local.get $at.628) (i32.const 4)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
    ;; cost of y, per sample
    (if
      (global.get $last)
      (then
        (local.set $b (i32.const 0))
        (local.set $at.707 (i32.mul (local.get $slot) (i32.const 4)))
        (local.set $at.726 (i32.mul (local.get $b) (i32.const 4)))
        (local.set $v.708 (v128.load32_splat offset=1184320 (local.get $at.707)))
        (local.set $v.709 (local.get $v.708))
        (loop $b
          (local.set $v.635 (v128.const f32x4 -inf -inf -inf -inf))
          (local.set $v.636 (v128.const f32x4 -inf -inf -inf -inf))
          (local.set $v.637 (v128.const f32x4 -inf -inf -inf -inf))
          (local.set $v.638 (v128.const f32x4 -inf -inf -inf -inf))
          (local.set $k (i32.const 0))
          (local.set $at.639
            (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $k) (i32.const 4))))
          (loop $k
            (local.set $v.640
              (v128.load32_lane offset=1196792 3
                (local.get $at.639)
                (v128.load32_lane offset=1196752 2
                  (local.get $at.639)
                  (v128.load32_lane offset=1196712 1
                    (local.get $at.639)
                    (v128.load32_zero offset=1196672 (local.get $at.639))))))
            (local.set $v.635 (f32x4.max (local.get $v.635) (local.get $v.640)))
            (local.set $v.641
              (v128.load32_lane offset=1196952 3
                (local.get $at.639)
                (v128.load32_lane offset=1196912 2
                  (local.get $at.639)
                  (v128.load32_lane offset=1196872 1
                    (local.get $at.639)
                    (v128.load32_zero offset=1196832 (local.get $at.639))))))
            (local.set $v.636 (f32x4.max (local.get $v.636) (local.get $v.641)))
            (local.set $v.642
              (v128.load32_lane offset=1197112 3
                (local.get $at.639)
                (v128.load32_lane offset=1197072 2
                  (local.get $at.639)
                  (v128.load32_lane offset=1197032 1
                    (local.get $at.639)
                    (v128.load32_zero offset=1196992 (local.get $at.639))))))
            (local.set $v.637 (f32x4.max (local.get $v.637) (local.get $v.642)))
            (local.set $v.643
              (v128.load32_lane offset=1197272 3
                (local.get $at.639)
                (v128.load32_lane offset=1197232 2
                  (local.get $at.639)
                  (v128.load32_lane offset=1197192 1
                    (local.get $at.639)
                    (v128.load32_zero offset=1197152 (local.get $at.639))))))
            (local.set $v.638 (f32x4.max (local.get $v.638) (local.get $v.643)))
            (local.set $at.639 (i32.add (local.get $at.639) (i32.const 4)))
            (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
          (local.set $v.644 (v128.const f32x4 0 0 0 0))
          (local.set $v.645 (v128.const f32x4 0 0 0 0))
          (local.set $v.646 (v128.const f32x4 0 0 0 0))
          (local.set $v.647 (v128.const f32x4 0 0 0 0))
          (local.set $k (i32.const 0))
          (local.set $at.648
            (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $k) (i32.const 4))))
          (loop $k
            (local.set $v.649
              (v128.load32_lane offset=1196792 3
                (local.get $at.648)
                (v128.load32_lane offset=1196752 2
                  (local.get $at.648)
                  (v128.load32_lane offset=1196712 1
                    (local.get $at.648)
                    (v128.load32_zero offset=1196672 (local.get $at.648))))))
            (local.set $v.650 (f32x4.sub (local.get $v.649) (local.get $v.635)))
            (local.set $v.651
              (f32x4.pmin
                (f32x4.pmax (local.get $v.650) (v128.const f32x4 -104 -104 -104 -104))
                (v128.const f32x4 89 89 89 89)))
            (local.set $v.652
              (f32x4.nearest
                (f32x4.mul
                  (local.get $v.651)
                  (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
            (local.set $v.653
              (f32x4.sub
                (f32x4.sub
                  (local.get $v.651)
                  (f32x4.mul
                    (local.get $v.652)
                    (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
                (f32x4.mul
                  (local.get $v.652)
                  (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
            (local.set $v.654 (f32x4.mul (local.get $v.653) (local.get $v.653)))
            (local.set $v.655
              (f32x4.add
                (v128.const f32x4 0.5 0.5 0.5 0.5)
                (f32x4.mul
                  (local.get $v.654)
                  (f32x4.add
                    (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                    (f32x4.mul
                      (local.get $v.654)
                      (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
            (local.set $v.656
              (f32x4.add
                (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
                (f32x4.mul
                  (local.get $v.654)
                  (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
            (local.set $v.657
              (f32x4.add
                (local.get $v.653)
                (f32x4.mul
                  (local.get $v.654)
                  (f32x4.add (local.get $v.655) (f32x4.mul (local.get $v.653) (local.get $v.656))))))
            (local.set $v.658 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.657)))
            (local.set $v.659 (f32x4.floor (f32x4.mul (local.get $v.652) (v128.const f32x4 0.5 0.5 0.5 0.5))))
            (local.set $v.644
              (f32x4.add
                (local.get $v.644)
                (f32x4.mul
                  (f32x4.mul
                    (local.get $v.658)
                    (i32x4.shl
                      (f32x4.add (local.get $v.659) (v128.const f32x4 8388735 8388735 8388735 8388735))
                      (i32.const 23)))
                  (i32x4.shl
                    (f32x4.add
                      (f32x4.sub (local.get $v.652) (local.get $v.659))
                      (v128.const f32x4 8388735 8388735 8388735 8388735))
                    (i32.const 23)))))
            (local.set $v.660
              (v128.load32_lane offset=1196952 3
                (local.get $at.648)
                (v128.load32_lane offset=1196912 2
                  (local.get $at.648)
                  (v128.load32_lane offset=1196872 1
                    (local.get $at.648)
                    (v128.load32_zero offset=1196832 (local.get $at.648))))))
            (local.set $v.661 (f32x4.sub (local.get $v.660) (local.get $v.636)))
            (local.set $v.662
              (f32x4.pmin
                (f32x4.pmax (local.get $v.661) (v128.const f32x4 -104 -104 -104 -104))
                (v128.const f32x4 89 89 89 89)))
            (local.set $v.663
              (f32x4.nearest
                (f32x4.mul
                  (local.get $v.662)
                  (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
            (local.set $v.664
              (f32x4.sub
                (f32x4.sub
                  (local.get $v.662)
                  (f32x4.mul
                    (local.get $v.663)
                    (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
                (f32x4.mul
                  (local.get $v.663)
                  (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
            (local.set $v.665 (f32x4.mul (local.get $v.664) (local.get $v.664)))
            (local.set $v.666
              (f32x4.add
                (v128.const f32x4 0.5 0.5 0.5 0.5)
                (f32x4.mul
                  (local.get $v.665)
                  (f32x4.add
                    (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                    (f32x4.mul
                      (local.get $v.665)
                      (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
            (local.set $v.667
              (f32x4.add
                (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
                (f32x4.mul
                  (local.get $v.665)
                  (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
            (local.set $v.668
              (f32x4.add
                (local.get $v.664)
                (f32x4.mul
                  (local.get $v.665)
                  (f32x4.add (local.get $v.666) (f32x4.mul (local.get $v.664) (local.get $v.667))))))
            (local.set $v.669 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.668)))
            (local.set $v.670 (f32x4.floor (f32x4.mul (local.get $v.663) (v128.const f32x4 0.5 0.5 0.5 0.5))))
            (local.set $v.645
              (f32x4.add
                (local.get $v.645)
                (f32x4.mul
                  (f32x4.mul
                    (local.get $v.669)
                    (i32x4.shl
                      (f32x4.add (local.get $v.670) (v128.const f32x4 8388735 8388735 8388735 8388735))
                      (i32.const 23)))
                  (i32x4.shl
                    (f32x4.add
                      (f32x4.sub (local.get $v.663) (local.get $v.670))
                      (v128.const f32x4 8388735 8388735 8388735 8388735))
                    (i32.const 23)))))
            (local.set $v.671
              (v128.load32_lane offset=1197112 3
                (local.get $at.648)
                (v128.load32_lane offset=1197072 2
                  (local.get $at.648)
                  (v128.load32_lane offset=1197032 1
                    (local.get $at.648)
                    (v128.load32_zero offset=1196992 (local.get $at.648))))))
            (local.set $v.672 (f32x4.sub (local.get $v.671) (local.get $v.637)))
            (local.set $v.673
              (f32x4.pmin
                (f32x4.pmax (local.get $v.672) (v128.const f32x4 -104 -104 -104 -104))
                (v128.const f32x4 89 89 89 89)))
            (local.set $v.674
              (f32x4.nearest
                (f32x4.mul
                  (local.get $v.673)
                  (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
            (local.set $v.675
              (f32x4.sub
                (f32x4.sub
                  (local.get $v.673)
                  (f32x4.mul
                    (local.get $v.674)
                    (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
                (f32x4.mul
                  (local.get $v.674)
                  (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
            (local.set $v.676 (f32x4.mul (local.get $v.675) (local.get $v.675)))
            (local.set $v.677
              (f32x4.add
                (v128.const f32x4 0.5 0.5 0.5 0.5)
                (f32x4.mul
                  (local.get $v.676)
                  (f32x4.add
                    (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                    (f32x4.mul
                      (local.get $v.676)
                      (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
            (local.set $v.678
              (f32x4.add
                (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
                (f32x4.mul
                  (local.get $v.676)
                  (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
            (local.set $v.679
              (f32x4.add
                (local.get $v.675)
                (f32x4.mul
                  (local.get $v.676)
                  (f32x4.add (local.get $v.677) (f32x4.mul (local.get $v.675) (local.get $v.678))))))
            (local.set $v.680 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.679)))
            (local.set $v.681 (f32x4.floor (f32x4.mul (local.get $v.674) (v128.const f32x4 0.5 0.5 0.5 0.5))))
            (local.set $v.646
              (f32x4.add
                (local.get $v.646)
                (f32x4.mul
                  (f32x4.mul
                    (local.get $v.680)
                    (i32x4.shl
                      (f32x4.add (local.get $v.681) (v128.const f32x4 8388735 8388735 8388735 8388735))
                      (i32.const 23)))
                  (i32x4.shl
                    (f32x4.add
                      (f32x4.sub (local.get $v.674) (local.get $v.681))
                      (v128.const f32x4 8388735 8388735 8388735 8388735))
                    (i32.const 23)))))
            (local.set $v.682
              (v128.load32_lane offset=1197272 3
                (local.get $at.648)
                (v128.load32_lane offset=1197232 2
                  (local.get $at.648)
                  (v128.load32_lane offset=1197192 1
                    (local.get $at.648)
                    (v128.load32_zero offset=1197152 (local.get $at.648))))))
            (local.set $v.683 (f32x4.sub (local.get $v.682) (local.get $v.638)))
            (local.set $v.684
              (f32x4.pmin
                (f32x4.pmax (local.get $v.683) (v128.const f32x4 -104 -104 -104 -104))
                (v128.const f32x4 89 89 89 89)))
            (local.set $v.685
              (f32x4.nearest
                (f32x4.mul
                  (local.get $v.684)
                  (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
            (local.set $v.686
              (f32x4.sub
                (f32x4.sub
                  (local.get $v.684)
                  (f32x4.mul
                    (local.get $v.685)
                    (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
                (f32x4.mul
                  (local.get $v.685)
                  (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
            (local.set $v.687 (f32x4.mul (local.get $v.686) (local.get $v.686)))
            (local.set $v.688
              (f32x4.add
                (v128.const f32x4 0.5 0.5 0.5 0.5)
                (f32x4.mul
                  (local.get $v.687)
                  (f32x4.add
                    (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                    (f32x4.mul
                      (local.get $v.687)
                      (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
            (local.set $v.689
              (f32x4.add
                (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
                (f32x4.mul
                  (local.get $v.687)
                  (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
            (local.set $v.690
              (f32x4.add
                (local.get $v.686)
                (f32x4.mul
                  (local.get $v.687)
                  (f32x4.add (local.get $v.688) (f32x4.mul (local.get $v.686) (local.get $v.689))))))
            (local.set $v.691 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.690)))
            (local.set $v.692 (f32x4.floor (f32x4.mul (local.get $v.685) (v128.const f32x4 0.5 0.5 0.5 0.5))))
            (local.set $v.647
              (f32x4.add
                (local.get $v.647)
                (f32x4.mul
                  (f32x4.mul
                    (local.get $v.691)
                    (i32x4.shl
                      (f32x4.add (local.get $v.692) (v128.const f32x4 8388735 8388735 8388735 8388735))
                      (i32.const 23)))
                  (i32x4.shl
                    (f32x4.add
                      (f32x4.sub (local.get $v.685) (local.get $v.692))
                      (v128.const f32x4 8388735 8388735 8388735 8388735))
                    (i32.const 23)))))
            (local.set $at.648 (i32.add (local.get $at.648) (i32.const 4)))
            (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
          (local.set $v.693 (v128.const f32x4 0 0 0 0))
          (local.set $v.694 (v128.const f32x4 0 0 0 0))
          (local.set $v.695 (v128.const f32x4 0 0 0 0))
          (local.set $v.696 (v128.const f32x4 0 0 0 0))
          (local.set $k (i32.const 0))
          (local.set $at.697
            (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $k) (i32.const 4))))
          (local.set $at.699
            (i32.add
              (i32.add (i32.mul (local.get $slot) (i32.const 4000)) (i32.mul (local.get $b) (i32.const 40)))
              (i32.mul (local.get $k) (i32.const 4))))
          (loop $k
            (local.set $v.698
              (v128.load32_lane offset=1196792 3
                (local.get $at.697)
                (v128.load32_lane offset=1196752 2
                  (local.get $at.697)
                  (v128.load32_lane offset=1196712 1
                    (local.get $at.697)
                    (v128.load32_zero offset=1196672 (local.get $at.697))))))
            (local.set $v.700
              (v128.load32_lane offset=928440 3
                (local.get $at.699)
                (v128.load32_lane offset=928400 2
                  (local.get $at.699)
                  (v128.load32_lane offset=928360 1
                    (local.get $at.699)
                    (v128.load32_zero offset=928320 (local.get $at.699))))))
            (local.set $v.693
              (f32x4.add (local.get $v.693) (f32x4.mul (local.get $v.698) (local.get $v.700))))
            (local.set $v.701
              (v128.load32_lane offset=1196952 3
                (local.get $at.697)
                (v128.load32_lane offset=1196912 2
                  (local.get $at.697)
                  (v128.load32_lane offset=1196872 1
                    (local.get $at.697)
                    (v128.load32_zero offset=1196832 (local.get $at.697))))))
            (local.set $v.702
              (v128.load32_lane offset=928600 3
                (local.get $at.699)
                (v128.load32_lane offset=928560 2
                  (local.get $at.699)
                  (v128.load32_lane offset=928520 1
                    (local.get $at.699)
                    (v128.load32_zero offset=928480 (local.get $at.699))))))
            (local.set $v.694
              (f32x4.add (local.get $v.694) (f32x4.mul (local.get $v.701) (local.get $v.702))))
            (local.set $v.703
              (v128.load32_lane offset=1197112 3
                (local.get $at.697)
                (v128.load32_lane offset=1197072 2
                  (local.get $at.697)
                  (v128.load32_lane offset=1197032 1
                    (local.get $at.697)
                    (v128.load32_zero offset=1196992 (local.get $at.697))))))
            (local.set $v.704
              (v128.load32_lane offset=928760 3
                (local.get $at.699)
                (v128.load32_lane offset=928720 2
                  (local.get $at.699)
                  (v128.load32_lane offset=928680 1
                    (local.get $at.699)
                    (v128.load32_zero offset=928640 (local.get $at.699))))))
            (local.set $v.695
              (f32x4.add (local.get $v.695) (f32x4.mul (local.get $v.703) (local.get $v.704))))
            (local.set $v.705
              (v128.load32_lane offset=1197272 3
                (local.get $at.697)
                (v128.load32_lane offset=1197232 2
                  (local.get $at.697)
                  (v128.load32_lane offset=1197192 1
                    (local.get $at.697)
                    (v128.load32_zero offset=1197152 (local.get $at.697))))))
            (local.set $v.706
              (v128.load32_lane offset=928920 3
                (local.get $at.699)
                (v128.load32_lane offset=928880 2
                  (local.get $at.699)
                  (v128.load32_lane offset=928840 1
                    (local.get $at.699)
                    (v128.load32_zero offset=928800 (local.get $at.699))))))
            (local.set $v.696
              (f32x4.add (local.get $v.696) (f32x4.mul (local.get $v.705) (local.get $v.706))))
            (local.set $at.697 (i32.add (local.get $at.697) (i32.const 4)))
            (local.set $at.699 (i32.add (local.get $at.699) (i32.const 4)))
            (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
          (local.set $v.710 (local.get $v.644))
          (local.set $v.711
            (v128.bitselect
              (f32x4.mul (local.get $v.710) (v128.const f32x4 33554432 33554432 33554432 33554432))
              (local.get $v.710)
              (f32x4.lt
                (local.get $v.710)
                (v128.const f32x4 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38))))
          (local.set $v.712
            (v128.and
              (v128.const f32x4 -25 -25 -25 -25)
              (f32x4.lt
                (local.get $v.710)
                (v128.const f32x4 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38))))
          (local.set $v.713
            (v128.or
              (v128.and (local.get $v.711) (v128.const i32x4 0x007fffff 0x007fffff 0x007fffff 0x007fffff))
              (v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000)))
          (local.set $v.714
            (v128.bitselect
              (f32x4.mul (local.get $v.713) (v128.const f32x4 0.5 0.5 0.5 0.5))
              (local.get $v.713)
              (f32x4.lt
                (v128.const f32x4 1.4142135381698608 1.4142135381698608 1.4142135381698608 1.4142135381698608)
                (local.get $v.713))))
          (local.set $v.715
            (f32x4.add
              (f32x4.sub
                (v128.or
                  (i32x4.shr_u (local.get $v.711) (i32.const 23))
                  (v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000))
                (v128.const f32x4 8388735 8388735 8388735 8388735))
              (local.get $v.712)))
          (local.set $v.716
            (v128.bitselect
              (f32x4.add (local.get $v.715) (v128.const f32x4 1 1 1 1))
              (local.get $v.715)
              (f32x4.lt
                (v128.const f32x4 1.4142135381698608 1.4142135381698608 1.4142135381698608 1.4142135381698608)
                (local.get $v.713))))
          (local.set $v.717 (f32x4.sub (local.get $v.714) (v128.const f32x4 1 1 1 1)))
          (local.set $v.718
            (f32x4.div (local.get $v.717) (f32x4.add (v128.const f32x4 2 2 2 2) (local.get $v.717))))
          (local.set $v.719 (f32x4.mul (local.get $v.718) (local.get $v.718)))
          (local.set $v.720 (f32x4.mul (local.get $v.719) (local.get $v.719)))
          (local.set $v.721
            (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.mul (local.get $v.717) (local.get $v.717))))
          (local.set $v.722
            (f32x4.add
              (v128.const f32x4 0.666669487953186 0.666669487953186 0.666669487953186 0.666669487953186)
              (f32x4.mul
                (local.get $v.720)
                (v128.const f32x4 0.30365249514579773 0.30365249514579773 0.30365249514579773 0.30365249514579773))))
          (local.set $v.723
            (v128.const f32x4 0.3995760679244995 0.3995760679244995 0.3995760679244995 0.3995760679244995))
          (local.set $v.724
            (f32x4.add
              (f32x4.sub
                (local.get $v.717)
                (f32x4.sub
                  (local.get $v.721)
                  (f32x4.add
                    (f32x4.mul
                      (local.get $v.718)
                      (f32x4.add
                        (local.get $v.721)
                        (f32x4.mul
                          (local.get $v.719)
                          (f32x4.add (local.get $v.722) (f32x4.mul (local.get $v.719) (local.get $v.723))))))
                    (f32x4.mul
                      (local.get $v.716)
                      (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187)))))
              (f32x4.mul
                (local.get $v.716)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125))))
          (local.set $v.725
            (v128.and
              (f32x4.sub
                (f32x4.add
                  (local.get $v.635)
                  (v128.bitselect
                    (v128.bitselect
                      (v128.const f32x4 -inf -inf -inf -inf)
                      (v128.bitselect
                        (local.get $v.710)
                        (local.get $v.724)
                        (f32x4.eq (local.get $v.710) (v128.const f32x4 inf inf inf inf)))
                      (f32x4.eq (local.get $v.710) (v128.const f32x4 0 0 0 0)))
                    (v128.const f32x4 nan nan nan nan)
                    (f32x4.le (v128.const f32x4 0 0 0 0) (local.get $v.710))))
                (local.get $v.693))
              (f32x4.ne (local.get $v.709) (v128.const f32x4 0 0 0 0))))
          (local.set $v.727 (local.get $v.645))
          (local.set $v.728
            (v128.bitselect
              (f32x4.mul (local.get $v.727) (v128.const f32x4 33554432 33554432 33554432 33554432))
              (local.get $v.727)
              (f32x4.lt
                (local.get $v.727)
                (v128.const f32x4 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38))))
          (local.set $v.729
            (v128.and
              (v128.const f32x4 -25 -25 -25 -25)
              (f32x4.lt
                (local.get $v.727)
                (v128.const f32x4 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38))))
          (local.set $v.730
            (v128.or
              (v128.and (local.get $v.728) (v128.const i32x4 0x007fffff 0x007fffff 0x007fffff 0x007fffff))
              (v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000)))
          (local.set $v.731
            (v128.bitselect
              (f32x4.mul (local.get $v.730) (v128.const f32x4 0.5 0.5 0.5 0.5))
              (local.get $v.730)
              (f32x4.lt
                (v128.const f32x4 1.4142135381698608 1.4142135381698608 1.4142135381698608 1.4142135381698608)
                (local.get $v.730))))
          (local.set $v.732
            (f32x4.add
              (f32x4.sub
                (v128.or
                  (i32x4.shr_u (local.get $v.728) (i32.const 23))
                  (v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000))
                (v128.const f32x4 8388735 8388735 8388735 8388735))
              (local.get $v.729)))
          (local.set $v.733
            (v128.bitselect
              (f32x4.add (local.get $v.732) (v128.const f32x4 1 1 1 1))
              (local.get $v.732)
              (f32x4.lt
                (v128.const f32x4 1.4142135381698608 1.4142135381698608 1.4142135381698608 1.4142135381698608)
                (local.get $v.730))))
          (local.set $v.734 (f32x4.sub (local.get $v.731) (v128.const f32x4 1 1 1 1)))
          (local.set $v.735
            (f32x4.div (local.get $v.734) (f32x4.add (v128.const f32x4 2 2 2 2) (local.get $v.734))))
          (local.set $v.736 (f32x4.mul (local.get $v.735) (local.get $v.735)))
          (local.set $v.737 (f32x4.mul (local.get $v.736) (local.get $v.736)))
          (local.set $v.738
            (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.mul (local.get $v.734) (local.get $v.734))))
          (local.set $v.739
            (f32x4.add
              (v128.const f32x4 0.666669487953186 0.666669487953186 0.666669487953186 0.666669487953186)
              (f32x4.mul
                (local.get $v.737)
                (v128.const f32x4 0.30365249514579773 0.30365249514579773 0.30365249514579773 0.30365249514579773))))
          (local.set $v.740
            (f32x4.add
              (f32x4.sub
                (local.get $v.734)
                (f32x4.sub
                  (local.get $v.738)
                  (f32x4.add
                    (f32x4.mul
                      (local.get $v.735)
                      (f32x4.add
                        (local.get $v.738)
                        (f32x4.mul
                          (local.get $v.736)
                          (f32x4.add (local.get $v.739) (f32x4.mul (local.get $v.736) (local.get $v.723))))))
                    (f32x4.mul
                      (local.get $v.733)
                      (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187)))))
              (f32x4.mul
                (local.get $v.733)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125))))
          (local.set $v.741
            (v128.and
              (f32x4.sub
                (f32x4.add
                  (local.get $v.636)
                  (v128.bitselect
                    (v128.bitselect
                      (v128.const f32x4 -inf -inf -inf -inf)
                      (v128.bitselect
                        (local.get $v.727)
                        (local.get $v.740)
                        (f32x4.eq (local.get $v.727) (v128.const f32x4 inf inf inf inf)))
                      (f32x4.eq (local.get $v.727) (v128.const f32x4 0 0 0 0)))
                    (v128.const f32x4 nan nan nan nan)
                    (f32x4.le (v128.const f32x4 0 0 0 0) (local.get $v.727))))
                (local.get $v.694))
              (f32x4.ne (local.get $v.709) (v128.const f32x4 0 0 0 0))))
          (local.set $v.742 (local.get $v.646))
          (local.set $v.743
            (v128.bitselect
              (f32x4.mul (local.get $v.742) (v128.const f32x4 33554432 33554432 33554432 33554432))
              (local.get $v.742)
              (f32x4.lt
                (local.get $v.742)
                (v128.const f32x4 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38))))
          (local.set $v.744
            (v128.and
              (v128.const f32x4 -25 -25 -25 -25)
              (f32x4.lt
                (local.get $v.742)
                (v128.const f32x4 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38))))
          (local.set $v.745
            (v128.or
              (v128.and (local.get $v.743) (v128.const i32x4 0x007fffff 0x007fffff 0x007fffff 0x007fffff))
              (v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000)))
          (local.set $v.746
            (v128.bitselect
              (f32x4.mul (local.get $v.745) (v128.const f32x4 0.5 0.5 0.5 0.5))
              (local.get $v.745)
              (f32x4.lt
                (v128.const f32x4 1.4142135381698608 1.4142135381698608 1.4142135381698608 1.4142135381698608)
                (local.get $v.745))))
          (local.set $v.747
            (f32x4.add
              (f32x4.sub
                (v128.or
                  (i32x4.shr_u (local.get $v.743) (i32.const 23))
                  (v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000))
                (v128.const f32x4 8388735 8388735 8388735 8388735))
              (local.get $v.744)))
          (local.set $v.748
            (v128.bitselect
              (f32x4.add (local.get $v.747) (v128.const f32x4 1 1 1 1))
              (local.get $v.747)
              (f32x4.lt
                (v128.const f32x4 1.4142135381698608 1.4142135381698608 1.4142135381698608 1.4142135381698608)
                (local.get $v.745))))
          (local.set $v.749 (f32x4.sub (local.get $v.746) (v128.const f32x4 1 1 1 1)))
          (local.set $v.750
            (f32x4.div (local.get $v.749) (f32x4.add (v128.const f32x4 2 2 2 2) (local.get $v.749))))
          (local.set $v.751 (f32x4.mul (local.get $v.750) (local.get $v.750)))
          (local.set $v.752 (f32x4.mul (local.get $v.751) (local.get $v.751)))
          (local.set $v.753
            (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.mul (local.get $v.749) (local.get $v.749))))
          (local.set $v.754
            (f32x4.add
              (v128.const f32x4 0.666669487953186 0.666669487953186 0.666669487953186 0.666669487953186)
              (f32x4.mul
                (local.get $v.752)
                (v128.const f32x4 0.30365249514579773 0.30365249514579773 0.30365249514579773 0.30365249514579773))))
          (local.set $v.755
            (f32x4.add
              (f32x4.sub
                (local.get $v.749)
                (f32x4.sub
                  (local.get $v.753)
                  (f32x4.add
                    (f32x4.mul
                      (local.get $v.750)
                      (f32x4.add
                        (local.get $v.753)
                        (f32x4.mul
                          (local.get $v.751)
                          (f32x4.add (local.get $v.754) (f32x4.mul (local.get $v.751) (local.get $v.723))))))
                    (f32x4.mul
                      (local.get $v.748)
                      (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187)))))
              (f32x4.mul
                (local.get $v.748)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125))))
          (local.set $v.756
            (v128.and
              (f32x4.sub
                (f32x4.add
                  (local.get $v.637)
                  (v128.bitselect
                    (v128.bitselect
                      (v128.const f32x4 -inf -inf -inf -inf)
                      (v128.bitselect
                        (local.get $v.742)
                        (local.get $v.755)
                        (f32x4.eq (local.get $v.742) (v128.const f32x4 inf inf inf inf)))
                      (f32x4.eq (local.get $v.742) (v128.const f32x4 0 0 0 0)))
                    (v128.const f32x4 nan nan nan nan)
                    (f32x4.le (v128.const f32x4 0 0 0 0) (local.get $v.742))))
                (local.get $v.695))
              (f32x4.ne (local.get $v.709) (v128.const f32x4 0 0 0 0))))
          (local.set $v.757 (local.get $v.647))
          (local.set $v.758
            (v128.bitselect
              (f32x4.mul (local.get $v.757) (v128.const f32x4 33554432 33554432 33554432 33554432))
              (local.get $v.757)
              (f32x4.lt
                (local.get $v.757)
                (v128.const f32x4 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38))))
          (local.set $v.759
            (v128.and
              (v128.const f32x4 -25 -25 -25 -25)
              (f32x4.lt
                (local.get $v.757)
                (v128.const f32x4 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38))))
          (local.set $v.760
            (v128.or
              (v128.and (local.get $v.758) (v128.const i32x4 0x007fffff 0x007fffff 0x007fffff 0x007fffff))
              (v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000)))
          (local.set $v.761
            (v128.bitselect
              (f32x4.mul (local.get $v.760) (v128.const f32x4 0.5 0.5 0.5 0.5))
              (local.get $v.760)
              (f32x4.lt
                (v128.const f32x4 1.4142135381698608 1.4142135381698608 1.4142135381698608 1.4142135381698608)
                (local.get $v.760))))
          (local.set $v.762
            (f32x4.add
              (f32x4.sub
                (v128.or
                  (i32x4.shr_u (local.get $v.758) (i32.const 23))
                  (v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000))
                (v128.const f32x4 8388735 8388735 8388735 8388735))
              (local.get $v.759)))
          (local.set $v.763
            (v128.bitselect
              (f32x4.add (local.get $v.762) (v128.const f32x4 1 1 1 1))
              (local.get $v.762)
              (f32x4.lt
                (v128.const f32x4 1.4142135381698608 1.4142135381698608 1.4142135381698608 1.4142135381698608)
                (local.get $v.760))))
          (local.set $v.764 (f32x4.sub (local.get $v.761) (v128.const f32x4 1 1 1 1)))
          (local.set $v.765
            (f32x4.div (local.get $v.764) (f32x4.add (v128.const f32x4 2 2 2 2) (local.get $v.764))))
          (local.set $v.766 (f32x4.mul (local.get $v.765) (local.get $v.765)))
          (local.set $v.767 (f32x4.mul (local.get $v.766) (local.get $v.766)))
          (local.set $v.768
            (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.mul (local.get $v.764) (local.get $v.764))))
          (local.set $v.769
            (f32x4.add
              (v128.const f32x4 0.666669487953186 0.666669487953186 0.666669487953186 0.666669487953186)
              (f32x4.mul
                (local.get $v.767)
                (v128.const f32x4 0.30365249514579773 0.30365249514579773 0.30365249514579773 0.30365249514579773))))
          (local.set $v.770
            (f32x4.add
              (f32x4.sub
                (local.get $v.764)
                (f32x4.sub
                  (local.get $v.768)
                  (f32x4.add
                    (f32x4.mul
                      (local.get $v.765)
                      (f32x4.add
                        (local.get $v.768)
                        (f32x4.mul
                          (local.get $v.766)
                          (f32x4.add (local.get $v.769) (f32x4.mul (local.get $v.766) (local.get $v.723))))))
                    (f32x4.mul
                      (local.get $v.763)
                      (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187)))))
              (f32x4.mul
                (local.get $v.763)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125))))
          (local.set $v.771
            (v128.and
              (f32x4.sub
                (f32x4.add
                  (local.get $v.638)
                  (v128.bitselect
                    (v128.bitselect
                      (v128.const f32x4 -inf -inf -inf -inf)
                      (v128.bitselect
                        (local.get $v.757)
                        (local.get $v.770)
                        (f32x4.eq (local.get $v.757) (v128.const f32x4 inf inf inf inf)))
                      (f32x4.eq (local.get $v.757) (v128.const f32x4 0 0 0 0)))
                    (v128.const f32x4 nan nan nan nan)
                    (f32x4.le (v128.const f32x4 0 0 0 0) (local.get $v.757))))
                (local.get $v.696))
              (f32x4.ne (local.get $v.709) (v128.const f32x4 0 0 0 0))))
          (v128.store offset=1449408 (local.get $at.726) (local.get $v.725))
          (v128.store offset=1449424 (local.get $at.726) (local.get $v.741))
          (v128.store offset=1449440 (local.get $at.726) (local.get $v.756))
          (v128.store offset=1449456 (local.get $at.726) (local.get $v.771))
          (local.set $at.726 (i32.add (local.get $at.726) (i32.const 64)))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 16))) (i32.const 96))))
        (local.set $b (i32.const 96))
        (local.set $at.793 (i32.mul (local.get $slot) (i32.const 4)))
        (local.set $at.812 (i32.mul (local.get $b) (i32.const 4)))
        (local.set $v.794 (v128.load32_splat offset=1184320 (local.get $at.793)))
        (local.set $v.795 (local.get $v.794))
        (local.set $v.772 (v128.const f32x4 -inf -inf -inf -inf))
        (local.set $k (i32.const 0))
        (local.set $at.773
          (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $k) (i32.const 4))))
        (loop $k
          (local.set $v.774
            (v128.load32_lane offset=1196792 3
              (local.get $at.773)
              (v128.load32_lane offset=1196752 2
                (local.get $at.773)
                (v128.load32_lane offset=1196712 1
                  (local.get $at.773)
                  (v128.load32_zero offset=1196672 (local.get $at.773))))))
          (local.set $v.772 (f32x4.max (local.get $v.772) (local.get $v.774)))
          (local.set $at.773 (i32.add (local.get $at.773) (i32.const 4)))
          (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
        (local.set $v.775 (v128.const f32x4 0 0 0 0))
        (local.set $k (i32.const 0))
        (local.set $at.776
          (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $k) (i32.const 4))))
        (loop $k
          (local.set $v.777
            (v128.load32_lane offset=1196792 3
              (local.get $at.776)
              (v128.load32_lane offset=1196752 2
                (local.get $at.776)
                (v128.load32_lane offset=1196712 1
                  (local.get $at.776)
                  (v128.load32_zero offset=1196672 (local.get $at.776))))))
          (local.set $v.778 (f32x4.sub (local.get $v.777) (local.get $v.772)))
          (local.set $v.779
            (f32x4.pmin
              (f32x4.pmax (local.get $v.778) (v128.const f32x4 -104 -104 -104 -104))
              (v128.const f32x4 89 89 89 89)))
          (local.set $v.780
            (f32x4.nearest
              (f32x4.mul
                (local.get $v.779)
                (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
          (local.set $v.781
            (f32x4.sub
              (f32x4.sub
                (local.get $v.779)
                (f32x4.mul
                  (local.get $v.780)
                  (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
              (f32x4.mul
                (local.get $v.780)
                (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
          (local.set $v.782 (f32x4.mul (local.get $v.781) (local.get $v.781)))
          (local.set $v.783
            (f32x4.add
              (v128.const f32x4 0.5 0.5 0.5 0.5)
              (f32x4.mul
                (local.get $v.782)
                (f32x4.add
                  (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                  (f32x4.mul
                    (local.get $v.782)
                    (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
          (local.set $v.784
            (f32x4.add
              (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
              (f32x4.mul
                (local.get $v.782)
                (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
          (local.set $v.785
            (f32x4.add
              (local.get $v.781)
              (f32x4.mul
                (local.get $v.782)
                (f32x4.add (local.get $v.783) (f32x4.mul (local.get $v.781) (local.get $v.784))))))
          (local.set $v.786 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.785)))
          (local.set $v.787 (f32x4.floor (f32x4.mul (local.get $v.780) (v128.const f32x4 0.5 0.5 0.5 0.5))))
          (local.set $v.775
            (f32x4.add
              (local.get $v.775)
              (f32x4.mul
                (f32x4.mul
                  (local.get $v.786)
                  (i32x4.shl
                    (f32x4.add (local.get $v.787) (v128.const f32x4 8388735 8388735 8388735 8388735))
                    (i32.const 23)))
                (i32x4.shl
                  (f32x4.add
                    (f32x4.sub (local.get $v.780) (local.get $v.787))
                    (v128.const f32x4 8388735 8388735 8388735 8388735))
                  (i32.const 23)))))
          (local.set $at.776 (i32.add (local.get $at.776) (i32.const 4)))
          (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
        (local.set $v.788 (v128.const f32x4 0 0 0 0))
        (local.set $k (i32.const 0))
        (local.set $at.789
          (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $k) (i32.const 4))))
        (local.set $at.791
          (i32.add
            (i32.add (i32.mul (local.get $slot) (i32.const 4000)) (i32.mul (local.get $b) (i32.const 40)))
            (i32.mul (local.get $k) (i32.const 4))))
        (loop $k
          (local.set $v.790
            (v128.load32_lane offset=1196792 3
              (local.get $at.789)
              (v128.load32_lane offset=1196752 2
                (local.get $at.789)
                (v128.load32_lane offset=1196712 1
                  (local.get $at.789)
                  (v128.load32_zero offset=1196672 (local.get $at.789))))))
          (local.set $v.792
            (v128.load32_lane offset=928440 3
              (local.get $at.791)
              (v128.load32_lane offset=928400 2
                (local.get $at.791)
                (v128.load32_lane offset=928360 1
                  (local.get $at.791)
                  (v128.load32_zero offset=928320 (local.get $at.791))))))
          (local.set $v.788 (f32x4.add (local.get $v.788) (f32x4.mul (local.get $v.790) (local.get $v.792))))
          (local.set $at.789 (i32.add (local.get $at.789) (i32.const 4)))
          (local.set $at.791 (i32.add (local.get $at.791) (i32.const 4)))
          (br_if $k (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
        (local.set $v.796 (local.get $v.775))
        (local.set $v.797
          (v128.bitselect
            (f32x4.mul (local.get $v.796) (v128.const f32x4 33554432 33554432 33554432 33554432))
            (local.get $v.796)
            (f32x4.lt
              (local.get $v.796)
              (v128.const f32x4 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38))))
        (local.set $v.798
          (v128.and
            (v128.const f32x4 -25 -25 -25 -25)
            (f32x4.lt
              (local.get $v.796)
              (v128.const f32x4 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38 1.1754943508222875e-38))))
        (local.set $v.799
          (v128.or
            (v128.and (local.get $v.797) (v128.const i32x4 0x007fffff 0x007fffff 0x007fffff 0x007fffff))
            (v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000)))
        (local.set $v.800
          (v128.bitselect
            (f32x4.mul (local.get $v.799) (v128.const f32x4 0.5 0.5 0.5 0.5))
            (local.get $v.799)
            (f32x4.lt
              (v128.const f32x4 1.4142135381698608 1.4142135381698608 1.4142135381698608 1.4142135381698608)
              (local.get $v.799))))
        (local.set $v.801
          (f32x4.add
            (f32x4.sub
              (v128.or
                (i32x4.shr_u (local.get $v.797) (i32.const 23))
                (v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000))
              (v128.const f32x4 8388735 8388735 8388735 8388735))
            (local.get $v.798)))
        (local.set $v.802
          (v128.bitselect
            (f32x4.add (local.get $v.801) (v128.const f32x4 1 1 1 1))
            (local.get $v.801)
            (f32x4.lt
              (v128.const f32x4 1.4142135381698608 1.4142135381698608 1.4142135381698608 1.4142135381698608)
              (local.get $v.799))))
        (local.set $v.803 (f32x4.sub (local.get $v.800) (v128.const f32x4 1 1 1 1)))
        (local.set $v.804
          (f32x4.div (local.get $v.803) (f32x4.add (v128.const f32x4 2 2 2 2) (local.get $v.803))))
        (local.set $v.805 (f32x4.mul (local.get $v.804) (local.get $v.804)))
        (local.set $v.806 (f32x4.mul (local.get $v.805) (local.get $v.805)))
        (local.set $v.807
          (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.mul (local.get $v.803) (local.get $v.803))))
        (local.set $v.808
          (f32x4.add
            (v128.const f32x4 0.666669487953186 0.666669487953186 0.666669487953186 0.666669487953186)
            (f32x4.mul
              (local.get $v.806)
              (v128.const f32x4 0.30365249514579773 0.30365249514579773 0.30365249514579773 0.30365249514579773))))
        (local.set $v.809
          (v128.const f32x4 0.3995760679244995 0.3995760679244995 0.3995760679244995 0.3995760679244995))
        (local.set $v.810
          (f32x4.add
            (f32x4.sub
              (local.get $v.803)
              (f32x4.sub
                (local.get $v.807)
                (f32x4.add
                  (f32x4.mul
                    (local.get $v.804)
                    (f32x4.add
                      (local.get $v.807)
                      (f32x4.mul
                        (local.get $v.805)
                        (f32x4.add (local.get $v.808) (f32x4.mul (local.get $v.805) (local.get $v.809))))))
                  (f32x4.mul
                    (local.get $v.802)
                    (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187)))))
            (f32x4.mul
              (local.get $v.802)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125))))
        (local.set $v.811
          (v128.and
            (f32x4.sub
              (f32x4.add
                (local.get $v.772)
                (v128.bitselect
                  (v128.bitselect
                    (v128.const f32x4 -inf -inf -inf -inf)
                    (v128.bitselect
                      (local.get $v.796)
                      (local.get $v.810)
                      (f32x4.eq (local.get $v.796) (v128.const f32x4 inf inf inf inf)))
                    (f32x4.eq (local.get $v.796) (v128.const f32x4 0 0 0 0)))
                  (v128.const f32x4 nan nan nan nan)
                  (f32x4.le (v128.const f32x4 0 0 0 0) (local.get $v.796))))
              (local.get $v.788))
            (f32x4.ne (local.get $v.795) (v128.const f32x4 0 0 0 0))))
        (v128.store offset=1449408 (local.get $at.812) (local.get $v.811))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=1214528
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1214528 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=1214528 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=1214592
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1214592 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=1214592 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=1259712
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1259712 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=1259712 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=1259776
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1259776 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=1259776 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=1304896
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1304896 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=1304896 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=1304960
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1304960 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=1304960 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=1350080
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1350080 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=1350080 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=1350144
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1350144 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=1350144 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=1395264
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1395264 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=1395264 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=1395328
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1395328 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=1395328 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=1440448
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1440448 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=1440448 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=1440512
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1440512 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=1440512 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=1449280
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1449280 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=1449280 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=1449344
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1449344 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=1449344 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=175680
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=175680 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=175680 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=175744
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=175744 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=175744 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=326080
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=326080 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=326080 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=326144
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=326144 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=326144 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=476480
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=476480 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=476480 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=476544
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=476544 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=476544 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=626880
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=626880 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=626880 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=626944
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=626944 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=626944 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=777280
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=777280 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=777280 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=777344
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=777344 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=777344 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=927680
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=927680 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=927680 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=927744
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=927744 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=927744 (i32.const 0)) (f32.const 1.0000000031710769e-30))))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (f32.store offset=1213056
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1213056 (i32.const 0)) (f32.const 0.8999999761581421))
            (f32.lt (f32.load offset=1213056 (i32.const 0)) (f32.const 1.0000000031710769e-30))))
        (f32.store offset=1213120
          (i32.const 0)
          (select
            (f32.const 0)
            (f32.mul (f32.load offset=1213120 (i32.const 0)) (f32.const 0.9990000128746033))
            (f32.lt (f32.load offset=1213120 (i32.const 0)) (f32.const 1.0000000031710769e-30)))))))
  (func $step.synapse_W (param $slot i32)
    (local $i i32) (local $b i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $v.11 v128) (local $v.12 v128) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128)
    (local $v.26 v128) (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128)
    (local $v.31 v128) (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128)
    (local $v.36 v128) (local $v.37 v128) (local $v.38 v128) (local $v.39 v128) (local $v.40 v128)
    (local $v.41 v128) (local $j i32) (local $at.43 i32) (local $v.44 v128) (local $at.45 i32)
    (local $v.46 v128) (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128)
    (local $v.51 v128) (local $at.52 i32) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128)
    (local $v.56 v128) (local $v.57 v128) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128)
    (local $v.61 v128) (local $v.62 v128) (local $v.63 v128) (local $v.64 v128) (local $v.65 v128)
    (local $v.66 v128) (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128)
    (local $v.71 v128) (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $v.75 v128)
    (local $v.76 v128) (local $v.77 v128) (local $v.78 v128) (local $v.79 v128) (local $v.80 v128)
    (local $v.81 v128) (local $v.82 v128) (local $v.83 v128) (local $v.84 v128) (local $v.85 v128)
    (local $v.86 v128) (local $v.87 v128) (local $v.88 v128) (local $v.89 v128) (local $v.90 v128)
    (local $v.91 v128) (local $v.92 v128) (local $v.93 v128) (local $v.94 v128) (local $v.95 v128)
    (local $v.96 v128) (local $v.97 v128) (local $v.98 v128) (local $v.99 v128) (local $at.100 i32)
    (local $v.101 v128) (local $at.102 i32) (local $v.103 v128) (local $v.104 v128) (local $v.105 v128)
    (local $v.106 v128) (local $v.107 v128) (local $v.108 v128) (local $at.109 i32) (local $v.110 v128)
    (local $v.111 v128) (local $v.112 v128) (local $v.113 v128) (local $v.114 v128) (local $v.115 v128)
    (local $v.116 v128) (local $v.117 v128) (local $v.118 v128) (local $v.119 v128) (local $v.120 v128)
    (local $v.121 v128) (local $v.122 v128) (local $at.123 i32) (local $v.124 v128) (local $at.125 i32)
    (local $v.126 v128) (local $v.127 v128) (local $v.128 v128) (local $v.129 v128) (local $v.130 v128)
    (local $v.131 v128) (local $v.132 v128) (local $at.133 i32) (local $v.134 v128) (local $v.135 v128)
    (local $v.136 v128) (local $v.137 v128) (local $v.138 v128) (local $v.139 v128) (local $v.140 v128)
    (local $at.141 i32) (local $v.142 v128) (local $at.143 i32) (local $v.144 v128) (local $v.145 v128)
    (local $v.146 v128) (local $at.147 i32) (local $v.148 v128) (local $at.149 i32) (local $v.150 v128)
    (local $v.151 v128) (local $v.152 v128) (local $v.153 v128) (local $v.154 v128) (local $v.155 v128)
    (local $v.156 v128) (local $v.157 v128) (local $v.158 v128) (local $v.159 v128) (local $v.160 v128)
    (local $v.161 v128) (local $v.162 v128) (local $v.163 v128) (local $v.164 v128) (local $v.165 v128)
    (local $v.166 v128) (local $v.167 v128) (local $v.168 v128) (local $v.169 v128) (local $v.170 v128)
    (local $v.171 v128) (local $v.172 v128) (local $v.173 v128) (local $v.174 v128) (local $v.175 v128)
    (local $v.176 v128) (local $v.177 v128) (local $v.178 v128) (local $v.179 v128) (local $v.180 v128)
    (local $v.181 v128) (local $v.182 v128) (local $v.183 v128) (local $v.184 v128) (local $v.185 v128)
    (local $v.186 v128) (local $v.187 v128) (local $v.188 v128) (local $v.189 v128) (local $v.190 v128)
    (local $v.191 v128) (local $v.192 v128) (local $v.193 v128) (local $v.194 v128) (local $at.195 i32)
    (local $v.196 v128) (local $v.197 v128) (local $v.198 v128) (local $v.199 v128) (local $v.200 v128)
    (local $v.201 v128) (local $v.202 v128) (local $v.203 v128) (local $v.204 v128) (local $v.205 v128)
    (local $v.206 v128) (local $v.207 v128) (local $v.208 v128) (local $v.209 v128) (local $v.210 v128)
    (local $v.211 v128) (local $v.212 v128) (local $v.213 v128) (local $v.214 v128) (local $v.215 v128)
    (local $v.216 v128) (local $v.217 v128) (local $v.218 v128) (local $v.219 v128) (local $v.220 v128)
    (local $v.221 v128) (local $v.222 v128) (local $v.223 v128) (local $v.224 v128) (local $v.225 v128)
    (local $v.226 v128) (local $v.227 v128)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h1,x]: W' e, W r, learning of W
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $b (i32.const 0))
      (local.set $at.52
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.2 (v128.const f32x4 0 0 0 0))
        (local.set $v.3 (v128.const f32x4 0 0 0 0))
        (local.set $v.4 (v128.const f32x4 0 0 0 0))
        (local.set $v.5 (v128.const f32x4 0 0 0 0))
        (local.set $v.6 (v128.const f32x4 0 0 0 0))
        (local.set $v.7 (v128.const f32x4 0 0 0 0))
        (local.set $v.8 (v128.const f32x4 0 0 0 0))
        (local.set $v.9 (v128.const f32x4 0 0 0 0))
        (local.set $v.10 (v128.const f32x4 0 0 0 0))
        (local.set $v.11 (v128.const f32x4 0 0 0 0))
        (local.set $v.12 (v128.const f32x4 0 0 0 0))
        (local.set $v.13 (v128.const f32x4 0 0 0 0))
        (local.set $v.14 (v128.const f32x4 0 0 0 0))
        (local.set $v.15 (v128.const f32x4 0 0 0 0))
        (local.set $v.16 (v128.const f32x4 0 0 0 0))
        (local.set $v.17 (v128.const f32x4 0 0 0 0))
        (local.set $v.18 (v128.const f32x4 0 0 0 0))
        (local.set $v.19 (v128.const f32x4 0 0 0 0))
        (local.set $v.20 (v128.const f32x4 0 0 0 0))
        (local.set $v.21 (v128.const f32x4 0 0 0 0))
        (local.set $v.22 (v128.const f32x4 0 0 0 0))
        (local.set $v.23 (v128.const f32x4 0 0 0 0))
        (local.set $v.24 (v128.const f32x4 0 0 0 0))
        (local.set $v.25 (v128.const f32x4 0 0 0 0))
        (local.set $v.26 (v128.const f32x4 0 0 0 0))
        (local.set $v.27 (v128.const f32x4 0 0 0 0))
        (local.set $v.28 (v128.const f32x4 0 0 0 0))
        (local.set $v.29 (v128.const f32x4 0 0 0 0))
        (local.set $v.30 (v128.const f32x4 0 0 0 0))
        (local.set $v.31 (v128.const f32x4 0 0 0 0))
        (local.set $v.32 (v128.const f32x4 0 0 0 0))
        (local.set $v.33 (v128.const f32x4 0 0 0 0))
        (local.set $v.34
          (f32x4.add
            (f32x4.add (local.get $v.2) (local.get $v.3))
            (f32x4.add (local.get $v.4) (local.get $v.5))))
        (local.set $v.35
          (f32x4.add
            (f32x4.add (local.get $v.6) (local.get $v.7))
            (f32x4.add (local.get $v.8) (local.get $v.9))))
        (local.set $v.36
          (f32x4.add
            (f32x4.add (local.get $v.10) (local.get $v.11))
            (f32x4.add (local.get $v.12) (local.get $v.13))))
        (local.set $v.37
          (f32x4.add
            (f32x4.add (local.get $v.14) (local.get $v.15))
            (f32x4.add (local.get $v.16) (local.get $v.17))))
        (local.set $v.38
          (f32x4.add
            (f32x4.add (local.get $v.18) (local.get $v.19))
            (f32x4.add (local.get $v.20) (local.get $v.21))))
        (local.set $v.39
          (f32x4.add
            (f32x4.add (local.get $v.22) (local.get $v.23))
            (f32x4.add (local.get $v.24) (local.get $v.25))))
        (local.set $v.40
          (f32x4.add
            (f32x4.add (local.get $v.26) (local.get $v.27))
            (f32x4.add (local.get $v.28) (local.get $v.29))))
        (local.set $v.41
          (f32x4.add
            (f32x4.add (local.get $v.30) (local.get $v.31))
            (f32x4.add (local.get $v.32) (local.get $v.33))))
        (local.set $j (i32.const 0))
        (local.set $at.43
          (i32.add (i32.mul (local.get $i) (i32.const 4)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.45
          (i32.add
            (i32.add (i32.mul (local.get $slot) (i32.const 400)) (i32.mul (local.get $b) (i32.const 4)))
            (i32.mul (local.get $j) (i32.const 4))))
        (local.set $v.44 (v128.load offset=1213504 (local.get $at.43)))
        (local.set $v.46 (v128.load32_splat offset=320 (local.get $at.45)))
        (local.set $v.34 (f32x4.add (local.get $v.34) (f32x4.mul (local.get $v.44) (local.get $v.46))))
        (local.set $v.47 (v128.load offset=1213520 (local.get $at.43)))
        (local.set $v.35 (f32x4.add (local.get $v.35) (f32x4.mul (local.get $v.47) (local.get $v.46))))
        (local.set $v.48 (v128.load32_splat offset=324 (local.get $at.45)))
        (local.set $v.36 (f32x4.add (local.get $v.36) (f32x4.mul (local.get $v.44) (local.get $v.48))))
        (local.set $v.37 (f32x4.add (local.get $v.37) (f32x4.mul (local.get $v.47) (local.get $v.48))))
        (local.set $v.49 (v128.load32_splat offset=328 (local.get $at.45)))
        (local.set $v.38 (f32x4.add (local.get $v.38) (f32x4.mul (local.get $v.44) (local.get $v.49))))
        (local.set $v.39 (f32x4.add (local.get $v.39) (f32x4.mul (local.get $v.47) (local.get $v.49))))
        (local.set $v.50 (v128.load32_splat offset=332 (local.get $at.45)))
        (local.set $v.40 (f32x4.add (local.get $v.40) (f32x4.mul (local.get $v.44) (local.get $v.50))))
        (local.set $v.41 (f32x4.add (local.get $v.41) (f32x4.mul (local.get $v.47) (local.get $v.50))))
        (local.set $v.51 (local.get $v.34))
        (local.set $v.53 (local.get $v.35))
        (local.set $v.54 (local.get $v.36))
        (local.set $v.55 (local.get $v.37))
        (local.set $v.56 (local.get $v.38))
        (local.set $v.57 (local.get $v.39))
        (local.set $v.58 (local.get $v.40))
        (local.set $v.59 (local.get $v.41))
        (v128.store offset=153408 (local.get $at.52) (local.get $v.51))
        (v128.store offset=153424 (local.get $at.52) (local.get $v.53))
        (v128.store offset=153620 (local.get $at.52) (local.get $v.54))
        (v128.store offset=153636 (local.get $at.52) (local.get $v.55))
        (v128.store offset=153832 (local.get $at.52) (local.get $v.56))
        (v128.store offset=153848 (local.get $at.52) (local.get $v.57))
        (v128.store offset=154044 (local.get $at.52) (local.get $v.58))
        (v128.store offset=154060 (local.get $at.52) (local.get $v.59))
        (local.set $at.52 (i32.add (local.get $at.52) (i32.const 848)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 8))) (i32.const 48))))
    (local.set $i (i32.const 48))
    (local.set $b (i32.const 0))
    (local.set $at.109
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.60 (v128.const f32x4 0 0 0 0))
      (local.set $v.61 (v128.const f32x4 0 0 0 0))
      (local.set $v.62 (v128.const f32x4 0 0 0 0))
      (local.set $v.63 (v128.const f32x4 0 0 0 0))
      (local.set $v.64 (v128.const f32x4 0 0 0 0))
      (local.set $v.65 (v128.const f32x4 0 0 0 0))
      (local.set $v.66 (v128.const f32x4 0 0 0 0))
      (local.set $v.67 (v128.const f32x4 0 0 0 0))
      (local.set $v.68 (v128.const f32x4 0 0 0 0))
      (local.set $v.69 (v128.const f32x4 0 0 0 0))
      (local.set $v.70 (v128.const f32x4 0 0 0 0))
      (local.set $v.71 (v128.const f32x4 0 0 0 0))
      (local.set $v.72 (v128.const f32x4 0 0 0 0))
      (local.set $v.73 (v128.const f32x4 0 0 0 0))
      (local.set $v.74 (v128.const f32x4 0 0 0 0))
      (local.set $v.75 (v128.const f32x4 0 0 0 0))
      (local.set $v.76 (v128.const f32x4 0 0 0 0))
      (local.set $v.77 (v128.const f32x4 0 0 0 0))
      (local.set $v.78 (v128.const f32x4 0 0 0 0))
      (local.set $v.79 (v128.const f32x4 0 0 0 0))
      (local.set $v.80 (v128.const f32x4 0 0 0 0))
      (local.set $v.81 (v128.const f32x4 0 0 0 0))
      (local.set $v.82 (v128.const f32x4 0 0 0 0))
      (local.set $v.83 (v128.const f32x4 0 0 0 0))
      (local.set $v.84 (v128.const f32x4 0 0 0 0))
      (local.set $v.85 (v128.const f32x4 0 0 0 0))
      (local.set $v.86 (v128.const f32x4 0 0 0 0))
      (local.set $v.87 (v128.const f32x4 0 0 0 0))
      (local.set $v.88 (v128.const f32x4 0 0 0 0))
      (local.set $v.89 (v128.const f32x4 0 0 0 0))
      (local.set $v.90 (v128.const f32x4 0 0 0 0))
      (local.set $v.91 (v128.const f32x4 0 0 0 0))
      (local.set $v.92
        (f32x4.add
          (f32x4.add (local.get $v.60) (local.get $v.61))
          (f32x4.add (local.get $v.62) (local.get $v.63))))
      (local.set $v.93
        (f32x4.add
          (f32x4.add (local.get $v.64) (local.get $v.65))
          (f32x4.add (local.get $v.66) (local.get $v.67))))
      (local.set $v.94
        (f32x4.add
          (f32x4.add (local.get $v.68) (local.get $v.69))
          (f32x4.add (local.get $v.70) (local.get $v.71))))
      (local.set $v.95
        (f32x4.add
          (f32x4.add (local.get $v.72) (local.get $v.73))
          (f32x4.add (local.get $v.74) (local.get $v.75))))
      (local.set $v.96
        (f32x4.add
          (f32x4.add (local.get $v.76) (local.get $v.77))
          (f32x4.add (local.get $v.78) (local.get $v.79))))
      (local.set $v.97
        (f32x4.add
          (f32x4.add (local.get $v.80) (local.get $v.81))
          (f32x4.add (local.get $v.82) (local.get $v.83))))
      (local.set $v.98
        (f32x4.add
          (f32x4.add (local.get $v.84) (local.get $v.85))
          (f32x4.add (local.get $v.86) (local.get $v.87))))
      (local.set $v.99
        (f32x4.add
          (f32x4.add (local.get $v.88) (local.get $v.89))
          (f32x4.add (local.get $v.90) (local.get $v.91))))
      (local.set $j (i32.const 0))
      (local.set $at.100
        (i32.add (i32.mul (local.get $i) (i32.const 4)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.102
        (i32.add
          (i32.add (i32.mul (local.get $slot) (i32.const 400)) (i32.mul (local.get $b) (i32.const 4)))
          (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.101 (v128.load offset=1213504 (local.get $at.100)))
      (local.set $v.103 (v128.load32_splat offset=320 (local.get $at.102)))
      (local.set $v.92 (f32x4.add (local.get $v.92) (f32x4.mul (local.get $v.101) (local.get $v.103))))
      (local.set $v.104 (v128.load offset=1213508 (local.get $at.100)))
      (local.set $v.93 (f32x4.add (local.get $v.93) (f32x4.mul (local.get $v.104) (local.get $v.103))))
      (local.set $v.105 (v128.load32_splat offset=324 (local.get $at.102)))
      (local.set $v.94 (f32x4.add (local.get $v.94) (f32x4.mul (local.get $v.101) (local.get $v.105))))
      (local.set $v.95 (f32x4.add (local.get $v.95) (f32x4.mul (local.get $v.104) (local.get $v.105))))
      (local.set $v.106 (v128.load32_splat offset=328 (local.get $at.102)))
      (local.set $v.96 (f32x4.add (local.get $v.96) (f32x4.mul (local.get $v.101) (local.get $v.106))))
      (local.set $v.97 (f32x4.add (local.get $v.97) (f32x4.mul (local.get $v.104) (local.get $v.106))))
      (local.set $v.107 (v128.load32_splat offset=332 (local.get $at.102)))
      (local.set $v.98 (f32x4.add (local.get $v.98) (f32x4.mul (local.get $v.101) (local.get $v.107))))
      (local.set $v.99 (f32x4.add (local.get $v.99) (f32x4.mul (local.get $v.104) (local.get $v.107))))
      (local.set $v.108 (local.get $v.92))
      (local.set $v.110 (local.get $v.93))
      (local.set $v.111 (local.get $v.94))
      (local.set $v.112 (local.get $v.95))
      (local.set $v.113 (local.get $v.96))
      (local.set $v.114 (local.get $v.97))
      (local.set $v.115 (local.get $v.98))
      (local.set $v.116 (local.get $v.99))
      (v128.store offset=153408 (local.get $at.109) (local.get $v.108))
      (v128.store offset=153412 (local.get $at.109) (local.get $v.110))
      (v128.store offset=153620 (local.get $at.109) (local.get $v.111))
      (v128.store offset=153624 (local.get $at.109) (local.get $v.112))
      (v128.store offset=153832 (local.get $at.109) (local.get $v.113))
      (v128.store offset=153836 (local.get $at.109) (local.get $v.114))
      (v128.store offset=154044 (local.get $at.109) (local.get $v.115))
      (v128.store offset=154048 (local.get $at.109) (local.get $v.116))
      (local.set $at.109 (i32.add (local.get $at.109) (i32.const 848)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $j (i32.const 0))
      (local.set $at.133
        (i32.add (i32.mul (local.get $i) (i32.const 4)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.117 (v128.const f32x4 0 0 0 0))
      (local.set $v.118 (v128.const f32x4 0 0 0 0))
      (local.set $v.119 (v128.const f32x4 0 0 0 0))
      (local.set $v.120 (v128.const f32x4 0 0 0 0))
      (local.set $v.121 (v128.const f32x4 0 0 0 0))
      (local.set $v.122 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.123
        (i32.add
          (i32.add (i32.mul (local.get $slot) (i32.const 400)) (i32.mul (local.get $b) (i32.const 4)))
          (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.125
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.124 (v128.load32_splat offset=320 (local.get $at.123)))
        (local.set $v.126 (v128.load offset=47168 (local.get $at.125)))
        (local.set $v.117 (f32x4.add (local.get $v.117) (f32x4.mul (local.get $v.124) (local.get $v.126))))
        (local.set $v.127 (v128.load offset=47184 (local.get $at.125)))
        (local.set $v.118 (f32x4.add (local.get $v.118) (f32x4.mul (local.get $v.124) (local.get $v.127))))
        (local.set $v.128 (v128.load offset=47200 (local.get $at.125)))
        (local.set $v.119 (f32x4.add (local.get $v.119) (f32x4.mul (local.get $v.124) (local.get $v.128))))
        (local.set $v.129 (v128.load offset=47216 (local.get $at.125)))
        (local.set $v.120 (f32x4.add (local.get $v.120) (f32x4.mul (local.get $v.124) (local.get $v.129))))
        (local.set $v.130 (v128.load offset=47232 (local.get $at.125)))
        (local.set $v.121 (f32x4.add (local.get $v.121) (f32x4.mul (local.get $v.124) (local.get $v.130))))
        (local.set $v.131 (v128.load offset=47248 (local.get $at.125)))
        (local.set $v.122 (f32x4.add (local.get $v.122) (f32x4.mul (local.get $v.124) (local.get $v.131))))
        (local.set $at.123 (i32.add (local.get $at.123) (i32.const 4)))
        (local.set $at.125 (i32.add (local.get $at.125) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.132 (f32x4.div (local.get $v.117) (v128.const f32x4 100 100 100 100)))
      (local.set $v.134 (f32x4.div (local.get $v.118) (v128.const f32x4 100 100 100 100)))
      (local.set $v.135 (f32x4.div (local.get $v.119) (v128.const f32x4 100 100 100 100)))
      (local.set $v.136 (f32x4.div (local.get $v.120) (v128.const f32x4 100 100 100 100)))
      (local.set $v.137 (f32x4.div (local.get $v.121) (v128.const f32x4 100 100 100 100)))
      (local.set $v.138 (f32x4.div (local.get $v.122) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1213760 (local.get $at.133) (local.get $v.132))
      (v128.store offset=1213776 (local.get $at.133) (local.get $v.134))
      (v128.store offset=1213792 (local.get $at.133) (local.get $v.135))
      (v128.store offset=1213808 (local.get $at.133) (local.get $v.136))
      (v128.store offset=1213824 (local.get $at.133) (local.get $v.137))
      (v128.store offset=1213840 (local.get $at.133) (local.get $v.138))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 24))) (i32.const 48))))
    (local.set $i (i32.const 48))
    (local.set $j (i32.const 0))
    (local.set $at.147
      (i32.add (i32.mul (local.get $i) (i32.const 4)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $v.139 (v128.const f32x4 0 0 0 0))
    (local.set $v.140 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.141
      (i32.add
        (i32.add (i32.mul (local.get $slot) (i32.const 400)) (i32.mul (local.get $b) (i32.const 4)))
        (i32.mul (local.get $j) (i32.const 4))))
    (local.set $at.143
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.142 (v128.load32_splat offset=320 (local.get $at.141)))
      (local.set $v.144 (v128.load offset=47168 (local.get $at.143)))
      (local.set $v.139 (f32x4.add (local.get $v.139) (f32x4.mul (local.get $v.142) (local.get $v.144))))
      (local.set $v.145 (v128.load offset=47172 (local.get $at.143)))
      (local.set $v.140 (f32x4.add (local.get $v.140) (f32x4.mul (local.get $v.142) (local.get $v.145))))
      (local.set $at.141 (i32.add (local.get $at.141) (i32.const 4)))
      (local.set $at.143 (i32.add (local.get $at.143) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.146 (f32x4.div (local.get $v.139) (v128.const f32x4 100 100 100 100)))
    (local.set $v.148 (f32x4.div (local.get $v.140) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=1213760 (local.get $at.147) (local.get $v.146))
    (v128.store offset=1213764 (local.get $at.147) (local.get $v.148))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $j (i32.const 0))
        (local.set $at.149 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.174 (v128.load32_splat offset=1214528 (i32.const 0)))
        (local.set $v.175 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.174)))
        (local.set $v.179 (v128.load32_splat offset=1214592 (i32.const 0)))
        (local.set $v.180 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.179)))
        (local.set $v.185 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.186 (local.get $v.185))
        (loop $j
          (local.set $v.150 (v128.load offset=1213760 (local.get $at.149)))
          (local.set $v.151 (local.get $v.150))
          (local.set $v.152 (v128.load offset=1213776 (local.get $at.149)))
          (local.set $v.153 (local.get $v.152))
          (local.set $v.154 (v128.load offset=1213792 (local.get $at.149)))
          (local.set $v.155 (local.get $v.154))
          (local.set $v.156 (v128.load offset=1214016 (local.get $at.149)))
          (local.set $v.157
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.156))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.151))))
          (local.set $v.158 (v128.load offset=1214032 (local.get $at.149)))
          (local.set $v.159
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.158))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.153))))
          (local.set $v.160 (v128.load offset=1214048 (local.get $at.149)))
          (local.set $v.161
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.160))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.155))))
          (local.set $v.162 (v128.load offset=1214272 (local.get $at.149)))
          (local.set $v.163
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.162))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.151) (local.get $v.151)))))
          (local.set $v.164 (v128.load offset=1214288 (local.get $at.149)))
          (local.set $v.165
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.164))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.153) (local.get $v.153)))))
          (local.set $v.166 (v128.load offset=1214304 (local.get $at.149)))
          (local.set $v.167
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.166))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.155) (local.get $v.155)))))
          (local.set $v.168 (local.get $v.157))
          (local.set $v.169 (local.get $v.159))
          (local.set $v.170 (local.get $v.161))
          (v128.store offset=1214016 (local.get $at.149) (local.get $v.168))
          (v128.store offset=1214032 (local.get $at.149) (local.get $v.169))
          (v128.store offset=1214048 (local.get $at.149) (local.get $v.170))
          (local.set $v.171 (local.get $v.163))
          (local.set $v.172 (local.get $v.165))
          (local.set $v.173 (local.get $v.167))
          (v128.store offset=1214272 (local.get $at.149) (local.get $v.171))
          (v128.store offset=1214288 (local.get $at.149) (local.get $v.172))
          (v128.store offset=1214304 (local.get $at.149) (local.get $v.173))
          (local.set $v.176 (f32x4.div (local.get $v.157) (local.get $v.175)))
          (local.set $v.177 (f32x4.div (local.get $v.159) (local.get $v.175)))
          (local.set $v.178 (f32x4.div (local.get $v.161) (local.get $v.175)))
          (local.set $v.181 (f32x4.sqrt (f32x4.div (local.get $v.163) (local.get $v.180))))
          (local.set $v.182 (f32x4.sqrt (f32x4.div (local.get $v.165) (local.get $v.180))))
          (local.set $v.183 (f32x4.sqrt (f32x4.div (local.get $v.167) (local.get $v.180))))
          (local.set $v.184 (v128.load offset=1213504 (local.get $at.149)))
          (local.set $v.187
            (f32x4.add
              (local.get $v.184)
              (f32x4.div
                (f32x4.mul (local.get $v.186) (local.get $v.176))
                (f32x4.add
                  (local.get $v.181)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.188 (v128.load offset=1213520 (local.get $at.149)))
          (local.set $v.189
            (f32x4.add
              (local.get $v.188)
              (f32x4.div
                (f32x4.mul (local.get $v.186) (local.get $v.177))
                (f32x4.add
                  (local.get $v.182)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.190 (v128.load offset=1213536 (local.get $at.149)))
          (local.set $v.191
            (f32x4.add
              (local.get $v.190)
              (f32x4.div
                (f32x4.mul (local.get $v.186) (local.get $v.178))
                (f32x4.add
                  (local.get $v.183)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.192 (local.get $v.187))
          (local.set $v.193 (local.get $v.189))
          (local.set $v.194 (local.get $v.191))
          (v128.store offset=1213504 (local.get $at.149) (local.get $v.192))
          (v128.store offset=1213520 (local.get $at.149) (local.get $v.193))
          (v128.store offset=1213536 (local.get $at.149) (local.get $v.194))
          (local.set $at.149 (i32.add (local.get $at.149) (i32.const 48)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 12))) (i32.const 48))))
        (local.set $j (i32.const 48))
        (local.set $at.195 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.212 (v128.load32_splat offset=1214528 (i32.const 0)))
        (local.set $v.213 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.212)))
        (local.set $v.216 (v128.load32_splat offset=1214592 (i32.const 0)))
        (local.set $v.217 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.216)))
        (local.set $v.221 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.222 (local.get $v.221))
        (local.set $v.196 (v128.load offset=1213760 (local.get $at.195)))
        (local.set $v.197 (local.get $v.196))
        (local.set $v.198 (v128.load offset=1213776 (local.get $at.195)))
        (local.set $v.199 (local.get $v.198))
        (local.set $v.200 (v128.load offset=1214016 (local.get $at.195)))
        (local.set $v.201
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.200))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.197))))
        (local.set $v.202 (v128.load offset=1214032 (local.get $at.195)))
        (local.set $v.203
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.202))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.199))))
        (local.set $v.204 (v128.load offset=1214272 (local.get $at.195)))
        (local.set $v.205
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.204))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.197) (local.get $v.197)))))
        (local.set $v.206 (v128.load offset=1214288 (local.get $at.195)))
        (local.set $v.207
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.206))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.199) (local.get $v.199)))))
        (local.set $v.208 (local.get $v.201))
        (v128.store offset=1214016 (local.get $at.195) (local.get $v.208))
        (local.set $v.209 (local.get $v.203))
        (v128.store32_lane offset=1214032 0 (local.get $at.195) (local.get $v.209))
        (local.set $v.210 (local.get $v.205))
        (v128.store offset=1214272 (local.get $at.195) (local.get $v.210))
        (local.set $v.211 (local.get $v.207))
        (v128.store32_lane offset=1214288 0 (local.get $at.195) (local.get $v.211))
        (local.set $v.214 (f32x4.div (local.get $v.201) (local.get $v.213)))
        (local.set $v.215 (f32x4.div (local.get $v.203) (local.get $v.213)))
        (local.set $v.218 (f32x4.sqrt (f32x4.div (local.get $v.205) (local.get $v.217))))
        (local.set $v.219 (f32x4.sqrt (f32x4.div (local.get $v.207) (local.get $v.217))))
        (local.set $v.220 (v128.load offset=1213504 (local.get $at.195)))
        (local.set $v.223
          (f32x4.add
            (local.get $v.220)
            (f32x4.div
              (f32x4.mul (local.get $v.222) (local.get $v.214))
              (f32x4.add
                (local.get $v.218)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.224 (v128.load offset=1213520 (local.get $at.195)))
        (local.set $v.225
          (f32x4.add
            (local.get $v.224)
            (f32x4.div
              (f32x4.mul (local.get $v.222) (local.get $v.215))
              (f32x4.add
                (local.get $v.219)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.226 (local.get $v.223))
        (v128.store offset=1213504 (local.get $at.195) (local.get $v.226))
        (local.set $v.227 (local.get $v.225))
        (v128.store32_lane offset=1213520 0 (local.get $at.195) (local.get $v.227)))))
  (func $step.synapse_W_2 (param $slot i32)
    (local $j i32) (local $b i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $i i32) (local $at.11 i32)
    (local $v.12 v128) (local $at.13 i32) (local $v.14 v128) (local $v.15 v128) (local $v.16 v128)
    (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $at.20 i32) (local $v.21 v128)
    (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128) (local $v.26 v128)
    (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128) (local $v.31 v128)
    (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128) (local $at.36 i32)
    (local $v.37 v128) (local $at.38 i32) (local $v.39 v128) (local $v.40 v128) (local $v.41 v128)
    (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $at.45 i32) (local $v.46 v128)
    (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128) (local $v.51 v128)
    (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128) (local $v.56 v128)
    (local $v.57 v128) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128) (local $at.61 i32)
    (local $v.62 v128) (local $at.63 i32) (local $v.64 v128) (local $v.65 v128) (local $v.66 v128)
    (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128) (local $v.71 v128)
    (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $v.75 v128) (local $v.76 v128)
    (local $v.77 v128) (local $v.78 v128) (local $at.79 i32) (local $v.80 v128) (local $at.81 i32)
    (local $v.82 v128) (local $v.83 v128) (local $v.84 v128) (local $at.85 i32) (local $v.86 v128)
    (local $v.87 v128) (local $v.88 v128) (local $v.89 v128) (local $v.90 v128) (local $v.91 v128)
    (local $v.92 v128) (local $v.93 v128) (local $v.94 v128) (local $at.95 i32) (local $v.96 v128)
    (local $at.97 i32) (local $v.98 v128) (local $v.99 v128) (local $v.100 v128) (local $v.101 v128)
    (local $v.102 v128) (local $v.103 v128) (local $v.104 v128) (local $v.105 v128) (local $v.106 v128)
    (local $v.107 v128) (local $v.108 v128) (local $v.109 v128) (local $v.110 v128) (local $v.111 v128)
    (local $v.112 v128) (local $at.113 i32) (local $v.114 v128) (local $at.115 i32) (local $v.116 v128)
    (local $v.117 v128) (local $v.118 v128) (local $at.119 i32) (local $v.120 v128) (local $v.121 v128)
    (local $v.122 v128) (local $v.123 v128) (local $v.124 v128) (local $v.125 v128) (local $v.126 v128)
    (local $v.127 v128) (local $v.128 v128) (local $at.129 i32) (local $v.130 v128) (local $at.131 i32)
    (local $v.132 v128) (local $v.133 v128) (local $v.134 v128) (local $v.135 v128) (local $v.136 v128)
    (local $v.137 v128) (local $at.138 i32) (local $v.139 v128) (local $v.140 v128) (local $v.141 v128)
    (local $v.142 v128) (local $v.143 v128) (local $v.144 v128) (local $v.145 v128) (local $v.146 v128)
    (local $v.147 v128) (local $v.148 v128) (local $v.149 v128) (local $v.150 v128) (local $v.151 v128)
    (local $v.152 v128) (local $v.153 v128) (local $at.154 i32) (local $v.155 v128) (local $at.156 i32)
    (local $v.157 v128) (local $v.158 v128) (local $v.159 v128) (local $v.160 v128) (local $v.161 v128)
    (local $v.162 v128) (local $at.163 i32) (local $v.164 v128) (local $v.165 v128) (local $v.166 v128)
    (local $v.167 v128) (local $v.168 v128) (local $v.169 v128) (local $v.170 v128) (local $v.171 v128)
    (local $v.172 v128) (local $v.173 v128) (local $v.174 v128) (local $v.175 v128) (local $v.176 v128)
    (local $at.177 i32) (local $v.178 v128) (local $at.179 i32) (local $v.180 v128) (local $v.181 v128)
    (local $v.182 v128) (local $v.183 v128) (local $v.184 v128) (local $v.185 v128) (local $v.186 v128)
    (local $at.187 i32) (local $v.188 v128) (local $v.189 v128) (local $v.190 v128) (local $v.191 v128)
    (local $v.192 v128) (local $v.193 v128) (local $v.194 v128) (local $at.195 i32) (local $v.196 v128)
    (local $at.197 i32) (local $v.198 v128) (local $v.199 v128) (local $v.200 v128) (local $at.201 i32)
    (local $v.202 v128) (local $at.203 i32) (local $v.204 v128) (local $v.205 v128) (local $v.206 v128)
    (local $v.207 v128) (local $v.208 v128) (local $v.209 v128) (local $v.210 v128) (local $v.211 v128)
    (local $v.212 v128) (local $v.213 v128) (local $v.214 v128) (local $v.215 v128) (local $v.216 v128)
    (local $v.217 v128) (local $v.218 v128) (local $v.219 v128) (local $v.220 v128) (local $v.221 v128)
    (local $v.222 v128) (local $v.223 v128) (local $v.224 v128) (local $v.225 v128) (local $v.226 v128)
    (local $v.227 v128) (local $v.228 v128) (local $v.229 v128) (local $v.230 v128) (local $v.231 v128)
    (local $v.232 v128) (local $v.233 v128) (local $v.234 v128) (local $v.235 v128) (local $v.236 v128)
    (local $v.237 v128) (local $v.238 v128) (local $v.239 v128) (local $v.240 v128) (local $v.241 v128)
    (local $v.242 v128) (local $v.243 v128) (local $v.244 v128) (local $v.245 v128) (local $v.246 v128)
    (local $v.247 v128) (local $v.248 v128) (local $at.249 i32) (local $v.250 v128) (local $v.251 v128)
    (local $v.252 v128) (local $v.253 v128) (local $v.254 v128) (local $v.255 v128) (local $v.256 v128)
    (local $v.257 v128) (local $v.258 v128) (local $v.259 v128) (local $v.260 v128) (local $v.261 v128)
    (local $v.262 v128) (local $v.263 v128) (local $v.264 v128) (local $v.265 v128) (local $v.266 v128)
    (local $v.267 v128) (local $v.268 v128)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h2,h1]: W' e, W r, learning of W
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $b (i32.const 0))
      (local.set $at.20
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $b
        (local.set $v.2 (v128.const f32x4 0 0 0 0))
        (local.set $v.3 (v128.const f32x4 0 0 0 0))
        (local.set $v.4 (v128.const f32x4 0 0 0 0))
        (local.set $v.5 (v128.const f32x4 0 0 0 0))
        (local.set $v.6 (v128.const f32x4 0 0 0 0))
        (local.set $v.7 (v128.const f32x4 0 0 0 0))
        (local.set $v.8 (v128.const f32x4 0 0 0 0))
        (local.set $v.9 (v128.const f32x4 0 0 0 0))
        (local.set $i (i32.const 0))
        (local.set $at.11
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.13
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $i
          (local.set $v.12 (v128.load offset=1214656 (local.get $at.11)))
          (local.set $v.14 (v128.load32_splat offset=197568 (local.get $at.13)))
          (local.set $v.2 (f32x4.add (local.get $v.2) (f32x4.mul (local.get $v.12) (local.get $v.14))))
          (local.set $v.15 (v128.load offset=1214672 (local.get $at.11)))
          (local.set $v.3 (f32x4.add (local.get $v.3) (f32x4.mul (local.get $v.15) (local.get $v.14))))
          (local.set $v.16 (v128.load32_splat offset=197780 (local.get $at.13)))
          (local.set $v.4 (f32x4.add (local.get $v.4) (f32x4.mul (local.get $v.12) (local.get $v.16))))
          (local.set $v.5 (f32x4.add (local.get $v.5) (f32x4.mul (local.get $v.15) (local.get $v.16))))
          (local.set $v.17 (v128.load32_splat offset=197992 (local.get $at.13)))
          (local.set $v.6 (f32x4.add (local.get $v.6) (f32x4.mul (local.get $v.12) (local.get $v.17))))
          (local.set $v.7 (f32x4.add (local.get $v.7) (f32x4.mul (local.get $v.15) (local.get $v.17))))
          (local.set $v.18 (v128.load32_splat offset=198204 (local.get $at.13)))
          (local.set $v.8 (f32x4.add (local.get $v.8) (f32x4.mul (local.get $v.12) (local.get $v.18))))
          (local.set $v.9 (f32x4.add (local.get $v.9) (f32x4.mul (local.get $v.15) (local.get $v.18))))
          (local.set $at.11 (i32.add (local.get $at.11) (i32.const 212)))
          (local.set $at.13 (i32.add (local.get $at.13) (i32.const 4)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
        (local.set $v.19 (local.get $v.2))
        (local.set $v.21 (local.get $v.3))
        (local.set $v.22 (local.get $v.4))
        (local.set $v.23 (local.get $v.5))
        (local.set $v.24 (local.get $v.6))
        (local.set $v.25 (local.get $v.7))
        (local.set $v.26 (local.get $v.8))
        (local.set $v.27 (local.get $v.9))
        (v128.store offset=132160 (local.get $at.20) (local.get $v.19))
        (v128.store offset=132176 (local.get $at.20) (local.get $v.21))
        (v128.store offset=132372 (local.get $at.20) (local.get $v.22))
        (v128.store offset=132388 (local.get $at.20) (local.get $v.23))
        (v128.store offset=132584 (local.get $at.20) (local.get $v.24))
        (v128.store offset=132600 (local.get $at.20) (local.get $v.25))
        (v128.store offset=132796 (local.get $at.20) (local.get $v.26))
        (v128.store offset=132812 (local.get $at.20) (local.get $v.27))
        (local.set $at.20 (i32.add (local.get $at.20) (i32.const 848)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $b (i32.const 0))
    (local.set $at.45
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $b
      (local.set $v.28 (v128.const f32x4 0 0 0 0))
      (local.set $v.29 (v128.const f32x4 0 0 0 0))
      (local.set $v.30 (v128.const f32x4 0 0 0 0))
      (local.set $v.31 (v128.const f32x4 0 0 0 0))
      (local.set $v.32 (v128.const f32x4 0 0 0 0))
      (local.set $v.33 (v128.const f32x4 0 0 0 0))
      (local.set $v.34 (v128.const f32x4 0 0 0 0))
      (local.set $v.35 (v128.const f32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (local.set $at.36
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.38
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.37 (v128.load offset=1214656 (local.get $at.36)))
        (local.set $v.39 (v128.load32_splat offset=197568 (local.get $at.38)))
        (local.set $v.28 (f32x4.add (local.get $v.28) (f32x4.mul (local.get $v.37) (local.get $v.39))))
        (local.set $v.40 (v128.load offset=1214660 (local.get $at.36)))
        (local.set $v.29 (f32x4.add (local.get $v.29) (f32x4.mul (local.get $v.40) (local.get $v.39))))
        (local.set $v.41 (v128.load32_splat offset=197780 (local.get $at.38)))
        (local.set $v.30 (f32x4.add (local.get $v.30) (f32x4.mul (local.get $v.37) (local.get $v.41))))
        (local.set $v.31 (f32x4.add (local.get $v.31) (f32x4.mul (local.get $v.40) (local.get $v.41))))
        (local.set $v.42 (v128.load32_splat offset=197992 (local.get $at.38)))
        (local.set $v.32 (f32x4.add (local.get $v.32) (f32x4.mul (local.get $v.37) (local.get $v.42))))
        (local.set $v.33 (f32x4.add (local.get $v.33) (f32x4.mul (local.get $v.40) (local.get $v.42))))
        (local.set $v.43 (v128.load32_splat offset=198204 (local.get $at.38)))
        (local.set $v.34 (f32x4.add (local.get $v.34) (f32x4.mul (local.get $v.37) (local.get $v.43))))
        (local.set $v.35 (f32x4.add (local.get $v.35) (f32x4.mul (local.get $v.40) (local.get $v.43))))
        (local.set $at.36 (i32.add (local.get $at.36) (i32.const 212)))
        (local.set $at.38 (i32.add (local.get $at.38) (i32.const 4)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (local.set $v.44 (local.get $v.28))
      (local.set $v.46 (local.get $v.29))
      (local.set $v.47 (local.get $v.30))
      (local.set $v.48 (local.get $v.31))
      (local.set $v.49 (local.get $v.32))
      (local.set $v.50 (local.get $v.33))
      (local.set $v.51 (local.get $v.34))
      (local.set $v.52 (local.get $v.35))
      (v128.store offset=132160 (local.get $at.45) (local.get $v.44))
      (v128.store offset=132164 (local.get $at.45) (local.get $v.46))
      (v128.store offset=132372 (local.get $at.45) (local.get $v.47))
      (v128.store offset=132376 (local.get $at.45) (local.get $v.48))
      (v128.store offset=132584 (local.get $at.45) (local.get $v.49))
      (v128.store offset=132588 (local.get $at.45) (local.get $v.50))
      (v128.store offset=132796 (local.get $at.45) (local.get $v.51))
      (v128.store offset=132800 (local.get $at.45) (local.get $v.52))
      (local.set $at.45 (i32.add (local.get $at.45) (i32.const 848)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $b (i32.const 0))
      (local.set $at.85
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.53 (v128.const f32x4 0 0 0 0))
        (local.set $v.54 (v128.const f32x4 0 0 0 0))
        (local.set $v.55 (v128.const f32x4 0 0 0 0))
        (local.set $v.56 (v128.const f32x4 0 0 0 0))
        (local.set $v.57 (v128.const f32x4 0 0 0 0))
        (local.set $v.58 (v128.const f32x4 0 0 0 0))
        (local.set $v.59 (v128.const f32x4 0 0 0 0))
        (local.set $v.60 (v128.const f32x4 0 0 0 0))
        (local.set $j (i32.const 0))
        (local.set $at.61
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.63
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (loop $j
          (local.set $v.62 (v128.load offset=1214656 (local.get $at.61)))
          (local.set $v.64 (v128.load offset=89664 (local.get $at.63)))
          (local.set $v.53 (f32x4.add (local.get $v.53) (f32x4.mul (local.get $v.62) (local.get $v.64))))
          (local.set $v.65 (v128.load offset=89876 (local.get $at.63)))
          (local.set $v.57 (f32x4.add (local.get $v.57) (f32x4.mul (local.get $v.62) (local.get $v.65))))
          (local.set $v.66 (v128.load offset=1214868 (local.get $at.61)))
          (local.set $v.54 (f32x4.add (local.get $v.54) (f32x4.mul (local.get $v.66) (local.get $v.64))))
          (local.set $v.58 (f32x4.add (local.get $v.58) (f32x4.mul (local.get $v.66) (local.get $v.65))))
          (local.set $v.67 (v128.load offset=1215080 (local.get $at.61)))
          (local.set $v.55 (f32x4.add (local.get $v.55) (f32x4.mul (local.get $v.67) (local.get $v.64))))
          (local.set $v.59 (f32x4.add (local.get $v.59) (f32x4.mul (local.get $v.67) (local.get $v.65))))
          (local.set $v.68 (v128.load offset=1215292 (local.get $at.61)))
          (local.set $v.56 (f32x4.add (local.get $v.56) (f32x4.mul (local.get $v.68) (local.get $v.64))))
          (local.set $v.60 (f32x4.add (local.get $v.60) (f32x4.mul (local.get $v.68) (local.get $v.65))))
          (local.set $at.61 (i32.add (local.get $at.61) (i32.const 16)))
          (local.set $at.63 (i32.add (local.get $at.63) (i32.const 16)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $v.69
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.53) (local.get $v.54)))
        (local.set $v.70
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.55) (local.get $v.56)))
        (local.set $v.71
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.53) (local.get $v.54)))
        (local.set $v.72
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.55) (local.get $v.56)))
        (local.set $v.73
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.69) (local.get $v.70))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.69)
                (local.get $v.70)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.71) (local.get $v.72))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.71)
                (local.get $v.72)))))
        (local.set $v.74
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.57) (local.get $v.58)))
        (local.set $v.75
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.59) (local.get $v.60)))
        (local.set $v.76
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.57) (local.get $v.58)))
        (local.set $v.77
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.59) (local.get $v.60)))
        (local.set $v.78
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.74) (local.get $v.75))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.74)
                (local.get $v.75)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.76) (local.get $v.77))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.76)
                (local.get $v.77)))))
        (local.set $j (i32.const 52))
        (local.set $at.79
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.81
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $v.80
          (v128.load32_lane offset=1215292 3
            (local.get $at.79)
            (v128.load32_lane offset=1215080 2
              (local.get $at.79)
              (v128.load32_lane offset=1214868 1
                (local.get $at.79)
                (v128.load32_zero offset=1214656 (local.get $at.79))))))
        (local.set $v.82 (v128.load32_splat offset=89664 (local.get $at.81)))
        (local.set $v.73 (f32x4.add (local.get $v.73) (f32x4.mul (local.get $v.80) (local.get $v.82))))
        (local.set $v.83 (v128.load32_splat offset=89876 (local.get $at.81)))
        (local.set $v.78 (f32x4.add (local.get $v.78) (f32x4.mul (local.get $v.80) (local.get $v.83))))
        (local.set $v.84 (local.get $v.73))
        (local.set $v.86 (local.get $v.78))
        (v128.store offset=303808 (local.get $at.85) (local.get $v.84))
        (v128.store offset=304020 (local.get $at.85) (local.get $v.86))
        (local.set $at.85 (i32.add (local.get $at.85) (i32.const 424)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
    (local.set $i (i32.const 49))
    (local.set $b (i32.const 0))
    (local.set $at.119
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.87 (v128.const f32x4 0 0 0 0))
      (local.set $v.88 (v128.const f32x4 0 0 0 0))
      (local.set $v.89 (v128.const f32x4 0 0 0 0))
      (local.set $v.90 (v128.const f32x4 0 0 0 0))
      (local.set $v.91 (v128.const f32x4 0 0 0 0))
      (local.set $v.92 (v128.const f32x4 0 0 0 0))
      (local.set $v.93 (v128.const f32x4 0 0 0 0))
      (local.set $v.94 (v128.const f32x4 0 0 0 0))
      (local.set $j (i32.const 0))
      (local.set $at.95
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.97
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $j
        (local.set $v.96 (v128.load offset=1214656 (local.get $at.95)))
        (local.set $v.98 (v128.load offset=89664 (local.get $at.97)))
        (local.set $v.87 (f32x4.add (local.get $v.87) (f32x4.mul (local.get $v.96) (local.get $v.98))))
        (local.set $v.99 (v128.load offset=89876 (local.get $at.97)))
        (local.set $v.91 (f32x4.add (local.get $v.91) (f32x4.mul (local.get $v.96) (local.get $v.99))))
        (local.set $v.100 (v128.load offset=1214868 (local.get $at.95)))
        (local.set $v.88 (f32x4.add (local.get $v.88) (f32x4.mul (local.get $v.100) (local.get $v.98))))
        (local.set $v.92 (f32x4.add (local.get $v.92) (f32x4.mul (local.get $v.100) (local.get $v.99))))
        (local.set $v.101 (v128.load offset=1215080 (local.get $at.95)))
        (local.set $v.89 (f32x4.add (local.get $v.89) (f32x4.mul (local.get $v.101) (local.get $v.98))))
        (local.set $v.93 (f32x4.add (local.get $v.93) (f32x4.mul (local.get $v.101) (local.get $v.99))))
        (local.set $v.102 (v128.load offset=1215292 (local.get $at.95)))
        (local.set $v.90 (f32x4.add (local.get $v.90) (f32x4.mul (local.get $v.102) (local.get $v.98))))
        (local.set $v.94 (f32x4.add (local.get $v.94) (f32x4.mul (local.get $v.102) (local.get $v.99))))
        (local.set $at.95 (i32.add (local.get $at.95) (i32.const 16)))
        (local.set $at.97 (i32.add (local.get $at.97) (i32.const 16)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
      (local.set $v.103
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.87) (local.get $v.88)))
      (local.set $v.104
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.89) (local.get $v.90)))
      (local.set $v.105
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.87) (local.get $v.88)))
      (local.set $v.106
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.89) (local.get $v.90)))
      (local.set $v.107
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.103) (local.get $v.104))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.103)
              (local.get $v.104)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.105) (local.get $v.106))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.105)
              (local.get $v.106)))))
      (local.set $v.108
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.91) (local.get $v.92)))
      (local.set $v.109
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.93) (local.get $v.94)))
      (local.set $v.110
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.91) (local.get $v.92)))
      (local.set $v.111
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.93) (local.get $v.94)))
      (local.set $v.112
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.108) (local.get $v.109))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.108)
              (local.get $v.109)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.110) (local.get $v.111))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.110)
              (local.get $v.111)))))
      (local.set $j (i32.const 52))
      (local.set $at.113
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.115
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.114
        (v128.load32_lane offset=1215292 3
          (local.get $at.113)
          (v128.load32_lane offset=1215080 2
            (local.get $at.113)
            (v128.load32_lane offset=1214868 1
              (local.get $at.113)
              (v128.load32_zero offset=1214656 (local.get $at.113))))))
      (local.set $v.116 (v128.load32_splat offset=89664 (local.get $at.115)))
      (local.set $v.107 (f32x4.add (local.get $v.107) (f32x4.mul (local.get $v.114) (local.get $v.116))))
      (local.set $v.117 (v128.load32_splat offset=89876 (local.get $at.115)))
      (local.set $v.112 (f32x4.add (local.get $v.112) (f32x4.mul (local.get $v.114) (local.get $v.117))))
      (local.set $v.118 (local.get $v.107))
      (local.set $v.120 (local.get $v.112))
      (v128.store offset=303808 (local.get $at.119) (local.get $v.118))
      (v128.store offset=304020 (local.get $at.119) (local.get $v.120))
      (local.set $at.119 (i32.add (local.get $at.119) (i32.const 424)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 0))
      (local.set $at.138
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $i
        (local.set $v.121 (v128.const f32x4 0 0 0 0))
        (local.set $v.122 (v128.const f32x4 0 0 0 0))
        (local.set $v.123 (v128.const f32x4 0 0 0 0))
        (local.set $v.124 (v128.const f32x4 0 0 0 0))
        (local.set $v.125 (v128.const f32x4 0 0 0 0))
        (local.set $v.126 (v128.const f32x4 0 0 0 0))
        (local.set $v.127 (v128.const f32x4 0 0 0 0))
        (local.set $v.128 (v128.const f32x4 0 0 0 0))
        (local.set $b (i32.const 0))
        (local.set $at.129
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.131
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $b
          (local.set $v.130 (v128.load offset=89664 (local.get $at.129)))
          (local.set $v.132 (v128.load32_splat offset=197568 (local.get $at.131)))
          (local.set $v.121 (f32x4.add (local.get $v.121) (f32x4.mul (local.get $v.130) (local.get $v.132))))
          (local.set $v.133 (v128.load offset=89680 (local.get $at.129)))
          (local.set $v.122 (f32x4.add (local.get $v.122) (f32x4.mul (local.get $v.133) (local.get $v.132))))
          (local.set $v.134 (v128.load32_splat offset=197572 (local.get $at.131)))
          (local.set $v.123 (f32x4.add (local.get $v.123) (f32x4.mul (local.get $v.130) (local.get $v.134))))
          (local.set $v.124 (f32x4.add (local.get $v.124) (f32x4.mul (local.get $v.133) (local.get $v.134))))
          (local.set $v.135 (v128.load32_splat offset=197576 (local.get $at.131)))
          (local.set $v.125 (f32x4.add (local.get $v.125) (f32x4.mul (local.get $v.130) (local.get $v.135))))
          (local.set $v.126 (f32x4.add (local.get $v.126) (f32x4.mul (local.get $v.133) (local.get $v.135))))
          (local.set $v.136 (v128.load32_splat offset=197580 (local.get $at.131)))
          (local.set $v.127 (f32x4.add (local.get $v.127) (f32x4.mul (local.get $v.130) (local.get $v.136))))
          (local.set $v.128 (f32x4.add (local.get $v.128) (f32x4.mul (local.get $v.133) (local.get $v.136))))
          (local.set $at.129 (i32.add (local.get $at.129) (i32.const 212)))
          (local.set $at.131 (i32.add (local.get $at.131) (i32.const 212)))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (local.set $v.137 (f32x4.div (local.get $v.121) (v128.const f32x4 100 100 100 100)))
        (local.set $v.139 (f32x4.div (local.get $v.122) (v128.const f32x4 100 100 100 100)))
        (local.set $v.140 (f32x4.div (local.get $v.123) (v128.const f32x4 100 100 100 100)))
        (local.set $v.141 (f32x4.div (local.get $v.124) (v128.const f32x4 100 100 100 100)))
        (local.set $v.142 (f32x4.div (local.get $v.125) (v128.const f32x4 100 100 100 100)))
        (local.set $v.143 (f32x4.div (local.get $v.126) (v128.const f32x4 100 100 100 100)))
        (local.set $v.144 (f32x4.div (local.get $v.127) (v128.const f32x4 100 100 100 100)))
        (local.set $v.145 (f32x4.div (local.get $v.128) (v128.const f32x4 100 100 100 100)))
        (v128.store offset=1225920 (local.get $at.138) (local.get $v.137))
        (v128.store offset=1225936 (local.get $at.138) (local.get $v.139))
        (v128.store offset=1226132 (local.get $at.138) (local.get $v.140))
        (v128.store offset=1226148 (local.get $at.138) (local.get $v.141))
        (v128.store offset=1226344 (local.get $at.138) (local.get $v.142))
        (v128.store offset=1226360 (local.get $at.138) (local.get $v.143))
        (v128.store offset=1226556 (local.get $at.138) (local.get $v.144))
        (v128.store offset=1226572 (local.get $at.138) (local.get $v.145))
        (local.set $at.138 (i32.add (local.get $at.138) (i32.const 848)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 0))
    (local.set $at.163
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $i
      (local.set $v.146 (v128.const f32x4 0 0 0 0))
      (local.set $v.147 (v128.const f32x4 0 0 0 0))
      (local.set $v.148 (v128.const f32x4 0 0 0 0))
      (local.set $v.149 (v128.const f32x4 0 0 0 0))
      (local.set $v.150 (v128.const f32x4 0 0 0 0))
      (local.set $v.151 (v128.const f32x4 0 0 0 0))
      (local.set $v.152 (v128.const f32x4 0 0 0 0))
      (local.set $v.153 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.154
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.156
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.155 (v128.load offset=89664 (local.get $at.154)))
        (local.set $v.157 (v128.load32_splat offset=197568 (local.get $at.156)))
        (local.set $v.146 (f32x4.add (local.get $v.146) (f32x4.mul (local.get $v.155) (local.get $v.157))))
        (local.set $v.158 (v128.load offset=89668 (local.get $at.154)))
        (local.set $v.147 (f32x4.add (local.get $v.147) (f32x4.mul (local.get $v.158) (local.get $v.157))))
        (local.set $v.159 (v128.load32_splat offset=197572 (local.get $at.156)))
        (local.set $v.148 (f32x4.add (local.get $v.148) (f32x4.mul (local.get $v.155) (local.get $v.159))))
        (local.set $v.149 (f32x4.add (local.get $v.149) (f32x4.mul (local.get $v.158) (local.get $v.159))))
        (local.set $v.160 (v128.load32_splat offset=197576 (local.get $at.156)))
        (local.set $v.150 (f32x4.add (local.get $v.150) (f32x4.mul (local.get $v.155) (local.get $v.160))))
        (local.set $v.151 (f32x4.add (local.get $v.151) (f32x4.mul (local.get $v.158) (local.get $v.160))))
        (local.set $v.161 (v128.load32_splat offset=197580 (local.get $at.156)))
        (local.set $v.152 (f32x4.add (local.get $v.152) (f32x4.mul (local.get $v.155) (local.get $v.161))))
        (local.set $v.153 (f32x4.add (local.get $v.153) (f32x4.mul (local.get $v.158) (local.get $v.161))))
        (local.set $at.154 (i32.add (local.get $at.154) (i32.const 212)))
        (local.set $at.156 (i32.add (local.get $at.156) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.162 (f32x4.div (local.get $v.146) (v128.const f32x4 100 100 100 100)))
      (local.set $v.164 (f32x4.div (local.get $v.147) (v128.const f32x4 100 100 100 100)))
      (local.set $v.165 (f32x4.div (local.get $v.148) (v128.const f32x4 100 100 100 100)))
      (local.set $v.166 (f32x4.div (local.get $v.149) (v128.const f32x4 100 100 100 100)))
      (local.set $v.167 (f32x4.div (local.get $v.150) (v128.const f32x4 100 100 100 100)))
      (local.set $v.168 (f32x4.div (local.get $v.151) (v128.const f32x4 100 100 100 100)))
      (local.set $v.169 (f32x4.div (local.get $v.152) (v128.const f32x4 100 100 100 100)))
      (local.set $v.170 (f32x4.div (local.get $v.153) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1225920 (local.get $at.163) (local.get $v.162))
      (v128.store offset=1225924 (local.get $at.163) (local.get $v.164))
      (v128.store offset=1226132 (local.get $at.163) (local.get $v.165))
      (v128.store offset=1226136 (local.get $at.163) (local.get $v.166))
      (v128.store offset=1226344 (local.get $at.163) (local.get $v.167))
      (v128.store offset=1226348 (local.get $at.163) (local.get $v.168))
      (v128.store offset=1226556 (local.get $at.163) (local.get $v.169))
      (v128.store offset=1226560 (local.get $at.163) (local.get $v.170))
      (local.set $at.163 (i32.add (local.get $at.163) (i32.const 848)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 52))
      (local.set $at.187
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.171 (v128.const f32x4 0 0 0 0))
      (local.set $v.172 (v128.const f32x4 0 0 0 0))
      (local.set $v.173 (v128.const f32x4 0 0 0 0))
      (local.set $v.174 (v128.const f32x4 0 0 0 0))
      (local.set $v.175 (v128.const f32x4 0 0 0 0))
      (local.set $v.176 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.177
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.179
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.178 (v128.load offset=89664 (local.get $at.177)))
        (local.set $v.180 (v128.load32_splat offset=197568 (local.get $at.179)))
        (local.set $v.171 (f32x4.add (local.get $v.171) (f32x4.mul (local.get $v.178) (local.get $v.180))))
        (local.set $v.181 (v128.load offset=89680 (local.get $at.177)))
        (local.set $v.172 (f32x4.add (local.get $v.172) (f32x4.mul (local.get $v.181) (local.get $v.180))))
        (local.set $v.182 (v128.load offset=89696 (local.get $at.177)))
        (local.set $v.173 (f32x4.add (local.get $v.173) (f32x4.mul (local.get $v.182) (local.get $v.180))))
        (local.set $v.183 (v128.load offset=89712 (local.get $at.177)))
        (local.set $v.174 (f32x4.add (local.get $v.174) (f32x4.mul (local.get $v.183) (local.get $v.180))))
        (local.set $v.184 (v128.load offset=89728 (local.get $at.177)))
        (local.set $v.175 (f32x4.add (local.get $v.175) (f32x4.mul (local.get $v.184) (local.get $v.180))))
        (local.set $v.185 (v128.load offset=89744 (local.get $at.177)))
        (local.set $v.176 (f32x4.add (local.get $v.176) (f32x4.mul (local.get $v.185) (local.get $v.180))))
        (local.set $at.177 (i32.add (local.get $at.177) (i32.const 212)))
        (local.set $at.179 (i32.add (local.get $at.179) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.186 (f32x4.div (local.get $v.171) (v128.const f32x4 100 100 100 100)))
      (local.set $v.188 (f32x4.div (local.get $v.172) (v128.const f32x4 100 100 100 100)))
      (local.set $v.189 (f32x4.div (local.get $v.173) (v128.const f32x4 100 100 100 100)))
      (local.set $v.190 (f32x4.div (local.get $v.174) (v128.const f32x4 100 100 100 100)))
      (local.set $v.191 (f32x4.div (local.get $v.175) (v128.const f32x4 100 100 100 100)))
      (local.set $v.192 (f32x4.div (local.get $v.176) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1225920 (local.get $at.187) (local.get $v.186))
      (v128.store offset=1225936 (local.get $at.187) (local.get $v.188))
      (v128.store offset=1225952 (local.get $at.187) (local.get $v.189))
      (v128.store offset=1225968 (local.get $at.187) (local.get $v.190))
      (v128.store offset=1225984 (local.get $at.187) (local.get $v.191))
      (v128.store offset=1226000 (local.get $at.187) (local.get $v.192))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 24))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 52))
    (local.set $at.201
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $v.193 (v128.const f32x4 0 0 0 0))
    (local.set $v.194 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.195
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $at.197
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.196 (v128.load offset=89664 (local.get $at.195)))
      (local.set $v.198 (v128.load32_splat offset=197568 (local.get $at.197)))
      (local.set $v.193 (f32x4.add (local.get $v.193) (f32x4.mul (local.get $v.196) (local.get $v.198))))
      (local.set $v.199 (v128.load offset=89668 (local.get $at.195)))
      (local.set $v.194 (f32x4.add (local.get $v.194) (f32x4.mul (local.get $v.199) (local.get $v.198))))
      (local.set $at.195 (i32.add (local.get $at.195) (i32.const 212)))
      (local.set $at.197 (i32.add (local.get $at.197) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.200 (f32x4.div (local.get $v.193) (v128.const f32x4 100 100 100 100)))
    (local.set $v.202 (f32x4.div (local.get $v.194) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=1225920 (local.get $at.201) (local.get $v.200))
    (v128.store offset=1225924 (local.get $at.201) (local.get $v.202))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $j (i32.const 0))
        (local.set $at.203 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.228 (v128.load32_splat offset=1259712 (i32.const 0)))
        (local.set $v.229 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.228)))
        (local.set $v.233 (v128.load32_splat offset=1259776 (i32.const 0)))
        (local.set $v.234 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.233)))
        (local.set $v.239 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.240 (local.get $v.239))
        (loop $j
          (local.set $v.204 (v128.load offset=1225920 (local.get $at.203)))
          (local.set $v.205 (local.get $v.204))
          (local.set $v.206 (v128.load offset=1225936 (local.get $at.203)))
          (local.set $v.207 (local.get $v.206))
          (local.set $v.208 (v128.load offset=1225952 (local.get $at.203)))
          (local.set $v.209 (local.get $v.208))
          (local.set $v.210 (v128.load offset=1237184 (local.get $at.203)))
          (local.set $v.211
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.210))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.205))))
          (local.set $v.212 (v128.load offset=1237200 (local.get $at.203)))
          (local.set $v.213
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.212))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.207))))
          (local.set $v.214 (v128.load offset=1237216 (local.get $at.203)))
          (local.set $v.215
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.214))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.209))))
          (local.set $v.216 (v128.load offset=1248448 (local.get $at.203)))
          (local.set $v.217
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.216))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.205) (local.get $v.205)))))
          (local.set $v.218 (v128.load offset=1248464 (local.get $at.203)))
          (local.set $v.219
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.218))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.207) (local.get $v.207)))))
          (local.set $v.220 (v128.load offset=1248480 (local.get $at.203)))
          (local.set $v.221
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.220))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.209) (local.get $v.209)))))
          (local.set $v.222 (local.get $v.211))
          (local.set $v.223 (local.get $v.213))
          (local.set $v.224 (local.get $v.215))
          (v128.store offset=1237184 (local.get $at.203) (local.get $v.222))
          (v128.store offset=1237200 (local.get $at.203) (local.get $v.223))
          (v128.store offset=1237216 (local.get $at.203) (local.get $v.224))
          (local.set $v.225 (local.get $v.217))
          (local.set $v.226 (local.get $v.219))
          (local.set $v.227 (local.get $v.221))
          (v128.store offset=1248448 (local.get $at.203) (local.get $v.225))
          (v128.store offset=1248464 (local.get $at.203) (local.get $v.226))
          (v128.store offset=1248480 (local.get $at.203) (local.get $v.227))
          (local.set $v.230 (f32x4.div (local.get $v.211) (local.get $v.229)))
          (local.set $v.231 (f32x4.div (local.get $v.213) (local.get $v.229)))
          (local.set $v.232 (f32x4.div (local.get $v.215) (local.get $v.229)))
          (local.set $v.235 (f32x4.sqrt (f32x4.div (local.get $v.217) (local.get $v.234))))
          (local.set $v.236 (f32x4.sqrt (f32x4.div (local.get $v.219) (local.get $v.234))))
          (local.set $v.237 (f32x4.sqrt (f32x4.div (local.get $v.221) (local.get $v.234))))
          (local.set $v.238 (v128.load offset=1214656 (local.get $at.203)))
          (local.set $v.241
            (f32x4.add
              (local.get $v.238)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.230))
                (f32x4.add
                  (local.get $v.235)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.242 (v128.load offset=1214672 (local.get $at.203)))
          (local.set $v.243
            (f32x4.add
              (local.get $v.242)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.231))
                (f32x4.add
                  (local.get $v.236)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.244 (v128.load offset=1214688 (local.get $at.203)))
          (local.set $v.245
            (f32x4.add
              (local.get $v.244)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.232))
                (f32x4.add
                  (local.get $v.237)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.246 (local.get $v.241))
          (local.set $v.247 (local.get $v.243))
          (local.set $v.248 (local.get $v.245))
          (v128.store offset=1214656 (local.get $at.203) (local.get $v.246))
          (v128.store offset=1214672 (local.get $at.203) (local.get $v.247))
          (v128.store offset=1214688 (local.get $at.203) (local.get $v.248))
          (local.set $at.203 (i32.add (local.get $at.203) (i32.const 48)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 12))) (i32.const 2808))))
        (local.set $j (i32.const 2808))
        (local.set $at.249 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.258 (v128.load32_splat offset=1259712 (i32.const 0)))
        (local.set $v.259 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.258)))
        (local.set $v.261 (v128.load32_splat offset=1259776 (i32.const 0)))
        (local.set $v.262 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.261)))
        (local.set $v.265 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.266 (local.get $v.265))
        (local.set $v.250 (v128.load offset=1225920 (local.get $at.249)))
        (local.set $v.251 (local.get $v.250))
        (local.set $v.252 (v128.load offset=1237184 (local.get $at.249)))
        (local.set $v.253
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.252))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.251))))
        (local.set $v.254 (v128.load offset=1248448 (local.get $at.249)))
        (local.set $v.255
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.254))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.251) (local.get $v.251)))))
        (local.set $v.256 (local.get $v.253))
        (v128.store32_lane offset=1237184 0 (local.get $at.249) (local.get $v.256))
        (local.set $v.257 (local.get $v.255))
        (v128.store32_lane offset=1248448 0 (local.get $at.249) (local.get $v.257))
        (local.set $v.260 (f32x4.div (local.get $v.253) (local.get $v.259)))
        (local.set $v.263 (f32x4.sqrt (f32x4.div (local.get $v.255) (local.get $v.262))))
        (local.set $v.264 (v128.load offset=1214656 (local.get $at.249)))
        (local.set $v.267
          (f32x4.add
            (local.get $v.264)
            (f32x4.div
              (f32x4.mul (local.get $v.266) (local.get $v.260))
              (f32x4.add
                (local.get $v.263)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.268 (local.get $v.267))
        (v128.store32_lane offset=1214656 0 (local.get $at.249) (local.get $v.268)))))
  (func $step.synapse_W_3 (param $slot i32)
    (local $j i32) (local $b i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $i i32) (local $at.11 i32)
    (local $v.12 v128) (local $at.13 i32) (local $v.14 v128) (local $v.15 v128) (local $v.16 v128)
    (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $at.20 i32) (local $v.21 v128)
    (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128) (local $v.26 v128)
    (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128) (local $v.31 v128)
    (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128) (local $at.36 i32)
    (local $v.37 v128) (local $at.38 i32) (local $v.39 v128) (local $v.40 v128) (local $v.41 v128)
    (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $at.45 i32) (local $v.46 v128)
    (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128) (local $v.51 v128)
    (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128) (local $v.56 v128)
    (local $v.57 v128) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128) (local $at.61 i32)
    (local $v.62 v128) (local $at.63 i32) (local $v.64 v128) (local $v.65 v128) (local $v.66 v128)
    (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128) (local $v.71 v128)
    (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $v.75 v128) (local $v.76 v128)
    (local $v.77 v128) (local $v.78 v128) (local $at.79 i32) (local $v.80 v128) (local $at.81 i32)
    (local $v.82 v128) (local $v.83 v128) (local $v.84 v128) (local $at.85 i32) (local $v.86 v128)
    (local $v.87 v128) (local $v.88 v128) (local $v.89 v128) (local $v.90 v128) (local $v.91 v128)
    (local $v.92 v128) (local $v.93 v128) (local $v.94 v128) (local $at.95 i32) (local $v.96 v128)
    (local $at.97 i32) (local $v.98 v128) (local $v.99 v128) (local $v.100 v128) (local $v.101 v128)
    (local $v.102 v128) (local $v.103 v128) (local $v.104 v128) (local $v.105 v128) (local $v.106 v128)
    (local $v.107 v128) (local $v.108 v128) (local $v.109 v128) (local $v.110 v128) (local $v.111 v128)
    (local $v.112 v128) (local $at.113 i32) (local $v.114 v128) (local $at.115 i32) (local $v.116 v128)
    (local $v.117 v128) (local $v.118 v128) (local $at.119 i32) (local $v.120 v128) (local $v.121 v128)
    (local $v.122 v128) (local $v.123 v128) (local $v.124 v128) (local $v.125 v128) (local $v.126 v128)
    (local $v.127 v128) (local $v.128 v128) (local $at.129 i32) (local $v.130 v128) (local $at.131 i32)
    (local $v.132 v128) (local $v.133 v128) (local $v.134 v128) (local $v.135 v128) (local $v.136 v128)
    (local $v.137 v128) (local $at.138 i32) (local $v.139 v128) (local $v.140 v128) (local $v.141 v128)
    (local $v.142 v128) (local $v.143 v128) (local $v.144 v128) (local $v.145 v128) (local $v.146 v128)
    (local $v.147 v128) (local $v.148 v128) (local $v.149 v128) (local $v.150 v128) (local $v.151 v128)
    (local $v.152 v128) (local $v.153 v128) (local $at.154 i32) (local $v.155 v128) (local $at.156 i32)
    (local $v.157 v128) (local $v.158 v128) (local $v.159 v128) (local $v.160 v128) (local $v.161 v128)
    (local $v.162 v128) (local $at.163 i32) (local $v.164 v128) (local $v.165 v128) (local $v.166 v128)
    (local $v.167 v128) (local $v.168 v128) (local $v.169 v128) (local $v.170 v128) (local $v.171 v128)
    (local $v.172 v128) (local $v.173 v128) (local $v.174 v128) (local $v.175 v128) (local $v.176 v128)
    (local $at.177 i32) (local $v.178 v128) (local $at.179 i32) (local $v.180 v128) (local $v.181 v128)
    (local $v.182 v128) (local $v.183 v128) (local $v.184 v128) (local $v.185 v128) (local $v.186 v128)
    (local $at.187 i32) (local $v.188 v128) (local $v.189 v128) (local $v.190 v128) (local $v.191 v128)
    (local $v.192 v128) (local $v.193 v128) (local $v.194 v128) (local $at.195 i32) (local $v.196 v128)
    (local $at.197 i32) (local $v.198 v128) (local $v.199 v128) (local $v.200 v128) (local $at.201 i32)
    (local $v.202 v128) (local $at.203 i32) (local $v.204 v128) (local $v.205 v128) (local $v.206 v128)
    (local $v.207 v128) (local $v.208 v128) (local $v.209 v128) (local $v.210 v128) (local $v.211 v128)
    (local $v.212 v128) (local $v.213 v128) (local $v.214 v128) (local $v.215 v128) (local $v.216 v128)
    (local $v.217 v128) (local $v.218 v128) (local $v.219 v128) (local $v.220 v128) (local $v.221 v128)
    (local $v.222 v128) (local $v.223 v128) (local $v.224 v128) (local $v.225 v128) (local $v.226 v128)
    (local $v.227 v128) (local $v.228 v128) (local $v.229 v128) (local $v.230 v128) (local $v.231 v128)
    (local $v.232 v128) (local $v.233 v128) (local $v.234 v128) (local $v.235 v128) (local $v.236 v128)
    (local $v.237 v128) (local $v.238 v128) (local $v.239 v128) (local $v.240 v128) (local $v.241 v128)
    (local $v.242 v128) (local $v.243 v128) (local $v.244 v128) (local $v.245 v128) (local $v.246 v128)
    (local $v.247 v128) (local $v.248 v128) (local $at.249 i32) (local $v.250 v128) (local $v.251 v128)
    (local $v.252 v128) (local $v.253 v128) (local $v.254 v128) (local $v.255 v128) (local $v.256 v128)
    (local $v.257 v128) (local $v.258 v128) (local $v.259 v128) (local $v.260 v128) (local $v.261 v128)
    (local $v.262 v128) (local $v.263 v128) (local $v.264 v128) (local $v.265 v128) (local $v.266 v128)
    (local $v.267 v128) (local $v.268 v128)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h3,h2]: W' e, W r, learning of W
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $b (i32.const 0))
      (local.set $at.20
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $b
        (local.set $v.2 (v128.const f32x4 0 0 0 0))
        (local.set $v.3 (v128.const f32x4 0 0 0 0))
        (local.set $v.4 (v128.const f32x4 0 0 0 0))
        (local.set $v.5 (v128.const f32x4 0 0 0 0))
        (local.set $v.6 (v128.const f32x4 0 0 0 0))
        (local.set $v.7 (v128.const f32x4 0 0 0 0))
        (local.set $v.8 (v128.const f32x4 0 0 0 0))
        (local.set $v.9 (v128.const f32x4 0 0 0 0))
        (local.set $i (i32.const 0))
        (local.set $at.11
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.13
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $i
          (local.set $v.12 (v128.load offset=1259840 (local.get $at.11)))
          (local.set $v.14 (v128.load32_splat offset=347968 (local.get $at.13)))
          (local.set $v.2 (f32x4.add (local.get $v.2) (f32x4.mul (local.get $v.12) (local.get $v.14))))
          (local.set $v.15 (v128.load offset=1259856 (local.get $at.11)))
          (local.set $v.3 (f32x4.add (local.get $v.3) (f32x4.mul (local.get $v.15) (local.get $v.14))))
          (local.set $v.16 (v128.load32_splat offset=348180 (local.get $at.13)))
          (local.set $v.4 (f32x4.add (local.get $v.4) (f32x4.mul (local.get $v.12) (local.get $v.16))))
          (local.set $v.5 (f32x4.add (local.get $v.5) (f32x4.mul (local.get $v.15) (local.get $v.16))))
          (local.set $v.17 (v128.load32_splat offset=348392 (local.get $at.13)))
          (local.set $v.6 (f32x4.add (local.get $v.6) (f32x4.mul (local.get $v.12) (local.get $v.17))))
          (local.set $v.7 (f32x4.add (local.get $v.7) (f32x4.mul (local.get $v.15) (local.get $v.17))))
          (local.set $v.18 (v128.load32_splat offset=348604 (local.get $at.13)))
          (local.set $v.8 (f32x4.add (local.get $v.8) (f32x4.mul (local.get $v.12) (local.get $v.18))))
          (local.set $v.9 (f32x4.add (local.get $v.9) (f32x4.mul (local.get $v.15) (local.get $v.18))))
          (local.set $at.11 (i32.add (local.get $at.11) (i32.const 212)))
          (local.set $at.13 (i32.add (local.get $at.13) (i32.const 4)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
        (local.set $v.19 (local.get $v.2))
        (local.set $v.21 (local.get $v.3))
        (local.set $v.22 (local.get $v.4))
        (local.set $v.23 (local.get $v.5))
        (local.set $v.24 (local.get $v.6))
        (local.set $v.25 (local.get $v.7))
        (local.set $v.26 (local.get $v.8))
        (local.set $v.27 (local.get $v.9))
        (v128.store offset=282560 (local.get $at.20) (local.get $v.19))
        (v128.store offset=282576 (local.get $at.20) (local.get $v.21))
        (v128.store offset=282772 (local.get $at.20) (local.get $v.22))
        (v128.store offset=282788 (local.get $at.20) (local.get $v.23))
        (v128.store offset=282984 (local.get $at.20) (local.get $v.24))
        (v128.store offset=283000 (local.get $at.20) (local.get $v.25))
        (v128.store offset=283196 (local.get $at.20) (local.get $v.26))
        (v128.store offset=283212 (local.get $at.20) (local.get $v.27))
        (local.set $at.20 (i32.add (local.get $at.20) (i32.const 848)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $b (i32.const 0))
    (local.set $at.45
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $b
      (local.set $v.28 (v128.const f32x4 0 0 0 0))
      (local.set $v.29 (v128.const f32x4 0 0 0 0))
      (local.set $v.30 (v128.const f32x4 0 0 0 0))
      (local.set $v.31 (v128.const f32x4 0 0 0 0))
      (local.set $v.32 (v128.const f32x4 0 0 0 0))
      (local.set $v.33 (v128.const f32x4 0 0 0 0))
      (local.set $v.34 (v128.const f32x4 0 0 0 0))
      (local.set $v.35 (v128.const f32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (local.set $at.36
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.38
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.37 (v128.load offset=1259840 (local.get $at.36)))
        (local.set $v.39 (v128.load32_splat offset=347968 (local.get $at.38)))
        (local.set $v.28 (f32x4.add (local.get $v.28) (f32x4.mul (local.get $v.37) (local.get $v.39))))
        (local.set $v.40 (v128.load offset=1259844 (local.get $at.36)))
        (local.set $v.29 (f32x4.add (local.get $v.29) (f32x4.mul (local.get $v.40) (local.get $v.39))))
        (local.set $v.41 (v128.load32_splat offset=348180 (local.get $at.38)))
        (local.set $v.30 (f32x4.add (local.get $v.30) (f32x4.mul (local.get $v.37) (local.get $v.41))))
        (local.set $v.31 (f32x4.add (local.get $v.31) (f32x4.mul (local.get $v.40) (local.get $v.41))))
        (local.set $v.42 (v128.load32_splat offset=348392 (local.get $at.38)))
        (local.set $v.32 (f32x4.add (local.get $v.32) (f32x4.mul (local.get $v.37) (local.get $v.42))))
        (local.set $v.33 (f32x4.add (local.get $v.33) (f32x4.mul (local.get $v.40) (local.get $v.42))))
        (local.set $v.43 (v128.load32_splat offset=348604 (local.get $at.38)))
        (local.set $v.34 (f32x4.add (local.get $v.34) (f32x4.mul (local.get $v.37) (local.get $v.43))))
        (local.set $v.35 (f32x4.add (local.get $v.35) (f32x4.mul (local.get $v.40) (local.get $v.43))))
        (local.set $at.36 (i32.add (local.get $at.36) (i32.const 212)))
        (local.set $at.38 (i32.add (local.get $at.38) (i32.const 4)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (local.set $v.44 (local.get $v.28))
      (local.set $v.46 (local.get $v.29))
      (local.set $v.47 (local.get $v.30))
      (local.set $v.48 (local.get $v.31))
      (local.set $v.49 (local.get $v.32))
      (local.set $v.50 (local.get $v.33))
      (local.set $v.51 (local.get $v.34))
      (local.set $v.52 (local.get $v.35))
      (v128.store offset=282560 (local.get $at.45) (local.get $v.44))
      (v128.store offset=282564 (local.get $at.45) (local.get $v.46))
      (v128.store offset=282772 (local.get $at.45) (local.get $v.47))
      (v128.store offset=282776 (local.get $at.45) (local.get $v.48))
      (v128.store offset=282984 (local.get $at.45) (local.get $v.49))
      (v128.store offset=282988 (local.get $at.45) (local.get $v.50))
      (v128.store offset=283196 (local.get $at.45) (local.get $v.51))
      (v128.store offset=283200 (local.get $at.45) (local.get $v.52))
      (local.set $at.45 (i32.add (local.get $at.45) (i32.const 848)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $b (i32.const 0))
      (local.set $at.85
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.53 (v128.const f32x4 0 0 0 0))
        (local.set $v.54 (v128.const f32x4 0 0 0 0))
        (local.set $v.55 (v128.const f32x4 0 0 0 0))
        (local.set $v.56 (v128.const f32x4 0 0 0 0))
        (local.set $v.57 (v128.const f32x4 0 0 0 0))
        (local.set $v.58 (v128.const f32x4 0 0 0 0))
        (local.set $v.59 (v128.const f32x4 0 0 0 0))
        (local.set $v.60 (v128.const f32x4 0 0 0 0))
        (local.set $j (i32.const 0))
        (local.set $at.61
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.63
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (loop $j
          (local.set $v.62 (v128.load offset=1259840 (local.get $at.61)))
          (local.set $v.64 (v128.load offset=240064 (local.get $at.63)))
          (local.set $v.53 (f32x4.add (local.get $v.53) (f32x4.mul (local.get $v.62) (local.get $v.64))))
          (local.set $v.65 (v128.load offset=240276 (local.get $at.63)))
          (local.set $v.57 (f32x4.add (local.get $v.57) (f32x4.mul (local.get $v.62) (local.get $v.65))))
          (local.set $v.66 (v128.load offset=1260052 (local.get $at.61)))
          (local.set $v.54 (f32x4.add (local.get $v.54) (f32x4.mul (local.get $v.66) (local.get $v.64))))
          (local.set $v.58 (f32x4.add (local.get $v.58) (f32x4.mul (local.get $v.66) (local.get $v.65))))
          (local.set $v.67 (v128.load offset=1260264 (local.get $at.61)))
          (local.set $v.55 (f32x4.add (local.get $v.55) (f32x4.mul (local.get $v.67) (local.get $v.64))))
          (local.set $v.59 (f32x4.add (local.get $v.59) (f32x4.mul (local.get $v.67) (local.get $v.65))))
          (local.set $v.68 (v128.load offset=1260476 (local.get $at.61)))
          (local.set $v.56 (f32x4.add (local.get $v.56) (f32x4.mul (local.get $v.68) (local.get $v.64))))
          (local.set $v.60 (f32x4.add (local.get $v.60) (f32x4.mul (local.get $v.68) (local.get $v.65))))
          (local.set $at.61 (i32.add (local.get $at.61) (i32.const 16)))
          (local.set $at.63 (i32.add (local.get $at.63) (i32.const 16)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $v.69
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.53) (local.get $v.54)))
        (local.set $v.70
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.55) (local.get $v.56)))
        (local.set $v.71
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.53) (local.get $v.54)))
        (local.set $v.72
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.55) (local.get $v.56)))
        (local.set $v.73
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.69) (local.get $v.70))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.69)
                (local.get $v.70)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.71) (local.get $v.72))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.71)
                (local.get $v.72)))))
        (local.set $v.74
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.57) (local.get $v.58)))
        (local.set $v.75
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.59) (local.get $v.60)))
        (local.set $v.76
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.57) (local.get $v.58)))
        (local.set $v.77
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.59) (local.get $v.60)))
        (local.set $v.78
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.74) (local.get $v.75))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.74)
                (local.get $v.75)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.76) (local.get $v.77))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.76)
                (local.get $v.77)))))
        (local.set $j (i32.const 52))
        (local.set $at.79
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.81
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $v.80
          (v128.load32_lane offset=1260476 3
            (local.get $at.79)
            (v128.load32_lane offset=1260264 2
              (local.get $at.79)
              (v128.load32_lane offset=1260052 1
                (local.get $at.79)
                (v128.load32_zero offset=1259840 (local.get $at.79))))))
        (local.set $v.82 (v128.load32_splat offset=240064 (local.get $at.81)))
        (local.set $v.73 (f32x4.add (local.get $v.73) (f32x4.mul (local.get $v.80) (local.get $v.82))))
        (local.set $v.83 (v128.load32_splat offset=240276 (local.get $at.81)))
        (local.set $v.78 (f32x4.add (local.get $v.78) (f32x4.mul (local.get $v.80) (local.get $v.83))))
        (local.set $v.84 (local.get $v.73))
        (local.set $v.86 (local.get $v.78))
        (v128.store offset=454208 (local.get $at.85) (local.get $v.84))
        (v128.store offset=454420 (local.get $at.85) (local.get $v.86))
        (local.set $at.85 (i32.add (local.get $at.85) (i32.const 424)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
    (local.set $i (i32.const 49))
    (local.set $b (i32.const 0))
    (local.set $at.119
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.87 (v128.const f32x4 0 0 0 0))
      (local.set $v.88 (v128.const f32x4 0 0 0 0))
      (local.set $v.89 (v128.const f32x4 0 0 0 0))
      (local.set $v.90 (v128.const f32x4 0 0 0 0))
      (local.set $v.91 (v128.const f32x4 0 0 0 0))
      (local.set $v.92 (v128.const f32x4 0 0 0 0))
      (local.set $v.93 (v128.const f32x4 0 0 0 0))
      (local.set $v.94 (v128.const f32x4 0 0 0 0))
      (local.set $j (i32.const 0))
      (local.set $at.95
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.97
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $j
        (local.set $v.96 (v128.load offset=1259840 (local.get $at.95)))
        (local.set $v.98 (v128.load offset=240064 (local.get $at.97)))
        (local.set $v.87 (f32x4.add (local.get $v.87) (f32x4.mul (local.get $v.96) (local.get $v.98))))
        (local.set $v.99 (v128.load offset=240276 (local.get $at.97)))
        (local.set $v.91 (f32x4.add (local.get $v.91) (f32x4.mul (local.get $v.96) (local.get $v.99))))
        (local.set $v.100 (v128.load offset=1260052 (local.get $at.95)))
        (local.set $v.88 (f32x4.add (local.get $v.88) (f32x4.mul (local.get $v.100) (local.get $v.98))))
        (local.set $v.92 (f32x4.add (local.get $v.92) (f32x4.mul (local.get $v.100) (local.get $v.99))))
        (local.set $v.101 (v128.load offset=1260264 (local.get $at.95)))
        (local.set $v.89 (f32x4.add (local.get $v.89) (f32x4.mul (local.get $v.101) (local.get $v.98))))
        (local.set $v.93 (f32x4.add (local.get $v.93) (f32x4.mul (local.get $v.101) (local.get $v.99))))
        (local.set $v.102 (v128.load offset=1260476 (local.get $at.95)))
        (local.set $v.90 (f32x4.add (local.get $v.90) (f32x4.mul (local.get $v.102) (local.get $v.98))))
        (local.set $v.94 (f32x4.add (local.get $v.94) (f32x4.mul (local.get $v.102) (local.get $v.99))))
        (local.set $at.95 (i32.add (local.get $at.95) (i32.const 16)))
        (local.set $at.97 (i32.add (local.get $at.97) (i32.const 16)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
      (local.set $v.103
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.87) (local.get $v.88)))
      (local.set $v.104
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.89) (local.get $v.90)))
      (local.set $v.105
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.87) (local.get $v.88)))
      (local.set $v.106
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.89) (local.get $v.90)))
      (local.set $v.107
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.103) (local.get $v.104))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.103)
              (local.get $v.104)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.105) (local.get $v.106))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.105)
              (local.get $v.106)))))
      (local.set $v.108
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.91) (local.get $v.92)))
      (local.set $v.109
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.93) (local.get $v.94)))
      (local.set $v.110
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.91) (local.get $v.92)))
      (local.set $v.111
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.93) (local.get $v.94)))
      (local.set $v.112
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.108) (local.get $v.109))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.108)
              (local.get $v.109)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.110) (local.get $v.111))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.110)
              (local.get $v.111)))))
      (local.set $j (i32.const 52))
      (local.set $at.113
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.115
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.114
        (v128.load32_lane offset=1260476 3
          (local.get $at.113)
          (v128.load32_lane offset=1260264 2
            (local.get $at.113)
            (v128.load32_lane offset=1260052 1
              (local.get $at.113)
              (v128.load32_zero offset=1259840 (local.get $at.113))))))
      (local.set $v.116 (v128.load32_splat offset=240064 (local.get $at.115)))
      (local.set $v.107 (f32x4.add (local.get $v.107) (f32x4.mul (local.get $v.114) (local.get $v.116))))
      (local.set $v.117 (v128.load32_splat offset=240276 (local.get $at.115)))
      (local.set $v.112 (f32x4.add (local.get $v.112) (f32x4.mul (local.get $v.114) (local.get $v.117))))
      (local.set $v.118 (local.get $v.107))
      (local.set $v.120 (local.get $v.112))
      (v128.store offset=454208 (local.get $at.119) (local.get $v.118))
      (v128.store offset=454420 (local.get $at.119) (local.get $v.120))
      (local.set $at.119 (i32.add (local.get $at.119) (i32.const 424)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 0))
      (local.set $at.138
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $i
        (local.set $v.121 (v128.const f32x4 0 0 0 0))
        (local.set $v.122 (v128.const f32x4 0 0 0 0))
        (local.set $v.123 (v128.const f32x4 0 0 0 0))
        (local.set $v.124 (v128.const f32x4 0 0 0 0))
        (local.set $v.125 (v128.const f32x4 0 0 0 0))
        (local.set $v.126 (v128.const f32x4 0 0 0 0))
        (local.set $v.127 (v128.const f32x4 0 0 0 0))
        (local.set $v.128 (v128.const f32x4 0 0 0 0))
        (local.set $b (i32.const 0))
        (local.set $at.129
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.131
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $b
          (local.set $v.130 (v128.load offset=240064 (local.get $at.129)))
          (local.set $v.132 (v128.load32_splat offset=347968 (local.get $at.131)))
          (local.set $v.121 (f32x4.add (local.get $v.121) (f32x4.mul (local.get $v.130) (local.get $v.132))))
          (local.set $v.133 (v128.load offset=240080 (local.get $at.129)))
          (local.set $v.122 (f32x4.add (local.get $v.122) (f32x4.mul (local.get $v.133) (local.get $v.132))))
          (local.set $v.134 (v128.load32_splat offset=347972 (local.get $at.131)))
          (local.set $v.123 (f32x4.add (local.get $v.123) (f32x4.mul (local.get $v.130) (local.get $v.134))))
          (local.set $v.124 (f32x4.add (local.get $v.124) (f32x4.mul (local.get $v.133) (local.get $v.134))))
          (local.set $v.135 (v128.load32_splat offset=347976 (local.get $at.131)))
          (local.set $v.125 (f32x4.add (local.get $v.125) (f32x4.mul (local.get $v.130) (local.get $v.135))))
          (local.set $v.126 (f32x4.add (local.get $v.126) (f32x4.mul (local.get $v.133) (local.get $v.135))))
          (local.set $v.136 (v128.load32_splat offset=347980 (local.get $at.131)))
          (local.set $v.127 (f32x4.add (local.get $v.127) (f32x4.mul (local.get $v.130) (local.get $v.136))))
          (local.set $v.128 (f32x4.add (local.get $v.128) (f32x4.mul (local.get $v.133) (local.get $v.136))))
          (local.set $at.129 (i32.add (local.get $at.129) (i32.const 212)))
          (local.set $at.131 (i32.add (local.get $at.131) (i32.const 212)))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (local.set $v.137 (f32x4.div (local.get $v.121) (v128.const f32x4 100 100 100 100)))
        (local.set $v.139 (f32x4.div (local.get $v.122) (v128.const f32x4 100 100 100 100)))
        (local.set $v.140 (f32x4.div (local.get $v.123) (v128.const f32x4 100 100 100 100)))
        (local.set $v.141 (f32x4.div (local.get $v.124) (v128.const f32x4 100 100 100 100)))
        (local.set $v.142 (f32x4.div (local.get $v.125) (v128.const f32x4 100 100 100 100)))
        (local.set $v.143 (f32x4.div (local.get $v.126) (v128.const f32x4 100 100 100 100)))
        (local.set $v.144 (f32x4.div (local.get $v.127) (v128.const f32x4 100 100 100 100)))
        (local.set $v.145 (f32x4.div (local.get $v.128) (v128.const f32x4 100 100 100 100)))
        (v128.store offset=1271104 (local.get $at.138) (local.get $v.137))
        (v128.store offset=1271120 (local.get $at.138) (local.get $v.139))
        (v128.store offset=1271316 (local.get $at.138) (local.get $v.140))
        (v128.store offset=1271332 (local.get $at.138) (local.get $v.141))
        (v128.store offset=1271528 (local.get $at.138) (local.get $v.142))
        (v128.store offset=1271544 (local.get $at.138) (local.get $v.143))
        (v128.store offset=1271740 (local.get $at.138) (local.get $v.144))
        (v128.store offset=1271756 (local.get $at.138) (local.get $v.145))
        (local.set $at.138 (i32.add (local.get $at.138) (i32.const 848)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 0))
    (local.set $at.163
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $i
      (local.set $v.146 (v128.const f32x4 0 0 0 0))
      (local.set $v.147 (v128.const f32x4 0 0 0 0))
      (local.set $v.148 (v128.const f32x4 0 0 0 0))
      (local.set $v.149 (v128.const f32x4 0 0 0 0))
      (local.set $v.150 (v128.const f32x4 0 0 0 0))
      (local.set $v.151 (v128.const f32x4 0 0 0 0))
      (local.set $v.152 (v128.const f32x4 0 0 0 0))
      (local.set $v.153 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.154
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.156
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.155 (v128.load offset=240064 (local.get $at.154)))
        (local.set $v.157 (v128.load32_splat offset=347968 (local.get $at.156)))
        (local.set $v.146 (f32x4.add (local.get $v.146) (f32x4.mul (local.get $v.155) (local.get $v.157))))
        (local.set $v.158 (v128.load offset=240068 (local.get $at.154)))
        (local.set $v.147 (f32x4.add (local.get $v.147) (f32x4.mul (local.get $v.158) (local.get $v.157))))
        (local.set $v.159 (v128.load32_splat offset=347972 (local.get $at.156)))
        (local.set $v.148 (f32x4.add (local.get $v.148) (f32x4.mul (local.get $v.155) (local.get $v.159))))
        (local.set $v.149 (f32x4.add (local.get $v.149) (f32x4.mul (local.get $v.158) (local.get $v.159))))
        (local.set $v.160 (v128.load32_splat offset=347976 (local.get $at.156)))
        (local.set $v.150 (f32x4.add (local.get $v.150) (f32x4.mul (local.get $v.155) (local.get $v.160))))
        (local.set $v.151 (f32x4.add (local.get $v.151) (f32x4.mul (local.get $v.158) (local.get $v.160))))
        (local.set $v.161 (v128.load32_splat offset=347980 (local.get $at.156)))
        (local.set $v.152 (f32x4.add (local.get $v.152) (f32x4.mul (local.get $v.155) (local.get $v.161))))
        (local.set $v.153 (f32x4.add (local.get $v.153) (f32x4.mul (local.get $v.158) (local.get $v.161))))
        (local.set $at.154 (i32.add (local.get $at.154) (i32.const 212)))
        (local.set $at.156 (i32.add (local.get $at.156) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.162 (f32x4.div (local.get $v.146) (v128.const f32x4 100 100 100 100)))
      (local.set $v.164 (f32x4.div (local.get $v.147) (v128.const f32x4 100 100 100 100)))
      (local.set $v.165 (f32x4.div (local.get $v.148) (v128.const f32x4 100 100 100 100)))
      (local.set $v.166 (f32x4.div (local.get $v.149) (v128.const f32x4 100 100 100 100)))
      (local.set $v.167 (f32x4.div (local.get $v.150) (v128.const f32x4 100 100 100 100)))
      (local.set $v.168 (f32x4.div (local.get $v.151) (v128.const f32x4 100 100 100 100)))
      (local.set $v.169 (f32x4.div (local.get $v.152) (v128.const f32x4 100 100 100 100)))
      (local.set $v.170 (f32x4.div (local.get $v.153) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1271104 (local.get $at.163) (local.get $v.162))
      (v128.store offset=1271108 (local.get $at.163) (local.get $v.164))
      (v128.store offset=1271316 (local.get $at.163) (local.get $v.165))
      (v128.store offset=1271320 (local.get $at.163) (local.get $v.166))
      (v128.store offset=1271528 (local.get $at.163) (local.get $v.167))
      (v128.store offset=1271532 (local.get $at.163) (local.get $v.168))
      (v128.store offset=1271740 (local.get $at.163) (local.get $v.169))
      (v128.store offset=1271744 (local.get $at.163) (local.get $v.170))
      (local.set $at.163 (i32.add (local.get $at.163) (i32.const 848)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 52))
      (local.set $at.187
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.171 (v128.const f32x4 0 0 0 0))
      (local.set $v.172 (v128.const f32x4 0 0 0 0))
      (local.set $v.173 (v128.const f32x4 0 0 0 0))
      (local.set $v.174 (v128.const f32x4 0 0 0 0))
      (local.set $v.175 (v128.const f32x4 0 0 0 0))
      (local.set $v.176 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.177
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.179
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.178 (v128.load offset=240064 (local.get $at.177)))
        (local.set $v.180 (v128.load32_splat offset=347968 (local.get $at.179)))
        (local.set $v.171 (f32x4.add (local.get $v.171) (f32x4.mul (local.get $v.178) (local.get $v.180))))
        (local.set $v.181 (v128.load offset=240080 (local.get $at.177)))
        (local.set $v.172 (f32x4.add (local.get $v.172) (f32x4.mul (local.get $v.181) (local.get $v.180))))
        (local.set $v.182 (v128.load offset=240096 (local.get $at.177)))
        (local.set $v.173 (f32x4.add (local.get $v.173) (f32x4.mul (local.get $v.182) (local.get $v.180))))
        (local.set $v.183 (v128.load offset=240112 (local.get $at.177)))
        (local.set $v.174 (f32x4.add (local.get $v.174) (f32x4.mul (local.get $v.183) (local.get $v.180))))
        (local.set $v.184 (v128.load offset=240128 (local.get $at.177)))
        (local.set $v.175 (f32x4.add (local.get $v.175) (f32x4.mul (local.get $v.184) (local.get $v.180))))
        (local.set $v.185 (v128.load offset=240144 (local.get $at.177)))
        (local.set $v.176 (f32x4.add (local.get $v.176) (f32x4.mul (local.get $v.185) (local.get $v.180))))
        (local.set $at.177 (i32.add (local.get $at.177) (i32.const 212)))
        (local.set $at.179 (i32.add (local.get $at.179) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.186 (f32x4.div (local.get $v.171) (v128.const f32x4 100 100 100 100)))
      (local.set $v.188 (f32x4.div (local.get $v.172) (v128.const f32x4 100 100 100 100)))
      (local.set $v.189 (f32x4.div (local.get $v.173) (v128.const f32x4 100 100 100 100)))
      (local.set $v.190 (f32x4.div (local.get $v.174) (v128.const f32x4 100 100 100 100)))
      (local.set $v.191 (f32x4.div (local.get $v.175) (v128.const f32x4 100 100 100 100)))
      (local.set $v.192 (f32x4.div (local.get $v.176) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1271104 (local.get $at.187) (local.get $v.186))
      (v128.store offset=1271120 (local.get $at.187) (local.get $v.188))
      (v128.store offset=1271136 (local.get $at.187) (local.get $v.189))
      (v128.store offset=1271152 (local.get $at.187) (local.get $v.190))
      (v128.store offset=1271168 (local.get $at.187) (local.get $v.191))
      (v128.store offset=1271184 (local.get $at.187) (local.get $v.192))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 24))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 52))
    (local.set $at.201
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $v.193 (v128.const f32x4 0 0 0 0))
    (local.set $v.194 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.195
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $at.197
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.196 (v128.load offset=240064 (local.get $at.195)))
      (local.set $v.198 (v128.load32_splat offset=347968 (local.get $at.197)))
      (local.set $v.193 (f32x4.add (local.get $v.193) (f32x4.mul (local.get $v.196) (local.get $v.198))))
      (local.set $v.199 (v128.load offset=240068 (local.get $at.195)))
      (local.set $v.194 (f32x4.add (local.get $v.194) (f32x4.mul (local.get $v.199) (local.get $v.198))))
      (local.set $at.195 (i32.add (local.get $at.195) (i32.const 212)))
      (local.set $at.197 (i32.add (local.get $at.197) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.200 (f32x4.div (local.get $v.193) (v128.const f32x4 100 100 100 100)))
    (local.set $v.202 (f32x4.div (local.get $v.194) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=1271104 (local.get $at.201) (local.get $v.200))
    (v128.store offset=1271108 (local.get $at.201) (local.get $v.202))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $j (i32.const 0))
        (local.set $at.203 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.228 (v128.load32_splat offset=1304896 (i32.const 0)))
        (local.set $v.229 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.228)))
        (local.set $v.233 (v128.load32_splat offset=1304960 (i32.const 0)))
        (local.set $v.234 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.233)))
        (local.set $v.239 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.240 (local.get $v.239))
        (loop $j
          (local.set $v.204 (v128.load offset=1271104 (local.get $at.203)))
          (local.set $v.205 (local.get $v.204))
          (local.set $v.206 (v128.load offset=1271120 (local.get $at.203)))
          (local.set $v.207 (local.get $v.206))
          (local.set $v.208 (v128.load offset=1271136 (local.get $at.203)))
          (local.set $v.209 (local.get $v.208))
          (local.set $v.210 (v128.load offset=1282368 (local.get $at.203)))
          (local.set $v.211
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.210))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.205))))
          (local.set $v.212 (v128.load offset=1282384 (local.get $at.203)))
          (local.set $v.213
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.212))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.207))))
          (local.set $v.214 (v128.load offset=1282400 (local.get $at.203)))
          (local.set $v.215
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.214))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.209))))
          (local.set $v.216 (v128.load offset=1293632 (local.get $at.203)))
          (local.set $v.217
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.216))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.205) (local.get $v.205)))))
          (local.set $v.218 (v128.load offset=1293648 (local.get $at.203)))
          (local.set $v.219
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.218))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.207) (local.get $v.207)))))
          (local.set $v.220 (v128.load offset=1293664 (local.get $at.203)))
          (local.set $v.221
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.220))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.209) (local.get $v.209)))))
          (local.set $v.222 (local.get $v.211))
          (local.set $v.223 (local.get $v.213))
          (local.set $v.224 (local.get $v.215))
          (v128.store offset=1282368 (local.get $at.203) (local.get $v.222))
          (v128.store offset=1282384 (local.get $at.203) (local.get $v.223))
          (v128.store offset=1282400 (local.get $at.203) (local.get $v.224))
          (local.set $v.225 (local.get $v.217))
          (local.set $v.226 (local.get $v.219))
          (local.set $v.227 (local.get $v.221))
          (v128.store offset=1293632 (local.get $at.203) (local.get $v.225))
          (v128.store offset=1293648 (local.get $at.203) (local.get $v.226))
          (v128.store offset=1293664 (local.get $at.203) (local.get $v.227))
          (local.set $v.230 (f32x4.div (local.get $v.211) (local.get $v.229)))
          (local.set $v.231 (f32x4.div (local.get $v.213) (local.get $v.229)))
          (local.set $v.232 (f32x4.div (local.get $v.215) (local.get $v.229)))
          (local.set $v.235 (f32x4.sqrt (f32x4.div (local.get $v.217) (local.get $v.234))))
          (local.set $v.236 (f32x4.sqrt (f32x4.div (local.get $v.219) (local.get $v.234))))
          (local.set $v.237 (f32x4.sqrt (f32x4.div (local.get $v.221) (local.get $v.234))))
          (local.set $v.238 (v128.load offset=1259840 (local.get $at.203)))
          (local.set $v.241
            (f32x4.add
              (local.get $v.238)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.230))
                (f32x4.add
                  (local.get $v.235)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.242 (v128.load offset=1259856 (local.get $at.203)))
          (local.set $v.243
            (f32x4.add
              (local.get $v.242)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.231))
                (f32x4.add
                  (local.get $v.236)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.244 (v128.load offset=1259872 (local.get $at.203)))
          (local.set $v.245
            (f32x4.add
              (local.get $v.244)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.232))
                (f32x4.add
                  (local.get $v.237)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.246 (local.get $v.241))
          (local.set $v.247 (local.get $v.243))
          (local.set $v.248 (local.get $v.245))
          (v128.store offset=1259840 (local.get $at.203) (local.get $v.246))
          (v128.store offset=1259856 (local.get $at.203) (local.get $v.247))
          (v128.store offset=1259872 (local.get $at.203) (local.get $v.248))
          (local.set $at.203 (i32.add (local.get $at.203) (i32.const 48)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 12))) (i32.const 2808))))
        (local.set $j (i32.const 2808))
        (local.set $at.249 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.258 (v128.load32_splat offset=1304896 (i32.const 0)))
        (local.set $v.259 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.258)))
        (local.set $v.261 (v128.load32_splat offset=1304960 (i32.const 0)))
        (local.set $v.262 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.261)))
        (local.set $v.265 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.266 (local.get $v.265))
        (local.set $v.250 (v128.load offset=1271104 (local.get $at.249)))
        (local.set $v.251 (local.get $v.250))
        (local.set $v.252 (v128.load offset=1282368 (local.get $at.249)))
        (local.set $v.253
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.252))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.251))))
        (local.set $v.254 (v128.load offset=1293632 (local.get $at.249)))
        (local.set $v.255
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.254))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.251) (local.get $v.251)))))
        (local.set $v.256 (local.get $v.253))
        (v128.store32_lane offset=1282368 0 (local.get $at.249) (local.get $v.256))
        (local.set $v.257 (local.get $v.255))
        (v128.store32_lane offset=1293632 0 (local.get $at.249) (local.get $v.257))
        (local.set $v.260 (f32x4.div (local.get $v.253) (local.get $v.259)))
        (local.set $v.263 (f32x4.sqrt (f32x4.div (local.get $v.255) (local.get $v.262))))
        (local.set $v.264 (v128.load offset=1259840 (local.get $at.249)))
        (local.set $v.267
          (f32x4.add
            (local.get $v.264)
            (f32x4.div
              (f32x4.mul (local.get $v.266) (local.get $v.260))
              (f32x4.add
                (local.get $v.263)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.268 (local.get $v.267))
        (v128.store32_lane offset=1259840 0 (local.get $at.249) (local.get $v.268)))))
  (func $step.synapse_W_4 (param $slot i32)
    (local $j i32) (local $b i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $i i32) (local $at.11 i32)
    (local $v.12 v128) (local $at.13 i32) (local $v.14 v128) (local $v.15 v128) (local $v.16 v128)
    (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $at.20 i32) (local $v.21 v128)
    (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128) (local $v.26 v128)
    (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128) (local $v.31 v128)
    (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128) (local $at.36 i32)
    (local $v.37 v128) (local $at.38 i32) (local $v.39 v128) (local $v.40 v128) (local $v.41 v128)
    (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $at.45 i32) (local $v.46 v128)
    (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128) (local $v.51 v128)
    (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128) (local $v.56 v128)
    (local $v.57 v128) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128) (local $at.61 i32)
    (local $v.62 v128) (local $at.63 i32) (local $v.64 v128) (local $v.65 v128) (local $v.66 v128)
    (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128) (local $v.71 v128)
    (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $v.75 v128) (local $v.76 v128)
    (local $v.77 v128) (local $v.78 v128) (local $at.79 i32) (local $v.80 v128) (local $at.81 i32)
    (local $v.82 v128) (local $v.83 v128) (local $v.84 v128) (local $at.85 i32) (local $v.86 v128)
    (local $v.87 v128) (local $v.88 v128) (local $v.89 v128) (local $v.90 v128) (local $v.91 v128)
    (local $v.92 v128) (local $v.93 v128) (local $v.94 v128) (local $at.95 i32) (local $v.96 v128)
    (local $at.97 i32) (local $v.98 v128) (local $v.99 v128) (local $v.100 v128) (local $v.101 v128)
    (local $v.102 v128) (local $v.103 v128) (local $v.104 v128) (local $v.105 v128) (local $v.106 v128)
    (local $v.107 v128) (local $v.108 v128) (local $v.109 v128) (local $v.110 v128) (local $v.111 v128)
    (local $v.112 v128) (local $at.113 i32) (local $v.114 v128) (local $at.115 i32) (local $v.116 v128)
    (local $v.117 v128) (local $v.118 v128) (local $at.119 i32) (local $v.120 v128) (local $v.121 v128)
    (local $v.122 v128) (local $v.123 v128) (local $v.124 v128) (local $v.125 v128) (local $v.126 v128)
    (local $v.127 v128) (local $v.128 v128) (local $at.129 i32) (local $v.130 v128) (local $at.131 i32)
    (local $v.132 v128) (local $v.133 v128) (local $v.134 v128) (local $v.135 v128) (local $v.136 v128)
    (local $v.137 v128) (local $at.138 i32) (local $v.139 v128) (local $v.140 v128) (local $v.141 v128)
    (local $v.142 v128) (local $v.143 v128) (local $v.144 v128) (local $v.145 v128) (local $v.146 v128)
    (local $v.147 v128) (local $v.148 v128) (local $v.149 v128) (local $v.150 v128) (local $v.151 v128)
    (local $v.152 v128) (local $v.153 v128) (local $at.154 i32) (local $v.155 v128) (local $at.156 i32)
    (local $v.157 v128) (local $v.158 v128) (local $v.159 v128) (local $v.160 v128) (local $v.161 v128)
    (local $v.162 v128) (local $at.163 i32) (local $v.164 v128) (local $v.165 v128) (local $v.166 v128)
    (local $v.167 v128) (local $v.168 v128) (local $v.169 v128) (local $v.170 v128) (local $v.171 v128)
    (local $v.172 v128) (local $v.173 v128) (local $v.174 v128) (local $v.175 v128) (local $v.176 v128)
    (local $at.177 i32) (local $v.178 v128) (local $at.179 i32) (local $v.180 v128) (local $v.181 v128)
    (local $v.182 v128) (local $v.183 v128) (local $v.184 v128) (local $v.185 v128) (local $v.186 v128)
    (local $at.187 i32) (local $v.188 v128) (local $v.189 v128) (local $v.190 v128) (local $v.191 v128)
    (local $v.192 v128) (local $v.193 v128) (local $v.194 v128) (local $at.195 i32) (local $v.196 v128)
    (local $at.197 i32) (local $v.198 v128) (local $v.199 v128) (local $v.200 v128) (local $at.201 i32)
    (local $v.202 v128) (local $at.203 i32) (local $v.204 v128) (local $v.205 v128) (local $v.206 v128)
    (local $v.207 v128) (local $v.208 v128) (local $v.209 v128) (local $v.210 v128) (local $v.211 v128)
    (local $v.212 v128) (local $v.213 v128) (local $v.214 v128) (local $v.215 v128) (local $v.216 v128)
    (local $v.217 v128) (local $v.218 v128) (local $v.219 v128) (local $v.220 v128) (local $v.221 v128)
    (local $v.222 v128) (local $v.223 v128) (local $v.224 v128) (local $v.225 v128) (local $v.226 v128)
    (local $v.227 v128) (local $v.228 v128) (local $v.229 v128) (local $v.230 v128) (local $v.231 v128)
    (local $v.232 v128) (local $v.233 v128) (local $v.234 v128) (local $v.235 v128) (local $v.236 v128)
    (local $v.237 v128) (local $v.238 v128) (local $v.239 v128) (local $v.240 v128) (local $v.241 v128)
    (local $v.242 v128) (local $v.243 v128) (local $v.244 v128) (local $v.245 v128) (local $v.246 v128)
    (local $v.247 v128) (local $v.248 v128) (local $at.249 i32) (local $v.250 v128) (local $v.251 v128)
    (local $v.252 v128) (local $v.253 v128) (local $v.254 v128) (local $v.255 v128) (local $v.256 v128)
    (local $v.257 v128) (local $v.258 v128) (local $v.259 v128) (local $v.260 v128) (local $v.261 v128)
    (local $v.262 v128) (local $v.263 v128) (local $v.264 v128) (local $v.265 v128) (local $v.266 v128)
    (local $v.267 v128) (local $v.268 v128)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h4,h3]: W' e, W r, learning of W
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $b (i32.const 0))
      (local.set $at.20
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $b
        (local.set $v.2 (v128.const f32x4 0 0 0 0))
        (local.set $v.3 (v128.const f32x4 0 0 0 0))
        (local.set $v.4 (v128.const f32x4 0 0 0 0))
        (local.set $v.5 (v128.const f32x4 0 0 0 0))
        (local.set $v.6 (v128.const f32x4 0 0 0 0))
        (local.set $v.7 (v128.const f32x4 0 0 0 0))
        (local.set $v.8 (v128.const f32x4 0 0 0 0))
        (local.set $v.9 (v128.const f32x4 0 0 0 0))
        (local.set $i (i32.const 0))
        (local.set $at.11
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.13
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $i
          (local.set $v.12 (v128.load offset=1305024 (local.get $at.11)))
          (local.set $v.14 (v128.load32_splat offset=498368 (local.get $at.13)))
          (local.set $v.2 (f32x4.add (local.get $v.2) (f32x4.mul (local.get $v.12) (local.get $v.14))))
          (local.set $v.15 (v128.load offset=1305040 (local.get $at.11)))
          (local.set $v.3 (f32x4.add (local.get $v.3) (f32x4.mul (local.get $v.15) (local.get $v.14))))
          (local.set $v.16 (v128.load32_splat offset=498580 (local.get $at.13)))
          (local.set $v.4 (f32x4.add (local.get $v.4) (f32x4.mul (local.get $v.12) (local.get $v.16))))
          (local.set $v.5 (f32x4.add (local.get $v.5) (f32x4.mul (local.get $v.15) (local.get $v.16))))
          (local.set $v.17 (v128.load32_splat offset=498792 (local.get $at.13)))
          (local.set $v.6 (f32x4.add (local.get $v.6) (f32x4.mul (local.get $v.12) (local.get $v.17))))
          (local.set $v.7 (f32x4.add (local.get $v.7) (f32x4.mul (local.get $v.15) (local.get $v.17))))
          (local.set $v.18 (v128.load32_splat offset=499004 (local.get $at.13)))
          (local.set $v.8 (f32x4.add (local.get $v.8) (f32x4.mul (local.get $v.12) (local.get $v.18))))
          (local.set $v.9 (f32x4.add (local.get $v.9) (f32x4.mul (local.get $v.15) (local.get $v.18))))
          (local.set $at.11 (i32.add (local.get $at.11) (i32.const 212)))
          (local.set $at.13 (i32.add (local.get $at.13) (i32.const 4)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
        (local.set $v.19 (local.get $v.2))
        (local.set $v.21 (local.get $v.3))
        (local.set $v.22 (local.get $v.4))
        (local.set $v.23 (local.get $v.5))
        (local.set $v.24 (local.get $v.6))
        (local.set $v.25 (local.get $v.7))
        (local.set $v.26 (local.get $v.8))
        (local.set $v.27 (local.get $v.9))
        (v128.store offset=432960 (local.get $at.20) (local.get $v.19))
        (v128.store offset=432976 (local.get $at.20) (local.get $v.21))
        (v128.store offset=433172 (local.get $at.20) (local.get $v.22))
        (v128.store offset=433188 (local.get $at.20) (local.get $v.23))
        (v128.store offset=433384 (local.get $at.20) (local.get $v.24))
        (v128.store offset=433400 (local.get $at.20) (local.get $v.25))
        (v128.store offset=433596 (local.get $at.20) (local.get $v.26))
        (v128.store offset=433612 (local.get $at.20) (local.get $v.27))
        (local.set $at.20 (i32.add (local.get $at.20) (i32.const 848)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $b (i32.const 0))
    (local.set $at.45
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $b
      (local.set $v.28 (v128.const f32x4 0 0 0 0))
      (local.set $v.29 (v128.const f32x4 0 0 0 0))
      (local.set $v.30 (v128.const f32x4 0 0 0 0))
      (local.set $v.31 (v128.const f32x4 0 0 0 0))
      (local.set $v.32 (v128.const f32x4 0 0 0 0))
      (local.set $v.33 (v128.const f32x4 0 0 0 0))
      (local.set $v.34 (v128.const f32x4 0 0 0 0))
      (local.set $v.35 (v128.const f32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (local.set $at.36
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.38
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.37 (v128.load offset=1305024 (local.get $at.36)))
        (local.set $v.39 (v128.load32_splat offset=498368 (local.get $at.38)))
        (local.set $v.28 (f32x4.add (local.get $v.28) (f32x4.mul (local.get $v.37) (local.get $v.39))))
        (local.set $v.40 (v128.load offset=1305028 (local.get $at.36)))
        (local.set $v.29 (f32x4.add (local.get $v.29) (f32x4.mul (local.get $v.40) (local.get $v.39))))
        (local.set $v.41 (v128.load32_splat offset=498580 (local.get $at.38)))
        (local.set $v.30 (f32x4.add (local.get $v.30) (f32x4.mul (local.get $v.37) (local.get $v.41))))
        (local.set $v.31 (f32x4.add (local.get $v.31) (f32x4.mul (local.get $v.40) (local.get $v.41))))
        (local.set $v.42 (v128.load32_splat offset=498792 (local.get $at.38)))
        (local.set $v.32 (f32x4.add (local.get $v.32) (f32x4.mul (local.get $v.37) (local.get $v.42))))
        (local.set $v.33 (f32x4.add (local.get $v.33) (f32x4.mul (local.get $v.40) (local.get $v.42))))
        (local.set $v.43 (v128.load32_splat offset=499004 (local.get $at.38)))
        (local.set $v.34 (f32x4.add (local.get $v.34) (f32x4.mul (local.get $v.37) (local.get $v.43))))
        (local.set $v.35 (f32x4.add (local.get $v.35) (f32x4.mul (local.get $v.40) (local.get $v.43))))
        (local.set $at.36 (i32.add (local.get $at.36) (i32.const 212)))
        (local.set $at.38 (i32.add (local.get $at.38) (i32.const 4)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (local.set $v.44 (local.get $v.28))
      (local.set $v.46 (local.get $v.29))
      (local.set $v.47 (local.get $v.30))
      (local.set $v.48 (local.get $v.31))
      (local.set $v.49 (local.get $v.32))
      (local.set $v.50 (local.get $v.33))
      (local.set $v.51 (local.get $v.34))
      (local.set $v.52 (local.get $v.35))
      (v128.store offset=432960 (local.get $at.45) (local.get $v.44))
      (v128.store offset=432964 (local.get $at.45) (local.get $v.46))
      (v128.store offset=433172 (local.get $at.45) (local.get $v.47))
      (v128.store offset=433176 (local.get $at.45) (local.get $v.48))
      (v128.store offset=433384 (local.get $at.45) (local.get $v.49))
      (v128.store offset=433388 (local.get $at.45) (local.get $v.50))
      (v128.store offset=433596 (local.get $at.45) (local.get $v.51))
      (v128.store offset=433600 (local.get $at.45) (local.get $v.52))
      (local.set $at.45 (i32.add (local.get $at.45) (i32.const 848)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $b (i32.const 0))
      (local.set $at.85
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.53 (v128.const f32x4 0 0 0 0))
        (local.set $v.54 (v128.const f32x4 0 0 0 0))
        (local.set $v.55 (v128.const f32x4 0 0 0 0))
        (local.set $v.56 (v128.const f32x4 0 0 0 0))
        (local.set $v.57 (v128.const f32x4 0 0 0 0))
        (local.set $v.58 (v128.const f32x4 0 0 0 0))
        (local.set $v.59 (v128.const f32x4 0 0 0 0))
        (local.set $v.60 (v128.const f32x4 0 0 0 0))
        (local.set $j (i32.const 0))
        (local.set $at.61
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.63
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (loop $j
          (local.set $v.62 (v128.load offset=1305024 (local.get $at.61)))
          (local.set $v.64 (v128.load offset=390464 (local.get $at.63)))
          (local.set $v.53 (f32x4.add (local.get $v.53) (f32x4.mul (local.get $v.62) (local.get $v.64))))
          (local.set $v.65 (v128.load offset=390676 (local.get $at.63)))
          (local.set $v.57 (f32x4.add (local.get $v.57) (f32x4.mul (local.get $v.62) (local.get $v.65))))
          (local.set $v.66 (v128.load offset=1305236 (local.get $at.61)))
          (local.set $v.54 (f32x4.add (local.get $v.54) (f32x4.mul (local.get $v.66) (local.get $v.64))))
          (local.set $v.58 (f32x4.add (local.get $v.58) (f32x4.mul (local.get $v.66) (local.get $v.65))))
          (local.set $v.67 (v128.load offset=1305448 (local.get $at.61)))
          (local.set $v.55 (f32x4.add (local.get $v.55) (f32x4.mul (local.get $v.67) (local.get $v.64))))
          (local.set $v.59 (f32x4.add (local.get $v.59) (f32x4.mul (local.get $v.67) (local.get $v.65))))
          (local.set $v.68 (v128.load offset=1305660 (local.get $at.61)))
          (local.set $v.56 (f32x4.add (local.get $v.56) (f32x4.mul (local.get $v.68) (local.get $v.64))))
          (local.set $v.60 (f32x4.add (local.get $v.60) (f32x4.mul (local.get $v.68) (local.get $v.65))))
          (local.set $at.61 (i32.add (local.get $at.61) (i32.const 16)))
          (local.set $at.63 (i32.add (local.get $at.63) (i32.const 16)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $v.69
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.53) (local.get $v.54)))
        (local.set $v.70
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.55) (local.get $v.56)))
        (local.set $v.71
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.53) (local.get $v.54)))
        (local.set $v.72
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.55) (local.get $v.56)))
        (local.set $v.73
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.69) (local.get $v.70))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.69)
                (local.get $v.70)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.71) (local.get $v.72))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.71)
                (local.get $v.72)))))
        (local.set $v.74
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.57) (local.get $v.58)))
        (local.set $v.75
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.59) (local.get $v.60)))
        (local.set $v.76
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.57) (local.get $v.58)))
        (local.set $v.77
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.59) (local.get $v.60)))
        (local.set $v.78
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.74) (local.get $v.75))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.74)
                (local.get $v.75)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.76) (local.get $v.77))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.76)
                (local.get $v.77)))))
        (local.set $j (i32.const 52))
        (local.set $at.79
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.81
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $v.80
          (v128.load32_lane offset=1305660 3
            (local.get $at.79)
            (v128.load32_lane offset=1305448 2
              (local.get $at.79)
              (v128.load32_lane offset=1305236 1
                (local.get $at.79)
                (v128.load32_zero offset=1305024 (local.get $at.79))))))
        (local.set $v.82 (v128.load32_splat offset=390464 (local.get $at.81)))
        (local.set $v.73 (f32x4.add (local.get $v.73) (f32x4.mul (local.get $v.80) (local.get $v.82))))
        (local.set $v.83 (v128.load32_splat offset=390676 (local.get $at.81)))
        (local.set $v.78 (f32x4.add (local.get $v.78) (f32x4.mul (local.get $v.80) (local.get $v.83))))
        (local.set $v.84 (local.get $v.73))
        (local.set $v.86 (local.get $v.78))
        (v128.store offset=604608 (local.get $at.85) (local.get $v.84))
        (v128.store offset=604820 (local.get $at.85) (local.get $v.86))
        (local.set $at.85 (i32.add (local.get $at.85) (i32.const 424)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
    (local.set $i (i32.const 49))
    (local.set $b (i32.const 0))
    (local.set $at.119
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.87 (v128.const f32x4 0 0 0 0))
      (local.set $v.88 (v128.const f32x4 0 0 0 0))
      (local.set $v.89 (v128.const f32x4 0 0 0 0))
      (local.set $v.90 (v128.const f32x4 0 0 0 0))
      (local.set $v.91 (v128.const f32x4 0 0 0 0))
      (local.set $v.92 (v128.const f32x4 0 0 0 0))
      (local.set $v.93 (v128.const f32x4 0 0 0 0))
      (local.set $v.94 (v128.const f32x4 0 0 0 0))
      (local.set $j (i32.const 0))
      (local.set $at.95
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.97
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $j
        (local.set $v.96 (v128.load offset=1305024 (local.get $at.95)))
        (local.set $v.98 (v128.load offset=390464 (local.get $at.97)))
        (local.set $v.87 (f32x4.add (local.get $v.87) (f32x4.mul (local.get $v.96) (local.get $v.98))))
        (local.set $v.99 (v128.load offset=390676 (local.get $at.97)))
        (local.set $v.91 (f32x4.add (local.get $v.91) (f32x4.mul (local.get $v.96) (local.get $v.99))))
        (local.set $v.100 (v128.load offset=1305236 (local.get $at.95)))
        (local.set $v.88 (f32x4.add (local.get $v.88) (f32x4.mul (local.get $v.100) (local.get $v.98))))
        (local.set $v.92 (f32x4.add (local.get $v.92) (f32x4.mul (local.get $v.100) (local.get $v.99))))
        (local.set $v.101 (v128.load offset=1305448 (local.get $at.95)))
        (local.set $v.89 (f32x4.add (local.get $v.89) (f32x4.mul (local.get $v.101) (local.get $v.98))))
        (local.set $v.93 (f32x4.add (local.get $v.93) (f32x4.mul (local.get $v.101) (local.get $v.99))))
        (local.set $v.102 (v128.load offset=1305660 (local.get $at.95)))
        (local.set $v.90 (f32x4.add (local.get $v.90) (f32x4.mul (local.get $v.102) (local.get $v.98))))
        (local.set $v.94 (f32x4.add (local.get $v.94) (f32x4.mul (local.get $v.102) (local.get $v.99))))
        (local.set $at.95 (i32.add (local.get $at.95) (i32.const 16)))
        (local.set $at.97 (i32.add (local.get $at.97) (i32.const 16)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
      (local.set $v.103
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.87) (local.get $v.88)))
      (local.set $v.104
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.89) (local.get $v.90)))
      (local.set $v.105
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.87) (local.get $v.88)))
      (local.set $v.106
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.89) (local.get $v.90)))
      (local.set $v.107
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.103) (local.get $v.104))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.103)
              (local.get $v.104)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.105) (local.get $v.106))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.105)
              (local.get $v.106)))))
      (local.set $v.108
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.91) (local.get $v.92)))
      (local.set $v.109
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.93) (local.get $v.94)))
      (local.set $v.110
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.91) (local.get $v.92)))
      (local.set $v.111
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.93) (local.get $v.94)))
      (local.set $v.112
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.108) (local.get $v.109))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.108)
              (local.get $v.109)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.110) (local.get $v.111))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.110)
              (local.get $v.111)))))
      (local.set $j (i32.const 52))
      (local.set $at.113
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.115
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.114
        (v128.load32_lane offset=1305660 3
          (local.get $at.113)
          (v128.load32_lane offset=1305448 2
            (local.get $at.113)
            (v128.load32_lane offset=1305236 1
              (local.get $at.113)
              (v128.load32_zero offset=1305024 (local.get $at.113))))))
      (local.set $v.116 (v128.load32_splat offset=390464 (local.get $at.115)))
      (local.set $v.107 (f32x4.add (local.get $v.107) (f32x4.mul (local.get $v.114) (local.get $v.116))))
      (local.set $v.117 (v128.load32_splat offset=390676 (local.get $at.115)))
      (local.set $v.112 (f32x4.add (local.get $v.112) (f32x4.mul (local.get $v.114) (local.get $v.117))))
      (local.set $v.118 (local.get $v.107))
      (local.set $v.120 (local.get $v.112))
      (v128.store offset=604608 (local.get $at.119) (local.get $v.118))
      (v128.store offset=604820 (local.get $at.119) (local.get $v.120))
      (local.set $at.119 (i32.add (local.get $at.119) (i32.const 424)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 0))
      (local.set $at.138
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $i
        (local.set $v.121 (v128.const f32x4 0 0 0 0))
        (local.set $v.122 (v128.const f32x4 0 0 0 0))
        (local.set $v.123 (v128.const f32x4 0 0 0 0))
        (local.set $v.124 (v128.const f32x4 0 0 0 0))
        (local.set $v.125 (v128.const f32x4 0 0 0 0))
        (local.set $v.126 (v128.const f32x4 0 0 0 0))
        (local.set $v.127 (v128.const f32x4 0 0 0 0))
        (local.set $v.128 (v128.const f32x4 0 0 0 0))
        (local.set $b (i32.const 0))
        (local.set $at.129
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.131
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $b
          (local.set $v.130 (v128.load offset=390464 (local.get $at.129)))
          (local.set $v.132 (v128.load32_splat offset=498368 (local.get $at.131)))
          (local.set $v.121 (f32x4.add (local.get $v.121) (f32x4.mul (local.get $v.130) (local.get $v.132))))
          (local.set $v.133 (v128.load offset=390480 (local.get $at.129)))
          (local.set $v.122 (f32x4.add (local.get $v.122) (f32x4.mul (local.get $v.133) (local.get $v.132))))
          (local.set $v.134 (v128.load32_splat offset=498372 (local.get $at.131)))
          (local.set $v.123 (f32x4.add (local.get $v.123) (f32x4.mul (local.get $v.130) (local.get $v.134))))
          (local.set $v.124 (f32x4.add (local.get $v.124) (f32x4.mul (local.get $v.133) (local.get $v.134))))
          (local.set $v.135 (v128.load32_splat offset=498376 (local.get $at.131)))
          (local.set $v.125 (f32x4.add (local.get $v.125) (f32x4.mul (local.get $v.130) (local.get $v.135))))
          (local.set $v.126 (f32x4.add (local.get $v.126) (f32x4.mul (local.get $v.133) (local.get $v.135))))
          (local.set $v.136 (v128.load32_splat offset=498380 (local.get $at.131)))
          (local.set $v.127 (f32x4.add (local.get $v.127) (f32x4.mul (local.get $v.130) (local.get $v.136))))
          (local.set $v.128 (f32x4.add (local.get $v.128) (f32x4.mul (local.get $v.133) (local.get $v.136))))
          (local.set $at.129 (i32.add (local.get $at.129) (i32.const 212)))
          (local.set $at.131 (i32.add (local.get $at.131) (i32.const 212)))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (local.set $v.137 (f32x4.div (local.get $v.121) (v128.const f32x4 100 100 100 100)))
        (local.set $v.139 (f32x4.div (local.get $v.122) (v128.const f32x4 100 100 100 100)))
        (local.set $v.140 (f32x4.div (local.get $v.123) (v128.const f32x4 100 100 100 100)))
        (local.set $v.141 (f32x4.div (local.get $v.124) (v128.const f32x4 100 100 100 100)))
        (local.set $v.142 (f32x4.div (local.get $v.125) (v128.const f32x4 100 100 100 100)))
        (local.set $v.143 (f32x4.div (local.get $v.126) (v128.const f32x4 100 100 100 100)))
        (local.set $v.144 (f32x4.div (local.get $v.127) (v128.const f32x4 100 100 100 100)))
        (local.set $v.145 (f32x4.div (local.get $v.128) (v128.const f32x4 100 100 100 100)))
        (v128.store offset=1316288 (local.get $at.138) (local.get $v.137))
        (v128.store offset=1316304 (local.get $at.138) (local.get $v.139))
        (v128.store offset=1316500 (local.get $at.138) (local.get $v.140))
        (v128.store offset=1316516 (local.get $at.138) (local.get $v.141))
        (v128.store offset=1316712 (local.get $at.138) (local.get $v.142))
        (v128.store offset=1316728 (local.get $at.138) (local.get $v.143))
        (v128.store offset=1316924 (local.get $at.138) (local.get $v.144))
        (v128.store offset=1316940 (local.get $at.138) (local.get $v.145))
        (local.set $at.138 (i32.add (local.get $at.138) (i32.const 848)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 0))
    (local.set $at.163
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $i
      (local.set $v.146 (v128.const f32x4 0 0 0 0))
      (local.set $v.147 (v128.const f32x4 0 0 0 0))
      (local.set $v.148 (v128.const f32x4 0 0 0 0))
      (local.set $v.149 (v128.const f32x4 0 0 0 0))
      (local.set $v.150 (v128.const f32x4 0 0 0 0))
      (local.set $v.151 (v128.const f32x4 0 0 0 0))
      (local.set $v.152 (v128.const f32x4 0 0 0 0))
      (local.set $v.153 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.154
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.156
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.155 (v128.load offset=390464 (local.get $at.154)))
        (local.set $v.157 (v128.load32_splat offset=498368 (local.get $at.156)))
        (local.set $v.146 (f32x4.add (local.get $v.146) (f32x4.mul (local.get $v.155) (local.get $v.157))))
        (local.set $v.158 (v128.load offset=390468 (local.get $at.154)))
        (local.set $v.147 (f32x4.add (local.get $v.147) (f32x4.mul (local.get $v.158) (local.get $v.157))))
        (local.set $v.159 (v128.load32_splat offset=498372 (local.get $at.156)))
        (local.set $v.148 (f32x4.add (local.get $v.148) (f32x4.mul (local.get $v.155) (local.get $v.159))))
        (local.set $v.149 (f32x4.add (local.get $v.149) (f32x4.mul (local.get $v.158) (local.get $v.159))))
        (local.set $v.160 (v128.load32_splat offset=498376 (local.get $at.156)))
        (local.set $v.150 (f32x4.add (local.get $v.150) (f32x4.mul (local.get $v.155) (local.get $v.160))))
        (local.set $v.151 (f32x4.add (local.get $v.151) (f32x4.mul (local.get $v.158) (local.get $v.160))))
        (local.set $v.161 (v128.load32_splat offset=498380 (local.get $at.156)))
        (local.set $v.152 (f32x4.add (local.get $v.152) (f32x4.mul (local.get $v.155) (local.get $v.161))))
        (local.set $v.153 (f32x4.add (local.get $v.153) (f32x4.mul (local.get $v.158) (local.get $v.161))))
        (local.set $at.154 (i32.add (local.get $at.154) (i32.const 212)))
        (local.set $at.156 (i32.add (local.get $at.156) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.162 (f32x4.div (local.get $v.146) (v128.const f32x4 100 100 100 100)))
      (local.set $v.164 (f32x4.div (local.get $v.147) (v128.const f32x4 100 100 100 100)))
      (local.set $v.165 (f32x4.div (local.get $v.148) (v128.const f32x4 100 100 100 100)))
      (local.set $v.166 (f32x4.div (local.get $v.149) (v128.const f32x4 100 100 100 100)))
      (local.set $v.167 (f32x4.div (local.get $v.150) (v128.const f32x4 100 100 100 100)))
      (local.set $v.168 (f32x4.div (local.get $v.151) (v128.const f32x4 100 100 100 100)))
      (local.set $v.169 (f32x4.div (local.get $v.152) (v128.const f32x4 100 100 100 100)))
      (local.set $v.170 (f32x4.div (local.get $v.153) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1316288 (local.get $at.163) (local.get $v.162))
      (v128.store offset=1316292 (local.get $at.163) (local.get $v.164))
      (v128.store offset=1316500 (local.get $at.163) (local.get $v.165))
      (v128.store offset=1316504 (local.get $at.163) (local.get $v.166))
      (v128.store offset=1316712 (local.get $at.163) (local.get $v.167))
      (v128.store offset=1316716 (local.get $at.163) (local.get $v.168))
      (v128.store offset=1316924 (local.get $at.163) (local.get $v.169))
      (v128.store offset=1316928 (local.get $at.163) (local.get $v.170))
      (local.set $at.163 (i32.add (local.get $at.163) (i32.const 848)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 52))
      (local.set $at.187
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.171 (v128.const f32x4 0 0 0 0))
      (local.set $v.172 (v128.const f32x4 0 0 0 0))
      (local.set $v.173 (v128.const f32x4 0 0 0 0))
      (local.set $v.174 (v128.const f32x4 0 0 0 0))
      (local.set $v.175 (v128.const f32x4 0 0 0 0))
      (local.set $v.176 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.177
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.179
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.178 (v128.load offset=390464 (local.get $at.177)))
        (local.set $v.180 (v128.load32_splat offset=498368 (local.get $at.179)))
        (local.set $v.171 (f32x4.add (local.get $v.171) (f32x4.mul (local.get $v.178) (local.get $v.180))))
        (local.set $v.181 (v128.load offset=390480 (local.get $at.177)))
        (local.set $v.172 (f32x4.add (local.get $v.172) (f32x4.mul (local.get $v.181) (local.get $v.180))))
        (local.set $v.182 (v128.load offset=390496 (local.get $at.177)))
        (local.set $v.173 (f32x4.add (local.get $v.173) (f32x4.mul (local.get $v.182) (local.get $v.180))))
        (local.set $v.183 (v128.load offset=390512 (local.get $at.177)))
        (local.set $v.174 (f32x4.add (local.get $v.174) (f32x4.mul (local.get $v.183) (local.get $v.180))))
        (local.set $v.184 (v128.load offset=390528 (local.get $at.177)))
        (local.set $v.175 (f32x4.add (local.get $v.175) (f32x4.mul (local.get $v.184) (local.get $v.180))))
        (local.set $v.185 (v128.load offset=390544 (local.get $at.177)))
        (local.set $v.176 (f32x4.add (local.get $v.176) (f32x4.mul (local.get $v.185) (local.get $v.180))))
        (local.set $at.177 (i32.add (local.get $at.177) (i32.const 212)))
        (local.set $at.179 (i32.add (local.get $at.179) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.186 (f32x4.div (local.get $v.171) (v128.const f32x4 100 100 100 100)))
      (local.set $v.188 (f32x4.div (local.get $v.172) (v128.const f32x4 100 100 100 100)))
      (local.set $v.189 (f32x4.div (local.get $v.173) (v128.const f32x4 100 100 100 100)))
      (local.set $v.190 (f32x4.div (local.get $v.174) (v128.const f32x4 100 100 100 100)))
      (local.set $v.191 (f32x4.div (local.get $v.175) (v128.const f32x4 100 100 100 100)))
      (local.set $v.192 (f32x4.div (local.get $v.176) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1316288 (local.get $at.187) (local.get $v.186))
      (v128.store offset=1316304 (local.get $at.187) (local.get $v.188))
      (v128.store offset=1316320 (local.get $at.187) (local.get $v.189))
      (v128.store offset=1316336 (local.get $at.187) (local.get $v.190))
      (v128.store offset=1316352 (local.get $at.187) (local.get $v.191))
      (v128.store offset=1316368 (local.get $at.187) (local.get $v.192))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 24))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 52))
    (local.set $at.201
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $v.193 (v128.const f32x4 0 0 0 0))
    (local.set $v.194 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.195
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $at.197
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.196 (v128.load offset=390464 (local.get $at.195)))
      (local.set $v.198 (v128.load32_splat offset=498368 (local.get $at.197)))
      (local.set $v.193 (f32x4.add (local.get $v.193) (f32x4.mul (local.get $v.196) (local.get $v.198))))
      (local.set $v.199 (v128.load offset=390468 (local.get $at.195)))
      (local.set $v.194 (f32x4.add (local.get $v.194) (f32x4.mul (local.get $v.199) (local.get $v.198))))
      (local.set $at.195 (i32.add (local.get $at.195) (i32.const 212)))
      (local.set $at.197 (i32.add (local.get $at.197) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.200 (f32x4.div (local.get $v.193) (v128.const f32x4 100 100 100 100)))
    (local.set $v.202 (f32x4.div (local.get $v.194) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=1316288 (local.get $at.201) (local.get $v.200))
    (v128.store offset=1316292 (local.get $at.201) (local.get $v.202))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $j (i32.const 0))
        (local.set $at.203 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.228 (v128.load32_splat offset=1350080 (i32.const 0)))
        (local.set $v.229 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.228)))
        (local.set $v.233 (v128.load32_splat offset=1350144 (i32.const 0)))
        (local.set $v.234 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.233)))
        (local.set $v.239 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.240 (local.get $v.239))
        (loop $j
          (local.set $v.204 (v128.load offset=1316288 (local.get $at.203)))
          (local.set $v.205 (local.get $v.204))
          (local.set $v.206 (v128.load offset=1316304 (local.get $at.203)))
          (local.set $v.207 (local.get $v.206))
          (local.set $v.208 (v128.load offset=1316320 (local.get $at.203)))
          (local.set $v.209 (local.get $v.208))
          (local.set $v.210 (v128.load offset=1327552 (local.get $at.203)))
          (local.set $v.211
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.210))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.205))))
          (local.set $v.212 (v128.load offset=1327568 (local.get $at.203)))
          (local.set $v.213
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.212))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.207))))
          (local.set $v.214 (v128.load offset=1327584 (local.get $at.203)))
          (local.set $v.215
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.214))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.209))))
          (local.set $v.216 (v128.load offset=1338816 (local.get $at.203)))
          (local.set $v.217
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.216))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.205) (local.get $v.205)))))
          (local.set $v.218 (v128.load offset=1338832 (local.get $at.203)))
          (local.set $v.219
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.218))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.207) (local.get $v.207)))))
          (local.set $v.220 (v128.load offset=1338848 (local.get $at.203)))
          (local.set $v.221
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.220))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.209) (local.get $v.209)))))
          (local.set $v.222 (local.get $v.211))
          (local.set $v.223 (local.get $v.213))
          (local.set $v.224 (local.get $v.215))
          (v128.store offset=1327552 (local.get $at.203) (local.get $v.222))
          (v128.store offset=1327568 (local.get $at.203) (local.get $v.223))
          (v128.store offset=1327584 (local.get $at.203) (local.get $v.224))
          (local.set $v.225 (local.get $v.217))
          (local.set $v.226 (local.get $v.219))
          (local.set $v.227 (local.get $v.221))
          (v128.store offset=1338816 (local.get $at.203) (local.get $v.225))
          (v128.store offset=1338832 (local.get $at.203) (local.get $v.226))
          (v128.store offset=1338848 (local.get $at.203) (local.get $v.227))
          (local.set $v.230 (f32x4.div (local.get $v.211) (local.get $v.229)))
          (local.set $v.231 (f32x4.div (local.get $v.213) (local.get $v.229)))
          (local.set $v.232 (f32x4.div (local.get $v.215) (local.get $v.229)))
          (local.set $v.235 (f32x4.sqrt (f32x4.div (local.get $v.217) (local.get $v.234))))
          (local.set $v.236 (f32x4.sqrt (f32x4.div (local.get $v.219) (local.get $v.234))))
          (local.set $v.237 (f32x4.sqrt (f32x4.div (local.get $v.221) (local.get $v.234))))
          (local.set $v.238 (v128.load offset=1305024 (local.get $at.203)))
          (local.set $v.241
            (f32x4.add
              (local.get $v.238)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.230))
                (f32x4.add
                  (local.get $v.235)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.242 (v128.load offset=1305040 (local.get $at.203)))
          (local.set $v.243
            (f32x4.add
              (local.get $v.242)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.231))
                (f32x4.add
                  (local.get $v.236)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.244 (v128.load offset=1305056 (local.get $at.203)))
          (local.set $v.245
            (f32x4.add
              (local.get $v.244)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.232))
                (f32x4.add
                  (local.get $v.237)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.246 (local.get $v.241))
          (local.set $v.247 (local.get $v.243))
          (local.set $v.248 (local.get $v.245))
          (v128.store offset=1305024 (local.get $at.203) (local.get $v.246))
          (v128.store offset=1305040 (local.get $at.203) (local.get $v.247))
          (v128.store offset=1305056 (local.get $at.203) (local.get $v.248))
          (local.set $at.203 (i32.add (local.get $at.203) (i32.const 48)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 12))) (i32.const 2808))))
        (local.set $j (i32.const 2808))
        (local.set $at.249 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.258 (v128.load32_splat offset=1350080 (i32.const 0)))
        (local.set $v.259 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.258)))
        (local.set $v.261 (v128.load32_splat offset=1350144 (i32.const 0)))
        (local.set $v.262 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.261)))
        (local.set $v.265 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.266 (local.get $v.265))
        (local.set $v.250 (v128.load offset=1316288 (local.get $at.249)))
        (local.set $v.251 (local.get $v.250))
        (local.set $v.252 (v128.load offset=1327552 (local.get $at.249)))
        (local.set $v.253
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.252))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.251))))
        (local.set $v.254 (v128.load offset=1338816 (local.get $at.249)))
        (local.set $v.255
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.254))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.251) (local.get $v.251)))))
        (local.set $v.256 (local.get $v.253))
        (v128.store32_lane offset=1327552 0 (local.get $at.249) (local.get $v.256))
        (local.set $v.257 (local.get $v.255))
        (v128.store32_lane offset=1338816 0 (local.get $at.249) (local.get $v.257))
        (local.set $v.260 (f32x4.div (local.get $v.253) (local.get $v.259)))
        (local.set $v.263 (f32x4.sqrt (f32x4.div (local.get $v.255) (local.get $v.262))))
        (local.set $v.264 (v128.load offset=1305024 (local.get $at.249)))
        (local.set $v.267
          (f32x4.add
            (local.get $v.264)
            (f32x4.div
              (f32x4.mul (local.get $v.266) (local.get $v.260))
              (f32x4.add
                (local.get $v.263)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.268 (local.get $v.267))
        (v128.store32_lane offset=1305024 0 (local.get $at.249) (local.get $v.268)))))
  (func $step.synapse_W_5 (param $slot i32)
    (local $j i32) (local $b i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $i i32) (local $at.11 i32)
    (local $v.12 v128) (local $at.13 i32) (local $v.14 v128) (local $v.15 v128) (local $v.16 v128)
    (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $at.20 i32) (local $v.21 v128)
    (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128) (local $v.26 v128)
    (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128) (local $v.31 v128)
    (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128) (local $at.36 i32)
    (local $v.37 v128) (local $at.38 i32) (local $v.39 v128) (local $v.40 v128) (local $v.41 v128)
    (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $at.45 i32) (local $v.46 v128)
    (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128) (local $v.51 v128)
    (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128) (local $v.56 v128)
    (local $v.57 v128) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128) (local $at.61 i32)
    (local $v.62 v128) (local $at.63 i32) (local $v.64 v128) (local $v.65 v128) (local $v.66 v128)
    (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128) (local $v.71 v128)
    (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $v.75 v128) (local $v.76 v128)
    (local $v.77 v128) (local $v.78 v128) (local $at.79 i32) (local $v.80 v128) (local $at.81 i32)
    (local $v.82 v128) (local $v.83 v128) (local $v.84 v128) (local $at.85 i32) (local $v.86 v128)
    (local $v.87 v128) (local $v.88 v128) (local $v.89 v128) (local $v.90 v128) (local $v.91 v128)
    (local $v.92 v128) (local $v.93 v128) (local $v.94 v128) (local $at.95 i32) (local $v.96 v128)
    (local $at.97 i32) (local $v.98 v128) (local $v.99 v128) (local $v.100 v128) (local $v.101 v128)
    (local $v.102 v128) (local $v.103 v128) (local $v.104 v128) (local $v.105 v128) (local $v.106 v128)
    (local $v.107 v128) (local $v.108 v128) (local $v.109 v128) (local $v.110 v128) (local $v.111 v128)
    (local $v.112 v128) (local $at.113 i32) (local $v.114 v128) (local $at.115 i32) (local $v.116 v128)
    (local $v.117 v128) (local $v.118 v128) (local $at.119 i32) (local $v.120 v128) (local $v.121 v128)
    (local $v.122 v128) (local $v.123 v128) (local $v.124 v128) (local $v.125 v128) (local $v.126 v128)
    (local $v.127 v128) (local $v.128 v128) (local $at.129 i32) (local $v.130 v128) (local $at.131 i32)
    (local $v.132 v128) (local $v.133 v128) (local $v.134 v128) (local $v.135 v128) (local $v.136 v128)
    (local $v.137 v128) (local $at.138 i32) (local $v.139 v128) (local $v.140 v128) (local $v.141 v128)
    (local $v.142 v128) (local $v.143 v128) (local $v.144 v128) (local $v.145 v128) (local $v.146 v128)
    (local $v.147 v128) (local $v.148 v128) (local $v.149 v128) (local $v.150 v128) (local $v.151 v128)
    (local $v.152 v128) (local $v.153 v128) (local $at.154 i32) (local $v.155 v128) (local $at.156 i32)
    (local $v.157 v128) (local $v.158 v128) (local $v.159 v128) (local $v.160 v128) (local $v.161 v128)
    (local $v.162 v128) (local $at.163 i32) (local $v.164 v128) (local $v.165 v128) (local $v.166 v128)
    (local $v.167 v128) (local $v.168 v128) (local $v.169 v128) (local $v.170 v128) (local $v.171 v128)
    (local $v.172 v128) (local $v.173 v128) (local $v.174 v128) (local $v.175 v128) (local $v.176 v128)
    (local $at.177 i32) (local $v.178 v128) (local $at.179 i32) (local $v.180 v128) (local $v.181 v128)
    (local $v.182 v128) (local $v.183 v128) (local $v.184 v128) (local $v.185 v128) (local $v.186 v128)
    (local $at.187 i32) (local $v.188 v128) (local $v.189 v128) (local $v.190 v128) (local $v.191 v128)
    (local $v.192 v128) (local $v.193 v128) (local $v.194 v128) (local $at.195 i32) (local $v.196 v128)
    (local $at.197 i32) (local $v.198 v128) (local $v.199 v128) (local $v.200 v128) (local $at.201 i32)
    (local $v.202 v128) (local $at.203 i32) (local $v.204 v128) (local $v.205 v128) (local $v.206 v128)
    (local $v.207 v128) (local $v.208 v128) (local $v.209 v128) (local $v.210 v128) (local $v.211 v128)
    (local $v.212 v128) (local $v.213 v128) (local $v.214 v128) (local $v.215 v128) (local $v.216 v128)
    (local $v.217 v128) (local $v.218 v128) (local $v.219 v128) (local $v.220 v128) (local $v.221 v128)
    (local $v.222 v128) (local $v.223 v128) (local $v.224 v128) (local $v.225 v128) (local $v.226 v128)
    (local $v.227 v128) (local $v.228 v128) (local $v.229 v128) (local $v.230 v128) (local $v.231 v128)
    (local $v.232 v128) (local $v.233 v128) (local $v.234 v128) (local $v.235 v128) (local $v.236 v128)
    (local $v.237 v128) (local $v.238 v128) (local $v.239 v128) (local $v.240 v128) (local $v.241 v128)
    (local $v.242 v128) (local $v.243 v128) (local $v.244 v128) (local $v.245 v128) (local $v.246 v128)
    (local $v.247 v128) (local $v.248 v128) (local $at.249 i32) (local $v.250 v128) (local $v.251 v128)
    (local $v.252 v128) (local $v.253 v128) (local $v.254 v128) (local $v.255 v128) (local $v.256 v128)
    (local $v.257 v128) (local $v.258 v128) (local $v.259 v128) (local $v.260 v128) (local $v.261 v128)
    (local $v.262 v128) (local $v.263 v128) (local $v.264 v128) (local $v.265 v128) (local $v.266 v128)
    (local $v.267 v128) (local $v.268 v128)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h5,h4]: W' e, W r, learning of W
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $b (i32.const 0))
      (local.set $at.20
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $b
        (local.set $v.2 (v128.const f32x4 0 0 0 0))
        (local.set $v.3 (v128.const f32x4 0 0 0 0))
        (local.set $v.4 (v128.const f32x4 0 0 0 0))
        (local.set $v.5 (v128.const f32x4 0 0 0 0))
        (local.set $v.6 (v128.const f32x4 0 0 0 0))
        (local.set $v.7 (v128.const f32x4 0 0 0 0))
        (local.set $v.8 (v128.const f32x4 0 0 0 0))
        (local.set $v.9 (v128.const f32x4 0 0 0 0))
        (local.set $i (i32.const 0))
        (local.set $at.11
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.13
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $i
          (local.set $v.12 (v128.load offset=1350208 (local.get $at.11)))
          (local.set $v.14 (v128.load32_splat offset=648768 (local.get $at.13)))
          (local.set $v.2 (f32x4.add (local.get $v.2) (f32x4.mul (local.get $v.12) (local.get $v.14))))
          (local.set $v.15 (v128.load offset=1350224 (local.get $at.11)))
          (local.set $v.3 (f32x4.add (local.get $v.3) (f32x4.mul (local.get $v.15) (local.get $v.14))))
          (local.set $v.16 (v128.load32_splat offset=648980 (local.get $at.13)))
          (local.set $v.4 (f32x4.add (local.get $v.4) (f32x4.mul (local.get $v.12) (local.get $v.16))))
          (local.set $v.5 (f32x4.add (local.get $v.5) (f32x4.mul (local.get $v.15) (local.get $v.16))))
          (local.set $v.17 (v128.load32_splat offset=649192 (local.get $at.13)))
          (local.set $v.6 (f32x4.add (local.get $v.6) (f32x4.mul (local.get $v.12) (local.get $v.17))))
          (local.set $v.7 (f32x4.add (local.get $v.7) (f32x4.mul (local.get $v.15) (local.get $v.17))))
          (local.set $v.18 (v128.load32_splat offset=649404 (local.get $at.13)))
          (local.set $v.8 (f32x4.add (local.get $v.8) (f32x4.mul (local.get $v.12) (local.get $v.18))))
          (local.set $v.9 (f32x4.add (local.get $v.9) (f32x4.mul (local.get $v.15) (local.get $v.18))))
          (local.set $at.11 (i32.add (local.get $at.11) (i32.const 212)))
          (local.set $at.13 (i32.add (local.get $at.13) (i32.const 4)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
        (local.set $v.19 (local.get $v.2))
        (local.set $v.21 (local.get $v.3))
        (local.set $v.22 (local.get $v.4))
        (local.set $v.23 (local.get $v.5))
        (local.set $v.24 (local.get $v.6))
        (local.set $v.25 (local.get $v.7))
        (local.set $v.26 (local.get $v.8))
        (local.set $v.27 (local.get $v.9))
        (v128.store offset=583360 (local.get $at.20) (local.get $v.19))
        (v128.store offset=583376 (local.get $at.20) (local.get $v.21))
        (v128.store offset=583572 (local.get $at.20) (local.get $v.22))
        (v128.store offset=583588 (local.get $at.20) (local.get $v.23))
        (v128.store offset=583784 (local.get $at.20) (local.get $v.24))
        (v128.store offset=583800 (local.get $at.20) (local.get $v.25))
        (v128.store offset=583996 (local.get $at.20) (local.get $v.26))
        (v128.store offset=584012 (local.get $at.20) (local.get $v.27))
        (local.set $at.20 (i32.add (local.get $at.20) (i32.const 848)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $b (i32.const 0))
    (local.set $at.45
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $b
      (local.set $v.28 (v128.const f32x4 0 0 0 0))
      (local.set $v.29 (v128.const f32x4 0 0 0 0))
      (local.set $v.30 (v128.const f32x4 0 0 0 0))
      (local.set $v.31 (v128.const f32x4 0 0 0 0))
      (local.set $v.32 (v128.const f32x4 0 0 0 0))
      (local.set $v.33 (v128.const f32x4 0 0 0 0))
      (local.set $v.34 (v128.const f32x4 0 0 0 0))
      (local.set $v.35 (v128.const f32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (local.set $at.36
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.38
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.37 (v128.load offset=1350208 (local.get $at.36)))
        (local.set $v.39 (v128.load32_splat offset=648768 (local.get $at.38)))
        (local.set $v.28 (f32x4.add (local.get $v.28) (f32x4.mul (local.get $v.37) (local.get $v.39))))
        (local.set $v.40 (v128.load offset=1350212 (local.get $at.36)))
        (local.set $v.29 (f32x4.add (local.get $v.29) (f32x4.mul (local.get $v.40) (local.get $v.39))))
        (local.set $v.41 (v128.load32_splat offset=648980 (local.get $at.38)))
        (local.set $v.30 (f32x4.add (local.get $v.30) (f32x4.mul (local.get $v.37) (local.get $v.41))))
        (local.set $v.31 (f32x4.add (local.get $v.31) (f32x4.mul (local.get $v.40) (local.get $v.41))))
        (local.set $v.42 (v128.load32_splat offset=649192 (local.get $at.38)))
        (local.set $v.32 (f32x4.add (local.get $v.32) (f32x4.mul (local.get $v.37) (local.get $v.42))))
        (local.set $v.33 (f32x4.add (local.get $v.33) (f32x4.mul (local.get $v.40) (local.get $v.42))))
        (local.set $v.43 (v128.load32_splat offset=649404 (local.get $at.38)))
        (local.set $v.34 (f32x4.add (local.get $v.34) (f32x4.mul (local.get $v.37) (local.get $v.43))))
        (local.set $v.35 (f32x4.add (local.get $v.35) (f32x4.mul (local.get $v.40) (local.get $v.43))))
        (local.set $at.36 (i32.add (local.get $at.36) (i32.const 212)))
        (local.set $at.38 (i32.add (local.get $at.38) (i32.const 4)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (local.set $v.44 (local.get $v.28))
      (local.set $v.46 (local.get $v.29))
      (local.set $v.47 (local.get $v.30))
      (local.set $v.48 (local.get $v.31))
      (local.set $v.49 (local.get $v.32))
      (local.set $v.50 (local.get $v.33))
      (local.set $v.51 (local.get $v.34))
      (local.set $v.52 (local.get $v.35))
      (v128.store offset=583360 (local.get $at.45) (local.get $v.44))
      (v128.store offset=583364 (local.get $at.45) (local.get $v.46))
      (v128.store offset=583572 (local.get $at.45) (local.get $v.47))
      (v128.store offset=583576 (local.get $at.45) (local.get $v.48))
      (v128.store offset=583784 (local.get $at.45) (local.get $v.49))
      (v128.store offset=583788 (local.get $at.45) (local.get $v.50))
      (v128.store offset=583996 (local.get $at.45) (local.get $v.51))
      (v128.store offset=584000 (local.get $at.45) (local.get $v.52))
      (local.set $at.45 (i32.add (local.get $at.45) (i32.const 848)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $b (i32.const 0))
      (local.set $at.85
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.53 (v128.const f32x4 0 0 0 0))
        (local.set $v.54 (v128.const f32x4 0 0 0 0))
        (local.set $v.55 (v128.const f32x4 0 0 0 0))
        (local.set $v.56 (v128.const f32x4 0 0 0 0))
        (local.set $v.57 (v128.const f32x4 0 0 0 0))
        (local.set $v.58 (v128.const f32x4 0 0 0 0))
        (local.set $v.59 (v128.const f32x4 0 0 0 0))
        (local.set $v.60 (v128.const f32x4 0 0 0 0))
        (local.set $j (i32.const 0))
        (local.set $at.61
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.63
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (loop $j
          (local.set $v.62 (v128.load offset=1350208 (local.get $at.61)))
          (local.set $v.64 (v128.load offset=540864 (local.get $at.63)))
          (local.set $v.53 (f32x4.add (local.get $v.53) (f32x4.mul (local.get $v.62) (local.get $v.64))))
          (local.set $v.65 (v128.load offset=541076 (local.get $at.63)))
          (local.set $v.57 (f32x4.add (local.get $v.57) (f32x4.mul (local.get $v.62) (local.get $v.65))))
          (local.set $v.66 (v128.load offset=1350420 (local.get $at.61)))
          (local.set $v.54 (f32x4.add (local.get $v.54) (f32x4.mul (local.get $v.66) (local.get $v.64))))
          (local.set $v.58 (f32x4.add (local.get $v.58) (f32x4.mul (local.get $v.66) (local.get $v.65))))
          (local.set $v.67 (v128.load offset=1350632 (local.get $at.61)))
          (local.set $v.55 (f32x4.add (local.get $v.55) (f32x4.mul (local.get $v.67) (local.get $v.64))))
          (local.set $v.59 (f32x4.add (local.get $v.59) (f32x4.mul (local.get $v.67) (local.get $v.65))))
          (local.set $v.68 (v128.load offset=1350844 (local.get $at.61)))
          (local.set $v.56 (f32x4.add (local.get $v.56) (f32x4.mul (local.get $v.68) (local.get $v.64))))
          (local.set $v.60 (f32x4.add (local.get $v.60) (f32x4.mul (local.get $v.68) (local.get $v.65))))
          (local.set $at.61 (i32.add (local.get $at.61) (i32.const 16)))
          (local.set $at.63 (i32.add (local.get $at.63) (i32.const 16)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $v.69
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.53) (local.get $v.54)))
        (local.set $v.70
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.55) (local.get $v.56)))
        (local.set $v.71
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.53) (local.get $v.54)))
        (local.set $v.72
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.55) (local.get $v.56)))
        (local.set $v.73
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.69) (local.get $v.70))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.69)
                (local.get $v.70)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.71) (local.get $v.72))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.71)
                (local.get $v.72)))))
        (local.set $v.74
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.57) (local.get $v.58)))
        (local.set $v.75
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.59) (local.get $v.60)))
        (local.set $v.76
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.57) (local.get $v.58)))
        (local.set $v.77
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.59) (local.get $v.60)))
        (local.set $v.78
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.74) (local.get $v.75))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.74)
                (local.get $v.75)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.76) (local.get $v.77))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.76)
                (local.get $v.77)))))
        (local.set $j (i32.const 52))
        (local.set $at.79
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.81
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $v.80
          (v128.load32_lane offset=1350844 3
            (local.get $at.79)
            (v128.load32_lane offset=1350632 2
              (local.get $at.79)
              (v128.load32_lane offset=1350420 1
                (local.get $at.79)
                (v128.load32_zero offset=1350208 (local.get $at.79))))))
        (local.set $v.82 (v128.load32_splat offset=540864 (local.get $at.81)))
        (local.set $v.73 (f32x4.add (local.get $v.73) (f32x4.mul (local.get $v.80) (local.get $v.82))))
        (local.set $v.83 (v128.load32_splat offset=541076 (local.get $at.81)))
        (local.set $v.78 (f32x4.add (local.get $v.78) (f32x4.mul (local.get $v.80) (local.get $v.83))))
        (local.set $v.84 (local.get $v.73))
        (local.set $v.86 (local.get $v.78))
        (v128.store offset=755008 (local.get $at.85) (local.get $v.84))
        (v128.store offset=755220 (local.get $at.85) (local.get $v.86))
        (local.set $at.85 (i32.add (local.get $at.85) (i32.const 424)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
    (local.set $i (i32.const 49))
    (local.set $b (i32.const 0))
    (local.set $at.119
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.87 (v128.const f32x4 0 0 0 0))
      (local.set $v.88 (v128.const f32x4 0 0 0 0))
      (local.set $v.89 (v128.const f32x4 0 0 0 0))
      (local.set $v.90 (v128.const f32x4 0 0 0 0))
      (local.set $v.91 (v128.const f32x4 0 0 0 0))
      (local.set $v.92 (v128.const f32x4 0 0 0 0))
      (local.set $v.93 (v128.const f32x4 0 0 0 0))
      (local.set $v.94 (v128.const f32x4 0 0 0 0))
      (local.set $j (i32.const 0))
      (local.set $at.95
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.97
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $j
        (local.set $v.96 (v128.load offset=1350208 (local.get $at.95)))
        (local.set $v.98 (v128.load offset=540864 (local.get $at.97)))
        (local.set $v.87 (f32x4.add (local.get $v.87) (f32x4.mul (local.get $v.96) (local.get $v.98))))
        (local.set $v.99 (v128.load offset=541076 (local.get $at.97)))
        (local.set $v.91 (f32x4.add (local.get $v.91) (f32x4.mul (local.get $v.96) (local.get $v.99))))
        (local.set $v.100 (v128.load offset=1350420 (local.get $at.95)))
        (local.set $v.88 (f32x4.add (local.get $v.88) (f32x4.mul (local.get $v.100) (local.get $v.98))))
        (local.set $v.92 (f32x4.add (local.get $v.92) (f32x4.mul (local.get $v.100) (local.get $v.99))))
        (local.set $v.101 (v128.load offset=1350632 (local.get $at.95)))
        (local.set $v.89 (f32x4.add (local.get $v.89) (f32x4.mul (local.get $v.101) (local.get $v.98))))
        (local.set $v.93 (f32x4.add (local.get $v.93) (f32x4.mul (local.get $v.101) (local.get $v.99))))
        (local.set $v.102 (v128.load offset=1350844 (local.get $at.95)))
        (local.set $v.90 (f32x4.add (local.get $v.90) (f32x4.mul (local.get $v.102) (local.get $v.98))))
        (local.set $v.94 (f32x4.add (local.get $v.94) (f32x4.mul (local.get $v.102) (local.get $v.99))))
        (local.set $at.95 (i32.add (local.get $at.95) (i32.const 16)))
        (local.set $at.97 (i32.add (local.get $at.97) (i32.const 16)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
      (local.set $v.103
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.87) (local.get $v.88)))
      (local.set $v.104
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.89) (local.get $v.90)))
      (local.set $v.105
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.87) (local.get $v.88)))
      (local.set $v.106
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.89) (local.get $v.90)))
      (local.set $v.107
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.103) (local.get $v.104))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.103)
              (local.get $v.104)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.105) (local.get $v.106))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.105)
              (local.get $v.106)))))
      (local.set $v.108
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.91) (local.get $v.92)))
      (local.set $v.109
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.93) (local.get $v.94)))
      (local.set $v.110
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.91) (local.get $v.92)))
      (local.set $v.111
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.93) (local.get $v.94)))
      (local.set $v.112
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.108) (local.get $v.109))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.108)
              (local.get $v.109)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.110) (local.get $v.111))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.110)
              (local.get $v.111)))))
      (local.set $j (i32.const 52))
      (local.set $at.113
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.115
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.114
        (v128.load32_lane offset=1350844 3
          (local.get $at.113)
          (v128.load32_lane offset=1350632 2
            (local.get $at.113)
            (v128.load32_lane offset=1350420 1
              (local.get $at.113)
              (v128.load32_zero offset=1350208 (local.get $at.113))))))
      (local.set $v.116 (v128.load32_splat offset=540864 (local.get $at.115)))
      (local.set $v.107 (f32x4.add (local.get $v.107) (f32x4.mul (local.get $v.114) (local.get $v.116))))
      (local.set $v.117 (v128.load32_splat offset=541076 (local.get $at.115)))
      (local.set $v.112 (f32x4.add (local.get $v.112) (f32x4.mul (local.get $v.114) (local.get $v.117))))
      (local.set $v.118 (local.get $v.107))
      (local.set $v.120 (local.get $v.112))
      (v128.store offset=755008 (local.get $at.119) (local.get $v.118))
      (v128.store offset=755220 (local.get $at.119) (local.get $v.120))
      (local.set $at.119 (i32.add (local.get $at.119) (i32.const 424)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 0))
      (local.set $at.138
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $i
        (local.set $v.121 (v128.const f32x4 0 0 0 0))
        (local.set $v.122 (v128.const f32x4 0 0 0 0))
        (local.set $v.123 (v128.const f32x4 0 0 0 0))
        (local.set $v.124 (v128.const f32x4 0 0 0 0))
        (local.set $v.125 (v128.const f32x4 0 0 0 0))
        (local.set $v.126 (v128.const f32x4 0 0 0 0))
        (local.set $v.127 (v128.const f32x4 0 0 0 0))
        (local.set $v.128 (v128.const f32x4 0 0 0 0))
        (local.set $b (i32.const 0))
        (local.set $at.129
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.131
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $b
          (local.set $v.130 (v128.load offset=540864 (local.get $at.129)))
          (local.set $v.132 (v128.load32_splat offset=648768 (local.get $at.131)))
          (local.set $v.121 (f32x4.add (local.get $v.121) (f32x4.mul (local.get $v.130) (local.get $v.132))))
          (local.set $v.133 (v128.load offset=540880 (local.get $at.129)))
          (local.set $v.122 (f32x4.add (local.get $v.122) (f32x4.mul (local.get $v.133) (local.get $v.132))))
          (local.set $v.134 (v128.load32_splat offset=648772 (local.get $at.131)))
          (local.set $v.123 (f32x4.add (local.get $v.123) (f32x4.mul (local.get $v.130) (local.get $v.134))))
          (local.set $v.124 (f32x4.add (local.get $v.124) (f32x4.mul (local.get $v.133) (local.get $v.134))))
          (local.set $v.135 (v128.load32_splat offset=648776 (local.get $at.131)))
          (local.set $v.125 (f32x4.add (local.get $v.125) (f32x4.mul (local.get $v.130) (local.get $v.135))))
          (local.set $v.126 (f32x4.add (local.get $v.126) (f32x4.mul (local.get $v.133) (local.get $v.135))))
          (local.set $v.136 (v128.load32_splat offset=648780 (local.get $at.131)))
          (local.set $v.127 (f32x4.add (local.get $v.127) (f32x4.mul (local.get $v.130) (local.get $v.136))))
          (local.set $v.128 (f32x4.add (local.get $v.128) (f32x4.mul (local.get $v.133) (local.get $v.136))))
          (local.set $at.129 (i32.add (local.get $at.129) (i32.const 212)))
          (local.set $at.131 (i32.add (local.get $at.131) (i32.const 212)))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (local.set $v.137 (f32x4.div (local.get $v.121) (v128.const f32x4 100 100 100 100)))
        (local.set $v.139 (f32x4.div (local.get $v.122) (v128.const f32x4 100 100 100 100)))
        (local.set $v.140 (f32x4.div (local.get $v.123) (v128.const f32x4 100 100 100 100)))
        (local.set $v.141 (f32x4.div (local.get $v.124) (v128.const f32x4 100 100 100 100)))
        (local.set $v.142 (f32x4.div (local.get $v.125) (v128.const f32x4 100 100 100 100)))
        (local.set $v.143 (f32x4.div (local.get $v.126) (v128.const f32x4 100 100 100 100)))
        (local.set $v.144 (f32x4.div (local.get $v.127) (v128.const f32x4 100 100 100 100)))
        (local.set $v.145 (f32x4.div (local.get $v.128) (v128.const f32x4 100 100 100 100)))
        (v128.store offset=1361472 (local.get $at.138) (local.get $v.137))
        (v128.store offset=1361488 (local.get $at.138) (local.get $v.139))
        (v128.store offset=1361684 (local.get $at.138) (local.get $v.140))
        (v128.store offset=1361700 (local.get $at.138) (local.get $v.141))
        (v128.store offset=1361896 (local.get $at.138) (local.get $v.142))
        (v128.store offset=1361912 (local.get $at.138) (local.get $v.143))
        (v128.store offset=1362108 (local.get $at.138) (local.get $v.144))
        (v128.store offset=1362124 (local.get $at.138) (local.get $v.145))
        (local.set $at.138 (i32.add (local.get $at.138) (i32.const 848)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 0))
    (local.set $at.163
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $i
      (local.set $v.146 (v128.const f32x4 0 0 0 0))
      (local.set $v.147 (v128.const f32x4 0 0 0 0))
      (local.set $v.148 (v128.const f32x4 0 0 0 0))
      (local.set $v.149 (v128.const f32x4 0 0 0 0))
      (local.set $v.150 (v128.const f32x4 0 0 0 0))
      (local.set $v.151 (v128.const f32x4 0 0 0 0))
      (local.set $v.152 (v128.const f32x4 0 0 0 0))
      (local.set $v.153 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.154
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.156
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.155 (v128.load offset=540864 (local.get $at.154)))
        (local.set $v.157 (v128.load32_splat offset=648768 (local.get $at.156)))
        (local.set $v.146 (f32x4.add (local.get $v.146) (f32x4.mul (local.get $v.155) (local.get $v.157))))
        (local.set $v.158 (v128.load offset=540868 (local.get $at.154)))
        (local.set $v.147 (f32x4.add (local.get $v.147) (f32x4.mul (local.get $v.158) (local.get $v.157))))
        (local.set $v.159 (v128.load32_splat offset=648772 (local.get $at.156)))
        (local.set $v.148 (f32x4.add (local.get $v.148) (f32x4.mul (local.get $v.155) (local.get $v.159))))
        (local.set $v.149 (f32x4.add (local.get $v.149) (f32x4.mul (local.get $v.158) (local.get $v.159))))
        (local.set $v.160 (v128.load32_splat offset=648776 (local.get $at.156)))
        (local.set $v.150 (f32x4.add (local.get $v.150) (f32x4.mul (local.get $v.155) (local.get $v.160))))
        (local.set $v.151 (f32x4.add (local.get $v.151) (f32x4.mul (local.get $v.158) (local.get $v.160))))
        (local.set $v.161 (v128.load32_splat offset=648780 (local.get $at.156)))
        (local.set $v.152 (f32x4.add (local.get $v.152) (f32x4.mul (local.get $v.155) (local.get $v.161))))
        (local.set $v.153 (f32x4.add (local.get $v.153) (f32x4.mul (local.get $v.158) (local.get $v.161))))
        (local.set $at.154 (i32.add (local.get $at.154) (i32.const 212)))
        (local.set $at.156 (i32.add (local.get $at.156) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.162 (f32x4.div (local.get $v.146) (v128.const f32x4 100 100 100 100)))
      (local.set $v.164 (f32x4.div (local.get $v.147) (v128.const f32x4 100 100 100 100)))
      (local.set $v.165 (f32x4.div (local.get $v.148) (v128.const f32x4 100 100 100 100)))
      (local.set $v.166 (f32x4.div (local.get $v.149) (v128.const f32x4 100 100 100 100)))
      (local.set $v.167 (f32x4.div (local.get $v.150) (v128.const f32x4 100 100 100 100)))
      (local.set $v.168 (f32x4.div (local.get $v.151) (v128.const f32x4 100 100 100 100)))
      (local.set $v.169 (f32x4.div (local.get $v.152) (v128.const f32x4 100 100 100 100)))
      (local.set $v.170 (f32x4.div (local.get $v.153) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1361472 (local.get $at.163) (local.get $v.162))
      (v128.store offset=1361476 (local.get $at.163) (local.get $v.164))
      (v128.store offset=1361684 (local.get $at.163) (local.get $v.165))
      (v128.store offset=1361688 (local.get $at.163) (local.get $v.166))
      (v128.store offset=1361896 (local.get $at.163) (local.get $v.167))
      (v128.store offset=1361900 (local.get $at.163) (local.get $v.168))
      (v128.store offset=1362108 (local.get $at.163) (local.get $v.169))
      (v128.store offset=1362112 (local.get $at.163) (local.get $v.170))
      (local.set $at.163 (i32.add (local.get $at.163) (i32.const 848)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 52))
      (local.set $at.187
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.171 (v128.const f32x4 0 0 0 0))
      (local.set $v.172 (v128.const f32x4 0 0 0 0))
      (local.set $v.173 (v128.const f32x4 0 0 0 0))
      (local.set $v.174 (v128.const f32x4 0 0 0 0))
      (local.set $v.175 (v128.const f32x4 0 0 0 0))
      (local.set $v.176 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.177
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.179
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.178 (v128.load offset=540864 (local.get $at.177)))
        (local.set $v.180 (v128.load32_splat offset=648768 (local.get $at.179)))
        (local.set $v.171 (f32x4.add (local.get $v.171) (f32x4.mul (local.get $v.178) (local.get $v.180))))
        (local.set $v.181 (v128.load offset=540880 (local.get $at.177)))
        (local.set $v.172 (f32x4.add (local.get $v.172) (f32x4.mul (local.get $v.181) (local.get $v.180))))
        (local.set $v.182 (v128.load offset=540896 (local.get $at.177)))
        (local.set $v.173 (f32x4.add (local.get $v.173) (f32x4.mul (local.get $v.182) (local.get $v.180))))
        (local.set $v.183 (v128.load offset=540912 (local.get $at.177)))
        (local.set $v.174 (f32x4.add (local.get $v.174) (f32x4.mul (local.get $v.183) (local.get $v.180))))
        (local.set $v.184 (v128.load offset=540928 (local.get $at.177)))
        (local.set $v.175 (f32x4.add (local.get $v.175) (f32x4.mul (local.get $v.184) (local.get $v.180))))
        (local.set $v.185 (v128.load offset=540944 (local.get $at.177)))
        (local.set $v.176 (f32x4.add (local.get $v.176) (f32x4.mul (local.get $v.185) (local.get $v.180))))
        (local.set $at.177 (i32.add (local.get $at.177) (i32.const 212)))
        (local.set $at.179 (i32.add (local.get $at.179) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.186 (f32x4.div (local.get $v.171) (v128.const f32x4 100 100 100 100)))
      (local.set $v.188 (f32x4.div (local.get $v.172) (v128.const f32x4 100 100 100 100)))
      (local.set $v.189 (f32x4.div (local.get $v.173) (v128.const f32x4 100 100 100 100)))
      (local.set $v.190 (f32x4.div (local.get $v.174) (v128.const f32x4 100 100 100 100)))
      (local.set $v.191 (f32x4.div (local.get $v.175) (v128.const f32x4 100 100 100 100)))
      (local.set $v.192 (f32x4.div (local.get $v.176) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1361472 (local.get $at.187) (local.get $v.186))
      (v128.store offset=1361488 (local.get $at.187) (local.get $v.188))
      (v128.store offset=1361504 (local.get $at.187) (local.get $v.189))
      (v128.store offset=1361520 (local.get $at.187) (local.get $v.190))
      (v128.store offset=1361536 (local.get $at.187) (local.get $v.191))
      (v128.store offset=1361552 (local.get $at.187) (local.get $v.192))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 24))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 52))
    (local.set $at.201
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $v.193 (v128.const f32x4 0 0 0 0))
    (local.set $v.194 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.195
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $at.197
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.196 (v128.load offset=540864 (local.get $at.195)))
      (local.set $v.198 (v128.load32_splat offset=648768 (local.get $at.197)))
      (local.set $v.193 (f32x4.add (local.get $v.193) (f32x4.mul (local.get $v.196) (local.get $v.198))))
      (local.set $v.199 (v128.load offset=540868 (local.get $at.195)))
      (local.set $v.194 (f32x4.add (local.get $v.194) (f32x4.mul (local.get $v.199) (local.get $v.198))))
      (local.set $at.195 (i32.add (local.get $at.195) (i32.const 212)))
      (local.set $at.197 (i32.add (local.get $at.197) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.200 (f32x4.div (local.get $v.193) (v128.const f32x4 100 100 100 100)))
    (local.set $v.202 (f32x4.div (local.get $v.194) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=1361472 (local.get $at.201) (local.get $v.200))
    (v128.store offset=1361476 (local.get $at.201) (local.get $v.202))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $j (i32.const 0))
        (local.set $at.203 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.228 (v128.load32_splat offset=1395264 (i32.const 0)))
        (local.set $v.229 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.228)))
        (local.set $v.233 (v128.load32_splat offset=1395328 (i32.const 0)))
        (local.set $v.234 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.233)))
        (local.set $v.239 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.240 (local.get $v.239))
        (loop $j
          (local.set $v.204 (v128.load offset=1361472 (local.get $at.203)))
          (local.set $v.205 (local.get $v.204))
          (local.set $v.206 (v128.load offset=1361488 (local.get $at.203)))
          (local.set $v.207 (local.get $v.206))
          (local.set $v.208 (v128.load offset=1361504 (local.get $at.203)))
          (local.set $v.209 (local.get $v.208))
          (local.set $v.210 (v128.load offset=1372736 (local.get $at.203)))
          (local.set $v.211
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.210))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.205))))
          (local.set $v.212 (v128.load offset=1372752 (local.get $at.203)))
          (local.set $v.213
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.212))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.207))))
          (local.set $v.214 (v128.load offset=1372768 (local.get $at.203)))
          (local.set $v.215
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.214))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.209))))
          (local.set $v.216 (v128.load offset=1384000 (local.get $at.203)))
          (local.set $v.217
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.216))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.205) (local.get $v.205)))))
          (local.set $v.218 (v128.load offset=1384016 (local.get $at.203)))
          (local.set $v.219
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.218))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.207) (local.get $v.207)))))
          (local.set $v.220 (v128.load offset=1384032 (local.get $at.203)))
          (local.set $v.221
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.220))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.209) (local.get $v.209)))))
          (local.set $v.222 (local.get $v.211))
          (local.set $v.223 (local.get $v.213))
          (local.set $v.224 (local.get $v.215))
          (v128.store offset=1372736 (local.get $at.203) (local.get $v.222))
          (v128.store offset=1372752 (local.get $at.203) (local.get $v.223))
          (v128.store offset=1372768 (local.get $at.203) (local.get $v.224))
          (local.set $v.225 (local.get $v.217))
          (local.set $v.226 (local.get $v.219))
          (local.set $v.227 (local.get $v.221))
          (v128.store offset=1384000 (local.get $at.203) (local.get $v.225))
          (v128.store offset=1384016 (local.get $at.203) (local.get $v.226))
          (v128.store offset=1384032 (local.get $at.203) (local.get $v.227))
          (local.set $v.230 (f32x4.div (local.get $v.211) (local.get $v.229)))
          (local.set $v.231 (f32x4.div (local.get $v.213) (local.get $v.229)))
          (local.set $v.232 (f32x4.div (local.get $v.215) (local.get $v.229)))
          (local.set $v.235 (f32x4.sqrt (f32x4.div (local.get $v.217) (local.get $v.234))))
          (local.set $v.236 (f32x4.sqrt (f32x4.div (local.get $v.219) (local.get $v.234))))
          (local.set $v.237 (f32x4.sqrt (f32x4.div (local.get $v.221) (local.get $v.234))))
          (local.set $v.238 (v128.load offset=1350208 (local.get $at.203)))
          (local.set $v.241
            (f32x4.add
              (local.get $v.238)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.230))
                (f32x4.add
                  (local.get $v.235)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.242 (v128.load offset=1350224 (local.get $at.203)))
          (local.set $v.243
            (f32x4.add
              (local.get $v.242)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.231))
                (f32x4.add
                  (local.get $v.236)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.244 (v128.load offset=1350240 (local.get $at.203)))
          (local.set $v.245
            (f32x4.add
              (local.get $v.244)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.232))
                (f32x4.add
                  (local.get $v.237)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.246 (local.get $v.241))
          (local.set $v.247 (local.get $v.243))
          (local.set $v.248 (local.get $v.245))
          (v128.store offset=1350208 (local.get $at.203) (local.get $v.246))
          (v128.store offset=1350224 (local.get $at.203) (local.get $v.247))
          (v128.store offset=1350240 (local.get $at.203) (local.get $v.248))
          (local.set $at.203 (i32.add (local.get $at.203) (i32.const 48)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 12))) (i32.const 2808))))
        (local.set $j (i32.const 2808))
        (local.set $at.249 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.258 (v128.load32_splat offset=1395264 (i32.const 0)))
        (local.set $v.259 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.258)))
        (local.set $v.261 (v128.load32_splat offset=1395328 (i32.const 0)))
        (local.set $v.262 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.261)))
        (local.set $v.265 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.266 (local.get $v.265))
        (local.set $v.250 (v128.load offset=1361472 (local.get $at.249)))
        (local.set $v.251 (local.get $v.250))
        (local.set $v.252 (v128.load offset=1372736 (local.get $at.249)))
        (local.set $v.253
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.252))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.251))))
        (local.set $v.254 (v128.load offset=1384000 (local.get $at.249)))
        (local.set $v.255
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.254))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.251) (local.get $v.251)))))
        (local.set $v.256 (local.get $v.253))
        (v128.store32_lane offset=1372736 0 (local.get $at.249) (local.get $v.256))
        (local.set $v.257 (local.get $v.255))
        (v128.store32_lane offset=1384000 0 (local.get $at.249) (local.get $v.257))
        (local.set $v.260 (f32x4.div (local.get $v.253) (local.get $v.259)))
        (local.set $v.263 (f32x4.sqrt (f32x4.div (local.get $v.255) (local.get $v.262))))
        (local.set $v.264 (v128.load offset=1350208 (local.get $at.249)))
        (local.set $v.267
          (f32x4.add
            (local.get $v.264)
            (f32x4.div
              (f32x4.mul (local.get $v.266) (local.get $v.260))
              (f32x4.add
                (local.get $v.263)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.268 (local.get $v.267))
        (v128.store32_lane offset=1350208 0 (local.get $at.249) (local.get $v.268)))))
  (func $step.synapse_W_6 (param $slot i32)
    (local $j i32) (local $b i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $i i32) (local $at.11 i32)
    (local $v.12 v128) (local $at.13 i32) (local $v.14 v128) (local $v.15 v128) (local $v.16 v128)
    (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $at.20 i32) (local $v.21 v128)
    (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128) (local $v.26 v128)
    (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128) (local $v.31 v128)
    (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128) (local $at.36 i32)
    (local $v.37 v128) (local $at.38 i32) (local $v.39 v128) (local $v.40 v128) (local $v.41 v128)
    (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $at.45 i32) (local $v.46 v128)
    (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128) (local $v.51 v128)
    (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128) (local $v.56 v128)
    (local $v.57 v128) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128) (local $at.61 i32)
    (local $v.62 v128) (local $at.63 i32) (local $v.64 v128) (local $v.65 v128) (local $v.66 v128)
    (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128) (local $v.71 v128)
    (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $v.75 v128) (local $v.76 v128)
    (local $v.77 v128) (local $v.78 v128) (local $at.79 i32) (local $v.80 v128) (local $at.81 i32)
    (local $v.82 v128) (local $v.83 v128) (local $v.84 v128) (local $at.85 i32) (local $v.86 v128)
    (local $v.87 v128) (local $v.88 v128) (local $v.89 v128) (local $v.90 v128) (local $v.91 v128)
    (local $v.92 v128) (local $v.93 v128) (local $v.94 v128) (local $at.95 i32) (local $v.96 v128)
    (local $at.97 i32) (local $v.98 v128) (local $v.99 v128) (local $v.100 v128) (local $v.101 v128)
    (local $v.102 v128) (local $v.103 v128) (local $v.104 v128) (local $v.105 v128) (local $v.106 v128)
    (local $v.107 v128) (local $v.108 v128) (local $v.109 v128) (local $v.110 v128) (local $v.111 v128)
    (local $v.112 v128) (local $at.113 i32) (local $v.114 v128) (local $at.115 i32) (local $v.116 v128)
    (local $v.117 v128) (local $v.118 v128) (local $at.119 i32) (local $v.120 v128) (local $v.121 v128)
    (local $v.122 v128) (local $v.123 v128) (local $v.124 v128) (local $v.125 v128) (local $v.126 v128)
    (local $v.127 v128) (local $v.128 v128) (local $at.129 i32) (local $v.130 v128) (local $at.131 i32)
    (local $v.132 v128) (local $v.133 v128) (local $v.134 v128) (local $v.135 v128) (local $v.136 v128)
    (local $v.137 v128) (local $at.138 i32) (local $v.139 v128) (local $v.140 v128) (local $v.141 v128)
    (local $v.142 v128) (local $v.143 v128) (local $v.144 v128) (local $v.145 v128) (local $v.146 v128)
    (local $v.147 v128) (local $v.148 v128) (local $v.149 v128) (local $v.150 v128) (local $v.151 v128)
    (local $v.152 v128) (local $v.153 v128) (local $at.154 i32) (local $v.155 v128) (local $at.156 i32)
    (local $v.157 v128) (local $v.158 v128) (local $v.159 v128) (local $v.160 v128) (local $v.161 v128)
    (local $v.162 v128) (local $at.163 i32) (local $v.164 v128) (local $v.165 v128) (local $v.166 v128)
    (local $v.167 v128) (local $v.168 v128) (local $v.169 v128) (local $v.170 v128) (local $v.171 v128)
    (local $v.172 v128) (local $v.173 v128) (local $v.174 v128) (local $v.175 v128) (local $v.176 v128)
    (local $at.177 i32) (local $v.178 v128) (local $at.179 i32) (local $v.180 v128) (local $v.181 v128)
    (local $v.182 v128) (local $v.183 v128) (local $v.184 v128) (local $v.185 v128) (local $v.186 v128)
    (local $at.187 i32) (local $v.188 v128) (local $v.189 v128) (local $v.190 v128) (local $v.191 v128)
    (local $v.192 v128) (local $v.193 v128) (local $v.194 v128) (local $at.195 i32) (local $v.196 v128)
    (local $at.197 i32) (local $v.198 v128) (local $v.199 v128) (local $v.200 v128) (local $at.201 i32)
    (local $v.202 v128) (local $at.203 i32) (local $v.204 v128) (local $v.205 v128) (local $v.206 v128)
    (local $v.207 v128) (local $v.208 v128) (local $v.209 v128) (local $v.210 v128) (local $v.211 v128)
    (local $v.212 v128) (local $v.213 v128) (local $v.214 v128) (local $v.215 v128) (local $v.216 v128)
    (local $v.217 v128) (local $v.218 v128) (local $v.219 v128) (local $v.220 v128) (local $v.221 v128)
    (local $v.222 v128) (local $v.223 v128) (local $v.224 v128) (local $v.225 v128) (local $v.226 v128)
    (local $v.227 v128) (local $v.228 v128) (local $v.229 v128) (local $v.230 v128) (local $v.231 v128)
    (local $v.232 v128) (local $v.233 v128) (local $v.234 v128) (local $v.235 v128) (local $v.236 v128)
    (local $v.237 v128) (local $v.238 v128) (local $v.239 v128) (local $v.240 v128) (local $v.241 v128)
    (local $v.242 v128) (local $v.243 v128) (local $v.244 v128) (local $v.245 v128) (local $v.246 v128)
    (local $v.247 v128) (local $v.248 v128) (local $at.249 i32) (local $v.250 v128) (local $v.251 v128)
    (local $v.252 v128) (local $v.253 v128) (local $v.254 v128) (local $v.255 v128) (local $v.256 v128)
    (local $v.257 v128) (local $v.258 v128) (local $v.259 v128) (local $v.260 v128) (local $v.261 v128)
    (local $v.262 v128) (local $v.263 v128) (local $v.264 v128) (local $v.265 v128) (local $v.266 v128)
    (local $v.267 v128) (local $v.268 v128)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[h6,h5]: W' e, W r, learning of W
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $b (i32.const 0))
      (local.set $at.20
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $b
        (local.set $v.2 (v128.const f32x4 0 0 0 0))
        (local.set $v.3 (v128.const f32x4 0 0 0 0))
        (local.set $v.4 (v128.const f32x4 0 0 0 0))
        (local.set $v.5 (v128.const f32x4 0 0 0 0))
        (local.set $v.6 (v128.const f32x4 0 0 0 0))
        (local.set $v.7 (v128.const f32x4 0 0 0 0))
        (local.set $v.8 (v128.const f32x4 0 0 0 0))
        (local.set $v.9 (v128.const f32x4 0 0 0 0))
        (local.set $i (i32.const 0))
        (local.set $at.11
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.13
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $i
          (local.set $v.12 (v128.load offset=1395392 (local.get $at.11)))
          (local.set $v.14 (v128.load32_splat offset=799168 (local.get $at.13)))
          (local.set $v.2 (f32x4.add (local.get $v.2) (f32x4.mul (local.get $v.12) (local.get $v.14))))
          (local.set $v.15 (v128.load offset=1395408 (local.get $at.11)))
          (local.set $v.3 (f32x4.add (local.get $v.3) (f32x4.mul (local.get $v.15) (local.get $v.14))))
          (local.set $v.16 (v128.load32_splat offset=799380 (local.get $at.13)))
          (local.set $v.4 (f32x4.add (local.get $v.4) (f32x4.mul (local.get $v.12) (local.get $v.16))))
          (local.set $v.5 (f32x4.add (local.get $v.5) (f32x4.mul (local.get $v.15) (local.get $v.16))))
          (local.set $v.17 (v128.load32_splat offset=799592 (local.get $at.13)))
          (local.set $v.6 (f32x4.add (local.get $v.6) (f32x4.mul (local.get $v.12) (local.get $v.17))))
          (local.set $v.7 (f32x4.add (local.get $v.7) (f32x4.mul (local.get $v.15) (local.get $v.17))))
          (local.set $v.18 (v128.load32_splat offset=799804 (local.get $at.13)))
          (local.set $v.8 (f32x4.add (local.get $v.8) (f32x4.mul (local.get $v.12) (local.get $v.18))))
          (local.set $v.9 (f32x4.add (local.get $v.9) (f32x4.mul (local.get $v.15) (local.get $v.18))))
          (local.set $at.11 (i32.add (local.get $at.11) (i32.const 212)))
          (local.set $at.13 (i32.add (local.get $at.13) (i32.const 4)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
        (local.set $v.19 (local.get $v.2))
        (local.set $v.21 (local.get $v.3))
        (local.set $v.22 (local.get $v.4))
        (local.set $v.23 (local.get $v.5))
        (local.set $v.24 (local.get $v.6))
        (local.set $v.25 (local.get $v.7))
        (local.set $v.26 (local.get $v.8))
        (local.set $v.27 (local.get $v.9))
        (v128.store offset=733760 (local.get $at.20) (local.get $v.19))
        (v128.store offset=733776 (local.get $at.20) (local.get $v.21))
        (v128.store offset=733972 (local.get $at.20) (local.get $v.22))
        (v128.store offset=733988 (local.get $at.20) (local.get $v.23))
        (v128.store offset=734184 (local.get $at.20) (local.get $v.24))
        (v128.store offset=734200 (local.get $at.20) (local.get $v.25))
        (v128.store offset=734396 (local.get $at.20) (local.get $v.26))
        (v128.store offset=734412 (local.get $at.20) (local.get $v.27))
        (local.set $at.20 (i32.add (local.get $at.20) (i32.const 848)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $b (i32.const 0))
    (local.set $at.45
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $b
      (local.set $v.28 (v128.const f32x4 0 0 0 0))
      (local.set $v.29 (v128.const f32x4 0 0 0 0))
      (local.set $v.30 (v128.const f32x4 0 0 0 0))
      (local.set $v.31 (v128.const f32x4 0 0 0 0))
      (local.set $v.32 (v128.const f32x4 0 0 0 0))
      (local.set $v.33 (v128.const f32x4 0 0 0 0))
      (local.set $v.34 (v128.const f32x4 0 0 0 0))
      (local.set $v.35 (v128.const f32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (local.set $at.36
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.38
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.37 (v128.load offset=1395392 (local.get $at.36)))
        (local.set $v.39 (v128.load32_splat offset=799168 (local.get $at.38)))
        (local.set $v.28 (f32x4.add (local.get $v.28) (f32x4.mul (local.get $v.37) (local.get $v.39))))
        (local.set $v.40 (v128.load offset=1395396 (local.get $at.36)))
        (local.set $v.29 (f32x4.add (local.get $v.29) (f32x4.mul (local.get $v.40) (local.get $v.39))))
        (local.set $v.41 (v128.load32_splat offset=799380 (local.get $at.38)))
        (local.set $v.30 (f32x4.add (local.get $v.30) (f32x4.mul (local.get $v.37) (local.get $v.41))))
        (local.set $v.31 (f32x4.add (local.get $v.31) (f32x4.mul (local.get $v.40) (local.get $v.41))))
        (local.set $v.42 (v128.load32_splat offset=799592 (local.get $at.38)))
        (local.set $v.32 (f32x4.add (local.get $v.32) (f32x4.mul (local.get $v.37) (local.get $v.42))))
        (local.set $v.33 (f32x4.add (local.get $v.33) (f32x4.mul (local.get $v.40) (local.get $v.42))))
        (local.set $v.43 (v128.load32_splat offset=799804 (local.get $at.38)))
        (local.set $v.34 (f32x4.add (local.get $v.34) (f32x4.mul (local.get $v.37) (local.get $v.43))))
        (local.set $v.35 (f32x4.add (local.get $v.35) (f32x4.mul (local.get $v.40) (local.get $v.43))))
        (local.set $at.36 (i32.add (local.get $at.36) (i32.const 212)))
        (local.set $at.38 (i32.add (local.get $at.38) (i32.const 4)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 53))))
      (local.set $v.44 (local.get $v.28))
      (local.set $v.46 (local.get $v.29))
      (local.set $v.47 (local.get $v.30))
      (local.set $v.48 (local.get $v.31))
      (local.set $v.49 (local.get $v.32))
      (local.set $v.50 (local.get $v.33))
      (local.set $v.51 (local.get $v.34))
      (local.set $v.52 (local.get $v.35))
      (v128.store offset=733760 (local.get $at.45) (local.get $v.44))
      (v128.store offset=733764 (local.get $at.45) (local.get $v.46))
      (v128.store offset=733972 (local.get $at.45) (local.get $v.47))
      (v128.store offset=733976 (local.get $at.45) (local.get $v.48))
      (v128.store offset=734184 (local.get $at.45) (local.get $v.49))
      (v128.store offset=734188 (local.get $at.45) (local.get $v.50))
      (v128.store offset=734396 (local.get $at.45) (local.get $v.51))
      (v128.store offset=734400 (local.get $at.45) (local.get $v.52))
      (local.set $at.45 (i32.add (local.get $at.45) (i32.const 848)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $b (i32.const 0))
      (local.set $at.85
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.53 (v128.const f32x4 0 0 0 0))
        (local.set $v.54 (v128.const f32x4 0 0 0 0))
        (local.set $v.55 (v128.const f32x4 0 0 0 0))
        (local.set $v.56 (v128.const f32x4 0 0 0 0))
        (local.set $v.57 (v128.const f32x4 0 0 0 0))
        (local.set $v.58 (v128.const f32x4 0 0 0 0))
        (local.set $v.59 (v128.const f32x4 0 0 0 0))
        (local.set $v.60 (v128.const f32x4 0 0 0 0))
        (local.set $j (i32.const 0))
        (local.set $at.61
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.63
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (loop $j
          (local.set $v.62 (v128.load offset=1395392 (local.get $at.61)))
          (local.set $v.64 (v128.load offset=691264 (local.get $at.63)))
          (local.set $v.53 (f32x4.add (local.get $v.53) (f32x4.mul (local.get $v.62) (local.get $v.64))))
          (local.set $v.65 (v128.load offset=691476 (local.get $at.63)))
          (local.set $v.57 (f32x4.add (local.get $v.57) (f32x4.mul (local.get $v.62) (local.get $v.65))))
          (local.set $v.66 (v128.load offset=1395604 (local.get $at.61)))
          (local.set $v.54 (f32x4.add (local.get $v.54) (f32x4.mul (local.get $v.66) (local.get $v.64))))
          (local.set $v.58 (f32x4.add (local.get $v.58) (f32x4.mul (local.get $v.66) (local.get $v.65))))
          (local.set $v.67 (v128.load offset=1395816 (local.get $at.61)))
          (local.set $v.55 (f32x4.add (local.get $v.55) (f32x4.mul (local.get $v.67) (local.get $v.64))))
          (local.set $v.59 (f32x4.add (local.get $v.59) (f32x4.mul (local.get $v.67) (local.get $v.65))))
          (local.set $v.68 (v128.load offset=1396028 (local.get $at.61)))
          (local.set $v.56 (f32x4.add (local.get $v.56) (f32x4.mul (local.get $v.68) (local.get $v.64))))
          (local.set $v.60 (f32x4.add (local.get $v.60) (f32x4.mul (local.get $v.68) (local.get $v.65))))
          (local.set $at.61 (i32.add (local.get $at.61) (i32.const 16)))
          (local.set $at.63 (i32.add (local.get $at.63) (i32.const 16)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $v.69
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.53) (local.get $v.54)))
        (local.set $v.70
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.55) (local.get $v.56)))
        (local.set $v.71
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.53) (local.get $v.54)))
        (local.set $v.72
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.55) (local.get $v.56)))
        (local.set $v.73
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.69) (local.get $v.70))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.69)
                (local.get $v.70)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.71) (local.get $v.72))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.71)
                (local.get $v.72)))))
        (local.set $v.74
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.57) (local.get $v.58)))
        (local.set $v.75
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.59) (local.get $v.60)))
        (local.set $v.76
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.57) (local.get $v.58)))
        (local.set $v.77
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.59) (local.get $v.60)))
        (local.set $v.78
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.74) (local.get $v.75))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.74)
                (local.get $v.75)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.76) (local.get $v.77))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.76)
                (local.get $v.77)))))
        (local.set $j (i32.const 52))
        (local.set $at.79
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.81
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $v.80
          (v128.load32_lane offset=1396028 3
            (local.get $at.79)
            (v128.load32_lane offset=1395816 2
              (local.get $at.79)
              (v128.load32_lane offset=1395604 1
                (local.get $at.79)
                (v128.load32_zero offset=1395392 (local.get $at.79))))))
        (local.set $v.82 (v128.load32_splat offset=691264 (local.get $at.81)))
        (local.set $v.73 (f32x4.add (local.get $v.73) (f32x4.mul (local.get $v.80) (local.get $v.82))))
        (local.set $v.83 (v128.load32_splat offset=691476 (local.get $at.81)))
        (local.set $v.78 (f32x4.add (local.get $v.78) (f32x4.mul (local.get $v.80) (local.get $v.83))))
        (local.set $v.84 (local.get $v.73))
        (local.set $v.86 (local.get $v.78))
        (v128.store offset=905408 (local.get $at.85) (local.get $v.84))
        (v128.store offset=905620 (local.get $at.85) (local.get $v.86))
        (local.set $at.85 (i32.add (local.get $at.85) (i32.const 424)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
    (local.set $i (i32.const 49))
    (local.set $b (i32.const 0))
    (local.set $at.119
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.87 (v128.const f32x4 0 0 0 0))
      (local.set $v.88 (v128.const f32x4 0 0 0 0))
      (local.set $v.89 (v128.const f32x4 0 0 0 0))
      (local.set $v.90 (v128.const f32x4 0 0 0 0))
      (local.set $v.91 (v128.const f32x4 0 0 0 0))
      (local.set $v.92 (v128.const f32x4 0 0 0 0))
      (local.set $v.93 (v128.const f32x4 0 0 0 0))
      (local.set $v.94 (v128.const f32x4 0 0 0 0))
      (local.set $j (i32.const 0))
      (local.set $at.95
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.97
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $j
        (local.set $v.96 (v128.load offset=1395392 (local.get $at.95)))
        (local.set $v.98 (v128.load offset=691264 (local.get $at.97)))
        (local.set $v.87 (f32x4.add (local.get $v.87) (f32x4.mul (local.get $v.96) (local.get $v.98))))
        (local.set $v.99 (v128.load offset=691476 (local.get $at.97)))
        (local.set $v.91 (f32x4.add (local.get $v.91) (f32x4.mul (local.get $v.96) (local.get $v.99))))
        (local.set $v.100 (v128.load offset=1395604 (local.get $at.95)))
        (local.set $v.88 (f32x4.add (local.get $v.88) (f32x4.mul (local.get $v.100) (local.get $v.98))))
        (local.set $v.92 (f32x4.add (local.get $v.92) (f32x4.mul (local.get $v.100) (local.get $v.99))))
        (local.set $v.101 (v128.load offset=1395816 (local.get $at.95)))
        (local.set $v.89 (f32x4.add (local.get $v.89) (f32x4.mul (local.get $v.101) (local.get $v.98))))
        (local.set $v.93 (f32x4.add (local.get $v.93) (f32x4.mul (local.get $v.101) (local.get $v.99))))
        (local.set $v.102 (v128.load offset=1396028 (local.get $at.95)))
        (local.set $v.90 (f32x4.add (local.get $v.90) (f32x4.mul (local.get $v.102) (local.get $v.98))))
        (local.set $v.94 (f32x4.add (local.get $v.94) (f32x4.mul (local.get $v.102) (local.get $v.99))))
        (local.set $at.95 (i32.add (local.get $at.95) (i32.const 16)))
        (local.set $at.97 (i32.add (local.get $at.97) (i32.const 16)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
      (local.set $v.103
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.87) (local.get $v.88)))
      (local.set $v.104
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.89) (local.get $v.90)))
      (local.set $v.105
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.87) (local.get $v.88)))
      (local.set $v.106
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.89) (local.get $v.90)))
      (local.set $v.107
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.103) (local.get $v.104))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.103)
              (local.get $v.104)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.105) (local.get $v.106))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.105)
              (local.get $v.106)))))
      (local.set $v.108
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.91) (local.get $v.92)))
      (local.set $v.109
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.93) (local.get $v.94)))
      (local.set $v.110
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.91) (local.get $v.92)))
      (local.set $v.111
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.93) (local.get $v.94)))
      (local.set $v.112
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.108) (local.get $v.109))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.108)
              (local.get $v.109)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.110) (local.get $v.111))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.110)
              (local.get $v.111)))))
      (local.set $j (i32.const 52))
      (local.set $at.113
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.115
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.114
        (v128.load32_lane offset=1396028 3
          (local.get $at.113)
          (v128.load32_lane offset=1395816 2
            (local.get $at.113)
            (v128.load32_lane offset=1395604 1
              (local.get $at.113)
              (v128.load32_zero offset=1395392 (local.get $at.113))))))
      (local.set $v.116 (v128.load32_splat offset=691264 (local.get $at.115)))
      (local.set $v.107 (f32x4.add (local.get $v.107) (f32x4.mul (local.get $v.114) (local.get $v.116))))
      (local.set $v.117 (v128.load32_splat offset=691476 (local.get $at.115)))
      (local.set $v.112 (f32x4.add (local.get $v.112) (f32x4.mul (local.get $v.114) (local.get $v.117))))
      (local.set $v.118 (local.get $v.107))
      (local.set $v.120 (local.get $v.112))
      (v128.store offset=905408 (local.get $at.119) (local.get $v.118))
      (v128.store offset=905620 (local.get $at.119) (local.get $v.120))
      (local.set $at.119 (i32.add (local.get $at.119) (i32.const 424)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 0))
      (local.set $at.138
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $i
        (local.set $v.121 (v128.const f32x4 0 0 0 0))
        (local.set $v.122 (v128.const f32x4 0 0 0 0))
        (local.set $v.123 (v128.const f32x4 0 0 0 0))
        (local.set $v.124 (v128.const f32x4 0 0 0 0))
        (local.set $v.125 (v128.const f32x4 0 0 0 0))
        (local.set $v.126 (v128.const f32x4 0 0 0 0))
        (local.set $v.127 (v128.const f32x4 0 0 0 0))
        (local.set $v.128 (v128.const f32x4 0 0 0 0))
        (local.set $b (i32.const 0))
        (local.set $at.129
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.131
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $b
          (local.set $v.130 (v128.load offset=691264 (local.get $at.129)))
          (local.set $v.132 (v128.load32_splat offset=799168 (local.get $at.131)))
          (local.set $v.121 (f32x4.add (local.get $v.121) (f32x4.mul (local.get $v.130) (local.get $v.132))))
          (local.set $v.133 (v128.load offset=691280 (local.get $at.129)))
          (local.set $v.122 (f32x4.add (local.get $v.122) (f32x4.mul (local.get $v.133) (local.get $v.132))))
          (local.set $v.134 (v128.load32_splat offset=799172 (local.get $at.131)))
          (local.set $v.123 (f32x4.add (local.get $v.123) (f32x4.mul (local.get $v.130) (local.get $v.134))))
          (local.set $v.124 (f32x4.add (local.get $v.124) (f32x4.mul (local.get $v.133) (local.get $v.134))))
          (local.set $v.135 (v128.load32_splat offset=799176 (local.get $at.131)))
          (local.set $v.125 (f32x4.add (local.get $v.125) (f32x4.mul (local.get $v.130) (local.get $v.135))))
          (local.set $v.126 (f32x4.add (local.get $v.126) (f32x4.mul (local.get $v.133) (local.get $v.135))))
          (local.set $v.136 (v128.load32_splat offset=799180 (local.get $at.131)))
          (local.set $v.127 (f32x4.add (local.get $v.127) (f32x4.mul (local.get $v.130) (local.get $v.136))))
          (local.set $v.128 (f32x4.add (local.get $v.128) (f32x4.mul (local.get $v.133) (local.get $v.136))))
          (local.set $at.129 (i32.add (local.get $at.129) (i32.const 212)))
          (local.set $at.131 (i32.add (local.get $at.131) (i32.const 212)))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (local.set $v.137 (f32x4.div (local.get $v.121) (v128.const f32x4 100 100 100 100)))
        (local.set $v.139 (f32x4.div (local.get $v.122) (v128.const f32x4 100 100 100 100)))
        (local.set $v.140 (f32x4.div (local.get $v.123) (v128.const f32x4 100 100 100 100)))
        (local.set $v.141 (f32x4.div (local.get $v.124) (v128.const f32x4 100 100 100 100)))
        (local.set $v.142 (f32x4.div (local.get $v.125) (v128.const f32x4 100 100 100 100)))
        (local.set $v.143 (f32x4.div (local.get $v.126) (v128.const f32x4 100 100 100 100)))
        (local.set $v.144 (f32x4.div (local.get $v.127) (v128.const f32x4 100 100 100 100)))
        (local.set $v.145 (f32x4.div (local.get $v.128) (v128.const f32x4 100 100 100 100)))
        (v128.store offset=1406656 (local.get $at.138) (local.get $v.137))
        (v128.store offset=1406672 (local.get $at.138) (local.get $v.139))
        (v128.store offset=1406868 (local.get $at.138) (local.get $v.140))
        (v128.store offset=1406884 (local.get $at.138) (local.get $v.141))
        (v128.store offset=1407080 (local.get $at.138) (local.get $v.142))
        (v128.store offset=1407096 (local.get $at.138) (local.get $v.143))
        (v128.store offset=1407292 (local.get $at.138) (local.get $v.144))
        (v128.store offset=1407308 (local.get $at.138) (local.get $v.145))
        (local.set $at.138 (i32.add (local.get $at.138) (i32.const 848)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 0))
    (local.set $at.163
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $i
      (local.set $v.146 (v128.const f32x4 0 0 0 0))
      (local.set $v.147 (v128.const f32x4 0 0 0 0))
      (local.set $v.148 (v128.const f32x4 0 0 0 0))
      (local.set $v.149 (v128.const f32x4 0 0 0 0))
      (local.set $v.150 (v128.const f32x4 0 0 0 0))
      (local.set $v.151 (v128.const f32x4 0 0 0 0))
      (local.set $v.152 (v128.const f32x4 0 0 0 0))
      (local.set $v.153 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.154
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.156
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.155 (v128.load offset=691264 (local.get $at.154)))
        (local.set $v.157 (v128.load32_splat offset=799168 (local.get $at.156)))
        (local.set $v.146 (f32x4.add (local.get $v.146) (f32x4.mul (local.get $v.155) (local.get $v.157))))
        (local.set $v.158 (v128.load offset=691268 (local.get $at.154)))
        (local.set $v.147 (f32x4.add (local.get $v.147) (f32x4.mul (local.get $v.158) (local.get $v.157))))
        (local.set $v.159 (v128.load32_splat offset=799172 (local.get $at.156)))
        (local.set $v.148 (f32x4.add (local.get $v.148) (f32x4.mul (local.get $v.155) (local.get $v.159))))
        (local.set $v.149 (f32x4.add (local.get $v.149) (f32x4.mul (local.get $v.158) (local.get $v.159))))
        (local.set $v.160 (v128.load32_splat offset=799176 (local.get $at.156)))
        (local.set $v.150 (f32x4.add (local.get $v.150) (f32x4.mul (local.get $v.155) (local.get $v.160))))
        (local.set $v.151 (f32x4.add (local.get $v.151) (f32x4.mul (local.get $v.158) (local.get $v.160))))
        (local.set $v.161 (v128.load32_splat offset=799180 (local.get $at.156)))
        (local.set $v.152 (f32x4.add (local.get $v.152) (f32x4.mul (local.get $v.155) (local.get $v.161))))
        (local.set $v.153 (f32x4.add (local.get $v.153) (f32x4.mul (local.get $v.158) (local.get $v.161))))
        (local.set $at.154 (i32.add (local.get $at.154) (i32.const 212)))
        (local.set $at.156 (i32.add (local.get $at.156) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.162 (f32x4.div (local.get $v.146) (v128.const f32x4 100 100 100 100)))
      (local.set $v.164 (f32x4.div (local.get $v.147) (v128.const f32x4 100 100 100 100)))
      (local.set $v.165 (f32x4.div (local.get $v.148) (v128.const f32x4 100 100 100 100)))
      (local.set $v.166 (f32x4.div (local.get $v.149) (v128.const f32x4 100 100 100 100)))
      (local.set $v.167 (f32x4.div (local.get $v.150) (v128.const f32x4 100 100 100 100)))
      (local.set $v.168 (f32x4.div (local.get $v.151) (v128.const f32x4 100 100 100 100)))
      (local.set $v.169 (f32x4.div (local.get $v.152) (v128.const f32x4 100 100 100 100)))
      (local.set $v.170 (f32x4.div (local.get $v.153) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1406656 (local.get $at.163) (local.get $v.162))
      (v128.store offset=1406660 (local.get $at.163) (local.get $v.164))
      (v128.store offset=1406868 (local.get $at.163) (local.get $v.165))
      (v128.store offset=1406872 (local.get $at.163) (local.get $v.166))
      (v128.store offset=1407080 (local.get $at.163) (local.get $v.167))
      (v128.store offset=1407084 (local.get $at.163) (local.get $v.168))
      (v128.store offset=1407292 (local.get $at.163) (local.get $v.169))
      (v128.store offset=1407296 (local.get $at.163) (local.get $v.170))
      (local.set $at.163 (i32.add (local.get $at.163) (i32.const 848)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 52))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 52))
      (local.set $at.187
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.171 (v128.const f32x4 0 0 0 0))
      (local.set $v.172 (v128.const f32x4 0 0 0 0))
      (local.set $v.173 (v128.const f32x4 0 0 0 0))
      (local.set $v.174 (v128.const f32x4 0 0 0 0))
      (local.set $v.175 (v128.const f32x4 0 0 0 0))
      (local.set $v.176 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.177
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.179
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.178 (v128.load offset=691264 (local.get $at.177)))
        (local.set $v.180 (v128.load32_splat offset=799168 (local.get $at.179)))
        (local.set $v.171 (f32x4.add (local.get $v.171) (f32x4.mul (local.get $v.178) (local.get $v.180))))
        (local.set $v.181 (v128.load offset=691280 (local.get $at.177)))
        (local.set $v.172 (f32x4.add (local.get $v.172) (f32x4.mul (local.get $v.181) (local.get $v.180))))
        (local.set $v.182 (v128.load offset=691296 (local.get $at.177)))
        (local.set $v.173 (f32x4.add (local.get $v.173) (f32x4.mul (local.get $v.182) (local.get $v.180))))
        (local.set $v.183 (v128.load offset=691312 (local.get $at.177)))
        (local.set $v.174 (f32x4.add (local.get $v.174) (f32x4.mul (local.get $v.183) (local.get $v.180))))
        (local.set $v.184 (v128.load offset=691328 (local.get $at.177)))
        (local.set $v.175 (f32x4.add (local.get $v.175) (f32x4.mul (local.get $v.184) (local.get $v.180))))
        (local.set $v.185 (v128.load offset=691344 (local.get $at.177)))
        (local.set $v.176 (f32x4.add (local.get $v.176) (f32x4.mul (local.get $v.185) (local.get $v.180))))
        (local.set $at.177 (i32.add (local.get $at.177) (i32.const 212)))
        (local.set $at.179 (i32.add (local.get $at.179) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.186 (f32x4.div (local.get $v.171) (v128.const f32x4 100 100 100 100)))
      (local.set $v.188 (f32x4.div (local.get $v.172) (v128.const f32x4 100 100 100 100)))
      (local.set $v.189 (f32x4.div (local.get $v.173) (v128.const f32x4 100 100 100 100)))
      (local.set $v.190 (f32x4.div (local.get $v.174) (v128.const f32x4 100 100 100 100)))
      (local.set $v.191 (f32x4.div (local.get $v.175) (v128.const f32x4 100 100 100 100)))
      (local.set $v.192 (f32x4.div (local.get $v.176) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1406656 (local.get $at.187) (local.get $v.186))
      (v128.store offset=1406672 (local.get $at.187) (local.get $v.188))
      (v128.store offset=1406688 (local.get $at.187) (local.get $v.189))
      (v128.store offset=1406704 (local.get $at.187) (local.get $v.190))
      (v128.store offset=1406720 (local.get $at.187) (local.get $v.191))
      (v128.store offset=1406736 (local.get $at.187) (local.get $v.192))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 24))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 52))
    (local.set $at.201
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $v.193 (v128.const f32x4 0 0 0 0))
    (local.set $v.194 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.195
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $at.197
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.196 (v128.load offset=691264 (local.get $at.195)))
      (local.set $v.198 (v128.load32_splat offset=799168 (local.get $at.197)))
      (local.set $v.193 (f32x4.add (local.get $v.193) (f32x4.mul (local.get $v.196) (local.get $v.198))))
      (local.set $v.199 (v128.load offset=691268 (local.get $at.195)))
      (local.set $v.194 (f32x4.add (local.get $v.194) (f32x4.mul (local.get $v.199) (local.get $v.198))))
      (local.set $at.195 (i32.add (local.get $at.195) (i32.const 212)))
      (local.set $at.197 (i32.add (local.get $at.197) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.200 (f32x4.div (local.get $v.193) (v128.const f32x4 100 100 100 100)))
    (local.set $v.202 (f32x4.div (local.get $v.194) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=1406656 (local.get $at.201) (local.get $v.200))
    (v128.store offset=1406660 (local.get $at.201) (local.get $v.202))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $j (i32.const 0))
        (local.set $at.203 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.228 (v128.load32_splat offset=1440448 (i32.const 0)))
        (local.set $v.229 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.228)))
        (local.set $v.233 (v128.load32_splat offset=1440512 (i32.const 0)))
        (local.set $v.234 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.233)))
        (local.set $v.239 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.240 (local.get $v.239))
        (loop $j
          (local.set $v.204 (v128.load offset=1406656 (local.get $at.203)))
          (local.set $v.205 (local.get $v.204))
          (local.set $v.206 (v128.load offset=1406672 (local.get $at.203)))
          (local.set $v.207 (local.get $v.206))
          (local.set $v.208 (v128.load offset=1406688 (local.get $at.203)))
          (local.set $v.209 (local.get $v.208))
          (local.set $v.210 (v128.load offset=1417920 (local.get $at.203)))
          (local.set $v.211
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.210))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.205))))
          (local.set $v.212 (v128.load offset=1417936 (local.get $at.203)))
          (local.set $v.213
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.212))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.207))))
          (local.set $v.214 (v128.load offset=1417952 (local.get $at.203)))
          (local.set $v.215
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.214))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.209))))
          (local.set $v.216 (v128.load offset=1429184 (local.get $at.203)))
          (local.set $v.217
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.216))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.205) (local.get $v.205)))))
          (local.set $v.218 (v128.load offset=1429200 (local.get $at.203)))
          (local.set $v.219
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.218))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.207) (local.get $v.207)))))
          (local.set $v.220 (v128.load offset=1429216 (local.get $at.203)))
          (local.set $v.221
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.220))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.209) (local.get $v.209)))))
          (local.set $v.222 (local.get $v.211))
          (local.set $v.223 (local.get $v.213))
          (local.set $v.224 (local.get $v.215))
          (v128.store offset=1417920 (local.get $at.203) (local.get $v.222))
          (v128.store offset=1417936 (local.get $at.203) (local.get $v.223))
          (v128.store offset=1417952 (local.get $at.203) (local.get $v.224))
          (local.set $v.225 (local.get $v.217))
          (local.set $v.226 (local.get $v.219))
          (local.set $v.227 (local.get $v.221))
          (v128.store offset=1429184 (local.get $at.203) (local.get $v.225))
          (v128.store offset=1429200 (local.get $at.203) (local.get $v.226))
          (v128.store offset=1429216 (local.get $at.203) (local.get $v.227))
          (local.set $v.230 (f32x4.div (local.get $v.211) (local.get $v.229)))
          (local.set $v.231 (f32x4.div (local.get $v.213) (local.get $v.229)))
          (local.set $v.232 (f32x4.div (local.get $v.215) (local.get $v.229)))
          (local.set $v.235 (f32x4.sqrt (f32x4.div (local.get $v.217) (local.get $v.234))))
          (local.set $v.236 (f32x4.sqrt (f32x4.div (local.get $v.219) (local.get $v.234))))
          (local.set $v.237 (f32x4.sqrt (f32x4.div (local.get $v.221) (local.get $v.234))))
          (local.set $v.238 (v128.load offset=1395392 (local.get $at.203)))
          (local.set $v.241
            (f32x4.add
              (local.get $v.238)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.230))
                (f32x4.add
                  (local.get $v.235)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.242 (v128.load offset=1395408 (local.get $at.203)))
          (local.set $v.243
            (f32x4.add
              (local.get $v.242)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.231))
                (f32x4.add
                  (local.get $v.236)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.244 (v128.load offset=1395424 (local.get $at.203)))
          (local.set $v.245
            (f32x4.add
              (local.get $v.244)
              (f32x4.div
                (f32x4.mul (local.get $v.240) (local.get $v.232))
                (f32x4.add
                  (local.get $v.237)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.246 (local.get $v.241))
          (local.set $v.247 (local.get $v.243))
          (local.set $v.248 (local.get $v.245))
          (v128.store offset=1395392 (local.get $at.203) (local.get $v.246))
          (v128.store offset=1395408 (local.get $at.203) (local.get $v.247))
          (v128.store offset=1395424 (local.get $at.203) (local.get $v.248))
          (local.set $at.203 (i32.add (local.get $at.203) (i32.const 48)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 12))) (i32.const 2808))))
        (local.set $j (i32.const 2808))
        (local.set $at.249 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.258 (v128.load32_splat offset=1440448 (i32.const 0)))
        (local.set $v.259 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.258)))
        (local.set $v.261 (v128.load32_splat offset=1440512 (i32.const 0)))
        (local.set $v.262 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.261)))
        (local.set $v.265 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.266 (local.get $v.265))
        (local.set $v.250 (v128.load offset=1406656 (local.get $at.249)))
        (local.set $v.251 (local.get $v.250))
        (local.set $v.252 (v128.load offset=1417920 (local.get $at.249)))
        (local.set $v.253
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.252))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.251))))
        (local.set $v.254 (v128.load offset=1429184 (local.get $at.249)))
        (local.set $v.255
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.254))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.251) (local.get $v.251)))))
        (local.set $v.256 (local.get $v.253))
        (v128.store32_lane offset=1417920 0 (local.get $at.249) (local.get $v.256))
        (local.set $v.257 (local.get $v.255))
        (v128.store32_lane offset=1429184 0 (local.get $at.249) (local.get $v.257))
        (local.set $v.260 (f32x4.div (local.get $v.253) (local.get $v.259)))
        (local.set $v.263 (f32x4.sqrt (f32x4.div (local.get $v.255) (local.get $v.262))))
        (local.set $v.264 (v128.load offset=1395392 (local.get $at.249)))
        (local.set $v.267
          (f32x4.add
            (local.get $v.264)
            (f32x4.div
              (f32x4.mul (local.get $v.266) (local.get $v.260))
              (f32x4.add
                (local.get $v.263)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.268 (local.get $v.267))
        (v128.store32_lane offset=1395392 0 (local.get $at.249) (local.get $v.268)))))
  (func $step.synapse_W_7 (param $slot i32)
    (local $j i32) (local $b i32) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $v.5 v128)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $i i32) (local $at.11 i32)
    (local $v.12 v128) (local $at.13 i32) (local $v.14 v128) (local $v.15 v128) (local $v.16 v128)
    (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $at.20 i32) (local $v.21 v128)
    (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128) (local $v.26 v128)
    (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128) (local $v.31 v128)
    (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128) (local $at.36 i32)
    (local $v.37 v128) (local $at.38 i32) (local $v.39 v128) (local $v.40 v128) (local $v.41 v128)
    (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $at.45 i32) (local $v.46 v128)
    (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128) (local $v.51 v128)
    (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128) (local $v.56 v128)
    (local $v.57 v128) (local $v.58 v128) (local $v.59 v128) (local $v.60 v128) (local $at.61 i32)
    (local $v.62 v128) (local $at.63 i32) (local $v.64 v128) (local $v.65 v128) (local $v.66 v128)
    (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128) (local $v.71 v128)
    (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $v.75 v128) (local $v.76 v128)
    (local $v.77 v128) (local $v.78 v128) (local $at.79 i32) (local $v.80 v128) (local $at.81 i32)
    (local $v.82 v128) (local $v.83 v128) (local $v.84 v128) (local $at.85 i32) (local $v.86 v128)
    (local $v.87 v128) (local $v.88 v128) (local $v.89 v128) (local $v.90 v128) (local $v.91 v128)
    (local $v.92 v128) (local $v.93 v128) (local $v.94 v128) (local $at.95 i32) (local $v.96 v128)
    (local $at.97 i32) (local $v.98 v128) (local $v.99 v128) (local $v.100 v128) (local $v.101 v128)
    (local $v.102 v128) (local $v.103 v128) (local $v.104 v128) (local $v.105 v128) (local $v.106 v128)
    (local $v.107 v128) (local $v.108 v128) (local $v.109 v128) (local $v.110 v128) (local $v.111 v128)
    (local $v.112 v128) (local $at.113 i32) (local $v.114 v128) (local $at.115 i32) (local $v.116 v128)
    (local $v.117 v128) (local $v.118 v128) (local $at.119 i32) (local $v.120 v128) (local $v.121 v128)
    (local $v.122 v128) (local $v.123 v128) (local $v.124 v128) (local $v.125 v128) (local $v.126 v128)
    (local $v.127 v128) (local $v.128 v128) (local $at.129 i32) (local $v.130 v128) (local $at.131 i32)
    (local $v.132 v128) (local $v.133 v128) (local $v.134 v128) (local $v.135 v128) (local $v.136 v128)
    (local $v.137 v128) (local $at.138 i32) (local $v.139 v128) (local $v.140 v128) (local $v.141 v128)
    (local $v.142 v128) (local $v.143 v128) (local $v.144 v128) (local $v.145 v128) (local $v.146 v128)
    (local $v.147 v128) (local $v.148 v128) (local $v.149 v128) (local $v.150 v128) (local $v.151 v128)
    (local $v.152 v128) (local $v.153 v128) (local $at.154 i32) (local $v.155 v128) (local $at.156 i32)
    (local $v.157 v128) (local $v.158 v128) (local $v.159 v128) (local $v.160 v128) (local $v.161 v128)
    (local $v.162 v128) (local $at.163 i32) (local $v.164 v128) (local $v.165 v128) (local $v.166 v128)
    (local $v.167 v128) (local $v.168 v128) (local $v.169 v128) (local $v.170 v128) (local $v.171 v128)
    (local $v.172 v128) (local $v.173 v128) (local $v.174 v128) (local $v.175 v128) (local $v.176 v128)
    (local $v.177 v128) (local $v.178 v128) (local $at.179 i32) (local $v.180 v128) (local $at.181 i32)
    (local $v.182 v128) (local $v.183 v128) (local $v.184 v128) (local $v.185 v128) (local $v.186 v128)
    (local $v.187 v128) (local $at.188 i32) (local $v.189 v128) (local $v.190 v128) (local $v.191 v128)
    (local $v.192 v128) (local $v.193 v128) (local $v.194 v128) (local $v.195 v128) (local $v.196 v128)
    (local $v.197 v128) (local $v.198 v128) (local $v.199 v128) (local $at.200 i32) (local $v.201 v128)
    (local $at.202 i32) (local $v.203 v128) (local $v.204 v128) (local $v.205 v128) (local $v.206 v128)
    (local $at.207 i32) (local $v.208 v128) (local $v.209 v128) (local $v.210 v128) (local $at.211 i32)
    (local $v.212 v128) (local $v.213 v128) (local $v.214 v128) (local $v.215 v128) (local $v.216 v128)
    (local $v.217 v128) (local $v.218 v128) (local $v.219 v128) (local $v.220 v128) (local $v.221 v128)
    (local $v.222 v128) (local $v.223 v128) (local $v.224 v128) (local $v.225 v128) (local $v.226 v128)
    (local $v.227 v128) (local $v.228 v128) (local $v.229 v128) (local $v.230 v128) (local $v.231 v128)
    (local $v.232 v128) (local $v.233 v128) (local $v.234 v128) (local $v.235 v128) (local $v.236 v128)
    (local $v.237 v128) (local $v.238 v128) (local $v.239 v128) (local $v.240 v128) (local $v.241 v128)
    (local $v.242 v128) (local $v.243 v128) (local $v.244 v128) (local $v.245 v128) (local $v.246 v128)
    (local $v.247 v128) (local $v.248 v128) (local $v.249 v128) (local $v.250 v128) (local $v.251 v128)
    (local $v.252 v128) (local $v.253 v128) (local $v.254 v128) (local $v.255 v128) (local $v.256 v128)
    (local $at.257 i32) (local $v.258 v128) (local $v.259 v128) (local $v.260 v128) (local $v.261 v128)
    (local $v.262 v128) (local $v.263 v128) (local $v.264 v128) (local $v.265 v128) (local $v.266 v128)
    (local $v.267 v128) (local $v.268 v128) (local $v.269 v128) (local $v.270 v128) (local $v.271 v128)
    (local $v.272 v128) (local $v.273 v128) (local $v.274 v128) (local $v.275 v128) (local $v.276 v128)
    (local $at.277 i32) (local $v.278 v128) (local $v.279 v128) (local $at.280 i32) (local $v.281 v128)
    (local $v.282 v128) (local $v.283 v128) (local $v.284 v128) (local $at.285 i32) (local $v.286 v128)
    (local $v.287 v128) (local $at.288 i32) (local $v.289 v128) (local $v.290 v128) (local $i_row i32)
    (local $at.292 i32) (local $v.293 v128) (local $v.294 v128) (local $v.295 v128) (local $v.296 v128)
    (local $v.297 v128) (local $v.298 v128) (local $at.299 i32) (local $v.300 v128) (local $v.301 v128)
    (local $v.302 v128) (local $v.303 v128) (local $v.304 v128) (local $v.305 v128) (local $v.306 v128)
    (local $v.307 v128) (local $v.308 v128) (local $v.309 v128) (local $v.310 v128) (local $v.311 v128)
    (local $v.312 v128) (local $v.313 v128) (local $v.314 v128) (local $v.315 v128) (local $v.316 v128)
    (local $v.317 v128) (local $v.318 v128) (local $v.319 v128) (local $v.320 v128) (local $v.321 v128)
    (local $v.322 v128) (local $v.323 v128) (local $v.324 v128) (local $v.325 v128) (local $v.326 v128)
    (local $v.327 v128) (local $v.328 v128) (local $v.329 v128) (local $v.330 v128) (local $v.331 v128)
    (local $v.332 v128) (local $v.333 v128) (local $v.334 v128) (local $v.335 v128) (local $v.336 v128)
    (local $v.337 v128) (local $v.338 v128) (local $v.339 v128) (local $v.340 v128) (local $at.341 i32)
    (local $v.342 v128) (local $v.343 v128) (local $v.344 v128) (local $v.345 v128) (local $at.346 i32)
    (local $v.347 v128) (local $v.348 v128) (local $v.349 v128) (local $v.350 v128) (local $v.351 v128)
    (local $v.352 v128) (local $v.353 v128) (local $v.354 v128) (local $v.355 v128) (local $v.356 v128)
    (local $v.357 v128) (local $v.358 v128) (local $v.359 v128) (local $v.360 v128) (local $v.361 v128)
    (local $v.362 v128) (local $v.363 v128) (local $v.364 v128) (local $v.365 v128) (local $v.366 v128)
    (local $v.367 v128) (local $v.368 v128) (local $v.369 v128) (local $v.370 v128) (local $v.371 v128)
    (local $v.372 v128) (local $v.373 v128) (local $v.374 v128) (local $at.375 i32) (local $v.376 v128)
    (local $v.377 v128) (local $at.378 i32) (local $v.379 v128) (local $v.380 v128) (local $v.381 v128)
    (local $v.382 v128) (local $at.383 i32) (local $v.384 v128) (local $v.385 v128) (local $at.386 i32)
    (local $v.387 v128) (local $v.388 v128) (local $at.389 i32) (local $v.390 v128) (local $v.391 v128)
    (local $v.392 v128) (local $v.393 v128) (local $v.394 v128) (local $v.395 v128) (local $at.396 i32)
    (local $v.397 v128) (local $v.398 v128) (local $v.399 v128) (local $v.400 v128) (local $v.401 v128)
    (local $v.402 v128) (local $v.403 v128) (local $v.404 v128) (local $v.405 v128) (local $v.406 v128)
    (local $v.407 v128) (local $v.408 v128) (local $v.409 v128) (local $v.410 v128) (local $v.411 v128)
    (local $v.412 v128) (local $v.413 v128) (local $v.414 v128) (local $v.415 v128) (local $v.416 v128)
    (local $v.417 v128) (local $v.418 v128) (local $v.419 v128) (local $v.420 v128) (local $v.421 v128)
    (local $v.422 v128) (local $v.423 v128) (local $v.424 v128) (local $v.425 v128) (local $v.426 v128)
    (local $v.427 v128) (local $v.428 v128) (local $v.429 v128) (local $v.430 v128) (local $v.431 v128)
    (local $v.432 v128) (local $v.433 v128) (local $v.434 v128) (local $v.435 v128) (local $v.436 v128)
    (local $v.437 v128) (local $v.438 v128) (local $v.439 v128) (local $v.440 v128) (local $v.441 v128)
    (local $v.442 v128) (local $v.443 v128) (local $v.444 v128) (local $v.445 v128) (local $v.446 v128)
    (local $v.447 v128) (local $v.448 v128) (local $v.449 v128) (local $v.450 v128) (local $v.451 v128)
    (local $v.452 v128) (local $v.453 v128) (local $v.454 v128) (local $v.455 v128) (local $v.456 v128)
    (local $v.457 v128) (local $v.458 v128) (local $v.459 v128) (local $v.460 v128) (local $v.461 v128)
    (local $v.462 v128) (local $v.463 v128) (local $v.464 v128) (local $v.465 v128) (local $v.466 v128)
    (local $v.467 v128) (local $v.468 v128) (local $v.469 v128) (local $v.470 v128) (local $v.471 v128)
    (local $v.472 v128) (local $v.473 v128) (local $at.474 i32) (local $v.475 v128) (local $v.476 v128)
    (local $v.477 v128) (local $v.478 v128) (local $at.479 i32) (local $v.480 v128) (local $v.481 v128)
    (local $v.482 v128) (local $v.483 v128) (local $v.484 v128) (local $v.485 v128) (local $v.486 v128)
    (local $v.487 v128) (local $v.488 v128) (local $v.489 v128) (local $v.490 v128) (local $v.491 v128)
    (local $v.492 v128) (local $v.493 v128) (local $v.494 v128) (local $v.495 v128) (local $v.496 v128)
    (local $v.497 v128) (local $v.498 v128) (local $v.499 v128) (local $v.500 v128) (local $v.501 v128)
    (local $v.502 v128) (local $v.503 v128) (local $v.504 v128) (local $v.505 v128) (local $v.506 v128)
    (local $v.507 v128) (local $v.508 v128) (local $v.509 v128) (local $v.510 v128) (local $v.511 v128)
    (local $v.512 v128) (local $v.513 v128) (local $v.514 v128) (local $v.515 v128) (local $v.516 v128)
    (local $v.517 v128) (local $v.518 v128) (local $v.519 v128) (local $v.520 v128) (local $v.521 v128)
    (local $v.522 v128) (local $v.523 v128) (local $v.524 v128) (local $v.525 v128) (local $v.526 v128)
    (local $v.527 v128) (local $v.528 v128) (local $v.529 v128) (local $v.530 v128) (local $v.531 v128)
    (local $at.532 i32) (local $v.533 v128) (local $v.534 v128) (local $at.535 i32) (local $v.536 v128)
    (local $v.537 v128) (local $v.538 v128) (local $v.539 v128) (local $at.540 i32) (local $v.541 v128)
    (local $v.542 v128) (local $at.543 i32) (local $v.544 v128) (local $v.545 v128) (local $at.546 i32)
    (local $v.547 v128) (local $v.548 v128) (local $v.549 v128) (local $v.550 v128) (local $v.551 v128)
    (local $v.552 v128) (local $at.553 i32) (local $v.554 v128) (local $v.555 v128) (local $v.556 v128)
    (local $v.557 v128) (local $v.558 v128) (local $v.559 v128) (local $v.560 v128) (local $v.561 v128)
    (local $v.562 v128) (local $v.563 v128) (local $v.564 v128) (local $v.565 v128) (local $v.566 v128)
    (local $v.567 v128) (local $v.568 v128) (local $v.569 v128) (local $v.570 v128) (local $v.571 v128)
    (local $v.572 v128) (local $v.573 v128) (local $v.574 v128) (local $v.575 v128) (local $v.576 v128)
    (local $v.577 v128) (local $v.578 v128) (local $v.579 v128) (local $v.580 v128) (local $v.581 v128)
    (local $v.582 v128) (local $v.583 v128) (local $v.584 v128) (local $v.585 v128) (local $v.586 v128)
    (local $v.587 v128) (local $v.588 v128) (local $v.589 v128) (local $v.590 v128) (local $v.591 v128)
    (local $v.592 v128) (local $v.593 v128) (local $v.594 v128) (local $v.595 v128) (local $v.596 v128)
    (local $v.597 v128) (local $v.598 v128) (local $v.599 v128) (local $v.600 v128) (local $v.601 v128)
    (local $v.602 v128) (local $v.603 v128) (local $v.604 v128) (local $v.605 v128) (local $v.606 v128)
    (local $v.607 v128) (local $v.608 v128) (local $v.609 v128) (local $v.610 v128) (local $v.611 v128)
    (local $v.612 v128) (local $v.613 v128) (local $v.614 v128) (local $v.615 v128) (local $v.616 v128)
    (local $v.617 v128) (local $v.618 v128) (local $v.619 v128) (local $v.620 v128) (local $v.621 v128)
    (local $v.622 v128) (local $v.623 v128) (local $v.624 v128) (local $v.625 v128) (local $v.626 v128)
    (local $v.627 v128) (local $v.628 v128) (local $v.629 v128) (local $v.630 v128) (local $at.631 i32)
    (local $v.632 v128) (local $v.633 v128) (local $v.634 v128) (local $v.635 v128) (local $at.636 i32)
    (local $v.637 v128) (local $v.638 v128) (local $v.639 v128) (local $v.640 v128) (local $v.641 v128)
    (local $v.642 v128) (local $v.643 v128) (local $v.644 v128) (local $v.645 v128) (local $v.646 v128)
    (local $v.647 v128) (local $v.648 v128) (local $v.649 v128) (local $v.650 v128) (local $v.651 v128)
    (local $v.652 v128) (local $v.653 v128) (local $v.654 v128) (local $v.655 v128) (local $v.656 v128)
    (local $v.657 v128) (local $v.658 v128) (local $v.659 v128) (local $v.660 v128) (local $v.661 v128)
    (local $v.662 v128) (local $v.663 v128) (local $v.664 v128) (local $v.665 v128) (local $v.666 v128)
    (local $v.667 v128) (local $v.668 v128) (local $v.669 v128) (local $v.670 v128) (local $v.671 v128)
    (local $v.672 v128) (local $v.673 v128) (local $v.674 v128) (local $v.675 v128) (local $v.676 v128)
    (local $v.677 v128) (local $v.678 v128) (local $v.679 v128) (local $v.680 v128) (local $v.681 v128)
    (local $v.682 v128) (local $v.683 v128) (local $v.684 v128) (local $v.685 v128) (local $v.686 v128)
    (local $v.687 v128) (local $v.688 v128) (local $at.689 i32) (local $v.690 v128) (local $v.691 v128)
    (local $at.692 i32) (local $v.693 v128) (local $v.694 v128) (local $v.695 v128) (local $v.696 v128)
    (local $at.697 i32) (local $v.698 v128) (local $v.699 v128) (local $at.700 i32) (local $v.701 v128)
    (local $v.702 v128) (local $at.703 i32) (local $v.704 v128) (local $v.705 v128) (local $v.706 v128)
    (local $v.707 v128) (local $v.708 v128) (local $v.709 v128) (local $at.710 i32) (local $v.711 v128)
    (local $v.712 v128) (local $v.713 v128) (local $v.714 v128) (local $v.715 v128) (local $v.716 v128)
    (local $v.717 v128) (local $v.718 v128) (local $v.719 v128) (local $v.720 v128) (local $v.721 v128)
    (local $v.722 v128) (local $v.723 v128) (local $v.724 v128) (local $v.725 v128) (local $v.726 v128)
    (local $v.727 v128) (local $v.728 v128) (local $v.729 v128) (local $v.730 v128) (local $v.731 v128)
    (local $v.732 v128) (local $v.733 v128) (local $v.734 v128) (local $v.735 v128) (local $v.736 v128)
    (local $v.737 v128) (local $v.738 v128) (local $v.739 v128) (local $v.740 v128) (local $v.741 v128)
    (local $v.742 v128) (local $v.743 v128) (local $v.744 v128) (local $v.745 v128) (local $v.746 v128)
    (local $v.747 v128) (local $v.748 v128) (local $v.749 v128) (local $v.750 v128) (local $v.751 v128)
    (local $v.752 v128) (local $v.753 v128) (local $v.754 v128) (local $v.755 v128) (local $v.756 v128)
    (local $v.757 v128) (local $v.758 v128) (local $v.759 v128) (local $v.760 v128) (local $v.761 v128)
    (local $v.762 v128) (local $v.763 v128) (local $v.764 v128) (local $v.765 v128) (local $v.766 v128)
    (local $v.767 v128) (local $v.768 v128) (local $v.769 v128) (local $v.770 v128) (local $v.771 v128)
    (local $v.772 v128) (local $v.773 v128) (local $v.774 v128) (local $v.775 v128) (local $v.776 v128)
    (local $v.777 v128) (local $v.778 v128) (local $v.779 v128) (local $v.780 v128) (local $v.781 v128)
    (local $v.782 v128) (local $v.783 v128) (local $v.784 v128) (local $v.785 v128) (local $v.786 v128)
    (local $v.787 v128) (local $at.788 i32) (local $v.789 v128) (local $v.790 v128) (local $v.791 v128)
    (local $v.792 v128) (local $at.793 i32) (local $v.794 v128) (local $v.795 v128) (local $v.796 v128)
    (local $v.797 v128) (local $v.798 v128) (local $v.799 v128) (local $v.800 v128) (local $v.801 v128)
    (local $v.802 v128) (local $v.803 v128) (local $v.804 v128) (local $v.805 v128) (local $v.806 v128)
    (local $v.807 v128) (local $v.808 v128) (local $v.809 v128) (local $v.810 v128) (local $v.811 v128)
    (local $v.812 v128) (local $v.813 v128) (local $v.814 v128) (local $v.815 v128) (local $v.816 v128)
    (local $v.817 v128) (local $v.818 v128) (local $v.819 v128) (local $v.820 v128) (local $v.821 v128)
    (local $v.822 v128) (local $v.823 v128) (local $v.824 v128) (local $v.825 v128) (local $v.826 v128)
    (local $v.827 v128) (local $v.828 v128) (local $v.829 v128) (local $v.830 v128) (local $v.831 v128)
    (local $v.832 v128) (local $v.833 v128) (local $v.834 v128) (local $v.835 v128) (local $v.836 v128)
    (local $v.837 v128) (local $v.838 v128) (local $v.839 v128) (local $v.840 v128) (local $v.841 v128)
    (local $v.842 v128) (local $v.843 v128) (local $v.844 v128) (local $v.845 v128) (local $at.846 i32)
    (local $v.847 v128) (local $v.848 v128) (local $at.849 i32) (local $v.850 v128) (local $v.851 v128)
    (local $v.852 v128) (local $v.853 v128) (local $at.854 i32) (local $v.855 v128) (local $v.856 v128)
    (local $at.857 i32) (local $v.858 v128) (local $v.859 v128) (local $at.860 i32) (local $v.861 v128)
    (local $v.862 v128) (local $v.863 v128) (local $v.864 v128) (local $v.865 v128) (local $v.866 v128)
    (local $at.867 i32) (local $v.868 v128) (local $v.869 v128) (local $v.870 v128) (local $v.871 v128)
    (local $v.872 v128) (local $v.873 v128) (local $v.874 v128) (local $v.875 v128) (local $v.876 v128)
    (local $v.877 v128) (local $v.878 v128) (local $v.879 v128) (local $v.880 v128) (local $v.881 v128)
    (local $v.882 v128) (local $v.883 v128) (local $v.884 v128) (local $v.885 v128) (local $v.886 v128)
    (local $v.887 v128) (local $v.888 v128) (local $v.889 v128) (local $v.890 v128) (local $v.891 v128)
    (local $v.892 v128) (local $v.893 v128) (local $v.894 v128) (local $v.895 v128) (local $v.896 v128)
    (local $v.897 v128) (local $v.898 v128) (local $v.899 v128) (local $v.900 v128) (local $v.901 v128)
    (local $v.902 v128) (local $v.903 v128) (local $v.904 v128) (local $v.905 v128) (local $v.906 v128)
    (local $v.907 v128) (local $v.908 v128) (local $v.909 v128) (local $v.910 v128) (local $v.911 v128)
    (local $v.912 v128) (local $v.913 v128) (local $v.914 v128) (local $v.915 v128) (local $v.916 v128)
    (local $v.917 v128) (local $v.918 v128) (local $v.919 v128) (local $v.920 v128) (local $v.921 v128)
    (local $v.922 v128) (local $v.923 v128) (local $v.924 v128) (local $v.925 v128) (local $v.926 v128)
    (local $v.927 v128) (local $v.928 v128) (local $v.929 v128) (local $v.930 v128) (local $v.931 v128)
    (local $v.932 v128) (local $v.933 v128) (local $v.934 v128) (local $v.935 v128) (local $v.936 v128)
    (local $v.937 v128) (local $v.938 v128) (local $v.939 v128) (local $v.940 v128) (local $v.941 v128)
    (local $v.942 v128) (local $v.943 v128) (local $v.944 v128) (local $at.945 i32) (local $v.946 v128)
    (local $v.947 v128) (local $v.948 v128) (local $v.949 v128) (local $at.950 i32) (local $v.951 v128)
    (local $v.952 v128) (local $v.953 v128) (local $v.954 v128) (local $v.955 v128) (local $v.956 v128)
    (local $v.957 v128) (local $v.958 v128) (local $v.959 v128) (local $v.960 v128) (local $v.961 v128)
    (local $v.962 v128) (local $v.963 v128) (local $v.964 v128) (local $v.965 v128) (local $v.966 v128)
    (local $v.967 v128) (local $v.968 v128) (local $v.969 v128) (local $v.970 v128) (local $v.971 v128)
    (local $v.972 v128) (local $v.973 v128) (local $v.974 v128) (local $v.975 v128) (local $v.976 v128)
    (local $v.977 v128) (local $v.978 v128) (local $v.979 v128) (local $v.980 v128) (local $v.981 v128)
    (local $v.982 v128) (local $v.983 v128) (local $v.984 v128) (local $v.985 v128) (local $v.986 v128)
    (local $v.987 v128) (local $v.988 v128) (local $v.989 v128) (local $v.990 v128) (local $v.991 v128)
    (local $v.992 v128) (local $v.993 v128) (local $v.994 v128) (local $v.995 v128) (local $v.996 v128)
    (local $v.997 v128) (local $v.998 v128) (local $v.999 v128) (local $v.1000 v128) (local $v.1001 v128)
    (local $v.1002 v128) (local $at.1003 i32) (local $v.1004 v128) (local $v.1005 v128) (local $at.1006 i32)
    (local $v.1007 v128) (local $v.1008 v128) (local $v.1009 v128) (local $v.1010 v128) (local $at.1011 i32)
    (local $v.1012 v128) (local $v.1013 v128) (local $at.1014 i32) (local $v.1015 v128) (local $v.1016 v128)
    (local $at.1017 i32) (local $v.1018 v128) (local $v.1019 v128) (local $v.1020 v128) (local $v.1021 v128)
    (local $v.1022 v128) (local $v.1023 v128) (local $at.1024 i32) (local $v.1025 v128) (local $v.1026 v128)
    (local $v.1027 v128) (local $v.1028 v128) (local $v.1029 v128) (local $v.1030 v128) (local $v.1031 v128)
    (local $v.1032 v128) (local $v.1033 v128) (local $v.1034 v128) (local $v.1035 v128) (local $v.1036 v128)
    (local $v.1037 v128) (local $v.1038 v128) (local $v.1039 v128) (local $v.1040 v128) (local $v.1041 v128)
    (local $v.1042 v128) (local $v.1043 v128) (local $v.1044 v128) (local $v.1045 v128) (local $v.1046 v128)
    (local $v.1047 v128) (local $v.1048 v128) (local $v.1049 v128) (local $v.1050 v128) (local $v.1051 v128)
    (local $v.1052 v128) (local $v.1053 v128) (local $v.1054 v128) (local $v.1055 v128) (local $v.1056 v128)
    (local $v.1057 v128) (local $v.1058 v128) (local $v.1059 v128) (local $v.1060 v128) (local $v.1061 v128)
    (local $v.1062 v128) (local $v.1063 v128) (local $v.1064 v128) (local $v.1065 v128) (local $v.1066 v128)
    (local $v.1067 v128) (local $v.1068 v128) (local $v.1069 v128) (local $v.1070 v128) (local $v.1071 v128)
    (local $v.1072 v128) (local $v.1073 v128) (local $v.1074 v128) (local $v.1075 v128) (local $v.1076 v128)
    (local $v.1077 v128) (local $v.1078 v128) (local $v.1079 v128) (local $v.1080 v128) (local $v.1081 v128)
    (local $v.1082 v128) (local $v.1083 v128) (local $v.1084 v128) (local $v.1085 v128) (local $v.1086 v128)
    (local $v.1087 v128) (local $v.1088 v128) (local $v.1089 v128) (local $v.1090 v128) (local $v.1091 v128)
    (local $v.1092 v128) (local $v.1093 v128) (local $v.1094 v128) (local $v.1095 v128) (local $v.1096 v128)
    (local $v.1097 v128) (local $v.1098 v128) (local $v.1099 v128) (local $v.1100 v128) (local $v.1101 v128)
    (local $at.1102 i32) (local $v.1103 v128) (local $v.1104 v128) (local $v.1105 v128) (local $v.1106 v128)
    (local $at.1107 i32) (local $v.1108 v128) (local $v.1109 v128) (local $v.1110 v128) (local $v.1111 v128)
    (local $v.1112 v128) (local $v.1113 v128) (local $v.1114 v128) (local $v.1115 v128) (local $v.1116 v128)
    (local $v.1117 v128) (local $v.1118 v128) (local $v.1119 v128) (local $v.1120 v128) (local $v.1121 v128)
    (local $v.1122 v128) (local $v.1123 v128) (local $v.1124 v128) (local $v.1125 v128) (local $v.1126 v128)
    (local $v.1127 v128) (local $v.1128 v128) (local $v.1129 v128) (local $v.1130 v128) (local $v.1131 v128)
    (local $v.1132 v128) (local $v.1133 v128) (local $v.1134 v128) (local $v.1135 v128) (local $v.1136 v128)
    (local $v.1137 v128) (local $v.1138 v128) (local $v.1139 v128) (local $v.1140 v128) (local $v.1141 v128)
    (local $v.1142 v128) (local $v.1143 v128) (local $v.1144 v128) (local $v.1145 v128) (local $v.1146 v128)
    (local $v.1147 v128) (local $v.1148 v128) (local $v.1149 v128) (local $v.1150 v128) (local $v.1151 v128)
    (local $v.1152 v128) (local $v.1153 v128) (local $v.1154 v128) (local $v.1155 v128) (local $v.1156 v128)
    (local $v.1157 v128) (local $v.1158 v128) (local $v.1159 v128) (local $at.1160 i32) (local $v.1161 v128)
    (local $v.1162 v128) (local $at.1163 i32) (local $v.1164 v128) (local $v.1165 v128) (local $v.1166 v128)
    (local $v.1167 v128) (local $at.1168 i32) (local $v.1169 v128) (local $v.1170 v128) (local $v.1171 v128)
    (local $v.1172 v128) (local $v.1173 v128) (local $v.1174 v128) (local $at.1175 i32) (local $v.1176 v128)
    (local $v.1177 v128) (local $v.1178 v128) (local $v.1179 v128) (local $v.1180 v128) (local $v.1181 v128)
    (local $v.1182 v128) (local $v.1183 v128) (local $v.1184 v128) (local $v.1185 v128) (local $v.1186 v128)
    (local $v.1187 v128) (local $v.1188 v128) (local $v.1189 v128) (local $v.1190 v128) (local $v.1191 v128)
    (local $v.1192 v128) (local $v.1193 v128) (local $v.1194 v128) (local $v.1195 v128) (local $v.1196 v128)
    (local $v.1197 v128) (local $v.1198 v128) (local $v.1199 v128) (local $v.1200 v128) (local $v.1201 v128)
    (local $v.1202 v128) (local $v.1203 v128) (local $v.1204 v128) (local $v.1205 v128) (local $v.1206 v128)
    (local $v.1207 v128) (local $v.1208 v128) (local $v.1209 v128) (local $v.1210 v128) (local $v.1211 v128)
    (local $v.1212 v128) (local $v.1213 v128) (local $v.1214 v128) (local $v.1215 v128) (local $v.1216 v128)
    (local $at.1217 i32) (local $v.1218 v128) (local $v.1219 v128) (local $v.1220 v128) (local $v.1221 v128)
    (local $at.1222 i32) (local $v.1223 v128) (local $v.1224 v128) (local $v.1225 v128) (local $v.1226 v128)
    (local $v.1227 v128) (local $v.1228 v128) (local $v.1229 v128) (local $v.1230 v128) (local $v.1231 v128)
    (local $v.1232 v128) (local $v.1233 v128) (local $v.1234 v128) (local $v.1235 v128) (local $v.1236 v128)
    (local $v.1237 v128) (local $v.1238 v128) (local $v.1239 v128) (local $v.1240 v128) (local $v.1241 v128)
    (local $v.1242 v128) (local $v.1243 v128) (local $v.1244 v128) (local $v.1245 v128) (local $v.1246 v128)
    (local $v.1247 v128) (local $v.1248 v128) (local $v.1249 v128) (local $v.1250 v128)
    ;; [synapse-W] Ẇ = η * e r'
    ;; W[y,h6]: W' e, W r, learning of W
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $b (i32.const 0))
      (local.set $at.20
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $b
        (local.set $v.2 (v128.const f32x4 0 0 0 0))
        (local.set $v.3 (v128.const f32x4 0 0 0 0))
        (local.set $v.4 (v128.const f32x4 0 0 0 0))
        (local.set $v.5 (v128.const f32x4 0 0 0 0))
        (local.set $v.6 (v128.const f32x4 0 0 0 0))
        (local.set $v.7 (v128.const f32x4 0 0 0 0))
        (local.set $v.8 (v128.const f32x4 0 0 0 0))
        (local.set $v.9 (v128.const f32x4 0 0 0 0))
        (local.set $i (i32.const 0))
        (local.set $at.11
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.13
          (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $i
          (local.set $v.12 (v128.load offset=1440576 (local.get $at.11)))
          (local.set $v.14 (v128.load32_splat offset=1188608 (local.get $at.13)))
          (local.set $v.2 (f32x4.add (local.get $v.2) (f32x4.mul (local.get $v.12) (local.get $v.14))))
          (local.set $v.15 (v128.load offset=1440592 (local.get $at.11)))
          (local.set $v.3 (f32x4.add (local.get $v.3) (f32x4.mul (local.get $v.15) (local.get $v.14))))
          (local.set $v.16 (v128.load32_splat offset=1188648 (local.get $at.13)))
          (local.set $v.4 (f32x4.add (local.get $v.4) (f32x4.mul (local.get $v.12) (local.get $v.16))))
          (local.set $v.5 (f32x4.add (local.get $v.5) (f32x4.mul (local.get $v.15) (local.get $v.16))))
          (local.set $v.17 (v128.load32_splat offset=1188688 (local.get $at.13)))
          (local.set $v.6 (f32x4.add (local.get $v.6) (f32x4.mul (local.get $v.12) (local.get $v.17))))
          (local.set $v.7 (f32x4.add (local.get $v.7) (f32x4.mul (local.get $v.15) (local.get $v.17))))
          (local.set $v.18 (v128.load32_splat offset=1188728 (local.get $at.13)))
          (local.set $v.8 (f32x4.add (local.get $v.8) (f32x4.mul (local.get $v.12) (local.get $v.18))))
          (local.set $v.9 (f32x4.add (local.get $v.9) (f32x4.mul (local.get $v.15) (local.get $v.18))))
          (local.set $at.11 (i32.add (local.get $at.11) (i32.const 212)))
          (local.set $at.13 (i32.add (local.get $at.13) (i32.const 4)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
        (local.set $v.19 (local.get $v.2))
        (local.set $v.21 (local.get $v.3))
        (local.set $v.22 (local.get $v.4))
        (local.set $v.23 (local.get $v.5))
        (local.set $v.24 (local.get $v.6))
        (local.set $v.25 (local.get $v.7))
        (local.set $v.26 (local.get $v.8))
        (local.set $v.27 (local.get $v.9))
        (v128.store offset=884160 (local.get $at.20) (local.get $v.19))
        (v128.store offset=884176 (local.get $at.20) (local.get $v.21))
        (v128.store offset=884372 (local.get $at.20) (local.get $v.22))
        (v128.store offset=884388 (local.get $at.20) (local.get $v.23))
        (v128.store offset=884584 (local.get $at.20) (local.get $v.24))
        (v128.store offset=884600 (local.get $at.20) (local.get $v.25))
        (v128.store offset=884796 (local.get $at.20) (local.get $v.26))
        (v128.store offset=884812 (local.get $at.20) (local.get $v.27))
        (local.set $at.20 (i32.add (local.get $at.20) (i32.const 848)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $b (i32.const 0))
    (local.set $at.45
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $b
      (local.set $v.28 (v128.const f32x4 0 0 0 0))
      (local.set $v.29 (v128.const f32x4 0 0 0 0))
      (local.set $v.30 (v128.const f32x4 0 0 0 0))
      (local.set $v.31 (v128.const f32x4 0 0 0 0))
      (local.set $v.32 (v128.const f32x4 0 0 0 0))
      (local.set $v.33 (v128.const f32x4 0 0 0 0))
      (local.set $v.34 (v128.const f32x4 0 0 0 0))
      (local.set $v.35 (v128.const f32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (local.set $at.36
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.38
        (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.37 (v128.load offset=1440576 (local.get $at.36)))
        (local.set $v.39 (v128.load32_splat offset=1188608 (local.get $at.38)))
        (local.set $v.28 (f32x4.add (local.get $v.28) (f32x4.mul (local.get $v.37) (local.get $v.39))))
        (local.set $v.40 (v128.load offset=1440580 (local.get $at.36)))
        (local.set $v.29 (f32x4.add (local.get $v.29) (f32x4.mul (local.get $v.40) (local.get $v.39))))
        (local.set $v.41 (v128.load32_splat offset=1188648 (local.get $at.38)))
        (local.set $v.30 (f32x4.add (local.get $v.30) (f32x4.mul (local.get $v.37) (local.get $v.41))))
        (local.set $v.31 (f32x4.add (local.get $v.31) (f32x4.mul (local.get $v.40) (local.get $v.41))))
        (local.set $v.42 (v128.load32_splat offset=1188688 (local.get $at.38)))
        (local.set $v.32 (f32x4.add (local.get $v.32) (f32x4.mul (local.get $v.37) (local.get $v.42))))
        (local.set $v.33 (f32x4.add (local.get $v.33) (f32x4.mul (local.get $v.40) (local.get $v.42))))
        (local.set $v.43 (v128.load32_splat offset=1188728 (local.get $at.38)))
        (local.set $v.34 (f32x4.add (local.get $v.34) (f32x4.mul (local.get $v.37) (local.get $v.43))))
        (local.set $v.35 (f32x4.add (local.get $v.35) (f32x4.mul (local.get $v.40) (local.get $v.43))))
        (local.set $at.36 (i32.add (local.get $at.36) (i32.const 212)))
        (local.set $at.38 (i32.add (local.get $at.38) (i32.const 4)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
      (local.set $v.44 (local.get $v.28))
      (local.set $v.46 (local.get $v.29))
      (local.set $v.47 (local.get $v.30))
      (local.set $v.48 (local.get $v.31))
      (local.set $v.49 (local.get $v.32))
      (local.set $v.50 (local.get $v.33))
      (local.set $v.51 (local.get $v.34))
      (local.set $v.52 (local.get $v.35))
      (v128.store offset=884160 (local.get $at.45) (local.get $v.44))
      (v128.store offset=884164 (local.get $at.45) (local.get $v.46))
      (v128.store offset=884372 (local.get $at.45) (local.get $v.47))
      (v128.store offset=884376 (local.get $at.45) (local.get $v.48))
      (v128.store offset=884584 (local.get $at.45) (local.get $v.49))
      (v128.store offset=884588 (local.get $at.45) (local.get $v.50))
      (v128.store offset=884796 (local.get $at.45) (local.get $v.51))
      (v128.store offset=884800 (local.get $at.45) (local.get $v.52))
      (local.set $at.45 (i32.add (local.get $at.45) (i32.const 848)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 4))) (i32.const 100))))
    (local.set $i (i32.const 0))
    (loop $i
      (local.set $b (i32.const 0))
      (local.set $at.85
        (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.53 (v128.const f32x4 0 0 0 0))
        (local.set $v.54 (v128.const f32x4 0 0 0 0))
        (local.set $v.55 (v128.const f32x4 0 0 0 0))
        (local.set $v.56 (v128.const f32x4 0 0 0 0))
        (local.set $v.57 (v128.const f32x4 0 0 0 0))
        (local.set $v.58 (v128.const f32x4 0 0 0 0))
        (local.set $v.59 (v128.const f32x4 0 0 0 0))
        (local.set $v.60 (v128.const f32x4 0 0 0 0))
        (local.set $j (i32.const 0))
        (local.set $at.61
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.63
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (loop $j
          (local.set $v.62 (v128.load offset=1440576 (local.get $at.61)))
          (local.set $v.64 (v128.load offset=841664 (local.get $at.63)))
          (local.set $v.53 (f32x4.add (local.get $v.53) (f32x4.mul (local.get $v.62) (local.get $v.64))))
          (local.set $v.65 (v128.load offset=841876 (local.get $at.63)))
          (local.set $v.57 (f32x4.add (local.get $v.57) (f32x4.mul (local.get $v.62) (local.get $v.65))))
          (local.set $v.66 (v128.load offset=1440788 (local.get $at.61)))
          (local.set $v.54 (f32x4.add (local.get $v.54) (f32x4.mul (local.get $v.66) (local.get $v.64))))
          (local.set $v.58 (f32x4.add (local.get $v.58) (f32x4.mul (local.get $v.66) (local.get $v.65))))
          (local.set $v.67 (v128.load offset=1441000 (local.get $at.61)))
          (local.set $v.55 (f32x4.add (local.get $v.55) (f32x4.mul (local.get $v.67) (local.get $v.64))))
          (local.set $v.59 (f32x4.add (local.get $v.59) (f32x4.mul (local.get $v.67) (local.get $v.65))))
          (local.set $v.68 (v128.load offset=1441212 (local.get $at.61)))
          (local.set $v.56 (f32x4.add (local.get $v.56) (f32x4.mul (local.get $v.68) (local.get $v.64))))
          (local.set $v.60 (f32x4.add (local.get $v.60) (f32x4.mul (local.get $v.68) (local.get $v.65))))
          (local.set $at.61 (i32.add (local.get $at.61) (i32.const 16)))
          (local.set $at.63 (i32.add (local.get $at.63) (i32.const 16)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
        (local.set $v.69
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.53) (local.get $v.54)))
        (local.set $v.70
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.55) (local.get $v.56)))
        (local.set $v.71
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.53) (local.get $v.54)))
        (local.set $v.72
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.55) (local.get $v.56)))
        (local.set $v.73
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.69) (local.get $v.70))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.69)
                (local.get $v.70)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.71) (local.get $v.72))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.71)
                (local.get $v.72)))))
        (local.set $v.74
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.57) (local.get $v.58)))
        (local.set $v.75
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.59) (local.get $v.60)))
        (local.set $v.76
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.57) (local.get $v.58)))
        (local.set $v.77
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.59) (local.get $v.60)))
        (local.set $v.78
          (f32x4.add
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.74) (local.get $v.75))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.74)
                (local.get $v.75)))
            (f32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.76) (local.get $v.77))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                (local.get $v.76)
                (local.get $v.77)))))
        (local.set $j (i32.const 52))
        (local.set $at.79
          (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.81
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $v.80
          (v128.load32_lane offset=1441212 3
            (local.get $at.79)
            (v128.load32_lane offset=1441000 2
              (local.get $at.79)
              (v128.load32_lane offset=1440788 1
                (local.get $at.79)
                (v128.load32_zero offset=1440576 (local.get $at.79))))))
        (local.set $v.82 (v128.load32_splat offset=841664 (local.get $at.81)))
        (local.set $v.73 (f32x4.add (local.get $v.73) (f32x4.mul (local.get $v.80) (local.get $v.82))))
        (local.set $v.83 (v128.load32_splat offset=841876 (local.get $at.81)))
        (local.set $v.78 (f32x4.add (local.get $v.78) (f32x4.mul (local.get $v.80) (local.get $v.83))))
        (local.set $v.84 (local.get $v.73))
        (local.set $v.86 (local.get $v.78))
        (v128.store offset=1208768 (local.get $at.85) (local.get $v.84))
        (v128.store offset=1208808 (local.get $at.85) (local.get $v.86))
        (local.set $at.85 (i32.add (local.get $at.85) (i32.const 80)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 8))))
    (local.set $i (i32.const 6))
    (local.set $b (i32.const 0))
    (local.set $at.119
      (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.87 (v128.const f32x4 0 0 0 0))
      (local.set $v.88 (v128.const f32x4 0 0 0 0))
      (local.set $v.89 (v128.const f32x4 0 0 0 0))
      (local.set $v.90 (v128.const f32x4 0 0 0 0))
      (local.set $v.91 (v128.const f32x4 0 0 0 0))
      (local.set $v.92 (v128.const f32x4 0 0 0 0))
      (local.set $v.93 (v128.const f32x4 0 0 0 0))
      (local.set $v.94 (v128.const f32x4 0 0 0 0))
      (local.set $j (i32.const 0))
      (local.set $at.95
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.97
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $j
        (local.set $v.96 (v128.load offset=1440576 (local.get $at.95)))
        (local.set $v.98 (v128.load offset=841664 (local.get $at.97)))
        (local.set $v.87 (f32x4.add (local.get $v.87) (f32x4.mul (local.get $v.96) (local.get $v.98))))
        (local.set $v.99 (v128.load offset=841876 (local.get $at.97)))
        (local.set $v.91 (f32x4.add (local.get $v.91) (f32x4.mul (local.get $v.96) (local.get $v.99))))
        (local.set $v.100 (v128.load offset=1440788 (local.get $at.95)))
        (local.set $v.88 (f32x4.add (local.get $v.88) (f32x4.mul (local.get $v.100) (local.get $v.98))))
        (local.set $v.92 (f32x4.add (local.get $v.92) (f32x4.mul (local.get $v.100) (local.get $v.99))))
        (local.set $v.101 (v128.load offset=1441000 (local.get $at.95)))
        (local.set $v.89 (f32x4.add (local.get $v.89) (f32x4.mul (local.get $v.101) (local.get $v.98))))
        (local.set $v.93 (f32x4.add (local.get $v.93) (f32x4.mul (local.get $v.101) (local.get $v.99))))
        (local.set $v.102 (v128.load offset=1441212 (local.get $at.95)))
        (local.set $v.90 (f32x4.add (local.get $v.90) (f32x4.mul (local.get $v.102) (local.get $v.98))))
        (local.set $v.94 (f32x4.add (local.get $v.94) (f32x4.mul (local.get $v.102) (local.get $v.99))))
        (local.set $at.95 (i32.add (local.get $at.95) (i32.const 16)))
        (local.set $at.97 (i32.add (local.get $at.97) (i32.const 16)))
        (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 52))))
      (local.set $v.103
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.87) (local.get $v.88)))
      (local.set $v.104
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.89) (local.get $v.90)))
      (local.set $v.105
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.87) (local.get $v.88)))
      (local.set $v.106
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.89) (local.get $v.90)))
      (local.set $v.107
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.103) (local.get $v.104))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.103)
              (local.get $v.104)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.105) (local.get $v.106))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.105)
              (local.get $v.106)))))
      (local.set $v.108
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.91) (local.get $v.92)))
      (local.set $v.109
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $v.93) (local.get $v.94)))
      (local.set $v.110
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.91) (local.get $v.92)))
      (local.set $v.111
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $v.93) (local.get $v.94)))
      (local.set $v.112
        (f32x4.add
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.108) (local.get $v.109))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.108)
              (local.get $v.109)))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $v.110) (local.get $v.111))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $v.110)
              (local.get $v.111)))))
      (local.set $j (i32.const 52))
      (local.set $at.113
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.115
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.114
        (v128.load32_lane offset=1441212 3
          (local.get $at.113)
          (v128.load32_lane offset=1441000 2
            (local.get $at.113)
            (v128.load32_lane offset=1440788 1
              (local.get $at.113)
              (v128.load32_zero offset=1440576 (local.get $at.113))))))
      (local.set $v.116 (v128.load32_splat offset=841664 (local.get $at.115)))
      (local.set $v.107 (f32x4.add (local.get $v.107) (f32x4.mul (local.get $v.114) (local.get $v.116))))
      (local.set $v.117 (v128.load32_splat offset=841876 (local.get $at.115)))
      (local.set $v.112 (f32x4.add (local.get $v.112) (f32x4.mul (local.get $v.114) (local.get $v.117))))
      (local.set $v.118 (local.get $v.107))
      (local.set $v.120 (local.get $v.112))
      (v128.store offset=1208768 (local.get $at.119) (local.get $v.118))
      (v128.store offset=1208808 (local.get $at.119) (local.get $v.120))
      (local.set $at.119 (i32.add (local.get $at.119) (i32.const 80)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 2))) (i32.const 100))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 0))
      (local.set $at.138
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (loop $i
        (local.set $v.121 (v128.const f32x4 0 0 0 0))
        (local.set $v.122 (v128.const f32x4 0 0 0 0))
        (local.set $v.123 (v128.const f32x4 0 0 0 0))
        (local.set $v.124 (v128.const f32x4 0 0 0 0))
        (local.set $v.125 (v128.const f32x4 0 0 0 0))
        (local.set $v.126 (v128.const f32x4 0 0 0 0))
        (local.set $v.127 (v128.const f32x4 0 0 0 0))
        (local.set $v.128 (v128.const f32x4 0 0 0 0))
        (local.set $b (i32.const 0))
        (local.set $at.129
          (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
        (local.set $at.131
          (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
        (loop $b
          (local.set $v.130 (v128.load offset=841664 (local.get $at.129)))
          (local.set $v.132 (v128.load32_splat offset=1188608 (local.get $at.131)))
          (local.set $v.121 (f32x4.add (local.get $v.121) (f32x4.mul (local.get $v.130) (local.get $v.132))))
          (local.set $v.133 (v128.load offset=841680 (local.get $at.129)))
          (local.set $v.122 (f32x4.add (local.get $v.122) (f32x4.mul (local.get $v.133) (local.get $v.132))))
          (local.set $v.134 (v128.load32_splat offset=1188612 (local.get $at.131)))
          (local.set $v.123 (f32x4.add (local.get $v.123) (f32x4.mul (local.get $v.130) (local.get $v.134))))
          (local.set $v.124 (f32x4.add (local.get $v.124) (f32x4.mul (local.get $v.133) (local.get $v.134))))
          (local.set $v.135 (v128.load32_splat offset=1188616 (local.get $at.131)))
          (local.set $v.125 (f32x4.add (local.get $v.125) (f32x4.mul (local.get $v.130) (local.get $v.135))))
          (local.set $v.126 (f32x4.add (local.get $v.126) (f32x4.mul (local.get $v.133) (local.get $v.135))))
          (local.set $v.136 (v128.load32_splat offset=1188620 (local.get $at.131)))
          (local.set $v.127 (f32x4.add (local.get $v.127) (f32x4.mul (local.get $v.130) (local.get $v.136))))
          (local.set $v.128 (f32x4.add (local.get $v.128) (f32x4.mul (local.get $v.133) (local.get $v.136))))
          (local.set $at.129 (i32.add (local.get $at.129) (i32.const 212)))
          (local.set $at.131 (i32.add (local.get $at.131) (i32.const 40)))
          (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
        (local.set $v.137 (f32x4.div (local.get $v.121) (v128.const f32x4 100 100 100 100)))
        (local.set $v.139 (f32x4.div (local.get $v.122) (v128.const f32x4 100 100 100 100)))
        (local.set $v.140 (f32x4.div (local.get $v.123) (v128.const f32x4 100 100 100 100)))
        (local.set $v.141 (f32x4.div (local.get $v.124) (v128.const f32x4 100 100 100 100)))
        (local.set $v.142 (f32x4.div (local.get $v.125) (v128.const f32x4 100 100 100 100)))
        (local.set $v.143 (f32x4.div (local.get $v.126) (v128.const f32x4 100 100 100 100)))
        (local.set $v.144 (f32x4.div (local.get $v.127) (v128.const f32x4 100 100 100 100)))
        (local.set $v.145 (f32x4.div (local.get $v.128) (v128.const f32x4 100 100 100 100)))
        (v128.store offset=1442752 (local.get $at.138) (local.get $v.137))
        (v128.store offset=1442768 (local.get $at.138) (local.get $v.139))
        (v128.store offset=1442964 (local.get $at.138) (local.get $v.140))
        (v128.store offset=1442980 (local.get $at.138) (local.get $v.141))
        (v128.store offset=1443176 (local.get $at.138) (local.get $v.142))
        (v128.store offset=1443192 (local.get $at.138) (local.get $v.143))
        (v128.store offset=1443388 (local.get $at.138) (local.get $v.144))
        (v128.store offset=1443404 (local.get $at.138) (local.get $v.145))
        (local.set $at.138 (i32.add (local.get $at.138) (i32.const 848)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 8))))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 8))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 0))
    (local.set $at.163
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (loop $i
      (local.set $v.146 (v128.const f32x4 0 0 0 0))
      (local.set $v.147 (v128.const f32x4 0 0 0 0))
      (local.set $v.148 (v128.const f32x4 0 0 0 0))
      (local.set $v.149 (v128.const f32x4 0 0 0 0))
      (local.set $v.150 (v128.const f32x4 0 0 0 0))
      (local.set $v.151 (v128.const f32x4 0 0 0 0))
      (local.set $v.152 (v128.const f32x4 0 0 0 0))
      (local.set $v.153 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.154
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.156
        (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.155 (v128.load offset=841664 (local.get $at.154)))
        (local.set $v.157 (v128.load32_splat offset=1188608 (local.get $at.156)))
        (local.set $v.146 (f32x4.add (local.get $v.146) (f32x4.mul (local.get $v.155) (local.get $v.157))))
        (local.set $v.158 (v128.load offset=841668 (local.get $at.154)))
        (local.set $v.147 (f32x4.add (local.get $v.147) (f32x4.mul (local.get $v.158) (local.get $v.157))))
        (local.set $v.159 (v128.load32_splat offset=1188612 (local.get $at.156)))
        (local.set $v.148 (f32x4.add (local.get $v.148) (f32x4.mul (local.get $v.155) (local.get $v.159))))
        (local.set $v.149 (f32x4.add (local.get $v.149) (f32x4.mul (local.get $v.158) (local.get $v.159))))
        (local.set $v.160 (v128.load32_splat offset=1188616 (local.get $at.156)))
        (local.set $v.150 (f32x4.add (local.get $v.150) (f32x4.mul (local.get $v.155) (local.get $v.160))))
        (local.set $v.151 (f32x4.add (local.get $v.151) (f32x4.mul (local.get $v.158) (local.get $v.160))))
        (local.set $v.161 (v128.load32_splat offset=1188620 (local.get $at.156)))
        (local.set $v.152 (f32x4.add (local.get $v.152) (f32x4.mul (local.get $v.155) (local.get $v.161))))
        (local.set $v.153 (f32x4.add (local.get $v.153) (f32x4.mul (local.get $v.158) (local.get $v.161))))
        (local.set $at.154 (i32.add (local.get $at.154) (i32.const 212)))
        (local.set $at.156 (i32.add (local.get $at.156) (i32.const 40)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.162 (f32x4.div (local.get $v.146) (v128.const f32x4 100 100 100 100)))
      (local.set $v.164 (f32x4.div (local.get $v.147) (v128.const f32x4 100 100 100 100)))
      (local.set $v.165 (f32x4.div (local.get $v.148) (v128.const f32x4 100 100 100 100)))
      (local.set $v.166 (f32x4.div (local.get $v.149) (v128.const f32x4 100 100 100 100)))
      (local.set $v.167 (f32x4.div (local.get $v.150) (v128.const f32x4 100 100 100 100)))
      (local.set $v.168 (f32x4.div (local.get $v.151) (v128.const f32x4 100 100 100 100)))
      (local.set $v.169 (f32x4.div (local.get $v.152) (v128.const f32x4 100 100 100 100)))
      (local.set $v.170 (f32x4.div (local.get $v.153) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1442752 (local.get $at.163) (local.get $v.162))
      (v128.store offset=1442756 (local.get $at.163) (local.get $v.164))
      (v128.store offset=1442964 (local.get $at.163) (local.get $v.165))
      (v128.store offset=1442968 (local.get $at.163) (local.get $v.166))
      (v128.store offset=1443176 (local.get $at.163) (local.get $v.167))
      (v128.store offset=1443180 (local.get $at.163) (local.get $v.168))
      (v128.store offset=1443388 (local.get $at.163) (local.get $v.169))
      (v128.store offset=1443392 (local.get $at.163) (local.get $v.170))
      (local.set $at.163 (i32.add (local.get $at.163) (i32.const 848)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 8))))
    (local.set $j (i32.const 0))
    (loop $j
      (local.set $i (i32.const 8))
      (local.set $at.188
        (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $v.171 (v128.const f32x4 0 0 0 0))
      (local.set $v.172 (v128.const f32x4 0 0 0 0))
      (local.set $v.173 (v128.const f32x4 0 0 0 0))
      (local.set $v.174 (v128.const f32x4 0 0 0 0))
      (local.set $v.175 (v128.const f32x4 0 0 0 0))
      (local.set $v.176 (v128.const f32x4 0 0 0 0))
      (local.set $v.177 (v128.const f32x4 0 0 0 0))
      (local.set $v.178 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.179
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
      (local.set $at.181
        (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.180 (v128.load offset=841664 (local.get $at.179)))
        (local.set $v.182 (v128.load32_splat offset=1188608 (local.get $at.181)))
        (local.set $v.171 (f32x4.add (local.get $v.171) (f32x4.mul (local.get $v.180) (local.get $v.182))))
        (local.set $v.183 (v128.load offset=841680 (local.get $at.179)))
        (local.set $v.172 (f32x4.add (local.get $v.172) (f32x4.mul (local.get $v.183) (local.get $v.182))))
        (local.set $v.184 (v128.load offset=841696 (local.get $at.179)))
        (local.set $v.173 (f32x4.add (local.get $v.173) (f32x4.mul (local.get $v.184) (local.get $v.182))))
        (local.set $v.185 (v128.load offset=841712 (local.get $at.179)))
        (local.set $v.174 (f32x4.add (local.get $v.174) (f32x4.mul (local.get $v.185) (local.get $v.182))))
        (local.set $v.186 (v128.load32_splat offset=1188612 (local.get $at.181)))
        (local.set $v.175 (f32x4.add (local.get $v.175) (f32x4.mul (local.get $v.180) (local.get $v.186))))
        (local.set $v.176 (f32x4.add (local.get $v.176) (f32x4.mul (local.get $v.183) (local.get $v.186))))
        (local.set $v.177 (f32x4.add (local.get $v.177) (f32x4.mul (local.get $v.184) (local.get $v.186))))
        (local.set $v.178 (f32x4.add (local.get $v.178) (f32x4.mul (local.get $v.185) (local.get $v.186))))
        (local.set $at.179 (i32.add (local.get $at.179) (i32.const 212)))
        (local.set $at.181 (i32.add (local.get $at.181) (i32.const 40)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.187 (f32x4.div (local.get $v.171) (v128.const f32x4 100 100 100 100)))
      (local.set $v.189 (f32x4.div (local.get $v.172) (v128.const f32x4 100 100 100 100)))
      (local.set $v.190 (f32x4.div (local.get $v.173) (v128.const f32x4 100 100 100 100)))
      (local.set $v.191 (f32x4.div (local.get $v.174) (v128.const f32x4 100 100 100 100)))
      (local.set $v.192 (f32x4.div (local.get $v.175) (v128.const f32x4 100 100 100 100)))
      (local.set $v.193 (f32x4.div (local.get $v.176) (v128.const f32x4 100 100 100 100)))
      (local.set $v.194 (f32x4.div (local.get $v.177) (v128.const f32x4 100 100 100 100)))
      (local.set $v.195 (f32x4.div (local.get $v.178) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=1442752 (local.get $at.188) (local.get $v.187))
      (v128.store offset=1442768 (local.get $at.188) (local.get $v.189))
      (v128.store offset=1442784 (local.get $at.188) (local.get $v.190))
      (v128.store offset=1442800 (local.get $at.188) (local.get $v.191))
      (v128.store offset=1442964 (local.get $at.188) (local.get $v.192))
      (v128.store offset=1442980 (local.get $at.188) (local.get $v.193))
      (v128.store offset=1442996 (local.get $at.188) (local.get $v.194))
      (v128.store offset=1443012 (local.get $at.188) (local.get $v.195))
      (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (i32.const 48))))
    (local.set $j (i32.const 48))
    (local.set $i (i32.const 8))
    (local.set $at.207
      (i32.add (i32.mul (local.get $i) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $v.196 (v128.const f32x4 0 0 0 0))
    (local.set $v.197 (v128.const f32x4 0 0 0 0))
    (local.set $v.198 (v128.const f32x4 0 0 0 0))
    (local.set $v.199 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.200
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $j) (i32.const 4))))
    (local.set $at.202
      (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.201 (v128.load offset=841664 (local.get $at.200)))
      (local.set $v.203 (v128.load32_splat offset=1188608 (local.get $at.202)))
      (local.set $v.196 (f32x4.add (local.get $v.196) (f32x4.mul (local.get $v.201) (local.get $v.203))))
      (local.set $v.204 (v128.load offset=841668 (local.get $at.200)))
      (local.set $v.197 (f32x4.add (local.get $v.197) (f32x4.mul (local.get $v.204) (local.get $v.203))))
      (local.set $v.205 (v128.load32_splat offset=1188612 (local.get $at.202)))
      (local.set $v.198 (f32x4.add (local.get $v.198) (f32x4.mul (local.get $v.201) (local.get $v.205))))
      (local.set $v.199 (f32x4.add (local.get $v.199) (f32x4.mul (local.get $v.204) (local.get $v.205))))
      (local.set $at.200 (i32.add (local.get $at.200) (i32.const 212)))
      (local.set $at.202 (i32.add (local.get $at.202) (i32.const 40)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.206 (f32x4.div (local.get $v.196) (v128.const f32x4 100 100 100 100)))
    (local.set $v.208 (f32x4.div (local.get $v.197) (v128.const f32x4 100 100 100 100)))
    (local.set $v.209 (f32x4.div (local.get $v.198) (v128.const f32x4 100 100 100 100)))
    (local.set $v.210 (f32x4.div (local.get $v.199) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=1442752 (local.get $at.207) (local.get $v.206))
    (v128.store offset=1442756 (local.get $at.207) (local.get $v.208))
    (v128.store offset=1442964 (local.get $at.207) (local.get $v.209))
    (v128.store offset=1442968 (local.get $at.207) (local.get $v.210))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $j (i32.const 0))
        (local.set $at.211 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.236 (v128.load32_splat offset=1449280 (i32.const 0)))
        (local.set $v.237 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.236)))
        (local.set $v.241 (v128.load32_splat offset=1449344 (i32.const 0)))
        (local.set $v.242 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.241)))
        (local.set $v.247 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.248 (local.get $v.247))
        (loop $j
          (local.set $v.212 (v128.load offset=1442752 (local.get $at.211)))
          (local.set $v.213 (local.get $v.212))
          (local.set $v.214 (v128.load offset=1442768 (local.get $at.211)))
          (local.set $v.215 (local.get $v.214))
          (local.set $v.216 (v128.load offset=1442784 (local.get $at.211)))
          (local.set $v.217 (local.get $v.216))
          (local.set $v.218 (v128.load offset=1444928 (local.get $at.211)))
          (local.set $v.219
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.218))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.213))))
          (local.set $v.220 (v128.load offset=1444944 (local.get $at.211)))
          (local.set $v.221
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.220))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.215))))
          (local.set $v.222 (v128.load offset=1444960 (local.get $at.211)))
          (local.set $v.223
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.222))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.217))))
          (local.set $v.224 (v128.load offset=1447104 (local.get $at.211)))
          (local.set $v.225
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.224))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.213) (local.get $v.213)))))
          (local.set $v.226 (v128.load offset=1447120 (local.get $at.211)))
          (local.set $v.227
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.226))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.215) (local.get $v.215)))))
          (local.set $v.228 (v128.load offset=1447136 (local.get $at.211)))
          (local.set $v.229
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.228))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.217) (local.get $v.217)))))
          (local.set $v.230 (local.get $v.219))
          (local.set $v.231 (local.get $v.221))
          (local.set $v.232 (local.get $v.223))
          (v128.store offset=1444928 (local.get $at.211) (local.get $v.230))
          (v128.store offset=1444944 (local.get $at.211) (local.get $v.231))
          (v128.store offset=1444960 (local.get $at.211) (local.get $v.232))
          (local.set $v.233 (local.get $v.225))
          (local.set $v.234 (local.get $v.227))
          (local.set $v.235 (local.get $v.229))
          (v128.store offset=1447104 (local.get $at.211) (local.get $v.233))
          (v128.store offset=1447120 (local.get $at.211) (local.get $v.234))
          (v128.store offset=1447136 (local.get $at.211) (local.get $v.235))
          (local.set $v.238 (f32x4.div (local.get $v.219) (local.get $v.237)))
          (local.set $v.239 (f32x4.div (local.get $v.221) (local.get $v.237)))
          (local.set $v.240 (f32x4.div (local.get $v.223) (local.get $v.237)))
          (local.set $v.243 (f32x4.sqrt (f32x4.div (local.get $v.225) (local.get $v.242))))
          (local.set $v.244 (f32x4.sqrt (f32x4.div (local.get $v.227) (local.get $v.242))))
          (local.set $v.245 (f32x4.sqrt (f32x4.div (local.get $v.229) (local.get $v.242))))
          (local.set $v.246 (v128.load offset=1440576 (local.get $at.211)))
          (local.set $v.249
            (f32x4.add
              (local.get $v.246)
              (f32x4.div
                (f32x4.mul (local.get $v.248) (local.get $v.238))
                (f32x4.add
                  (local.get $v.243)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.250 (v128.load offset=1440592 (local.get $at.211)))
          (local.set $v.251
            (f32x4.add
              (local.get $v.250)
              (f32x4.div
                (f32x4.mul (local.get $v.248) (local.get $v.239))
                (f32x4.add
                  (local.get $v.244)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.252 (v128.load offset=1440608 (local.get $at.211)))
          (local.set $v.253
            (f32x4.add
              (local.get $v.252)
              (f32x4.div
                (f32x4.mul (local.get $v.248) (local.get $v.240))
                (f32x4.add
                  (local.get $v.245)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.254 (local.get $v.249))
          (local.set $v.255 (local.get $v.251))
          (local.set $v.256 (local.get $v.253))
          (v128.store offset=1440576 (local.get $at.211) (local.get $v.254))
          (v128.store offset=1440592 (local.get $at.211) (local.get $v.255))
          (v128.store offset=1440608 (local.get $at.211) (local.get $v.256))
          (local.set $at.211 (i32.add (local.get $at.211) (i32.const 48)))
          (br_if $j (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 12))) (i32.const 528))))
        (local.set $j (i32.const 528))
        (local.set $at.257 (i32.mul (local.get $j) (i32.const 4)))
        (local.set $v.266 (v128.load32_splat offset=1449280 (i32.const 0)))
        (local.set $v.267 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.266)))
        (local.set $v.269 (v128.load32_splat offset=1449344 (i32.const 0)))
        (local.set $v.270 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.269)))
        (local.set $v.273 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.274 (local.get $v.273))
        (local.set $v.258 (v128.load offset=1442752 (local.get $at.257)))
        (local.set $v.259 (local.get $v.258))
        (local.set $v.260 (v128.load offset=1444928 (local.get $at.257)))
        (local.set $v.261
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.260))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.259))))
        (local.set $v.262 (v128.load offset=1447104 (local.get $at.257)))
        (local.set $v.263
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.262))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.259) (local.get $v.259)))))
        (local.set $v.264 (local.get $v.261))
        (v128.store32_lane offset=1444928 0 (local.get $at.257) (local.get $v.264))
        (v128.store32_lane offset=1444932 1 (local.get $at.257) (local.get $v.264))
        (local.set $v.265 (local.get $v.263))
        (v128.store32_lane offset=1447104 0 (local.get $at.257) (local.get $v.265))
        (v128.store32_lane offset=1447108 1 (local.get $at.257) (local.get $v.265))
        (local.set $v.268 (f32x4.div (local.get $v.261) (local.get $v.267)))
        (local.set $v.271 (f32x4.sqrt (f32x4.div (local.get $v.263) (local.get $v.270))))
        (local.set $v.272 (v128.load offset=1440576 (local.get $at.257)))
        (local.set $v.275
          (f32x4.add
            (local.get $v.272)
            (f32x4.div
              (f32x4.mul (local.get $v.274) (local.get $v.268))
              (f32x4.add
                (local.get $v.271)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.276 (local.get $v.275))
        (v128.store32_lane offset=1440576 0 (local.get $at.257) (local.get $v.276))
        (v128.store32_lane offset=1440580 1 (local.get $at.257) (local.get $v.276))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.277 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.280
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.278 (v128.load offset=174656 (local.get $at.277)))
        (local.set $v.279 (local.get $v.278))
        (local.set $v.281 (v128.load offset=174672 (local.get $at.277)))
        (local.set $v.282 (local.get $v.281))
        (local.set $v.283 (v128.load offset=174688 (local.get $at.277)))
        (local.set $v.284 (local.get $v.283))
        (v128.store offset=1460608 (local.get $at.280) (local.get $v.279))
        (v128.store offset=1460624 (local.get $at.280) (local.get $v.282))
        (v128.store offset=1460640 (local.get $at.280) (local.get $v.284))
        (local.set $at.277 (i32.add (local.get $at.277) (i32.const 48)))
        (local.set $at.280 (i32.add (local.get $at.280) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.285 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.288
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.286 (v128.load offset=174656 (local.get $at.285)))
      (local.set $v.287 (local.get $v.286))
      (v128.store offset=1460608 (local.get $at.288) (local.get $v.287))
      (local.set $v.289 (v128.load offset=174672 (local.get $at.285)))
      (local.set $v.290 (local.get $v.289))
      (v128.store32_lane offset=1460624 0 (local.get $at.288) (local.get $v.290))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.292
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.299 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.301 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.302 (local.get $v.301))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h1]
        (local.set $v.293 (v128.load offset=25920 (local.get $at.292)))
        (local.set $v.294 (local.get $v.293))
        (local.set $v.295 (v128.load offset=25936 (local.get $at.292)))
        (local.set $v.296 (local.get $v.295))
        (local.set $v.297 (v128.load offset=25952 (local.get $at.292)))
        (local.set $v.298 (local.get $v.297))
        (local.set $v.300 (v128.load offset=1460608 (local.get $at.299)))
        (local.set $v.303 (v128.load offset=47168 (local.get $at.292)))
        (local.set $v.304 (v128.load offset=153408 (local.get $at.292)))
        (local.set $v.305 (v128.load offset=1450752 (local.get $at.299)))
        (local.set $v.306
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.300) (local.get $v.294))
                (f32x4.mul (local.get $v.302) (local.get $v.303)))
              (local.get $v.304))
            (local.get $v.305)))
        (local.set $v.307 (v128.load offset=1460624 (local.get $at.299)))
        (local.set $v.308 (v128.load offset=47184 (local.get $at.292)))
        (local.set $v.309 (v128.load offset=153424 (local.get $at.292)))
        (local.set $v.310 (v128.load offset=1450768 (local.get $at.299)))
        (local.set $v.311
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.307) (local.get $v.296))
                (f32x4.mul (local.get $v.302) (local.get $v.308)))
              (local.get $v.309))
            (local.get $v.310)))
        (local.set $v.312 (v128.load offset=1460640 (local.get $at.299)))
        (local.set $v.313 (v128.load offset=47200 (local.get $at.292)))
        (local.set $v.314 (v128.load offset=153440 (local.get $at.292)))
        (local.set $v.315 (v128.load offset=1450784 (local.get $at.299)))
        (local.set $v.316
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.312) (local.get $v.298))
                (f32x4.mul (local.get $v.302) (local.get $v.313)))
              (local.get $v.314))
            (local.get $v.315)))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h1]
        (local.set $v.317 (v128.load offset=1449856 (local.get $at.299)))
        (local.set $v.318 (f32x4.add (local.get $v.294) (f32x4.mul (local.get $v.317) (local.get $v.306))))
        (local.set $v.319 (v128.load offset=1449872 (local.get $at.299)))
        (local.set $v.320 (f32x4.add (local.get $v.296) (f32x4.mul (local.get $v.319) (local.get $v.311))))
        (local.set $v.321 (v128.load offset=1449888 (local.get $at.299)))
        (local.set $v.322 (f32x4.add (local.get $v.298) (f32x4.mul (local.get $v.321) (local.get $v.316))))
        (local.set $v.323 (local.get $v.318))
        (local.set $v.324 (local.get $v.323))
        (local.set $v.325 (local.get $v.320))
        (local.set $v.326 (local.get $v.325))
        (local.set $v.327 (local.get $v.322))
        (local.set $v.328 (local.get $v.327))
        (local.set $v.329 (local.get $v.324))
        (local.set $v.330 (local.get $v.326))
        (local.set $v.331 (local.get $v.328))
        (v128.store offset=89664 (local.get $at.292) (local.get $v.329))
        (v128.store offset=89680 (local.get $at.292) (local.get $v.330))
        (v128.store offset=89696 (local.get $at.292) (local.get $v.331))
        ;; phi'[h1]
        (local.set $v.332 (v128.const f32x4 1 1 1 1))
        (local.set $v.333 (v128.const f32x4 1 1 1 1))
        (local.set $v.334 (v128.const f32x4 1 1 1 1))
        (local.set $v.335 (local.get $v.332))
        (local.set $v.336 (local.get $v.333))
        (local.set $v.337 (local.get $v.334))
        (v128.store offset=110912 (local.get $at.292) (local.get $v.335))
        (v128.store offset=110928 (local.get $at.292) (local.get $v.336))
        (v128.store offset=110944 (local.get $at.292) (local.get $v.337))
        (local.set $v.338
          (f32x4.add
            (local.get $v.294)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.306))))
        (local.set $v.339
          (f32x4.add
            (local.get $v.296)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.311))))
        (local.set $v.340
          (f32x4.add
            (local.get $v.298)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.316))))
        (v128.store offset=25920 (local.get $at.292) (local.get $v.338))
        (v128.store offset=25936 (local.get $at.292) (local.get $v.339))
        (v128.store offset=25952 (local.get $at.292) (local.get $v.340))
        (local.set $at.292 (i32.add (local.get $at.292) (i32.const 48)))
        (local.set $at.299 (i32.add (local.get $at.299) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.341
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.346 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.348 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.349 (local.get $v.348))
      ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
      ;; u[h1]
      (local.set $v.342 (v128.load offset=25920 (local.get $at.341)))
      (local.set $v.343 (local.get $v.342))
      (local.set $v.344 (v128.load offset=25936 (local.get $at.341)))
      (local.set $v.345 (local.get $v.344))
      (local.set $v.347 (v128.load offset=1460608 (local.get $at.346)))
      (local.set $v.350 (v128.load offset=47168 (local.get $at.341)))
      (local.set $v.351 (v128.load offset=153408 (local.get $at.341)))
      (local.set $v.352 (v128.load offset=1450752 (local.get $at.346)))
      (local.set $v.353
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.347) (local.get $v.343))
              (f32x4.mul (local.get $v.349) (local.get $v.350)))
            (local.get $v.351))
          (local.get $v.352)))
      (local.set $v.354 (v128.load offset=1460624 (local.get $at.346)))
      (local.set $v.355 (v128.load offset=47184 (local.get $at.341)))
      (local.set $v.356 (v128.load offset=153424 (local.get $at.341)))
      (local.set $v.357 (v128.load offset=1450768 (local.get $at.346)))
      (local.set $v.358
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.354) (local.get $v.345))
              (f32x4.mul (local.get $v.349) (local.get $v.355)))
            (local.get $v.356))
          (local.get $v.357)))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[h1]
      (local.set $v.359 (v128.load offset=1449856 (local.get $at.346)))
      (local.set $v.360 (f32x4.add (local.get $v.343) (f32x4.mul (local.get $v.359) (local.get $v.353))))
      (local.set $v.361 (v128.load offset=1449872 (local.get $at.346)))
      (local.set $v.362 (f32x4.add (local.get $v.345) (f32x4.mul (local.get $v.361) (local.get $v.358))))
      (local.set $v.363 (local.get $v.360))
      (local.set $v.364 (local.get $v.363))
      (local.set $v.365 (local.get $v.362))
      (local.set $v.366 (local.get $v.365))
      (local.set $v.367 (local.get $v.364))
      (local.set $v.368 (local.get $v.366))
      (v128.store offset=89664 (local.get $at.341) (local.get $v.367))
      (v128.store offset=89680 (local.get $at.341) (local.get $v.368))
      ;; phi'[h1]
      (local.set $v.369 (v128.const f32x4 1 1 1 1))
      (local.set $v.370 (v128.const f32x4 1 1 1 1))
      (local.set $v.371 (local.get $v.369))
      (local.set $v.372 (local.get $v.370))
      (v128.store offset=110912 (local.get $at.341) (local.get $v.371))
      (v128.store offset=110928 (local.get $at.341) (local.get $v.372))
      (local.set $v.373
        (f32x4.add
          (local.get $v.343)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.353))))
      (local.set $v.374
        (f32x4.add
          (local.get $v.345)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.358))))
      (v128.store offset=25920 (local.get $at.341) (local.get $v.373))
      (v128.store offset=25936 (local.get $at.341) (local.get $v.374))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.375 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.378
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.376 (v128.load offset=325056 (local.get $at.375)))
        (local.set $v.377 (local.get $v.376))
        (local.set $v.379 (v128.load offset=325072 (local.get $at.375)))
        (local.set $v.380 (local.get $v.379))
        (local.set $v.381 (v128.load offset=325088 (local.get $at.375)))
        (local.set $v.382 (local.get $v.381))
        (v128.store offset=1461504 (local.get $at.378) (local.get $v.377))
        (v128.store offset=1461520 (local.get $at.378) (local.get $v.380))
        (v128.store offset=1461536 (local.get $at.378) (local.get $v.382))
        (local.set $at.375 (i32.add (local.get $at.375) (i32.const 48)))
        (local.set $at.378 (i32.add (local.get $at.378) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.383 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.386
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.384 (v128.load offset=325056 (local.get $at.383)))
      (local.set $v.385 (local.get $v.384))
      (v128.store offset=1461504 (local.get $at.386) (local.get $v.385))
      (local.set $v.387 (v128.load offset=325072 (local.get $at.383)))
      (local.set $v.388 (local.get $v.387))
      (v128.store32_lane offset=1461520 0 (local.get $at.386) (local.get $v.388))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.389
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.396 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.398 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.399 (local.get $v.398))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h2]
        (local.set $v.390 (v128.load offset=176320 (local.get $at.389)))
        (local.set $v.391 (local.get $v.390))
        (local.set $v.392 (v128.load offset=176336 (local.get $at.389)))
        (local.set $v.393 (local.get $v.392))
        (local.set $v.394 (v128.load offset=176352 (local.get $at.389)))
        (local.set $v.395 (local.get $v.394))
        (local.set $v.397 (v128.load offset=1461504 (local.get $at.396)))
        (local.set $v.400 (v128.load offset=197568 (local.get $at.389)))
        (local.set $v.401 (v128.load offset=303808 (local.get $at.389)))
        (local.set $v.402 (v128.load offset=1452544 (local.get $at.396)))
        (local.set $v.403
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.397) (local.get $v.391))
                (f32x4.mul (local.get $v.399) (local.get $v.400)))
              (local.get $v.401))
            (local.get $v.402)))
        (local.set $v.404 (v128.load offset=1461520 (local.get $at.396)))
        (local.set $v.405 (v128.load offset=197584 (local.get $at.389)))
        (local.set $v.406 (v128.load offset=303824 (local.get $at.389)))
        (local.set $v.407 (v128.load offset=1452560 (local.get $at.396)))
        (local.set $v.408
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.404) (local.get $v.393))
                (f32x4.mul (local.get $v.399) (local.get $v.405)))
              (local.get $v.406))
            (local.get $v.407)))
        (local.set $v.409 (v128.load offset=1461536 (local.get $at.396)))
        (local.set $v.410 (v128.load offset=197600 (local.get $at.389)))
        (local.set $v.411 (v128.load offset=303840 (local.get $at.389)))
        (local.set $v.412 (v128.load offset=1452576 (local.get $at.396)))
        (local.set $v.413
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.409) (local.get $v.395))
                (f32x4.mul (local.get $v.399) (local.get $v.410)))
              (local.get $v.411))
            (local.get $v.412)))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h2]
        (local.set $v.414 (v128.load offset=1451648 (local.get $at.396)))
        (local.set $v.415 (f32x4.add (local.get $v.391) (f32x4.mul (local.get $v.414) (local.get $v.403))))
        (local.set $v.416 (v128.load offset=1451664 (local.get $at.396)))
        (local.set $v.417 (f32x4.add (local.get $v.393) (f32x4.mul (local.get $v.416) (local.get $v.408))))
        (local.set $v.418 (v128.load offset=1451680 (local.get $at.396)))
        (local.set $v.419 (f32x4.add (local.get $v.395) (f32x4.mul (local.get $v.418) (local.get $v.413))))
        (local.set $v.420 (local.get $v.415))
        (local.set $v.421
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.420) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.422 (f32x4.pmax (local.get $v.421) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.423
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.422)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.424
          (f32x4.sub
            (f32x4.sub
              (local.get $v.422)
              (f32x4.mul
                (local.get $v.423)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.423)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.425 (f32x4.mul (local.get $v.424) (local.get $v.424)))
        (local.set $v.426
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.425)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.425)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.427
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.425)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.428
          (f32x4.add
            (local.get $v.424)
            (f32x4.mul
              (local.get $v.425)
              (f32x4.add (local.get $v.426) (f32x4.mul (local.get $v.424) (local.get $v.427))))))
        (local.set $v.429
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.423) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.421) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.430
          (f32x4.mul (local.get $v.429) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.428))))
        (local.set $v.431 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.430)))
        (local.set $v.432
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.429))
                (f32x4.mul (local.get $v.429) (local.get $v.428)))
              (local.get $v.431))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.420) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.433 (local.get $v.417))
        (local.set $v.434
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.433) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.435 (f32x4.pmax (local.get $v.434) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.436
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.435)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.437
          (f32x4.sub
            (f32x4.sub
              (local.get $v.435)
              (f32x4.mul
                (local.get $v.436)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.436)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.438 (f32x4.mul (local.get $v.437) (local.get $v.437)))
        (local.set $v.439
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.438)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.438)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.440
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.438)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.441
          (f32x4.add
            (local.get $v.437)
            (f32x4.mul
              (local.get $v.438)
              (f32x4.add (local.get $v.439) (f32x4.mul (local.get $v.437) (local.get $v.440))))))
        (local.set $v.442
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.436) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.434) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.443
          (f32x4.mul (local.get $v.442) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.441))))
        (local.set $v.444 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.443)))
        (local.set $v.445
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.442))
                (f32x4.mul (local.get $v.442) (local.get $v.441)))
              (local.get $v.444))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.433) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.446 (local.get $v.419))
        (local.set $v.447
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.446) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.448 (f32x4.pmax (local.get $v.447) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.449
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.448)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.450
          (f32x4.sub
            (f32x4.sub
              (local.get $v.448)
              (f32x4.mul
                (local.get $v.449)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.449)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.451 (f32x4.mul (local.get $v.450) (local.get $v.450)))
        (local.set $v.452
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.451)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.451)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.453
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.451)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.454
          (f32x4.add
            (local.get $v.450)
            (f32x4.mul
              (local.get $v.451)
              (f32x4.add (local.get $v.452) (f32x4.mul (local.get $v.450) (local.get $v.453))))))
        (local.set $v.455
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.449) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.447) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.456
          (f32x4.mul (local.get $v.455) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.454))))
        (local.set $v.457 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.456)))
        (local.set $v.458
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.455))
                (f32x4.mul (local.get $v.455) (local.get $v.454)))
              (local.get $v.457))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.446) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.459 (local.get $v.432))
        (local.set $v.460 (local.get $v.445))
        (local.set $v.461 (local.get $v.458))
        (v128.store offset=240064 (local.get $at.389) (local.get $v.459))
        (v128.store offset=240080 (local.get $at.389) (local.get $v.460))
        (v128.store offset=240096 (local.get $at.389) (local.get $v.461))
        ;; phi'[h2]
        (local.set $v.462 (f32x4.div (local.get $v.430) (local.get $v.431)))
        (local.set $v.463
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.462) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.462)))))
        (local.set $v.464 (f32x4.div (local.get $v.443) (local.get $v.444)))
        (local.set $v.465
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.464) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.464)))))
        (local.set $v.466 (f32x4.div (local.get $v.456) (local.get $v.457)))
        (local.set $v.467
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.466) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.466)))))
        (local.set $v.468 (local.get $v.463))
        (local.set $v.469 (local.get $v.465))
        (local.set $v.470 (local.get $v.467))
        (v128.store offset=261312 (local.get $at.389) (local.get $v.468))
        (v128.store offset=261328 (local.get $at.389) (local.get $v.469))
        (v128.store offset=261344 (local.get $at.389) (local.get $v.470))
        (local.set $v.471
          (f32x4.add
            (local.get $v.391)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.403))))
        (local.set $v.472
          (f32x4.add
            (local.get $v.393)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.408))))
        (local.set $v.473
          (f32x4.add
            (local.get $v.395)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.413))))
        (v128.store offset=176320 (local.get $at.389) (local.get $v.471))
        (v128.store offset=176336 (local.get $at.389) (local.get $v.472))
        (v128.store offset=176352 (local.get $at.389) (local.get $v.473))
        (local.set $at.389 (i32.add (local.get $at.389) (i32.const 48)))
        (local.set $at.396 (i32.add (local.get $at.396) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.474
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.479 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.481 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.482 (local.get $v.481))
      ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
      ;; u[h2]
      (local.set $v.475 (v128.load offset=176320 (local.get $at.474)))
      (local.set $v.476 (local.get $v.475))
      (local.set $v.477 (v128.load offset=176336 (local.get $at.474)))
      (local.set $v.478 (local.get $v.477))
      (local.set $v.480 (v128.load offset=1461504 (local.get $at.479)))
      (local.set $v.483 (v128.load offset=197568 (local.get $at.474)))
      (local.set $v.484 (v128.load offset=303808 (local.get $at.474)))
      (local.set $v.485 (v128.load offset=1452544 (local.get $at.479)))
      (local.set $v.486
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.480) (local.get $v.476))
              (f32x4.mul (local.get $v.482) (local.get $v.483)))
            (local.get $v.484))
          (local.get $v.485)))
      (local.set $v.487 (v128.load offset=1461520 (local.get $at.479)))
      (local.set $v.488 (v128.load offset=197584 (local.get $at.474)))
      (local.set $v.489 (v128.load offset=303824 (local.get $at.474)))
      (local.set $v.490 (v128.load offset=1452560 (local.get $at.479)))
      (local.set $v.491
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.487) (local.get $v.478))
              (f32x4.mul (local.get $v.482) (local.get $v.488)))
            (local.get $v.489))
          (local.get $v.490)))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[h2]
      (local.set $v.492 (v128.load offset=1451648 (local.get $at.479)))
      (local.set $v.493 (f32x4.add (local.get $v.476) (f32x4.mul (local.get $v.492) (local.get $v.486))))
      (local.set $v.494 (v128.load offset=1451664 (local.get $at.479)))
      (local.set $v.495 (f32x4.add (local.get $v.478) (f32x4.mul (local.get $v.494) (local.get $v.491))))
      (local.set $v.496 (local.get $v.493))
      (local.set $v.497
        (f32x4.mul
          (v128.const f32x4 -2 -2 -2 -2)
          (v128.and (local.get $v.496) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
      (local.set $v.498 (f32x4.pmax (local.get $v.497) (v128.const f32x4 -87 -87 -87 -87)))
      (local.set $v.499
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.498)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.500
        (f32x4.sub
          (f32x4.sub
            (local.get $v.498)
            (f32x4.mul
              (local.get $v.499)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.499)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.501 (f32x4.mul (local.get $v.500) (local.get $v.500)))
      (local.set $v.502
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.501)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.501)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.503
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.501)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.504
        (f32x4.add
          (local.get $v.500)
          (f32x4.mul
            (local.get $v.501)
            (f32x4.add (local.get $v.502) (f32x4.mul (local.get $v.500) (local.get $v.503))))))
      (local.set $v.505
        (v128.andnot
          (i32x4.shl
            (f32x4.add (local.get $v.499) (v128.const f32x4 8388735 8388735 8388735 8388735))
            (i32.const 23))
          (f32x4.lt (local.get $v.497) (v128.const f32x4 -87 -87 -87 -87))))
      (local.set $v.506
        (f32x4.mul (local.get $v.505) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.504))))
      (local.set $v.507 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.506)))
      (local.set $v.508
        (f32x4.mul
          (f32x4.div
            (f32x4.sub
              (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.505))
              (f32x4.mul (local.get $v.505) (local.get $v.504)))
            (local.get $v.507))
          (v128.bitselect
            (v128.const f32x4 -1 -1 -1 -1)
            (v128.const f32x4 1 1 1 1)
            (f32x4.lt (local.get $v.496) (v128.const f32x4 0 0 0 0)))))
      (local.set $v.509 (local.get $v.495))
      (local.set $v.510
        (f32x4.mul
          (v128.const f32x4 -2 -2 -2 -2)
          (v128.and (local.get $v.509) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
      (local.set $v.511 (f32x4.pmax (local.get $v.510) (v128.const f32x4 -87 -87 -87 -87)))
      (local.set $v.512
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.511)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.513
        (f32x4.sub
          (f32x4.sub
            (local.get $v.511)
            (f32x4.mul
              (local.get $v.512)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.512)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.514 (f32x4.mul (local.get $v.513) (local.get $v.513)))
      (local.set $v.515
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.514)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.514)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.516
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.514)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.517
        (f32x4.add
          (local.get $v.513)
          (f32x4.mul
            (local.get $v.514)
            (f32x4.add (local.get $v.515) (f32x4.mul (local.get $v.513) (local.get $v.516))))))
      (local.set $v.518
        (v128.andnot
          (i32x4.shl
            (f32x4.add (local.get $v.512) (v128.const f32x4 8388735 8388735 8388735 8388735))
            (i32.const 23))
          (f32x4.lt (local.get $v.510) (v128.const f32x4 -87 -87 -87 -87))))
      (local.set $v.519
        (f32x4.mul (local.get $v.518) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.517))))
      (local.set $v.520 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.519)))
      (local.set $v.521
        (f32x4.mul
          (f32x4.div
            (f32x4.sub
              (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.518))
              (f32x4.mul (local.get $v.518) (local.get $v.517)))
            (local.get $v.520))
          (v128.bitselect
            (v128.const f32x4 -1 -1 -1 -1)
            (v128.const f32x4 1 1 1 1)
            (f32x4.lt (local.get $v.509) (v128.const f32x4 0 0 0 0)))))
      (local.set $v.522 (local.get $v.508))
      (local.set $v.523 (local.get $v.521))
      (v128.store offset=240064 (local.get $at.474) (local.get $v.522))
      (v128.store offset=240080 (local.get $at.474) (local.get $v.523))
      ;; phi'[h2]
      (local.set $v.524 (f32x4.div (local.get $v.506) (local.get $v.507)))
      (local.set $v.525
        (f32x4.mul
          (v128.const f32x4 4 4 4 4)
          (f32x4.mul (local.get $v.524) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.524)))))
      (local.set $v.526 (f32x4.div (local.get $v.519) (local.get $v.520)))
      (local.set $v.527
        (f32x4.mul
          (v128.const f32x4 4 4 4 4)
          (f32x4.mul (local.get $v.526) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.526)))))
      (local.set $v.528 (local.get $v.525))
      (local.set $v.529 (local.get $v.527))
      (v128.store offset=261312 (local.get $at.474) (local.get $v.528))
      (v128.store offset=261328 (local.get $at.474) (local.get $v.529))
      (local.set $v.530
        (f32x4.add
          (local.get $v.476)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.486))))
      (local.set $v.531
        (f32x4.add
          (local.get $v.478)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.491))))
      (v128.store offset=176320 (local.get $at.474) (local.get $v.530))
      (v128.store offset=176336 (local.get $at.474) (local.get $v.531))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.532 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.535
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.533 (v128.load offset=475456 (local.get $at.532)))
        (local.set $v.534 (local.get $v.533))
        (local.set $v.536 (v128.load offset=475472 (local.get $at.532)))
        (local.set $v.537 (local.get $v.536))
        (local.set $v.538 (v128.load offset=475488 (local.get $at.532)))
        (local.set $v.539 (local.get $v.538))
        (v128.store offset=1462400 (local.get $at.535) (local.get $v.534))
        (v128.store offset=1462416 (local.get $at.535) (local.get $v.537))
        (v128.store offset=1462432 (local.get $at.535) (local.get $v.539))
        (local.set $at.532 (i32.add (local.get $at.532) (i32.const 48)))
        (local.set $at.535 (i32.add (local.get $at.535) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.540 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.543
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.541 (v128.load offset=475456 (local.get $at.540)))
      (local.set $v.542 (local.get $v.541))
      (v128.store offset=1462400 (local.get $at.543) (local.get $v.542))
      (local.set $v.544 (v128.load offset=475472 (local.get $at.540)))
      (local.set $v.545 (local.get $v.544))
      (v128.store32_lane offset=1462416 0 (local.get $at.543) (local.get $v.545))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.546
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.553 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.555 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.556 (local.get $v.555))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h3]
        (local.set $v.547 (v128.load offset=326720 (local.get $at.546)))
        (local.set $v.548 (local.get $v.547))
        (local.set $v.549 (v128.load offset=326736 (local.get $at.546)))
        (local.set $v.550 (local.get $v.549))
        (local.set $v.551 (v128.load offset=326752 (local.get $at.546)))
        (local.set $v.552 (local.get $v.551))
        (local.set $v.554 (v128.load offset=1462400 (local.get $at.553)))
        (local.set $v.557 (v128.load offset=347968 (local.get $at.546)))
        (local.set $v.558 (v128.load offset=454208 (local.get $at.546)))
        (local.set $v.559 (v128.load offset=1454336 (local.get $at.553)))
        (local.set $v.560
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.554) (local.get $v.548))
                (f32x4.mul (local.get $v.556) (local.get $v.557)))
              (local.get $v.558))
            (local.get $v.559)))
        (local.set $v.561 (v128.load offset=1462416 (local.get $at.553)))
        (local.set $v.562 (v128.load offset=347984 (local.get $at.546)))
        (local.set $v.563 (v128.load offset=454224 (local.get $at.546)))
        (local.set $v.564 (v128.load offset=1454352 (local.get $at.553)))
        (local.set $v.565
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.561) (local.get $v.550))
                (f32x4.mul (local.get $v.556) (local.get $v.562)))
              (local.get $v.563))
            (local.get $v.564)))
        (local.set $v.566 (v128.load offset=1462432 (local.get $at.553)))
        (local.set $v.567 (v128.load offset=348000 (local.get $at.546)))
        (local.set $v.568 (v128.load offset=454240 (local.get $at.546)))
        (local.set $v.569 (v128.load offset=1454368 (local.get $at.553)))
        (local.set $v.570
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.566) (local.get $v.552))
                (f32x4.mul (local.get $v.556) (local.get $v.567)))
              (local.get $v.568))
            (local.get $v.569)))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h3]
        (local.set $v.571 (v128.load offset=1453440 (local.get $at.553)))
        (local.set $v.572 (f32x4.add (local.get $v.548) (f32x4.mul (local.get $v.571) (local.get $v.560))))
        (local.set $v.573 (v128.load offset=1453456 (local.get $at.553)))
        (local.set $v.574 (f32x4.add (local.get $v.550) (f32x4.mul (local.get $v.573) (local.get $v.565))))
        (local.set $v.575 (v128.load offset=1453472 (local.get $at.553)))
        (local.set $v.576 (f32x4.add (local.get $v.552) (f32x4.mul (local.get $v.575) (local.get $v.570))))
        (local.set $v.577 (local.get $v.572))
        (local.set $v.578
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.577) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.579 (f32x4.pmax (local.get $v.578) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.580
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.579)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.581
          (f32x4.sub
            (f32x4.sub
              (local.get $v.579)
              (f32x4.mul
                (local.get $v.580)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.580)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.582 (f32x4.mul (local.get $v.581) (local.get $v.581)))
        (local.set $v.583
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.582)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.582)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.584
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.582)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.585
          (f32x4.add
            (local.get $v.581)
            (f32x4.mul
              (local.get $v.582)
              (f32x4.add (local.get $v.583) (f32x4.mul (local.get $v.581) (local.get $v.584))))))
        (local.set $v.586
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.580) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.578) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.587
          (f32x4.mul (local.get $v.586) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.585))))
        (local.set $v.588 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.587)))
        (local.set $v.589
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.586))
                (f32x4.mul (local.get $v.586) (local.get $v.585)))
              (local.get $v.588))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.577) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.590 (local.get $v.574))
        (local.set $v.591
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.590) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.592 (f32x4.pmax (local.get $v.591) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.593
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.592)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.594
          (f32x4.sub
            (f32x4.sub
              (local.get $v.592)
              (f32x4.mul
                (local.get $v.593)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.593)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.595 (f32x4.mul (local.get $v.594) (local.get $v.594)))
        (local.set $v.596
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.595)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.595)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.597
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.595)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.598
          (f32x4.add
            (local.get $v.594)
            (f32x4.mul
              (local.get $v.595)
              (f32x4.add (local.get $v.596) (f32x4.mul (local.get $v.594) (local.get $v.597))))))
        (local.set $v.599
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.593) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.591) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.600
          (f32x4.mul (local.get $v.599) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.598))))
        (local.set $v.601 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.600)))
        (local.set $v.602
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.599))
                (f32x4.mul (local.get $v.599) (local.get $v.598)))
              (local.get $v.601))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.590) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.603 (local.get $v.576))
        (local.set $v.604
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.603) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.605 (f32x4.pmax (local.get $v.604) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.606
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.605)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.607
          (f32x4.sub
            (f32x4.sub
              (local.get $v.605)
              (f32x4.mul
                (local.get $v.606)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.606)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.608 (f32x4.mul (local.get $v.607) (local.get $v.607)))
        (local.set $v.609
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.608)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.608)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.610
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.608)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.611
          (f32x4.add
            (local.get $v.607)
            (f32x4.mul
              (local.get $v.608)
              (f32x4.add (local.get $v.609) (f32x4.mul (local.get $v.607) (local.get $v.610))))))
        (local.set $v.612
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.606) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.604) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.613
          (f32x4.mul (local.get $v.612) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.611))))
        (local.set $v.614 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.613)))
        (local.set $v.615
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.612))
                (f32x4.mul (local.get $v.612) (local.get $v.611)))
              (local.get $v.614))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.603) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.616 (local.get $v.589))
        (local.set $v.617 (local.get $v.602))
        (local.set $v.618 (local.get $v.615))
        (v128.store offset=390464 (local.get $at.546) (local.get $v.616))
        (v128.store offset=390480 (local.get $at.546) (local.get $v.617))
        (v128.store offset=390496 (local.get $at.546) (local.get $v.618))
        ;; phi'[h3]
        (local.set $v.619 (f32x4.div (local.get $v.587) (local.get $v.588)))
        (local.set $v.620
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.619) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.619)))))
        (local.set $v.621 (f32x4.div (local.get $v.600) (local.get $v.601)))
        (local.set $v.622
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.621) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.621)))))
        (local.set $v.623 (f32x4.div (local.get $v.613) (local.get $v.614)))
        (local.set $v.624
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.623) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.623)))))
        (local.set $v.625 (local.get $v.620))
        (local.set $v.626 (local.get $v.622))
        (local.set $v.627 (local.get $v.624))
        (v128.store offset=411712 (local.get $at.546) (local.get $v.625))
        (v128.store offset=411728 (local.get $at.546) (local.get $v.626))
        (v128.store offset=411744 (local.get $at.546) (local.get $v.627))
        (local.set $v.628
          (f32x4.add
            (local.get $v.548)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.560))))
        (local.set $v.629
          (f32x4.add
            (local.get $v.550)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.565))))
        (local.set $v.630
          (f32x4.add
            (local.get $v.552)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.570))))
        (v128.store offset=326720 (local.get $at.546) (local.get $v.628))
        (v128.store offset=326736 (local.get $at.546) (local.get $v.629))
        (v128.store offset=326752 (local.get $at.546) (local.get $v.630))
        (local.set $at.546 (i32.add (local.get $at.546) (i32.const 48)))
        (local.set $at.553 (i32.add (local.get $at.553) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.631
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.636 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.638 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.639 (local.get $v.638))
      ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
      ;; u[h3]
      (local.set $v.632 (v128.load offset=326720 (local.get $at.631)))
      (local.set $v.633 (local.get $v.632))
      (local.set $v.634 (v128.load offset=326736 (local.get $at.631)))
      (local.set $v.635 (local.get $v.634))
      (local.set $v.637 (v128.load offset=1462400 (local.get $at.636)))
      (local.set $v.640 (v128.load offset=347968 (local.get $at.631)))
      (local.set $v.641 (v128.load offset=454208 (local.get $at.631)))
      (local.set $v.642 (v128.load offset=1454336 (local.get $at.636)))
      (local.set $v.643
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.637) (local.get $v.633))
              (f32x4.mul (local.get $v.639) (local.get $v.640)))
            (local.get $v.641))
          (local.get $v.642)))
      (local.set $v.644 (v128.load offset=1462416 (local.get $at.636)))
      (local.set $v.645 (v128.load offset=347984 (local.get $at.631)))
      (local.set $v.646 (v128.load offset=454224 (local.get $at.631)))
      (local.set $v.647 (v128.load offset=1454352 (local.get $at.636)))
      (local.set $v.648
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.644) (local.get $v.635))
              (f32x4.mul (local.get $v.639) (local.get $v.645)))
            (local.get $v.646))
          (local.get $v.647)))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[h3]
      (local.set $v.649 (v128.load offset=1453440 (local.get $at.636)))
      (local.set $v.650 (f32x4.add (local.get $v.633) (f32x4.mul (local.get $v.649) (local.get $v.643))))
      (local.set $v.651 (v128.load offset=1453456 (local.get $at.636)))
      (local.set $v.652 (f32x4.add (local.get $v.635) (f32x4.mul (local.get $v.651) (local.get $v.648))))
      (local.set $v.653 (local.get $v.650))
      (local.set $v.654
        (f32x4.mul
          (v128.const f32x4 -2 -2 -2 -2)
          (v128.and (local.get $v.653) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
      (local.set $v.655 (f32x4.pmax (local.get $v.654) (v128.const f32x4 -87 -87 -87 -87)))
      (local.set $v.656
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.655)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.657
        (f32x4.sub
          (f32x4.sub
            (local.get $v.655)
            (f32x4.mul
              (local.get $v.656)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.656)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.658 (f32x4.mul (local.get $v.657) (local.get $v.657)))
      (local.set $v.659
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.658)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.658)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.660
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.658)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.661
        (f32x4.add
          (local.get $v.657)
          (f32x4.mul
            (local.get $v.658)
            (f32x4.add (local.get $v.659) (f32x4.mul (local.get $v.657) (local.get $v.660))))))
      (local.set $v.662
        (v128.andnot
          (i32x4.shl
            (f32x4.add (local.get $v.656) (v128.const f32x4 8388735 8388735 8388735 8388735))
            (i32.const 23))
          (f32x4.lt (local.get $v.654) (v128.const f32x4 -87 -87 -87 -87))))
      (local.set $v.663
        (f32x4.mul (local.get $v.662) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.661))))
      (local.set $v.664 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.663)))
      (local.set $v.665
        (f32x4.mul
          (f32x4.div
            (f32x4.sub
              (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.662))
              (f32x4.mul (local.get $v.662) (local.get $v.661)))
            (local.get $v.664))
          (v128.bitselect
            (v128.const f32x4 -1 -1 -1 -1)
            (v128.const f32x4 1 1 1 1)
            (f32x4.lt (local.get $v.653) (v128.const f32x4 0 0 0 0)))))
      (local.set $v.666 (local.get $v.652))
      (local.set $v.667
        (f32x4.mul
          (v128.const f32x4 -2 -2 -2 -2)
          (v128.and (local.get $v.666) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
      (local.set $v.668 (f32x4.pmax (local.get $v.667) (v128.const f32x4 -87 -87 -87 -87)))
      (local.set $v.669
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.668)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.670
        (f32x4.sub
          (f32x4.sub
            (local.get $v.668)
            (f32x4.mul
              (local.get $v.669)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.669)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.671 (f32x4.mul (local.get $v.670) (local.get $v.670)))
      (local.set $v.672
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.671)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.671)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.673
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.671)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.674
        (f32x4.add
          (local.get $v.670)
          (f32x4.mul
            (local.get $v.671)
            (f32x4.add (local.get $v.672) (f32x4.mul (local.get $v.670) (local.get $v.673))))))
      (local.set $v.675
        (v128.andnot
          (i32x4.shl
            (f32x4.add (local.get $v.669) (v128.const f32x4 8388735 8388735 8388735 8388735))
            (i32.const 23))
          (f32x4.lt (local.get $v.667) (v128.const f32x4 -87 -87 -87 -87))))
      (local.set $v.676
        (f32x4.mul (local.get $v.675) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.674))))
      (local.set $v.677 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.676)))
      (local.set $v.678
        (f32x4.mul
          (f32x4.div
            (f32x4.sub
              (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.675))
              (f32x4.mul (local.get $v.675) (local.get $v.674)))
            (local.get $v.677))
          (v128.bitselect
            (v128.const f32x4 -1 -1 -1 -1)
            (v128.const f32x4 1 1 1 1)
            (f32x4.lt (local.get $v.666) (v128.const f32x4 0 0 0 0)))))
      (local.set $v.679 (local.get $v.665))
      (local.set $v.680 (local.get $v.678))
      (v128.store offset=390464 (local.get $at.631) (local.get $v.679))
      (v128.store offset=390480 (local.get $at.631) (local.get $v.680))
      ;; phi'[h3]
      (local.set $v.681 (f32x4.div (local.get $v.663) (local.get $v.664)))
      (local.set $v.682
        (f32x4.mul
          (v128.const f32x4 4 4 4 4)
          (f32x4.mul (local.get $v.681) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.681)))))
      (local.set $v.683 (f32x4.div (local.get $v.676) (local.get $v.677)))
      (local.set $v.684
        (f32x4.mul
          (v128.const f32x4 4 4 4 4)
          (f32x4.mul (local.get $v.683) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.683)))))
      (local.set $v.685 (local.get $v.682))
      (local.set $v.686 (local.get $v.684))
      (v128.store offset=411712 (local.get $at.631) (local.get $v.685))
      (v128.store offset=411728 (local.get $at.631) (local.get $v.686))
      (local.set $v.687
        (f32x4.add
          (local.get $v.633)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.643))))
      (local.set $v.688
        (f32x4.add
          (local.get $v.635)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.648))))
      (v128.store offset=326720 (local.get $at.631) (local.get $v.687))
      (v128.store offset=326736 (local.get $at.631) (local.get $v.688))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.689 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.692
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.690 (v128.load offset=625856 (local.get $at.689)))
        (local.set $v.691 (local.get $v.690))
        (local.set $v.693 (v128.load offset=625872 (local.get $at.689)))
        (local.set $v.694 (local.get $v.693))
        (local.set $v.695 (v128.load offset=625888 (local.get $at.689)))
        (local.set $v.696 (local.get $v.695))
        (v128.store offset=1463296 (local.get $at.692) (local.get $v.691))
        (v128.store offset=1463312 (local.get $at.692) (local.get $v.694))
        (v128.store offset=1463328 (local.get $at.692) (local.get $v.696))
        (local.set $at.689 (i32.add (local.get $at.689) (i32.const 48)))
        (local.set $at.692 (i32.add (local.get $at.692) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.697 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.700
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.698 (v128.load offset=625856 (local.get $at.697)))
      (local.set $v.699 (local.get $v.698))
      (v128.store offset=1463296 (local.get $at.700) (local.get $v.699))
      (local.set $v.701 (v128.load offset=625872 (local.get $at.697)))
      (local.set $v.702 (local.get $v.701))
      (v128.store32_lane offset=1463312 0 (local.get $at.700) (local.get $v.702))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.703
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.710 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.712 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.713 (local.get $v.712))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h4]
        (local.set $v.704 (v128.load offset=477120 (local.get $at.703)))
        (local.set $v.705 (local.get $v.704))
        (local.set $v.706 (v128.load offset=477136 (local.get $at.703)))
        (local.set $v.707 (local.get $v.706))
        (local.set $v.708 (v128.load offset=477152 (local.get $at.703)))
        (local.set $v.709 (local.get $v.708))
        (local.set $v.711 (v128.load offset=1463296 (local.get $at.710)))
        (local.set $v.714 (v128.load offset=498368 (local.get $at.703)))
        (local.set $v.715 (v128.load offset=604608 (local.get $at.703)))
        (local.set $v.716 (v128.load offset=1456128 (local.get $at.710)))
        (local.set $v.717
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.711) (local.get $v.705))
                (f32x4.mul (local.get $v.713) (local.get $v.714)))
              (local.get $v.715))
            (local.get $v.716)))
        (local.set $v.718 (v128.load offset=1463312 (local.get $at.710)))
        (local.set $v.719 (v128.load offset=498384 (local.get $at.703)))
        (local.set $v.720 (v128.load offset=604624 (local.get $at.703)))
        (local.set $v.721 (v128.load offset=1456144 (local.get $at.710)))
        (local.set $v.722
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.718) (local.get $v.707))
                (f32x4.mul (local.get $v.713) (local.get $v.719)))
              (local.get $v.720))
            (local.get $v.721)))
        (local.set $v.723 (v128.load offset=1463328 (local.get $at.710)))
        (local.set $v.724 (v128.load offset=498400 (local.get $at.703)))
        (local.set $v.725 (v128.load offset=604640 (local.get $at.703)))
        (local.set $v.726 (v128.load offset=1456160 (local.get $at.710)))
        (local.set $v.727
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.723) (local.get $v.709))
                (f32x4.mul (local.get $v.713) (local.get $v.724)))
              (local.get $v.725))
            (local.get $v.726)))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h4]
        (local.set $v.728 (v128.load offset=1455232 (local.get $at.710)))
        (local.set $v.729 (f32x4.add (local.get $v.705) (f32x4.mul (local.get $v.728) (local.get $v.717))))
        (local.set $v.730 (v128.load offset=1455248 (local.get $at.710)))
        (local.set $v.731 (f32x4.add (local.get $v.707) (f32x4.mul (local.get $v.730) (local.get $v.722))))
        (local.set $v.732 (v128.load offset=1455264 (local.get $at.710)))
        (local.set $v.733 (f32x4.add (local.get $v.709) (f32x4.mul (local.get $v.732) (local.get $v.727))))
        (local.set $v.734 (local.get $v.729))
        (local.set $v.735
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.734) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.736 (f32x4.pmax (local.get $v.735) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.737
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.736)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.738
          (f32x4.sub
            (f32x4.sub
              (local.get $v.736)
              (f32x4.mul
                (local.get $v.737)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.737)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.739 (f32x4.mul (local.get $v.738) (local.get $v.738)))
        (local.set $v.740
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.739)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.739)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.741
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.739)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.742
          (f32x4.add
            (local.get $v.738)
            (f32x4.mul
              (local.get $v.739)
              (f32x4.add (local.get $v.740) (f32x4.mul (local.get $v.738) (local.get $v.741))))))
        (local.set $v.743
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.737) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.735) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.744
          (f32x4.mul (local.get $v.743) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.742))))
        (local.set $v.745 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.744)))
        (local.set $v.746
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.743))
                (f32x4.mul (local.get $v.743) (local.get $v.742)))
              (local.get $v.745))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.734) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.747 (local.get $v.731))
        (local.set $v.748
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.747) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.749 (f32x4.pmax (local.get $v.748) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.750
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.749)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.751
          (f32x4.sub
            (f32x4.sub
              (local.get $v.749)
              (f32x4.mul
                (local.get $v.750)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.750)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.752 (f32x4.mul (local.get $v.751) (local.get $v.751)))
        (local.set $v.753
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.752)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.752)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.754
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.752)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.755
          (f32x4.add
            (local.get $v.751)
            (f32x4.mul
              (local.get $v.752)
              (f32x4.add (local.get $v.753) (f32x4.mul (local.get $v.751) (local.get $v.754))))))
        (local.set $v.756
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.750) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.748) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.757
          (f32x4.mul (local.get $v.756) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.755))))
        (local.set $v.758 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.757)))
        (local.set $v.759
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.756))
                (f32x4.mul (local.get $v.756) (local.get $v.755)))
              (local.get $v.758))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.747) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.760 (local.get $v.733))
        (local.set $v.761
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.760) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.762 (f32x4.pmax (local.get $v.761) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.763
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.762)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.764
          (f32x4.sub
            (f32x4.sub
              (local.get $v.762)
              (f32x4.mul
                (local.get $v.763)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.763)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.765 (f32x4.mul (local.get $v.764) (local.get $v.764)))
        (local.set $v.766
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.765)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.765)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.767
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.765)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.768
          (f32x4.add
            (local.get $v.764)
            (f32x4.mul
              (local.get $v.765)
              (f32x4.add (local.get $v.766) (f32x4.mul (local.get $v.764) (local.get $v.767))))))
        (local.set $v.769
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.763) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.761) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.770
          (f32x4.mul (local.get $v.769) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.768))))
        (local.set $v.771 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.770)))
        (local.set $v.772
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.769))
                (f32x4.mul (local.get $v.769) (local.get $v.768)))
              (local.get $v.771))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.760) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.773 (local.get $v.746))
        (local.set $v.774 (local.get $v.759))
        (local.set $v.775 (local.get $v.772))
        (v128.store offset=540864 (local.get $at.703) (local.get $v.773))
        (v128.store offset=540880 (local.get $at.703) (local.get $v.774))
        (v128.store offset=540896 (local.get $at.703) (local.get $v.775))
        ;; phi'[h4]
        (local.set $v.776 (f32x4.div (local.get $v.744) (local.get $v.745)))
        (local.set $v.777
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.776) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.776)))))
        (local.set $v.778 (f32x4.div (local.get $v.757) (local.get $v.758)))
        (local.set $v.779
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.778) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.778)))))
        (local.set $v.780 (f32x4.div (local.get $v.770) (local.get $v.771)))
        (local.set $v.781
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.780) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.780)))))
        (local.set $v.782 (local.get $v.777))
        (local.set $v.783 (local.get $v.779))
        (local.set $v.784 (local.get $v.781))
        (v128.store offset=562112 (local.get $at.703) (local.get $v.782))
        (v128.store offset=562128 (local.get $at.703) (local.get $v.783))
        (v128.store offset=562144 (local.get $at.703) (local.get $v.784))
        (local.set $v.785
          (f32x4.add
            (local.get $v.705)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.717))))
        (local.set $v.786
          (f32x4.add
            (local.get $v.707)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.722))))
        (local.set $v.787
          (f32x4.add
            (local.get $v.709)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.727))))
        (v128.store offset=477120 (local.get $at.703) (local.get $v.785))
        (v128.store offset=477136 (local.get $at.703) (local.get $v.786))
        (v128.store offset=477152 (local.get $at.703) (local.get $v.787))
        (local.set $at.703 (i32.add (local.get $at.703) (i32.const 48)))
        (local.set $at.710 (i32.add (local.get $at.710) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.788
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.793 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.795 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.796 (local.get $v.795))
      ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
      ;; u[h4]
      (local.set $v.789 (v128.load offset=477120 (local.get $at.788)))
      (local.set $v.790 (local.get $v.789))
      (local.set $v.791 (v128.load offset=477136 (local.get $at.788)))
      (local.set $v.792 (local.get $v.791))
      (local.set $v.794 (v128.load offset=1463296 (local.get $at.793)))
      (local.set $v.797 (v128.load offset=498368 (local.get $at.788)))
      (local.set $v.798 (v128.load offset=604608 (local.get $at.788)))
      (local.set $v.799 (v128.load offset=1456128 (local.get $at.793)))
      (local.set $v.800
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.794) (local.get $v.790))
              (f32x4.mul (local.get $v.796) (local.get $v.797)))
            (local.get $v.798))
          (local.get $v.799)))
      (local.set $v.801 (v128.load offset=1463312 (local.get $at.793)))
      (local.set $v.802 (v128.load offset=498384 (local.get $at.788)))
      (local.set $v.803 (v128.load offset=604624 (local.get $at.788)))
      (local.set $v.804 (v128.load offset=1456144 (local.get $at.793)))
      (local.set $v.805
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.801) (local.get $v.792))
              (f32x4.mul (local.get $v.796) (local.get $v.802)))
            (local.get $v.803))
          (local.get $v.804)))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[h4]
      (local.set $v.806 (v128.load offset=1455232 (local.get $at.793)))
      (local.set $v.807 (f32x4.add (local.get $v.790) (f32x4.mul (local.get $v.806) (local.get $v.800))))
      (local.set $v.808 (v128.load offset=1455248 (local.get $at.793)))
      (local.set $v.809 (f32x4.add (local.get $v.792) (f32x4.mul (local.get $v.808) (local.get $v.805))))
      (local.set $v.810 (local.get $v.807))
      (local.set $v.811
        (f32x4.mul
          (v128.const f32x4 -2 -2 -2 -2)
          (v128.and (local.get $v.810) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
      (local.set $v.812 (f32x4.pmax (local.get $v.811) (v128.const f32x4 -87 -87 -87 -87)))
      (local.set $v.813
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.812)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.814
        (f32x4.sub
          (f32x4.sub
            (local.get $v.812)
            (f32x4.mul
              (local.get $v.813)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.813)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.815 (f32x4.mul (local.get $v.814) (local.get $v.814)))
      (local.set $v.816
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.815)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.815)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.817
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.815)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.818
        (f32x4.add
          (local.get $v.814)
          (f32x4.mul
            (local.get $v.815)
            (f32x4.add (local.get $v.816) (f32x4.mul (local.get $v.814) (local.get $v.817))))))
      (local.set $v.819
        (v128.andnot
          (i32x4.shl
            (f32x4.add (local.get $v.813) (v128.const f32x4 8388735 8388735 8388735 8388735))
            (i32.const 23))
          (f32x4.lt (local.get $v.811) (v128.const f32x4 -87 -87 -87 -87))))
      (local.set $v.820
        (f32x4.mul (local.get $v.819) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.818))))
      (local.set $v.821 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.820)))
      (local.set $v.822
        (f32x4.mul
          (f32x4.div
            (f32x4.sub
              (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.819))
              (f32x4.mul (local.get $v.819) (local.get $v.818)))
            (local.get $v.821))
          (v128.bitselect
            (v128.const f32x4 -1 -1 -1 -1)
            (v128.const f32x4 1 1 1 1)
            (f32x4.lt (local.get $v.810) (v128.const f32x4 0 0 0 0)))))
      (local.set $v.823 (local.get $v.809))
      (local.set $v.824
        (f32x4.mul
          (v128.const f32x4 -2 -2 -2 -2)
          (v128.and (local.get $v.823) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
      (local.set $v.825 (f32x4.pmax (local.get $v.824) (v128.const f32x4 -87 -87 -87 -87)))
      (local.set $v.826
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.825)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.827
        (f32x4.sub
          (f32x4.sub
            (local.get $v.825)
            (f32x4.mul
              (local.get $v.826)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.826)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.828 (f32x4.mul (local.get $v.827) (local.get $v.827)))
      (local.set $v.829
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.828)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.828)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.830
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.828)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.831
        (f32x4.add
          (local.get $v.827)
          (f32x4.mul
            (local.get $v.828)
            (f32x4.add (local.get $v.829) (f32x4.mul (local.get $v.827) (local.get $v.830))))))
      (local.set $v.832
        (v128.andnot
          (i32x4.shl
            (f32x4.add (local.get $v.826) (v128.const f32x4 8388735 8388735 8388735 8388735))
            (i32.const 23))
          (f32x4.lt (local.get $v.824) (v128.const f32x4 -87 -87 -87 -87))))
      (local.set $v.833
        (f32x4.mul (local.get $v.832) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.831))))
      (local.set $v.834 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.833)))
      (local.set $v.835
        (f32x4.mul
          (f32x4.div
            (f32x4.sub
              (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.832))
              (f32x4.mul (local.get $v.832) (local.get $v.831)))
            (local.get $v.834))
          (v128.bitselect
            (v128.const f32x4 -1 -1 -1 -1)
            (v128.const f32x4 1 1 1 1)
            (f32x4.lt (local.get $v.823) (v128.const f32x4 0 0 0 0)))))
      (local.set $v.836 (local.get $v.822))
      (local.set $v.837 (local.get $v.835))
      (v128.store offset=540864 (local.get $at.788) (local.get $v.836))
      (v128.store offset=540880 (local.get $at.788) (local.get $v.837))
      ;; phi'[h4]
      (local.set $v.838 (f32x4.div (local.get $v.820) (local.get $v.821)))
      (local.set $v.839
        (f32x4.mul
          (v128.const f32x4 4 4 4 4)
          (f32x4.mul (local.get $v.838) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.838)))))
      (local.set $v.840 (f32x4.div (local.get $v.833) (local.get $v.834)))
      (local.set $v.841
        (f32x4.mul
          (v128.const f32x4 4 4 4 4)
          (f32x4.mul (local.get $v.840) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.840)))))
      (local.set $v.842 (local.get $v.839))
      (local.set $v.843 (local.get $v.841))
      (v128.store offset=562112 (local.get $at.788) (local.get $v.842))
      (v128.store offset=562128 (local.get $at.788) (local.get $v.843))
      (local.set $v.844
        (f32x4.add
          (local.get $v.790)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.800))))
      (local.set $v.845
        (f32x4.add
          (local.get $v.792)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.805))))
      (v128.store offset=477120 (local.get $at.788) (local.get $v.844))
      (v128.store offset=477136 (local.get $at.788) (local.get $v.845))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.846 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.849
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.847 (v128.load offset=776256 (local.get $at.846)))
        (local.set $v.848 (local.get $v.847))
        (local.set $v.850 (v128.load offset=776272 (local.get $at.846)))
        (local.set $v.851 (local.get $v.850))
        (local.set $v.852 (v128.load offset=776288 (local.get $at.846)))
        (local.set $v.853 (local.get $v.852))
        (v128.store offset=1464192 (local.get $at.849) (local.get $v.848))
        (v128.store offset=1464208 (local.get $at.849) (local.get $v.851))
        (v128.store offset=1464224 (local.get $at.849) (local.get $v.853))
        (local.set $at.846 (i32.add (local.get $at.846) (i32.const 48)))
        (local.set $at.849 (i32.add (local.get $at.849) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.854 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.857
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.855 (v128.load offset=776256 (local.get $at.854)))
      (local.set $v.856 (local.get $v.855))
      (v128.store offset=1464192 (local.get $at.857) (local.get $v.856))
      (local.set $v.858 (v128.load offset=776272 (local.get $at.854)))
      (local.set $v.859 (local.get $v.858))
      (v128.store32_lane offset=1464208 0 (local.get $at.857) (local.get $v.859))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.860
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.867 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.869 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.870 (local.get $v.869))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h5]
        (local.set $v.861 (v128.load offset=627520 (local.get $at.860)))
        (local.set $v.862 (local.get $v.861))
        (local.set $v.863 (v128.load offset=627536 (local.get $at.860)))
        (local.set $v.864 (local.get $v.863))
        (local.set $v.865 (v128.load offset=627552 (local.get $at.860)))
        (local.set $v.866 (local.get $v.865))
        (local.set $v.868 (v128.load offset=1464192 (local.get $at.867)))
        (local.set $v.871 (v128.load offset=648768 (local.get $at.860)))
        (local.set $v.872 (v128.load offset=755008 (local.get $at.860)))
        (local.set $v.873 (v128.load offset=1457920 (local.get $at.867)))
        (local.set $v.874
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.868) (local.get $v.862))
                (f32x4.mul (local.get $v.870) (local.get $v.871)))
              (local.get $v.872))
            (local.get $v.873)))
        (local.set $v.875 (v128.load offset=1464208 (local.get $at.867)))
        (local.set $v.876 (v128.load offset=648784 (local.get $at.860)))
        (local.set $v.877 (v128.load offset=755024 (local.get $at.860)))
        (local.set $v.878 (v128.load offset=1457936 (local.get $at.867)))
        (local.set $v.879
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.875) (local.get $v.864))
                (f32x4.mul (local.get $v.870) (local.get $v.876)))
              (local.get $v.877))
            (local.get $v.878)))
        (local.set $v.880 (v128.load offset=1464224 (local.get $at.867)))
        (local.set $v.881 (v128.load offset=648800 (local.get $at.860)))
        (local.set $v.882 (v128.load offset=755040 (local.get $at.860)))
        (local.set $v.883 (v128.load offset=1457952 (local.get $at.867)))
        (local.set $v.884
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.880) (local.get $v.866))
                (f32x4.mul (local.get $v.870) (local.get $v.881)))
              (local.get $v.882))
            (local.get $v.883)))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h5]
        (local.set $v.885 (v128.load offset=1457024 (local.get $at.867)))
        (local.set $v.886 (f32x4.add (local.get $v.862) (f32x4.mul (local.get $v.885) (local.get $v.874))))
        (local.set $v.887 (v128.load offset=1457040 (local.get $at.867)))
        (local.set $v.888 (f32x4.add (local.get $v.864) (f32x4.mul (local.get $v.887) (local.get $v.879))))
        (local.set $v.889 (v128.load offset=1457056 (local.get $at.867)))
        (local.set $v.890 (f32x4.add (local.get $v.866) (f32x4.mul (local.get $v.889) (local.get $v.884))))
        (local.set $v.891 (local.get $v.886))
        (local.set $v.892
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.891) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.893 (f32x4.pmax (local.get $v.892) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.894
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.893)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.895
          (f32x4.sub
            (f32x4.sub
              (local.get $v.893)
              (f32x4.mul
                (local.get $v.894)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.894)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.896 (f32x4.mul (local.get $v.895) (local.get $v.895)))
        (local.set $v.897
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.896)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.896)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.898
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.896)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.899
          (f32x4.add
            (local.get $v.895)
            (f32x4.mul
              (local.get $v.896)
              (f32x4.add (local.get $v.897) (f32x4.mul (local.get $v.895) (local.get $v.898))))))
        (local.set $v.900
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.894) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.892) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.901
          (f32x4.mul (local.get $v.900) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.899))))
        (local.set $v.902 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.901)))
        (local.set $v.903
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.900))
                (f32x4.mul (local.get $v.900) (local.get $v.899)))
              (local.get $v.902))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.891) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.904 (local.get $v.888))
        (local.set $v.905
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.904) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.906 (f32x4.pmax (local.get $v.905) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.907
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.906)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.908
          (f32x4.sub
            (f32x4.sub
              (local.get $v.906)
              (f32x4.mul
                (local.get $v.907)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.907)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.909 (f32x4.mul (local.get $v.908) (local.get $v.908)))
        (local.set $v.910
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.909)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.909)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.911
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.909)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.912
          (f32x4.add
            (local.get $v.908)
            (f32x4.mul
              (local.get $v.909)
              (f32x4.add (local.get $v.910) (f32x4.mul (local.get $v.908) (local.get $v.911))))))
        (local.set $v.913
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.907) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.905) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.914
          (f32x4.mul (local.get $v.913) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.912))))
        (local.set $v.915 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.914)))
        (local.set $v.916
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.913))
                (f32x4.mul (local.get $v.913) (local.get $v.912)))
              (local.get $v.915))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.904) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.917 (local.get $v.890))
        (local.set $v.918
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.917) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.919 (f32x4.pmax (local.get $v.918) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.920
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.919)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.921
          (f32x4.sub
            (f32x4.sub
              (local.get $v.919)
              (f32x4.mul
                (local.get $v.920)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.920)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.922 (f32x4.mul (local.get $v.921) (local.get $v.921)))
        (local.set $v.923
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.922)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.922)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.924
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.922)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.925
          (f32x4.add
            (local.get $v.921)
            (f32x4.mul
              (local.get $v.922)
              (f32x4.add (local.get $v.923) (f32x4.mul (local.get $v.921) (local.get $v.924))))))
        (local.set $v.926
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.920) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.918) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.927
          (f32x4.mul (local.get $v.926) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.925))))
        (local.set $v.928 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.927)))
        (local.set $v.929
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.926))
                (f32x4.mul (local.get $v.926) (local.get $v.925)))
              (local.get $v.928))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.917) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.930 (local.get $v.903))
        (local.set $v.931 (local.get $v.916))
        (local.set $v.932 (local.get $v.929))
        (v128.store offset=691264 (local.get $at.860) (local.get $v.930))
        (v128.store offset=691280 (local.get $at.860) (local.get $v.931))
        (v128.store offset=691296 (local.get $at.860) (local.get $v.932))
        ;; phi'[h5]
        (local.set $v.933 (f32x4.div (local.get $v.901) (local.get $v.902)))
        (local.set $v.934
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.933) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.933)))))
        (local.set $v.935 (f32x4.div (local.get $v.914) (local.get $v.915)))
        (local.set $v.936
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.935) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.935)))))
        (local.set $v.937 (f32x4.div (local.get $v.927) (local.get $v.928)))
        (local.set $v.938
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.937) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.937)))))
        (local.set $v.939 (local.get $v.934))
        (local.set $v.940 (local.get $v.936))
        (local.set $v.941 (local.get $v.938))
        (v128.store offset=712512 (local.get $at.860) (local.get $v.939))
        (v128.store offset=712528 (local.get $at.860) (local.get $v.940))
        (v128.store offset=712544 (local.get $at.860) (local.get $v.941))
        (local.set $v.942
          (f32x4.add
            (local.get $v.862)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.874))))
        (local.set $v.943
          (f32x4.add
            (local.get $v.864)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.879))))
        (local.set $v.944
          (f32x4.add
            (local.get $v.866)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.884))))
        (v128.store offset=627520 (local.get $at.860) (local.get $v.942))
        (v128.store offset=627536 (local.get $at.860) (local.get $v.943))
        (v128.store offset=627552 (local.get $at.860) (local.get $v.944))
        (local.set $at.860 (i32.add (local.get $at.860) (i32.const 48)))
        (local.set $at.867 (i32.add (local.get $at.867) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.945
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.950 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.952 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.953 (local.get $v.952))
      ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
      ;; u[h5]
      (local.set $v.946 (v128.load offset=627520 (local.get $at.945)))
      (local.set $v.947 (local.get $v.946))
      (local.set $v.948 (v128.load offset=627536 (local.get $at.945)))
      (local.set $v.949 (local.get $v.948))
      (local.set $v.951 (v128.load offset=1464192 (local.get $at.950)))
      (local.set $v.954 (v128.load offset=648768 (local.get $at.945)))
      (local.set $v.955 (v128.load offset=755008 (local.get $at.945)))
      (local.set $v.956 (v128.load offset=1457920 (local.get $at.950)))
      (local.set $v.957
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.951) (local.get $v.947))
              (f32x4.mul (local.get $v.953) (local.get $v.954)))
            (local.get $v.955))
          (local.get $v.956)))
      (local.set $v.958 (v128.load offset=1464208 (local.get $at.950)))
      (local.set $v.959 (v128.load offset=648784 (local.get $at.945)))
      (local.set $v.960 (v128.load offset=755024 (local.get $at.945)))
      (local.set $v.961 (v128.load offset=1457936 (local.get $at.950)))
      (local.set $v.962
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.958) (local.get $v.949))
              (f32x4.mul (local.get $v.953) (local.get $v.959)))
            (local.get $v.960))
          (local.get $v.961)))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[h5]
      (local.set $v.963 (v128.load offset=1457024 (local.get $at.950)))
      (local.set $v.964 (f32x4.add (local.get $v.947) (f32x4.mul (local.get $v.963) (local.get $v.957))))
      (local.set $v.965 (v128.load offset=1457040 (local.get $at.950)))
      (local.set $v.966 (f32x4.add (local.get $v.949) (f32x4.mul (local.get $v.965) (local.get $v.962))))
      (local.set $v.967 (local.get $v.964))
      (local.set $v.968
        (f32x4.mul
          (v128.const f32x4 -2 -2 -2 -2)
          (v128.and (local.get $v.967) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
      (local.set $v.969 (f32x4.pmax (local.get $v.968) (v128.const f32x4 -87 -87 -87 -87)))
      (local.set $v.970
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.969)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.971
        (f32x4.sub
          (f32x4.sub
            (local.get $v.969)
            (f32x4.mul
              (local.get $v.970)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.970)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.972 (f32x4.mul (local.get $v.971) (local.get $v.971)))
      (local.set $v.973
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.972)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.972)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.974
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.972)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.975
        (f32x4.add
          (local.get $v.971)
          (f32x4.mul
            (local.get $v.972)
            (f32x4.add (local.get $v.973) (f32x4.mul (local.get $v.971) (local.get $v.974))))))
      (local.set $v.976
        (v128.andnot
          (i32x4.shl
            (f32x4.add (local.get $v.970) (v128.const f32x4 8388735 8388735 8388735 8388735))
            (i32.const 23))
          (f32x4.lt (local.get $v.968) (v128.const f32x4 -87 -87 -87 -87))))
      (local.set $v.977
        (f32x4.mul (local.get $v.976) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.975))))
      (local.set $v.978 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.977)))
      (local.set $v.979
        (f32x4.mul
          (f32x4.div
            (f32x4.sub
              (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.976))
              (f32x4.mul (local.get $v.976) (local.get $v.975)))
            (local.get $v.978))
          (v128.bitselect
            (v128.const f32x4 -1 -1 -1 -1)
            (v128.const f32x4 1 1 1 1)
            (f32x4.lt (local.get $v.967) (v128.const f32x4 0 0 0 0)))))
      (local.set $v.980 (local.get $v.966))
      (local.set $v.981
        (f32x4.mul
          (v128.const f32x4 -2 -2 -2 -2)
          (v128.and (local.get $v.980) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
      (local.set $v.982 (f32x4.pmax (local.get $v.981) (v128.const f32x4 -87 -87 -87 -87)))
      (local.set $v.983
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.982)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.984
        (f32x4.sub
          (f32x4.sub
            (local.get $v.982)
            (f32x4.mul
              (local.get $v.983)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.983)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.985 (f32x4.mul (local.get $v.984) (local.get $v.984)))
      (local.set $v.986
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.985)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.985)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.987
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.985)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.988
        (f32x4.add
          (local.get $v.984)
          (f32x4.mul
            (local.get $v.985)
            (f32x4.add (local.get $v.986) (f32x4.mul (local.get $v.984) (local.get $v.987))))))
      (local.set $v.989
        (v128.andnot
          (i32x4.shl
            (f32x4.add (local.get $v.983) (v128.const f32x4 8388735 8388735 8388735 8388735))
            (i32.const 23))
          (f32x4.lt (local.get $v.981) (v128.const f32x4 -87 -87 -87 -87))))
      (local.set $v.990
        (f32x4.mul (local.get $v.989) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.988))))
      (local.set $v.991 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.990)))
      (local.set $v.992
        (f32x4.mul
          (f32x4.div
            (f32x4.sub
              (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.989))
              (f32x4.mul (local.get $v.989) (local.get $v.988)))
            (local.get $v.991))
          (v128.bitselect
            (v128.const f32x4 -1 -1 -1 -1)
            (v128.const f32x4 1 1 1 1)
            (f32x4.lt (local.get $v.980) (v128.const f32x4 0 0 0 0)))))
      (local.set $v.993 (local.get $v.979))
      (local.set $v.994 (local.get $v.992))
      (v128.store offset=691264 (local.get $at.945) (local.get $v.993))
      (v128.store offset=691280 (local.get $at.945) (local.get $v.994))
      ;; phi'[h5]
      (local.set $v.995 (f32x4.div (local.get $v.977) (local.get $v.978)))
      (local.set $v.996
        (f32x4.mul
          (v128.const f32x4 4 4 4 4)
          (f32x4.mul (local.get $v.995) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.995)))))
      (local.set $v.997 (f32x4.div (local.get $v.990) (local.get $v.991)))
      (local.set $v.998
        (f32x4.mul
          (v128.const f32x4 4 4 4 4)
          (f32x4.mul (local.get $v.997) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.997)))))
      (local.set $v.999 (local.get $v.996))
      (local.set $v.1000 (local.get $v.998))
      (v128.store offset=712512 (local.get $at.945) (local.get $v.999))
      (v128.store offset=712528 (local.get $at.945) (local.get $v.1000))
      (local.set $v.1001
        (f32x4.add
          (local.get $v.947)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.957))))
      (local.set $v.1002
        (f32x4.add
          (local.get $v.949)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.962))))
      (v128.store offset=627520 (local.get $at.945) (local.get $v.1001))
      (v128.store offset=627536 (local.get $at.945) (local.get $v.1002))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.1003 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.1006
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $i
        (local.set $v.1004 (v128.load offset=926656 (local.get $at.1003)))
        (local.set $v.1005 (local.get $v.1004))
        (local.set $v.1007 (v128.load offset=926672 (local.get $at.1003)))
        (local.set $v.1008 (local.get $v.1007))
        (local.set $v.1009 (v128.load offset=926688 (local.get $at.1003)))
        (local.set $v.1010 (local.get $v.1009))
        (v128.store offset=1465088 (local.get $at.1006) (local.get $v.1005))
        (v128.store offset=1465104 (local.get $at.1006) (local.get $v.1008))
        (v128.store offset=1465120 (local.get $at.1006) (local.get $v.1010))
        (local.set $at.1003 (i32.add (local.get $at.1003) (i32.const 48)))
        (local.set $at.1006 (i32.add (local.get $at.1006) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
      (local.set $i (i32.const 48))
      (local.set $at.1011 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.1014
        (i32.add (i32.mul (local.get $i_row) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.1012 (v128.load offset=926656 (local.get $at.1011)))
      (local.set $v.1013 (local.get $v.1012))
      (v128.store offset=1465088 (local.get $at.1014) (local.get $v.1013))
      (local.set $v.1015 (v128.load offset=926672 (local.get $at.1011)))
      (local.set $v.1016 (local.get $v.1015))
      (v128.store32_lane offset=1465104 0 (local.get $at.1014) (local.get $v.1016))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 4))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.1017
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.1024 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.1026 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.1027 (local.get $v.1026))
      (loop $i
        ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        ;; u[h6]
        (local.set $v.1018 (v128.load offset=777920 (local.get $at.1017)))
        (local.set $v.1019 (local.get $v.1018))
        (local.set $v.1020 (v128.load offset=777936 (local.get $at.1017)))
        (local.set $v.1021 (local.get $v.1020))
        (local.set $v.1022 (v128.load offset=777952 (local.get $at.1017)))
        (local.set $v.1023 (local.get $v.1022))
        (local.set $v.1025 (v128.load offset=1465088 (local.get $at.1024)))
        (local.set $v.1028 (v128.load offset=799168 (local.get $at.1017)))
        (local.set $v.1029 (v128.load offset=905408 (local.get $at.1017)))
        (local.set $v.1030 (v128.load offset=1459712 (local.get $at.1024)))
        (local.set $v.1031
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.1025) (local.get $v.1019))
                (f32x4.mul (local.get $v.1027) (local.get $v.1028)))
              (local.get $v.1029))
            (local.get $v.1030)))
        (local.set $v.1032 (v128.load offset=1465104 (local.get $at.1024)))
        (local.set $v.1033 (v128.load offset=799184 (local.get $at.1017)))
        (local.set $v.1034 (v128.load offset=905424 (local.get $at.1017)))
        (local.set $v.1035 (v128.load offset=1459728 (local.get $at.1024)))
        (local.set $v.1036
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.1032) (local.get $v.1021))
                (f32x4.mul (local.get $v.1027) (local.get $v.1033)))
              (local.get $v.1034))
            (local.get $v.1035)))
        (local.set $v.1037 (v128.load offset=1465120 (local.get $at.1024)))
        (local.set $v.1038 (v128.load offset=799200 (local.get $at.1017)))
        (local.set $v.1039 (v128.load offset=905440 (local.get $at.1017)))
        (local.set $v.1040 (v128.load offset=1459744 (local.get $at.1024)))
        (local.set $v.1041
          (f32x4.div
            (f32x4.add
              (f32x4.add
                (f32x4.sub (local.get $v.1037) (local.get $v.1023))
                (f32x4.mul (local.get $v.1027) (local.get $v.1038)))
              (local.get $v.1039))
            (local.get $v.1040)))
        ;; [definition-r] r = φ(D(τ_r) u)
        ;; r[h6]
        (local.set $v.1042 (v128.load offset=1458816 (local.get $at.1024)))
        (local.set $v.1043
          (f32x4.add (local.get $v.1019) (f32x4.mul (local.get $v.1042) (local.get $v.1031))))
        (local.set $v.1044 (v128.load offset=1458832 (local.get $at.1024)))
        (local.set $v.1045
          (f32x4.add (local.get $v.1021) (f32x4.mul (local.get $v.1044) (local.get $v.1036))))
        (local.set $v.1046 (v128.load offset=1458848 (local.get $at.1024)))
        (local.set $v.1047
          (f32x4.add (local.get $v.1023) (f32x4.mul (local.get $v.1046) (local.get $v.1041))))
        (local.set $v.1048 (local.get $v.1043))
        (local.set $v.1049
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.1048) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.1050 (f32x4.pmax (local.get $v.1049) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.1051
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.1050)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.1052
          (f32x4.sub
            (f32x4.sub
              (local.get $v.1050)
              (f32x4.mul
                (local.get $v.1051)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.1051)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.1053 (f32x4.mul (local.get $v.1052) (local.get $v.1052)))
        (local.set $v.1054
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.1053)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.1053)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.1055
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.1053)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.1056
          (f32x4.add
            (local.get $v.1052)
            (f32x4.mul
              (local.get $v.1053)
              (f32x4.add (local.get $v.1054) (f32x4.mul (local.get $v.1052) (local.get $v.1055))))))
        (local.set $v.1057
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.1051) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.1049) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.1058
          (f32x4.mul (local.get $v.1057) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.1056))))
        (local.set $v.1059 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.1058)))
        (local.set $v.1060
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.1057))
                (f32x4.mul (local.get $v.1057) (local.get $v.1056)))
              (local.get $v.1059))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.1048) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.1061 (local.get $v.1045))
        (local.set $v.1062
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.1061) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.1063 (f32x4.pmax (local.get $v.1062) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.1064
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.1063)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.1065
          (f32x4.sub
            (f32x4.sub
              (local.get $v.1063)
              (f32x4.mul
                (local.get $v.1064)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.1064)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.1066 (f32x4.mul (local.get $v.1065) (local.get $v.1065)))
        (local.set $v.1067
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.1066)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.1066)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.1068
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.1066)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.1069
          (f32x4.add
            (local.get $v.1065)
            (f32x4.mul
              (local.get $v.1066)
              (f32x4.add (local.get $v.1067) (f32x4.mul (local.get $v.1065) (local.get $v.1068))))))
        (local.set $v.1070
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.1064) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.1062) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.1071
          (f32x4.mul (local.get $v.1070) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.1069))))
        (local.set $v.1072 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.1071)))
        (local.set $v.1073
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.1070))
                (f32x4.mul (local.get $v.1070) (local.get $v.1069)))
              (local.get $v.1072))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.1061) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.1074 (local.get $v.1047))
        (local.set $v.1075
          (f32x4.mul
            (v128.const f32x4 -2 -2 -2 -2)
            (v128.and (local.get $v.1074) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
        (local.set $v.1076 (f32x4.pmax (local.get $v.1075) (v128.const f32x4 -87 -87 -87 -87)))
        (local.set $v.1077
          (f32x4.nearest
            (f32x4.mul
              (local.get $v.1076)
              (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
        (local.set $v.1078
          (f32x4.sub
            (f32x4.sub
              (local.get $v.1076)
              (f32x4.mul
                (local.get $v.1077)
                (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
            (f32x4.mul
              (local.get $v.1077)
              (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
        (local.set $v.1079 (f32x4.mul (local.get $v.1078) (local.get $v.1078)))
        (local.set $v.1080
          (f32x4.add
            (v128.const f32x4 0.5 0.5 0.5 0.5)
            (f32x4.mul
              (local.get $v.1079)
              (f32x4.add
                (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
                (f32x4.mul
                  (local.get $v.1079)
                  (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
        (local.set $v.1081
          (f32x4.add
            (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
            (f32x4.mul
              (local.get $v.1079)
              (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
        (local.set $v.1082
          (f32x4.add
            (local.get $v.1078)
            (f32x4.mul
              (local.get $v.1079)
              (f32x4.add (local.get $v.1080) (f32x4.mul (local.get $v.1078) (local.get $v.1081))))))
        (local.set $v.1083
          (v128.andnot
            (i32x4.shl
              (f32x4.add (local.get $v.1077) (v128.const f32x4 8388735 8388735 8388735 8388735))
              (i32.const 23))
            (f32x4.lt (local.get $v.1075) (v128.const f32x4 -87 -87 -87 -87))))
        (local.set $v.1084
          (f32x4.mul (local.get $v.1083) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.1082))))
        (local.set $v.1085 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.1084)))
        (local.set $v.1086
          (f32x4.mul
            (f32x4.div
              (f32x4.sub
                (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.1083))
                (f32x4.mul (local.get $v.1083) (local.get $v.1082)))
              (local.get $v.1085))
            (v128.bitselect
              (v128.const f32x4 -1 -1 -1 -1)
              (v128.const f32x4 1 1 1 1)
              (f32x4.lt (local.get $v.1074) (v128.const f32x4 0 0 0 0)))))
        (local.set $v.1087 (local.get $v.1060))
        (local.set $v.1088 (local.get $v.1073))
        (local.set $v.1089 (local.get $v.1086))
        (v128.store offset=841664 (local.get $at.1017) (local.get $v.1087))
        (v128.store offset=841680 (local.get $at.1017) (local.get $v.1088))
        (v128.store offset=841696 (local.get $at.1017) (local.get $v.1089))
        ;; phi'[h6]
        (local.set $v.1090 (f32x4.div (local.get $v.1058) (local.get $v.1059)))
        (local.set $v.1091
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.1090) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.1090)))))
        (local.set $v.1092 (f32x4.div (local.get $v.1071) (local.get $v.1072)))
        (local.set $v.1093
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.1092) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.1092)))))
        (local.set $v.1094 (f32x4.div (local.get $v.1084) (local.get $v.1085)))
        (local.set $v.1095
          (f32x4.mul
            (v128.const f32x4 4 4 4 4)
            (f32x4.mul (local.get $v.1094) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.1094)))))
        (local.set $v.1096 (local.get $v.1091))
        (local.set $v.1097 (local.get $v.1093))
        (local.set $v.1098 (local.get $v.1095))
        (v128.store offset=862912 (local.get $at.1017) (local.get $v.1096))
        (v128.store offset=862928 (local.get $at.1017) (local.get $v.1097))
        (v128.store offset=862944 (local.get $at.1017) (local.get $v.1098))
        (local.set $v.1099
          (f32x4.add
            (local.get $v.1019)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.1031))))
        (local.set $v.1100
          (f32x4.add
            (local.get $v.1021)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.1036))))
        (local.set $v.1101
          (f32x4.add
            (local.get $v.1023)
            (f32x4.mul
              (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
              (local.get $v.1041))))
        (v128.store offset=777920 (local.get $at.1017) (local.get $v.1099))
        (v128.store offset=777936 (local.get $at.1017) (local.get $v.1100))
        (v128.store offset=777952 (local.get $at.1017) (local.get $v.1101))
        (local.set $at.1017 (i32.add (local.get $at.1017) (i32.const 48)))
        (local.set $at.1024 (i32.add (local.get $at.1024) (i32.const 48)))
        (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 204))))
      (local.set $i (i32.const 204))
      (local.set $at.1102
        (i32.add (i32.mul (local.get $b) (i32.const 848)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.1107 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.1109 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.1110 (local.get $v.1109))
      ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
      ;; u[h6]
      (local.set $v.1103 (v128.load offset=777920 (local.get $at.1102)))
      (local.set $v.1104 (local.get $v.1103))
      (local.set $v.1105 (v128.load offset=777936 (local.get $at.1102)))
      (local.set $v.1106 (local.get $v.1105))
      (local.set $v.1108 (v128.load offset=1465088 (local.get $at.1107)))
      (local.set $v.1111 (v128.load offset=799168 (local.get $at.1102)))
      (local.set $v.1112 (v128.load offset=905408 (local.get $at.1102)))
      (local.set $v.1113 (v128.load offset=1459712 (local.get $at.1107)))
      (local.set $v.1114
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.1108) (local.get $v.1104))
              (f32x4.mul (local.get $v.1110) (local.get $v.1111)))
            (local.get $v.1112))
          (local.get $v.1113)))
      (local.set $v.1115 (v128.load offset=1465104 (local.get $at.1107)))
      (local.set $v.1116 (v128.load offset=799184 (local.get $at.1102)))
      (local.set $v.1117 (v128.load offset=905424 (local.get $at.1102)))
      (local.set $v.1118 (v128.load offset=1459728 (local.get $at.1107)))
      (local.set $v.1119
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.1115) (local.get $v.1106))
              (f32x4.mul (local.get $v.1110) (local.get $v.1116)))
            (local.get $v.1117))
          (local.get $v.1118)))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[h6]
      (local.set $v.1120 (v128.load offset=1458816 (local.get $at.1107)))
      (local.set $v.1121 (f32x4.add (local.get $v.1104) (f32x4.mul (local.get $v.1120) (local.get $v.1114))))
      (local.set $v.1122 (v128.load offset=1458832 (local.get $at.1107)))
      (local.set $v.1123 (f32x4.add (local.get $v.1106) (f32x4.mul (local.get $v.1122) (local.get $v.1119))))
      (local.set $v.1124 (local.get $v.1121))
      (local.set $v.1125
        (f32x4.mul
          (v128.const f32x4 -2 -2 -2 -2)
          (v128.and (local.get $v.1124) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
      (local.set $v.1126 (f32x4.pmax (local.get $v.1125) (v128.const f32x4 -87 -87 -87 -87)))
      (local.set $v.1127
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.1126)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.1128
        (f32x4.sub
          (f32x4.sub
            (local.get $v.1126)
            (f32x4.mul
              (local.get $v.1127)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.1127)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.1129 (f32x4.mul (local.get $v.1128) (local.get $v.1128)))
      (local.set $v.1130
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.1129)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.1129)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.1131
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.1129)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.1132
        (f32x4.add
          (local.get $v.1128)
          (f32x4.mul
            (local.get $v.1129)
            (f32x4.add (local.get $v.1130) (f32x4.mul (local.get $v.1128) (local.get $v.1131))))))
      (local.set $v.1133
        (v128.andnot
          (i32x4.shl
            (f32x4.add (local.get $v.1127) (v128.const f32x4 8388735 8388735 8388735 8388735))
            (i32.const 23))
          (f32x4.lt (local.get $v.1125) (v128.const f32x4 -87 -87 -87 -87))))
      (local.set $v.1134
        (f32x4.mul (local.get $v.1133) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.1132))))
      (local.set $v.1135 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.1134)))
      (local.set $v.1136
        (f32x4.mul
          (f32x4.div
            (f32x4.sub
              (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.1133))
              (f32x4.mul (local.get $v.1133) (local.get $v.1132)))
            (local.get $v.1135))
          (v128.bitselect
            (v128.const f32x4 -1 -1 -1 -1)
            (v128.const f32x4 1 1 1 1)
            (f32x4.lt (local.get $v.1124) (v128.const f32x4 0 0 0 0)))))
      (local.set $v.1137 (local.get $v.1123))
      (local.set $v.1138
        (f32x4.mul
          (v128.const f32x4 -2 -2 -2 -2)
          (v128.and (local.get $v.1137) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))))
      (local.set $v.1139 (f32x4.pmax (local.get $v.1138) (v128.const f32x4 -87 -87 -87 -87)))
      (local.set $v.1140
        (f32x4.nearest
          (f32x4.mul
            (local.get $v.1139)
            (v128.const f32x4 1.4426950216293335 1.4426950216293335 1.4426950216293335 1.4426950216293335))))
      (local.set $v.1141
        (f32x4.sub
          (f32x4.sub
            (local.get $v.1139)
            (f32x4.mul
              (local.get $v.1140)
              (v128.const f32x4 0.693145751953125 0.693145751953125 0.693145751953125 0.693145751953125)))
          (f32x4.mul
            (local.get $v.1140)
            (v128.const f32x4 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187 0.000001428606765330187))))
      (local.set $v.1142 (f32x4.mul (local.get $v.1141) (local.get $v.1141)))
      (local.set $v.1143
        (f32x4.add
          (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul
            (local.get $v.1142)
            (f32x4.add
              (v128.const f32x4 0.04166620597243309 0.04166620597243309 0.04166620597243309 0.04166620597243309)
              (f32x4.mul
                (local.get $v.1142)
                (v128.const f32x4 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323 0.0013950489228591323))))))
      (local.set $v.1144
        (f32x4.add
          (v128.const f32x4 0.166665181517601 0.166665181517601 0.166665181517601 0.166665181517601)
          (f32x4.mul
            (local.get $v.1142)
            (v128.const f32x4 0.008368889801204205 0.008368889801204205 0.008368889801204205 0.008368889801204205))))
      (local.set $v.1145
        (f32x4.add
          (local.get $v.1141)
          (f32x4.mul
            (local.get $v.1142)
            (f32x4.add (local.get $v.1143) (f32x4.mul (local.get $v.1141) (local.get $v.1144))))))
      (local.set $v.1146
        (v128.andnot
          (i32x4.shl
            (f32x4.add (local.get $v.1140) (v128.const f32x4 8388735 8388735 8388735 8388735))
            (i32.const 23))
          (f32x4.lt (local.get $v.1138) (v128.const f32x4 -87 -87 -87 -87))))
      (local.set $v.1147
        (f32x4.mul (local.get $v.1146) (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.1145))))
      (local.set $v.1148 (f32x4.add (v128.const f32x4 1 1 1 1) (local.get $v.1147)))
      (local.set $v.1149
        (f32x4.mul
          (f32x4.div
            (f32x4.sub
              (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.1146))
              (f32x4.mul (local.get $v.1146) (local.get $v.1145)))
            (local.get $v.1148))
          (v128.bitselect
            (v128.const f32x4 -1 -1 -1 -1)
            (v128.const f32x4 1 1 1 1)
            (f32x4.lt (local.get $v.1137) (v128.const f32x4 0 0 0 0)))))
      (local.set $v.1150 (local.get $v.1136))
      (local.set $v.1151 (local.get $v.1149))
      (v128.store offset=841664 (local.get $at.1102) (local.get $v.1150))
      (v128.store offset=841680 (local.get $at.1102) (local.get $v.1151))
      ;; phi'[h6]
      (local.set $v.1152 (f32x4.div (local.get $v.1134) (local.get $v.1135)))
      (local.set $v.1153
        (f32x4.mul
          (v128.const f32x4 4 4 4 4)
          (f32x4.mul (local.get $v.1152) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.1152)))))
      (local.set $v.1154 (f32x4.div (local.get $v.1147) (local.get $v.1148)))
      (local.set $v.1155
        (f32x4.mul
          (v128.const f32x4 4 4 4 4)
          (f32x4.mul (local.get $v.1154) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.1154)))))
      (local.set $v.1156 (local.get $v.1153))
      (local.set $v.1157 (local.get $v.1155))
      (v128.store offset=862912 (local.get $at.1102) (local.get $v.1156))
      (v128.store offset=862928 (local.get $at.1102) (local.get $v.1157))
      (local.set $v.1158
        (f32x4.add
          (local.get $v.1104)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.1114))))
      (local.set $v.1159
        (f32x4.add
          (local.get $v.1106)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.1119))))
      (v128.store offset=777920 (local.get $at.1102) (local.get $v.1158))
      (v128.store offset=777936 (local.get $at.1102) (local.get $v.1159))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 25))))
    (local.set $i_row (i32.const 0))
    (loop $i_row
      (local.set $i (i32.const 0))
      (local.set $at.1160 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $at.1163
        (i32.add (i32.mul (local.get $i_row) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $v.1161 (v128.load offset=1212800 (local.get $at.1160)))
      (local.set $v.1162 (local.get $v.1161))
      (local.set $v.1164 (v128.load offset=1212816 (local.get $at.1160)))
      (local.set $v.1165 (local.get $v.1164))
      (v128.store offset=1465984 (local.get $at.1163) (local.get $v.1162))
      (v128.store offset=1466000 (local.get $at.1163) (local.get $v.1165))
      (local.set $v.1166 (v128.load offset=1212832 (local.get $at.1160)))
      (local.set $v.1167 (local.get $v.1166))
      (v128.store32_lane offset=1466016 0 (local.get $at.1163) (local.get $v.1167))
      (v128.store32_lane offset=1466020 1 (local.get $at.1163) (local.get $v.1167))
      (br_if $i_row (i32.lt_u (local.tee $i_row (i32.add (local.get $i_row) (i32.const 1))) (i32.const 2))))
    (local.set $b (i32.const 0))
    (loop $b
      (local.set $i (i32.const 0))
      (local.set $at.1168
        (i32.add (i32.mul (local.get $b) (i32.const 80)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.1175 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.1177 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.1178 (local.get $v.1177))
      ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
      ;; u[y]
      (local.set $v.1169 (v128.load offset=1184576 (local.get $at.1168)))
      (local.set $v.1170 (local.get $v.1169))
      (local.set $v.1171 (v128.load offset=1184592 (local.get $at.1168)))
      (local.set $v.1172 (local.get $v.1171))
      (local.set $v.1173 (v128.load offset=1184608 (local.get $at.1168)))
      (local.set $v.1174 (local.get $v.1173))
      (local.set $v.1176 (v128.load offset=1465984 (local.get $at.1175)))
      (local.set $v.1179 (v128.load offset=1188608 (local.get $at.1168)))
      (local.set $v.1180 (v128.load offset=1208768 (local.get $at.1168)))
      (local.set $v.1181 (v128.load offset=1466112 (local.get $at.1175)))
      (local.set $v.1182
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.1176) (local.get $v.1170))
              (f32x4.mul (local.get $v.1178) (local.get $v.1179)))
            (local.get $v.1180))
          (local.get $v.1181)))
      (local.set $v.1183 (v128.load offset=1466000 (local.get $at.1175)))
      (local.set $v.1184 (v128.load offset=1188624 (local.get $at.1168)))
      (local.set $v.1185 (v128.load offset=1208784 (local.get $at.1168)))
      (local.set $v.1186 (v128.load offset=1466128 (local.get $at.1175)))
      (local.set $v.1187
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.1183) (local.get $v.1172))
              (f32x4.mul (local.get $v.1178) (local.get $v.1184)))
            (local.get $v.1185))
          (local.get $v.1186)))
      (local.set $v.1188 (v128.load offset=1466016 (local.get $at.1175)))
      (local.set $v.1189 (v128.load offset=1188640 (local.get $at.1168)))
      (local.set $v.1190 (v128.load offset=1208800 (local.get $at.1168)))
      (local.set $v.1191 (v128.load offset=1466144 (local.get $at.1175)))
      (local.set $v.1192
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.1188) (local.get $v.1174))
              (f32x4.mul (local.get $v.1178) (local.get $v.1189)))
            (local.get $v.1190))
          (local.get $v.1191)))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[y]
      (local.set $v.1193 (v128.load offset=1466240 (local.get $at.1175)))
      (local.set $v.1194 (f32x4.add (local.get $v.1170) (f32x4.mul (local.get $v.1193) (local.get $v.1182))))
      (local.set $v.1195 (v128.load offset=1466256 (local.get $at.1175)))
      (local.set $v.1196 (f32x4.add (local.get $v.1172) (f32x4.mul (local.get $v.1195) (local.get $v.1187))))
      (local.set $v.1197 (v128.load offset=1466272 (local.get $at.1175)))
      (local.set $v.1198 (f32x4.add (local.get $v.1174) (f32x4.mul (local.get $v.1197) (local.get $v.1192))))
      (local.set $v.1199 (local.get $v.1194))
      (local.set $v.1200 (local.get $v.1199))
      (local.set $v.1201 (local.get $v.1196))
      (local.set $v.1202 (local.get $v.1201))
      (local.set $v.1203 (local.get $v.1198))
      (local.set $v.1204 (local.get $v.1203))
      (local.set $v.1205 (local.get $v.1200))
      (local.set $v.1206 (local.get $v.1202))
      (local.set $v.1207 (local.get $v.1204))
      (v128.store offset=1196672 (local.get $at.1168) (local.get $v.1205))
      (v128.store offset=1196688 (local.get $at.1168) (local.get $v.1206))
      (v128.store offset=1196704 (local.get $at.1168) (local.get $v.1207))
      ;; phi'[y]
      (local.set $v.1208 (v128.const f32x4 1 1 1 1))
      (local.set $v.1209 (v128.const f32x4 1 1 1 1))
      (local.set $v.1210 (v128.const f32x4 1 1 1 1))
      (local.set $v.1211 (local.get $v.1208))
      (local.set $v.1212 (local.get $v.1209))
      (local.set $v.1213 (local.get $v.1210))
      (v128.store offset=1200704 (local.get $at.1168) (local.get $v.1211))
      (v128.store offset=1200720 (local.get $at.1168) (local.get $v.1212))
      (v128.store offset=1200736 (local.get $at.1168) (local.get $v.1213))
      (local.set $v.1214
        (f32x4.add
          (local.get $v.1170)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.1182))))
      (local.set $v.1215
        (f32x4.add
          (local.get $v.1172)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.1187))))
      (local.set $v.1216
        (f32x4.add
          (local.get $v.1174)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.1192))))
      (v128.store offset=1184576 (local.get $at.1168) (local.get $v.1214))
      (v128.store offset=1184592 (local.get $at.1168) (local.get $v.1215))
      (v128.store offset=1184608 (local.get $at.1168) (local.get $v.1216))
      (local.set $i (i32.const 12))
      (local.set $at.1217
        (i32.add (i32.mul (local.get $b) (i32.const 80)) (i32.mul (local.get $i) (i32.const 4))))
      (local.set $at.1222 (i32.mul (local.get $i) (i32.const 4)))
      (local.set $v.1224 (v128.load32_splat offset=1213376 (i32.const 0)))
      (local.set $v.1225 (local.get $v.1224))
      ;; [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
      ;; u[y]
      (local.set $v.1218 (v128.load offset=1184576 (local.get $at.1217)))
      (local.set $v.1219 (local.get $v.1218))
      (local.set $v.1220 (v128.load offset=1184592 (local.get $at.1217)))
      (local.set $v.1221 (local.get $v.1220))
      (local.set $v.1223 (v128.load offset=1465984 (local.get $at.1222)))
      (local.set $v.1226 (v128.load offset=1188608 (local.get $at.1217)))
      (local.set $v.1227 (v128.load offset=1208768 (local.get $at.1217)))
      (local.set $v.1228 (v128.load offset=1466112 (local.get $at.1222)))
      (local.set $v.1229
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.1223) (local.get $v.1219))
              (f32x4.mul (local.get $v.1225) (local.get $v.1226)))
            (local.get $v.1227))
          (local.get $v.1228)))
      (local.set $v.1230 (v128.load offset=1466000 (local.get $at.1222)))
      (local.set $v.1231 (v128.load offset=1188624 (local.get $at.1217)))
      (local.set $v.1232 (v128.load offset=1208784 (local.get $at.1217)))
      (local.set $v.1233 (v128.load offset=1466128 (local.get $at.1222)))
      (local.set $v.1234
        (f32x4.div
          (f32x4.add
            (f32x4.add
              (f32x4.sub (local.get $v.1230) (local.get $v.1221))
              (f32x4.mul (local.get $v.1225) (local.get $v.1231)))
            (local.get $v.1232))
          (local.get $v.1233)))
      ;; [definition-r] r = φ(D(τ_r) u)
      ;; r[y]
      (local.set $v.1235 (v128.load offset=1466240 (local.get $at.1222)))
      (local.set $v.1236 (f32x4.add (local.get $v.1219) (f32x4.mul (local.get $v.1235) (local.get $v.1229))))
      (local.set $v.1237 (v128.load offset=1466256 (local.get $at.1222)))
      (local.set $v.1238 (f32x4.add (local.get $v.1221) (f32x4.mul (local.get $v.1237) (local.get $v.1234))))
      (local.set $v.1239 (local.get $v.1236))
      (local.set $v.1240 (local.get $v.1239))
      (local.set $v.1241 (local.get $v.1238))
      (local.set $v.1242 (local.get $v.1241))
      (local.set $v.1243 (local.get $v.1240))
      (local.set $v.1244 (local.get $v.1242))
      (v128.store offset=1196672 (local.get $at.1217) (local.get $v.1243))
      (v128.store offset=1196688 (local.get $at.1217) (local.get $v.1244))
      ;; phi'[y]
      (local.set $v.1245 (v128.const f32x4 1 1 1 1))
      (local.set $v.1246 (v128.const f32x4 1 1 1 1))
      (local.set $v.1247 (local.get $v.1245))
      (local.set $v.1248 (local.get $v.1246))
      (v128.store offset=1200704 (local.get $at.1217) (local.get $v.1247))
      (v128.store offset=1200720 (local.get $at.1217) (local.get $v.1248))
      (local.set $v.1249
        (f32x4.add
          (local.get $v.1219)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.1229))))
      (local.set $v.1250
        (f32x4.add
          (local.get $v.1221)
          (f32x4.mul
            (v128.const f32x4 0.20000000298023224 0.20000000298023224 0.20000000298023224 0.20000000298023224)
            (local.get $v.1234))))
      (v128.store offset=1184576 (local.get $at.1217) (local.get $v.1249))
      (v128.store offset=1184592 (local.get $at.1217) (local.get $v.1250))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 50)))))
  (func $step.synapse_b (param $slot i32)
    (local $i i32) (local $v.1 v128) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $b i32)
    (local $at.6 i32) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $v.11 v128) (local $at.12 i32) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128) (local $at.18 i32) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $at.22 i32) (local $v.23 v128)
    ;; [synapse-b] ḃ = η * e
    ;; b[h1]: learning
    (local.set $i (i32.const 0))
    (local.set $at.12 (i32.mul (local.get $i) (i32.const 4)))
    (loop $i
      (local.set $v.1 (v128.const f32x4 0 0 0 0))
      (local.set $v.2 (v128.const f32x4 0 0 0 0))
      (local.set $v.3 (v128.const f32x4 0 0 0 0))
      (local.set $v.4 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.6
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.7 (v128.load offset=47168 (local.get $at.6)))
        (local.set $v.1 (f32x4.add (local.get $v.1) (local.get $v.7)))
        (local.set $v.8 (v128.load offset=47184 (local.get $at.6)))
        (local.set $v.2 (f32x4.add (local.get $v.2) (local.get $v.8)))
        (local.set $v.9 (v128.load offset=47200 (local.get $at.6)))
        (local.set $v.3 (f32x4.add (local.get $v.3) (local.get $v.9)))
        (local.set $v.10 (v128.load offset=47216 (local.get $at.6)))
        (local.set $v.4 (f32x4.add (local.get $v.4) (local.get $v.10)))
        (local.set $at.6 (i32.add (local.get $at.6) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.11 (f32x4.div (local.get $v.1) (v128.const f32x4 100 100 100 100)))
      (local.set $v.13 (f32x4.div (local.get $v.2) (v128.const f32x4 100 100 100 100)))
      (local.set $v.14 (f32x4.div (local.get $v.3) (v128.const f32x4 100 100 100 100)))
      (local.set $v.15 (f32x4.div (local.get $v.4) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=174912 (local.get $at.12) (local.get $v.11))
      (v128.store offset=174928 (local.get $at.12) (local.get $v.13))
      (v128.store offset=174944 (local.get $at.12) (local.get $v.14))
      (v128.store offset=174960 (local.get $at.12) (local.get $v.15))
      (local.set $at.12 (i32.add (local.get $at.12) (i32.const 64)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 48))))
    (local.set $i (i32.const 48))
    (local.set $at.22 (i32.mul (local.get $i) (i32.const 4)))
    (local.set $v.16 (v128.const f32x4 0 0 0 0))
    (local.set $v.17 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.18
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.19 (v128.load offset=47168 (local.get $at.18)))
      (local.set $v.16 (f32x4.add (local.get $v.16) (local.get $v.19)))
      (local.set $v.20 (v128.load offset=47172 (local.get $at.18)))
      (local.set $v.17 (f32x4.add (local.get $v.17) (local.get $v.20)))
      (local.set $at.18 (i32.add (local.get $at.18) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.21 (f32x4.div (local.get $v.16) (v128.const f32x4 100 100 100 100)))
    (local.set $v.23 (f32x4.div (local.get $v.17) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=174912 (local.get $at.22) (local.get $v.21))
    (v128.store offset=174916 (local.get $at.22) (local.get $v.23)))
  (func $step.synapse_b_2 (param $slot i32)
    (local $i i32) (local $v.1 v128) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $b i32)
    (local $at.6 i32) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $v.11 v128) (local $at.12 i32) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128) (local $at.18 i32) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $at.22 i32) (local $v.23 v128)
    ;; [synapse-b] ḃ = η * e
    ;; b[h2]: learning
    (local.set $i (i32.const 0))
    (local.set $at.12 (i32.mul (local.get $i) (i32.const 4)))
    (loop $i
      (local.set $v.1 (v128.const f32x4 0 0 0 0))
      (local.set $v.2 (v128.const f32x4 0 0 0 0))
      (local.set $v.3 (v128.const f32x4 0 0 0 0))
      (local.set $v.4 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.6
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.7 (v128.load offset=197568 (local.get $at.6)))
        (local.set $v.1 (f32x4.add (local.get $v.1) (local.get $v.7)))
        (local.set $v.8 (v128.load offset=197584 (local.get $at.6)))
        (local.set $v.2 (f32x4.add (local.get $v.2) (local.get $v.8)))
        (local.set $v.9 (v128.load offset=197600 (local.get $at.6)))
        (local.set $v.3 (f32x4.add (local.get $v.3) (local.get $v.9)))
        (local.set $v.10 (v128.load offset=197616 (local.get $at.6)))
        (local.set $v.4 (f32x4.add (local.get $v.4) (local.get $v.10)))
        (local.set $at.6 (i32.add (local.get $at.6) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.11 (f32x4.div (local.get $v.1) (v128.const f32x4 100 100 100 100)))
      (local.set $v.13 (f32x4.div (local.get $v.2) (v128.const f32x4 100 100 100 100)))
      (local.set $v.14 (f32x4.div (local.get $v.3) (v128.const f32x4 100 100 100 100)))
      (local.set $v.15 (f32x4.div (local.get $v.4) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=325312 (local.get $at.12) (local.get $v.11))
      (v128.store offset=325328 (local.get $at.12) (local.get $v.13))
      (v128.store offset=325344 (local.get $at.12) (local.get $v.14))
      (v128.store offset=325360 (local.get $at.12) (local.get $v.15))
      (local.set $at.12 (i32.add (local.get $at.12) (i32.const 64)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 48))))
    (local.set $i (i32.const 48))
    (local.set $at.22 (i32.mul (local.get $i) (i32.const 4)))
    (local.set $v.16 (v128.const f32x4 0 0 0 0))
    (local.set $v.17 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.18
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.19 (v128.load offset=197568 (local.get $at.18)))
      (local.set $v.16 (f32x4.add (local.get $v.16) (local.get $v.19)))
      (local.set $v.20 (v128.load offset=197572 (local.get $at.18)))
      (local.set $v.17 (f32x4.add (local.get $v.17) (local.get $v.20)))
      (local.set $at.18 (i32.add (local.get $at.18) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.21 (f32x4.div (local.get $v.16) (v128.const f32x4 100 100 100 100)))
    (local.set $v.23 (f32x4.div (local.get $v.17) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=325312 (local.get $at.22) (local.get $v.21))
    (v128.store offset=325316 (local.get $at.22) (local.get $v.23)))
  (func $step.synapse_b_3 (param $slot i32)
    (local $i i32) (local $v.1 v128) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $b i32)
    (local $at.6 i32) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $v.11 v128) (local $at.12 i32) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128) (local $at.18 i32) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $at.22 i32) (local $v.23 v128)
    ;; [synapse-b] ḃ = η * e
    ;; b[h3]: learning
    (local.set $i (i32.const 0))
    (local.set $at.12 (i32.mul (local.get $i) (i32.const 4)))
    (loop $i
      (local.set $v.1 (v128.const f32x4 0 0 0 0))
      (local.set $v.2 (v128.const f32x4 0 0 0 0))
      (local.set $v.3 (v128.const f32x4 0 0 0 0))
      (local.set $v.4 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.6
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.7 (v128.load offset=347968 (local.get $at.6)))
        (local.set $v.1 (f32x4.add (local.get $v.1) (local.get $v.7)))
        (local.set $v.8 (v128.load offset=347984 (local.get $at.6)))
        (local.set $v.2 (f32x4.add (local.get $v.2) (local.get $v.8)))
        (local.set $v.9 (v128.load offset=348000 (local.get $at.6)))
        (local.set $v.3 (f32x4.add (local.get $v.3) (local.get $v.9)))
        (local.set $v.10 (v128.load offset=348016 (local.get $at.6)))
        (local.set $v.4 (f32x4.add (local.get $v.4) (local.get $v.10)))
        (local.set $at.6 (i32.add (local.get $at.6) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.11 (f32x4.div (local.get $v.1) (v128.const f32x4 100 100 100 100)))
      (local.set $v.13 (f32x4.div (local.get $v.2) (v128.const f32x4 100 100 100 100)))
      (local.set $v.14 (f32x4.div (local.get $v.3) (v128.const f32x4 100 100 100 100)))
      (local.set $v.15 (f32x4.div (local.get $v.4) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=475712 (local.get $at.12) (local.get $v.11))
      (v128.store offset=475728 (local.get $at.12) (local.get $v.13))
      (v128.store offset=475744 (local.get $at.12) (local.get $v.14))
      (v128.store offset=475760 (local.get $at.12) (local.get $v.15))
      (local.set $at.12 (i32.add (local.get $at.12) (i32.const 64)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 48))))
    (local.set $i (i32.const 48))
    (local.set $at.22 (i32.mul (local.get $i) (i32.const 4)))
    (local.set $v.16 (v128.const f32x4 0 0 0 0))
    (local.set $v.17 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.18
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.19 (v128.load offset=347968 (local.get $at.18)))
      (local.set $v.16 (f32x4.add (local.get $v.16) (local.get $v.19)))
      (local.set $v.20 (v128.load offset=347972 (local.get $at.18)))
      (local.set $v.17 (f32x4.add (local.get $v.17) (local.get $v.20)))
      (local.set $at.18 (i32.add (local.get $at.18) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.21 (f32x4.div (local.get $v.16) (v128.const f32x4 100 100 100 100)))
    (local.set $v.23 (f32x4.div (local.get $v.17) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=475712 (local.get $at.22) (local.get $v.21))
    (v128.store offset=475716 (local.get $at.22) (local.get $v.23)))
  (func $step.synapse_b_4 (param $slot i32)
    (local $i i32) (local $v.1 v128) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $b i32)
    (local $at.6 i32) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $v.11 v128) (local $at.12 i32) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128) (local $at.18 i32) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $at.22 i32) (local $v.23 v128)
    ;; [synapse-b] ḃ = η * e
    ;; b[h4]: learning
    (local.set $i (i32.const 0))
    (local.set $at.12 (i32.mul (local.get $i) (i32.const 4)))
    (loop $i
      (local.set $v.1 (v128.const f32x4 0 0 0 0))
      (local.set $v.2 (v128.const f32x4 0 0 0 0))
      (local.set $v.3 (v128.const f32x4 0 0 0 0))
      (local.set $v.4 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.6
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.7 (v128.load offset=498368 (local.get $at.6)))
        (local.set $v.1 (f32x4.add (local.get $v.1) (local.get $v.7)))
        (local.set $v.8 (v128.load offset=498384 (local.get $at.6)))
        (local.set $v.2 (f32x4.add (local.get $v.2) (local.get $v.8)))
        (local.set $v.9 (v128.load offset=498400 (local.get $at.6)))
        (local.set $v.3 (f32x4.add (local.get $v.3) (local.get $v.9)))
        (local.set $v.10 (v128.load offset=498416 (local.get $at.6)))
        (local.set $v.4 (f32x4.add (local.get $v.4) (local.get $v.10)))
        (local.set $at.6 (i32.add (local.get $at.6) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.11 (f32x4.div (local.get $v.1) (v128.const f32x4 100 100 100 100)))
      (local.set $v.13 (f32x4.div (local.get $v.2) (v128.const f32x4 100 100 100 100)))
      (local.set $v.14 (f32x4.div (local.get $v.3) (v128.const f32x4 100 100 100 100)))
      (local.set $v.15 (f32x4.div (local.get $v.4) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=626112 (local.get $at.12) (local.get $v.11))
      (v128.store offset=626128 (local.get $at.12) (local.get $v.13))
      (v128.store offset=626144 (local.get $at.12) (local.get $v.14))
      (v128.store offset=626160 (local.get $at.12) (local.get $v.15))
      (local.set $at.12 (i32.add (local.get $at.12) (i32.const 64)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 48))))
    (local.set $i (i32.const 48))
    (local.set $at.22 (i32.mul (local.get $i) (i32.const 4)))
    (local.set $v.16 (v128.const f32x4 0 0 0 0))
    (local.set $v.17 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.18
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.19 (v128.load offset=498368 (local.get $at.18)))
      (local.set $v.16 (f32x4.add (local.get $v.16) (local.get $v.19)))
      (local.set $v.20 (v128.load offset=498372 (local.get $at.18)))
      (local.set $v.17 (f32x4.add (local.get $v.17) (local.get $v.20)))
      (local.set $at.18 (i32.add (local.get $at.18) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.21 (f32x4.div (local.get $v.16) (v128.const f32x4 100 100 100 100)))
    (local.set $v.23 (f32x4.div (local.get $v.17) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=626112 (local.get $at.22) (local.get $v.21))
    (v128.store offset=626116 (local.get $at.22) (local.get $v.23)))
  (func $step.synapse_b_5 (param $slot i32)
    (local $i i32) (local $v.1 v128) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $b i32)
    (local $at.6 i32) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $v.11 v128) (local $at.12 i32) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128) (local $at.18 i32) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $at.22 i32) (local $v.23 v128)
    ;; [synapse-b] ḃ = η * e
    ;; b[h5]: learning
    (local.set $i (i32.const 0))
    (local.set $at.12 (i32.mul (local.get $i) (i32.const 4)))
    (loop $i
      (local.set $v.1 (v128.const f32x4 0 0 0 0))
      (local.set $v.2 (v128.const f32x4 0 0 0 0))
      (local.set $v.3 (v128.const f32x4 0 0 0 0))
      (local.set $v.4 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.6
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.7 (v128.load offset=648768 (local.get $at.6)))
        (local.set $v.1 (f32x4.add (local.get $v.1) (local.get $v.7)))
        (local.set $v.8 (v128.load offset=648784 (local.get $at.6)))
        (local.set $v.2 (f32x4.add (local.get $v.2) (local.get $v.8)))
        (local.set $v.9 (v128.load offset=648800 (local.get $at.6)))
        (local.set $v.3 (f32x4.add (local.get $v.3) (local.get $v.9)))
        (local.set $v.10 (v128.load offset=648816 (local.get $at.6)))
        (local.set $v.4 (f32x4.add (local.get $v.4) (local.get $v.10)))
        (local.set $at.6 (i32.add (local.get $at.6) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.11 (f32x4.div (local.get $v.1) (v128.const f32x4 100 100 100 100)))
      (local.set $v.13 (f32x4.div (local.get $v.2) (v128.const f32x4 100 100 100 100)))
      (local.set $v.14 (f32x4.div (local.get $v.3) (v128.const f32x4 100 100 100 100)))
      (local.set $v.15 (f32x4.div (local.get $v.4) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=776512 (local.get $at.12) (local.get $v.11))
      (v128.store offset=776528 (local.get $at.12) (local.get $v.13))
      (v128.store offset=776544 (local.get $at.12) (local.get $v.14))
      (v128.store offset=776560 (local.get $at.12) (local.get $v.15))
      (local.set $at.12 (i32.add (local.get $at.12) (i32.const 64)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 48))))
    (local.set $i (i32.const 48))
    (local.set $at.22 (i32.mul (local.get $i) (i32.const 4)))
    (local.set $v.16 (v128.const f32x4 0 0 0 0))
    (local.set $v.17 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.18
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.19 (v128.load offset=648768 (local.get $at.18)))
      (local.set $v.16 (f32x4.add (local.get $v.16) (local.get $v.19)))
      (local.set $v.20 (v128.load offset=648772 (local.get $at.18)))
      (local.set $v.17 (f32x4.add (local.get $v.17) (local.get $v.20)))
      (local.set $at.18 (i32.add (local.get $at.18) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.21 (f32x4.div (local.get $v.16) (v128.const f32x4 100 100 100 100)))
    (local.set $v.23 (f32x4.div (local.get $v.17) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=776512 (local.get $at.22) (local.get $v.21))
    (v128.store offset=776516 (local.get $at.22) (local.get $v.23)))
  (func $step.synapse_b_6 (param $slot i32)
    (local $i i32) (local $v.1 v128) (local $v.2 v128) (local $v.3 v128) (local $v.4 v128) (local $b i32)
    (local $at.6 i32) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $v.10 v128)
    (local $v.11 v128) (local $at.12 i32) (local $v.13 v128) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128) (local $at.18 i32) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $at.22 i32) (local $v.23 v128)
    ;; [synapse-b] ḃ = η * e
    ;; b[h6]: learning
    (local.set $i (i32.const 0))
    (local.set $at.12 (i32.mul (local.get $i) (i32.const 4)))
    (loop $i
      (local.set $v.1 (v128.const f32x4 0 0 0 0))
      (local.set $v.2 (v128.const f32x4 0 0 0 0))
      (local.set $v.3 (v128.const f32x4 0 0 0 0))
      (local.set $v.4 (v128.const f32x4 0 0 0 0))
      (local.set $b (i32.const 0))
      (local.set $at.6
        (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
      (loop $b
        (local.set $v.7 (v128.load offset=799168 (local.get $at.6)))
        (local.set $v.1 (f32x4.add (local.get $v.1) (local.get $v.7)))
        (local.set $v.8 (v128.load offset=799184 (local.get $at.6)))
        (local.set $v.2 (f32x4.add (local.get $v.2) (local.get $v.8)))
        (local.set $v.9 (v128.load offset=799200 (local.get $at.6)))
        (local.set $v.3 (f32x4.add (local.get $v.3) (local.get $v.9)))
        (local.set $v.10 (v128.load offset=799216 (local.get $at.6)))
        (local.set $v.4 (f32x4.add (local.get $v.4) (local.get $v.10)))
        (local.set $at.6 (i32.add (local.get $at.6) (i32.const 212)))
        (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
      (local.set $v.11 (f32x4.div (local.get $v.1) (v128.const f32x4 100 100 100 100)))
      (local.set $v.13 (f32x4.div (local.get $v.2) (v128.const f32x4 100 100 100 100)))
      (local.set $v.14 (f32x4.div (local.get $v.3) (v128.const f32x4 100 100 100 100)))
      (local.set $v.15 (f32x4.div (local.get $v.4) (v128.const f32x4 100 100 100 100)))
      (v128.store offset=926912 (local.get $at.12) (local.get $v.11))
      (v128.store offset=926928 (local.get $at.12) (local.get $v.13))
      (v128.store offset=926944 (local.get $at.12) (local.get $v.14))
      (v128.store offset=926960 (local.get $at.12) (local.get $v.15))
      (local.set $at.12 (i32.add (local.get $at.12) (i32.const 64)))
      (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 48))))
    (local.set $i (i32.const 48))
    (local.set $at.22 (i32.mul (local.get $i) (i32.const 4)))
    (local.set $v.16 (v128.const f32x4 0 0 0 0))
    (local.set $v.17 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.18
      (i32.add (i32.mul (local.get $b) (i32.const 212)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.19 (v128.load offset=799168 (local.get $at.18)))
      (local.set $v.16 (f32x4.add (local.get $v.16) (local.get $v.19)))
      (local.set $v.20 (v128.load offset=799172 (local.get $at.18)))
      (local.set $v.17 (f32x4.add (local.get $v.17) (local.get $v.20)))
      (local.set $at.18 (i32.add (local.get $at.18) (i32.const 212)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.21 (f32x4.div (local.get $v.16) (v128.const f32x4 100 100 100 100)))
    (local.set $v.23 (f32x4.div (local.get $v.17) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=926912 (local.get $at.22) (local.get $v.21))
    (v128.store offset=926916 (local.get $at.22) (local.get $v.23)))
  (func $step.synapse_b_7 (param $slot i32)
    (local $i i32) (local $v.1 v128) (local $v.2 v128) (local $v.3 v128) (local $b i32) (local $at.5 i32)
    (local $v.6 v128) (local $v.7 v128) (local $v.8 v128) (local $v.9 v128) (local $at.10 i32)
    (local $v.11 v128) (local $v.12 v128) (local $at.13 i32) (local $v.14 v128) (local $v.15 v128)
    (local $v.16 v128) (local $v.17 v128) (local $v.18 v128) (local $v.19 v128) (local $v.20 v128)
    (local $v.21 v128) (local $v.22 v128) (local $v.23 v128) (local $v.24 v128) (local $v.25 v128)
    (local $v.26 v128) (local $v.27 v128) (local $v.28 v128) (local $v.29 v128) (local $v.30 v128)
    (local $v.31 v128) (local $v.32 v128) (local $v.33 v128) (local $v.34 v128) (local $v.35 v128)
    (local $v.36 v128) (local $v.37 v128) (local $v.38 v128) (local $v.39 v128) (local $v.40 v128)
    (local $v.41 v128) (local $v.42 v128) (local $v.43 v128) (local $v.44 v128) (local $v.45 v128)
    (local $v.46 v128) (local $v.47 v128) (local $v.48 v128) (local $v.49 v128) (local $v.50 v128)
    (local $v.51 v128) (local $v.52 v128) (local $v.53 v128) (local $v.54 v128) (local $v.55 v128)
    (local $v.56 v128) (local $v.57 v128) (local $v.58 v128) (local $at.59 i32) (local $v.60 v128)
    (local $v.61 v128) (local $v.62 v128) (local $v.63 v128) (local $v.64 v128) (local $v.65 v128)
    (local $v.66 v128) (local $v.67 v128) (local $v.68 v128) (local $v.69 v128) (local $v.70 v128)
    (local $v.71 v128) (local $v.72 v128) (local $v.73 v128) (local $v.74 v128) (local $v.75 v128)
    (local $v.76 v128) (local $v.77 v128) (local $v.78 v128) (local $v.79 v128) (local $v.80 v128)
    (local $v.81 v128) (local $v.82 v128) (local $v.83 v128) (local $v.84 v128) (local $v.85 v128)
    (local $v.86 v128) (local $v.87 v128) (local $v.88 v128) (local $v.89 v128) (local $v.90 v128)
    (local $v.91 v128) (local $at.92 i32) (local $v.93 v128) (local $v.94 v128) (local $v.95 v128)
    (local $v.96 v128) (local $v.97 v128) (local $v.98 v128) (local $v.99 v128) (local $v.100 v128)
    (local $v.101 v128) (local $v.102 v128) (local $v.103 v128) (local $v.104 v128) (local $v.105 v128)
    (local $v.106 v128) (local $v.107 v128) (local $v.108 v128) (local $v.109 v128) (local $v.110 v128)
    (local $v.111 v128) (local $v.112 v128) (local $v.113 v128) (local $v.114 v128) (local $v.115 v128)
    (local $v.116 v128) (local $v.117 v128) (local $v.118 v128) (local $v.119 v128) (local $v.120 v128)
    (local $v.121 v128) (local $v.122 v128) (local $v.123 v128) (local $v.124 v128) (local $v.125 v128)
    (local $v.126 v128) (local $v.127 v128) (local $v.128 v128) (local $v.129 v128) (local $v.130 v128)
    (local $v.131 v128) (local $v.132 v128) (local $v.133 v128) (local $v.134 v128) (local $v.135 v128)
    (local $v.136 v128) (local $v.137 v128) (local $at.138 i32) (local $v.139 v128) (local $v.140 v128)
    (local $v.141 v128) (local $v.142 v128) (local $v.143 v128) (local $v.144 v128) (local $v.145 v128)
    (local $v.146 v128) (local $v.147 v128) (local $v.148 v128) (local $v.149 v128) (local $v.150 v128)
    (local $v.151 v128) (local $v.152 v128) (local $v.153 v128) (local $v.154 v128) (local $v.155 v128)
    (local $v.156 v128) (local $v.157 v128) (local $v.158 v128) (local $v.159 v128) (local $v.160 v128)
    (local $v.161 v128) (local $v.162 v128) (local $v.163 v128) (local $v.164 v128) (local $v.165 v128)
    (local $v.166 v128) (local $v.167 v128) (local $v.168 v128) (local $v.169 v128) (local $v.170 v128)
    (local $at.171 i32) (local $v.172 v128) (local $v.173 v128) (local $v.174 v128) (local $v.175 v128)
    (local $v.176 v128) (local $v.177 v128) (local $v.178 v128) (local $v.179 v128) (local $v.180 v128)
    (local $v.181 v128) (local $v.182 v128) (local $v.183 v128) (local $v.184 v128) (local $v.185 v128)
    (local $v.186 v128) (local $v.187 v128) (local $v.188 v128) (local $v.189 v128) (local $v.190 v128)
    (local $v.191 v128) (local $v.192 v128) (local $v.193 v128) (local $v.194 v128) (local $v.195 v128)
    (local $v.196 v128) (local $v.197 v128) (local $v.198 v128) (local $v.199 v128) (local $v.200 v128)
    (local $v.201 v128) (local $v.202 v128) (local $v.203 v128) (local $v.204 v128) (local $v.205 v128)
    (local $v.206 v128) (local $v.207 v128) (local $v.208 v128) (local $v.209 v128) (local $v.210 v128)
    (local $v.211 v128) (local $v.212 v128) (local $v.213 v128) (local $v.214 v128) (local $v.215 v128)
    (local $v.216 v128) (local $at.217 i32) (local $v.218 v128) (local $v.219 v128) (local $v.220 v128)
    (local $v.221 v128) (local $v.222 v128) (local $v.223 v128) (local $v.224 v128) (local $v.225 v128)
    (local $v.226 v128) (local $v.227 v128) (local $v.228 v128) (local $v.229 v128) (local $v.230 v128)
    (local $v.231 v128) (local $v.232 v128) (local $v.233 v128) (local $v.234 v128) (local $v.235 v128)
    (local $v.236 v128) (local $v.237 v128) (local $v.238 v128) (local $v.239 v128) (local $v.240 v128)
    (local $v.241 v128) (local $v.242 v128) (local $v.243 v128) (local $v.244 v128) (local $v.245 v128)
    (local $v.246 v128) (local $v.247 v128) (local $v.248 v128) (local $v.249 v128) (local $at.250 i32)
    (local $v.251 v128) (local $v.252 v128) (local $v.253 v128) (local $v.254 v128) (local $v.255 v128)
    (local $v.256 v128) (local $v.257 v128) (local $v.258 v128) (local $v.259 v128) (local $v.260 v128)
    (local $v.261 v128) (local $v.262 v128) (local $v.263 v128) (local $v.264 v128) (local $v.265 v128)
    (local $v.266 v128) (local $v.267 v128) (local $v.268 v128) (local $v.269 v128) (local $v.270 v128)
    (local $v.271 v128) (local $v.272 v128) (local $v.273 v128) (local $v.274 v128) (local $v.275 v128)
    (local $v.276 v128) (local $v.277 v128) (local $v.278 v128) (local $v.279 v128) (local $v.280 v128)
    (local $v.281 v128) (local $v.282 v128) (local $v.283 v128) (local $v.284 v128) (local $v.285 v128)
    (local $v.286 v128) (local $v.287 v128) (local $v.288 v128) (local $v.289 v128) (local $v.290 v128)
    (local $v.291 v128) (local $v.292 v128) (local $v.293 v128) (local $v.294 v128) (local $v.295 v128)
    (local $at.296 i32) (local $v.297 v128) (local $v.298 v128) (local $v.299 v128) (local $v.300 v128)
    (local $v.301 v128) (local $v.302 v128) (local $v.303 v128) (local $v.304 v128) (local $v.305 v128)
    (local $v.306 v128) (local $v.307 v128) (local $v.308 v128) (local $v.309 v128) (local $v.310 v128)
    (local $v.311 v128) (local $v.312 v128) (local $v.313 v128) (local $v.314 v128) (local $v.315 v128)
    (local $v.316 v128) (local $v.317 v128) (local $v.318 v128) (local $v.319 v128) (local $v.320 v128)
    (local $v.321 v128) (local $v.322 v128) (local $v.323 v128) (local $v.324 v128) (local $v.325 v128)
    (local $v.326 v128) (local $v.327 v128) (local $v.328 v128) (local $at.329 i32) (local $v.330 v128)
    (local $v.331 v128) (local $v.332 v128) (local $v.333 v128) (local $v.334 v128) (local $v.335 v128)
    (local $v.336 v128) (local $v.337 v128) (local $v.338 v128) (local $v.339 v128) (local $v.340 v128)
    (local $v.341 v128) (local $v.342 v128) (local $v.343 v128) (local $v.344 v128) (local $v.345 v128)
    (local $v.346 v128) (local $v.347 v128) (local $v.348 v128) (local $v.349 v128) (local $v.350 v128)
    (local $v.351 v128) (local $v.352 v128) (local $v.353 v128) (local $v.354 v128) (local $v.355 v128)
    (local $v.356 v128) (local $v.357 v128) (local $v.358 v128) (local $v.359 v128) (local $v.360 v128)
    (local $v.361 v128) (local $v.362 v128) (local $v.363 v128) (local $v.364 v128) (local $v.365 v128)
    (local $v.366 v128) (local $v.367 v128) (local $v.368 v128) (local $v.369 v128) (local $v.370 v128)
    (local $v.371 v128) (local $v.372 v128) (local $v.373 v128) (local $v.374 v128) (local $at.375 i32)
    (local $v.376 v128) (local $v.377 v128) (local $v.378 v128) (local $v.379 v128) (local $v.380 v128)
    (local $v.381 v128) (local $v.382 v128) (local $v.383 v128) (local $v.384 v128) (local $v.385 v128)
    (local $v.386 v128) (local $v.387 v128) (local $v.388 v128) (local $v.389 v128) (local $v.390 v128)
    (local $v.391 v128) (local $v.392 v128) (local $v.393 v128) (local $v.394 v128) (local $v.395 v128)
    (local $v.396 v128) (local $v.397 v128) (local $v.398 v128) (local $v.399 v128) (local $v.400 v128)
    (local $v.401 v128) (local $v.402 v128) (local $v.403 v128) (local $v.404 v128) (local $v.405 v128)
    (local $v.406 v128) (local $v.407 v128) (local $at.408 i32) (local $v.409 v128) (local $v.410 v128)
    (local $v.411 v128) (local $v.412 v128) (local $v.413 v128) (local $v.414 v128) (local $v.415 v128)
    (local $v.416 v128) (local $v.417 v128) (local $v.418 v128) (local $v.419 v128) (local $v.420 v128)
    (local $v.421 v128) (local $v.422 v128) (local $v.423 v128) (local $v.424 v128) (local $v.425 v128)
    (local $v.426 v128) (local $v.427 v128) (local $v.428 v128) (local $v.429 v128) (local $v.430 v128)
    (local $v.431 v128) (local $v.432 v128) (local $v.433 v128) (local $v.434 v128) (local $v.435 v128)
    (local $v.436 v128) (local $v.437 v128) (local $v.438 v128) (local $v.439 v128) (local $v.440 v128)
    (local $v.441 v128) (local $v.442 v128) (local $v.443 v128) (local $v.444 v128) (local $v.445 v128)
    (local $v.446 v128) (local $v.447 v128) (local $v.448 v128) (local $v.449 v128) (local $v.450 v128)
    (local $v.451 v128) (local $v.452 v128) (local $v.453 v128) (local $at.454 i32) (local $v.455 v128)
    (local $v.456 v128) (local $v.457 v128) (local $v.458 v128) (local $v.459 v128) (local $v.460 v128)
    (local $v.461 v128) (local $v.462 v128) (local $v.463 v128) (local $v.464 v128) (local $v.465 v128)
    (local $v.466 v128) (local $v.467 v128) (local $v.468 v128) (local $v.469 v128) (local $v.470 v128)
    (local $v.471 v128) (local $v.472 v128) (local $v.473 v128) (local $v.474 v128) (local $v.475 v128)
    (local $v.476 v128) (local $v.477 v128) (local $v.478 v128) (local $v.479 v128) (local $v.480 v128)
    (local $v.481 v128) (local $v.482 v128) (local $v.483 v128) (local $v.484 v128) (local $v.485 v128)
    (local $v.486 v128) (local $at.487 i32) (local $v.488 v128) (local $v.489 v128) (local $v.490 v128)
    (local $v.491 v128) (local $v.492 v128) (local $v.493 v128) (local $v.494 v128) (local $v.495 v128)
    (local $v.496 v128) (local $v.497 v128) (local $v.498 v128) (local $v.499 v128) (local $v.500 v128)
    (local $v.501 v128) (local $v.502 v128) (local $v.503 v128) (local $v.504 v128) (local $v.505 v128)
    (local $v.506 v128) (local $v.507 v128) (local $v.508 v128) (local $v.509 v128) (local $v.510 v128)
    (local $v.511 v128) (local $v.512 v128) (local $v.513 v128) (local $v.514 v128) (local $v.515 v128)
    (local $v.516 v128) (local $v.517 v128) (local $v.518 v128) (local $v.519 v128) (local $v.520 v128)
    (local $v.521 v128) (local $v.522 v128) (local $v.523 v128) (local $v.524 v128) (local $v.525 v128)
    (local $v.526 v128) (local $v.527 v128) (local $v.528 v128) (local $v.529 v128) (local $v.530 v128)
    (local $v.531 v128) (local $v.532 v128)
    ;; [synapse-b] ḃ = η * e
    ;; b[y]: learning
    (local.set $i (i32.const 0))
    (local.set $at.10 (i32.mul (local.get $i) (i32.const 4)))
    (local.set $v.1 (v128.const f32x4 0 0 0 0))
    (local.set $v.2 (v128.const f32x4 0 0 0 0))
    (local.set $v.3 (v128.const f32x4 0 0 0 0))
    (local.set $b (i32.const 0))
    (local.set $at.5 (i32.add (i32.mul (local.get $b) (i32.const 40)) (i32.mul (local.get $i) (i32.const 4))))
    (loop $b
      (local.set $v.6 (v128.load offset=1188608 (local.get $at.5)))
      (local.set $v.1 (f32x4.add (local.get $v.1) (local.get $v.6)))
      (local.set $v.7 (v128.load offset=1188624 (local.get $at.5)))
      (local.set $v.2 (f32x4.add (local.get $v.2) (local.get $v.7)))
      (local.set $v.8 (v128.load offset=1188632 (local.get $at.5)))
      (local.set $v.3 (f32x4.add (local.get $v.3) (local.get $v.8)))
      (local.set $at.5 (i32.add (local.get $at.5) (i32.const 40)))
      (br_if $b (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (i32.const 100))))
    (local.set $v.9 (f32x4.div (local.get $v.1) (v128.const f32x4 100 100 100 100)))
    (local.set $v.11 (f32x4.div (local.get $v.2) (v128.const f32x4 100 100 100 100)))
    (local.set $v.12 (f32x4.div (local.get $v.3) (v128.const f32x4 100 100 100 100)))
    (v128.store offset=1212864 (local.get $at.10) (local.get $v.9))
    (v128.store offset=1212880 (local.get $at.10) (local.get $v.11))
    (v128.store offset=1212888 (local.get $at.10) (local.get $v.12))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $at.13 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.38 (v128.load32_splat offset=175680 (i32.const 0)))
        (local.set $v.39 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.38)))
        (local.set $v.43 (v128.load32_splat offset=175744 (i32.const 0)))
        (local.set $v.44 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.43)))
        (local.set $v.49 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.50 (local.get $v.49))
        (loop $i
          (local.set $v.14 (v128.load offset=174912 (local.get $at.13)))
          (local.set $v.15 (local.get $v.14))
          (local.set $v.16 (v128.load offset=174928 (local.get $at.13)))
          (local.set $v.17 (local.get $v.16))
          (local.set $v.18 (v128.load offset=174944 (local.get $at.13)))
          (local.set $v.19 (local.get $v.18))
          (local.set $v.20 (v128.load offset=175168 (local.get $at.13)))
          (local.set $v.21
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.20))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.15))))
          (local.set $v.22 (v128.load offset=175184 (local.get $at.13)))
          (local.set $v.23
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.22))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.17))))
          (local.set $v.24 (v128.load offset=175200 (local.get $at.13)))
          (local.set $v.25
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.24))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.19))))
          (local.set $v.26 (v128.load offset=175424 (local.get $at.13)))
          (local.set $v.27
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.26))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.15) (local.get $v.15)))))
          (local.set $v.28 (v128.load offset=175440 (local.get $at.13)))
          (local.set $v.29
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.28))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.17) (local.get $v.17)))))
          (local.set $v.30 (v128.load offset=175456 (local.get $at.13)))
          (local.set $v.31
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.30))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.19) (local.get $v.19)))))
          (local.set $v.32 (local.get $v.21))
          (local.set $v.33 (local.get $v.23))
          (local.set $v.34 (local.get $v.25))
          (v128.store offset=175168 (local.get $at.13) (local.get $v.32))
          (v128.store offset=175184 (local.get $at.13) (local.get $v.33))
          (v128.store offset=175200 (local.get $at.13) (local.get $v.34))
          (local.set $v.35 (local.get $v.27))
          (local.set $v.36 (local.get $v.29))
          (local.set $v.37 (local.get $v.31))
          (v128.store offset=175424 (local.get $at.13) (local.get $v.35))
          (v128.store offset=175440 (local.get $at.13) (local.get $v.36))
          (v128.store offset=175456 (local.get $at.13) (local.get $v.37))
          (local.set $v.40 (f32x4.div (local.get $v.21) (local.get $v.39)))
          (local.set $v.41 (f32x4.div (local.get $v.23) (local.get $v.39)))
          (local.set $v.42 (f32x4.div (local.get $v.25) (local.get $v.39)))
          (local.set $v.45 (f32x4.sqrt (f32x4.div (local.get $v.27) (local.get $v.44))))
          (local.set $v.46 (f32x4.sqrt (f32x4.div (local.get $v.29) (local.get $v.44))))
          (local.set $v.47 (f32x4.sqrt (f32x4.div (local.get $v.31) (local.get $v.44))))
          (local.set $v.48 (v128.load offset=174656 (local.get $at.13)))
          (local.set $v.51
            (f32x4.add
              (local.get $v.48)
              (f32x4.div
                (f32x4.mul (local.get $v.50) (local.get $v.40))
                (f32x4.add
                  (local.get $v.45)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.52 (v128.load offset=174672 (local.get $at.13)))
          (local.set $v.53
            (f32x4.add
              (local.get $v.52)
              (f32x4.div
                (f32x4.mul (local.get $v.50) (local.get $v.41))
                (f32x4.add
                  (local.get $v.46)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.54 (v128.load offset=174688 (local.get $at.13)))
          (local.set $v.55
            (f32x4.add
              (local.get $v.54)
              (f32x4.div
                (f32x4.mul (local.get $v.50) (local.get $v.42))
                (f32x4.add
                  (local.get $v.47)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.56 (local.get $v.51))
          (local.set $v.57 (local.get $v.53))
          (local.set $v.58 (local.get $v.55))
          (v128.store offset=174656 (local.get $at.13) (local.get $v.56))
          (v128.store offset=174672 (local.get $at.13) (local.get $v.57))
          (v128.store offset=174688 (local.get $at.13) (local.get $v.58))
          (local.set $at.13 (i32.add (local.get $at.13) (i32.const 48)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
        (local.set $i (i32.const 48))
        (local.set $at.59 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.76 (v128.load32_splat offset=175680 (i32.const 0)))
        (local.set $v.77 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.76)))
        (local.set $v.80 (v128.load32_splat offset=175744 (i32.const 0)))
        (local.set $v.81 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.80)))
        (local.set $v.85 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.86 (local.get $v.85))
        (local.set $v.60 (v128.load offset=174912 (local.get $at.59)))
        (local.set $v.61 (local.get $v.60))
        (local.set $v.62 (v128.load offset=174928 (local.get $at.59)))
        (local.set $v.63 (local.get $v.62))
        (local.set $v.64 (v128.load offset=175168 (local.get $at.59)))
        (local.set $v.65
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.64))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.61))))
        (local.set $v.66 (v128.load offset=175184 (local.get $at.59)))
        (local.set $v.67
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.66))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.63))))
        (local.set $v.68 (v128.load offset=175424 (local.get $at.59)))
        (local.set $v.69
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.68))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.61) (local.get $v.61)))))
        (local.set $v.70 (v128.load offset=175440 (local.get $at.59)))
        (local.set $v.71
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.70))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.63) (local.get $v.63)))))
        (local.set $v.72 (local.get $v.65))
        (v128.store offset=175168 (local.get $at.59) (local.get $v.72))
        (local.set $v.73 (local.get $v.67))
        (v128.store32_lane offset=175184 0 (local.get $at.59) (local.get $v.73))
        (local.set $v.74 (local.get $v.69))
        (v128.store offset=175424 (local.get $at.59) (local.get $v.74))
        (local.set $v.75 (local.get $v.71))
        (v128.store32_lane offset=175440 0 (local.get $at.59) (local.get $v.75))
        (local.set $v.78 (f32x4.div (local.get $v.65) (local.get $v.77)))
        (local.set $v.79 (f32x4.div (local.get $v.67) (local.get $v.77)))
        (local.set $v.82 (f32x4.sqrt (f32x4.div (local.get $v.69) (local.get $v.81))))
        (local.set $v.83 (f32x4.sqrt (f32x4.div (local.get $v.71) (local.get $v.81))))
        (local.set $v.84 (v128.load offset=174656 (local.get $at.59)))
        (local.set $v.87
          (f32x4.add
            (local.get $v.84)
            (f32x4.div
              (f32x4.mul (local.get $v.86) (local.get $v.78))
              (f32x4.add
                (local.get $v.82)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.88 (v128.load offset=174672 (local.get $at.59)))
        (local.set $v.89
          (f32x4.add
            (local.get $v.88)
            (f32x4.div
              (f32x4.mul (local.get $v.86) (local.get $v.79))
              (f32x4.add
                (local.get $v.83)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.90 (local.get $v.87))
        (v128.store offset=174656 (local.get $at.59) (local.get $v.90))
        (local.set $v.91 (local.get $v.89))
        (v128.store32_lane offset=174672 0 (local.get $at.59) (local.get $v.91))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $at.92 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.117 (v128.load32_splat offset=326080 (i32.const 0)))
        (local.set $v.118 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.117)))
        (local.set $v.122 (v128.load32_splat offset=326144 (i32.const 0)))
        (local.set $v.123 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.122)))
        (local.set $v.128 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.129 (local.get $v.128))
        (loop $i
          (local.set $v.93 (v128.load offset=325312 (local.get $at.92)))
          (local.set $v.94 (local.get $v.93))
          (local.set $v.95 (v128.load offset=325328 (local.get $at.92)))
          (local.set $v.96 (local.get $v.95))
          (local.set $v.97 (v128.load offset=325344 (local.get $at.92)))
          (local.set $v.98 (local.get $v.97))
          (local.set $v.99 (v128.load offset=325568 (local.get $at.92)))
          (local.set $v.100
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.99))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.94))))
          (local.set $v.101 (v128.load offset=325584 (local.get $at.92)))
          (local.set $v.102
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.101))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.96))))
          (local.set $v.103 (v128.load offset=325600 (local.get $at.92)))
          (local.set $v.104
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.103))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.98))))
          (local.set $v.105 (v128.load offset=325824 (local.get $at.92)))
          (local.set $v.106
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.105))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.94) (local.get $v.94)))))
          (local.set $v.107 (v128.load offset=325840 (local.get $at.92)))
          (local.set $v.108
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.107))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.96) (local.get $v.96)))))
          (local.set $v.109 (v128.load offset=325856 (local.get $at.92)))
          (local.set $v.110
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.109))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.98) (local.get $v.98)))))
          (local.set $v.111 (local.get $v.100))
          (local.set $v.112 (local.get $v.102))
          (local.set $v.113 (local.get $v.104))
          (v128.store offset=325568 (local.get $at.92) (local.get $v.111))
          (v128.store offset=325584 (local.get $at.92) (local.get $v.112))
          (v128.store offset=325600 (local.get $at.92) (local.get $v.113))
          (local.set $v.114 (local.get $v.106))
          (local.set $v.115 (local.get $v.108))
          (local.set $v.116 (local.get $v.110))
          (v128.store offset=325824 (local.get $at.92) (local.get $v.114))
          (v128.store offset=325840 (local.get $at.92) (local.get $v.115))
          (v128.store offset=325856 (local.get $at.92) (local.get $v.116))
          (local.set $v.119 (f32x4.div (local.get $v.100) (local.get $v.118)))
          (local.set $v.120 (f32x4.div (local.get $v.102) (local.get $v.118)))
          (local.set $v.121 (f32x4.div (local.get $v.104) (local.get $v.118)))
          (local.set $v.124 (f32x4.sqrt (f32x4.div (local.get $v.106) (local.get $v.123))))
          (local.set $v.125 (f32x4.sqrt (f32x4.div (local.get $v.108) (local.get $v.123))))
          (local.set $v.126 (f32x4.sqrt (f32x4.div (local.get $v.110) (local.get $v.123))))
          (local.set $v.127 (v128.load offset=325056 (local.get $at.92)))
          (local.set $v.130
            (f32x4.add
              (local.get $v.127)
              (f32x4.div
                (f32x4.mul (local.get $v.129) (local.get $v.119))
                (f32x4.add
                  (local.get $v.124)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.131 (v128.load offset=325072 (local.get $at.92)))
          (local.set $v.132
            (f32x4.add
              (local.get $v.131)
              (f32x4.div
                (f32x4.mul (local.get $v.129) (local.get $v.120))
                (f32x4.add
                  (local.get $v.125)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.133 (v128.load offset=325088 (local.get $at.92)))
          (local.set $v.134
            (f32x4.add
              (local.get $v.133)
              (f32x4.div
                (f32x4.mul (local.get $v.129) (local.get $v.121))
                (f32x4.add
                  (local.get $v.126)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.135 (local.get $v.130))
          (local.set $v.136 (local.get $v.132))
          (local.set $v.137 (local.get $v.134))
          (v128.store offset=325056 (local.get $at.92) (local.get $v.135))
          (v128.store offset=325072 (local.get $at.92) (local.get $v.136))
          (v128.store offset=325088 (local.get $at.92) (local.get $v.137))
          (local.set $at.92 (i32.add (local.get $at.92) (i32.const 48)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
        (local.set $i (i32.const 48))
        (local.set $at.138 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.155 (v128.load32_splat offset=326080 (i32.const 0)))
        (local.set $v.156 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.155)))
        (local.set $v.159 (v128.load32_splat offset=326144 (i32.const 0)))
        (local.set $v.160 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.159)))
        (local.set $v.164 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.165 (local.get $v.164))
        (local.set $v.139 (v128.load offset=325312 (local.get $at.138)))
        (local.set $v.140 (local.get $v.139))
        (local.set $v.141 (v128.load offset=325328 (local.get $at.138)))
        (local.set $v.142 (local.get $v.141))
        (local.set $v.143 (v128.load offset=325568 (local.get $at.138)))
        (local.set $v.144
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.143))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.140))))
        (local.set $v.145 (v128.load offset=325584 (local.get $at.138)))
        (local.set $v.146
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.145))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.142))))
        (local.set $v.147 (v128.load offset=325824 (local.get $at.138)))
        (local.set $v.148
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.147))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.140) (local.get $v.140)))))
        (local.set $v.149 (v128.load offset=325840 (local.get $at.138)))
        (local.set $v.150
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.149))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.142) (local.get $v.142)))))
        (local.set $v.151 (local.get $v.144))
        (v128.store offset=325568 (local.get $at.138) (local.get $v.151))
        (local.set $v.152 (local.get $v.146))
        (v128.store32_lane offset=325584 0 (local.get $at.138) (local.get $v.152))
        (local.set $v.153 (local.get $v.148))
        (v128.store offset=325824 (local.get $at.138) (local.get $v.153))
        (local.set $v.154 (local.get $v.150))
        (v128.store32_lane offset=325840 0 (local.get $at.138) (local.get $v.154))
        (local.set $v.157 (f32x4.div (local.get $v.144) (local.get $v.156)))
        (local.set $v.158 (f32x4.div (local.get $v.146) (local.get $v.156)))
        (local.set $v.161 (f32x4.sqrt (f32x4.div (local.get $v.148) (local.get $v.160))))
        (local.set $v.162 (f32x4.sqrt (f32x4.div (local.get $v.150) (local.get $v.160))))
        (local.set $v.163 (v128.load offset=325056 (local.get $at.138)))
        (local.set $v.166
          (f32x4.add
            (local.get $v.163)
            (f32x4.div
              (f32x4.mul (local.get $v.165) (local.get $v.157))
              (f32x4.add
                (local.get $v.161)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.167 (v128.load offset=325072 (local.get $at.138)))
        (local.set $v.168
          (f32x4.add
            (local.get $v.167)
            (f32x4.div
              (f32x4.mul (local.get $v.165) (local.get $v.158))
              (f32x4.add
                (local.get $v.162)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.169 (local.get $v.166))
        (v128.store offset=325056 (local.get $at.138) (local.get $v.169))
        (local.set $v.170 (local.get $v.168))
        (v128.store32_lane offset=325072 0 (local.get $at.138) (local.get $v.170))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $at.171 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.196 (v128.load32_splat offset=476480 (i32.const 0)))
        (local.set $v.197 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.196)))
        (local.set $v.201 (v128.load32_splat offset=476544 (i32.const 0)))
        (local.set $v.202 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.201)))
        (local.set $v.207 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.208 (local.get $v.207))
        (loop $i
          (local.set $v.172 (v128.load offset=475712 (local.get $at.171)))
          (local.set $v.173 (local.get $v.172))
          (local.set $v.174 (v128.load offset=475728 (local.get $at.171)))
          (local.set $v.175 (local.get $v.174))
          (local.set $v.176 (v128.load offset=475744 (local.get $at.171)))
          (local.set $v.177 (local.get $v.176))
          (local.set $v.178 (v128.load offset=475968 (local.get $at.171)))
          (local.set $v.179
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.178))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.173))))
          (local.set $v.180 (v128.load offset=475984 (local.get $at.171)))
          (local.set $v.181
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.180))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.175))))
          (local.set $v.182 (v128.load offset=476000 (local.get $at.171)))
          (local.set $v.183
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.182))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.177))))
          (local.set $v.184 (v128.load offset=476224 (local.get $at.171)))
          (local.set $v.185
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.184))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.173) (local.get $v.173)))))
          (local.set $v.186 (v128.load offset=476240 (local.get $at.171)))
          (local.set $v.187
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.186))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.175) (local.get $v.175)))))
          (local.set $v.188 (v128.load offset=476256 (local.get $at.171)))
          (local.set $v.189
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.188))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.177) (local.get $v.177)))))
          (local.set $v.190 (local.get $v.179))
          (local.set $v.191 (local.get $v.181))
          (local.set $v.192 (local.get $v.183))
          (v128.store offset=475968 (local.get $at.171) (local.get $v.190))
          (v128.store offset=475984 (local.get $at.171) (local.get $v.191))
          (v128.store offset=476000 (local.get $at.171) (local.get $v.192))
          (local.set $v.193 (local.get $v.185))
          (local.set $v.194 (local.get $v.187))
          (local.set $v.195 (local.get $v.189))
          (v128.store offset=476224 (local.get $at.171) (local.get $v.193))
          (v128.store offset=476240 (local.get $at.171) (local.get $v.194))
          (v128.store offset=476256 (local.get $at.171) (local.get $v.195))
          (local.set $v.198 (f32x4.div (local.get $v.179) (local.get $v.197)))
          (local.set $v.199 (f32x4.div (local.get $v.181) (local.get $v.197)))
          (local.set $v.200 (f32x4.div (local.get $v.183) (local.get $v.197)))
          (local.set $v.203 (f32x4.sqrt (f32x4.div (local.get $v.185) (local.get $v.202))))
          (local.set $v.204 (f32x4.sqrt (f32x4.div (local.get $v.187) (local.get $v.202))))
          (local.set $v.205 (f32x4.sqrt (f32x4.div (local.get $v.189) (local.get $v.202))))
          (local.set $v.206 (v128.load offset=475456 (local.get $at.171)))
          (local.set $v.209
            (f32x4.add
              (local.get $v.206)
              (f32x4.div
                (f32x4.mul (local.get $v.208) (local.get $v.198))
                (f32x4.add
                  (local.get $v.203)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.210 (v128.load offset=475472 (local.get $at.171)))
          (local.set $v.211
            (f32x4.add
              (local.get $v.210)
              (f32x4.div
                (f32x4.mul (local.get $v.208) (local.get $v.199))
                (f32x4.add
                  (local.get $v.204)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.212 (v128.load offset=475488 (local.get $at.171)))
          (local.set $v.213
            (f32x4.add
              (local.get $v.212)
              (f32x4.div
                (f32x4.mul (local.get $v.208) (local.get $v.200))
                (f32x4.add
                  (local.get $v.205)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.214 (local.get $v.209))
          (local.set $v.215 (local.get $v.211))
          (local.set $v.216 (local.get $v.213))
          (v128.store offset=475456 (local.get $at.171) (local.get $v.214))
          (v128.store offset=475472 (local.get $at.171) (local.get $v.215))
          (v128.store offset=475488 (local.get $at.171) (local.get $v.216))
          (local.set $at.171 (i32.add (local.get $at.171) (i32.const 48)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
        (local.set $i (i32.const 48))
        (local.set $at.217 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.234 (v128.load32_splat offset=476480 (i32.const 0)))
        (local.set $v.235 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.234)))
        (local.set $v.238 (v128.load32_splat offset=476544 (i32.const 0)))
        (local.set $v.239 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.238)))
        (local.set $v.243 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.244 (local.get $v.243))
        (local.set $v.218 (v128.load offset=475712 (local.get $at.217)))
        (local.set $v.219 (local.get $v.218))
        (local.set $v.220 (v128.load offset=475728 (local.get $at.217)))
        (local.set $v.221 (local.get $v.220))
        (local.set $v.222 (v128.load offset=475968 (local.get $at.217)))
        (local.set $v.223
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.222))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.219))))
        (local.set $v.224 (v128.load offset=475984 (local.get $at.217)))
        (local.set $v.225
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.224))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.221))))
        (local.set $v.226 (v128.load offset=476224 (local.get $at.217)))
        (local.set $v.227
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.226))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.219) (local.get $v.219)))))
        (local.set $v.228 (v128.load offset=476240 (local.get $at.217)))
        (local.set $v.229
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.228))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.221) (local.get $v.221)))))
        (local.set $v.230 (local.get $v.223))
        (v128.store offset=475968 (local.get $at.217) (local.get $v.230))
        (local.set $v.231 (local.get $v.225))
        (v128.store32_lane offset=475984 0 (local.get $at.217) (local.get $v.231))
        (local.set $v.232 (local.get $v.227))
        (v128.store offset=476224 (local.get $at.217) (local.get $v.232))
        (local.set $v.233 (local.get $v.229))
        (v128.store32_lane offset=476240 0 (local.get $at.217) (local.get $v.233))
        (local.set $v.236 (f32x4.div (local.get $v.223) (local.get $v.235)))
        (local.set $v.237 (f32x4.div (local.get $v.225) (local.get $v.235)))
        (local.set $v.240 (f32x4.sqrt (f32x4.div (local.get $v.227) (local.get $v.239))))
        (local.set $v.241 (f32x4.sqrt (f32x4.div (local.get $v.229) (local.get $v.239))))
        (local.set $v.242 (v128.load offset=475456 (local.get $at.217)))
        (local.set $v.245
          (f32x4.add
            (local.get $v.242)
            (f32x4.div
              (f32x4.mul (local.get $v.244) (local.get $v.236))
              (f32x4.add
                (local.get $v.240)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.246 (v128.load offset=475472 (local.get $at.217)))
        (local.set $v.247
          (f32x4.add
            (local.get $v.246)
            (f32x4.div
              (f32x4.mul (local.get $v.244) (local.get $v.237))
              (f32x4.add
                (local.get $v.241)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.248 (local.get $v.245))
        (v128.store offset=475456 (local.get $at.217) (local.get $v.248))
        (local.set $v.249 (local.get $v.247))
        (v128.store32_lane offset=475472 0 (local.get $at.217) (local.get $v.249))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $at.250 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.275 (v128.load32_splat offset=626880 (i32.const 0)))
        (local.set $v.276 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.275)))
        (local.set $v.280 (v128.load32_splat offset=626944 (i32.const 0)))
        (local.set $v.281 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.280)))
        (local.set $v.286 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.287 (local.get $v.286))
        (loop $i
          (local.set $v.251 (v128.load offset=626112 (local.get $at.250)))
          (local.set $v.252 (local.get $v.251))
          (local.set $v.253 (v128.load offset=626128 (local.get $at.250)))
          (local.set $v.254 (local.get $v.253))
          (local.set $v.255 (v128.load offset=626144 (local.get $at.250)))
          (local.set $v.256 (local.get $v.255))
          (local.set $v.257 (v128.load offset=626368 (local.get $at.250)))
          (local.set $v.258
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.257))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.252))))
          (local.set $v.259 (v128.load offset=626384 (local.get $at.250)))
          (local.set $v.260
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.259))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.254))))
          (local.set $v.261 (v128.load offset=626400 (local.get $at.250)))
          (local.set $v.262
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.261))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.256))))
          (local.set $v.263 (v128.load offset=626624 (local.get $at.250)))
          (local.set $v.264
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.263))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.252) (local.get $v.252)))))
          (local.set $v.265 (v128.load offset=626640 (local.get $at.250)))
          (local.set $v.266
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.265))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.254) (local.get $v.254)))))
          (local.set $v.267 (v128.load offset=626656 (local.get $at.250)))
          (local.set $v.268
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.267))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.256) (local.get $v.256)))))
          (local.set $v.269 (local.get $v.258))
          (local.set $v.270 (local.get $v.260))
          (local.set $v.271 (local.get $v.262))
          (v128.store offset=626368 (local.get $at.250) (local.get $v.269))
          (v128.store offset=626384 (local.get $at.250) (local.get $v.270))
          (v128.store offset=626400 (local.get $at.250) (local.get $v.271))
          (local.set $v.272 (local.get $v.264))
          (local.set $v.273 (local.get $v.266))
          (local.set $v.274 (local.get $v.268))
          (v128.store offset=626624 (local.get $at.250) (local.get $v.272))
          (v128.store offset=626640 (local.get $at.250) (local.get $v.273))
          (v128.store offset=626656 (local.get $at.250) (local.get $v.274))
          (local.set $v.277 (f32x4.div (local.get $v.258) (local.get $v.276)))
          (local.set $v.278 (f32x4.div (local.get $v.260) (local.get $v.276)))
          (local.set $v.279 (f32x4.div (local.get $v.262) (local.get $v.276)))
          (local.set $v.282 (f32x4.sqrt (f32x4.div (local.get $v.264) (local.get $v.281))))
          (local.set $v.283 (f32x4.sqrt (f32x4.div (local.get $v.266) (local.get $v.281))))
          (local.set $v.284 (f32x4.sqrt (f32x4.div (local.get $v.268) (local.get $v.281))))
          (local.set $v.285 (v128.load offset=625856 (local.get $at.250)))
          (local.set $v.288
            (f32x4.add
              (local.get $v.285)
              (f32x4.div
                (f32x4.mul (local.get $v.287) (local.get $v.277))
                (f32x4.add
                  (local.get $v.282)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.289 (v128.load offset=625872 (local.get $at.250)))
          (local.set $v.290
            (f32x4.add
              (local.get $v.289)
              (f32x4.div
                (f32x4.mul (local.get $v.287) (local.get $v.278))
                (f32x4.add
                  (local.get $v.283)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.291 (v128.load offset=625888 (local.get $at.250)))
          (local.set $v.292
            (f32x4.add
              (local.get $v.291)
              (f32x4.div
                (f32x4.mul (local.get $v.287) (local.get $v.279))
                (f32x4.add
                  (local.get $v.284)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.293 (local.get $v.288))
          (local.set $v.294 (local.get $v.290))
          (local.set $v.295 (local.get $v.292))
          (v128.store offset=625856 (local.get $at.250) (local.get $v.293))
          (v128.store offset=625872 (local.get $at.250) (local.get $v.294))
          (v128.store offset=625888 (local.get $at.250) (local.get $v.295))
          (local.set $at.250 (i32.add (local.get $at.250) (i32.const 48)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
        (local.set $i (i32.const 48))
        (local.set $at.296 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.313 (v128.load32_splat offset=626880 (i32.const 0)))
        (local.set $v.314 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.313)))
        (local.set $v.317 (v128.load32_splat offset=626944 (i32.const 0)))
        (local.set $v.318 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.317)))
        (local.set $v.322 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.323 (local.get $v.322))
        (local.set $v.297 (v128.load offset=626112 (local.get $at.296)))
        (local.set $v.298 (local.get $v.297))
        (local.set $v.299 (v128.load offset=626128 (local.get $at.296)))
        (local.set $v.300 (local.get $v.299))
        (local.set $v.301 (v128.load offset=626368 (local.get $at.296)))
        (local.set $v.302
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.301))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.298))))
        (local.set $v.303 (v128.load offset=626384 (local.get $at.296)))
        (local.set $v.304
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.303))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.300))))
        (local.set $v.305 (v128.load offset=626624 (local.get $at.296)))
        (local.set $v.306
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.305))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.298) (local.get $v.298)))))
        (local.set $v.307 (v128.load offset=626640 (local.get $at.296)))
        (local.set $v.308
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.307))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.300) (local.get $v.300)))))
        (local.set $v.309 (local.get $v.302))
        (v128.store offset=626368 (local.get $at.296) (local.get $v.309))
        (local.set $v.310 (local.get $v.304))
        (v128.store32_lane offset=626384 0 (local.get $at.296) (local.get $v.310))
        (local.set $v.311 (local.get $v.306))
        (v128.store offset=626624 (local.get $at.296) (local.get $v.311))
        (local.set $v.312 (local.get $v.308))
        (v128.store32_lane offset=626640 0 (local.get $at.296) (local.get $v.312))
        (local.set $v.315 (f32x4.div (local.get $v.302) (local.get $v.314)))
        (local.set $v.316 (f32x4.div (local.get $v.304) (local.get $v.314)))
        (local.set $v.319 (f32x4.sqrt (f32x4.div (local.get $v.306) (local.get $v.318))))
        (local.set $v.320 (f32x4.sqrt (f32x4.div (local.get $v.308) (local.get $v.318))))
        (local.set $v.321 (v128.load offset=625856 (local.get $at.296)))
        (local.set $v.324
          (f32x4.add
            (local.get $v.321)
            (f32x4.div
              (f32x4.mul (local.get $v.323) (local.get $v.315))
              (f32x4.add
                (local.get $v.319)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.325 (v128.load offset=625872 (local.get $at.296)))
        (local.set $v.326
          (f32x4.add
            (local.get $v.325)
            (f32x4.div
              (f32x4.mul (local.get $v.323) (local.get $v.316))
              (f32x4.add
                (local.get $v.320)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.327 (local.get $v.324))
        (v128.store offset=625856 (local.get $at.296) (local.get $v.327))
        (local.set $v.328 (local.get $v.326))
        (v128.store32_lane offset=625872 0 (local.get $at.296) (local.get $v.328))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $at.329 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.354 (v128.load32_splat offset=777280 (i32.const 0)))
        (local.set $v.355 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.354)))
        (local.set $v.359 (v128.load32_splat offset=777344 (i32.const 0)))
        (local.set $v.360 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.359)))
        (local.set $v.365 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.366 (local.get $v.365))
        (loop $i
          (local.set $v.330 (v128.load offset=776512 (local.get $at.329)))
          (local.set $v.331 (local.get $v.330))
          (local.set $v.332 (v128.load offset=776528 (local.get $at.329)))
          (local.set $v.333 (local.get $v.332))
          (local.set $v.334 (v128.load offset=776544 (local.get $at.329)))
          (local.set $v.335 (local.get $v.334))
          (local.set $v.336 (v128.load offset=776768 (local.get $at.329)))
          (local.set $v.337
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.336))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.331))))
          (local.set $v.338 (v128.load offset=776784 (local.get $at.329)))
          (local.set $v.339
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.338))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.333))))
          (local.set $v.340 (v128.load offset=776800 (local.get $at.329)))
          (local.set $v.341
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.340))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.335))))
          (local.set $v.342 (v128.load offset=777024 (local.get $at.329)))
          (local.set $v.343
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.342))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.331) (local.get $v.331)))))
          (local.set $v.344 (v128.load offset=777040 (local.get $at.329)))
          (local.set $v.345
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.344))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.333) (local.get $v.333)))))
          (local.set $v.346 (v128.load offset=777056 (local.get $at.329)))
          (local.set $v.347
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.346))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.335) (local.get $v.335)))))
          (local.set $v.348 (local.get $v.337))
          (local.set $v.349 (local.get $v.339))
          (local.set $v.350 (local.get $v.341))
          (v128.store offset=776768 (local.get $at.329) (local.get $v.348))
          (v128.store offset=776784 (local.get $at.329) (local.get $v.349))
          (v128.store offset=776800 (local.get $at.329) (local.get $v.350))
          (local.set $v.351 (local.get $v.343))
          (local.set $v.352 (local.get $v.345))
          (local.set $v.353 (local.get $v.347))
          (v128.store offset=777024 (local.get $at.329) (local.get $v.351))
          (v128.store offset=777040 (local.get $at.329) (local.get $v.352))
          (v128.store offset=777056 (local.get $at.329) (local.get $v.353))
          (local.set $v.356 (f32x4.div (local.get $v.337) (local.get $v.355)))
          (local.set $v.357 (f32x4.div (local.get $v.339) (local.get $v.355)))
          (local.set $v.358 (f32x4.div (local.get $v.341) (local.get $v.355)))
          (local.set $v.361 (f32x4.sqrt (f32x4.div (local.get $v.343) (local.get $v.360))))
          (local.set $v.362 (f32x4.sqrt (f32x4.div (local.get $v.345) (local.get $v.360))))
          (local.set $v.363 (f32x4.sqrt (f32x4.div (local.get $v.347) (local.get $v.360))))
          (local.set $v.364 (v128.load offset=776256 (local.get $at.329)))
          (local.set $v.367
            (f32x4.add
              (local.get $v.364)
              (f32x4.div
                (f32x4.mul (local.get $v.366) (local.get $v.356))
                (f32x4.add
                  (local.get $v.361)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.368 (v128.load offset=776272 (local.get $at.329)))
          (local.set $v.369
            (f32x4.add
              (local.get $v.368)
              (f32x4.div
                (f32x4.mul (local.get $v.366) (local.get $v.357))
                (f32x4.add
                  (local.get $v.362)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.370 (v128.load offset=776288 (local.get $at.329)))
          (local.set $v.371
            (f32x4.add
              (local.get $v.370)
              (f32x4.div
                (f32x4.mul (local.get $v.366) (local.get $v.358))
                (f32x4.add
                  (local.get $v.363)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.372 (local.get $v.367))
          (local.set $v.373 (local.get $v.369))
          (local.set $v.374 (local.get $v.371))
          (v128.store offset=776256 (local.get $at.329) (local.get $v.372))
          (v128.store offset=776272 (local.get $at.329) (local.get $v.373))
          (v128.store offset=776288 (local.get $at.329) (local.get $v.374))
          (local.set $at.329 (i32.add (local.get $at.329) (i32.const 48)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
        (local.set $i (i32.const 48))
        (local.set $at.375 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.392 (v128.load32_splat offset=777280 (i32.const 0)))
        (local.set $v.393 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.392)))
        (local.set $v.396 (v128.load32_splat offset=777344 (i32.const 0)))
        (local.set $v.397 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.396)))
        (local.set $v.401 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.402 (local.get $v.401))
        (local.set $v.376 (v128.load offset=776512 (local.get $at.375)))
        (local.set $v.377 (local.get $v.376))
        (local.set $v.378 (v128.load offset=776528 (local.get $at.375)))
        (local.set $v.379 (local.get $v.378))
        (local.set $v.380 (v128.load offset=776768 (local.get $at.375)))
        (local.set $v.381
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.380))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.377))))
        (local.set $v.382 (v128.load offset=776784 (local.get $at.375)))
        (local.set $v.383
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.382))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.379))))
        (local.set $v.384 (v128.load offset=777024 (local.get $at.375)))
        (local.set $v.385
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.384))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.377) (local.get $v.377)))))
        (local.set $v.386 (v128.load offset=777040 (local.get $at.375)))
        (local.set $v.387
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.386))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.379) (local.get $v.379)))))
        (local.set $v.388 (local.get $v.381))
        (v128.store offset=776768 (local.get $at.375) (local.get $v.388))
        (local.set $v.389 (local.get $v.383))
        (v128.store32_lane offset=776784 0 (local.get $at.375) (local.get $v.389))
        (local.set $v.390 (local.get $v.385))
        (v128.store offset=777024 (local.get $at.375) (local.get $v.390))
        (local.set $v.391 (local.get $v.387))
        (v128.store32_lane offset=777040 0 (local.get $at.375) (local.get $v.391))
        (local.set $v.394 (f32x4.div (local.get $v.381) (local.get $v.393)))
        (local.set $v.395 (f32x4.div (local.get $v.383) (local.get $v.393)))
        (local.set $v.398 (f32x4.sqrt (f32x4.div (local.get $v.385) (local.get $v.397))))
        (local.set $v.399 (f32x4.sqrt (f32x4.div (local.get $v.387) (local.get $v.397))))
        (local.set $v.400 (v128.load offset=776256 (local.get $at.375)))
        (local.set $v.403
          (f32x4.add
            (local.get $v.400)
            (f32x4.div
              (f32x4.mul (local.get $v.402) (local.get $v.394))
              (f32x4.add
                (local.get $v.398)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.404 (v128.load offset=776272 (local.get $at.375)))
        (local.set $v.405
          (f32x4.add
            (local.get $v.404)
            (f32x4.div
              (f32x4.mul (local.get $v.402) (local.get $v.395))
              (f32x4.add
                (local.get $v.399)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.406 (local.get $v.403))
        (v128.store offset=776256 (local.get $at.375) (local.get $v.406))
        (local.set $v.407 (local.get $v.405))
        (v128.store32_lane offset=776272 0 (local.get $at.375) (local.get $v.407))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $at.408 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.433 (v128.load32_splat offset=927680 (i32.const 0)))
        (local.set $v.434 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.433)))
        (local.set $v.438 (v128.load32_splat offset=927744 (i32.const 0)))
        (local.set $v.439 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.438)))
        (local.set $v.444 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.445 (local.get $v.444))
        (loop $i
          (local.set $v.409 (v128.load offset=926912 (local.get $at.408)))
          (local.set $v.410 (local.get $v.409))
          (local.set $v.411 (v128.load offset=926928 (local.get $at.408)))
          (local.set $v.412 (local.get $v.411))
          (local.set $v.413 (v128.load offset=926944 (local.get $at.408)))
          (local.set $v.414 (local.get $v.413))
          (local.set $v.415 (v128.load offset=927168 (local.get $at.408)))
          (local.set $v.416
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.415))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.410))))
          (local.set $v.417 (v128.load offset=927184 (local.get $at.408)))
          (local.set $v.418
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.417))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.412))))
          (local.set $v.419 (v128.load offset=927200 (local.get $at.408)))
          (local.set $v.420
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
                (local.get $v.419))
              (f32x4.mul
                (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
                (local.get $v.414))))
          (local.set $v.421 (v128.load offset=927424 (local.get $at.408)))
          (local.set $v.422
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.421))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.410) (local.get $v.410)))))
          (local.set $v.423 (v128.load offset=927440 (local.get $at.408)))
          (local.set $v.424
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.423))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.412) (local.get $v.412)))))
          (local.set $v.425 (v128.load offset=927456 (local.get $at.408)))
          (local.set $v.426
            (f32x4.add
              (f32x4.mul
                (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
                (local.get $v.425))
              (f32x4.mul
                (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
                (f32x4.mul (local.get $v.414) (local.get $v.414)))))
          (local.set $v.427 (local.get $v.416))
          (local.set $v.428 (local.get $v.418))
          (local.set $v.429 (local.get $v.420))
          (v128.store offset=927168 (local.get $at.408) (local.get $v.427))
          (v128.store offset=927184 (local.get $at.408) (local.get $v.428))
          (v128.store offset=927200 (local.get $at.408) (local.get $v.429))
          (local.set $v.430 (local.get $v.422))
          (local.set $v.431 (local.get $v.424))
          (local.set $v.432 (local.get $v.426))
          (v128.store offset=927424 (local.get $at.408) (local.get $v.430))
          (v128.store offset=927440 (local.get $at.408) (local.get $v.431))
          (v128.store offset=927456 (local.get $at.408) (local.get $v.432))
          (local.set $v.435 (f32x4.div (local.get $v.416) (local.get $v.434)))
          (local.set $v.436 (f32x4.div (local.get $v.418) (local.get $v.434)))
          (local.set $v.437 (f32x4.div (local.get $v.420) (local.get $v.434)))
          (local.set $v.440 (f32x4.sqrt (f32x4.div (local.get $v.422) (local.get $v.439))))
          (local.set $v.441 (f32x4.sqrt (f32x4.div (local.get $v.424) (local.get $v.439))))
          (local.set $v.442 (f32x4.sqrt (f32x4.div (local.get $v.426) (local.get $v.439))))
          (local.set $v.443 (v128.load offset=926656 (local.get $at.408)))
          (local.set $v.446
            (f32x4.add
              (local.get $v.443)
              (f32x4.div
                (f32x4.mul (local.get $v.445) (local.get $v.435))
                (f32x4.add
                  (local.get $v.440)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.447 (v128.load offset=926672 (local.get $at.408)))
          (local.set $v.448
            (f32x4.add
              (local.get $v.447)
              (f32x4.div
                (f32x4.mul (local.get $v.445) (local.get $v.436))
                (f32x4.add
                  (local.get $v.441)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.449 (v128.load offset=926688 (local.get $at.408)))
          (local.set $v.450
            (f32x4.add
              (local.get $v.449)
              (f32x4.div
                (f32x4.mul (local.get $v.445) (local.get $v.437))
                (f32x4.add
                  (local.get $v.442)
                  (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
          (local.set $v.451 (local.get $v.446))
          (local.set $v.452 (local.get $v.448))
          (local.set $v.453 (local.get $v.450))
          (v128.store offset=926656 (local.get $at.408) (local.get $v.451))
          (v128.store offset=926672 (local.get $at.408) (local.get $v.452))
          (v128.store offset=926688 (local.get $at.408) (local.get $v.453))
          (local.set $at.408 (i32.add (local.get $at.408) (i32.const 48)))
          (br_if $i (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 48))))
        (local.set $i (i32.const 48))
        (local.set $at.454 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.471 (v128.load32_splat offset=927680 (i32.const 0)))
        (local.set $v.472 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.471)))
        (local.set $v.475 (v128.load32_splat offset=927744 (i32.const 0)))
        (local.set $v.476 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.475)))
        (local.set $v.480 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.481 (local.get $v.480))
        (local.set $v.455 (v128.load offset=926912 (local.get $at.454)))
        (local.set $v.456 (local.get $v.455))
        (local.set $v.457 (v128.load offset=926928 (local.get $at.454)))
        (local.set $v.458 (local.get $v.457))
        (local.set $v.459 (v128.load offset=927168 (local.get $at.454)))
        (local.set $v.460
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.459))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.456))))
        (local.set $v.461 (v128.load offset=927184 (local.get $at.454)))
        (local.set $v.462
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.461))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.458))))
        (local.set $v.463 (v128.load offset=927424 (local.get $at.454)))
        (local.set $v.464
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.463))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.456) (local.get $v.456)))))
        (local.set $v.465 (v128.load offset=927440 (local.get $at.454)))
        (local.set $v.466
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.465))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.458) (local.get $v.458)))))
        (local.set $v.467 (local.get $v.460))
        (v128.store offset=927168 (local.get $at.454) (local.get $v.467))
        (local.set $v.468 (local.get $v.462))
        (v128.store32_lane offset=927184 0 (local.get $at.454) (local.get $v.468))
        (local.set $v.469 (local.get $v.464))
        (v128.store offset=927424 (local.get $at.454) (local.get $v.469))
        (local.set $v.470 (local.get $v.466))
        (v128.store32_lane offset=927440 0 (local.get $at.454) (local.get $v.470))
        (local.set $v.473 (f32x4.div (local.get $v.460) (local.get $v.472)))
        (local.set $v.474 (f32x4.div (local.get $v.462) (local.get $v.472)))
        (local.set $v.477 (f32x4.sqrt (f32x4.div (local.get $v.464) (local.get $v.476))))
        (local.set $v.478 (f32x4.sqrt (f32x4.div (local.get $v.466) (local.get $v.476))))
        (local.set $v.479 (v128.load offset=926656 (local.get $at.454)))
        (local.set $v.482
          (f32x4.add
            (local.get $v.479)
            (f32x4.div
              (f32x4.mul (local.get $v.481) (local.get $v.473))
              (f32x4.add
                (local.get $v.477)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.483 (v128.load offset=926672 (local.get $at.454)))
        (local.set $v.484
          (f32x4.add
            (local.get $v.483)
            (f32x4.div
              (f32x4.mul (local.get $v.481) (local.get $v.474))
              (f32x4.add
                (local.get $v.478)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.485 (local.get $v.482))
        (v128.store offset=926656 (local.get $at.454) (local.get $v.485))
        (local.set $v.486 (local.get $v.484))
        (v128.store32_lane offset=926672 0 (local.get $at.454) (local.get $v.486))))
    (if
      (f32.ne (f32.load offset=64 (i32.mul (local.get $slot) (i32.const 4))) (f32.const 0))
      (then
        (local.set $i (i32.const 0))
        (local.set $at.487 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $v.512 (v128.load32_splat offset=1213056 (i32.const 0)))
        (local.set $v.513 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.512)))
        (local.set $v.517 (v128.load32_splat offset=1213120 (i32.const 0)))
        (local.set $v.518 (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v.517)))
        (local.set $v.523 (v128.load32_splat offset=1213440 (i32.const 0)))
        (local.set $v.524 (local.get $v.523))
        (local.set $v.488 (v128.load offset=1212864 (local.get $at.487)))
        (local.set $v.489 (local.get $v.488))
        (local.set $v.490 (v128.load offset=1212880 (local.get $at.487)))
        (local.set $v.491 (local.get $v.490))
        (local.set $v.492 (v128.load offset=1212896 (local.get $at.487)))
        (local.set $v.493 (local.get $v.492))
        (local.set $v.494 (v128.load offset=1212928 (local.get $at.487)))
        (local.set $v.495
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.494))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.489))))
        (local.set $v.496 (v128.load offset=1212944 (local.get $at.487)))
        (local.set $v.497
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.496))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.491))))
        (local.set $v.498 (v128.load offset=1212960 (local.get $at.487)))
        (local.set $v.499
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.8999999761581421 0.8999999761581421 0.8999999761581421 0.8999999761581421)
              (local.get $v.498))
            (f32x4.mul
              (v128.const f32x4 0.10000000149011612 0.10000000149011612 0.10000000149011612 0.10000000149011612)
              (local.get $v.493))))
        (local.set $v.500 (v128.load offset=1212992 (local.get $at.487)))
        (local.set $v.501
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.500))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.489) (local.get $v.489)))))
        (local.set $v.502 (v128.load offset=1213008 (local.get $at.487)))
        (local.set $v.503
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.502))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.491) (local.get $v.491)))))
        (local.set $v.504 (v128.load offset=1213024 (local.get $at.487)))
        (local.set $v.505
          (f32x4.add
            (f32x4.mul
              (v128.const f32x4 0.9990000128746033 0.9990000128746033 0.9990000128746033 0.9990000128746033)
              (local.get $v.504))
            (f32x4.mul
              (v128.const f32x4 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513 0.0010000000474974513)
              (f32x4.mul (local.get $v.493) (local.get $v.493)))))
        (local.set $v.506 (local.get $v.495))
        (local.set $v.507 (local.get $v.497))
        (v128.store offset=1212928 (local.get $at.487) (local.get $v.506))
        (v128.store offset=1212944 (local.get $at.487) (local.get $v.507))
        (local.set $v.508 (local.get $v.499))
        (v128.store32_lane offset=1212960 0 (local.get $at.487) (local.get $v.508))
        (v128.store32_lane offset=1212964 1 (local.get $at.487) (local.get $v.508))
        (local.set $v.509 (local.get $v.501))
        (local.set $v.510 (local.get $v.503))
        (v128.store offset=1212992 (local.get $at.487) (local.get $v.509))
        (v128.store offset=1213008 (local.get $at.487) (local.get $v.510))
        (local.set $v.511 (local.get $v.505))
        (v128.store32_lane offset=1213024 0 (local.get $at.487) (local.get $v.511))
        (v128.store32_lane offset=1213028 1 (local.get $at.487) (local.get $v.511))
        (local.set $v.514 (f32x4.div (local.get $v.495) (local.get $v.513)))
        (local.set $v.515 (f32x4.div (local.get $v.497) (local.get $v.513)))
        (local.set $v.516 (f32x4.div (local.get $v.499) (local.get $v.513)))
        (local.set $v.519 (f32x4.sqrt (f32x4.div (local.get $v.501) (local.get $v.518))))
        (local.set $v.520 (f32x4.sqrt (f32x4.div (local.get $v.503) (local.get $v.518))))
        (local.set $v.521 (f32x4.sqrt (f32x4.div (local.get $v.505) (local.get $v.518))))
        (local.set $v.522 (v128.load offset=1212800 (local.get $at.487)))
        (local.set $v.525
          (f32x4.add
            (local.get $v.522)
            (f32x4.div
              (f32x4.mul (local.get $v.524) (local.get $v.514))
              (f32x4.add
                (local.get $v.519)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.526 (v128.load offset=1212816 (local.get $at.487)))
        (local.set $v.527
          (f32x4.add
            (local.get $v.526)
            (f32x4.div
              (f32x4.mul (local.get $v.524) (local.get $v.515))
              (f32x4.add
                (local.get $v.520)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.528 (v128.load offset=1212832 (local.get $at.487)))
        (local.set $v.529
          (f32x4.add
            (local.get $v.528)
            (f32x4.div
              (f32x4.mul (local.get $v.524) (local.get $v.516))
              (f32x4.add
                (local.get $v.521)
                (v128.const f32x4 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9 9.99999993922529e-9)))))
        (local.set $v.530 (local.get $v.525))
        (local.set $v.531 (local.get $v.527))
        (v128.store offset=1212800 (local.get $at.487) (local.get $v.530))
        (v128.store offset=1212816 (local.get $at.487) (local.get $v.531))
        (local.set $v.532 (local.get $v.529))
        (v128.store32_lane offset=1212832 0 (local.get $at.487) (local.get $v.532))
        (v128.store32_lane offset=1212836 1 (local.get $at.487) (local.get $v.532)))))
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
          (global.set $last (i32.eq (i32.add (local.get $slot) (i32.const 1)) (local.get $count)))
          (call $all.equations (local.get $slot))
          (br_if $slots
            (i32.lt_u (local.tee $slot (i32.add (local.get $slot) (i32.const 1))) (local.get $count))))))))
