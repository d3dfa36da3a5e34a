/** @file Coefficients of the scalar functions, one set per precision, fitted in 60 digits (test/data/functions/fit.py). */

/** What the kernels need; every number is exact in its precision. */
export interface Constants {
  /** exp(x) is 0 below `least` and Infinity above `most`; between them k stays in the range of two scalings. */
  readonly least: number
  readonly most: number
  /** From here up exp(x) is a normal number, and so is 2^k. */
  readonly calm: number
  readonly log2e: number
  /** log 2 = high + low; k · high is exact for every k that occurs. */
  readonly ln2: readonly [high: number, low: number]
  /** (exp(r) − 1 − r)/r² for |r| ≤ log(2)/2. */
  readonly exp: readonly number[]
  /** (log((1+s)/(1−s)) − 2s)/s³ in s², for s² ≤ 0.04. */
  readonly log: readonly number[]
  /** Below it a number is subnormal; `raise` = 2^`raised` makes it normal. */
  readonly tiny: number
  readonly raise: number
  readonly raised: number
  /** π/2 in parts whose products with a quadrant number are exact up to `turns`. */
  readonly halfPi: readonly [number, number, number, number]
  readonly twoOverPi: number
  readonly reach: string
  /** (sin(r) − r)/r³ and (cos(r) − 1 + r²/2)/r⁴ in r², for |r| ≤ π/4. */
  readonly sin: readonly number[]
  readonly cos: readonly number[]
}

export const DOUBLE: Constants = {
  least: -746,
  most: 710,
  calm: -708,
  log2e: Math.LOG2E,
  ln2: [0.6931471805598903, 5.497923018708371e-14],
  exp: [
    0.5000000000000012, 0.166666666666667, 0.04166666666651542, 0.008333333333307233, 0.0013888888947016396,
    0.00019841269917314115, 2.4801489941816e-5, 2.7557216368468486e-6, 2.763128046012735e-7,
    2.5117838581429238e-8,
  ],
  log: [
    0.6666666666667282, 0.39999999996102314, 0.28571429405937593, 0.22222137632122177, 0.18186391670861374,
    0.15249476355418504, 0.15373729749692744,
  ],
  tiny: 2.2250738585072014e-308,
  raise: 18014398509481984,
  raised: 54,
  halfPi: [1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32],
  twoOverPi: 0.6366197723675814,
  reach: '|x| ≤ 1.6e6',
  sin: [
    -0.16666666666666632, 0.008333333333322316, -0.00019841269829725265, 2.7557313662078164e-6,
    -2.505075326774603e-8, 1.5896505132366273e-10,
  ],
  cos: [
    0.0416666666666666, -0.001388888888887399, 2.4801587289394974e-5, -2.755731432604499e-7,
    2.0875719560753325e-9, -1.1359448791103429e-11,
  ],
}

export const SINGLE: Constants = {
  least: -104,
  most: 89,
  calm: -87,
  log2e: 1.4426950216293335,
  ln2: [0.693145751953125, 1.428606765330187e-6],
  exp: [0.5, 0.166665181517601, 0.04166620597243309, 0.008368889801204205, 0.0013950489228591323],
  log: [0.666669487953186, 0.3995760679244995, 0.30365249514579773],
  tiny: 1.1754943508222875e-38,
  raise: 33554432,
  raised: 25,
  halfPi: [1.5703125, 0.0004837512969970703, 7.549533620476723e-8, 2.5633440682570896e-12],
  twoOverPi: 0.6366197466850281,
  reach: '|x| ≤ 1.2e4',
  sin: [-0.16666655242443085, 0.008332173340022564, -0.00019516656175255775],
  cos: [0.04166664555668831, -0.001388736185617745, 2.4437729734927416e-5],
}
