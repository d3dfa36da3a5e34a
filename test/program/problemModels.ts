/** @file The published test problems of test/data/problems as models of given equations, and in full where a model says more. */

/** y' = A y. */
export const LINEAR = `state y = [1, 0, -1]
weight A
ddt(y) = A y
network
  p : 3
  p -> p, init = [-21, 19, -20, 19, -21, 20, 40, -40, -40]
simulate
  dt = 1
`

export const vanDerPol = (mu: number): string => `state x = 2, v = 0
constant mu = ${mu}
ddt(x) = v
ddt(v) = mu ((1 - x.^2) .* v - x)
network
  p : 1
simulate
  dt = 1
`

export const BRUSSELATOR = `state a = 1.5, b = 3
ddt(a) = 1 + a.^2 .* b - 4 a
ddt(b) = 3 a - a.^2 .* b
network
  p : 1
simulate
  dt = 1
`

const STARS = [1, 2, 3, 4, 5, 6, 7]

/**
 * Seven masses in a plane, as an action: the Euler–Lagrange equations are the published ones. Sums over pairs of neurons that are no
 * weights, Σ_j m_j (x_j − x_i)/|x_j − x_i|³, cannot be said of one population, so that every star is a state of its own.
 */
export const PLEIADES = `${STARS.map((i) => `state x${i}, y${i}`).join('\n')}
energy L = ${[
  ...STARS.map((i) => `${i}/2 * |ddt(x${i})|^2 + ${i}/2 * |ddt(y${i})|^2`),
  ...STARS.flatMap((i) =>
    STARS.filter((j) => j < i).map((j) => `${i * j} * sum(((x${i} - x${j}).^2 + (y${i} - y${j}).^2).^-0.5)`),
  ),
].join(' + ')}
${STARS.flatMap((i) => [`stationary x${i}`, `stationary y${i}`]).join('\n')}
network
  p : 1
simulate
  dt = 1
`

/** Names in the order of the published state: all x, all y, their velocities. */
export const PLEIADES_NAMES = ['x', 'y', 'ddt_x', 'ddt_y'].flatMap((v) => STARS.map((i) => `${v}${i}[p]`))

/** The restricted problem of three bodies, in the frame that turns with the two large ones. */
export const ARENSTORF = `state x = 0.994, y = 0, p = 0, q = -2.00158510637908252240537862224
constant mu = 0.012277471, rest = 0.987722529
near = ((x + mu).^2 + y.^2).^1.5
far = ((x - rest).^2 + y.^2).^1.5
ddt(x) = p
ddt(y) = q
ddt(p) = x + 2 q - rest * (x + mu) ./ near - mu * (x - rest) ./ far
ddt(q) = y - 2 p - rest * y ./ near - mu * y ./ far
network
  n : 1
simulate
  dt = 1
`
